//! The worker: takes jobs one after another as they come due, and sends their mails.

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use db::{Db, DbError};
use domain::id::OrganisationId;
use domain::moment::Moment;
use lettre::message::Mailbox;
use tokio::sync::Notify;
use uuid::Uuid;
use wording::Wording;

use super::store::{self, ATTEMPTS, Taken, Turnstile};
use super::{Asked, Confirm, Facts, Job, Turn};
use crate::Clock;
use crate::mail::{Letter, MailError, Mailer, Notice, Receiver};
use crate::outage::{self, Pause};

/// How long an idle worker waits before it looks again, if nobody wakes it.
const PAUSE: Duration = Duration::from_secs(5);

/// What mails are made and sent with.
pub struct Post {
    /// Where mail goes.
    pub mailer: Mailer,
    /// What mail says.
    pub wording: Arc<Wording>,
    /// Whom mail is from.
    pub from: Mailbox,
    /// The address of the workspace: all that most mails link to.
    pub workspace: String,
}

/// Runs jobs. Any number of workers, in any number of programs, can share a database.
pub struct Worker<F> {
    db: Db,
    clock: Clock,
    facts: F,
    post: Post,
    wake: Arc<Notify>,
}

/// What came of a job that did not fail.
enum Outcome {
    /// Sent, or needless by now.
    Done,
    /// A notice was sent on the state as it was then.
    Noticed(OrganisationId, &'static str, Moment),
    /// Too early: wait until then.
    Wait(Moment),
}

#[derive(Debug, thiserror::Error)]
enum JobError {
    #[error(transparent)]
    Db(#[from] DbError),
    #[error(transparent)]
    Mail(#[from] MailError),
    #[error("this version does not know the job: a newer one asked for it")]
    Unknown,
}

impl<F: Facts> Worker<F> {
    /// A worker; `wake` ends its pause, for those who have just asked for a job.
    pub fn new(db: Db, clock: Clock, facts: F, post: Post, wake: Arc<Notify>) -> Self {
        Self { db, clock, facts, post, wake }
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
        let taken: Option<Taken> = db::write!(self.db, tx => store::take(tx, now).await)?;
        let Some(taken) = taken else { return Ok(false) };
        match self.run_job(&taken, now).await {
            Ok(outcome) => self.keep(&taken, outcome).await?,
            Err(error) => self.put_off(&taken, &error).await?,
        }
        Ok(true)
    }

    async fn keep(&self, taken: &Taken, outcome: Outcome) -> Result<(), DbError> {
        db::write!(self.db, tx => match outcome {
            Outcome::Done => store::remove(tx, taken).await,
            Outcome::Wait(until) => store::postpone(tx, taken, until).await,
            Outcome::Noticed(organisation, kind, at) => {
                store::leave(tx, organisation, kind, Some(at)).await?;
                store::remove(tx, taken).await
            }
        })
    }

    async fn put_off(&self, taken: &Taken, error: &JobError) -> Result<(), DbError> {
        let (kind, attempts) = (&taken.kind, taken.attempts);
        if attempts >= ATTEMPTS {
            tracing::error!(kind, attempts, %error, "A job has failed too often: it stays, and is not tried again.");
        } else {
            tracing::warn!(kind, attempts, %error, "A job failed: it will be tried again.");
        }
        let now = (self.clock)();
        db::write!(self.db, tx => store::put_off(tx, taken, now).await)
    }

    async fn run_job(&self, taken: &Taken, now: Moment) -> Result<Outcome, JobError> {
        match taken.job.as_ref().ok_or(JobError::Unknown)? {
            Job::NeedsYou(turn) | Job::Remind(turn) => self.notify(taken, *turn, "needs_you", now).await,
            Job::Late(turn) => self.notify(taken, *turn, "late", now).await,
            Job::GoOn { invitation } => {
                if let Some(found) = self.facts.go_on(*invitation).await? {
                    self.send(taken, &found.to, &Notice::GoOn { link: found.link, by: found.by }, now)
                        .await?;
                }
                Ok(Outcome::Done)
            }
            Job::Confirm { keeper } => {
                if let Some(Confirm { to, count, link, by }) = self.facts.confirm(*keeper).await? {
                    self.send(taken, &to, &Notice::Confirm { count, link, by }, now).await?;
                }
                Ok(Outcome::Done)
            }
            Job::SentBack { keeper } => {
                if let Some(to) = self.facts.sent_back(*keeper).await? {
                    self.send(taken, &to, &Notice::SentBack, now).await?;
                }
                Ok(Outcome::Done)
            }
            Job::MappingInvitation { answer } => self.ask(taken, *answer, false, now).await,
            Job::MappingReminder { answer } => self.ask(taken, *answer, true, now).await,
            Job::MappingHalf { mapping, closes_at } => {
                self.facts.remind_mapping(*mapping, *closes_at).await?;
                Ok(Outcome::Done)
            }
        }
    }

    /// Asks a service to answer in a mapping, if it still can and has not.
    async fn ask(&self, taken: &Taken, answer: Uuid, again: bool, now: Moment) -> Result<Outcome, JobError> {
        if let Some(Asked { to, asker, title, link, by }) = self.facts.asked(answer).await? {
            let notice = Notice::Mapping { asker, title, link, by, again };
            self.send(taken, &to, &notice, now).await?;
        }
        Ok(Outcome::Done)
    }

    /// Tells an organisation that something waits, if it still does and the last notice was long enough ago.
    async fn notify(
        &self,
        taken: &Taken,
        turn: Turn,
        kind: &'static str,
        now: Moment,
    ) -> Result<Outcome, JobError> {
        let Turn { organisation, referral, by } = turn;
        let found = self.facts.needs_you(organisation, referral).await?;
        let Some(found) = found.filter(|found| found.by == by) else { return Ok(Outcome::Done) };
        let notice = match kind {
            "late" => Notice::Late { since: found.first_by },
            // What is late already had a mail of its own: this one names a date that can still be kept.
            _ => Notice::NeedsYou { by: if found.first_by > now { found.first_by } else { by } },
        };
        if is_over(&notice, now) {
            return Ok(Outcome::Done);
        }
        let pass = db::write!(self.db, tx => store::pass(tx, organisation, kind, taken.due_at, now).await);
        match pass.map_err(JobError::Db)? {
            Turnstile::Covered => return Ok(Outcome::Done),
            Turnstile::Wait(until) => return Ok(Outcome::Wait(until)),
            Turnstile::Open => {}
        }
        match self.send(taken, &found.to, &notice, now).await {
            Ok(()) => Ok(Outcome::Noticed(organisation, kind, now)),
            Err(error) => {
                db::write!(self.db, tx => store::leave(tx, organisation, kind, None).await)
                    .map_err(JobError::Db)?;
                Err(error.into())
            }
        }
    }

    async fn send(&self, taken: &Taken, to: &Receiver, notice: &Notice, at: Moment) -> Result<(), MailError> {
        if is_over(notice, at) {
            return Ok(());
        }
        let Post { mailer, wording, from, workspace } = &self.post;
        let letter = Letter { from, to, notice, workspace, at, event: &taken.key };
        mailer.send(letter, wording).await
    }
}

/// Whether it asks for a time that has passed: such a mail is not sent. After a pause of the server, what is late has a notice of
/// its own.
fn is_over(notice: &Notice, now: Moment) -> bool {
    notice.asks_by().is_some_and(|by| by <= now)
}
