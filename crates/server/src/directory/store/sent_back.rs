//! Changes that the network's office sent back.

use db::{DbError, FromRow, ResultRow, Tx};
use domain::id::OrganisationId;
use domain::moment::Moment;
use uuid::Uuid;

use super::office::Proposal;
use crate::directory::held::Held;

/// A change that was sent back.
pub(in crate::directory) struct SentBack {
    /// As it waited.
    pub(in crate::directory) change: Proposal,
    pub(in crate::directory) reason: String,
    pub(in crate::directory) at: Moment,
}

impl FromRow for SentBack {
    fn from_row(row: &ResultRow) -> Result<Self, DbError> {
        Ok(Self { change: Proposal::from_row(row)?, reason: row.get("reason")?, at: Moment(row.get("at")?) })
    }
}

const SENT_BACK: &str =
    "SELECT record, kind, keeper, entry, version, proposed_at, reason, at FROM directory_sent_back";

/// Keeps what was sent back: there is nothing older of the same.
pub(in crate::directory) async fn write(tx: &mut Tx, _: Held, sent: &SentBack) -> Result<(), DbError> {
    let SentBack { change, reason, at } = sent;
    db::query(
        "INSERT INTO directory_sent_back (record, kind, keeper, entry, version, proposed_at, reason, at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(change.record.into_bytes())
    .bind(change.kind.name())
    .bind(change.keeper.0)
    .bind(change.entry.clone())
    .bind(change.version)
    .bind(change.proposed_at.0)
    .bind(reason.as_str())
    .bind(at.0)
    .execute(tx)
    .await?;
    Ok(())
}

pub(in crate::directory) async fn find(tx: &mut Tx, record: Uuid) -> Result<Option<SentBack>, DbError> {
    db::query_assembled(format!("{SENT_BACK} WHERE record = $1"))
        .bind(record.into_bytes())
        .fetch_optional(tx)
        .await
}

/// What was sent back to a member.
pub(in crate::directory) async fn list(
    tx: &mut Tx,
    keeper: OrganisationId,
) -> Result<Vec<SentBack>, DbError> {
    db::query_assembled(format!("{SENT_BACK} WHERE keeper = $1 ORDER BY record"))
        .bind(keeper.0)
        .fetch_all(tx)
        .await
}

pub(in crate::directory) async fn remove(tx: &mut Tx, _: Held, record: Uuid) -> Result<(), DbError> {
    db::query("DELETE FROM directory_sent_back WHERE record = $1")
        .bind(record.into_bytes())
        .execute(tx)
        .await?;
    Ok(())
}

/// Forgets what was sent back before a moment, and that nobody took up since.
pub(in crate::directory) async fn purge(tx: &mut Tx, before: Moment) -> Result<(), DbError> {
    db::query("DELETE FROM directory_sent_back WHERE at < $1").bind(before.0).execute(tx).await?;
    Ok(())
}
