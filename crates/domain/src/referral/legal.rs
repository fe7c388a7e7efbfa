//! Which side may take which step in which state: the table of the referral log, row by row.

use serde::{Deserialize, Serialize};

use super::progress::Step;
use super::{End, Kind, Progress, Side, State};
use crate::moment::{Moment, UNDO};
use crate::policy::Priority;

/// Attempts to reach the victim: after them the sender finds another way, by which there is one more, or nobody does.
const MAX_FAILED_CONTACTS: u8 = 3;
/// Days until the next try to reach the victim, at most.
const NEXT_TRY_DAYS: u32 = 14;
/// Dates that the receiver may propose: each hands the turn to the sender.
const MAX_DATE_PROPOSALS: u8 = 3;
/// Months that a referral may rest before the rest has to be renewed.
const MAX_REST_MONTHS: u32 = 24;
/// The victim's own signals, once a day each.
const ONCE_A_DAY_HOURS: u32 = 24;

/// Whether no try is left after this many that failed.
pub(super) fn are_tries_spent(failed: u8) -> bool {
    failed >= MAX_FAILED_CONTACTS
}

/// How many tries count as failed once there is another way: one is left at least.
pub(super) fn with_a_try_left(failed: u8) -> u8 {
    failed.min(MAX_FAILED_CONTACTS - 1)
}

/// When the next try is at the latest, if one fails now.
pub(super) fn next_try_until(at: Moment) -> Moment {
    at.plus_days(NEXT_TRY_DAYS)
}

/// Why a step is refused. The name is the wording key; the text is for logs and the command line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, thiserror::Error)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// The log does not begin with an enquiry.
    #[error("a referral begins with an enquiry")]
    NoEnquiry,
    /// A second enquiry in one log.
    #[error("there is an enquiry already")]
    SecondEnquiry,
    /// The kind belongs to another side.
    #[error("this step belongs to another side")]
    WrongSide,
    /// The state does not allow the step.
    #[error("this step is not possible in this state")]
    WrongState,
    /// Over: only keys and unreadable content may still be mended.
    #[error("the referral has ended")]
    Ended,
    /// The victim stopped it; nothing moves for 72 hours.
    #[error("the referral is being stopped")]
    Stopping,
    /// Not for a request for information.
    #[error("a request for information is only answered, asked about or declined")]
    Information,
    /// Only a request for information is `answered`.
    #[error("only a request for information is answered in this way")]
    NotInformation,
    /// A time before that of the entry before.
    #[error("entry is earlier than its predecessor")]
    TimeFalls,
    /// The date lies before the step itself.
    #[error("the date has passed")]
    DatePassed,
    /// The next try is further ahead than 14 days.
    #[error("the next try is more than 14 days ahead")]
    DateTooFar,
    /// No date was proposed, or the settled date is another.
    #[error("no such date was proposed")]
    NoDateProposed,
    /// Three dates were proposed already.
    #[error("three dates were proposed already")]
    TooManyProposals,
    /// A third failed contact: another handover would only repeat it.
    #[error("the victim could not be reached three times")]
    TooManyAttempts,
    /// A rest without a month, too far ahead, or already over.
    #[error("a rest needs a month within the next 24")]
    WakeMonth,
    /// More than a minute has passed, or something came in between.
    #[error("this can no longer be undone")]
    UndoOver,
    /// A handover cannot be taken back: it has been read.
    #[error("this kind of step cannot be undone")]
    NotUndoable,
    /// This side has written all that fits into one referral: it can still end it.
    #[error("this side's quota of entries or bytes is used up")]
    Full,
    /// The victim's signal was given within the last day, or before its time.
    #[error("repeated within 24 hours, or before its earliest time")]
    SaidAlready,
    /// The entry named is none of the other side's, or has no content to send again.
    #[error("referenced entry has the wrong kind, author or state for this step")]
    WrongAbout,
    /// A header field is missing.
    #[error("header lacks a field that this kind of entry requires")]
    FieldMissing,
    /// A header field stands where it does not belong.
    #[error("header has a field that this kind of entry does not allow")]
    FieldUnexpected,
}

/// Header fields that each kind must, may and must not carry.
pub(super) fn check_fields(step: &Step) -> Result<(), Refusal> {
    use Kind as K;
    let kind = step.kind;
    let exactly = |present: bool, wanted: bool| match (present, wanted) {
        (false, true) => Err(Refusal::FieldMissing),
        (true, false) => Err(Refusal::FieldUnexpected),
        _ => Ok(()),
    };
    let at_most = |present: bool, allowed: bool| exactly(present, present && allowed);
    exactly(step.has_body, kind.carries_body(step.side))?;
    exactly(step.priority.is_some(), kind == K::Enquiry)?;
    exactly(step.names_receiver, kind == K::Enquiry)?;
    let wants_victim_key = match kind {
        K::Enquiry => step.priority != Some(Priority::P4),
        other => other == K::CodeChanged,
    };
    exactly(step.has_victim_key, wants_victim_key)?;
    exactly(step.introduces_key, matches!(kind, K::Enquiry | K::SeatChanged))?;
    exactly(step.wake_month.is_some(), kind == K::Rested)?;
    exactly(step.about.is_some(), matches!(kind, K::Unreadable | K::Resent))?;
    let may_name_a_date = matches!(kind, K::Enquiry | K::Acknowledged | K::DateSettled | K::ContactFailed);
    at_most(step.answer_by.is_some(), may_name_a_date)
}

/// Which sides may write a kind at all.
fn belongs_to(kind: Kind, side: Side) -> bool {
    use Kind as K;
    match kind {
        K::Enquiry
        | K::DateSettled
        | K::Reply
        | K::Handover
        | K::Recalled
        | K::Correction
        | K::CodeChanged => side == Side::Sender,
        K::Delivered
        | K::Acknowledged
        | K::Question
        | K::Accepted
        | K::PartAccepted
        | K::Declined
        | K::RedirectProposed
        | K::Answered
        | K::Unaccepted
        | K::ContactFailed
        | K::Reached
        | K::Supported
        | K::VictimDeclined => side == Side::Receiver,
        K::Withdrawn | K::WithdrawalUndone => side != Side::Receiver,
        K::NumberUnsafe | K::NotContacted => side == Side::Victim,
        K::Rested
        | K::Woken
        | K::Closed
        | K::Message
        | K::Undone
        | K::SeatChanged
        | K::Unreadable
        | K::Resent => side != Side::Victim,
    }
}

/// The states in which a side may write a kind that belongs to it.
fn is_allowed_in(state: State, kind: Kind, side: Side) -> bool {
    use Kind as K;
    use State as S;
    match kind {
        K::Enquiry => false,
        K::SeatChanged | K::Undone | K::Unreadable | K::Resent => true,
        K::Message | K::CodeChanged | K::NumberUnsafe => state.is_live(),
        K::Delivered | K::Recalled => state == S::Sent,
        // Once it is seen, only to propose a date.
        K::Acknowledged => matches!(state, S::Sent | S::Delivered | S::Acknowledged),
        K::DateSettled => state == S::Acknowledged,
        K::Question => matches!(state, S::Delivered | S::Acknowledged),
        K::Reply => state == S::Asked,
        K::Accepted | K::PartAccepted | K::Declined | K::RedirectProposed | K::Answered => state.is_open(),
        K::Unaccepted => {
            matches!(state, S::Accepted | S::PartAccepted | S::HandedOver | S::ContactFailed)
        }
        K::Handover => matches!(state, S::Accepted | S::PartAccepted | S::ContactFailed),
        K::ContactFailed | K::Reached | K::NotContacted => matches!(state, S::HandedOver | S::ContactFailed),
        K::Supported => matches!(state, S::Reached | S::InSupport),
        K::Rested => matches!(state, S::Reached | S::InSupport | S::Resting),
        K::Woken => state == S::Resting,
        K::Closed if side == Side::Receiver => {
            matches!(state, S::ContactFailed | S::Reached | S::InSupport | S::Resting)
        }
        K::Closed => {
            matches!(state, S::Declined | S::Redirected | S::Accepted | S::PartAccepted | S::Resting)
        }
        // Before delivery the sender recalls; the victim may stop at any time.
        K::Withdrawn => state.is_live() && (side == Side::Victim || state != S::Sent),
        K::WithdrawalUndone => state == S::Stopping,
        K::VictimDeclined => matches!(state, S::HandedOver | S::ContactFailed | S::Reached),
        K::Correction => state.is_handed_over(),
    }
}

/// What a stop or the end leaves possible.
fn check_limits(state: State, kind: Kind, side: Side) -> Result<(), Refusal> {
    use Kind as K;
    let left = match state {
        State::Ended => matches!(kind, K::Undone | K::SeatChanged | K::Unreadable | K::Resent),
        State::Stopping => match kind {
            K::WithdrawalUndone | K::NumberUnsafe | K::SeatChanged => true,
            K::Withdrawn => side == Side::Sender,
            _ => false,
        },
        _ => true,
    };
    match state {
        _ if left => Ok(()),
        State::Ended => Err(Refusal::Ended),
        _ => Err(Refusal::Stopping),
    }
}

/// What a request for information has no use for, and what only it has.
fn check_priority(priority: Priority, kind: Kind, side: Side) -> Result<(), Refusal> {
    use Kind as K;
    let about_a_person = matches!(kind, K::Accepted | K::PartAccepted | K::Handover | K::CodeChanged);
    match priority {
        // It carries no victim's key, so nobody can sign the victim's kinds.
        Priority::P4 if about_a_person || side == Side::Victim => Err(Refusal::Information),
        Priority::P1 | Priority::P2 | Priority::P3 if kind == K::Answered => Err(Refusal::NotInformation),
        _ => Ok(()),
    }
}

/// Whether `step` may follow `now` (with the time elapsed up to the step already applied).
pub(super) fn check(now: &Progress, step: &Step) -> Result<(), Refusal> {
    let (state, kind, side) = (now.state(), step.kind, step.side);
    if kind == Kind::Enquiry {
        return Err(Refusal::SecondEnquiry);
    }
    if !belongs_to(kind, side) {
        return Err(Refusal::WrongSide);
    }
    if step.at < now.last_at() {
        return Err(Refusal::TimeFalls);
    }
    check_limits(state, kind, side)?;
    check_priority(now.priority(), kind, side)?;
    if !is_allowed_in(state, kind, side) {
        return Err(Refusal::WrongState);
    }
    now.check_spent(step)?;
    check_circumstances(now, step)
}

/// What some kinds need beside the state: a date, a month, an entry, a number of times.
fn check_circumstances(now: &Progress, step: &Step) -> Result<(), Refusal> {
    use Kind as K;
    match step.kind {
        K::Acknowledged => check_proposal(now, step),
        K::DateSettled => {
            let proposed = now.proposed_date().ok_or(Refusal::NoDateProposed)?;
            match step.answer_by {
                Some(agreed) if agreed != proposed => Err(Refusal::NoDateProposed),
                _ => check_date(step),
            }
        }
        K::Handover | K::ContactFailed if are_tries_spent(now.failed_contacts()) => {
            Err(Refusal::TooManyAttempts)
        }
        K::ContactFailed => check_next_try(step),
        K::Rested => {
            let month = step.wake_month.ok_or(Refusal::WakeMonth)?;
            let this = step.at.month();
            if month < this || month > this.plus(MAX_REST_MONTHS) { Err(Refusal::WakeMonth) } else { Ok(()) }
        }
        K::Undone => check_undo(now, step),
        K::NumberUnsafe => check_daily(now.last_number_unsafe(), step),
        K::NotContacted if now.reach_by().is_none_or(|by| step.at <= by) => Err(Refusal::SaidAlready),
        K::NotContacted => check_daily(now.last_not_contacted(), step),
        K::Unreadable => now.check_unreadable(step),
        K::Resent if !matches!(now.end_reason(), None | Some(End::Answered | End::Closed)) => {
            Err(Refusal::Ended)
        }
        K::Resent => now.check_resent(step),
        _ => Ok(()),
    }
}

/// What was seen is not seen again; another date can still be proposed, as long as none waits, and not for ever.
fn check_proposal(now: &Progress, step: &Step) -> Result<(), Refusal> {
    let proposes = step.answer_by.is_some();
    if now.state() == State::Acknowledged && (!proposes || now.proposed_date().is_some()) {
        return Err(Refusal::WrongState);
    }
    if proposes && now.date_proposals() >= MAX_DATE_PROPOSALS {
        return Err(Refusal::TooManyProposals);
    }
    check_date(step)
}

/// A date in a header lies ahead.
pub(super) fn check_date(step: &Step) -> Result<(), Refusal> {
    if step.answer_by.is_some_and(|by| by <= step.at) { Err(Refusal::DatePassed) } else { Ok(()) }
}

/// The next try lies ahead, and not so far that nobody waits for it any more.
fn check_next_try(step: &Step) -> Result<(), Refusal> {
    if step.answer_by.is_some_and(|by| by > next_try_until(step.at)) {
        return Err(Refusal::DateTooFar);
    }
    check_date(step)
}

fn check_daily(last: Option<Moment>, step: &Step) -> Result<(), Refusal> {
    if last.is_some_and(|last| step.at < last.plus_hours(ONCE_A_DAY_HOURS)) {
        Err(Refusal::SaidAlready)
    } else {
        Ok(())
    }
}

/// `undone`: the author of the last step, within a minute, with nothing but a receipt in between.
fn check_undo(now: &Progress, step: &Step) -> Result<(), Refusal> {
    use Kind as K;
    let (kind, side, at) = now.last_step().ok_or(Refusal::UndoOver)?;
    if side != step.side || i128::from(step.at.millis_since(at)) > UNDO.as_millis() {
        return Err(Refusal::UndoOver);
    }
    let undoable = match side {
        Side::Sender => matches!(kind, K::Enquiry | K::Withdrawn),
        Side::Receiver => matches!(
            kind,
            K::Accepted
                | K::PartAccepted
                | K::Declined
                | K::RedirectProposed
                | K::Answered
                | K::ContactFailed
                | K::Reached
                | K::Rested
                | K::Closed
        ),
        Side::Victim => false,
    };
    if undoable { Ok(()) } else { Err(Refusal::NotUndoable) }
}
