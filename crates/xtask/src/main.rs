//! Every developer's command: `cargo xtask <command>`.
//!
//! It only calls other programs, prints each call, and leaves out what has been done already.

mod browser;
mod dependencies;
mod everyday;
mod folders;
mod generated;
mod house;
mod long;
mod mutants;
mod open_data;
mod postgres;
mod programs;
mod run;
mod stamp;
mod suite;
mod tools;

use std::process::ExitCode;

use house::House;
use run::Failure;

const HELP: &str = "\
cargo xtask <command>

  demo [arguments]        build everything and serve a seeded network of invented organisations
  test [steps]            everything that must hold before a change is taken; `test list` names the steps
  long [parts]            what takes hours and gives chance many tries; `long list` names the parts
  check                   what of it takes seconds: format, folders, generated files, lints, wording, dependencies, types
  dev [arguments]         the demo, with a workspace that follows every change of a file in web/
  e2e [arguments]         the journeys in the browser; the arguments are Playwright's
  codegen [--check]       write (or compare) the generated files
  bench [arguments]       the measurements behind BENCHMARKS.md
  fuzz [targets]          a minute for each target that reads bytes from outside
  dist                    the binary to hand out, in an archive

Environment: ONWARD_CHROMIUM (a browser), ONWARD_PG_BIN (the folder of `initdb`), CARGO_TARGET_DIR.
";

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let command = arguments.next().unwrap_or_default();
    let rest: Vec<String> = arguments.collect();
    let house = House::find();
    let outcome = match command.as_str() {
        "demo" => everyday::demo(&house, &rest),
        "test" => suite::test(&house, &rest),
        "check" => suite::check(&house),
        "dev" => everyday::dev(&house, &rest),
        "e2e" => browser::run_journeys(&house, &rest, None),
        "codegen" => match rest.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
            [] => generated::write(&house),
            ["--check"] => generated::check(&house),
            _ => Err(Failure::new("cargo xtask codegen [--check]")),
        },
        "bench" => everyday::bench(&house, &rest),
        "long" => long::run(&house, &rest),
        "fuzz" => long::fuzz(&house, &rest, 60),
        "dist" => everyday::dist(&house),
        "" | "help" | "--help" | "-h" => {
            print!("{HELP}");
            Ok(())
        }
        _ => Err(Failure::new(format!("there is no command `{command}`\n\n{HELP}"))),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\nfailed: {failure}");
            ExitCode::FAILURE
        }
    }
}
