//! The receiver's working calendar: days of its own zone worked out in UTC, with its country's weekend and public
//! holidays. Zones come from the IANA database that is built in, so a machine without one counts alike.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use domain::calendar::{Calendar, Day};
use domain::code::Country;
use domain::moment::Moment;
use jiff::civil::{Date, Weekday};
use jiff::tz::{TimeZone, TimeZoneDatabase};
use jiff::{Span, Timestamp};
use serde::Deserialize;

/// Whole months before the month of the moment asked for.
const MONTHS_BEFORE: i32 = 13;
/// Whole months after it: the longest answer time, and a margin.
const MONTHS_AFTER: i32 = 6;
/// The years whose public holidays are known; a test compares them with the data.
const HOLIDAY_YEARS: std::ops::RangeInclusive<i16> = 2025..=2032;
/// Calendars kept at most, about 35 kB each.
const KEPT: usize = 128;

/// The zone is not in the IANA time zone database.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a time zone")]
pub struct UnknownZone(pub String);

static ZONES: LazyLock<TimeZoneDatabase> = LazyLock::new(TimeZoneDatabase::bundled);

/// Of every country, the days on which it rests each week.
static WEEKENDS: LazyLock<HashMap<String, Vec<Weekday>>> = LazyLock::new(|| {
    let text = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/weekends.json"));
    let texts: HashMap<String, Vec<WeekendDay>> =
        serde_json::from_str(text).expect("the built-in weekends are valid");
    texts
        .into_iter()
        .map(|(country, days)| (country, days.into_iter().map(Weekday::from).collect()))
        .collect()
});

/// Countries whose list may lack a day: some regions rest on days that others work, a second source knows of one, or the
/// dates of feasts by the moon are estimated.
static DOUBTED: LazyLock<BTreeSet<&'static str>> = LazyLock::new(|| {
    let regional = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/regional-holidays.json"));
    let estimated = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/estimated-holidays.json"));
    let compared = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/holidays-compared.txt"));
    let read = |list| -> BTreeSet<&str> {
        serde_json::from_str(list).expect("the built-in list of countries is valid")
    };
    let mut countries = read(regional);
    countries.extend(read(estimated));
    let lacking = compared.lines().filter(|line| line.ends_with("rests there alone"));
    countries.extend(lacking.filter_map(|line| line.split(' ').next()));
    countries
});

static HOLIDAYS: LazyLock<HashMap<String, BTreeSet<Date>>> = LazyLock::new(|| {
    let text = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/holidays.json"));
    let texts: HashMap<String, Vec<&str>> =
        serde_json::from_str(text).expect("the built-in public holidays are valid");
    let read = |days: Vec<&str>| {
        days.into_iter().map(|day| day.parse().expect("a public holiday is a date")).collect()
    };
    texts.into_iter().map(|(country, days)| (country, read(days))).collect()
});

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
enum WeekendDay {
    Mon,
    Tue,
    Wed,
    Thu,
    Fri,
    Sat,
    Sun,
}

impl From<WeekendDay> for Weekday {
    fn from(day: WeekendDay) -> Self {
        match day {
            WeekendDay::Mon => Self::Monday,
            WeekendDay::Tue => Self::Tuesday,
            WeekendDay::Wed => Self::Wednesday,
            WeekendDay::Thu => Self::Thursday,
            WeekendDay::Fri => Self::Friday,
            WeekendDay::Sat => Self::Saturday,
            WeekendDay::Sun => Self::Sunday,
        }
    }
}

/// Whether `zone` is the IANA name of a time zone, in the spelling of the database.
pub fn is_zone(zone: &str) -> bool {
    find_zone(zone).is_ok()
}

/// The days from the first of the 13th month before `from`, so that the dates of every open referral come out alike
/// on every day, to the end of the 6th month after it, in `zone`. Holidays of
/// a region alone are not known.
pub fn calendar(zone: &str, country: Country, from: Moment) -> Result<Calendar, UnknownZone> {
    let zone = find_zone(zone)?;
    let first = first_of_month(&zone, from);
    Ok(make_calendar(&zone, country, first))
}

/// Calendars already worked out. They change once a month, and there are few.
#[derive(Default)]
pub struct Calendars {
    kept: Mutex<HashMap<Key, Arc<Calendar>>>,
}

/// Zone, country, and the first of the month, in that zone.
type Key = (String, Country, Date);

impl Calendars {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// As [`calendar`], from what is kept where possible.
    pub fn get(&self, zone: &str, country: Country, from: Moment) -> Result<Arc<Calendar>, UnknownZone> {
        let found = find_zone(zone)?;
        let first = first_of_month(&found, from);
        let key = (zone.to_owned(), country, first);
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(calendar) = kept.get(&key) {
            return Ok(Arc::clone(calendar));
        }
        if kept.len() >= KEPT {
            kept.clear(); // past months; the current ones are soon back
        }
        let calendar = Arc::new(make_calendar(&found, country, first));
        kept.insert(key, Arc::clone(&calendar));
        Ok(calendar)
    }
}

fn find_zone(zone: &str) -> Result<TimeZone, UnknownZone> {
    // The database passes over capitals; the name travels to browsers and must be spelt as they know it.
    let found = ZONES.get(zone).ok().filter(|found| found.iana_name() == Some(zone));
    found.ok_or_else(|| UnknownZone(zone.to_owned()))
}

/// `at` as a clock in `zone` shows it; beyond the years that calendars know, the last of them.
pub(crate) fn local_time(zone: &str, at: Moment) -> Result<jiff::civil::DateTime, UnknownZone> {
    Ok(timestamp(at).to_zoned_datetime(find_zone(zone)?).datetime())
}

fn timestamp(at: Moment) -> Timestamp {
    let nearest = if at.0 < 0 { Timestamp::MIN } else { Timestamp::MAX };
    Timestamp::from_millisecond(at.0).unwrap_or(nearest)
}

fn first_of_month(zone: &TimeZone, at: Moment) -> Date {
    timestamp(at).to_zoned_datetime(zone.clone()).date().first_of_month()
}

fn make_calendar(zone: &TimeZone, country: Country, month: Date) -> Calendar {
    let first = month.saturating_sub(Span::new().months(MONTHS_BEFORE));
    let last = month.saturating_add(Span::new().months(MONTHS_AFTER)).last_of_month();
    let weekend =
        WEEKENDS.get(country.as_str()).map_or(&[Weekday::Saturday, Weekday::Sunday][..], Vec::as_slice);
    let holidays = HOLIDAYS.get(country.as_str()).filter(|days| !days.is_empty());
    let rests = |date: Date| {
        weekend.contains(&date.weekday()) || holidays.is_some_and(|holidays| holidays.contains(&date))
    };
    let dates = std::iter::successors(Some(first), |date| date.tomorrow().ok());
    // Ends early only where the calendar of the library ends, in the year 9999.
    let days = dates.take_while(|date| *date <= last).map_while(|date| find_day(zone, date, !rests(date)));
    // Of an organisation no more is known than its country.
    let holidays_known = holidays.is_some()
        && !DOUBTED.contains(country.as_str())
        && HOLIDAY_YEARS.contains(&first.year())
        && HOLIDAY_YEARS.contains(&last.year());
    Calendar::new(days.collect(), holidays_known)
}

/// The day's hours in UTC. An hour that the clocks skip counts as the one after it; of an hour that comes twice, the
/// first counts.
fn find_day(zone: &TimeZone, date: Date, working: bool) -> Option<Day> {
    let hour = |hour: i8| {
        let local = date.at(hour, 0, 0, 0).to_zoned_datetime(zone.clone()).ok()?;
        Some(Moment(local.timestamp().as_millisecond()))
    };
    Some(Day { begins: hour(0)?, morning: hour(8)?, closes: hour(17)?, evening: hour(20)?, working })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Moment {
        Moment(text.parse::<Timestamp>().unwrap().as_millisecond())
    }

    fn country(code: &str) -> Country {
        code.parse().unwrap()
    }

    /// The day that begins at local midnight of `date`.
    fn day(calendar: &Calendar, zone: &str, date: &str) -> Day {
        let zone = ZONES.get(zone).unwrap();
        let date: Date = date.parse().unwrap();
        let begins = Moment(date.to_zoned_datetime(zone).unwrap().timestamp().as_millisecond());
        *calendar.days().iter().find(|day| day.begins == begins).unwrap()
    }

    #[test]
    fn days_follow_each_other_from_13_months_before_to_6_after() {
        let found = calendar("Europe/Lisbon", country("PT"), at("2026-11-24T12:00:00Z")).unwrap();
        assert_eq!(found.days()[0].begins, at("2025-09-30T23:00:00Z"), "1 October, in summer time");
        assert_eq!(found.days().last().unwrap().begins, at("2027-05-30T23:00:00Z"));
        assert_eq!(found.days().len(), 608);
        for pair in found.days().windows(2) {
            let hours = pair[1].begins.millis_since(pair[0].begins) / 3_600_000;
            assert!((23..=25).contains(&hours), "{pair:?}");
            assert!(pair[0].begins < pair[0].morning && pair[0].evening < pair[1].begins);
        }
    }

    #[test]
    fn the_local_date_of_the_zone_chooses_the_month() {
        let late = at("2026-10-31T23:30:00Z"); // 1 November in Tokyo
        let tokyo = calendar("Asia/Tokyo", country("JP"), late).unwrap();
        assert_eq!(tokyo.days()[0].begins, at("2025-09-30T15:00:00Z"), "1 October there");
        let lisbon = calendar("Europe/Lisbon", country("PT"), late).unwrap();
        assert_eq!(lisbon.days()[0].begins, at("2025-08-31T23:00:00Z"), "1 September there");
    }

    #[test]
    fn the_wall_clock_keeps_its_hours_when_summer_time_begins_and_ends() {
        let dublin = calendar("Europe/Dublin", country("IE"), at("2027-09-10T12:00:00Z")).unwrap();
        let before = day(&dublin, "Europe/Dublin", "2027-03-27");
        assert_eq!(before.closes, at("2027-03-27T17:00:00Z"));
        let spring = day(&dublin, "Europe/Dublin", "2027-03-28");
        assert_eq!(spring.begins, at("2027-03-28T00:00:00Z"));
        assert_eq!(spring.morning, at("2027-03-28T07:00:00Z"), "08:00 in summer time");
        let after = day(&dublin, "Europe/Dublin", "2027-03-29");
        assert_eq!(after.begins.millis_since(spring.begins), 23 * 3_600_000);
        let autumn = day(&dublin, "Europe/Dublin", "2027-10-31");
        assert_eq!(autumn.begins, at("2027-10-30T23:00:00Z"));
        assert_eq!(autumn.evening, at("2027-10-31T20:00:00Z"), "20:00 in winter time");
        let next = day(&dublin, "Europe/Dublin", "2027-11-01");
        assert_eq!(next.begins.millis_since(autumn.begins), 25 * 3_600_000);
    }

    #[test]
    fn a_midnight_that_the_clocks_skip_is_the_hour_after_it() {
        // Beirut goes from 24:00 to 01:00 on the last Sunday of March.
        let zone = ZONES.get("Asia/Beirut").unwrap();
        let skipped = find_day(&zone, "2027-03-28".parse().unwrap(), true).unwrap();
        assert_eq!(skipped.begins, at("2027-03-27T22:00:00Z"));
        assert_eq!(skipped.morning, at("2027-03-28T05:00:00Z"));
    }

    #[test]
    fn offsets_need_not_be_whole_hours() {
        let found = calendar("Asia/Kathmandu", country("NP"), at("2026-11-24T12:00:00Z")).unwrap();
        assert_eq!(found.days()[0].closes, at("2025-10-01T11:15:00Z"), "five hours and three quarters");
        assert!(!found.holidays_known(), "the data does not know Nepal");
    }

    #[test]
    fn each_country_rests_on_its_own_days() {
        let from = at("2026-11-24T12:00:00Z");
        let israel = calendar("Asia/Jerusalem", country("IL"), from).unwrap();
        let working = |date| day(&israel, "Asia/Jerusalem", date).working;
        assert!(working("2026-11-26"), "Thursday");
        assert!(!working("2026-11-27") && !working("2026-11-28"), "Friday and Saturday");
        assert!(working("2026-11-29"), "Sunday");
        let portugal = calendar("Europe/Lisbon", country("PT"), from).unwrap();
        let working = |date| day(&portugal, "Europe/Lisbon", date).working;
        assert!(working("2026-11-27") && !working("2026-11-28") && !working("2026-11-29"));
        assert!(!working("2026-12-01"), "a Tuesday, the Restoration of Independence");
        assert!(!working("2027-03-26"), "Good Friday");
        assert!(!portugal.holidays_known(), "the Azores and Madeira have their own");
        let ireland = calendar("Europe/Dublin", country("IE"), from).unwrap();
        assert!(day(&ireland, "Europe/Dublin", "2026-12-01").working, "no holiday in Ireland");
        assert!(!day(&ireland, "Europe/Dublin", "2027-03-17").working, "Saint Patrick");
        assert!(!ireland.holidays_known(), "banks rest on Good Friday");
        for (code, zone) in [("EG", "Africa/Cairo"), ("JO", "Asia/Amman")] {
            let found = calendar(zone, country(code), from).unwrap();
            let working = |date| day(&found, zone, date).working;
            assert!(working("2026-11-26") && working("2026-11-29"), "{code}: Thursday, Sunday");
            assert!(!working("2026-11-27") && !working("2026-11-28"), "{code}: Friday, Saturday");
            assert!(!found.holidays_known(), "{code}");
        }
    }

    #[test]
    fn every_country_that_can_be_chosen_has_its_days_of_rest() {
        let text = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../codes/places.json"));
        let places: serde_json::Value = serde_json::from_str(text).unwrap();
        for code in places["countries"].as_array().unwrap() {
            let code = code.as_str().unwrap();
            assert!(WEEKENDS.get(code).is_some_and(|days| !days.is_empty() && days.len() < 4), "{code}");
        }
    }

    #[test]
    fn a_country_whose_regions_have_holidays_of_their_own_says_so() {
        for (code, zone) in [("DE", "Europe/Berlin"), ("GB", "Europe/London"), ("ES", "Europe/Madrid")] {
            let found = calendar(zone, country(code), at("2026-11-24T12:00:00Z")).unwrap();
            assert!(!found.holidays_known(), "{code}");
        }
        assert!(
            DOUBTED.iter().all(|code| HOLIDAYS.contains_key(*code)),
            "nothing is said of what is not known"
        );
    }

    #[test]
    fn a_country_with_feasts_by_the_moon_says_that_its_dates_are_not_known() {
        for (code, zone) in [("AL", "Europe/Tirane"), ("BA", "Europe/Sarajevo"), ("MK", "Europe/Skopje")] {
            let found = calendar(zone, country(code), at("2026-11-24T12:00:00Z")).unwrap();
            assert!(!found.holidays_known(), "{code}");
        }
    }

    #[test]
    fn days_on_which_nobody_works_though_no_law_of_the_whole_country_calls_them_holidays_are_not_worked() {
        let from = at("2026-12-24T12:00:00Z");
        for (code, zone, days) in [
            ("SE", "Europe/Stockholm", &["2026-06-19", "2026-12-24", "2026-12-31", "2027-06-25"][..]),
            ("JP", "Asia/Tokyo", &["2026-01-02", "2026-12-31"]),
            ("AU", "Australia/Sydney", &["2026-12-28"]),
        ] {
            let found = calendar(zone, country(code), from).unwrap();
            for date in days {
                assert!(!day(&found, zone, date).working, "{code} {date}");
            }
        }
    }

    #[test]
    fn holidays_are_known_only_where_and_while_the_data_knows_them() {
        let known = |zone, code, from| calendar(zone, country(code), at(from)).unwrap().holidays_known();
        assert!(known("Europe/Copenhagen", "DK", "2032-06-30T12:00:00Z"), "to the end of 2032");
        assert!(!known("Europe/Copenhagen", "DK", "2032-07-01T12:00:00Z"), "into 2033");
        assert!(!known("Europe/Copenhagen", "DK", "2025-12-15T12:00:00Z"), "from 2024");
        assert!(!known("Europe/Kyiv", "UA", "2026-11-24T12:00:00Z"), "none under martial law");
        let years = HOLIDAYS.values().flatten().map(|date| date.year());
        assert_eq!(years.clone().min(), Some(*HOLIDAY_YEARS.start()));
        assert_eq!(years.max(), Some(*HOLIDAY_YEARS.end()));
    }

    #[test]
    fn every_zone_of_the_data_exists_and_nothing_else_is_one() {
        let text = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/countries.json"));
        let countries: HashMap<String, serde_json::Value> = serde_json::from_str(text).unwrap();
        for (code, facts) in countries {
            assert!(code.parse::<Country>().is_ok(), "{code}");
            let zones = facts["zones"].as_array().unwrap();
            assert!(!zones.is_empty(), "{code}");
            assert!(zones.iter().all(|zone| is_zone(zone.as_str().unwrap())), "{code}");
        }
        for wrong in ["", "Lisbon", "europe/lisbon", "Europe/Lisbon ", "../etc/passwd", "+01:00"] {
            assert!(!is_zone(wrong), "{wrong}");
            assert!(calendar(wrong, country("PT"), Moment(0)).is_err(), "{wrong}");
        }
    }

    #[test]
    fn no_moment_is_too_far() {
        for from in [i64::MIN, i64::MAX] {
            assert!(!calendar("Europe/Lisbon", country("PT"), Moment(from)).unwrap().holidays_known());
        }
    }

    #[test]
    fn calendars_are_kept_for_the_month_and_bounded() {
        let calendars = Calendars::new();
        let get = |from| calendars.get("Europe/Dublin", country("IE"), at(from)).unwrap();
        let first = get("2026-11-01T00:00:00Z");
        assert!(Arc::ptr_eq(&first, &get("2026-11-30T23:00:00Z")));
        let december = get("2026-12-01T00:00:00Z");
        assert_ne!(first, december);
        assert_eq!(*december, calendar("Europe/Dublin", country("IE"), at("2026-12-24T00:00:00Z")).unwrap());
        for code in Country::list_all() {
            calendars.get("Europe/Dublin", code, at("2026-12-24T00:00:00Z")).unwrap();
            assert!(calendars.kept.lock().unwrap().len() <= KEPT);
        }
        assert!(calendars.get("Nowhere", country("IE"), Moment(0)).is_err());
    }
}
