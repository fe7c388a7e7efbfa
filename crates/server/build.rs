//! Says when the built workspace has changed, so that it is embedded anew. It builds nothing: without a built
//! workspace the server says how to build it. And says by which rules services become documents of the index.

use std::path::Path;
use std::{env, fs};

fn main() -> std::io::Result<()> {
    let built = Path::new("../../web/dist");
    if env::var_os("PROFILE").is_some_and(|profile| profile == "debug") {
        // A debug build embeds nothing: it reads the files when they are asked for, from a folder that must be there now.
        fs::create_dir_all(built)?;
    } else {
        // Cargo takes a path that does not exist for one that changes each time; its parent changes when it appears.
        let watched = if built.is_dir() { built } else { Path::new("../../web") };
        println!("cargo::rerun-if-changed={}", watched.display());
    }
    edition::mark(&[
        "src/finder",
        "src/directory",
        "../domain/src",
        "../form/src",
        "../hsds/src",
        "../../wording",
    ])
}
