//! What happens after the handover, and how a referral ends.

use serde::Serialize;

use super::{FreeText, Missing, SafeWay};
use crate::code::{
    ContactFailedReason, ContactWay, FeedbackAnswer, FeedbackQuestion, Outcome, SupportKind, WakeReason,
    WithdrawalReason,
};
use crate::form::Form;
use crate::moment::CivilDate;

/// A word, if wished.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// The word.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<FreeText>,
}

/// An attempt to reach the person that failed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct ContactAttempt {
    /// Why it failed.
    pub reason: ContactFailedReason,
    /// Which way was tried.
    pub way: ContactWay,
    /// Which number or address, as it was handed over: of two it says which.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// A word, if wished.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<FreeText>,
}

impl ContactAttempt {
    /// Whether it says of a way that it leads to nobody. Where it says so of none that was given, any may be the one.
    #[must_use]
    pub fn rules_something_out(&self) -> bool {
        self.reason == ContactFailedReason::WrongNumber
    }

    /// Whether a way leads to nobody, by what this try says of it. A number that is wrong is wrong however it is used.
    #[must_use]
    pub fn rules_out(&self, way: &SafeWay) -> bool {
        let value = self.value.as_deref().filter(|value| !value.trim().is_empty());
        self.rules_something_out() && value.is_some_and(|value| way.leads_to(self.way, value))
    }
}

/// Services given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct Services {
    /// Which.
    pub services: Vec<SupportKind>,
    /// A word, if wished.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<FreeText>,
}

impl Services {
    pub(super) fn missing(&self) -> Vec<Missing> {
        if self.services.is_empty() { vec![Missing::needed("services")] } else { Vec::new() }
    }
}

/// A date on which a resting referral wakes. Only its month stands in the header.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Wake {
    /// Why.
    pub reason: WakeReason,
    /// The day.
    pub on: CivilDate,
}

/// Resting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct Rest {
    /// When it wakes and why.
    pub wakes: Vec<Wake>,
    /// A word, if wished.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<FreeText>,
}

impl Rest {
    pub(super) fn missing(&self) -> Vec<Missing> {
        if self.wakes.is_empty() {
            return vec![Missing::needed("wakes")];
        }
        let far = |(at, wake): (usize, &Wake)| Missing::far_away(&format!("wakes.{at}.on"), wake.on);
        self.wakes.iter().enumerate().filter_map(far).collect()
    }

    /// Nothing wakes on a day that is over.
    pub(super) fn passed(&self, today: CivilDate) -> Vec<Missing> {
        let past = self.wakes.iter().any(|wake| crate::bounds::has_passed(wake.on, today));
        past.then(|| Missing::contradicts("wakes")).into_iter().collect()
    }
}

/// An answer to one of the two questions at closing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Feedback {
    /// Which question.
    pub question: FeedbackQuestion,
    /// The answer.
    pub answer: FeedbackAnswer,
}

/// The end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct Closing {
    /// How it ended.
    pub outcome: Outcome,
    /// The two questions, if answered.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<Vec<Feedback>>"))]
    pub feedback: Vec<Feedback>,
    /// A word, if wished.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<FreeText>,
}

/// Stopped by the sender.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct Withdrawal {
    /// Why.
    pub reason: WithdrawalReason,
    /// A word, if wished.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<FreeText>,
}

/// A new text for the victim's status page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct StatusText {
    /// Who will call and how they identify themselves.
    pub text: FreeText,
}

impl StatusText {
    pub(super) fn missing(&self) -> Vec<Missing> {
        if self.text.is_empty() { vec![Missing::needed("text")] } else { Vec::new() }
    }
}
