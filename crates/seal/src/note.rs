//! What a device keeps for itself: sealed and opened with one key that never leaves the unlocked client.
//!
//! ```text
//! nonce (24 bytes) ‖ XChaCha20-Poly1305(key, nonce, plaintext)
//! ```
//!
//! Unlike an age file it tells who wrote it: nobody has the key but whoever may read it.

use chacha20poly1305::aead::{Aead, KeyInit};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use crate::Random;

const NONCE_BYTES: usize = 24;

/// Seals a note. The nonce is chance: 24 bytes of it never meet twice.
///
/// # Panics
/// If the note is longer than the cipher can take: 256 GiB.
pub fn seal(key: &[u8; 32], plaintext: &[u8], rng: &mut (impl Random + ?Sized)) -> Vec<u8> {
    let mut file = vec![0; NONCE_BYTES];
    rng.fill_bytes(&mut file);
    let nonce = XNonce::try_from(file.as_slice()).expect("as long as a nonce");
    let sealed = XChaCha20Poly1305::new(key.into()).encrypt(&nonce, plaintext);
    file.extend(sealed.expect("a note is shorter than 256 GiB"));
    file
}

/// Opens a note; none if anything of it was changed, or another key sealed it.
#[must_use]
pub fn open(key: &[u8; 32], file: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let (nonce, sealed) = file.split_first_chunk::<NONCE_BYTES>()?;
    let nonce = XNonce::from(*nonce);
    XChaCha20Poly1305::new(key.into()).decrypt(&nonce, sealed).ok().map(Zeroizing::new)
}
