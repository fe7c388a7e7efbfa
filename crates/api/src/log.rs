//! The membership log.

use domain::form::Form;
use domain::id::{Seat, Signature};
use domain::moment::Moment;
use ledger::{Accepted, SignedHead};
use serde::{Deserialize, Serialize};

/// An age recipient that lies beside the log; clients check it against the hash in the log.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema), schema(value_type = String))]
pub struct Recipient(
    /// Its 1,216 bytes.
    #[serde(with = "domain::bytes::any")]
    pub Vec<u8>,
);

/// A head that a member verified and signed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Cosignature {
    /// Who signed.
    pub seat: Seat,
    /// The head, as the log key signed it.
    pub head: SignedHead,
    /// The member's signature over the head's bytes.
    pub signature: Signature,
}

/// The membership log from a position on.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct LogPage {
    /// Records after the position asked for, in order, up to the head.
    pub records: Vec<Accepted>,
    /// The recipients of all current seats; none where there are no new records.
    pub recipients: Vec<Recipient>,
    /// The newest head.
    pub head: SignedHead,
    /// The newest head that each member cosigned.
    pub cosignatures: Vec<Cosignature>,
    /// The server's time.
    pub now: Moment,
}

/// A cosignature of the member who is signed in.
#[derive(Clone, Debug, Serialize, Form)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Cosign {
    /// The head that was verified.
    pub head: SignedHead,
    /// The member's signature over the head's bytes.
    pub signature: Signature,
}
