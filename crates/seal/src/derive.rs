//! Keys from keys: HKDF-SHA-256 (RFC 5869) and HMAC-SHA-256 (RFC 2104).
//!
//! Every use has a label of its own, so that no two uses ever share a key.

use hkdf::Hkdf;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

/// Derives 32 bytes from a secret. The `label` names the use, such as `onward/v1/passkey-unlock`; the `salt`
/// separates instances of the same use and may be empty or public.
///
/// The secret must be high in entropy (a 256-bit key, a PRF output, a 120-bit code): nothing is stretched.
#[expect(clippy::missing_panics_doc, reason = "HKDF can give up to 8,160 bytes")]
pub fn derive_32(secret: &[u8], salt: &[u8], label: &str) -> Zeroizing<[u8; 32]> {
    let mut key = Zeroizing::new([0; 32]);
    Hkdf::<Sha256>::new(Some(salt), secret).expand(label.as_bytes(), key.as_mut()).expect("32 bytes are few");
    key
}

/// The authentication code of `bytes` under `key`.
pub fn mac(key: &[u8; 32], bytes: &[u8]) -> [u8; 32] {
    start_mac(key).chain_update(bytes).finalize().into_bytes().into()
}

/// Whether `code` is the authentication code of `bytes` under `key`, compared in constant time.
#[must_use = "an unchecked code protects nothing"]
pub fn verify_mac(key: &[u8; 32], bytes: &[u8], code: &[u8]) -> bool {
    start_mac(key).chain_update(bytes).verify_slice(code).is_ok()
}

fn start_mac(key: &[u8; 32]) -> Hmac<Sha256> {
    Hmac::new_from_slice(key).expect("HMAC takes keys of any length")
}
