//! Organisations on their way in.

use api::invitations::{InvitationState, Joining};
use axum::Json;
use axum::extract::State;
use domain::moment::Moment;
use ledger::Accepted;

use super::store;
use crate::access::Steward;
use crate::problem::Refused;
use crate::state::App;

/// All invitations, the newest first.
#[utoipa::path(get, path = "/invitations", responses(
    (status = 200, body = Vec<Joining>),
))]
pub(super) async fn list(State(app): State<App>, _: Steward) -> Result<Json<Vec<Joining>>, Refused> {
    let now = app.now();
    let tx = &mut app.db.read().await?;
    let joining = store::list(tx).await?.into_iter().map(|invitation| {
        let ran_out = matches!(invitation.state, InvitationState::Invited | InvitationState::Enrolled)
            && !invitation.is_open(now);
        Joining {
            invitation: invitation.id,
            name: invitation.name,
            country: invitation.country,
            invited_at: invitation.invited_at,
            open_until: invitation.open_until,
            state: if ran_out { InvitationState::Closed } else { invitation.state },
            enrolment: invitation.record.map(|record| Accepted {
                record,
                signatures: invitation.signatures,
                accepted_at: Moment(0),
            }),
        }
    });
    Ok(Json(joining.collect()))
}
