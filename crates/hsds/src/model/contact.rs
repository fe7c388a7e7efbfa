//! Contacts, telephone numbers, languages.

use serde_json::Number;
use uuid::Uuid;

use super::object;
use super::{Attribute, Metadata};
use crate::Circle;

object! {
    /// A person or office to ask.
    pub struct Contact = "contact" {
        /// Its id.
        pub id: Uuid,
        /// The organisation it belongs to.
        pub organization_id: Option<Uuid>,
        /// The service it belongs to.
        pub service_id: Option<Uuid>,
        /// The service at a location that it belongs to.
        pub service_at_location_id: Option<Uuid>,
        /// The location it belongs to.
        pub location_id: Option<Uuid>,
        /// Its name.
        pub name: Option<String>,
        /// Title or position.
        pub title: Option<String>,
        /// Department.
        pub department: Option<String>,
        /// A mail address.
        pub email: Option<String>,
        /// Its telephone numbers.
        pub phones: Vec<Phone>,
        /// Its coded values.
        pub attributes: Vec<Attribute>,
        /// Records of changes.
        pub metadata: Vec<Metadata>,
        /// From which circle on it may be seen.
        pub visibility: Option<Circle>,
    }
}

object! {
    /// A telephone number.
    pub struct Phone = "phone" {
        /// Its id.
        pub id: Uuid,
        /// The location it belongs to.
        pub location_id: Option<Uuid>,
        /// The service it belongs to.
        pub service_id: Option<Uuid>,
        /// The organisation it belongs to.
        pub organization_id: Option<Uuid>,
        /// The contact it belongs to.
        pub contact_id: Option<Uuid>,
        /// The service at a location that it belongs to.
        pub service_at_location_id: Option<Uuid>,
        /// The number, best in E.123 international notation.
        pub number: String,
        /// Extension.
        pub extension: Option<Number>,
        /// Type by RFC 6350: voice, text, fax and so on.
        pub r#type: Option<String>,
        /// What it is, in words.
        pub description: Option<String>,
        /// Languages in which it can be used.
        pub languages: Vec<Language>,
        /// Its coded values.
        pub attributes: Vec<Attribute>,
        /// Records of changes.
        pub metadata: Vec<Metadata>,
        /// Whether it can be called from abroad.
        pub from_abroad: Option<bool>,
        /// From which circle on it may be seen.
        pub visibility: Option<Circle>,
    }
}

object! {
    /// A language in which something is offered.
    pub struct Language = "language" {
        /// Its id.
        pub id: Uuid,
        /// The service it belongs to.
        pub service_id: Option<Uuid>,
        /// The location it belongs to.
        pub location_id: Option<Uuid>,
        /// The telephone number it belongs to.
        pub phone_id: Option<Uuid>,
        /// Its English name.
        pub name: Option<String>,
        /// ISO 639-1 or 639-3.
        pub code: Option<String>,
        /// How the language is offered.
        pub note: Option<String>,
        /// Its coded values.
        pub attributes: Vec<Attribute>,
        /// Records of changes.
        pub metadata: Vec<Metadata>,
    }
}
