//! What this crate promises, as plain functions that panic where a promise is broken.
//!
//! The native tests run [`CASES`], and so does a runner inside WebAssembly: the same code must behave alike in
//! both. The vectors are compiled in, since a browser has no files.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "these are tests: a panic is how they fail"
)]

mod cctv;
mod container;
mod frame;
mod keys;

use chacha20::ChaCha20Rng;
use chacha20::rand_core::SeedableRng;

/// Every case: its name, a sentence, and what to run.
pub const CASES: &[(&str, fn())] = &[
    ("container: the vectors open or are refused as they should", container::vectors),
    (
        "container: every recipient opens what was sealed, at every length around a chunk",
        container::round_trip,
    ),
    ("container: one recipient where one is expected", container::recipients_are_counted),
    ("container: another identity is refused", container::other_identities_are_refused),
    ("container: every changed byte is noticed", container::changed_bytes_are_noticed),
    ("container: every truncation and extension is noticed", container::other_lengths_are_noticed),
    ("container: two files of the same content share nothing", container::files_are_unlinkable),
    ("cctv: post-quantum files open or fail as the vectors say", cctv::hybrid),
    ("cctv: payloads open or fail as the vectors say", cctv::stream),
    ("frame: the vectors unpack or are refused as they should", frame::vectors),
    ("frame: parts come back whole from a padded length", frame::round_trip),
    ("padding: lengths are those of Padmé, never below the floor", frame::padded_lengths),
    ("identity: the text is the one that other implementations use", keys::identity_text),
    ("identity: damaged and misspelt texts are refused", keys::damaged_texts),
    ("recipient: unsafe bytes are refused", keys::unsafe_recipients),
    ("derive: RFC 5869 and RFC 4231", keys::published_vectors),
    ("derive: labels and salts separate keys", keys::derivations_differ),
    ("phrase: the vectors give their words", keys::phrases),
    ("printed: the vectors read or are refused as they should", keys::printed_vectors),
    ("printed: every single slip and every swap of neighbours is noticed", keys::slips_are_noticed),
    ("printed: codes come back however they are typed", keys::codes),
];

/// Randomness that is the same at every run. Never outside tests.
pub fn repeatable_random(seed: u64) -> ChaCha20Rng {
    ChaCha20Rng::seed_from_u64(seed)
}
