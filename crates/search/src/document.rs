//! What is indexed of a service.

/// The id of a service: a UUID.
pub type Id = [u8; 16];

/// A text and its language (ISO 639-1), where it is known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Text {
    /// ISO 639-1, such as `fr`. Without it, words are found as typed, by their beginning and with mistakes.
    pub language: Option<String>,
    /// The text itself.
    pub text: String,
}

impl Text {
    /// A text in a known language.
    pub fn new(language: &str, text: &str) -> Self {
        Self { language: Some(language.to_owned()), text: text.to_owned() }
    }
}

/// A coded value: the name of its list and the code in it, such as `support_kind` and `legal`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code {
    /// The list.
    pub list: String,
    /// The code.
    pub code: String,
}

impl Code {
    /// A code of a list.
    pub fn new(list: &str, code: &str) -> Self {
        Self { list: list.to_owned(), code: code.to_owned() }
    }
}

/// When a service is open, week by week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hours {
    /// The IANA time zone in which the spans are meant. Hours in a zone that is not known are as none.
    pub zone: String,
    /// Spans in minutes of the week, from Monday 00:00, the end not included. A span whose end comes before its
    /// start, or after [`crate::WEEK`], goes on in the next week. One that ends where it starts is empty.
    pub spans: Vec<(u16, u16)>,
}

/// A service as the finder sees it. All that is given here may show in answers: it must be for the readers of the
/// index.
#[derive(Clone, Debug, Default, PartialEq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct Document {
    /// What is returned for it. Another document of this id replaces this one.
    pub id: Id,
    /// Its name, in every language there is.
    pub names: Vec<Text>,
    /// Other names and abbreviations.
    pub alternate_names: Vec<Text>,
    /// What it does.
    pub descriptions: Vec<Text>,
    /// The organisation's name.
    pub organisation: Option<Text>,
    /// All coded values by which it can be found.
    pub codes: Vec<Code>,
    /// What those codes are called, in every language of the interface.
    pub labels: Vec<Text>,
    /// Countries it works in (ISO 3166-1 alpha-2).
    pub countries: Vec<String>,
    /// Parts of countries it works in, by name: found as words.
    pub regions: Vec<String>,
    /// Languages it is given in (ISO 639).
    pub languages: Vec<String>,
    /// Latitude and longitude in degrees, if readers may see the exact place.
    pub place: Option<(f64, f64)>,
    /// When it is open, if that is known.
    pub hours: Option<Hours>,
    /// Whether it can be rung from abroad.
    pub from_abroad: bool,
    /// Whether it takes people on, be it after a wait.
    pub accepting: bool,
    /// Whether it takes people on without a wait.
    pub at_once: bool,
    /// Whether people come to it by themselves, without being sent.
    pub by_oneself: bool,
    /// Whether it helps people at home after a crime in another country.
    pub after_abroad: bool,
    /// Whether it costs nothing.
    pub free: bool,
    /// Whether it is active: neither closed for a time nor given up.
    pub active: bool,
    /// When its entry was last confirmed, in milliseconds since 1970.
    pub assured_at: Option<i64>,
    /// When it must be confirmed again, in milliseconds since 1970. From then on it ranks lower.
    pub due_at: Option<i64>,
    /// The name by which equals are ordered; case and marks do not count.
    pub sort_name: String,
}

/// One change of the index.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// This document is new, or takes the place of the one with its id.
    Put(Box<Document>),
    /// There is no document of this id any more.
    Remove(Id),
}
