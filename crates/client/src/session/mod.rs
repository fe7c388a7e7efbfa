//! An unlocked person at work: signing in, beginning, how far they have come, and what this device must never see less of.
//! For stewards, for contacts, and for organisations that are not admitted yet; what a contact then does stands in
//! [`Member`].

mod rollback;
mod sign_in;

pub use rollback::{AcceptedHeads, Sheet};
pub use sign_in::sign_in;

use api::keyrings::SealedKeyring;
use api::log::LogPage;
use api::sessions::{Nonce, SignIn};
use domain::id::{GenesisHash, InvitationId};
use domain::moment::Moment;
use ledger::{Accepted, Principal};
use seal::Random;

use crate::ClientProblem;
use crate::enrolment;
use crate::kept::DeviceCache;
use crate::keyring::{Device, Holder, Keyring};
use crate::member::Member;
use crate::network::Network;
use crate::store;
use crate::view::Identity;

/// The note of [`AcceptedHeads`]. Notes in use lie under this name: it is never renamed.
const SEEN: &str = "seen";
/// The note of [`DeviceCache`]. Notes in use lie under this name: it is never renamed.
const KEPT: &str = "kept";

/// How far somebody has come.
enum Stage {
    /// The keyring is open; nothing was verified yet.
    Unlocked(Keyring),
    /// Not admitted yet; the record they signed, where the server has it.
    Enrolling {
        keyring: Keyring,
        network: Network,
        record: Option<Vec<u8>>,
    },
    Steward {
        keyring: Keyring,
        network: Network,
    },
    Member(Box<Member>),
}

/// An unlocked person.
pub struct Session {
    stage: Stage,
    /// The keyring that was made for the server to take.
    made: Option<Keyring>,
    /// What this device verified on an earlier visit.
    kept: Option<DeviceCache>,
}

impl Session {
    /// Begins with an opened keyring.
    #[must_use]
    pub fn new(keyring: Keyring) -> Self {
        Self { stage: Stage::Unlocked(keyring), made: None, kept: None }
    }

    /// The keyring.
    #[must_use]
    pub fn keyring(&self) -> &Keyring {
        match &self.stage {
            Stage::Unlocked(keyring) | Stage::Enrolling { keyring, .. } | Stage::Steward { keyring, .. } => {
                keyring
            }
            Stage::Member(member) => &member.keyring,
        }
    }

    /// The contact at work.
    pub fn member(&self) -> Result<&Member, ClientProblem> {
        match &self.stage {
            Stage::Member(member) => Ok(member),
            _ => Err(ClientProblem::Locked),
        }
    }

    /// The contact at work.
    pub fn member_mut(&mut self) -> Result<&mut Member, ClientProblem> {
        match &mut self.stage {
            Stage::Member(member) => Ok(member),
            _ => Err(ClientProblem::Locked),
        }
    }

    /// The steward at work, and the network as it was verified.
    pub fn steward(&self) -> Result<(&Keyring, &Network), ClientProblem> {
        match &self.stage {
            Stage::Steward { keyring, network } => Ok((keyring, network)),
            _ => Err(ClientProblem::Locked),
        }
    }

    /// The network as it was verified.
    pub fn network(&self) -> Result<&Network, ClientProblem> {
        match &self.stage {
            Stage::Member(member) => Ok(member.network()),
            Stage::Enrolling { network, .. } | Stage::Steward { network, .. } => Ok(network),
            Stage::Unlocked(_) => Err(ClientProblem::Locked),
        }
    }

    /// Who this is, as screens show it.
    pub fn identity(&self) -> Result<Identity, ClientProblem> {
        let network = self.network()?;
        let name = network.log().genesis().name.clone();
        match &self.stage {
            Stage::Member(member) => Ok(Identity::Contact {
                organisation: network.find_member(&member.own()).ok_or(ClientProblem::NoKeys)?,
                network: name,
            }),
            Stage::Steward { keyring, .. } => {
                let steward = network.log().find_steward(&keyring.public());
                let steward = steward.ok_or(ClientProblem::KeyringNotListed)?;
                Ok(Identity::Steward { name: steward.name.clone(), network: name })
            }
            Stage::Enrolling { keyring, record, .. } => {
                let Holder::Contact { invitation, .. } = keyring.holder else {
                    return Err(ClientProblem::Locked);
                };
                let record = record.as_deref().ok_or(ClientProblem::Locked)?;
                Ok(Identity::Enrolling {
                    invitation,
                    organisation: enrolment::admit_in(record)?.name,
                    network: name,
                    words: enrolment::phrase(record)?,
                })
            }
            Stage::Unlocked(_) => Err(ClientProblem::Locked),
        }
    }

    /// Signs the server's nonce. `enrolling` signs in under the invitation, for an organisation that is not
    /// admitted yet.
    #[must_use]
    pub fn sign_in(&self, origin: &str, nonce: &Nonce, enrolling: bool) -> SignIn {
        let keyring = self.keyring();
        let principal = match keyring.holder {
            Holder::Steward => Principal::Steward(keyring.public()),
            Holder::Contact { invitation, .. } if enrolling => Principal::Invitation(invitation),
            Holder::Contact { seat, .. } => Principal::Seat(seat),
        };
        sign_in(keyring, principal, origin, nonce)
    }

    /// The invitation that a contact enrolled under; none for a steward.
    #[must_use]
    pub fn invitation(&self) -> Option<InvitationId> {
        match self.keyring().holder {
            Holder::Contact { invitation, .. } => Some(invitation),
            Holder::Steward => None,
        }
    }

    // ——— Beginning ———

    /// Takes what this device kept on an earlier visit. The answer is how many records of the members' list are
    /// known by it: none if it is not of use.
    pub fn recall(&mut self, note: &[u8]) -> u64 {
        let keyring = self.keyring();
        let bytes = store::open_note(keyring, KEPT, note).ok();
        self.kept = bytes.and_then(|bytes| DeviceCache::from_bytes(&bytes, &keyring.genesis));
        self.kept.as_ref().map_or(0, DeviceCache::log_size)
    }

    /// Begins work with the part of the members' list that was not recalled, the note of what this device has accepted, and,
    /// where the organisation is not admitted yet, its enrolment as the server has it. After a failure it can begin again.
    pub fn begin(
        &mut self,
        page: &LogPage,
        seen: Option<&[u8]>,
        enrolment: Option<&Accepted>,
    ) -> Result<Identity, ClientProblem> {
        let (Stage::Unlocked(keyring) | Stage::Enrolling { keyring, .. }) = &self.stage else {
            return Err(ClientProblem::Locked);
        };
        let seen = match seen {
            Some(note) => AcceptedHeads::from_bytes(&store::open_note(keyring, SEEN, note)?)?,
            None => AcceptedHeads::default(),
        };
        let kept = self.kept.take();
        let keyring = keyring.clone();
        let own = match keyring.holder {
            Holder::Contact { seat, .. } => Some(seat.organisation),
            Holder::Steward => None,
        };
        let kept = DeviceCache::up_to(kept, page, &keyring.genesis, own.as_ref())?;
        kept.network.check_remembered(seen.head.as_ref())?;
        self.stage = match keyring.holder {
            Holder::Contact { seat, .. } if kept.network.log().find_keys(&seat).is_some() => {
                Stage::Member(Box::new(Member::start(keyring, kept, seen)?))
            }
            Holder::Contact { .. } => {
                let record = enrolment.map(|own| enrolment::check_own(own, &keyring)).transpose()?;
                Stage::Enrolling { keyring, network: kept.network, record }
            }
            Holder::Steward => {
                keyring.check_listed(kept.network.log())?;
                seen.check_keyring(keyring.counter())?;
                Stage::Steward { keyring, network: kept.network }
            }
        };
        self.identity()
    }

    /// Takes the part of the members' list that follows.
    pub fn extend_log(&mut self, page: &LogPage) -> Result<(), ClientProblem> {
        match &mut self.stage {
            Stage::Member(member) => member.extend_log(page),
            Stage::Steward { network, .. } => network.extend(page, None),
            _ => Err(ClientProblem::Locked),
        }
    }

    // ——— Devices ———

    /// Adds a device; the answer is the keyring to send. It counts once the server has taken it, which
    /// [`Self::keyring_taken`] says: one that was refused must neither be built upon nor be waited for.
    pub fn add_device(
        &mut self,
        device: Device,
        rng: &mut (impl Random + ?Sized),
    ) -> Result<SealedKeyring, ClientProblem> {
        let log = self.network().ok().map(|network| network.log().clone());
        let mut keyring = self.keyring().clone();
        keyring.add_device(device)?;
        let principal = keyring.principal(log.as_ref());
        let sealed = keyring.seal(principal, rng)?;
        self.made = Some(keyring);
        Ok(sealed)
    }

    /// The server has taken the keyring that was made last.
    pub fn keyring_taken(&mut self) -> Result<(), ClientProblem> {
        let taken = self.made.take().ok_or(ClientProblem::Locked)?;
        match &mut self.stage {
            Stage::Unlocked(keyring) | Stage::Enrolling { keyring, .. } | Stage::Steward { keyring, .. } => {
                *keyring = taken;
            }
            Stage::Member(member) => {
                member.keyring = taken;
                member.keyring_written();
            }
        }
        Ok(())
    }

    // ——— Between visits ———

    /// What this device must never see less of, as the note to write: the head of the members' list, the keyring's counter,
    /// the last entry of each referral. `kept` is the note as it lies on the device: another tab may have seen more
    /// meanwhile, which stays.
    pub fn seal_seen(
        &self,
        kept: Option<&[u8]>,
        rng: &mut (impl Random + ?Sized),
    ) -> Result<Vec<u8>, ClientProblem> {
        let keyring = self.keyring();
        let kept = kept.and_then(|note| self.open_seen(note)).unwrap_or_default();
        let seen = if let Stage::Member(member) = &self.stage {
            member.seen_with(kept)?
        } else {
            let network = self.network()?;
            network.check_known(kept.head.as_ref())?;
            let head = Some(network.head().clone());
            AcceptedHeads { head, keyring: keyring.counter(), ..AcceptedHeads::default() }.with(
                kept,
                |_, _| false,
                |_| None,
            )
        };
        Ok(store::seal_note(keyring, SEEN, &seen.to_bytes(), rng))
    }

    /// Takes over what another tab of this seat has kept of what somebody has seen.
    pub fn learn(&mut self, note: &[u8]) -> Result<(), ClientProblem> {
        match self.open_seen(note) {
            Some(kept) => {
                self.member_mut()?.learn(kept);
                Ok(())
            }
            None => Ok(()),
        }
    }

    fn open_seen(&self, note: &[u8]) -> Option<AcceptedHeads> {
        let bytes = store::open_note(self.keyring(), SEEN, note).ok()?;
        AcceptedHeads::from_bytes(&bytes).ok()
    }

    /// What this device verified, as the note to write, so that the next visit need not verify it again.
    pub fn seal_kept(&self, now: Moment, rng: &mut (impl Random + ?Sized)) -> Result<Vec<u8>, ClientProblem> {
        let member = self.member()?;
        Ok(store::seal_note(&member.keyring, KEPT, &member.keep(now), rng))
    }

    /// The network that the keyring belongs to.
    #[must_use]
    pub fn genesis(&self) -> GenesisHash {
        self.keyring().genesis
    }
}
