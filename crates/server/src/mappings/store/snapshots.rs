//! Snapshots: written once, never changed.

use db::{DbError, Tx};
use domain::moment::Moment;
use uuid::Uuid;

use crate::mappings::snapshot::Frozen;

/// About a snapshot.
#[derive(Clone, Copy, Debug)]
pub(in crate::mappings) struct Dated {
    pub(in crate::mappings) number: u32,
    pub(in crate::mappings) at: Moment,
    pub(in crate::mappings) services: u32,
}

/// What can be fetched of a snapshot.
#[derive(Clone, Copy, Debug)]
pub(in crate::mappings) enum Copy {
    /// A nested HSDS service a line.
    Hsds,
    /// A row a service.
    Csv,
}

pub(in crate::mappings) async fn insert(
    tx: &mut Tx,
    mapping: Uuid,
    dated: Dated,
    frozen: &Frozen,
) -> Result<(), DbError> {
    let entries = serde_json::to_string(&frozen.entries)
        .map_err(|_| DbError::inconsistent("mapping_snapshot.entries"))?;
    db::query(
        "INSERT INTO mapping_snapshot (mapping, number, at, services, entries, hsds, csv, package)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(mapping.into_bytes())
    .bind(i64::from(dated.number))
    .bind(dated.at.0)
    .bind(i64::from(dated.services))
    .bind(entries)
    .bind(frozen.hsds.as_str())
    .bind(frozen.csv.as_str())
    .bind(&frozen.package)
    .execute(tx)
    .await?;
    Ok(())
}

/// The snapshots of a mapping, the newest first.
pub(in crate::mappings) async fn list(tx: &mut Tx, mapping: Uuid) -> Result<Vec<Dated>, DbError> {
    let rows: Vec<(i64, i64, i64)> = db::query(
        "SELECT number, at, services FROM mapping_snapshot WHERE mapping = $1 ORDER BY number DESC",
    )
    .bind(mapping.into_bytes())
    .fetch_all(tx)
    .await?;
    let small =
        |number: i64| u32::try_from(number).map_err(|_| DbError::inconsistent("mapping_snapshot.number"));
    rows.into_iter()
        .map(|(number, at, services)| {
            Ok(Dated { number: small(number)?, at: Moment(at), services: small(services)? })
        })
        .collect()
}

/// The services of a snapshot as the public saw them.
pub(in crate::mappings) async fn find_entries(
    tx: &mut Tx,
    mapping: Uuid,
    number: u32,
) -> Result<Option<Vec<crate::mappings::snapshot::Entry>>, DbError> {
    let row: Option<(String,)> =
        db::query("SELECT entries FROM mapping_snapshot WHERE mapping = $1 AND number = $2")
            .bind(mapping.into_bytes())
            .bind(i64::from(number))
            .fetch_optional(tx)
            .await?;
    row.map(|(text,)| serde_json::from_str(&text))
        .transpose()
        .map_err(|_| DbError::inconsistent("mapping_snapshot.entries"))
}

/// A copy of a snapshot, with the moment it was made.
pub(in crate::mappings) async fn find_copy(
    tx: &mut Tx,
    mapping: Uuid,
    number: u32,
    copy: Copy,
) -> Result<Option<(String, Moment)>, DbError> {
    let text = match copy {
        Copy::Hsds => "SELECT hsds, at FROM mapping_snapshot WHERE mapping = $1 AND number = $2",
        Copy::Csv => "SELECT csv, at FROM mapping_snapshot WHERE mapping = $1 AND number = $2",
    };
    let row: Option<(String, i64)> =
        db::query(text).bind(mapping.into_bytes()).bind(i64::from(number)).fetch_optional(tx).await?;
    Ok(row.map(|(text, at)| (text, Moment(at))))
}

/// The data package of a snapshot, with the moment it was made.
pub(in crate::mappings) async fn find_package(
    tx: &mut Tx,
    mapping: Uuid,
    number: u32,
) -> Result<Option<(Vec<u8>, Moment)>, DbError> {
    let row: Option<(Vec<u8>, i64)> =
        db::query("SELECT package, at FROM mapping_snapshot WHERE mapping = $1 AND number = $2")
            .bind(mapping.into_bytes())
            .bind(i64::from(number))
            .fetch_optional(tx)
            .await?;
    Ok(row.map(|(package, at)| (package, Moment(at))))
}
