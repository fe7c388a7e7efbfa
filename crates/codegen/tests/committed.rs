#![allow(clippy::unwrap_used, missing_docs, reason = "tests may panic")]

use std::path::{Path, PathBuf};

#[test]
fn committed_files_are_what_the_codes_say() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let stale = codegen::list_stale(&root).unwrap();
    assert_eq!(stale, Vec::<PathBuf>::new(), "run `cargo run -p codegen`");
}
