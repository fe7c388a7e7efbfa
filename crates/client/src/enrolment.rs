//! Joining a network: the kit, the seat's first keys, the `admit` record, the words to compare.

use api::invitations::{Enrolment, Invitation, Invite};
use api::log::Recipient;
use domain::code::Country;
use domain::form::Form;
use domain::id::{Epoch, GenesisHash, InvitationId, OrganisationId, RecordId, Seat, Sha256 as Digest256};
use domain::moment::Moment;
use domain::network::OrganisationType;
use ledger::{Admit, Genesis, Membership, Principal, Record, RecordBody, SeatKeys, SecretKey};
use seal::{Identity, Random, Zeroizing};
use sha2::{Digest, Sha256};

use crate::ClientProblem;
use crate::keyring::{Device, Holder, Keyring};
use crate::unlock::make_32;
use crate::view::Kit as KitView;

/// The printed recovery key that an organisation's head keeps.
pub struct Kit {
    key: Zeroizing<[u8; 32]>,
    proven: bool,
}

impl Kit {
    /// A new kit.
    #[must_use]
    pub fn make(rng: &mut (impl Random + ?Sized)) -> Self {
        Self { key: make_32(rng), proven: false }
    }

    /// What is printed.
    #[must_use]
    pub fn print(&self) -> KitView {
        let printed = seal::printed::print_key(&self.key);
        KitView {
            groups: printed.split('-').map(str::to_owned).collect(),
            proof_code: seal::printed::proof_code(&self.key),
        }
    }

    /// Whether the code typed from the paper is this kit's; from then on it counts as proven.
    pub fn prove(&mut self, typed: &str) -> bool {
        let plain = |text: &str| -> String {
            text.chars().filter(|c| c.is_alphanumeric()).map(|c| c.to_ascii_uppercase()).collect()
        };
        self.proven = plain(typed) == plain(&seal::printed::proof_code(&self.key));
        self.proven
    }

    fn signing(&self, genesis: &GenesisHash) -> SecretKey {
        SecretKey::from_seed(&seal::derive::derive_32(
            self.key.as_ref(),
            genesis.as_bytes(),
            "onward/v1/kit/signing",
        ))
    }

    fn identity(&self, genesis: &GenesisHash) -> Identity {
        Identity::from_seed(*seal::derive::derive_32(
            self.key.as_ref(),
            genesis.as_bytes(),
            "onward/v1/kit/identity",
        ))
    }
}

/// An organisation being enrolled on this device.
pub struct Enrolling {
    invitation: InvitationId,
    view: Invitation,
    genesis: GenesisHash,
    founded: Genesis,
    kit: Option<Kit>,
}

impl Enrolling {
    /// Begins with what the server says of an invitation. The genesis record must be the one whose hash stands
    /// in the link.
    pub fn begin(
        invitation: InvitationId,
        view: Invitation,
        pinned: GenesisHash,
    ) -> Result<Self, ClientProblem> {
        let log = Membership::begin(&view.genesis, &pinned)?;
        Ok(Self { invitation, genesis: pinned, founded: log.genesis().clone(), view, kit: None })
    }

    /// The network's name, from its genesis record.
    #[must_use]
    pub fn network(&self) -> &str {
        &self.founded.name
    }

    /// What the server says of the invitation.
    #[must_use]
    pub fn view(&self) -> &Invitation {
        &self.view
    }

    /// The network.
    #[must_use]
    pub fn genesis(&self) -> GenesisHash {
        self.genesis
    }

    /// Makes a kit, replacing one made before.
    pub fn make_kit(&mut self, rng: &mut (impl Random + ?Sized)) -> KitView {
        self.kit.insert(Kit::make(rng)).print()
    }

    /// Whether the code typed from the paper is the kit's.
    pub fn prove_kit(&mut self, typed: &str) -> bool {
        self.kit.as_mut().is_some_and(|kit| kit.prove(typed))
    }

    /// Makes the seat's keys, signs the `admit` record with kit and seat, seals the first keyring.
    pub fn finish(
        &self,
        device: Device,
        rng: &mut (impl Random + ?Sized),
    ) -> Result<(Enrolment, Keyring), ClientProblem> {
        let kit = self.kit.as_ref().filter(|kit| kit.proven).ok_or(ClientProblem::KitNotProven)?;
        let recovery = kit.signing(&self.genesis);
        let recovery_recipient = kit.identity(&self.genesis).recipient();
        let signing = SecretKey::from_seed(&make_32(rng));
        let identity = Identity::make(rng);
        let recipient = identity.recipient();
        let mut organisation = [0; 16];
        rng.fill_bytes(&mut organisation);
        let organisation = OrganisationId(organisation);

        let record = Record {
            genesis: Some(self.genesis),
            subject: Some(organisation),
            subject_prev: None,
            body: RecordBody::Admit(Admit {
                name: self.view.name.clone(),
                country: self.view.country,
                zone: self.view.zone.clone(),
                kind: self.view.kind,
                recovery: recovery.public(),
                recovery_recipient_sha256: Digest256(recovery_recipient.sha256()),
                seat: SeatKeys { signing: signing.public(), recipient_sha256: Digest256(recipient.sha256()) },
            }),
        }
        .to_bytes();
        let signatures = vec![Record::sign(&record, &recovery), Record::sign(&record, &signing)];
        let recovery_file = seal::seal(
            std::slice::from_ref(&recovery_recipient),
            &seal::frame::pack(b"onward/v1/recovery", identity.seed()),
            rng,
        );
        let seat = Seat { organisation, epoch: Epoch::FIRST };
        let holder = Holder::Contact { seat, invitation: self.invitation };
        let mut keyring = Keyring::new(self.genesis, holder, signing, vec![identity], device);
        let sealed = keyring.seal(Principal::Invitation(self.invitation), rng)?;
        let enrolment = Enrolment {
            record,
            signatures,
            seat_recipient: Recipient(recipient.as_bytes().to_vec()),
            recovery_recipient: Recipient(recovery_recipient.as_bytes().to_vec()),
            recovery_file,
            keyring: sealed,
        };
        Ok((enrolment, keyring))
    }
}

/// The eight words to compare over another channel: SHA-256 over genesis, organisation and every key that the
/// record introduces, each length-prefixed, in this order.
pub fn phrase(record: &[u8]) -> Result<Vec<String>, ClientProblem> {
    let parsed = Record::parse(record).map_err(|source| {
        ClientProblem::Membership(ledger::MembershipError::Record { position: 0, source })
    })?;
    let (Some(genesis), Some(organisation), RecordBody::Admit(admit)) =
        (parsed.genesis, parsed.subject, parsed.body)
    else {
        return Err(ClientProblem::NoKeys);
    };
    let words = seal::phrase::phrase(&[
        genesis.as_bytes(),
        organisation.as_bytes(),
        admit.recovery.as_bytes(),
        admit.recovery_recipient_sha256.as_bytes(),
        admit.seat.signing.as_bytes(),
        admit.seat.recipient_sha256.as_bytes(),
    ]);
    Ok(words.iter().map(|word| (*word).to_owned()).collect())
}

/// What an `admit` record says.
pub fn admit_in(record: &[u8]) -> Result<Admit, ClientProblem> {
    match Record::parse(record).map(|record| record.body) {
        Ok(RecordBody::Admit(admit)) => Ok(admit),
        _ => Err(ClientProblem::NoKeys),
    }
}

/// The record of an own enrolment as the server has it: what this keyring's seat signed, and nothing else. The
/// words compared come from these bytes.
pub fn check_own(enrolment: &ledger::Accepted, keyring: &Keyring) -> Result<Vec<u8>, ClientProblem> {
    let key = keyring.public();
    let own = enrolment.signatures.iter().find(|signed| signed.key == key);
    let own = own.ok_or(ClientProblem::KeyringNotListed)?;
    ledger::verify(&key, ledger::Purpose::Record, &enrolment.record, &own.signature)
        .map_err(|_| ClientProblem::KeyringNotListed)?;
    Ok(enrolment.record.clone())
}

/// A steward's signature over an enrolment. Signs the record that was shown and whose words were compared, and no
/// other: the server may have put another in its place since, one of another kind, or one of the same keys under
/// another name, which the words do not tell.
pub fn sign_compared(
    record: &[u8],
    shown: &RecordId,
    words: &[String],
    log: &Membership,
    steward: &Keyring,
) -> Result<ledger::Signed, ClientProblem> {
    let parsed = Record::parse(record).map_err(|_| ClientProblem::NoKeys)?;
    if parsed.genesis != Some(log.genesis_hash()) {
        return Err(ClientProblem::OtherNetwork);
    }
    if phrase(record)? != words || Record::id(record) != *shown {
        return Err(ClientProblem::OtherWords);
    }
    Ok(Record::sign(record, &steward.signing))
}

/// An invitation as a steward's screen shows it. Name and country come from the record itself, once there is one:
/// they are what a signature would vouch for.
#[must_use]
pub fn joining_view(
    joining: api::invitations::Joining,
    log: &Membership,
    own: &domain::id::PublicKey,
) -> crate::view::Joining {
    use api::invitations::InvitationState as State;
    let signatures = joining.enrolment.as_ref().map_or(&[][..], |enrolment| &enrolment.signatures);
    let signed_by: Vec<_> =
        signatures.iter().map(|signed| signed.key).filter(|key| log.find_steward(key).is_some()).collect();
    let enrolled = joining.enrolment.as_ref().and_then(|enrolment| admit_in(&enrolment.record).ok());
    let (name, country) = match enrolled {
        Some(admit) => (admit.name, admit.country),
        None => (joining.name, joining.country),
    };
    crate::view::Joining {
        invitation: joining.invitation,
        name,
        country,
        invited_at: joining.invited_at,
        open_until: joining.open_until,
        state: match joining.state {
            State::Invited => crate::view::JoiningState::Invited,
            State::Enrolled => crate::view::JoiningState::Enrolled,
            State::Admitted => crate::view::JoiningState::Admitted,
            State::Closed => crate::view::JoiningState::Closed,
        },
        record: joining.enrolment.as_ref().map(|enrolment| Record::id(&enrolment.record)),
        words: joining.enrolment.as_ref().and_then(|enrolment| phrase(&enrolment.record).ok()),
        signed_by_me: signed_by.contains(own),
        signed_by,
        threshold: log.genesis().threshold,
    }
}

/// A new network: the genesis record signed by its one first steward, and that steward's keyring.
pub struct Founded {
    /// The genesis record with its signature.
    pub genesis: ledger::Accepted,
    /// The network.
    pub genesis_hash: GenesisHash,
    /// The steward's keyring, sealed.
    pub keyring: api::keyrings::SealedKeyring,
}

/// An organisation as a steward names it.
#[derive(Clone, Debug, PartialEq, Eq, Form)]
#[serde(deny_unknown_fields)]
pub struct InvitedOrganisation {
    /// Its name.
    pub name: String,
    /// Where it works.
    pub country: Country,
    /// The zone that its days are counted in.
    pub zone: String,
    /// What it is.
    #[serde(rename = "type")]
    pub kind: OrganisationType,
    /// Where its mail goes.
    pub mail: String,
}

/// An invitation that was made: what the server is asked for, and the secret, which it does not see.
pub struct MadeInvitation {
    /// What to send.
    pub request: Invite,
    /// What the link carries, as text.
    pub secret: Zeroizing<String>,
}

/// Makes an invitation with a new number and a new secret.
pub fn make_invitation(
    organisation: InvitedOrganisation,
    rng: &mut (impl Random + ?Sized),
) -> MadeInvitation {
    let secret = Zeroizing::new(domain::bytes::encode(make_32(rng).as_ref()));
    let mut number = [0; 16];
    rng.fill_bytes(&mut number);
    let request = Invite {
        invitation: InvitationId(number),
        secret_sha256: Digest256(Sha256::digest(secret.as_bytes()).into()),
        name: organisation.name,
        country: organisation.country,
        zone: organisation.zone,
        kind: organisation.kind,
        mail: organisation.mail,
    };
    MadeInvitation { request, secret }
}

/// Founds a network with one steward, who unlocks with a printed key.
pub fn found(
    network: String,
    steward: String,
    log_key: domain::id::PublicKey,
    printed_key: &[u8; 32],
    now: Moment,
    rng: &mut (impl Random + ?Sized),
) -> Result<Founded, ClientProblem> {
    let signing = SecretKey::from_seed(&make_32(rng));
    let record = Record {
        genesis: None,
        subject: None,
        subject_prev: None,
        body: RecordBody::Genesis(Genesis {
            name: network,
            stewards: vec![ledger::Steward { name: steward.clone(), key: signing.public() }],
            threshold: 1,
            threshold_minimum: 1,
            log_key,
            policy: domain::policy::Policy::default(),
        }),
    }
    .to_bytes();
    let genesis_hash = GenesisHash(Record::id(&record).0);
    let genesis =
        ledger::Accepted { signatures: vec![Record::sign(&record, &signing)], record, accepted_at: now };
    Membership::begin(&genesis, &genesis_hash)?;
    let unlock = crate::unlock::Unlock::from_printed(printed_key, &genesis_hash);
    let device = Device::new(steward, crate::keyring::DeviceKind::Printed, &unlock, now);
    let principal = Principal::Steward(signing.public());
    let mut keyring = Keyring::new(genesis_hash, Holder::Steward, signing, Vec::new(), device);
    let keyring = keyring.seal(principal, rng)?;
    Ok(Founded { genesis, genesis_hash, keyring })
}
