//! Whether tests notice: a few faults that are planted into a copy of the rules and of the logs, each of which one test must catch. What
//! makes a fault of every line takes hours (`cargo xtask long mutants`); this says in seconds that tests of these can fail at all.

use std::fs;
use std::path::Path;

use crate::house::House;
use crate::run::{Done, Failure, Run};
use crate::stamp::{Work, is_derived};

/// A fault, and the test that must fail over it.
struct Planted {
    file: &'static str,
    right: &'static str,
    wrong: &'static str,
    /// The test's program, and its name there.
    program: &'static str,
    test: &'static str,
}

/// Those of one group are planted together, and built once: none has anything to do with the test of another.
const PLANTED: &[&[Planted]] = &[
    &[
        Planted {
            file: "crates/domain/src/referral/legal.rs",
            right: "const MAX_FAILED_CONTACTS: u8 = 3;",
            wrong: "const MAX_FAILED_CONTACTS: u8 = 4;",
            program: "table",
            test: "the_attempts_are_counted_in_all",
        },
        Planted {
            file: "crates/domain/src/policy.rs",
            right: "if calendar.is_night(from) => at_night",
            wrong: "if !calendar.is_night(from) => at_night",
            program: "clocks",
            test: "at_night_an_emergency_waits_twelve_hours",
        },
    ],
    &[Planted {
        file: "crates/ledger/src/head.rs",
        right: ".chain_update(accepted_at.0.to_be_bytes())",
        wrong: ".chain_update(0_i64.to_be_bytes())",
        program: "vectors",
        test: "the_vectors_are_up_to_date",
    }],
];

/// Where crates lie in the repository, and in the copy: what cargo builds goes by where a crate lies below its root, and what is built
/// with a fault must never be taken for what is built without.
const CRATES: (&str, &str) = ("crates/", "planted/");

/// What cargo must see of the repository to build a part of it.
const SOURCES: &[&str] = &[
    ".cargo",
    "Cargo.lock",
    "bench",
    "codes",
    "data",
    "docs",
    "migrations",
    "rust-toolchain.toml",
    "vectors",
    "wording",
];

/// Plants each fault, and fails if its test does not.
pub fn check_planted(house: &House) -> Done {
    let reads = &[
        "Cargo.lock",
        "crates/domain",
        "crates/form",
        "crates/ledger",
        "crates/xtask/src/mutants.rs",
        "vectors",
    ];
    Work { name: "planted", reads, makes: &[] }.unless_done(house, || {
        let copy = House { root: house.notes().join("planted"), target: house.target.clone() };
        let mut missed = Vec::new();
        for group in PLANTED {
            copy_sources(house, &copy)?;
            for planted in *group {
                plant(&copy, planted)?;
            }
            for planted in *group {
                if !is_caught(&copy, planted)? {
                    missed.push(format!(
                        "{}: `{}` is not noticed by {}",
                        planted.file, planted.wrong, planted.test
                    ));
                }
            }
        }
        if missed.is_empty() { Ok(()) } else { Err(Failure::new(missed.join("\n"))) }
    })
}

fn copy_sources(house: &House, copy: &House) -> Done {
    for source in SOURCES {
        copy_changed(&house.at(source), &copy.at(source))?;
    }
    copy_changed(&house.at(CRATES.0), &copy.at(CRATES.1))?;
    let manifest = fs::read_to_string(house.at("Cargo.toml"))?.replace(CRATES.0, CRATES.1);
    write_changed(manifest.as_bytes(), &copy.at("Cargo.toml"))
}

fn plant(copy: &House, planted: &Planted) -> Done {
    let file = copy.at(&planted.file.replace(CRATES.0, CRATES.1));
    let right = fs::read_to_string(&file)?;
    if right.matches(planted.right).count() != 1 {
        let fault = format!("{} does not say `{}` once: plant another", planted.file, planted.right);
        return Err(Failure::new(fault));
    }
    Ok(fs::write(&file, right.replace(planted.right, planted.wrong))?)
}

/// Whether the test fails. That it is built, and is there, is no question of the fault.
fn is_caught(copy: &House, planted: &Planted) -> Result<bool, Failure> {
    // With the features of all, so that what everything depends on is not built once more.
    let line = format!("cargo test --quiet --workspace --test {}", planted.program);
    let run = |more: &str| {
        Run::new(copy, &format!("{line} {more}"))
            .env("CARGO_TARGET_DIR", &copy.target)
            .env("RUST_BACKTRACE", "0")
    };
    run("--no-run").go()?;
    let listed = run(&format!("-- --exact {} --list", planted.test)).read()?;
    if !listed.contains(&format!("{}: test", planted.test)) {
        return Err(Failure::new(format!("there is no test {}", planted.test)));
    }
    println!("planted, so that a test fails: {}: `{}`", planted.file, planted.wrong);
    Ok(run(&format!("-- --exact {}", planted.test)).read().is_err())
}

/// Copies what differs, so that cargo finds the rest as it was.
fn copy_changed(from: &Path, to: &Path) -> Done {
    if from.is_dir() {
        fs::create_dir_all(to)?;
        for entry in fs::read_dir(from)? {
            let entry = entry?;
            if !is_derived(&entry)? {
                copy_changed(&entry.path(), &to.join(entry.file_name()))?;
            }
        }
        return Ok(());
    }
    write_changed(&fs::read(from)?, to)
}

fn write_changed(content: &[u8], to: &Path) -> Done {
    if fs::read(to).ok().as_deref() != Some(content) {
        fs::write(to, content)?;
    }
    Ok(())
}
