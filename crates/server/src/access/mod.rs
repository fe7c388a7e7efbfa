//! Who asks. Each extractor is a proof: a handler that takes a [`Contact`] cannot be reached by anybody else. What
//! a capability alone has to prove stands with it, on top of these.

mod address;
mod keeper;
mod session;

pub use address::Address;
pub use keeper::Keeper;
pub use session::{Anyone, Contact, Enrolling, Steward, sha256};
pub(crate) use session::{epoch_column, find_token};
