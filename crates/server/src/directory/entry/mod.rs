//! Between the form that people fill in and the records of HSDS. What a record holds that the form does not know stays as
//! it is.

mod place;
mod read;
mod write;

use domain::code::{PlaceDisclosure, ReaderCircle};
use hsds::Circle;
use hsds::model::{Disclosure, Location, Service, ServiceAtLocation};
use uuid::Uuid;

pub(crate) use read::{codes, countries, find_day, regions};
pub(in crate::directory) use read::{read_entry, read_parts};
pub(super) use write::write_entry;

/// A service with its places, as records.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Records {
    pub(super) service: Service,
    pub(super) places: Vec<(ServiceAtLocation, Location)>,
}

impl Records {
    /// All of them, what others depend on first.
    pub(super) fn into_list(self) -> Vec<hsds::Record> {
        let mut records = vec![self.service.into()];
        for (at, location) in self.places {
            records.push(location.into());
            records.push(at.into());
        }
        records
    }
}

/// What `extent_type` says of a service area that is a country's code.
const COUNTRY: &str = "country";

/// The fields of a service that the form takes in several languages: its name, what it does, and the next step.
const TRANSLATED: [&str; 3] = ["name", "description", "application_process"];

/// What `interpretation_services` says of a service that has interpreters, without more words.
pub(crate) const INTERPRETERS: &str = "yes";

pub(super) fn circle_of(circle: ReaderCircle) -> Circle {
    match circle {
        ReaderCircle::Public => Circle::Public,
        ReaderCircle::Members => Circle::Members,
        ReaderCircle::Coordinator => Circle::Coordinator,
    }
}

fn circle_from(circle: Option<Circle>) -> domain::directory::Circle {
    domain::directory::Circle(match circle {
        Some(Circle::Public) => ReaderCircle::Public,
        Some(Circle::Members) => ReaderCircle::Members,
        Some(Circle::Coordinator) | None => ReaderCircle::Coordinator,
    })
}

fn disclosure_of(disclosure: PlaceDisclosure) -> Disclosure {
    match disclosure {
        PlaceDisclosure::Exact => Disclosure::Exact,
        PlaceDisclosure::Area => Disclosure::Area,
        PlaceDisclosure::Withheld => Disclosure::Withheld,
    }
}

fn disclosure_from(disclosure: Option<Disclosure>) -> PlaceDisclosure {
    match disclosure {
        Some(Disclosure::Exact) | None => PlaceDisclosure::Exact,
        Some(Disclosure::Area) => PlaceDisclosure::Area,
        Some(Disclosure::Withheld) => PlaceDisclosure::Withheld,
    }
}

/// An id that follows from what a thing belongs to and what it says: the same form gives the same records.
fn child(of: Uuid, what: &str) -> Uuid {
    Uuid::new_v5(&of, what.as_bytes())
}
