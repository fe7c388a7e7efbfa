//! Small signed statements, and the one way signed JSON is read.

use domain::form::Form;
use domain::id::{Epoch, GenesisHash, InvitationId, KeyEpoch, Locator, PublicKey, ReferralId, Seat, Sha256};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// The version of every format of this protocol.
pub const VERSION: u32 = 1;

/// Why signed bytes were refused before their meaning was looked at.
#[derive(Debug, thiserror::Error)]
pub enum StatementError {
    /// More bytes than this format may have.
    #[error("{found} bytes, at most {most} allowed")]
    TooLarge {
        /// Bytes found.
        found: usize,
        /// Bytes allowed.
        most: usize,
    },
    /// A version this build does not know.
    #[error("unknown version {0}; this build knows version 1")]
    UnknownVersion(u64),
    /// Not the JSON of this format: unknown, missing or repeated fields, other types, other encodings.
    #[error("signed bytes do not match the schema: {0}")]
    Form(#[from] serde_json::Error),
}

/// Reads signed JSON: capped before parsing; unknown and repeated fields refused by the types; an unknown
/// version named.
pub fn parse_strict<T: DeserializeOwned>(bytes: &[u8], most: usize) -> Result<T, StatementError> {
    if bytes.len() > most {
        return Err(StatementError::TooLarge { found: bytes.len(), most });
    }
    serde_json::from_slice(bytes).map_err(|error| match serde_json::from_slice::<VersionOnly>(bytes) {
        Ok(VersionOnly { v }) if v != u64::from(VERSION) => StatementError::UnknownVersion(v),
        _ => StatementError::Form(error),
    })
}

/// Reads one of the formats of this crate: strictly, and in the one spelling that its `to_bytes` writes. Spaces,
/// another order of fields, a field that is `null` instead of absent, or an array in place of an object are
/// refused, so every reader in any language sees the same. What is signed and hashed stays the bytes themselves.
pub(crate) fn parse_exact<T: DeserializeOwned + Serialize>(
    bytes: &[u8],
    most: usize,
) -> Result<T, StatementError> {
    let read: T = parse_strict(bytes, most)?;
    check_spelling(bytes, &serde_json::to_vec(&read)?)?;
    Ok(read)
}

/// Refuses bytes that are not spelt as they would be written.
pub(crate) fn check_spelling(bytes: &[u8], written: &[u8]) -> Result<(), StatementError> {
    if bytes == written {
        Ok(())
    } else {
        Err(StatementError::Form(serde::de::Error::custom("another spelling of the same values")))
    }
}

#[derive(Deserialize)]
struct VersionOnly {
    v: u64,
}

/// The field `v`: always 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct V1;

impl Serialize for V1 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u32(VERSION)
    }
}

impl<'de> Deserialize<'de> for V1 {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match u32::deserialize(deserializer)? {
            VERSION => Ok(Self),
            other => Err(serde::de::Error::custom(format_args!("unknown version {other}"))),
        }
    }
}

/// Who signs in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Principal {
    /// The contact who holds a seat.
    Seat(Seat),
    /// A steward, by public key.
    Steward(PublicKey),
    /// Somebody enrolling under an invitation.
    Invitation(InvitationId),
}

macro_rules! statement {
    ($name:ident, $most:literal) => {
        impl $name {
            /// Bytes at most.
            pub const MAX: usize = $most;

            /// Reads the signed bytes.
            pub fn parse(bytes: &[u8]) -> Result<Self, StatementError> {
                parse_exact(bytes, Self::MAX)
            }

            /// The bytes to sign.
            ///
            /// # Panics
            /// Never: the type has only string keys.
            #[must_use]
            pub fn to_bytes(&self) -> Vec<u8> {
                serde_json::to_vec(self).expect("a statement has only string keys")
            }
        }
    };
}
pub(crate) use statement;

/// What is signed to sign in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[serde(deny_unknown_fields)]
pub struct SessionStatement {
    v: V1,
    /// The origin of the workspace, as the client sees it.
    pub origin: String,
    /// The network.
    pub network: GenesisHash,
    /// Who signs in.
    pub principal: Principal,
    /// The server's nonce; works once.
    pub nonce: Sha256,
}
statement!(SessionStatement, 1024);

impl SessionStatement {
    /// A statement of this version.
    #[must_use]
    pub fn new(origin: String, network: GenesisHash, principal: Principal, nonce: Sha256) -> Self {
        Self { v: V1, origin, network, principal, nonce }
    }
}

/// What is signed with a referral key given to a seat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[serde(deny_unknown_fields)]
pub struct GrantStatement {
    v: V1,
    /// The network.
    pub network: GenesisHash,
    /// The referral.
    pub referral: ReferralId,
    /// Which of its keys.
    pub key_epoch: KeyEpoch,
    /// Who gives it.
    pub granter: Seat,
    /// Who gets it.
    pub to: Seat,
    /// SHA-256 of the sealed key.
    pub sealed: Sha256,
}
statement!(GrantStatement, 1024);

impl GrantStatement {
    /// A statement of this version.
    #[must_use]
    pub fn new(
        network: GenesisHash,
        referral: ReferralId,
        key_epoch: KeyEpoch,
        granter: Seat,
        to: Seat,
        sealed: Sha256,
    ) -> Self {
        Self { v: V1, network, referral, key_epoch, granter, to, sealed }
    }
}

/// What is signed with a keyring that is written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[serde(deny_unknown_fields)]
pub struct KeyringStatement {
    v: V1,
    /// The network.
    pub network: GenesisHash,
    /// Whose keyring.
    pub principal: Principal,
    /// Rises with every write.
    pub counter: u64,
    /// SHA-256 of the sealed keyring.
    pub file: Sha256,
    /// Where the devices find it, in the order of the keyring's devices.
    pub locators: Vec<Locator>,
}
statement!(KeyringStatement, 4096);

impl KeyringStatement {
    /// A statement of this version.
    #[must_use]
    pub fn new(
        network: GenesisHash,
        principal: Principal,
        counter: u64,
        file: Sha256,
        locators: Vec<Locator>,
    ) -> Self {
        Self { v: V1, network, principal, counter, file, locators }
    }
}

/// The epoch of a principal, where it has one.
impl Principal {
    /// The seat, where the principal is one.
    #[must_use]
    pub fn seat(self) -> Option<Seat> {
        match self {
            Self::Seat(seat) => Some(seat),
            _ => None,
        }
    }

    /// The seat's epoch, where the principal is a seat.
    #[must_use]
    pub fn epoch(self) -> Option<Epoch> {
        self.seat().map(|seat| seat.epoch)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn statement() -> SessionStatement {
        SessionStatement::new(
            "https://workspace.example".into(),
            GenesisHash([1; 32]),
            Principal::Seat(Seat { organisation: domain::id::OrganisationId([2; 16]), epoch: Epoch(1) }),
            Sha256([3; 32]),
        )
    }

    #[test]
    fn what_is_written_reads_back() {
        let bytes = statement().to_bytes();
        assert_eq!(SessionStatement::parse(&bytes).unwrap(), statement());
    }

    #[test]
    fn unknown_repeated_and_missing_fields_are_refused() {
        let good = String::from_utf8(statement().to_bytes()).unwrap();
        for (what, bad) in [
            ("unknown", good.replacen('{', "{\"extra\":1,", 1)),
            ("repeated", good.replacen('{', "{\"v\":1,", 1)),
            ("missing", good.replace("\"v\":1,", "")),
            ("trailing", format!("{good} {{}}")),
        ] {
            let refused = SessionStatement::parse(bad.as_bytes());
            assert!(matches!(refused, Err(StatementError::Form(_))), "{what}");
        }
        assert!(SessionStatement::parse(b"\xff\xfe").is_err());
    }

    #[test]
    fn another_version_is_named() {
        let newer = String::from_utf8(statement().to_bytes()).unwrap().replace("\"v\":1", "\"v\":2");
        let refused = SessionStatement::parse(newer.as_bytes());
        assert!(matches!(refused, Err(StatementError::UnknownVersion(2))));
    }

    #[test]
    fn size_is_capped_before_parsing() {
        let refused = SessionStatement::parse(&vec![b' '; SessionStatement::MAX + 1]);
        assert!(matches!(refused, Err(StatementError::TooLarge { .. })));
    }
}
