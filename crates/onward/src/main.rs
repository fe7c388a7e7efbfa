//! The one binary: the server, its operator's tool, the demo.
#![deny(clippy::print_stdout, clippy::print_stderr)]

mod clock;
mod data;
mod demo;
mod directory;
mod init;
mod serve;
mod told;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};
use mimalloc::MiMalloc;

/// Records are made and dropped on many threads: the system's own takes a fifth of the time of an answer for that.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// Referrals between organisations for support of victims of crime; nobody in between can read a word.
#[derive(Parser)]
#[command(version, about)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Founds a network in an empty data folder, and prints the first steward's unlock link.
    Init(init::Init),
    /// Serves the public pages and the workspace.
    Serve(serve::Serve),
    /// Serves an invented network, to look at and to try.
    Demo(demo::Demo),
    /// Takes feeds into the directory, and writes packages of it.
    #[command(subcommand)]
    Directory(directory::Directory),
    /// Brings the database up to date.
    Migrate(Storage),
}

/// Where everything is kept.
#[derive(Args, Clone)]
struct Storage {
    /// The folder with the log key and, by default, the database.
    #[arg(long, env = "ONWARD_DATA", default_value = "onward-data")]
    data: PathBuf,
    /// Another database: `postgres://…` or `sqlite:///…`.
    #[arg(long, env = "ONWARD_DATABASE")]
    database: Option<String>,
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // One sentence that says what to do, and its causes; a way back through the code helps no operator.
            // Where nobody hears it, its exit status says that it failed.
            let _unheard = told::line(&mut told::err(), format_args!("Error: {}", say(&error)));
            ExitCode::FAILURE
        }
    }
}

/// An error and its causes. Some say their cause themselves: nothing is said twice.
fn say(error: &anyhow::Error) -> String {
    let mut said = String::new();
    for cause in error.chain().map(ToString::to_string) {
        if said.is_empty() {
            said = cause;
        } else if !said.contains(&cause) {
            said = format!("{said}: {cause}");
        }
    }
    said
}

fn run() -> anyhow::Result<()> {
    let cli = Cli::parse();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        match cli.command {
            Command::Init(init) => init.run().await,
            Command::Serve(serve) => serve.run().await,
            Command::Demo(demo) => demo.run().await,
            Command::Directory(directory) => directory.run().await,
            Command::Migrate(storage) => {
                server::migrations::migrate(&data::connect(&storage).await?).await?;
                Ok(told::tell!("The database is up to date.")?)
            }
        }
    })
}
