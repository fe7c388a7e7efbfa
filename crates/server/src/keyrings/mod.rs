//! Keyrings: ciphertext, found by a device's locator, written under a signature with a rising counter.
//!
//! `GET /keyrings/{locator}` · `PUT /keyring`

mod read;
mod store;
mod write;

pub use store::purge_old;
pub(crate) use store::{check_locators, delete_all, insert};

use api::keyrings::{MAX_KEYRING, SealedKeyring};
use api::problem::Code;
use axum::extract::FromRef;
use domain::id::{GenesisHash, PublicKey};
use ledger::{KeyringStatement, Purpose, verify};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::access::sha256;
use crate::problem::Refused;
use crate::state::App;

/// Devices of one person at most.
const MAX_DEVICES: usize = 8;

/// The routes.
pub(crate) fn routes<S>() -> OpenApiRouter<S>
where
    S: Clone + Send + Sync + 'static,
    App: FromRef<S>,
{
    OpenApiRouter::new().routes(routes!(read::read)).routes(routes!(write::write))
}

/// A keyring whose statement, signature, hash and devices fit.
pub(crate) struct Checked<'a> {
    pub(crate) counter: u64,
    pub(crate) sealed: &'a SealedKeyring,
}

/// Checks what can be checked of a sealed keyring from outside.
pub(crate) fn check<'a>(
    sealed: &'a SealedKeyring,
    network: &GenesisHash,
    key: &PublicKey,
) -> Result<Checked<'a>, Refused> {
    if sealed.file.len() > MAX_KEYRING {
        return Err(Refused::new(Code::TooLarge));
    }
    let statement = KeyringStatement::parse(&sealed.statement)?;
    verify(key, Purpose::Keyring, &sealed.statement, &sealed.signature)
        .map_err(|error| Refused::because(Code::NotValid, error.to_string()))?;
    let mut locators: Vec<_> = sealed.devices.iter().map(|device| device.locator).collect();
    let same_devices = locators == statement.locators;
    locators.sort_unstable();
    locators.dedup();
    let fits = statement.network == *network
        && statement.file == sha256(&sealed.file)
        && same_devices
        && locators.len() == sealed.devices.len()
        && (1..=MAX_DEVICES).contains(&sealed.devices.len());
    if !fits {
        return Err(Refused::because(Code::NotValid, "the statement does not fit the keyring"));
    }
    Ok(Checked { counter: statement.counter, sealed })
}
