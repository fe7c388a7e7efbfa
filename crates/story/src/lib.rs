//! A network and its people at work, in one process: members who do what people do in the browser, with the same
//! client code, over the server's real interface, at a told time. Tests, the demo and benchmarks are stories.
//!
//! What people choose by chance comes from a seed, so that a story told twice is the same twice.

pub mod content;
mod directory;
mod enrolling;
mod error;
mod mapping;
mod network;
mod person;
mod steward;
mod told;
mod wire;

pub use client::Step;
pub use enrolling::{Enrolling, Invited};
pub use error::StoryError;
pub use mapping::{Mapping, Visitor};
pub use network::{Founding, ORIGIN, Organisation, PUBLIC_ORIGIN, Story};
pub use person::Person;
pub use steward::Steward;
pub use told::ToldClock;
pub use wire::{Answer, Bend, SentRequest, Wire};
