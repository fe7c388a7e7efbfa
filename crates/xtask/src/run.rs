//! Calling other programs, visibly.

use std::ffi::OsStr;
use std::fmt;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::house::House;

/// What went wrong, in words that say what to do.
#[derive(Debug)]
pub struct Failure(String);

/// What every command comes to.
pub type Done = Result<(), Failure>;

impl Failure {
    /// A failure with these words.
    pub fn new(words: impl Into<String>) -> Self {
        Self(words.into())
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Self(error.to_string())
    }
}

/// A call of a program, from the repository's root unless another folder is given.
pub struct Run {
    command: Command,
    shown: String,
}

impl Run {
    /// `line` is the program and its arguments, separated by spaces; none of them may contain one.
    pub fn new(house: &House, line: &str) -> Self {
        let mut words = line.split(' ');
        let program = words.next().unwrap_or_default();
        let mut command =
            if cfg!(windows) && program == "npm" { Command::new("npm.cmd") } else { Command::new(program) };
        command.args(words).current_dir(&house.root);
        Self { command, shown: line.to_owned() }
    }

    /// A program of the house's own.
    pub fn program(house: &House, program: &Path) -> Self {
        let mut command = Command::new(program);
        command.current_dir(&house.root);
        Self { command, shown: program.display().to_string() }
    }

    /// One more argument, which may contain spaces.
    pub fn arg(mut self, argument: impl AsRef<OsStr>) -> Self {
        self.shown = format!("{} {}", self.shown, argument.as_ref().display());
        self.command.arg(argument);
        self
    }

    /// More arguments.
    pub fn args(self, arguments: &[String]) -> Self {
        arguments.iter().fold(self, Run::arg)
    }

    /// Runs in this folder of the repository.
    pub fn within(mut self, house: &House, folder: &str) -> Self {
        self.shown = format!("(cd {folder}) {}", self.shown);
        self.command.current_dir(house.at(folder));
        self
    }

    /// With this variable in its environment.
    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.shown = format!("{name}={} {}", value.as_ref().display(), self.shown);
        self.command.env(name, value);
        self
    }

    /// Prints the call, runs it to its end, and fails if it fails.
    pub fn go(mut self) -> Done {
        println!("$ {}", self.shown);
        let status = self.command.status().map_err(|error| self.cannot_start(&error))?;
        if status.success() { Ok(()) } else { Err(self.ended_badly()) }
    }

    /// As [`Run::go`], and gives what it printed.
    pub fn read(mut self) -> Result<String, Failure> {
        println!("$ {}", self.shown);
        let output =
            self.command.stderr(Stdio::inherit()).output().map_err(|error| self.cannot_start(&error))?;
        if !output.status.success() {
            print!("{}", String::from_utf8_lossy(&output.stdout));
            return Err(self.ended_badly());
        }
        String::from_utf8(output.stdout)
            .map_err(|_| Failure(format!("`{}` printed other than text", self.shown)))
    }

    /// Prints the call and starts it, with its input and output piped as asked.
    pub fn start(mut self, input: Stdio, output: Stdio) -> Result<Child, Failure> {
        println!("$ {}", self.shown);
        self.command.stdin(input).stdout(output).spawn().map_err(|error| self.cannot_start(&error))
    }

    /// Prints the call and starts it without input; what it prints goes elsewhere.
    pub fn start_apart(mut self, output: Stdio, errors: Stdio) -> Result<Child, Failure> {
        println!("$ {}", self.shown);
        let started = self.command.stdin(Stdio::null()).stdout(output).stderr(errors).spawn();
        started.map_err(|error| self.cannot_start(&error))
    }

    fn cannot_start(&self, error: &std::io::Error) -> Failure {
        Failure(format!("`{}` does not start: {error}", self.shown))
    }

    fn ended_badly(&self) -> Failure {
        Failure(format!("`{}` did not succeed", self.shown))
    }
}

/// What a program prints, or nothing if it is missing or fails: for asking quietly what is there.
pub fn ask(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The file of this name in a folder of `PATH`.
pub fn find_on_path(program: &str) -> Option<std::path::PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .map(|folder| folder.join(program).with_extension(std::env::consts::EXE_EXTENSION))
        .find(|file: &std::path::PathBuf| Path::is_file(file))
}
