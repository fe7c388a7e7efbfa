//! What an entry does.

use serde::{Deserialize, Serialize};

/// Who writes an entry: the party that sent the referral, the party it was sent to, or whoever holds the
/// victim's code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// The organisation that sent the enquiry.
    Sender,
    /// The organisation it was sent to.
    Receiver,
    /// Whoever holds the victim's code.
    Victim,
}

macro_rules! kinds {
    ($($(#[$meta:meta])* $name:ident = $text:literal, body: $body:literal;)*) => {
        /// The kind of an entry: a transition of the state machine, readable by the server.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
        #[serde(rename_all = "snake_case")]
        pub enum Kind { $($(#[$meta])* $name,)* }

        impl Kind {
            /// Every kind.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The name in headers, columns and wording keys.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }

            /// Whether an entry of this kind by an organisation carries a sealed body. It always does or
            /// never does, so that an optional note is not visible from outside.
            #[must_use]
            pub fn has_body(self) -> bool {
                match self { $(Self::$name => $body,)* }
            }
        }
    };
}

kinds! {
    /// The sender asks; stage A.
    Enquiry = "enquiry", body: true;
    /// The receiver's client opened the enquiry; automatic.
    Delivered = "delivered", body: false;
    /// A person has seen it; may propose another date.
    Acknowledged = "acknowledged", body: true;
    /// The sender agrees to a proposed date, or not.
    DateSettled = "date_settled", body: true;
    /// The receiver asks back.
    Question = "question", body: true;
    /// The sender replies.
    Reply = "reply", body: true;
    /// The receiver will help.
    Accepted = "accepted", body: true;
    /// The receiver will help with a part.
    PartAccepted = "part_accepted", body: true;
    /// The receiver cannot help.
    Declined = "declined", body: true;
    /// The receiver names a better organisation.
    RedirectProposed = "redirect_proposed", body: true;
    /// The receiver answers a request for information, which ends it.
    Answered = "answered", body: true;
    /// The receiver takes its yes back.
    Unaccepted = "unaccepted", body: true;
    /// The sender releases stage B.
    Handover = "handover", body: true;
    /// The receiver tried and did not reach the victim.
    ContactFailed = "contact_failed", body: true;
    /// The victim was spoken to.
    Reached = "reached", body: true;
    /// Services were given.
    Supported = "supported", body: true;
    /// Nothing to do until the wake month.
    Rested = "rested", body: true;
    /// A resting referral goes on.
    Woken = "woken", body: true;
    /// The work is done.
    Closed = "closed", body: true;
    /// The sender takes it back before it was opened.
    Recalled = "recalled", body: false;
    /// The sender or the victim stops it.
    Withdrawn = "withdrawn", body: true;
    /// Stopping was a mistake.
    WithdrawalUndone = "withdrawal_undone", body: true;
    /// The victim told the receiver that they want no help.
    VictimDeclined = "victim_declined", body: true;
    /// A message between the two.
    Message = "message", body: true;
    /// The sender corrects stage B.
    Correction = "correction", body: true;
    /// The author takes the last step back within a minute.
    Undone = "undone", body: false;
    /// The victim says that a number is no longer safe.
    NumberUnsafe = "number_unsafe", body: false;
    /// The victim says that nobody made contact.
    NotContacted = "not_contacted", body: false;
    /// The sender replaced the victim's code.
    CodeChanged = "code_changed", body: true;
    /// A new contact holds a seat; new keys.
    SeatChanged = "seat_changed", body: false;
    /// The reader could not open an entry.
    Unreadable = "unreadable", body: false;
    /// Its author sends that content again.
    Resent = "resent", body: true;
}

impl Kind {
    /// Whether an entry of this kind by this side carries a sealed body. The victim's code signs, but seals
    /// nothing: its entries never carry one.
    #[must_use]
    pub fn carries_body(self, side: Side) -> bool {
        self.has_body() && side != Side::Victim
    }

    /// Kinds the receiver writes that do not count as having seen the enquiry.
    #[must_use]
    pub fn leaves_acknowledge_open(self) -> bool {
        matches!(self, Self::Delivered | Self::Message | Self::SeatChanged | Self::Unreadable)
    }

    /// Whether what it carries takes the place of what was handed over before: nothing may rest on the older while the newer
    /// does not open, so its author is told even where the server withholds it. Named one by one: a new kind must answer.
    #[must_use]
    pub fn replaces_handed(self) -> bool {
        match self {
            Self::Handover | Self::Correction => true,
            Self::Enquiry
            | Self::Delivered
            | Self::Acknowledged
            | Self::DateSettled
            | Self::Question
            | Self::Reply
            | Self::Accepted
            | Self::PartAccepted
            | Self::Declined
            | Self::RedirectProposed
            | Self::Answered
            | Self::Unaccepted
            | Self::ContactFailed
            | Self::Reached
            | Self::Supported
            | Self::Rested
            | Self::Woken
            | Self::Closed
            | Self::Recalled
            | Self::Withdrawn
            | Self::WithdrawalUndone
            | Self::VictimDeclined
            | Self::Message
            | Self::Undone
            | Self::NumberUnsafe
            | Self::NotContacted
            | Self::CodeChanged
            | Self::SeatChanged
            | Self::Unreadable
            | Self::Resent => false,
        }
    }
}
