//! The history of every field.

use db::{DbError, Tx};
use domain::moment::Moment;
use uuid::Uuid;

use crate::directory::held::Held;
use crate::directory::history::{Author, Difference, Way};

/// A change as it is kept.
pub(in crate::directory) struct KeptChange {
    pub(in crate::directory) difference: Difference,
    pub(in crate::directory) at: Moment,
    pub(in crate::directory) author: String,
    pub(in crate::directory) way: String,
}

/// Notes changes, each under the next number: that is safe as nobody else writes.
pub(in crate::directory) async fn note(
    tx: &mut Tx,
    _: Held,
    record: Uuid,
    differences: &[Difference],
    at: Moment,
    (author, way): (Author, Way),
) -> Result<(), DbError> {
    for difference in differences {
        db::query(
            "INSERT INTO directory_change (number, record, field, before, after, at, author, way)
             VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM directory_change), $1, $2, $3, $4, $5, $6, $7)",
        )
        .bind(record.into_bytes())
        .bind(difference.field.as_str())
        .bind(difference.before.as_ref().map(ToString::to_string))
        .bind(difference.after.as_ref().map(ToString::to_string))
        .bind(at.0)
        .bind(author.to_string())
        .bind(way.as_str())
        .execute(tx)
        .await?;
    }
    Ok(())
}

/// The changes of some records, newest first.
pub(in crate::directory) async fn list(tx: &mut Tx, record: Uuid) -> Result<Vec<KeptChange>, DbError> {
    let rows: Vec<(String, Option<String>, Option<String>, i64, String, String)> = db::query(
        "SELECT field, before, after, at, author, way FROM directory_change
         WHERE record = $1 ORDER BY number DESC LIMIT 1000",
    )
    .bind(record.into_bytes())
    .fetch_all(tx)
    .await?;
    let read = |text: Option<String>| {
        let value = text.map(|text| serde_json::from_str(&text)).transpose();
        value.map_err(|_| DbError::inconsistent("directory_change"))
    };
    rows.into_iter()
        .map(|(field, before, after, at, author, way)| {
            let difference = Difference { field, before: read(before)?, after: read(after)? };
            Ok(KeptChange { difference, at: Moment(at), author, way })
        })
        .collect()
}

/// Whether somebody else than this author ever changed a record.
pub(in crate::directory) async fn is_of_others(
    tx: &mut Tx,
    record: Uuid,
    author: Author,
) -> Result<bool, DbError> {
    let row: Option<(String,)> =
        db::query("SELECT author FROM directory_change WHERE record = $1 AND author <> $2 LIMIT 1")
            .bind(record.into_bytes())
            .bind(author.to_string())
            .fetch_optional(tx)
            .await?;
    Ok(row.is_some())
}

/// Forgets what a record once said: of a place that is withheld from now on.
pub(in crate::directory) async fn forget(tx: &mut Tx, record: Uuid) -> Result<(), DbError> {
    db::query("DELETE FROM directory_change WHERE record = $1").bind(record.into_bytes()).execute(tx).await?;
    Ok(())
}
