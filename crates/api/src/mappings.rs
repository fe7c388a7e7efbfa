//! National mappings: services asked to describe themselves, and what came of it.

use domain::code::Country;
use domain::directory::{Dimension, Lack, ServiceEntry};
use domain::form::Form;
use domain::moment::Moment;
use serde::{Deserialize, Serialize};

/// A mapping is opened.
#[derive(Clone, Debug, Serialize, Form)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct OpenMapping {
    /// The country whose services are mapped.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub country: Country,
    /// What it is called; services and everybody read it.
    pub title: String,
    /// Until when services can answer: from an hour to two years from now.
    pub closes_at: Moment,
}

/// A mapping was opened.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct MappingOpened {
    /// Its id, a UUID.
    pub id: String,
}

/// What can be changed of a mapping.
#[derive(Clone, Debug, Serialize, Form)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct ChangeMapping {
    /// What it is called.
    pub title: String,
    /// Until when services can answer; a moment that has passed closes it.
    pub closes_at: Moment,
}

/// How far a service is with its answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum AnswerState {
    /// It was asked.
    Invited,
    /// Somebody opened the link.
    Opened,
    /// Somebody began to answer.
    Begun,
    /// The answer was sent, or typed in from paper.
    Answered,
    /// The service does not take part.
    Declined,
}

/// In how many answers something is said of a dimension.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Filled {
    /// Of which.
    pub dimension: Dimension,
    /// In how many answers, begun and sent.
    pub answers: u32,
}

/// How far a mapping is. Every service stands in exactly one of the first five.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Completion {
    /// Services that were asked and did nothing yet.
    pub invited: u32,
    /// Services that opened the link.
    pub opened: u32,
    /// Services that began to answer.
    pub begun: u32,
    /// Services that answered.
    pub answered: u32,
    /// Services that do not take part.
    pub declined: u32,
    /// Answers that stand in the directory.
    pub taken_over: u32,
    /// Per dimension.
    pub filled: Vec<Filled>,
}

/// A mapping as a list shows it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct MappingListed {
    /// Its id, a UUID.
    pub id: String,
    /// The country whose services are mapped.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub country: Country,
    /// What it is called.
    pub title: String,
    /// When it was opened.
    pub opened_at: Moment,
    /// Until when services can answer.
    pub closes_at: Moment,
    /// How often something was written in its answers: which mapping was read, for whoever deletes it.
    pub written: i64,
    /// How far it is.
    pub completion: Completion,
}

/// A mapping with all that belongs to it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct MappingRead {
    /// The mapping.
    pub mapping: MappingListed,
    /// The services, in the order in which they were asked.
    pub answers: Vec<AnswerListed>,
    /// What was published, the newest first.
    pub snapshots: Vec<SnapshotListed>,
}

/// A service in a mapping.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AnswerListed {
    /// The answer's id, a UUID.
    pub id: String,
    /// The service, as whoever asked named it.
    pub name: String,
    /// Where mails go; nothing: typed in from paper, or forgotten since the mapping is closed.
    pub mail: Option<String>,
    /// The language of mails and of the form.
    pub language: String,
    /// How far it is.
    pub state: AnswerState,
    /// Of what it says something, sent or not.
    pub filled: Vec<Dimension>,
    /// When it was asked, or typed in.
    pub asked_at: Moment,
    /// When it was last reminded.
    pub reminded_at: Option<Moment>,
    /// When the answer was last sent.
    pub sent_at: Option<Moment>,
    /// When it was last taken over into the directory.
    pub taken_at: Option<Moment>,
    /// Whether it was sent again since.
    pub newer: bool,
}

/// A service that is asked.
#[derive(Clone, Debug, Serialize, Form)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct AskService {
    /// Its name, or its organisation's.
    pub name: String,
    /// Where the link is sent.
    pub mail: String,
    /// A language of the interface: of the mail, and of the form until the reader chooses another.
    pub language: String,
}

/// Services that are asked. All of them, or none if one cannot be.
#[derive(Clone, Debug, Serialize, Form)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct AskServices {
    /// From 1 to 200.
    pub services: Vec<AskService>,
}

/// Services were asked.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ServicesAsked {
    /// The answers' ids, in the order of the request.
    pub answers: Vec<String>,
}

/// An answer as whoever keeps the mapping reads it. What a service has begun and not sent is the service's own.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AnswerRead {
    /// About it.
    pub answer: AnswerListed,
    /// Which version this is: whoever writes names the one they read.
    pub version: i64,
    /// What was sent, or typed in.
    pub entry: Option<ServiceEntry>,
    /// What keeps it from being taken over.
    pub lacking: Vec<Lack>,
    /// The service that it became, a UUID.
    pub service: Option<String>,
    /// The links with which the service can answer.
    pub links: OpenLinks,
}

/// Links that were made for an answer and work. Their secrets are not kept: none can be shown again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OpenLinks {
    /// How many, by mail and handed over.
    pub count: u32,
    /// When the newest was made.
    pub newest: Option<Moment>,
}

/// An answer is typed in from paper, or put right.
#[derive(Clone, Debug, Serialize, Form)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct KeepAnswer {
    /// The version that was read; 0 for a new one.
    pub version: i64,
    /// The form.
    pub entry: ServiceEntry,
}

/// An answer was written.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AnswerKept {
    /// Which version it is now.
    pub version: i64,
}

/// A link with which a service answers. It is shown once: the server keeps its hash alone.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AnswerLink {
    /// The address of the form.
    pub link: String,
    /// Until when it works.
    pub open_until: Moment,
}

/// Services were reminded.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Reminded {
    /// How many. Whoever got a mail in the last two days gets none.
    pub services: u32,
}

/// An answer stands in the directory.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct TakenOver {
    /// The service's id in the directory, a UUID.
    pub service: String,
    /// Whether it waits for the network's office before others see it.
    pub waits: bool,
}

/// A snapshot: what the public saw of everything taken over, on one day, and nothing changes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SnapshotListed {
    /// Counts the snapshots of a mapping from 1.
    pub number: u32,
    /// When it was published.
    pub at: Moment,
    /// How many services are in it.
    pub services: u32,
}

/// What differs between two snapshots.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Comparison {
    /// Services that came.
    pub added: Vec<ServiceNamed>,
    /// Services that are gone.
    pub gone: Vec<ServiceNamed>,
    /// Services that say something else.
    pub changed: Vec<ServiceChanged>,
}

/// A service in a snapshot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ServiceNamed {
    /// Its id in the directory, a UUID.
    pub id: String,
    /// Its name there.
    pub name: String,
}

/// A service that says something else in a later snapshot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ServiceChanged {
    /// Which.
    pub service: ServiceNamed,
    /// What it says otherwise.
    pub fields: Vec<FieldChanged>,
}

/// One column of the table of services, in two snapshots.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FieldChanged {
    /// The column.
    pub column: String,
    /// What it said and says no longer; codes where the column holds codes.
    pub before: Vec<String>,
    /// What it says now and did not say.
    pub after: Vec<String>,
}
