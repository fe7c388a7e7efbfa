//! All SQL about what the network's office decided: what holds, and what was decided and taken back before.

use db::{DbError, Tx};
use domain::id::PublicKey;
use domain::moment::Moment;

use super::{Decision, find_decision_locked, write_decision};

/// A decision as it was made, and perhaps taken back.
pub(in crate::countries) struct Decided {
    pub(in crate::countries) place: String,
    pub(in crate::countries) fact: String,
    /// The place among the decisions about this fact, from 1 on.
    pub(in crate::countries) number: i64,
    pub(in crate::countries) hide: bool,
    /// Who decided; nothing: it is not known any more.
    pub(in crate::countries) steward: Option<PublicKey>,
    pub(in crate::countries) at: Moment,
    /// Who took it back, and when.
    pub(in crate::countries) undone: Option<(PublicKey, Moment)>,
}

/// Decisions of the past that are listed.
const LISTED: i64 = 100;

type DecisionRow = (String, String, i64, bool, Option<[u8; 32]>, i64, Option<[u8; 32]>, Option<i64>);

/// The newest decisions, newest first.
pub(in crate::countries) async fn list(tx: &mut Tx) -> Result<Vec<Decided>, DbError> {
    let rows: Vec<DecisionRow> = db::query(
        "SELECT country, fact, number, hide, steward, at, undone_by, undone_at FROM country_fact_history
         ORDER BY at DESC, country, fact, number DESC LIMIT $1",
    )
    .bind(LISTED)
    .fetch_all(tx)
    .await?;
    let decided = |(place, fact, number, hide, steward, at, undone_by, undone_at): DecisionRow| Decided {
        place,
        fact,
        number,
        hide,
        steward: steward.map(PublicKey),
        at: Moment(at),
        undone: undone_by.map(PublicKey).zip(undone_at.map(Moment)),
    };
    Ok(rows.into_iter().map(decided).collect())
}

/// Writes a decision, which holds from now on, and who made it; nothing if it says what holds already: the answer to the first
/// try may have been lost. Where no doubt stands that it answers, it can only show again what the office hides; answers whether
/// it was decided.
pub(in crate::countries) async fn decide(
    tx: &mut Tx,
    place: &str,
    fact: &str,
    decision: &Decision,
    steward: PublicKey,
    answers: bool,
) -> Result<bool, DbError> {
    let holds = find_decision_locked(tx, place, fact).await?;
    if holds.as_ref().is_some_and(|holds| holds.says(decision)) {
        return Ok(true);
    }
    let hidden = holds.is_some_and(|holds| holds.digest == decision.digest && holds.hide);
    if !answers && (decision.hide || !hidden) {
        return Ok(false);
    }
    // Its row is locked by this; whoever decides about the same fact waits, and takes the next number.
    write_decision(tx, place, fact, decision).await?;
    let (number,): (i64,) = db::query(
        "SELECT COALESCE(MAX(number), 0) + 1 FROM country_fact_history WHERE country = $1 AND fact = $2",
    )
    .bind(place)
    .bind(fact)
    .fetch_one(tx)
    .await?;
    db::query(
        "INSERT INTO country_fact_history (country, fact, number, digest, hide, answers_until, steward, at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(place)
    .bind(fact)
    .bind(number)
    .bind(decision.digest)
    .bind(decision.hide)
    .bind(decision.until.0)
    .bind(steward.0)
    .bind(decision.at.0)
    .execute(tx)
    .await?;
    Ok(true)
}

/// Takes a decision back, if it is the one that holds: then what was decided before holds again, or nothing. Answers whether it
/// was, or is taken back already.
pub(in crate::countries) async fn undo(
    tx: &mut Tx,
    place: &str,
    fact: &str,
    number: i64,
    (steward, now): (PublicKey, Moment),
) -> Result<bool, DbError> {
    let locked = find_decision_locked(tx, place, fact).await?;
    let already: Option<(bool,)> = db::query(
        "SELECT undone_at IS NOT NULL FROM country_fact_history WHERE country = $1 AND fact = $2 AND number = $3",
    )
    .bind(place)
    .bind(fact)
    .bind(number)
    .fetch_optional(tx)
    .await?;
    if already == Some((true,)) {
        return Ok(true);
    }
    let stand: Vec<(i64, [u8; 32], bool, i64, i64)> = db::query(
        "SELECT number, digest, hide, answers_until, at FROM country_fact_history
         WHERE country = $1 AND fact = $2 AND undone_at IS NULL ORDER BY number",
    )
    .bind(place)
    .bind(fact)
    .fetch_all(tx)
    .await?;
    let Some(((newest, ..), before)) = stand.split_last() else { return Ok(false) };
    if locked.is_none() || *newest != number {
        return Ok(false);
    }
    db::query(
        "UPDATE country_fact_history SET undone_by = $4, undone_at = $5
         WHERE country = $1 AND fact = $2 AND number = $3",
    )
    .bind(place)
    .bind(fact)
    .bind(number)
    .bind(steward.0)
    .bind(now.0)
    .execute(tx)
    .await?;
    db::query("DELETE FROM country_fact_decision WHERE country = $1 AND fact = $2")
        .bind(place)
        .bind(fact)
        .execute(tx)
        .await?;
    // In the order in which they were made: what an earlier one answered stays answered.
    for (_, digest, hide, until, at) in before {
        let decision = Decision { digest: *digest, hide: *hide, until: Moment(*until), at: Moment(*at) };
        write_decision(tx, place, fact, &decision).await?;
    }
    Ok(true)
}
