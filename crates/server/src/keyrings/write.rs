//! Writing a keyring: signed by its own key, with a counter that rises.

use api::keyrings::SealedKeyring;
use api::problem::Code;
use axum::extract::State;
use axum::http::StatusCode;

use super::{check, store};
use crate::access::Anyone;
use crate::body::Body;
use crate::problem::Refused;
use crate::state::App;

/// Replaces the keyring of whoever is signed in.
#[utoipa::path(put, path = "/keyring", request_body = SealedKeyring, responses(
    (status = 204),
))]
pub(super) async fn write(
    State(app): State<App>,
    anyone: Anyone,
    Body(sealed): Body<SealedKeyring>,
) -> Result<StatusCode, Refused> {
    app.limits.check_write(&anyone.key)?;
    let network = app.membership().await.genesis_hash();
    let keyring = check(&sealed, &network, &anyone.key)?;
    db::write!(app.db, tx => {
        if store::find_counter(tx, &anyone.key).await?.is_none_or(|newest| keyring.counter <= newest) {
            return Err(Refused::new(Code::KeyringChanged));
        }
        store::check_locators(tx, &anyone.key, &keyring).await?;
        store::insert(tx, &anyone.key, &keyring, app.now()).await?;
        store::purge_revoked(tx, &anyone.key, keyring.counter).await?;
        store::purge_surplus(tx, &anyone.key).await?;
        Ok(())
    })?;
    Ok(StatusCode::NO_CONTENT)
}
