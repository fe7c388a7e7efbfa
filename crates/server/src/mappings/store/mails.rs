//! Mails that went out lately, so that nobody is sent many.

use db::{DbError, Tx};
use domain::id::{OrganisationId, Sha256};
use domain::moment::Moment;
use uuid::Uuid;

/// The office has no id: noughts stand for it.
fn column(keeper: Option<OrganisationId>) -> [u8; 16] {
    keeper.map_or([0; 16], |keeper| keeper.0)
}

/// When an address was last sent a mail in a mapping.
pub(in crate::mappings) async fn find(
    tx: &mut Tx,
    mapping: Uuid,
    address: Sha256,
) -> Result<Option<Moment>, DbError> {
    let row: Option<(i64,)> =
        db::query("SELECT sent_at FROM mapping_mail WHERE mapping = $1 AND address = $2")
            .bind(mapping.into_bytes())
            .bind(address.0)
            .fetch_optional(tx)
            .await?;
    Ok(row.map(|(at,)| Moment(at)))
}

/// How many mails a keeper sent after a moment, and when the first of them went out.
pub(in crate::mappings) async fn count(
    tx: &mut Tx,
    keeper: Option<OrganisationId>,
    after: Moment,
) -> Result<(u64, Option<Moment>), DbError> {
    let (count, first): (i64, Option<i64>) =
        db::query("SELECT COUNT(*), MIN(sent_at) FROM mapping_mail WHERE keeper = $1 AND sent_at > $2")
            .bind(column(keeper))
            .bind(after.0)
            .fetch_one(tx)
            .await?;
    Ok((count.unsigned_abs(), first.map(Moment)))
}

pub(in crate::mappings) async fn note(
    tx: &mut Tx,
    keeper: Option<OrganisationId>,
    mapping: Uuid,
    address: Sha256,
    now: Moment,
) -> Result<(), DbError> {
    db::query(
        "INSERT INTO mapping_mail (keeper, mapping, address, sent_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (mapping, address) DO UPDATE SET keeper = excluded.keeper, sent_at = excluded.sent_at",
    )
    .bind(column(keeper))
    .bind(mapping.into_bytes())
    .bind(address.0)
    .bind(now.0)
    .execute(tx)
    .await?;
    Ok(())
}

/// Counts a mail to an inbox. If it had so many already in the day that began with the first of them, nothing is counted, and
/// this is when that day began. One statement: two keepers who write at once do not pass each other.
pub(in crate::mappings) async fn count_inbox(
    tx: &mut Tx,
    inbox: Sha256,
    most: i64,
    now: Moment,
) -> Result<Option<Moment>, DbError> {
    let day_before = now.plus_millis(-crate::mappings::mails::DAY);
    let counted = db::query(
        "INSERT INTO mapping_inbox (inbox, since, mails) VALUES ($1, $2, 1)
         ON CONFLICT (inbox) DO UPDATE
           SET mails = CASE WHEN mapping_inbox.since <= $3 THEN 1 ELSE mapping_inbox.mails + 1 END,
               since = CASE WHEN mapping_inbox.since <= $3 THEN excluded.since ELSE mapping_inbox.since END
           WHERE mapping_inbox.since <= $3 OR mapping_inbox.mails < $4",
    )
    .bind(inbox.0)
    .bind(now.0)
    .bind(day_before.0)
    .bind(most)
    .execute(tx)
    .await?;
    if counted > 0 {
        return Ok(None);
    }
    let (since,): (i64,) =
        db::query("SELECT since FROM mapping_inbox WHERE inbox = $1").bind(inbox.0).fetch_one(tx).await?;
    Ok(Some(Moment(since)))
}

/// Forgets what went out before a moment.
pub(in crate::mappings) async fn forget(tx: &mut Tx, before: Moment) -> Result<(), DbError> {
    db::query("DELETE FROM mapping_inbox WHERE since <= $1").bind(before.0).execute(tx).await?;
    db::query("DELETE FROM mapping_mail WHERE sent_at <= $1").bind(before.0).execute(tx).await?;
    Ok(())
}
