use serde::{Deserialize, Serialize};

use super::Telephone;

/// One fact with where it comes from. Nothing of this is confirmed: a fact is shown as confirmed only when a national
/// member has confirmed its digest ([`super::Stated::digest`]).
///
/// Texts in `value`, `more` and `note` are English, short and our own paraphrase, and may hold names in the country's language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fact<T> {
    /// What is known.
    pub value: T,
    /// Where it stands.
    pub source: Source,
    /// Date of the source: `2024-09-20`, `2022-06` or `2005`; absent where the source shows none.
    pub as_of: Option<&'static str>,
    /// How well the source supports it.
    pub confidence: Confidence,
    /// What to know about the fact itself, such as other sources that differ: for those who look after the facts, not for a
    /// page.
    pub note: Option<&'static str>,
    /// What a reader must know beside the value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub more: Option<&'static str>,
}

impl<T> Fact<T> {
    /// The same with the value seen in another way.
    pub(super) fn map<'a, U>(&'a self, value: impl FnOnce(&'a T) -> U) -> Fact<U> {
        let &Self { value: ref of, source, as_of, confidence, note, more } = self;
        Fact { value: value(of), source, as_of, confidence, note, more }
    }
}

/// A page or a data set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// What it is called, in English.
    pub title: &'static str,
    /// Its address when it was read.
    pub url: &'static str,
}

/// How well the source supports a fact. Both need checking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// The source says it.
    Stated,
    /// It follows from the source, or the source is about something slightly different.
    Inferred,
}

/// The European helpline for victims of crime, 116 006, in one country.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EuropeanHelpline {
    /// Whether the number is in service there.
    pub active: bool,
    /// Who answers.
    pub operator: Option<&'static str>,
    /// Opening hours in local time, in English.
    pub hours: Option<&'static str>,
    /// For whom it is, in English.
    pub scope: Option<&'static str>,
}

/// A general helpline for victims in one country or part of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Helpline {
    /// Its own name.
    pub name: &'static str,
    /// Who answers.
    pub operator: Option<&'static str>,
    /// The number inside the country.
    pub number: Telephone,
    /// A short form of the same number, if it has one.
    pub short_number: Option<Telephone>,
    /// The number from abroad, only where a source states it.
    pub number_from_abroad: Option<Telephone>,
    /// Opening hours in local time, in English.
    pub hours: Option<&'static str>,
    /// ISO 639-1 codes of languages that are spoken, where a source states them.
    pub languages: Option<Vec<&'static str>>,
}

/// Until when compensation can be claimed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TimeLimit {
    /// The rule in English: when the time begins, and the exceptions. Always shown with the figure.
    pub text: &'static str,
    /// The main limit in `unit`s; absent where there is none or where it differs within the country.
    pub value: Option<u16>,
    /// What `value` counts.
    pub unit: Option<TimeUnit>,
}

/// What a time limit counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum TimeUnit {
    /// Days.
    Days,
    /// Months.
    Months,
    /// Years.
    Years,
    /// The source says that there is no limit.
    None,
}

/// Official languages, as ISO 639-1 codes; languages without such a code are left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Languages {
    /// In the whole country.
    #[serde(borrow)]
    pub official: Vec<&'static str>,
    /// In parts of it.
    pub regional: Vec<&'static str>,
}
