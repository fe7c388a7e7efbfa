//! One referral on the member's side: its log verified, its bodies opened as far as they can be.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use api::referrals::{Grant, NewEntry, Referral as Wire, Sealed};
use domain::calendar::Calendar;
use domain::content::{Content, Enquiry, Missing};
use domain::id::{EntryId, KeyEpoch, OrganisationId, PublicKey, ReferralId};
use domain::moment::{Moment, Month};
use domain::policy::Priority;
use domain::referral::{Kind, Rules, Side, State};
use ledger::{Author, Chain, Entry, Header, SecretKey};
use seal::{Identity, Random};

use crate::handed::{self, Fold, Said};
use crate::keyring::{Holder, Keyring};
use crate::listed::{Listed, Read};
use crate::network::Network;
use crate::sealing::{self, Unreadable};
use crate::view::{Failed, Happened, LastTry, News, Opened, Readable, Title};
use crate::{ClientProblem, Step};

/// Times of author and server that differ by more than this are both shown.
const SHOW_DIFFERENCE_MS: u64 = 60_000;

/// What each entry says, or why that does not open.
type Contents = BTreeMap<EntryId, Result<Content, Unreadable>>;

/// An entry, verified.
struct Item {
    id: EntryId,
    header: Header,
    side: Side,
    accepted_at: Moment,
    body: Option<Vec<u8>>,
}

/// A referral, verified.
pub struct Referral {
    chain: Chain,
    items: Vec<Item>,
    grants: Vec<Grant>,
    /// What the grants give, opened when content is first asked for.
    keys: OnceLock<Vec<(KeyEpoch, Identity)>>,
}

/// Whose eyes: the unlocked contact, in a verified network.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    /// The contact's keys.
    pub keyring: &'a Keyring,
    /// The network.
    pub network: &'a Network,
}

impl Reader<'_> {
    fn seat(&self) -> Result<domain::id::Seat, ClientProblem> {
        match self.keyring.holder {
            Holder::Contact { seat, .. } => Ok(seat),
            Holder::Steward => Err(ClientProblem::Locked),
        }
    }
}

impl Referral {
    /// The receiver that an enquiry names, before anything is verified: its calendar is needed to verify.
    #[must_use]
    pub fn receiver_named(wire: &Wire) -> Option<OrganisationId> {
        Header::parse(&wire.entries.first()?.entry.header).ok()?.to
    }

    /// Verifies a whole referral. `seen` is the last entry that this device accepted of it before.
    pub fn verify(
        wire: Wire,
        reader: Reader<'_>,
        calendar: &Calendar,
        seen: Option<&EntryId>,
    ) -> Result<Self, ClientProblem> {
        let log = reader.network.log();
        let seat = reader.seat()?;
        let mut entries = wire.entries.into_iter();
        let first = entries.next().ok_or(ClientProblem::ReferralShorter)?;
        let chain = Chain::begin(&first.entry, wire.referral, log, calendar)?;
        if chain.parties().side_of(&seat.organisation).is_none() {
            return Err(ClientProblem::Chain(ledger::ChainError::NotAParty));
        }
        let header = Header::parse(&first.entry.header).map_err(ledger::ChainError::from)?;
        let item = Item {
            id: first.entry.id(),
            header,
            side: Side::Sender,
            accepted_at: first.accepted_at,
            body: first.body.map(|body| body.0),
        };
        let mut referral = Self { chain, items: vec![item], grants: wire.grants, keys: OnceLock::new() };
        for stored in entries {
            let header = referral.chain.append(&stored.entry, log, calendar)?;
            let side = match header.author {
                Author::Victim => Side::Victim,
                Author::Seat(seat) => referral
                    .chain
                    .parties()
                    .side_of(&seat.organisation)
                    .ok_or(ledger::ChainError::NotAParty)?,
            };
            referral.items.push(Item {
                id: stored.entry.id(),
                header,
                side,
                accepted_at: stored.accepted_at,
                body: stored.body.map(|body| body.0),
            });
        }
        if let Some(seen) = seen {
            referral.chain.check_holds(seen)?;
        }
        Ok(referral)
    }

    fn key(&self, epoch: KeyEpoch, reader: Reader<'_>) -> Option<&Identity> {
        let seat = reader.seat().ok()?;
        let (log, identities) = (reader.network.log(), &reader.keyring.identities);
        let open = |grant| sealing::open_grant(grant, &self.chain, log, seat, identities);
        let keys = self.keys.get_or_init(|| self.grants.iter().filter_map(open).collect());
        keys.iter().find(|(of, _)| *of == epoch).map(|(_, key)| key)
    }

    /// The referral's id.
    #[must_use]
    pub fn id(&self) -> ReferralId {
        self.chain.referral()
    }

    /// The last entry: to be remembered on this device.
    #[must_use]
    pub fn last(&self) -> EntryId {
        self.chain.last()
    }

    /// The verified log.
    #[must_use]
    pub fn chain(&self) -> &Chain {
        &self.chain
    }

    fn open_item(&self, item: &Item, reader: Reader<'_>) -> Result<Content, Unreadable> {
        sealing::open_body(&item.header, item.body.as_deref(), self.key(item.header.key_epoch, reader))
    }

    /// The content of each entry that has any, content sent again in its first place.
    fn open_all(&self, reader: Reader<'_>) -> Contents {
        self.open_those(reader, |_| true)
    }

    /// The same of some entries alone.
    fn open_those(&self, reader: Reader<'_>, wanted: impl Fn(&Item) -> bool) -> Contents {
        let mut opened = Contents::new();
        let is_wanted = |item: &&Item| match (item.header.kind, item.header.about) {
            (Kind::Resent, Some(about)) => self.find_item(&about).is_some_and(&wanted),
            _ => wanted(item),
        };
        for item in self.items.iter().filter(|item| item.header.body.is_some()).filter(is_wanted) {
            let content = self.open_item(item, reader);
            match (item.header.kind, item.header.about) {
                (Kind::Resent, Some(about)) => {
                    let first_kind = self.find_item(&about).map(|first| first.header.kind);
                    // Never replaces content that opened, and must be of that entry's kind.
                    if let (Some(place), Ok(again)) = (opened.get_mut(&about), content)
                        && place.is_err()
                        && Some(again.kind()) == first_kind
                    {
                        *place = Ok(again);
                    }
                }
                _ => {
                    opened.insert(item.id, content);
                }
            }
        }
        opened
    }

    fn find_item(&self, entry: &EntryId) -> Option<&Item> {
        self.items.iter().find(|item| item.id == *entry)
    }

    /// Messages of the other side, each with its place in the log: when it came, or was sent again. Only those since this
    /// side last wrote by hand: whoever did had before their eyes what came before, also on another device.
    fn messages(&self, own: Side) -> impl DoubleEndedIterator<Item = (u32, &Item)> {
        let by_hand = |item: &Item| {
            let by_itself = [Kind::Delivered, Kind::Unreadable, Kind::SeatChanged, Kind::Undone];
            item.side == own && !by_itself.contains(&item.header.kind)
        };
        let since = self.items.iter().rposition(by_hand).map_or(0, |place| place + 1);
        self.items.iter().enumerate().skip(since).filter_map(move |(place, item)| {
            let message = match (item.header.kind, item.header.about) {
                (Kind::Resent, Some(about)) => self.find_item(&about)?,
                _ => item,
            };
            let is_theirs = item.side != own && message.header.kind == Kind::Message;
            is_theirs.then_some((u32::try_from(place).ok()?, message))
        })
    }

    /// The place of the newest message of the other side that this side may not have seen.
    pub(crate) fn newest_message(&self, own: Side) -> Option<u32> {
        self.messages(own).next_back().map(|(place, _)| place)
    }

    /// How many entries there are.
    pub(crate) fn count(&self) -> u32 {
        u32::try_from(self.items.len()).unwrap_or(u32::MAX)
    }

    /// The newest change of how to contact the person. The first handover is none: it is what there is to do.
    pub(crate) fn news(&self) -> Option<News> {
        let first = self.items.iter().find(|item| item.header.kind == Kind::Handover).map(|item| item.id);
        let changes = |item: &&Item| match item.header.kind {
            Kind::NumberUnsafe => true,
            kind => kind.replaces_handed() && Some(item.id) != first,
        };
        let item = self.items.iter().rfind(changes)?;
        Some(News { entry: item.id, kind: item.header.kind, at: item.header.at })
    }

    /// Whether a step of a kind may be made on what has come since somebody saw the first `shown` entries: over a
    /// receipt always, over a change of seats unless it says who the person is and how to reach them. Anything else is
    /// shown first, and a person decides.
    pub(crate) fn may_follow(&self, kind: Kind, shown: usize) -> bool {
        self.items.iter().skip(shown).all(|item| match item.header.kind {
            Kind::Delivered => true,
            Kind::SeatChanged => !kind.replaces_handed(),
            _ => false,
        })
    }

    pub(crate) fn side(&self, reader: Reader<'_>) -> Result<Side, ClientProblem> {
        let seat = reader.seat()?;
        self.chain
            .parties()
            .side_of(&seat.organisation)
            .ok_or(ClientProblem::Chain(ledger::ChainError::NotAParty))
    }

    /// What a list calls it; only the enquiry is opened. None if it does not open.
    pub(crate) fn title(&self, reader: Reader<'_>) -> Option<Title> {
        match self.open_item(self.items.first()?, reader) {
            Ok(Content::Enquiry(enquiry)) => Some(title(&enquiry)),
            _ => None,
        }
    }

    /// What the list shows of what is sealed beside the title; when the person may be reached only for whoever is to.
    pub(crate) fn read(&self, reader: Reader<'_>, own: Side, is_to_reach: bool) -> Read {
        let contents = self.open_those(reader, |item| match item.header.kind {
            Kind::Accepted | Kind::PartAccepted | Kind::ContactFailed => true,
            Kind::Message => item.side != own,
            kind => is_to_reach && kind.replaces_handed(),
        });
        self.read_in(&contents, own, is_to_reach)
    }

    fn read_in(&self, contents: &Contents, own: Side, is_to_reach: bool) -> Read {
        let opens = |item: &Item| matches!(contents.get(&item.id), Some(Ok(_)));
        Read {
            reaching: is_to_reach.then(|| self.fold_handed(contents).reaching()),
            promised: self.promised(contents),
            failed: self.last_try(contents).map(|last| last.why),
            unopened: self.messages(own).rfind(|(_, message)| !opens(message)).map(|(place, _)| place),
        }
    }

    /// By when the first contact was promised by the yes that stands, as long as nobody has tried. A stop that was taken back
    /// moves it like every date. One that had passed before anything was handed over could not be kept, and binds nobody.
    fn promised(&self, contents: &Contents) -> Option<Moment> {
        let progress = self.chain.progress();
        let said_yes = |item: &Item| matches!(item.header.kind, Kind::Accepted | Kind::PartAccepted);
        let yes = self.items.iter().rposition(said_yes)?;
        let mut by = match contents.get(&self.items.get(yes)?.id) {
            Some(Ok(Content::Accepted(yes))) => yes.first_contact_by,
            Some(Ok(Content::PartAccepted(part))) => part.first_contact_by,
            _ => return None,
        };
        let mut stopped_at = None;
        for Item { header, side, .. } in self.items.iter().skip(yes) {
            match header.kind {
                Kind::Withdrawn if *side == Side::Victim => stopped_at = Some(header.at),
                Kind::WithdrawalUndone => {
                    let pause = stopped_at.take().map_or(0, |at| header.at.millis_since(at));
                    by = by.plus_millis(pause);
                }
                _ => {}
            }
        }
        match progress.state() {
            State::Accepted | State::PartAccepted => Some(by),
            State::HandedOver if progress.failed_contacts() == 0 => Some(by).filter(|by| {
                *by > progress.since() && progress.reach_by().is_none_or(|reach_by| *by < reach_by)
            }),
            _ => None,
        }
    }

    /// The try after which nobody has reached the person.
    fn last_try(&self, contents: &Contents) -> Option<LastTry> {
        if self.chain.progress().state() != State::ContactFailed {
            return None;
        }
        let item = self.items.iter().rfind(|item| item.header.kind == Kind::ContactFailed)?;
        let at = item.header.at;
        Some(match contents.get(&item.id) {
            Some(Ok(Content::ContactFailed(attempt))) => LastTry {
                at,
                why: Failed::Reason(attempt.reason),
                way: Some(attempt.way),
                value: attempt.value.clone(),
            },
            _ => LastTry { at, why: Failed::Unopened, way: None, value: None },
        })
    }

    /// Everything, opened. Of the first `shown` entries a page has shown the messages before.
    pub fn open(
        &self,
        reader: Reader<'_>,
        calendar: &Calendar,
        shown: u32,
        now: Moment,
    ) -> Result<Opened, ClientProblem> {
        let side = self.side(reader)?;
        let contents = self.open_all(reader);
        let enquiry = self.items.first().and_then(|item| match contents.get(&item.id) {
            Some(Ok(Content::Enquiry(enquiry))) => Some(enquiry.clone()),
            _ => None,
        });
        let progress = self.chain.progress().at(now);
        let me = reader.seat()?.organisation;
        let mut handed = self.fold_handed(&contents);
        let mut listed = Listed::of(self, side, enquiry.as_ref().map(title));
        listed.read = Some(self.read_in(&contents, side, listed.is_to_reach(&me)));
        let row = listed.row(self.id(), &me, reader.network, shown, now)?;
        let rules = Rules { policy: self.chain.policy(), calendar };
        handed.hold(&progress, side);
        Ok(Opened {
            me: reader.network.find_member(&me).ok_or(ClientProblem::NoKeys)?,
            handed_over: handed.handed,
            handover_unopened: handed.unopened,
            history: self.items.iter().map(|item| happened(item, side, &contents)).collect(),
            new_messages: self
                .messages(side)
                .filter(|(place, _)| *place >= shown)
                .map(|(_, message)| message.id)
                .collect(),
            open_kinds: progress.open_kinds(side, now),
            decide_by: progress.decide_by(),
            proposed_date: progress.proposed_date(),
            usual_first_contact_by: rules.policy.first_contact_by(progress.priority(), now, calendar),
            first_contact_until: rules.policy.first_contact_until(progress.priority(), now, calendar),
            write_only: enquiry.as_ref().is_none_or(Enquiry::excludes_calls),
            promised: self.promised(&contents).filter(|by| progress.state().is_live() && *by > now),
            failed_contacts: progress.failed_contacts(),
            last_try: self.last_try(&contents),
            next_try_until: progress.next_try_until(now),
            question_rounds: progress.question_rounds(),
            number_unsafe_at: progress.last_number_unsafe(),
            to_resend: progress.list_unreadable(side).collect(),
            given_up: progress.list_given_up(side).collect(),
            holidays_known: calendar.holidays_known,
            checked_at: now,
            stale_members: reader.network.is_stale(now),
            enquiry,
            row,
        })
    }

    /// What was handed over, as far as it opened.
    fn fold_handed(&self, contents: &Contents) -> Fold {
        handed::fold(self.items.iter().map(|item| Said {
            kind: item.header.kind,
            at: item.header.at,
            content: contents.get(&item.id),
        }))
    }

    /// An entry that this client writes by itself: the receipt once the enquiry has opened, and word of what did
    /// not open.
    pub fn make_receipt(
        &self,
        reader: Reader<'_>,
        calendar: &Calendar,
        now: Moment,
    ) -> Result<Option<NewEntry>, ClientProblem> {
        let side = self.side(reader)?;
        let contents = self.open_all(reader);
        let open_kinds = self.chain.progress().open_kinds(side, now);
        let opened = self.items.first().is_some_and(|item| matches!(contents.get(&item.id), Some(Ok(_))));
        if opened && open_kinds.contains(&Kind::Delivered) {
            return self.make_plain(Kind::Delivered, None, reader, calendar, now).map(Some);
        }
        let is_live = self.chain.progress().at(now).state().is_live();
        for item in self.items.iter().filter(|item| item.side != side) {
            // What is withheld is not its author's fault; only where an older fact would stand, its author is told.
            let owed = match contents.get(&item.id) {
                Some(Err(Unreadable::Withheld)) => is_live && item.header.kind.replaces_handed(),
                Some(Err(_)) => true,
                _ => false,
            };
            if owed {
                match self.make_plain(Kind::Unreadable, Some(item.id), reader, calendar, now) {
                    // Said already: its author has yet to send it again.
                    Err(ClientProblem::Refused(_)) => {}
                    other => return other.map(Some),
                }
            }
        }
        Ok(None)
    }

    /// An entry without content.
    pub fn make_plain(
        &self,
        kind: Kind,
        about: Option<EntryId>,
        reader: Reader<'_>,
        calendar: &Calendar,
        now: Moment,
    ) -> Result<NewEntry, ClientProblem> {
        let header = self.begin_header(kind, Extra { about, ..Extra::default() }, reader, now)?;
        self.sign(&header, None, reader, calendar)
    }

    /// An entry with content.
    pub fn make_step(
        &self,
        step: &Step,
        reader: Reader<'_>,
        calendar: &Calendar,
        now: Moment,
        rng: &mut (impl Random + ?Sized),
    ) -> Result<NewEntry, ClientProblem> {
        let mut missing = step.content.missing();
        missing.extend(self.promised_late(&step.content, calendar, now));
        missing.extend(self.lacks_way(&step.content));
        missing.extend(self.lacks_try(step, reader));
        if !missing.is_empty() {
            return Err(ClientProblem::Incomplete(missing));
        }
        let extra = Extra { answer_by: step.answer_by, wake_month: step.wake_month, ..Extra::default() };
        let mut header = self.begin_header(step.content.kind(), extra, reader, now)?;
        let body = self.seal_body(&mut header, &step.content, reader, rng)?;
        self.sign(&header, Some(body), reader, calendar)
    }

    /// A first contact that is promised later than may be.
    fn promised_late(&self, content: &Content, calendar: &Calendar, now: Moment) -> Option<Missing> {
        let promised = match content {
            Content::Accepted(yes) => yes.first_contact_by,
            Content::PartAccepted(part) => part.first_contact_by,
            _ => return None,
        };
        let priority = self.chain.progress().priority();
        let until = self.chain.policy().first_contact_until(priority, now, calendar);
        until.is_some_and(|until| promised > until).then(|| Missing::impossible("first_contact_by"))
    }

    /// A correction that leaves what reached nobody as it is, while another way is waited for: it would send the other
    /// side back to the old number.
    fn lacks_way(&self, content: &Content) -> Option<Missing> {
        let Content::Correction(correction) = content else { return None };
        let lacks = self.chain.progress().waits_for_way() && correction.contact.is_none();
        lacks.then(|| Missing::needed("contact"))
    }

    /// A date for another try where no way is left: the one that was tried is wrong, and there is no other.
    fn lacks_try(&self, step: &Step, reader: Reader<'_>) -> Option<Missing> {
        let Content::ContactFailed(attempt) = &step.content else { return None };
        step.answer_by?;
        let handed = self.fold_handed(&self.open_all(reader)).handed;
        let lacks = handed.is_some_and(|handed| handed.now.contact.left_after(attempt).is_none());
        lacks.then(|| Missing::contradicts("again"))
    }

    /// Sends the content of an own entry again, after the other side could not read it.
    pub fn make_resent(
        &self,
        about: EntryId,
        reader: Reader<'_>,
        calendar: &Calendar,
        now: Moment,
        rng: &mut (impl Random + ?Sized),
    ) -> Result<NewEntry, ClientProblem> {
        let item = self.find_item(&about).ok_or(ClientProblem::NoReferralKey)?;
        let content = self.open_item(item, reader).map_err(|_| ClientProblem::NoReferralKey)?;
        let extra = Extra { about: Some(about), ..Extra::default() };
        let mut header = self.begin_header(Kind::Resent, extra, reader, now)?;
        let body = self.seal_body(&mut header, &content, reader, rng)?;
        self.sign(&header, Some(body), reader, calendar)
    }

    /// The header of the entry that follows the last one.
    fn begin_header(
        &self,
        kind: Kind,
        extra: Extra,
        reader: Reader<'_>,
        now: Moment,
    ) -> Result<Header, ClientProblem> {
        let mut header = Header::new(
            reader.network.log().genesis_hash(),
            self.id(),
            kind,
            Author::Seat(reader.seat()?),
            now.max(self.chain.progress().last_at()),
            self.chain.key_epoch(),
            reader.network.head().clone(),
        );
        header.prev = Some(self.chain.last());
        header.answer_by = extra.answer_by;
        header.wake_month = extra.wake_month;
        header.about = extra.about;
        Ok(header)
    }

    fn seal_body(
        &self,
        header: &mut Header,
        content: &Content,
        reader: Reader<'_>,
        rng: &mut (impl Random + ?Sized),
    ) -> Result<Sealed, ClientProblem> {
        let key = self.key(header.key_epoch, reader).ok_or(ClientProblem::NoReferralKey)?;
        Ok(sealing::seal_body(header, content, key, rng))
    }

    /// Signs, and checks what everybody else will check before it leaves.
    fn sign(
        &self,
        header: &Header,
        body: Option<Sealed>,
        reader: Reader<'_>,
        calendar: &Calendar,
    ) -> Result<NewEntry, ClientProblem> {
        let entry = Entry::sign(header, &reader.keyring.signing);
        self.chain.clone().append(&entry, reader.network.log(), calendar)?;
        Ok(NewEntry { entry, body, grants: Vec::new(), victim_code: None })
    }
}

fn title(enquiry: &Enquiry) -> Title {
    match enquiry {
        Enquiry::Person(case) => Title::Needs(case.needs.iter().map(|need| need.kind).collect()),
        Enquiry::Information(question) => {
            Title::Information { information: question.information, country: question.country }
        }
    }
}

#[derive(Clone, Copy, Default)]
struct Extra {
    answer_by: Option<Moment>,
    wake_month: Option<Month>,
    about: Option<EntryId>,
}

fn happened(item: &Item, side: Side, contents: &Contents) -> Happened {
    let (readable, content) = match contents.get(&item.id) {
        _ if item.header.kind == Kind::Resent => (Readable::NoContent, None),
        None => (Readable::NoContent, None),
        Some(Ok(content)) => (Readable::Opened, Some(content.clone())),
        Some(Err(Unreadable::Withheld)) => (Readable::Withheld, None),
        Some(Err(_)) => (Readable::Unreadable, None),
    };
    let differs = item.accepted_at.millis_since(item.header.at).unsigned_abs() > SHOW_DIFFERENCE_MS;
    Happened {
        entry: item.id,
        kind: item.header.kind,
        side: item.side,
        mine: item.side == side,
        at: item.header.at,
        accepted_at: differs.then_some(item.accepted_at),
        answer_by: item.header.answer_by,
        readable,
        content,
    }
}

/// A new enquiry and what belongs to it.
pub struct NewEnquiry {
    /// The referral's id.
    pub referral: ReferralId,
    /// What is sent.
    pub entry: NewEntry,
}

/// Makes the referral key, its grants, the victim's code and the first entry.
#[expect(clippy::too_many_arguments, reason = "everything that an enquiry is made of")]
pub fn make_enquiry(
    referral: ReferralId,
    to: OrganisationId,
    priority: Priority,
    answer_by: Option<Moment>,
    enquiry: Enquiry,
    reader: Reader<'_>,
    calendar: &Calendar,
    now: Moment,
    rng: &mut (impl Random + ?Sized),
) -> Result<NewEnquiry, ClientProblem> {
    let seat = reader.seat()?;
    if enquiry.is_information() != (priority == Priority::P4) {
        return Err(ClientProblem::Refused(domain::referral::Refusal::Information));
    }
    let content = Content::Enquiry(enquiry);
    let missing = content.missing();
    if !missing.is_empty() {
        return Err(ClientProblem::Incomplete(missing));
    }
    let network = reader.network.log().genesis_hash();
    let key = Identity::make(rng);
    let key_epoch = KeyEpoch::FIRST;
    let (own_seat, own) = reader.network.recipient_of(&seat.organisation)?;
    let receiver = reader.network.recipient_of(&to)?;
    if own_seat != seat {
        return Err(ClientProblem::NoKeys);
    }
    let place = (network, referral, key_epoch);
    let granter = (seat, &reader.keyring.signing);
    let grants = vec![
        sealing::make_grant(place, &key, granter, (seat, &own), rng),
        sealing::make_grant(place, &key, granter, (receiver.0, &receiver.1), rng),
    ];
    let mut header = Header::new(
        network,
        referral,
        Kind::Enquiry,
        Author::Seat(seat),
        now,
        key_epoch,
        reader.network.head().clone(),
    );
    header.to = Some(to);
    header.priority = Some(priority);
    header.answer_by = answer_by;
    header.key_sha256 = Some(domain::id::Sha256(key.recipient().sha256()));
    let mut victim_code = None;
    if priority != Priority::P4 {
        let code = VictimCode::make(rng);
        header.victim_key = Some(code.public(&referral));
        let frame = seal::frame::pack(b"onward/v1/victim-code", &code.0);
        victim_code = Some(Sealed(seal::seal(std::slice::from_ref(&own), &frame, rng)));
    }
    let body = sealing::seal_body(&mut header, &content, &key, rng);
    let entry = Entry::sign(&header, &reader.keyring.signing);
    Chain::begin(&entry, referral, reader.network.log(), calendar)?;
    Ok(NewEnquiry { referral, entry: NewEntry { entry, body: Some(body), grants, victim_code } })
}

/// The victim's code: 120 bits, one per referral, made by the sender.
struct VictimCode([u8; 15]);

impl VictimCode {
    fn make(rng: &mut (impl Random + ?Sized)) -> Self {
        let mut code = [0; 15];
        rng.fill_bytes(&mut code);
        Self(code)
    }

    /// The public key that may sign the victim's kinds.
    fn public(&self, referral: &ReferralId) -> PublicKey {
        let seed = seal::derive::derive_32(&self.0, referral.as_bytes(), "onward/v1/victim/signing");
        SecretKey::from_seed(&seed).public()
    }
}
