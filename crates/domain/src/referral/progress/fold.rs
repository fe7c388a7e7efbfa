//! What each step does to a referral's progress.

use super::{LastStep, Progress, Rules, Step};
use crate::calendar::Calendar;
use crate::moment::Moment;
use crate::policy::{Allowed, AnswerTimes};
use crate::referral::{End, Kind, Side, State, legal};

impl Progress {
    pub(super) fn apply(&mut self, step: &Step, rules: &Rules<'_>) {
        let before = self.standing;
        self.last_at = step.at;
        self.note_written(step);
        self.note_spent(step);
        match step.kind {
            Kind::NumberUnsafe => self.last_number_unsafe = Some(step.at),
            Kind::NotContacted => self.last_not_contacted = Some(step.at),
            Kind::Unreadable => self.note_unreadable(step),
            Kind::Resent => self.note_resent(step),
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
                let proposes = u8::from(step.answer_by.is_some());
                self.standing.date_proposals = self.standing.date_proposals.saturating_add(proposes);
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
                self.reach_anew(at, &times, rules.calendar);
            }
            // Whoever was asked for another way has said what there is: the receiver tries by it.
            Kind::Correction if self.waits_for_way() => {
                self.reach_anew(at, &times, rules.calendar);
                // By the new way there is a try that can be told, also where the last one was spent.
                self.standing.failed_contacts = legal::with_a_try_left(self.standing.failed_contacts);
            }
            Kind::ContactFailed => {
                self.enter(State::ContactFailed, at);
                self.standing.failed_contacts = self.standing.failed_contacts.saturating_add(1);
                self.standing.reach_by = step.answer_by.or(self.standing.reach_by);
                // Without a date nobody tries again, and after the last try nobody may: only the sender can help.
                let waits = step.answer_by.is_none() || legal::are_tries_spent(self.standing.failed_contacts);
                self.standing.find_way_by = waits.then_some(acknowledge_time);
                self.standing.next_try = step.answer_by.filter(|_| !waits);
            }
            Kind::Reached => {
                self.enter(State::Reached, at);
                self.standing.reach_by = None;
                self.standing.next_try = None;
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
        standing.next_try = None;
    }

    /// From here on the receiver reaches the victim.
    fn reach_anew(&mut self, at: Moment, times: &AnswerTimes, calendar: &Calendar) {
        self.standing.find_way_by = None;
        self.standing.next_try = None;
        self.standing.reach_by = times.reach.map(|reach| reach.due(at, calendar));
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
    fn resume_all(&mut self, at: Moment, times: &AnswerTimes, calendar: &Calendar) {
        let standing = &mut self.standing;
        let pause = at.millis_since(standing.since);
        let moved = |by: Option<Moment>, allowed: Allowed| by.map(|by| allowed.moved(by, pause, calendar));
        standing.decide_by = times.decide.moved(standing.decide_by, pause, calendar);
        standing.acknowledge_by = moved(standing.acknowledge_by, times.acknowledge);
        standing.reply_by = moved(standing.reply_by, times.acknowledge);
        standing.handover_by = moved(standing.handover_by, times.acknowledge);
        standing.find_way_by = moved(standing.find_way_by, times.acknowledge);
        if let Some(reach) = times.reach {
            standing.reach_by = moved(standing.reach_by, reach);
            standing.next_try = moved(standing.next_try, reach);
        }
        standing.asked_at = standing.asked_at.map(|asked| asked.plus_millis(pause));
        if let Some((state, since)) = standing.interrupted.take() {
            standing.state = state;
            standing.since = since.plus_millis(pause);
        }
    }
}
