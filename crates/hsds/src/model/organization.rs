//! Organisations and what only they hold.

use serde_json::Number;
use uuid::Uuid;

use super::object;
use super::{Attribute, Contact, Location, Metadata, Phone, Service, Translation, Workforce};
use crate::Circle;

object! {
    /// An organisation.
    pub struct Organization = "organization" {
        /// Its id.
        pub id: Uuid,
        /// Its name.
        pub name: String,
        /// Another name it goes by.
        pub alternate_name: Option<String>,
        /// What it is, in words.
        pub description: String,
        /// A mail address.
        pub email: Option<String>,
        /// Its website.
        pub website: Option<String>,
        /// More websites.
        pub additional_websites: Vec<Url>,
        /// Tax status (deprecated by HSDS).
        pub tax_status: Option<String>,
        /// Tax number (deprecated by HSDS).
        pub tax_id: Option<String>,
        /// The year of its founding.
        pub year_incorporated: Option<Number>,
        /// Legal form.
        pub legal_status: Option<String>,
        /// Where its logo is.
        pub logo: Option<String>,
        /// What names it on the web.
        pub uri: Option<String>,
        /// The organisation it is part of.
        pub parent_organization_id: Option<Uuid>,
        /// Who pays for it.
        pub funding: Vec<Funding>,
        /// Whom to ask.
        pub contacts: Vec<Contact>,
        /// Its telephone numbers.
        pub phones: Vec<Phone>,
        /// Its locations, in the nested form.
        pub locations: Vec<Location>,
        /// Its programmes, in the nested form.
        pub programs: Vec<Program>,
        /// What registers call it.
        pub organization_identifiers: Vec<OrganizationIdentifier>,
        /// Its coded values.
        pub attributes: Vec<Attribute>,
        /// Records of changes.
        pub metadata: Vec<Metadata>,
        /// When its entry was last confirmed, a civil date.
        pub assured_date: Option<String>,
        /// Until when it should be confirmed again, a civil date.
        pub assurance_due: Option<String>,
        /// Language of its texts, BCP 47.
        pub content_language: Option<String>,
        /// Its texts in other languages.
        pub translations: Vec<Translation>,
        /// Who works for it.
        pub workforce: Vec<Workforce>,
        /// From which circle on it may be seen.
        pub visibility: Option<Circle>,
        /// Its services, in the nested form.
        pub services: Vec<Service>,
    }
}

object! {
    /// What a register calls an organisation.
    pub struct OrganizationIdentifier = "organization_identifier" {
        /// Its id.
        pub id: Uuid,
        /// The organisation it belongs to.
        pub organization_id: Option<Uuid>,
        /// The scheme, such as `GB-COH`.
        pub identifier_scheme: Option<String>,
        /// What kind of identifier it is.
        pub identifier_type: String,
        /// The identifier.
        pub identifier: String,
        /// Its coded values.
        pub attributes: Vec<Attribute>,
        /// Records of changes.
        pub metadata: Vec<Metadata>,
    }
}

object! {
    /// A programme of an organisation.
    pub struct Program = "program" {
        /// Its id.
        pub id: Uuid,
        /// The organisation it belongs to.
        pub organization_id: Option<Uuid>,
        /// Its name.
        pub name: String,
        /// Another name it goes by.
        pub alternate_name: Option<String>,
        /// What it is, in words.
        pub description: String,
        /// Its coded values.
        pub attributes: Vec<Attribute>,
        /// Records of changes.
        pub metadata: Vec<Metadata>,
    }
}

object! {
    /// Who pays for an organisation or a service.
    pub struct Funding = "funding" {
        /// Its id.
        pub id: Uuid,
        /// The organisation it belongs to.
        pub organization_id: Option<Uuid>,
        /// The service it belongs to.
        pub service_id: Option<Uuid>,
        /// Who pays.
        pub source: Option<String>,
        /// Its coded values.
        pub attributes: Vec<Attribute>,
        /// Records of changes.
        pub metadata: Vec<Metadata>,
        /// From which circle on it may be seen.
        pub visibility: Option<Circle>,
    }
}

object! {
    /// An address on the web.
    pub struct Url = "url" {
        /// Its id.
        pub id: Uuid,
        /// What stands there.
        pub label: Option<String>,
        /// Where it stands on the web.
        pub url: String,
        /// The organisation it belongs to.
        pub organization_id: Option<Uuid>,
        /// The service it belongs to.
        pub service_id: Option<Uuid>,
        /// Its coded values.
        pub attributes: Vec<Attribute>,
        /// Records of changes.
        pub metadata: Vec<Metadata>,
    }
}
