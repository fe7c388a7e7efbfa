#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "tests may panic")]

use std::path::Path;

use wording::check::{Finding, check};

#[test]
fn every_language_says_what_english_and_the_codes_ask_for() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    // Unused texts are for `cargo xtask check`: they depend on every other crate.
    let findings: Vec<String> = check(&root)
        .unwrap()
        .iter()
        .filter(|finding| !matches!(finding, Finding::Unused { .. }))
        .map(ToString::to_string)
        .collect();
    assert!(findings.is_empty(), "{}", findings.join("\n"));
}
