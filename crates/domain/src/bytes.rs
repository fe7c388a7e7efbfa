//! Fixed-size binary values as they travel in JSON: base64url without padding, one spelling for one value.

use data_encoding::BASE64URL_NOPAD;

/// Why a text is not the binary value it should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BytesError {
    /// Not canonical base64url without padding.
    #[error("not base64url without padding")]
    Encoding,
    /// Decodes to another number of bytes than the field holds.
    #[error("expected {expected} bytes, found {found}")]
    Length {
        /// Bytes the field holds.
        expected: usize,
        /// Bytes the text holds.
        found: usize,
    },
}

/// Writes bytes as base64url without padding.
#[must_use]
pub fn encode(bytes: &[u8]) -> String {
    BASE64URL_NOPAD.encode(bytes)
}

/// Reads base64url without padding; trailing bits other than zero are refused.
pub fn decode(text: &str) -> Result<Vec<u8>, BytesError> {
    BASE64URL_NOPAD.decode(text.as_bytes()).map_err(|_| BytesError::Encoding)
}

/// Reads exactly `N` bytes.
pub fn decode_exact<const N: usize>(text: &str) -> Result<[u8; N], BytesError> {
    let bytes = decode(text)?;
    let found = bytes.len();
    bytes.try_into().map_err(|_| BytesError::Length { expected: N, found })
}

/// `#[serde(with = "domain::bytes::any")]` for a `Vec<u8>` of any length.
pub mod any {
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    /// Writes base64url without padding.
    pub fn serialize<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&super::encode(bytes))
    }

    /// Reads base64url without padding.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
        super::decode(&String::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}

/// Makes a newtype over `[u8; N]` that reads and writes base64url without padding.
#[macro_export]
macro_rules! fixed_bytes {
    ($(#[$meta:meta])* $name:ident, $len:literal) => {
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(type = "string"))]
        #[cfg_attr(feature = "openapi", derive(utoipa::ToSchema), schema(value_type = String))]
        pub struct $name(pub [u8; $len]);

        impl $name {
            /// Bytes in one value.
            pub const LEN: usize = $len;

            /// Takes exactly [`Self::LEN`] bytes.
            pub fn from_slice(bytes: &[u8]) -> Result<Self, $crate::bytes::BytesError> {
                bytes.try_into().map(Self).map_err(|_| $crate::bytes::BytesError::Length {
                    expected: $len,
                    found: bytes.len(),
                })
            }

            /// The bytes themselves.
            #[must_use]
            pub fn as_bytes(&self) -> &[u8] {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&$crate::bytes::encode(&self.0))
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{}({self})", stringify!($name))
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::bytes::BytesError;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                $crate::bytes::decode_exact(text).map(Self)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}
