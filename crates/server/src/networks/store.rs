//! All SQL of the membership log.

use api::log::{Cosignature, Recipient};
use db::{DbError, Tx};
use domain::id::{Epoch, OrganisationId, Seat};
use domain::moment::Moment;
use ledger::{Accepted, SignedHead};

use super::signature;
use crate::access::sha256;

pub(super) async fn list_records(tx: &mut Tx, after: u64) -> Result<Vec<Accepted>, DbError> {
    let rows: Vec<(Vec<u8>, String, i64)> =
        db::query("SELECT record, signatures, accepted_at FROM log_record WHERE size > $1 ORDER BY size")
            .bind(i64::try_from(after).unwrap_or(i64::MAX))
            .fetch_all(tx)
            .await?;
    rows.into_iter()
        .map(|(record, signatures, at)| {
            let signatures = serde_json::from_str(&signatures)
                .map_err(|_| DbError::inconsistent("log_record.signatures"))?;
            Ok(Accepted { record, signatures, accepted_at: Moment(at) })
        })
        .collect()
}

pub(super) async fn insert_record(tx: &mut Tx, size: u64, record: &Accepted) -> Result<(), DbError> {
    let signatures = serde_json::to_string(&record.signatures)
        .map_err(|_| DbError::inconsistent("log_record.signatures"))?;
    db::query("INSERT INTO log_record (size, record, signatures, accepted_at) VALUES ($1, $2, $3, $4)")
        .bind(i64::try_from(size).unwrap_or(i64::MAX))
        .bind(record.record.as_slice())
        .bind(signatures)
        .bind(record.accepted_at.0)
        .execute(tx)
        .await?;
    Ok(())
}

pub(super) async fn get_head_size(tx: &mut Tx) -> Result<u64, DbError> {
    let (size,): (u64,) = db::query("SELECT size FROM log_head").fetch_one(tx).await?;
    Ok(size)
}

pub(super) async fn lock_head(tx: &mut Tx) -> Result<(), DbError> {
    let (_,): (i64,) = db::query("SELECT size FROM log_head").for_update().fetch_one(tx).await?;
    Ok(())
}

pub(super) async fn get_head(tx: &mut Tx) -> Result<SignedHead, DbError> {
    let (bytes, signed): (Vec<u8>, Vec<u8>) =
        db::query("SELECT bytes, signature FROM log_head").fetch_one(tx).await?;
    Ok(SignedHead { bytes, signature: signature(&signed, "log_head.signature")? })
}

pub(super) async fn write_head(tx: &mut Tx, size: u64, head: &SignedHead) -> Result<(), DbError> {
    db::query(
        "INSERT INTO log_head (one, size, bytes, signature) VALUES (1, $1, $2, $3)
         ON CONFLICT (one) DO UPDATE
           SET size = excluded.size, bytes = excluded.bytes, signature = excluded.signature",
    )
    .bind(i64::try_from(size).unwrap_or(i64::MAX))
    .bind(head.bytes.as_slice())
    .bind(head.signature.0)
    .execute(tx)
    .await?;
    Ok(())
}

pub(super) async fn insert_recipient(tx: &mut Tx, recipient: &[u8]) -> Result<(), DbError> {
    db::query("INSERT INTO log_recipient (sha256, recipient) VALUES ($1, $2) ON CONFLICT DO NOTHING")
        .bind(sha256(recipient).0)
        .bind(recipient)
        .execute(tx)
        .await?;
    Ok(())
}

pub(super) async fn list_recipients(tx: &mut Tx) -> Result<Vec<Recipient>, DbError> {
    let rows: Vec<(Vec<u8>,)> =
        db::query("SELECT recipient FROM log_recipient ORDER BY sha256").fetch_all(tx).await?;
    Ok(rows.into_iter().map(|(recipient,)| Recipient(recipient)).collect())
}

pub(super) async fn write_cosignature(
    tx: &mut Tx,
    cosignature: &Cosignature,
    size: u64,
) -> Result<(), DbError> {
    db::query(
        "INSERT INTO cosignature (organisation, epoch, head_bytes, head_signature, signature, size)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (organisation) DO UPDATE
           SET epoch = excluded.epoch, head_bytes = excluded.head_bytes, size = excluded.size,
               head_signature = excluded.head_signature, signature = excluded.signature
           WHERE cosignature.size <= excluded.size",
    )
    .bind(cosignature.seat.organisation.0)
    .bind(cosignature.seat.epoch.0)
    .bind(cosignature.head.bytes.as_slice())
    .bind(cosignature.head.signature.0)
    .bind(cosignature.signature.0)
    .bind(i64::try_from(size).unwrap_or(i64::MAX))
    .execute(tx)
    .await?;
    Ok(())
}

pub(super) async fn list_cosignatures(tx: &mut Tx) -> Result<Vec<Cosignature>, DbError> {
    let rows: Vec<([u8; 16], u32, Vec<u8>, Vec<u8>, Vec<u8>)> = db::query(
        "SELECT organisation, epoch, head_bytes, head_signature, signature FROM cosignature
         ORDER BY organisation",
    )
    .fetch_all(tx)
    .await?;
    rows.into_iter()
        .map(|(organisation, epoch, bytes, head_signature, signed)| {
            Ok(Cosignature {
                seat: Seat { organisation: OrganisationId(organisation), epoch: Epoch(epoch) },
                head: SignedHead {
                    bytes,
                    signature: signature(&head_signature, "cosignature.head_signature")?,
                },
                signature: signature(&signed, "cosignature.signature")?,
            })
        })
        .collect()
}

pub(super) async fn find_notice_address(
    tx: &mut Tx,
    organisation: &OrganisationId,
) -> Result<Option<(String, String)>, DbError> {
    db::query("SELECT mail, language FROM seat WHERE organisation = $1")
        .bind(organisation.0)
        .fetch_optional(tx)
        .await
}
