//! Facts about countries, as members there read them through. What everybody reads are the public pages.

use domain::form::Form;
use domain::id::OrganisationId;
use domain::moment::Moment;
use serde::{Deserialize, Serialize};

/// A fact about a country.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CountryFact {
    /// Code of the country, or of the part of it that this is about: `ES`, `GB-SCT`.
    pub place: String,
    /// Its name: `compensation_time_limit`, `national_helpline:1`.
    pub fact: String,
    /// SHA-256 of all that it says, in hexadecimal: whoever confirms it names this.
    pub digest: String,
    /// What is known; its form depends on the fact.
    #[cfg_attr(feature = "openapi", schema(value_type = Object))]
    pub value: serde_json::Value,
    /// Where it stands.
    pub source: String,
    /// The address of that.
    pub source_address: String,
    /// The date of the source as it shows it, if it does: a day, a month or a year.
    pub as_of: Option<String>,
    /// What to know about it, such as other sources; no reader sees it.
    pub note: Option<String>,
    /// What readers see beside the value.
    pub more: Option<String>,
    /// Whether the public does not see it: for a reason that was given, or as the network's office decided. A number to ring in
    /// danger is hidden by the office alone.
    pub hidden: bool,
    /// What the office decided about it as it stands: to hide it, or to go on showing it.
    pub decided: Option<bool>,
    /// When a member there last confirmed it as it stands; nothing while another member's doubt with a reason waits for the
    /// network's office.
    pub confirmed_at: Option<Moment>,
    /// What a member there says of it as it stands: in a country's list the reader's own, among the doubts the one that doubts,
    /// among what the office hides the newest doubt.
    pub said: Option<FactSaid>,
}

/// What a member says of a fact.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FactSaid {
    /// Confirmed, or said to be wrong.
    pub holds: bool,
    /// Why it is wrong.
    pub reason: Option<String>,
    /// What is right instead.
    pub correct: Option<String>,
    /// Who said it.
    pub organisation: OrganisationId,
    /// When.
    pub at: Moment,
}

/// What the network's office has to decide about facts, and what it can take back.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FactDoubts {
    /// Each word of a member that a fact is wrong, if the office has not decided about the fact since: a fact that several doubt
    /// stands here several times.
    pub open: Vec<CountryFact>,
    /// Each fact that the office hides, also when nobody doubts it any more.
    pub hidden: Vec<CountryFact>,
    /// What the office decided, newest first, also what was taken back.
    pub decided: Vec<FactDecided>,
}

/// A decision of the network's office about a fact.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FactDecided {
    /// Code of the country, or of the part of it.
    pub place: String,
    /// The fact's name.
    pub fact: String,
    /// The place among the decisions about this fact, from 1 on.
    pub number: i64,
    /// Whether it was hidden; otherwise it went on being shown.
    pub hide: bool,
    /// The steward's name; nothing: it is not known any more.
    pub by: Option<String>,
    /// When.
    pub at: Moment,
    /// Who took it back.
    pub undone_by: Option<String>,
    /// When it was taken back.
    pub undone_at: Option<Moment>,
    /// Whether it is the one that holds, and can be taken back.
    pub holds: bool,
}

/// What a member says of a fact of its country.
#[derive(Clone, Debug, Default, Serialize, Form)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct SayFact {
    /// The digest of the fact that was read.
    pub digest: String,
    /// Whether it is right; nothing: what the member said before is taken back.
    pub holds: Option<bool>,
    /// Why it is wrong. Without a reason or what is right it goes on being shown, until the network's office has looked at it.
    #[serde(default)]
    pub reason: Option<String>,
    /// What is right instead.
    #[serde(default)]
    pub correct: Option<String>,
}

/// What the network's office decides about a fact that a member says is wrong.
#[derive(Clone, Debug, Serialize, Form)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct DecideFact {
    /// The digest of the fact that was read.
    pub digest: String,
    /// Whether nobody sees it any more.
    pub hide: bool,
    /// The doubts that it answers, as they were read. Where none of them stands any more it is refused; without any, a fact that
    /// the office hides can be shown again. Later doubts stay open.
    #[serde(default)]
    pub answers: Vec<DoubtRead>,
}

/// A doubt as it was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct DoubtRead {
    /// Who said it.
    pub organisation: OrganisationId,
    /// When.
    pub at: Moment,
}
