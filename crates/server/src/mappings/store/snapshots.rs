//! Snapshots. What they say stays, but for places, services and parts of them that the public may no longer see.

use std::collections::{BTreeMap, HashSet};

use db::{DbError, Tx};
use domain::id::Sha256;
use domain::moment::Moment;
use hsds::{Kind, Record};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

/// About a snapshot.
#[derive(Clone, Copy, Debug)]
pub(in crate::mappings) struct Dated {
    pub(in crate::mappings) number: u32,
    pub(in crate::mappings) at: Moment,
    pub(in crate::mappings) services: u32,
}

/// A record as a line.
#[derive(Serialize, Deserialize)]
struct Line {
    kind: Kind,
    record: Value,
}

/// Records as lines.
pub(in crate::mappings) fn write_lines<'r>(records: impl IntoIterator<Item = &'r Record>) -> String {
    let lines = records.into_iter().map(|record| {
        let line = Line { kind: record.kind(), record: record.to_value() };
        serde_json::to_string(&line).expect("every key of a record is text") + "\n"
    });
    lines.collect()
}

fn read_lines(text: &str) -> Result<Vec<Record>, DbError> {
    let broken = || DbError::inconsistent("mapping_snapshot.records");
    let read = |line: &str| {
        let Line { kind, record } = serde_json::from_str(line).map_err(|_| broken())?;
        Record::from_value(kind, record).map_err(|_| broken())
    };
    text.lines().map(read).collect()
}

/// The location that a record is, or says something of.
fn location_of(record: &Record) -> Option<Uuid> {
    match record {
        Record::Location(location) => Some(location.id),
        Record::ServiceAtLocation(at) => at.location_id,
        _ => None,
    }
}

pub(in crate::mappings) async fn insert(
    tx: &mut Tx,
    mapping: Uuid,
    dated: Dated,
    digest: Sha256,
    records: &[Record],
) -> Result<(), DbError> {
    let mut places: BTreeMap<Uuid, Vec<&Record>> = BTreeMap::new();
    for record in records {
        if let Some(location) = location_of(record) {
            places.entry(location).or_default().push(record);
        }
    }
    db::query(
        "INSERT INTO mapping_snapshot (mapping, number, at, services, digest, records)
         VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(mapping.into_bytes())
    .bind(i64::from(dated.number))
    .bind(dated.at.0)
    .bind(i64::from(dated.services))
    .bind(digest.0)
    .bind(write_lines(records.iter().filter(|record| location_of(record).is_none())))
    .execute(tx)
    .await?;
    for (location, records) in places {
        db::query(
            "INSERT INTO mapping_snapshot_place (mapping, number, location, records) VALUES ($1, $2, $3, $4)",
        )
        .bind(mapping.into_bytes())
        .bind(i64::from(dated.number))
        .bind(location.into_bytes())
        .bind(write_lines(records))
        .execute(tx)
        .await?;
    }
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

/// What the newest snapshot of a mapping said when it was made.
pub(in crate::mappings) async fn find_digest(tx: &mut Tx, mapping: Uuid) -> Result<Option<Sha256>, DbError> {
    let row: Option<([u8; 32],)> =
        db::query("SELECT digest FROM mapping_snapshot WHERE mapping = $1 ORDER BY number DESC LIMIT 1")
            .bind(mapping.into_bytes())
            .fetch_optional(tx)
            .await?;
    Ok(row.map(|(digest,)| Sha256(digest)))
}

/// The records of a snapshot.
pub(in crate::mappings) async fn find_records(
    tx: &mut Tx,
    mapping: Uuid,
    number: u32,
) -> Result<Option<Vec<Record>>, DbError> {
    let row: Option<(String,)> =
        db::query("SELECT records FROM mapping_snapshot WHERE mapping = $1 AND number = $2")
            .bind(mapping.into_bytes())
            .bind(i64::from(number))
            .fetch_optional(tx)
            .await?;
    let Some((text,)) = row else { return Ok(None) };
    let mut records = read_lines(&text)?;
    let places: Vec<(String,)> = db::query(
        "SELECT records FROM mapping_snapshot_place WHERE mapping = $1 AND number = $2 ORDER BY location",
    )
    .bind(mapping.into_bytes())
    .bind(i64::from(number))
    .fetch_all(tx)
    .await?;
    for (text,) in places {
        records.extend(read_lines(&text)?);
    }
    Ok(Some(records))
}

/// Takes a place out of every snapshot.
pub(in crate::mappings) async fn remove_place(tx: &mut Tx, location: Uuid) -> Result<(), DbError> {
    db::query("DELETE FROM mapping_snapshot_place WHERE location = $1")
        .bind(location.into_bytes())
        .execute(tx)
        .await?;
    Ok(())
}

/// Leaves of a place, in every snapshot, what `narrow` leaves of its records.
pub(in crate::mappings) async fn narrow_place(
    tx: &mut Tx,
    location: Uuid,
    narrow: impl Fn(&mut Record) + Send + Sync,
) -> Result<(), DbError> {
    let rows: Vec<([u8; 16], i64, String)> =
        db::query("SELECT mapping, number, records FROM mapping_snapshot_place WHERE location = $1")
            .bind(location.into_bytes())
            .fetch_all(tx)
            .await?;
    for (mapping, number, text) in rows {
        let mut records = read_lines(&text)?;
        records.iter_mut().for_each(&narrow);
        db::query(
            "UPDATE mapping_snapshot_place SET records = $4
             WHERE mapping = $1 AND number = $2 AND location = $3",
        )
        .bind(mapping)
        .bind(number)
        .bind(location.into_bytes())
        .bind(write_lines(&records))
        .execute(tx)
        .await?;
    }
    Ok(())
}

/// Takes a service out of every snapshot, with what is said of it at its places, and organisations that are left without any.
pub(in crate::mappings) async fn remove_service(tx: &mut Tx, service: Uuid) -> Result<(), DbError> {
    rewrite(tx, service, |records| {
        let is_of = |record: &Record| match record {
            Record::ServiceAtLocation(at) => at.service_id == Some(service),
            record => record.id() == service,
        };
        records.retain(|record| !is_of(record));
        let named: HashSet<Uuid> = records.iter().flat_map(Record::references).map(|(_, id)| id).collect();
        records.retain(|record| record.kind() != Kind::Organization || named.contains(&record.id()));
        Ok(())
    })
    .await
}

/// Takes the parts of a service that are hidden out of every snapshot.
pub(in crate::mappings) async fn narrow_service(
    tx: &mut Tx,
    service: Uuid,
    is_hidden: impl Fn(&Value) -> bool + Send + Sync,
) -> Result<(), DbError> {
    rewrite(tx, service, |records| {
        for record in records.iter_mut().filter(|record| record.id() == service) {
            let (kind, mut value) = (record.kind(), record.to_value());
            take_out(&mut value, &is_hidden);
            *record = Record::from_value(kind, value)
                .map_err(|_| DbError::inconsistent("mapping_snapshot.records"))?;
        }
        Ok(())
    })
    .await
}

/// Takes out of every list within a value what is hidden.
fn take_out(value: &mut Value, is_hidden: &impl Fn(&Value) -> bool) {
    match value {
        Value::Object(fields) => fields.values_mut().for_each(|value| take_out(value, is_hidden)),
        Value::Array(values) => {
            values.retain(|value| !is_hidden(value));
            for value in values {
                take_out(value, is_hidden);
            }
        }
        _ => {}
    }
}

/// Writes the records of every snapshot anew that names a service.
async fn rewrite(
    tx: &mut Tx,
    service: Uuid,
    change: impl Fn(&mut Vec<Record>) -> Result<(), DbError> + Send + Sync,
) -> Result<(), DbError> {
    let named = format!("%{service}%");
    let rows: Vec<([u8; 16], i64, String)> =
        db::query("SELECT mapping, number, records FROM mapping_snapshot WHERE records LIKE $1")
            .bind(named.clone())
            .fetch_all(tx)
            .await?;
    for (mapping, number, text) in rows {
        let mut records = read_lines(&text)?;
        change(&mut records)?;
        let services = records.iter().filter(|record| record.kind() == Kind::Service).count();
        db::query(
            "UPDATE mapping_snapshot SET records = $3, services = $4 WHERE mapping = $1 AND number = $2",
        )
        .bind(mapping)
        .bind(number)
        .bind(write_lines(&records))
        .bind(i64::try_from(services).map_err(|_| DbError::inconsistent("mapping_snapshot.services"))?)
        .execute(tx)
        .await?;
    }
    let rows: Vec<([u8; 16], i64, [u8; 16], String)> = db::query(
        "SELECT mapping, number, location, records FROM mapping_snapshot_place WHERE records LIKE $1",
    )
    .bind(named)
    .fetch_all(tx)
    .await?;
    for (mapping, number, location, text) in rows {
        let mut records = read_lines(&text)?;
        change(&mut records)?;
        // A place at which nothing is offered any more says nothing for itself.
        let is_used = records.iter().any(|record| record.kind() == Kind::ServiceAtLocation);
        let text = if is_used { write_lines(&records) } else { String::new() };
        db::query(
            "UPDATE mapping_snapshot_place SET records = $4
             WHERE mapping = $1 AND number = $2 AND location = $3",
        )
        .bind(mapping)
        .bind(number)
        .bind(location)
        .bind(text)
        .execute(tx)
        .await?;
    }
    Ok(())
}
