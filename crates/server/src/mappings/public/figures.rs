//! Counts over the services of a snapshot, dimension by dimension. A service counts once for each thing that it says in
//! public; what it says to fewer readers is not in the snapshot.

use std::collections::BTreeMap;

use domain::code::{CapacityUnit, Coded, WorkerKind};
use domain::directory::Dimension;

use super::value_name;
use crate::mappings::snapshot::Entry;
use crate::mappings::table::COLUMNS;
use crate::pages::View;

/// A table of figures.
pub(super) struct Figures {
    pub(super) caption: String,
    /// The headings of the columns after the first.
    pub(super) headings: Vec<String>,
    pub(super) rows: Vec<(String, Vec<String>)>,
}

/// Everything that is counted of a dimension.
pub(super) struct Counted {
    pub(super) id: &'static str,
    pub(super) title: String,
    pub(super) tables: Vec<Figures>,
}

/// The columns of the table that are counted for a dimension.
fn columns_of(dimension: Dimension) -> &'static [&'static str] {
    match dimension {
        Dimension::Assistance => &["kinds", "abroad"],
        Dimension::Victims => &["groups", "crimes", "crime_tags"],
        Dimension::Finding => &["routes"],
        Dimension::Receiving => &["ways", "languages", "fee", "intake"],
        Dimension::Capacity => &[],
        Dimension::Workers => &["training"],
        Dimension::Funding => &["funding"],
    }
}

/// All seven.
pub(super) fn count(view: &View, entries: &[Entry]) -> Vec<Counted> {
    let counted = Dimension::ALL.map(|dimension| {
        let mut tables: Vec<Figures> = match dimension {
            Dimension::Capacity => vec![capacity(view, entries)],
            Dimension::Workers => vec![workers(view, entries)],
            _ => Vec::new(),
        };
        tables.extend(columns_of(dimension).iter().map(|column| values(view, entries, column)));
        tables.retain(|table| !table.rows.is_empty());
        let id = dimension.as_str();
        Counted { id, title: view.text(&format!("mapping-part-{id}")), tables }
    });
    counted.into()
}

/// How many services say each value of a column, the most frequent first.
fn values(view: &View, entries: &[Entry], name: &str) -> Figures {
    let mut counts: BTreeMap<String, u32> = BTreeMap::new();
    let column = COLUMNS.iter().find(|column| column.name == name);
    for entry in entries {
        for value in column.map_or_else(Vec::new, |column| (column.values)(&entry.entry)) {
            *counts.entry(value).or_default() += 1;
        }
    }
    let codes = column.and_then(|column| column.codes);
    let mut rows: Vec<(u32, String)> =
        counts.into_iter().map(|(value, count)| (count, value_name(view, codes, &value))).collect();
    rows.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.to_lowercase().cmp(&b.1.to_lowercase())));
    Figures {
        caption: view.text(&format!("mapping-column-{name}")),
        headings: vec![view.text("mappings-services")],
        rows: rows.into_iter().map(|(count, name)| (name, vec![count.to_string()])).collect(),
    }
}

fn capacity(view: &View, entries: &[Entry]) -> Figures {
    let rows = CapacityUnit::ALL.iter().filter_map(|unit| {
        let all = entries.iter().flat_map(|entry| &entry.entry.capacity.value);
        let those: Vec<_> = all.filter(|capacity| capacity.unit == *unit).collect();
        let available: u64 = those.iter().map(|capacity| u64::from(capacity.available)).sum();
        // Of those that say so; nobody said none.
        let known: Vec<u64> = those.iter().filter_map(|capacity| capacity.maximum).map(u64::from).collect();
        // Days of waiting do not add up.
        let sum =
            |sum: u64| if *unit == CapacityUnit::DaysOfWaiting { "–".into() } else { sum.to_string() };
        let maximum = if known.is_empty() { "–".into() } else { sum(known.iter().sum()) };
        let figures = vec![those.len().to_string(), sum(available), maximum];
        (!those.is_empty()).then(|| (view.text(&unit.wording_key()), figures))
    });
    Figures {
        caption: view.text("mapping-column-capacity"),
        headings: ["mappings-services", "mapping-ask-capacity_available", "mapping-ask-capacity_maximum"]
            .map(|key| view.text(key))
            .into(),
        rows: rows.collect(),
    }
}

fn workers(view: &View, entries: &[Entry]) -> Figures {
    let rows = WorkerKind::ALL.iter().filter_map(|kind| {
        let all = entries.iter().flat_map(|entry| &entry.entry.workers.value);
        let those: Vec<_> = all.filter(|workers| workers.kind == *kind).collect();
        let people: u64 = those.iter().filter_map(|workers| workers.people).map(u64::from).sum();
        let posts: f64 = those.iter().filter_map(|workers| workers.full_posts).sum();
        let figures = vec![those.len().to_string(), people.to_string(), posts.to_string()];
        (!those.is_empty()).then(|| (view.text(&kind.wording_key()), figures))
    });
    Figures {
        caption: view.text("mapping-column-workers"),
        headings: ["mappings-services", "mapping-ask-workers_people", "mapping-ask-workers_full_posts"]
            .map(|key| view.text(key))
            .into(),
        rows: rows.collect(),
    }
}
