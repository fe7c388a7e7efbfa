//! All SQL of the membership log.

use db::{DbError, Tx};
use domain::moment::Moment;
use ledger::{Accepted, SignedHead};

use crate::column::signature;

/// The records after a position.
pub(crate) async fn list_records(tx: &mut Tx, after: u64) -> Result<Vec<Accepted>, DbError> {
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

/// Keeps a record as the one at this position.
pub(crate) async fn insert_record(tx: &mut Tx, size: u64, record: &Accepted) -> Result<(), DbError> {
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

/// Records in the database.
pub(crate) async fn get_head_size(tx: &mut Tx) -> Result<u64, DbError> {
    let (size,): (u64,) = db::query("SELECT size FROM log_head").fetch_one(tx).await?;
    Ok(size)
}

/// Locks the head until the transaction ends.
pub(crate) async fn lock_head(tx: &mut Tx) -> Result<(), DbError> {
    let (_,): (i64,) = db::query("SELECT size FROM log_head").for_update().fetch_one(tx).await?;
    Ok(())
}

/// The newest head.
pub(crate) async fn get_head(tx: &mut Tx) -> Result<SignedHead, DbError> {
    let (bytes, signed): (Vec<u8>, Vec<u8>) =
        db::query("SELECT bytes, signature FROM log_head").fetch_one(tx).await?;
    Ok(SignedHead { bytes, signature: signature(&signed, "log_head.signature")? })
}

/// Keeps a head as the newest.
pub(crate) async fn write_head(tx: &mut Tx, size: u64, head: &SignedHead) -> Result<(), DbError> {
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
