//! Special days: closed, or open at other times than usual.

use jiff::civil::Date;

use super::time::hours;
use crate::model::Schedule;

/// The special days of some schedules.
pub(super) struct Special<'a>(Vec<Days<'a>>);

/// Days that are not known where it is not said when special times end.
const WITHOUT_END: i64 = 31;

struct Days<'a> {
    first: Date,
    last: Date,
    schedule: &'a Schedule,
    /// Whether nobody knows what holds on them.
    unknown: bool,
}

impl<'a> Special<'a> {
    /// Reads them; `None` where one does not say which days it is about, so that any may be special.
    pub(super) fn read(schedules: &'a [Schedule]) -> Option<Special<'a>> {
        let date = |text: &str| text.trim().parse::<Date>().ok();
        let days = schedules.iter().filter_map(|schedule| {
            let unknown = match schedule.closed {
                Some(true) => false,
                Some(false) => hours(schedule).is_none(),
                None => true,
            };
            let start = schedule.valid_from.as_deref().or(schedule.dtstart.as_deref());
            let end = schedule.valid_to.as_deref().or(schedule.until.as_deref());
            // Usual times recur. What neither does nor names a day changes nothing that is known.
            if unknown && (schedule.closed.is_none() && recurs(schedule) || start.is_none() && end.is_none())
            {
                return None;
            }
            let read = || {
                let first = date(start?)?;
                let last = match end {
                    Some(end) => date(end)?,
                    None if unknown => first.saturating_add(jiff::Span::new().days(WITHOUT_END)),
                    None => first,
                };
                Some(Days { first, last, schedule, unknown })
            };
            Some(read())
        });
        days.collect::<Option<Vec<_>>>().map(Special)
    }

    /// Whether a day is special, so that the usual times do not hold on it.
    pub(super) fn has(&self, date: Date) -> bool {
        self.0.iter().any(|days| days.first <= date && date <= days.last)
    }

    /// The schedules with times for a special day; none where it is closed.
    pub(super) fn on(&self, date: Date) -> Vec<&'a Schedule> {
        let on = |days: &&Days<'_>| days.first <= date && date <= days.last;
        if self.0.iter().filter(on).any(|days| days.unknown || days.schedule.closed == Some(true)) {
            return Vec::new();
        }
        self.0.iter().filter(on).map(|days| days.schedule).collect()
    }

    /// Whether nobody knows what holds on a day.
    pub(super) fn is_unknown(&self, date: Date) -> bool {
        self.0.iter().any(|days| days.unknown && days.first <= date && date <= days.last)
    }
}

/// Whether a schedule says on which days it recurs.
fn recurs(schedule: &Schedule) -> bool {
    let texts = [&schedule.byday, &schedule.bymonthday, &schedule.byyearday, &schedule.byweekno];
    schedule.freq.is_some()
        || texts.iter().any(|text| text.as_deref().is_some_and(|text| !text.trim().is_empty()))
}
