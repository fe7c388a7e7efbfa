//! Everything that must hold, step by step.

use std::fs;
use std::path::PathBuf;
use std::process::Child;
use std::time::{Duration, Instant};

use crate::house::House;
use crate::postgres::Server;
use crate::run::{Done, Failure, Run};
use crate::{browser, dependencies, folders, generated, mutants, open_data, programs, tools};

/// A name and what to do.
pub type Step = (&'static str, fn(&House) -> Done);

/// Before anything else.
const FIRST: &[Step] = &[("tools", find_tools), ("format", check_format), ("folders", folders::check)];

/// What is quick to fail comes first.
const MAIN: &[Step] = &[
    ("generated", generated::check),
    ("lint", lint),
    ("wording", check_wording),
    ("rust", test_rust),
    ("mutants", mutants::check_planted),
];

/// What goes on beside the main steps, whose builds leave one core idle half of the time.
const BESIDE: &[Step] = &[
    ("dependencies", dependencies::check_all),
    ("wasm", browser::check_conformance),
    ("client", browser::build_client),
    ("web", browser::check_workspace),
    ("workspace", browser::build_workspace),
    ("open-data", open_data::check),
];

/// What needs all of it.
const LAST: &[Step] = &[
    ("journeys", |house| browser::run_journeys(house, &[], None)),
    ("engines", |house| browser::walk_other_engines(house, browser::Length::Short)),
];

/// What takes seconds when little has changed.
const QUICK_STEPS: &[Step] = &[
    ("format", check_format),
    ("folders", folders::check),
    ("dependencies", dependencies::check),
    ("generated", generated::check),
    ("lint", lint),
    ("wording", check_wording),
    ("web", browser::check_style),
];

/// Runs all steps, or those that are named, one after another: they build on one another, and after a failure none follows. Of
/// all steps some go on beside the main ones, to their end whatever becomes of those; the last follow where both passed.
pub fn test(house: &House, names: &[String]) -> Done {
    if !names.is_empty() {
        return choose(house, "test", &[FIRST, MAIN, BESIDE, LAST].concat(), names, After::Stop);
    }
    let begun = Instant::now();
    run(house, "test", FIRST, After::Stop)?;
    let beside = Beside::start(house, BESIDE)?;
    let main = run(house, "test", MAIN, After::Stop);
    // Also where the main steps failed: what else is wrong is told, and nothing goes on after the end.
    let both = [main, beside.wait()].into_iter().filter_map(Result::err);
    let failures: Vec<String> = both.map(|failure| failure.to_string()).collect();
    if !failures.is_empty() {
        return Err(Failure::new(failures.join("\n\nfailed: ")));
    }
    run(house, "test", LAST, After::Stop)?;
    println!("all of it in {:.1} minutes", begun.elapsed().as_secs_f64() / 60.0);
    Ok(())
}

/// Steps that another process of this program does meanwhile. What they print is shown at their end.
struct Beside {
    process: Child,
    log: PathBuf,
}

impl Beside {
    fn start(house: &House, steps: &[Step]) -> Result<Self, Failure> {
        let names: Vec<String> = steps.iter().map(|(name, _)| (*name).to_owned()).collect();
        println!("\n== beside: {}", names.join(", "));
        let log = house.notes().join("beside.log");
        fs::create_dir_all(house.notes())?;
        let errors = fs::File::create(&log)?;
        let output = errors.try_clone()?;
        let call = Run::program(house, &std::env::current_exe()?).arg("test").args(&names);
        Ok(Self { process: call.start_apart(output.into(), errors.into())?, log })
    }

    fn wait(mut self) -> Done {
        let status = self.process.wait()?;
        println!("\n== beside\n{}", fs::read_to_string(&self.log)?);
        if status.success() {
            return Ok(());
        }
        Err(Failure::new("what went on beside failed: its output, and which step it was, stands above"))
    }
}

/// Runs the quick steps, all of them, and says at the end what failed.
pub fn check(house: &House) -> Done {
    run(house, "test", QUICK_STEPS, After::GoOn)
}

/// What a failure means for the steps after it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum After {
    /// They are not tried.
    Stop,
    /// They are: whoever mends one thing wants to know of all.
    GoOn,
}

/// Runs all steps of a command, or those that are named; or lists them.
pub fn choose(house: &House, command: &str, steps: &[Step], names: &[String], after: After) -> Done {
    if names == ["list"] {
        for (name, _) in steps {
            println!("{name}");
        }
        return Ok(());
    }
    if let Some(unknown) = names.iter().find(|name| !steps.iter().any(|step| step.0 == **name)) {
        let unknown = format!("there is no step `{unknown}`; see `cargo xtask {command} list`");
        return Err(Failure::new(unknown));
    }
    let chosen = steps.iter().filter(|step| names.is_empty() || names.iter().any(|name| name == step.0));
    run(house, command, &chosen.copied().collect::<Vec<_>>(), after)
}

/// Runs steps, and says of each that failed what was wrong.
fn run(house: &House, command: &str, steps: &[Step], after: After) -> Done {
    let mut times: Vec<(&str, Duration)> = Vec::new();
    let mut failures: Vec<String> = Vec::new();
    for (name, step) in steps {
        println!("\n== {name}");
        let start = Instant::now();
        let outcome = step(house);
        times.push((name, start.elapsed()));
        if let Err(failure) = outcome {
            failures.push(format!("step `{name}`: {failure}\nagain: cargo xtask {command} {name}"));
            if after == After::Stop {
                break;
            }
        }
    }
    print_times(&times);
    if !failures.is_empty() {
        return Err(Failure::new(failures.join("\n\nfailed: ")));
    }
    println!("{} {} passed", times.len(), if times.len() == 1 { "step" } else { "steps" });
    Ok(())
}

fn print_times(times: &[(&str, Duration)]) {
    println!();
    for (name, time) in times {
        println!("{name:<14}{:>7.1} s", time.as_secs_f64());
    }
    let sum: Duration = times.iter().map(|(_, time)| *time).sum();
    println!("{:<14}{:>7.1} s", "together", sum.as_secs_f64());
}

fn find_tools(house: &House) -> Done {
    tools::need_node()?;
    tools::need_wasm_target(house)?;
    println!("browser: {}", tools::need_chromium(house)?.display());
    println!("PostgreSQL: {}", tools::need_postgres(house)?.display());
    open_data::find_python(house)?;
    tools::find_firefox(house)?;
    tools::find_webkit(house)?;
    Ok(())
}

fn check_format(house: &House) -> Done {
    let check = Run::new(house, "cargo fmt --all --check").go();
    check.map_err(|failure| Failure::new(format!("{failure}; run `cargo fmt --all`")))
}

fn lint(house: &House) -> Done {
    Run::new(house, "cargo clippy --quiet --workspace --all-targets --all-features -- -D warnings").go()
}

fn check_wording(house: &House) -> Done {
    Run::program(house, &programs::build_example(house, "check")?).go()
}

fn test_rust(house: &House) -> Done {
    tools::install_packages(house, "crates/seal/tests/interop")?;
    let server = Server::start(house)?;
    Run::new(house, "cargo test --quiet --workspace")
        .env("ONWARD_TEST_POSTGRES", &server.url)
        .env("ONWARD_ALL_CHECKS", "1")
        .go()
}

#[cfg(test)]
mod tests {
    use super::{After, run};
    use crate::house::House;
    use crate::run::Failure;

    #[test]
    fn quick_steps_go_on_after_a_failure_and_long_ones_do_not() {
        let house = House::find();
        let steps = [
            ("first", (|_| Err(Failure::new("one"))) as fn(&House) -> _),
            ("second", |_| Ok(())),
            ("third", |_| Err(Failure::new("two"))),
        ];
        let told = |after| run(&house, "test", &steps, after).unwrap_err().to_string();
        assert_eq!(told(After::Stop), "step `first`: one\nagain: cargo xtask test first");
        let both = told(After::GoOn);
        assert!(both.contains("step `first`: one") && both.contains("failed: step `third`: two"), "{both}");
    }
}
