//! Feeds of others, taken in by the operator.

use std::collections::HashSet;

use db::{Db, DbError};
use domain::moment::Moment;
use hsds::import::{ImportError, Options, Progress, Source};
use hsds::report::Report;
use hsds::{Kind, Record};
use tokio::sync::mpsc;
use uuid::Uuid;

use super::held::Held;
use super::history::{Author, Way};
use super::store::kept;
use super::vocabulary::FEED;
use super::write::{self, Pen, Written};

/// Records that are written in one transaction.
const BATCH: usize = 500;

/// How a feed is taken in.
#[derive(Clone, Debug)]
pub struct Import {
    /// How it is read.
    pub options: Options,
    /// Whether nothing is written, only looked at.
    pub dry_run: bool,
    /// Whether what the feed brought before and no longer holds is taken out.
    pub remove_missing: bool,
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
    /// Records under the id of something that somebody else keeps: left as they are.
    pub foreign: u64,
    /// Records that the feed brought before and that it does not hold any more.
    pub missing: u64,
    /// Whether those were taken out.
    pub removed: bool,
}

/// Why a feed was not taken in, or not to its end: what was written before stays, and the same feed goes on from there.
#[derive(Debug, thiserror::Error)]
pub enum FeedError {
    /// The feed cannot be read.
    #[error(transparent)]
    Feed(#[from] ImportError),
    /// The database.
    #[error("the database cannot be written")]
    Db(#[from] DbError),
    /// The name is the program's own.
    #[error("`{FEED}` is the name of the program's own vocabulary: choose another")]
    Name,
    /// Reading failed unexpectedly.
    #[error("the feed could not be read to its end")]
    Cut,
}

/// Takes a feed in. The same feed again changes nothing.
pub async fn import(
    db: &Db,
    now: Moment,
    source: impl FnOnce() -> Source + Send + 'static,
    import: Import,
    mut progress: impl FnMut(Progress<'_>) + Send + 'static,
) -> Result<Imported, FeedError> {
    let Import { options, dry_run, remove_missing } = import;
    if options.feed == FEED {
        return Err(FeedError::Name);
    }
    let pen = Pen {
        author: Author::Operator,
        way: Way::Import,
        keeper: None,
        feed: Some(options.feed.clone()),
        confirmed_at: None,
    };
    let (send, mut receive) = mpsc::channel::<Record>(2 * BATCH);
    let feed = options.feed.clone();
    let reading = tokio::task::spawn_blocking(move || {
        let mut sink = |record: Record| send.blocking_send(record).map_err(Into::into);
        hsds::import::read(source(), &options, &mut progress, &mut sink)
    });
    let mut sum = Written::default();
    let mut seen: HashSet<Uuid> = HashSet::new();
    let mut batch = Vec::with_capacity(BATCH);
    while receive.recv_many(&mut batch, BATCH).await > 0 {
        seen.extend(batch.iter().map(Record::id));
        let records = std::mem::take(&mut batch);
        let written = if dry_run {
            write::look(&mut db.read().await?, &pen, &records).await?
        } else {
            db::write!(db, tx => {
                let held = Held::begin(tx).await?;
                write::put(tx, held, now, &pen, records.clone()).await
            })?
        };
        sum.add(written);
    }
    let report = reading.await.map_err(|_| FeedError::Cut)??;
    let mut missing: Vec<Uuid> = Vec::new();
    // What depends on others first, so that it goes before they do.
    for kind in Kind::ALL.into_iter().rev() {
        let before = kept::list_of_feed(&mut db.read().await?, &feed, kind).await?;
        missing.extend(before.into_iter().filter(|id| !seen.contains(id)));
    }
    let removed = remove_missing && !dry_run;
    if removed {
        for some in missing.chunks(BATCH) {
            db::write!(db, tx => {
                let held = Held::begin(tx).await?;
                write::remove(tx, held, now, &pen, some).await
            })?;
        }
    }
    Ok(Imported {
        report,
        added: sum.added,
        changed: sum.changed,
        unchanged: sum.unchanged,
        foreign: sum.foreign,
        missing: missing.len() as u64,
        removed,
    })
}
