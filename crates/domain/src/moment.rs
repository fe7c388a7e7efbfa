//! Points in time, days and months. Nothing here reads a clock.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::Offset;
use jiff::{SignedDuration, Timestamp};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A point in time: milliseconds since 1970-01-01T00:00Z. Read from outside it lies in the years 1970 to 9999: what no
/// calendar can show is refused where it comes in, and breaks no screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(transparent)]
pub struct Moment(#[cfg_attr(feature = "typescript", ts(type = "number"))] pub i64);

/// Milliseconds in an hour.
const HOUR: i64 = 3_600_000;

/// The last moment that is still a day of the year 9999 in every time zone.
const LAST: i64 = 253_402_207_199_999;

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let millis = i64::deserialize(deserializer)?;
        if (0..=LAST).contains(&millis) {
            Ok(Self(millis))
        } else {
            Err(D::Error::custom("not a moment of the years 1970 to 9999"))
        }
    }
}

impl Moment {
    /// This many hours later.
    #[must_use]
    pub fn plus_hours(self, hours: u32) -> Self {
        self.plus_millis(i64::from(hours).saturating_mul(HOUR))
    }

    /// This many days of 24 hours later.
    #[must_use]
    pub fn plus_days(self, days: u32) -> Self {
        self.plus_hours(days.saturating_mul(24))
    }

    /// This many milliseconds later (or earlier, if negative).
    #[must_use]
    pub fn plus_millis(self, millis: i64) -> Self {
        Self(self.0.saturating_add(millis))
    }

    /// Milliseconds from `earlier` to this moment.
    #[must_use]
    pub fn millis_since(self, earlier: Self) -> i64 {
        self.0.saturating_sub(earlier.0)
    }

    /// The same day and hour (UTC) this many calendar months later, or the last day of a shorter month.
    #[must_use]
    pub fn plus_months(self, months: u32) -> Self {
        self.in_utc().and_then(|t| add_months(t, months)).map_or(Self(i64::MAX), |t| Self(t.as_millisecond()))
    }

    /// The latest day of the calendar that it is anywhere on earth at this moment.
    #[must_use]
    pub fn latest_day(self) -> CivilDate {
        self.plus_hours(14).civil_date()
    }

    /// The day that it is in UTC; beyond the years that calendars know, the first of 1970.
    #[must_use]
    pub fn civil_date(self) -> CivilDate {
        CivilDate(self.in_utc().map_or(Date::constant(1970, 1, 1), DateTime::date))
    }

    /// What clocks in UTC show. By its offset alone: time zones would make the browser's module larger.
    fn in_utc(self) -> Option<DateTime> {
        Timestamp::from_millisecond(self.0).ok().map(|t| Offset::UTC.to_datetime(t))
    }

    /// The month this moment lies in, in UTC.
    #[must_use]
    pub fn month(self) -> Month {
        let CivilDate(date) = self.civil_date();
        Month { year: date.year(), month: date.month() }
    }
}

/// The library's own way to add months brings all its error texts into the browser's module, 8 kB.
fn add_months(at: DateTime, months: u32) -> Option<Timestamp> {
    let month = i64::from(at.year()) * 12 + i64::from(at.month() - 1) + i64::from(months);
    let year = i16::try_from(month.div_euclid(12)).ok()?;
    let first = Date::new(year, i8::try_from(month.rem_euclid(12)).ok()? + 1, 1).ok()?;
    let day = Date::new(first.year(), first.month(), at.day().min(first.days_in_month())).ok()?;
    Offset::UTC.to_timestamp(day.to_datetime(at.time())).ok()
}

/// A calendar month, written `2027-03`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(type = "string"))]
#[serde(try_from = "String", into = "String")]
pub struct Month {
    year: i16,
    month: i8,
}

/// A text that is not a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a month of the form 2027-03")]
pub struct MonthError;

impl Month {
    /// The first moment of this month, in UTC.
    #[must_use]
    pub fn begins(self) -> Moment {
        Date::new(self.year, self.month, 1).map_or(Moment(i64::MAX), |first| CivilDate(first).begins())
    }

    /// This many months later.
    #[must_use]
    pub fn plus(self, months: u32) -> Self {
        self.begins().plus_months(months).month()
    }
}

impl TryFrom<String> for Month {
    type Error = MonthError;
    fn try_from(text: String) -> Result<Self, MonthError> {
        let (year, month) = text.split_once('-').ok_or(MonthError)?;
        let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
        if text.len() != 7 || !digits(year) || !digits(month) {
            return Err(MonthError);
        }
        let year: i16 = year.parse().map_err(|_| MonthError)?;
        let month: i8 = month.parse().map_err(|_| MonthError)?;
        if !(1970..=9000).contains(&year) || !(1..=12).contains(&month) {
            return Err(MonthError);
        }
        Ok(Self { year, month })
    }
}

impl From<Month> for String {
    fn from(month: Month) -> Self {
        format!("{:04}-{:02}", month.year, month.month)
    }
}

/// A day of the calendar, written `2027-01-15` and in no other way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(type = "string"))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema), schema(value_type = String, format = Date))]
pub struct CivilDate(Date);

/// A text that is not a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a day of the form 2027-01-15")]
pub struct CivilDateError;

impl CivilDate {
    /// A day that is known to exist.
    ///
    /// # Panics
    /// There is no such day: use it in constants and tests.
    #[must_use]
    pub const fn constant(year: i16, month: i8, day: i8) -> Self {
        Self(Date::constant(year, month, day))
    }

    /// The first moment of this day, in UTC.
    #[must_use]
    pub fn begins(self) -> Moment {
        let begins = Offset::UTC.to_timestamp(self.0.to_datetime(Time::midnight()));
        begins.map_or(Moment(i64::MAX), |t| Moment(t.as_millisecond()))
    }

    /// The day as the library of dates knows it.
    #[must_use]
    pub const fn date(self) -> Date {
        self.0
    }
}

impl From<Date> for CivilDate {
    fn from(date: Date) -> Self {
        Self(date)
    }
}

impl fmt::Display for CivilDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.0.year(), self.0.month(), self.0.day())
    }
}

/// The library would read more, and its reader would make the browser's module larger.
impl FromStr for CivilDate {
    type Err = CivilDateError;
    fn from_str(text: &str) -> Result<Self, CivilDateError> {
        let read = || {
            let (year, rest) = text.split_once('-')?;
            let (month, day) = rest.split_once('-')?;
            let digits = |part: &str, count| part.len() == count && part.bytes().all(|b| b.is_ascii_digit());
            if !digits(year, 4) || !digits(month, 2) || !digits(day, 2) {
                return None;
            }
            Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
        };
        read().map(Self).ok_or(CivilDateError)
    }
}

impl Serialize for CivilDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for CivilDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <Cow<'de, str>>::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

/// The undo that people have after a step.
pub(crate) const UNDO: SignedDuration = SignedDuration::from_secs(60);

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Moment {
        Moment(text.parse::<Timestamp>().unwrap().as_millisecond())
    }

    #[test]
    fn a_year_later_is_the_same_day() {
        assert_eq!(at("2026-11-24T10:00:00Z").plus_months(12), at("2027-11-24T10:00:00Z"));
        assert_eq!(at("2028-02-29T10:00:00Z").plus_months(12), at("2029-02-28T10:00:00Z"));
    }

    #[test]
    fn months_read_and_write_one_form() {
        let month: Month = serde_json::from_str("\"2027-03\"").unwrap();
        assert_eq!(serde_json::to_string(&month).unwrap(), "\"2027-03\"");
        assert_eq!(month.begins(), at("2027-03-01T00:00:00Z"));
        assert_eq!(String::from(month.plus(10)), "2028-01");
        for wrong in ["2027-13", "2027-3", "27-03", "2027-+3", "+027-03", "2027/03", ""] {
            assert!(Month::try_from(wrong.to_owned()).is_err(), "{wrong}");
        }
    }

    #[test]
    fn days_read_and_write_one_form() {
        let day: CivilDate = serde_json::from_str("\"2028-02-29\"").unwrap();
        assert_eq!(serde_json::to_string(&day).unwrap(), "\"2028-02-29\"");
        for wrong in [
            "2027-02-29",
            "2027-13-01",
            "2027-1-1",
            "27-01-01",
            "2027-01-+1",
            "2027-01-15T00",
            "20270115",
            "",
        ] {
            assert_eq!(wrong.parse::<CivilDate>(), Err(CivilDateError), "{wrong}");
        }
    }

    #[test]
    fn a_moment_that_no_calendar_shows_is_refused_where_it_is_read() {
        for (text, read) in [
            ("0", true),
            ("253402207199999", true),
            ("253402207200000", false),
            ("8640000000000000", false),
            ("9223372036854775807", false),
            ("-1", false),
            ("1.5", false),
            ("null", false),
        ] {
            assert_eq!(serde_json::from_str::<Moment>(text).is_ok(), read, "{text}");
        }
        assert_eq!(String::from(Moment(LAST).month()), "9999-12");
    }

    #[test]
    fn far_times_do_not_overflow() {
        assert_eq!(Moment(i64::MAX).plus_days(u32::MAX), Moment(i64::MAX));
        assert_eq!(Moment(i64::MAX).plus_months(12), Moment(i64::MAX));
    }
}
