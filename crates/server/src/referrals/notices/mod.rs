//! Mails to the contact whose turn it is: now, at half of the time, at its end.

use db::{DbError, Tx};
use domain::id::{OrganisationId, ReferralId};
use domain::moment::Moment;
use serde::{Deserialize, Serialize};

use super::store;
use crate::jobs::{self, Job, JobContext, JobError, Outcome, RunJob};
use crate::mail::{Notice, Receiver};
use crate::seats;
use crate::state::App;

/// One turn of one organisation in one referral.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Turn {
    /// Whose turn it is.
    pub(super) organisation: OrganisationId,
    /// In which referral.
    pub(super) referral: ReferralId,
    /// Until when: tells this turn from an earlier one of the same organisation.
    pub(super) by: Moment,
}

/// It has become an organisation's turn: tell its contact.
#[derive(Serialize, Deserialize)]
pub(crate) struct NeedsYou(Turn);

/// Half of the time has passed: remind the contact.
#[derive(Serialize, Deserialize)]
pub(crate) struct Remind(Turn);

/// All of the time has passed: tell the contact that it is late.
#[derive(Serialize, Deserialize)]
pub(crate) struct Late(Turn);

impl Job for NeedsYou {
    const KIND: &'static str = "needs_you";
}

impl Job for Remind {
    const KIND: &'static str = "remind";
}

impl Job for Late {
    const KIND: &'static str = "late";
}

/// A turn that is open, and whom to tell.
pub(super) struct OpenTurn {
    /// The contact of the organisation.
    pub(super) to: Receiver,
    /// Until when it is the organisation's turn in this referral.
    pub(super) by: Moment,
    /// The earliest date of everything that waits for the organisation: one mail may stand for several referrals.
    pub(super) first_by: Moment,
}

/// Knows whose turn it is.
pub(super) trait KnowsTurns: Sync {
    /// The turn of an organisation in a referral, while it is its turn; nothing once it is not, or if its seat or the
    /// referral is gone.
    fn find_turn(
        &self,
        organisation: OrganisationId,
        referral: ReferralId,
    ) -> impl Future<Output = Result<Option<OpenTurn>, DbError>> + Send;
}

impl KnowsTurns for App {
    async fn find_turn(
        &self,
        organisation: OrganisationId,
        referral: ReferralId,
    ) -> Result<Option<OpenTurn>, DbError> {
        let tx = &mut self.db.read().await?;
        let Some((by, first_by)) = store::find_turn(tx, &organisation, &referral).await? else {
            return Ok(None);
        };
        let to = seats::find_receiver(self, tx, &organisation).await?;
        Ok(to.map(|to| OpenTurn { to, by, first_by }))
    }
}

impl<A: KnowsTurns> RunJob<A> for NeedsYou {
    async fn run(self, context: &JobContext<'_, A>) -> Result<Outcome, JobError> {
        ask(context, self.0).await
    }
}

impl<A: KnowsTurns> RunJob<A> for Remind {
    async fn run(self, context: &JobContext<'_, A>) -> Result<Outcome, JobError> {
        ask(context, self.0).await
    }
}

impl<A: KnowsTurns> RunJob<A> for Late {
    async fn run(self, context: &JobContext<'_, A>) -> Result<Outcome, JobError> {
        let Some(open) = find_open(context.app, self.0).await? else { return Ok(Outcome::Done) };
        let notice = Notice::Late { since: open.first_by };
        context.notify(self.0.organisation, Self::KIND, &open.to, &notice).await
    }
}

/// Says that something waits. A notice and a reminder are the same mail, and one stands for both.
async fn ask<A: KnowsTurns>(context: &JobContext<'_, A>, turn: Turn) -> Result<Outcome, JobError> {
    let Some(open) = find_open(context.app, turn).await? else { return Ok(Outcome::Done) };
    // What is late already had a mail of its own: this one names a date that can still be kept.
    let by = if open.first_by > context.now { open.first_by } else { turn.by };
    context.notify(turn.organisation, NeedsYou::KIND, &open.to, &Notice::NeedsYou { by }).await
}

/// This very turn, while it is open.
async fn find_open(knows: &impl KnowsTurns, turn: Turn) -> Result<Option<OpenTurn>, DbError> {
    let found = knows.find_turn(turn.organisation, turn.referral).await?;
    Ok(found.filter(|found| found.by == turn.by))
}

/// Asks for everything that a new turn brings: a notice now, a reminder at half of the time, another at its end.
/// Nothing need be taken back when the turn ends: the jobs see it.
pub(super) async fn enqueue_turn(tx: &mut Tx, turn: Turn, now: Moment) -> Result<(), DbError> {
    jobs::enqueue(tx, &NeedsYou(turn), now, None).await?;
    enqueue_reminders(tx, turn, now).await
}

/// As [`enqueue_turn`] without the notice: where the date moved and those concerned know, or began it themselves.
pub(super) async fn enqueue_reminders(tx: &mut Tx, turn: Turn, now: Moment) -> Result<(), DbError> {
    let half = now.plus_millis(turn.by.millis_since(now) / 2);
    jobs::enqueue(tx, &Remind(turn), half.max(now), None).await?;
    jobs::enqueue(tx, &Late(turn), turn.by.max(now), None).await
}

#[cfg(test)]
mod tests;
