//! The hours of an ordinary week.

use jiff::civil::Date;

use super::rule::Rule;
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
    for schedule in schedules {
        let (Some(rule), Some((opens, closes))) = (Rule::read(schedule), hours(schedule)) else { continue };
        if !rule.is_weekly() || !rule.holds(day) {
            continue;
        }
        for number in 0..7_u16 {
            if rule.names(number) {
                let from = number * 24 * 60 + minute(opens.seconds);
                let to = number * 24 * 60 + minute(closes.seconds + 59);
                spans.push(Span { from_minute: from, to_minute: to.min(MINUTES_A_WEEK) });
                if to > MINUTES_A_WEEK {
                    spans.push(Span { from_minute: 0, to_minute: to - MINUTES_A_WEEK });
                }
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

/// Minutes of up to two days.
fn minute(seconds: i32) -> u16 {
    u16::try_from(seconds / 60).unwrap_or(0)
}
