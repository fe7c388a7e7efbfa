//! The worker: takes jobs one after another as they come due, and sends their mails.

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use db::{Db, DbError};
use domain::moment::Moment;
use tokio::sync::Notify;

use super::store::{self, ATTEMPTS, TakenJob};
use super::{JobContext, JobError, Jobs, Outcome, Post};
use crate::Clock;
use crate::outage::{self, Pause};

/// How long an idle worker waits before it looks again, if nobody wakes it.
const PAUSE: Duration = Duration::from_secs(5);

/// Runs jobs. Any number of workers, in any number of programs, can share a database.
pub struct Worker<A> {
    db: Db,
    clock: Clock,
    app: A,
    jobs: Jobs<A>,
    post: Post,
    wake: Arc<Notify>,
}

impl<A: Sync + 'static> Worker<A> {
    /// A worker that knows these jobs, and looks up in `app` what they need; `wake` ends its pause, for those who have just
    /// asked for one.
    pub(crate) fn new(db: Db, clock: Clock, app: A, jobs: Jobs<A>, post: Post, wake: Arc<Notify>) -> Self {
        Self { db, clock, app, jobs, post, wake }
    }

    /// Runs jobs as they come due, until `stop`; the job under way then is finished first.
    pub async fn run(&self, stop: impl Future<Output = ()> + Send) {
        let mut stop = pin!(stop);
        let mut patience = Pause::new(PAUSE);
        loop {
            let done = self.run_next().await;
            let pause = patience.after(&done);
            let idle = match done {
                Ok(true) => {
                    outage::database_writes();
                    false
                }
                Ok(false) => {
                    // Nothing was to be written: this says nothing of the disk.
                    outage::database_answers();
                    true
                }
                Err(error) => {
                    outage::tell(&error);
                    true
                }
            };
            let pause = if idle { pause } else { Duration::ZERO };
            tokio::select! {
                biased;
                () = &mut stop => return,
                () = self.wake.notified(), if idle => {}
                () = tokio::time::sleep(pause) => {}
            }
        }
    }

    /// Runs every job that is due now; answers how many there were.
    pub async fn run_due(&self) -> Result<usize, DbError> {
        let mut count = 0;
        while self.run_next().await? {
            count += 1;
        }
        Ok(count)
    }

    /// Runs the next job that is due; answers whether there was one.
    async fn run_next(&self) -> Result<bool, DbError> {
        let now = (self.clock)();
        let taken: Option<TakenJob> = db::write!(self.db, tx => store::take(tx, now).await)?;
        let Some(taken) = taken else { return Ok(false) };
        match self.run_job(&taken, now).await {
            Ok(outcome) => self.keep(&taken, outcome).await?,
            Err(error) => self.put_off(&taken, &error).await?,
        }
        Ok(true)
    }

    async fn keep(&self, taken: &TakenJob, outcome: Outcome) -> Result<(), DbError> {
        db::write!(self.db, tx => match outcome {
            Outcome::Done => store::remove(tx, taken).await,
            Outcome::Wait(until) => store::postpone(tx, taken, until).await,
        })
    }

    async fn put_off(&self, taken: &TakenJob, error: &JobError) -> Result<(), DbError> {
        let (kind, attempts) = (&taken.kind, taken.attempts);
        if attempts >= ATTEMPTS {
            tracing::error!(kind, attempts, %error, "A job has failed too often: it stays, and is not tried again.");
        } else {
            tracing::warn!(kind, attempts, %error, "A job failed: it will be tried again.");
        }
        let now = (self.clock)();
        db::write!(self.db, tx => store::put_off(tx, taken, now).await)
    }

    async fn run_job(&self, taken: &TakenJob, now: Moment) -> Result<Outcome, JobError> {
        let run = self.jobs.find(&taken.kind).ok_or(JobError::Unknown)?;
        let Self { db, app, post, .. } = self;
        run(&taken.payload, &JobContext { app, now, db, post, taken }).await
    }
}
