//! The member's side of Onward, without input or output: an unlocked keyring and verified logs in, sealed
//! entries out; sealed entries in, an opened referral out. The same code runs in the command line and,
//! compiled to WebAssembly, in the browser. Time and randomness are arguments.

#[cfg(feature = "conformance")]
pub mod conformance;
pub mod enrolment;
pub mod form;
mod handed;
pub mod kept;
pub mod keyring;
mod law;
mod listed;
pub mod member;
pub mod network;
mod problem;
pub mod referral;
mod sealing;
pub mod session;
pub mod store;
pub mod unlock;
pub mod view;
#[cfg(feature = "web")]
mod web;

pub use problem::ClientProblem;
pub use sealing::Unreadable;

use domain::content::Content;
use domain::form::Form;
use domain::moment::{Moment, Month};
use serde::Serialize;

/// A step that a person takes in a referral: its content, and what its header shows of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// The content; its kind is the step's.
    pub content: Content,
    /// A date that is proposed or agreed.
    #[serde(default)]
    pub answer_by: Option<Moment>,
    /// When a resting referral wakes.
    #[serde(default)]
    pub wake_month: Option<Month>,
}
