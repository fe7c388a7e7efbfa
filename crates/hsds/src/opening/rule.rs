//! On which days a schedule recurs.

use jiff::civil::{Date, Weekday as Day};
use serde_json::Number;

use crate::model::{Frequency, Schedule, Weekday};

/// So many days after its first a rule with a count is followed: a century.
const LONGEST: i32 = 36_600;

/// A schedule as a rule about days.
#[derive(Debug, Clone)]
pub(super) struct Rule {
    frequency: Frequency,
    interval: i32,
    week_starts: Day,
    /// The first day of the recurrence, where it is said.
    anchor: Option<Date>,
    first: Date,
    last: Date,
    count: Option<u64>,
    days: Vec<(i32, Day)>,
    month_days: Vec<i32>,
    weeks: Vec<i32>,
    year_days: Vec<i32>,
}

impl Rule {
    /// Reads a schedule; `None` if it does not say on which days it holds.
    pub(super) fn read(schedule: &Schedule) -> Option<Rule> {
        if schedule.closed.is_some() {
            return None;
        }
        let days = read_days(schedule.byday.as_deref())?;
        let month_days = read_numbers(schedule.bymonthday.as_deref())?;
        let date = |text: &Option<String>| text.as_deref().map(|text| text.trim().parse::<Date>().ok());
        // A date that cannot be read leaves open when the schedule holds.
        let [start, from, to, until] =
            [&schedule.dtstart, &schedule.valid_from, &schedule.valid_to, &schedule.until].map(date);
        let [start, from, to, until] = [flat(start)?, flat(from)?, flat(to)?, flat(until)?];
        let frequency = match schedule.freq {
            Some(frequency) => frequency,
            None if !days.is_empty() => Frequency::Weekly,
            None => return None,
        };
        let rule = Rule {
            frequency,
            interval: whole(schedule.interval.as_ref())?
                .map_or(1, |every| i32::try_from(every).unwrap_or(1))
                .max(1),
            week_starts: schedule.wkst.map_or(Day::Monday, day),
            // From when on it holds is not on which day it began to recur.
            anchor: start,
            first: start.into_iter().chain(from).max().unwrap_or(Date::MIN),
            last: until.into_iter().chain(to).min().unwrap_or(Date::MAX),
            count: whole(schedule.count.as_ref())?,
            days,
            month_days,
            weeks: read_numbers(schedule.byweekno.as_deref())?,
            year_days: read_numbers(schedule.byyearday.as_deref())?,
        };
        // Every second week, counted from when? And every week on which day?
        let counts = rule.interval > 1 || rule.count.is_some();
        let names_days =
            rule.frequency == Frequency::Daily || !rule.days.is_empty() || !rule.month_days.is_empty();
        (rule.anchor.is_some() || !counts && names_days).then_some(rule)
    }

    /// Whether it is the same every week.
    pub(super) fn is_weekly(&self) -> bool {
        let filtered = !self.weeks.is_empty() || !self.year_days.is_empty() || !self.month_days.is_empty();
        self.frequency != Frequency::Monthly && self.interval == 1 && self.count.is_none() && !filtered
    }

    /// Whether it holds at `date`.
    pub(super) fn holds(&self, date: Date) -> bool {
        self.first <= date && date <= self.last
    }

    /// Whether it recurs on `date`.
    pub(super) fn recurs_on(&self, date: Date) -> bool {
        self.holds(date) && self.matches(date) && self.counted(date)
    }

    /// Whether a weekly rule is about the day of the week with this number, Monday being 0.
    pub(super) fn names(&self, number: u16) -> bool {
        let is = |day: Day| i64::from(day.to_monday_zero_offset()) == i64::from(number);
        match self.anchor {
            _ if !self.days.is_empty() => self.days.iter().any(|(_, day)| is(*day)),
            _ if self.frequency == Frequency::Daily => true,
            anchor => anchor.is_some_and(|anchor| is(anchor.weekday())),
        }
    }

    fn counted(&self, date: Date) -> bool {
        let (Some(count), Some(anchor)) = (self.count, self.anchor) else { return true };
        if days_between(anchor, date) > LONGEST {
            return false;
        }
        let before = anchor.series(jiff::Span::new().days(1)).take_while(|day| *day < date);
        let before = before.filter(|day| self.holds(*day) && self.matches(*day)).count();
        (before as u64) < count
    }

    fn matches(&self, date: Date) -> bool {
        let listed = |numbers: &[i32], day: i32, length: i32| {
            numbers.is_empty() || numbers.iter().any(|number| *number == day || number + length + 1 == day)
        };
        let week = date.iso_week_date();
        let filters = listed(&self.weeks, i32::from(week.week()), i32::from(week.weeks_in_year()))
            && listed(&self.year_days, i32::from(date.day_of_year()), i32::from(date.days_in_year()))
            && listed(&self.month_days, i32::from(date.day()), i32::from(date.days_in_month()));
        filters && self.in_turn(date) && self.on_day(date)
    }

    /// Whether it is its turn in the day's week or month.
    fn in_turn(&self, date: Date) -> bool {
        let Some(anchor) = self.anchor.filter(|_| self.interval > 1) else { return true };
        let passed = match self.frequency {
            Frequency::Daily => days_between(anchor, date),
            Frequency::Weekly => days_between(self.week_of(anchor), self.week_of(date)) / 7,
            Frequency::Monthly => {
                (i32::from(date.year()) - i32::from(anchor.year())) * 12 + i32::from(date.month())
                    - i32::from(anchor.month())
            }
        };
        passed % self.interval == 0
    }

    fn on_day(&self, date: Date) -> bool {
        if !self.days.is_empty() {
            let ordinals = self.frequency == Frequency::Monthly;
            return self
                .days
                .iter()
                .any(|(nth, day)| *day == date.weekday() && (!ordinals || *nth == 0 || is_nth(date, *nth)));
        }
        match self.frequency {
            Frequency::Daily => true,
            _ if !self.month_days.is_empty() => true,
            Frequency::Weekly => self.anchor.is_some_and(|anchor| anchor.weekday() == date.weekday()),
            Frequency::Monthly => self.anchor.is_some_and(|anchor| anchor.day() == date.day()),
        }
    }

    /// The first day of the week of `date`.
    fn week_of(&self, date: Date) -> Date {
        let into = date.weekday().since(self.week_starts);
        date.checked_sub(jiff::Span::new().days(into)).unwrap_or(date)
    }
}

/// Whether `date` is the nth of its weekday in its month, counted from the end if negative.
fn is_nth(date: Date, nth: i32) -> bool {
    let from_start = i32::from((date.day() - 1) / 7) + 1;
    let from_end = -(i32::from((date.days_in_month() - date.day()) / 7) + 1);
    nth == from_start || nth == from_end
}

fn days_between(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}

/// `None` where a date was given and could not be read.
#[expect(clippy::option_option, reason = "absent and unreadable differ")]
fn flat(date: Option<Option<Date>>) -> Option<Option<Date>> {
    match date {
        None => Some(None),
        Some(read) => read.map(Some),
    }
}

/// A positive whole number, which some feeds write with a point.
#[expect(clippy::option_option, reason = "absent and unreadable differ")]
fn whole(number: Option<&Number>) -> Option<Option<u64>> {
    let Some(number) = number else { return Some(None) };
    let text = number.to_string();
    let whole = text.strip_suffix(".0").unwrap_or(&text);
    whole.parse().ok().map(Some)
}

fn read_numbers(text: Option<&str>) -> Option<Vec<i32>> {
    parts(text).map(|part| part.parse().ok().filter(|number| *number != 0)).collect()
}

fn read_days(text: Option<&str>) -> Option<Vec<(i32, Day)>> {
    parts(text)
        .map(|part| {
            let (nth, name) = part.split_at_checked(part.len().checked_sub(2)?)?;
            let nth = if nth.is_empty() { 0 } else { nth.parse().ok()? };
            let day = match name.to_ascii_uppercase().as_str() {
                "MO" => Day::Monday,
                "TU" => Day::Tuesday,
                "WE" => Day::Wednesday,
                "TH" => Day::Thursday,
                "FR" => Day::Friday,
                "SA" => Day::Saturday,
                "SU" => Day::Sunday,
                _ => return None,
            };
            Some((nth, day))
        })
        .collect()
}

fn parts(text: Option<&str>) -> impl Iterator<Item = &str> {
    text.unwrap_or_default().split([',', ';', ' ']).filter(|part| !part.is_empty())
}

fn day(weekday: Weekday) -> Day {
    match weekday {
        Weekday::Monday => Day::Monday,
        Weekday::Tuesday => Day::Tuesday,
        Weekday::Wednesday => Day::Wednesday,
        Weekday::Thursday => Day::Thursday,
        Weekday::Friday => Day::Friday,
        Weekday::Saturday => Day::Saturday,
        Weekday::Sunday => Day::Sunday,
    }
}
