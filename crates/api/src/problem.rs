//! Problem documents (RFC 9457): one error body for every route. People read the wording of its `code`, never
//! the document itself; it names no person and no organisation.

use domain::content::Missing;
use domain::referral::Refusal;
use serde::{Deserialize, Serialize};

use crate::referrals::StoredEntry;

macro_rules! codes {
    ($($(#[$meta:meta])* $name:ident = $text:literal, $status:literal;)*) => {
        /// What went wrong; the wording key is `problem-<code>`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
        #[serde(rename_all = "snake_case")]
        pub enum Code { $($(#[$meta])* $name,)* }

        impl Code {
            /// Every code.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The code as text.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }

            /// The HTTP status it travels with.
            #[must_use]
            pub fn status(self) -> u16 {
                match self { $(Self::$name => $status,)* }
            }
        }
    };
}

codes! {
    /// No session, or one that has ended.
    SignInAgain = "sign_in_again", 401;
    /// The signature, the nonce or the place signed for is wrong.
    SignInRefused = "sign_in_refused", 401;
    /// Signed in, but not for this.
    NotYours = "not_yours", 403;
    /// No such thing, or none that this member may know of.
    NotFound = "not_found", 404;
    /// It was here once, and is no longer.
    Gone = "gone", 410;
    /// The address exists, the method does not.
    WrongMethod = "wrong_method", 405;
    /// Not of the form that this route takes.
    Malformed = "malformed", 400;
    /// Not JSON by its content type.
    WrongType = "wrong_type", 415;
    /// More bytes than this route takes.
    TooLarge = "too_large", 413;
    /// A format version this server does not know.
    UnknownVersion = "unknown_version", 400;
    /// Another entry came first; the document carries those missed.
    Overtaken = "overtaken", 409;
    /// The id stands for something else already.
    Taken = "taken", 409;
    /// The step is not legal; `refusal` says why.
    Refused = "refused", 422;
    /// Signed or sealed wrongly.
    NotValid = "not_valid", 422;
    /// The clock of the device is wrong by more than five minutes.
    ClockOff = "clock_off", 422;
    /// The members' list named is newer or older than the server allows: fetch it and try again.
    ListChanged = "list_changed", 409;
    /// The invitation ran out, or was used.
    InvitationClosed = "invitation_closed", 410;
    /// The invitation was withdrawn, or given up by whoever enrolled under it, before it ran out.
    InvitationWithdrawn = "invitation_withdrawn", 410;
    /// The invitation has become something else than what was closed: somebody enrolled, or is a member by now.
    InvitationMoved = "invitation_moved", 409;
    /// The keyring was written by another device in between.
    KeyringChanged = "keyring_changed", 409;
    /// The entry of the directory was changed by somebody else in between.
    EntryChanged = "entry_changed", 409;
    /// There are as many of these as one may have.
    AtMost = "at_most", 422;
    /// A field is missing, or cannot be taken as it is; `missing` names each, and what is wrong with it.
    Incomplete = "incomplete", 422;
    /// The entry of the directory lacks something, or says something that cannot be; the detail names it.
    EntryLacking = "entry_lacking", 422;
    /// The mapping is closed: no more answers are taken, and nobody is asked any more.
    MappingClosed = "mapping_closed", 410;
    /// A service was sent a mail today, or no more can go out today; `retry_after` says when one can.
    MailsToday = "mails_today", 429;
    /// Too many requests; `retry_after` says when to try again.
    TooMany = "too_many", 429;
    /// The server cannot answer now. Nothing was lost; try again.
    Unavailable = "unavailable", 503;
    /// The server's disk is full.
    Full = "full", 507;
    /// A fault of the server.
    Fault = "fault", 500;
}

/// A problem document.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Problem {
    /// `about:blank`: the code says it all.
    #[serde(rename = "type")]
    pub kind: String,
    /// A short English sentence for developers.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// What went wrong.
    pub code: Code,
    /// What exactly, for developers; never a fact of a case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// Why a step is refused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>))]
    pub refusal: Option<Refusal>,
    /// What was filled in wrongly: the field as the request calls it, and what is wrong with it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub missing: Vec<Missing>,
    /// Entries that came first: the newest of them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub missed: Vec<StoredEntry>,
    /// Whether more came first than those: whoever wants them fetches the referral.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub missed_more: bool,
    /// Seconds to wait.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_after: Option<u64>,
}

impl Problem {
    /// A problem with its code's own status.
    #[must_use]
    pub fn new(code: Code, detail: Option<String>) -> Self {
        Self {
            kind: "about:blank".into(),
            title: code.as_str().replace('_', " "),
            status: code.status(),
            code,
            detail,
            refusal: None,
            missing: Vec::new(),
            missed: Vec::new(),
            missed_more: false,
            retry_after: None,
        }
    }
}
