//! Runs the cases that also run inside WebAssembly.

#[test]
fn every_promise_is_kept() {
    for (name, run) in ledger::conformance::CASES {
        println!("{name}");
        run();
    }
}
