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

/// Forgets what went out before a moment.
pub(in crate::mappings) async fn forget(tx: &mut Tx, before: Moment) -> Result<(), DbError> {
    db::query("DELETE FROM mapping_mail WHERE sent_at <= $1").bind(before.0).execute(tx).await?;
    Ok(())
}
