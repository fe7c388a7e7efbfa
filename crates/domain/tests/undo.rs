//! Taking back the last step within a minute, and mending what could not be read.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "tests may panic")]

mod log;

use domain::policy::Priority::{P3, P4};
use domain::referral::{End, Kind, Refusal, State, Step};
use log::{HOUR, Log, R, S, SECOND, V, enquiry, log_in, on, step};

#[test]
fn the_receiver_takes_back_an_answer_a_reaching_a_rest_or_a_closing() {
    for (from, kind) in [
        (State::Sent, Kind::Accepted),
        (State::Delivered, Kind::PartAccepted),
        (State::Acknowledged, Kind::Declined),
        (State::Asked, Kind::RedirectProposed),
        (State::HandedOver, Kind::Reached),
        (State::HandedOver, Kind::ContactFailed),
        (State::ContactFailed, Kind::ContactFailed),
        (State::ContactFailed, Kind::Reached),
        (State::InSupport, Kind::Rested),
        (State::Resting, Kind::Closed),
    ] {
        let mut log = log_in(from);
        let before = (log.now.turn(), log.now.since(), log.now.decide_by(), log.now.wake_month());
        log.take(kind, R, HOUR);
        assert_eq!(log.now.undo_until(R), Some(log.last_at().plus_millis(60 * SECOND)));
        assert_eq!(log.now.undo_until(S), None);
        assert_eq!(log.probe(Kind::Undone, S, SECOND), Err(Refusal::UndoOver), "{kind:?}");
        assert_eq!(log.probe(Kind::Undone, V, SECOND), Err(Refusal::WrongSide), "{kind:?}");
        assert_eq!(log.probe(Kind::Undone, R, 60 * SECOND + 1), Err(Refusal::UndoOver), "{kind:?}");
        assert_eq!(log.probe(Kind::Undone, R, 60 * SECOND), Ok(from), "{kind:?}");
        log.take(Kind::Undone, R, SECOND);
        let after = (log.now.turn(), log.now.since(), log.now.decide_by(), log.now.wake_month());
        assert_eq!(after, before, "{kind:?} in {from:?}");
        assert_eq!(log.now.end_reason(), None);
        assert_eq!(log.probe(Kind::Undone, R, SECOND), Err(Refusal::UndoOver), "once");
    }
}

#[test]
fn a_failed_try_that_is_undone_was_none_and_moves_no_date() {
    let mut log = log_in(State::ContactFailed);
    let before = (log.now.failed_contacts(), log.now.reach_by());
    let at = log.last_at().plus_millis(HOUR);
    log.take_step(Step { answer_by: Some(at.plus_days(3)), ..step(Kind::ContactFailed, R, at) });
    assert_eq!((log.now.failed_contacts(), log.now.reach_by()), (2, Some(at.plus_days(3))));
    log.take(Kind::Undone, R, SECOND);
    assert_eq!((log.now.failed_contacts(), log.now.reach_by()), before);
}

#[test]
fn an_answer_to_a_request_for_information_is_taken_back() {
    let mut log = Log::begin(P4, on(1, 10));
    log.take(Kind::Delivered, R, HOUR).take(Kind::Answered, R, HOUR).take(Kind::Undone, R, SECOND);
    assert_eq!((log.state(), log.now.end_reason()), (State::Delivered, None));
    log.take(Kind::Answered, R, HOUR);
    assert_eq!(log.now.end_reason(), Some(End::Answered));
}

#[test]
fn the_sender_takes_back_an_enquiry_even_if_it_was_just_opened() {
    let mut log = Log::begin(P3, on(1, 10));
    assert_eq!(log.probe(Kind::Undone, S, SECOND), Ok(State::Ended));
    log.take(Kind::Delivered, R, SECOND);
    assert_eq!(log.now.undo_until(S), Some(on(1, 10).plus_millis(60 * SECOND)));
    assert_eq!(log.probe(Kind::Undone, R, SECOND), Err(Refusal::UndoOver), "a receipt is not undone");
    log.take(Kind::Undone, S, SECOND);
    assert_eq!((log.state(), log.now.end_reason()), (State::Ended, Some(End::Recalled)));
}

#[test]
fn the_sender_takes_back_a_withdrawal_but_nobody_the_victims() {
    for state in [State::Delivered, State::Accepted, State::InSupport, State::Stopping] {
        let mut log = log_in(state);
        log.take(Kind::Withdrawn, S, HOUR);
        assert_eq!(log.state(), State::Ended);
        log.take(Kind::Undone, S, SECOND);
        assert_eq!(log.state(), state);
    }
    let log = log_in(State::Stopping);
    assert_eq!(log.probe(Kind::Undone, S, SECOND), Err(Refusal::Stopping));
    assert_eq!(log.probe(Kind::Undone, V, SECOND), Err(Refusal::WrongSide));
}

#[test]
fn an_undone_withdrawal_brings_no_dead_stop_to_life() {
    let mut log = log_in(State::Stopping);
    let end = log.now.ends_at().unwrap().0;
    log.take_step(step(Kind::Withdrawn, S, end.plus_millis(-SECOND)));
    log.take_step(step(Kind::Undone, S, end.plus_millis(SECOND)));
    assert_eq!(log.now.at(log.last_at()).end_reason(), Some(End::Withdrawn));
    assert_eq!(log.probe(Kind::WithdrawalUndone, V, SECOND), Err(Refusal::Ended));
}

#[test]
fn other_steps_are_not_undone() {
    for (from, kind, side) in [
        (State::Accepted, Kind::Handover, S),
        (State::Sent, Kind::Acknowledged, R),
        (State::Delivered, Kind::Question, R),
        (State::Asked, Kind::Reply, S),
        (State::Accepted, Kind::Unaccepted, R),
        (State::HandedOver, Kind::VictimDeclined, R),
        (State::Reached, Kind::Supported, R),
        (State::Reached, Kind::Rested, S),
        (State::Resting, Kind::Woken, R),
        (State::Declined, Kind::Closed, S),
        (State::Sent, Kind::Recalled, S),
        (State::Reached, Kind::Message, R),
        (State::Reached, Kind::Correction, S),
        (State::Reached, Kind::SeatChanged, R),
        (State::Reached, Kind::CodeChanged, S),
    ] {
        let mut log = log_in(from);
        log.take(kind, side, HOUR);
        assert_eq!(log.probe(Kind::Undone, side, SECOND), Err(Refusal::NotUndoable), "{kind:?}");
        assert_eq!(log.now.undo_until(side), None, "{kind:?}");
    }
}

#[test]
fn what_came_in_between_ends_the_undo() {
    for (kind, side) in
        [(Kind::Message, S), (Kind::Message, R), (Kind::SeatChanged, S), (Kind::NumberUnsafe, V)]
    {
        let mut log = log_in(State::Delivered);
        log.take(Kind::Accepted, R, HOUR).take(kind, side, SECOND);
        assert!(log.probe(Kind::Undone, R, SECOND).is_err(), "{kind:?} by {side:?}");
    }
    let mut log = Log::begin(P3, on(1, 10));
    log.take(Kind::Message, S, SECOND).take(Kind::Delivered, R, SECOND);
    assert_eq!(log.probe(Kind::Undone, S, SECOND), Err(Refusal::UndoOver));
}

#[test]
fn times_never_fall() {
    let log = log_in(State::Delivered);
    assert_eq!(log.probe(Kind::Message, S, -1), Err(Refusal::TimeFalls));
    assert_eq!(log.probe(Kind::Message, S, 0), Ok(State::Delivered));
}

#[test]
fn a_complaint_is_about_content_of_the_other_side() {
    let mut log = log_in(State::Acknowledged); // enquiry, delivered, acknowledged
    let [enquiry, delivered, acknowledged] = [0, 1, 2].map(|i| log.steps[i].entry);
    let at = log.last_at().plus_hours(1);
    let complain = |log: &Log, side, about| {
        log.probe_step(&Step { about: Some(about), ..step(Kind::Unreadable, side, at) })
    };
    assert_eq!(complain(&log, R, enquiry), Ok(State::Acknowledged));
    assert_eq!(complain(&log, S, acknowledged), Ok(State::Acknowledged));
    assert_eq!(complain(&log, S, enquiry), Err(Refusal::WrongAbout), "one's own");
    assert_eq!(complain(&log, S, delivered), Err(Refusal::WrongAbout), "no content");
    assert_eq!(complain(&log, R, log::entry(999)), Err(Refusal::WrongAbout), "no such entry");
    assert_eq!(complain(&log, V, enquiry), Err(Refusal::WrongSide));
    log.take_step(Step { about: Some(enquiry), ..step(Kind::Unreadable, R, at) });
    assert_eq!(complain(&log, R, enquiry), Err(Refusal::WrongAbout), "said already");
}

#[test]
fn content_is_sent_again_once_for_each_complaint_by_its_author_and_twice_at_most() {
    let mut log = log_in(State::Delivered);
    let first = log.steps[0].entry;
    let about = Some(first);
    let about_it = |kind, side, log: &Log| Step { about, ..step(kind, side, log.last_at().plus_hours(1)) };
    assert_eq!(
        log.probe_step(&about_it(Kind::Resent, S, &log)),
        Err(Refusal::WrongAbout),
        "nobody complained"
    );
    for _ in 0..2 {
        log.take_step(about_it(Kind::Unreadable, R, &log));
        assert_eq!(log.now.list_unreadable(S).collect::<Vec<_>>(), [first]);
        assert_eq!(log.now.list_unreadable(R).count(), 0);
        assert_eq!(log.probe_step(&about_it(Kind::Resent, R, &log)), Err(Refusal::WrongAbout));
        log.take_step(about_it(Kind::Resent, S, &log));
        assert_eq!(log.now.list_unreadable(S).count(), 0);
        assert_eq!(log.probe_step(&about_it(Kind::Resent, S, &log)), Err(Refusal::WrongAbout));
    }
    log.take_step(about_it(Kind::Unreadable, R, &log));
    assert_eq!(log.now.list_unreadable(S).count(), 0, "its author is not asked a third time");
    assert_eq!(log.now.list_given_up(S).collect::<Vec<_>>(), [first], "and learns that it cannot be read");
    assert_eq!(log.now.list_given_up(R).count(), 0);
    assert_eq!(log.probe_step(&about_it(Kind::Resent, S, &log)), Err(Refusal::WrongAbout));
    assert_eq!(log.state(), State::Delivered);
}

#[test]
fn a_log_replays_as_it_was_taken() {
    let steps = [enquiry(P3, on(1, 10)), step(Kind::Delivered, R, on(1, 11))];
    let replayed = domain::referral::Progress::replay(&steps, &log::rules()).unwrap();
    assert_eq!(replayed.state(), State::Delivered);
    let none: [Step; 0] = [];
    assert_eq!(domain::referral::Progress::replay(&none, &log::rules()), Err(Refusal::NoEnquiry));
}
