//! Words that speak of who may see something: `data/confidential.toml` has them, as people write them.

use std::sync::LazyLock;

use serde::{Deserialize, Deserializer};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Words {
    pub(super) hides: Names,
    pub(super) shows: Names,
    pub(super) names: Names,
    pub(super) turns: Turns,
    pub(super) answers: Answers,
    pub(super) beside: Vec<Beside>,
    pub(super) text: Text,
    pub(super) open: Open,
    pub(super) closed: Shut,
    pub(super) near: Near,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Names {
    pub(super) within: List,
    pub(super) joined: List,
    pub(super) words: List,
    pub(super) pairs: Vec<List>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Turns {
    pub(super) words: List,
    pub(super) small: List,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Answers {
    pub(super) yes: List,
    pub(super) no: List,
    pub(super) between: List,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Beside {
    pub(super) words: List,
    pub(super) with: List,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Text {
    pub(super) prose: List,
    pub(super) numbers: List,
    pub(super) mails: List,
    pub(super) links: List,
    pub(super) shown: List,
    pub(super) mild: List,
    pub(super) told: List,
    pub(super) stamps: List,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Open {
    pub(super) nothing: List,
    pub(super) no: List,
    pub(super) yes: List,
    pub(super) public: List,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Shut {
    pub(super) anywhere: List,
    pub(super) marks: List,
    pub(super) within: List,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Near {
    pub(super) within: List,
    pub(super) secret: List,
    pub(super) places: List,
    pub(super) places_within: List,
    pub(super) no_places: List,
    pub(super) sites: List,
    pub(super) others: List,
    pub(super) help: List,
    pub(super) joins: List,
    pub(super) follows: List,
}

/// Words as they are compared.
pub(super) struct List(Vec<String>);

impl List {
    pub(super) fn has(&self, word: &str) -> bool {
        self.0.iter().any(|other| other == word)
    }

    /// Whether one of them stands somewhere in a word.
    pub(super) fn is_within(&self, word: &str) -> bool {
        self.0.iter().any(|part| word.contains(part.as_str()))
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }
}

impl<'de> Deserialize<'de> for List {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<List, D::Error> {
        let words: Vec<String> = Vec::deserialize(from)?;
        Ok(List(words.into_iter().map(|word| compared(&word)).collect()))
    }
}

pub(super) static WORDS: LazyLock<Words> = LazyLock::new(|| {
    toml::from_str(include_str!("../../../data/confidential.toml"))
        .expect("the files of the crate can be read")
});

/// A text as it is compared: small letters without marks; what is written `ä`, `ae` or `a` is one.
pub(super) fn folded(text: &str) -> String {
    // A stroke, and what nobody sees, divide no word.
    let dropped = |c: &char| {
        is_combining_mark(*c)
            || matches!(c, '\u{ad}' | '\u{640}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
    };
    let mut folded = String::with_capacity(text.len());
    for c in text.nfkd().filter(|c| !dropped(c)).flat_map(char::to_lowercase).filter(|c| !dropped(c)) {
        match c {
            'ß' => folded.push_str("ss"),
            'æ' => folded.push('a'),
            'ø' | 'œ' => folded.push('o'),
            'ł' => folded.push('l'),
            'đ' => folded.push('d'),
            'ı' => folded.push('i'),
            'e' if folded.ends_with(['a', 'o', 'u']) => {}
            c => folded.push(c),
        }
    }
    folded
}

/// A text as one word.
pub(super) fn compared(text: &str) -> String {
    folded(text).chars().filter(|c| c.is_alphanumeric()).collect()
}

/// The words of a text. *Don't* is one, *l'adresse* is two.
pub(super) fn divided(text: &str) -> Vec<String> {
    const STROKES: [char; 5] = ['\'', '’', '‘', 'ʼ', '`'];
    let mut joined = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            c if STROKES.contains(&c) && letters.peek().is_some_and(|next| matches!(next, 't' | 'T')) => {}
            c if STROKES.contains(&c) => joined.push(' '),
            c => joined.push(c),
        }
    }
    let folded = folded(&joined);
    let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_compared_without_marks_and_however_their_letters_are_written() {
        for (one, other) in [
            ("nicht öffentlich", "NICHT OEFFENTLICH"),
            ("geschützt", "geschuetzt"),
            ("Público", "publico"),
            ("con\u{200b}fi\u{ad}dential", "confidential"),
            ("poufne – niepubliczne", "poufne niepubliczne"),
            ("Gizli", "GİZLİ"),
            ("أسرة", "اسرة"),
        ] {
            assert_eq!(compared(one), compared(other), "{one}");
        }
        assert_eq!(divided("Don’t share l’adresse"), ["dont", "share", "l", "adresse"]);
    }
}
