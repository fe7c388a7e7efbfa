//! The cases that native tests run, made callable from JavaScript: what is built for the browser must behave alike.

use wasm_bindgen::prelude::wasm_bindgen;

/// A sentence, and what panics if it is not true.
type Case = (&'static str, fn());

/// The cases of every crate that runs in the browser.
const CASES: &[&[Case]] = &[seal::conformance::CASES, ledger::conformance::CASES, client::conformance::CASES];

fn list_cases() -> impl Iterator<Item = &'static Case> {
    CASES.iter().copied().flatten()
}

/// The names of all cases.
#[wasm_bindgen]
pub fn list_names() -> Vec<String> {
    std::panic::set_hook(Box::new(|panic| print_error(&panic.to_string())));
    list_cases().map(|(name, _)| (*name).to_owned()).collect()
}

/// Runs the case at this place in [`list_names`].
///
/// # Panics
/// If the case fails: the module traps, and must not be called again.
#[wasm_bindgen]
pub fn run_case(place: usize) {
    let (_, run) = list_cases().nth(place).expect("there is a case at this place");
    run();
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = console, js_name = error)]
    fn print_error(text: &str);
}
