//! The two objects of the victim-support profile.

use serde_json::Number;
use uuid::Uuid;

use super::{Method, WorkforceKind, object};
use crate::Circle;

object! {
    /// A text of an object in another language.
    pub struct Translation = "translation" {
        /// Its id.
        pub id: Uuid,
        /// The field whose text it is.
        pub field: String,
        /// Its language, BCP 47.
        pub language: String,
        /// The text.
        pub text: String,
        /// Who made it.
        pub method: Method,
    }
}

object! {
    /// Who works for an organisation or a service, and how much they are trained.
    pub struct Workforce = "workforce" {
        /// Its id.
        pub id: Uuid,
        /// Whether they are paid.
        pub kind: WorkforceKind,
        /// How many people.
        pub headcount: Option<Number>,
        /// Their work in full-time equivalents.
        pub fte: Option<Number>,
        /// Hours of training before they begin.
        pub initial_training_hours: Option<Number>,
        /// Hours of training a year.
        pub annual_training_hours: Option<Number>,
        /// The day of which this is true, a civil date.
        pub as_of: Option<String>,
        /// From which circle on it may be seen.
        pub visibility: Option<Circle>,
    }
}
