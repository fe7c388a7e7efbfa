//! The nested JSON of HSDS, composed from records and taken apart again.
//!
//! As in the official examples nothing comes back to where it started: a service holds its organisation and its
//! locations, an organisation within it does not hold services again. Where an object is nested, the id that refers
//! to it is left out.

mod flatten;
mod nest;
mod set;

pub use flatten::{flatten, flatten_values};
pub use nest::{Composer, Form};
pub use set::RecordSet;

use uuid::Uuid;

use crate::model::{Location, Program, Service, ServiceAtLocation};
use crate::{Kind, Record};

/// Where records are found. Who composes for a circle gives what that circle sees and nothing else.
pub trait Lookup {
    /// The record of `kind` with this id.
    fn record(&self, kind: Kind, id: Uuid) -> Option<Record>;

    /// The services of an organisation, in the order in which they are to be written.
    fn services_of(&self, organization: Uuid) -> Vec<Service>;

    /// The locations of an organisation.
    fn locations_of(&self, organization: Uuid) -> Vec<Location>;

    /// The programmes of an organisation.
    fn programs_of(&self, organization: Uuid) -> Vec<Program>;

    /// The services at locations of a service.
    fn places_of(&self, service: Uuid) -> Vec<ServiceAtLocation>;

    /// Whether a reference to this record may be written although the record itself is not. Unless it is known,
    /// the reference is left out: it could tell of a hidden record.
    fn is_known(&self, kind: Kind, id: Uuid) -> bool {
        self.record(kind, id).is_some()
    }
}
