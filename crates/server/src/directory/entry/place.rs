//! Between a place of the form and its records.

use domain::code::{AccessNeed, Coded, Country};
use domain::directory::{PlaceEntry, PlaceText, list_place_texts};
use hsds::Circle;
use hsds::model::{Accessibility, Address, Location, PlaceType, ServiceAtLocation};
use uuid::Uuid;

use super::write::{attribute, some};
use super::{child, disclosure_from, disclosure_of};
use crate::directory::vocabulary::{find_code, term_id};

/// Where HSDS keeps a text of a place: in the location, or in its first address.
struct TextAt {
    name: &'static str,
    read: fn(&Location) -> Option<&String>,
    write: fn(&mut Location) -> Option<&mut Option<String>>,
}

macro_rules! at {
    ($name:literal, location.$field:ident) => {
        TextAt {
            name: $name,
            read: |location| location.$field.as_ref(),
            write: |location| Some(&mut location.$field),
        }
    };
    ($name:literal, address.$field:ident) => {
        TextAt {
            name: $name,
            read: |location| location.addresses.first()?.$field.as_ref(),
            write: |location| Some(&mut location.addresses.first_mut()?.$field),
        }
    };
}

/// Every text of a place.
const TEXTS: &[TextAt] = &[
    at!("name", location.name),
    at!("street", address.address_1),
    at!("postal_code", address.postal_code),
    at!("town", address.city),
    at!("region", address.state_province),
    at!("entrance", location.entrance),
];

/// Each text of a place, and where HSDS keeps it.
fn list_texts() -> impl Iterator<Item = (PlaceText, &'static TextAt)> {
    list_place_texts().filter_map(|(name, text)| Some((text, TEXTS.iter().find(|at| at.name == name)?)))
}

/// The place that a location is.
pub(super) fn read_place(location: &Location) -> PlaceEntry {
    let mut place = PlaceEntry {
        id: Some(location.id.to_string()),
        disclosure: disclosure_from(location.disclosure),
        country: location
            .addresses
            .first()
            .and_then(|address| address.country.as_deref()?.parse::<Country>().ok()),
        latitude: location.latitude,
        longitude: location.longitude,
        access: location
            .attributes
            .iter()
            .filter_map(|attribute| find_code::<AccessNeed>(attribute.taxonomy_term_id?))
            .collect(),
        ..PlaceEntry::default()
    };
    for (text, at) in list_texts() {
        if let Some(said) = (at.read)(location) {
            (text.of_mut)(&mut place).clone_from(said);
        }
    }
    place
}

/// The records of a place: what is said of the service there, and the location.
pub(super) fn write_place(
    form: &PlaceEntry,
    (service, organization): (Uuid, Uuid),
    circle: Circle,
    at: ServiceAtLocation,
    old: Location,
) -> (ServiceAtLocation, Location) {
    let id = old.id;
    let address = old.addresses.first().cloned().unwrap_or_default();
    let address = Address {
        id: if address.id.is_nil() { child(id, "address") } else { address.id },
        country: form.country.map(|country| country.as_str().to_owned()),
        address_type: Some(PlaceType::Physical),
        visibility: Some(circle),
        ..address
    };
    let access = form.access.iter().map(|need| Accessibility {
        id: child(id, &format!("access/{}", need.as_str())),
        description: Some(need.as_str().to_owned()),
        ..Accessibility::default()
    });
    let mut location = Location {
        id,
        location_type: PlaceType::Physical,
        organization_id: Some(organization),
        latitude: form.latitude,
        longitude: form.longitude,
        addresses: std::iter::once(address).chain(old.addresses.iter().skip(1).cloned()).collect(),
        accessibility: access.collect(),
        attributes: form
            .access
            .iter()
            .map(|need| attribute(id, "location", term_id(*need), Some(circle)))
            .collect(),
        disclosure: Some(disclosure_of(form.disclosure)),
        visibility: Some(circle),
        ..old
    };
    for (text, at) in list_texts() {
        if let Some(kept) = (at.write)(&mut location) {
            *kept = some((text.of)(form));
        }
    }
    let at = ServiceAtLocation {
        id: if at.id.is_nil() { child(service, &format!("at/{id}")) } else { at.id },
        service_id: Some(service),
        location_id: Some(id),
        ..at
    };
    (at, location)
}

#[cfg(test)]
mod tests {
    use domain::directory::{Disclosure, PLACE_FIELDS};
    use hsds::Record;
    use serde_json::Value;

    use super::*;

    fn write(place: &PlaceEntry) -> Location {
        let id = place.id.as_deref().and_then(|id| id.parse().ok()).unwrap();
        let old = Location { id, ..Location::default() };
        let of = (Uuid::from_u128(2), Uuid::from_u128(3));
        write_place(place, of, Circle::Public, ServiceAtLocation::default(), old).1
    }

    #[test]
    fn what_a_form_says_of_a_place_is_what_its_record_says() {
        let full = PlaceEntry::full(Disclosure::Exact);
        assert_eq!(read_place(&write(&full)), full);
    }

    #[test]
    fn what_the_form_withholds_of_a_place_the_records_withhold_as_well() {
        let full = PlaceEntry::full(Disclosure::Exact);
        for disclosure in [Disclosure::Exact, Disclosure::Area, Disclosure::Withheld] {
            // Somebody hides it by the record alone, as a feed or the network's office does.
            let mut record =
                Record::from(Location { disclosure: Some(disclosure_of(disclosure)), ..write(&full) });
            record.normalise();
            let Record::Location(location) = record else { panic!("it is a location") };
            let mut form = PlaceEntry { disclosure, ..full.clone() };
            form.withhold();
            let value = |place: &PlaceEntry| serde_json::to_value(place).unwrap();
            let (kept, form): (Value, Value) = (value(&read_place(&location)), value(&form));
            for field in PLACE_FIELDS {
                // Codes of a feed stay at a place that is withheld: they are in its attributes, and name nothing.
                if field.name != "access" {
                    assert_eq!(kept[field.name], form[field.name], "{}, shown {disclosure:?}", field.name);
                }
            }
        }
    }
}
