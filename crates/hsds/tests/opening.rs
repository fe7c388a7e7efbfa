//! Opening times over weeks, midnights and the change to summer time.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may panic")]

use hsds::model::Schedule;
use hsds::opening::{MINUTES_A_WEEK, Span, State, state, weekly_spans};
use jiff::Timestamp;
use jiff::civil::{Date, date};
use proptest::prelude::*;
use serde_json::{Value, json};

const BRUSSELS: Option<&str> = Some("Europe/Brussels");

fn schedules(written: &[Value]) -> Vec<Schedule> {
    written
        .iter()
        .map(|value| {
            let mut value = value.clone();
            value["id"] = "48102e86-bb50-41c4-8f1e-e269368c41d1".into();
            serde_json::from_value(value).unwrap()
        })
        .collect()
}

fn weekly(days: &str, opens: &str, closes: &str) -> Value {
    json!({ "freq": "WEEKLY", "byday": days, "opens_at": opens, "closes_at": closes })
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn open(until: &str) -> State {
    State::Open { until: Some(at(until)) }
}

fn closed(next: &str) -> State {
    State::Closed { next: Some(at(next)) }
}

fn brussels(written: &Value, now: &str) -> State {
    state(&schedules(std::slice::from_ref(written)), BRUSSELS, at(now))
}

#[test]
fn office_hours_follow_the_clock_on_the_wall_through_summer_and_winter() {
    let office = weekly("MO,TU,WE,TH,FR", "09:00", "17:00:00");
    // Winter: one hour ahead of UTC. Monday, 23 November 2026.
    assert_eq!(brussels(&office, "2026-11-23T07:59:59Z"), closed("2026-11-23T08:00:00Z"));
    assert_eq!(brussels(&office, "2026-11-23T08:00:00Z"), open("2026-11-23T16:00:00Z"));
    assert_eq!(brussels(&office, "2026-11-23T16:00:00Z"), closed("2026-11-24T08:00:00Z"));
    // Summer: two hours ahead.
    assert_eq!(brussels(&office, "2026-07-06T07:00:00Z"), open("2026-07-06T15:00:00Z"));
    // Friday evening before the clocks change; on Monday it opens an hour earlier by UTC.
    assert_eq!(brussels(&office, "2026-03-27T17:00:00Z"), closed("2026-03-30T07:00:00Z"));
    assert_eq!(brussels(&office, "2026-10-23T17:00:00Z"), closed("2026-10-26T08:00:00Z"));
}

#[test]
fn a_night_with_a_change_of_the_clock_is_shorter_or_longer() {
    let night = weekly("SA", "22:00", "06:00");
    // Spring forward: 22:00+01:00 to 06:00+02:00 is seven hours.
    assert_eq!(brussels(&night, "2026-03-28T21:00:00Z"), open("2026-03-29T04:00:00Z"));
    // Fall back: nine hours.
    assert_eq!(brussels(&night, "2026-10-24T20:00:00Z"), open("2026-10-25T05:00:00Z"));
    // After midnight it is still Saturday's night.
    assert_eq!(brussels(&night, "2026-11-22T04:59:00Z"), open("2026-11-22T05:00:00Z"));
    assert_eq!(brussels(&night, "2026-11-22T05:00:00Z"), closed("2026-11-28T21:00:00Z"));
}

#[test]
fn what_never_closes_is_open_without_an_end() {
    let all = "MO,TU,WE,TH,FR,SA,SU";
    for (opens, closes) in [("00:00", "24:00"), ("00:00", "23:59")] {
        let always = weekly(all, opens, closes);
        assert_eq!(
            brussels(&always, "2026-03-29T01:00:00Z"),
            State::Open { until: None },
            "{opens} {closes}"
        );
        let week = weekly_spans(&schedules(&[always]), date(2026, 11, 24));
        assert_eq!(week, [Span { from_minute: 0, to_minute: MINUTES_A_WEEK }], "{opens} {closes}");
    }
    let daily = json!({ "freq": "DAILY", "opens_at": "00:00", "closes_at": "24:00" });
    assert_eq!(brussels(&daily, "2026-03-29T01:00:00Z"), State::Open { until: None });
}

#[test]
fn times_are_read_in_all_forms_and_offsets_of_the_zone_are_times_of_the_wall() {
    for (opens, closes) in [
        ("09:00", "17:00"),
        ("9:00", "17:00:00"),
        ("09:00:00+01:00", "17:00:00+01:00"),
        ("09:00+02:00", "17:00+0200"),
        ("08:00Z", "16:00Z"),
        ("03:00-05", "11:00-05"),
    ] {
        let office = weekly("MO", opens, closes);
        assert_eq!(brussels(&office, "2026-11-23T08:30:00Z"), open("2026-11-23T16:00:00Z"), "{opens}");
        assert_eq!(brussels(&office, "2026-11-23T07:59:00Z"), closed("2026-11-23T08:00:00Z"), "{opens}");
    }
    // In London both `Z` and `+01:00` are times of the wall.
    let london = schedules(&[weekly("MO", "09:00Z", "17:00Z")]);
    assert_eq!(
        state(&london, Some("Europe/London"), at("2026-07-06T08:00:00Z")),
        open("2026-07-06T16:00:00Z")
    );
}

#[test]
fn the_zone_of_a_schedule_goes_before_that_of_the_place() {
    let mut lisbon = weekly("MO", "09:00", "17:00");
    lisbon["zone"] = "Europe/Lisbon".into();
    assert_eq!(brussels(&lisbon, "2026-11-23T08:30:00Z"), closed("2026-11-23T09:00:00Z"));
}

#[test]
fn where_no_zone_is_named_nobody_knows_whether_it_is_open() {
    let mut offset = weekly("MO", "09:00", "17:00");
    // A London service says 0 all year, and closes an hour earlier in summer.
    offset["timezone"] = json!(0);
    let written = weekly("MO", "09:00Z", "17:00Z");
    for schedule in [offset, written, weekly("MO", "09:00", "17:00")] {
        let here = schedules(&[schedule]);
        assert_eq!(state(&here, None, at("2026-07-06T16:30:00Z")), State::Unknown);
        assert_eq!(
            state(&here, Some("Europe/London"), at("2026-07-06T16:30:00Z")),
            closed("2026-07-13T08:00:00Z")
        );
    }
}

#[test]
fn every_second_week_is_counted_from_the_first() {
    let mut fortnightly = weekly("TU", "10:00", "12:00");
    fortnightly["interval"] = 2.into();
    fortnightly["dtstart"] = "2026-11-12".into();
    // The week of Thursday 12 November is one; Tuesday the 17th is in the next, so the 24th is the first.
    assert_eq!(brussels(&fortnightly, "2026-11-13T00:00:00Z"), closed("2026-11-24T09:00:00Z"));
    assert_eq!(brussels(&fortnightly, "2026-11-24T12:00:00Z"), closed("2026-12-08T09:00:00Z"));
    // Without a first day nobody knows which weeks.
    fortnightly.as_object_mut().unwrap().remove("dtstart");
    assert_eq!(brussels(&fortnightly, "2026-11-24T09:30:00Z"), State::Unknown);
}

#[test]
fn months_are_counted_by_weekday_and_by_day() {
    let monthly = |field: &str, value: &str| {
        let mut rule = json!({ "freq": "MONTHLY", "opens_at": "10:00", "closes_at": "12:00" });
        rule[field] = value.into();
        rule
    };
    let from = "2026-11-24T12:00:00Z";
    for (field, value, next) in [
        ("byday", "1MO", "2026-12-07T09:00:00Z"),
        ("byday", "2TU,-1FR", "2026-11-27T09:00:00Z"),
        ("byday", "-1TH", "2026-11-26T09:00:00Z"),
        ("bymonthday", "15", "2026-12-15T09:00:00Z"),
        ("bymonthday", "-1", "2026-11-30T09:00:00Z"),
        ("bymonthday", "31", "2026-12-31T09:00:00Z"),
        ("dtstart", "2026-01-25", "2026-11-25T09:00:00Z"),
    ] {
        assert_eq!(brussels(&monthly(field, value), from), closed(next), "{field} {value}");
    }
    let mut quarterly = monthly("bymonthday", "1");
    quarterly["interval"] = 3.into();
    quarterly["dtstart"] = "2026-01-01".into();
    assert_eq!(brussels(&quarterly, from), closed("2027-01-01T09:00:00Z"));
}

#[test]
fn what_has_ended_or_not_begun_is_closed() {
    let mut season = weekly("MO", "09:00", "17:00");
    season["valid_from"] = "2026-06-01".into();
    season["valid_to"] = "2026-08-31".into();
    assert_eq!(brussels(&season, "2026-05-25T10:00:00Z"), closed("2026-06-01T07:00:00Z"));
    assert_eq!(brussels(&season, "2026-08-31T10:00:00Z"), open("2026-08-31T15:00:00Z"));
    assert_eq!(brussels(&season, "2026-09-07T10:00:00Z"), State::Closed { next: None });

    let mut thrice = weekly("MO", "09:00", "17:00");
    thrice["dtstart"] = "2026-11-02".into();
    thrice["count"] = 3.into();
    assert_eq!(brussels(&thrice, "2026-11-16T10:00:00Z"), open("2026-11-16T16:00:00Z"));
    assert_eq!(brussels(&thrice, "2026-11-23T10:00:00Z"), State::Closed { next: None });
}

#[test]
fn what_does_not_say_when_is_unknown() {
    for unclear in [
        json!({ "description": "Mornings" }),
        json!({ "freq": "WEEKLY", "byday": "MO" }),
        json!({ "freq": "WEEKLY", "byday": "Monday", "opens_at": "09:00", "closes_at": "17:00" }),
        json!({ "freq": "WEEKLY", "byday": "MO", "opens_at": "nine", "closes_at": "17:00" }),
        json!({ "freq": "WEEKLY", "byday": "MO", "opens_at": "25:00", "closes_at": "26:00" }),
        json!({ "freq": "WEEKLY", "opens_at": "09:00", "closes_at": "17:00" }),
        json!({ "freq": "WEEKLY", "valid_from": "2026-01-05", "opens_at": "09:00", "closes_at": "17:00" }),
        json!({ "freq": "WEEKLY", "interval": 2, "byday": "MO", "valid_from": "2026-01-05", "opens_at": "09:00", "closes_at": "17:00" }),
        json!({ "bymonthday": "23", "opens_at": "09:00", "closes_at": "17:00" }),
        json!({ "freq": "WEEKLY", "byday": "MO", "opens_at": "00:00", "closes_at": "00:00" }),
        json!({ "freq": "WEEKLY", "byday": "MO", "opens_at": "09:00", "closes_at": "17:00", "closed": true }),
        json!({ "freq": "WEEKLY", "byday": "MO", "opens_at": "09:00", "closes_at": "17:00", "zone": "Mars/Base" }),
        json!({ "freq": "WEEKLY", "byday": "MO", "opens_at": "09:00", "closes_at": "17:00", "until": "soon" }),
    ] {
        assert_eq!(brussels(&unclear, "2026-11-23T10:00:00Z"), State::Unknown, "{unclear}");
    }
    assert_eq!(state(&[], BRUSSELS, at("2026-11-23T10:00:00Z")), State::Unknown);
    let office = schedules(&[weekly("MO", "09:00", "17:00")]);
    assert_eq!(state(&office, None, at("2026-11-23T10:00:00Z")), State::Unknown);
}

#[test]
fn on_special_days_the_usual_hours_do_not_hold() {
    let usual = weekly("MO,TU,WE,TH,FR", "09:00", "17:00");
    let closed = json!({ "closed": true, "valid_from": "2026-12-24", "valid_to": "2026-12-25" });
    let short =
        json!({ "closed": false, "valid_from": "2026-12-28", "opens_at": "10:00", "closes_at": "12:00" });
    let all = schedules(&[usual.clone(), closed, short]);
    let at_noon = |day: &str| state(&all, BRUSSELS, at(&format!("{day}T11:00:00Z")));
    assert_eq!(at_noon("2026-12-23"), open("2026-12-23T16:00:00Z"));
    assert_eq!(at_noon("2026-12-24"), self::closed("2026-12-28T09:00:00Z"));
    assert_eq!(at_noon("2026-12-25"), self::closed("2026-12-28T09:00:00Z"));
    assert_eq!(at_noon("2026-12-28"), self::closed("2026-12-29T08:00:00Z"), "noon is past its short hours");
    let days = |day| weekly_spans(&all, day).iter().map(|span| span.from_minute / 1440).collect::<Vec<_>>();
    assert_eq!(days(date(2026, 12, 21)), [0, 1, 2], "nothing on Thursday and Friday");
    assert_eq!(days(date(2026, 12, 14)), [0, 1, 2, 3, 4]);
    let when = json!({ "closed": true, "description": "On public holidays" });
    let unclear = schedules(&[usual, when]);
    assert_eq!(state(&unclear, BRUSSELS, at("2026-12-23T11:00:00Z")), State::Unknown, "any day may be one");
}

#[test]
fn nothing_is_open_on_a_guess() {
    for (opens, closes) in [("09:00", "05:00"), ("08:00", "01:00")] {
        let office = schedules(&[weekly("MO", opens, closes)]);
        assert_eq!(state(&office, BRUSSELS, at("2026-11-23T10:00:00Z")), State::Unknown, "{opens}–{closes}");
        assert_eq!(weekly_spans(&office, date(2026, 11, 23)), []);
    }
    let late = schedules(&[weekly("MO", "09:00", "00:00")]);
    assert_eq!(brussels_of(&late, "2026-11-23T10:00:00Z"), open("2026-11-23T23:00:00Z"));
    let usual = weekly("MO,TU,WE,TH,FR", "09:00", "17:00");
    for (row, unknown) in [
        // Its flag could not be read.
        (json!({ "valid_from": "2026-12-24", "valid_to": "2026-12-25" }), &["2026-12-24", "2026-12-25"][..]),
        (
            json!({ "valid_from": "2026-12-24", "valid_to": "2026-12-24", "opens_at": "09:00", "closes_at": "12:00" }),
            &["2026-12-24"],
        ),
        // Its times could not.
        (
            json!({ "closed": false, "valid_from": "2026-12-24", "valid_to": "2026-12-25" }),
            &["2026-12-24", "2026-12-25"],
        ),
        // Its end could not.
        (json!({ "valid_from": "2026-12-23" }), &["2026-12-24", "2026-12-28", "2027-01-04"]),
    ] {
        let all = schedules(&[usual.clone(), row.clone()]);
        for day in unknown {
            assert_eq!(brussels_of(&all, &format!("{day}T11:00:00Z")), State::Unknown, "{row} on {day}");
            let day: Date = day.parse().unwrap();
            let number = u16::try_from(day.weekday().to_monday_zero_offset()).unwrap();
            assert!(weekly_spans(&all, day).iter().all(|span| span.from_minute / 1440 != number), "{row}");
        }
        assert_eq!(brussels_of(&all, "2026-12-22T11:00:00Z"), open("2026-12-22T16:00:00Z"), "{row}");
        assert_eq!(brussels_of(&all, "2027-02-02T11:00:00Z"), open("2027-02-02T16:00:00Z"), "{row}");
    }
}

fn brussels_of(schedules: &[Schedule], now: &str) -> State {
    state(schedules, BRUSSELS, at(now))
}

#[test]
fn a_week_is_merged_and_split_at_its_end() {
    let week = schedules(&[
        weekly("MO", "09:00", "12:00"),
        weekly("MO", "11:30", "13:00"),
        weekly("SU", "22:00", "02:00"),
        weekly("TU,XX", "00:00", "24:00"),
    ]);
    let span = |from_minute, to_minute| Span { from_minute, to_minute };
    assert_eq!(weekly_spans(&week, date(2026, 11, 24)), [span(0, 120), span(540, 780), span(9960, 10080)]);

    let mut winter = weekly("MO", "10:00", "12:00");
    winter["valid_to"] = "2026-03-31".into();
    let mut fortnightly = weekly("TU", "10:00", "12:00");
    fortnightly["interval"] = 2.into();
    fortnightly["dtstart"] = "2026-01-06".into();
    let week = schedules(&[winter, fortnightly]);
    assert_eq!(weekly_spans(&week, date(2026, 1, 7)), [span(600, 720)]);
    assert_eq!(weekly_spans(&week, date(2026, 4, 7)), []);
}

/// Without any cleverness: is the minute `now` in one of the hours that begin on the day or the day before?
fn plainly_open(days: [bool; 7], opens: i32, closes: i32, now: Timestamp) -> bool {
    let wall = jiff::tz::TimeZone::get("Europe/Brussels").unwrap().to_datetime(now);
    let minute = i32::from(wall.hour()) * 60 + i32::from(wall.minute());
    let is = |date: Date| days[usize::try_from(date.weekday().to_monday_zero_offset()).unwrap()];
    let yesterday = wall.date().yesterday().unwrap();
    let overnight = closes <= opens;
    is(wall.date()) && opens <= minute && (overnight || minute < closes)
        || overnight && is(yesterday) && minute < closes
}

proptest! {
    #[test]
    fn it_is_open_when_the_clock_on_the_wall_says_so(
        days: [bool; 7], opens in 0..1439_i32, closes in 0..1439_i32, hours in 0..8760_i64
    ) {
        prop_assume!(days.contains(&true) && opens != closes);
        // Longer over midnight is no night.
        prop_assume!(closes > opens || closes == 0 || closes + 1440 - opens <= 14 * 60);
        let names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
        let named: Vec<&str> = names.iter().zip(days).filter(|(_, on)| *on).map(|(name, _)| *name).collect();
        let clock = |minutes: i32| format!("{:02}:{:02}", minutes / 60, minutes % 60);
        let written = [weekly(&named.join(","), &clock(opens), &clock(closes))];
        let now = at("2026-01-01T00:30:00Z").checked_add(jiff::Span::new().hours(hours)).unwrap();
        // Hours that are left out or come twice have more than one right answer.
        let night = at("2026-03-29T00:00:00Z")..at("2026-03-29T03:00:00Z");
        let autumn = at("2026-10-25T00:00:00Z")..at("2026-10-25T03:00:00Z");
        prop_assume!(!night.contains(&now) && !autumn.contains(&now));
        let is_open = matches!(state(&schedules(&written), BRUSSELS, now), State::Open { .. });
        prop_assert_eq!(is_open, plainly_open(days, opens, closes, now));

        // The week says the same.
        let wall = jiff::tz::TimeZone::get("Europe/Brussels").unwrap().to_datetime(now);
        let minute = i64::from(wall.weekday().to_monday_zero_offset()) * 1440
            + i64::from(wall.hour()) * 60 + i64::from(wall.minute());
        let in_week = weekly_spans(&schedules(&written), wall.date())
            .iter()
            .any(|span| i64::from(span.from_minute) <= minute && minute < i64::from(span.to_minute));
        prop_assert_eq!(in_week, is_open);
    }
}
