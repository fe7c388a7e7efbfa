//! Files that follow from others: one table, and two ways to run through it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::house::House;
use crate::run::{Done, Failure, Run};
use crate::{programs, tools};

/// A program that writes files into the repository.
struct Generator {
    call: Call,
    /// The folder with the packages that the call needs, if any.
    packages: Option<&'static str>,
    writes: Writes,
}

enum Call {
    /// A program and its arguments.
    Line(&'static str),
    /// A program of the house.
    Tool(&'static str),
    /// An example of the house, and its arguments.
    Example(&'static str, &'static [&'static str]),
}

enum Writes {
    /// These files and folders.
    Itself(&'static [&'static str]),
    /// What it prints goes into this file.
    Printed(&'static str),
}

/// In this order, since some read what others write.
const GENERATORS: &[Generator] = &[
    Generator {
        call: Call::Tool("codegen"),
        packages: None,
        writes: Writes::Itself(&["crates/domain/src/code/generated.rs", "web/src/codes/generated.ts"]),
    },
    Generator {
        call: Call::Example("table", &[]),
        packages: None,
        writes: Writes::Printed("docs/referral-table.md"),
    },
    Generator {
        call: Call::Example("limits", &[]),
        packages: None,
        writes: Writes::Printed("web/src/codes/limits.ts"),
    },
    Generator {
        call: Call::Example("needed", &[]),
        packages: None,
        writes: Writes::Printed("web/src/codes/needed.ts"),
    },
    Generator {
        call: Call::Example("types", &["web/src/client/types"]),
        packages: None,
        writes: Writes::Itself(&["web/src/client/types"]),
    },
    Generator {
        call: Call::Example("openapi", &[]),
        packages: None,
        writes: Writes::Printed("openapi.json"),
    },
    Generator {
        call: Call::Line(
            "node crates/xtask/npm/openapi/node_modules/openapi-typescript/bin/cli.js openapi.json --output web/src/api/schema.d.ts",
        ),
        packages: Some("crates/xtask/npm/openapi"),
        writes: Writes::Itself(&["web/src/api/schema.d.ts"]),
    },
];

/// Brings every generated file up to date.
pub fn write(house: &House) -> Done {
    for path in run_all(house)?.keys() {
        println!("wrote {}", path.display());
    }
    Ok(())
}

/// Fails if a generated file is not what its generator writes; leaves all files as they were.
pub fn check(house: &House) -> Done {
    let before = run_all(house)?;
    if before.is_empty() {
        return Ok(());
    }
    let mut names = Vec::new();
    for (path, content) in before {
        names.push(path.display().to_string());
        match content {
            Some(content) => fs::write(house.root.join(path), content)?,
            None => fs::remove_file(house.root.join(path))?,
        }
    }
    Err(Failure::new(format!("stale: {}; run `cargo xtask codegen`", names.join(", "))))
}

/// Runs every generator, and gives the files that changed by it, with what they were before.
fn run_all(house: &House) -> Result<BTreeMap<PathBuf, Option<Vec<u8>>>, Failure> {
    let mut changed = BTreeMap::new();
    for generator in GENERATORS {
        if let Some(folder) = generator.packages {
            tools::install_packages(house, folder)?;
        }
        let paths = match &generator.writes {
            Writes::Itself(paths) => paths,
            Writes::Printed(path) => std::slice::from_ref(path),
        };
        let before = read_files(house, paths)?;
        let run = match generator.call {
            Call::Line(line) => Run::new(house, line),
            Call::Tool(name) => Run::program(house, &programs::build_tool(house, name)?),
            Call::Example(name, arguments) => {
                let run = Run::program(house, &programs::build_example(house, name)?);
                arguments.iter().fold(run, Run::arg)
            }
        };
        match generator.writes {
            Writes::Itself(_) => run.go()?,
            Writes::Printed(path) => {
                let text = run.read()?;
                // An unchanged file keeps its time of change, by which others know it.
                if before.get(Path::new(path)).is_none_or(|old| old != text.as_bytes()) {
                    fs::write(house.at(path), text)?;
                }
            }
        }
        let after = read_files(house, paths)?;
        for path in before.keys().chain(after.keys()) {
            if before.get(path) != after.get(path) {
                changed.insert(path.clone(), before.get(path).cloned());
            }
        }
    }
    Ok(changed)
}

/// The content of files and of all files in folders, by path inside the repository.
fn read_files(house: &House, paths: &[&str]) -> Result<BTreeMap<PathBuf, Vec<u8>>, Failure> {
    let mut found = BTreeMap::new();
    let mut open: Vec<PathBuf> = paths.iter().map(PathBuf::from).collect();
    while let Some(path) = open.pop() {
        let place = house.root.join(&path);
        if place.is_dir() {
            for entry in fs::read_dir(place)? {
                open.push(path.join(entry?.file_name()));
            }
        } else if place.is_file() {
            found.insert(path, fs::read(place)?);
        }
    }
    Ok(found)
}
