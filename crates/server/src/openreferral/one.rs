//! One thing by its id.

use api::problem::Code;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;
use hsds::Kind;
use hsds::compose::Form;
use uuid::Uuid;

use super::asked::ListQuery;
use super::list::{Depth, compose};
use super::{DirectoryReader, answer};
use crate::directory::{CircleRecord, find};
use crate::problem::Refused;
use crate::state::App;

/// A record in full. What was here once and is no longer is gone (410); of what never was here, nothing is known (404).
pub(super) async fn one<R: DirectoryReader>(
    State(app): State<App>,
    reader: R,
    Path(id): Path<String>,
    headers: HeaderMap,
    asked: ListQuery,
    kind: Kind,
) -> Result<Response, Refused> {
    let eyes = reader.eyes();
    let id: Uuid = id.parse().map_err(|_| Refused::new(Code::NotFound))?;
    let tx = &mut app.db.read().await?;
    let seen = find(tx, eyes, id).await?.filter(|seen| seen.kind == kind);
    let seen: CircleRecord = seen.ok_or(Refused::new(Code::NotFound))?;
    if seen.record.is_none() {
        return Err(Refused::new(Code::Gone));
    }
    let services = (kind == Kind::Organization && asked.full_service).then_some(Form::Full);
    let composed = compose(tx, eyes, kind, vec![seen], Depth { form: Form::Full, services }).await?;
    let (_, value) = composed.into_iter().next().ok_or(Refused::new(Code::NotFound))?;
    answer::document(&value, &headers)
}
