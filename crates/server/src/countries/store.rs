//! All SQL about facts of countries.

use std::collections::HashMap;

use db::{DbError, Tx};
use domain::code::Country;
use domain::id::OrganisationId;
use domain::moment::Moment;

/// What a national member said of a fact.
#[derive(Clone, Debug)]
pub(super) struct Statement {
    /// Of exactly this.
    pub(super) digest: [u8; 32],
    /// Confirmed, or said to be wrong.
    pub(super) holds: bool,
    /// Who said it.
    pub(super) organisation: OrganisationId,
    /// When.
    pub(super) at: Moment,
}

type Row = (String, String, [u8; 32], bool, [u8; 16], i64);

/// What was said of a country and its parts, by place and fact.
pub(super) async fn list_statements(
    tx: &mut Tx,
    country: Country,
) -> Result<HashMap<(String, String), Statement>, DbError> {
    let rows: Vec<Row> = db::query(
        "SELECT country, fact, digest, holds, organisation, at FROM country_fact
         WHERE country = $1 OR substr(country, 1, 3) = $2",
    )
    .bind(country.as_str())
    .bind(format!("{}-", country.as_str()))
    .fetch_all(tx)
    .await?;
    let statement = |(place, fact, digest, holds, organisation, at): Row| {
        let organisation = OrganisationId(organisation);
        ((place, fact), Statement { digest, holds, organisation, at: Moment(at) })
    };
    Ok(rows.into_iter().map(statement).collect())
}

/// Writes what a member says; the newest statement counts.
pub(super) async fn write_statement(
    tx: &mut Tx,
    place: &str,
    fact: &str,
    statement: &Statement,
) -> Result<(), DbError> {
    db::query(
        "INSERT INTO country_fact (country, fact, digest, holds, organisation, at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (country, fact) DO UPDATE SET digest = excluded.digest, holds = excluded.holds,
             organisation = excluded.organisation, at = excluded.at",
    )
    .bind(place)
    .bind(fact)
    .bind(statement.digest)
    .bind(statement.holds)
    .bind(statement.organisation.0)
    .bind(statement.at.0)
    .execute(tx)
    .await?;
    Ok(())
}
