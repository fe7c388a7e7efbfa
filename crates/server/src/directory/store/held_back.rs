//! Services of feeds of which nobody but the office is told exactly where they are: they may be the same as one that is not.

use db::{DbError, Tx};
use hsds::model::Disclosure;
use uuid::Uuid;

use crate::directory::held::Held;

fn text(disclosure: Disclosure) -> &'static str {
    match disclosure {
        Disclosure::Exact => "exact",
        Disclosure::Area => "area",
        Disclosure::Withheld => "withheld",
    }
}

/// What is not understood is read as the strictest.
fn read(text: &str) -> Disclosure {
    let known = [Disclosure::Exact, Disclosure::Area];
    known.into_iter().find(|one| self::text(*one) == text).unwrap_or(Disclosure::Withheld)
}

/// Every service that is held back, and because of which.
pub(in crate::directory) async fn list(tx: &mut Tx) -> Result<Vec<(Uuid, Uuid)>, DbError> {
    let rows: Vec<([u8; 16], [u8; 16])> =
        db::query("SELECT service, other FROM directory_double_held ORDER BY service, other")
            .fetch_all(tx)
            .await?;
    Ok(rows
        .into_iter()
        .map(|(service, other)| (Uuid::from_bytes(service), Uuid::from_bytes(other)))
        .collect())
}

/// How exactly a service may be told where it is; nothing: as it says.
pub(in crate::directory) async fn find_of_service(
    tx: &mut Tx,
    service: Uuid,
) -> Result<Option<Disclosure>, DbError> {
    let rows: Vec<(String,)> = db::query("SELECT disclosure FROM directory_double_held WHERE service = $1")
        .bind(service.into_bytes())
        .fetch_all(tx)
        .await?;
    Ok(rows.iter().map(|(disclosure,)| read(disclosure)).max())
}

/// How exactly a place may be shown, by the services that are offered there; nothing: as it says.
pub(in crate::directory) async fn find_of_place(
    tx: &mut Tx,
    place: Uuid,
) -> Result<Option<Disclosure>, DbError> {
    let rows: Vec<(String,)> = db::query(
        "SELECT disclosure FROM directory_double_held WHERE service IN
           (SELECT target FROM directory_reference
            WHERE source IN (SELECT source FROM directory_reference WHERE target = $1))",
    )
    .bind(place.into_bytes())
    .fetch_all(tx)
    .await?;
    Ok(rows.iter().map(|(disclosure,)| read(disclosure)).max())
}

/// Whether a service is held back because of another.
pub(in crate::directory) async fn is_held(tx: &mut Tx, service: Uuid, other: Uuid) -> Result<bool, DbError> {
    let row: Option<(String,)> =
        db::query("SELECT disclosure FROM directory_double_held WHERE service = $1 AND other = $2")
            .bind(service.into_bytes())
            .bind(other.into_bytes())
            .fetch_optional(tx)
            .await?;
    Ok(row.is_some())
}

/// Holds a service back because of another; never less than before. Answers whether that is new.
pub(in crate::directory) async fn hold(
    tx: &mut Tx,
    _: Held,
    service: Uuid,
    other: Uuid,
    disclosure: Disclosure,
) -> Result<bool, DbError> {
    let written = db::query(
        "INSERT INTO directory_double_held (service, other, disclosure) VALUES ($1, $2, $3)
         ON CONFLICT (service, other) DO UPDATE SET disclosure = excluded.disclosure
         WHERE directory_double_held.disclosure = 'area' AND excluded.disclosure = 'withheld'",
    )
    .bind(service.into_bytes())
    .bind(other.into_bytes())
    .bind(text(disclosure))
    .execute(tx)
    .await?;
    Ok(written > 0)
}

/// Neither of two is held back any more because of the other.
pub(in crate::directory) async fn release(
    tx: &mut Tx,
    _: Held,
    one: Uuid,
    other: Uuid,
) -> Result<(), DbError> {
    db::query(
        "DELETE FROM directory_double_held WHERE (service = $1 AND other = $2) OR (service = $2 AND other = $1)",
    )
    .bind(one.into_bytes())
    .bind(other.into_bytes())
    .execute(tx)
    .await?;
    Ok(())
}
