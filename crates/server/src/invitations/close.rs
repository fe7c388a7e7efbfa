//! A steward takes an invitation back: it was a mistake, or the words did not match.

use api::problem::Problem;
use axum::extract::State;
use axum::http::StatusCode;

use super::{InvitationInPath, close_open};
use crate::access::Steward;
use crate::problem::Refused;
use crate::state::App;

/// Closes an invitation that nobody is admitted under; keys enrolled under it are destroyed.
#[utoipa::path(delete, path = "/invitations/{invitation}", params(("invitation" = String, Path)), responses(
    (status = 204),
    (status = 401, body = Problem),
    (status = 403, body = Problem),
    (status = 404, body = Problem),
    (status = 410, body = Problem),
))]
pub(super) async fn close(
    State(app): State<App>,
    steward: Steward,
    InvitationInPath(id): InvitationInPath,
) -> Result<StatusCode, Refused> {
    app.limits.check_write(&steward.key)?;
    close_open(&app, &id).await?;
    Ok(StatusCode::NO_CONTENT)
}
