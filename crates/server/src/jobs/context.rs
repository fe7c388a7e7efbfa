//! What a job works with.

use std::sync::Arc;

use db::Db;
use domain::id::OrganisationId;
use domain::moment::Moment;
use lettre::message::Mailbox;
use wording::Wording;

use super::store::{self, TakenJob, Turnstile};
use super::{JobError, Outcome};
use crate::mail::{Letter, Mailer, Notice, Receiver};

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

/// What a job works with: what it looks things up in, the time, and how mail is sent for it.
pub(crate) struct JobContext<'a, A> {
    pub(crate) app: &'a A,
    pub(crate) now: Moment,
    pub(super) db: &'a Db,
    pub(super) post: &'a Post,
    pub(super) taken: &'a TakenJob,
}

impl<A: Sync> JobContext<'_, A> {
    /// Sends a mail, unless it would ask for a time that has passed.
    pub(crate) async fn send(&self, to: &Receiver, notice: &Notice) -> Result<Outcome, JobError> {
        if !self.is_over(notice) {
            let Post { mailer, wording, from, workspace } = self.post;
            let event = &self.taken.key;
            mailer.send(Letter { from, to, notice, workspace, at: self.now, event }, wording).await?;
        }
        Ok(Outcome::Done)
    }

    /// Tells an organisation that something waits, if the last notice of this kind was long enough ago: one mail stands
    /// for all that came before it.
    pub(crate) async fn notify(
        &self,
        organisation: OrganisationId,
        kind: &'static str,
        to: &Receiver,
        notice: &Notice,
    ) -> Result<Outcome, JobError> {
        if self.is_over(notice) {
            return Ok(Outcome::Done);
        }
        let (due_at, now) = (self.taken.due_at, self.now);
        match db::write!(self.db, tx => store::pass(tx, organisation, kind, due_at, now).await)? {
            Turnstile::Covered => return Ok(Outcome::Done),
            Turnstile::Wait(until) => return Ok(Outcome::Wait(until)),
            Turnstile::Open => {}
        }
        let sent = self.send(to, notice).await;
        let sent_at = sent.is_ok().then_some(now);
        db::write!(self.db, tx => store::leave(tx, organisation, kind, sent_at).await)?;
        sent
    }

    /// Whether a mail asks for a time that has passed. After a pause of the server, what is late has a notice of its own.
    fn is_over(&self, notice: &Notice) -> bool {
        notice.asks_by().is_some_and(|by| by <= self.now)
    }
}
