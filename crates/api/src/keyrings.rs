//! Keyrings: ciphertext, found by a device's locator.

use domain::form::Form;
use domain::id::{Locator, Sha256, Signature};
use serde::Serialize;

/// Bytes of a sealed keyring at most.
pub const MAX_KEYRING: usize = 64 * 1024;

/// Where one device finds the keyring, and its proof that the keyring is the one it knows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct DeviceMac {
    /// The device's locator.
    pub locator: Locator,
    /// HMAC-SHA-256 of the sealed keyring under the device's own key.
    pub mac: Sha256,
}

/// A sealed keyring.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct SealedKeyring {
    /// The bytes of a keyring statement.
    #[serde(with = "domain::bytes::any")]
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub statement: Vec<u8>,
    /// Its signature by the principal.
    pub signature: Signature,
    /// The age file.
    #[serde(with = "domain::bytes::any")]
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub file: Vec<u8>,
    /// One for each device.
    pub devices: Vec<DeviceMac>,
}
