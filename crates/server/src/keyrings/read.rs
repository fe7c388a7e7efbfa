//! Fetching a keyring. Nobody is signed in yet: the locator, 256 random bits, is the only way to one.

use api::keyrings::SealedKeyring;
use api::problem::Code;
use axum::Json;
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, State};
use domain::id::Locator;

use super::store;
use crate::access::Address;
use crate::problem::Refused;
use crate::state::App;

/// The newest keyring of a device.
#[utoipa::path(get, path = "/keyrings/{locator}", params(("locator" = String, Path)), responses(
    (status = 200, body = SealedKeyring),
))]
pub(super) async fn read(
    State(app): State<App>,
    Address(address): Address,
    locator: Result<Path<String>, PathRejection>,
) -> Result<Json<SealedKeyring>, Refused> {
    app.limits.check_sign_in(address)?;
    let locator: Locator = locator?.parse().map_err(|_| Refused::new(Code::NotFound))?;
    let tx = &mut app.db.read().await?;
    let keyring = store::find_by_locator(tx, &locator).await?;
    keyring.map(Json).ok_or(Refused::new(Code::NotFound))
}
