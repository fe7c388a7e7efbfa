//! Special days: closed, or open at other times than usual.

use jiff::civil::Date;

use super::time::hours;
use crate::model::Schedule;

/// The special days of some schedules.
pub(super) struct Special<'a>(Vec<Days<'a>>);

struct Days<'a> {
    first: Date,
    last: Date,
    schedule: &'a Schedule,
}

impl<'a> Special<'a> {
    /// Reads them; `None` where one does not say which days it is about, so that any may be special.
    pub(super) fn read(schedules: &'a [Schedule]) -> Option<Special<'a>> {
        let special = schedules.iter().filter(|schedule| {
            // Special times that are not said change nothing that is known.
            schedule.closed.is_some_and(|closed| closed || hours(schedule).is_some())
        });
        let date = |text: &str| text.trim().parse::<Date>().ok();
        let days = special.map(|schedule| {
            let first = date(schedule.valid_from.as_deref().or(schedule.dtstart.as_deref())?)?;
            let last =
                schedule.valid_to.as_deref().or(schedule.until.as_deref()).map_or(Some(first), date)?;
            Some(Days { first, last, schedule })
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
        if self.0.iter().filter(on).any(|days| days.schedule.closed == Some(true)) {
            return Vec::new();
        }
        self.0.iter().filter(on).map(|days| days.schedule).collect()
    }
}
