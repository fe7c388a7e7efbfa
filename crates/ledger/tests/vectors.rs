//! The committed vectors are those that the example writes.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "tests may panic")]

#[path = "../examples/make_vectors.rs"]
#[allow(dead_code, reason = "the example's `main` is not run here")]
mod vectors;

#[test]
fn the_vectors_are_up_to_date() {
    let why = "run `cargo run -p ledger --example make_vectors`";
    assert_eq!(vectors::list_lines(&vectors::logs()), ledger::conformance::LOG_VECTORS, "{why}");
    assert_eq!(vectors::referrals_text(), ledger::conformance::REFERRAL_VECTORS, "{why}");
}
