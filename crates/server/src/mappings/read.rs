//! One mapping, as whoever keeps it works on it.

use api::mappings::{AnswerListed, MappingRead, SnapshotListed};
use axum::Json;
use axum::extract::State;

use super::Own;
use super::list::list_one;
use super::store::answers::{self, Outline};
use super::store::snapshots::{self, Dated};
use crate::problem::Refused;
use crate::state::App;

/// A mapping with its services and snapshots.
#[utoipa::path(get, path = "/mappings/{mapping}", params(("mapping" = String, Path)), responses(
    (status = 200, body = MappingRead),
))]
pub(super) async fn read(State(app): State<App>, own: Own) -> Result<Json<MappingRead>, Refused> {
    let tx = &mut app.db.read().await?;
    let answers = answers::list(tx, own.mapping.id).await?;
    let snapshots = snapshots::list(tx, own.mapping.id).await?;
    Ok(Json(MappingRead {
        mapping: list_one(&own.mapping, &answers::tally(tx, own.mapping.id).await?),
        answers: answers.iter().map(list_answer).collect(),
        snapshots: snapshots.into_iter().map(list_snapshot).collect(),
    }))
}

/// A service in a mapping, without what it says.
pub(super) fn list_answer(answer: &Outline) -> AnswerListed {
    AnswerListed {
        id: answer.id.to_string(),
        name: answer.name.clone(),
        mail: answer.mail.clone(),
        language: answer.language.clone(),
        state: answer.state,
        filled: answer.filled.clone(),
        asked_at: answer.asked_at,
        reminded_at: answer.reminded_at,
        sent_at: answer.sent_at,
        taken_at: answer.taken_at,
        newer: answer.is_newer(),
    }
}

/// A snapshot, without what is in it.
pub(super) fn list_snapshot(Dated { number, at, services }: Dated) -> SnapshotListed {
    SnapshotListed { number, at, services }
}
