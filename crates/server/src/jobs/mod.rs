//! Durable jobs: what a transaction wants done once it is kept, or later. They stand in the database, so they outlive
//! the program, and each reads the state anew when it runs: what has become needless is not done.
//!
//! A job may run more than once, if a worker dies on the way; it never gets lost. What kinds of jobs there are is for the
//! capabilities: each kind is a file there, and the list of them stands where the worker is made.

mod context;
mod store;
mod worker;

use std::collections::HashMap;
use std::future::Future;

use db::{DbError, Tx};
use domain::moment::Moment;
use futures_util::future::BoxFuture;
use serde::Serialize;
use serde::de::DeserializeOwned;

pub(crate) use context::JobContext;
pub use context::Post;
pub use worker::Worker;

use crate::mail::MailError;

/// One kind of job. It carries ids and dates, no content: what a mail says is looked up when it is sent.
pub(crate) trait Job: Serialize + DeserializeOwned + Send + Sync {
    /// What it is called in the database; a worker of an older version leaves a name that it does not know alone.
    const KIND: &'static str;
}

/// How a job is done, and in what it looks things up.
pub(crate) trait RunJob<A>: Job {
    /// Does it, as far as it is still to be done.
    fn run(self, context: &JobContext<'_, A>) -> impl Future<Output = Result<Outcome, JobError>> + Send;
}

/// What came of a job that did not fail.
#[derive(Debug)]
pub(crate) enum Outcome {
    /// Done, or needless by now.
    Done,
    /// Too early: wait until then.
    Wait(Moment),
}

/// Why a job failed. It is tried again.
#[derive(Debug, thiserror::Error)]
pub(crate) enum JobError {
    #[error(transparent)]
    Db(#[from] DbError),
    #[error(transparent)]
    Mail(#[from] MailError),
    #[error("unknown kind or payload of a job: enqueued by a newer version")]
    Unknown,
}

/// Reads a payload and runs it.
type Run<A> = for<'a> fn(&'a str, &'a JobContext<'a, A>) -> BoxFuture<'a, Result<Outcome, JobError>>;

/// The kinds of jobs that a worker knows.
pub(crate) struct Jobs<A>(HashMap<&'static str, Run<A>>);

impl<A: Sync + 'static> Jobs<A> {
    /// None.
    pub(crate) fn new() -> Self {
        Self(HashMap::new())
    }

    /// One more.
    pub(crate) fn with<J: RunJob<A> + 'static>(mut self) -> Self {
        self.0.insert(J::KIND, |payload, context| {
            Box::pin(async move {
                let job: J = serde_json::from_str(payload).map_err(|_| JobError::Unknown)?;
                job.run(context).await
            })
        });
        self
    }
}

impl<A> Jobs<A> {
    /// How a kind is read and run.
    fn find(&self, kind: &str) -> Option<Run<A>> {
        self.0.get(kind).copied()
    }
}

/// Asks for `job` at `run_at`, in the caller's transaction: it runs if and only if that is kept.
///
/// `key` names one event; while a job of that key waits, asking again changes nothing. Without a key, the job and its
/// time are the event.
pub(crate) async fn enqueue<J: Job>(
    tx: &mut Tx,
    job: &J,
    run_at: Moment,
    key: Option<&str>,
) -> Result<(), DbError> {
    let payload = serde_json::to_string(job).map_err(|_| DbError::inconsistent("a job to be written"))?;
    store::insert(tx, J::KIND, &payload, run_at, key).await
}

/// How many jobs were given up after many attempts: an operator should look at the log.
pub async fn count_given_up(tx: &mut Tx) -> Result<u64, DbError> {
    store::count_given_up(tx).await
}

#[cfg(test)]
mod bench;
#[cfg(test)]
mod tests;

#[cfg(test)]
pub(crate) use bench::{Bench, HOUR, MINUTE, START, broken_mailer, list_mails, receiver};
