//! The network as this device has verified it: the membership log, its newest head, the recipients beside it.

use std::collections::BTreeMap;

use api::log::{Cosign, Cosignature, LogPage, Recipient as RecipientBytes};
use domain::id::{GenesisHash, OrganisationId, Seat, Sha256 as Digest256};
use domain::moment::Moment;
use ledger::{Accepted, Head, Membership, Purpose, SecretKey, SignedHead};
use seal::Recipient;
use sha2::{Digest, Sha256};

use crate::ClientProblem;
use crate::view::Member;

/// A verified network.
pub struct Network {
    log: Membership,
    records: Vec<Accepted>,
    head: SignedHead,
    newest: Head,
    /// By the hash that stands in the log; read when one is needed.
    recipients: BTreeMap<Digest256, RecipientBytes>,
    /// What every other member cosigned, verified, and the time of that head.
    cosigned: BTreeMap<OrganisationId, (Cosignature, Moment)>,
    /// Two lists signed by the log key were seen: nothing is shown or written any more on this visit.
    is_split: bool,
}

impl Network {
    /// Replays a whole log from the pinned genesis. `remembered` is the last head this device accepted: a
    /// shorter or contradicting log is refused.
    pub fn open(
        page: &LogPage,
        pinned: &GenesisHash,
        remembered: Option<&SignedHead>,
        own: Option<&OrganisationId>,
    ) -> Result<Self, ClientProblem> {
        let (log, newest) = Membership::replay(&page.records, &page.head, pinned)?;
        let mut network = Self {
            log,
            records: page.records.clone(),
            head: page.head.clone(),
            newest,
            recipients: BTreeMap::new(),
            cosigned: BTreeMap::new(),
            is_split: false,
        };
        network.check_remembered(remembered)?;
        network.finish(page, own)?;
        Ok(network)
    }

    /// Fails once two lists signed by the log key were seen: a server that leaves the evidence out the next time does
    /// not end the alarm.
    pub fn check_whole(&self) -> Result<(), ClientProblem> {
        if self.is_split { Err(ClientProblem::SplitView) } else { Ok(()) }
    }

    /// A log that contradicts a head accepted before, or is shorter, is refused.
    pub fn check_remembered(&self, remembered: Option<&SignedHead>) -> Result<(), ClientProblem> {
        if let Some(remembered) = remembered {
            self.log.check_head(remembered)?;
        }
        Ok(())
    }

    /// A head that was accepted elsewhere on this device must not contradict this log; it may be ahead of it.
    pub fn check_known(&self, other: Option<&SignedHead>) -> Result<(), ClientProblem> {
        match self.check_remembered(other) {
            Err(ClientProblem::ListShorter) => Ok(()),
            other => other,
        }
    }

    /// What this device keeps of it between visits.
    #[must_use]
    pub fn to_page(&self, now: Moment) -> LogPage {
        LogPage {
            records: self.records.clone(),
            recipients: self.recipients.values().cloned().collect(),
            head: self.head.clone(),
            cosignatures: self.cosigned.values().map(|(cosignature, _)| cosignature.clone()).collect(),
            now,
        }
    }

    /// What [`Network::to_page`] kept: it was verified then, and only this device could have sealed it.
    pub fn restore(page: LogPage, pinned: &GenesisHash) -> Result<Self, ClientProblem> {
        let log = Membership::restore(&page.records, pinned)?;
        let newest = log.check_head(&page.head)?;
        let mut cosigned = BTreeMap::new();
        for cosignature in page.cosignatures {
            let head = Head::parse(&cosignature.head.bytes).map_err(ledger::HeadError::from);
            let at = head.map_err(ledger::MembershipError::from)?.at;
            cosigned.insert(cosignature.seat.organisation, (cosignature, at));
        }
        let mut network = Self {
            log,
            records: page.records,
            head: page.head,
            newest,
            recipients: BTreeMap::new(),
            cosigned,
            is_split: false,
        };
        network.take_recipients(page.recipients);
        Ok(network)
    }

    /// Takes the part of the log that follows.
    pub fn extend(&mut self, page: &LogPage, own: Option<&OrganisationId>) -> Result<(), ClientProblem> {
        self.check_whole()?;
        let mut log = self.log.clone();
        for record in &page.records {
            log.append(record)?;
        }
        let newest = log.check_head(&page.head)?;
        if newest.size != log.size() {
            return Err(ClientProblem::ListShorter);
        }
        // An older signature over the same size is no news; a newer one says that the log key was asked since.
        self.log = log;
        self.records.extend(page.records.iter().cloned());
        if newest.at >= self.newest.at {
            self.head = page.head.clone();
            self.newest = newest;
        }
        self.finish(page, own)
    }

    fn finish(&mut self, page: &LogPage, own: Option<&OrganisationId>) -> Result<(), ClientProblem> {
        if self.newest.size != self.log.size() {
            return Err(ClientProblem::ListShorter);
        }
        self.take_recipients(page.recipients.iter().cloned());
        for cosignature in &page.cosignatures {
            self.take_cosignature(cosignature, own)?;
        }
        Ok(())
    }

    fn take_recipients(&mut self, recipients: impl IntoIterator<Item = RecipientBytes>) {
        for recipient in recipients {
            self.recipients.insert(Digest256(Sha256::digest(&recipient.0).into()), recipient);
        }
    }

    /// A cosignature that is not valid is no news; a validly log-signed head that contradicts this log is a
    /// split view.
    fn take_cosignature(
        &mut self,
        cosignature: &Cosignature,
        own: Option<&OrganisationId>,
    ) -> Result<(), ClientProblem> {
        let organisation = cosignature.seat.organisation;
        let is_known = self.cosigned.get(&organisation).is_some_and(|(known, _)| known == cosignature);
        if own == Some(&organisation) || is_known {
            return Ok(());
        }
        let Some(keys) = self.log.find_keys(&cosignature.seat) else { return Ok(()) };
        let bytes = &cosignature.head.bytes;
        if ledger::verify(&keys.signing, Purpose::Cosign, bytes, &cosignature.signature).is_err() {
            return Ok(());
        }
        match self.log.check_head(&cosignature.head) {
            // An older one than before is no news either.
            Ok(head) if self.cosigned.get(&organisation).is_some_and(|(_, at)| *at >= head.at) => {}
            Ok(head) => drop(self.cosigned.insert(organisation, (cosignature.clone(), head.at))),
            Err(ledger::MembershipError::SplitView) => {
                self.is_split = true;
                return Err(ClientProblem::SplitView);
            }
            // Another member has verified a longer list than this one.
            Err(ledger::MembershipError::Shorter) => return Err(ClientProblem::ListAhead),
            Err(_) => {}
        }
        Ok(())
    }

    /// The verified log.
    #[must_use]
    pub fn log(&self) -> &Membership {
        &self.log
    }

    /// The newest head, to be remembered on this device and named in entries.
    #[must_use]
    pub fn head(&self) -> &SignedHead {
        &self.head
    }

    /// Cosigns the newest head.
    #[must_use]
    pub fn cosign(&self, key: &SecretKey) -> Cosign {
        Cosign { head: self.head.clone(), signature: key.sign(Purpose::Cosign, &self.head.bytes) }
    }

    /// Whether the newest head cosigned by another member is older than policy allows: a succession may be
    /// hidden from this device. A network whose members have not cosigned yet has nothing to compare with.
    #[must_use]
    pub fn is_stale(&self, now: Moment) -> bool {
        let days = self.log.policy().head_warning_days;
        let last = self.cosigned.values().map(|(_, at)| *at).max();
        last.is_some_and(|at| at.plus_days(days) < now)
    }

    /// Where new content for an organisation is sealed to: its current seat, whose recipient's hash stands in
    /// the verified log.
    pub fn recipient_of(&self, organisation: &OrganisationId) -> Result<(Seat, Recipient), ClientProblem> {
        let seat = self.log.current_seat(organisation).ok_or(ClientProblem::NoKeys)?;
        let keys = self.log.find_current_keys(&seat).ok_or(ClientProblem::NoKeys)?;
        let bytes = self.recipients.get(&keys.recipient_sha256).ok_or(ClientProblem::NoKeys)?;
        Ok((seat, Recipient::from_bytes(&bytes.0).map_err(|_| ClientProblem::NoKeys)?))
    }

    /// A member, as the screens show it.
    #[must_use]
    pub fn find_member(&self, id: &OrganisationId) -> Option<Member> {
        let organisation = self.log.find_organisation(id)?;
        Some(Member {
            organisation: *id,
            name: organisation.admit.name.clone(),
            country: organisation.admit.country,
            zone: organisation.admit.zone.clone(),
            kind: organisation.admit.kind,
            keys_since: organisation.keys_since()?,
        })
    }

    /// All members, by name.
    #[must_use]
    pub fn list_members(&self) -> Vec<Member> {
        let mut members: Vec<_> =
            self.log.organisations().filter_map(|(id, _)| self.find_member(&id)).collect();
        members.sort_unstable_by(|a, b| (&a.name, a.organisation).cmp(&(&b.name, b.organisation)));
        members
    }
}
