//! The server of Onward: stores, orders, checks signatures, enforces the state machine and watches the clock.
//! It never holds a key that opens content; the crates that could open any are not among its dependencies.
//!
//! One folder a capability, all of the same shape: `mod.rs` says what it is and names its routes, one file a use
//! case, `store.rs` holds all its SQL. Capabilities call each other only through `mod.rs`.

pub mod access;
pub mod assets;
mod body;
pub mod calendar;
mod column;
pub mod config;
mod costly;
pub mod countries;
pub mod directory;
pub mod figures;
pub mod finder;
pub mod headers;
pub mod invitations;
pub mod jobs;
pub mod keyrings;
pub mod limits;
pub mod mail;
pub mod mappings;
pub mod membership;
pub mod migrations;
pub mod networks;
pub mod openreferral;
pub mod organisations;
mod outage;
pub mod pages;
mod per_circle;
pub mod problem;
mod random;
pub mod referrals;
mod remembered;
mod room;
pub mod router;
mod seats;
pub mod sessions;
pub mod start;
pub mod state;
mod streams;
pub mod telemetry;
mod texts;
pub mod upkeep;

pub use config::{Config, Rates};
pub use start::Server;
pub use state::{App, Clock};
