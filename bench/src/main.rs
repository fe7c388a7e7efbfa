//! Measures what the budgets speak of, each figure beside a named peer or limit that is measured in the same run:
//! `cargo xtask bench`, or `cargo xtask bench --quick` for a first look. Figures go to `figures.json` and
//! `table.md` in the folder `bench` of cargo's target folder.

mod appends;
mod browser;
mod bytes;
mod directory;
mod figures;
mod machine;
mod members;
mod peers;
mod server;
mod times;
mod world;

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, ensure};

use figures::Figures;

/// How long and how much.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scale {
    /// Referrals of the member who unlocks.
    pub(crate) referrals: usize,
    /// Records of the membership log.
    pub(crate) records: usize,
    /// Seconds that a peer's loop runs.
    pub(crate) peer_seconds: u64,
    /// Times that a short step is repeated.
    pub(crate) rounds: usize,
    /// Multiplies the entries that each client appends.
    pub(crate) appends: usize,
    /// Services of the directory.
    pub(crate) services: usize,
    /// Services of an index that is filled once more.
    pub(crate) many_services: usize,
}

const FULL: Scale = Scale {
    referrals: 1_000,
    records: 250,
    peer_seconds: 3,
    rounds: 200,
    appends: 4,
    services: 100_000,
    many_services: 1_000_000,
};
const QUICK: Scale = Scale {
    referrals: 100,
    records: 60,
    peer_seconds: 1,
    rounds: 40,
    appends: 1,
    services: 5_000,
    many_services: 5_000,
};

/// Names a server's binary that is built already; without it this program builds one.
const BINARY: &str = "ONWARD_BINARY";

/// Where things are.
pub(crate) struct Places {
    /// The repository.
    pub(crate) root: PathBuf,
    /// Figures, and the databases that are measured: on the disk that cargo builds on.
    pub(crate) folder: PathBuf,
    /// The server's binary.
    pub(crate) onward: PathBuf,
}

impl Places {
    fn find() -> anyhow::Result<Self> {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        let root = here.parent().context("the repository")?.to_owned();
        let this = std::env::current_exe()?;
        let built = this.parent().context("the folder of this program")?;
        let target = built.parent().context("cargo's target folder")?;
        let folder = target.join("bench");
        std::fs::create_dir_all(&folder)?;
        let onward = std::env::var_os(BINARY).map_or_else(
            || built.join("onward").with_extension(std::env::consts::EXE_EXTENSION),
            PathBuf::from,
        );
        Ok(Self { root, folder, onward })
    }
}

fn main() -> anyhow::Result<()> {
    let mut scale = FULL;
    let mut parts = Vec::new();
    for argument in std::env::args().skip(1) {
        match argument.as_str() {
            "--quick" => scale = QUICK,
            "members" | "appends" | "server" | "directory" | "served" => parts.push(argument),
            _ => match argument.strip_prefix("--services=").map(str::parse) {
                Some(Ok(services)) => scale.services = services,
                _ => anyhow::bail!(
                    "cargo xtask bench [--quick] [--services=<number>] [members] [appends] [server] [directory] [served]"
                ),
            },
        }
    }
    let wants = |part: &str| parts.is_empty() || parts.iter().any(|named| named == part);
    let places = Places::find()?;
    let directory = match (wants("directory"), wants("served")) {
        (true, _) => Some(directory::Part::All),
        (false, true) => Some(directory::Part::Served),
        (false, false) => None,
    };
    if (wants("server") || directory.is_some()) && std::env::var_os(BINARY).is_none() {
        let mut build = Command::new(env!("CARGO"));
        build.args(["build", "--release", "--quiet", "-p", "onward"]).current_dir(&places.root);
        ensure!(build.status()?.success(), "the server does not build");
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let mut figures = Figures::begin();
    runtime.block_on(async {
        if wants("members") || wants("server") {
            let mut world = world::World::make(&places, scale).await?;
            if wants("members") {
                members::measure(&mut world, scale, &mut figures).await?;
            }
            let settled = world.settle().await?;
            if wants("server") {
                server::measure(&places, &settled, scale, &mut figures).await?;
                browser::measure(&places, &settled, scale, &mut figures).await?;
                server::measure_many(&places, &settled, scale, &mut figures).await?;
            }
        }
        if wants("appends") {
            appends::measure(&places, scale, &mut figures).await?;
        }
        if let Some(part) = directory {
            directory::measure(&places, scale, part, &mut figures).await?;
        }
        anyhow::Ok(())
    })?;
    figures.end(&places.folder)
}
