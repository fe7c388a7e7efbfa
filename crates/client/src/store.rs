//! Notes of a device: drafts, what was accepted of each log ([`crate::session::AcceptedHeads`]), and what was verified
//! ([`crate::kept`]). All of it sealed with a key of the seat, under names that say nothing: a lost device tells
//! nothing, and whoever writes to its storage can take notes away, or put older ones back, and no others.

use seal::{Random, Zeroizing};

use crate::ClientProblem;
use crate::keyring::Keyring;

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
