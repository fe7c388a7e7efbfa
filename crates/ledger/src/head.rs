//! Heads: how long the membership log is, and what it holds up to there, in one signed line.

use domain::form::Form;
use domain::id::{GenesisHash, PublicKey, RecordId, Signature};
use domain::moment::Moment;
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::signing::{Purpose, SecretKey, SignatureError, verify};
use crate::statement::{StatementError, V1, parse_exact, statement};

domain::fixed_bytes!(
    /// The chained hash of a membership log up to a record.
    Link,
    32
);

impl Link {
    /// The link before the first record.
    pub const START: Self = Self([0; 32]);

    /// `SHA-256(link ‖ id ‖ accepted_at as 8 bytes, big-endian)`.
    #[must_use]
    pub fn after(&self, id: &RecordId, accepted_at: Moment) -> Self {
        let hash = Sha256::new()
            .chain_update(self.0)
            .chain_update(id.0)
            .chain_update(accepted_at.0.to_be_bytes())
            .finalize();
        Self(hash.into())
    }
}

/// A membership log up to a record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[serde(deny_unknown_fields)]
pub struct Head {
    v: V1,
    /// The network.
    pub genesis: GenesisHash,
    /// Records up to here.
    pub size: u64,
    /// The link of the last of them.
    pub link: Link,
    /// When the log key signed it.
    pub at: Moment,
}
statement!(Head, 512);

impl Head {
    /// A head of this version.
    #[must_use]
    pub fn new(genesis: GenesisHash, size: u64, link: Link, at: Moment) -> Self {
        Self { v: V1, genesis, size, link, at }
    }
}

/// Why a head was refused.
#[derive(Debug, thiserror::Error)]
pub enum HeadError {
    /// Not of the form of a head.
    #[error("the head is malformed")]
    Form(#[from] StatementError),
    /// Not signed by the network's log key.
    #[error("the head is not signed by the log key")]
    Signature(#[from] SignatureError),
    /// Of another network.
    #[error("the head is of another network")]
    OtherNetwork,
}

/// A head with its signature, as it travels: in the log, and in the header of every entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct SignedHead {
    /// The bytes that were signed.
    #[serde(with = "domain::bytes::any")]
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub bytes: Vec<u8>,
    /// The log key's signature.
    pub signature: Signature,
}

impl SignedHead {
    /// Signs a head.
    #[must_use]
    pub fn sign(head: &Head, log_key: &SecretKey) -> Self {
        let bytes = head.to_bytes();
        let signature = log_key.sign(Purpose::Head, &bytes);
        Self { bytes, signature }
    }

    /// Checks form, network and signature.
    pub fn verify(&self, genesis: &GenesisHash, log_key: &PublicKey) -> Result<Head, HeadError> {
        let head = Head::parse(&self.bytes)?;
        if head.genesis != *genesis {
            return Err(HeadError::OtherNetwork);
        }
        verify(log_key, Purpose::Head, &self.bytes, &self.signature)?;
        Ok(head)
    }
}
