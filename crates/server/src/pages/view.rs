//! What every page knows: the reader's language, and what stands around the page.

use std::convert::Infallible;

use axum::extract::{FromRequestParts, Query};
use axum::http::request::Parts;
use domain::code::{Coded, Country};
use jiff::civil::{Date, DateTime};
use serde::Deserialize;
use wording::{Language, Value};

use super::files::{SCRIPT, STYLE};
use super::language;
use super::strip::Line;
use crate::texts::WORDING;

/// Where "Leave this page" leads: a site that says nothing about its visitor, known everywhere.
const EXIT: &str = "https://www.wikipedia.org/";

/// What the reader asked for in the address.
#[derive(Debug, Default, Deserialize)]
struct LanguageQuery {
    lang: Option<String>,
}

/// What every page shows.
#[derive(Clone)]
pub(crate) struct View {
    pub(crate) language: &'static Language,
    /// The language as pages name it.
    pub(crate) locale: &'static str,
    /// Whether it was chosen in the address: then links keep it.
    pub(crate) chosen: bool,
    pub(crate) style: &'static str,
    pub(crate) script: &'static str,
    pub(crate) exit: &'static str,
    /// Key of the title. It stands in histories, so it says nothing of what is read.
    title: &'static str,
    /// The path of this page, as it may be repeated; `/` where it may not.
    pub(crate) path: String,
    /// Urgent numbers of the countries that the page is about; none: those for everybody.
    pub(crate) lines: Vec<Line>,
    /// Scripts beside the one of every page.
    pub(crate) more_script: Option<&'static str>,
    /// Whether search engines are asked to pass by.
    pub(crate) unlisted: bool,
    /// The id of a form in which something may have been typed: another language is asked for by handing it in, so that it comes
    /// back as it was.
    pub(crate) form: Option<&'static str>,
    /// Where it is read, as far as that is known: numbers are dialled from there.
    pub(crate) reader: Option<Country>,
}

impl<S: Sync> FromRequestParts<S> for View {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self::of(parts))
    }
}

impl View {
    /// What a request asks for. A query that cannot be read asks for nothing.
    pub(crate) fn of(parts: &Parts) -> Self {
        let asked =
            Query::<LanguageQuery>::try_from_uri(&parts.uri).map(|Query(asked)| asked).unwrap_or_default();
        let languages: Vec<&'static Language> = WORDING.languages().collect();
        let chosen = asked.lang.as_deref().and_then(|code| language::find(&languages, code));
        let language = chosen.unwrap_or_else(|| language::choose(&languages, &parts.headers));
        Self {
            language,
            locale: locale_of(language),
            chosen: chosen.is_some(),
            style: &STYLE.path,
            script: &SCRIPT.path,
            exit: EXIT,
            title: "page-title",
            path: "/".to_owned(),
            lines: Vec::new(),
            more_script: None,
            unlisted: false,
            form: None,
            reader: None,
        }
    }

    /// Says which page this is: its path, and the key of its title.
    pub(crate) fn at(mut self, path: impl Into<String>, title: &'static str) -> Self {
        self.path = path.into();
        self.title = title;
        self
    }

    /// With a form of this id, from which nothing typed is lost.
    pub(crate) fn with_form(mut self, id: &'static str) -> Self {
        self.form = Some(id);
        self
    }

    /// For somebody in this country.
    pub(crate) fn read_in(mut self, country: Country) -> Self {
        self.reader = Some(country);
        self
    }

    /// In this language, unless the reader chose another in the address.
    pub(crate) fn prefer(mut self, code: &str) -> Self {
        let languages: Vec<&'static Language> = WORDING.languages().collect();
        if let Some(language) = language::find(&languages, code).filter(|_| !self.chosen) {
            self.language = language;
            self.locale = locale_of(language);
        }
        self
    }

    /// With the urgent numbers of these lines.
    pub(crate) fn with_lines(mut self, lines: Vec<Line>) -> Self {
        self.lines = lines;
        self
    }

    #[expect(clippy::unused_self, reason = "templates know only the view")]
    pub(crate) fn list_languages(&self) -> impl Iterator<Item = &'static Language> {
        WORDING.languages()
    }

    /// The title.
    pub(crate) fn title(&self) -> String {
        self.text(self.title)
    }

    /// A text.
    pub(crate) fn text(&self, key: &str) -> String {
        self.told(key, &[])
    }

    /// A text with something inserted.
    pub(crate) fn told(&self, key: &str, inserted: &[(&str, Value<'_>)]) -> String {
        WORDING.text(&self.language.code, key, inserted)
    }

    /// A text, if there is one of this name.
    pub(crate) fn find(&self, key: &str) -> Option<String> {
        WORDING.find_text(&self.language.code, key, &[])
    }

    /// What a code says.
    pub(crate) fn code<C: Coded>(&self, code: C) -> String {
        self.text(&code.wording_key())
    }

    /// A country's name.
    pub(crate) fn country(&self, country: Country) -> &'static str {
        self.country_named(country.as_str())
    }

    /// The name of a country by its code.
    pub(crate) fn country_named<'a>(&self, code: &'a str) -> &'a str {
        WORDING.find_country_name(&self.language.code, code).unwrap_or(code)
    }

    /// A language's name.
    pub(crate) fn language_named<'a>(&self, code: &'a str) -> &'a str {
        WORDING.find_language_name(&self.language.code, code).unwrap_or(code)
    }

    /// Several words in a row.
    pub(crate) fn row<S: AsRef<str>>(&self, words: impl IntoIterator<Item = S>) -> String {
        let comma = self.text("page-comma");
        let words: Vec<S> = words.into_iter().collect();
        words.iter().map(AsRef::as_ref).collect::<Vec<&str>>().join(&comma)
    }

    /// What several codes say. Some of them hold commas.
    pub(crate) fn codes<C: Coded>(&self, codes: &[C]) -> String {
        let between = self.text("page-semicolon");
        codes.iter().map(|code| self.code(*code)).collect::<Vec<String>>().join(&between)
    }

    /// A day, a month or a year as people write it: `2026-11-24`, `2026-11`, `2026`.
    pub(crate) fn date(&self, written: &str) -> String {
        let day = |text: &str| text.parse::<Date>().ok().map(|day| Value::Moment(day.into()));
        if let Some(date) = written.get(..10).and_then(day) {
            return self.told("page-date", &[("date", date)]);
        }
        match day(&format!("{written}-01")) {
            Some(date) => self.told("page-date-month", &[("date", date)]),
            None => written.to_owned(),
        }
    }

    /// A time of the day.
    pub(crate) fn time(&self, at: DateTime) -> String {
        self.told("page-time", &[("time", Value::Moment(at))])
    }

    /// What the address of another page needs to stay in this language.
    pub(crate) fn query(&self) -> String {
        if self.chosen { format!("?lang={}", self.language.code) } else { String::new() }
    }

    /// The address of another page, in this language.
    pub(crate) fn to(&self, path: &str) -> String {
        format!("{path}{}", self.query())
    }
}

/// The language as pages name it.
fn locale_of(language: &'static Language) -> &'static str {
    language.locale.split_once("-u-").map_or(language.locale.as_str(), |(locale, _)| locale)
}
