//! The network's office decides about a fact that a member says is wrong.

use api::countries::DecideFact;
use api::problem::Problem;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use domain::moment::Moment;

use super::say::find_fact;
use super::store::{Decision, write_decision};
use crate::access::Steward;
use crate::body::Body;
use crate::problem::Refused;
use crate::state::App;

/// Hides a fact as it stands from everybody, or goes on showing it. A later decision takes the place of an earlier one. Doubts
/// that came while the office was reading stay open.
#[utoipa::path(put, path = "/countries/{country}/facts/{fact}/decision", request_body = DecideFact,
    params(("country" = String, Path), ("fact" = String, Path)), responses(
    (status = 204),
    (status = 401, body = Problem),
    (status = 403, body = Problem),
    (status = 404, body = Problem),
    (status = 409, body = Problem),
))]
pub(super) async fn decide(
    State(app): State<App>,
    steward: Steward,
    Path((place, fact)): Path<(String, String)>,
    Body(DecideFact { digest, hide, read_until }): Body<DecideFact>,
) -> Result<StatusCode, Refused> {
    app.limits.check_write(&steward.key)?;
    let known = find_fact(&place, &fact, &digest)?;
    // What comes after the office read answers to nothing that it decides now.
    let now = app.now();
    let until = read_until.unwrap_or(Moment(0)).min(now);
    let decision = Decision { digest: known.digest().0, hide, until, at: now };
    db::write!(app.db, tx => write_decision(tx, &place, &fact, &decision).await)?;
    Ok(StatusCode::NO_CONTENT)
}
