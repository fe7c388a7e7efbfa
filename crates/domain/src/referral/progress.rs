//! The fold: a referral's progress, entry by entry.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::legal::{self, Refusal};
use super::{End, Kind, Side, State};
use crate::calendar::Calendar;
use crate::id::EntryId;
use crate::moment::{Moment, Month};
use crate::policy::{Allowed, Policy, Priority};

/// Hours in which a stop by the victim can be taken back.
const STOPPING_HOURS: u32 = 72;
/// Days after which a declined or redirected referral ends by itself.
const DECLINED_DAYS: u32 = 30;
/// Months after which a silent referral ends by itself.
const SILENT_MONTHS: u32 = 12;
/// Months past its wake month after which a resting referral ends by itself.
const OVERSLEPT_MONTHS: u32 = 3;

/// What the fold needs of an entry's header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each says whether one header field is present")]
pub struct Step {
    /// The entry's id.
    pub entry: EntryId,
    /// What it does.
    pub kind: Kind,
    /// Who wrote it.
    pub side: Side,
    /// The author's time.
    pub at: Moment,
    /// How soon an answer is needed (enquiry).
    pub priority: Option<Priority>,
    /// The sender's own date, or one proposed or agreed.
    pub answer_by: Option<Moment>,
    /// The entry this one is about.
    pub about: Option<EntryId>,
    /// When a resting referral wakes.
    pub wake_month: Option<Month>,
    /// The header names the receiver.
    pub names_receiver: bool,
    /// The header carries the victim's public key.
    pub has_victim_key: bool,
    /// The header introduces a referral key.
    pub introduces_key: bool,
    /// The header names a sealed body.
    pub has_body: bool,
}

/// What the dates are counted by: the network's policy and the receiver's calendar.
#[derive(Clone, Copy, Debug)]
pub struct Rules<'a> {
    /// The network's policy.
    pub policy: &'a Policy,
    /// The receiver's calendar.
    pub calendar: &'a Calendar,
}

/// What somebody has to do by a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Due {
    /// Look at it.
    Acknowledge,
    /// Answer it.
    Decide,
    /// Agree to a proposed date, or not.
    SettleDate,
    /// Reply to a question.
    Reply,
    /// Hand over.
    HandOver,
    /// Reach the victim.
    Reach,
    /// Read the no, and close or find another way.
    Close,
    /// Wake a resting referral.
    Wake,
    /// The pause in which a stop can be taken back.
    Stop,
}

impl Due {
    /// The name in columns and wording keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Acknowledge => "acknowledge",
            Self::Decide => "decide",
            Self::SettleDate => "settle_date",
            Self::Reply => "reply",
            Self::HandOver => "hand_over",
            Self::Reach => "reach",
            Self::Close => "close",
            Self::Wake => "wake",
            Self::Stop => "stop",
        }
    }
}

/// The one next date: what, whose turn it is, and by when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Turn {
    /// Who acts.
    pub side: Side,
    /// What there is to do.
    pub due: Due,
    /// By when.
    pub by: Moment,
}

/// The part of the fold that an undo restores.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Standing {
    state: State,
    end: Option<End>,
    since: Moment,
    acknowledge_by: Option<Moment>,
    decide_by: Moment,
    proposed: Option<Moment>,
    asked_at: Option<Moment>,
    reply_by: Option<Moment>,
    handover_by: Option<Moment>,
    reach_by: Option<Moment>,
    wake_month: Option<Month>,
    failed_contacts: u8,
    question_rounds: u8,
    /// The state that a stop interrupted, and when that was entered.
    interrupted: Option<(State, Moment)>,
}

/// The last step that moved something, kept as long as an undo may restore what was before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct LastStep {
    kind: Kind,
    side: Side,
    at: Moment,
    before: Option<Standing>,
}

/// A referral's progress after some of its entries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    priority: Priority,
    sent_at: Moment,
    last_at: Moment,
    standing: Standing,
    last_step: Option<LastStep>,
    last_number_unsafe: Option<Moment>,
    last_not_contacted: Option<Moment>,
    /// Who wrote which entry, how often it was found unreadable and sent again.
    written: BTreeMap<EntryId, Written>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Written {
    side: Side,
    has_body: bool,
    unreadable: u32,
    resent: u32,
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
        let acknowledge = match times.acknowledge_at_night {
            Some(at_night) if rules.calendar.is_night(step.at) => at_night,
            _ => times.acknowledge,
        };
        let standing = Standing {
            state: State::Sent,
            end: None,
            since: step.at,
            acknowledge_by: Some(acknowledge.due(step.at, rules.calendar).min(decide_by)),
            decide_by,
            proposed: None,
            asked_at: None,
            reply_by: None,
            handover_by: None,
            reach_by: None,
            wake_month: None,
            failed_contacts: 0,
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
        };
        progress.note_written(step);
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

    fn note_written(&mut self, step: &Step) {
        self.written.insert(
            step.entry,
            Written { side: step.side, has_body: step.has_body, unreadable: 0, resent: 0 },
        );
    }

    fn apply(&mut self, step: &Step, rules: &Rules<'_>) {
        let before = self.standing;
        self.last_at = step.at;
        self.note_written(step);
        match step.kind {
            Kind::NumberUnsafe => self.last_number_unsafe = Some(step.at),
            Kind::NotContacted => self.last_not_contacted = Some(step.at),
            Kind::Unreadable => self.count_about(step, |written| written.unreadable += 1),
            Kind::Resent => self.count_about(step, |written| written.resent += 1),
            Kind::Undone => return self.undo(step),
            _ => self.move_on(step, rules),
        }
        if step.side == Side::Receiver && !step.kind.leaves_acknowledge_open() {
            self.standing.acknowledge_by = None;
        }
        let receipt_after_enquiry =
            step.kind == Kind::Delivered && self.last_step.is_some_and(|last| last.kind == Kind::Enquiry);
        if !receipt_after_enquiry {
            self.last_step =
                Some(LastStep { kind: step.kind, side: step.side, at: step.at, before: Some(before) });
        }
    }

    fn count_about(&mut self, step: &Step, count: impl FnOnce(&mut Written)) {
        if let Some(written) = step.about.and_then(|about| self.written.get_mut(&about)) {
            count(written);
        }
    }

    fn undo(&mut self, step: &Step) {
        match self.last_step.take().and_then(|last| last.before) {
            Some(before) => self.standing = before,
            None => self.end(End::Recalled, step.at), // the enquiry itself
        }
    }

    fn end(&mut self, end: End, at: Moment) {
        self.enter(State::Ended, at);
        self.standing.end = Some(end);
    }

    fn enter(&mut self, state: State, at: Moment) {
        self.standing.state = state;
        self.standing.since = at;
    }

    fn move_on(&mut self, step: &Step, rules: &Rules<'_>) {
        let at = step.at;
        let times = *rules.policy.answer_times(self.priority);
        let acknowledge_time = times.acknowledge.due(at, rules.calendar);
        match step.kind {
            Kind::Delivered => self.enter(State::Delivered, at),
            Kind::Acknowledged => {
                self.enter(State::Acknowledged, at);
                self.standing.proposed = step.answer_by;
            }
            Kind::DateSettled => {
                self.standing.proposed = None;
                if let Some(agreed) = step.answer_by {
                    self.standing.decide_by = agreed;
                }
            }
            Kind::Question => {
                self.enter(State::Asked, at);
                self.standing.asked_at = Some(at);
                self.standing.reply_by = Some(acknowledge_time);
                self.standing.question_rounds = self.standing.question_rounds.saturating_add(1);
            }
            Kind::Reply => {
                self.resume_deciding(at, times.decide, rules.calendar);
                self.enter(State::Acknowledged, at);
            }
            Kind::Accepted | Kind::PartAccepted => {
                let state = if step.kind == Kind::Accepted { State::Accepted } else { State::PartAccepted };
                self.answer(state, at);
                self.standing.handover_by = Some(acknowledge_time);
            }
            Kind::Declined | Kind::Unaccepted => self.answer(State::Declined, at),
            Kind::RedirectProposed => self.answer(State::Redirected, at),
            Kind::Answered => {
                self.answer(State::Ended, at);
                self.end(End::Answered, at);
            }
            Kind::Handover => {
                self.enter(State::HandedOver, at);
                self.standing.handover_by = None;
                self.standing.reach_by = times.reach.map(|reach| reach.due(at, rules.calendar));
            }
            Kind::ContactFailed => {
                self.enter(State::ContactFailed, at);
                self.standing.failed_contacts = self.standing.failed_contacts.saturating_add(1);
            }
            Kind::Reached => {
                self.enter(State::Reached, at);
                self.standing.reach_by = None;
            }
            Kind::Supported | Kind::Woken => {
                self.enter(State::InSupport, at);
                self.standing.wake_month = None;
            }
            Kind::Rested => {
                self.enter(State::Resting, at);
                self.standing.wake_month = step.wake_month;
            }
            Kind::Closed => self.end(End::Closed, at),
            Kind::Recalled => self.end(End::Recalled, at),
            Kind::VictimDeclined => self.end(End::VictimDeclined, at),
            Kind::Withdrawn if step.side == Side::Victim => {
                self.standing.interrupted = Some((self.standing.state, self.standing.since));
                self.enter(State::Stopping, at);
            }
            Kind::Withdrawn => self.end(End::Withdrawn, at),
            Kind::WithdrawalUndone => self.resume_all(at, &times, rules.calendar),
            _ => {}
        }
    }

    fn answer(&mut self, state: State, at: Moment) {
        self.enter(state, at);
        let standing = &mut self.standing;
        standing.proposed = None;
        standing.asked_at = None;
        standing.reply_by = None;
        standing.handover_by = None;
        standing.reach_by = None;
    }

    /// The sender replied: the time the question took is added to the receiver's.
    fn resume_deciding(&mut self, at: Moment, decide: Allowed, calendar: &Calendar) {
        if let Some(asked_at) = self.standing.asked_at.take() {
            let pause = at.millis_since(asked_at);
            self.standing.decide_by = decide.moved(self.standing.decide_by, pause, calendar);
        }
        self.standing.reply_by = None;
    }

    /// A stop was taken back: every date moves by the pause.
    fn resume_all(&mut self, at: Moment, times: &crate::policy::AnswerTimes, calendar: &Calendar) {
        let standing = &mut self.standing;
        let pause = at.millis_since(standing.since);
        let moved = |by: Option<Moment>, allowed: Allowed| by.map(|by| allowed.moved(by, pause, calendar));
        standing.decide_by = times.decide.moved(standing.decide_by, pause, calendar);
        standing.acknowledge_by = moved(standing.acknowledge_by, times.acknowledge);
        standing.reply_by = moved(standing.reply_by, times.acknowledge);
        standing.handover_by = moved(standing.handover_by, times.acknowledge);
        if let Some(reach) = times.reach {
            standing.reach_by = moved(standing.reach_by, reach);
        }
        standing.asked_at = standing.asked_at.map(|asked| asked.plus_millis(pause));
        if let Some((state, since)) = standing.interrupted.take() {
            standing.state = state;
            standing.since = since.plus_millis(pause);
        }
    }

    /// The one next date, and whose turn it is.
    #[must_use]
    pub fn turn(&self) -> Option<Turn> {
        let standing = &self.standing;
        let turn = |side, due, by| Some(Turn { side, due, by });
        match standing.state {
            State::Sent | State::Delivered => match standing.acknowledge_by {
                Some(by) => turn(Side::Receiver, Due::Acknowledge, by),
                None => turn(Side::Receiver, Due::Decide, standing.decide_by),
            },
            State::Acknowledged => match standing.proposed {
                Some(_) => turn(Side::Sender, Due::SettleDate, standing.decide_by),
                None => turn(Side::Receiver, Due::Decide, standing.decide_by),
            },
            State::Asked => turn(Side::Sender, Due::Reply, standing.reply_by?),
            State::Accepted | State::PartAccepted => turn(Side::Sender, Due::HandOver, standing.handover_by?),
            State::Declined | State::Redirected => turn(Side::Sender, Due::Close, self.ends_at()?.0),
            State::HandedOver | State::ContactFailed => {
                if standing.failed_contacts >= legal::MAX_FAILED_CONTACTS {
                    turn(Side::Receiver, Due::Close, self.ends_at()?.0)
                } else {
                    turn(Side::Receiver, Due::Reach, standing.reach_by?)
                }
            }
            State::Resting => turn(Side::Receiver, Due::Wake, standing.wake_month?.begins()),
            State::Stopping => turn(Side::Sender, Due::Stop, self.ends_at()?.0),
            State::Reached | State::InSupport | State::Ended => None,
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
            answer_by: None,
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

    /// Whether an entry may be called unreadable: it is the other side's and has content.
    pub(super) fn check_unreadable(&self, step: &Step) -> Result<(), Refusal> {
        let written = step.about.and_then(|about| self.written.get(&about)).ok_or(Refusal::WrongAbout)?;
        let other_side = written.side != step.side;
        // A second complaint about the same content only after it was sent again.
        let complaint_open = written.unreadable > written.resent;
        if other_side && written.has_body && !complaint_open { Ok(()) } else { Err(Refusal::WrongAbout) }
    }

    /// An entry of the other side about which no complaint is open.
    fn find_readable(&self, side: Side) -> Option<EntryId> {
        let readable = |written: &Written| {
            written.side != side && written.has_body && written.unreadable == written.resent
        };
        self.written.iter().find(|(_, written)| readable(written)).map(|(entry, _)| *entry)
    }

    /// Whether content may be sent again: one's own, once for each complaint.
    pub(super) fn check_resent(&self, step: &Step) -> Result<(), Refusal> {
        let written = step.about.and_then(|about| self.written.get(&about)).ok_or(Refusal::WrongAbout)?;
        if written.side == step.side && written.resent < written.unreadable {
            Ok(())
        } else {
            Err(Refusal::WrongAbout)
        }
    }

    /// Entries of `side` that the other side could not open and that were not sent again yet.
    pub fn list_unreadable(&self, side: Side) -> impl Iterator<Item = EntryId> + '_ {
        self.written
            .iter()
            .filter(move |(_, written)| written.side == side && written.unreadable > written.resent)
            .map(|(entry, _)| *entry)
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

    /// The date that the receiver proposed and the sender has not settled.
    #[must_use]
    pub fn proposed_date(&self) -> Option<Moment> {
        self.standing.proposed
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
