//! A contact at work: the unlocked keyring, the verified network, the referrals seen so far. Callers carry what
//! it asks for between it and the server.

use std::collections::BTreeMap;

use api::log::LogPage;
use api::organisations::OrganisationCalendar;
use api::referrals::{NewEntry, Referral as Wire};
use domain::calendar::Calendar;
use domain::code::{ProcessingBasis, TransferBasis};
use domain::content::Enquiry;
use domain::id::{EntryId, OrganisationId, ReferralId};
use domain::moment::Moment;
use domain::network::OrganisationType;
use domain::policy::Priority;
use domain::referral::{Due, Kind, State};
use seal::Random;

use crate::keyring::Keyring;
use crate::network::Network;
use crate::referral::{NewEnquiry, Reader, Referral, make_enquiry};
use crate::store::Seen;
use crate::view::{Broken, Dates, Opened, Row, Today};
use crate::{ClientProblem, Step};

/// A contact at work.
pub struct Member {
    /// The contact's keys.
    pub keyring: Keyring,
    network: Network,
    own: OrganisationId,
    calendars: BTreeMap<OrganisationId, Calendar>,
    referrals: BTreeMap<ReferralId, Referral>,
    broken: BTreeMap<ReferralId, &'static str>,
    seen: Seen,
}

impl Member {
    /// Begins work: the network's log is replayed, and the keyring must be the listed one.
    pub fn begin(keyring: Keyring, page: &LogPage, mut seen: Seen) -> Result<Self, ClientProblem> {
        let crate::keyring::Holder::Contact { seat, .. } = keyring.holder else {
            return Err(ClientProblem::Locked);
        };
        if keyring.counter() < seen.keyring {
            return Err(ClientProblem::KeyringOld);
        }
        let own = seat.organisation;
        let network = Network::open(page, &keyring.genesis, seen.head.as_ref(), Some(&own))?;
        keyring.check_listed(network.log())?;
        if network.log().find_keys(&seat).is_none() {
            return Err(ClientProblem::KeyringNotListed);
        }
        seen.head = Some(network.head().clone());
        seen.keyring = keyring.counter();
        Ok(Self {
            keyring,
            network,
            own,
            calendars: BTreeMap::new(),
            referrals: BTreeMap::new(),
            broken: BTreeMap::new(),
            seen,
        })
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
    pub fn seen(&self) -> &Seen {
        &self.seen
    }

    /// The keyring was written with a higher counter: the server has taken it, so it must never show an older one.
    pub fn keyring_written(&mut self) {
        self.seen.keyring = self.keyring.counter();
    }

    /// Takes a receiver's calendar.
    pub fn take_calendar(&mut self, calendar: OrganisationCalendar) {
        self.calendars.insert(calendar.organisation, calendar.calendar);
    }

    /// Whether a receiver's calendar is at hand.
    #[must_use]
    pub fn has_calendar(&self, organisation: &OrganisationId) -> bool {
        self.calendars.contains_key(organisation)
    }

    fn calendar(&self, organisation: &OrganisationId) -> Result<&Calendar, ClientProblem> {
        self.calendars.get(organisation).ok_or(ClientProblem::ListAhead)
    }

    fn reader(&self) -> Reader<'_> {
        Reader { keyring: &self.keyring, network: &self.network }
    }

    /// Verifies a referral and keeps it. One that does not verify is kept apart and nothing of it is used.
    pub fn take_referral(&mut self, wire: Wire) -> Result<(), ClientProblem> {
        let id = wire.referral;
        let receiver = Referral::receiver_named(&wire);
        let empty = Calendar::default();
        let calendar = receiver.and_then(|receiver| self.calendars.get(&receiver)).unwrap_or(&empty);
        match Referral::verify(wire, self.reader(), calendar, self.seen.referrals.get(&id)) {
            Ok(referral) => {
                self.seen.referrals.insert(id, referral.last());
                self.broken.remove(&id);
                self.referrals.insert(id, referral);
                Ok(())
            }
            // The list at hand is older than the entry: fetch it, then look again.
            Err(ClientProblem::ListAhead) => Err(ClientProblem::ListAhead),
            Err(problem) => {
                self.referrals.remove(&id);
                self.broken.insert(id, problem.code());
                Err(problem)
            }
        }
    }

    fn get(&self, referral: &ReferralId) -> Result<(&Referral, &Calendar), ClientProblem> {
        let referral = self.referrals.get(referral).ok_or(ClientProblem::NoReferralKey)?;
        let calendar = self.calendar(&referral.chain().parties().receiver)?;
        Ok((referral, calendar))
    }

    /// Today: the list is the work, in order of time. Every referral that the server lists was taken before.
    pub fn today(&self, now: Moment) -> Result<Today, ClientProblem> {
        let mut today = Today {
            needs_you: Vec::new(),
            others_owe: Vec::new(),
            going_on: Vec::new(),
            resting: Vec::new(),
            finished: Vec::new(),
            broken: self
                .broken
                .iter()
                .map(|(id, problem)| Broken {
                    referral: *id,
                    short_code: id.short_code(),
                    problem: (*problem).to_owned(),
                })
                .collect(),
        };
        // A referral that this device has seen, and that the server no longer lists, is missing and not gone.
        let known = |id: &ReferralId| self.referrals.contains_key(id) || self.broken.contains_key(id);
        today.broken.extend(self.seen.referrals.keys().filter(|id| !known(id)).map(|id| Broken {
            referral: *id,
            short_code: id.short_code(),
            problem: ClientProblem::ReferralShorter.code().to_owned(),
        }));
        for referral in self.referrals.values() {
            let row = referral.row(self.reader(), now)?;
            let place = match (row.state, row.turn) {
                (State::Ended, _) => &mut today.finished,
                (State::Resting, _) => &mut today.resting,
                (_, None) => &mut today.going_on,
                // A no has been read when it was opened; closing it can wait.
                (_, Some(turn)) if row.my_turn || turn.due == Due::Wake => &mut today.needs_you,
                _ => &mut today.others_owe,
            };
            place.push(row);
        }
        let by_date = |row: &Row| (row.turn.map(|turn| turn.by), row.sent_at, row.referral);
        today.needs_you.sort_by_key(by_date);
        today.others_owe.sort_by_key(by_date);
        today.resting.sort_by_key(|row| (row.wake_month, row.referral));
        today.going_on.sort_by_key(|row| (std::cmp::Reverse(row.last_at), row.referral));
        today.finished.sort_by_key(|row| (std::cmp::Reverse(row.last_at), row.referral));
        Ok(today)
    }

    /// One referral, opened.
    pub fn open(&self, referral: &ReferralId, now: Moment) -> Result<Opened, ClientProblem> {
        let (referral, calendar) = self.get(referral)?;
        referral.open(self.reader(), calendar, now)
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
            holidays_known: calendar.holidays_known,
        })
    }

    /// The bases that policy and the receiver's country prepare (product.md "Law profiles"): within a country
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

    /// Makes an enquiry, to be sent; what the server then has is taken with [`Member::take_referral`].
    pub fn make_enquiry(
        &self,
        to: OrganisationId,
        priority: Priority,
        answer_by: Option<Moment>,
        enquiry: Enquiry,
        now: Moment,
        rng: &mut (impl Random + ?Sized),
    ) -> Result<NewEnquiry, ClientProblem> {
        let calendar = self.calendar(&to)?;
        make_enquiry(to, priority, answer_by, enquiry, self.reader(), calendar, now, rng)
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
