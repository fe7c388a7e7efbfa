//! Who asks. Each extractor is a proof: a handler that takes a [`Contact`] cannot be reached by anybody else, and
//! nothing loads a referral without [`Party`].

mod address;
mod keeper;
mod party;
mod session;

pub use address::Address;
pub use keeper::Keeper;
pub use party::{Party, ReferralInPath};
pub use session::{Anyone, Contact, Enrolling, Steward, sha256};
pub(crate) use session::{epoch_column, find_token};
