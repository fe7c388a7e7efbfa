//! Open Referral HSDS 3.2 with the victim-support profile.
//!
//! A directory consists of [`Record`]s: flat, each with its own parts, referring to others by id. [`Circle`]s say who
//! may see what of them.

mod circle;
pub mod compose;
pub mod json;
pub mod model;
pub mod openapi;
pub mod opening;
mod page;
pub mod profile;
mod record;
pub mod validate;
mod withhold;

pub use circle::Circle;
pub use page::Page;
pub use record::{Fault, Kind, Record};
