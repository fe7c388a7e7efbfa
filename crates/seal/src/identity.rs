//! Who can open a file: identities (secret) and recipients (public) of the post-quantum hybrid kind.
//!
//! Both are keys of X-Wing, that is ML-KEM-768 with X25519 ("mlkem768x25519" in C2SP age). An identity is a
//! 32-byte seed; its recipient has 1,216 bytes. As text they are Bech32 without the length limit of BIP-173.

use crate::Random;
use bech32::primitives::checksum::Checksum;
use bech32::primitives::decode::CheckedHrpstring;
use bech32::{Bech32, Fe1024, Hrp};
use curve25519_dalek::montgomery::MontgomeryPoint;
use hpke::kem::{Kem, XWing};
use hpke::{Deserializable, Serializable};
use sha2::{Digest, Sha256};
use std::fmt;
use thiserror::Error;
use zeroize::Zeroizing;

pub(crate) type PrivateKey = <XWing as Kem>::PrivateKey;
pub(crate) type PublicKey = <XWing as Kem>::PublicKey;

/// Length of a recipient in bytes: an ML-KEM-768 encapsulation key of 1,184 and an X25519 public key of 32.
pub const RECIPIENT_BYTES: usize = 1216;
const IDENTITY_PREFIX: &str = "AGE-SECRET-KEY-PQ-";
const RECIPIENT_PREFIX: &str = "age1pq";

/// Why text is not an identity or a recipient.
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
pub enum KeyTextError {
    /// Not Bech32, or with a typing mistake.
    #[error("the key is damaged: its checksum does not match")]
    Bech32,
    /// Another kind of key, or not in the one spelling that is accepted.
    #[error("this is not a post-quantum age key in its usual spelling")]
    Kind,
    /// The bytes are not a usable recipient.
    #[error(transparent)]
    Recipient(#[from] RecipientError),
}

/// Why bytes are not a recipient.
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
pub enum RecipientError {
    /// Not 1,216 bytes.
    #[error("a recipient has {RECIPIENT_BYTES} bytes, not {0}")]
    Length(usize),
    /// The ML-KEM part holds a number out of range.
    #[error("the recipient is not a valid ML-KEM-768 key")]
    MlKem,
    /// The X25519 part is a point of low order, with which every secret would be zero.
    #[error("the recipient is not a valid X25519 key")]
    X25519,
}

/// The secret that opens files sealed to its [`Recipient`]. Wiped from memory when dropped.
#[derive(Clone)]
pub struct Identity {
    seed: Zeroizing<[u8; 32]>,
    key: PrivateKey,
}

impl Identity {
    /// A new identity.
    pub fn make(rng: &mut (impl Random + ?Sized)) -> Self {
        let mut seed = Zeroizing::new([0; 32]);
        rng.fill_bytes(seed.as_mut());
        Self::from_seed(*seed)
    }

    /// The identity that a seed stands for; every 32 bytes are one.
    #[expect(clippy::missing_panics_doc, reason = "every 32 bytes are an X-Wing seed")]
    pub fn from_seed(seed: [u8; 32]) -> Self {
        let seed = Zeroizing::new(seed);
        let key = PrivateKey::from_bytes(seed.as_ref()).expect("every 32 bytes are an X-Wing seed");
        Self { seed, key }
    }

    /// The secret seed, to be kept sealed.
    pub fn seed(&self) -> &[u8; 32] {
        &self.seed
    }

    /// The public counterpart.
    pub fn recipient(&self) -> Recipient {
        let key = XWing::sk_to_pk(&self.key);
        Recipient { bytes: Box::new(key.to_bytes().into()) }
    }

    /// As text: `AGE-SECRET-KEY-PQ-1…`.
    pub fn to_text(&self) -> Zeroizing<String> {
        Zeroizing::new(to_bech32(IDENTITY_PREFIX, self.seed.as_ref()).to_ascii_uppercase())
    }

    /// From text, which must be in upper case.
    pub fn from_text(text: &str) -> Result<Self, KeyTextError> {
        let bytes = from_bech32(IDENTITY_PREFIX, text)?;
        let seed: [u8; 32] = bytes.as_slice().try_into().map_err(|_| KeyTextError::Kind)?;
        let identity = Self::from_seed(seed);
        if *identity.to_text() == text { Ok(identity) } else { Err(KeyTextError::Kind) }
    }

    pub(crate) fn key(&self) -> &PrivateKey {
        &self.key
    }
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Identity").field("recipient", &self.recipient()).finish_non_exhaustive()
    }
}

/// A public key to which files are sealed.
#[derive(Clone, Eq, Hash, PartialEq)]
pub struct Recipient {
    bytes: Box<[u8; RECIPIENT_BYTES]>,
}

impl Recipient {
    /// Accepts only bytes to which sealing is safe.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, RecipientError> {
        let bytes: Box<[u8; RECIPIENT_BYTES]> =
            Box::new(bytes.try_into().map_err(|_| RecipientError::Length(bytes.len()))?);
        let (_, x25519) = bytes.split_last_chunk().ok_or(RecipientError::Length(bytes.len()))?;
        if is_low_order(x25519) {
            return Err(RecipientError::X25519);
        }
        PublicKey::from_bytes(bytes.as_ref()).map_err(|_| RecipientError::MlKem)?;
        Ok(Self { bytes })
    }

    /// The bytes that travel.
    pub fn as_bytes(&self) -> &[u8; RECIPIENT_BYTES] {
        &self.bytes
    }

    /// What stands for the recipient in signed records.
    pub fn sha256(&self) -> [u8; 32] {
        Sha256::digest(self.bytes.as_ref()).into()
    }

    /// As text: `age1pq1…`, about 2,000 characters.
    pub fn to_text(&self) -> String {
        to_bech32(RECIPIENT_PREFIX, self.bytes.as_ref())
    }

    /// From text, which must be in lower case.
    pub fn from_text(text: &str) -> Result<Self, KeyTextError> {
        let recipient = Self::from_bytes(&from_bech32(RECIPIENT_PREFIX, text)?)?;
        if recipient.to_text() == text { Ok(recipient) } else { Err(KeyTextError::Kind) }
    }

    pub(crate) fn key(&self) -> PublicKey {
        PublicKey::from_bytes(self.bytes.as_ref()).expect("the bytes were checked at construction")
    }
}

impl fmt::Debug for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Recipient({})", data_encoding::HEXLOWER.encode(&self.sha256()))
    }
}

/// Whether an X25519 public key would make the shared secret zero whatever the other key is. C2SP age requires
/// such shares to be refused; neither `hpke` nor `x-wing` does.
pub(crate) fn is_low_order(public_key: &[u8; 32]) -> bool {
    // Clamped, 0 becomes 2^254, a multiple of the cofactor that is no multiple of the prime order.
    MontgomeryPoint(*public_key).mul_clamped([0; 32]).0 == [0; 32]
}

/// Bech32 for keys longer than BIP-173 foresaw; the checksum is the same.
enum LongBech32 {}

impl Checksum for LongBech32 {
    type MidstateRepr = u32;
    type CorrectionField = Fe1024;
    const ROOT_GENERATOR: Self::CorrectionField = Bech32::ROOT_GENERATOR;
    const ROOT_EXPONENTS: std::ops::RangeInclusive<usize> = Bech32::ROOT_EXPONENTS;
    const CODE_LENGTH: usize = 4096;
    const CHECKSUM_LENGTH: usize = Bech32::CHECKSUM_LENGTH;
    const GENERATOR_SH: [u32; 5] = Bech32::GENERATOR_SH;
    const TARGET_RESIDUE: u32 = Bech32::TARGET_RESIDUE;
}

fn to_bech32(prefix: &str, bytes: &[u8]) -> String {
    let prefix = Hrp::parse(prefix).expect("the prefix is well formed");
    bech32::encode_lower::<LongBech32>(prefix, bytes).expect("keys are within the length limit")
}

fn from_bech32(prefix: &str, text: &str) -> Result<Zeroizing<Vec<u8>>, KeyTextError> {
    let checked = CheckedHrpstring::new::<LongBech32>(text).map_err(|_| KeyTextError::Bech32)?;
    if !checked.hrp().as_str().eq_ignore_ascii_case(prefix) {
        return Err(KeyTextError::Kind);
    }
    let mut bytes = Zeroizing::new(Vec::with_capacity(text.len()));
    bytes.extend(checked.byte_iter());
    Ok(bytes)
}
