//! Filters: which documents a query admits.

use std::collections::HashMap;

use fixedbitset::FixedBitSet;
use tantivy::schema::IndexRecordOption;

use crate::place::Circle;
use crate::postings;
use crate::schema::{ACCEPTING, ACTIVE, AT_ONCE, BY_ONESELF, FREE, FROM_ABROAD, Fact};
use crate::snapshot::{Segment, Snapshot};
use crate::{Id, Query, SearchError};

/// Takes out of `found` what the query's filters do not admit.
pub(crate) fn filter(
    snapshot: &Snapshot,
    query: &Query,
    circle: Option<&Circle>,
    found: &mut FixedBitSet,
) -> Result<(), SearchError> {
    let countries = query.countries.iter().map(|country| Fact::Country(country)).collect();
    let languages = query.languages.iter().map(|language| Fact::Language(language)).collect();
    let codes =
        query.codes.iter().map(|group| group.iter().map(|code| Fact::Code(&code.list, &code.code)).collect());
    let groups: Vec<Vec<Fact<'_>>> = [countries, languages].into_iter().chain(codes).collect();
    for group in groups.iter().filter(|group| !group.is_empty()) {
        found.intersect_with(&having_any(snapshot, group)?);
    }
    if let Some(ids) = &query.ids {
        found.intersect_with(&being_any(snapshot, ids)?);
    }
    let flags = [
        (query.free, FREE),
        (query.from_abroad, FROM_ABROAD),
        (query.accepting, ACCEPTING),
        (query.active, ACTIVE),
        (query.at_once, ACTIVE | AT_ONCE | BY_ONESELF),
    ]
    .into_iter()
    .filter_map(|(asked, flag)| asked.then_some(flag))
    .fold(0, |flags, flag| flags | flag);
    if flags != 0 {
        retain(snapshot, found, |segment, doc| {
            segment.columns.flags.get(doc).is_some_and(|have| have & flags == flags)
        });
    }
    if let Some(circle) = circle {
        retain(snapshot, found, |segment, doc| {
            segment.columns.place(doc).is_some_and(|spot| circle.distance(spot).is_some())
        });
    }
    if let Some(at) = query.open_at {
        // Many documents share a schedule: each is looked at once.
        let open: HashMap<usize, Vec<Option<bool>>> = snapshot
            .segments
            .iter()
            .map(|segment| (segment.base, segment.columns.open_schedules(at)))
            .collect();
        retain(snapshot, found, |segment, doc| {
            let number = segment.columns.schedule(doc);
            number.and_then(|number| *open.get(&segment.base)?.get(number)?).unwrap_or(false)
        });
    }
    Ok(())
}

/// Keeps the documents for which `keep` holds.
fn retain(snapshot: &Snapshot, found: &mut FixedBitSet, keep: impl Fn(&Segment, usize) -> bool) {
    let mut kept = FixedBitSet::with_capacity(snapshot.slots());
    for (segment, doc, ()) in snapshot.located(found.ones().map(|slot| (slot, ()))) {
        if keep(segment, doc) {
            kept.insert(segment.base + doc);
        }
    }
    *found = kept;
}

/// Documents that have any of the facts.
fn having_any(snapshot: &Snapshot, facts: &[Fact<'_>]) -> Result<FixedBitSet, SearchError> {
    let mut having = FixedBitSet::with_capacity(snapshot.slots());
    for segment in &snapshot.segments {
        for fact in facts {
            if let Some(term) = segment.facts.terms().get(fact.term())? {
                let option = IndexRecordOption::Basic;
                postings::each(&segment.facts, &term, option, |doc, _| having.insert(segment.base + doc))?;
            }
        }
    }
    Ok(having)
}

/// Documents with any of the ids.
fn being_any(snapshot: &Snapshot, ids: &[Id]) -> Result<FixedBitSet, SearchError> {
    let mut being = FixedBitSet::with_capacity(snapshot.slots());
    for segment in &snapshot.segments {
        let index = segment.reader.inverted_index(snapshot.fields.id)?;
        for id in ids {
            if let Some(term) = index.terms().get(id)? {
                let option = IndexRecordOption::Basic;
                postings::each(&index, &term, option, |doc, _| being.insert(segment.base + doc))?;
            }
        }
    }
    Ok(being)
}
