//! Names of columns and keys that speak of who may see something, and the values under them.

use serde_json::Value;
use uuid::Uuid;

use super::texts::{is_closed, is_closed_within, tells};
use super::words::{Beside, List, Names, WORDS, compared, divided};
use crate::import::dialect::folded;

/// How a name speaks of who may see something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::import) enum Speaks {
    /// A yes hides.
    Hides,
    /// A yes shows.
    Shows,
    /// A yes shows, and so does when or where it was shown.
    Dated,
    /// A word says who may see it.
    Names,
    /// It holds a text that is for those inside; a yes hides. Where they are mildly so, the text may be any.
    Text {
        /// Whether it may be any.
        mild: bool,
    },
    /// It holds a text that is for everybody, or says whether it is.
    Shown(Holds),
    /// Something is turned round, and it cannot be told surely what: nothing but an empty cell leaves open.
    Unsure {
        /// Whether an empty cell may be a no.
        shows: bool,
    },
}

/// What a text holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::import) enum Holds {
    Prose,
    Number,
    Mail,
    Link,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    Hides,
    Shows,
    Names,
}

/// A word of a name that speaks.
struct NameWord<'a> {
    word: &'a str,
    class: Class,
    turned: bool,
}

/// Whether a column or a key speaks of who may see something, and how.
pub(in crate::import) fn speaks(name: &str) -> Option<Speaks> {
    let words = without_answers(divided(&folded(name)));
    let joined = words.concat();
    let pairs = |names: &Names| {
        names.pairs.iter().any(|pair| pair.iter().all(|word| words.iter().any(|other| other == word)))
    };
    let phrase = WORDS.hides.joined.iter().find(|part| joined.contains(part));
    let (turns, dangling, seen) = seen(&words);
    let dangling =
        dangling && !phrase.is_some_and(|phrase| phrase.contains("not") || phrase.contains("dont"));
    let is = |class: Class| seen.iter().any(|seen| seen.class == class);
    let hides_together = phrase.is_some() || pairs(&WORDS.hides);
    let hides = hides_together || is(Class::Hides);
    let (shows, names) = (is(Class::Shows), is(Class::Names) || pairs(&WORDS.names));
    if !hides && !shows && !names {
        return None;
    }
    if turns {
        let turned_open = seen.iter().any(|seen| seen.class == Class::Hides && seen.turned);
        let open = seen.iter().any(|seen| seen.class != Class::Hides && !seen.turned);
        if turned_open && !dangling && !hides_together && is_turn_and_word(&words) {
            return Some(Speaks::Shows);
        }
        if dangling || turned_open || open {
            return Some(Speaks::Unsure { shows: turned_open || open });
        }
        return Some(Speaks::Hides);
    }
    let text = text_of(&words);
    Some(match () {
        () if hides && shows => Speaks::Names,
        () if hides && text.is_some() => {
            let mild = !hides_together && !names && seen.iter().all(|seen| WORDS.text.mild.has(seen.word));
            Speaks::Text { mild }
        }
        () if hides => Speaks::Hides,
        () if names => Speaks::Names,
        () => {
            let all = |list: &List| seen.iter().all(|seen| list.has(seen.word));
            match text {
                Some(holds) if all(&WORDS.text.shown) => Speaks::Shown(holds),
                _ if all(&WORDS.text.told) && words.iter().any(|word| WORDS.text.stamps.has(word)) => {
                    Speaks::Dated
                }
                _ => Speaks::Shows,
            }
        }
    })
}

/// Whether anything is turned round, whether by a word after which nothing speaks, and the words that speak.
fn seen(words: &[String]) -> (bool, bool, Vec<NameWord<'_>>) {
    let turns = words.iter().any(|word| WORDS.turns.words.has(word));
    let mut seen: Vec<NameWord<'_>> = Vec::new();
    // What is turned round: nothing yet, or all of a class until another speaks.
    let mut turning: Option<Option<Class>> = None;
    let mut dangling = false;
    for (place, word) in words.iter().enumerate() {
        if WORDS.turns.words.has(word) {
            turning = Some(None);
            dangling = true;
            continue;
        }
        let Some(class) = class(word) else { continue };
        let turned = match turning {
            Some(None) => true,
            Some(Some(of)) => of == class,
            None => false,
        };
        turning = turned.then_some(Some(class));
        dangling &= !turned;
        if turns || !is_excused(words, place) {
            seen.push(NameWord { word, class, turned });
        }
    }
    (turns, dangling, seen)
}

fn class(word: &str) -> Option<Class> {
    let is = |names: &Names| names.words.has(word) || names.within.is_within(word);
    match () {
        () if is(&WORDS.hides) => Some(Class::Hides),
        () if is(&WORDS.names) => Some(Class::Names),
        () if is(&WORDS.shows) => Some(Class::Shows),
        () => None,
    }
}

/// Whether a word speaks of something else because of the one beside it.
fn is_excused(words: &[String], place: usize) -> bool {
    let Some(word) = words.get(place) else { return false };
    let with = |rule: &Beside, place: usize| words.get(place).is_some_and(|other| rule.with.has(other));
    WORDS
        .beside
        .iter()
        .filter(|rule| rule.words.has(word))
        .any(|rule| with(rule, place + 1) || place.checked_sub(1).is_some_and(|before| with(rule, before)))
}

/// `not private`, and nothing more.
fn is_turn_and_word(words: &[String]) -> bool {
    let mut rest = words.iter().filter(|word| !WORDS.turns.small.has(word));
    let turn = rest.next().is_some_and(|word| WORDS.turns.words.has(word));
    turn && rest.next().is_some_and(|word| class(word) == Some(Class::Hides)) && rest.next().is_none()
}

/// The words without those that only say what may be answered: `Confidential (yes/no)`.
fn without_answers(mut words: Vec<String>) -> Vec<String> {
    let answers = |one: &str, other: &str| {
        let (yes, no) = (&WORDS.answers.yes, &WORDS.answers.no);
        // `0 = yes` explains an answer, and none is left out.
        let alike = one.chars().all(char::is_numeric) == other.chars().all(char::is_numeric);
        alike && (yes.has(one) && no.has(other) || no.has(one) && yes.has(other))
    };
    let found = (1..words.len()).find_map(|place| {
        let (one, next) = (words.get(place - 1)?, words.get(place)?);
        if answers(one, next) {
            return Some((place - 1, 2));
        }
        let third = words.get(place + 1)?;
        (WORDS.answers.between.has(next) && answers(one, third)).then_some((place - 1, 3))
    });
    if let Some((start, count)) = found {
        words.drain(start..start + count);
        return without_answers(words);
    }
    // `Telephone no.` is a number.
    if let [.., of, last] = words.as_slice()
        && last == "no"
        && (WORDS.text.numbers.has(of) || WORDS.text.stamps.has(of))
    {
        words.pop();
    }
    words
}

/// What a name with such words holds.
fn text_of(words: &[String]) -> Option<Holds> {
    let text = &WORDS.text;
    let is = |list: &List| words.iter().any(|word| list.has(word));
    match () {
        () if is(&text.numbers) => Some(Holds::Number),
        () if is(&text.mails) => Some(Holds::Mail),
        () if is(&text.links) => Some(Holds::Link),
        () if is(&text.prose) => Some(Holds::Prose),
        () => None,
    }
}

impl Speaks {
    /// Whether a value under such a name leaves open what it speaks of.
    pub(in crate::import) fn is_open(self, text: &str) -> bool {
        let word = word(text);
        let has = |list: &List| list.has(&word);
        if is_unsaid(text) {
            return true;
        }
        let shuts = || is_closed(text, true) || is_closed_within(text) || tells(text);
        match self {
            Speaks::Hides => has(&WORDS.open.no),
            Speaks::Shows => has(&WORDS.open.yes),
            Speaks::Dated => has(&WORDS.open.yes) || is_stamp(text),
            Speaks::Names => has(&WORDS.open.public),
            Speaks::Text { mild } => {
                let any = mild && !has(&WORDS.open.yes) || has(&WORDS.open.no);
                let long = || divided(text).len() > 3;
                any && !shuts() || (long() || is_number(text) || is_mail(text)) && !shuts()
            }
            Speaks::Shown(holds) => {
                let holds = || match holds {
                    Holds::Prose => text.chars().filter(|c| c.is_alphabetic()).count() > 2,
                    Holds::Number => is_number(text),
                    Holds::Mail => is_mail(text),
                    Holds::Link => is_link(text) || text.contains('.') && !text.trim().contains(' '),
                };
                has(&WORDS.open.yes) || !has(&WORDS.open.no) && holds() && !shuts()
            }
            Speaks::Unsure { .. } => false,
        }
    }

    /// Whether such a value says of its row that it is for everybody, so that an empty one does not.
    pub(in crate::import) fn ticks(self, text: &str) -> bool {
        if is_unsaid(text) {
            return false;
        }
        match self {
            Speaks::Shows | Speaks::Shown(_) => WORDS.open.yes.has(&word(text)),
            Speaks::Dated | Speaks::Names => self.is_open(text),
            Speaks::Unsure { shows } => shows,
            Speaks::Hides | Speaks::Text { .. } => false,
        }
    }

    /// Whether an empty value may be a no.
    pub(in crate::import) fn may_tick(self) -> bool {
        !matches!(self, Speaks::Hides | Speaks::Text { .. } | Speaks::Unsure { shows: false })
    }

    pub(super) fn is_open_value(self, value: &Value) -> bool {
        match value {
            Value::Null => true,
            Value::Bool(flag) => self.is_open(if *flag { "true" } else { "false" }),
            Value::Number(number) => self.is_open(&number.to_string()),
            Value::String(text) => self.is_open(text),
            Value::Array(values) => values.iter().all(|value| self.is_open_value(value)),
            Value::Object(fields) => fields.is_empty(),
        }
    }

    pub(super) fn ticks_value(self, value: &Value) -> bool {
        match value {
            Value::Bool(flag) => self.ticks(if *flag { "true" } else { "false" }),
            Value::Number(number) => self.ticks(&number.to_string()),
            Value::String(text) => self.ticks(text),
            Value::Array(values) => values.iter().any(|value| self.ticks_value(value)),
            Value::Null | Value::Object(_) => false,
        }
    }
}

/// Whether a cell says nothing.
pub(in crate::import) fn is_unsaid(text: &str) -> bool {
    is_nothing(text) && WORDS.open.nothing.has(&word(text))
}

/// Signs alone say nothing that could be understood: an empty cell does.
fn is_nothing(text: &str) -> bool {
    text.trim().is_empty() || text.chars().any(char::is_alphanumeric)
}

/// A value as one word; a number that a program made a decimal number is the number.
fn word(text: &str) -> String {
    let text = text.trim();
    compared(text.strip_suffix(".0").unwrap_or(text))
}

/// When or where something was shown: a date with its year, an address of the web, a UUID.
fn is_stamp(text: &str) -> bool {
    let text = text.trim();
    let is_date = text.len() <= 40
        && text.chars().filter(char::is_ascii_digit).count() >= 4
        && text.starts_with(|c: char| c.is_ascii_digit());
    is_date || is_link(text) || Uuid::parse_str(text).is_ok()
}

fn is_link(text: &str) -> bool {
    let text = text.trim().to_ascii_lowercase();
    ["http://", "https://", "www."].iter().any(|begin| text.starts_with(begin)) && !text.contains(' ')
}

fn is_mail(text: &str) -> bool {
    text.trim().split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
}

fn is_number(text: &str) -> bool {
    text.chars().filter(|c| c.is_numeric()).count() > 4
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tabular::facts;

    const HIDES: Option<Speaks> = Some(Speaks::Hides);
    const SHOWS: Option<Speaks> = Some(Speaks::Shows);

    #[test]
    fn names_are_told_by_their_words() {
        for name in [
            "visibility",
            "x_visibility_level",
            "Sichtbarkeit",
            "accessLevel",
            "visibility_id",
            "privacy_code",
            "access_level_id",
            "Private / public",
        ] {
            assert_eq!(speaks(name), Some(Speaks::Names), "{name}");
        }
        for name in [
            "isConfidential",
            "address_confidential",
            "confidentiality",
            "confidentiality_code",
            "confidential_housing",
            "Do not publish",
            "doNotPublish",
            "donotpublish",
            "Don't publish",
            "Don’t share address",
            "Do not publish on website",
            "do_not_list",
            "exclude_from_directory",
            "do not give out",
            "not_public",
            "staff-only",
            "Vertraulich",
            "Vertraulich (ja/nein)",
            "Vertraulich – nicht veröffentlichen",
            "Confidential (Yes/No)",
            "Confidential? yes or no",
            "Confidencial (sí/no)",
            "Confidentiel (oui/non)",
            "Confidential, not for publication",
            "Private (no public address)",
            "Hide address on map",
            "nicht öffentlich",
            "nicht_oeffentlich",
            "ne pas publier",
            "geschuetzt",
            "masquée",
            "konfidentiell",
            "poufne",
            "riservato",
            "vertrouwelijk",
            "sekretess",
            "gizli",
            "hidden",
            "Поверљиво (да/не)",
        ] {
            assert_eq!(speaks(name), HIDES, "{name}");
        }
        for name in [
            "publish",
            "is_public",
            "Public (yes/no)",
            "Öffentlich",
            "oeffentlich",
            "publico",
            "not_confidential",
            "isNotPrivate",
            "Show address on website",
            "publish_phone",
            "show_phone",
            "publish_email",
            "publiczne",
            "openbaar",
        ] {
            assert_eq!(speaks(name), SHOWS, "{name}");
        }
    }

    #[test]
    fn names_that_speak_of_something_else_or_unclearly_are_told_apart() {
        for (name, says) in [
            ("published_at", Speaks::Dated),
            ("internal_notes", Speaks::Text { mild: true }),
            ("unlisted_number", Speaks::Text { mild: false }),
            ("display_name", Speaks::Shown(Holds::Prose)),
            ("public_description", Speaks::Shown(Holds::Prose)),
            ("phone_public", Speaks::Shown(Holds::Number)),
            ("Public if not confidential", Speaks::Unsure { shows: true }),
            ("Do not keep confidential", Speaks::Unsure { shows: true }),
            ("Confidential (0=yes, 1=no)", Speaks::Unsure { shows: false }),
        ] {
            assert_eq!(speaks(name), Some(says), "{name}");
        }
        for name in [
            "internal_id",
            "internal_code",
            "privacy_policy_url",
            "public_transport",
            "age_restriction",
            "age_restricted",
            "secretary",
            "accessibility",
            "international",
            "hidden_disabilities",
            "private_insurance",
            "publisher",
            "restrictions",
            "audience",
            "Telephone no",
            "العنف الأسري",
        ] {
            assert_eq!(speaks(name), None, "{name}");
        }
    }

    #[test]
    fn values_under_a_name_leave_open_what_they_surely_leave_open() {
        for (name, open, closed) in [
            ("Confidential (Yes/No)", "No", "Yes"),
            ("Public (yes/no)", "yes", "No"),
            ("Vertraulich – nicht veröffentlichen", "nein", "ja"),
            ("Don’t share address", "no", "Yes"),
            ("Public if not confidential", "", "Yes"),
            ("Public if not confidential", "", "No"),
            ("published_at", "2024-02-03", "soon"),
            ("published_at", "yes", "no"),
            ("display_name", "House", "No"),
            ("public_description", "Rooms for women", "N"),
            ("phone_public", "+353 1 555 0100", "no"),
            ("phone_public", "x", "staff"),
            ("public_email", "a@help.example", "0"),
            ("public_url", "https://help.example", "false"),
            ("publish_name", "yes", "House"),
            ("unlisted_number", "+353 1 555 0100", "yes"),
            ("internal_notes", "Rang", "x"),
            ("internal_notes", "", "Address confidential"),
            ("confidential_notes", "no", "staff"),
            ("visibility_id", "public", "3"),
            ("Gizli", "hayır", "evet"),
            ("Poufne (tak/nie)", "nie", "tak"),
        ] {
            let says = speaks(name).unwrap();
            assert!(says.is_open(open), "{name}: {open}");
            assert!(!says.is_open(closed), "{name}: {closed}");
        }
    }

    #[test]
    fn nothing_beside_a_word_that_only_hides_excuses_it() {
        let beside = || WORDS.beside.iter().flat_map(|rule| rule.with.iter()).chain(WORDS.text.stamps.iter());
        for root in WORDS.hides.within.iter().chain(["hide", "secret", "suppress", "gizle", "masquee"]) {
            for other in beside() {
                for name in [format!("{root}_{other}"), format!("{other} {root}")] {
                    assert!(speaks(&name).is_some_and(|says| !says.is_open("yes")), "{name}");
                }
            }
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
}
