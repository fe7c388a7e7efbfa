//! Words out of a list of values, as feeds spell them: `data/words.toml` says what else they are called.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde_json::Value;

use super::Cleaned;
use crate::report::What;
use crate::tabular::facts;

/// By field: what feeds write, folded, and the value that it means.
static WORDS: LazyLock<HashMap<String, HashMap<String, String>>> = LazyLock::new(|| {
    toml::from_str(include_str!("../../../data/words.toml")).expect("the files of the crate can be read")
});

/// A status that nobody knows: the service needs a look before people are sent there.
const UNKNOWN_STATUS: &str = "inactive";

/// The status of a service that states none.
pub(in crate::import) fn default_status() -> &'static str {
    "active"
}

/// A word as it is compared: small letters and digits of any script.
pub(in crate::import) fn plain(word: &str) -> String {
    word.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Whether a word for who may see something is one that the field knows.
pub(in crate::import) fn understood(field: &str, text: &str) -> bool {
    is_word_of(field, values_of("location", field), text)
}

fn values_of(table: &str, field: &str) -> &'static [String] {
    let field = facts::table(table).and_then(|table| table.field(field));
    field.map(|field| field.values.as_slice()).unwrap_or_default()
}

/// What a word says of whether a service is offered.
pub(in crate::import) fn status_of(text: &str) -> String {
    match word("status", values_of("service", "status"), text) {
        Cleaned::Good(Value::String(value), _) => value,
        _ => UNKNOWN_STATUS.to_owned(),
    }
}

/// Whether a word is one that says whether a service is offered.
pub(in crate::import) fn is_status(text: &str) -> bool {
    is_word_of("status", values_of("service", "status"), text)
}

/// Whether a word is one of a field's values, in whatever form feeds write it.
pub(in crate::import) fn is_word_of(field: &str, values: &[String], text: &str) -> bool {
    let folded = plain(text);
    values.iter().any(|value| plain(value) == folded)
        || WORDS.get(field).is_some_and(|words| words.contains_key(&folded))
}

pub(super) fn word(field: &str, values: &[String], text: &str) -> Cleaned {
    if values.iter().any(|value| value == text) {
        return Cleaned::Good(Value::String(text.to_owned()), None);
    }
    let folded = plain(text);
    let value = values
        .iter()
        .find(|value| plain(value) == folded)
        .cloned()
        .or_else(|| WORDS.get(field)?.get(&folded).cloned());
    match value {
        Some(value) => Cleaned::Good(Value::String(value), Some(What::Word)),
        None if field == "status" => {
            Cleaned::Good(Value::String(UNKNOWN_STATUS.to_owned()), Some(What::Word))
        }
        None => Cleaned::Bad(What::Word),
    }
}

/// Days of the week, as in RFC 5545: `MO,TU` or `1MO` stay; names and spans of names are put in that form.
pub(super) fn days(text: &str) -> Cleaned {
    let spaced = text.split_whitespace().map(|word| {
        let is_and =
            ["and", "und", "et", "y", "e", "i", "и", "і", "та", "و"].contains(&word.to_lowercase().as_str());
        if is_and { "," } else { word }
    });
    let joined = spaced.collect::<Vec<_>>().join(" ");
    let parts: Vec<&str> =
        joined.split([',', ';', '|', '+', '&', '/']).map(str::trim).filter(|part| !part.is_empty()).collect();
    let mut days: Vec<String> = Vec::new();
    for part in parts {
        if is_rule_day(part) {
            days.push(part.to_owned());
            continue;
        }
        let span = part.split_once(['-', '–']).or_else(|| part.split_once(" to "));
        match (span.and_then(|(from, to)| Some((day(from)?, day(to)?))), day(part)) {
            (Some((from, to)), _) => days.extend(span_of(from, to).map(str::to_owned)),
            (None, Some(one)) => days.push(one.to_owned()),
            (None, None) => return Cleaned::Bad(What::Word),
        }
    }
    Cleaned::text(days.join(","), text, What::Word)
}

const WEEK: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/// A day by any of its names.
pub(in crate::import) fn day(text: &str) -> Option<&'static str> {
    let folded = plain(text);
    let value = WORDS.get("byday")?.get(&folded)?;
    WEEK.iter().find(|day| *day == value).copied()
}

fn span_of(from: &str, to: &str) -> impl Iterator<Item = &'static str> {
    let place = |day: &str| WEEK.iter().position(|other| *other == day).unwrap_or_default();
    let (from, to) = (place(from), place(to));
    let length = (to + WEEK.len() - from) % WEEK.len() + 1;
    WEEK.iter().cycle().skip(from).take(length).copied()
}

fn is_rule_day(text: &str) -> bool {
    let letters = text.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '+' | '-'));
    let number = text.len() - letters.len();
    WEEK.contains(&letters) && (number == 0 || text.get(..number).is_some_and(|n| n.parse::<i8>().is_ok()))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_word_of_the_list_means_a_value_of_the_field() {
        for (field, table) in [("status", "service"), ("location_type", "location"), ("freq", "schedule")] {
            let values = &facts::table(table).unwrap().field(field).unwrap().values;
            for value in WORDS[field].values() {
                assert!(values.contains(value), "{field}: {value}");
            }
            for word in WORDS[field].keys() {
                assert_eq!(*word, plain(word), "{field}");
            }
        }
        assert!(WORDS["byday"].values().all(|value| WEEK.contains(&value.as_str())));
    }

    #[test]
    fn days_are_read_by_name_and_as_spans() {
        for (text, value) in [
            ("Monday", "MO"),
            ("mon-fri", "MO,TU,WE,TH,FR"),
            ("Sat–Mon", "SA,SU,MO"),
            ("Lundi; Mardi", "MO,TU"),
            ("Mon/Wed/Fri", "MO,WE,FR"),
            ("Mon and Wed", "MO,WE"),
            ("Mon-Wed und Fri", "MO,TU,WE,FR"),
            ("الأحد", "SU"),
        ] {
            assert_eq!(days(text), Cleaned::Good(json!(value), Some(What::Word)), "{text}");
        }
        assert_eq!(days("MO,TU"), Cleaned::Good(json!("MO,TU"), None));
        assert_eq!(days("1MO,-1FR"), Cleaned::Good(json!("1MO,-1FR"), None));
        assert_eq!(days("someday"), Cleaned::Bad(What::Word));
    }

    #[test]
    fn a_status_that_nobody_knows_is_not_taken_as_open() {
        let values = ["active".to_owned(), "inactive".to_owned()];
        assert_eq!(word("status", &values, "Active"), Cleaned::Good(json!("active"), Some(What::Word)));
        assert_eq!(
            word("status", &values, "gone fishing"),
            Cleaned::Good(json!("inactive"), Some(What::Word))
        );
    }
}
