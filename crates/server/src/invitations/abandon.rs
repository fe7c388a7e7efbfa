//! The organisation's side of words that do not match: its keys are destroyed before anybody signed them.

use api::invitations::InvitationState;
use api::problem::{Code, Problem};
use axum::extract::State;
use axum::http::StatusCode;

use super::{InvitationInPath, close_as_seen};
use crate::access::Enrolling;
use crate::problem::Refused;
use crate::state::App;

/// Destroys the enrolment and closes the invitation.
#[utoipa::path(delete, path = "/invitations/{invitation}/enrolment", params(("invitation" = String, Path)), responses(
    (status = 204),
    (status = 401, body = Problem),
    (status = 403, body = Problem),
    (status = 404, body = Problem),
    (status = 409, body = Problem),
    (status = 410, body = Problem),
))]
pub(super) async fn abandon(
    State(app): State<App>,
    enrolling: Enrolling,
    InvitationInPath(id): InvitationInPath,
) -> Result<StatusCode, Refused> {
    app.limits.check_write(&enrolling.key)?;
    if enrolling.invitation != id {
        return Err(Refused::new(Code::NotFound));
    }
    close_as_seen(&app, &id, InvitationState::Enrolled).await?;
    Ok(StatusCode::NO_CONTENT)
}
