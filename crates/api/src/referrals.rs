//! Referrals: entries, sealed bodies, grants.

use domain::form::Form;
use domain::id::{EntryId, OrganisationId, ReferralId, Signature};
use domain::moment::Moment;
use ledger::Entry;
use serde::{Deserialize, Serialize};

/// Bytes of a sealed referral key at most: one stanza and 32 bytes.
pub const MAX_GRANT: usize = 4 * 1024;

/// A referral key sealed to one seat, signed by the granter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Grant {
    /// The bytes of a grant statement.
    #[serde(with = "domain::bytes::any")]
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub statement: Vec<u8>,
    /// The granter's signature.
    pub signature: Signature,
    /// The age file.
    #[serde(with = "domain::bytes::any")]
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub sealed: Vec<u8>,
}

/// A sealed body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema), schema(value_type = String))]
pub struct Sealed(
    /// The age file.
    #[serde(with = "domain::bytes::any")]
    pub Vec<u8>,
);

/// An entry to be written, with what belongs to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewEntry {
    /// The signed header.
    pub entry: Entry,
    /// The sealed body, where the header names one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<Sealed>,
    /// Grants of the key that the header introduces: one for each party's current seat.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub grants: Vec<Grant>,
    /// The victim's code, sealed to the sender alone (enquiry, new code).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub victim_code: Option<Sealed>,
}

/// An entry was taken.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct EntryTaken {
    /// Its id.
    pub entry: EntryId,
    /// When.
    pub accepted_at: Moment,
    /// The referral's last entry now: where it is this one, its author has all.
    pub last: EntryId,
}

/// An entry as the server keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct StoredEntry {
    /// The signed header.
    pub entry: Entry,
    /// When the server took it.
    pub accepted_at: Moment,
    /// The sealed body, where it was asked for and still exists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<Sealed>,
}

/// A referral, or its part after an entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Referral {
    /// Its id.
    pub referral: ReferralId,
    /// Entries, in order.
    pub entries: Vec<StoredEntry>,
    /// Grants to the seat that asks.
    pub grants: Vec<Grant>,
    /// The victim's code, for the sender alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub victim_code: Option<Sealed>,
}

/// Most bodies that are asked for at once.
pub const MOST_BODIES: usize = 64;

/// Bodies that are asked for: a list comes without them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct AskBodies {
    /// The entries, [`MOST_BODIES`] at most.
    pub entries: Vec<EntryId>,
}

/// The body of an entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct EntryBody {
    /// The entry.
    pub entry: EntryId,
    /// Its sealed body.
    pub body: Sealed,
}

/// Which entry of a referral is its last: whoever has that has all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct LastEntry {
    /// The referral.
    pub referral: ReferralId,
    /// Its last entry.
    pub entry: EntryId,
    /// Its receiver: the dates are counted by its calendar.
    pub receiver: OrganisationId,
}

/// Something changed in a referral. Sent to both parties' live streams; carries no fact of the case. Whoever has its last
/// entry need not ask.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Changed {
    /// The referral.
    pub referral: ReferralId,
    /// Its last entry, or one that came later.
    pub last: EntryId,
}
