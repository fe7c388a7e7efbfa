//! All SQL of keyrings.

use api::keyrings::{DeviceMac, SealedKeyring};
use api::problem::Code;
use db::{DbError, Tx};
use domain::id::{Locator, PublicKey, Sha256};
use domain::moment::Moment;

use super::Checked;
use crate::column::signature;
use crate::problem::Refused;

/// Days that earlier versions are kept.
const KEPT_DAYS: i64 = 30;
/// Versions kept at most: many more than devices are added in a month, and no way to fill the disk.
const KEPT_VERSIONS: i64 = 32;

/// Keeps a version of a keyring.
pub(crate) async fn insert(
    tx: &mut Tx,
    key: &PublicKey,
    keyring: &Checked<'_>,
    now: Moment,
) -> Result<(), DbError> {
    let counter = i64::try_from(keyring.counter).unwrap_or(i64::MAX);
    let sealed = keyring.sealed;
    db::query(
        "INSERT INTO keyring (signing_key, counter, statement, signature, file, written_at)
         VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(key.0)
    .bind(counter)
    .bind(sealed.statement.as_slice())
    .bind(sealed.signature.0)
    .bind(sealed.file.as_slice())
    .bind(now.0)
    .execute(tx)
    .await?;
    for (place, device) in (0_i64..).zip(&sealed.devices) {
        db::query(
            "INSERT INTO keyring_device (signing_key, counter, place, locator, mac)
             VALUES ($1, $2, $3, $4, $5)",
        )
        .bind(key.0)
        .bind(counter)
        .bind(place)
        .bind(device.locator.0)
        .bind(device.mac.0)
        .execute(tx)
        .await?;
    }
    Ok(())
}

/// The newest counter of a key's keyring.
pub(super) async fn find_counter(tx: &mut Tx, key: &PublicKey) -> Result<Option<u64>, DbError> {
    let row: Option<(u64,)> =
        db::query("SELECT counter FROM keyring WHERE signing_key = $1 ORDER BY counter DESC LIMIT 1")
            .bind(key.0)
            .fetch_optional(tx)
            .await?;
    Ok(row.map(|(counter,)| counter))
}

/// Checks that no locator of a keyring is another's: who finds two keyrings finds either.
pub(crate) async fn check_locators(
    tx: &mut Tx,
    key: &PublicKey,
    keyring: &Checked<'_>,
) -> Result<(), Refused> {
    for device in &keyring.sealed.devices {
        if is_locator_taken(tx, &device.locator, key).await? {
            return Err(Refused::new(Code::Taken));
        }
    }
    Ok(())
}

/// Whether a locator belongs to another key's keyring.
async fn is_locator_taken(tx: &mut Tx, locator: &Locator, key: &PublicKey) -> Result<bool, DbError> {
    let row: Option<(i64,)> =
        db::query("SELECT counter FROM keyring_device WHERE locator = $1 AND signing_key <> $2 LIMIT 1")
            .bind(locator.0)
            .bind(key.0)
            .fetch_optional(tx)
            .await?;
    Ok(row.is_some())
}

/// The newest keyring that a device of this locator opens. A device that the newest version no longer names was
/// revoked and finds nothing.
pub(super) async fn find_by_locator(
    tx: &mut Tx,
    locator: &Locator,
) -> Result<Option<SealedKeyring>, DbError> {
    let row: Option<([u8; 32], i64, Vec<u8>, Vec<u8>, Vec<u8>)> = db::query(
        "SELECT keyring.signing_key, keyring.counter, keyring.statement, keyring.signature, keyring.file
         FROM keyring_device JOIN keyring
           ON keyring.signing_key = keyring_device.signing_key AND keyring.counter = keyring_device.counter
         WHERE keyring_device.locator = $1 AND keyring.counter =
           (SELECT MAX(newest.counter) FROM keyring AS newest
            WHERE newest.signing_key = keyring.signing_key)",
    )
    .bind(locator.0)
    .fetch_optional(tx)
    .await?;
    let Some((key, counter, statement, signed, file)) = row else { return Ok(None) };
    let devices: Vec<([u8; 32], [u8; 32])> = db::query(
        "SELECT locator, mac FROM keyring_device WHERE signing_key = $1 AND counter = $2 ORDER BY place",
    )
    .bind(key)
    .bind(counter)
    .fetch_all(tx)
    .await?;
    let devices = devices
        .into_iter()
        .map(|(locator, mac)| DeviceMac { locator: Locator(locator), mac: Sha256(mac) })
        .collect();
    Ok(Some(SealedKeyring { statement, signature: signature(&signed, "keyring.signature")?, file, devices }))
}

/// Deletes versions that were replaced more than 30 days ago.
pub async fn purge_old(tx: &mut Tx, now: Moment) -> Result<u64, DbError> {
    db::query(
        "DELETE FROM keyring WHERE EXISTS
           (SELECT 1 FROM keyring AS newer
            WHERE newer.signing_key = keyring.signing_key AND newer.counter > keyring.counter
              AND newer.written_at < $1)",
    )
    .bind(now.plus_millis(-KEPT_DAYS * 86_400_000).0)
    .execute(tx)
    .await
}

/// Deletes all but the newest versions of a key's keyring.
pub(super) async fn purge_surplus(tx: &mut Tx, key: &PublicKey) -> Result<(), DbError> {
    db::query(
        "DELETE FROM keyring WHERE signing_key = $1 AND counter NOT IN
           (SELECT counter FROM keyring WHERE signing_key = $1 ORDER BY counter DESC LIMIT $2)",
    )
    .bind(key.0)
    .bind(KEPT_VERSIONS)
    .execute(tx)
    .await?;
    Ok(())
}

/// Deletes earlier versions that open for a device which the newest no longer names: it was revoked.
pub(super) async fn purge_revoked(tx: &mut Tx, key: &PublicKey, newest: u64) -> Result<(), DbError> {
    let newest = i64::try_from(newest).unwrap_or(i64::MAX);
    db::query(
        "DELETE FROM keyring WHERE signing_key = $1 AND counter < $2 AND EXISTS
           (SELECT 1 FROM keyring_device AS had
            WHERE had.signing_key = keyring.signing_key AND had.counter = keyring.counter
              AND had.locator NOT IN
                (SELECT locator FROM keyring_device WHERE signing_key = $1 AND counter = $2))",
    )
    .bind(key.0)
    .bind(newest)
    .execute(tx)
    .await?;
    Ok(())
}

/// Deletes every version of a key's keyring.
pub(crate) async fn delete_all(tx: &mut Tx, key: &PublicKey) -> Result<(), DbError> {
    db::query("DELETE FROM keyring WHERE signing_key = $1").bind(key.0).execute(tx).await?;
    Ok(())
}
