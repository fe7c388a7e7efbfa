//! Says when the built workspace has changed, so that it is embedded anew. It builds nothing: without a built
//! workspace the server says how to build it. And says by which rules services become documents of the index.

use std::path::Path;

fn main() -> std::io::Result<()> {
    let built = Path::new("../../web/dist");
    // Cargo takes a path that does not exist for one that changes each time; its parent changes when it appears.
    let watched = if built.is_dir() { built } else { Path::new("../../web") };
    println!("cargo::rerun-if-changed={}", watched.display());
    edition::mark(&[
        "src/finder",
        "src/directory",
        "../domain/src",
        "../form/src",
        "../hsds/src",
        "../../wording",
    ])
}
