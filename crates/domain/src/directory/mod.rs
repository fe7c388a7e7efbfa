//! The directory: what a service says of itself, and to whom.
//!
//! An entry is what people fill in, in the workspace or as an answer to a national mapping. It covers the seven things that
//! a mapping asks for: forms of assistance, types of victim, how victims find the service, how they receive it, capacity,
//! who works there and how they are trained, and who pays.

mod dimension;
mod double;
mod entry;
mod freshness;
mod missing;
mod narrow;
mod place;
mod step;

pub use dimension::Dimension;
pub use double::{KeptBy, ShownOfTwo};
pub use entry::{
    AgeRange, Capacity, Circle, OpeningHours, Phone, PhoneWay, ServiceEntry, Translated, Weekday, Workers,
    Worth,
};
pub use freshness::{Freshness, Patience};
pub use missing::{Lack, is_email, is_website, list_lacking};
pub use place::{Disclosure, PLACE_FIELDS, PlaceEntry, PlaceField, PlaceText, TextPart, list_place_texts};
pub use step::{StepAction, list_dead_ends};
