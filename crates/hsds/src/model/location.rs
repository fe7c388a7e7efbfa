//! Locations, their addresses and how accessible they are.

use uuid::Uuid;

use super::object;
use super::{Attribute, Contact, Disclosure, Language, Metadata, Phone, PlaceType, Schedule};
use crate::Circle;

object! {
    /// A place, a letter box or an address on the net.
    pub struct Location = "location" {
        /// Its id.
        pub id: Uuid,
        /// Whether a body, a letter or only data can go there.
        pub location_type: PlaceType,
        /// Where it stands on the web.
        pub url: Option<String>,
        /// The organisation it belongs to.
        pub organization_id: Option<Uuid>,
        /// Its name.
        pub name: Option<String>,
        /// Another name it goes by.
        pub alternate_name: Option<String>,
        /// What it is, in words.
        pub description: Option<String>,
        /// How to get there.
        pub transportation: Option<String>,
        /// Degrees north, WGS 84.
        pub latitude: Option<f64>,
        /// Degrees east, WGS 84.
        pub longitude: Option<f64>,
        /// What another register calls it.
        pub external_identifier: Option<String>,
        /// Which register that is.
        pub external_identifier_type: Option<String>,
        /// Languages in which it can be used.
        pub languages: Vec<Language>,
        /// Its addresses.
        pub addresses: Vec<Address>,
        /// Whom to ask.
        pub contacts: Vec<Contact>,
        /// How accessible it is.
        pub accessibility: Vec<Accessibility>,
        /// Its telephone numbers.
        pub phones: Vec<Phone>,
        /// When it is open.
        pub schedules: Vec<Schedule>,
        /// Its coded values.
        pub attributes: Vec<Attribute>,
        /// Records of changes.
        pub metadata: Vec<Metadata>,
        /// How exactly the place may be known.
        pub disclosure: Option<Disclosure>,
        /// How one finds the door.
        pub entrance: Option<String>,
        /// Its time zone, an IANA name.
        pub zone: Option<String>,
        /// From which circle on it may be seen.
        pub visibility: Option<Circle>,
    }
}

object! {
    /// An address. HSDS asks for street, town, state, postal code, country and type; the profile does not, as
    /// places that may be known by their area only have no street.
    pub struct Address = "address" {
        /// Its id.
        pub id: Uuid,
        /// The location it belongs to.
        pub location_id: Option<Uuid>,
        /// Whose attention a letter should get.
        pub attention: Option<String>,
        /// Street and number.
        pub address_1: Option<String>,
        /// More of the street address.
        pub address_2: Option<String>,
        /// Town.
        pub city: Option<String>,
        /// Region.
        pub region: Option<String>,
        /// State, province or county.
        pub state_province: Option<String>,
        /// Postal code.
        pub postal_code: Option<String>,
        /// Country, ISO 3166-1 alpha-2.
        pub country: Option<String>,
        /// What the address is for.
        pub address_type: Option<PlaceType>,
        /// Its coded values.
        pub attributes: Vec<Attribute>,
        /// Records of changes.
        pub metadata: Vec<Metadata>,
        /// From which circle on it may be seen.
        pub visibility: Option<Circle>,
    }
}

object! {
    /// How accessible a location is.
    pub struct Accessibility = "accessibility" {
        /// Its id.
        pub id: Uuid,
        /// The location it belongs to.
        pub location_id: Option<Uuid>,
        /// What is or is not accessible.
        pub description: Option<String>,
        /// What the place offers to that end.
        pub details: Option<String>,
        /// Where it stands on the web.
        pub url: Option<String>,
        /// Its coded values.
        pub attributes: Vec<Attribute>,
        /// Records of changes.
        pub metadata: Vec<Metadata>,
    }
}
