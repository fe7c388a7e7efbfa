//! A contact at work: the unlocked keyring, the verified network, the referrals seen so far. Callers carry what
//! it asks for between it and the server.

use std::collections::{BTreeMap, BTreeSet};

use api::log::LogPage;
use api::organisations::OrganisationCalendar;
use api::referrals::{
    EntryBody, EntryTaken, Grant, LastEntry, MOST_BODIES, NewEntry, Referral as Wire, StoredEntry,
};
use domain::calendar::Calendar;
use domain::code::{ProcessingBasis, TransferBasis};
use domain::content::Enquiry;
use domain::id::{EntryId, OrganisationId, ReferralId};
use domain::moment::{Moment, Month};
use domain::network::OrganisationType;
use domain::policy::Priority;
use domain::referral::Kind;
use seal::Random;

use crate::kept::DeviceCache;
use crate::keyring::{Holder, Keyring};
use crate::listed::ListedReferral;
use crate::network::Network;
use crate::referral::{Bodies, NewEnquiry, ReadingContact, Referral, make_enquiry};
use crate::session::{AcceptedHeads, Sheet};
use crate::view::{
    Broken, Dates, Group, Instead, Looking, News, Opened, Outdated, ReferralRow, Title, Today, TodayPart,
};
use crate::{ClientProblem, Step};

/// Rows of each part of the first page, unless somebody asks for all.
const SHOWN: usize = 25;

/// A receiver's calendar, and the month (of the world's clock) in which it came. The server counts its days from the month
/// that it is at the receiver: of the next one it says more.
struct TakenCalendar {
    calendar: Calendar,
    month: Month,
}

/// A contact at work.
pub struct Member {
    /// The contact's keys.
    pub keyring: Keyring,
    network: Network,
    own: OrganisationId,
    calendars: BTreeMap<OrganisationId, TakenCalendar>,
    /// Every verified referral, as the list needs it.
    listed: BTreeMap<ReferralId, ListedReferral>,
    /// Those whose entries came on this visit.
    referrals: BTreeMap<ReferralId, Referral>,
    /// Those of which nobody has read yet what the list shows.
    unread: BTreeSet<ReferralId>,
    /// Entries whose bodies the last look at rows lacked, each with its referral.
    wanted: BTreeMap<EntryId, ReferralId>,
    /// Those of which something that the list shows was read without a body that the server did not give as its entry names
    /// it: shown as it is, and kept for no later visit.
    unsure: BTreeSet<ReferralId>,
    broken: BTreeMap<ReferralId, &'static str>,
    seen: AcceptedHeads,
    /// Enquiries that may have gone to several, as this device's attempts know.
    sent_beside: Vec<Vec<ReferralId>>,
    /// Enquiries after a no, each with the one that was sent in its place, as this device's attempts know.
    sent_instead: Vec<(ReferralId, ReferralId)>,
}

impl Member {
    /// Begins work: the network's log is replayed, and the keyring must be the listed one. `kept` is what this
    /// device verified on an earlier visit; the page then begins where that ends. For stories, tests and benchmarks; the
    /// browser begins by [`Session::begin`](crate::session::Session::begin).
    pub fn begin(
        keyring: Keyring,
        page: &LogPage,
        seen: AcceptedHeads,
        kept: Option<DeviceCache>,
    ) -> Result<Self, ClientProblem> {
        let own = match keyring.holder {
            Holder::Contact { seat, .. } => Some(seat.organisation),
            Holder::Steward => None,
        };
        let kept = DeviceCache::up_to(kept, page, &keyring.genesis, own.as_ref())?;
        Self::start(keyring, kept, seen)
    }

    pub(crate) fn start(
        keyring: Keyring,
        kept: DeviceCache,
        mut seen: AcceptedHeads,
    ) -> Result<Self, ClientProblem> {
        let Holder::Contact { seat, .. } = keyring.holder else {
            return Err(ClientProblem::Locked);
        };
        seen.check_keyring(keyring.counter())?;
        let own = seat.organisation;
        let DeviceCache { network, listed } = kept;
        network.check_remembered(seen.head.as_ref())?;
        keyring.check_listed(network.log())?;
        if network.log().find_keys(&seat).is_none() {
            return Err(ClientProblem::KeyringNotListed);
        }
        seen.head = Some(network.head().clone());
        seen.keyring = keyring.counter();
        for (id, row) in &listed {
            seen.referrals.entry(*id).or_insert(row.last);
        }
        Ok(Self {
            keyring,
            network,
            own,
            calendars: BTreeMap::new(),
            listed,
            referrals: BTreeMap::new(),
            unread: BTreeSet::new(),
            wanted: BTreeMap::new(),
            unsure: BTreeSet::new(),
            broken: BTreeMap::new(),
            seen,
            sent_beside: Vec::new(),
            sent_instead: Vec::new(),
        })
    }

    /// What this device is to keep for the next visit: the verified members' list, and the row of each verified
    /// referral.
    #[must_use]
    pub fn keep(&self, now: Moment) -> Vec<u8> {
        let mut listed = self.listed.clone();
        for id in &self.unsure {
            if let Some(row) = listed.get_mut(id) {
                row.forget_reading();
            }
        }
        DeviceCache::to_bytes(&self.network, listed, now)
    }

    /// Takes the part of the membership log that follows.
    pub fn extend_log(&mut self, page: &LogPage) -> Result<(), ClientProblem> {
        self.network.extend(page, Some(&self.own))?;
        self.keyring.check_listed(self.network.log())?;
        self.seen.head = Some(self.network.head().clone());
        Ok(())
    }

    /// The verified network.
    #[must_use]
    pub fn network(&self) -> &Network {
        &self.network
    }

    /// Cosigns the newest head that was verified here.
    #[must_use]
    pub fn cosign(&self) -> api::log::Cosign {
        self.network.cosign(&self.keyring.signing)
    }

    /// This organisation.
    #[must_use]
    pub fn own(&self) -> OrganisationId {
        self.own
    }

    /// What this device keeps between visits.
    #[must_use]
    pub fn seen(&self) -> &AcceptedHeads {
        &self.seen
    }

    /// What this device has seen, with what another tab of this seat has kept meanwhile: what is to be written down.
    /// What is at hand here stays as it is.
    pub fn seen_with(&self, kept: AcceptedHeads) -> Result<AcceptedHeads, ClientProblem> {
        self.network.check_known(kept.head.as_ref())?;
        let holds = |id: &ReferralId, last: &EntryId| self.find_standing(id, &[*last]).is_some();
        let newest = |id: &ReferralId| self.listed.get(id)?.news.map(|news| news.entry);
        Ok(self.seen.clone().with(kept, holds, newest))
    }

    /// Takes over what another tab of this seat has kept meanwhile of what somebody has seen: it is not told again here.
    /// What must never become less is left as it is.
    pub fn learn(&mut self, mut kept: AcceptedHeads) {
        let newest = |id: &ReferralId| self.listed.get(id)?.news.map(|news| news.entry);
        // What is not at hand here yet says nothing of what is.
        kept.news.retain(|id, entry| newest(id) == Some(*entry));
        let mut seen = self.seen.clone();
        seen.take_marks(&kept, |_, _| true, newest);
        self.seen = seen;
    }

    /// Which of some entries stands in the log of a referral as it is at hand.
    #[must_use]
    pub fn find_standing(&self, referral: &ReferralId, entries: &[EntryId]) -> Option<EntryId> {
        let chain = self.referrals.get(referral)?.chain();
        entries.iter().find(|entry| chain.check_holds(entry).is_ok()).copied()
    }

    /// The keyring was written with a higher counter: the server has taken it, so it must never show an older one.
    pub fn keyring_written(&mut self) {
        self.seen.keyring = self.keyring.counter();
    }

    /// Takes a receiver's calendar.
    pub fn take_calendar(&mut self, taken: OrganisationCalendar, now: Moment) {
        let OrganisationCalendar { organisation, calendar } = taken;
        self.calendars.insert(organisation, TakenCalendar { calendar, month: now.month() });
    }

    /// Whether a receiver's calendar is at hand and fresh: of another month it is fetched anew. Until then dates count by the
    /// one at hand, which reaches months beyond.
    #[must_use]
    pub fn has_calendar(&self, organisation: &OrganisationId, now: Moment) -> bool {
        self.calendars.get(organisation).is_some_and(|taken| taken.month == now.month())
    }

    /// The receiver whose calendar is needed to verify a referral, where [it is not at hand](Self::has_calendar).
    #[must_use]
    pub fn find_lacking_calendar(&self, referral: &Wire, now: Moment) -> Option<OrganisationId> {
        let receiver = Referral::receiver_named(referral)?;
        self.lacks_calendar(&receiver, now).then_some(receiver)
    }

    /// Without a receiver that is a member no dates are counted.
    fn lacks_calendar(&self, receiver: &OrganisationId, now: Moment) -> bool {
        !self.has_calendar(receiver, now) && self.network.log().find_organisation(receiver).is_some()
    }

    fn calendar(&self, organisation: &OrganisationId) -> Result<&Calendar, ClientProblem> {
        let taken = self.calendars.get(organisation).ok_or(ClientProblem::NoCalendar)?;
        Ok(&taken.calendar)
    }

    fn reader(&self) -> ReadingContact<'_> {
        ReadingContact { keyring: &self.keyring, network: &self.network }
    }

    /// Verifies a referral and keeps it. One that does not verify is kept apart and nothing of it is used.
    pub fn take_referral(&mut self, wire: Wire) -> Result<(), ClientProblem> {
        self.take(wire, Bodies::Along)
    }

    /// The same of one that comes in a list, without bodies: those that a row needs are asked for as
    /// [`Member::list_wanted`] says.
    pub fn take_listed(&mut self, wire: Wire) -> Result<(), ClientProblem> {
        self.take(wire, Bodies::Later)
    }

    fn take(&mut self, wire: Wire, bodies: Bodies) -> Result<(), ClientProblem> {
        let id = wire.referral;
        let receiver = Referral::receiver_named(&wire);
        let empty = Calendar::default();
        // Without a receiver that is a member no dates are counted: the log is refused for that.
        let calendar = match receiver {
            Some(id) if self.network.log().find_organisation(&id).is_some() => self.calendar(&id)?,
            _ => &empty,
        };
        match Referral::verify_with(wire, bodies, self.reader(), calendar, self.seen.referrals.get(&id)) {
            Ok(referral) => self.accept(referral),
            Err(problem) => self.set_apart(id, problem),
        }
    }

    /// After which entry the server is asked for what is new of a referral. None where it is asked for all: nothing is at
    /// hand, or a body is not there as its entry names it.
    #[must_use]
    pub fn known_up_to(&self, id: &ReferralId) -> Option<EntryId> {
        let referral = self.referrals.get(id)?;
        (!referral.lacks_body()).then(|| referral.last())
    }

    /// Takes what the server says follows an entry, the last at hand. What does not follow is treated as a whole log
    /// that does not verify.
    pub fn take_following(&mut self, after: &EntryId, wire: Wire) -> Result<(), ClientProblem> {
        let id = wire.referral;
        if self.referrals.get(&id).is_none_or(|referral| referral.last() != *after) {
            // Not what was asked for: it says nothing of what is at hand.
            return Err(ledger::ChainError::OtherReferral.into());
        }
        match self.extend(&id, wire.entries, wire.grants) {
            Ok(()) => Ok(()),
            Err(problem) => self.set_apart(id, problem),
        }
    }

    /// Takes in an own entry that the server says it has taken, verified as every other. The answer is whether that is
    /// all there is; if it is not, or where the entry does not follow what is at hand, nothing is taken, and the server
    /// is asked.
    pub fn take_own(
        &mut self,
        id: &ReferralId,
        new: NewEntry,
        taken: &EntryTaken,
    ) -> Result<bool, ClientProblem> {
        let entry = new.entry.id();
        if taken.entry != entry || taken.last != entry {
            return Ok(false);
        }
        let stored = StoredEntry { entry: new.entry, accepted_at: taken.accepted_at, body: new.body };
        if self.referrals.contains_key(id) {
            self.extend(id, vec![stored], new.grants)?;
            return Ok(true);
        }
        let (grants, victim_code) = (new.grants, new.victim_code);
        let wire = Wire { referral: *id, entries: vec![stored], grants, victim_code };
        let receiver = Referral::receiver_named(&wire).ok_or(ClientProblem::NotAtHand)?;
        let calendar = self.calendar(&receiver)?;
        let referral = Referral::verify(wire, self.reader(), calendar, self.seen.referrals.get(id))?;
        self.accept(referral)?;
        Ok(true)
    }

    /// Verifies what follows in a referral at hand. On refusal nothing changes.
    fn extend(
        &mut self,
        id: &ReferralId,
        entries: Vec<StoredEntry>,
        grants: Vec<Grant>,
    ) -> Result<(), ClientProblem> {
        let mut referral = self.referrals.remove(id).ok_or(ClientProblem::NotAtHand)?;
        let calendar = self.calendar(&referral.chain().parties().receiver);
        let followed = calendar
            .and_then(|calendar| referral.follow(entries, Bodies::Along, grants, self.reader(), calendar));
        if let Err(problem) = followed {
            self.referrals.insert(*id, referral);
            return Err(problem);
        }
        self.accept(referral)
    }

    /// Keeps a referral that was verified, and its row.
    fn accept(&mut self, mut referral: Referral) -> Result<(), ClientProblem> {
        let id = referral.id();
        self.seen.referrals.insert(id, referral.last());
        self.broken.remove(&id);
        let title = self.listed.remove(&id).and_then(|before| before.title);
        // What did not open may open with what has come.
        let title = title.filter(|title| *title != Title::Unreadable);
        if let Some(before) = self.referrals.remove(&id) {
            referral.take_over(before);
        }
        self.unsure.remove(&id);
        let listed = ListedReferral::of(&referral, referral.side(self.reader())?, title);
        if listed.title.is_none() || listed.lacks_reading() {
            self.unread.insert(id);
        }
        self.listed.insert(id, listed);
        self.referrals.insert(id, referral);
        Ok(())
    }

    /// Keeps a referral apart that does not verify; nothing of it is used.
    fn set_apart(&mut self, id: ReferralId, problem: ClientProblem) -> Result<(), ClientProblem> {
        // Where the list at hand is older than the entry it is fetched, and then looked at again.
        if !matches!(problem, ClientProblem::ListAhead) {
            self.listed.remove(&id);
            self.referrals.remove(&id);
            self.broken.insert(id, problem.code());
        }
        Err(problem)
    }

    /// Which of the referrals that the server lists, each with its last entry, are not at hand as they stand there.
    /// One at hand that is not listed any more is missing and not gone: it is shown apart.
    pub fn outdated(&mut self, last: &[LastEntry], now: Moment) -> Outdated {
        let mut there = BTreeSet::new();
        for one in last {
            there.insert(one.referral);
        }
        self.listed.retain(|id, _| there.contains(id));
        self.referrals.retain(|id, _| there.contains(id));
        // A row that was kept may be older than what was seen: the pin decides, not the row. And one that was kept
        // before it was read does not say what it is called, or when the person may be reached.
        let at_hand = |one: &LastEntry| {
            let id = &one.referral;
            let tells = |row: &ListedReferral| row.is_read() || self.referrals.contains_key(id);
            self.listed.get(id).is_some_and(|row| row.last == one.entry && tells(row))
                && self.seen.referrals.get(&one.referral) == Some(&one.entry)
        };
        let outdated: Vec<_> = last.iter().filter(|one| !at_hand(one)).collect();
        let mut receivers = BTreeSet::new();
        for one in &outdated {
            receivers.insert(one.receiver);
        }
        Outdated {
            referrals: outdated.iter().map(|one| one.referral).collect(),
            calendars: receivers.into_iter().filter(|id| self.lacks_calendar(id, now)).collect(),
        }
    }

    /// What the server lists and did not give as it lists it is shown apart: what was known of it is not shown as if
    /// it were all. How many there are. More than was listed may have come since.
    pub fn withhold(&mut self, last: &[LastEntry]) -> usize {
        let mut count = 0;
        for one in last {
            let id = &one.referral;
            let is_kept = self.listed.get(id).is_some_and(|row| row.last == one.entry && row.is_read());
            let holds = |referral: &Referral| referral.chain().check_holds(&one.entry).is_ok();
            if is_kept || self.referrals.get(id).is_some_and(holds) {
                continue;
            }
            self.listed.remove(id);
            self.referrals.remove(id);
            let why = *self.broken.entry(*id).or_insert(ClientProblem::Withheld.code());
            count += usize::from(why == ClientProblem::Withheld.code());
        }
        count
    }

    /// The last entry that the row of a referral rests on.
    #[must_use]
    pub fn last_entry(&self, referral: &ReferralId) -> Option<EntryId> {
        self.listed.get(referral).map(|row| row.last)
    }

    /// Whether the entries of a referral are at hand with what they say, and not only its row.
    #[must_use]
    pub fn has_entries(&self, referral: &ReferralId) -> bool {
        self.referrals.get(referral).is_some_and(Referral::is_whole)
    }

    /// Reads what the list shows of some referrals that nobody has looked at yet; how many are left. Those whose bodies nobody
    /// has asked for are left, and wanted.
    pub fn read_rows(&mut self, at_most: usize) -> usize {
        self.wanted.clear();
        let next: Vec<_> = self.unread.iter().take(at_most).copied().collect();
        for id in next {
            self.read_row(&id);
        }
        self.unread.len()
    }

    /// The bodies that were missed when rows were read: so many at a time as the server gives.
    #[must_use]
    pub fn list_wanted(&self) -> Vec<EntryId> {
        self.wanted.keys().take(MOST_BODIES).copied().collect()
    }

    /// Takes what the server gave of the bodies that were `asked` for. What it did not give is as absent as in a referral that
    /// came whole; what it gave beside that is none of ours.
    pub fn take_bodies(&mut self, asked: &[EntryId], mut given: Vec<EntryBody>) {
        for entry in asked {
            let place = given.iter().position(|body| body.entry == *entry);
            let body = place.map(|place| given.swap_remove(place).body);
            let referral = self.wanted.remove(entry).and_then(|id| self.referrals.get_mut(&id));
            if let Some(referral) = referral {
                referral.take_body(entry, body);
            }
        }
    }

    /// What a referral is called, when the person may be reached, what was promised and what failed: of what is sealed, the
    /// list shows no more. Where nobody has asked for the bodies of that, they are wanted and nothing is read.
    fn read_row(&mut self, id: &ReferralId) {
        let reader = ReadingContact { keyring: &self.keyring, network: &self.network };
        let (Some(listed), Some(referral)) = (self.listed.get_mut(id), self.referrals.get(id)) else {
            self.unread.remove(id);
            return;
        };
        let (lacks_title, lacks_rest) = (listed.title.is_none(), listed.lacks_reading());
        let is_to_reach = listed.is_to_reach(&self.own);
        let side = referral.side(reader);
        if let Ok(side) = side {
            let lacking: Vec<_> =
                referral.list_not_asked(side, is_to_reach, lacks_title, lacks_rest).collect();
            if !lacking.is_empty() {
                self.wanted.extend(lacking.into_iter().map(|entry| (entry, *id)));
                return;
            }
        }
        self.unread.remove(id);
        if let Ok(side) = side
            && referral.row_lacks_body(side, is_to_reach)
        {
            self.unsure.insert(*id);
        }
        if lacks_title {
            listed.title = Some(referral.title(reader));
        }
        if lacks_rest
            && let Ok(side) = side
            && let Some(taken) = self.calendars.get(&listed.receiver)
        {
            listed.read = Some(referral.read(reader, &taken.calendar, side, is_to_reach));
        }
    }

    fn get(&self, referral: &ReferralId) -> Result<(&Referral, &Calendar), ClientProblem> {
        self.network.check_whole()?;
        let referral = self.referrals.get(referral).filter(|referral| referral.is_whole());
        let referral = referral.ok_or(ClientProblem::NotAtHand)?;
        let calendar = self.calendar(&referral.chain().parties().receiver)?;
        Ok((referral, calendar))
    }

    /// Today: the list is the work, in order of time. Every referral that the server lists was taken before. Of
    /// each part the first rows are given, and of those named in `whole` all; only their titles are read. Where bodies are
    /// wanted afterwards, it is only whole once they were taken.
    pub fn today(&mut self, whole: &[TodayPart], now: Moment) -> Result<Today, ClientProblem> {
        self.look_for(&Looking::default(), whole, now)
    }

    /// The same of what somebody looks for. What can be undone and what does not verify is always given.
    pub fn look_for(
        &mut self,
        looking: &Looking,
        whole: &[TodayPart],
        now: Moment,
    ) -> Result<Today, ClientProblem> {
        self.network.check_whole()?;
        let looking = looking.plain();
        let mut parts: [(TodayPart, Vec<ReferralRow>); 5] = [
            (TodayPart::NeedsYou, Vec::new()),
            (TodayPart::OthersOwe, Vec::new()),
            (TodayPart::GoingOn, Vec::new()),
            (TodayPart::Resting, Vec::new()),
            (TodayPart::Finished, Vec::new()),
        ];
        let mut undoable = Vec::new();
        self.wanted.clear();
        // What was promised decides what stands first: it is read before anything is left out.
        let undated: Vec<_> = self.unread.iter().filter(|id| self.lacks_date(id)).copied().collect();
        for id in undated {
            self.read_row(&id);
        }
        for (id, listed) in &self.listed {
            let mut row = listed.row(*id, &self.own, &self.network, self.shown(id), now)?;
            self.mark(&mut row, listed.news, now);
            if row.undo_until.is_some() {
                undoable.push(row.clone());
            }
            if !looking.fits(&row) {
                continue;
            }
            let place = TodayPart::of(&row);
            parts.iter_mut().filter(|part| part.0 == place).for_each(|part| part.1.push(row.clone()));
        }
        for row in &mut undoable {
            self.read_into(row, now)?;
        }
        let mut groups = Vec::with_capacity(parts.len());
        for (place, mut rows) in parts {
            sort(place, &mut rows);
            let count = rows.len();
            let late = rows.iter().filter(|row| row.due_by().is_some_and(|by| by < now)).count();
            if !whole.contains(&place) {
                rows.truncate(SHOWN);
            }
            for row in &mut rows {
                self.read_into(row, now)?;
            }
            groups.push(Group { count, late, rows });
        }
        let mut groups = groups.into_iter();
        let mut next = || groups.next().unwrap_or_default();
        let (needs_you, others_owe, going_on, resting, finished) = (next(), next(), next(), next(), next());
        let broken = self.list_broken();
        Ok(Today { needs_you, others_owe, going_on, resting, finished, undoable, broken })
    }

    fn lacks_date(&self, id: &ReferralId) -> bool {
        self.listed.get(id).is_some_and(ListedReferral::lacks_date)
    }

    /// A row that is shown, with what is read of what is sealed.
    fn read_into(&mut self, row: &mut ReferralRow, now: Moment) -> Result<(), ClientProblem> {
        let id = row.referral;
        self.read_row(&id);
        if let Some(listed) = self.listed.get(&id) {
            *row = listed.row(id, &self.own, &self.network, self.shown(&id), now)?;
            self.mark(row, listed.news, now);
        }
        row.not_loaded = self.unread.contains(&id);
        Ok(())
    }

    /// How many entries of a referral a page has shown here.
    fn shown(&self, id: &ReferralId) -> u32 {
        self.seen.shown.get(id).copied().unwrap_or(0)
    }

    /// Marks a row with what this device knows: what somebody has seen already, what was printed, and who else has the same
    /// enquiry, as long as that goes on.
    fn mark(&self, row: &mut ReferralRow, newest: Option<News>, now: Moment) {
        let (seen, id) = (&self.seen, row.referral);
        let newest = newest.map(|news| news.entry);
        row.news = row.news.filter(|news| seen.news.get(&id) != Some(&news.entry));
        let called_back_at = self.listed.get(&id).and_then(|listed| listed.called_back_at(now));
        let is_outdated =
            |sheet: &&Sheet| sheet.news != newest || called_back_at.is_some_and(|at| sheet.printed_at < at);
        let sheet = seen.sheets.get(&id).filter(|sheet| !sheet.taken_back).filter(is_outdated);
        row.sheet_outdated = sheet.map(|sheet| sheet.printed_at);
        let goes_on = |id: &ReferralId| self.listed.get(id).filter(|listed| listed.goes_on(now));
        if goes_on(&id).is_none() {
            return;
        }
        let beside = self.sent_beside.iter().filter(|group| group.contains(&id)).flatten();
        let others = beside.filter(|other| **other != id).filter_map(goes_on);
        row.also_with = others.filter_map(|other| self.network.find_member(&other.receiver)).collect();
        let mut after = self.sent_instead.iter().rev().filter(|(no, _)| *no == id);
        row.instead = after.find_map(|(_, referral)| {
            let to = self.network.find_member(&goes_on(referral)?.receiver)?;
            Some(Instead { referral: *referral, to })
        });
    }

    /// Takes what the attempts of this device say: groups of referrals of which each may have gone to another receiver with
    /// the same enquiry.
    pub fn know_sent_beside(&mut self, groups: Vec<Vec<ReferralId>>) {
        self.sent_beside = groups;
    }

    /// Takes what the attempts of this device say: enquiries after a no, each with the one that was sent in its place.
    pub fn know_sent_instead(&mut self, pairs: Vec<(ReferralId, ReferralId)>) {
        self.sent_instead = pairs;
    }

    /// What does not verify; and what this device has seen but the server no longer lists: it is missing and not
    /// gone.
    fn list_broken(&self) -> Vec<Broken> {
        let shown = |id: &ReferralId, problem: &str| Broken {
            referral: *id,
            short_code: id.short_code(),
            problem: problem.to_owned(),
        };
        let known = |id: &ReferralId| self.listed.contains_key(id) || self.broken.contains_key(id);
        let missing = self.seen.referrals.keys().filter(|id| !known(id));
        let shorter = ClientProblem::ReferralShorter.code();
        self.broken
            .iter()
            .map(|(id, problem)| shown(id, problem))
            .chain(missing.map(|id| shown(id, shorter)))
            .collect()
    }

    /// One referral, opened.
    pub fn open(&self, referral: &ReferralId, now: Moment) -> Result<Opened, ClientProblem> {
        let (referral, calendar) = self.get(referral)?;
        let shown = self.shown(&referral.id());
        let mut opened = referral.open(self.reader(), calendar, shown, now)?;
        self.mark(&mut opened.row, referral.news(), now);
        Ok(opened)
    }

    /// Somebody here has seen what changed about how to contact the person.
    pub fn put_news_away(&mut self, referral: &ReferralId) {
        if let Some(news) = self.listed.get(referral).and_then(|listed| listed.news) {
            self.seen.news.insert(*referral, news.entry);
        }
    }

    /// A page has shown here the first so many entries. More may be at hand by now.
    pub fn page_shown(&mut self, referral: &ReferralId, count: u32) {
        if let Some(at_hand) = self.referrals.get(referral) {
            let shown = self.seen.shown.entry(*referral).or_insert(0);
            *shown = at_hand.count().min(count).max(*shown);
        }
    }

    /// A first-call sheet of what is at hand was printed here.
    pub fn sheet_printed(&mut self, referral: &ReferralId, now: Moment) {
        let news = self.listed.get(referral).and_then(|listed| listed.news).map(|news| news.entry);
        self.seen.sheets.insert(*referral, Sheet { printed_at: now, news, taken_back: false });
    }

    /// Every printed sheet of a referral was taken back.
    pub fn sheet_taken_back(&mut self, referral: &ReferralId) {
        if let Some(sheet) = self.seen.sheets.get_mut(referral) {
            sheet.printed_at = sheet.printed_at.plus_millis(1); // later than what another tab knows
            sheet.taken_back = true;
        }
    }

    /// Dates that an enquiry would get if it were sent now.
    pub fn dates(
        &self,
        to: &OrganisationId,
        priority: Priority,
        now: Moment,
    ) -> Result<Dates, ClientProblem> {
        let calendar = self.calendar(to)?;
        let times = self.network.log().policy().answer_times(priority);
        Ok(Dates {
            acknowledge_by: times.acknowledge_by(now, calendar),
            decide_by: times.decide.due(now, calendar),
            reach_by: times.reach.map(|reach| reach.due(now, calendar)),
            holidays_known: calendar.holidays_known(),
        })
    }

    /// The bases that policy and the receiver's country prepare: within a country
    /// or the EEA none is needed; elsewhere adequacy, then the network's standard clauses.
    pub fn bases(&self, to: &OrganisationId) -> Result<(ProcessingBasis, TransferBasis), ClientProblem> {
        let own = self.network.find_member(&self.own).ok_or(ClientProblem::NoKeys)?;
        let other = self.network.find_member(to).ok_or(ClientProblem::NoKeys)?;
        let processing = match own.kind {
            OrganisationType::PublicAuthority => ProcessingBasis::PublicTask,
            OrganisationType::Association => ProcessingBasis::LegitimateInterests,
        };
        let from = crate::law::of(own.country);
        let transfer = if own.country == other.country {
            TransferBasis::NoneNeededDomestic
        } else if !from.bound_by_gdpr {
            TransferBasis::OwnLaw
        } else {
            crate::law::of(other.country).transfer
        };
        Ok((processing, transfer))
    }

    /// Makes an enquiry, to be sent; once the server has taken it, it is taken in with [`Member::take_own`].
    pub fn make_enquiry(
        &self,
        to: OrganisationId,
        priority: Priority,
        answer_by: Option<Moment>,
        enquiry: Enquiry,
        now: Moment,
        rng: &mut (impl Random + ?Sized),
    ) -> Result<NewEnquiry, ClientProblem> {
        let referral = ReferralId(make_id(rng));
        self.make_enquiry_as(referral, to, priority, answer_by, enquiry, now, rng)
    }

    /// Makes an enquiry under the id of one that may have been sent: the server takes one of both at most.
    #[expect(clippy::too_many_arguments, reason = "everything that an enquiry is made of")]
    pub fn make_enquiry_as(
        &self,
        referral: ReferralId,
        to: OrganisationId,
        priority: Priority,
        answer_by: Option<Moment>,
        enquiry: Enquiry,
        now: Moment,
        rng: &mut (impl Random + ?Sized),
    ) -> Result<NewEnquiry, ClientProblem> {
        self.network.check_whole()?;
        let calendar = self.calendar(&to)?;
        make_enquiry(referral, to, priority, answer_by, enquiry, self.reader(), calendar, now, rng)
    }

    /// Whether a step of a kind may be made on what has come since somebody saw the first `shown` entries.
    pub fn may_follow(&self, referral: &ReferralId, kind: Kind, shown: usize) -> Result<bool, ClientProblem> {
        Ok(self.get(referral)?.0.may_follow(kind, shown))
    }

    /// Makes a step.
    pub fn make_step(
        &self,
        referral: &ReferralId,
        step: &Step,
        now: Moment,
        rng: &mut (impl Random + ?Sized),
    ) -> Result<NewEntry, ClientProblem> {
        let (referral, calendar) = self.get(referral)?;
        referral.make_step(step, self.reader(), calendar, now, rng)
    }

    /// Makes a step without content: recalled, undone.
    pub fn make_plain(
        &self,
        referral: &ReferralId,
        kind: Kind,
        now: Moment,
    ) -> Result<NewEntry, ClientProblem> {
        let (referral, calendar) = self.get(referral)?;
        referral.make_plain(kind, None, self.reader(), calendar, now)
    }

    /// Makes an own entry's content anew for somebody who could not read it.
    pub fn make_resent(
        &self,
        referral: &ReferralId,
        about: EntryId,
        now: Moment,
        rng: &mut (impl Random + ?Sized),
    ) -> Result<NewEntry, ClientProblem> {
        let (referral, calendar) = self.get(referral)?;
        referral.make_resent(about, self.reader(), calendar, now, rng)
    }

    /// The receipt or the word of unreadable content that this client owes, if any.
    pub fn make_receipt(
        &self,
        referral: &ReferralId,
        now: Moment,
    ) -> Result<Option<NewEntry>, ClientProblem> {
        let (referral, calendar) = self.get(referral)?;
        referral.make_receipt(self.reader(), calendar, now)
    }
}

fn make_id(rng: &mut (impl Random + ?Sized)) -> [u8; 16] {
    let mut id = [0; 16];
    rng.fill_bytes(&mut id);
    id
}

/// Emergencies, then whom nobody can reach without another way, then by date where one is due; by wake month where they rest, else the newest first.
fn sort(place: TodayPart, rows: &mut [ReferralRow]) {
    // One key for all: a sort of each kind would only make the browser's module larger.
    rows.sort_unstable_by_key(|row| {
        let by = match place {
            TodayPart::NeedsYou | TodayPart::OthersOwe => row.due_by().map_or(i64::MAX, |by| by.0),
            TodayPart::Resting => row.wake_month.map_or(i64::MAX, |month| month.begins().0),
            TodayPart::GoingOn | TodayPart::Finished => row.last_at.0.saturating_neg(),
        };
        // What is merely late has waited and can wait: an emergency stands before it, also where there are many.
        let is_due = matches!(place, TodayPart::NeedsYou | TodayPart::OthersOwe);
        let is_news = row.message.is_some() || row.news.is_some();
        let rank = match row.priority {
            Priority::P1 if is_due => 0,
            // Where nothing has to be done here, what nobody has read yet stands among the rows that are shown.
            _ if place != TodayPart::NeedsYou && is_news => 1,
            _ if !is_due || !row.find_way.is_empty() => 2,
            _ => 3,
        };
        (rank, by, row.sent_at, row.referral)
    });
}
