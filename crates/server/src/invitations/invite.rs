//! A steward invites an organisation.

use api::invitations::{InvitationState, Invite};
use axum::extract::State;
use axum::http::StatusCode;
use domain::content::Problem;
use domain::network::check_name;

use super::{OPEN_DAYS, store};
use crate::access::Steward;
use crate::body::Body;
use crate::calendar;
use crate::problem::Refused;
use crate::state::App;

/// Opens an invitation. The secret of its link never reaches the server before it is used. Sent again, because no
/// answer came, it is the same one.
#[utoipa::path(post, path = "/invitations", request_body = Invite, responses(
    (status = 201),
))]
pub(super) async fn invite(
    State(app): State<App>,
    steward: Steward,
    Body(invite): Body<Invite>,
) -> Result<StatusCode, Refused> {
    app.limits.check_write(&steward.key)?;
    check_name(&invite.name).map_err(|error| Refused::field("name", error))?;
    if !calendar::is_zone(&invite.zone) {
        return Err(Refused::field("zone", Problem::Unfit));
    }
    if !domain::directory::is_email(&invite.mail) {
        return Err(Refused::field("mail", Problem::NoAddress));
    }
    let now = app.now();
    let invitation = store::Invitation {
        id: invite.invitation,
        secret: invite.secret_sha256,
        name: invite.name,
        country: invite.country,
        zone: invite.zone,
        kind: invite.kind,
        mail: invite.mail,
        language: "en".into(),
        invited_at: now,
        open_until: now.plus_days(OPEN_DAYS),
        state: InvitationState::Invited,
        organisation: None,
        record: None,
        signatures: Vec::new(),
        seat_recipient: None,
        recovery_recipient: None,
    };
    db::write!(app.db, tx => {
        match store::find_locked(tx, &invitation.id).await? {
            Some(before) if before.is_same(&invitation) => {}
            _ => store::insert(tx, &invitation).await?,
        }
        Ok::<_, Refused>(())
    })?;
    Ok(StatusCode::CREATED)
}
