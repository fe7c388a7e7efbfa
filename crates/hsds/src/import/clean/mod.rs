//! Values of one field, put right: each comes back as the field wants it, or not at all.

mod coordinate;
mod link;
mod number;
mod prose;
mod time;
mod word;

use serde_json::Value;

use super::store::Given;
use crate::report::What;
use crate::tabular::cell;
use crate::tabular::facts::{Field, Format, Kind};

pub(super) use coordinate::{is_grouped, may_be_grouped};
pub(super) use number::whole;
pub(super) use time::{DateOrder, offset_hours, split_offset, strptime_date, strptime_time};
pub(super) use word::{default_status, is_status, is_word_of, plain, status_of, understood};

/// What became of a value.
#[derive(Debug, PartialEq)]
pub(super) enum Cleaned {
    /// Nothing was said.
    Nothing,
    /// It is as the field wants it; what was wrong, if anything.
    Good(Value, Option<What>),
    /// It is nothing that the field can hold.
    Bad(What),
}

impl Cleaned {
    fn text(text: String, was: &str, what: What) -> Cleaned {
        let note = (text != was).then_some(what);
        Cleaned::Good(Value::String(text), note)
    }
}

/// Words that say that nothing is said.
const NOTHING: [&str; 17] = [
    "-",
    "--",
    "n/a",
    "null",
    "none",
    "nil",
    "nan",
    "#n/a",
    "(null)",
    "<null>",
    "\\n",
    "undefined",
    "#ref!",
    "#value!",
    "#name?",
    "#null!",
    "#div/0!",
];

/// In a text these may be a word or a code: of Namibia, say.
const NOTHING_BUT_IN_TEXTS: [&str; 1] = ["na"];

/// Puts the value of a field right. `order` says how dates of digits in this column are meant.
pub(super) fn clean(table: &str, field: &Field, given: Given<'_>, order: DateOrder) -> Cleaned {
    let parsed = if given.json { json_text(given.text) } else { Some(given.text.to_owned()) };
    let Some(raw) = parsed else { return Cleaned::Bad(What::WrongForm) };
    let unguarded = if given.json { &raw } else { cell::unguard(&raw) };
    let typed = field.kind != Kind::String || field.format.is_some() || !field.values.is_empty();
    // Before anything else is taken out: half of a character in the wrong encoding looks like a control character.
    let is_prose =
        !typed && !matches!((table, field.name.as_str()), ("phone", "number") | ("schedule", "byday"));
    let (prose, mended) =
        if is_prose { prose::readable(&field.name, unguarded) } else { (unguarded.to_owned(), None) };
    let (whole, controls) = without_controls(&prose);
    let text = whole.trim();
    if text.is_empty() {
        return mended.map_or(Cleaned::Nothing, Cleaned::Bad);
    }
    let word = text.to_lowercase();
    if NOTHING.contains(&word.as_str()) || typed && NOTHING_BUT_IN_TEXTS.contains(&word.as_str()) {
        return Cleaned::Bad(What::Nothing);
    }
    match (field.kind, field.format) {
        (Kind::Number, _) if field.name == "year_incorporated" => number::year(text),
        (Kind::Number, _) if matches!(field.name.as_str(), "latitude" | "longitude") => {
            coordinate::coordinate(text, field.name == "latitude")
        }
        (Kind::Number, _) => number::number(text),
        (Kind::Boolean, _) => number::flag(text),
        (Kind::Date, _) => time::date(text, order),
        (Kind::Datetime, _) => time::moment(text, order),
        (Kind::Time, _) => time::time_of_day(text),
        (Kind::String, _) if !field.values.is_empty() => word::word(&field.name, &field.values, text),
        (Kind::String, Some(Format::Email)) => link::mail(text),
        (Kind::String, Some(Format::Uri)) => link::url(text),
        (Kind::String, _) if (table, field.name.as_str()) == ("phone", "number") => link::telephone(text),
        (Kind::String, _) if field.name == "byday" => word::days(text),
        (Kind::String, _) => {
            let what = match () {
                () if mended.is_some() => mended,
                () if controls => Some(What::ControlCharacters),
                () if !given.json && cell::runs(&whole) => Some(What::Formula),
                () => None,
            };
            Cleaned::Good(Value::String(whole), what)
        }
    }
}

/// JSON that is not text, as the text that a cell would hold; lists of plain values are joined.
fn json_text(json: &str) -> Option<String> {
    match serde_json::from_str(json).ok()? {
        Value::Null => Some(String::new()),
        Value::Bool(flag) => Some(flag.to_string()),
        Value::Number(number) => Some(number.to_string()),
        Value::String(text) => Some(text),
        Value::Array(items) => {
            let texts: Option<Vec<String>> = items
                .iter()
                .map(|item| match item {
                    Value::String(text) => Some(text.clone()),
                    Value::Number(number) => Some(number.to_string()),
                    _ => None,
                })
                .collect();
            texts.map(|texts| texts.join(","))
        }
        Value::Object(_) => None,
    }
}

/// A text without control characters other than line breaks and tabs.
pub(super) fn without_controls(text: &str) -> (String, bool) {
    let unwanted = |c: char| c.is_control() && !matches!(c, '\n' | '\t' | '\r');
    let found = text.contains(unwanted);
    (if found { text.replace(unwanted, "") } else { text.to_owned() }, found)
}
