//! What this crate promises, as plain functions that panic where a promise is broken.
//!
//! The native tests run [`CASES`], and so does a runner inside WebAssembly: the same code must behave alike in
//! both. The vectors are compiled in, since a browser has no files.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::missing_panics_doc,
    reason = "these are tests: a panic is how they fail"
)]

mod attacks;
mod chain;
mod forms;
mod heads;
mod membership;
mod network;
mod vectors;

pub use network::{Correspondence, Member, Network, secret};
pub use vectors::{
    Expected, LOG_VECTORS, LogCase, REFERRAL_VECTORS, ReferralCase, ReferralCases, replay_log,
    replay_referral,
};

/// Fails unless a result is the refusal of this form.
macro_rules! assert_refused {
    ($result:expr, $reason:pat $(, $what:expr)?) => {
        match $result {
            Err($reason) => {}
            Err(other) => panic!("{}refused for another reason: {other:?}", concat!($($what, ": ")?)),
            Ok(_) => panic!("{}accepted", concat!($($what, ": ")?)),
        }
    };
}
pub(crate) use assert_refused;

/// Every case: its name, a sentence, and what to run.
pub const CASES: &[(&str, fn())] = &[
    ("log: records replay up to their head", membership::replays),
    (
        "log: the genesis is the one that was pinned, and every steward signed it",
        membership::genesis_is_signed_by_all,
    ),
    ("log: stewards and threshold of a genesis fit", membership::genesis_fits),
    ("log: a genesis stands at the beginning and belongs to nothing", membership::genesis_is_first),
    ("log: admission needs recovery key, seat key and quorum", membership::admission_is_signed),
    ("log: a wrong, repeated or superfluous signature is refused", membership::signatures_are_counted),
    ("log: no key has two owners", membership::keys_are_not_shared),
    ("log: a signed record fits one place in one network", membership::records_fit_one_place),
    ("log: a policy needs a quorum and counts from its record on", membership::policies),
    ("log: times never fall", membership::times_never_fall),
    ("log: unusable names and zones are refused", membership::names_and_zones),
    ("log: unknown kinds and versions are named", forms::unknown_is_named),
    ("log: unknown, repeated and missing fields are refused at every depth", forms::fields_are_strict),
    ("log: sizes are capped before reading, and bytes are UTF-8", forms::sizes_and_encoding),
    ("log: one value has one spelling", forms::one_spelling),
    ("log: every changed byte of a record or signature is noticed", forms::changed_bytes_of_records),
    ("head: signed by the log key, for this network and this log", heads::heads_are_checked),
    ("head: a shorter or contradicting log is refused", heads::logs_continue),
    ("head: two logs under one key are a split view", heads::split_views),
    ("head: it covers when a record was accepted", heads::times_are_covered),
    ("referral: a whole life is valid", chain::whole_life),
    ("referral: replaying a stored log agrees with verifying it", chain::restore_agrees),
    ("referral: what an enquiry needs", attacks::enquiries),
    ("referral: network and referral are this one's, and only parties write", attacks::strangers),
    ("referral: nothing is dropped, repeated, reordered, forked or cut off", attacks::order),
    ("referral: named heads are signed, known and never fall", attacks::named_heads),
    ("referral: only a current epoch writes", attacks::epochs),
    ("referral: keys follow one another", attacks::keys),
    ("referral: bodies stand where they belong, and within their size", attacks::bodies),
    ("referral: signatures are the author's, over these bytes, for this purpose", attacks::signatures),
    ("referral: steps are legal, and times never fall", attacks::steps),
    ("referral: the victim's key signs the victim's kinds, and a new code replaces it", attacks::victim),
    ("referral: every changed byte of a header or signature is noticed", attacks::changed_bytes_of_entries),
    ("statements: every changed byte is noticed, and each serves one purpose", forms::statements),
    ("vectors: logs replay or are refused as they should", vectors::logs),
    ("vectors: referrals replay or are refused as they should", vectors::referrals),
];
