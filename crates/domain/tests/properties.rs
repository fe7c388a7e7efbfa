//! What holds for every log, whoever writes it.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "tests may panic")]

mod log;

use domain::moment::{Moment, Month};
use domain::policy::Priority;
use domain::referral::{Kind, Progress, Side, State, Step};
use log::{DAY, HOUR, SECOND, SIDES, enquiry, entry, on, rules, step};
use proptest::prelude::*;
use proptest::sample::select;

fn any_side() -> impl Strategy<Value = Side> {
    select(&SIDES[..])
}

fn any_month() -> impl Strategy<Value = Month> {
    (2020..2060_u32, 1..=12_u32).prop_map(|(year, month)| format!("{year}-{month:02}").try_into().unwrap())
}

/// Any step at all: any time, any fields.
fn any_step() -> impl Strategy<Value = Step> {
    let times = prop_oneof![any::<i64>(), (0..40 * DAY).prop_map(|after| on(1, 10).0 + after)];
    let fields = (
        proptest::option::of(select(&Priority::ALL[..])),
        proptest::option::of(any::<i64>().prop_map(Moment)),
        proptest::option::of((0..20_u64).prop_map(entry)),
        proptest::option::of(any_month()),
        any::<[bool; 4]>(),
    );
    (select(Kind::ALL), any_side(), times, 0..20_u64, fields).prop_map(|(kind, side, at, number, fields)| {
        let (priority, answer_by, about, wake_month, [to, victim_key, key, body]) = fields;
        Step {
            entry: entry(number),
            kind,
            side,
            at: Moment(at),
            priority,
            answer_by,
            about,
            wake_month,
            names_receiver: to,
            has_victim_key: victim_key,
            introduces_key: key,
            has_body: body,
            body_size: u64::from(body),
        }
    })
}

/// How the next step is chosen: one of those that are open, by whom, and how long after the last.
type Choice = (prop::sample::Index, Side, i64);

fn any_choice() -> impl Strategy<Value = Choice> {
    let after = prop_oneof![
        4 => 0..90 * SECOND,
        4 => 0..3 * DAY,
        1 => (60..800_i64).prop_map(|days| days * DAY),
        1 => Just(72 * HOUR),
    ];
    (any::<prop::sample::Index>(), any_side(), after)
}

fn any_walk() -> impl Strategy<Value = (Priority, Vec<Choice>)> {
    (select(&Priority::ALL[..]), prop::collection::vec(any_choice(), 0..40))
}

/// Walks through a referral by what is open, and hands every stage with its step to `look`.
fn walk(
    (priority, choices): (Priority, Vec<Choice>),
    mut look: impl FnMut(&Progress, &Step, &Progress) -> Result<(), TestCaseError>,
) -> Result<Vec<Step>, TestCaseError> {
    let first = Step { entry: entry(0), ..enquiry(priority, on(1, 10)) };
    let mut now = Progress::begin(&first, &rules()).unwrap();
    let mut steps = vec![first];
    for (index, side, after) in choices {
        let at = now.last_at().plus_millis(after);
        let open = now.open_kinds(side, at);
        if open.is_empty() {
            continue;
        }
        let kind = *index.get(&open);
        let number = steps.len() as u64;
        let next = fitting(&now, Step { entry: entry(number), ..step(kind, side, at) }, &steps);
        let later = now.after(&next, &rules());
        prop_assert!(later.is_ok(), "{:?} is open but refused: {:?}", next, later);
        let later = later.unwrap();
        look(&now, &next, &later)?;
        now = later;
        steps.push(next);
    }
    Ok(steps)
}

/// The step with an entry that it can be about, found by trying.
fn fitting(now: &Progress, step: Step, before: &[Step]) -> Step {
    if step.kind == Kind::Acknowledged && now.state() == State::Acknowledged {
        return Step { answer_by: Some(step.at.plus_days(1)), ..step };
    }
    if !matches!(step.kind, Kind::Unreadable | Kind::Resent) {
        return step;
    }
    let about = |entry| Step { about: Some(entry), ..step };
    let fits = |entry| now.after(&about(entry), &rules()).is_ok();
    before.iter().map(|s| s.entry).find(|entry| fits(*entry)).map_or(step, about)
}

proptest! {
    #[test]
    fn no_steps_make_the_rules_panic(steps in prop::collection::vec(any_step(), 0..40)) {
        let mut now = Progress::begin(&enquiry(Priority::P3, on(1, 10)), &rules()).unwrap();
        for step in &steps {
            let before = now.clone();
            if let Ok(next) = now.after(step, &rules()) {
                now = next;
            } else {
                prop_assert_eq!(&now, &before, "a refusal changes nothing");
            }
            let _ = (now.turn(), now.ends_at(), now.at(step.at));
            for side in SIDES {
                let _ = (now.open_kinds(side, step.at), now.undo_until(side), now.list_unreadable(side).count());
            }
        }
    }

    #[test]
    fn no_first_step_makes_the_rules_panic(step in any_step()) {
        if let Ok(begun) = Progress::begin(&step, &rules()) {
            prop_assert_eq!(begun.state(), State::Sent);
            prop_assert_eq!(begun.sent_at(), step.at);
        }
    }

    #[test]
    fn what_is_open_is_accepted_and_nothing_else(
        walked in any_walk(), kind in select(Kind::ALL), side in any_side(), stray in any_step(),
    ) {
        walk(walked, |now, next, later| {
            // What is listed is taken: `walk` asserts it. What is not listed is refused, whatever its fields.
            let at = next.at.max(now.last_at());
            for tried in [step(kind, side, at), Step { kind, side, at, ..stray }] {
                if !now.open_kinds(side, at).contains(&kind) {
                    prop_assert!(now.after(&tried, &rules()).is_err(), "{:?}", tried);
                }
            }
            prop_assert!(later.last_at() == next.at && next.at >= now.last_at());
            Ok(())
        })?;
    }

    #[test]
    fn a_replayed_prefix_agrees_with_step_by_step(walked in any_walk(), cut in any::<prop::sample::Index>()) {
        let mut stages = Vec::new();
        let steps = walk(walked, |_, _, later| { stages.push(later.clone()); Ok(()) })?;
        let cut = cut.index(steps.len());
        let replayed = Progress::replay(&steps[..=cut], &rules()).unwrap();
        prop_assert_eq!(replayed.last_at(), steps[cut].at);
        if cut > 0 {
            prop_assert_eq!(&replayed, &stages[cut - 1]);
        }
    }

    #[test]
    fn times_never_fall_along_a_log(walked in any_walk(), back in 1..1_000_000_i64) {
        walk(walked, |now, next, _| {
            let early = Step { at: now.last_at().plus_millis(-back), ..*next };
            prop_assert!(now.after(&early, &rules()).is_err());
            Ok(())
        })?;
    }

    #[test]
    fn the_end_is_the_end_but_for_an_undo_within_a_minute(walked in any_walk()) {
        let mut ended_at = None;
        walk(walked, |now, next, later| {
            let ended = now.at(next.at).state() == State::Ended;
            if ended && later.state() != State::Ended {
                prop_assert_eq!(next.kind, Kind::Undone);
                prop_assert!(next.at.millis_since(ended_at.unwrap()) <= 60 * SECOND);
            }
            if !ended && later.state() == State::Ended {
                ended_at = Some(next.at);
            }
            prop_assert_eq!(later.state() == State::Ended, later.end_reason().is_some());
            Ok(())
        })?;
    }

    #[test]
    fn nothing_stays_for_ever(walked in any_walk()) {
        walk(walked, |_, _, later| {
            let far = later.last_at().plus_months(24 + 4 + 1);
            prop_assert_eq!(later.at(far).state(), State::Ended);
            let turn = later.turn();
            prop_assert_eq!(turn.is_none(), matches!(later.state(), State::Reached | State::InSupport | State::Ended));
            Ok(())
        })?;
    }

    #[test]
    fn time_alone_is_applied_once(walked in any_walk(), later_by in 0..1_000 * DAY) {
        walk(walked, |now, _, _| {
            let then = now.last_at().plus_millis(later_by);
            prop_assert_eq!(now.at(then).at(then), now.at(then));
            Ok(())
        })?;
    }

    #[test]
    fn a_handover_needs_a_yes_before_it(walked in any_walk()) {
        let steps = walk(walked, |_, _, _| Ok(()))?;
        if let Some(handover) = steps.iter().position(|step| step.kind == Kind::Handover) {
            let yes = |step: &Step| matches!(step.kind, Kind::Accepted | Kind::PartAccepted);
            prop_assert!(steps[..handover].iter().any(yes));
        }
    }
}
