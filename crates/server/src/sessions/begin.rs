//! Beginning a session: the nonce signed with the key that the log, or an enrolment, names.

use api::problem::Code;
use api::sessions::{Session, SignIn};
use axum::Json;
use axum::extract::State;
use ledger::{Principal, Purpose, SessionStatement, verify};

use super::expiry;
use super::store::{self, NewSession};
use crate::access::{Address, sha256};
use crate::body::Body;
use crate::problem::Refused;
use crate::random::make_32;
use crate::state::App;

/// Signs in.
#[utoipa::path(post, path = "/session", request_body = SignIn, responses(
    (status = 200, body = Session),
))]
pub(super) async fn begin(
    State(app): State<App>,
    Address(address): Address,
    Body(sign_in): Body<SignIn>,
) -> Result<Json<Session>, Refused> {
    app.limits.check_sign_in(address)?;
    let statement = SessionStatement::parse(&sign_in.statement)?;
    let refused = || Refused::new(Code::SignInRefused);
    let token = domain::bytes::encode(&make_32()?);
    let now = app.now();
    let expires_at = expiry(now, now);
    db::write!(app.db, tx => {
        let log = app.newest_membership(tx).await?;
        let right_place = statement.origin == app.config.workspace_origin
            && statement.network == log.genesis_hash();
        let fresh = store::use_nonce(tx, &statement.nonce, now).await?;
        let key = match statement.principal {
            Principal::Seat(seat) => log.find_current_keys(&seat).map(|keys| keys.signing),
            Principal::Steward(key) => log.find_steward(&key).map(|steward| steward.key),
            Principal::Invitation(invitation) => store::find_enrolled_key(tx, &invitation, now).await?,
        };
        let signed = key.is_some_and(|key| {
            verify(&key, Purpose::Session, &sign_in.statement, &sign_in.signature).is_ok()
        });
        let Some(key) = key.filter(|_| right_place && fresh && signed) else {
            // The nonce stays used: a guess costs one.
            return Ok(None);
        };
        store::insert(tx, &NewSession {
            token: &sha256(token.as_bytes()),
            principal: &statement.principal,
            key: &key,
            now,
            expires_at,
        })
        .await?;
        Ok::<_, Refused>(Some(()))
    })?
    .ok_or_else(refused)?;
    Ok(Json(Session { token, expires_at, now }))
}
