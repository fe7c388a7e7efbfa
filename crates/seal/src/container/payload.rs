//! The payload: STREAM (Hoang, Reyhanitabar, Rogaway, Vizár, 2015) over chunks of 64 KiB, so that no chunk can
//! be changed, moved, dropped or added.

use super::FileKey;
use crate::{Random, derive::derive_32};
use chacha20poly1305::aead::AeadInOut;
use chacha20poly1305::{ChaCha20Poly1305, KeyInit, Nonce, Tag};
use zeroize::Zeroizing;

const NONCE_BYTES: usize = 16;
const CHUNK_BYTES: usize = 64 * 1024;
const TAG_BYTES: usize = 16;

/// Appends the sealed payload to `file`.
pub(super) fn seal(
    file_key: &FileKey,
    plaintext: &[u8],
    rng: &mut (impl Random + ?Sized),
    file: &mut Vec<u8>,
) {
    let mut nonce = [0; NONCE_BYTES];
    rng.fill_bytes(&mut nonce);
    let cipher = start_cipher(file_key, &nonce);
    let chunks = plaintext.len().div_ceil(CHUNK_BYTES).max(1);
    // The full capacity at once: growing would leave copies of the plaintext behind.
    file.reserve_exact(NONCE_BYTES + plaintext.len() + chunks * TAG_BYTES);
    file.extend_from_slice(&nonce);
    let mut rest = plaintext;
    for number in 0_u64.. {
        let (chunk, after) = rest.split_at(rest.len().min(CHUNK_BYTES));
        let start = file.len();
        file.extend_from_slice(chunk);
        let buffer = file.get_mut(start..).unwrap_or_default();
        let tag = cipher
            .encrypt_inout_detached(&chunk_nonce(number, after.is_empty()), &[], buffer.into())
            .expect("a chunk is within the cipher's limit");
        file.extend_from_slice(&tag);
        if after.is_empty() {
            break;
        }
        rest = after;
    }
}

/// The plaintext of a payload, if every byte of it is authentic.
pub(crate) fn open(file_key: &FileKey, payload: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let (nonce, mut rest) = payload.split_first_chunk::<NONCE_BYTES>()?;
    let cipher = start_cipher(file_key, nonce);
    let mut plaintext = Zeroizing::new(Vec::with_capacity(rest.len()));
    for number in 0_u64.. {
        let (sealed, after) = rest.split_at(rest.len().min(CHUNK_BYTES + TAG_BYTES));
        let (chunk, tag) = sealed.split_last_chunk::<TAG_BYTES>()?;
        // Only an empty plaintext ends with an empty chunk; otherwise there would be two spellings.
        if chunk.is_empty() && number > 0 {
            return None;
        }
        let start = plaintext.len();
        plaintext.extend_from_slice(chunk);
        cipher
            .decrypt_inout_detached(
                &chunk_nonce(number, after.is_empty()),
                &[],
                plaintext.get_mut(start..)?.into(),
                &Tag::from(*tag),
            )
            .ok()?;
        if after.is_empty() {
            break;
        }
        rest = after;
    }
    Some(plaintext)
}

fn start_cipher(file_key: &FileKey, nonce: &[u8; NONCE_BYTES]) -> ChaCha20Poly1305 {
    let key = derive_32(file_key.as_ref(), nonce, "payload");
    ChaCha20Poly1305::new((&*key).into())
}

/// 11 bytes of big-endian chunk number and one that marks the last chunk.
fn chunk_nonce(number: u64, is_last: bool) -> Nonce {
    let shifted = u128::from(number) << 8 | u128::from(is_last);
    let [_, _, _, _, nonce @ ..] = shifted.to_be_bytes();
    Nonce::from(nonce)
}
