//! How long a text, how large a figure and how far away a day may be. Each stands here once: rules ask for it, and
//! `web/src/codes/limits.ts` is written from it (`cargo xtask codegen`), so that forms say the same before anything is sent.

use crate::moment::{CivilDate, Moment};

/// Longest name, in characters.
pub const NAME: usize = 200;
/// Longest text of a service or an organisation, in characters.
pub const TEXT: usize = 4_000;
/// Longest address of a website, in characters.
pub const LINK: usize = 2_000;
/// Longest telephone number as people write it, longest zone and longest id, in characters.
pub const SHORT: usize = 60;
/// Most numbers, places, hours and the like of one service.
pub const MANY: usize = 200;
/// Longest reason why a fact about a country is wrong, and longest text of what is right, in characters.
pub const FACT: usize = 1_000;

/// Longest reason for which the network's office sends a change back, in characters.
pub const REASON: usize = 500;

/// Most people, places or posts that are counted. No service in any directory comes near; a telephone number in the wrong
/// field lies beyond.
pub const COUNT: u32 = 100_000;
/// Most hours of training: as many as a year has.
pub const HOURS: u32 = 8_784;
/// The highest age.
pub const AGE: u8 = 120;
/// Fewest days for which an entry of the directory is believed.
pub const LEAST_PATIENCE: u32 = 7;
/// Most days for which an entry of the directory is believed.
pub const MOST_PATIENCE: u32 = 3_660;

/// Most services that a mapping asks at once.
pub const ASKED_AT_ONCE: usize = 200;
/// Days that a mapping is open at most.
pub const MAPPING_DAYS: u32 = 731;
/// The farthest place at which a list of what was found may begin.
pub const OFFSET: u32 = 10_000;

/// The first day that a form takes: what lies before it was mistyped.
pub const FIRST_DAY: CivilDate = CivilDate::constant(2000, 1, 1);
/// The last day that a form takes: time limits of decades are none that anybody enters as a day.
pub const LAST_DAY: CivilDate = CivilDate::constant(2100, 12, 31);

/// Whether a day of a form can be meant.
#[must_use]
pub fn is_day(day: CivilDate) -> bool {
    (FIRST_DAY..=LAST_DAY).contains(&day)
}

/// Whether a day is over, where it is `today` now.
#[must_use]
pub fn has_passed(day: CivilDate, today: CivilDate) -> bool {
    day < today
}

/// Whether something can be as of this day: it has begun somewhere on earth.
#[must_use]
pub fn has_begun(day: CivilDate, now: Moment) -> bool {
    is_day(day) && day <= now.latest_day()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_taken_on_each_bound_and_not_beyond() {
        for (day, is) in [
            (CivilDate::constant(1999, 12, 31), false),
            (FIRST_DAY, true),
            (LAST_DAY, true),
            (CivilDate::constant(2101, 1, 1), false),
            (CivilDate::constant(9999, 12, 31), false),
        ] {
            assert_eq!(is_day(day), is, "{day}");
        }
    }

    #[test]
    fn a_day_has_passed_once_it_is_over() {
        let today = CivilDate::constant(2026, 11, 24);
        for (day, has) in [
            (CivilDate::constant(2020, 11, 25), true),
            (CivilDate::constant(2026, 11, 23), true),
            (today, false),
            (CivilDate::constant(2026, 11, 25), false),
        ] {
            assert_eq!(has_passed(day, today), has, "{day}");
        }
    }

    #[test]
    fn a_day_that_has_begun_nowhere_on_earth_is_not_past() {
        // 2026-11-24T09:59:59Z and 2026-11-24T10:00Z: on Kiritimati the 25th begins.
        let before = Moment(1_795_514_399_000);
        let day = CivilDate::constant(2026, 11, 25);
        assert!(has_begun(CivilDate::constant(2026, 11, 24), before));
        assert!(!has_begun(day, before));
        assert!(has_begun(day, before.plus_millis(1_000)));
        assert!(!has_begun(CivilDate::constant(1999, 12, 31), before));
    }
}
