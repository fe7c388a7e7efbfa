//! Where a referral stands.

use serde::{Deserialize, Serialize};

/// Why a referral ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum End {
    /// A request for information was answered.
    Answered,
    /// The work is done, or time ran out.
    Closed,
    /// Taken back before it was opened.
    Recalled,
    /// Stopped by the sender or the victim.
    Withdrawn,
    /// The victim told the receiver that they want no help.
    VictimDeclined,
}

macro_rules! states {
    ($($(#[$meta:meta])* $name:ident = $text:literal;)*) => {
        /// The state of a referral.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
        #[serde(rename_all = "snake_case")]
        pub enum State { $($(#[$meta])* $name,)* }

        impl State {
            /// Every state.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The name in columns and wording keys.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }
        }
    };
}

states! {
    /// Stored; nobody has opened it.
    Sent = "sent";
    /// The receiver's client has opened it.
    Delivered = "delivered";
    /// A person has seen it.
    Acknowledged = "acknowledged";
    /// The receiver has asked; the sender replies.
    Asked = "asked";
    /// The receiver will help.
    Accepted = "accepted";
    /// The receiver will help with a part.
    PartAccepted = "part_accepted";
    /// The receiver cannot help.
    Declined = "declined";
    /// The receiver named a better organisation.
    Redirected = "redirected";
    /// Stage B was released.
    HandedOver = "handed_over";
    /// The victim could not be reached.
    ContactFailed = "contact_failed";
    /// The victim was spoken to.
    Reached = "reached";
    /// Services were given.
    InSupport = "in_support";
    /// Nothing to do until the wake month.
    Resting = "resting";
    /// The victim stopped it; the pause in which that can be taken back.
    Stopping = "stopping";
    /// Over.
    Ended = "ended";
}

impl State {
    /// Every state but the last.
    #[must_use]
    pub fn is_live(self) -> bool {
        self != Self::Ended
    }

    /// Before the receiver's answer.
    #[must_use]
    pub fn is_open(self) -> bool {
        matches!(self, Self::Sent | Self::Delivered | Self::Acknowledged | Self::Asked)
    }

    /// From the handover on, while live.
    #[must_use]
    pub fn is_handed_over(self) -> bool {
        matches!(
            self,
            Self::HandedOver | Self::ContactFailed | Self::Reached | Self::InSupport | Self::Resting
        )
    }
}
