//! A receiver's working calendar, as a list of days already worked out in UTC. The server prepares it from the
//! organisation's zone, weekend and public holidays; the rules here only count.

use serde::{Deserialize, Serialize};

use crate::moment::Moment;

/// One day of a receiver's calendar, in order, without gaps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Day {
    /// Local midnight.
    pub begins: Moment,
    /// Local 08:00: the night ends.
    pub morning: Moment,
    /// Local 17:00: dates counted in days fall here.
    pub closes: Moment,
    /// Local 20:00: the night begins.
    pub evening: Moment,
    /// Neither weekend nor public holiday.
    pub working: bool,
}

/// The days a receiver works, and whether all its public holidays are known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Calendar {
    /// Consecutive days.
    pub days: Vec<Day>,
    /// Whether every public holiday is known, also of its regions; where not, the page says so.
    pub holidays_known: bool,
}

/// The local hour at which the night begins.
const EVENING: u32 = 20;

impl Calendar {
    /// The index of the day that holds `at`. The last day ends four hours after its evening began.
    fn find_day(&self, at: Moment) -> Option<usize> {
        let ends = self.days.last()?.evening.plus_hours(24 - EVENING);
        if at >= ends {
            return None;
        }
        self.days.partition_point(|day| day.begins <= at).checked_sub(1)
    }

    /// Whether `at` lies between 20:00 and 08:00 in the receiver's zone.
    #[must_use]
    pub fn is_night(&self, at: Moment) -> bool {
        self.find_day(at)
            .and_then(|i| self.days.get(i))
            .is_some_and(|day| at < day.morning || at >= day.evening)
    }

    /// Closing time of the `n`th working day after the day that holds `at`. Outside the known days, `n` days
    /// of 24 hours.
    #[must_use]
    pub fn plus_working_days(&self, at: Moment, n: u32) -> Moment {
        self.find_day(at)
            .and_then(|today| {
                let later = self.days.iter().skip(today + 1).filter(|day| day.working);
                later.take(n.max(1) as usize).enumerate().last().filter(|(i, _)| i + 1 == n.max(1) as usize)
            })
            .map_or(at.plus_days(n), |(_, day)| day.closes)
    }

    /// Closing time of the day `n` calendar days after the one that holds `at`, or of the next working day.
    #[must_use]
    pub fn plus_days(&self, at: Moment, n: u32) -> Moment {
        self.find_day(at)
            .and_then(|today| self.days.iter().skip(today.saturating_add(n as usize)).find(|day| day.working))
            .map_or(at.plus_days(n), |day| day.closes)
    }

    /// `at` itself on a working day up to closing time; otherwise the next closing time of a working day.
    #[must_use]
    pub fn on_working_time(&self, at: Moment) -> Moment {
        self.find_day(at)
            .and_then(|today| self.days.iter().skip(today).find(|day| day.working && at <= day.closes))
            .map_or(at, |day| day.closes)
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// Days of 24 hours from the Monday 2026-11-23 on, in UTC; Saturday and Sunday off.
    pub(crate) fn weeks(n: i64) -> Calendar {
        let monday = 1_795_392_000_000; // 2026-11-23T00:00Z
        let days = (0..n * 7).map(|i| {
            let begins = Moment(monday + i * 86_400_000);
            Day {
                begins,
                morning: begins.plus_hours(8),
                closes: begins.plus_hours(17),
                evening: begins.plus_hours(20),
                working: i % 7 < 5,
            }
        });
        Calendar { days: days.collect(), holidays_known: true }
    }

    fn day(n: u32, hour: u32) -> Moment {
        Moment(1_795_392_000_000).plus_days(n).plus_hours(hour)
    }

    #[test]
    fn working_days_skip_the_weekend() {
        let calendar = weeks(8);
        assert_eq!(calendar.plus_working_days(day(1, 10), 2), day(3, 17), "Tuesday to Thursday");
        assert_eq!(calendar.plus_working_days(day(3, 10), 2), day(7, 17), "Thursday to Monday");
        assert_eq!(calendar.plus_working_days(day(5, 10), 1), day(7, 17), "Saturday to Monday");
    }

    #[test]
    fn calendar_days_move_to_a_working_day() {
        let calendar = weeks(8);
        assert_eq!(calendar.plus_days(day(1, 10), 7), day(8, 17));
        assert_eq!(calendar.plus_days(day(5, 10), 7), day(14, 17), "Saturday moves to Monday");
    }

    #[test]
    fn night_is_from_eight_to_eight() {
        let calendar = weeks(1);
        assert!(calendar.is_night(day(1, 7)));
        assert!(!calendar.is_night(day(1, 8)));
        assert!(!calendar.is_night(day(1, 19)));
        assert!(calendar.is_night(day(1, 20)));
    }

    #[test]
    fn beyond_the_known_days_hours_count() {
        let nothing = Calendar::default();
        assert_eq!(nothing.plus_working_days(day(0, 9), 2), day(2, 9));
        assert_eq!(nothing.plus_days(day(0, 9), 7), day(7, 9));
        assert!(!nothing.is_night(day(0, 3)));
        let short = weeks(1);
        assert_eq!(short.plus_working_days(day(4, 9), 3), day(7, 9), "Friday of the only week");
        assert!(short.is_night(day(6, 23)), "Sunday, the last day known");
        assert!(!short.is_night(day(7, 0)), "the day after it: not known to be night");
        assert_eq!(short.plus_days(day(4, 9), u32::MAX), day(4, 9).plus_days(u32::MAX));
    }
}
