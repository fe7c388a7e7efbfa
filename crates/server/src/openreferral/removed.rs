//! What was in the directory once and is no longer: HSDS has no word for it, and a copy that is kept up to date needs one.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use serde_json::json;

use super::asked::ListQuery;
use super::{DirectoryReader, answer};
use crate::directory::list_gone;
use crate::problem::Refused;
use crate::state::App;

/// Ids, kinds and times of what is gone, by id; `after` is the last id of the page before.
pub(super) async fn removed<R: DirectoryReader>(
    State(app): State<App>,
    reader: R,
    headers: HeaderMap,
    asked: ListQuery,
) -> Result<Response, Refused> {
    let eyes = reader.eyes();
    let gone = list_gone(&mut app.db.read().await?, eyes, asked.after, asked.per_page).await?;
    let contents: Vec<_> = gone
        .into_iter()
        .map(|(id, kind, at)| {
            let removed = jiff::Timestamp::from_millisecond(at.0).map(|at| at.to_string()).ok();
            json!({ "id": id, "kind": kind, "removed": removed })
        })
        .collect();
    answer::document(&json!({ "empty": contents.is_empty(), "contents": contents }), &headers)
}
