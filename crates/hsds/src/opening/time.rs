//! Times of the day in the forms in which feeds write them.

use jiff::Span;
use jiff::civil::{Date, DateTime};
use jiff::tz::{Offset, TimeZone};

use crate::model::Schedule;

/// A time of the day: `HH:MM` or `HH:MM:SS`, perhaps with `Z` or an offset.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Clock {
    /// Seconds since midnight; midnight at the end of a day is 86,400.
    pub seconds: i32,
    /// What it says about where it holds.
    pub offset: Option<Offset>,
}

/// Seconds a day has on the wall.
pub(super) const DAY: i32 = 24 * 60 * 60;

/// Seconds that hours over midnight have at most.
const LONGEST_NIGHT: i32 = 14 * 60 * 60;

impl Clock {
    /// Reads a time of the day.
    pub(super) fn read(text: &str) -> Option<Clock> {
        let text = text.trim();
        let end = text.find(['Z', 'z', '+', '-']).unwrap_or(text.len());
        let (clock, zone) = text.split_at_checked(end)?;
        let mut parts = clock.trim().split(':');
        let hours: i32 = number(parts.next()?)?;
        let minutes = number(parts.next()?)?;
        // Fractions of a second say nothing about opening times.
        let seconds = parts.next().map_or(Some(0), |text| number(text.split('.').next()?))?;
        let valid = parts.next().is_none() && hours <= 24 && minutes < 60 && seconds < 60;
        let seconds = hours * 3600 + minutes * 60 + seconds;
        let offset = if zone.is_empty() { None } else { Some(read_offset(zone)?) };
        (valid && seconds <= DAY).then_some(Clock { seconds, offset })
    }

    /// What the wall shows in `zone` on `date` at this time. An offset that the zone itself has at some time of the
    /// year is taken for its time, as feeds write the same one all the year; another is calculated with.
    pub(super) fn on(self, date: Date, zone: &TimeZone, trusted: bool) -> Option<DateTime> {
        let wall = date.to_datetime(jiff::civil::Time::midnight());
        let wall = wall.checked_add(Span::new().seconds(self.seconds)).ok()?;
        match self.offset {
            Some(offset) if !trusted && !has_offset(zone, offset, date) => {
                let instant = offset.to_timestamp(wall).ok()?;
                Some(zone.to_datetime(instant))
            }
            _ => Some(wall),
        }
    }
}

/// Opening and closing time of a schedule, the latter later than the former and perhaps on the next day; `None` where it
/// states the same time for both, or where the latter is more likely of the afternoon.
pub(super) fn hours(schedule: &Schedule) -> Option<(Clock, Clock)> {
    let opens = Clock::read(schedule.opens_at.as_deref()?)?;
    let mut closes = Clock::read(schedule.closes_at.as_deref()?)?;
    // The last minute of a day is written for its end.
    if closes.seconds >= DAY - 60 && closes.seconds < DAY {
        closes.seconds = DAY;
    }
    // Some write noughts for a day on which nobody is there, some for one on which somebody always is.
    if closes.seconds == opens.seconds {
        return None;
    }
    if closes.seconds < opens.seconds {
        closes.seconds += DAY;
        // From nine to five are eight hours of the day, and not twenty into the night.
        if closes.seconds > DAY && closes.seconds - opens.seconds > LONGEST_NIGHT {
            return None;
        }
    }
    Some((opens, closes))
}

fn number(text: &str) -> Option<i32> {
    let digits = (1..=2).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten()
}

fn read_offset(text: &str) -> Option<Offset> {
    if text.eq_ignore_ascii_case("z") {
        return Some(Offset::UTC);
    }
    let (sign, digits) = match text.split_at_checked(1)? {
        ("+", digits) => (1, digits),
        ("-", digits) => (-1, digits),
        _ => return None,
    };
    let (hours, minutes) = match digits.split_once(':') {
        Some((hours, minutes)) => (hours, minutes),
        None if digits.len() == 4 => digits.split_at_checked(2)?,
        None => (digits, "00"),
    };
    Offset::from_seconds(sign * (number(hours)? * 3600 + number(minutes)? * 60)).ok()
}

fn has_offset(zone: &TimeZone, offset: Offset, date: Date) -> bool {
    [1, 7].into_iter().any(|month| {
        let day = jiff::civil::date(date.year(), month, 1).to_datetime(jiff::civil::Time::midnight());
        zone.to_ambiguous_zoned_datetime(day).compatible().is_ok_and(|zoned| zoned.offset() == offset)
    })
}
