//! Free text, marked as such, with its language.

use serde::{Deserialize, Serialize};

use crate::code::Language;
use crate::form::Form;
use crate::moment::CivilDate;

/// Something a form still needs, or has wrong; `field` is the path of the field, `problem` the wording key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Missing {
    /// Path of the field in the form, as `needs` or `contact.ways`.
    pub field: String,
    /// What is wrong with it: `needed`, `too_long`, `names_somebody`, `contradicts`, …
    pub problem: Problem,
}

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema), schema(as = FieldProblem))]
#[serde(rename_all = "snake_case")]
pub enum Problem {
    /// It is needed.
    Needed,
    /// It is too long.
    TooLong,
    /// It holds a telephone number, an address or a link where none may be.
    NamesSomebody,
    /// It contradicts something else in the form.
    Contradicts,
    /// It leads to whoever may be the one who did it.
    Offender,
    /// It is no address that a mail could be sent to.
    NoAddress,
    /// What was said of it is said of nothing: its value is not there.
    NoValue,
    /// It holds no number.
    NoNumber,
    /// It cannot be so: times of a day that end before they begin, a zone that there is not.
    Impossible,
    /// A day so far away that it was mistyped.
    FarAway,
    /// It cannot be taken as it is: a figure or a moment beyond its bounds, a sign that does not show, a word that nobody knows.
    Unfit,
    /// It can be so, and rarely is: whoever writes it says once more that it is right.
    Unsure,
}

impl Missing {
    /// What is wrong with a field.
    #[must_use]
    pub fn new(field: impl Into<String>, problem: Problem) -> Self {
        Self { field: field.into(), problem }
    }

    /// A field that is needed.
    #[must_use]
    pub fn needed(field: &str) -> Self {
        Self { field: field.to_owned(), problem: Problem::Needed }
    }

    /// What is wrong with a day, if it cannot be meant.
    pub(super) fn far_away(field: &str, day: CivilDate) -> Option<Self> {
        let missing = || Self { field: field.to_owned(), problem: Problem::FarAway };
        (!crate::bounds::is_day(day)).then(missing)
    }

    /// A day that has passed, where one can be meant that has.
    pub(super) fn unsure(field: &str, day: CivilDate, today: CivilDate) -> Option<Self> {
        let missing = || Self { field: field.to_owned(), problem: Problem::Unsure };
        crate::bounds::has_passed(day, today).then(missing)
    }

    /// A field that contradicts something else.
    #[must_use]
    pub fn contradicts(field: &str) -> Self {
        Self { field: field.to_owned(), problem: Problem::Contradicts }
    }

    /// A field with a value that nobody can mean.
    #[must_use]
    pub fn impossible(field: &str) -> Self {
        Self { field: field.to_owned(), problem: Problem::Impossible }
    }
}

/// A text that somebody wrote, with the language it is in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct FreeText {
    /// The text.
    pub text: String,
    /// Its language.
    pub language: Language,
}

impl FreeText {
    /// Whether it says nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty()
    }
}

/// A message between the two organisations.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Message {
    /// What it says.
    pub text: FreeText,
}

impl Message {
    pub(super) fn missing(&self) -> Vec<Missing> {
        let mut missing = Vec::new();
        if self.text.is_empty() {
            missing.push(Missing::needed("text"));
        }
        missing
    }
}

/// Digits in a row (spaces and dashes between them do not count) that look like a number to ring or a document.
const DIGITS: usize = 6;

/// Checks a text of stage A, which must name nobody: telephone numbers, mail addresses and links are found.
/// Names cannot be recognised with certainty in any language; the form asks for none.
#[must_use]
pub fn check_free_text(text: &str, field: &str, most: usize) -> Vec<Missing> {
    let mut found = Vec::new();
    if text.chars().count() > most {
        found.push(Missing { field: field.to_owned(), problem: Problem::TooLong });
    }
    let mut run = 0;
    let mut longest = 0;
    for c in text.chars() {
        if c.is_numeric() {
            run += 1;
            longest = longest.max(run);
        } else if !matches!(c, ' ' | '-' | '/' | '.' | '(' | ')' | '+' | '\u{a0}') {
            run = 0;
        }
    }
    if longest >= DIGITS || text.contains('@') || text.contains("://") || text.contains("www.") {
        found.push(Missing { field: field.to_owned(), problem: Problem::NamesSomebody });
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_addresses_are_found_in_stage_a() {
        let problems = |text| check_free_text(text, "note", 300).len();
        assert_eq!(problems("She prefers short calls, after 17:30."), 0);
        assert_eq!(problems("Ring +999 20 5550 187"), 1);
        assert_eq!(problems("a.name@post.example"), 1);
        assert_eq!(problems("٠٥٠٥٥٥٠١"), 1, "digits of any script");
        assert_eq!(problems(&"a".repeat(301)), 1);
    }
}
