//! Running, measuring and handing out what was built.

use std::fs;
use std::process::Stdio;

use crate::house::House;
use crate::run::{Done, Run, ask};
use crate::{browser, programs, tools};

/// Builds everything and serves the seeded network.
pub fn demo(house: &House, arguments: &[String]) -> Done {
    browser::build_workspace(house)?;
    // Not a release build: it is ready minutes sooner, and its dependencies are optimised all the same.
    let onward = programs::build_onward(house)?;
    Run::program(house, &onward).arg("demo").args(arguments).go()
}

/// The demo, and beside it a workspace that is built anew whenever a source changes: a debug build reads it from the
/// disk.
pub fn dev(house: &House, arguments: &[String]) -> Done {
    browser::build_workspace(house)?;
    let onward = programs::build_onward(house)?;
    // Not through npm, which would leave its child behind when it is ended.
    let vite = "node node_modules/vite/bin/vite.js build --watch --config web/vite.config.ts";
    let mut workspace = Run::new(house, vite).start(Stdio::null(), Stdio::inherit())?;
    let served = Run::program(house, &onward).arg("demo").args(arguments).go();
    workspace.kill()?;
    workspace.wait()?;
    served
}

/// The measurements, with a browser and a workspace to measure in.
pub fn bench(house: &House, arguments: &[String]) -> Done {
    tools::install_packages(house, "e2e")?;
    tools::need_chromium(house)?;
    browser::build_workspace(house)?;
    Run::new(house, "cargo run --release -p bench --").args(arguments).go()
}

/// The binary with what belongs to it, in an archive.
pub fn dist(house: &House) -> Done {
    browser::build_workspace(house)?;
    Run::new(house, "cargo build --release --locked -p onward").go()?;
    let about = ask("rustc", &["-vV"]).unwrap_or_default();
    let machine = about.lines().find_map(|line| line.strip_prefix("host: ")).unwrap_or("unknown");
    let name = format!("onward-{}-{machine}", env!("CARGO_PKG_VERSION"));
    let folder = house.target.join("dist").join(&name);
    fs::create_dir_all(&folder)?;
    let program = format!("onward{}", std::env::consts::EXE_SUFFIX);
    fs::copy(house.target.join("release").join(&program), folder.join(&program))?;
    for file in ["LICENSE", "README.md"] {
        fs::copy(house.at(file), folder.join(file))?;
    }
    let archive = house.target.join("dist").join(format!("{name}.tar.gz"));
    Run::new(house, "tar --create --gzip --file")
        .arg(&archive)
        .arg("--directory")
        .arg(house.target.join("dist"))
        .arg(&name)
        .go()?;
    println!("{}", archive.display());
    Ok(())
}
