//! What is sealed in the bodies of a referral's entries. Coded wherever a code can say it, so that it reads in
//! the reader's own language. Every type refuses unknown fields; each form says what it still needs.

mod agreement;
mod answer;
mod enquiry;
mod follow_up;
mod handover;
mod text;

pub use agreement::{Agreements, PersonAgreement};
pub use answer::{
    Acceptance, Acknowledgement, Answer, DateSettled, Declined, PartAcceptance, Question, Redirect, Reply,
    Unacceptance,
};
pub use enquiry::{CaseEnquiry, Deadline, Enquiry, InformationEnquiry, MAX_NOTE, Need, SpokenLanguage};
pub use follow_up::{Closing, ContactAttempt, Feedback, Note, Rest, Services, StatusText, Wake, Withdrawal};
pub use handover::{
    AgreedScope, CodeWord, Correction, Handover, Identity, KeyDate, Links, Person, Reference, SafeContact,
    SafeWay, Story,
};
pub use text::{FreeText, Message, Missing, Problem, check_free_text};

use serde::{Deserialize, Serialize};

use crate::referral::Kind;

/// The content of one entry, by its kind. The frame around it repeats the kind; they must agree.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(tag = "kind", content = "content", rename_all = "snake_case", deny_unknown_fields)]
pub enum Content {
    /// Stage A.
    Enquiry(Enquiry),
    /// Seen, perhaps with a word.
    Acknowledged(Acknowledgement),
    /// What the sender says to a proposed date.
    DateSettled(DateSettled),
    /// Asked back.
    Question(Question),
    /// Replied.
    Reply(Reply),
    /// Yes.
    Accepted(Acceptance),
    /// Partly.
    PartAccepted(PartAcceptance),
    /// No.
    Declined(Declined),
    /// Another organisation would be better.
    RedirectProposed(Redirect),
    /// The answer to a request for information.
    Answered(Answer),
    /// The yes is taken back.
    Unaccepted(Unacceptance),
    /// Stage B.
    Handover(Handover),
    /// The victim was not reached.
    ContactFailed(ContactAttempt),
    /// The victim was spoken to.
    Reached(Note),
    /// Services given.
    Supported(Services),
    /// Resting, and why.
    Rested(Rest),
    /// Awake again.
    Woken(Note),
    /// Closed, with outcome and feedback.
    Closed(Closing),
    /// Stopped by the sender.
    Withdrawn(Withdrawal),
    /// A stop taken back.
    WithdrawalUndone(Note),
    /// The victim wants no help.
    VictimDeclined(Note),
    /// A message.
    Message(Message),
    /// Changed fields of stage B.
    Correction(Correction),
    /// A new text for the status page.
    CodeChanged(StatusText),
}

impl Content {
    /// The kind of entry that carries this content.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match self {
            Self::Enquiry(_) => Kind::Enquiry,
            Self::Acknowledged(_) => Kind::Acknowledged,
            Self::DateSettled(_) => Kind::DateSettled,
            Self::Question(_) => Kind::Question,
            Self::Reply(_) => Kind::Reply,
            Self::Accepted(_) => Kind::Accepted,
            Self::PartAccepted(_) => Kind::PartAccepted,
            Self::Declined(_) => Kind::Declined,
            Self::RedirectProposed(_) => Kind::RedirectProposed,
            Self::Answered(_) => Kind::Answered,
            Self::Unaccepted(_) => Kind::Unaccepted,
            Self::Handover(_) => Kind::Handover,
            Self::ContactFailed(_) => Kind::ContactFailed,
            Self::Reached(_) => Kind::Reached,
            Self::Supported(_) => Kind::Supported,
            Self::Rested(_) => Kind::Rested,
            Self::Woken(_) => Kind::Woken,
            Self::Closed(_) => Kind::Closed,
            Self::Withdrawn(_) => Kind::Withdrawn,
            Self::WithdrawalUndone(_) => Kind::WithdrawalUndone,
            Self::VictimDeclined(_) => Kind::VictimDeclined,
            Self::Message(_) => Kind::Message,
            Self::Correction(_) => Kind::Correction,
            Self::CodeChanged(_) => Kind::CodeChanged,
        }
    }

    /// What a form still needs before it may be sent, each with the path of its field.
    #[must_use]
    pub fn missing(&self) -> Vec<Missing> {
        match self {
            Self::Enquiry(enquiry) => enquiry.missing(),
            Self::Handover(handover) => handover.missing(),
            Self::Message(message) => message.missing(),
            Self::Answered(answer) => answer.missing(),
            Self::PartAccepted(part) => part.missing(),
            Self::Question(question) => question.missing(),
            Self::Reply(reply) => reply.missing(),
            Self::Supported(services) => services.missing(),
            Self::Rested(rest) => rest.missing(),
            Self::CodeChanged(status) => status.missing(),
            _ => Vec::new(),
        }
    }
}
