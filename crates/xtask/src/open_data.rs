//! What other programs read of the directory, held against the validators of those who made its formats.

use std::fs;

use crate::house::House;
use crate::run::{Done, Failure, Run, ask};
use crate::stamp::Work;
use crate::{programs, tools};

/// The oldest Python that the validators work with.
const PYTHON: [u32; 2] = [3, 11];
/// What makes a folder for packages where Python comes without its own module for that.
const VIRTUALENV: &str = "virtualenv==21.15.11";
/// The Python that has the validators: they are installed for it alone.
const VALIDATORS: &str =
    if cfg!(windows) { "validators/.venv/Scripts/python.exe" } else { "validators/.venv/bin/python" };

/// Serves a small directory to three readers, and runs every validator on what each of them is served.
pub fn check(house: &House) -> Done {
    let Some(python) = find_python(house)? else { return Ok(()) };
    tools::install_packages(house, "validators")?;
    install_validators(house, python)?;
    let directory = programs::build_example(house, "open_directory")?;
    Run::new(house, &format!("{VALIDATORS} validators/run.py")).arg(directory).go()
}

/// The name of a Python that is new enough. Where there is none, it says what is left out; with `CI` set, that fails.
pub fn find_python(house: &House) -> Result<Option<&'static str>, Failure> {
    let is_there = |name: &&str| ask(name, &["--version"]).is_some_and(|version| is_new_enough(&version));
    let find = || ["python3", "python"].into_iter().find(is_there);
    if find().is_none() {
        tools::install_with_apt(house, "python3-venv");
    }
    let python = find();
    if python.is_none() {
        let [major, minor] = PYTHON;
        let missing =
            format!("Python is missing: install Python {major}.{minor} or newer, with pip and venv");
        if std::env::var_os("CI").is_some() {
            return Err(Failure::new(missing));
        }
        println!("! NOT CHECKED: what the directory serves to other programs. {missing}");
    }
    Ok(python)
}

/// Whether `Python 3.11.7` or the like is.
fn is_new_enough(version: &str) -> bool {
    let number = version.trim_start_matches("Python ");
    let parts: Vec<u32> = number.split('.').map_while(|part| part.parse().ok()).collect();
    parts.as_slice() >= PYTHON.as_slice()
}

/// Installs the validators exactly as their lock file says.
fn install_validators(house: &House, python: &str) -> Done {
    let requirements = "validators/requirements.txt";
    Work { name: "validators", reads: &[requirements], makes: &[VALIDATORS] }.unless_done(house, || {
        let folder = house.at("validators/.venv");
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        make_environment(house, python)?;
        let line =
            format!("{VALIDATORS} -m pip install --quiet --require-hashes --requirement {requirements}");
        Run::new(house, &line).env("PIP_DISABLE_PIP_VERSION_CHECK", "1").go()
    })
}

/// Makes the folder that the validators go into. Debian has the module for it in a package of its own.
fn make_environment(house: &House, python: &str) -> Done {
    let has_venv = || ask(python, &["-c", "import ensurepip, venv"]).is_some();
    if !has_venv() {
        tools::install_with_apt(house, "python3-venv");
    }
    if has_venv() {
        return Run::new(house, &format!("{python} -m venv validators/.venv")).go();
    }
    let tool = house.notes().join("virtualenv");
    Run::new(house, &format!("{python} -m pip install --quiet {VIRTUALENV} --target")).arg(&tool).go()?;
    Run::new(house, &format!("{python} -m virtualenv --quiet validators/.venv")).env("PYTHONPATH", &tool).go()
}

#[cfg(test)]
mod tests {
    use super::is_new_enough;

    #[test]
    fn a_python_is_known_by_what_it_says() {
        for version in ["Python 3.11.0", "Python 3.13.5", "Python 4.0", "Python 3.14.0rc1"] {
            assert!(is_new_enough(version), "{version}");
        }
        for version in ["Python 2.7.18", "Python 3.9.2", "Python 3.10.12", "Python", ""] {
            assert!(!is_new_enough(version), "{version}");
        }
    }
}
