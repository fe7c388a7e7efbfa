//! What a device keeps between visits: drafts, what was accepted of each log, and what was verified
//! ([`crate::kept`]). All of it sealed with a key of the seat, under names that say nothing: a lost device tells
//! nothing, and whoever writes to its storage can take notes away, or put older ones back, and no others.

use std::collections::BTreeMap;

use domain::id::{EntryId, ReferralId};
use ledger::{SignedHead, parse_strict};
use seal::{Random, Zeroizing};
use serde::{Deserialize, Serialize};

use crate::ClientProblem;
use crate::keyring::Keyring;

/// The last head and the last entry of each referral that this device accepted: anything shorter is refused.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Seen {
    /// The newest head.
    pub head: Option<SignedHead>,
    /// The highest counter of the keyring.
    pub keyring: u64,
    /// The last entry of each referral.
    pub referrals: BTreeMap<ReferralId, EntryId>,
}

/// Where a note lies on the device: the name under the seat's key, which tells nothing of the name.
#[must_use]
pub fn note_place(keyring: &Keyring, name: &str) -> String {
    let key =
        seal::derive::derive_32(&keyring.signing.seed(), keyring.genesis.as_bytes(), "onward/v1/note-places");
    domain::bytes::encode(&seal::derive::mac(&key, name.as_bytes()))
}

/// Seals bytes under a name, for this device: with a key that only the unlocked seat has, so that nobody else could
/// have written what opens.
pub fn seal_note(keyring: &Keyring, name: &str, content: &[u8], rng: &mut (impl Random + ?Sized)) -> Vec<u8> {
    seal::note::seal(&note_key(keyring), &seal::frame::pack(name.as_bytes(), content), rng)
}

/// Opens a note of this device. A note under another name is refused.
pub fn open_note(keyring: &Keyring, name: &str, file: &[u8]) -> Result<Vec<u8>, ClientProblem> {
    let frame = seal::note::open(&note_key(keyring), file).ok_or(ClientProblem::DraftUnreadable)?;
    let (head, content) = seal::frame::unpack(&frame).map_err(|_| ClientProblem::DraftUnreadable)?;
    if head != name.as_bytes() {
        return Err(ClientProblem::DraftUnreadable);
    }
    Ok(content.to_vec())
}

fn note_key(keyring: &Keyring) -> Zeroizing<[u8; 32]> {
    seal::derive::derive_32(&keyring.signing.seed(), keyring.genesis.as_bytes(), "onward/v1/notes")
}

impl Seen {
    /// Reads what [`seal_note`] sealed.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, ClientProblem> {
        parse_strict(bytes, bytes.len()).map_err(|_| ClientProblem::DraftUnreadable)
    }

    /// The bytes to seal.
    ///
    /// # Panics
    /// Never: the form has only string keys.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        serde_json::to_vec(self).expect("the form has only string keys")
    }
}
