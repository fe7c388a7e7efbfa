//! Whether something is open.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

use super::rule::Rule;
use super::special::Special;
use super::time::{Clock, hours};
use crate::model::Schedule;

/// Whether something is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It is open.
    Open {
        /// When it closes; `None` if not within a week.
        until: Option<Timestamp>,
    },
    /// It is closed.
    Closed {
        /// When it opens again; `None` if not within a year.
        next: Option<Timestamp>,
    },
    /// The schedules do not say.
    Unknown,
}

/// Days that are looked at to know when what is open closes.
const WEEK: i32 = 8;
/// Days that are looked at to know when what is closed opens.
const YEAR: i32 = 400;

/// Whether something with these schedules is open at `now`. `zone` is the IANA name of the time zone of the place; a
/// schedule that names its own is read in that. Where neither is known nobody knows: an offset that is fixed does not say when
/// clocks change.
pub fn state(schedules: &[Schedule], zone: Option<&str>, now: Timestamp) -> State {
    let here = zone.and_then(|name| TimeZone::get(name).ok());
    let Some(special) = Special::read(schedules) else { return State::Unknown };
    let known: Vec<Known<'_>> =
        schedules.iter().filter_map(|schedule| Known::read(schedule, here.as_ref())).collect();
    if known.iter().all(|known| known.rule.is_none()) {
        return State::Unknown;
    }
    if known.iter().any(|known| special.is_unknown(known.zone.to_datetime(now).date())) {
        return State::Unknown;
    }
    let near = spans(&known, &special, now, -2, WEEK);
    if let Some((_, end)) = near.iter().find(|(start, end)| *start <= now && now < *end) {
        let within = now.checked_add((24 * i64::from(WEEK - 1)).hours()).is_ok_and(|week| *end < week);
        return State::Open { until: within.then_some(*end) };
    }
    let next =
        |spans: &[(Timestamp, Timestamp)]| spans.iter().map(|(start, _)| *start).find(|start| *start > now);
    State::Closed { next: next(&near).or_else(|| next(&spans(&known, &special, now, WEEK, YEAR))) }
}

/// A schedule that could be read.
struct Known<'a> {
    schedule: &'a Schedule,
    /// When it recurs; none: it is about special days.
    rule: Option<Rule>,
    opens: Clock,
    closes: Clock,
    zone: TimeZone,
    /// Whether the zone is the schedule's own: then its times are times of the wall there, whatever offset they show.
    own: bool,
}

impl<'a> Known<'a> {
    fn read(schedule: &'a Schedule, here: Option<&TimeZone>) -> Option<Known<'a>> {
        let (opens, closes) = hours(schedule)?;
        let own = match schedule.zone.as_deref() {
            Some(name) => Some(TimeZone::get(name).ok()?),
            None => None,
        };
        let is_own = own.is_some();
        let zone = own.or_else(|| here.cloned())?;
        let rule = Rule::read(schedule);
        let is_special = schedule.closed == Some(false);
        (is_special || rule.is_some()).then_some(Known { schedule, rule, opens, closes, zone, own: is_own })
    }

    fn on(&self, date: Date, special: &Special<'_>) -> Option<(Timestamp, Timestamp)> {
        let holds = match &self.rule {
            Some(rule) => !special.has(date) && rule.recurs_on(date),
            None => special.on(date).iter().any(|schedule| std::ptr::eq(*schedule, self.schedule)),
        };
        if !holds {
            return None;
        }
        let instant = |clock: Clock| {
            let wall = clock.on(date, &self.zone, self.own)?;
            self.zone.to_ambiguous_timestamp(wall).compatible().ok()
        };
        Some((instant(self.opens)?, instant(self.closes)?))
    }
}

/// When it is open between two days counted from today, in order and without overlaps.
fn spans(
    known: &[Known<'_>],
    special: &Special<'_>,
    now: Timestamp,
    from: i32,
    to: i32,
) -> Vec<(Timestamp, Timestamp)> {
    let mut found: Vec<(Timestamp, Timestamp)> = Vec::new();
    for schedule in known {
        let today = schedule.zone.to_datetime(now).date();
        let days = (from..to).filter_map(|day| today.checked_add(day.days()).ok());
        found.extend(days.filter_map(|date| schedule.on(date, special)).filter(|(start, end)| start < end));
    }
    found.sort_unstable();
    found.dedup_by(|next, before| {
        let touch = next.0 <= before.1;
        if touch {
            before.1 = before.1.max(next.1);
        }
        touch
    });
    found
}
