//! All SQL of what stands beside the membership log: recipients and cosignatures.

use api::log::{Cosignature, Recipient};
use db::{DbError, Tx};
use domain::id::{Epoch, OrganisationId, Seat};
use ledger::SignedHead;

use crate::access::sha256;
use crate::column::signature;

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
