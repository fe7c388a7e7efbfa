//! Records as their keepers left them.

use db::{DbError, FromRow, ResultRow, Tx};
use domain::id::OrganisationId;
use domain::moment::Moment;
use hsds::{Kind, Record};
use uuid::Uuid;

use super::read_body;
use crate::directory::circles;

/// A record as it is kept.
pub(in crate::directory) struct KeptRecord {
    pub(in crate::directory) record: Record,
    pub(in crate::directory) keeper: Option<OrganisationId>,
    pub(in crate::directory) feed: Option<String>,
    pub(in crate::directory) version: i64,
    pub(in crate::directory) written_at: Moment,
    pub(in crate::directory) confirmed_at: Option<Moment>,
}

impl FromRow for KeptRecord {
    fn from_row(row: &ResultRow) -> Result<Self, DbError> {
        let (kind, body): (String, String) = (row.get("kind")?, row.get("body")?);
        let keeper: Option<[u8; 16]> = row.get("keeper")?;
        let confirmed_at: Option<i64> = row.get("confirmed_at")?;
        Ok(Self {
            record: read_body(&kind, &body, "directory_record.body")?,
            keeper: keeper.map(OrganisationId),
            feed: row.get("feed")?,
            version: row.get("version")?,
            written_at: Moment(row.get("written_at")?),
            confirmed_at: confirmed_at.map(Moment),
        })
    }
}

const KEPT: &str =
    "SELECT id, kind, body, keeper, feed, version, written_at, confirmed_at FROM directory_record";

pub(in crate::directory) async fn find(tx: &mut Tx, id: Uuid) -> Result<Option<KeptRecord>, DbError> {
    db::query_assembled(format!("{KEPT} WHERE id = $1")).bind(id.into_bytes()).fetch_optional(tx).await
}

pub(in crate::directory) async fn list_kept(
    tx: &mut Tx,
    keeper: Option<OrganisationId>,
    kind: Kind,
) -> Result<Vec<KeptRecord>, DbError> {
    let query = match keeper {
        Some(keeper) => {
            db::query_assembled(format!("{KEPT} WHERE keeper = $1 AND kind = $2 ORDER BY id")).bind(keeper.0)
        }
        None => db::query_assembled(format!(
            "{KEPT} WHERE keeper IS NULL AND feed IS NULL AND kind = $1 ORDER BY id"
        )),
    };
    query.bind(kind.name()).fetch_all(tx).await
}

/// Records of a kind in the order of their ids, from the one after `after` on.
pub(in crate::directory) async fn list_after(
    tx: &mut Tx,
    kind: Kind,
    after: Uuid,
    most: i64,
) -> Result<Vec<KeptRecord>, DbError> {
    db::query_assembled(format!("{KEPT} WHERE kind = $1 AND id > $2 ORDER BY id LIMIT $3"))
        .bind(kind.name())
        .bind(after.into_bytes())
        .bind(most)
        .fetch_all(tx)
        .await
}

/// Services at a place that is not shown exactly.
pub(in crate::directory) async fn list_at_hidden_places(tx: &mut Tx) -> Result<Vec<KeptRecord>, DbError> {
    // A quotation mark within a text is written otherwise: this finds the field alone.
    db::query_assembled(format!(
        "{KEPT} WHERE kind = 'service' AND id IN (
           SELECT service.target FROM directory_record AS location
           JOIN directory_reference AS place ON place.target = location.id
           JOIN directory_reference AS service ON service.source = place.source
           WHERE location.kind = 'location' AND (location.body LIKE '%\"disclosure\":\"withheld\"%'
             OR location.body LIKE '%\"disclosure\":\"area\"%')) ORDER BY id"
    ))
    .fetch_all(tx)
    .await
}

/// Services that feeds brought.
pub(in crate::directory) async fn list_of_feeds(tx: &mut Tx) -> Result<Vec<KeptRecord>, DbError> {
    db::query_assembled(format!("{KEPT} WHERE kind = 'service' AND feed IS NOT NULL ORDER BY id"))
        .fetch_all(tx)
        .await
}

/// Records of a kind that refer to one.
pub(in crate::directory) async fn list_referring(
    tx: &mut Tx,
    target: Uuid,
    kind: Kind,
) -> Result<Vec<KeptRecord>, DbError> {
    db::query_assembled(format!(
        "{KEPT} WHERE id IN (SELECT source FROM directory_reference WHERE target = $1) AND kind = $2 ORDER BY id"
    ))
    .bind(target.into_bytes())
    .bind(kind.name())
    .fetch_all(tx)
    .await
}

/// The ids of the records of a feed, of one kind.
pub(in crate::directory) async fn list_of_feed(
    tx: &mut Tx,
    feed: &str,
    kind: Kind,
) -> Result<Vec<Uuid>, DbError> {
    let rows: Vec<([u8; 16],)> =
        db::query("SELECT id FROM directory_record WHERE feed = $1 AND kind = $2 ORDER BY id")
            .bind(feed)
            .bind(kind.name())
            .fetch_all(tx)
            .await?;
    Ok(rows.into_iter().map(|(id,)| Uuid::from_bytes(id)).collect())
}

/// Writes a record, over an older version of it if there is one.
pub(in crate::directory) async fn write(tx: &mut Tx, kept: &KeptRecord) -> Result<(), DbError> {
    let body =
        serde_json::to_string(&kept.record).map_err(|_| DbError::inconsistent("directory_record.body"))?;
    let id = kept.record.id().into_bytes();
    db::query(
        "INSERT INTO directory_record (id, kind, keeper, feed, body, version, written_at, confirmed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, keeper = excluded.keeper, feed = excluded.feed,
           body = excluded.body, version = excluded.version, written_at = excluded.written_at,
           confirmed_at = excluded.confirmed_at",
    )
    .bind(id)
    .bind(kept.record.kind().name())
    .bind(kept.keeper.map(|keeper| keeper.0))
    .bind(kept.feed.as_deref().map(str::to_owned))
    .bind(body)
    .bind(kept.version)
    .bind(kept.written_at.0)
    .bind(kept.confirmed_at.map(|at| at.0))
    .execute(tx)
    .await?;
    if kept.version > 1 {
        db::query("DELETE FROM directory_reference WHERE source = $1").bind(id).execute(tx).await?;
    }
    // Row by row: SQLite opens a savepoint for each statement of several rows, which takes longer than they do.
    for target in circles::list_references(&kept.record) {
        db::query("INSERT INTO directory_reference (source, target) VALUES ($1, $2) ON CONFLICT DO NOTHING")
            .bind(id)
            .bind(target.into_bytes())
            .execute(tx)
            .await?;
    }
    Ok(())
}

pub(in crate::directory) async fn remove(tx: &mut Tx, id: Uuid) -> Result<(), DbError> {
    for text in
        ["DELETE FROM directory_reference WHERE source = $1", "DELETE FROM directory_record WHERE id = $1"]
    {
        db::query(text).bind(id.into_bytes()).execute(tx).await?;
    }
    Ok(())
}

/// Says that a record is of this version now.
pub(in crate::directory) async fn raise(tx: &mut Tx, id: Uuid, version: i64) -> Result<(), DbError> {
    db::query("UPDATE directory_record SET version = $2 WHERE id = $1")
        .bind(id.into_bytes())
        .bind(version)
        .execute(tx)
        .await?;
    Ok(())
}

/// Says when a record was last confirmed.
pub(in crate::directory) async fn confirm(tx: &mut Tx, id: Uuid, at: Option<Moment>) -> Result<(), DbError> {
    db::query("UPDATE directory_record SET confirmed_at = $2, reminded_at = NULL WHERE id = $1")
        .bind(id.into_bytes())
        .bind(at.map(|at| at.0))
        .execute(tx)
        .await?;
    Ok(())
}

/// Records that a record refers to, and those that refer to it.
pub(in crate::directory) async fn list_neighbours(tx: &mut Tx, id: Uuid) -> Result<Vec<Uuid>, DbError> {
    let rows: Vec<([u8; 16],)> = db::query(
        "SELECT target FROM directory_reference WHERE source = $1
         UNION SELECT source FROM directory_reference WHERE target = $1",
    )
    .bind(id.into_bytes())
    .fetch_all(tx)
    .await?;
    Ok(rows.into_iter().map(|(id,)| Uuid::from_bytes(id)).collect())
}

/// The places at which a service is offered, and whatever else is said of it there.
pub(in crate::directory) async fn list_places(tx: &mut Tx, service: Uuid) -> Result<Vec<Uuid>, DbError> {
    let rows: Vec<([u8; 16],)> = db::query(
        "SELECT DISTINCT target FROM directory_reference
         WHERE source IN (SELECT source FROM directory_reference WHERE target = $1) AND target <> $1",
    )
    .bind(service.into_bytes())
    .fetch_all(tx)
    .await?;
    Ok(rows.into_iter().map(|(id,)| Uuid::from_bytes(id)).collect())
}

/// Services that nobody confirmed since a moment, and that everybody still sees.
pub(in crate::directory) async fn list_expired(
    tx: &mut Tx,
    confirmed_before: Moment,
) -> Result<Vec<Uuid>, DbError> {
    let rows: Vec<([u8; 16],)> = db::query(
        "SELECT record.id FROM directory_record AS record
         JOIN directory_listing AS listing ON listing.id = record.id AND listing.first = 0 AND listing.body IS NOT NULL
         WHERE record.kind = 'service' AND record.confirmed_at <= $1",
    )
    .bind(confirmed_before.0)
    .fetch_all(tx)
    .await?;
    Ok(rows.into_iter().map(|(id,)| Uuid::from_bytes(id)).collect())
}

/// Members with a service that was last confirmed before one moment, and that were not asked since another.
pub(in crate::directory) async fn list_keepers_due(
    tx: &mut Tx,
    confirmed_before: Moment,
    asked_before: Moment,
) -> Result<Vec<OrganisationId>, DbError> {
    let rows: Vec<([u8; 16],)> = db::query(
        "SELECT keeper FROM directory_record
         WHERE kind = 'service' AND keeper IS NOT NULL AND feed IS NULL
         GROUP BY keeper
         HAVING MIN(COALESCE(confirmed_at, 0)) <= $1 AND MAX(COALESCE(reminded_at, 0)) <= $2
         ORDER BY keeper",
    )
    .bind(confirmed_before.0)
    .bind(asked_before.0)
    .fetch_all(tx)
    .await?;
    Ok(rows.into_iter().map(|(keeper,)| OrganisationId(keeper)).collect())
}

/// Notes that a member was asked.
pub(in crate::directory) async fn note_reminded(
    tx: &mut Tx,
    keeper: &OrganisationId,
    now: Moment,
) -> Result<(), DbError> {
    db::query("UPDATE directory_record SET reminded_at = $2 WHERE keeper = $1 AND kind = 'service'")
        .bind(keeper.0)
        .bind(now.0)
        .execute(tx)
        .await?;
    Ok(())
}
