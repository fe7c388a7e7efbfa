//! The SQL of jobs and notices.

use db::{DbError, Tx, query};
use domain::id::OrganisationId;
use domain::moment::Moment;

/// Attempts after which a job stays where it is: with the pauses between them, three days.
pub(super) const ATTEMPTS: i64 = 80;
/// How long a worker may take for a job before another takes it over, in milliseconds.
const PATIENCE: i64 = 5 * 60_000;
/// The longest pause after a failure, and the first one.
const LONGEST_PAUSE: i64 = 60 * 60_000;
const FIRST_PAUSE: i64 = 15_000;
/// An organisation gets one notice of each kind in this time.
pub(super) const QUIET: i64 = 10 * 60_000;
/// A transaction reads the clock and is kept a little later: a notice between the two knew nothing of it.
const MARGIN: i64 = 10_000;

/// A job that this worker has taken.
#[derive(Debug)]
pub(super) struct TakenJob {
    pub(super) key: String,
    pub(super) kind: String,
    pub(super) payload: String,
    pub(super) due_at: Moment,
    /// How many attempts this one makes, itself counted.
    pub(super) attempts: i64,
    /// Until when it is taken; also tells whether it still is.
    until: Moment,
}

pub(super) async fn insert(
    tx: &mut Tx,
    kind: &str,
    payload: &str,
    run_at: Moment,
    key: Option<&str>,
) -> Result<(), DbError> {
    let key = key.map_or_else(|| format!("{kind} {payload} {}", run_at.0), str::to_owned);
    query(
        "INSERT INTO job (key, kind, payload, due_at, run_at) VALUES ($1, $2, $3, $4, $4)
         ON CONFLICT (key) DO NOTHING",
    )
    .bind(key)
    .bind(kind)
    .bind(payload)
    .bind(run_at.0)
    .execute(tx)
    .await?;
    Ok(())
}

/// Takes the job that has waited longest. To take it is to put it off: if this worker dies, it comes due again.
pub(super) async fn take(tx: &mut Tx, now: Moment) -> Result<Option<TakenJob>, DbError> {
    let found: Option<(String, String, String, i64, i64)> = query(
        "SELECT key, kind, payload, due_at, attempts FROM job
         WHERE run_at <= $1 AND attempts < $2 ORDER BY run_at, key LIMIT 1",
    )
    .bind(now.0)
    .bind(ATTEMPTS)
    .for_update_skip_locked()
    .fetch_optional(tx)
    .await?;
    let Some((key, kind, payload, due_at, attempts)) = found else { return Ok(None) };
    let until = now.plus_millis(PATIENCE);
    query("UPDATE job SET run_at = $1, attempts = attempts + 1 WHERE key = $2")
        .bind(until.0)
        .bind(&key)
        .execute(tx)
        .await?;
    Ok(Some(TakenJob { key, kind, payload, due_at: Moment(due_at), attempts: attempts + 1, until }))
}

/// The job is done.
pub(super) async fn remove(tx: &mut Tx, taken: &TakenJob) -> Result<(), DbError> {
    let delete = query("DELETE FROM job WHERE key = $1 AND run_at = $2").bind(&taken.key).bind(taken.until.0);
    delete.execute(tx).await.map(drop)
}

/// The job failed: it is tried again after a pause that doubles, or stays once it has failed too often.
pub(super) async fn put_off(tx: &mut Tx, taken: &TakenJob, now: Moment) -> Result<(), DbError> {
    let doublings = u32::try_from(taken.attempts.clamp(1, 20) - 1).unwrap_or(0);
    let pause = (FIRST_PAUSE << doublings).min(LONGEST_PAUSE);
    query("UPDATE job SET run_at = $1 WHERE key = $2 AND run_at = $3")
        .bind(now.plus_millis(pause).0)
        .bind(&taken.key)
        .bind(taken.until.0)
        .execute(tx)
        .await
        .map(drop)
}

/// The job could not run yet, through no failure: the attempt does not count.
pub(super) async fn postpone(tx: &mut Tx, taken: &TakenJob, run_at: Moment) -> Result<(), DbError> {
    query("UPDATE job SET run_at = $1, attempts = attempts - 1 WHERE key = $2 AND run_at = $3")
        .bind(run_at.0)
        .bind(&taken.key)
        .bind(taken.until.0)
        .execute(tx)
        .await
        .map(drop)
}

pub(super) async fn count_given_up(tx: &mut Tx) -> Result<u64, DbError> {
    let count = query("SELECT COUNT(*) FROM job WHERE attempts >= $1").bind(ATTEMPTS);
    Ok(count.fetch_one::<(u64,)>(tx).await?.0)
}

/// Whether a notice may go out.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Turnstile {
    /// Yes, and no other worker sends one meanwhile.
    Open,
    /// One went out since the event: it covers it.
    Covered,
    /// One went out shortly before the event, or is going out: wait until then.
    Wait(Moment),
}

/// Asks whether a notice of a kind may go to an organisation for an event of `due_at`, and if so reserves it.
pub(super) async fn pass(
    tx: &mut Tx,
    organisation: OrganisationId,
    kind: &str,
    due_at: Moment,
    now: Moment,
) -> Result<Turnstile, DbError> {
    query(
        "INSERT INTO notice (organisation, kind, busy_until) VALUES ($1, $2, 0)
         ON CONFLICT (organisation, kind) DO NOTHING",
    )
    .bind(organisation.0)
    .bind(kind)
    .execute(tx)
    .await?;
    let (sent_at, busy_until): (Option<i64>, i64) =
        query("SELECT sent_at, busy_until FROM notice WHERE organisation = $1 AND kind = $2")
            .bind(organisation.0)
            .bind(kind)
            .for_update()
            .fetch_one(tx)
            .await?;
    if let Some(sent_at) = sent_at {
        if sent_at > due_at.plus_millis(MARGIN).0 {
            return Ok(Turnstile::Covered);
        }
        let quiet_until = Moment(sent_at).plus_millis(QUIET);
        if quiet_until > now {
            return Ok(Turnstile::Wait(quiet_until));
        }
    }
    if busy_until > now.0 {
        return Ok(Turnstile::Wait(now.plus_millis(FIRST_PAUSE)));
    }
    query("UPDATE notice SET busy_until = $1 WHERE organisation = $2 AND kind = $3")
        .bind(now.plus_millis(PATIENCE).0)
        .bind(organisation.0)
        .bind(kind)
        .execute(tx)
        .await?;
    Ok(Turnstile::Open)
}

/// Notes that a notice went out at `sent_at`, or that none did after all, and lets the next one pass.
pub(super) async fn leave(
    tx: &mut Tx,
    organisation: OrganisationId,
    kind: &str,
    sent_at: Option<Moment>,
) -> Result<(), DbError> {
    query(
        "UPDATE notice SET busy_until = 0, sent_at = COALESCE($1, sent_at)
         WHERE organisation = $2 AND kind = $3",
    )
    .bind(sent_at.map(|at| at.0))
    .bind(organisation.0)
    .bind(kind)
    .execute(tx)
    .await
    .map(drop)
}
