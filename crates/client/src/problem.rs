//! What can go wrong on the member's side. Each has a code that the screens word; none names a person.

use domain::content::Missing;
use domain::referral::Refusal;
use ledger::{ChainError, MembershipError, StatementError};

/// A problem on the member's side.
#[derive(Debug, thiserror::Error)]
pub enum ClientProblem {
    /// The unlock key, passkey or link is not of the right form.
    #[error("this is not an unlock key")]
    NotAnUnlockKey,
    /// The passkey or printed key belongs to another network.
    #[error("this key belongs to another network")]
    OtherNetwork,
    /// The keyring lacks this device's own code: the server, or somebody with access to it, put another in its
    /// place.
    #[error("the keyring was not made for this device")]
    KeyringReplaced,
    /// The keyring does not open or is malformed.
    #[error("the keyring does not open")]
    KeyringUnreadable,
    /// The keyring is older than one this device has used.
    #[error("the keyring is older than one used before")]
    KeyringOld,
    /// The keys of the keyring are not those in the members' list.
    #[error("the keyring's keys are not those in the members' list")]
    KeyringNotListed,
    /// Printed unlock keys and passkeys are full.
    #[error("no further device can be added")]
    TooManyDevices,
    /// The members' list does not verify.
    #[error("the members' list does not verify")]
    Membership(#[source] MembershipError),
    /// The log key signed two different lists: stop.
    #[error("two different members' lists are being shown")]
    SplitView,
    /// The members' list is shorter than before.
    #[error("the members' list is shorter than before")]
    ListShorter,
    /// An entry names a newer members' list: fetch it and try again.
    #[error("an entry names a newer members' list")]
    ListAhead,
    /// A newer version wrote an entry that this one cannot read.
    #[error("an entry was written by a newer version")]
    NewerVersion,
    /// A referral log does not verify.
    #[error("the referral's log does not verify")]
    Chain(#[source] ChainError),
    /// A referral log lacks an entry that was seen before.
    #[error("the referral's log is shorter than before")]
    ReferralShorter,
    /// The step is not possible.
    #[error("the step is refused")]
    Refused(#[source] Refusal),
    /// The form lacks something.
    #[error("the form is not complete")]
    Incomplete(Vec<Missing>),
    /// The organisation is not a member, or its keys are not in the list.
    #[error("the organisation's keys are not in the members' list")]
    NoKeys,
    /// The referral's key cannot be opened, so nothing can be sealed to it.
    #[error("the referral's key cannot be opened")]
    NoReferralKey,
    /// What was asked for is not at hand.
    #[error("referral is not loaded on this device")]
    NotAtHand,
    /// The receiver's calendar is not at hand, so no dates can be counted.
    #[error("the receiver's calendar is missing")]
    NoCalendar,
    /// The server lists a referral and does not give it.
    #[error("server listed the referral and did not return it")]
    Withheld,
    /// What the server or the page gave cannot be read.
    #[error("malformed")]
    Malformed(#[source] serde_json::Error),
    /// The kit has to be proven first.
    #[error("the kit is not proven")]
    KitNotProven,
    /// Nothing is unlocked, or not for this.
    #[error("session has no unlocked key for this operation")]
    Locked,
    /// The enrolment is not the one whose words were compared.
    #[error("the enrolment is not the one whose words were compared")]
    OtherWords,
    /// A sealed draft or note does not open.
    #[error("the draft does not open")]
    DraftUnreadable,
}

impl ClientProblem {
    /// The wording key's part after `problem-`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotAnUnlockKey => "not_an_unlock_key",
            Self::OtherNetwork => "other_network",
            Self::KeyringReplaced => "keyring_replaced",
            Self::KeyringUnreadable => "keyring_unreadable",
            Self::KeyringOld => "keyring_old",
            Self::KeyringNotListed => "keyring_not_listed",
            Self::TooManyDevices => "too_many_devices",
            Self::Membership(_) => "list_not_valid",
            Self::SplitView => "split_view",
            Self::ListShorter => "list_shorter",
            Self::ListAhead => "list_ahead",
            Self::NewerVersion => "newer_version",
            Self::Chain(_) => "referral_not_valid",
            Self::ReferralShorter => "referral_shorter",
            Self::Refused(_) => "refused",
            Self::Incomplete(_) => "incomplete",
            Self::NoKeys => "no_keys",
            Self::NoReferralKey => "no_referral_key",
            Self::NotAtHand => "not_found",
            Self::NoCalendar => "no_calendar",
            Self::Withheld => "referral_withheld",
            Self::Malformed(_) => "malformed",
            Self::KitNotProven => "kit_not_proven",
            Self::Locked => "locked",
            Self::OtherWords => "other_words",
            Self::DraftUnreadable => "draft_unreadable",
        }
    }
}

impl From<MembershipError> for ClientProblem {
    fn from(error: MembershipError) -> Self {
        match error {
            MembershipError::SplitView => Self::SplitView,
            MembershipError::Shorter => Self::ListShorter,
            other => Self::Membership(other),
        }
    }
}

impl From<ChainError> for ClientProblem {
    fn from(error: ChainError) -> Self {
        match error {
            ChainError::HeadAhead => Self::ListAhead,
            ChainError::SplitView => Self::SplitView,
            ChainError::Shorter => Self::ReferralShorter,
            ChainError::UnknownKind(_) | ChainError::Form(StatementError::UnknownVersion(_)) => {
                Self::NewerVersion
            }
            ChainError::Refused(refusal) => Self::Refused(refusal),
            other => Self::Chain(other),
        }
    }
}
