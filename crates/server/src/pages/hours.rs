//! When a service is open, in words, on the clock of the place where it is.

use domain::directory::{OpeningHours, ServiceEntry, Weekday};
use domain::moment::Moment;
use hsds::opening::State;
use jiff::civil::Date;
use jiff::tz::{TimeZone, TimeZoneDatabase};
use jiff::{Timestamp, ZonedDateTime};
use std::sync::LazyLock;
use wording::Value;

use super::view::View;
use crate::directory::ShownService;

/// The rules of all zones, as they are built in: the same on every machine.
static ZONES: LazyLock<TimeZoneDatabase> = LazyLock::new(TimeZoneDatabase::bundled);
/// A Monday.
const MONDAY: Date = jiff::civil::date(2024, 1, 1);

/// Whether it is open, and until when or from when on; nothing where that is not known.
pub(super) fn describe(view: &View, shown: &ShownService, now: Moment) -> Option<String> {
    if !shown.is_active() {
        return Some(view.text("page-open-shut"));
    }
    let state = shown.opening(now);
    let now = Timestamp::from_millisecond(now.0).ok()?;
    let zone = shown.zone().and_then(find_zone);
    let there = |at: Timestamp| at.to_zoned_datetime(zone.clone().unwrap_or(TimeZone::UTC));
    let said = match state {
        State::Unknown => return None,
        State::Open { until: None } => return Some(view.text("page-open-always")),
        State::Open { until: Some(until) } => {
            let time = view.time(there(until).datetime());
            view.told("page-open-until", &[("time", time.into())])
        }
        State::Closed { next: None } => return Some(view.text("page-open-closed")),
        State::Closed { next: Some(next) } => say_next(view, &there(now), &there(next)),
    };
    // Whoever reads it may be in another country, with another time on the wall.
    let clock = zone.as_ref().and_then(TimeZone::iana_name).map_or("UTC".to_owned(), name_clock);
    Some(view.told("page-open-clock", &[("said", said.into()), ("place", clock.into())]))
}

/// A zone by its name.
pub(super) fn find_zone(name: &str) -> Option<TimeZone> {
    ZONES.get(name).ok()
}

/// The town whose clock a zone has.
pub(super) fn name_clock(zone: &str) -> String {
    zone.rsplit('/').next().unwrap_or(zone).replace('_', " ")
}

fn say_next(view: &View, now: &ZonedDateTime, next: &ZonedDateTime) -> String {
    let time = ("time", Value::from(view.time(next.datetime())));
    let days = now.date().until(next.date()).map_or(i32::MAX, |span| span.get_days());
    match days {
        0 => view.told("page-open-today", &[time]),
        1 => view.told("page-open-tomorrow", &[time]),
        2..=6 => {
            let day = name_day(view, next.date());
            view.told("page-open-on", &[("day", day.into()), time])
        }
        _ => {
            let day = view.date(&next.date().to_string());
            view.told("page-open-on", &[("day", day.into()), time])
        }
    }
}

fn name_day(view: &View, date: Date) -> String {
    view.told("page-weekday", &[("date", Value::Moment(date.into()))])
}

/// One line of the week's hours.
pub(super) struct HoursLine {
    /// "Monday to Friday".
    pub(super) days: String,
    /// "09:00 to 17:00".
    pub(super) times: String,
}

/// The hours of an ordinary week.
pub(super) fn list_week(view: &View, entry: &ServiceEntry) -> Vec<HoursLine> {
    entry
        .hours
        .iter()
        .map(|hours| HoursLine { days: say_days(view, &hours.days), times: say_times(view, hours) })
        .collect()
}

/// Some hours in a line.
pub(super) fn say(view: &View, hours: &OpeningHours) -> String {
    let (days, times) = (say_days(view, &hours.days), say_times(view, hours));
    let is_always = hours.days.len() == Weekday::ALL.len() && times == view.text("page-hours-all-day");
    if is_always { times } else { view.row([days, times]) }
}

/// The same in a line, for paper, with the place whose clock it is.
pub(super) fn say_week(view: &View, entry: &ServiceEntry) -> String {
    let rows: Vec<String> =
        list_week(view, entry).iter().map(|row| view.row([&row.days, &row.times])).collect();
    let said = rows.join(&view.text("page-semicolon"));
    match entry.zone.as_deref().filter(|_| !entry.hours.iter().all(is_all_day)) {
        Some(zone) => {
            view.told("page-open-clock", &[("said", said.into()), ("place", name_clock(zone).into())])
        }
        None => said,
    }
}

pub(super) fn is_all_day(hours: &OpeningHours) -> bool {
    hours.opens == "00:00" && ["24:00", "00:00"].contains(&hours.closes.as_str())
}

fn say_times(view: &View, hours: &OpeningHours) -> String {
    if is_all_day(hours) {
        return view.text("page-hours-all-day");
    }
    view.told("page-hours-times", &[("from", (&hours.opens).into()), ("to", (&hours.closes).into())])
}

fn say_days(view: &View, days: &[Weekday]) -> String {
    let mut numbers: Vec<usize> =
        days.iter().filter_map(|day| Weekday::ALL.iter().position(|one| one == day)).collect();
    numbers.sort_unstable();
    numbers.dedup();
    let name = |number: usize| {
        let day = MONDAY.saturating_add(jiff::Span::new().days(i64::try_from(number).unwrap_or(0)));
        name_day(view, day)
    };
    if numbers.len() == Weekday::ALL.len() {
        return view.text("page-hours-every-day");
    }
    let runs = numbers.chunk_by(|one, next| one + 1 == *next).map(|run| match run {
        [first, _, .., last] => {
            view.told("page-hours-days", &[("from", name(*first).into()), ("to", name(*last).into())])
        }
        few => view.row(few.iter().map(|number| name(*number))),
    });
    let runs: Vec<String> = runs.collect();
    view.row(runs)
}
