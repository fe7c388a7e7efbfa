//! The membership log: who is a member of a network and which keys are theirs.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

use domain::code::Country;
use domain::form::Form;
use domain::id::{
    Epoch, GenesisHash, OrganisationId, PublicKey, RecordId, Seat, Sha256 as Digest256, Signature,
};
use domain::moment::Moment;
use domain::network::{NameError, OrganisationType, check_name};
use domain::policy::{Policy, PolicyError};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::head::{Head, HeadError, Link, SignedHead};
use crate::signing::{Purpose, SecretKey, SignatureError, VerifyMode, verify};
use crate::statement::{StatementError, V1, check_spelling, parse_strict};

/// Bytes of a record at most.
pub const MAX_RECORD: usize = 16 * 1024;
/// Signatures beside a record at most; one steward signs once.
const MAX_SIGNATURES: usize = 64;
/// Stewards of a network at most.
const MAX_STEWARDS: usize = 32;

/// One steward of a network.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[serde(deny_unknown_fields)]
pub struct Steward {
    /// As members know them.
    pub name: String,
    /// Their signing key.
    pub key: PublicKey,
}

/// What founds a network. Signed by every steward; its id is the network's genesis hash.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[serde(deny_unknown_fields)]
pub struct Genesis {
    /// The network's name.
    pub name: String,
    /// Who signs for the network.
    pub stewards: Vec<Steward>,
    /// How many of them a decision needs.
    pub threshold: u32,
    /// What the threshold may never fall below.
    pub threshold_minimum: u32,
    /// Who signs heads.
    pub log_key: PublicKey,
    /// Answer times and retention to start with.
    pub policy: Policy,
}

/// The keys of a seat in one epoch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Form)]
#[serde(deny_unknown_fields)]
pub struct SeatKeys {
    /// Signs entries, grants, sessions, keyrings.
    pub signing: PublicKey,
    /// SHA-256 of the age recipient that grants are sealed to; the recipient lies beside the log.
    pub recipient_sha256: Digest256,
}

/// What makes an organisation a member.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[serde(deny_unknown_fields)]
pub struct Admit {
    /// As it is known.
    pub name: String,
    /// Where it is.
    pub country: Country,
    /// Its IANA time zone: dates are counted there.
    pub zone: String,
    /// Association or public authority.
    #[serde(rename = "type")]
    pub kind: OrganisationType,
    /// Proven once at enrolment; signs successions from the kit.
    pub recovery: PublicKey,
    /// SHA-256 of the age recipient of the kit.
    pub recovery_recipient_sha256: Digest256,
    /// The first seat epoch.
    pub seat: SeatKeys,
}

/// What a record says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", content = "body", rename_all = "snake_case")]
pub enum RecordBody {
    /// Founds the network.
    Genesis(Genesis),
    /// Changes answer times and retention.
    Policy(Policy),
    /// Admits an organisation.
    Admit(Admit),
}

/// A record of the membership log. `genesis` and `subject_prev` bind it to one network and one place, so that
/// a signature can be used once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[serde(deny_unknown_fields)]
struct RecordForm {
    v: V1,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    genesis: Option<GenesisHash>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    subject: Option<OrganisationId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    subject_prev: Option<RecordId>,
    kind: String,
    body: serde_json::Value,
}

/// A record, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Which network; none in the genesis itself.
    pub genesis: Option<GenesisHash>,
    /// Which organisation it is about; none where it is about the network.
    pub subject: Option<OrganisationId>,
    /// The record before it on the same subject.
    pub subject_prev: Option<RecordId>,
    /// What it says.
    pub body: RecordBody,
}

/// A signature and whose it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Signed {
    /// Who signed.
    pub key: PublicKey,
    /// The signature.
    pub signature: Signature,
}

/// A record as the log holds it and as it travels.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Accepted {
    /// The bytes that were signed.
    #[serde(with = "domain::bytes::any")]
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub record: Vec<u8>,
    /// By whom.
    pub signatures: Vec<Signed>,
    /// When the server took it.
    pub accepted_at: Moment,
}

/// Why a record was refused.
#[derive(Debug, thiserror::Error)]
pub enum RecordError {
    /// Not of the form of a record.
    #[error("the record is malformed")]
    Form(#[from] StatementError),
    /// A kind this build does not know.
    #[error("unknown kind of record: {0}")]
    UnknownKind(String),
    /// A signature beside it does not verify.
    #[error("a signature does not verify")]
    Signature(#[from] SignatureError),
    /// The same key twice, or more signatures than anybody needs.
    #[error("signatures are repeated or too many")]
    SignatureCount,
    /// A signature that the kind needs is missing.
    #[error("a signature that this kind needs is missing")]
    SignatureMissing,
    /// Bound to another network, another subject or another place.
    #[error("record is bound to another network, subject or predecessor")]
    WrongPlace,
    /// Already a member, or an id that was used before.
    #[error("the organisation is a member already")]
    AlreadyMember,
    /// A key that another seat or steward has.
    #[error("public key is already used by another member or steward")]
    KeyInUse,
    /// Fewer stewards than the threshold, or a threshold below its minimum.
    #[error("signing threshold is zero or above the number of stewards")]
    Threshold,
    /// An unusable name.
    #[error("name is empty, too long or has control characters")]
    Name(#[from] NameError),
    /// A policy that nobody can mean.
    #[error("policy has a value that is zero or out of range")]
    Policy(#[from] PolicyError),
    /// Not the name of a time zone.
    #[error("time zone is no IANA name")]
    Zone,
    /// A time before that of the record before.
    #[error("record is earlier than its predecessor")]
    TimeFalls,
}

impl Record {
    /// SHA-256 over a label and the bytes.
    #[must_use]
    pub fn id(bytes: &[u8]) -> RecordId {
        let hash = Sha256::new().chain_update(b"onward/v1/record-id").chain_update(bytes).finalize();
        RecordId(hash.into())
    }

    /// Reads record bytes, in the one spelling that [`Self::to_bytes`] writes. An unknown kind is named.
    pub fn parse(bytes: &[u8]) -> Result<Self, RecordError> {
        let form: RecordForm = parse_strict(bytes, MAX_RECORD)?;
        // `Value` would keep the last of two equal fields, so the body is read again from the bytes.
        let body = match form.kind.as_str() {
            "genesis" => RecordBody::Genesis(parse_body(bytes)?),
            "policy" => RecordBody::Policy(parse_body(bytes)?),
            "admit" => RecordBody::Admit(parse_body(bytes)?),
            _ => return Err(RecordError::UnknownKind(form.kind)),
        };
        let record =
            Self { genesis: form.genesis, subject: form.subject, subject_prev: form.subject_prev, body };
        check_spelling(bytes, &record.to_bytes())?;
        Ok(record)
    }

    /// The bytes to sign.
    ///
    /// # Panics
    /// Never: the type has only string keys.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        #[derive(Serialize)]
        struct Out<'a> {
            v: V1,
            #[serde(skip_serializing_if = "Option::is_none")]
            genesis: Option<GenesisHash>,
            #[serde(skip_serializing_if = "Option::is_none")]
            subject: Option<OrganisationId>,
            #[serde(skip_serializing_if = "Option::is_none")]
            subject_prev: Option<RecordId>,
            #[serde(flatten)]
            body: &'a RecordBody,
        }
        let out = Out {
            v: V1,
            genesis: self.genesis,
            subject: self.subject,
            subject_prev: self.subject_prev,
            body: &self.body,
        };
        serde_json::to_vec(&out).expect("a record has only string keys")
    }

    /// Signs record bytes.
    #[must_use]
    pub fn sign(bytes: &[u8], key: &SecretKey) -> Signed {
        Signed { key: key.public(), signature: key.sign(Purpose::Record, bytes) }
    }
}

/// Reads the field `body` of a record strictly as one type, from the bytes themselves.
fn parse_body<T: serde::de::DeserializeOwned>(bytes: &[u8]) -> Result<T, RecordError> {
    #[derive(Deserialize)]
    struct BodyOnly<T> {
        body: T,
    }
    let BodyOnly { body } = parse_strict(bytes, MAX_RECORD)?;
    Ok(body)
}

/// A member, as the log has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organisation {
    /// What its `admit` record says.
    pub admit: Admit,
    /// Its seat epochs, the first first. The last is the current one.
    epochs: Vec<SeatEpoch>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct SeatEpoch {
    keys: SeatKeys,
    /// Size of the log with the record that began it.
    since_size: u64,
    accepted_at: Moment,
}

impl Organisation {
    /// The current epoch.
    #[must_use]
    pub fn current_epoch(&self) -> Epoch {
        Epoch(u32::try_from(self.epochs.len()).unwrap_or(u32::MAX))
    }

    /// When the current keys were accepted: "keys unchanged since".
    #[must_use]
    pub fn keys_since(&self) -> Option<Moment> {
        self.epochs.last().map(|epoch| epoch.accepted_at)
    }

    fn find_epoch(&self, epoch: Epoch) -> Option<&SeatEpoch> {
        self.epochs.get(epoch.0.checked_sub(1)? as usize)
    }
}

/// Why a log was refused.
#[derive(Debug, thiserror::Error)]
pub enum MembershipError {
    /// The first record is not the genesis that was pinned.
    #[error("the log does not begin with the genesis of this network")]
    OtherGenesis,
    /// A record is not valid in its place.
    #[error("record {position} is not valid")]
    Record {
        /// Counting from 1.
        position: u64,
        /// Why.
        source: RecordError,
    },
    /// A head is not valid.
    #[error("the head is not valid")]
    Head(#[from] HeadError),
    /// The log is shorter than one seen before, or than its head says.
    #[error("log has fewer records than its signed head, or than were seen before")]
    Shorter,
    /// Two heads, both signed by the log key, contradict each other: some members are shown another log.
    #[error("log key signed two conflicting heads")]
    SplitView,
}

/// A membership log, replayed and checked.
#[derive(Clone, Debug)]
pub struct Membership {
    genesis_hash: GenesisHash,
    genesis: Genesis,
    /// Each policy and the size of the log it is in force from; the first is the genesis's.
    policies: Vec<(u64, Policy)>,
    organisations: BTreeMap<OrganisationId, Organisation>,
    links: Vec<Link>,
    /// The last record on each subject.
    last_on: BTreeMap<Option<OrganisationId>, RecordId>,
    last_accepted_at: Moment,
    signed_heads: SignedHeads,
}

/// Heads whose signature was found good before: entries name the same few again and again. Only what the log key
/// signed gets in, so it grows no faster than heads are signed.
#[derive(Clone, Debug, Default)]
struct SignedHeads(Arc<Mutex<BTreeSet<(Vec<u8>, Signature)>>>);

impl SignedHeads {
    fn verify(
        &self,
        signed: &SignedHead,
        genesis: &GenesisHash,
        log_key: &PublicKey,
    ) -> Result<Head, HeadError> {
        let known = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let key = (signed.bytes.clone(), signed.signature);
        if known().contains(&key) {
            return Ok(Head::parse(&signed.bytes)?);
        }
        let head = signed.verify(genesis, log_key)?;
        known().insert(key);
        Ok(head)
    }
}

impl Membership {
    /// Begins a log from its genesis record, which must be the one that was pinned.
    pub fn begin(first: &Accepted, pinned: &GenesisHash) -> Result<Self, MembershipError> {
        Self::start(first, pinned, VerifyMode::Full)
    }

    fn start(first: &Accepted, pinned: &GenesisHash, mode: VerifyMode) -> Result<Self, MembershipError> {
        let id = Record::id(&first.record);
        if id.0 != pinned.0 {
            return Err(MembershipError::OtherGenesis);
        }
        Self::found(first, id, mode).map_err(|source| MembershipError::Record { position: 1, source })
    }

    /// Replays a log whose records were verified before they were stored: signatures are not verified again,
    /// everything else is.
    pub fn restore(records: &[Accepted], pinned: &GenesisHash) -> Result<Self, MembershipError> {
        let (first, rest) = records.split_first().ok_or(MembershipError::Shorter)?;
        let mut log = Self::start(first, pinned, VerifyMode::Stored)?;
        for record in rest {
            let position = log.size() + 1;
            log.take(record, VerifyMode::Stored)
                .map_err(|source| MembershipError::Record { position, source })?;
        }
        Ok(log)
    }

    fn found(first: &Accepted, id: RecordId, mode: VerifyMode) -> Result<Self, RecordError> {
        let record = Record::parse(&first.record)?;
        let RecordBody::Genesis(genesis) = record.body else { return Err(RecordError::WrongPlace) };
        if record.genesis.is_some() || record.subject.is_some() || record.subject_prev.is_some() {
            return Err(RecordError::WrongPlace);
        }
        check_name(&genesis.name)?;
        genesis.policy.check()?;
        let count = genesis.stewards.len();
        let mut keys: Vec<_> = genesis.stewards.iter().map(|steward| steward.key).collect();
        keys.push(genesis.log_key);
        let again = |(place, key)| keys.iter().skip(place + 1).any(|other| other == key);
        if keys.iter().enumerate().any(again) {
            return Err(RecordError::KeyInUse);
        }
        let fits = (1..=MAX_STEWARDS).contains(&count)
            && genesis.threshold_minimum >= 1
            && genesis.threshold >= genesis.threshold_minimum
            && genesis.threshold as usize <= count;
        if !fits {
            return Err(RecordError::Threshold);
        }
        for steward in &genesis.stewards {
            check_name(&steward.name)?;
        }
        let signers = read_signers(first, mode)?;
        if !genesis.stewards.iter().all(|steward| signers.contains(&steward.key)) {
            return Err(RecordError::SignatureMissing);
        }
        Ok(Self {
            genesis_hash: GenesisHash(id.0),
            policies: vec![(1, genesis.policy.clone())],
            genesis,
            organisations: BTreeMap::new(),
            links: vec![Link::START.after(&id, first.accepted_at)],
            last_on: BTreeMap::from([(None, id)]),
            last_accepted_at: first.accepted_at,
            signed_heads: SignedHeads::default(),
        })
    }

    /// Takes the next record, or says why it is not valid. Nothing changes on refusal.
    pub fn append(&mut self, next: &Accepted) -> Result<(), MembershipError> {
        let position = self.size() + 1;
        self.take(next, VerifyMode::Full).map_err(|source| MembershipError::Record { position, source })
    }

    /// Whether a record could be the next, with what signatures stand beside it.
    pub fn check(&self, next: &Accepted) -> Result<(), RecordError> {
        self.clone().take(next, VerifyMode::Full)
    }

    fn take(&mut self, next: &Accepted, mode: VerifyMode) -> Result<(), RecordError> {
        let id = Record::id(&next.record);
        let record = Record::parse(&next.record)?;
        if record.genesis != Some(self.genesis_hash)
            || record.subject_prev != self.last_on.get(&record.subject).copied()
        {
            return Err(RecordError::WrongPlace);
        }
        if next.accepted_at < self.last_accepted_at {
            return Err(RecordError::TimeFalls);
        }
        let signers = read_signers(next, mode)?;
        self.need_quorum(&signers)?;
        match (record.body, record.subject) {
            (RecordBody::Policy(policy), None) => {
                policy.check()?;
                self.policies.push((self.size() + 1, policy));
            }
            (RecordBody::Admit(admit), Some(organisation)) => {
                self.admit(organisation, admit, &signers, next.accepted_at)?;
            }
            _ => return Err(RecordError::WrongPlace),
        }
        let link = self.link().after(&id, next.accepted_at);
        self.links.push(link);
        self.last_on.insert(record.subject, id);
        self.last_accepted_at = next.accepted_at;
        Ok(())
    }

    fn admit(
        &mut self,
        organisation: OrganisationId,
        admit: Admit,
        signers: &[PublicKey],
        accepted_at: Moment,
    ) -> Result<(), RecordError> {
        check_name(&admit.name)?;
        check_zone(&admit.zone)?;
        if self.organisations.contains_key(&organisation) {
            return Err(RecordError::AlreadyMember);
        }
        if !signers.contains(&admit.recovery) || !signers.contains(&admit.seat.signing) {
            return Err(RecordError::SignatureMissing);
        }
        if admit.recovery == admit.seat.signing
            || self.is_key_in_use(&admit.recovery)
            || self.is_key_in_use(&admit.seat.signing)
        {
            return Err(RecordError::KeyInUse);
        }
        let first = SeatEpoch { keys: admit.seat, since_size: self.size() + 1, accepted_at };
        self.organisations.insert(organisation, Organisation { admit, epochs: vec![first] });
        Ok(())
    }

    fn is_key_in_use(&self, key: &PublicKey) -> bool {
        self.genesis.log_key == *key
            || self.genesis.stewards.iter().any(|steward| steward.key == *key)
            || self.organisations.values().any(|member| {
                member.admit.recovery == *key || member.epochs.iter().any(|epoch| epoch.keys.signing == *key)
            })
    }

    fn need_quorum(&self, signers: &[PublicKey]) -> Result<(), RecordError> {
        let stewards = self.genesis.stewards.iter().filter(|steward| signers.contains(&steward.key));
        if stewards.count() >= self.genesis.threshold as usize {
            Ok(())
        } else {
            Err(RecordError::SignatureMissing)
        }
    }

    /// Replays a whole log from the pinned genesis up to a head.
    pub fn replay(
        records: &[Accepted],
        head: &SignedHead,
        pinned: &GenesisHash,
    ) -> Result<(Self, Head), MembershipError> {
        let (first, rest) = records.split_first().ok_or(MembershipError::Shorter)?;
        let mut log = Self::begin(first, pinned)?;
        for record in rest {
            log.append(record)?;
        }
        let head = log.check_head(head)?;
        Ok((log, head))
    }

    /// Checks a head against this log: signed by the log key, not longer, and of the same history.
    pub fn check_head(&self, head: &SignedHead) -> Result<Head, MembershipError> {
        let head = self.signed_heads.verify(head, &self.genesis_hash, &self.genesis.log_key)?;
        if head.size > self.size() {
            return Err(MembershipError::Shorter);
        }
        if self.link_at(head.size) != Some(head.link) {
            return Err(MembershipError::SplitView);
        }
        Ok(head)
    }

    /// The network.
    #[must_use]
    pub fn genesis_hash(&self) -> GenesisHash {
        self.genesis_hash
    }

    /// What founded it.
    #[must_use]
    pub fn genesis(&self) -> &Genesis {
        &self.genesis
    }

    /// The policy in force.
    #[must_use]
    pub fn policy(&self) -> &Policy {
        self.policy_at(self.size())
    }

    /// The policy in force when the log had `size` records.
    #[must_use]
    pub fn policy_at(&self, size: u64) -> &Policy {
        let since = self.policies.iter().rev().find(|(since, _)| *since <= size);
        since.map_or(&self.genesis.policy, |(_, policy)| policy)
    }

    /// Records so far.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.links.len() as u64
    }

    /// The link of the last record.
    #[must_use]
    pub fn link(&self) -> Link {
        self.links.last().copied().unwrap_or(Link::START)
    }

    fn link_at(&self, size: u64) -> Option<Link> {
        if size == 0 {
            return Some(Link::START);
        }
        self.links.get(usize::try_from(size.checked_sub(1)?).ok()?).copied()
    }

    /// Members, by id.
    pub fn organisations(&self) -> impl Iterator<Item = (OrganisationId, &Organisation)> {
        self.organisations.iter().map(|(id, organisation)| (*id, organisation))
    }

    /// A member.
    #[must_use]
    pub fn find_organisation(&self, id: &OrganisationId) -> Option<&Organisation> {
        self.organisations.get(id)
    }

    /// Whether the key is a steward's.
    #[must_use]
    pub fn find_steward(&self, key: &PublicKey) -> Option<&Steward> {
        self.genesis.stewards.iter().find(|steward| steward.key == *key)
    }

    /// The current seat of a member.
    #[must_use]
    pub fn current_seat(&self, organisation: &OrganisationId) -> Option<Seat> {
        let epoch = self.organisations.get(organisation)?.current_epoch();
        Some(Seat { organisation: *organisation, epoch })
    }

    /// The keys of a seat, current or former.
    #[must_use]
    pub fn find_keys(&self, seat: &Seat) -> Option<&SeatKeys> {
        Some(&self.organisations.get(&seat.organisation)?.find_epoch(seat.epoch)?.keys)
    }

    /// The keys of a seat, if it is the current one.
    #[must_use]
    pub fn find_current_keys(&self, seat: &Seat) -> Option<&SeatKeys> {
        if self.current_seat(&seat.organisation) == Some(*seat) { self.find_keys(seat) } else { None }
    }

    /// Whether the organisation was a member when the log had `size` records.
    #[must_use]
    pub fn was_member_at(&self, organisation: &OrganisationId, size: u64) -> bool {
        let member = self.organisations.get(organisation);
        member.and_then(|member| member.epochs.first()).is_some_and(|first| first.since_size <= size)
    }

    /// Whether the seat was the current one when the log had `size` records.
    #[must_use]
    pub fn was_current_at(&self, seat: &Seat, size: u64) -> bool {
        let Some(member) = self.organisations.get(&seat.organisation) else { return false };
        let began = member.find_epoch(seat.epoch).is_some_and(|epoch| epoch.since_size <= size);
        let followed = member.find_epoch(Epoch(seat.epoch.0.saturating_add(1)));
        began && followed.is_none_or(|next| next.since_size > size)
    }

    /// The record that the next one on a subject follows.
    #[must_use]
    pub fn last_on(&self, subject: Option<OrganisationId>) -> Option<RecordId> {
        self.last_on.get(&subject).copied()
    }
}

/// Characters of a zone's name at most.
const MAX_ZONE: usize = 64;

/// Checks that a zone is spelt as IANA spells them. Whether it exists is known to those who count dates in it.
fn check_zone(zone: &str) -> Result<(), RecordError> {
    let spelt = zone.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'/' | b'_' | b'+' | b'-'));
    if spelt && (1..=MAX_ZONE).contains(&zone.len()) { Ok(()) } else { Err(RecordError::Zone) }
}

/// Who signed a record: no signature may be wrong, none repeated.
fn read_signers(record: &Accepted, mode: VerifyMode) -> Result<Vec<PublicKey>, RecordError> {
    if record.signatures.len() > MAX_SIGNATURES {
        return Err(RecordError::SignatureCount);
    }
    let mut signers = Vec::with_capacity(record.signatures.len());
    for signed in &record.signatures {
        if signers.contains(&signed.key) {
            return Err(RecordError::SignatureCount);
        }
        if mode == VerifyMode::Full {
            verify(&signed.key, Purpose::Record, &record.record, &signed.signature)?;
        }
        signers.push(signed.key);
    }
    Ok(signers)
}
