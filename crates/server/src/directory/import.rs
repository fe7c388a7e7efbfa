//! Feeds of others, taken in by the operator.

use std::collections::{BTreeMap, HashSet};

use db::{Db, DbError};
use domain::bounds;
use domain::moment::Moment;
use hsds::import::{Bounds, Doubts, Feed, ImportError, Options, Progress, Source};
use hsds::report::{Done, Report, What};
use hsds::{Kind, Record};
use tokio::sync::{mpsc, oneshot};
use uuid::Uuid;

use super::Elsewhere;
use super::doubles::{self, Double};
use super::held::Held;
use super::history::{Author, Way};
use super::hold_back::hold_back_others;
use super::publish::publish;
use super::store::{kept, office};
use super::vocabulary::FEED;
use super::write::{self, Pen, WriteCounts};

/// Records that are written in one transaction.
const BATCH: usize = 500;

/// Fewer than so many may be most of what stood without being doubted.
const FEWEST: u64 = 2;

/// What is done with what a feed brought before and does not hold any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Removal {
    /// It stays.
    Never,
    /// It is taken out, unless something of the feed could not be read or most of what stood would go.
    WhenSure,
    /// It is taken out, and so is what belongs to records that stay and of which nobody can tell whether it is gone.
    Anyway,
}

/// Why what is missing was left where it was asked to be taken out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// So much of the feed could not be read: what is missing may stand there.
    Unread(u64),
    /// Most of what stood would go: so many of so many.
    Most(u64, u64),
}

/// How a feed is taken in.
#[derive(Clone, Debug)]
pub struct Import {
    /// How it is read.
    pub options: Options,
    /// Whether nothing is written, only looked at.
    pub dry_run: bool,
    /// Whether what the feed brought before and no longer holds is taken out.
    pub removal: Removal,
}

/// What became of a feed.
#[derive(Debug)]
pub struct Imported {
    /// What was read, repaired and left out, row by row.
    pub report: Report,
    /// Records that are new.
    pub added: u64,
    /// Records that say something else than before.
    pub changed: u64,
    /// Records that say what they said.
    pub unchanged: u64,
    /// Records under the id of something that somebody else keeps: left as they are. The report names each.
    pub foreign: u64,
    /// Tables of which something that stands is not in the feed and is not believed to be gone: the records that keep it.
    pub doubted: BTreeMap<&'static str, u64>,
    /// Records that the feed brought before and that it does not hold any more.
    pub missing: u64,
    /// Whether those were taken out.
    pub removed: bool,
    /// Why they were not, although that was asked for.
    pub doubt: Option<Doubt>,
    /// Services of this feed that others seem to describe as well.
    pub doubles: Vec<Double>,
}

/// Why a feed was not taken in, or not to its end: what was written before stays, and the same feed goes on from there.
#[derive(Debug, thiserror::Error)]
pub enum FeedError {
    /// The feed cannot be read.
    #[error(transparent)]
    Feed(#[from] ImportError),
    /// The database, before anything was written.
    #[error("the database cannot be read")]
    Db(#[from] DbError),
    /// The database took no more.
    #[error(
        "the database took no more after {written} records of the feed: those are written and stay. If the disk is full, make \
         room; then the same command goes on from there, and nothing comes twice"
    )]
    Stopped {
        /// Records that were looked at and stand as the feed has them.
        written: u64,
        /// Why.
        source: DbError,
    },
    /// The name is the program's own.
    #[error("`{FEED}` is the name of the program's own vocabulary: choose another")]
    Name,
    /// Reading failed unexpectedly.
    #[error("the feed could not be read to its end")]
    Cut,
}

/// What a form takes, a feed may say.
const BOUNDS: Bounds = Bounds {
    count: bounds::COUNT,
    hours: bounds::HOURS,
    age: bounds::AGE as u32,
    first_day: bounds::FIRST_DAY.date(),
    last_day: bounds::LAST_DAY.date(),
    patience: bounds::MOST_PATIENCE,
};

/// Takes a feed in. The same feed again changes nothing.
pub async fn import(
    db: &Db,
    now: Moment,
    elsewhere: Elsewhere,
    source: impl FnOnce() -> Source + Send + 'static,
    import: Import,
    mut progress: impl FnMut(Progress<'_>) + Send + 'static,
) -> Result<Imported, FeedError> {
    let Import { mut options, dry_run, removal } = import;
    if options.feed == FEED {
        return Err(FeedError::Name);
    }
    options.today = options.today.or(Some(now.latest_day().date())); // nothing can have been confirmed after it
    options.bounds = Some(BOUNDS);
    options.can_lie_in = Some(countries::can_lie_in);
    options.only_zone = Some(countries::only_zone);
    let mut pen = Pen {
        author: Author::Operator,
        way: Way::Import,
        keeper: None,
        feed: Some(options.feed.clone()),
        confirmed_at: None,
        elsewhere,
        doubts: None,
    };
    let (send, mut receive) = mpsc::channel::<Record>(2 * BATCH);
    let feed = options.feed.clone();
    let (tell, told) = oneshot::channel();
    let reading = tokio::task::spawn_blocking(move || {
        let read = Feed::open(source(), options, &mut progress)?;
        // Whoever waits for it has given up, if this is not taken; then the first record is not either.
        let _ = tell.send(read.doubts());
        let mut sink = |record: Record| send.blocking_send(record).map_err(Into::into);
        read.hand_on(&mut progress, &mut sink)
    });
    // Nothing is handed on where it could not be read.
    pen.doubts = told.await.ok().filter(|_| removal != Removal::Anyway);
    let mut sum = WriteCounts::default();
    let mut seen: HashSet<Uuid> = HashSet::new();
    let mut services = Vec::new();
    let mut batch = Vec::with_capacity(BATCH);
    while receive.recv_many(&mut batch, BATCH).await > 0 {
        seen.extend(batch.iter().map(Record::id));
        let records = std::mem::take(&mut batch);
        services.extend(records.iter().filter_map(|record| doubles::described(record, Some(&pen))));
        let written = if dry_run {
            write::look(&mut db.read().await?, &pen, &records).await?
        } else {
            let written: Result<WriteCounts, DbError> = db::write!(db, tx => {
                let held = Held::begin(tx).await?;
                write::put(tx, held, now, &pen, records.clone()).await
            });
            written.map_err(|source| FeedError::Stopped { written: sum.total(), source })?
        };
        sum.add(written);
    }
    let mut report = reading.await.map_err(|_| FeedError::Cut)??;
    let (missing, doubt, whole) = find_missing(db, &feed, &seen, &report, pen.doubts.as_ref()).await?;
    let doubted = tell_doubted(&mut report, &sum, whole);
    tell_foreign(&mut report, &sum);
    let removed = match removal {
        Removal::Never => false,
        Removal::WhenSure => doubt.is_none(),
        Removal::Anyway => true,
    } && !dry_run
        && !missing.is_empty();
    if removed {
        for some in missing.chunks(BATCH) {
            let gone: Result<(), DbError> = db::write!(db, tx => {
                let held = Held::begin(tx).await?;
                write::remove(tx, held, now, &pen, some).await
            });
            gone.map_err(|source| FeedError::Stopped { written: sum.total(), source })?;
        }
    }
    if !dry_run {
        let held_back: Result<(), DbError> = db::write!(db, tx => {
            let held = Held::begin(tx).await?;
            let places = hold_back_others(tx, held, &feed).await?;
            let patience = office::read_settings(tx).await?.patience;
            publish(tx, held, now, patience, places).await
        });
        held_back.map_err(|source| FeedError::Stopped { written: sum.total(), source })?;
    }
    let doubles = doubles::find(&mut db.read().await?, &feed, services).await?;
    Ok(Imported {
        report,
        added: sum.added,
        changed: sum.changed,
        unchanged: sum.unchanged,
        foreign: sum.foreign.len() as u64,
        doubted,
        missing: missing.len() as u64,
        removed,
        doubt: doubt.filter(|_| removal == Removal::WhenSure && !missing.is_empty()),
        doubles,
    })
}

/// What the feed brought before and does not hold any more, and why that may not be believed. What it holds and what was left
/// out of it is not missing. Of kinds of which it holds nothing at all, nothing is, if that may be doubted: those are named, with
/// how many stand.
async fn find_missing(
    db: &Db,
    feed: &str,
    seen: &HashSet<Uuid>,
    report: &Report,
    doubts: Option<&Doubts>,
) -> Result<(Vec<Uuid>, Option<Doubt>, Vec<(Kind, u64)>), DbError> {
    let (mut missing, mut whole): (Vec<Uuid>, Vec<(Kind, u64)>) = (Vec::new(), Vec::new());
    let mut by_kind: BTreeMap<Kind, (u64, u64)> = BTreeMap::new();
    // What depends on others first, so that it goes before they do.
    for kind in Kind::ALL.into_iter().rev() {
        let before = kept::list_of_feed(&mut db.read().await?, feed, kind).await?;
        let stood = before.len() as u64;
        let gone: Vec<Uuid> =
            before.into_iter().filter(|id| !seen.contains(id) && !report.has_left_out(*id)).collect();
        by_kind.insert(kind, (gone.len() as u64, stood));
        let all_gone = stood > 0 && gone.len() as u64 == stood;
        if all_gone && doubts.is_some_and(|doubts| doubts.about(kind.name())) {
            whole.push((kind, stood));
        } else {
            missing.extend(gone);
        }
    }
    if report.unread > 0 {
        return Ok((missing, Some(Doubt::Unread(report.unread)), whole));
    }
    let all = by_kind.values().fold((0, 0), |(gone, stood), (more, of)| (gone + more, stood + of));
    let services = by_kind.get(&Kind::Service).copied().unwrap_or_default();
    let most = [services, all].into_iter().find(|(gone, stood)| *gone >= FEWEST && 2 * gone > *stood);
    Ok((missing, most.map(|(gone, stood)| Doubt::Most(gone, stood)), whole))
}

/// Says in the report which records keep what is not believed to be gone, and counts them by the tables.
fn tell_doubted(
    report: &mut Report,
    written: &WriteCounts,
    whole: Vec<(Kind, u64)>,
) -> BTreeMap<&'static str, u64> {
    let mut doubted: BTreeMap<&'static str, u64> = BTreeMap::new();
    for (kind, id, tables) in &written.doubted {
        for table in tables {
            *doubted.entry(table).or_default() += 1;
            let of = format!("{} {id}", kind.name());
            report.note_record(*id, table, What::NotBelievedGone, Some(&of), Done::LeftStanding);
        }
    }
    for (kind, stood) in whole {
        *doubted.entry(kind.name()).or_default() += stood;
        let was = format!("all {stood}");
        report.note_record(Uuid::nil(), kind.name(), What::NotBelievedGone, Some(&was), Done::LeftStanding);
    }
    doubted
}

/// Says in the report which records stand under the id of something that somebody else keeps.
fn tell_foreign(report: &mut Report, written: &WriteCounts) {
    for (kind, id) in &written.foreign {
        let field = format!("{}.id", kind.name());
        report.note_record(*id, &field, What::Foreign, Some(&id.to_string()), Done::LeftStanding);
    }
}
