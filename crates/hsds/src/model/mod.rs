//! The 24 objects of HSDS 3.2 and the two of the profile.
//!
//! Each is a struct with the fields of the official schema, in its order, then those of the profile (`profile/`), then
//! `extra`: whatever else a feed carries. Empty lists and absent values are left out when written. Dates and times
//! stay the text they were, so that nothing changes in a round trip; [`validate`](crate::validate) checks them.
//!
//! Fields that say "in the nested form" are filled by [`compose`](crate::compose) and emptied by
//! [`flatten`](crate::compose::flatten); a [`Record`](crate::Record) leaves them empty and refers by id.

mod codes;
mod contact;
mod location;
mod meta;
mod organization;
mod part;
mod profile;
mod schedule;
mod service;
mod taxonomy;

pub use codes::{Disclosure, Frequency, Method, PlaceType, Status, Weekday, WorkforceKind};
pub use contact::{Contact, Language, Phone};
pub use location::{Accessibility, Address, Location};
pub use meta::{MetaTableDescription, Metadata};
pub use organization::{Funding, Organization, OrganizationIdentifier, Program, Url};
pub use part::Object;
pub(crate) use part::{Part, object};
pub use profile::{Translation, Workforce};
pub use schedule::Schedule;
pub use service::{
    CostOption, RequiredDocument, Service, ServiceArea, ServiceAtLocation, ServiceCapacity, Unit,
};
pub use taxonomy::{Attribute, Taxonomy, TaxonomyTerm};
