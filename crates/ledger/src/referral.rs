//! A referral log, replayed and checked: every rule by which one is valid (docs/formats.md).

use domain::calendar::Calendar;
use domain::id::{
    EntryId, Epoch, GenesisHash, KeyEpoch, OrganisationId, PublicKey, ReferralId, Seat, Sha256 as Digest256,
};
use domain::policy::Policy;
use domain::referral::{Kind, Progress, Refusal, Rules, Side};
use serde::Deserialize;

use crate::entry::{Author, Entry, Header, MAX_BODY};
use crate::head::HeadError;
use crate::membership::{Membership, MembershipError};
use crate::signing::{Purpose, SignatureError, VerifyMode, verify};
use crate::statement::StatementError;

/// Who takes part; fixed by the enquiry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parties {
    /// Who sent it.
    pub sender: OrganisationId,
    /// Who it was sent to.
    pub receiver: OrganisationId,
    /// The public key of the victim's code, as last changed; none for information.
    pub victim_key: Option<PublicKey>,
}

impl Parties {
    /// The side of an organisation, if it is a party.
    #[must_use]
    pub fn side_of(&self, organisation: &OrganisationId) -> Option<Side> {
        if *organisation == self.sender {
            Some(Side::Sender)
        } else if *organisation == self.receiver {
            Some(Side::Receiver)
        } else {
            None
        }
    }

    /// The organisation across from `side`; the victim writes to both.
    #[must_use]
    pub fn other(&self, side: Side) -> OrganisationId {
        if side == Side::Receiver { self.sender } else { self.receiver }
    }
}

/// Why an entry is not valid. Validity decides the chain; whether the content can be read is another question.
#[derive(Debug, thiserror::Error)]
pub enum ChainError {
    /// Not of the form of a header.
    #[error("the header is malformed")]
    Form(#[from] StatementError),
    /// Of a kind that this version does not know: a newer one wrote it.
    #[error("the entry is of an unknown kind: {0}")]
    UnknownKind(String),
    /// Of another network or referral.
    #[error("the entry belongs to another referral")]
    OtherReferral,
    /// The author is no party.
    #[error("the author is no party to this referral")]
    NotAParty,
    /// Sender and receiver are the same organisation.
    #[error("sender and receiver are the same organisation")]
    SameParty,
    /// The receiver was not a member at the named head.
    #[error("the receiver is no member of this network")]
    UnknownReceiver,
    /// The named head is not signed by the log key, or of another network.
    #[error("entry references a head that is not valid")]
    Head(#[from] HeadError),
    /// The named head is newer than the log at hand: fetch the log, then look again.
    #[error("entry references a members' list newer than the local one")]
    HeadAhead,
    /// The log key signed two different logs.
    #[error("entry references a members' list in conflict with the local one")]
    SplitView,
    /// An older head than an entry before.
    #[error("entry references an older members' list than its predecessor")]
    HeadFalls,
    /// The author's epoch was not the current one at the named head, or an older one follows a newer.
    #[error("the author's seat was not current")]
    EpochNotCurrent,
    /// Not the entry that follows.
    #[error("previous-entry hash does not match the last entry")]
    WrongPrev,
    /// Not the referral's latest key, nor the next with its hash.
    #[error("key epoch or key hash does not match the referral's current key")]
    WrongKeyEpoch,
    /// A body larger than [`MAX_BODY`].
    #[error("sealed body exceeds the largest size")]
    BodyTooLarge,
    /// The signature does not verify.
    #[error("the signature does not verify")]
    Signature(#[from] SignatureError),
    /// The step is not legal.
    #[error("the step is refused")]
    Refused(#[from] Refusal),
    /// Shorter than a log seen before, or another.
    #[error("the log lacks an entry that was seen before")]
    Shorter,
}

/// A referral log so far.
#[derive(Clone, Debug)]
pub struct Chain {
    network: GenesisHash,
    referral: ReferralId,
    parties: Parties,
    policy: Policy,
    progress: Progress,
    /// Every entry's id, in order.
    entries: Vec<EntryId>,
    /// Hash of the recipient of each key of the referral.
    keys: Vec<Digest256>,
    head_size: u64,
    sender_epoch: Epoch,
    receiver_epoch: Epoch,
}

impl Chain {
    /// Begins a log with its enquiry.
    pub fn begin(
        entry: &Entry,
        referral: ReferralId,
        membership: &Membership,
        calendar: &Calendar,
    ) -> Result<Self, ChainError> {
        Self::start(entry, referral, membership, calendar, VerifyMode::Full)
    }

    /// Replays a log whose entries were verified before they were stored: signatures and named heads are not
    /// verified again, everything else is.
    pub fn restore(
        entries: &[Entry],
        referral: ReferralId,
        membership: &Membership,
        calendar: &Calendar,
    ) -> Result<Self, ChainError> {
        let (first, rest) = entries.split_first().ok_or(ChainError::Refused(Refusal::NoEnquiry))?;
        let mut chain = Self::start(first, referral, membership, calendar, VerifyMode::Stored)?;
        for entry in rest {
            chain.take(entry, membership, calendar, VerifyMode::Stored)?;
        }
        Ok(chain)
    }

    /// Takes the next entry, or says why it is not valid. Nothing changes on refusal.
    pub fn append(
        &mut self,
        entry: &Entry,
        membership: &Membership,
        calendar: &Calendar,
    ) -> Result<Header, ChainError> {
        self.take(entry, membership, calendar, VerifyMode::Full)
    }

    fn start(
        entry: &Entry,
        referral: ReferralId,
        membership: &Membership,
        calendar: &Calendar,
        mode: VerifyMode,
    ) -> Result<Self, ChainError> {
        let header = parse_header(entry)?;
        let network = membership.genesis_hash();
        if header.network != network || header.referral != referral {
            return Err(ChainError::OtherReferral);
        }
        if header.kind != Kind::Enquiry {
            return Err(Refusal::NoEnquiry.into());
        }
        if header.prev.is_some() {
            return Err(ChainError::WrongPrev);
        }
        let Author::Seat(author) = header.author else { return Err(ChainError::NotAParty) };
        let receiver = header.to.ok_or(Refusal::FieldMissing)?;
        if receiver == author.organisation {
            return Err(ChainError::SameParty);
        }
        let head_size = check_author(entry, &header, author, membership, mode)?;
        if !membership.was_member_at(&receiver, head_size) {
            return Err(ChainError::UnknownReceiver);
        }
        let key = header.key_sha256.ok_or(Refusal::FieldMissing)?;
        if header.key_epoch != KeyEpoch::FIRST {
            return Err(ChainError::WrongKeyEpoch);
        }
        let policy = membership.policy_at(head_size).clone();
        let id = entry.id();
        let rules = Rules { policy: &policy, calendar };
        let progress = Progress::begin(&header.step(id, Side::Sender), &rules)?;
        let parties = Parties { sender: author.organisation, receiver, victim_key: header.victim_key };
        Ok(Self {
            network,
            referral,
            parties,
            policy,
            progress,
            entries: vec![id],
            keys: vec![key],
            head_size,
            sender_epoch: author.epoch,
            receiver_epoch: Epoch::FIRST,
        })
    }

    fn take(
        &mut self,
        entry: &Entry,
        membership: &Membership,
        calendar: &Calendar,
        mode: VerifyMode,
    ) -> Result<Header, ChainError> {
        let header = parse_header(entry)?;
        if header.network != self.network || header.referral != self.referral {
            return Err(ChainError::OtherReferral);
        }
        if header.prev != Some(self.last()) {
            return Err(ChainError::WrongPrev);
        }
        let (side, head_size) = match header.author {
            Author::Seat(seat) => {
                let side = self.parties.side_of(&seat.organisation).ok_or(ChainError::NotAParty)?;
                if seat.epoch < self.epoch_of(side) {
                    return Err(ChainError::EpochNotCurrent);
                }
                (side, check_author(entry, &header, seat, membership, mode)?)
            }
            Author::Victim => {
                let key = self.parties.victim_key.ok_or(ChainError::NotAParty)?;
                if mode == VerifyMode::Full {
                    verify(&key, Purpose::Entry, &entry.header, &entry.signature)?;
                }
                (Side::Victim, check_named_head(&header, membership, mode)?)
            }
        };
        if head_size < self.head_size {
            return Err(ChainError::HeadFalls);
        }
        let latest = self.key_epoch();
        let introduces_next = header.key_epoch == latest.next() && header.key_sha256.is_some();
        let keeps = header.key_epoch == latest && header.key_sha256.is_none();
        if !introduces_next && !keeps {
            return Err(ChainError::WrongKeyEpoch);
        }
        let id = entry.id();
        let rules = Rules { policy: &self.policy, calendar };
        self.progress = self.progress.after(&header.step(id, side), &rules)?;
        self.keys.extend(header.key_sha256);
        self.entries.push(id);
        self.head_size = head_size;
        if header.kind == Kind::CodeChanged {
            self.parties.victim_key = header.victim_key;
        }
        if let Author::Seat(seat) = header.author {
            match side {
                Side::Sender => self.sender_epoch = seat.epoch,
                _ => self.receiver_epoch = seat.epoch,
            }
        }
        Ok(header)
    }

    fn epoch_of(&self, side: Side) -> Epoch {
        if side == Side::Receiver { self.receiver_epoch } else { self.sender_epoch }
    }

    /// Checks that an entry accepted earlier stands in this log: a shorter or rewritten log is refused.
    pub fn check_holds(&self, seen: &EntryId) -> Result<(), ChainError> {
        if self.entries.contains(seen) { Ok(()) } else { Err(ChainError::Shorter) }
    }

    /// The referral.
    #[must_use]
    pub fn referral(&self) -> ReferralId {
        self.referral
    }

    /// Who takes part.
    #[must_use]
    pub fn parties(&self) -> &Parties {
        &self.parties
    }

    /// How far it is.
    #[must_use]
    pub fn progress(&self) -> &Progress {
        &self.progress
    }

    /// The policy its dates are counted by: the one in force when it was sent.
    #[must_use]
    pub fn policy(&self) -> &Policy {
        &self.policy
    }

    /// The last entry.
    ///
    /// # Panics
    /// Never: a log begins with an entry.
    #[must_use]
    pub fn last(&self) -> EntryId {
        *self.entries.last().expect("a log begins with an entry")
    }

    /// The ids of all entries, in order.
    #[must_use]
    pub fn entries(&self) -> &[EntryId] {
        &self.entries
    }

    /// The latest key epoch.
    #[must_use]
    pub fn key_epoch(&self) -> KeyEpoch {
        KeyEpoch(u32::try_from(self.keys.len()).unwrap_or(u32::MAX))
    }

    /// SHA-256 of the recipient of a key of the referral.
    #[must_use]
    pub fn find_key(&self, epoch: KeyEpoch) -> Option<&Digest256> {
        self.keys.get(epoch.0.checked_sub(1)? as usize)
    }

    /// The size of the newest head that an entry names.
    #[must_use]
    pub fn head_size(&self) -> u64 {
        self.head_size
    }
}

/// The header, within its limits.
fn parse_header(entry: &Entry) -> Result<Header, ChainError> {
    let header = Header::parse(&entry.header).map_err(|error| match find_unknown_kind(&entry.header) {
        Some(kind) => ChainError::UnknownKind(kind),
        None => error.into(),
    })?;
    if header.body.is_some_and(|body| body.size > MAX_BODY as u64) {
        return Err(ChainError::BodyTooLarge);
    }
    Ok(header)
}

/// The kind that a header names, if this version knows none of that name.
fn find_unknown_kind(bytes: &[u8]) -> Option<String> {
    #[derive(Deserialize)]
    struct KindOnly {
        kind: String,
    }
    let KindOnly { kind } = serde_json::from_slice(bytes).ok()?;
    Kind::ALL.iter().all(|known| known.as_str() != kind).then_some(kind)
}

/// The named head against the log at hand; its size.
fn check_named_head(header: &Header, membership: &Membership, mode: VerifyMode) -> Result<u64, ChainError> {
    if mode == VerifyMode::Stored {
        let head = crate::head::Head::parse(&header.head.bytes)?;
        return Ok(head.size);
    }
    match membership.check_head(&header.head) {
        Ok(head) => Ok(head.size),
        Err(MembershipError::Head(error)) => Err(error.into()),
        Err(MembershipError::Shorter) => Err(ChainError::HeadAhead),
        Err(_) => Err(ChainError::SplitView),
    }
}

/// Head, epoch and signature of an entry by a seat; the size of the head.
fn check_author(
    entry: &Entry,
    header: &Header,
    seat: Seat,
    membership: &Membership,
    mode: VerifyMode,
) -> Result<u64, ChainError> {
    let head_size = check_named_head(header, membership, mode)?;
    let keys = membership.find_keys(&seat).ok_or(ChainError::EpochNotCurrent)?;
    if !membership.was_current_at(&seat, head_size) {
        return Err(ChainError::EpochNotCurrent);
    }
    if mode == VerifyMode::Full {
        verify(&keys.signing, Purpose::Entry, &entry.header, &entry.signature)?;
    }
    Ok(head_size)
}
