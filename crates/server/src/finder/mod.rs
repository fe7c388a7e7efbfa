//! The finder: services by what somebody needs, where they are, and in which words they ask.
//!
//! It stands on an index (crate `search`) that is derived from the directory's listings: each circle of readers has one of
//! its own, and each process its own copies. An index follows the listings by their numbers; lost or damaged, it is made
//! anew. Nothing that is asked is kept or logged.

mod count;
mod document;
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
use axum::extract::FromRef;
use hsds::Circle;
use tokio::sync::{Mutex, OnceCell};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

use crate::directory::ShownService;
use crate::outage;
use crate::per_circle::PerCircle;
use crate::problem::Refused;
use crate::remembered::Remembered;
use crate::state::App;
use crate::texts::WORDING;

pub(crate) use ::search::Facet;
pub(crate) use count::{CountQuery, count_by_each};
pub(crate) use document::{ANY, ANY_CRIME, CONFIRMED_UNTIL, COUNTRY, LANGUAGE, NEVER, UNSAID};
pub(crate) use find::{Answer, Hit, Wanted, count_by_country, find, list_ids, list_ids_as_of};
pub use follow::follow;

/// The routes.
pub(crate) fn routes<S>() -> OpenApiRouter<S>
where
    S: Clone + Send + Sync + 'static,
    App: FromRef<S>,
    Finder: FromRef<S>,
{
    OpenApiRouter::new().routes(routes!(search::search))
}

/// How documents are made: an index of another edition is made anew.
const EDITION: &str = env!("EDITION");

/// The indexes of one process, and the directory that they follow.
#[derive(Clone)]
pub struct Finder(Arc<Indexes>);

struct Indexes {
    app: App,
    copies: PerCircle<OnceCell<Arc<CircleIndex>>>,
}

/// The index of one circle.
pub(crate) struct CircleIndex {
    index: Index,
    /// How far it has got. Whoever brings it further holds the lock.
    cursor: Mutex<i64>,
    /// The same, for whoever only looks.
    reached: AtomicI64,
    /// Services that were shown not long ago, each as of a change: once the circle sees a newer one, none is used.
    shown: Remembered<(i64, Uuid), ShownService>,
}

/// Services that are remembered for each circle, about; one takes some 10 kB.
const REMEMBERED: usize = 1_024;
/// What they take at most, in bytes: a service can be large.
const REMEMBERED_BYTES: u64 = 32 * 1024 * 1024;

impl Finder {
    /// A finder that keeps its indexes in the configured folder, or in memory if there is none.
    #[must_use]
    pub fn new(app: App) -> Self {
        Self(Arc::new(Indexes { app, copies: PerCircle::default() }))
    }

    /// What every request shares, with the directory that is looked through.
    pub(crate) fn app(&self) -> &App {
        &self.0.app
    }

    /// The index of a circle; it is opened when it is first asked for.
    async fn copy(&self, circle: Circle) -> Result<Arc<CircleIndex>, Refused> {
        let name = match circle {
            Circle::Public => "public",
            Circle::Members => "members",
            Circle::Coordinator => "coordinator",
        };
        let folder = self.app().config.search_folder.as_ref().map(|folder| folder.join(name));
        let open = || async {
            let opened = tokio::task::spawn_blocking(move || open(folder)).await;
            let (index, cursor) =
                opened.map_err(|_| Refused::new(Code::Fault))?.map_err(|error| broken(&error))?;
            let reached = AtomicI64::new(cursor);
            let shown = Remembered::new(REMEMBERED, REMEMBERED_BYTES);
            Ok::<_, Refused>(Arc::new(CircleIndex { index, cursor: Mutex::new(cursor), reached, shown }))
        };
        self.0.copies.of(circle).get_or_try_init(open).await.cloned()
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
