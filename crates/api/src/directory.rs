//! The directory as its keepers and the network's office work on it. What everybody reads is HSDS, and the public pages.

use domain::code::{Country, ReaderCircle};
use domain::directory::{Freshness, Lack, Patience, ServiceEntry, ShownOfTwo};
use domain::form::Form;
use domain::id::OrganisationId;
use domain::moment::{CivilDate, Moment};
use serde::{Deserialize, Serialize};

/// A service as a list shows it to whoever keeps it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ServiceListed {
    /// Its id, a UUID.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Who may read it.
    pub circle: ReaderCircle,
    /// When its keeper last said that it is right.
    pub confirmed_at: Option<Moment>,
    /// How far it can be believed.
    pub freshness: Freshness,
    /// Whether a change waits for the network's office.
    pub waiting: bool,
    /// Whether the network's office sent a change back.
    pub sent_back: bool,
}

/// A service as whoever keeps it works on it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ServiceKept {
    /// Its id, a UUID.
    pub id: String,
    /// Which version this is: whoever writes names the one they read.
    pub version: i64,
    /// The form.
    pub entry: ServiceEntry,
    /// When it was written.
    pub written_at: Moment,
    /// When its keeper last said that it is right.
    pub confirmed_at: Option<Moment>,
    /// How far it can be believed.
    pub freshness: Freshness,
    /// The change that waits for the network's office; a removal has no form.
    pub waiting: Option<Waiting>,
    /// The change that the network's office sent back, until its keeper is done with it.
    pub sent_back: Option<SentBack>,
}

/// A change that waits for the network's office.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Waiting {
    /// Since when.
    pub since: Moment,
    /// What it will say; nothing: it is to be removed.
    pub entry: Option<ServiceEntry>,
}

/// A change that the network's office did not let through.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SentBack {
    /// When it was sent back.
    pub at: Moment,
    /// Why.
    pub reason: String,
    /// The version that it was written over.
    pub version: i64,
    /// What it said; nothing: it was to be removed.
    pub entry: Option<ServiceEntry>,
}

/// A service written by whoever keeps it.
#[derive(Clone, Debug, Serialize, Form)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct KeepService {
    /// The version that was read; 0 for a new one.
    pub version: i64,
    /// Since when the change waits that was read with it; nothing: none did.
    #[serde(default)]
    pub waiting: Option<Moment>,
    /// Whether a removal that waits is given up for this: without that nothing is written over one.
    #[serde(default)]
    pub instead_of_removal: bool,
    /// The form.
    pub entry: ServiceEntry,
}

/// A change was taken.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ChangeTaken {
    /// Whether it waits for the network's office before others see it.
    pub waits: bool,
}

/// What a draft lacks, and how others will see it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Preview {
    /// What keeps it from being kept.
    pub lacking: Vec<Lack>,
    /// What everybody would see; nothing, if the public sees none of it.
    pub public: Option<ServiceEntry>,
    /// What members would see.
    pub members: Option<ServiceEntry>,
}

/// The keeper's organisation as the directory shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct OrganisationEntry {
    /// Its name.
    pub name: String,
    /// What it does.
    pub description: String,
    /// An address for mail that somebody reads.
    #[serde(default)]
    pub email: Option<String>,
    /// Its website.
    #[serde(default)]
    pub website: Option<String>,
}

/// The keeper's organisation as whoever describes it works on it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OrganisationKept {
    /// Its id in the directory, a UUID.
    pub id: String,
    /// Which version this is: whoever writes names the one they read. 0: it stands nowhere yet.
    pub version: i64,
    /// What stands, or would.
    pub entry: OrganisationEntry,
    /// The change that waits for the network's office.
    pub waiting: Option<OrganisationWaiting>,
    /// The change that the network's office sent back, until its keeper is done with it.
    pub sent_back: Option<OrganisationSentBack>,
}

/// How an organisation will stand in the directory, once the network's office lets it through.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OrganisationWaiting {
    /// Since when it waits.
    pub since: Moment,
    /// What it will say.
    pub entry: OrganisationEntry,
}

/// What the network's office did not let through of an organisation.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OrganisationSentBack {
    /// When it was sent back.
    pub at: Moment,
    /// Why.
    pub reason: String,
    /// The version that it was written over.
    pub version: i64,
    /// What it said.
    pub entry: OrganisationEntry,
}

/// The keeper's organisation, described by whoever keeps it.
#[derive(Clone, Debug, Serialize, Form)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct KeepOrganisation {
    /// The version that was read; 0: it stands nowhere yet.
    pub version: i64,
    /// Since when the change waits that was read with it; nothing: none did.
    #[serde(default)]
    pub waiting: Option<Moment>,
    /// What it says of itself.
    pub entry: OrganisationEntry,
}

/// One field that changed.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FieldChange {
    /// When.
    pub at: Moment,
    /// Who: `member:<id>`, `steward`, `operator`, `program`.
    pub author: String,
    /// How: `edit`, `import`, `mapping`, `review`, `confirm`, `double`.
    pub way: String,
    /// The record: `service`, `location`, …
    pub kind: String,
    /// What a place is called now.
    pub name: Option<String>,
    /// Which field, as a JSON pointer; empty: the whole record.
    pub field: String,
    /// The list of codes that before and after are out of, if they are codes.
    pub list: Option<String>,
    /// Before, as text; nothing: it was not there.
    pub before: Option<String>,
    /// After, as text; nothing: it is gone.
    pub after: Option<String>,
}

/// A change that waits, as the network's office sees it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Proposed {
    /// The id of the service or organisation, a UUID.
    pub id: String,
    /// Whose it is.
    pub keeper: OrganisationId,
    /// Since when.
    pub since: Moment,
    /// What it says now; nothing: it is new.
    pub before: Option<ServiceEntry>,
    /// What it will say; nothing: it is to be removed.
    pub after: Option<ServiceEntry>,
    /// Instead of both, if an organisation describes itself otherwise.
    pub organisation: Option<OrganisationProposed>,
}

/// How an organisation wants to stand in the directory.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OrganisationProposed {
    /// What it says now; nothing: it stands nowhere yet.
    pub before: Option<OrganisationEntry>,
    /// What it will say.
    pub after: OrganisationEntry,
}

/// What the network's office decides about a change that waits.
#[derive(Clone, Debug, Serialize, Form)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Decision {
    /// Since when the change that was read waits: one that came after is another.
    pub since: Moment,
    /// What becomes of it.
    pub verdict: Verdict,
}

/// What becomes of a change that waits.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Verdict {
    /// It is let through.
    LetThrough,
    /// It goes back to whoever wrote it, for this reason.
    SendBack(String),
}

/// Services that two keepers seem to describe.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Doubles {
    /// How many are undecided.
    pub total: u64,
    /// Of those, some that seem to be one.
    pub open: Vec<DoubleFound>,
    /// Some of which one is kept from readers though the other no longer accounts for it; also those that stay so.
    pub left: Vec<DoubleLeft>,
    /// The newest decisions.
    pub decided: Vec<DoubleFound>,
}

/// Two services that seem to be one.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DoubleFound {
    /// The one with the lesser id.
    pub one: DoubleSide,
    /// The other.
    pub other: DoubleSide,
    /// What was decided; nothing: it is open.
    pub decided: Option<DoubleDecided>,
    /// Whether they have, as they stand now, one name and a way to be reached in common.
    pub alike: bool,
}

/// A service of a feed that is kept from readers because of another, which is gone, shown to fewer, or no longer alike. To show
/// it is to take the decision back, or to say of a place that they are two; to leave it so is to decide that the other is shown.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DoubleLeft {
    /// Of the two, the lesser id.
    pub one: String,
    /// The other id.
    pub other: String,
    /// What is kept from readers.
    pub service: DoubleSide,
    /// Whether it is shown, but for where it is.
    pub place_only: bool,
    /// Whether it was decided that it stays so.
    pub stays: bool,
}

/// One of two services that seem to be one.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DoubleSide {
    /// Its id, a UUID.
    pub id: String,
    /// Its organisation's name.
    pub organisation: Option<String>,
    /// What it says.
    pub entry: ServiceEntry,
    /// The feed that it comes from.
    pub feed: Option<String>,
    /// The member that keeps it; without either, the network's office does.
    pub keeper: Option<OrganisationId>,
    /// Whether the other can be shown in its place: what somebody keeps here stays.
    pub may_yield: bool,
}

/// What the network's office decided about two services.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DoubleDecided {
    /// Which is shown.
    pub shown: ShownOfTwo,
    /// When.
    pub at: Moment,
}

/// What the network's office decides about two services.
#[derive(Clone, Copy, Debug, Serialize, Form)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct DecideDouble {
    /// Which is shown.
    pub shown: ShownOfTwo,
}

/// How the directory is kept.
#[derive(Clone, Copy, Debug, Serialize, Form)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct DirectorySettings {
    /// Whether members' changes wait for the network's office.
    pub review: bool,
    /// How long an entry is believed.
    pub patience: Patience,
}

/// What somebody looks for in the directory. Everything given must hold; of several in one list, one is enough.
#[derive(Clone, Debug, Default, Serialize, Form)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Search {
    /// Words.
    pub text: Option<String>,
    /// The reader's language.
    pub language: Option<String>,
    /// Countries that the service works in.
    #[cfg_attr(feature = "openapi", schema(value_type = Vec<String>))]
    pub countries: Vec<Country>,
    /// Codes by list: `{"support_kind": ["legal"]}`.
    pub codes: std::collections::BTreeMap<String, Vec<String>>,
    /// Languages it is given in.
    pub languages: Vec<String>,
    /// Open at this moment.
    pub open_now: bool,
    /// Free of charge.
    pub free: bool,
    /// With a number that can be called from abroad.
    pub from_abroad: bool,
    /// Where the list begins.
    pub offset: u32,
}

/// Services that were searched for: how many, and a part of them.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FoundServices {
    /// How many there are.
    pub total: u64,
    /// Some of them, best first.
    pub services: Vec<ServiceFound>,
}

/// A service that was found.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ServiceFound {
    /// Its id, a UUID.
    pub id: String,
    /// Its organisation's name.
    pub organisation: Option<String>,
    /// What the asker may see of it.
    pub entry: ServiceEntry,
    /// Whether it is open now; nothing: it is not known.
    pub open: Option<bool>,
    /// Until when that holds, if it changes within a week.
    pub until: Option<Moment>,
    /// When its keeper last said that it is right.
    pub confirmed: Option<CivilDate>,
    /// Whether that is long ago.
    pub stale: bool,
}
