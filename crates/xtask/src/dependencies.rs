//! What no crate may depend on. `deny.toml` says the rest: licences, sources, and who may use which cryptography.

use std::path::Path;

use crate::house::House;
use crate::run::{Done, Failure, Run};
use crate::tools::CargoTool;

/// A crate, and what must not be reachable from it outside tests.
const BARRED: &[(&str, &[&str])] = &[
    // Server code that could open a referral does not build.
    ("server", &["seal", "client", "hpke", "age"]),
    // The rules know neither input nor output, time, chance, SQL, HTTP nor cryptography.
    (
        "domain",
        &["axum", "ed25519-dalek", "getrandom", "hyper", "rand", "rand_core", "sha2", "sqlx", "tokio"],
    ),
    // The engine knows none of our words.
    ("db", &["domain", "ledger", "api", "seal", "client"]),
    // Open Referral, the index and the maps know nothing of ours, and ask no database and no network.
    (
        "hsds",
        &[
            "domain",
            "ledger",
            "api",
            "db",
            "wording",
            "search",
            "countries",
            "seal",
            "client",
            "sqlx",
            "hyper",
        ],
    ),
    (
        "search",
        &["domain", "ledger", "api", "db", "wording", "hsds", "countries", "seal", "client", "sqlx", "hyper"],
    ),
    (
        "telephone",
        &[
            "domain",
            "ledger",
            "api",
            "db",
            "wording",
            "hsds",
            "search",
            "countries",
            "seal",
            "client",
            "sqlx",
        ],
    ),
    (
        "countries",
        &["domain", "ledger", "api", "db", "wording", "hsds", "search", "seal", "client", "sqlx", "hyper"],
    ),
];

/// In the version whose answers are known.
const CARGO_DENY: CargoTool = CargoTool { name: "cargo-deny", version: "0.20.2" };

/// The rules of the graph, and those of `deny.toml` if cargo-deny is there.
pub fn check(house: &House) -> Done {
    check_graph(house)?;
    let Some(program) = CARGO_DENY.find(house) else {
        println!("= deny.toml: passed over, `cargo xtask test` installs cargo-deny");
        return Ok(());
    };
    run_cargo_deny(house, &program)
}

/// As [`check`], and installs cargo-deny where it is missing: a matter of minutes.
pub fn check_all(house: &House) -> Done {
    check_graph(house)?;
    run_cargo_deny(house, &CARGO_DENY.need(house)?)
}

fn check_graph(house: &House) -> Done {
    for (package, barred) in BARRED {
        let line = "cargo tree --edges normal,build --target all --all-features --prefix none --package";
        let tree = Run::new(house, line).arg(package).read()?;
        let found = list_found(&tree, barred);
        if !found.is_empty() {
            return Err(Failure::new(format!(
                "`{package}` must not depend on {}; see why: cargo tree --edges normal -p {package}",
                found.join(", "),
            )));
        }
    }
    Ok(())
}

/// The names among `barred` that stand at the beginning of a line.
fn list_found<'a>(tree: &str, barred: &[&'a str]) -> Vec<&'a str> {
    let names: Vec<&str> = tree.lines().filter_map(|line| line.split(' ').next()).collect();
    barred.iter().copied().filter(|name| names.contains(name)).collect()
}

fn run_cargo_deny(house: &House, program: &Path) -> Done {
    // Advisories are asked for where there is a network for it, not here: an old commit must still pass.
    let line = format!("{} --all-features --log-level warn check bans licenses sources", program.display());
    Run::new(house, &line).go()
}

#[cfg(test)]
mod tests {
    use super::list_found;

    #[test]
    fn whole_names_are_found_at_any_depth() {
        let tree =
            "server v0.1.0 (/somewhere/crates/server)\nsealed v1.0.0\nclient v0.1.0 (*)\nhpke v0.15.1\n";
        assert_eq!(list_found(tree, &["seal", "client", "hpke", "age"]), ["client", "hpke"]);
    }
}
