//! `onward directory import`

use std::fs::{self, File};
use std::io::{BufWriter, stdout};
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use clap::Args;
use hsds::import::{Mapping, Options, Progress, Source};
use hsds::report::Report;
use indicatif::{ProgressBar, ProgressStyle};
use server::directory::{Imported, import, list_terms};

use super::Readers;
use crate::{Place, clock, data};

/// Takes in a feed.
#[derive(Args)]
pub(crate) struct Import {
    /// A zip archive, a folder, or a file: CSV, JSON or NDJSON.
    from: PathBuf,
    /// The feed's name. It must stay the same: what is taken in again under it is compared with what is there.
    #[arg(long)]
    feed: String,
    /// Who may read what the feed says nothing about.
    #[arg(long, default_value = "coordinator")]
    readers: Readers,
    /// What the columns of a table mean: a TOML file.
    #[arg(long)]
    mapping: Option<PathBuf>,
    /// Looks, says what would happen, and changes nothing.
    #[arg(long)]
    dry_run: bool,
    /// Takes out what the feed brought before and does not hold any more.
    #[arg(long)]
    remove_missing: bool,
    /// Writes the whole repair report into a file: `.json` or `.csv`.
    #[arg(long)]
    report: Option<PathBuf>,
    #[command(flatten)]
    place: Place,
}

impl Import {
    pub(crate) async fn run(self) -> anyhow::Result<()> {
        if !self.from.exists() {
            bail!("there is no {}", self.from.display());
        }
        let mut options = Options::new(self.feed.trim());
        options.visibility = self.readers.circle();
        options.terms = list_terms();
        if let Some(file) = &self.mapping {
            let text = fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
            options.mapping = Some(Mapping::from_toml(&text)?);
        }
        let db = data::connect(&self.place).await?;
        server::migrations::migrate(&db).await?;
        let bar = ProgressBar::new_spinner();
        bar.set_style(ProgressStyle::with_template("{spinner} {msg} {pos} rows, {elapsed}")?);
        let shown = bar.clone();
        let progress = move |progress: Progress<'_>| {
            shown.set_message(progress.file.to_owned());
            shown.set_position(progress.rows);
        };
        let path = self.from.clone();
        let how =
            server::directory::Import { options, dry_run: self.dry_run, remove_missing: self.remove_missing };
        let imported = import(&db, clock::now(), move || Source::Path(path), how, progress).await;
        bar.finish_and_clear();
        db.close().await;
        self.tell(&imported?)
    }

    fn tell(&self, imported: &Imported) -> anyhow::Result<()> {
        imported.report.write_text(stdout().lock())?;
        if let Some(file) = &self.report {
            write_report(&imported.report, file)?;
            println!("The whole report is in {}.", file.display());
        }
        let Imported { added, changed, unchanged, foreign, missing, removed, .. } = imported;
        println!("{added} new, {changed} changed, {unchanged} as they were.");
        if *foreign > 0 {
            println!("{foreign} stand under the id of something that somebody else keeps: left as they are.");
        }
        match (missing, removed) {
            (0, _) => {}
            (_, true) => println!("{missing} are not in the feed any more: taken out."),
            (_, false) => {
                println!("{missing} are not in the feed any more: left. --remove-missing takes them out.");
            }
        }
        if self.dry_run {
            println!("Nothing was written: this was a dry run.");
        }
        Ok(())
    }
}

fn write_report(report: &Report, to: &Path) -> anyhow::Result<()> {
    let file = File::create(to).with_context(|| format!("cannot write {}", to.display()))?;
    let file = BufWriter::new(file);
    match to.extension().and_then(|ending| ending.to_str()) {
        Some("csv") => report.write_csv(file)?,
        Some("json") => report.write_json(file)?,
        _ => bail!("a report is written as .json or .csv"),
    }
    Ok(())
}
