//! Following the directory's listings.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use ::search::Change;
use db::Tx;
use hsds::Kind;
use uuid::Uuid;

use super::document::describe;
use super::fill::fill;
use super::{CircleIndex, Finder, broken};
use crate::directory::{Changed, Eyes, list_changed, list_services_at, newest_number, show};
use crate::outage::{self, Pause};
use crate::problem::Refused;
use crate::texts::WORDING;

/// Changes that are taken at once.
const BATCH: i64 = 500;
/// How often a process looks for changes that others made.
const EVERY: Duration = Duration::from_secs(2);

/// How long a question waits for whoever brings the index up to date.
const PATIENCE: Duration = Duration::from_millis(200);

/// Keeps the indexes of this process up to date for ever, so that no question waits for it.
pub async fn follow(finder: Finder) {
    let mut pause = Pause::new(EVERY);
    loop {
        // Failures are logged where they become refusals; the next look tries again.
        let done = catch_up_all(&finder).await;
        if done.is_ok() && outage::INDEX.is_over() {
            tracing::info!("The index of the directory can be used again.");
        }
        tokio::time::sleep(pause.after(&done)).await;
    }
}

async fn catch_up_all(finder: &Finder) -> Result<(), Refused> {
    for eyes in Eyes::every() {
        let copy = finder.copy(eyes.circle()).await?;
        catch_up(finder, &copy, eyes, None).await?;
    }
    Ok(())
}

/// Brings an index up to date; with a bound, only if no more changes than that are missing. Answers the number of the
/// newest change that its circle sees.
pub(super) async fn catch_up(
    finder: &Finder,
    copy: &Arc<CircleIndex>,
    eyes: Eyes,
    most: Option<i64>,
) -> Result<i64, Refused> {
    let newest = newest_number(&finder.app().db, eyes).await?;
    let behind = newest - copy.reached.load(Ordering::Acquire);
    if behind == 0 || most.is_some_and(|most| behind > most) {
        return Ok(newest);
    }
    // The cursor first: whoever waits for it holds no connection.
    let mut cursor = match most {
        None => copy.cursor.lock().await,
        // Somebody else is at it already: a short way is waited for, a long one is not.
        Some(_) => match tokio::time::timeout(PATIENCE, copy.cursor.lock()).await {
            Ok(cursor) => cursor,
            Err(_) => return Ok(newest),
        },
    };
    let tx = &mut finder.app().db.read().await?;
    let brought = bring(finder, tx, copy, eyes, &mut cursor, newest).await;
    copy.reached.store(*cursor, Ordering::Release);
    brought.map(|()| newest)
}

async fn bring(
    finder: &Finder,
    tx: &mut Tx,
    copy: &Arc<CircleIndex>,
    eyes: Eyes,
    cursor: &mut i64,
    newest: i64,
) -> Result<(), Refused> {
    if *cursor == 0 && newest > 0 {
        fill(finder, tx, copy, eyes, newest).await?;
        *cursor = newest;
    }
    let today = finder.app().now().civil_date();
    while *cursor < newest {
        let changed = list_changed(tx, eyes, *cursor, BATCH).await?;
        let Some(last) = changed.last().map(|changed| changed.number) else {
            // What is left concerns other circles.
            *cursor = newest;
            break;
        };
        let services = list_touched(tx, eyes, &changed).await?;
        let shown = show(tx, eyes, &services).await?;
        let mut entries: Vec<Change> = Vec::new();
        for service in services {
            match shown.iter().find(|shown| shown.service.id == service) {
                Some(shown) => entries.push(Change::Put(Box::new(describe(shown, &WORDING, today)))),
                None => entries.push(Change::Remove(service.into_bytes())),
            }
        }
        let target = Arc::clone(copy);
        let written = tokio::task::spawn_blocking(move || target.index.write(&entries, last.unsigned_abs()));
        let written = written.await.map_err(|_| Refused::new(api::problem::Code::Fault))?;
        written.map_err(|error| broken(&error))?;
        *cursor = last;
    }
    Ok(())
}

/// The services that look different after changes: themselves, their organisation, a place of theirs.
async fn list_touched(tx: &mut Tx, eyes: Eyes, changed: &[Changed]) -> Result<Vec<Uuid>, Refused> {
    let of = |kind: Kind| changed.iter().filter(move |one| one.kind == kind.name());
    let mut services: Vec<Uuid> = of(Kind::Service).map(|one| one.id).collect();
    services.extend(of(Kind::ServiceAtLocation).filter_map(|one| one.service));
    let organizations: Vec<Uuid> = of(Kind::Organization).map(|one| one.id).collect();
    let locations: Vec<Uuid> = of(Kind::Location).map(|one| one.id).collect();
    services.extend(list_services_at(tx, eyes, &organizations, &locations).await?);
    services.sort_unstable();
    services.dedup();
    Ok(services)
}
