//! What the holder of an invitation's link sees.

use api::invitations::Invitation;
use axum::Json;
use axum::extract::State;

use super::Invited;
use crate::membership;
use crate::problem::Refused;
use crate::state::App;

/// The invitation, and the network's genesis to check against the link.
#[utoipa::path(get, path = "/invitations/{invitation}", params(("invitation" = String, Path)), responses(
    (status = 200, body = Invitation),
))]
pub(super) async fn read(
    State(app): State<App>,
    Invited { invitation }: Invited,
) -> Result<Json<Invitation>, Refused> {
    let tx = &mut app.db.read().await?;
    Ok(Json(Invitation {
        name: invitation.name,
        country: invitation.country,
        zone: invitation.zone,
        kind: invitation.kind,
        open_until: invitation.open_until,
        state: invitation.state,
        genesis: membership::get_genesis(tx).await?,
        now: app.now(),
    }))
}
