//! Clocks: by when somebody acts, what pauses and what resumes, and what ends by itself.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "tests may panic")]

mod log;

use domain::moment::Moment;
use domain::policy::Priority::{P1, P2, P3, P4};
use domain::referral::{Due, End, Kind, Progress, Refusal, Side, State, Step, Turn};
use log::{DAY, HOUR, Log, R, S, V, enquiry, log_in, on, rules, step};

/// A turn, to compare with what a log says.
fn turn(side: Side, due: Due, by: Moment) -> Option<Turn> {
    Turn { side, due, by }.into()
}

fn acknowledge_by(log: &Log) -> Option<Moment> {
    log.now.turn().filter(|turn| turn.due == Due::Acknowledge).map(|turn| turn.by)
}

#[test]
fn an_enquiry_starts_both_clocks_of_its_priority() {
    // Sent on Tuesday at 10:00, in the receiver's zone.
    for (priority, acknowledge, decide) in [
        (P1, on(1, 14), on(2, 10)),
        (P2, on(2, 10), on(4, 10)),
        (P3, on(3, 17), on(8, 17)),
        (P4, on(8, 17), on(15, 17)),
    ] {
        let mut log = Log::begin(priority, on(1, 10));
        assert_eq!(log.now.turn(), turn(R, Due::Acknowledge, acknowledge), "{priority:?}");
        assert_eq!(log.now.decide_by(), decide, "{priority:?}");
        log.take(Kind::Acknowledged, R, HOUR);
        assert_eq!(log.now.turn(), turn(R, Due::Decide, decide), "{priority:?}");
    }
}

#[test]
fn at_night_an_emergency_waits_twelve_hours() {
    for (sent, acknowledge) in
        [(on(1, 19), on(1, 23)), (on(1, 20), on(2, 8)), (on(2, 3), on(2, 15)), (on(2, 8), on(2, 12))]
    {
        let log = Log::begin(P1, sent);
        assert_eq!(log.now.turn(), turn(R, Due::Acknowledge, acknowledge));
        assert_eq!(log.now.decide_by(), sent.plus_hours(24), "deciding has no night");
    }
    assert_eq!(acknowledge_by(&Log::begin(P2, on(1, 22))), Some(on(2, 22)), "only emergencies have a night");
}

#[test]
fn working_days_and_days_skip_the_weekend() {
    let log = Log::begin(P3, on(3, 10)); // Thursday
    assert_eq!(acknowledge_by(&log), Some(on(7, 17)), "two working days: Monday");
    let log = Log::begin(P3, on(5, 10)); // Saturday
    assert_eq!(acknowledge_by(&log), Some(on(8, 17)), "Monday, Tuesday");
    assert_eq!(log.now.decide_by(), on(14, 17), "seven days later is a Saturday: Monday");
}

#[test]
fn the_senders_own_date_is_the_receivers_and_caps_the_first() {
    let at = on(1, 10);
    let own = on(1, 20);
    let log = Log::begin_with(Step { answer_by: Some(own), ..enquiry(P3, at) });
    assert_eq!(log.now.decide_by(), own);
    assert_eq!(acknowledge_by(&log), Some(own));
    for passed in [at, at.plus_hours(0), on(0, 10)] {
        let begun = Progress::begin(&Step { answer_by: Some(passed), ..enquiry(P3, at) }, &rules());
        assert_eq!(begun, Err(Refusal::DatePassed));
    }
}

#[test]
fn only_a_receipt_a_message_new_keys_or_a_complaint_leave_the_first_date_open() {
    let open = |kind: Kind| {
        let mut log = Log::begin(P3, on(1, 10));
        let about = matches!(kind, Kind::Unreadable).then(|| log.steps[0].entry);
        let by = acknowledge_by(&log);
        log.take_step(Step { about, ..step(kind, R, log.last_at().plus_hours(1)) });
        acknowledge_by(&log) == by
    };
    for kind in [Kind::Delivered, Kind::Message, Kind::SeatChanged, Kind::Unreadable] {
        assert!(open(kind) && kind.leaves_acknowledge_open(), "{kind:?}");
    }
    assert!(!open(Kind::Acknowledged));
    // Sending again is a step like others: a person acted.
    let mut log = Log::begin(P3, on(1, 10));
    log.take(Kind::Message, R, HOUR);
    let about = Some(log.steps[1].entry);
    log.take_step(Step { about, ..step(Kind::Unreadable, S, log.last_at().plus_hours(1)) });
    assert!(acknowledge_by(&log).is_some(), "the sender's steps do not count");
    log.take_step(Step { about, ..step(Kind::Resent, R, log.last_at().plus_hours(1)) });
    assert_eq!(log.now.turn().unwrap().due, Due::Decide);
}

#[test]
fn a_question_stops_the_receivers_clock_until_the_reply() {
    let mut log = Log::begin(P2, on(1, 10));
    log.take(Kind::Delivered, R, HOUR).take(Kind::Question, R, HOUR);
    assert_eq!(log.now.turn(), turn(S, Due::Reply, on(2, 12)), "the time to acknowledge");
    log.take(Kind::Reply, S, 5 * HOUR);
    assert_eq!(log.now.turn(), turn(R, Due::Decide, on(4, 15)), "the five hours are added");
    assert_eq!(log.state(), State::Acknowledged);
    log.take(Kind::Question, R, HOUR).take(Kind::Reply, S, HOUR);
    assert_eq!(log.now.decide_by(), on(4, 16));
    log.take(Kind::Question, R, HOUR);
    assert_eq!(log.now.question_rounds(), 3);
    log.take(Kind::Accepted, R, HOUR);
    assert_eq!(log.state(), State::Accepted, "an answer needs no reply");
}

#[test]
fn a_date_in_days_stays_on_working_time_after_a_question() {
    let mut log = Log::begin(P3, on(1, 10)); // decide by the next Tuesday, 17:00
    log.take(Kind::Delivered, R, HOUR).take(Kind::Question, R, HOUR).take(Kind::Reply, S, 4 * DAY);
    assert_eq!(log.now.decide_by(), on(14, 17), "four days on is a Saturday: Monday");
}

#[test]
fn a_proposed_date_counts_once_the_sender_agrees() {
    let mut log = Log::begin(P3, on(1, 10));
    let proposed = on(20, 12);
    log.take_step(Step { answer_by: Some(proposed), ..step(Kind::Acknowledged, R, on(1, 11)) });
    assert_eq!(log.now.proposed_date(), Some(proposed));
    assert_eq!(log.now.turn(), turn(S, Due::SettleDate, on(8, 17)));
    let settled = |answer_by| Step { answer_by, ..step(Kind::DateSettled, S, on(1, 12)) };
    let another = Some(proposed.plus_hours(1));
    assert_eq!(log.probe_step(&settled(another)), Err(Refusal::NoDateProposed));
    let late = Step { answer_by: Some(proposed), ..step(Kind::DateSettled, S, proposed) };
    assert_eq!(log.probe_step(&late), Err(Refusal::DatePassed));

    let mut refused = log.clone();
    refused.take_step(settled(None));
    assert_eq!(refused.now.turn(), turn(R, Due::Decide, on(8, 17)), "the first date stands");
    log.take_step(settled(Some(proposed)));
    assert_eq!(log.now.turn(), turn(R, Due::Decide, proposed));
    assert_eq!(log.now.proposed_date(), None);
}

#[test]
fn another_date_can_be_proposed_after_the_first_was_confirmed_three_times_and_one_at_a_time() {
    let mut log = Log::begin(P3, on(1, 10));
    log.take(Kind::Delivered, R, HOUR).take(Kind::Acknowledged, R, HOUR);
    let proposal = |hour| Step { answer_by: Some(on(20, 12)), ..step(Kind::Acknowledged, R, on(1, hour)) };
    let settled = |hour| step(Kind::DateSettled, S, on(1, hour));
    assert_eq!(log.probe(Kind::Acknowledged, R, HOUR), Err(Refusal::WrongState), "it was seen already");
    for hour in [13, 15, 17] {
        assert!(log.now.open_kinds(R, on(1, hour)).contains(&Kind::Acknowledged));
        log.take_step(proposal(hour));
        assert_eq!(log.now.turn(), turn(S, Due::SettleDate, on(8, 17)), "the first date stays until then");
        assert_eq!(log.probe_step(&proposal(hour)), Err(Refusal::WrongState), "one waits");
        log.take_step(settled(hour + 1));
    }
    assert_eq!(log.probe_step(&proposal(19)), Err(Refusal::TooManyProposals));
    assert!(!log.now.open_kinds(R, on(1, 19)).contains(&Kind::Acknowledged));
    assert_eq!(log.now.turn(), turn(R, Due::Decide, on(8, 17)));
}

#[test]
fn an_emergency_is_called_within_hours_and_everything_else_by_the_date_for_reaching() {
    let policy = domain::policy::Policy::default();
    let calls = |priority, from| policy.first_contact_by(priority, from, rules().calendar);
    assert_eq!(calls(P1, on(1, 10)), on(1, 14));
    assert_eq!(calls(P1, on(1, 22)), on(2, 9), "nobody is rung at night: an hour into the day");
    assert_eq!(calls(P2, on(1, 10)), on(3, 10));
    assert_eq!(calls(P3, on(1, 10)), on(11, 17));
    let slow = domain::policy::AnswerTimes { reach: Some(domain::policy::Allowed::Hours(2)), ..policy.p1 };
    let strict = domain::policy::Policy { p1: slow, ..policy };
    assert_eq!(
        strict.first_contact_by(P1, on(1, 10), rules().calendar),
        on(1, 12),
        "never after the date for reaching"
    );
    let until = |priority| policy.first_contact_until(priority, on(1, 10), rules().calendar);
    assert_eq!(until(P1), Some(on(2, 10)), "an emergency does not wait for days");
    assert_eq!((until(P2), until(P3)), (None, None));
}

#[test]
fn a_proposed_date_lies_ahead() {
    let log = Log::begin(P3, on(1, 10));
    let past = Step { answer_by: Some(on(1, 11)), ..step(Kind::Acknowledged, R, on(1, 11)) };
    assert_eq!(log.probe_step(&past), Err(Refusal::DatePassed));
}

#[test]
fn a_yes_starts_the_handover_and_the_handover_starts_the_reaching() {
    for (priority, handover, reach) in
        [(P1, on(1, 15), on(2, 12)), (P2, on(2, 11), on(3, 12)), (P3, on(3, 17), on(11, 17))]
    {
        let mut log = Log::begin(priority, on(1, 10));
        log.take(Kind::Accepted, R, HOUR);
        assert_eq!(log.now.turn(), turn(S, Due::HandOver, handover), "{priority:?}");
        log.take(Kind::Handover, S, HOUR);
        assert_eq!(log.now.turn(), turn(R, Due::Reach, reach), "{priority:?}");
        log.take(Kind::Reached, R, HOUR);
        assert_eq!(log.now.turn(), None);
        assert_eq!(log.now.reach_by(), None);
    }
}

#[test]
fn another_handover_starts_the_reaching_again() {
    let mut log = Log::begin(P2, on(1, 10));
    log.take(Kind::Accepted, R, HOUR).take(Kind::Handover, S, HOUR).take(Kind::ContactFailed, R, HOUR);
    assert_eq!(log.now.reach_by(), Some(on(3, 12)), "an attempt moves nothing");
    log.take(Kind::Handover, S, HOUR);
    assert_eq!(log.now.reach_by(), Some(on(3, 14)));
}

#[test]
fn the_next_try_takes_the_place_of_the_date_for_reaching() {
    let mut log = log_in(State::HandedOver);
    let at = log.last_at().plus_millis(HOUR);
    let failed = step(Kind::ContactFailed, R, at);
    let next = at.plus_days(14);
    let too_far = Step { answer_by: Some(next.plus_millis(1)), ..failed };
    assert_eq!(log.probe_step(&too_far), Err(Refusal::DateTooFar));
    let past = Step { answer_by: Some(at), ..failed };
    assert_eq!(log.probe_step(&past), Err(Refusal::DatePassed));
    log.take_step(Step { answer_by: Some(next), ..failed });
    assert_eq!(log.now.turn(), turn(R, Due::Reach, next));
}

#[test]
fn a_date_for_reaching_is_that_of_another_try_until_another_takes_its_place() {
    let mut log = log_in(State::HandedOver);
    assert_eq!(log.now.next_try(), None, "nobody has tried");
    let at = log.last_at().plus_millis(HOUR);
    let next = at.plus_days(3);
    log.take_step(Step { answer_by: Some(next), ..step(Kind::ContactFailed, R, at) });
    assert_eq!(log.now.next_try(), Some(next));
    log.take(Kind::Correction, S, HOUR);
    assert_eq!(log.now.next_try(), Some(next), "a correction that nobody waited for moves no date");
    let mut stopped = log.clone();
    stopped.take(Kind::Withdrawn, V, HOUR);
    assert_eq!(stopped.now.next_try(), None);
    stopped.take(Kind::WithdrawalUndone, S, 24 * HOUR);
    assert_eq!(stopped.now.next_try(), stopped.now.reach_by(), "a stop moves both");
    let mut again = log.clone();
    again.take(Kind::Handover, S, HOUR);
    assert_eq!(again.now.next_try(), None, "handed over again");
    log.take(Kind::ContactFailed, R, HOUR);
    assert_eq!(log.now.next_try(), None, "nobody tries again");
    log.take(Kind::Correction, S, HOUR);
    assert_eq!(log.now.next_try(), None, "by another way, at once");
    assert!(log.now.reach_by().is_some());
}

#[test]
fn whoever_can_help_has_the_turn_after_a_try_that_nothing_follows() {
    let mut log = Log::begin(P2, on(1, 10));
    log.take(Kind::Accepted, R, HOUR).take(Kind::Handover, S, HOUR).take(Kind::ContactFailed, R, HOUR);
    assert_eq!(log.now.turn(), turn(S, Due::FindWay, on(2, 13)), "no date for another: a number is wrong");
    assert_eq!(log.now.reach_by(), Some(on(3, 12)), "what the victim may say of it stays");
    log.take(Kind::Message, S, HOUR);
    assert_eq!(log.now.turn(), turn(S, Due::FindWay, on(2, 13)), "a word is no other way");
    log.take(Kind::Withdrawn, V, HOUR).take(Kind::WithdrawalUndone, S, HOUR);
    assert_eq!(log.now.turn(), turn(S, Due::FindWay, on(2, 14)), "a stop moves it");
    let mut again = log.clone();
    again.take(Kind::Handover, S, HOUR);
    assert_eq!(again.now.turn(), turn(R, Due::Reach, on(3, 17)));
    log.take(Kind::Correction, S, HOUR);
    assert_eq!(
        log.now.turn(),
        turn(R, Due::Reach, on(3, 17)),
        "the receiver has a way again, and time to use it"
    );
    log.take(Kind::Correction, S, HOUR);
    assert_eq!(log.now.turn(), turn(R, Due::Reach, on(3, 17)), "a further word moves no date");
}

#[test]
fn after_the_third_attempt_the_sender_finds_another_way() {
    let mut log = log_in(State::HandedOver);
    for tries in 1..=3 {
        assert_eq!(
            log.now.next_try_until(log.last_at()).is_some(),
            tries < 3,
            "a date is asked but for the last"
        );
        let at = log.last_at().plus_millis(HOUR);
        log.take_step(Step { answer_by: Some(at.plus_days(1)), ..step(Kind::ContactFailed, R, at) });
        let (side, due) = if tries < 3 { (R, Due::Reach) } else { (S, Due::FindWay) };
        assert_eq!(log.now.turn().map(|turn| (turn.side, turn.due)), Some((side, due)), "{tries} tries");
    }
    let kinds = log.now.open_kinds(S, log.last_at());
    assert!(kinds.contains(&Kind::Correction) && !kinds.contains(&Kind::Handover), "{kinds:?}");
    log.take(Kind::Correction, S, HOUR);
    assert_eq!(log.now.turn().map(|turn| (turn.side, turn.due)), Some((R, Due::Reach)));
    assert_eq!(log.probe(Kind::Reached, R, HOUR), Ok(State::Reached));
    // One more try can be told, by the new way; then it is the sender's again.
    let at = log.last_at().plus_millis(HOUR);
    log.take_step(Step { answer_by: Some(at.plus_days(1)), ..step(Kind::ContactFailed, R, at) });
    assert_eq!(log.now.turn().map(|turn| (turn.side, turn.due)), Some((S, Due::FindWay)));
}

#[test]
fn a_yes_taken_back_leaves_no_date_but_the_senders() {
    let mut log = log_in(State::HandedOver);
    log.take(Kind::Unaccepted, R, HOUR);
    assert_eq!(log.now.turn(), turn(S, Due::Close, log.last_at().plus_days(30)));
    assert_eq!(log.now.reach_by(), None);
}

#[test]
fn everything_pauses_while_a_stop_can_be_taken_back() {
    for state in
        [State::Sent, State::Delivered, State::Acknowledged, State::Asked, State::Accepted, State::HandedOver]
    {
        let mut log = Log::begin(P2, on(1, 10));
        let way: &[(Kind, Side)] = match state {
            State::Delivered => &[(Kind::Delivered, R)],
            State::Acknowledged => &[(Kind::Acknowledged, R)],
            State::Asked => &[(Kind::Delivered, R), (Kind::Question, R)],
            State::Accepted => &[(Kind::Accepted, R)],
            State::HandedOver => &[(Kind::Accepted, R), (Kind::Handover, S)],
            _ => &[],
        };
        for &(kind, side) in way {
            log.take(kind, side, HOUR);
        }
        let before = log.now.turn().unwrap();
        let (decide_by, since) = (log.now.decide_by(), log.now.since());
        log.take(Kind::Withdrawn, V, HOUR);
        assert_eq!(log.now.turn(), turn(S, Due::Stop, log.last_at().plus_hours(72)));
        log.take(Kind::NumberUnsafe, V, HOUR).take(Kind::WithdrawalUndone, S, 9 * HOUR);
        let moved = Turn { by: before.by.plus_hours(10), ..before };
        assert_eq!(log.now.turn(), Some(moved), "{state:?}");
        assert_eq!(log.now.decide_by(), decide_by.plus_hours(10), "{state:?}");
        assert_eq!(log.now.since(), since.plus_hours(10), "{state:?}");
    }
}

#[test]
fn a_stop_during_a_question_counts_once() {
    let mut log = Log::begin(P2, on(1, 10));
    log.take(Kind::Delivered, R, HOUR).take(Kind::Question, R, HOUR);
    log.take(Kind::Withdrawn, V, HOUR).take(Kind::WithdrawalUndone, V, 10 * HOUR);
    log.take(Kind::Reply, S, HOUR);
    assert_eq!(log.now.decide_by(), on(4, 22), "two hours of the question and ten of the stop");
}

#[test]
fn a_stop_ends_after_seventy_two_hours() {
    let log = log_in(State::Stopping);
    let end = log.last_at().plus_hours(72);
    assert_eq!(log.now.ends_at(), Some((end, End::Withdrawn)));
    assert_eq!(log.now.at(end.plus_millis(-1)).state(), State::Stopping);
    let ended = log.now.at(end);
    assert_eq!((ended.state(), ended.end_reason(), ended.since()), (State::Ended, Some(End::Withdrawn), end));
    assert_eq!(log.probe_step(&step(Kind::WithdrawalUndone, V, end.plus_millis(-1))), Ok(State::Accepted));
    assert_eq!(log.probe_step(&step(Kind::WithdrawalUndone, V, end)), Err(Refusal::Ended));
}

#[test]
fn a_no_ends_after_thirty_days_whatever_is_written() {
    for state in [State::Declined, State::Redirected] {
        let mut log = log_in(state);
        let end = log.last_at().plus_days(30);
        log.take(Kind::Message, S, 10 * DAY);
        assert_eq!(log.now.ends_at(), Some((end, End::Closed)));
        assert_eq!(log.now.turn(), turn(S, Due::Close, end));
        assert_eq!(log.probe_step(&step(Kind::Message, S, end.plus_millis(-1))), Ok(state));
        assert_eq!(log.probe_step(&step(Kind::Message, S, end)), Err(Refusal::Ended));
        // A stop pauses these days as well.
        log.take(Kind::Withdrawn, V, HOUR).take(Kind::WithdrawalUndone, V, DAY);
        assert_eq!(log.now.ends_at(), Some((end.plus_days(1), End::Closed)));
    }
}

#[test]
fn silence_ends_after_twelve_months() {
    for &state in State::ALL {
        let own_end = [State::Declined, State::Redirected, State::Resting, State::Stopping, State::Ended];
        if own_end.contains(&state) {
            continue;
        }
        let mut log = log_in(state);
        let end = log.last_at().plus_months(12);
        assert_eq!(log.now.ends_at(), Some((end, End::Closed)), "{state:?}");
        assert_eq!(log.now.at(end.plus_millis(-1)).state(), state);
        assert_eq!(log.now.at(end).end_reason(), Some(End::Closed));
        log.take(Kind::Message, R, 300 * DAY);
        assert_eq!(log.now.ends_at(), Some((log.last_at().plus_months(12), End::Closed)));
    }
    assert_eq!(log_in(State::Ended).now.ends_at(), None);
}

#[test]
fn a_rest_ends_three_months_past_its_month() {
    let mut log = log_in(State::Reached); // in November 2026
    let at = log.last_at().plus_hours(1);
    let march = at.month().plus(4);
    log.take_step(Step { wake_month: Some(march), ..step(Kind::Rested, S, at) });
    assert_eq!(log.now.turn(), turn(R, Due::Wake, march.begins()));
    let july = march.plus(4).begins();
    assert_eq!(log.now.ends_at(), Some((july, End::Closed)));
    assert_eq!(log.probe_step(&step(Kind::Woken, S, july.plus_millis(-1))), Ok(State::InSupport));
    assert_eq!(log.probe_step(&step(Kind::Woken, S, july)), Err(Refusal::Ended));
    log.take(Kind::Message, S, DAY);
    assert_eq!(log.now.ends_at(), Some((july, End::Closed)), "a message wakes nothing");
    log.take(Kind::Woken, R, DAY);
    assert_eq!((log.state(), log.now.wake_month()), (State::InSupport, None));
}

#[test]
fn a_rest_has_a_month_within_the_next_twenty_four() {
    let log = log_in(State::Reached);
    let at = log.last_at().plus_hours(1);
    let this = at.month();
    let rest = |month| log.probe_step(&Step { wake_month: Some(month), ..step(Kind::Rested, R, at) });
    assert_eq!(rest(this), Ok(State::Resting));
    assert_eq!(rest(this.plus(24)), Ok(State::Resting));
    assert_eq!(rest(this.plus(25)), Err(Refusal::WakeMonth));
    let october = domain::moment::Month::try_from("2026-10".to_owned()).unwrap();
    assert_eq!(rest(october), Err(Refusal::WakeMonth));
}

#[test]
fn a_rest_can_be_renewed() {
    let mut log = log_in(State::Resting);
    let first = log.now.wake_month().unwrap();
    log.take(Kind::Rested, S, 60 * DAY);
    assert!(log.now.wake_month().unwrap() > first);
}

#[test]
fn what_ended_by_itself_is_not_undone_but_keys_and_content_are_mended() {
    let mut log = log_in(State::Declined);
    let end = log.now.ends_at().unwrap().0;
    assert_eq!(log.probe_step(&step(Kind::Undone, R, end)), Err(Refusal::UndoOver));
    log.take_step(step(Kind::SeatChanged, S, end));
    let about = Some(log.steps[0].entry);
    log.take_step(Step { about, ..step(Kind::Unreadable, R, end.plus_hours(1)) });
    log.take_step(Step { about, ..step(Kind::Resent, S, end.plus_hours(2)) });
    assert_eq!((log.state(), log.now.end_reason()), (State::Ended, Some(End::Closed)));
}

#[test]
fn the_victims_signals_are_taken_once_a_day() {
    let mut log = log_in(State::HandedOver);
    let late = log.now.reach_by().unwrap().plus_hours(1);
    for kind in [Kind::NumberUnsafe, Kind::NotContacted] {
        log.take_step(step(kind, V, late.max(log.last_at())));
        let said = log.last_at();
        assert_eq!(
            log.probe_step(&step(kind, V, said.plus_hours(24).plus_millis(-1))),
            Err(Refusal::SaidAlready)
        );
        assert_eq!(log.probe_step(&step(kind, V, said.plus_hours(24))), Ok(State::HandedOver));
    }
    assert_eq!(log.now.last_number_unsafe(), Some(late));
    assert_eq!(log.now.last_not_contacted(), Some(late));
}

#[test]
fn a_policy_of_its_own_counts() {
    let mut policy = domain::policy::Policy::default();
    policy.p3.decide = domain::policy::Allowed::Hours(5);
    let own = domain::referral::Rules { policy: &policy, calendar: rules().calendar };
    let begun = Progress::begin(&enquiry(P3, on(1, 10)), &own).unwrap();
    assert_eq!(begun.decide_by(), on(1, 15));
}
