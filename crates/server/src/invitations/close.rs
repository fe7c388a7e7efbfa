//! A steward takes an invitation back: it was a mistake, or the words did not match.

use api::invitations::InvitationState;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use serde::Deserialize;

use super::{InvitationInPath, close_as_seen};
use crate::access::Steward;
use crate::problem::Refused;
use crate::state::App;

/// Which invitation it was: one that has become something else since is left as it is.
#[derive(Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct AsSeen {
    /// How far it was when the steward read it.
    seen: InvitationState,
}

/// Closes an invitation that nobody is admitted under; keys enrolled under it are destroyed, if the steward knew of them.
#[utoipa::path(delete, path = "/invitations/{invitation}", params(("invitation" = String, Path), AsSeen), responses(
    (status = 204),
))]
pub(super) async fn close(
    State(app): State<App>,
    steward: Steward,
    InvitationInPath(id): InvitationInPath,
    seen: Result<Query<AsSeen>, QueryRejection>,
) -> Result<StatusCode, Refused> {
    let Query(AsSeen { seen }) = seen?;
    app.limits.check_write(&steward.key)?;
    close_as_seen(&app, &id, seen).await?;
    Ok(StatusCode::NO_CONTENT)
}
