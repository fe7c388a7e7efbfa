//! Opening times: what a week looks like, and whether something is open now.
//!
//! Schedules are recurrences as in RFC 5545, with the freedom that feeds take. Times of the day are those of the wall in
//! the time zone of the place, so that summer time is right. Public holidays are not known here.

mod rule;
mod special;
mod state;
mod time;
mod week;

pub use state::{State, state};
pub use week::{MINUTES_A_WEEK, Span, weekly_spans};
