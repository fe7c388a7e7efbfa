//! The table of kinds, row by row, against the rules: every kind by every side in every state.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "tests may panic")]

mod log;
#[path = "../examples/table.rs"]
#[allow(dead_code, reason = "the example's `main` is not run here")]
mod page;

use domain::policy::Priority;
use domain::referral::{End, Kind, Leads, Refusal, Side, State, Step, table};
use log::{HOUR, Log, R, S, SECOND, SIDES, V, log_in, step};

/// A row of the table: who, from which states, to which (none: the state stays).
type ExpectedRow = (Kind, &'static [Side], &'static [State], Option<State>);

const OPEN: &[State] = &[State::Sent, State::Delivered, State::Acknowledged, State::Asked];
const UNSTOPPED: &[State] = &[
    State::Sent,
    State::Delivered,
    State::Acknowledged,
    State::Asked,
    State::Accepted,
    State::PartAccepted,
    State::Declined,
    State::Redirected,
    State::HandedOver,
    State::ContactFailed,
    State::Reached,
    State::InSupport,
    State::Resting,
];

/// Every row but `undone`, `withdrawal_undone` and the kinds that name an entry, which have tests of their own.
fn rows() -> Vec<ExpectedRow> {
    use Kind as K;
    use State as T;
    vec![
        (K::Delivered, &[R], &[T::Sent], Some(T::Delivered)),
        (K::Acknowledged, &[R], &[T::Sent, T::Delivered, T::Acknowledged], Some(T::Acknowledged)),
        (K::Question, &[R], &[T::Delivered, T::Acknowledged], Some(T::Asked)),
        (K::Reply, &[S], &[T::Asked], Some(T::Acknowledged)),
        (K::Accepted, &[R], OPEN, Some(T::Accepted)),
        (K::PartAccepted, &[R], OPEN, Some(T::PartAccepted)),
        (K::Declined, &[R], OPEN, Some(T::Declined)),
        (K::RedirectProposed, &[R], OPEN, Some(T::Redirected)),
        (
            K::Unaccepted,
            &[R],
            &[T::Accepted, T::PartAccepted, T::HandedOver, T::ContactFailed],
            Some(T::Declined),
        ),
        (K::Handover, &[S], &[T::Accepted, T::PartAccepted, T::ContactFailed], Some(T::HandedOver)),
        (K::ContactFailed, &[R], &[T::HandedOver, T::ContactFailed], Some(T::ContactFailed)),
        (K::Reached, &[R], &[T::HandedOver, T::ContactFailed], Some(T::Reached)),
        (K::Supported, &[R], &[T::Reached, T::InSupport], Some(T::InSupport)),
        (K::Rested, &[S, R], &[T::Reached, T::InSupport, T::Resting], Some(T::Resting)),
        (K::Woken, &[S, R], &[T::Resting], Some(T::InSupport)),
        (K::Closed, &[R], &[T::ContactFailed, T::Reached, T::InSupport, T::Resting], Some(T::Ended)),
        (
            K::Closed,
            &[S],
            &[T::Accepted, T::PartAccepted, T::Declined, T::Redirected, T::Resting],
            Some(T::Ended),
        ),
        (K::Recalled, &[S], &[T::Sent], Some(T::Ended)),
        (
            K::Withdrawn,
            &[S],
            &[
                T::Delivered,
                T::Acknowledged,
                T::Asked,
                T::Accepted,
                T::PartAccepted,
                T::Declined,
                T::Redirected,
                T::HandedOver,
                T::ContactFailed,
                T::Reached,
                T::InSupport,
                T::Resting,
                T::Stopping,
            ],
            Some(T::Ended),
        ),
        (K::Withdrawn, &[V], UNSTOPPED, Some(T::Stopping)),
        (K::VictimDeclined, &[R], &[T::HandedOver, T::ContactFailed, T::Reached], Some(T::Ended)),
        (K::Message, &[S, R], UNSTOPPED, None),
        (K::Correction, &[S], &[T::HandedOver, T::ContactFailed, T::Reached, T::InSupport, T::Resting], None),
        (K::CodeChanged, &[S], UNSTOPPED, None),
        (K::SeatChanged, &[S, R], State::ALL, None),
    ]
}

/// Kinds that need more than a state and a side.
const OWN_TESTS: [Kind; 7] = [
    Kind::DateSettled,
    Kind::WithdrawalUndone,
    Kind::Undone,
    Kind::NumberUnsafe,
    Kind::NotContacted,
    Kind::Unreadable,
    Kind::Resent,
];

/// The reason for which the rules should refuse what no row allows.
fn expected_refusal(kind: Kind, side: Side, state: State) -> Refusal {
    let written_by_side = rows().iter().any(|(k, sides, ..)| *k == kind && sides.contains(&side));
    match (kind, state) {
        (Kind::Enquiry, _) => Refusal::SecondEnquiry,
        (Kind::Answered, _) if side != R => Refusal::WrongSide,
        _ if kind != Kind::Answered && !written_by_side => Refusal::WrongSide,
        (_, State::Ended) => Refusal::Ended,
        (_, State::Stopping) => Refusal::Stopping,
        (Kind::Answered, _) => Refusal::NotInformation,
        _ => Refusal::WrongState,
    }
}

#[test]
fn every_kind_by_every_side_in_every_state_is_as_written() {
    let mut allowed = 0;
    for &state in State::ALL {
        let log = log_in(state);
        for &kind in Kind::ALL.iter().filter(|kind| !OWN_TESTS.contains(kind)) {
            for side in SIDES {
                let found = log.probe(kind, side, HOUR);
                let row = rows()
                    .into_iter()
                    .find(|(k, sides, from, _)| *k == kind && sides.contains(&side) && from.contains(&state));
                let expected = match row {
                    Some((.., to)) => Ok(to.unwrap_or(state)),
                    None => Err(expected_refusal(kind, side, state)),
                };
                let found = if kind == Kind::Enquiry {
                    let first = log::enquiry(Priority::P3, log.last_at());
                    log.probe_step(&Step { side, has_body: kind.carries_body(side), ..first })
                } else if (kind, state) == (Kind::Acknowledged, State::Acknowledged) {
                    // What was seen is not seen again: it proposes a date.
                    let again = step(kind, side, log.last_at().plus_hours(1));
                    log.probe_step(&Step { answer_by: Some(again.at.plus_days(1)), ..again })
                } else {
                    found
                };
                assert_eq!(found, expected, "{kind:?} by {side:?} in {state:?}");
                allowed += u32::from(found.is_ok());
            }
        }
    }
    assert_eq!(allowed, 157, "steps that the rows allow");
}

#[test]
fn the_way_in_is_an_enquiry_by_the_sender() {
    let first = log::enquiry(Priority::P3, log::on(1, 10));
    for &kind in Kind::ALL.iter().filter(|kind| **kind != Kind::Enquiry) {
        let begun = domain::referral::Progress::begin(&Step { kind, ..first }, &log::rules());
        assert_eq!(begun, Err(Refusal::NoEnquiry), "{kind:?}");
    }
    for side in [R, V] {
        let begun = domain::referral::Progress::begin(&Step { side, ..first }, &log::rules());
        assert_eq!(begun, Err(Refusal::WrongSide));
    }
}

#[test]
fn a_proposed_date_is_settled_once_and_by_the_sender() {
    for &state in State::ALL {
        let log = log_in(state);
        let expected = match state {
            State::Acknowledged => Refusal::NoDateProposed,
            State::Ended => Refusal::Ended,
            State::Stopping => Refusal::Stopping,
            _ => Refusal::WrongState,
        };
        assert_eq!(log.probe(Kind::DateSettled, S, HOUR), Err(expected), "{state:?}");
        assert_eq!(log.probe(Kind::DateSettled, R, HOUR), Err(Refusal::WrongSide));
        assert_eq!(log.probe(Kind::DateSettled, V, HOUR), Err(Refusal::WrongSide));
    }
    let mut log = log_in(State::Delivered);
    let at = log.last_at().plus_hours(1);
    let proposed = at.plus_days(20);
    log.take_step(Step { answer_by: Some(proposed), ..step(Kind::Acknowledged, R, at) });
    log.take(Kind::DateSettled, S, HOUR);
    assert_eq!(log.state(), State::Acknowledged);
    assert_eq!(log.probe(Kind::DateSettled, S, HOUR), Err(Refusal::NoDateProposed));
}

#[test]
fn a_stop_is_taken_back_by_victim_or_sender_to_the_state_before() {
    for &state in UNSTOPPED {
        for side in [S, V] {
            let mut log = log_in(state);
            log.take(Kind::Withdrawn, V, HOUR).take(Kind::WithdrawalUndone, side, HOUR);
            assert_eq!(log.state(), state);
        }
        let log = log_in(state);
        assert_eq!(log.probe(Kind::WithdrawalUndone, S, HOUR), Err(Refusal::WrongState));
    }
    assert_eq!(log_in(State::Stopping).probe(Kind::WithdrawalUndone, R, HOUR), Err(Refusal::WrongSide));
    assert_eq!(log_in(State::Ended).probe(Kind::WithdrawalUndone, V, HOUR), Err(Refusal::Ended));
}

#[test]
fn a_number_is_unsafe_in_every_live_state() {
    for &state in State::ALL {
        let log = log_in(state);
        let expected = if state == State::Ended { Err(Refusal::Ended) } else { Ok(state) };
        assert_eq!(log.probe(Kind::NumberUnsafe, V, HOUR), expected, "{state:?}");
        for side in [S, R] {
            assert_eq!(log.probe(Kind::NumberUnsafe, side, HOUR), Err(Refusal::WrongSide));
        }
    }
}

#[test]
fn nobody_made_contact_is_said_after_the_date_and_before_contact() {
    for &state in State::ALL {
        let log = log_in(state);
        let late = 20 * log::DAY;
        let expected = match state {
            State::HandedOver | State::ContactFailed => Ok(state),
            State::Ended | State::Stopping => Err(Refusal::Ended), // a stop has ended it by then
            _ => Err(Refusal::WrongState),
        };
        assert_eq!(log.probe(Kind::NotContacted, V, late), expected, "{state:?}");
    }
    assert_eq!(log_in(State::Stopping).probe(Kind::NotContacted, V, HOUR), Err(Refusal::Stopping));
    let log = log_in(State::HandedOver);
    let by = log.now.reach_by().unwrap();
    assert_eq!(log.probe_step(&step(Kind::NotContacted, V, by)), Err(Refusal::SaidAlready));
    assert_eq!(log.probe_step(&step(Kind::NotContacted, V, by.plus_millis(1))), Ok(State::HandedOver));
}

#[test]
fn unreadable_and_resent_are_possible_in_every_state_but_stopping() {
    for &state in State::ALL {
        let mut log = log_in(state);
        let about = Some(log.steps[0].entry);
        let at = log.last_at().plus_hours(1);
        let complaint = Step { about, ..step(Kind::Unreadable, R, at) };
        let again = Step { about, ..step(Kind::Resent, S, at.plus_hours(1)) };
        if state == State::Stopping {
            assert_eq!(log.probe_step(&complaint), Err(Refusal::Stopping));
            assert_eq!(log.probe_step(&again), Err(Refusal::Stopping));
            continue;
        }
        log.take_step(complaint).take_step(again);
        assert_eq!(log.state(), state, "{state:?}");
    }
}

#[test]
fn what_ended_otherwise_than_by_answer_or_closing_is_not_sent_again() {
    type Ending = (&'static [(Kind, Side)], End, bool);
    let ends: [Ending; 4] = [
        (&[(Kind::Recalled, S)], End::Recalled, false),
        (&[(Kind::Delivered, R), (Kind::Withdrawn, S)], End::Withdrawn, false),
        (&[(Kind::Accepted, R), (Kind::Handover, S), (Kind::VictimDeclined, R)], End::VictimDeclined, false),
        (&[(Kind::Declined, R), (Kind::Closed, S)], End::Closed, true),
    ];
    for (way, end, again) in ends {
        let mut log = Log::begin(Priority::P3, log::on(1, 10));
        for &(kind, side) in way {
            log.take(kind, side, HOUR);
        }
        assert_eq!(log.now.end_reason(), Some(end));
        let about = Some(log.steps[0].entry);
        log.take_step(Step { about, ..step(Kind::Unreadable, R, log.last_at().plus_hours(1)) });
        let resent = log.probe_step(&Step { about, ..step(Kind::Resent, S, log.last_at().plus_hours(2)) });
        assert_eq!(resent, if again { Ok(State::Ended) } else { Err(Refusal::Ended) }, "{end:?}");
    }
}

#[test]
fn a_request_for_information_is_answered_asked_about_or_declined() {
    let begin = || Log::begin(Priority::P4, log::on(1, 10));
    let log = begin();
    for kind in [Kind::Accepted, Kind::PartAccepted] {
        assert_eq!(log.probe(kind, R, HOUR), Err(Refusal::Information));
    }
    assert_eq!(log.probe(Kind::CodeChanged, S, HOUR), Err(Refusal::Information));
    assert_eq!(log.probe(Kind::Handover, S, HOUR), Err(Refusal::Information));
    for kind in [Kind::Withdrawn, Kind::NumberUnsafe, Kind::NotContacted] {
        assert_eq!(log.probe(kind, V, HOUR), Err(Refusal::Information), "{kind:?}");
    }
    assert_eq!(log.probe(Kind::Declined, R, HOUR), Ok(State::Declined));
    assert_eq!(log.probe(Kind::RedirectProposed, R, HOUR), Ok(State::Redirected));
    for way in [
        &[][..],
        &[Kind::Delivered],
        &[Kind::Delivered, Kind::Acknowledged],
        &[Kind::Delivered, Kind::Question],
    ] {
        let mut log = begin();
        for &kind in way {
            log.take(kind, R, HOUR);
        }
        assert_eq!(log.probe(Kind::Answered, S, HOUR), Err(Refusal::WrongSide));
        log.take(Kind::Answered, R, HOUR);
        assert_eq!((log.state(), log.now.end_reason()), (State::Ended, Some(End::Answered)));
    }
}

#[test]
fn the_attempts_are_counted_in_all() {
    let mut log = log_in(State::HandedOver);
    log.take(Kind::ContactFailed, R, HOUR).take(Kind::Handover, S, HOUR).take(Kind::ContactFailed, R, HOUR);
    assert_eq!(log.probe(Kind::Handover, S, HOUR), Ok(State::HandedOver));
    log.take(Kind::ContactFailed, R, HOUR);
    assert_eq!(log.now.failed_contacts(), 3);
    assert_eq!(log.probe(Kind::ContactFailed, R, HOUR), Err(Refusal::TooManyAttempts));
    assert_eq!(log.probe(Kind::Handover, S, HOUR), Err(Refusal::TooManyAttempts));
    assert_eq!(log.probe(Kind::Reached, R, HOUR), Ok(State::Reached));
    assert_eq!(log.probe(Kind::Closed, R, HOUR), Ok(State::Ended));
}

#[test]
fn every_field_stands_where_it_belongs_and_nowhere_else() {
    let log = log_in(State::Reached);
    let at = log.last_at().plus_millis(SECOND);
    let good = step(Kind::Message, S, at);
    let refused = |bad: Step| log.probe_step(&bad);
    let unexpected = Err(Refusal::FieldUnexpected);
    assert_eq!(refused(Step { has_body: false, ..good }), Err(Refusal::FieldMissing));
    assert_eq!(refused(Step { priority: Some(Priority::P1), ..good }), unexpected);
    assert_eq!(refused(Step { answer_by: Some(at.plus_days(1)), ..good }), unexpected);
    assert_eq!(refused(Step { about: Some(log.steps[0].entry), ..good }), unexpected);
    assert_eq!(refused(Step { wake_month: Some(at.month()), ..good }), unexpected);
    assert_eq!(refused(Step { names_receiver: true, ..good }), unexpected);
    assert_eq!(refused(Step { has_victim_key: true, ..good }), unexpected);
    assert_eq!(refused(Step { introduces_key: true, ..good }), unexpected);
    for (kind, side, strip) in [
        (Kind::Rested, R, Step { wake_month: None, ..step(Kind::Rested, R, at) }),
        (Kind::CodeChanged, S, Step { has_victim_key: false, ..step(Kind::CodeChanged, S, at) }),
        (Kind::SeatChanged, S, Step { introduces_key: false, ..step(Kind::SeatChanged, S, at) }),
        (Kind::Unreadable, S, step(Kind::Unreadable, S, at)),
        (Kind::Resent, S, step(Kind::Resent, S, at)),
    ] {
        assert_eq!(refused(strip), Err(Refusal::FieldMissing), "{kind:?} by {side:?}");
    }
    assert_eq!(refused(Step { has_body: true, ..step(Kind::Withdrawn, V, at) }), unexpected);
    assert_eq!(refused(Step { has_body: false, ..step(Kind::Withdrawn, S, at) }), Err(Refusal::FieldMissing));

    let first = log::enquiry(Priority::P3, at);
    let begun = |bad: Step| domain::referral::Progress::begin(&bad, &log::rules()).map(|p| p.state());
    let missing = Err(Refusal::FieldMissing);
    assert_eq!(begun(Step { has_body: false, ..first }), missing);
    assert_eq!(begun(Step { priority: None, ..first }), missing);
    assert_eq!(begun(Step { names_receiver: false, ..first }), missing);
    assert_eq!(begun(Step { has_victim_key: false, ..first }), missing);
    assert_eq!(begun(Step { introduces_key: false, ..first }), missing);
    let information = log::enquiry(Priority::P4, at);
    assert_eq!(begun(Step { has_victim_key: true, ..information }), unexpected);
}

#[test]
fn the_table_that_is_printed_is_the_one_that_is_written() {
    let printed = table();
    for (kind, sides, from, to) in rows() {
        for side in sides {
            let row = printed.iter().find(|row| row.kind == kind && row.sides.contains(side)).unwrap();
            assert_eq!(row.from, from, "{kind:?} by {side:?}");
            let leads = if row.to == Leads::Stays { None } else { Some(row.to) };
            assert_eq!(leads, to.map(Leads::To), "{kind:?} by {side:?}");
        }
    }
    for &kind in Kind::ALL {
        assert!(printed.iter().any(|row| row.kind == kind), "{kind:?}");
    }
}

#[test]
fn the_page_of_the_table_is_up_to_date() {
    let committed = include_str!("../../../docs/referral-table.md");
    assert_eq!(
        page::render(),
        committed,
        "run `cargo run -p domain --example table > docs/referral-table.md`"
    );
}
