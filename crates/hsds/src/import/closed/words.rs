//! Words that speak of who may see something: `data/confidential.toml` has them.

use std::sync::LazyLock;

use serde::Deserialize;
use serde_json::Value;

use crate::import::clean::plain;
use crate::import::dialect::folded;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    hides: Names,
    shows: Names,
    names: Names,
    turns: Turns,
    beside: Beside,
    open: Open,
    closed: Shut,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Names {
    within: Vec<String>,
    words: Vec<String>,
    pairs: Vec<[String; 2]>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Turns {
    words: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Beside {
    always: Vec<String>,
    text: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Open {
    nothing: Vec<String>,
    no: Vec<String>,
    yes: Vec<String>,
    public: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Shut {
    anywhere: Vec<String>,
    marks: Vec<String>,
    within: Vec<String>,
}

static WORDS: LazyLock<Words> = LazyLock::new(|| {
    toml::from_str(include_str!("../../../data/confidential.toml"))
        .expect("the files of the crate can be read")
});

/// Longer than this is no word for who may see something.
pub(super) const LONGEST: usize = 64;

/// How deep lists and objects are looked into; what is deeper is not understood.
const DEPTH: usize = 32;

/// How a name speaks of who may see something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::import) enum Speaks {
    /// A yes hides.
    Hides,
    /// A yes shows.
    Shows,
    /// A word says who may see it.
    Names,
    /// It holds a text that is for those inside; a yes hides.
    Text,
}

/// Whether a column or a key speaks of who may see something, and how.
pub(in crate::import) fn speaks(name: &str) -> Option<Speaks> {
    let folded = folded(name);
    let words: Vec<&str> =
        folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let joined = plain(name);
    let is = |names: &Names| {
        names.within.iter().any(|part| joined.contains(part.as_str()))
            || names.words.iter().any(|word| words.contains(&word.as_str()))
            || names.pairs.iter().any(|pair| pair.iter().all(|word| words.contains(&word.as_str())))
    };
    let has = |list: &[String]| words.iter().any(|word| list.iter().any(|other| other == word));
    let said = match () {
        () if is(&WORDS.hides) => Speaks::Hides,
        () if is(&WORDS.names) => Speaks::Names,
        () if is(&WORDS.shows) => Speaks::Shows,
        () => return None,
    };
    // What stands first in such a name may turn it round: then it is what is left that hides or shows.
    let turned = has(&WORDS.turns.words);
    match said {
        _ if has(&WORDS.beside.always) => None,
        Speaks::Hides if has(&WORDS.beside.text) => Some(Speaks::Text),
        Speaks::Shows if has(&WORDS.beside.text) && !turned => None,
        Speaks::Shows | Speaks::Names if turned => Some(Speaks::Hides),
        // `donotpublish` is one word that hides; `not private` shows.
        Speaks::Hides if turned && !joined.contains("donot") => Some(Speaks::Shows),
        said => Some(said),
    }
}

impl Speaks {
    /// Whether a value under such a name leaves open what it speaks of.
    pub(in crate::import) fn is_open(self, text: &str) -> bool {
        let word = word(text);
        let has = |list: &[String]| list.contains(&word);
        has(&WORDS.open.nothing) && is_nothing(text)
            || match self {
                Speaks::Hides => has(&WORDS.open.no),
                Speaks::Shows => has(&WORDS.open.yes),
                Speaks::Names => has(&WORDS.open.public),
                Speaks::Text => !has(&WORDS.open.yes) && !is_closed(text, true) && !is_closed_within(text),
            }
    }

    fn is_open_value(self, value: &Value) -> bool {
        match value {
            Value::Null => true,
            Value::Bool(flag) => self.is_open(if *flag { "true" } else { "false" }),
            Value::Number(number) => self.is_open(&number.to_string()),
            Value::String(text) => self.is_open(text),
            Value::Array(values) => values.iter().all(|value| self.is_open_value(value)),
            Value::Object(fields) => fields.is_empty(),
        }
    }
}

/// Signs alone say nothing that could be understood: an empty cell does.
fn is_nothing(text: &str) -> bool {
    text.trim().is_empty() || text.chars().any(char::is_alphanumeric)
}

/// A value as one word; a number that a program made a decimal number is the number.
fn word(text: &str) -> String {
    let text = text.trim();
    plain(text.strip_suffix(".0").unwrap_or(text))
}

/// Whether a whole value is a word that closes. In columns of kinds, states and marks more words do.
pub(in crate::import) fn is_closed(text: &str, marks: bool) -> bool {
    let is = |part: &str| {
        let word = plain(part);
        WORDS.closed.anywhere.contains(&word) || marks && WORDS.closed.marks.contains(&word)
    };
    text.len() <= LONGEST && (is(text) || text.split([',', ';', '|', '/', '\n']).any(is))
}

/// Whether a text about a place or a way of contact says that it is not for everybody.
pub(in crate::import) fn is_closed_within(text: &str) -> bool {
    let joined = plain(text);
    WORDS.closed.within.iter().any(|part| joined.contains(part.as_str()))
}

/// Whether a column is one of kinds, states and marks.
pub(in crate::import) fn is_mark(name: &str, is_part: bool) -> bool {
    const MARKS: [&str; 11] = [
        "status",
        "location_type",
        "address_type",
        "state",
        "flag",
        "flags",
        "tag",
        "tags",
        "access",
        "marks",
        "labels",
    ];
    let name = folded(name);
    let name = name.strip_prefix("x_").unwrap_or(&name);
    MARKS.contains(&name) || name.starts_with("column_") || is_part && matches!(name, "type" | "number_type")
}

/// The key in a value, or the name of the column itself, that says in a way that is not open who may see something.
pub(in crate::import) fn closing(name: &str, value: &Value) -> Option<String> {
    closing_within(name, value, DEPTH)
}

fn closing_within(name: &str, value: &Value, depth: usize) -> Option<String> {
    if let Some(speaks) = speaks(name) {
        return (!speaks.is_open_value(value)).then(|| name.to_owned());
    }
    let Some(depth) = depth.checked_sub(1) else { return Some(name.to_owned()) };
    match value {
        Value::String(text) => is_closed(text, is_mark(name, false)).then(|| name.to_owned()),
        Value::Array(values) => values.iter().find_map(|value| closing_within(name, value, depth)),
        Value::Object(fields) => {
            let pair = named_pair(fields);
            pair.or_else(|| fields.iter().find_map(|(key, value)| closing_within(key, value, depth)))
        }
        _ => None,
    }
}

/// An object that is a name and a value: `{"name": "visibility", "value": "staff"}`.
fn named_pair(fields: &serde_json::Map<String, Value>) -> Option<String> {
    let name =
        ["name", "key", "field", "label", "attribute"].iter().find_map(|key| fields.get(*key))?.as_str()?;
    let value = fields.get("value")?;
    speaks(name).filter(|speaks| !speaks.is_open_value(value)).map(|_| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tabular::facts;

    #[test]
    fn names_are_told_by_their_words() {
        for (name, says) in [
            ("visibility", Speaks::Names),
            ("x_visibility_level", Speaks::Names),
            ("Sichtbarkeit", Speaks::Names),
            ("accessLevel", Speaks::Names),
            ("isConfidential", Speaks::Hides),
            ("address_confidential", Speaks::Hides),
            ("confidentiality", Speaks::Hides),
            ("Do not publish", Speaks::Hides),
            ("doNotPublish", Speaks::Hides),
            ("donotpublish", Speaks::Hides),
            ("not_public", Speaks::Hides),
            ("staff-only", Speaks::Hides),
            ("Vertraulich", Speaks::Hides),
            ("nicht öffentlich", Speaks::Hides),
            ("hidden", Speaks::Hides),
            ("publish", Speaks::Shows),
            ("is_public", Speaks::Shows),
            ("not_confidential", Speaks::Shows),
            ("Öffentlich", Speaks::Shows),
            ("internal_notes", Speaks::Text),
        ] {
            assert_eq!(speaks(name), Some(says), "{name}");
        }
        for name in [
            "internal_id",
            "privacy_policy_url",
            "public_transport",
            "published_at",
            "age_restriction",
            "secretary",
            "accessibility",
            "international",
            "hidden_disabilities",
            "private_insurance",
            "display_name",
            "publisher",
            "restrictions",
            "public_description",
            "audience",
        ] {
            assert_eq!(speaks(name), None, "{name}");
        }
    }

    #[test]
    fn no_declared_field_speaks_but_those_that_are_made_for_it() {
        for table in facts::tables() {
            for field in &table.fields {
                let made_for_it = matches!(field.name.as_str(), "visibility" | "disclosure");
                assert_eq!(speaks(&field.name).is_some(), made_for_it, "{}.{}", table.name, field.name);
            }
        }
    }

    #[test]
    fn every_word_is_written_as_it_is_compared() {
        let words = &*WORDS;
        let lists = [&words.open.nothing, &words.open.no, &words.open.yes, &words.open.public];
        let more = [&words.closed.anywhere, &words.closed.marks, &words.closed.within];
        for word in lists.into_iter().chain(more).flatten() {
            assert_eq!(*word, plain(word));
        }
    }

    #[test]
    fn nested_keys_are_found() {
        for (text, key) in [
            (r#"{"flags": {"confidential": true}}"#, Some("confidential")),
            (r#"{"flags": {"confidential": false}}"#, None),
            (r#"{"tags": ["shelter", "staff-only"]}"#, Some("tags")),
            (r#"[{"name": "visibility", "value": "ring two"}]"#, Some("visibility")),
            (r#"{"visibility": {"level": 3}}"#, Some("visibility")),
            (r#"{"visibility": ["public"]}"#, None),
            (r#"{"sector": "private"}"#, None),
        ] {
            let value: Value = serde_json::from_str(text).unwrap();
            assert_eq!(closing("more", &value).as_deref(), key, "{text}");
        }
    }
}
