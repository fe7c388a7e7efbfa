//! Links with which services answer.

use db::{DbError, Tx};
use domain::id::Sha256;
use domain::moment::Moment;
use uuid::Uuid;

pub(in crate::mappings) async fn insert(
    tx: &mut Tx,
    secret: Sha256,
    answer: Uuid,
    now: Moment,
) -> Result<(), DbError> {
    db::query("INSERT INTO mapping_link (secret_sha256, answer, made_at) VALUES ($1, $2, $3)")
        .bind(secret.0)
        .bind(answer.into_bytes())
        .bind(now.0)
        .execute(tx)
        .await?;
    Ok(())
}

/// The answer that a link opens.
pub(in crate::mappings) async fn find(tx: &mut Tx, secret: Sha256) -> Result<Option<Uuid>, DbError> {
    let row: Option<([u8; 16],)> = db::query("SELECT answer FROM mapping_link WHERE secret_sha256 = $1")
        .bind(secret.0)
        .fetch_optional(tx)
        .await?;
    Ok(row.map(|(answer,)| Uuid::from_bytes(answer)))
}

/// How many links open an answer, and when the newest was made.
pub(in crate::mappings) async fn count(tx: &mut Tx, answer: Uuid) -> Result<(i64, Option<Moment>), DbError> {
    let (count, newest): (i64, Option<i64>) =
        db::query("SELECT COUNT(*), MAX(made_at) FROM mapping_link WHERE answer = $1")
            .bind(answer.into_bytes())
            .fetch_one(tx)
            .await?;
    Ok((count, newest.map(Moment)))
}

/// Makes every link of an answer stop working.
pub(in crate::mappings) async fn remove(tx: &mut Tx, answer: Uuid) -> Result<(), DbError> {
    db::query("DELETE FROM mapping_link WHERE answer = $1").bind(answer.into_bytes()).execute(tx).await?;
    Ok(())
}

/// Forgets the links of mappings that closed before a moment.
pub(in crate::mappings) async fn forget(tx: &mut Tx, before: Moment) -> Result<(), DbError> {
    db::query(
        "DELETE FROM mapping_link WHERE answer IN (SELECT mapping_answer.id FROM mapping_answer
           JOIN mapping ON mapping.id = mapping_answer.mapping WHERE mapping.closes_at < $1)",
    )
    .bind(before.0)
    .execute(tx)
    .await?;
    Ok(())
}
