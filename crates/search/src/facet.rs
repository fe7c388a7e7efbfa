//! Exact counts of what was found.

use std::collections::BTreeMap;

use fixedbitset::FixedBitSet;
use tantivy::schema::IndexRecordOption;

use crate::postings;
use crate::schema::Fact;
use crate::snapshot::Snapshot;
use crate::{Facet, SearchError};

/// How many of the found documents have each value of the facet. Values that none has are left out.
pub(crate) fn count(
    snapshot: &Snapshot,
    found: &FixedBitSet,
    facet: &Facet,
) -> Result<BTreeMap<String, usize>, SearchError> {
    let beginning = match facet {
        Facet::Country => Fact::Country("").term(),
        Facet::Language => Fact::Language("").term(),
        Facet::Code(list) => Fact::Code(list, "").term(),
    };
    let mut counts = BTreeMap::new();
    for segment in &snapshot.segments {
        let mut terms = segment.facts.terms().range().ge(&beginning).into_stream()?;
        while terms.advance() {
            let Some(value) = terms.key().strip_prefix(beginning.as_bytes()) else { break };
            let mut count = 0;
            postings::each(&segment.facts, terms.value(), IndexRecordOption::Basic, |doc, _| {
                count += usize::from(found.contains(segment.base + doc));
            })?;
            if count > 0 {
                *counts.entry(String::from_utf8_lossy(value).into_owned()).or_insert(0) += count;
            }
        }
    }
    Ok(counts)
}
