//! What a device keeps between visits: drafts, and what was accepted of each log. All of it sealed to the
//! seat, so that a lost device tells nothing.

use std::collections::BTreeMap;

use domain::id::{EntryId, ReferralId};
use ledger::{SignedHead, parse_strict};
use seal::{Random, Stanzas};
use serde::{Deserialize, Serialize};

use crate::ClientProblem;
use crate::keyring::Keyring;

/// Bytes of a sealed note of this device at most.
const MAX_NOTE: usize = 4 * 1024 * 1024;

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

/// Seals bytes to the seat's own key under a name, for this device.
pub fn seal_note(
    keyring: &Keyring,
    name: &str,
    content: &[u8],
    rng: &mut (impl Random + ?Sized),
) -> Result<Vec<u8>, ClientProblem> {
    let identity = keyring.identities.first().ok_or(ClientProblem::Locked)?;
    let frame = seal::frame::pack(name.as_bytes(), content);
    Ok(seal::seal(std::slice::from_ref(&identity.recipient()), &frame, rng))
}

/// Opens a note of this device. A note under another name is refused.
pub fn open_note(keyring: &Keyring, name: &str, file: &[u8]) -> Result<Vec<u8>, ClientProblem> {
    if file.len() > MAX_NOTE {
        return Err(ClientProblem::DraftUnreadable);
    }
    let frame = keyring
        .identities
        .iter()
        .find_map(|identity| seal::open(identity, file, Stanzas::One).ok())
        .ok_or(ClientProblem::DraftUnreadable)?;
    let (head, content) = seal::frame::unpack(&frame).map_err(|_| ClientProblem::DraftUnreadable)?;
    if head != name.as_bytes() {
        return Err(ClientProblem::DraftUnreadable);
    }
    Ok(content.to_vec())
}

impl Seen {
    /// Reads what [`seal_note`] sealed.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, ClientProblem> {
        parse_strict(bytes, MAX_NOTE).map_err(|_| ClientProblem::DraftUnreadable)
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
