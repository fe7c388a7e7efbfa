//! What runs in a browser: the client as WebAssembly, the workspace, the journeys.

use std::fs;
use std::path::Path;

use crate::house::House;
use crate::postgres::Server;
use crate::run::{Done, Run};
use crate::stamp::Work;
use crate::{programs, tools};

/// The crates that the browser's module is built from, and what says how.
const CLIENT_SOURCES: &[&str] = &[
    "crates/api",
    "crates/bindgen",
    "crates/client",
    "crates/domain",
    "crates/edition",
    "crates/form",
    "crates/ledger",
    "crates/seal",
    "crates/telephone",
    "data",
    ".cargo/config.toml",
    "Cargo.lock",
    "Cargo.toml",
    "rust-toolchain.toml",
];
/// What the workspace is built from.
const WORKSPACE_SOURCES: &[&str] =
    &["web", "wording", "crates/wording/data", "package.json", "package-lock.json"];
/// The built module, beside the code that calls it.
const CLIENT_MODULE: &str = "web/src/client/wasm";

/// Builds the client for the browser.
pub fn build_client(house: &House) -> Done {
    tools::need_wasm_target(house)?;
    let work = Work { name: "client", reads: CLIENT_SOURCES, makes: &["web/src/client/wasm/client_bg.wasm"] };
    work.unless_done(house, || build_module(house, "client", "web", &house.at(CLIENT_MODULE)))
}

/// Builds the workspace that the server hands out.
pub fn build_workspace(house: &House) -> Done {
    tools::install_packages(house, ".")?;
    build_client(house)?;
    let reads: Vec<&str> = CLIENT_SOURCES.iter().chain(WORKSPACE_SOURCES).copied().collect();
    let work = Work { name: "workspace", reads: &reads, makes: &["web/dist/index.html"] };
    work.unless_done(house, || Run::new(house, "npm run --silent build").go())
}

/// Runs the cases that natively run as tests inside WebAssembly.
pub fn check_conformance(house: &House) -> Done {
    tools::need_node()?;
    tools::need_wasm_target(house)?;
    let folder = house.notes().join("conformance");
    build_module(house, "conformance", "", &folder)?;
    // Node takes the module for what it is wherever the folder lies.
    fs::write(folder.join("package.json"), r#"{ "type": "module" }"#)?;
    Run::new(house, "node crates/conformance/run.mjs").arg(folder).go()
}

/// Builds a crate of the workspace as a module of WebAssembly, with the JavaScript that calls it.
fn build_module(house: &House, package: &str, features: &str, folder: &Path) -> Done {
    let line = "cargo rustc --lib --crate-type cdylib --target wasm32-unknown-unknown --profile wasm";
    Run::new(house, line).arg("-p").arg(package).arg(format!("--features={features}")).go()?;
    let module = house.target.join(format!("wasm32-unknown-unknown/wasm/{package}.wasm"));
    Run::program(house, &programs::build_tool(house, "bindgen")?).arg(module).arg(folder).go()
}

/// Types, style and tests of the workspace's own code.
pub fn check_workspace(house: &House) -> Done {
    check_style(house)?;
    Run::new(house, "npm run --silent test").go()
}

/// Types and style of the workspace's own code, and of the journeys'.
pub fn check_style(house: &House) -> Done {
    // Without its packages, code has types that nobody knows.
    tools::install_packages(house, ".")?;
    tools::install_packages(house, "e2e")?;
    build_client(house)?;
    Run::new(house, "npm run --silent check").go()?;
    Run::new(house, "npm run --silent check").within(house, "e2e").go()?;
    Run::new(house, "npm run --silent lint").go()
}

/// Runs the journeys against the real binary, the first of them on both engines; takes pictures where a folder for them is named.
pub fn run_journeys(house: &House, arguments: &[String], pictures: Option<&Path>) -> Done {
    tools::install_packages(house, "e2e")?;
    let chromium = tools::need_chromium(house)?;
    build_workspace(house)?;
    let onward = programs::build_onward(house)?;
    let server = Server::start(house)?;
    let mut run = Run::new(house, "npm exec -- playwright test");
    if let Some(folder) = pictures {
        run = run.env("ONWARD_LOOK", folder);
    }
    run.args(arguments)
        .within(house, "e2e")
        .env("ONWARD_BINARY", onward)
        .env("ONWARD_CHROMIUM", chromium)
        .env("ONWARD_TEST_POSTGRES", &server.url)
        .go()
}

/// Walks in the engines that the journeys do not cover, those that are there: the short ones, or the whole. Where one is missing
/// and cannot be installed, it says what is not checked; with `CI` set, that fails.
pub fn walk_other_engines(house: &House, length: Length) -> Done {
    let firefox = tools::find_firefox(house)?;
    let webkit = tools::find_webkit(house)?;
    if firefox.is_none() && webkit.is_none() {
        return Ok(());
    }
    tools::install_packages(house, "e2e")?;
    build_workspace(house)?;
    let onward = programs::build_onward(house)?;
    let mut run =
        Run::new(house, "npm exec -- playwright test --config engines.config.ts").within(house, "e2e");
    if length == Length::Short {
        run = run.arg("--grep").arg("@short");
    }
    run = run.env("ONWARD_BINARY", onward);
    for (name, program) in firefox.iter().chain(webkit.iter().flatten()) {
        run = run.env(name, program);
    }
    run.go()
}

/// How much of a walk is walked.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Length {
    /// What is part of every run of tests.
    Short,
    /// All of it.
    Whole,
}
