//! Sealing: everything in Onward that hides content from those it is not meant for.
//!
//! Files are age v1 files with post-quantum hybrid recipients only ([`container`]), made so small and strict that
//! there is one way to write each of them; what a device keeps for itself is a [`note`]. Around them stand the padding and framing of what is sealed
//! ([`padding`], [`frame`]), the derivation of keys ([`mod@derive`]), and the two forms in which people handle
//! keys: words read aloud ([`phrase`]) and letters on paper ([`printed`]).
//!
//! No other crate touches these primitives. Randomness is an argument throughout; see [`Random`].

#[cfg(feature = "conformance")]
pub mod conformance;
pub mod container;
pub mod derive;
pub mod frame;
pub mod identity;
pub mod note;
pub mod padding;
pub mod phrase;
pub mod printed;

pub use container::{OpenError, Stanzas, open, seal};
pub use identity::{Identity, KeyTextError, Recipient, RecipientError};
/// A cryptographically secure source of random bytes that cannot fail.
///
/// A source that can fail, such as the operating system's, is passed as `rand_core::UnwrapErr(source)`: without
/// randomness nothing may be sealed.
pub use rand_core::CryptoRng as Random;
pub use zeroize::Zeroizing;
