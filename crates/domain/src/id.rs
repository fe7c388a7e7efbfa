//! Typed ids. Each is random (made by a client) or a hash (derived from signed bytes); none is a number that
//! somebody could count up.

use crate::fixed_bytes;
use crate::form::Form;

fixed_bytes!(
    /// A network: the hash of its genesis record. Clients pin it.
    GenesisHash,
    32
);
fixed_bytes!(
    /// A member organisation in one network; random, never reused.
    OrganisationId,
    16
);
fixed_bytes!(
    /// A referral; made by the sender's client, so sending twice is sending once.
    ReferralId,
    16
);
fixed_bytes!(
    /// An entry of a referral log: the hash of its header bytes.
    EntryId,
    32
);
fixed_bytes!(
    /// A record of the membership log: the hash of its bytes.
    RecordId,
    32
);
fixed_bytes!(
    /// An invitation to an organisation; random.
    InvitationId,
    16
);
fixed_bytes!(
    /// A SHA-256 of something that lies elsewhere: a body, a recipient, a keyring.
    Sha256,
    32
);
fixed_bytes!(
    /// An Ed25519 public key.
    PublicKey,
    32
);
fixed_bytes!(
    /// An Ed25519 signature.
    Signature,
    64
);
fixed_bytes!(
    /// Where a device finds its keyring; random or derived from a printed unlock key.
    Locator,
    32
);

/// A seat between two successions; counts from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(transparent)]
pub struct Epoch(pub u32);

impl Epoch {
    /// The epoch that an organisation is admitted with.
    pub const FIRST: Self = Self(1);
}

/// The key of a referral between two key changes; counts from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(transparent)]
pub struct KeyEpoch(pub u32);

impl KeyEpoch {
    /// The key that the enquiry introduces.
    pub const FIRST: Self = Self(1);

    /// The key after this one.
    #[must_use]
    pub fn next(self) -> Self {
        Self(self.0.saturating_add(1))
    }
}

/// One seat at one time: an organisation and its epoch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, Form)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Seat {
    /// Whose seat.
    pub organisation: OrganisationId,
    /// Between which successions.
    pub epoch: Epoch,
}

impl ReferralId {
    /// Symbols of the short code: no I, O, 0 or 1, which are misread on paper and by telephone.
    const ALPHABET: &'static [u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    /// The short code people read aloud: the first 30 bits of the id as `4TQ8-K2`.
    #[must_use]
    pub fn short_code(&self) -> String {
        let [a, b, c, d, ..] = self.0;
        let bits = u32::from_be_bytes([a, b, c, d]) >> 2;
        let mut code = String::with_capacity(7);
        for place in 0..6u32 {
            if place == 4 {
                code.push('-');
            }
            let index = (bits >> (25 - 5 * place)) & 31;
            let symbol = Self::ALPHABET.get(index as usize).copied().unwrap_or(b'A');
            code.push(char::from(symbol));
        }
        code
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_code_is_the_first_thirty_bits() {
        assert_eq!(ReferralId([0; 16]).short_code(), "AAAA-AA");
        assert_eq!(ReferralId([255; 16]).short_code(), "9999-99");
        let mut id = [0; 16];
        id[0] = 0b0000_1000; // the first five bits are 00001
        assert_eq!(ReferralId(id).short_code(), "BAAA-AA");
    }

    #[test]
    fn a_value_has_one_spelling() {
        let id: ReferralId = "AAAAAAAAAAAAAAAAAAAAAA".parse().unwrap();
        assert_eq!(id, ReferralId([0; 16]));
        assert!("AAAAAAAAAAAAAAAAAAAAAB".parse::<ReferralId>().is_err(), "trailing bits");
        assert!("AAAAAAAAAAAAAAAAAAAAAA==".parse::<ReferralId>().is_err(), "padding");
        assert!("AAAA".parse::<ReferralId>().is_err(), "length");
    }
}
