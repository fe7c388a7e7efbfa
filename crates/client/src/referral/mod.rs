//! One referral on the member's side: its log verified, its bodies opened as far as they can be.

mod enquiry;
mod told;
mod write;

use std::collections::BTreeMap;
use std::sync::OnceLock;

use api::referrals::{Grant, Referral as Wire, Sealed, StoredEntry};
use domain::calendar::Calendar;
use domain::content::{Content, Enquiry};
use domain::id::{EntryId, KeyEpoch, OrganisationId, ReferralId};
use domain::moment::Moment;
use domain::referral::{Kind, Rules, Side};
use ledger::{Author, BodyRef, Chain, Header};
use seal::Identity;

pub use enquiry::{NewEnquiry, make_enquiry};

use crate::ClientProblem;
use crate::keyring::{Holder, Keyring};
use crate::listed::ListedReferral;
use crate::network::Network;
use crate::sealing::{self, Unreadable};
use crate::view::{Happened, Opened, Readable, Title};

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
    body: ItemBody,
}

/// The sealed body of an entry.
enum ItemBody {
    /// As the server gave it.
    Given(Vec<u8>),
    /// Whoever asked for it did not get it; or the entry has none.
    Absent,
    /// Nobody has asked for it.
    NotAsked,
}

/// Whether a log came with the bodies of its entries.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bodies {
    /// With those that the server gives.
    Along,
    /// Without any, as in a list.
    Later,
}

impl Bodies {
    fn of(self, stored: Option<Sealed>, header: &Header) -> ItemBody {
        match stored {
            Some(body) => ItemBody::Given(body.0),
            None if self == Self::Later && header.body.is_some() => ItemBody::NotAsked,
            None => ItemBody::Absent,
        }
    }
}

impl Item {
    fn body(&self) -> Option<&[u8]> {
        match &self.body {
            ItemBody::Given(body) => Some(body),
            ItemBody::Absent | ItemBody::NotAsked => None,
        }
    }

    /// Whether its body is there as its header names it, if it names one.
    fn has_body(&self) -> bool {
        self.header.body.is_none_or(|named| self.body().is_some_and(|body| BodyRef::of(body) == named))
    }
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
pub struct ReadingContact<'a> {
    /// The contact's keys.
    pub keyring: &'a Keyring,
    /// The network.
    pub network: &'a Network,
}

impl ReadingContact<'_> {
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
        reader: ReadingContact<'_>,
        calendar: &Calendar,
        seen: Option<&EntryId>,
    ) -> Result<Self, ClientProblem> {
        Self::verify_with(wire, Bodies::Along, reader, calendar, seen)
    }

    /// The same of a log that may have come without bodies.
    pub(crate) fn verify_with(
        wire: Wire,
        bodies: Bodies,
        reader: ReadingContact<'_>,
        calendar: &Calendar,
        seen: Option<&EntryId>,
    ) -> Result<Self, ClientProblem> {
        let log = reader.network.log();
        let seat = reader.seat()?;
        let mut entries = wire.entries;
        if entries.is_empty() {
            return Err(ClientProblem::ReferralShorter);
        }
        let following = entries.split_off(1);
        let first = entries.pop().ok_or(ClientProblem::ReferralShorter)?;
        let chain = Chain::begin(&first.entry, wire.referral, log, calendar)?;
        if chain.parties().side_of(&seat.organisation).is_none() {
            return Err(ClientProblem::Chain(ledger::ChainError::NotAParty));
        }
        let header = Header::parse(&first.entry.header).map_err(ledger::ChainError::from)?;
        let item = Item {
            id: first.entry.id(),
            side: Side::Sender,
            accepted_at: first.accepted_at,
            body: bodies.of(first.body, &header),
            header,
        };
        let mut referral = Self { chain, items: vec![item], grants: wire.grants, keys: OnceLock::new() };
        referral.follow(following, bodies, Vec::new(), reader, calendar)?;
        if let Some(seen) = seen {
            referral.chain.check_holds(seen)?;
        }
        Ok(referral)
    }

    /// Takes what follows the last entry, each verified as if all came at once. On refusal nothing changes.
    pub(crate) fn follow(
        &mut self,
        entries: Vec<StoredEntry>,
        bodies: Bodies,
        grants: Vec<Grant>,
        reader: ReadingContact<'_>,
        calendar: &Calendar,
    ) -> Result<(), ClientProblem> {
        let mut chain = self.chain.clone();
        let mut items = Vec::with_capacity(entries.len());
        for stored in entries {
            let header = chain.append(&stored.entry, reader.network.log(), calendar)?;
            let side = match header.author {
                Author::Victim => Side::Victim,
                Author::Seat(seat) => {
                    let side = chain.parties().side_of(&seat.organisation);
                    side.ok_or(ledger::ChainError::NotAParty)?
                }
            };
            items.push(Item {
                id: stored.entry.id(),
                side,
                accepted_at: stored.accepted_at,
                body: bodies.of(stored.body, &header),
                header,
            });
        }
        let new: Vec<_> = grants.into_iter().filter(|grant| !self.grants.contains(grant)).collect();
        // A grant gives a key once the log names it.
        if !new.is_empty() || chain.key_epoch() != self.chain.key_epoch() {
            self.keys = OnceLock::new();
        }
        self.grants.extend(new);
        self.chain = chain;
        self.items.extend(items);
        Ok(())
    }

    /// Whether the body of an entry is not there as its header names it. What follows does not bring it.
    pub(crate) fn lacks_body(&self) -> bool {
        !self.items.iter().all(Item::has_body)
    }

    /// Whether all bodies were asked for: only then it is known what is said here and what is not.
    pub(crate) fn is_whole(&self) -> bool {
        !self.items.iter().any(|item| matches!(item.body, ItemBody::NotAsked))
    }

    /// Keeps the bodies that were at hand `before` of entries whose bodies nobody has asked for now.
    pub(crate) fn take_over(&mut self, before: Self) {
        for old in before.items {
            let item = self.items.iter_mut().find(|item| item.id == old.id);
            if let Some(item) = item.filter(|item| matches!(item.body, ItemBody::NotAsked)) {
                item.body = old.body;
            }
        }
    }

    /// Takes the body that the server gave of an entry whose body nobody had asked for; none, if it gave none.
    pub(crate) fn take_body(&mut self, entry: &EntryId, given: Option<Sealed>) {
        let item = self.items.iter_mut().find(|item| item.id == *entry);
        if let Some(item) = item.filter(|item| matches!(item.body, ItemBody::NotAsked)) {
            item.body = given.map_or(ItemBody::Absent, |body| ItemBody::Given(body.0));
        }
    }

    fn key(&self, epoch: KeyEpoch, reader: ReadingContact<'_>) -> Option<&Identity> {
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

    fn open_item(&self, item: &Item, reader: ReadingContact<'_>) -> Result<Content, Unreadable> {
        sealing::open_body(&item.header, item.body(), self.key(item.header.key_epoch, reader))
    }

    /// The content of each entry that has any, content sent again in its first place.
    fn open_all(&self, reader: ReadingContact<'_>) -> Contents {
        self.open_those(reader, |_| true)
    }

    /// The same of some entries alone.
    fn open_those(&self, reader: ReadingContact<'_>, wanted: impl Fn(&Item) -> bool) -> Contents {
        let mut opened = Contents::new();
        for item in self.with_body(wanted) {
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

    /// The entries that have a body and are wanted, or send one that is wanted again.
    fn with_body(&self, wanted: impl Fn(&Item) -> bool) -> impl Iterator<Item = &Item> {
        let is_wanted = move |item: &&Item| match (item.header.kind, item.header.about) {
            (Kind::Resent, Some(about)) => self.find_item(&about).is_some_and(&wanted),
            _ => wanted(item),
        };
        self.items.iter().filter(|item| item.header.body.is_some()).filter(is_wanted)
    }

    fn find_item(&self, entry: &EntryId) -> Option<&Item> {
        self.items.iter().find(|item| item.id == *entry)
    }

    /// How many entries there are.
    pub(crate) fn count(&self) -> u32 {
        u32::try_from(self.items.len()).unwrap_or(u32::MAX)
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

    pub(crate) fn side(&self, reader: ReadingContact<'_>) -> Result<Side, ClientProblem> {
        let seat = reader.seat()?;
        self.chain
            .parties()
            .side_of(&seat.organisation)
            .ok_or(ClientProblem::Chain(ledger::ChainError::NotAParty))
    }

    /// Everything, opened. Of the first `shown` entries a page has shown the messages before.
    pub fn open(
        &self,
        reader: ReadingContact<'_>,
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
        let mut listed = ListedReferral::of(self, side, enquiry.as_ref().map(title));
        listed.read = Some(self.read_in(&contents, calendar, side, listed.is_to_reach(&me)));
        let row = listed.row(self.id(), &me, reader.network, shown, now)?;
        let rules = Rules { policy: self.chain.policy(), calendar };
        handed.hold(&progress, self.stopped(&contents, &progress, side));
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
            promised: self.promised(&contents, calendar).filter(|by| progress.state().is_live() && *by > now),
            failed_contacts: progress.failed_contacts(),
            last_try: self.last_try(&contents),
            next_try_until: progress.next_try_until(now),
            question_rounds: progress.question_rounds(),
            number_unsafe_at: progress.last_number_unsafe(),
            to_resend: progress.list_unreadable(side).collect(),
            given_up: progress.list_given_up(side).collect(),
            holidays_known: calendar.holidays_known(),
            checked_at: now,
            stale_members: reader.network.is_stale(now),
            enquiry,
            row,
        })
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
        by_hand: item.is_by_hand(),
        at: item.header.at,
        accepted_at: differs.then_some(item.accepted_at),
        answer_by: item.header.answer_by,
        readable,
        content,
    }
}
