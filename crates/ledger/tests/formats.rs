//! The examples in the documentation are those that the crate writes.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "tests may panic")]

#[path = "../examples/formats.rs"]
#[allow(dead_code, reason = "the example's `main` is not run here")]
mod formats;

const PAGE: &str = include_str!("../../../docs/formats.md");

#[test]
fn the_page_is_up_to_date() {
    assert_eq!(formats::fill(PAGE), PAGE, "run `cargo run -p ledger --example formats`");
    let places = PAGE.matches("<!-- example: ").count();
    assert_eq!(places, formats::list_examples().len(), "every place has its example");
}

#[test]
fn the_limits_on_the_page_are_those_of_the_crate() {
    for (name, bytes) in [
        ("header", ledger::MAX_HEADER),
        ("body", ledger::MAX_BODY),
        ("record", ledger::MAX_RECORD),
        ("head", ledger::Head::MAX),
        ("session", ledger::SessionStatement::MAX),
        ("grant", ledger::GrantStatement::MAX),
        ("keyring", ledger::KeyringStatement::MAX),
    ] {
        assert!(PAGE.contains(&format!("| `{name}` | {bytes} |")), "{name}: {bytes} bytes");
    }
}

#[test]
fn every_field_of_the_examples_is_on_the_page() {
    let mut names = Vec::new();
    for (_, text) in formats::list_examples() {
        // What stands between the last quotation mark and `":` is the name of a field.
        let before = text.split("\":").map(|part| part.rsplit('"').next().unwrap().to_owned());
        names.extend(before.take(text.matches("\":").count()));
    }
    names.sort();
    names.dedup();
    assert!(names.len() > 50, "{names:?}");
    for name in names {
        assert!(PAGE.contains(&format!("`{name}`")), "{name} is not described");
    }
}
