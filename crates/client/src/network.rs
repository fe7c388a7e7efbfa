//! The network as this device has verified it: the membership log, its newest head, the recipients beside it.

use std::collections::BTreeMap;

use api::log::{Cosign, Cosignature, LogPage};
use domain::id::{GenesisHash, OrganisationId, Seat, Sha256 as Digest256};
use domain::moment::Moment;
use ledger::{Head, Membership, Purpose, SecretKey, SignedHead};
use seal::Recipient;
use sha2::{Digest, Sha256};

use crate::ClientProblem;
use crate::view::Member;

/// A verified network.
pub struct Network {
    log: Membership,
    head: SignedHead,
    newest: Head,
    recipients: BTreeMap<Digest256, Recipient>,
    /// When another member last cosigned, by what was verified here.
    cosigned_at: Option<Moment>,
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
        if let Some(remembered) = remembered {
            log.check_head(remembered)?;
        }
        let mut network =
            Self { log, head: page.head.clone(), newest, recipients: BTreeMap::new(), cosigned_at: None };
        network.finish(page, own)?;
        Ok(network)
    }

    /// Takes the part of the log that follows.
    pub fn extend(&mut self, page: &LogPage, own: Option<&OrganisationId>) -> Result<(), ClientProblem> {
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
        for recipient in &page.recipients {
            let hash = Digest256(Sha256::digest(&recipient.0).into());
            if let Ok(recipient) = Recipient::from_bytes(&recipient.0) {
                self.recipients.insert(hash, recipient);
            }
        }
        for cosignature in &page.cosignatures {
            self.take_cosignature(cosignature, own)?;
        }
        Ok(())
    }

    /// A cosignature that is not valid is no news; a validly log-signed head that contradicts this log is a
    /// split view.
    fn take_cosignature(
        &mut self,
        cosignature: &Cosignature,
        own: Option<&OrganisationId>,
    ) -> Result<(), ClientProblem> {
        if own == Some(&cosignature.seat.organisation) {
            return Ok(());
        }
        let Some(keys) = self.log.find_keys(&cosignature.seat) else { return Ok(()) };
        let bytes = &cosignature.head.bytes;
        if ledger::verify(&keys.signing, Purpose::Cosign, bytes, &cosignature.signature).is_err() {
            return Ok(());
        }
        match self.log.check_head(&cosignature.head) {
            Ok(head) => self.cosigned_at = self.cosigned_at.max(Some(head.at)),
            Err(ledger::MembershipError::SplitView) => return Err(ClientProblem::SplitView),
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
        self.cosigned_at.is_some_and(|at| at.plus_days(days) < now)
    }

    /// Where new content for an organisation is sealed to: its current seat, whose recipient's hash stands in
    /// the verified log.
    pub fn recipient_of(&self, organisation: &OrganisationId) -> Result<(Seat, &Recipient), ClientProblem> {
        let seat = self.log.current_seat(organisation).ok_or(ClientProblem::NoKeys)?;
        let keys = self.log.find_current_keys(&seat).ok_or(ClientProblem::NoKeys)?;
        let recipient = self.recipients.get(&keys.recipient_sha256).ok_or(ClientProblem::NoKeys)?;
        Ok((seat, recipient))
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
        members.sort_by(|a, b| a.name.cmp(&b.name));
        members
    }
}
