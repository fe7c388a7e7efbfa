//! The fold: a referral's progress, entry by entry.

mod fold;
mod spent;
mod step;
mod turn;
mod written;

use spent::Spent;
pub use spent::{MAX_BODIES, MAX_ENTRIES, MAX_SEAT_CHANGES};
pub use step::{Rules, Step};
pub use turn::{Due, Turn};
use written::WrittenEntry;

use std::collections::BTreeMap;

use serde::Serialize;

use super::legal::{self, Refusal};
use super::{End, Kind, Side, State};
use crate::form::Form;
use crate::id::EntryId;
use crate::moment::{Moment, Month};
use crate::policy::Priority;

/// Hours in which a stop by the victim can be taken back.
const STOPPING_HOURS: u32 = 72;
/// Days after which a declined or redirected referral ends by itself.
const DECLINED_DAYS: u32 = 30;
/// Months after which a silent referral ends by itself.
const SILENT_MONTHS: u32 = 12;
/// Months past its wake month after which a resting referral ends by itself.
const OVERSLEPT_MONTHS: u32 = 3;

/// The part of the fold that an undo restores.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Form)]
#[serde(deny_unknown_fields)]
struct Standing {
    state: State,
    end: Option<End>,
    since: Moment,
    acknowledge_by: Option<Moment>,
    decide_by: Moment,
    proposed: Option<Moment>,
    date_proposals: u8,
    asked_at: Option<Moment>,
    reply_by: Option<Moment>,
    handover_by: Option<Moment>,
    reach_by: Option<Moment>,
    /// When the next try is made, where one failed: nobody tries before.
    next_try: Option<Moment>,
    wake_month: Option<Month>,
    failed_contacts: u8,
    /// By when the sender finds another way to reach the victim, while nobody can try without.
    find_way_by: Option<Moment>,
    question_rounds: u8,
    /// The state that a stop interrupted, and when that was entered.
    interrupted: Option<(State, Moment)>,
}

/// The last step that moved something, kept as long as an undo may restore what was before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Form)]
#[serde(deny_unknown_fields)]
struct LastStep {
    kind: Kind,
    side: Side,
    at: Moment,
    before: Option<Standing>,
}

/// A referral's progress after some of its entries. Its fields are nobody's business but a device's, which keeps
/// it sealed between visits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[serde(deny_unknown_fields)]
pub struct Progress {
    priority: Priority,
    sent_at: Moment,
    last_at: Moment,
    standing: Standing,
    last_step: Option<LastStep>,
    last_number_unsafe: Option<Moment>,
    last_not_contacted: Option<Moment>,
    /// Who wrote which entry, how often it was found unreadable and sent again.
    written: BTreeMap<EntryId, WrittenEntry>,
    /// How much each side has written.
    spent: Spent,
}

impl Progress {
    /// Begins a referral with its enquiry.
    pub fn begin(step: &Step, rules: &Rules<'_>) -> Result<Self, Refusal> {
        if step.kind != Kind::Enquiry {
            return Err(Refusal::NoEnquiry);
        }
        if step.side != Side::Sender {
            return Err(Refusal::WrongSide);
        }
        legal::check_fields(step)?;
        legal::check_date(step)?;
        let priority = step.priority.ok_or(Refusal::FieldMissing)?;
        let times = rules.policy.answer_times(priority);
        let decide_by = step.answer_by.unwrap_or_else(|| times.decide.due(step.at, rules.calendar));
        let standing = Standing {
            state: State::Sent,
            end: None,
            since: step.at,
            acknowledge_by: Some(times.acknowledge_by(step.at, rules.calendar).min(decide_by)),
            decide_by,
            proposed: None,
            date_proposals: 0,
            asked_at: None,
            reply_by: None,
            handover_by: None,
            reach_by: None,
            next_try: None,
            wake_month: None,
            failed_contacts: 0,
            find_way_by: None,
            question_rounds: 0,
            interrupted: None,
        };
        let mut progress = Self {
            priority,
            sent_at: step.at,
            last_at: step.at,
            standing,
            last_step: Some(LastStep { kind: step.kind, side: step.side, at: step.at, before: None }),
            last_number_unsafe: None,
            last_not_contacted: None,
            written: BTreeMap::new(),
            spent: Spent::default(),
        };
        progress.check_spent(step)?;
        progress.note_written(step);
        progress.note_spent(step);
        Ok(progress)
    }

    /// The progress after one more entry, or why the entry is refused. Nothing changes on refusal.
    pub fn after(&self, step: &Step, rules: &Rules<'_>) -> Result<Self, Refusal> {
        legal::check_fields(step)?;
        let mut next = self.at(step.at);
        legal::check(&next, step)?;
        next.apply(step, rules);
        Ok(next)
    }

    /// Folds a whole log.
    pub fn replay<'a>(steps: impl IntoIterator<Item = &'a Step>, rules: &Rules<'_>) -> Result<Self, Refusal> {
        let mut steps = steps.into_iter();
        let first = Self::begin(steps.next().ok_or(Refusal::NoEnquiry)?, rules)?;
        steps.try_fold(first, |progress, step| progress.after(step, rules))
    }

    /// The same progress with the time elapsed up to `now` applied: what would stay for ever ends by itself.
    #[must_use]
    pub fn at(&self, now: Moment) -> Self {
        let mut later = self.clone();
        if let Some((moment, end)) = self.ends_at()
            && moment <= now
        {
            later.standing.state = State::Ended;
            later.standing.end = Some(end);
            later.standing.since = moment;
            later.last_step = None;
        }
        later
    }

    /// When the referral ends if nobody does anything more, and why.
    #[must_use]
    pub fn ends_at(&self) -> Option<(Moment, End)> {
        let standing = &self.standing;
        match standing.state {
            State::Ended => None,
            State::Stopping => Some((standing.since.plus_hours(STOPPING_HOURS), End::Withdrawn)),
            State::Declined | State::Redirected => {
                Some((standing.since.plus_days(DECLINED_DAYS), End::Closed))
            }
            State::Resting => {
                let month = standing.wake_month?;
                Some((month.plus(OVERSLEPT_MONTHS + 1).begins(), End::Closed))
            }
            _ => Some((self.last_at.plus_months(SILENT_MONTHS), End::Closed)),
        }
    }

    /// The kinds that `side` may write at `now`, each with fields that would be accepted: a kind that is not
    /// listed is refused whatever its fields say.
    #[must_use]
    pub fn open_kinds(&self, side: Side, now: Moment) -> Vec<Kind> {
        let later = self.at(now);
        let at = now.max(later.last_at);
        let is_open = |kind: &Kind| legal::check(&later, &later.probe(*kind, side, at)).is_ok();
        Kind::ALL.iter().copied().filter(is_open).collect()
    }

    /// A step of a kind with the fields that it needs, as likely to be accepted as any.
    pub(super) fn probe(&self, kind: Kind, side: Side, at: Moment) -> Step {
        Step {
            entry: EntryId([0; 32]),
            kind,
            side,
            at,
            priority: None,
            answer_by: (kind == Kind::Acknowledged && self.state() == State::Acknowledged)
                .then(|| at.plus_millis(1)),
            about: match kind {
                Kind::Unreadable => self.find_readable(side),
                Kind::Resent => self.list_unreadable(side).next(),
                _ => None,
            },
            wake_month: (kind == Kind::Rested).then(|| at.month()),
            names_receiver: false,
            has_victim_key: kind == Kind::CodeChanged,
            introduces_key: kind == Kind::SeatChanged,
            has_body: kind.carries_body(side),
            body_size: u64::from(kind.carries_body(side)),
        }
    }

    /// Until when `side` may undo the last step, if it may at all.
    #[must_use]
    pub fn undo_until(&self, side: Side) -> Option<Moment> {
        let last = self.last_step?;
        let until = last.at.plus_millis(i64::try_from(crate::moment::UNDO.as_millis()).ok()?);
        self.open_kinds(side, last.at).contains(&Kind::Undone).then_some(until)
    }

    /// The step that an undo would take back.
    #[must_use]
    pub fn undo_kind(&self) -> Option<Kind> {
        self.last_step.map(|last| last.kind)
    }

    /// How soon an answer is needed.
    #[must_use]
    pub fn priority(&self) -> Priority {
        self.priority
    }

    /// The state.
    #[must_use]
    pub fn state(&self) -> State {
        self.standing.state
    }

    /// Why it ended, if it did.
    #[must_use]
    pub fn end_reason(&self) -> Option<End> {
        self.standing.end
    }

    /// When the state was entered.
    #[must_use]
    pub fn since(&self) -> Moment {
        self.standing.since
    }

    /// When the enquiry was sent.
    #[must_use]
    pub fn sent_at(&self) -> Moment {
        self.sent_at
    }

    /// The time of the last entry.
    #[must_use]
    pub fn last_at(&self) -> Moment {
        self.last_at
    }

    /// By when the receiver answers.
    #[must_use]
    pub fn decide_by(&self) -> Moment {
        self.standing.decide_by
    }

    /// By when the victim is reached, from the handover on.
    #[must_use]
    pub fn reach_by(&self) -> Option<Moment> {
        self.standing.reach_by
    }

    /// When the victim is tried again, where a try failed and the receiver is to make another: not before.
    #[must_use]
    pub fn next_try(&self) -> Option<Moment> {
        let is_to_reach = self.turn().is_some_and(|turn| turn.due == Due::Reach);
        self.standing.next_try.filter(|_| is_to_reach)
    }

    /// The date that the receiver proposed and the sender has not settled.
    #[must_use]
    pub fn proposed_date(&self) -> Option<Moment> {
        self.standing.proposed
    }

    /// Dates that the receiver proposed so far.
    pub(super) fn date_proposals(&self) -> u8 {
        self.standing.date_proposals
    }

    /// When a resting referral wakes.
    #[must_use]
    pub fn wake_month(&self) -> Option<Month> {
        self.standing.wake_month
    }

    /// Attempts to reach the victim that failed.
    #[must_use]
    pub fn failed_contacts(&self) -> u8 {
        self.standing.failed_contacts
    }

    /// Whether nobody tries to reach the victim before the sender has found another way.
    #[must_use]
    pub fn waits_for_way(&self) -> bool {
        matches!(self.state(), State::HandedOver | State::ContactFailed)
            && self.standing.find_way_by.is_some()
    }

    /// Since when nobody is to be contacted by what was handed over: nobody tries again before another way is found, the
    /// victim has stopped it, or it has ended. What was printed before is taken back.
    #[must_use]
    pub fn no_contact_since(&self) -> Option<Moment> {
        let is_over = matches!(self.state(), State::Stopping | State::Ended);
        (self.waits_for_way() || is_over).then(|| self.since())
    }

    /// Until when the next try to reach the victim may be, if one fails at `now`; none if that one is the last.
    #[must_use]
    pub fn next_try_until(&self, now: Moment) -> Option<Moment> {
        let failed = self.failed_contacts().saturating_add(1);
        (!legal::are_tries_spent(failed)).then(|| legal::next_try_until(now))
    }

    /// Questions asked; the third round warns both.
    #[must_use]
    pub fn question_rounds(&self) -> u8 {
        self.standing.question_rounds
    }

    /// When the victim last said that a number is no longer safe.
    #[must_use]
    pub fn last_number_unsafe(&self) -> Option<Moment> {
        self.last_number_unsafe
    }

    /// When the victim last said that nobody made contact.
    #[must_use]
    pub fn last_not_contacted(&self) -> Option<Moment> {
        self.last_not_contacted
    }

    pub(super) fn last_step(&self) -> Option<(Kind, Side, Moment)> {
        self.last_step.map(|last| (last.kind, last.side, last.at))
    }
}
