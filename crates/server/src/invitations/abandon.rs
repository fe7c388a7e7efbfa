//! The organisation's side of words that do not match: its keys are destroyed before anybody signed them.

use api::invitations::InvitationState;
use api::problem::Code;
use axum::extract::State;
use axum::http::StatusCode;

use super::{InvitationInPath, close_as_seen};
use crate::access::Enrolling;
use crate::problem::Refused;
use crate::state::App;

/// Destroys the enrolment and closes the invitation.
#[utoipa::path(delete, path = "/invitations/{invitation}/enrolment", params(("invitation" = String, Path)), responses(
    (status = 204),
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
