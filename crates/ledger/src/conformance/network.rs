//! A small network with repeatable keys, and a referral under way in it.

use domain::calendar::Calendar;
use domain::id::{Epoch, GenesisHash, KeyEpoch, OrganisationId, RecordId, ReferralId, Seat, Sha256};
use domain::moment::Moment;
use domain::network::OrganisationType;
use domain::policy::{Policy, Priority};
use domain::referral::{Kind, Side, State};

use crate::{
    Accepted, Admit, Author, BodyRef, Chain, ChainError, Entry, Genesis, Head, Header, Membership,
    MembershipError, Record, RecordBody, SeatKeys, SecretKey, SignedHead, Steward,
};

/// The key of this number: the same in every run.
#[must_use]
pub fn secret(number: u8) -> SecretKey {
    SecretKey::from_seed(&[number; 32])
}

/// 2026-11-24T10:00Z.
pub(super) const START: Moment = Moment(1_795_514_400_000);

/// A member with its keys.
#[derive(Clone)]
pub struct Member {
    /// Its id.
    pub id: OrganisationId,
    /// Signs for its seat.
    pub seat_key: SecretKey,
    /// Signs from its kit.
    pub recovery: SecretKey,
}

impl Member {
    /// The member of this number, from 1 to 9.
    #[must_use]
    pub fn numbered(number: u8) -> Self {
        Self {
            id: OrganisationId([number; 16]),
            seat_key: secret(100 + number),
            recovery: secret(200 + number),
        }
    }

    /// Its seat.
    #[must_use]
    pub fn seat(&self) -> Seat {
        Seat { organisation: self.id, epoch: Epoch::FIRST }
    }

    /// What its record says.
    #[must_use]
    pub fn admit(&self) -> Admit {
        Admit {
            name: format!("Member {}", self.id.0[0]),
            country: "AT".parse().unwrap(),
            zone: "Europe/Vienna".to_owned(),
            kind: OrganisationType::Association,
            recovery: self.recovery.public(),
            recovery_recipient_sha256: Sha256([self.id.0[0] + 100; 32]),
            seat: SeatKeys { signing: self.seat_key.public(), recipient_sha256: Sha256([self.id.0[0]; 32]) },
        }
    }
}

/// A network with its secrets.
#[derive(Clone)]
pub struct Network {
    /// Signs heads.
    pub log_key: SecretKey,
    /// Three, of whom two decide.
    pub stewards: Vec<SecretKey>,
    /// Its log.
    pub records: Vec<Accepted>,
    /// Its log, replayed.
    pub log: Membership,
}

/// What founds the network of these tests.
pub(super) fn genesis() -> Genesis {
    Genesis {
        name: "A network".to_owned(),
        stewards: (1..=3)
            .map(|n| Steward { name: format!("Steward {n}"), key: secret(n).public() })
            .collect(),
        threshold: 2,
        threshold_minimum: 2,
        log_key: secret(9).public(),
        policy: Policy::default(),
    }
}

/// A genesis record, signed by these keys.
pub(super) fn genesis_record(genesis: Genesis, signers: &[&SecretKey]) -> Accepted {
    let body = RecordBody::Genesis(genesis);
    let record = Record { genesis: None, subject: None, subject_prev: None, body };
    signed(&record, signers, START)
}

/// A record, signed by these keys and accepted at this time.
pub(super) fn signed(record: &Record, signers: &[&SecretKey], accepted_at: Moment) -> Accepted {
    signed_bytes(record.to_bytes(), signers, accepted_at)
}

pub(super) fn signed_bytes(record: Vec<u8>, signers: &[&SecretKey], accepted_at: Moment) -> Accepted {
    let signatures = signers.iter().map(|key| Record::sign(&record, key)).collect();
    Accepted { record, signatures, accepted_at }
}

/// What a record's bytes hash to, as the network that it founds.
pub(super) fn pin(record: &Accepted) -> GenesisHash {
    GenesisHash(Record::id(&record.record).0)
}

/// A head with something changed.
pub(super) fn changed_head(head: &Head, change: impl FnOnce(&mut Head)) -> Head {
    let mut changed = head.clone();
    change(&mut changed);
    changed
}

impl Network {
    /// A network without members.
    #[must_use]
    pub fn found() -> Self {
        let stewards: Vec<SecretKey> = (1..=3).map(secret).collect();
        let first = genesis_record(genesis(), &stewards.iter().collect::<Vec<_>>());
        let log = Membership::begin(&first, &pin(&first)).unwrap();
        Self { log_key: secret(9), stewards, records: vec![first], log }
    }

    /// A network with this many members.
    #[must_use]
    pub fn with_members(count: u8) -> Self {
        let mut network = Self::found();
        for number in 1..=count {
            network.admit(&Member::numbered(number));
        }
        network
    }

    /// The pinned hash.
    #[must_use]
    pub fn pinned(&self) -> GenesisHash {
        self.log.genesis_hash()
    }

    /// The record that admits a member here and now.
    #[must_use]
    pub fn admission(&self, member: &Member) -> Record {
        self.record(Some(member.id), RecordBody::Admit(member.admit()))
    }

    /// A record that follows on its subject.
    #[must_use]
    pub fn record(&self, subject: Option<OrganisationId>, body: RecordBody) -> Record {
        let subject_prev: Option<RecordId> = self.log.last_on(subject);
        Record { genesis: Some(self.pinned()), subject, subject_prev, body }
    }

    /// Signs a record by the member it admits and two stewards.
    #[must_use]
    pub fn sign_admission(&self, record: &Record, member: &Member) -> Accepted {
        let signers = [&member.recovery, &member.seat_key, &self.stewards[0], &self.stewards[1]];
        signed(record, &signers, self.next_at())
    }

    /// A second after the last record.
    #[must_use]
    pub fn next_at(&self) -> Moment {
        START.plus_millis(1_000 * i64::try_from(self.records.len()).unwrap())
    }

    /// Admits a member.
    pub fn admit(&mut self, member: &Member) {
        let record = self.sign_admission(&self.admission(member), member);
        self.take(record).unwrap();
    }

    /// Decides a policy.
    pub fn decide(&mut self, policy: Policy) {
        let record = self.record(None, RecordBody::Policy(policy));
        let accepted = signed(&record, &[&self.stewards[0], &self.stewards[2]], self.next_at());
        self.take(accepted).unwrap();
    }

    /// Takes a record into the log.
    pub fn take(&mut self, record: Accepted) -> Result<(), MembershipError> {
        self.log.append(&record)?;
        self.records.push(record);
        Ok(())
    }

    /// The head of the log now.
    #[must_use]
    pub fn head(&self) -> Head {
        Head::new(self.pinned(), self.log.size(), self.log.link(), self.next_at())
    }

    /// The same, signed.
    #[must_use]
    pub fn signed_head(&self) -> SignedHead {
        SignedHead::sign(&self.head(), &self.log_key)
    }
}

/// A referral under way: from member 1 to member 2, about a person.
#[derive(Clone)]
pub struct Correspondence {
    /// Where.
    pub network: Network,
    /// Who sent it.
    pub sender: Member,
    /// Who it was sent to.
    pub receiver: Member,
    /// The key of the victim's code.
    pub victim: SecretKey,
    /// Its entries.
    pub entries: Vec<Entry>,
    /// Its entries, replayed.
    pub chain: Option<Chain>,
}

/// The referral of these tests.
pub(super) const REFERRAL: ReferralId = ReferralId([42; 16]);
/// A calendar that knows no days: days have 24 hours.
pub(super) static CALENDAR: Calendar = Calendar::new(Vec::new(), false);

impl Correspondence {
    /// A network of three members and nothing sent yet.
    #[must_use]
    pub fn new() -> Self {
        Self {
            network: Network::with_members(3),
            sender: Member::numbered(1),
            receiver: Member::numbered(2),
            victim: secret(50),
            entries: Vec::new(),
            chain: None,
        }
    }

    /// The same with the enquiry sent.
    #[must_use]
    pub fn sent() -> Self {
        let mut referral = Self::new();
        referral.write(Kind::Enquiry, Side::Sender);
        referral
    }

    /// The log so far.
    #[must_use]
    pub fn chain(&self) -> &Chain {
        self.chain.as_ref().unwrap()
    }

    /// The id of the referral.
    #[must_use]
    pub fn id(&self) -> ReferralId {
        REFERRAL
    }

    /// The key of a side.
    #[must_use]
    pub fn key_of(&self, side: Side) -> &SecretKey {
        match side {
            Side::Sender => &self.sender.seat_key,
            Side::Receiver => &self.receiver.seat_key,
            Side::Victim => &self.victim,
        }
    }

    /// The header that a kind needs, following on the log, an hour after the last entry.
    #[must_use]
    pub fn header(&self, kind: Kind, side: Side) -> Header {
        let author = match side {
            Side::Sender => Author::Seat(self.sender.seat()),
            Side::Receiver => Author::Seat(self.receiver.seat()),
            Side::Victim => Author::Victim,
        };
        let hours = u32::try_from(self.entries.len()).unwrap();
        let key_epoch = self.chain.as_ref().map_or(KeyEpoch::FIRST, Chain::key_epoch);
        let head = self.network.signed_head();
        let at = START.plus_hours(1 + hours);
        let mut header = Header::new(self.network.pinned(), REFERRAL, kind, author, at, key_epoch, head);
        header.prev = self.chain.as_ref().map(Chain::last);
        header.body = kind.carries_body(side).then(|| BodyRef::of(kind.as_str().as_bytes()));
        match kind {
            Kind::Enquiry => {
                header.to = Some(self.receiver.id);
                header.priority = Some(Priority::P3);
                header.victim_key = Some(self.victim.public());
                header.key_sha256 = Some(Sha256([1; 32]));
            }
            Kind::SeatChanged => {
                header.key_epoch = key_epoch.next();
                header.key_sha256 = Some(Sha256([u8::try_from(key_epoch.next().0).unwrap(); 32]));
            }
            // What was seen already is only seen again with another date.
            Kind::Acknowledged if self.chain().progress().state() == State::Acknowledged => {
                header.answer_by = Some(at.plus_hours(24));
            }
            Kind::CodeChanged => header.victim_key = Some(secret(51).public()),
            Kind::Rested => header.wake_month = Some(at.month().plus(6)),
            Kind::Unreadable | Kind::Resent => {
                header.about = self.chain.as_ref().and_then(|chain| chain.entries().first().copied());
            }
            _ => {}
        }
        header
    }

    /// A signed entry of this kind that follows on the log.
    #[must_use]
    pub fn entry(&self, kind: Kind, side: Side) -> Entry {
        Entry::sign(&self.header(kind, side), self.key_of(side))
    }

    /// The same with its header changed before it is signed.
    pub(super) fn changed(&self, kind: Kind, side: Side, change: impl FnOnce(&mut Header)) -> Entry {
        let mut header = self.header(kind, side);
        change(&mut header);
        Entry::sign(&header, self.key_of(side))
    }

    /// Whether an entry would be taken next.
    pub fn check(&self, entry: &Entry) -> Result<Chain, ChainError> {
        match &self.chain {
            None => Chain::begin(entry, REFERRAL, &self.network.log, &CALENDAR),
            Some(chain) => {
                let mut next = chain.clone();
                next.append(entry, &self.network.log, &CALENDAR)?;
                Ok(next)
            }
        }
    }

    /// Takes an entry.
    pub fn take(&mut self, entry: Entry) -> Result<(), ChainError> {
        self.chain = Some(self.check(&entry)?);
        self.entries.push(entry);
        Ok(())
    }

    /// Writes and takes an entry.
    pub fn write(&mut self, kind: Kind, side: Side) {
        self.take(self.entry(kind, side)).unwrap_or_else(|why| panic!("{kind:?}: {why:?}"));
    }

    /// A referral with these steps taken after the enquiry.
    #[must_use]
    pub fn with(steps: &[(Kind, Side)]) -> Self {
        let mut referral = Self::sent();
        for &(kind, side) in steps {
            referral.write(kind, side);
        }
        referral
    }

    /// Replays entries with every check.
    pub(super) fn replay(&self, entries: &[Entry]) -> Result<Chain, ChainError> {
        let mut chain = Chain::begin(&entries[0], REFERRAL, &self.network.log, &CALENDAR)?;
        for entry in &entries[1..] {
            chain.append(entry, &self.network.log, &CALENDAR)?;
        }
        Ok(chain)
    }
}

impl Default for Correspondence {
    fn default() -> Self {
        Self::new()
    }
}
