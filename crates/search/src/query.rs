//! What can be asked, and the answer.

use crate::{Code, Id};

/// A circle on the globe.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Near {
    /// Latitude of the centre, in degrees.
    pub lat: f64,
    /// Longitude of the centre, in degrees.
    pub lon: f64,
    /// Radius in metres.
    pub metres: f64,
}

/// A question to the index. Filters that are empty or `None` let everything pass; the others must all hold.
#[derive(Clone, Debug, Default, PartialEq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a filter of its own")]
pub struct Query {
    /// What was typed, taken as words. No character in it has a meaning of its own. Text without a word in it is as
    /// no text.
    pub text: Option<String>,
    /// The reader's language (ISO 639-1): its word endings count a little more than those of others.
    pub language: Option<String>,
    /// Works in any of these countries.
    pub countries: Vec<String>,
    /// In each group, has any of the codes.
    pub codes: Vec<Vec<Code>>,
    /// Where no text is asked for: what carries one of these codes or speaks of it comes first, before what is there for all.
    pub about: Vec<Code>,
    /// Is given in any of these languages.
    pub languages: Vec<String>,
    /// Costs nothing.
    pub free: bool,
    /// Can be rung from abroad.
    pub from_abroad: bool,
    /// Takes people on.
    pub accepting: bool,
    /// Is active.
    pub active: bool,
    /// Is active, takes people on without a wait, and without being sent.
    pub at_once: bool,
    /// Is open at this time (milliseconds since 1970). What has no hours does not match.
    pub open_at: Option<i64>,
    /// Lies in this circle. What has no exact place does not match.
    pub near: Option<Near>,
    /// Is one of these.
    pub ids: Option<Vec<Id>>,
    /// With `near`: the nearest first, before all else.
    pub nearest_first: bool,
    /// The reader comes home from another country: what is there for them comes before what does not say so.
    pub coming_home: bool,
    /// The time of asking, in milliseconds since 1970, by which entries are overdue and services open or closed.
    pub now: i64,
    /// How many hits to leave out at the beginning.
    pub offset: usize,
    /// How many hits to return.
    pub limit: usize,
}

/// A service that was found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hit {
    /// Its id.
    pub id: Id,
    /// With [`Query::near`]: how far it is from the centre, in metres.
    pub distance_m: Option<f64>,
    /// Whether it is open at [`Query::open_at`], or else at [`Query::now`], if its hours are known.
    pub open: Option<bool>,
    /// Whether it does not speak of what was asked for, and carries a code that stands for everything of the sort.
    pub every: bool,
}

/// The answer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Hits {
    /// How many there are in all.
    pub total: usize,
    /// How many of them speak of what was asked for: all, where no text is. The rest is there for everything of the sort, or
    /// has a word that is spelt nearly so, or a part of what was asked for.
    pub speaking: usize,
    /// How many do not, and are there for everything of the sort.
    pub every: usize,
    /// Whether a word of the text stands nowhere as it was typed: what is spelt nearly so was looked for instead.
    pub alike: bool,
    /// Those asked for, the best first.
    pub hits: Vec<Hit>,
}

/// By what to count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Facet {
    /// Countries the services work in.
    Country,
    /// Languages they are given in.
    Language,
    /// The codes of this list.
    Code(String),
}
