//! Whole lists as lines, in flat memory.

use std::collections::VecDeque;

use axum::body::{Body, Bytes};
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use hsds::Kind;
use hsds::openapi::NDJSON;
use uuid::Uuid;

use super::asked::MOST_LARGE;
use super::list::{Depth, compose};
use crate::directory::{self, Eyes, From, Narrowed};
use crate::problem::Refused;
use crate::state::App;

/// Records that are composed at once, if each comes alone.
const BATCH: u32 = 100;

/// Where a stream stands.
struct Walk {
    app: App,
    eyes: Eyes,
    kind: Kind,
    narrowed: Narrowed,
    /// What is still to be written, if it was picked; otherwise the list by id, from here on.
    picked: Option<VecDeque<Uuid>>,
    after: Option<Uuid>,
    depth: Depth,
    ended: bool,
}

/// Every record of a list as a line of JSON. A stream that breaks ends without its last line end: a reader sees that the
/// connection was cut.
pub(super) fn lines(
    app: App,
    eyes: Eyes,
    kind: Kind,
    narrowed: Narrowed,
    picked: Option<Vec<Uuid>>,
    depth: Depth,
) -> Response {
    let picked = picked.map(VecDeque::from);
    let walk = Walk { app, eyes, kind, narrowed, picked, after: None, depth, ended: false };
    let body = stream::try_unfold(walk, |mut walk| async move {
        Ok::<_, std::io::Error>(walk.next().await.map_err(|_| cut())?.map(|bytes| (bytes, walk)))
    });
    ([(CONTENT_TYPE, NDJSON)], Body::from_stream(body)).into_response()
}

fn cut() -> std::io::Error {
    std::io::Error::other("the list could not be read to its end")
}

impl Walk {
    async fn next(&mut self) -> Result<Option<Bytes>, Refused> {
        if self.ended {
            return Ok(None);
        }
        let batch = if self.depth.services.is_some() { MOST_LARGE } else { BATCH };
        let tx = &mut self.app.db.read().await?;
        let seen = if let Some(picked) = &mut self.picked {
            let most = picked.len().min(batch as usize);
            let ids: Vec<Uuid> = picked.drain(..most).collect();
            self.ended = picked.is_empty();
            directory::list_by_id(tx, self.eyes, &ids).await?
        } else {
            let from = self.after.map_or(From::Place(0), From::Id);
            let seen = directory::list(tx, self.eyes, self.kind, &self.narrowed, from, batch).await?;
            self.after = seen.last().map(|seen| seen.id);
            self.ended = seen.len() < batch as usize;
            seen
        };
        let mut bytes = Vec::new();
        for (_, value) in compose(tx, self.eyes, self.kind, seen, self.depth).await? {
            serde_json::to_writer(&mut bytes, &value).map_err(|_| Refused::new(api::problem::Code::Fault))?;
            bytes.push(b'\n');
        }
        Ok(Some(bytes.into()))
    }
}
