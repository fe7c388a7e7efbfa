//! What the office said of two services that seem to be one.

use db::{DbError, Tx};
use domain::moment::Moment;
use uuid::Uuid;

use crate::directory::held::Held;

/// A decision about two. Which of them is shown is never written over; it is taken back, and decided anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::directory) struct Decided {
    /// The lesser id.
    pub(in crate::directory) one: Uuid,
    pub(in crate::directory) other: Uuid,
    /// The one that is not shown where the other is; none: they are two services.
    pub(in crate::directory) yields: Option<Uuid>,
    pub(in crate::directory) at: Moment,
    /// The widest circle that was ever shown the one that stays: from there on the other is hidden.
    pub(in crate::directory) hidden_from: Option<i64>,
    /// Whether it stays hidden also where the one that stays is not shown: the office said so.
    pub(in crate::directory) stays_hidden: bool,
}

impl Decided {
    /// The one that is shown in place of the other.
    pub(in crate::directory) fn stays(&self) -> Option<Uuid> {
        self.yields.map(|yields| if yields == self.one { self.other } else { self.one })
    }
}

type DecidedRow = ([u8; 16], [u8; 16], Option<[u8; 16]>, i64, Option<i64>, bool);

fn decided((one, other, yields, at, hidden_from, stays_hidden): DecidedRow) -> Decided {
    Decided {
        one: Uuid::from_bytes(one),
        other: Uuid::from_bytes(other),
        yields: yields.map(Uuid::from_bytes),
        at: Moment(at),
        hidden_from,
        stays_hidden,
    }
}

const DECIDED: &str = "SELECT one, other, yields, at, hidden_from, stays_hidden FROM directory_double";

/// All decisions, newest first.
pub(in crate::directory) async fn list(tx: &mut Tx) -> Result<Vec<Decided>, DbError> {
    let rows: Vec<DecidedRow> =
        db::query_assembled(format!("{DECIDED} ORDER BY at DESC, one, other")).fetch_all(tx).await?;
    Ok(rows.into_iter().map(decided).collect())
}

/// The decision by which a service yields to another.
pub(in crate::directory) async fn find_yielding(tx: &mut Tx, id: Uuid) -> Result<Option<Decided>, DbError> {
    let row: Option<DecidedRow> = db::query_assembled(format!("{DECIDED} WHERE yields = $1"))
        .bind(id.into_bytes())
        .fetch_optional(tx)
        .await?;
    Ok(row.map(decided))
}

/// Those that are not shown where this one is, and those that yield to them.
pub(in crate::directory) async fn list_behind(tx: &mut Tx, id: Uuid) -> Result<Vec<Uuid>, DbError> {
    let mut found: Vec<Uuid> = Vec::new();
    let mut waiting = vec![id];
    while let Some(id) = waiting.pop() {
        let rows: Vec<([u8; 16],)> = db::query(
            "SELECT yields FROM directory_double WHERE (one = $1 OR other = $1) AND yields IS NOT NULL AND yields <> $1",
        )
        .bind(id.into_bytes())
        .fetch_all(tx)
        .await?;
        for (behind,) in rows {
            let behind = Uuid::from_bytes(behind);
            if !found.contains(&behind) {
                found.push(behind);
                waiting.push(behind);
            }
        }
    }
    Ok(found)
}

pub(in crate::directory) async fn find(
    tx: &mut Tx,
    one: Uuid,
    other: Uuid,
) -> Result<Option<Decided>, DbError> {
    let row: Option<DecidedRow> = db::query_assembled(format!("{DECIDED} WHERE one = $1 AND other = $2"))
        .bind(one.into_bytes())
        .bind(other.into_bytes())
        .fetch_optional(tx)
        .await?;
    Ok(row.map(decided))
}

pub(in crate::directory) async fn write(tx: &mut Tx, _: Held, decided: Decided) -> Result<(), DbError> {
    db::query(
        "INSERT INTO directory_double (one, other, yields, at, hidden_from, stays_hidden)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (one, other) DO UPDATE SET hidden_from = excluded.hidden_from, stays_hidden = excluded.stays_hidden",
    )
    .bind(decided.one.into_bytes())
    .bind(decided.other.into_bytes())
    .bind(decided.yields.map(Uuid::into_bytes))
    .bind(decided.at.0)
    .bind(decided.hidden_from)
    .bind(decided.stays_hidden)
    .execute(tx)
    .await?;
    Ok(())
}

/// Notes how widely the one that stays is shown.
pub(in crate::directory) async fn widen(tx: &mut Tx, decided: &Decided) -> Result<(), DbError> {
    db::query("UPDATE directory_double SET hidden_from = $3 WHERE one = $1 AND other = $2")
        .bind(decided.one.into_bytes())
        .bind(decided.other.into_bytes())
        .bind(decided.hidden_from)
        .execute(tx)
        .await?;
    Ok(())
}

pub(in crate::directory) async fn remove(
    tx: &mut Tx,
    _: Held,
    one: Uuid,
    other: Uuid,
) -> Result<(), DbError> {
    db::query("DELETE FROM directory_double WHERE one = $1 AND other = $2")
        .bind(one.into_bytes())
        .bind(other.into_bytes())
        .execute(tx)
        .await?;
    Ok(())
}
