//! All SQL about facts of countries.

pub(super) mod decided;

use std::collections::HashMap;

use api::countries::DoubtRead;
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
    /// Why it is wrong.
    pub(super) reason: Option<String>,
    /// What is right instead.
    pub(super) correct: Option<String>,
    /// Who said it.
    pub(super) organisation: OrganisationId,
    /// When.
    pub(super) at: Moment,
}

impl Statement {
    /// Whether it says why, or what is right.
    pub(super) fn is_reasoned(&self) -> bool {
        self.reason.is_some() || self.correct.is_some()
    }
}

/// What the network's office decided about a fact.
#[derive(Clone, Debug)]
pub(super) struct Decision {
    /// About exactly this.
    pub(super) digest: [u8; 32],
    /// Whether nobody sees it any more.
    pub(super) hide: bool,
    /// The doubts that it answers: those said until then.
    pub(super) until: Moment,
    /// When.
    pub(super) at: Moment,
}

impl Decision {
    /// Whether it says what another says, and answers no fewer doubts.
    fn says(&self, other: &Self) -> bool {
        (self.digest, self.hide) == (other.digest, other.hide) && self.until >= other.until
    }
}

type StatementRow = (String, String, [u8; 32], bool, Option<String>, Option<String>, [u8; 16], i64);

/// What members say of a country and its parts, by place and fact, oldest first.
pub(super) async fn list_statements(
    tx: &mut Tx,
    country: Country,
) -> Result<HashMap<(String, String), Vec<Statement>>, DbError> {
    let rows: Vec<StatementRow> = db::query(
        "SELECT country, fact, digest, holds, reason, correct, organisation, at FROM country_fact
         WHERE country = $1 OR substr(country, 1, 3) = $2 ORDER BY at, organisation",
    )
    .bind(country.as_str())
    .bind(format!("{}-", country.as_str()))
    .fetch_all(tx)
    .await?;
    let mut statements: HashMap<_, Vec<_>> = HashMap::new();
    for (place, fact, digest, holds, reason, correct, organisation, at) in rows {
        let organisation = OrganisationId(organisation);
        let statement = Statement { digest, holds, reason, correct, organisation, at: Moment(at) };
        statements.entry((place, fact)).or_default().push(statement);
    }
    Ok(statements)
}

/// Writes what a member says, over what it said before; what others say of the same fact stays.
pub(super) async fn write_statement(
    tx: &mut Tx,
    place: &str,
    fact: &str,
    statement: &Statement,
) -> Result<(), DbError> {
    db::query(
        "INSERT INTO country_fact (country, fact, digest, holds, organisation, at, reason, correct)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (country, fact, organisation) DO UPDATE SET digest = excluded.digest,
             holds = excluded.holds, reason = excluded.reason, correct = excluded.correct, at = excluded.at",
    )
    .bind(place)
    .bind(fact)
    .bind(statement.digest)
    .bind(statement.holds)
    .bind(statement.organisation.0)
    .bind(statement.at.0)
    .bind(statement.reason.clone())
    .bind(statement.correct.clone())
    .execute(tx)
    .await?;
    Ok(())
}

/// The doubts about a fact as it stands. Nobody takes one back meanwhile.
pub(super) async fn list_doubts(
    tx: &mut Tx,
    place: &str,
    fact: &str,
    digest: [u8; 32],
) -> Result<Vec<DoubtRead>, DbError> {
    let rows: Vec<([u8; 16], i64)> = db::query(
        "SELECT organisation, at FROM country_fact
         WHERE country = $1 AND fact = $2 AND digest = $3 AND NOT holds ORDER BY organisation",
    )
    .bind(place)
    .bind(fact)
    .bind(digest)
    .for_update()
    .fetch_all(tx)
    .await?;
    let doubt = |(organisation, at)| DoubtRead { organisation: OrganisationId(organisation), at: Moment(at) };
    Ok(rows.into_iter().map(doubt).collect())
}

/// Takes back what a member said.
pub(super) async fn remove_statement(
    tx: &mut Tx,
    place: &str,
    fact: &str,
    organisation: OrganisationId,
) -> Result<(), DbError> {
    db::query("DELETE FROM country_fact WHERE country = $1 AND fact = $2 AND organisation = $3")
        .bind(place)
        .bind(fact)
        .bind(organisation.0)
        .execute(tx)
        .await?;
    Ok(())
}

/// The countries with a fact that a member says is wrong or that the network's office hides, there or in a part of them.
pub(super) async fn list_disputed(tx: &mut Tx) -> Result<Vec<Country>, DbError> {
    let rows: Vec<(String,)> = db::query(
        "SELECT substr(country, 1, 2) FROM country_fact WHERE NOT holds
         UNION SELECT substr(country, 1, 2) FROM country_fact_decision WHERE hide ORDER BY 1",
    )
    .fetch_all(tx)
    .await?;
    let country =
        |(code,): (String,)| code.parse().map_err(|_| DbError::inconsistent("country_fact.country"));
    rows.into_iter().map(country).collect()
}

/// What the network's office decided about facts of a country and its parts, by place and fact.
pub(super) async fn list_decisions(
    tx: &mut Tx,
    country: Country,
) -> Result<HashMap<(String, String), Decision>, DbError> {
    let rows: Vec<(String, String, [u8; 32], bool, i64, i64)> = db::query(
        "SELECT country, fact, digest, hide, answers_until, at FROM country_fact_decision
         WHERE country = $1 OR substr(country, 1, 3) = $2",
    )
    .bind(country.as_str())
    .bind(format!("{}-", country.as_str()))
    .fetch_all(tx)
    .await?;
    let decision = |(place, fact, digest, hide, until, at)| {
        ((place, fact), Decision { digest, hide, until: Moment(until), at: Moment(at) })
    };
    Ok(rows.into_iter().map(decision).collect())
}

/// What holds about a fact. Nobody else decides about it meanwhile.
async fn find_decision_locked(tx: &mut Tx, place: &str, fact: &str) -> Result<Option<Decision>, DbError> {
    let row: Option<([u8; 32], bool, i64, i64)> = db::query(
        "SELECT digest, hide, answers_until, at FROM country_fact_decision WHERE country = $1 AND fact = $2",
    )
    .bind(place)
    .bind(fact)
    .for_update()
    .fetch_optional(tx)
    .await?;
    Ok(row.map(|(digest, hide, until, at)| Decision { digest, hide, until: Moment(until), at: Moment(at) }))
}

/// Writes what the network's office decided; the newest decision counts. What an earlier one answered stays answered.
pub(super) async fn write_decision(
    tx: &mut Tx,
    place: &str,
    fact: &str,
    decision: &Decision,
) -> Result<(), DbError> {
    db::query(
        "INSERT INTO country_fact_decision (country, fact, digest, hide, at, answers_until)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (country, fact) DO UPDATE SET digest = excluded.digest, hide = excluded.hide, at = excluded.at,
             answers_until = CASE WHEN country_fact_decision.digest = excluded.digest
                 AND country_fact_decision.answers_until > excluded.answers_until
                 THEN country_fact_decision.answers_until ELSE excluded.answers_until END",
    )
    .bind(place)
    .bind(fact)
    .bind(decision.digest)
    .bind(decision.hide)
    .bind(decision.at.0)
    .bind(decision.until.0)
    .execute(tx)
    .await?;
    Ok(())
}
