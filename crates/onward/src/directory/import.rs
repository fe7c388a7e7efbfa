//! `onward directory import`

use std::fs::{self, File};
use std::io::{self, BufWriter};
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use clap::{Args, ValueEnum};
use hsds::import::{Mapping, Options, Progress, Source};
use hsds::report::Report;
use indicatif::{ProgressBar, ProgressStyle};
use server::directory::{Doubt, Imported, Removal, import, list_terms};
use server::start::ELSEWHERE;

use super::{Readers, doubles};
use crate::told::{self, tell};
use crate::{Storage, clock, data};

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
    /// Takes out what the feed brought before and does not hold any more: when it is sure (everything could be read, and it is
    /// not most of what stood), or anyway.
    #[arg(long, value_name = "WHEN", num_args = 0..=1, require_equals = true, default_missing_value = "when-sure")]
    remove_missing: Option<RemoveMissing>,
    /// Writes the repair report with every finding into a file: `.json` or `.csv`.
    #[arg(long)]
    report: Option<PathBuf>,
    #[command(flatten)]
    storage: Storage,
}

/// When what is missing is taken out.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum RemoveMissing {
    /// When everything could be read and it is not most of what stood.
    WhenSure,
    /// Even if something could not be read, a table is not there, or most would go.
    Anyway,
}

/// Pairs of services that are named on the screen.
const SHOWN: usize = 10;

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
            let mapping = Mapping::from_toml(&text)
                .and_then(|mapping| mapping.check_codes(&options.terms).map(|()| mapping));
            options.mapping = Some(mapping.with_context(|| format!("look at {}", file.display()))?);
        }
        let report = self.report.as_deref().map(ReportFile::create).transpose()?;
        let db = data::connect(&self.storage).await?;
        server::migrations::migrate(&db).await?;
        let bar = ProgressBar::new_spinner();
        bar.set_style(ProgressStyle::with_template("{spinner} {msg} {pos} rows, {elapsed}")?);
        let shown = bar.clone();
        let progress = move |progress: Progress<'_>| {
            shown.set_message(progress.file.to_owned());
            shown.set_position(progress.rows);
        };
        let path = self.from.clone();
        let removal = match self.remove_missing {
            None => Removal::Never,
            Some(RemoveMissing::WhenSure) => Removal::WhenSure,
            Some(RemoveMissing::Anyway) => Removal::Anyway,
        };
        let how = server::directory::Import { options, dry_run: self.dry_run, removal };
        let imported = import(&db, clock::now(), ELSEWHERE, move || Source::Path(path), how, progress).await;
        bar.finish_and_clear();
        db.close().await;
        let imported = imported?;
        self.tell(&imported)?;
        match report {
            Some(report) => report.write(&imported.report)?,
            None if imported.report.total() > 0 => {
                tell!("--report FILE.csv writes {}.", count_findings(imported.report.total()))?;
            }
            None => {}
        }
        // Whoever takes a feed in every night sees it without reading what is said above.
        if imported.report.unread > 0 {
            bail!("something in the feed could not be read");
        }
        if !imported.doubted.is_empty() {
            bail!("something that stands is not in the feed, and nobody can tell whether it is gone");
        }
        Ok(())
    }

    fn tell(&self, imported: &Imported) -> anyhow::Result<()> {
        imported.report.write_text(told::out())?;
        let Imported { added, changed, unchanged, foreign, .. } = imported;
        tell!("{added} new, {changed} changed, {unchanged} as they were.")?;
        if *foreign > 0 {
            tell!(
                "{foreign} stand under the id of something that somebody else keeps: left as they are. The report names each."
            )?;
        }
        if added + changed + unchanged + foreign == 0 && self.mapping.is_none() {
            tell!(
                "A table of your own making needs a mapping: `onward directory mapping` writes a first one."
            )?;
        }
        tell_doubted(imported)?;
        tell_missing(imported, self.remove_missing.is_some())?;
        if !imported.doubles.is_empty() {
            tell!(
                "{} services seem to stand in the directory already, from another keeper:",
                imported.doubles.len()
            )?;
            doubles::tell_with_advice(&imported.doubles, SHOWN)?;
        }
        if self.dry_run {
            tell!("Nothing was written: this was a dry run.")?;
        }
        Ok(())
    }
}

/// Tables of which something stands that the feed does not have.
fn tell_doubted(imported: &Imported) -> io::Result<()> {
    for (table, records) in &imported.doubted {
        let records =
            if *records == 1 { "1 record keeps".to_owned() } else { format!("{records} records keep") };
        tell!(
            "The table {table} is not in the feed as it was, or could not be read: {records} what stands of it. If it is really \
             gone, --remove-missing=anyway takes it out."
        )?;
    }
    Ok(())
}

/// What of the feed is gone; `asked`, where it was to be taken out.
fn tell_missing(imported: &Imported, asked: bool) -> io::Result<()> {
    let Imported { missing, removed, doubt, .. } = imported;
    match (missing, removed, doubt) {
        (0, ..) => Ok(()),
        (_, true, _) => tell!("{missing} are not in the feed any more: taken out."),
        (_, _, Some(Doubt::Unread(unread))) => tell!(
            "{missing} are not in the feed any more, but {unread} times something in it could not be read: all left. Mend the \
             feed, or take them out with --remove-missing=anyway."
        ),
        (_, _, Some(Doubt::Most(gone, stood))) => tell!(
            "{missing} are not in the feed any more, {gone} of {stood}: all left, as that is most of what stood. \
             --remove-missing=anyway takes them out."
        ),
        _ if asked => tell!("{missing} are not in the feed any more: they would be taken out."),
        _ => tell!("{missing} are not in the feed any more: left. --remove-missing takes them out."),
    }
}

/// The file for a report, made before anything is taken in: a place that cannot be written is told at once.
struct ReportFile<'a> {
    path: &'a Path,
    file: File,
    is_csv: bool,
}

impl<'a> ReportFile<'a> {
    fn create(path: &'a Path) -> anyhow::Result<Self> {
        let is_csv = match path.extension().and_then(|ending| ending.to_str()) {
            Some("csv") => true,
            Some("json") => false,
            _ => bail!("a report is written as .json or .csv"),
        };
        let file = File::create(path).with_context(|| format!("cannot write {}", path.display()))?;
        Ok(Self { path, file, is_csv })
    }

    fn write(self, report: &Report) -> anyhow::Result<()> {
        let shown = self.path.display();
        let file = BufWriter::new(self.file);
        let written = if self.is_csv { report.write_csv(file) } else { report.write_json(file) };
        written.with_context(|| {
            format!("the feed was taken in as said above, but its report cannot be written to {shown}")
        })?;
        match report.findings_not_kept {
            0 if report.total() == 1 => tell!("The one finding is in {shown}.")?,
            0 => tell!("All {} findings are in {shown}.", report.total())?,
            lost => tell!(
                "{} of {} findings are in {shown}: the disk was full.",
                report.total() - lost,
                report.total()
            )?,
        }
        Ok(())
    }
}

/// How many there are, in words.
fn count_findings(count: u64) -> String {
    if count == 1 { "1 finding".to_owned() } else { format!("{count} findings") }
}
