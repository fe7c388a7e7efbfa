//! The cases that also run inside WebAssembly, each a test under its own sentence.

use libtest_mimic::{Arguments, Trial, run};

fn main() {
    let cases = ledger::conformance::CASES.iter();
    let tests = cases.map(|&(name, case)| {
        Trial::test(name, move || {
            case();
            Ok(())
        })
    });
    run(&Arguments::from_args(), tests.collect()).exit();
}
