//! A nonce to sign.

use api::sessions::Nonce;
use axum::Json;
use axum::extract::State;
use domain::id::Sha256;

use super::{NONCE_MINUTES, store};
use crate::access::Address;
use crate::problem::Refused;
use crate::random::make_32;
use crate::state::App;

/// A nonce that works once, for two minutes, and the server's time.
#[utoipa::path(post, path = "/session/nonce", responses(
    (status = 200, body = Nonce),
))]
pub(super) async fn nonce(State(app): State<App>, Address(address): Address) -> Result<Json<Nonce>, Refused> {
    app.limits.check_sign_in(address)?;
    let nonce = Sha256(make_32()?);
    let now = app.now();
    db::write!(app.db, tx => {
        store::insert_nonce(tx, &nonce, now.plus_millis(NONCE_MINUTES * 60_000)).await?;
        Ok::<_, Refused>(())
    })?;
    Ok(Json(Nonce { nonce, now }))
}
