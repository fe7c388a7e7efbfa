//! Word endings, language by language.

use std::borrow::Cow;

use frostem::{Algorithm, Stemmer};

use crate::fold::fold;

/// The languages whose endings are known: ISO 639-1, and the Snowball rules for it.
///
/// Bosnian, Croatian and Serbian are served by the same rules, which know both ways of writing *e* and *ije*; Ukrainian by
/// those of Russian, whose endings it mostly shares.
const LANGUAGES: [(&str, Algorithm); 35] = [
    ("ar", Algorithm::Arabic),
    ("bs", Algorithm::Serbian),
    ("ca", Algorithm::Catalan),
    ("cs", Algorithm::Czech),
    ("da", Algorithm::Danish),
    ("de", Algorithm::German),
    ("el", Algorithm::Greek),
    ("en", Algorithm::English),
    ("es", Algorithm::Spanish),
    ("et", Algorithm::Estonian),
    ("eu", Algorithm::Basque),
    ("fa", Algorithm::Persian),
    ("fi", Algorithm::Finnish),
    ("fr", Algorithm::French),
    ("ga", Algorithm::Irish),
    ("hi", Algorithm::Hindi),
    ("hr", Algorithm::Serbian),
    ("hu", Algorithm::Hungarian),
    ("hy", Algorithm::Armenian),
    ("id", Algorithm::Indonesian),
    ("it", Algorithm::Italian),
    ("lt", Algorithm::Lithuanian),
    ("ne", Algorithm::Nepali),
    ("nl", Algorithm::Dutch),
    ("no", Algorithm::Norwegian),
    ("pl", Algorithm::Polish),
    ("pt", Algorithm::Portuguese),
    ("ro", Algorithm::Romanian),
    ("ru", Algorithm::Russian),
    ("sr", Algorithm::Serbian),
    ("sv", Algorithm::Swedish),
    ("ta", Algorithm::Tamil),
    ("tr", Algorithm::Turkish),
    ("uk", Algorithm::Russian),
    ("yi", Algorithm::Yiddish),
];

/// Rules for the endings of a language.
#[derive(Clone, Copy)]
pub(crate) struct Endings {
    algorithm: Algorithm,
}

impl Endings {
    /// Those of this language (ISO 639-1, also with a region or script behind it), if they are known.
    pub(crate) fn of(language: &str) -> Option<Self> {
        let primary = language.split(['-', '_']).next()?.to_ascii_lowercase();
        let primary = if primary == "nb" || primary == "nn" { "no" } else { primary.as_str() };
        let (_, algorithm) = LANGUAGES.iter().find(|(code, _)| *code == primary)?;
        Some(Self { algorithm: *algorithm })
    }

    /// Each set of rules once.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        LANGUAGES
            .iter()
            .filter(|(code, _)| !matches!(*code, "bs" | "hr" | "uk"))
            .map(|(_, algorithm)| Self { algorithm: *algorithm })
    }

    /// Whether two languages share their rules.
    pub(crate) fn same(self, other: Self) -> bool {
        self.algorithm == other.algorithm
    }

    /// What all terms of [`Self::term`] begin with.
    pub(crate) fn tag(self) -> String {
        format!("{}\0", self.algorithm.name())
    }

    /// The term for a word in lower case: its stem, marked with the rules that made it, so that the endings of one
    /// language are never taken for those of another.
    pub(crate) fn term(self, word: &str) -> String {
        // Letters that Ukrainian has and Russian has not are those of the endings that both have.
        let word = match self.algorithm {
            Algorithm::Russian => Cow::Owned(word.replace(['і', 'ї'], "и").replace('є', "е")),
            _ => Cow::Borrowed(word),
        };
        let stem = Stemmer::new(self.algorithm).stem(&word);
        format!("{}\0{}", self.algorithm.name(), fold(&stem))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_is_known_by_its_code() {
        for (code, _) in LANGUAGES {
            assert!(Endings::of(code).is_some(), "{code}");
        }
        assert!(Endings::of("sr-Latn").is_some_and(|rules| rules.same(Endings::of("hr").unwrap())));
        assert!(Endings::of("lv").is_none());
        assert!(Endings::of("").is_none());
    }

    #[test]
    fn forms_of_a_word_share_a_term_in_both_scripts() {
        let term = |language: &str, word: &str| Endings::of(language).unwrap().term(word);
        assert_eq!(term("en", "victims"), term("en", "victim"));
        assert_eq!(term("fr", "juridiques"), term("fr", "juridique"));
        assert_eq!(term("sr", "жртвама"), term("sr", "žrtvama"));
        assert_eq!(term("uk", "перекладачі"), term("uk", "перекладач"));
        assert_eq!(term("uk", "торгівлі"), term("uk", "торгівля"));
        assert_ne!(term("en", "victims"), term("fr", "victims"));
    }
}
