//! Dates and times of day, as people write them.

use jiff::civil::{Date, Time};
use jiff::fmt::strtime;
use serde_json::Value;

use super::Cleaned;
use super::number::western;
use crate::report::What;

/// How a date of three numbers is meant when the year stands last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in crate::import) enum DateOrder {
    /// Nothing in the column tells: day first, and it is said that this is a guess.
    #[default]
    Unclear,
    /// Day, month, year.
    DayFirst,
    /// Month, day, year.
    MonthFirst,
}

impl DateOrder {
    /// What one value tells of its column.
    pub(in crate::import) fn told_by(text: &str) -> DateOrder {
        match numbers(text) {
            Some([first, 1..=12, _]) if (13..=31).contains(&first) => DateOrder::DayFirst,
            Some([1..=12, second, _]) if (13..=31).contains(&second) => DateOrder::MonthFirst,
            _ => DateOrder::Unclear,
        }
    }
}

/// Forms with the month as a word. English names: what libraries know.
const NAMED: [&str; 8] =
    ["%B %d, %Y", "%b %d, %Y", "%d %B %Y", "%d %b %Y", "%d-%b-%Y", "%d-%b-%y", "%B %d %Y", "%d. %B %Y"];

pub(super) fn date(text: &str, order: DateOrder) -> Cleaned {
    if text.len() == 10 && text.parse::<Date>().is_ok() {
        return Cleaned::Good(Value::String(text.to_owned()), None);
    }
    match read_date(text, order) {
        Some((date, what)) => Cleaned::Good(Value::String(date.to_string()), Some(what)),
        None => Cleaned::Bad(What::Date),
    }
}

fn read_date(text: &str, order: DateOrder) -> Option<(Date, What)> {
    let text: String = text.chars().map(western).collect();
    let text = text.trim();
    // A date with a time: the date of it.
    if let Some((first, rest)) = text.split_once(['T', ' '])
        && rest.starts_with(|c: char| c.is_ascii_digit())
        && rest.contains(':')
    {
        return read_date(first, order);
    }
    if let Ok(date) = text.parse::<Date>() {
        return Some((date, What::Date));
    }
    if let Some(numbers) = numbers(text) {
        return from_numbers(numbers, order);
    }
    NAMED.iter().find_map(|form| strptime_date(form, text)).map(|date| (date, What::Date))
}

pub(in crate::import) fn strptime_date(form: &str, text: &str) -> Option<Date> {
    strtime::parse(form, text).and_then(|parsed| parsed.to_date()).ok()
}

pub(in crate::import) fn strptime_time(form: &str, text: &str) -> Option<Time> {
    strtime::parse(form, text).and_then(|parsed| parsed.to_time()).ok()
}

fn from_numbers([first, second, third]: [i16; 3], order: DateOrder) -> Option<(Date, What)> {
    let small = |number: i16| i8::try_from(number).ok();
    if first > 31 {
        return Date::new(first, small(second)?, small(third)?).ok().map(|date| (date, What::Date));
    }
    // Two digits of a year: this century's, as nobody's services began so long ago; late in it they may be of either.
    let year = match third {
        70..=99 => return None,
        0..=69 => third + 2000,
        _ => third,
    };
    let day_first = Date::new(year, small(second)?, small(first)?).ok();
    let month_first = Date::new(year, small(first)?, small(second)?).ok();
    match (day_first, month_first, order) {
        (_, Some(date), DateOrder::MonthFirst)
        | (Some(date), _, DateOrder::DayFirst)
        | (None, Some(date), _)
        | (Some(date), None, _) => Some((date, What::Date)),
        (Some(date), Some(other), _) => {
            Some((date, if date == other { What::Date } else { What::DateUnclear }))
        }
        (None, None, _) => None,
    }
}

/// Three numbers with `.`, `/`, `-` or a space between.
fn numbers(text: &str) -> Option<[i16; 3]> {
    let mut parts = text.split(['.', '/', '-', ' ']).filter(|part| !part.is_empty());
    let mut next = || parts.next().filter(|part| part.len() <= 4)?.parse::<i16>().ok().filter(|n| *n >= 0);
    let found = [next()?, next()?, next()?];
    parts.next().is_none().then_some(found)
}

/// A moment by RFC 3339; what has no offset is taken as UTC, a date as its midnight.
pub(super) fn moment(text: &str, order: DateOrder) -> Cleaned {
    if text.contains(['T', 't']) && text.parse::<jiff::Timestamp>().is_ok() {
        return Cleaned::Good(Value::String(text.to_owned()), None);
    }
    let unzoned = text.trim_end_matches(" UTC").trim_end_matches(" GMT");
    if let Ok(timestamp) = unzoned.parse::<jiff::Timestamp>() {
        return Cleaned::Good(Value::String(timestamp.to_string()), Some(What::Moment));
    }
    if let Ok(civil) = unzoned.parse::<jiff::civil::DateTime>() {
        return Cleaned::Good(Value::String(format!("{civil}Z")), Some(What::Moment));
    }
    let Some((date, what)) = read_date(text, order) else { return Cleaned::Bad(What::Moment) };
    let time =
        text.split_once(' ').and_then(|(_, rest)| read_time(rest)).map_or(Time::midnight(), |(time, _)| time);
    let what = if what == What::DateUnclear { what } else { What::Moment };
    Cleaned::Good(Value::String(format!("{}Z", date.to_datetime(time))), Some(what))
}

/// A time of day as HH:MM:SS. An offset stays behind it: see [`split_offset`].
pub(super) fn time_of_day(text: &str) -> Cleaned {
    let text: String = text.chars().map(western).collect();
    let (text, whole) = match within_moment(text.trim()) {
        Some(time) => (time.to_owned(), true),
        None if is_moment(text.trim()) => return Cleaned::Bad(What::Time),
        None => (text, false),
    };
    let (bare, offset) = split_offset(text.trim());
    match read_time(bare) {
        Some((time, exact)) => {
            let value = format!("{}{}", time.strftime("%H:%M:%S"), offset.unwrap_or_default());
            Cleaned::Good(Value::String(value), (!exact || whole).then_some(What::Time))
        }
        None => Cleaned::Bad(What::Time),
    }
}

/// Days that programs put before a time when there is no day.
const NO_DAY: [&str; 6] =
    ["2000-01-01", "1970-01-01", "1899-12-30", "1899-12-31", "1900-01-01", "0001-01-01"];

fn is_moment(text: &str) -> bool {
    text.get(..10).is_some_and(|day| day.parse::<Date>().is_ok()) && text.len() > 10
}

/// The time in a whole moment. With a day of no meaning it is the time on the wall, and its offset means nothing either; with
/// a day that means one, only where no offset turns it into another.
fn within_moment(text: &str) -> Option<&str> {
    if !is_moment(text) {
        return None;
    }
    let (day, rest) = text.split_at_checked(10)?;
    let (bare, offset) = split_offset(rest.trim_start_matches(['T', 't', ' ']));
    (offset.is_none() || NO_DAY.contains(&day)).then_some(bare)
}

/// A time that a spreadsheet shows as a part of a day: 0.5 is noon. Only whole five minutes are such; 0.30 may be half past
/// midnight as well.
fn part_of_day(digits: &str) -> Option<[i8; 3]> {
    const FIVE_MINUTES_A_DAY: f64 = 288.0;
    let fives = format!("0.{digits}").parse::<f64>().ok()? * FIVE_MINUTES_A_DAY;
    let near = (fives - fives.round()).abs() < 0.004;
    #[expect(clippy::cast_possible_truncation, reason = "less than a day has")]
    let minutes = fives.round() as i32 * 5;
    let time = i8::try_from(minutes / 60).ok().zip(i8::try_from(minutes % 60).ok());
    time.filter(|_| near).map(|(hour, minute)| [hour, minute, 0])
}

/// A time and the offset behind it, such as `Z` or `+01:00`.
pub(in crate::import) fn split_offset(text: &str) -> (&str, Option<&str>) {
    if let Some(bare) = text.strip_suffix(['Z', 'z']) {
        return (bare, Some("Z"));
    }
    match text.rfind(['+', '-']).and_then(|place| text.split_at_checked(place)) {
        Some((bare, offset)) if bare.contains(':') && offset.len() >= 3 => (bare.trim_end(), Some(offset)),
        _ => (text, None),
    }
}

/// The offset in hours.
pub(in crate::import) fn offset_hours(offset: &str) -> Option<f64> {
    if offset.eq_ignore_ascii_case("z") {
        return Some(0.0);
    }
    let sign = if offset.starts_with('-') { -1.0 } else { 1.0 };
    let digits: String = offset.chars().filter(char::is_ascii_digit).collect();
    let (hours, minutes) = digits.split_at_checked(2).unwrap_or((&digits, ""));
    let minutes: f64 = if minutes.is_empty() { 0.0 } else { minutes.parse().ok()? };
    let hours: f64 = hours.parse().ok()?;
    (hours <= 14.0 && minutes < 60.0).then_some(sign * (hours + minutes / 60.0))
}

/// A time, and whether it was written as such. Midnight at the end of a day is its last second.
fn read_time(text: &str) -> Option<(Time, bool)> {
    let text = text.trim().to_lowercase();
    match text.strip_prefix("12").unwrap_or(&text).trim() {
        "noon" | "midday" | "mittag" | "mittags" | "midi" | "mediodía" => {
            return Time::new(12, 0, 0, 0).ok().map(|time| (time, false));
        }
        "midnight" | "mitternacht" | "minuit" | "medianoche" => return Some((Time::midnight(), false)),
        _ => {}
    }
    let half = |mark: &str| text.strip_suffix(mark).or_else(|| text.strip_suffix(&mark.replace('m', ".m.")));
    let (digits, add) = match (half("am"), half("pm")) {
        (Some(bare), _) => (bare, Some(0)),
        (_, Some(bare)) => (bare, Some(12)),
        _ => (text.as_str(), None),
    };
    let digits = digits.trim().trim_end_matches("uhr").trim();
    let parts = parts_of_time(digits)?;
    let [mut hour, minute, second] = parts;
    if let Some(add) = add {
        if !(1..=12).contains(&hour) {
            return None;
        }
        hour = hour % 12 + add;
    }
    let exact = add.is_none() && is_clock(digits);
    if (hour, minute, second) == (24, 0, 0) {
        return Time::new(23, 59, 59, 0).ok().map(|time| (time, false));
    }
    Time::new(hour, minute, second, 0).ok().map(|time| (time, exact))
}

/// HH:MM or HH:MM:SS.
fn is_clock(text: &str) -> bool {
    matches!(text.len(), 5 | 8)
        && text.char_indices().all(|(place, c)| if place % 3 == 2 { c == ':' } else { c.is_ascii_digit() })
}

fn parts_of_time(text: &str) -> Option<[i8; 3]> {
    let part = text.strip_prefix("0.").or_else(|| text.strip_prefix("0,"));
    if let Some(digits) = part.filter(|part| !part.is_empty() && part.bytes().all(|c| c.is_ascii_digit())) {
        return part_of_day(digits);
    }
    let bare = text.split_once('.').filter(|_| text.matches(':').count() == 2).map_or(text, |(time, _)| time);
    let parts: Vec<&str> = bare.split([':', '.', 'h', ',']).map(str::trim).collect();
    let number =
        |part: &str| if part.is_empty() { Some(0) } else { part.parse::<i8>().ok().filter(|n| *n >= 0) };
    match parts.as_slice() {
        [digits] if digits.len() == 4 && digits.is_ascii() => {
            let (hour, minute) = digits.split_at_checked(2)?;
            Some([number(hour)?, number(minute)?, 0])
        }
        [hour] if !hour.is_empty() => Some([number(hour)?, 0, 0]),
        // "9.5" may be five minutes or half an hour past nine.
        [hour, minute] if !hour.is_empty() => {
            let clear = minute.len() == 2 || minute.is_empty() || *minute == "0";
            clear.then_some(())?;
            Some([number(hour)?, number(minute)?, 0])
        }
        [hour, minute, second] if !hour.is_empty() => Some([number(hour)?, number(minute)?, number(second)?]),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn as_text(cleaned: Cleaned) -> (String, Option<What>) {
        match cleaned {
            Cleaned::Good(Value::String(text), what) => (text, what),
            other => (format!("{other:?}"), None),
        }
    }

    #[test]
    fn dates_are_read_as_people_write_them() {
        for (text, value) in [
            ("2024-3-7", "2024-03-07"),
            ("31.12.2023", "2023-12-31"),
            ("12/31/2023", "2023-12-31"),
            ("2023/12/31", "2023-12-31"),
            ("December 24, 2015", "2015-12-24"),
            ("24 Dec 2015", "2015-12-24"),
            ("2023-12-31T10:00:00Z", "2023-12-31"),
            ("٣١/١٢/٢٠٢٣", "2023-12-31"),
        ] {
            assert_eq!(as_text(date(text, DateOrder::Unclear)), (value.into(), Some(What::Date)), "{text}");
        }
        assert_eq!(as_text(date("2023-12-31", DateOrder::Unclear)), ("2023-12-31".into(), None));
        assert_eq!(
            as_text(date("03/04/2024", DateOrder::Unclear)),
            ("2024-04-03".into(), Some(What::DateUnclear))
        );
        assert_eq!(
            as_text(date("03/04/2024", DateOrder::MonthFirst)),
            ("2024-03-04".into(), Some(What::Date))
        );
        for text in ["31.02.2023", "soon", "2023", "1.2.3.4", "99/99/99", "31/12/99", "45292"] {
            assert_eq!(date(text, DateOrder::Unclear), Cleaned::Bad(What::Date), "{text}");
        }
    }

    #[test]
    fn times_are_read_as_people_write_them() {
        for (text, value) in [
            ("9am", "09:00:00"),
            ("9:30 PM", "21:30:00"),
            ("12 a.m.", "00:00:00"),
            ("0900", "09:00:00"),
            ("9h30", "09:30:00"),
            ("17.45", "17:45:00"),
            ("24:00", "23:59:59"),
            ("8 Uhr", "08:00:00"),
            ("12 noon", "12:00:00"),
            ("midnight", "00:00:00"),
            ("0.5", "12:00:00"),
            ("0.75", "18:00:00"),
            ("0.354166667", "08:30:00"),
            ("2000-01-01T09:00:00.000Z", "09:00:00"),
            ("1899-12-30 17:30:00", "17:30:00"),
            ("2024-05-06T09:00:00", "09:00:00"),
        ] {
            assert_eq!(as_text(time_of_day(text)), (value.into(), Some(What::Time)), "{text}");
        }
        assert_eq!(as_text(time_of_day("09:00")), ("09:00:00".into(), None));
        assert_eq!(as_text(time_of_day("10:00+01:00")), ("10:00:00+01:00".into(), None));
        assert_eq!(offset_hours("-0530"), Some(-5.5));
        for text in ["25:00", "noonish", "13pm", "", ":", "0.30", "9.5", "2024-05-06T09:00:00Z"] {
            assert_eq!(time_of_day(text), Cleaned::Bad(What::Time), "{text}");
        }
    }

    #[test]
    fn moments_get_an_offset() {
        let value = "2023-03-15T10:30:45.123Z";
        assert_eq!(as_text(moment(value, DateOrder::Unclear)), (value.into(), None));
        assert_eq!(
            as_text(moment("2023-03-15 10:30:45", DateOrder::Unclear)),
            ("2023-03-15T10:30:45Z".into(), Some(What::Moment))
        );
        assert_eq!(
            as_text(moment("15.3.2023", DateOrder::Unclear)),
            ("2023-03-15T00:00:00Z".into(), Some(What::Moment))
        );
    }
}
