//! Open Referral HSDS 3.2 with the victim-support profile.
//!
//! A directory consists of [`Record`]s: flat, each with its own parts, referring to others by id. [`Circle`]s say who
//! may see what of them, and [`Record::normalise`] sees to it that a withheld place is stored nowhere.
//!
//! - [`model`]: the objects; [`profile`]: the schemas, official and ours; [`validate`]: both held against data.
//! - [`compose`]: nested JSON from records and back; [`json`]: streams of it; [`ListPage`], [`openapi`]: the API.
//! - [`import`], [`tabular`], [`report`]: feeds and packages in, packages out, and what had to be repaired.
//! - [`opening`]: whether something is open.

mod circle;
pub mod compose;
pub mod import;
pub mod json;
pub mod model;
pub mod openapi;
pub mod opening;
mod page;
pub mod profile;
mod record;
pub mod report;
pub mod tabular;
pub mod validate;
mod withhold;

pub use circle::Circle;
pub use page::ListPage;
pub use record::{Fault, Kind, Record};
