//! Sessions: a bearer token in memory, never a cookie. The epoch is checked on every request.

use api::problem::Code;
use axum::extract::{FromRef, FromRequestParts};
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;
use domain::id::{Epoch, InvitationId, OrganisationId, PublicKey, Seat, Sha256 as Digest256};
use domain::moment::Moment;
use ledger::Principal;
use sha2::{Digest, Sha256};

use crate::problem::Refused;
use crate::state::App;

/// SHA-256, as an id.
#[must_use]
pub fn sha256(bytes: &[u8]) -> Digest256 {
    Digest256(Sha256::digest(bytes).into())
}

/// Somebody signed in, whoever it is.
#[derive(Clone, Copy, Debug)]
pub struct Anyone {
    /// Who.
    pub principal: Principal,
    /// The key they signed in with, and sign every write with.
    pub key: PublicKey,
    /// Hash of the token.
    pub token: Digest256,
    /// When the session began.
    pub began_at: Moment,
}

impl Anyone {
    /// Whether the session may still be used: it has not ended, and its seat is the current one.
    pub async fn find(app: &App, token: Digest256) -> Result<Option<Self>, Refused> {
        let row: Option<(String, Vec<u8>, i64, i64, Option<i64>, Option<i64>)> = db::query(
            "SELECT session.principal, session.signing_key, session.began_at, session.expires_at,
                    session.epoch, seat.epoch
             FROM session LEFT JOIN seat
               ON seat.organisation = session.organisation AND seat.signing_key = session.signing_key
             WHERE session.token_sha256 = $1",
        )
        .bind(token.0)
        .fetch_alone(&app.db)
        .await?;
        let Some((principal, key, began_at, expires_at, epoch, current)) = row else { return Ok(None) };
        if expires_at <= app.now().0 || epoch != current {
            return Ok(None);
        }
        let principal =
            serde_json::from_str(&principal).map_err(|_| db::DbError::inconsistent("session.principal"))?;
        let key =
            PublicKey::from_slice(&key).map_err(|_| db::DbError::inconsistent("session.signing_key"))?;
        Ok(Some(Self { principal, key, token, began_at: Moment(began_at) }))
    }
}

/// The token of a request's `Authorization` header, under one scheme.
pub(crate) fn find_token<'p>(parts: &'p Parts, scheme: &str) -> Option<&'p str> {
    let value = parts.headers.get(AUTHORIZATION)?.to_str().ok()?;
    let (found, token) = value.split_once(' ')?;
    found.eq_ignore_ascii_case(scheme).then_some(token)
}

impl<S: Send + Sync> FromRequestParts<S> for Anyone
where
    App: FromRef<S>,
{
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Refused> {
        let token = find_token(parts, "Bearer").ok_or(Refused::new(Code::SignInAgain))?;
        Self::find(&App::from_ref(state), sha256(token.as_bytes()))
            .await?
            .ok_or(Refused::new(Code::SignInAgain))
    }
}

/// The contact who holds a seat.
#[derive(Clone, Copy, Debug)]
pub struct Contact {
    /// The seat.
    pub seat: Seat,
    /// Its signing key.
    pub key: PublicKey,
    /// Hash of the session's token.
    pub token: Digest256,
}

impl Contact {
    /// The contact's organisation.
    #[must_use]
    pub fn organisation(&self) -> OrganisationId {
        self.seat.organisation
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Contact
where
    App: FromRef<S>,
{
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Refused> {
        let Anyone { principal, key, token, .. } = Anyone::from_request_parts(parts, state).await?;
        match principal {
            Principal::Seat(seat) => Ok(Self { seat, key, token }),
            _ => Err(Refused::new(Code::NotYours)),
        }
    }
}

/// A steward of the network.
#[derive(Clone, Copy, Debug)]
pub struct Steward {
    /// Their key.
    pub key: PublicKey,
}

impl<S: Send + Sync> FromRequestParts<S> for Steward
where
    App: FromRef<S>,
{
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Refused> {
        let Anyone { principal, key, .. } = Anyone::from_request_parts(parts, state).await?;
        // The log is the one authority on who is a steward.
        let listed = App::from_ref(state).membership().await.find_steward(&key).is_some();
        match principal {
            Principal::Steward(named) if named == key && listed => Ok(Self { key }),
            _ => Err(Refused::new(Code::NotYours)),
        }
    }
}

/// Somebody who enrolled under an invitation and is not admitted yet.
#[derive(Clone, Copy, Debug)]
pub struct Enrolling {
    /// The invitation.
    pub invitation: InvitationId,
    /// The key fixed at enrolment.
    pub key: PublicKey,
}

impl<S: Send + Sync> FromRequestParts<S> for Enrolling
where
    App: FromRef<S>,
{
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Refused> {
        let Anyone { principal, key, .. } = Anyone::from_request_parts(parts, state).await?;
        match principal {
            Principal::Invitation(invitation) => Ok(Self { invitation, key }),
            _ => Err(Refused::new(Code::NotYours)),
        }
    }
}

/// The epoch of a principal as a column.
pub(crate) fn epoch_column(epoch: Option<Epoch>) -> Option<i64> {
    epoch.map(|epoch| i64::from(epoch.0))
}
