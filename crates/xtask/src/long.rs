//! What takes hours, part by part: chance gets many tries. Each part has a short version among the steps of
//! `cargo xtask test`. A part that passed is passed over until a source changes, so that it can be gone on with.

use std::fs;
use std::time::Instant;

use crate::house::House;
use crate::postgres::Server;
use crate::run::{Done, Failure, Run, ask};
use crate::stamp::Work;
use crate::tools::CargoTool;
use crate::{browser, tools};

/// A name, what it is, and what to do.
type Part = (&'static str, &'static str, fn(&House) -> Done);

const PARTS: &[Part] = &[
    ("kill", "a server under load is killed, forty times on each engine", |house| {
        repeat(house, "cargo test --quiet --workspace --test kill", 40)
    }),
    ("at-once", "writers of the directory beside one another, twenty times on each engine", |house| {
        repeat(house, "cargo test --quiet --workspace --test directory at_once", 20)
    }),
    ("fuzz", "ten minutes for each target that reads bytes from outside", |house| fuzz(house, &[], 600)),
    ("mutants", "each line of the rules and of both logs made wrong: a test must notice", find_mutants),
    ("walks", "all journeys, three times, with a picture of every state", walk),
];

/// What the parts depend on.
const SOURCES: &[&str] = &[
    "Cargo.lock",
    "Cargo.toml",
    "bench",
    "codes",
    "crates",
    "data",
    "e2e",
    "fuzz",
    "migrations",
    "web",
    "wording",
];

const CARGO_FUZZ: CargoTool = CargoTool { name: "cargo-fuzz", version: "0.13.2" };
const CARGO_MUTANTS: CargoTool = CargoTool { name: "cargo-mutants", version: "27.1.0" };

/// Runs all parts, or those that are named; all of them, whatever fails, and says at the end what did.
pub fn run(house: &House, names: &[String]) -> Done {
    if names == ["list"] {
        for (name, what, _) in PARTS {
            println!("{name:<10}{what}");
        }
        return Ok(());
    }
    if let Some(unknown) = names.iter().find(|name| !PARTS.iter().any(|part| part.0 == **name)) {
        return Err(Failure::new(format!("there is no part `{unknown}`; see `cargo xtask long list`")));
    }
    let mut failures = Vec::new();
    for (name, what, part) in
        PARTS.iter().filter(|part| names.is_empty() || names.iter().any(|name| name == part.0))
    {
        println!("\n== {name}: {what}");
        let start = Instant::now();
        let work = Work { name: &format!("long-{name}"), reads: SOURCES, makes: &[] };
        if let Err(failure) = work.unless_done(house, || part(house)) {
            failures.push(format!("part `{name}`: {failure}\nagain: cargo xtask long {name}"));
        }
        println!("{name}: {:.0} s", start.elapsed().as_secs_f64());
    }
    if failures.is_empty() { Ok(()) } else { Err(Failure::new(failures.join("\n\nfailed: "))) }
}

/// The same tests again and again: what chance decides comes out differently each time.
fn repeat(house: &House, line: &str, times: u32) -> Done {
    let server = Server::start(house)?;
    for _ in 0..times {
        Run::new(house, line).env("ONWARD_TEST_POSTGRES", &server.url).go()?;
    }
    Ok(())
}

/// So many seconds for each fuzz target, or for those that are named.
pub fn fuzz(house: &House, names: &[String], seconds: u32) -> Done {
    let program = CARGO_FUZZ.need(house)?;
    let mut targets = names.to_vec();
    if targets.is_empty() {
        for entry in fs::read_dir(house.at("fuzz/fuzz_targets"))? {
            let path = entry?.path();
            targets.extend(path.file_stem().map(|name| name.to_string_lossy().into_owned()));
        }
        targets.sort();
    }
    let has_nightly = ask("rustup", &["toolchain", "list"]).is_some_and(|list| list.contains("nightly"));
    for target in targets {
        let line = format!("{} run {target} -- -max_total_time={seconds}", program.display());
        let run = Run::new(house, &line);
        // The sanitizer's options are for nightly compilers, unless this says otherwise.
        let run = if has_nightly {
            run.env("RUSTUP_TOOLCHAIN", "nightly")
        } else {
            run.env("RUSTC_BOOTSTRAP", "1")
        };
        run.go()?;
    }
    Ok(())
}

/// What was caught before is passed over: only what a test let through, and what is new, is tried.
fn find_mutants(house: &House) -> Done {
    let program = CARGO_MUTANTS.need(house)?;
    let line = format!("{} mutants --iterate --package domain --package ledger --output", program.display());
    Run::new(house, &line).arg(house.notes()).go()
}

fn walk(house: &House) -> Done {
    let pictures = house.notes().join("pictures");
    fs::create_dir_all(&pictures)?;
    tools::install_packages(house, "e2e")?;
    let again = ["--repeat-each".to_owned(), "3".to_owned()];
    browser::run_journeys(house, &again, Some(&pictures))
}
