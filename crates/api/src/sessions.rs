//! Signing in: the server's nonce, signed.

use domain::form::Form;
use domain::id::{Sha256, Signature};
use domain::moment::Moment;
use serde::{Deserialize, Serialize};

/// A nonce to sign; works once, for two minutes.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Nonce {
    /// The nonce.
    pub nonce: Sha256,
    /// The server's time, to correct the client's clock by.
    pub now: Moment,
}

/// A signed statement: who signs in, where, with which nonce.
#[derive(Clone, Debug, Serialize, Form)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct SignIn {
    /// The bytes of a session statement.
    #[serde(with = "domain::bytes::any")]
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub statement: Vec<u8>,
    /// Its signature.
    pub signature: Signature,
}

/// A session. The token lives in memory, like the keys.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Session {
    /// For the header `Authorization: Bearer …`.
    pub token: String,
    /// When it dies unless renewed.
    pub expires_at: Moment,
    /// The server's time.
    pub now: Moment,
}

/// A session that was renewed.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Renewed {
    /// When it dies unless renewed again.
    pub expires_at: Moment,
    /// The server's time.
    pub now: Moment,
}
