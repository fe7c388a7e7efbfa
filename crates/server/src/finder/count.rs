//! Many counts of one moment.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use ::search::{Facet, Query, SearchError};

use super::find::{SOON, Wanted};
use super::follow::catch_up;
use super::{Finder, broken};
use crate::directory::Eyes;
use crate::problem::Refused;

/// How long somebody who counts waits for somebody who writes.
const PATIENCE: Duration = Duration::from_millis(500);

/// What to count, and by which facets.
pub(crate) type CountQuery<'a> = (Wanted<'a>, Vec<Facet>);

/// What was counted.
#[derive(Debug)]
pub(crate) struct Counted {
    /// The number of the change up to which the index knew the directory; none while it is being filled.
    pub(crate) number: Option<i64>,
    /// For each question and each of its facets: how many have each value.
    pub(crate) counts: Vec<Vec<BTreeMap<String, u64>>>,
}

/// Counts by several facets of several wishes, all of the same moment: nothing is written in between. Nothing, if there is
/// nothing newer than what was counted at the change with the number `known`.
pub(crate) async fn count_by_each(
    finder: &Finder,
    eyes: Eyes,
    known: Option<i64>,
    asked: &[CountQuery<'_>],
) -> Result<Option<Counted>, Refused> {
    let copy = finder.copy(eyes.circle()).await?;
    catch_up(finder, &copy, eyes, Some(SOON)).await?;
    // Whoever writes holds this, so nobody does while we count. Whoever fills an index holds it for long: then what was
    // counted before is good enough, and else what there is.
    let cursor = tokio::time::timeout(PATIENCE, copy.cursor.lock()).await.ok();
    let number = cursor.as_deref().copied();
    if known.is_some() && (number.is_none() || number == known) {
        return Ok(None);
    }
    let queries: Vec<(Query, Vec<Facet>)> =
        asked.iter().map(|(wanted, facets)| (wanted.query(finder.app()), facets.clone())).collect();
    let counting = Arc::clone(&copy);
    let counted = tokio::task::spawn_blocking(move || {
        let each = queries.iter().map(|(query, facets)| counting.index.count_by_each(query, facets));
        each.collect::<Result<Vec<_>, SearchError>>()
    });
    let counted = counted.await.map_err(|_| Refused::new(api::problem::Code::Fault))?;
    drop(cursor);
    let counts = counted.map_err(|error| broken(&error))?.into_iter();
    let counts = counts.map(|facets| facets.into_iter().map(widen).collect()).collect();
    Ok(Some(Counted { number, counts }))
}

fn widen(counts: BTreeMap<String, usize>) -> BTreeMap<String, u64> {
    counts.into_iter().map(|(value, count)| (value, count as u64)).collect()
}
