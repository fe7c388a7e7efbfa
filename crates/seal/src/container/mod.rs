//! age v1 files with post-quantum hybrid recipients, and nothing else.
//!
//! Specification: C2SP `age` (file format v1, recipient type `mlkem768x25519`). Any age implementation with
//! that recipient opens our files. We open less than the specification allows: one kind of stanza only, and
//! no more of them than the caller expects, so that a file says nothing it need not and costs nothing it should
//! not.
//!
//! ```text
//! header:  version line, one stanza per recipient (the file key sealed to it), HMAC under the file key
//! payload: 16-byte nonce, then ChaCha20-Poly1305 over chunks of 64 KiB ("STREAM")
//! ```

mod header;
mod payload;
mod stanza;

#[cfg(feature = "conformance")]
pub(crate) use payload::open as open_payload;

use crate::{Identity, Random, Recipient};
use header::Header;
use stanza::Stanza;
use thiserror::Error;
use zeroize::Zeroizing;

/// The most recipients a file of ours has: the unlock recipients of a keyring.
pub const MAX_RECIPIENTS: usize = 8;

/// The 16 random bytes from which everything in a file is derived.
pub(crate) type FileKey = Zeroizing<[u8; 16]>;

/// How many recipients a file may have.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Stanzas {
    /// Exactly one: bodies, attachments, grants.
    One,
    /// One to this many: keyrings.
    UpTo(usize),
}

impl Stanzas {
    fn max(self) -> usize {
        match self {
            Self::One => 1,
            Self::UpTo(most) => most,
        }
    }
}

/// Why a file was not opened.
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
pub enum OpenError {
    /// Not an age file of version 1.
    #[error("this is not an age file of version 1")]
    Version,
    /// The header is not exactly as it must be.
    #[error("the header is malformed: {0}")]
    Header(&'static str),
    /// More recipients than this kind of file has. Nothing was decrypted.
    #[error("the file is sealed to more than {0} recipients")]
    TooManyRecipients(usize),
    /// Sealed to others, or damaged where the file key stands.
    #[error("the file is not sealed to this key")]
    NotForUs,
    /// The header was changed after sealing.
    #[error("the header was changed")]
    HeaderMac,
    /// The payload was changed, cut or extended.
    #[error("the payload is damaged")]
    Payload,
}

/// Seals `plaintext` so that each of `recipients` can open it.
///
/// # Panics
/// If there is no recipient or more than [`MAX_RECIPIENTS`]: nobody, or no reader of ours, could open the file.
pub fn seal(recipients: &[Recipient], plaintext: &[u8], rng: &mut (impl Random + ?Sized)) -> Vec<u8> {
    assert!((1..=MAX_RECIPIENTS).contains(&recipients.len()), "a file has 1 to {MAX_RECIPIENTS} recipients");
    let mut file_key = FileKey::default();
    rng.fill_bytes(file_key.as_mut());
    let stanzas = recipients.iter().map(|recipient| Stanza::seal(&file_key, recipient, rng));
    let mut file = header::write(&file_key, stanzas);
    payload::seal(&file_key, plaintext, rng, &mut file);
    file
}

/// Opens a file with an identity to which it is sealed.
pub fn open(identity: &Identity, file: &[u8], stanzas: Stanzas) -> Result<Zeroizing<Vec<u8>>, OpenError> {
    let Header { stanzas, authenticated, mac, payload } = header::parse(file, stanzas.max())?;
    let file_key = find_file_key(identity, &stanzas)?.ok_or(OpenError::NotForUs)?;
    header::verify(&file_key, authenticated, &mac)?;
    payload::open(&file_key, payload).ok_or(OpenError::Payload)
}

fn find_file_key(identity: &Identity, stanzas: &[Stanza]) -> Result<Option<FileKey>, OpenError> {
    if stanzas.iter().any(Stanza::is_low_order) {
        return Err(OpenError::Header("a share is of low order"));
    }
    Ok(stanzas.iter().find_map(|stanza| stanza.open(identity)))
}
