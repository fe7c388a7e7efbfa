//! Figures and days that nobody means: a capacity below nought, the year 9999, a confirmation that is yet to come.

use jiff::ToSpan;
use jiff::civil::Date;
use serde_json::Value;

use super::rules::Case;
use crate::report::{Done, What};

/// How large a figure and how far away a day may be: whoever reads feeds says so.
#[derive(Debug, Clone, Copy)]
pub struct Bounds {
    /// Most people, places or posts.
    pub count: u32,
    /// Most hours of training.
    pub hours: u32,
    /// The highest age.
    pub age: u32,
    /// The first day that can be meant.
    pub first_day: Date,
    /// The last day that can be meant.
    pub last_day: Date,
    /// Most days from today until something is confirmed again.
    pub patience: u32,
}

/// What a figure counts.
#[derive(Clone, Copy)]
enum Figure {
    Count,
    Hours,
    Age,
    Money,
    /// How often something comes again: at least once.
    Times,
    /// The year in which something began.
    Year,
}

/// What a day says.
#[derive(Clone, Copy, PartialEq)]
enum Day {
    /// Something has been.
    Past,
    /// Something holds from or until then.
    Any,
    /// Somebody is to confirm it again by then.
    Due,
}

const FIGURES: [(&str, &str, Figure); 12] = [
    ("service", "minimum_age", Figure::Age),
    ("service", "maximum_age", Figure::Age),
    ("service_capacity", "available", Figure::Count),
    ("service_capacity", "maximum", Figure::Count),
    ("workforce", "headcount", Figure::Count),
    ("workforce", "fte", Figure::Count),
    ("workforce", "initial_training_hours", Figure::Hours),
    ("workforce", "annual_training_hours", Figure::Hours),
    ("cost_option", "amount", Figure::Money),
    ("schedule", "interval", Figure::Times),
    ("schedule", "count", Figure::Times),
    ("organization", "year_incorporated", Figure::Year),
];

const DAYS: [(&str, &str, Day); 14] = [
    ("service", "assured_date", Day::Past),
    ("service", "assurance_due", Day::Due),
    ("service", "last_modified", Day::Past),
    ("organization", "assured_date", Day::Past),
    ("organization", "assurance_due", Day::Due),
    ("service_capacity", "updated", Day::Past),
    ("workforce", "as_of", Day::Past),
    ("metadata", "last_action_date", Day::Past),
    ("cost_option", "valid_from", Day::Any),
    ("cost_option", "valid_to", Day::Any),
    ("schedule", "valid_from", Day::Any),
    ("schedule", "valid_to", Day::Any),
    ("schedule", "dtstart", Day::Any),
    ("schedule", "until", Day::Any),
];

/// The smaller and the larger of two figures of one thing.
const IN_ORDER: [(&str, &str, &str); 2] =
    [("service", "minimum_age", "maximum_age"), ("service_capacity", "available", "maximum")];

/// Leaves out what lies beyond the bounds.
pub(super) fn keep_within(table: &str, bounds: Option<&Bounds>, case: &mut Case<'_>) {
    for (_, field, figure) in FIGURES.iter().filter(|(of, ..)| *of == table) {
        let number = case.object.get(*field).and_then(Value::as_f64);
        if number.is_some_and(|number| !figure.can_be(number, bounds, case.today)) {
            leave_out(case, field, What::OutOfBounds);
        }
    }
    for (_, field, day) in DAYS.iter().filter(|(of, ..)| *of == table) {
        let date = case.text(field).and_then(|text| text.get(..10)?.parse::<Date>().ok());
        if let Some(what) = date.and_then(|date| day.fault(date, bounds, case.today)) {
            // Hours that hold for ever, or from long ago, hold: the others are of days that nobody knows.
            let says_nothing = date.zip(bounds).is_some_and(|(date, bounds)| match *field {
                "valid_from" => date < bounds.first_day,
                "valid_to" | "until" => date > bounds.last_day,
                _ => false,
            });
            if says_nothing {
                case.drop(field, what);
            } else {
                leave_out(case, field, what);
            }
        }
    }
    // The standard's own example has more beds free than there are: without bounds, that stands.
    for (_, least, most) in IN_ORDER.iter().filter(|(of, ..)| *of == table && bounds.is_some()) {
        let number = |field: &str| case.object.get(field).and_then(Value::as_f64);
        if number(least).zip(number(most)).is_some_and(|(least, most)| least > most) {
            // Which of the two is wrong, nobody knows.
            leave_out(case, least, What::OutOfBounds);
            leave_out(case, most, What::OutOfBounds);
        }
    }
}

/// Leaves a value out, and keeps in mind that it was there and said something.
fn leave_out(case: &mut Case<'_>, field: &str, what: What) {
    if let Some(value) = case.object.remove(field) {
        let was = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        case.note(field, what, Some(was), Done::ValueLeftOut);
        case.doubts.push(field.to_owned());
    }
}

impl Figure {
    fn can_be(self, number: f64, bounds: Option<&Bounds>, today: Option<Date>) -> bool {
        let most = |most: fn(&Bounds) -> u32| bounds.is_none_or(|bounds| number <= f64::from(most(bounds)));
        match self {
            Figure::Count => number >= 0.0 && most(|bounds| bounds.count),
            Figure::Hours => number >= 0.0 && most(|bounds| bounds.hours),
            Figure::Age => number >= 0.0 && most(|bounds| bounds.age),
            Figure::Money => number >= 0.0,
            Figure::Times => number >= 1.0,
            Figure::Year => today.is_none_or(|today| number <= f64::from(today.year())),
        }
    }
}

impl Day {
    fn fault(self, day: Date, bounds: Option<&Bounds>, today: Option<Date>) -> Option<What> {
        let outside = bounds.is_some_and(|bounds| day < bounds.first_day || day > bounds.last_day);
        let latest = |bounds: &Bounds| today?.checked_add(i64::from(bounds.patience).days()).ok();
        match self {
            Day::Past if today.is_some_and(|today| day > today) => Some(What::InTheFuture),
            Day::Due if bounds.and_then(latest).is_some_and(|latest| day > latest) => Some(What::OutOfBounds),
            _ => outside.then_some(What::OutOfBounds),
        }
    }
}
