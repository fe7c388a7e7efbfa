//! The file key sealed to one recipient: HPKE (RFC 9180, base mode) with X-Wing, HKDF-SHA-256 and
//! ChaCha20-Poly1305.

use super::FileKey;
use crate::identity::is_low_order;
use crate::{Identity, Random, Recipient};
use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::{Kem, XWing};
use hpke::{Deserializable, OpModeR, OpModeS, Serializable};
use zeroize::Zeroizing;

const INFO: &[u8] = b"age-encryption.org/mlkem768x25519";
/// Length of the encapsulated key in bytes: an ML-KEM-768 ciphertext of 1,088 and an X25519 share of 32.
pub(super) const ENC_BYTES: usize = 1120;
/// Length of the sealed file key in bytes: 16 and a tag of 16.
pub(super) const BODY_BYTES: usize = 32;

pub(super) struct Stanza {
    pub(super) enc: [u8; ENC_BYTES],
    pub(super) body: [u8; BODY_BYTES],
}

impl Stanza {
    pub(super) fn seal(
        file_key: &FileKey,
        recipient: &Recipient,
        mut rng: &mut (impl Random + ?Sized),
    ) -> Self {
        let (enc, body) = hpke::single_shot_seal_with_rng::<ChaCha20Poly1305, HkdfSha256, XWing>(
            &OpModeS::Base,
            &recipient.key(),
            INFO,
            file_key.as_ref(),
            &[],
            &mut rng,
        )
        .expect("X-Wing encapsulation cannot fail");
        Self { enc: enc.to_bytes().into(), body: body.try_into().expect("16 bytes and a tag of 16") }
    }

    /// The file key, if it is sealed to this identity.
    pub(super) fn open(&self, identity: &Identity) -> Option<FileKey> {
        let enc = <XWing as Kem>::EncappedKey::from_bytes(&self.enc).ok()?;
        let opened = hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, XWing>(
            &OpModeR::Base,
            identity.key(),
            &enc,
            INFO,
            &self.body,
            &[],
        )
        .map(Zeroizing::new)
        .ok()?;
        let file_key: &[u8; 16] = opened.as_slice().try_into().ok()?;
        Some(Zeroizing::new(*file_key))
    }

    /// Whether the X25519 share would contribute nothing to the secret.
    pub(super) fn is_low_order(&self) -> bool {
        self.enc.split_last_chunk().is_none_or(|(_, share)| is_low_order(share))
    }
}
