//! A receiver's working calendar, as a list of days already worked out in UTC. The server prepares it from the
//! organisation's zone, weekend and public holidays; the rules here only count.

use serde::{Deserialize, Serialize};

use crate::moment::Moment;

/// One day of a receiver's calendar, in order, without gaps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
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
pub struct Calendar {
    /// Consecutive days.
    days: Vec<Day>,
    /// Whether every public holiday is known, also of its regions; where not, the page says so.
    holidays_known: bool,
}

/// The local hour at which the night begins.
const EVENING: u32 = 20;

impl Calendar {
    /// A calendar of consecutive days, and whether every public holiday among them is known.
    #[must_use]
    pub const fn new(days: Vec<Day>, holidays_known: bool) -> Self {
        Self { days, holidays_known }
    }

    /// Its days, in order.
    #[must_use]
    pub fn days(&self) -> &[Day] {
        &self.days
    }

    /// Whether every public holiday is known, also of its regions.
    #[must_use]
    pub fn holidays_known(&self) -> bool {
        self.holidays_known
    }

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

    /// By when somebody here can be expected to make contact, counted from `from`: the last moment up to `by` of working
    /// time, else of any day, so that nobody is contacted at night. Where there is none, an hour into the next day,
    /// unless that is later than `at_most`.
    #[must_use]
    pub fn contact_by(&self, from: Moment, by: Moment, at_most: Moment) -> Moment {
        if self.find_day(by).is_none() {
            return by;
        }
        let at_once = from.plus_hours(1);
        let last_of = |(opens, closes): (Moment, Moment)| {
            let last = by.min(closes);
            (last >= at_once.max(opens.plus_hours(1))).then_some(last)
        };
        let at_work = self.days.iter().filter(|day| day.working).map(|day| (day.morning, day.closes));
        let by_day = self.days.iter().map(|day| (day.morning, day.evening));
        let next_day = || self.days.iter().map(|day| day.morning.plus_hours(1)).find(|next| *next >= at_once);
        at_work
            .rev()
            .find_map(last_of)
            .or_else(|| by_day.rev().find_map(last_of))
            .or_else(|| next_day().filter(|next| *next <= at_most))
            .unwrap_or(by)
    }

    /// The closing time of the day that holds `at`, if that is a working day that has not closed by then, else of the next
    /// working day. `at` itself where the calendar knows neither.
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
        Calendar::new(days.collect(), true)
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
    fn contact_is_promised_for_working_time_else_for_the_day_and_never_for_the_night() {
        let calendar = weeks(2);
        let by = |from: Moment, hours: u32| {
            calendar.contact_by(from, from.plus_hours(hours), from.plus_hours(24.max(hours)))
        };
        assert_eq!(by(day(1, 10), 4), day(1, 14), "at work");
        assert_eq!(by(day(1, 15), 4), day(1, 17), "before work ends");
        assert_eq!(by(day(1, 17), 4), day(1, 20), "before the night begins");
        assert_eq!(by(day(1, 22), 4), day(2, 9), "an hour into the next day");
        assert_eq!(by(day(1, 4), 4), day(1, 9), "not while the night ends");
        assert_eq!(by(day(5, 10), 4), day(5, 14), "by day on a Saturday");
        assert_eq!(by(day(4, 12), 48), day(4, 17), "rather on Friday than on Sunday");
        assert_eq!(by(day(4, 18), 48), day(6, 18), "by day on Sunday: no work before the date");
        let strict = calendar.contact_by(day(1, 22), day(2, 0), day(2, 0));
        assert_eq!(strict, day(2, 0), "never later than it must be");
        assert_eq!(Calendar::default().contact_by(day(1, 22), day(2, 2), day(2, 22)), day(2, 2));
        assert_eq!(
            calendar.contact_by(day(13, 22), day(14, 2), day(14, 22)),
            day(14, 2),
            "beyond the known days"
        );
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
