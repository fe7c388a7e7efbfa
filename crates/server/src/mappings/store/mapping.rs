//! Mappings.

use db::{DbError, FromRow, ResultRow, Tx};
use domain::code::Country;
use domain::id::OrganisationId;
use domain::moment::Moment;
use uuid::Uuid;

use crate::directory::Held;

/// A mapping as it is kept.
#[derive(Clone, Debug)]
pub(in crate::mappings) struct Mapping {
    pub(in crate::mappings) id: Uuid,
    /// The member that maps; none: the network's office.
    pub(in crate::mappings) keeper: Option<OrganisationId>,
    pub(in crate::mappings) country: Country,
    pub(in crate::mappings) title: String,
    pub(in crate::mappings) opened_at: Moment,
    pub(in crate::mappings) closes_at: Moment,
}

impl Mapping {
    /// Whether services can answer.
    pub(in crate::mappings) fn is_open(&self, now: Moment) -> bool {
        self.closes_at > now
    }

    /// Whether it maps the same, under the same title and until the same moment.
    pub(in crate::mappings) fn is_as(&self, other: &Self) -> bool {
        (self.keeper, self.country, &self.title, self.closes_at)
            == (other.keeper, other.country, &other.title, other.closes_at)
    }
}

impl FromRow for Mapping {
    fn from_row(row: &ResultRow) -> Result<Self, DbError> {
        let (country, keeper): (String, Option<[u8; 16]>) = (row.get("country")?, row.get("keeper")?);
        Ok(Self {
            id: Uuid::from_bytes(row.get("id")?),
            keeper: keeper.map(OrganisationId),
            country: country.parse().map_err(|_| DbError::inconsistent("mapping.country"))?,
            title: row.get("title")?,
            opened_at: Moment(row.get("opened_at")?),
            closes_at: Moment(row.get("closes_at")?),
        })
    }
}

const COLUMNS: &str = "SELECT id, keeper, country, title, opened_at, closes_at FROM mapping";

pub(in crate::mappings) async fn find(tx: &mut Tx, id: Uuid) -> Result<Option<Mapping>, DbError> {
    db::query_assembled(format!("{COLUMNS} WHERE id = $1")).bind(id.into_bytes()).fetch_optional(tx).await
}

/// As [`find`], and nobody else writes in this mapping meanwhile.
pub(in crate::mappings) async fn find_locked(tx: &mut Tx, id: Uuid) -> Result<Option<Mapping>, DbError> {
    db::query_assembled(format!("{COLUMNS} WHERE id = $1"))
        .bind(id.into_bytes())
        .for_update()
        .fetch_optional(tx)
        .await
}

/// The mappings that somebody keeps, the newest first.
pub(in crate::mappings) async fn list_kept(
    tx: &mut Tx,
    keeper: Option<OrganisationId>,
) -> Result<Vec<Mapping>, DbError> {
    let query = match keeper {
        Some(keeper) => {
            db::query_assembled(format!("{COLUMNS} WHERE keeper = $1 ORDER BY opened_at DESC, id"))
                .bind(keeper.0)
        }
        None => db::query_assembled(format!("{COLUMNS} WHERE keeper IS NULL ORDER BY opened_at DESC, id")),
    };
    query.fetch_all(tx).await
}

/// The mappings of which something was published.
pub(in crate::mappings) async fn list_published(tx: &mut Tx) -> Result<Vec<Mapping>, DbError> {
    db::query_assembled(format!(
        "{COLUMNS} WHERE id IN (SELECT mapping FROM mapping_snapshot) ORDER BY country, opened_at DESC, id"
    ))
    .fetch_all(tx)
    .await
}

/// Opens a mapping; nobody else opens one meanwhile.
pub(in crate::mappings) async fn insert(tx: &mut Tx, _: Held, mapping: &Mapping) -> Result<(), DbError> {
    db::query(
        "INSERT INTO mapping (id, keeper, country, title, opened_at, closes_at) VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(mapping.id.into_bytes())
    .bind(mapping.keeper.map(|keeper| keeper.0))
    .bind(mapping.country.as_str())
    .bind(mapping.title.as_str())
    .bind(mapping.opened_at.0)
    .bind(mapping.closes_at.0)
    .execute(tx)
    .await?;
    Ok(())
}

pub(in crate::mappings) async fn change(
    tx: &mut Tx,
    id: Uuid,
    title: &str,
    closes_at: Moment,
) -> Result<(), DbError> {
    db::query("UPDATE mapping SET title = $2, closes_at = $3 WHERE id = $1")
        .bind(id.into_bytes())
        .bind(title)
        .bind(closes_at.0)
        .execute(tx)
        .await?;
    Ok(())
}

/// Removes a mapping with its answers and links; what was taken over stays in the directory.
pub(in crate::mappings) async fn remove(tx: &mut Tx, id: Uuid) -> Result<(), DbError> {
    for text in [
        "DELETE FROM mapping_link WHERE answer IN (SELECT id FROM mapping_answer WHERE mapping = $1)",
        "DELETE FROM mapping_answer WHERE mapping = $1",
        "DELETE FROM mapping WHERE id = $1",
    ] {
        db::query(text).bind(id.into_bytes()).execute(tx).await?;
    }
    Ok(())
}
