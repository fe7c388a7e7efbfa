//! The languages of the interface: `wording/languages.toml`.

use icu_locale_core::Locale;
use serde::Deserialize;

use crate::Error;

/// A language of the interface.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Language {
    /// Its folder under `wording/`, and the value of `lang` in pages: ISO 639.
    pub code: String,
    /// The Unicode locale that numbers and dates are written in.
    pub locale: String,
    /// What its speakers call it.
    pub own_name: String,
    /// Which way it is written.
    pub dir: Direction,
    /// Whether a word of a list begins with a small letter inside a sentence. The workspace asks for it.
    #[serde(default = "lower_inside")]
    pub lower_inside: bool,
    /// Not yet reviewed by somebody who speaks it from home: readers are told so.
    pub draft: bool,
}

fn lower_inside() -> bool {
    true
}

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of `dir` in pages.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

impl Language {
    pub(crate) fn read_locale(&self) -> Result<Locale, Error> {
        let wrong = |error| Error { file: "languages.toml".into(), why: format!("{}: {error}", self.locale) };
        Locale::try_from_str(&self.locale).map_err(wrong)
    }
}

pub(crate) fn read_languages(text: &str) -> Result<Vec<Language>, Error> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct File {
        language: Vec<Language>,
    }
    let wrong = |error: toml::de::Error| Error { file: "languages.toml".into(), why: error.to_string() };
    toml::from_str::<File>(text).map(|file| file.language).map_err(wrong)
}
