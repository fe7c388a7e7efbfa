//! A small world: a network with one steward and members, without a server.

use api::invitations::{Enrolment, Invitation, InvitationState};
use api::log::{LogPage, Recipient};
use api::organisations::OrganisationCalendar;
use api::referrals::{NewEntry, Referral, StoredEntry};
use domain::calendar::Calendar;
use domain::code::{
    AgeBand, AgreementAnswer, AgreementMethod, Crime, CrimeRelation, ProcessingBasis, ReferralRole,
    SupportKind, TransferBasis,
};
use domain::content::{
    Agreements, CaseEnquiry, Content, Enquiry, FreeText, Message, Need, PersonAgreement, SpokenLanguage,
};
use domain::id::{GenesisHash, InvitationId, ReferralId};
use domain::moment::Moment;
use domain::network::OrganisationType;
use ledger::{Accepted, Head, Membership, SecretKey, SignedHead};
use seal::conformance::repeatable_random;

use crate::Step;
use crate::enrolment::{self, Enrolling};
use crate::keyring::{Device, DeviceKind, Keyring};
use crate::member::Member;
use crate::session::AcceptedHeads;
use crate::unlock::Unlock;

/// When everything begins.
pub(super) const START: Moment = Moment(1_795_500_000_000);

/// A network without a server: what a server would keep, in memory.
pub(super) struct World {
    pub(super) genesis: GenesisHash,
    pub(super) log: Membership,
    pub(super) records: Vec<Accepted>,
    pub(super) recipients: Vec<Recipient>,
    pub(super) log_key: SecretKey,
    pub(super) steward: Keyring,
    pub(super) seed: u64,
}

/// Somebody who has joined.
pub(super) struct Joined {
    pub(super) member: Member,
    pub(super) sealed: api::keyrings::SealedKeyring,
    pub(super) unlock: Unlock,
}

impl World {
    pub(super) fn new() -> Self {
        let log_key = SecretKey::from_seed(&[9; 32]);
        let printed = [3; 32];
        let rng = &mut repeatable_random(1);
        let founded = enrolment::found(
            "Lantern Network".into(),
            "Ada Brook".into(),
            log_key.public(),
            &printed,
            START,
            rng,
        )
        .unwrap();
        let genesis = founded.genesis_hash;
        let unlock = Unlock::from_printed(&printed, &genesis);
        Self {
            genesis,
            log: Membership::begin(&founded.genesis, &genesis).unwrap(),
            records: vec![founded.genesis],
            recipients: Vec::new(),
            log_key,
            steward: Keyring::open(&founded.keyring, &unlock, &genesis).unwrap(),
            seed: 2,
        }
    }

    pub(super) fn rng(&mut self) -> impl seal::Random + use<> {
        self.seed += 1;
        repeatable_random(self.seed)
    }

    pub(super) fn begin_enrolling(&mut self, name: &str) -> Enrolling {
        self.seed += 1;
        let view = Invitation {
            name: name.into(),
            country: "PT".parse().unwrap(),
            zone: "Europe/Lisbon".into(),
            kind: OrganisationType::Association,
            open_until: START.plus_days(30),
            state: InvitationState::Invited,
            genesis: self.records[0].clone(),
            now: START,
        };
        let id = InvitationId([u8::try_from(self.seed % 251).unwrap(); 16]);
        Enrolling::begin(id, view, self.genesis).unwrap()
    }

    /// Enrols with a proven kit and a printed key.
    pub(super) fn enrol(&mut self, name: &str) -> (Enrolment, Keyring, Unlock) {
        let mut enrolling = self.begin_enrolling(name);
        let kit = enrolling.make_kit(&mut self.rng());
        assert!(enrolling.prove_kit(&kit.proof_code.to_lowercase()));
        let key = crate::unlock::make_printed_key(&mut self.rng());
        let unlock = Unlock::from_printed(&key, &self.genesis);
        let device = Device::new("Paper".into(), DeviceKind::Printed, &unlock, START);
        let (enrolment, keyring) = enrolling.finish(device, &mut self.rng()).unwrap();
        (enrolment, keyring, unlock)
    }

    /// Admits an enrolment, and lets its contact begin work.
    pub(super) fn join(&mut self, name: &str) -> Joined {
        let (enrolment, keyring, unlock) = self.enrol(name);
        let words = enrolment::phrase(&enrolment.record).unwrap();
        let record = &enrolment.record;
        let signature =
            enrolment::sign_compared(record, &ledger::Record::id(record), &words, &self.log, &self.steward)
                .unwrap();
        let mut signatures = enrolment.signatures.clone();
        signatures.push(signature);
        self.append(Accepted { record: enrolment.record, signatures, accepted_at: START });
        self.recipients.push(enrolment.seat_recipient);
        let member = Member::begin(keyring, &self.page(), AcceptedHeads::default(), None).unwrap();
        Joined { member, sealed: enrolment.keyring, unlock }
    }

    pub(super) fn append(&mut self, record: Accepted) {
        self.log.append(&record).unwrap();
        self.records.push(record);
    }

    pub(super) fn head(&self) -> SignedHead {
        let head = Head::new(self.genesis, self.log.size(), self.log.link(), START);
        SignedHead::sign(&head, &self.log_key)
    }

    /// The whole log as a server gives it.
    pub(super) fn page(&self) -> LogPage {
        LogPage {
            records: self.records.clone(),
            recipients: self.recipients.clone(),
            head: self.head(),
            cosignatures: Vec::new(),
            now: START,
        }
    }

    /// What follows the records that a member has.
    pub(super) fn page_after(&self, member: &Member) -> LogPage {
        let known = usize::try_from(member.network().log().size()).unwrap();
        LogPage { records: self.records[known..].to_vec(), ..self.page() }
    }

    /// Two members who know each other.
    pub(super) fn two() -> (Self, Member, Member) {
        let (world, sender, receiver, _) = Self::two_and_keyring();
        (world, sender, receiver)
    }

    /// The same, with the sender's keyring.
    pub(super) fn two_and_keyring() -> (Self, Member, Member, Keyring) {
        let mut world = Self::new();
        let Joined { member: mut sender, sealed, unlock } = world.join("Casa Clara");
        let keyring = Keyring::open(&sealed, &unlock, &world.genesis).unwrap();
        let mut receiver = world.join("Northlight").member;
        sender.extend_log(&world.page_after(&sender)).unwrap();
        for member in [&mut sender, &mut receiver] {
            for calendar in world.calendars() {
                member.take_calendar(calendar, START);
            }
        }
        (world, sender, receiver, keyring)
    }

    /// The same contact on a device that knows nothing yet.
    pub(super) fn on_new_device(&self, member: &Member) -> Member {
        let keyring = member.keyring.clone();
        let mut newly = Member::begin(keyring, &self.page(), AcceptedHeads::default(), None).unwrap();
        self.calendars().for_each(|calendar| newly.take_calendar(calendar, START));
        newly
    }

    /// Every member's calendar: no day is free.
    pub(super) fn calendars(&self) -> impl Iterator<Item = OrganisationCalendar> {
        self.log
            .organisations()
            .map(|(organisation, _)| OrganisationCalendar { organisation, calendar: Calendar::default() })
    }
}

/// A referral as a server keeps it.
#[derive(Clone)]
pub(super) struct ServedReferral(pub(super) Referral);

impl ServedReferral {
    pub(super) fn new(referral: ReferralId, first: NewEntry) -> Self {
        let (grants, victim_code) = (first.grants.clone(), first.victim_code.clone());
        let mut kept = Self(Referral { referral, entries: Vec::new(), grants, victim_code });
        kept.append(first);
        kept
    }

    pub(super) fn append(&mut self, new: NewEntry) {
        self.0.entries.push(StoredEntry { entry: new.entry, accepted_at: START, body: new.body });
    }
}

/// An invented person's enquiry.
pub(super) fn enquiry() -> Enquiry {
    let agreement = || PersonAgreement {
        answer: AgreementAnswer::Agreed,
        method: AgreementMethod::ByPhone,
        language: "en".parse().unwrap(),
        given_at: START,
        until: START.plus_days(180),
    };
    Enquiry::Person(CaseEnquiry {
        role: ReferralRole::HomeSupport,
        country_needed: "IE".parse().unwrap(),
        region: None,
        country_of_crime: "PT".parse().unwrap(),
        crime: Crime::C0401,
        tags: Vec::new(),
        hate_ground: None,
        period: None,
        relation: CrimeRelation::Direct,
        age: AgeBand::From25To39,
        gender: None,
        languages: vec![SpokenLanguage { language: "en".parse().unwrap(), level: None }],
        interpreter: None,
        access: Vec::new(),
        needs: vec![Need { kind: SupportKind::Emotional, urgency: None }],
        mode: None,
        worker_gender: None,
        risks: Vec::new(),
        proceedings: None,
        compensation: None,
        deadline: None,
        children: None,
        agreements: Agreements {
            referral: Some(agreement()),
            secrecy: Some(agreement()),
            processing: ProcessingBasis::LegitimateInterests,
            special: None,
            transfer: TransferBasis::NoneNeededEea,
        },
        note: None,
        date_reason: None,
    })
}

/// A step with nothing in its header but its content.
pub(super) fn step(content: Content) -> Step {
    Step { content, answer_by: None, wake_month: None }
}

/// A message.
pub(super) fn message() -> Step {
    let text = FreeText { text: "Words.".into(), language: "en".parse().unwrap() };
    step(Content::Message(Message { text }))
}
