//! The demo: an invented network of ten organisations, made by its own members with the ordinary code, and the
//! ordinary way in for each of them.

mod cast;
mod plot;
mod scenes;
mod seed;
mod services;

use std::fs;
use std::num::NonZeroU32;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use clap::Args;
use seed::{Seeded, seed};
use serde::{Deserialize, Serialize};

use crate::init::unlock_link;
use crate::serve::{Listen, Serve};
use crate::told::tell;
use crate::{Storage, clock, data};

/// How to show it.
#[derive(Args)]
pub(crate) struct Demo {
    /// The folder that the invented network is kept in.
    #[arg(long, default_value = "demo-data")]
    data: PathBuf,
    /// Begins anew: what was done in the demo before is lost.
    #[arg(long)]
    fresh: bool,
    #[command(flatten)]
    listen: Listen,
}

/// What a later start prints again. Real networks keep no such file: here every key is an invention.
#[derive(Serialize, Deserialize)]
struct Links {
    genesis: String,
    steward: String,
    seats: Vec<Seat>,
}

#[derive(Serialize, Deserialize)]
struct Seat {
    organisation: String,
    country: String,
    key: String,
}

impl Links {
    const FILE: &str = "links.json";

    fn of(seeded: Seeded) -> Self {
        let seats = seeded.seats.into_iter().map(|seat| Seat {
            organisation: seat.organisation.into(),
            country: seat.country.into(),
            key: seat.printed_key,
        });
        Self { genesis: seeded.genesis.to_string(), steward: seeded.steward_key, seats: seats.collect() }
    }

    fn print(&self, workspace_origin: &str) -> anyhow::Result<()> {
        let genesis = self.genesis.parse().context("the demo's links are damaged; begin with --fresh")?;
        let wording = wording::Wording::load()?;
        tell!(
            "Open two of these in two windows; each unlocks one organisation with its printed unlock key:"
        )?;
        tell!("")?;
        for Seat { organisation, country, key } in &self.seats {
            let country = wording.find_country_name("en", country).unwrap_or(country);
            tell!("  {organisation}, {country}")?;
            tell!("    {}", unlock_link(workspace_origin, key, &genesis))?;
        }
        tell!("")?;
        tell!("  The network's steward")?;
        tell!("    {}", unlock_link(workspace_origin, &self.steward, &genesis))?;
        tell!("")?;
        tell!(
            "A reload, Lock or 15 idle minutes lock a window: open its link again. Mails are files in the folder `mail`."
        )?;
        tell!("Everything in it is invented. Stop with Ctrl+C; `cargo xtask demo --fresh` begins anew.")?;
        Ok(())
    }
}

/// At which addresses the demo last ran.
const ADDRESSES: &str = "addresses";
/// Says that the network in a folder is invented: only such a one is ever made anew.
const MARK: &str = "invented";
/// Where its mails lie.
const MAIL: &str = "mail";

impl Demo {
    pub(crate) async fn run(self) -> anyhow::Result<()> {
        server::telemetry::start(server::telemetry::Format::Text, tracing::Level::WARN)?;
        let links = self.data.join(Links::FILE);
        if self.fresh || !links.exists() {
            check_ours(&self.data)?;
            if self.data.exists() {
                drop(claim(&self.data)?);
            }
            remove(&self.data)?;
        }
        let _running = claim(&self.data)?;
        let storage = Storage { data: self.data.clone(), database: None };
        let doors = self.listen.open(true).await?;
        let made: Links = if links.exists() {
            let text = fs::read(&links)?;
            serde_json::from_slice(&text).context("the demo's links are damaged; begin with --fresh")?
        } else {
            tell!("Making an invented network of ten organisations. This takes a few seconds, once.")?;
            make(&storage, &links).await?
        };
        forget_old_mails(&self.data, &format!("{} {}", doors.public_origin, doors.workspace_origin))?;
        let db = data::connect(&storage).await?;
        server::migrations::migrate(&db).await?;
        let (addresses, workspace) = (doors.addresses(), doors.workspace_origin.clone());
        let tell = move || {
            tell!("")?;
            tell!("{addresses}")?;
            tell!("")?;
            made.print(&workspace)
        };
        // People who try things out click faster than people who work.
        let many = NonZeroU32::new(600).context("600 is not zero")?;
        let serve = Serve {
            mail: Some(format!("folder:{}", std::path::absolute(self.data.join(MAIL))?.display())),
            mail_from: "Onward <onward@demo.example>".parse()?,
            writes_a_minute: many,
            sign_ins_a_minute: many,
            log: server::telemetry::Format::Text,
            log_level: tracing::Level::WARN,
            listen: self.listen,
            storage: storage.clone(),
        };
        serve.serve(db, data::read_log_key(&storage.data)?, doors, tell).await
    }
}

/// Makes the network; its links are written last, so that one that was cut short is made again.
async fn make(storage: &Storage, file: &Path) -> anyhow::Result<Links> {
    data::make_folder(&storage.data)?;
    let mark = storage.data.join(MARK);
    fs::write(&mark, "An invented network: nothing here is of anybody.\n")
        .with_context(|| format!("cannot write {}", mark.display()))?;
    let db = data::create(storage).await?;
    server::migrations::migrate(&db).await?;
    let log_key = data::make_log_key(&storage.data)?;
    let chance = *client::unlock::make_printed_key(&mut data::rng());
    let links = Links::of(seed(&db, log_key, clock::now(), chance).await?);
    db.close().await;
    fs::write(file, serde_json::to_vec_pretty(&links)?)?;
    Ok(links)
}

/// Removes the mails of an earlier run at other addresses: their links lead nowhere now.
fn forget_old_mails(folder: &Path, addresses: &str) -> anyhow::Result<()> {
    let (file, mails) = (folder.join(ADDRESSES), folder.join(MAIL));
    let same = fs::read_to_string(&file).is_ok_and(|before| before == addresses);
    if !same && mails.exists() {
        fs::remove_dir_all(&mails).with_context(|| format!("cannot remove {}", mails.display()))?;
        tell!("The mails of the last run are gone: their links led to other addresses.")?;
    }
    fs::write(&file, addresses).with_context(|| format!("cannot write {}", file.display()))
}

/// Claims the demo's folder.
fn claim(folder: &Path) -> anyhow::Result<fs::File> {
    fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    data::claim(folder, "a demo")
}

/// Checks that what stands in a folder is an earlier demo, whole or cut short, or nothing: a network of people who exist looks
/// the same but for the mark.
fn check_ours(folder: &Path) -> anyhow::Result<()> {
    let ours = [
        MARK,
        "onward.db",
        "onward.db-wal",
        "onward.db-shm",
        "log.key",
        MAIL,
        "search",
        data::RUNNING,
        ADDRESSES,
        Links::FILE,
    ];
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error).with_context(|| format!("cannot read {}", folder.display())),
    };
    let names = entries.map(|entry| entry.map(|entry| entry.file_name())).collect::<Result<Vec<_>, _>>()?;
    let is_marked = [MARK, Links::FILE].iter().any(|mark| names.iter().any(|name| name == mark));
    let is_ours = |name: &std::ffi::OsString| ours.iter().any(|own| name == own);
    let is_all =
        if is_marked { names.iter().all(is_ours) } else { names.iter().all(|name| name == data::RUNNING) };
    if !is_all {
        bail!("{} holds something else than a demo; name another folder with --data", folder.display());
    }
    Ok(())
}

/// Removes an earlier demo.
fn remove(folder: &Path) -> anyhow::Result<()> {
    if !folder.exists() {
        return Ok(());
    }
    fs::remove_dir_all(folder).with_context(|| format!("cannot remove {}", folder.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mails_of_a_run_at_other_addresses_are_gone() {
        let folder = std::env::temp_dir().join(format!("onward-demo-mails-{}", std::process::id()));
        let mails = folder.join(MAIL);
        for (addresses, kept) in [("http://a:1", false), ("http://a:1", true), ("http://a:2", false)] {
            fs::create_dir_all(&mails).unwrap();
            forget_old_mails(&folder, addresses).unwrap();
            assert_eq!(mails.exists(), kept, "{addresses}");
        }
        fs::remove_dir_all(&folder).unwrap();
    }
}
