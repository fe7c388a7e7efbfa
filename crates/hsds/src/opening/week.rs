//! The hours of an ordinary week.

use jiff::civil::Date;

use super::rule::Rule;
use super::special::Special;
use super::time::hours;
use crate::model::Schedule;

/// Minutes from the midnight before a Monday to the next.
pub const MINUTES_A_WEEK: u16 = 7 * 24 * 60;

/// A span of an ordinary week in minutes since the midnight before Monday, on the wall of the place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// The first minute.
    pub from_minute: u16,
    /// The first minute after it, at most [`MINUTES_A_WEEK`].
    pub to_minute: u16,
}

/// When something is open in the week of `day`, in order, without overlaps, split at the end of the week. Only what is the
/// same every week counts: neither every second week nor the first Monday of a month. Schedules that do not hold on
/// `day` or cannot be read do not count.
pub fn weekly_spans(schedules: &[Schedule], day: Date) -> Vec<Span> {
    let mut spans = Vec::new();
    let Some(special) = Special::read(schedules) else { return spans };
    let on = |number: u16| {
        let ahead = i64::from(number) - i64::from(day.weekday().to_monday_zero_offset());
        day.checked_add(jiff::Span::new().days(ahead)).ok()
    };
    for number in 0..7_u16 {
        for schedule in on(number).map(|date| special.on(date)).unwrap_or_default() {
            if let Some((opens, closes)) = hours(schedule) {
                add(&mut spans, number, (opens.seconds, closes.seconds));
            }
        }
    }
    for schedule in schedules {
        let (Some(rule), Some((opens, closes))) = (Rule::read(schedule), hours(schedule)) else { continue };
        if !rule.is_weekly() || !rule.holds(day) {
            continue;
        }
        for number in 0..7_u16 {
            if rule.names(number) && !on(number).is_some_and(|date| special.has(date)) {
                add(&mut spans, number, (opens.seconds, closes.seconds));
            }
        }
    }
    spans.retain(|span| span.from_minute < span.to_minute);
    spans.sort_unstable();
    spans.dedup_by(|next, before| {
        let touch = next.from_minute <= before.to_minute;
        if touch {
            before.to_minute = before.to_minute.max(next.to_minute);
        }
        touch
    });
    spans
}

/// Adds the hours of a day of the week, split at the end of the week.
fn add(spans: &mut Vec<Span>, number: u16, (opens, closes): (i32, i32)) {
    let from = number * 24 * 60 + minute(opens);
    let to = number * 24 * 60 + minute(closes + 59);
    spans.push(Span { from_minute: from, to_minute: to.min(MINUTES_A_WEEK) });
    if to > MINUTES_A_WEEK {
        spans.push(Span { from_minute: 0, to_minute: to - MINUTES_A_WEEK });
    }
}

/// Minutes of up to two days.
fn minute(seconds: i32) -> u16 {
    u16::try_from(seconds / 60).unwrap_or(0)
}
