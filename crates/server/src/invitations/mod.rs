//! Joining: a steward invites, an organisation enrols under the invitation, stewards sign what it enrolled once
//! the words were compared.
//!
//! `GET POST /invitations` · `GET DELETE /invitations/{invitation}` · `GET PUT DELETE /invitations/{invitation}/enrolment`
//! · `POST /invitations/{invitation}/signatures`

mod abandon;
mod close;
mod enrol;
mod enrolled;
mod go_on;
mod invite;
mod list;
mod read;
mod sign;
mod store;

use api::invitations::InvitationState;
use api::problem::Code;
use axum::extract::{FromRef, FromRequestParts, Path};
use axum::http::request::Parts;
use domain::id::InvitationId;
use domain::moment::Moment;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

pub(crate) use go_on::GoOn;

use crate::access::{Address, find_token, sha256};
use crate::membership::Signer;
use crate::problem::Refused;
use crate::state::App;

/// Days that an invitation is open.
const OPEN_DAYS: u32 = 30;

/// The routes.
pub(crate) fn routes<S>() -> OpenApiRouter<S>
where
    S: Clone + Send + Sync + 'static,
    App: FromRef<S>,
    Signer: FromRef<S>,
{
    OpenApiRouter::new()
        .routes(routes!(invite::invite, list::list))
        .routes(routes!(read::read, close::close))
        .routes(routes!(enrolled::enrolled, enrol::enrol, abandon::abandon))
        .routes(routes!(sign::sign))
}

/// Whoever holds the link of the invitation in the path, while it is open.
pub(crate) struct Invited {
    invitation: store::Invitation,
}

impl<S: Send + Sync> FromRequestParts<S> for Invited
where
    App: FromRef<S>,
{
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Refused> {
        let Ok(Address(address)) = Address::from_request_parts(parts, state).await;
        let app = App::from_ref(state);
        app.limits.check_sign_in(address)?;
        let secret = find_token(parts, "Invitation").ok_or(Refused::new(Code::SignInAgain))?;
        let secret = sha256(secret.as_bytes());
        let id = invitation_in_path(parts, state).await?;
        let tx = &mut app.db.read().await?;
        let invitation = store::find(tx, &id).await?.filter(|found| found.secret == secret);
        let invitation = invitation.ok_or(Refused::new(Code::NotFound))?;
        if !invitation.is_open(app.now()) {
            return Err(invitation.why_closed(app.now()));
        }
        Ok(Self { invitation })
    }
}

/// Closes an invitation that is still open and as far as whoever closes it has seen, and destroys what was enrolled under
/// it: by a steward or by the organisation itself. What somebody enrolled meanwhile is not theirs to destroy unseen.
async fn close_as_seen(app: &App, id: &InvitationId, seen: InvitationState) -> Result<(), Refused> {
    db::write!(app.db, tx => {
        let found = store::find_locked(tx, id).await?.ok_or(Refused::new(Code::NotFound))?;
        if found.state == InvitationState::Admitted {
            return Err(Refused::because(Code::InvitationMoved, "the organisation is a member"));
        }
        if !found.is_open(app.now()) {
            return Err(found.why_closed(app.now()));
        }
        if found.state != seen {
            return Err(Refused::because(Code::InvitationMoved, "an organisation has enrolled"));
        }
        store::close(tx, &found).await?;
        Ok(())
    })
}

/// Closes invitations that ran out, and destroys what was enrolled under them and never signed.
pub async fn close_expired(tx: &mut db::Tx, now: Moment) -> Result<(), db::DbError> {
    for expired in store::list_expired(tx, now).await? {
        store::close(tx, &expired).await?;
    }
    Ok(())
}

async fn invitation_in_path(parts: &mut Parts, state: &(impl Send + Sync)) -> Result<InvitationId, Refused> {
    let Path(id) = Path::<String>::from_request_parts(parts, state).await?;
    id.parse().map_err(|_| Refused::new(Code::NotFound))
}

/// The invitation in the path, by id alone: for those who are signed in.
pub(crate) struct InvitationInPath(pub(crate) InvitationId);

impl<S: Send + Sync> FromRequestParts<S> for InvitationInPath {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Refused> {
        invitation_in_path(parts, state).await.map(Self)
    }
}
