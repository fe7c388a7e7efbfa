//! One entry of a referral log: signed header bytes, and by its hash the sealed body.

use domain::form::Form;
use domain::id::{
    EntryId, GenesisHash, KeyEpoch, OrganisationId, PublicKey, ReferralId, Seat, Sha256 as Digest256,
    Signature,
};
use domain::moment::{Moment, Month};
use domain::policy::Priority;
use domain::referral::{Kind, Side, Step};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::head::SignedHead;
use crate::signing::{Purpose, SecretKey};
use crate::statement::{StatementError, V1, parse_exact};

/// Bytes of a header at most.
pub const MAX_HEADER: usize = 4 * 1024;
/// Bytes of a sealed body at most.
pub const MAX_BODY: usize = 256 * 1024;

/// Who wrote an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Author {
    /// A seat in one epoch.
    Seat(Seat),
    /// Whoever holds the victim's code.
    Victim,
}

/// A sealed body, by hash and size. Erasing the body leaves a chain that still verifies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Form)]
#[serde(deny_unknown_fields)]
pub struct BodyRef {
    /// SHA-256 of the sealed body.
    pub sha256: Digest256,
    /// Its bytes.
    pub size: u64,
}

impl BodyRef {
    /// The reference of a sealed body.
    #[must_use]
    pub fn of(body: &[u8]) -> Self {
        Self { sha256: Digest256(Sha256::digest(body).into()), size: body.len() as u64 }
    }
}

/// The header of an entry: all that the server reads of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[serde(deny_unknown_fields)]
pub struct Header {
    v: V1,
    /// The network.
    pub network: GenesisHash,
    /// The referral.
    pub referral: ReferralId,
    /// What the entry does.
    pub kind: Kind,
    /// Who wrote it.
    pub author: Author,
    /// The entry before; none in the enquiry.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prev: Option<EntryId>,
    /// The author's time.
    pub at: Moment,
    /// The key its body is sealed to.
    pub key_epoch: KeyEpoch,
    /// The membership log as the author knew it.
    pub head: SignedHead,
    /// The receiving organisation (enquiry).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<OrganisationId>,
    /// The public key of the victim's code (enquiry of P1 to P3, and a new code).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub victim_key: Option<PublicKey>,
    /// How soon an answer is needed (enquiry).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub priority: Option<Priority>,
    /// The sender's own date, or one proposed or agreed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer_by: Option<Moment>,
    /// SHA-256 of the recipient of the key that this entry introduces.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key_sha256: Option<Digest256>,
    /// The entry this one is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<EntryId>,
    /// When a resting referral wakes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wake_month: Option<Month>,
    /// The sealed body.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<BodyRef>,
}

impl Header {
    /// A header of this version with what every kind has.
    #[must_use]
    pub fn new(
        network: GenesisHash,
        referral: ReferralId,
        kind: Kind,
        author: Author,
        at: Moment,
        key_epoch: KeyEpoch,
        head: SignedHead,
    ) -> Self {
        Self {
            v: V1,
            network,
            referral,
            kind,
            author,
            prev: None,
            at,
            key_epoch,
            head,
            to: None,
            victim_key: None,
            priority: None,
            answer_by: None,
            key_sha256: None,
            about: None,
            wake_month: None,
            body: None,
        }
    }

    /// Reads header bytes.
    pub fn parse(bytes: &[u8]) -> Result<Self, StatementError> {
        parse_exact(bytes, MAX_HEADER)
    }

    /// The bytes to sign.
    ///
    /// # Panics
    /// Never: the type has only string keys.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        serde_json::to_vec(self).expect("a header has only string keys")
    }

    /// What the fold needs of it.
    #[must_use]
    pub fn step(&self, entry: EntryId, side: Side) -> Step {
        Step {
            entry,
            kind: self.kind,
            side,
            at: self.at,
            priority: self.priority,
            answer_by: self.answer_by,
            about: self.about,
            wake_month: self.wake_month,
            names_receiver: self.to.is_some(),
            has_victim_key: self.victim_key.is_some(),
            introduces_key: self.key_sha256.is_some(),
            has_body: self.body.is_some(),
            body_size: self.body.map_or(0, |body| body.size),
        }
    }
}

/// An entry as it is signed and travels. Its body travels beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The header bytes that were signed.
    #[serde(with = "domain::bytes::any")]
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub header: Vec<u8>,
    /// The author's signature.
    pub signature: Signature,
}

impl Entry {
    /// Signs a header.
    #[must_use]
    pub fn sign(header: &Header, key: &SecretKey) -> Self {
        let header = header.to_bytes();
        let signature = key.sign(Purpose::Entry, &header);
        Self { header, signature }
    }

    /// SHA-256 over a label and the header bytes.
    #[must_use]
    pub fn id(&self) -> EntryId {
        let hash = Sha256::new().chain_update(b"onward/v1/entry-id").chain_update(&self.header).finalize();
        EntryId(hash.into())
    }
}
