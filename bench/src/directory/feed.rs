//! Taking in a feed: a tabular package of the invented services, into the database that is served afterwards.

use std::fs::File;
use std::io::BufWriter;
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::ensure;
use db::Db;
use hsds::Circle;
use hsds::import::{Options, Source};
use hsds::tabular::{Form, write};
use server::directory::{Import, Imported, Removal, import};

use super::documents::Describer;
use super::grouped;
use super::invent::AN_ORGANISATION;
use crate::figures::{Figure, Figures};
use crate::times::count;
use crate::world::{Settled, now};

pub(crate) async fn measure(
    settled: &Settled,
    describer: &Describer,
    services: usize,
    figures: &mut Figures,
) -> anyhow::Result<()> {
    let feed = settled.data.join("feed.zip");
    let records = describer.inventor.records(services);
    let written = write(records, BufWriter::new(File::create_new(&feed)?), Form::Profile)?;
    let rows = usize::try_from(written.rows.values().sum::<u64>())?;
    let db = Db::connect(&format!("sqlite://{}", settled.data.join("onward.db").display())).await?;
    server::migrations::migrate(&db).await?;
    let what = |way: &str| format!("A feed of {} services, {} rows: {way}", grouped(services), grouped(rows));
    let (taken, new) = take_in(&db, &feed).await?;
    ensure!(taken.changed == 0 && taken.foreign == 0, "everything is new");
    let records = 3 * services + services.div_ceil(AN_ORGANISATION);
    ensure!(taken.added == records as u64, "{} of {records} records are taken in", taken.added);
    add(figures, what("taken in for the first time, SQLite"), rows, services, new, None);
    let (again, same) = take_in(&db, &feed).await?;
    ensure!(
        again.added + again.changed + again.foreign + again.missing == 0,
        "the same feed changes nothing"
    );
    ensure!(again.unchanged == taken.added, "the same records are there");
    add(figures, what("the same again, which changes nothing"), rows, services, same, Some(new));
    db.close().await;
    let bytes = std::fs::metadata(settled.data.join("onward.db"))?.len();
    figures.add(Figure::new("— the database", count(usize::try_from(bytes)?) / 1_048_576.0, "MiB"));
    Ok(())
}

fn add(
    figures: &mut Figures,
    what: String,
    rows: usize,
    services: usize,
    took: Duration,
    beside: Option<Duration>,
) {
    let rate = |took: Duration| count(rows) / took.as_secs_f64();
    let figure = Figure::new(what, rate(took), "rows/s");
    figures.add(match beside {
        Some(first) => figure.beside("for the first time", rate(first)),
        None => figure,
    });
    figures.add(Figure::new("— services a second", count(services) / took.as_secs_f64(), "/s"));
}

async fn take_in(db: &Db, feed: &Path) -> anyhow::Result<(Imported, Duration)> {
    let mut options = Options::new("invented");
    options.visibility = Circle::Public;
    options.terms = server::directory::list_terms();
    let how = Import { options, dry_run: false, removal: Removal::Never };
    let path = feed.to_owned();
    let begun = Instant::now();
    let imported =
        import(db, now(), server::start::ELSEWHERE, move || Source::Path(path), how, |_| {}).await?;
    Ok((imported, begun.elapsed()))
}
