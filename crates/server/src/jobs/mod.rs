//! Durable jobs: what a transaction wants done once it is kept, or later. They stand in the database, so they outlive
//! the program, and each reads the state anew when it runs: what has become needless is not done.
//!
//! A job may run more than once, if a worker dies on the way; it never gets lost.

mod store;
mod worker;

use std::future::Future;

use db::{DbError, Tx};
use domain::id::{InvitationId, OrganisationId, ReferralId};
use domain::moment::Moment;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

pub use worker::{Post, Worker};

use crate::mail::Receiver;

/// What is to be done. Carries ids and dates, no content: what a mail says is looked up when it is sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "payload", rename_all = "snake_case")]
pub enum Job {
    /// It has become an organisation's turn: tell its contact.
    NeedsYou(Turn),
    /// Half of the time has passed: remind the contact.
    Remind(Turn),
    /// All of the time has passed: tell the contact that it is late.
    Late(Turn),
    /// An organisation was admitted: its contact can go on with the seat.
    GoOn {
        /// Whose enrolment.
        invitation: InvitationId,
    },
    /// Entries of the directory are to be confirmed again: ask their keeper.
    Confirm {
        /// The member that keeps them.
        keeper: OrganisationId,
    },
    /// The network's office sent changes to entries of the directory back: tell whoever wrote them.
    SentBack {
        /// The member that keeps them.
        keeper: OrganisationId,
    },
    /// A service is asked to describe itself in a national mapping.
    MappingInvitation {
        /// The service in the mapping.
        answer: Uuid,
    },
    /// A service that was asked has not answered: remind it.
    MappingReminder {
        /// The service in the mapping.
        answer: Uuid,
    },
    /// Half of the time of a mapping has passed: remind those that have not answered.
    MappingHalf {
        /// The mapping.
        mapping: Uuid,
        /// Until when it is open: tells this half from one before its end moved.
        closes_at: Moment,
    },
}

/// One turn of one organisation in one referral.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Turn {
    /// Whose turn it is.
    pub organisation: OrganisationId,
    /// In which referral.
    pub referral: ReferralId,
    /// Until when: tells this turn from an earlier one of the same organisation.
    pub by: Moment,
}

/// What jobs need to know when they run, read from the database as it is then.
pub trait Facts: Send + Sync {
    /// Whom to tell, while it is the organisation's turn in this referral; nothing once it is not, or if its seat or
    /// the referral is gone.
    fn needs_you(
        &self,
        organisation: OrganisationId,
        referral: ReferralId,
    ) -> impl Future<Output = Result<Option<NeedsYou>, DbError>> + Send;

    /// Whom to tell that enrolment can go on; nothing if the invitation is used up or withdrawn.
    fn go_on(&self, invitation: InvitationId) -> impl Future<Output = Result<Option<GoOn>, DbError>> + Send;

    /// Whom to ask for a confirmation of what it keeps, with a new link; nothing once nothing is to be confirmed.
    fn confirm(
        &self,
        keeper: OrganisationId,
    ) -> impl Future<Output = Result<Option<Confirm>, DbError>> + Send;

    /// Whom to tell that changes were sent back; nothing once all of them are done with.
    fn sent_back(
        &self,
        keeper: OrganisationId,
    ) -> impl Future<Output = Result<Option<Receiver>, DbError>> + Send;

    /// Whom to ask in a mapping, with a new link; nothing once the service has answered, declined or been taken out, or
    /// the mapping is closed.
    fn asked(&self, answer: Uuid) -> impl Future<Output = Result<Option<Asked>, DbError>> + Send;

    /// Asks for the reminders of a mapping, if it still closes then.
    fn remind_mapping(
        &self,
        mapping: Uuid,
        closes_at: Moment,
    ) -> impl Future<Output = Result<(), DbError>> + Send;
}

/// It is an organisation's turn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NeedsYou {
    /// The contact of the organisation.
    pub to: Receiver,
    /// Until when it is the organisation's turn in this referral.
    pub by: Moment,
    /// The earliest date of everything that waits for the organisation: one mail may stand for several referrals.
    pub first_by: Moment,
}

/// Enrolment can go on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoOn {
    /// The future contact.
    pub to: Receiver,
    /// Where it goes on.
    pub link: String,
    /// Until when the link works.
    pub by: Moment,
}

/// Entries of the directory are to be confirmed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Confirm {
    /// The contact of the member that keeps them.
    pub to: Receiver,
    /// How many services it keeps.
    pub count: u32,
    /// Where one click confirms them.
    pub link: String,
    /// Until when the link works.
    pub by: Moment,
}

/// A service is asked in a national mapping.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The service.
    pub to: Receiver,
    /// Who asks: the name of the organisation that maps.
    pub asker: String,
    /// What the mapping is called.
    pub title: String,
    /// Where it answers.
    pub link: String,
    /// Until when.
    pub by: Moment,
}

/// Asks for `job` at `run_at`, in the caller's transaction: it runs if and only if that is kept.
///
/// `key` names one event; while a job of that key waits, asking again changes nothing. Without a key, the job and its
/// time are the event.
pub async fn enqueue(tx: &mut Tx, job: &Job, run_at: Moment, key: Option<&str>) -> Result<(), DbError> {
    store::insert(tx, job, run_at, key).await
}

/// Asks for everything that a new turn brings: a notice now, a reminder at half of the time, another at its end.
/// Nothing need be taken back when the turn ends: the jobs see it.
pub async fn enqueue_turn(tx: &mut Tx, turn: Turn, now: Moment) -> Result<(), DbError> {
    enqueue(tx, &Job::NeedsYou(turn), now, None).await?;
    enqueue_reminders(tx, turn, now).await
}

/// As [`enqueue_turn`] without the notice: where the date moved and those concerned know, or began it themselves.
pub async fn enqueue_reminders(tx: &mut Tx, turn: Turn, now: Moment) -> Result<(), DbError> {
    let half = now.plus_millis(turn.by.millis_since(now) / 2);
    enqueue(tx, &Job::Remind(turn), half.max(now), None).await?;
    enqueue(tx, &Job::Late(turn), turn.by.max(now), None).await
}

/// How many jobs were given up after many attempts: an operator should look at the log.
pub async fn count_given_up(tx: &mut Tx) -> Result<u64, DbError> {
    store::count_given_up(tx).await
}

#[cfg(test)]
mod tests;
