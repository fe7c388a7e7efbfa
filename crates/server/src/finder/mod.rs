//! The finder: services by what somebody needs, where they are, and in which words they ask.
//!
//! It stands on an index (crate `search`) that is derived from the directory's listings: each circle of readers has one of
//! its own, and each process its own copies. An index follows the listings by their numbers; lost or damaged, it is made
//! anew. Nothing that is asked is kept or logged.

mod count;
pub(crate) mod document;
mod fill;
mod find;
mod follow;
#[cfg(test)]
mod judged;
mod search;

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicI64;

use ::search::{Config, Index, Opened, SearchError};
use api::problem::Code;
use hsds::Circle;
use tokio::sync::{Mutex, OnceCell};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

use crate::directory::Shown;
use crate::outage;
use crate::problem::Refused;
use crate::remembered::Remembered;
use crate::state::App;
use crate::texts::WORDING;

pub(crate) use ::search::Facet;
pub(crate) use count::{Asked, count_by_each};
pub(crate) use find::{Answer, Hit, Wanted, count_by_country, find, list_ids};
pub use follow::follow;

/// The routes.
pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(search::search))
}

/// How documents are made: an index of another edition is made anew.
const EDITION: &str = env!("EDITION");

/// The indexes of one process.
pub struct Finder {
    /// Where they are kept; nowhere: in memory.
    folder: Option<PathBuf>,
    circles: [OnceCell<Arc<Copy>>; 3],
}

/// The index of one circle.
pub(crate) struct Copy {
    index: Index,
    /// How far it has got. Whoever brings it further holds the lock.
    cursor: Mutex<i64>,
    /// The same, for whoever only looks.
    reached: AtomicI64,
    /// Services that were shown not long ago, each as of a change: once the circle sees a newer one, none is used.
    shown: Remembered<(i64, Uuid), Shown>,
}

/// Services that are remembered for each circle, about; one takes some 10 kB.
const REMEMBERED: usize = 1_024;
/// What they take at most, in bytes: a service can be large.
const REMEMBERED_BYTES: u64 = 32 * 1024 * 1024;

impl Finder {
    /// A finder that keeps its indexes in a folder, or in memory.
    #[must_use]
    pub fn new(folder: Option<PathBuf>) -> Self {
        Self { folder, circles: Default::default() }
    }

    /// The index of a circle; it is opened when it is first asked for.
    async fn copy(&self, circle: Circle) -> Result<Arc<Copy>, Refused> {
        let [public, members, coordinator] = &self.circles;
        let (cell, name) = match circle {
            Circle::Public => (public, "public"),
            Circle::Members => (members, "members"),
            Circle::Coordinator => (coordinator, "coordinator"),
        };
        let folder = self.folder.as_ref().map(|folder| folder.join(name));
        let open = || async {
            let opened = tokio::task::spawn_blocking(move || open(folder)).await;
            let (index, cursor) =
                opened.map_err(|_| Refused::new(Code::Fault))?.map_err(|error| broken(&error))?;
            let reached = AtomicI64::new(cursor);
            let shown = Remembered::new(REMEMBERED, REMEMBERED_BYTES);
            Ok::<_, Refused>(Arc::new(Copy { index, cursor: Mutex::new(cursor), reached, shown }))
        };
        cell.get_or_try_init(open).await.cloned()
    }
}

fn open(folder: Option<PathBuf>) -> Result<(Index, i64), SearchError> {
    let config = Config {
        edition: EDITION.to_owned(),
        meanings: document::list_meanings(&WORDING),
        ..Config::default()
    };
    let (index, Opened { cursor, .. }) = match folder {
        Some(folder) => Index::open(&folder, config)?,
        None => Index::in_memory(config)?,
    };
    Ok((index, i64::try_from(cursor).unwrap_or(0)))
}

/// Logged without what was asked.
fn broken(error: &SearchError) -> Refused {
    if outage::INDEX.lasts() {
        tracing::error!(%error, "The index of the directory cannot be used.");
    }
    Refused::new(Code::Unavailable)
}
