//! A person's keys, sealed to that person's devices.

use api::keyrings::{DeviceMac, MAX_KEYRING, SealedKeyring};
use domain::bytes;
use domain::form::Form;
use domain::id::{GenesisHash, InvitationId, Locator, PublicKey, Seat, Sha256 as Digest256};
use domain::moment::Moment;
use ledger::{KeyringStatement, Membership, Principal, Purpose, SecretKey, parse_strict};
use seal::{Identity, Random, Recipient, Stanzas, Zeroizing};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::ClientProblem;
use crate::unlock::Unlock;

/// Devices of one person at most: the sealed keyring has a stanza for each.
pub const MAX_DEVICES: usize = 8;
const FRAME: &[u8] = b"onward/v1/keyring";

/// How a device unlocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DeviceKind {
    /// A passkey with PRF.
    Passkey,
    /// A printed unlock key.
    Printed,
}

/// A device that opens the keyring. No `Debug`: it holds a key.
#[derive(Clone, Serialize, Form)]
#[serde(deny_unknown_fields)]
pub struct Device {
    /// What its owner calls it.
    pub name: String,
    /// How it unlocks.
    pub kind: DeviceKind,
    /// Where it finds the keyring.
    pub locator: Locator,
    /// When it was added.
    pub added_at: Moment,
    #[serde(with = "bytes::any")]
    recipient: Vec<u8>,
    /// Key of the device's own code beside the keyring, so that any device can write it.
    mac_key: Digest256,
}

impl Device {
    /// A device that unlocks with `unlock`.
    #[must_use]
    pub fn new(name: String, kind: DeviceKind, unlock: &Unlock, now: Moment) -> Self {
        Self {
            name,
            kind,
            locator: unlock.locator,
            added_at: now,
            recipient: unlock.identity.recipient().as_bytes().to_vec(),
            mac_key: Digest256(*unlock.mac_key),
        }
    }
}

/// Whose keys these are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Holder {
    /// A contact's. The invitation is what they enrolled under: until the organisation is admitted they sign in
    /// with it.
    Contact {
        /// The seat.
        seat: Seat,
        /// The invitation.
        invitation: InvitationId,
    },
    /// A steward's.
    Steward,
}

/// A person's keys.
#[derive(Clone)]
pub struct Keyring {
    /// The network.
    pub genesis: GenesisHash,
    /// Whose keys.
    pub holder: Holder,
    pub(crate) signing: SecretKey,
    /// The newest first; older ones only open what was sealed to them. None for a steward.
    pub(crate) identities: Vec<Identity>,
    devices: Vec<Device>,
    counter: u64,
}

#[derive(Serialize, Form)]
#[serde(deny_unknown_fields)]
struct KeyringForm {
    v: u32,
    genesis: GenesisHash,
    holder: Holder,
    signing: Digest256,
    identities: Vec<Digest256>,
    devices: Vec<Device>,
    counter: u64,
}

impl Keyring {
    /// A new keyring with its first device.
    #[must_use]
    pub fn new(
        genesis: GenesisHash,
        holder: Holder,
        signing: SecretKey,
        identities: Vec<Identity>,
        device: Device,
    ) -> Self {
        Self { genesis, holder, signing, identities, devices: vec![device], counter: 0 }
    }

    /// Opens a sealed keyring on one device. Whether its keys are the ones in the members' list is checked with
    /// [`Keyring::check_listed`] as soon as the list is at hand; nothing may rest on them before.
    pub fn open(
        sealed: &SealedKeyring,
        unlock: &Unlock,
        genesis: &GenesisHash,
    ) -> Result<Self, ClientProblem> {
        if sealed.file.len() > MAX_KEYRING {
            return Err(ClientProblem::KeyringUnreadable);
        }
        let own = sealed.devices.iter().find(|device| device.locator == unlock.locator);
        let own = own.ok_or(ClientProblem::KeyringReplaced)?;
        if !seal::derive::verify_mac(&unlock.mac_key, &sealed.file, own.mac.as_bytes()) {
            return Err(ClientProblem::KeyringReplaced);
        }
        let frame = seal::open(&unlock.identity, &sealed.file, Stanzas::UpTo(MAX_DEVICES))
            .map_err(|_| ClientProblem::KeyringUnreadable)?;
        let (head, content) = seal::frame::unpack(&frame).map_err(|_| ClientProblem::KeyringUnreadable)?;
        if head != FRAME {
            return Err(ClientProblem::KeyringUnreadable);
        }
        let form: KeyringForm =
            parse_strict(content, MAX_KEYRING).map_err(|_| ClientProblem::KeyringUnreadable)?;
        if form.genesis != *genesis {
            return Err(ClientProblem::OtherNetwork);
        }
        let signing = SecretKey::from_seed(&form.signing.0);
        let statement =
            KeyringStatement::parse(&sealed.statement).map_err(|_| ClientProblem::KeyringUnreadable)?;
        let fits = statement.network == *genesis
            && statement.counter == form.counter
            && statement.file.0 == <[u8; 32]>::from(Sha256::digest(&sealed.file));
        let signed =
            ledger::verify(&signing.public(), Purpose::Keyring, &sealed.statement, &sealed.signature);
        if !fits || signed.is_err() {
            return Err(ClientProblem::KeyringReplaced);
        }
        Ok(Self {
            genesis: form.genesis,
            holder: form.holder,
            signing,
            identities: form.identities.into_iter().map(|seed| Identity::from_seed(seed.0)).collect(),
            devices: form.devices,
            counter: form.counter,
        })
    }

    /// Seals the keyring anew to all its devices, with a counter one higher.
    ///
    /// # Panics
    /// Never: the form has only string keys.
    pub fn seal(
        &mut self,
        principal: Principal,
        rng: &mut (impl Random + ?Sized),
    ) -> Result<SealedKeyring, ClientProblem> {
        self.counter += 1;
        let form = KeyringForm {
            v: ledger::VERSION,
            genesis: self.genesis,
            holder: self.holder,
            signing: Digest256(self.signing.seed()),
            identities: self.identities.iter().map(|identity| Digest256(*identity.seed())).collect(),
            devices: self.devices.clone(),
            counter: self.counter,
        };
        let content = Zeroizing::new(serde_json::to_vec(&form).expect("a keyring has only string keys"));
        let recipients: Vec<Recipient> = self
            .devices
            .iter()
            .map(|device| Recipient::from_bytes(&device.recipient))
            .collect::<Result<_, _>>()
            .map_err(|_| ClientProblem::KeyringUnreadable)?;
        let file = seal::seal(&recipients, &seal::frame::pack(FRAME, &content), rng);
        let devices: Vec<_> = self
            .devices
            .iter()
            .map(|device| DeviceMac {
                locator: device.locator,
                mac: Digest256(seal::derive::mac(&device.mac_key.0, &file)),
            })
            .collect();
        let statement = KeyringStatement::new(
            self.genesis,
            principal,
            self.counter,
            Digest256(Sha256::digest(&file).into()),
            devices.iter().map(|device| device.locator).collect(),
        )
        .to_bytes();
        let signature = self.signing.sign(Purpose::Keyring, &statement);
        Ok(SealedKeyring { statement, signature, file, devices })
    }

    /// Adds a device; seal and send the keyring afterwards.
    pub fn add_device(&mut self, device: Device) -> Result<(), ClientProblem> {
        if self.devices.len() >= MAX_DEVICES {
            return Err(ClientProblem::TooManyDevices);
        }
        self.devices.push(device);
        Ok(())
    }

    /// The devices that open it.
    #[must_use]
    pub fn devices(&self) -> &[Device] {
        &self.devices
    }

    /// Rises with every write.
    #[must_use]
    pub fn counter(&self) -> u64 {
        self.counter
    }

    /// The public signing key.
    #[must_use]
    pub fn public(&self) -> PublicKey {
        self.signing.public()
    }

    /// Who signs in with it: the seat once the list has it, the invitation until then.
    #[must_use]
    pub fn principal(&self, log: Option<&Membership>) -> Principal {
        match self.holder {
            Holder::Steward => Principal::Steward(self.public()),
            Holder::Contact { seat, invitation } => {
                let listed = log.is_some_and(|log| log.find_keys(&seat).is_some());
                if listed { Principal::Seat(seat) } else { Principal::Invitation(invitation) }
            }
        }
    }

    /// Checks that the keys are those in the verified list. Before an organisation is admitted there is nothing
    /// to compare with, and nothing is sealed to it either.
    pub fn check_listed(&self, log: &Membership) -> Result<(), ClientProblem> {
        match self.holder {
            Holder::Steward => {
                log.find_steward(&self.public()).map(drop).ok_or(ClientProblem::KeyringNotListed)
            }
            Holder::Contact { seat, .. } => {
                let Some(keys) = log.find_keys(&seat) else { return Ok(()) };
                let identity = self.identities.first().ok_or(ClientProblem::KeyringNotListed)?;
                let fits =
                    keys.signing == self.public() && keys.recipient_sha256.0 == identity.recipient().sha256();
                if fits { Ok(()) } else { Err(ClientProblem::KeyringNotListed) }
            }
        }
    }
}
