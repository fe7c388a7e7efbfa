//! The network's office decides about a fact that a member says is wrong.

use api::countries::DecideFact;
use api::problem::Code;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use domain::moment::Moment;

use super::say::find_fact;
use super::store::{Decision, decided, list_doubts};
use crate::access::Steward;
use crate::body::Body;
use crate::problem::Refused;
use crate::state::App;

/// Hides a fact as it stands from everybody, or goes on showing it. A later decision takes the place of an earlier one. It names
/// the doubts that it answers: those that came while the office was reading stay open, and where all of them were taken back
/// there is nothing to decide.
#[utoipa::path(put, path = "/countries/{country}/facts/{fact}/decision", request_body = DecideFact,
    params(("country" = String, Path), ("fact" = String, Path)), responses(
    (status = 204),
))]
pub(super) async fn decide(
    State(app): State<App>,
    steward: Steward,
    Path((place, fact)): Path<(String, String)>,
    Body(DecideFact { digest, hide, answers }): Body<DecideFact>,
) -> Result<StatusCode, Refused> {
    app.limits.check_write(&steward.key)?;
    let known = find_fact(&place, &fact, &digest)?;
    // What comes after the office read answers to nothing that it decides now.
    let now = app.now();
    let digest = known.digest().0;
    db::write!(app.db, tx => {
        let stand = list_doubts(tx, &place, &fact, digest).await?;
        let answered = stand.into_iter().filter(|doubt| answers.contains(doubt) && doubt.at <= now);
        let until = answered.map(|doubt| doubt.at).max();
        let decision = Decision { digest, hide, until: until.unwrap_or(Moment(0)), at: now };
        if decided::decide(tx, &place, &fact, &decision, steward.key, until.is_some()).await? {
            return Ok(());
        }
        Err(Refused::new(Code::EntryChanged))
    })?;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes back the decision that holds about a fact: what was decided before it holds again.
#[utoipa::path(delete, path = "/countries/{country}/facts/{fact}/decisions/{number}",
    params(("country" = String, Path), ("fact" = String, Path), ("number" = i64, Path)), responses(
    (status = 204),
))]
pub(super) async fn undo(
    State(app): State<App>,
    steward: Steward,
    Path((place, fact, number)): Path<(String, String, i64)>,
) -> Result<StatusCode, Refused> {
    app.limits.check_write(&steward.key)?;
    let now = app.now();
    db::write!(app.db, tx => {
        if decided::undo(tx, &place, &fact, number, (steward.key, now)).await? {
            return Ok(());
        }
        Err(Refused::new(Code::EntryChanged))
    })?;
    Ok(StatusCode::NO_CONTENT)
}
