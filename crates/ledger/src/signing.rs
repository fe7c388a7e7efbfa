//! Ed25519 over the pre-authentication encoding of DSSE: a signature for one purpose says nothing for another.

use domain::id::{PublicKey, Signature};
use ed25519_dalek::{Signer, SigningKey, VerifyingKey};

/// What a signature is for; part of what is signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// An entry of a referral log.
    Entry,
    /// A referral key given to a seat.
    Grant,
    /// A record of the membership log.
    Record,
    /// A head of the membership log, by the log key.
    Head,
    /// The same head, by a member who verified it.
    Cosign,
    /// Signing in.
    Session,
    /// Writing a keyring.
    Keyring,
}

impl Purpose {
    /// The payload type of the encoding.
    #[must_use]
    pub fn payload_type(self) -> &'static str {
        match self {
            Self::Entry => "onward/v1/entry",
            Self::Grant => "onward/v1/grant",
            Self::Record => "onward/v1/record",
            Self::Head => "onward/v1/head",
            Self::Cosign => "onward/v1/cosign",
            Self::Session => "onward/v1/session",
            Self::Keyring => "onward/v1/keyring",
        }
    }

    /// PAE of DSSE v1: `DSSEv1 SP len(type) SP type SP len(body) SP body`, lengths in decimal.
    fn encode(self, bytes: &[u8]) -> Vec<u8> {
        let kind = self.payload_type();
        let mut out = format!("DSSEv1 {} {kind} {} ", kind.len(), bytes.len()).into_bytes();
        out.extend_from_slice(bytes);
        out
    }
}

/// Whether signatures are looked at. Whoever stored a log need not verify again what it verified before that;
/// everybody else always does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum VerifyMode {
    Full,
    Stored,
}

/// The signature does not verify, or the key is not one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the signature does not verify")]
pub struct SignatureError;

/// Strict verification: canonical encodings only, no key of small order.
pub fn verify(
    key: &PublicKey,
    purpose: Purpose,
    bytes: &[u8],
    signature: &Signature,
) -> Result<(), SignatureError> {
    let key = VerifyingKey::from_bytes(&key.0).map_err(|_| SignatureError)?;
    let signature = ed25519_dalek::Signature::from_bytes(&signature.0);
    key.verify_strict(&purpose.encode(bytes), &signature).map_err(|_| SignatureError)
}

/// A signing key. It has no `Debug` and is wiped when dropped.
#[derive(Clone)]
pub struct SecretKey(SigningKey);

impl SecretKey {
    /// The key of a 32-byte seed.
    #[must_use]
    pub fn from_seed(seed: &[u8; 32]) -> Self {
        Self(SigningKey::from_bytes(seed))
    }

    /// Its seed, to be sealed.
    #[must_use]
    pub fn seed(&self) -> [u8; 32] {
        self.0.to_bytes()
    }

    /// Its public key.
    #[must_use]
    pub fn public(&self) -> PublicKey {
        PublicKey(self.0.verifying_key().to_bytes())
    }

    /// Signs bytes for one purpose.
    #[must_use]
    pub fn sign(&self, purpose: Purpose, bytes: &[u8]) -> Signature {
        Signature(self.0.sign(&purpose.encode(bytes)).to_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_serves_one_purpose() {
        let key = SecretKey::from_seed(&[7; 32]);
        let signature = key.sign(Purpose::Entry, b"bytes");
        assert!(verify(&key.public(), Purpose::Entry, b"bytes", &signature).is_ok());
        assert!(verify(&key.public(), Purpose::Grant, b"bytes", &signature).is_err());
        assert!(verify(&key.public(), Purpose::Entry, b"bytes.", &signature).is_err());
    }

    #[test]
    fn a_key_of_small_order_verifies_nothing() {
        let mut identity_point = [0; 32];
        identity_point[0] = 1;
        let mut signature = [0; 64];
        signature[0] = 1;
        let verdict = verify(&PublicKey(identity_point), Purpose::Entry, b"anything", &Signature(signature));
        assert_eq!(verdict, Err(SignatureError));
    }
}
