//! What takes hours, part by part: chance gets many tries. A part that passed is passed over until a source changes, so that
//! it can be gone on with. Each has a short version in `cargo xtask test`: the same tests once (`kill`, `at-once`, and for seconds `floods`
//! and `soak`), seeds and what was made of them (`crates/untrusted/tests`), faults that are planted (the step `mutants`), and the steps
//! `journeys` and `engines`.

use std::fs;

use crate::browser::{self, Length};
use crate::house::House;
use crate::postgres::Server;
use crate::run::{Done, Run, ask};
use crate::stamp::Work;
use crate::suite::{After, Step, choose};
use crate::tools::CargoTool;

const PARTS: &[Step] = &[
    // A server under load is killed.
    ("kill", |house| {
        once(house, "kill", |house| repeat(house, "cargo test --quiet --workspace --test kill", 40))
    }),
    // Writers of the directory beside one another.
    ("at-once", |house| {
        once(house, "at-once", |house| {
            repeat(house, "cargo test --quiet --workspace --test asked at_once", 20)
        })
    }),
    // Ten minutes of many more than the limits let through.
    ("floods", |house| once(house, "floods", |house| load(house, "flood", 10 * 60))),
    // Half an hour of a steady day's work: what the server holds does not grow.
    ("soak", |house| once(house, "soak", |house| load(house, "soak", 30 * 60))),
    // Ten minutes for each target that reads bytes from outside.
    ("fuzz", |house| once(house, "fuzz", |house| fuzz(house, &[], 600))),
    // Each line of the rules and of both logs made wrong: a test must notice.
    ("mutants", |house| once(house, "mutants", find_mutants)),
    // All journeys, three times, with a picture of every state.
    ("walks", |house| once(house, "walks", walk)),
    // The whole first referral and all public pages in Firefox and WebKitGTK.
    ("engines", |house| once(house, "engines", |house| browser::walk_other_engines(house, Length::Whole))),
];

/// What the parts depend on.
const SOURCES: &[&str] = &[
    ".cargo",
    "Cargo.lock",
    "Cargo.toml",
    "codes",
    "crates",
    "data",
    "docs",
    "e2e",
    "fuzz/Cargo.lock",
    "fuzz/Cargo.toml",
    "fuzz/fuzz_targets",
    "migrations",
    "openapi.json",
    "package-lock.json",
    "package.json",
    "rust-toolchain.toml",
    "vectors",
    "web",
    "wording",
];

/// Runs all parts, or those that are named.
pub fn run(house: &House, names: &[String]) -> Done {
    choose(house, "long", PARTS, names, After::GoOn)
}

/// Runs a part, unless it passed on the same sources.
fn once(house: &House, name: &str, part: fn(&House) -> Done) -> Done {
    let work = Work { name: &format!("long-{name}"), reads: SOURCES, makes: &[] };
    work.unless_done(house, || part(house))
}

const CARGO_FUZZ: CargoTool = CargoTool { name: "cargo-fuzz", version: "0.13.2" };
const CARGO_MUTANTS: CargoTool = CargoTool { name: "cargo-mutants", version: "27.1.0" };

/// The same tests again and again: what chance decides comes out differently each time.
fn repeat(house: &House, line: &str, times: u32) -> Done {
    let server = Server::start(house)?;
    for _ in 0..times {
        Run::new(house, line).env("ONWARD_TEST_POSTGRES", &server.url).go()?;
    }
    Ok(())
}

/// A load on the program, for so many seconds.
fn load(house: &House, name: &str, seconds: u32) -> Done {
    let line = format!("cargo test --quiet --workspace --test load {name} -- --nocapture");
    Run::new(house, &line).env("ONWARD_LOAD_SECONDS", seconds.to_string()).go()
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
    // Good bytes to begin with; what it makes of them lies in its own folder.
    let seeds = house.notes().join("seeds");
    Run::new(house, "cargo test --quiet --workspace --test seeds libfuzzer")
        .env("ONWARD_SEEDS", &seeds)
        .go()?;
    let has_nightly = ask("rustup", &["toolchain", "list"]).is_some_and(|list| list.contains("nightly"));
    for target in targets {
        let corpus = house.at("fuzz/corpus").join(&target);
        fs::create_dir_all(&corpus)?;
        let run = Run::new(house, &format!("{} run {target}", program.display()))
            .arg(corpus)
            .arg(seeds.join(&target))
            .args(&["--".to_owned(), format!("-max_total_time={seconds}")]);
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

/// On the same sources, what was caught before a break is passed over.
fn find_mutants(house: &House) -> Done {
    let program = CARGO_MUTANTS.need(house)?;
    let found = house.notes().join("mutants");
    let begin = Work { name: "mutants-begun", reads: SOURCES, makes: &[] };
    begin.unless_done(house, || if found.exists() { Ok(fs::remove_dir_all(&found)?) } else { Ok(()) })?;
    fs::create_dir_all(&found)?;
    let line = format!("{} mutants --iterate --package domain --package ledger --output", program.display());
    Run::new(house, &line).arg(found).go()
}

fn walk(house: &House) -> Done {
    let pictures = house.notes().join("pictures");
    fs::create_dir_all(&pictures)?;
    let again = ["--repeat-each".to_owned(), "3".to_owned()];
    browser::run_journeys(house, &again, Some(&pictures))
}
