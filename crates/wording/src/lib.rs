//! All text that people read, in every language of the interface.
//!
//! Texts stand in `wording/<lang>/*.ftl` (Project Fluent) and are read by two formatters: `@fluent/bundle` in the
//! browser, and this one, over fluent-syntax and ICU4X, everywhere else. Both give the same text; the vectors in
//! `tests/` prove it. Isolation marks (U+2068, U+2069) stand around inserted values, as in the browser.

mod catalogue;
#[cfg(feature = "check")]
pub mod check;
mod dates;
mod embedded;
mod language;
mod names;
mod numbers;
mod resolve;
#[cfg(test)]
mod tests;
mod value;
#[cfg(test)]
mod vectors;

use catalogue::Catalogue;
use icu_locale_core::Locale;
use names::Names;
use numbers::Numbers;

pub use catalogue::Error;
pub use language::{Direction, Language};
pub use value::Value;

/// The language that every text exists in, and that stands in for a missing one.
pub const FALLBACK: &str = "en";

/// The texts of every language.
pub struct Wording {
    editions: Vec<Edition>,
}

/// The texts of one language, and how it writes numbers and dates.
struct Edition {
    language: Language,
    locale: Locale,
    numbers: Numbers,
    names: Names,
    catalogue: Catalogue<'static>,
}

impl Wording {
    /// Reads the texts that are built into the program.
    ///
    /// # Errors
    /// If a file is not valid. The tests of this crate load every file, so a released program does not fail here.
    pub fn load() -> Result<Self, Error> {
        let edition = |language: Language| {
            let locale = language.read_locale()?;
            Ok(Edition {
                numbers: Numbers::new(&locale)?,
                names: Names::read(embedded::get_names(&language.code)?)?,
                catalogue: Catalogue::read(embedded::list_files(&language.code))?,
                locale,
                language,
            })
        };
        let languages = language::read_languages(embedded::get_languages()?)?;
        Ok(Self { editions: languages.into_iter().map(edition).collect::<Result<_, Error>>()? })
    }

    /// The languages of the interface, the fallback first.
    pub fn languages(&self) -> impl Iterator<Item = &Language> {
        self.editions.iter().map(|edition| &edition.language)
    }

    /// The text of `key` in a language, or in English where that language has none.
    ///
    /// `key` names a message, or `message.attribute`. A key that no language has gives the key itself; in a build
    /// with debug assertions it panics, as does a variable that is missing in `args`.
    pub fn text(&self, lang: &str, key: &str, args: &[(&str, Value<'_>)]) -> String {
        let found = self.find_text(lang, key, args);
        debug_assert!(found.is_some(), "no wording for `{key}`");
        found.unwrap_or_else(|| key.to_owned())
    }

    /// As [`Wording::text`], or nothing where no language has the key.
    pub fn find_text(&self, lang: &str, key: &str, args: &[(&str, Value<'_>)]) -> Option<String> {
        let (edition, pattern) = [lang, FALLBACK].into_iter().find_map(|code| {
            let edition = self.find_edition(code)?;
            Some((edition, edition.catalogue.find_pattern(key)?))
        })?;
        let (text, problems) = edition.resolve(pattern, args);
        debug_assert!(problems.is_empty(), "wording of `{key}` in {lang}: {}", problems.join(", "));
        Some(text)
    }

    /// The name of a country (ISO 3166-1 alpha-2) in a language, or in English.
    pub fn find_country_name(&self, lang: &str, code: &str) -> Option<&str> {
        self.find_name(lang, |names| names.countries.get(code))
    }

    /// The name of a language (ISO 639) in a language, or in English.
    pub fn find_language_name(&self, lang: &str, code: &str) -> Option<&str> {
        self.find_name(lang, |names| names.languages.get(code))
    }

    fn find_name<'a>(
        &'a self,
        lang: &str,
        pick: impl Fn(&'a Names) -> Option<&'a String>,
    ) -> Option<&'a str> {
        let editions = [lang, FALLBACK].into_iter().filter_map(|code| self.find_edition(code));
        editions.into_iter().find_map(|edition| pick(&edition.names)).map(String::as_str)
    }

    fn find_edition(&self, code: &str) -> Option<&Edition> {
        self.editions.iter().find(|edition| edition.language.code == code)
    }
}
