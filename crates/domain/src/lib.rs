//! The rules of Onward, and nothing else: who may do what in a referral, when an answer is due, what an
//! enquiry must hold. No input or output, no clock, no randomness, no SQL, no HTTP, no cryptography: time,
//! calendars and ids come in as arguments, so the same rules run on the server, in the command line and in
//! the browser.

// What is derived names this crate, also within it.
extern crate self as domain;

pub mod bounds;
pub mod bytes;
pub mod calendar;
pub mod code;
pub mod content;
pub mod digits;
pub mod directory;
pub mod form;
pub mod id;
pub mod moment;
pub mod network;
pub mod policy;
pub mod referral;
