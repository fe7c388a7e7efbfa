//! What is sealed in the bodies of a referral's entries. Coded wherever a code can say it, so that it reads in
//! the reader's own language. Every type refuses unknown fields; each form says what it still needs.

mod agreement;
mod answer;
mod contact;
mod enquiry;
mod follow_up;
mod handover;
mod hours;
mod offender;
mod text;
mod urge;

pub use agreement::{Agreements, PersonAgreement};
pub use answer::{
    Acceptance, Acknowledgement, Answer, DateSettled, Declined, PartAcceptance, Question, Redirect, Reply,
    Unacceptance,
};
pub use contact::{CodeWord, May, Reach, SafeContact, SafeWay, WayNow};
pub use enquiry::{
    About, CaseEnquiry, Deadline, Enquiry, InformationEnquiry, MAX_NOTE, MAX_REGION, Need, SpokenLanguage,
};
pub use follow_up::{Closing, ContactAttempt, Feedback, Note, Rest, Services, StatusText, Wake, Withdrawal};
pub use handover::{AgreedScope, Correction, Handover, Identity, KeyDate, Links, Person, Reference, Story};
pub use hours::{At, MAX_TIMES, Offset, SafeHours, SafeTimes, ZoneClock};
pub use text::{FreeText, Message, Missing, Problem, check_free_text};
pub use urge::Urge;

use std::borrow::Cow;
use std::fmt;

use serde::de::{Error as _, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

use crate::form::{Field, Form};
use crate::moment::CivilDate;
use crate::referral::Kind;

/// Each kind that carries content, and its form.
macro_rules! contents {
    ($($(#[$doc:meta])* $kind:ident: $form:ty,)+) => {
        /// The content of one entry, by its kind. The frame around it repeats the kind; they must agree.
        ///
        /// Written `{"kind":…,"content":…}` in this order and no other: so it is read in one go.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
        #[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
        #[serde(tag = "kind", content = "content", rename_all = "snake_case")]
        pub enum Content {
            $($(#[$doc])* $kind($form),)+
        }

        impl Content {
            /// The kind of entry that carries this content.
            #[must_use]
            pub fn kind(&self) -> Kind {
                match self {
                    $(Self::$kind(_) => Kind::$kind,)+
                }
            }

            /// The fields of the form that a kind carries; of an enquiry, by what it is about.
            #[must_use]
            pub fn fields(kind: Kind, about: About) -> &'static [Field] {
                match kind {
                    Kind::Enquiry if about == About::Information => InformationEnquiry::FIELDS,
                    $(Kind::$kind => <$form>::FIELDS,)+
                    _ => &[],
                }
            }

            fn read<'de, A: MapAccess<'de>>(kind: Kind, map: &mut A) -> Result<Self, A::Error> {
                match kind {
                    $(Kind::$kind => map.next_value().map(Self::$kind),)+
                    _ => Err(A::Error::custom("an entry of this kind carries no content of its own")),
                }
            }
        }
    };
}

contents! {
    /// Stage A.
    Enquiry: Enquiry,
    /// Seen, perhaps with a word.
    Acknowledged: Acknowledgement,
    /// What the sender says to a proposed date.
    DateSettled: DateSettled,
    /// Asked back.
    Question: Question,
    /// Replied.
    Reply: Reply,
    /// Yes.
    Accepted: Acceptance,
    /// Partly.
    PartAccepted: PartAcceptance,
    /// No.
    Declined: Declined,
    /// Another organisation would be better.
    RedirectProposed: Redirect,
    /// The answer to a request for information.
    Answered: Answer,
    /// The yes is taken back.
    Unaccepted: Unacceptance,
    /// Stage B.
    Handover: Handover,
    /// The victim was not reached.
    ContactFailed: ContactAttempt,
    /// The victim was spoken to.
    Reached: Note,
    /// Services given.
    Supported: Services,
    /// Resting, and why.
    Rested: Rest,
    /// Awake again.
    Woken: Note,
    /// Closed, with outcome and feedback.
    Closed: Closing,
    /// Stopped by the sender.
    Withdrawn: Withdrawal,
    /// A stop taken back.
    WithdrawalUndone: Note,
    /// The victim wants no help.
    VictimDeclined: Note,
    /// A message.
    Message: Message,
    /// Changed fields of stage B.
    Correction: Correction,
    /// A new text for the status page.
    CodeChanged: StatusText,
}

impl<'de> Deserialize<'de> for Content {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder;
        impl<'de> Visitor<'de> for InOrder {
            type Value = Content;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a kind, then its content")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Content, A::Error> {
                next_key(&mut map, "kind")?;
                let kind = map.next_value()?;
                next_key(&mut map, "content")?;
                let content = Content::read(kind, &mut map)?;
                match map.next_key::<IgnoredAny>()? {
                    None => Ok(content),
                    Some(_) => Err(A::Error::custom("nothing follows the content")),
                }
            }
        }
        deserializer.deserialize_map(InOrder)
    }
}

/// Takes the next key, which must be this one.
fn next_key<'de, A: MapAccess<'de>>(map: &mut A, expected: &'static str) -> Result<(), A::Error> {
    match map.next_key::<Key>()? {
        Some(Key(key)) if key == expected => Ok(()),
        _ => Err(A::Error::custom(format_args!("`{expected}` is expected here"))),
    }
}

/// A key, borrowed or not.
#[derive(Deserialize)]
struct Key<'a>(#[serde(borrow)] Cow<'a, str>);

impl Content {
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
            Self::Correction(correction) => correction.missing(),
            // What their forms need is needed to be of their type at all.
            Self::Acknowledged(_)
            | Self::DateSettled(_)
            | Self::Accepted(_)
            | Self::Declined(_)
            | Self::RedirectProposed(_)
            | Self::Unaccepted(_)
            | Self::ContactFailed(_)
            | Self::Reached(_)
            | Self::Woken(_)
            | Self::Closed(_)
            | Self::Withdrawn(_)
            | Self::WithdrawalUndone(_)
            | Self::VictimDeclined(_) => Vec::new(),
        }
    }

    /// Days that are over, where it is `today` now. A day of a case may be: it is said once more that it is right, since a
    /// year is easily mistyped. A day on which something is still to happen may not.
    #[must_use]
    pub fn passed(&self, today: CivilDate) -> Vec<Missing> {
        match self {
            Self::Enquiry(enquiry) => enquiry.passed(today),
            Self::Handover(handover) => handover.passed(today),
            Self::Correction(correction) => correction.passed(today),
            Self::Rested(rest) => rest.passed(today),
            // None of these carries a day. Moments are compared with the clock where they are chosen.
            Self::Acknowledged(_)
            | Self::DateSettled(_)
            | Self::Question(_)
            | Self::Reply(_)
            | Self::Accepted(_)
            | Self::PartAccepted(_)
            | Self::Declined(_)
            | Self::RedirectProposed(_)
            | Self::Answered(_)
            | Self::Unaccepted(_)
            | Self::ContactFailed(_)
            | Self::Reached(_)
            | Self::Supported(_)
            | Self::Woken(_)
            | Self::Closed(_)
            | Self::Withdrawn(_)
            | Self::WithdrawalUndone(_)
            | Self::VictimDeclined(_)
            | Self::Message(_)
            | Self::CodeChanged(_) => Vec::new(),
        }
    }
}
