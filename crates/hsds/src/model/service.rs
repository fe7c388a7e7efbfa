//! Services, and how they are offered at a location.

use serde_json::Number;
use uuid::Uuid;

use super::object;
use super::{
    Attribute, Contact, Funding, Language, Location, Metadata, Organization, Phone, Program, Schedule,
    Status, Translation, Url, Workforce,
};
use crate::Circle;

object! {
    /// A service.
    pub struct Service = "service" {
        /// Its id.
        pub id: Uuid,
        /// The organisation it belongs to.
        pub organization_id: Option<Uuid>,
        /// The programme it belongs to.
        pub program_id: Option<Uuid>,
        /// Its name.
        pub name: String,
        /// Another name it goes by.
        pub alternate_name: Option<String>,
        /// What it is, in words.
        pub description: Option<String>,
        /// Where it stands on the web.
        pub url: Option<String>,
        /// More web addresses.
        pub additional_urls: Vec<Url>,
        /// A mail address.
        pub email: Option<String>,
        /// Whether it is offered.
        pub status: Status,
        /// Interpretation that can be had.
        pub interpretation_services: Option<String>,
        /// How to get it.
        pub application_process: Option<String>,
        /// What it costs, in words.
        pub fees_description: Option<String>,
        /// Waiting time (deprecated by HSDS).
        pub wait_time: Option<String>,
        /// Cost (deprecated by HSDS).
        pub fees: Option<String>,
        /// Accreditations.
        pub accreditations: Option<String>,
        /// Who may use it.
        pub eligibility_description: Option<String>,
        /// Youngest age, in years.
        pub minimum_age: Option<Number>,
        /// Oldest age, in years.
        pub maximum_age: Option<Number>,
        /// When its entry was last confirmed, a civil date.
        pub assured_date: Option<String>,
        /// Who confirmed it: the address of an office.
        pub assurer_email: Option<String>,
        /// Licences (deprecated by HSDS).
        pub licenses: Option<String>,
        /// What people must know at present.
        pub alert: Option<String>,
        /// When any of it last changed (RFC 3339).
        pub last_modified: Option<String>,
        /// Its telephone numbers.
        pub phones: Vec<Phone>,
        /// When it is open.
        pub schedules: Vec<Schedule>,
        /// Where people may live to use it.
        pub service_areas: Vec<ServiceArea>,
        /// Where it is offered, in the nested form.
        pub service_at_locations: Vec<ServiceAtLocation>,
        /// Languages in which it can be used.
        pub languages: Vec<Language>,
        /// Its organisation, in the nested form.
        pub organization: Option<Box<Organization>>,
        /// Who pays for it.
        pub funding: Vec<Funding>,
        /// What it costs.
        pub cost_options: Vec<CostOption>,
        /// Its programme, in the nested form.
        pub program: Option<Box<Program>>,
        /// Documents to bring.
        pub required_documents: Vec<RequiredDocument>,
        /// Whom to ask.
        pub contacts: Vec<Contact>,
        /// How much of it there is.
        pub capacities: Vec<ServiceCapacity>,
        /// Its coded values.
        pub attributes: Vec<Attribute>,
        /// Records of changes.
        pub metadata: Vec<Metadata>,
        /// Until when its entry should be confirmed again, a civil date.
        pub assurance_due: Option<String>,
        /// Language of its texts, BCP 47.
        pub content_language: Option<String>,
        /// Its texts in other languages.
        pub translations: Vec<Translation>,
        /// Who works for it.
        pub workforce: Vec<Workforce>,
        /// From which circle on it may be seen.
        pub visibility: Option<Circle>,
    }
}

object! {
    /// A service as it is offered at one location.
    pub struct ServiceAtLocation = "service_at_location" {
        /// Its id.
        pub id: Uuid,
        /// The service it belongs to.
        pub service_id: Option<Uuid>,
        /// The location it belongs to.
        pub location_id: Option<Uuid>,
        /// What it is, in words.
        pub description: Option<String>,
        /// Where people may live to use it.
        pub service_areas: Vec<ServiceArea>,
        /// Whom to ask.
        pub contacts: Vec<Contact>,
        /// Its telephone numbers.
        pub phones: Vec<Phone>,
        /// When it is open.
        pub schedules: Vec<Schedule>,
        /// The location itself, in the nested form.
        pub location: Option<Box<Location>>,
        /// Its coded values.
        pub attributes: Vec<Attribute>,
        /// Records of changes.
        pub metadata: Vec<Metadata>,
        /// The service itself, in the nested form of lists of services at locations.
        pub service: Option<Box<Service>>,
    }
}

object! {
    /// An area whose people a service is for.
    pub struct ServiceArea = "service_area" {
        /// Its id.
        pub id: Uuid,
        /// The service it belongs to.
        pub service_id: Option<Uuid>,
        /// The service at a location that it belongs to.
        pub service_at_location_id: Option<Uuid>,
        /// Its name.
        pub name: Option<String>,
        /// What it is, in words.
        pub description: Option<String>,
        /// The area in a formal notation.
        pub extent: Option<String>,
        /// Which notation that is.
        pub extent_type: Option<String>,
        /// What names it on the web.
        pub uri: Option<String>,
        /// Its coded values.
        pub attributes: Vec<Attribute>,
        /// Records of changes.
        pub metadata: Vec<Metadata>,
        /// From which circle on it may be seen.
        pub visibility: Option<Circle>,
    }
}

object! {
    /// How much of a service there is.
    pub struct ServiceCapacity = "service_capacity" {
        /// Its id.
        pub id: Uuid,
        /// The service it belongs to.
        pub service_id: Option<Uuid>,
        /// What is counted, in the nested form.
        pub unit: Option<Box<Unit>>,
        /// What is counted.
        pub unit_id: Option<Uuid>,
        /// How many are free.
        pub available: Option<Number>,
        /// How many there can be.
        pub maximum: Option<Number>,
        /// What it is, in words.
        pub description: Option<String>,
        /// When this was true (RFC 3339).
        pub updated: String,
        /// Its coded values.
        pub attributes: Vec<Attribute>,
        /// Records of changes.
        pub metadata: Vec<Metadata>,
        /// From which circle on it may be seen.
        pub visibility: Option<Circle>,
    }
}

object! {
    /// A unit in which capacity is counted.
    pub struct Unit = "unit" {
        /// Its id.
        pub id: Uuid,
        /// Its name.
        pub name: String,
        /// The scheme it comes from.
        pub scheme: Option<String>,
        /// What the scheme calls it.
        pub identifier: Option<String>,
        /// What names it on the web.
        pub uri: Option<String>,
        /// Its coded values.
        pub attributes: Vec<Attribute>,
        /// Records of changes.
        pub metadata: Vec<Metadata>,
    }
}

object! {
    /// A price of a service.
    pub struct CostOption = "cost_option" {
        /// Its id.
        pub id: Uuid,
        /// The service it belongs to.
        pub service_id: Option<Uuid>,
        /// First day on which it holds, a civil date.
        pub valid_from: Option<String>,
        /// Last day on which it holds, a civil date.
        pub valid_to: Option<String>,
        /// When this price applies.
        pub option: Option<String>,
        /// Currency, ISO 4217.
        pub currency: Option<String>,
        /// The price, in units of the currency.
        pub amount: Option<Number>,
        /// What the price covers.
        pub amount_description: Option<String>,
        /// Its coded values.
        pub attributes: Vec<Attribute>,
        /// Records of changes.
        pub metadata: Vec<Metadata>,
    }
}

object! {
    /// A document that a service asks for.
    pub struct RequiredDocument = "required_document" {
        /// Its id.
        pub id: Uuid,
        /// The service it belongs to.
        pub service_id: Option<Uuid>,
        /// Which document.
        pub document: Option<String>,
        /// What names it on the web.
        pub uri: Option<String>,
        /// Its coded values.
        pub attributes: Vec<Attribute>,
        /// Records of changes.
        pub metadata: Vec<Metadata>,
    }
}
