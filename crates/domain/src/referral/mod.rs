//! A referral is its log of entries; its state is a fold over their headers. The whole table of kinds, states
//! and clocks is here, for every side: the server refuses with it, every client checks with it, the interface
//! offers with it.

mod kind;
mod legal;
mod progress;
mod state;
mod table;

pub use kind::{Kind, Side};
pub use legal::Refusal;
pub use progress::{Due, MAX_BODIES, MAX_ENTRIES, MAX_SEAT_CHANGES, Progress, Rules, Step, Turn};
pub use state::{End, State};
pub use table::{Leads, RuleRow, table};
