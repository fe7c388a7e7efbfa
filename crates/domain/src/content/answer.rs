//! What the two say to each other before the handover.

use serde::Serialize;

use super::{FreeText, Missing};
use crate::code::{CodedQuestion, CodedReply, DeclineReason, SupportKind, UnacceptReason, WorkerRole};
use crate::form::Form;
use crate::id::OrganisationId;
use crate::moment::Moment;

/// Seen; a word, if wished.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct Acknowledgement {
    /// A word, if wished.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<FreeText>,
}

/// What the sender says to a proposed date; the date itself, if agreed, stands in the header.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct DateSettled {
    /// A word, if wished.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<FreeText>,
}

/// A question back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// What is asked, as a code.
    pub question: CodedQuestion,
    /// A word more; needed where the code says that the text says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<FreeText>,
}

impl Question {
    pub(super) fn missing(&self) -> Vec<Missing> {
        needs_text(self.question == CodedQuestion::SomethingElse, self.text.as_ref())
    }
}

/// The reply to a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct Reply {
    /// The reply, as a code.
    pub reply: CodedReply,
    /// A word more; needed where the code says that the text says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<FreeText>,
}

impl Reply {
    pub(super) fn missing(&self) -> Vec<Missing> {
        needs_text(self.reply == CodedReply::SeeText, self.text.as_ref())
    }
}

fn needs_text(needed: bool, text: Option<&FreeText>) -> Vec<Missing> {
    if needed && text.is_none_or(FreeText::is_empty) { vec![Missing::needed("text")] } else { Vec::new() }
}

/// Yes: who will call, and by when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct Acceptance {
    /// Who will call.
    pub worker: WorkerRole,
    /// By when, after the handover.
    pub first_contact_by: Moment,
    /// A word, if wished.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<FreeText>,
}

/// Partly: which needs are taken. The sender finds someone for the rest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct PartAcceptance {
    /// Who will call.
    pub worker: WorkerRole,
    /// By when, after the handover.
    pub first_contact_by: Moment,
    /// The kinds of support that are taken.
    pub takes: Vec<SupportKind>,
    /// The kinds that are left out.
    pub leaves_out: Vec<SupportKind>,
    /// A word, if wished.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<FreeText>,
}

impl PartAcceptance {
    pub(super) fn missing(&self) -> Vec<Missing> {
        if self.takes.is_empty() {
            return vec![Missing::needed("takes")];
        }
        // All of it is no part, and nothing can be taken and left out.
        let both = self.takes.iter().any(|kind| self.leaves_out.contains(kind));
        if self.leaves_out.is_empty() || both { vec![Missing::contradicts("takes")] } else { Vec::new() }
    }
}

/// No.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct Declined {
    /// Why.
    pub reason: DeclineReason,
    /// A word, if wished.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<FreeText>,
}

/// Another organisation of the network would be better.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct Redirect {
    /// Why not here.
    pub reason: DeclineReason,
    /// Who could.
    pub organisation: OrganisationId,
    /// A word, if wished.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<FreeText>,
}

/// The answer to a request for information.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// What it says.
    pub text: FreeText,
}

impl Answer {
    pub(super) fn missing(&self) -> Vec<Missing> {
        needs_text(true, Some(&self.text))
    }
}

/// The yes is taken back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct Unacceptance {
    /// Why.
    pub reason: UnacceptReason,
    /// A word, if wished.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<FreeText>,
}
