//! `bindgen <module.wasm> <folder>`: writes the module, the JavaScript that calls it and its types into the folder.
//!
//! The library behind `wasm-bindgen`'s own command, so that nobody has to install that in the right version.

use std::path::PathBuf;
use std::process::ExitCode;

use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    let arguments: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let [module, folder] = arguments.as_slice() else {
        eprintln!("bindgen <module.wasm> <folder>");
        return ExitCode::FAILURE;
    };
    // For the web also in Node, which takes the module's bytes instead of fetching them: one form for both.
    let written = Bindgen::new()
        .input_path(module)
        .web(true)
        .and_then(|bindgen| bindgen.typescript(true).omit_default_module_path(false).generate(folder));
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{}: {error:#}", module.display());
            ExitCode::FAILURE
        }
    }
}
