//! Joining: an invitation, the enrolment under it, the stewards' signatures.

use domain::code::Country;
use domain::form::Form;
use domain::id::{InvitationId, Sha256};
use domain::moment::Moment;
use domain::network::OrganisationType;
use ledger::{Accepted, Signed};
use serde::{Deserialize, Serialize};

use crate::keyrings::SealedKeyring;
use crate::log::Recipient;

/// A new invitation. The secret of its link is made by the steward's client; the server gets its hash.
#[derive(Clone, Debug, Serialize, Form)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Invite {
    /// Its id.
    pub invitation: InvitationId,
    /// SHA-256 of the secret.
    pub secret_sha256: Sha256,
    /// The organisation's name.
    pub name: String,
    /// Its country.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub country: Country,
    /// Its IANA time zone.
    pub zone: String,
    /// Association or public authority.
    #[serde(rename = "type")]
    pub kind: OrganisationType,
    /// Where notices go.
    pub mail: String,
}

/// How far an invitation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum InvitationState {
    /// Nobody has enrolled.
    Invited,
    /// Keys made; the words are to be compared.
    Enrolled,
    /// Admitted.
    Admitted,
    /// Ran out, or taken back.
    Closed,
}

/// An invitation, as whoever holds its link sees it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Invitation {
    /// The organisation's name.
    pub name: String,
    /// Its country.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub country: Country,
    /// Its IANA time zone.
    pub zone: String,
    /// Association or public authority.
    #[serde(rename = "type")]
    pub kind: OrganisationType,
    /// Until when it is open.
    pub open_until: Moment,
    /// How far it is.
    pub state: InvitationState,
    /// The network's genesis record, to be checked against the hash in the link.
    pub genesis: Accepted,
    /// The server's time.
    pub now: Moment,
}

/// An enrolment: the `admit` record signed by the kit and the seat, and the first keyring.
#[derive(Clone, Debug, Serialize, Form)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Enrolment {
    /// The bytes of an `admit` record.
    #[serde(with = "domain::bytes::any")]
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub record: Vec<u8>,
    /// By the recovery key and the seat's key.
    pub signatures: Vec<Signed>,
    /// The seat's age recipient.
    pub seat_recipient: Recipient,
    /// The kit's age recipient.
    pub recovery_recipient: Recipient,
    /// The seat's age identities, sealed to the kit; released only after a succession from the kit.
    #[serde(with = "domain::bytes::any")]
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub recovery_file: Vec<u8>,
    /// The first keyring.
    pub keyring: SealedKeyring,
}

/// An organisation on its way in, as stewards see it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Joining {
    /// The invitation.
    pub invitation: InvitationId,
    /// The organisation's name.
    pub name: String,
    /// Its country.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub country: Country,
    /// When it was invited.
    pub invited_at: Moment,
    /// Until when the invitation is open.
    pub open_until: Moment,
    /// How far it is.
    pub state: InvitationState,
    /// The `admit` record and the signatures so far, once enrolled.
    pub enrolment: Option<Accepted>,
}

/// A steward's signature over an enrolment's record.
#[derive(Clone, Debug, Serialize, Form)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct SignEnrolment {
    /// The signature.
    pub signature: Signed,
}

/// Where an enrolment stands after a signature.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct EnrolmentSigned {
    /// Whether the quorum is complete and the organisation a member.
    pub state: InvitationState,
}
