//! What is said of rows.

use super::assemble::Assembler;
use super::clean::plain;
use super::fates::RowPosition;
use super::index::id_of;
use crate::report::{Done, Finding, What, finding::shown};
use crate::tabular::facts;

impl Assembler<'_> {
    /// Notes something about a row, unless it was said before.
    pub(super) fn note(
        &mut self,
        quiet: bool,
        place: RowPosition,
        field: &str,
        what: What,
        was: Option<&str>,
        mut done: Done,
    ) {
        // That ids are made is said once for a file, and repairs nothing in a row.
        let repairs = what != What::IdNotUuid;
        if repairs && matches!(done, Done::Repaired(_) | Done::Moved(_) | Done::ValueLeftOut | Done::Closed) {
            self.fates.repaired(place);
        }
        if quiet {
            return;
        }
        let hidden = self.is_hidden(place);
        if hidden && let Done::Repaired(now) = &mut done {
            "a value that may not be shown".clone_into(now);
        }
        let origin = self.store.tables.get(place.0).map(|rows| rows.origin(place.1 as usize));
        let table = facts::tables().get(place.0).map_or("", |table| table.name.as_str());
        self.report.note(Finding {
            file: shown(origin.map_or("", |origin| self.store.file_name(origin.file))),
            row: origin.map(|origin| origin.line),
            field: Some(shown(&format!("{table}.{field}"))),
            what,
            was: was.filter(|_| !hidden || what == What::Confidential).map(shown),
            done,
        });
    }

    /// Whether a row tells of a place that must not be found: then a report does not repeat what it says.
    fn is_hidden(&self, (table, row): RowPosition) -> bool {
        let Some(locations) = facts::number("location") else { return false };
        let Some((rows, places)) = self.store.tables.get(table).zip(self.store.tables.get(locations)) else {
            return false;
        };
        let own = facts::tables().get(table).map(|facts| id_of(self.ids, facts, rows, row as usize));
        if own.is_some_and(|id| self.closed.has(table, id)) {
            return true;
        }
        let location = if table == locations {
            Some(row)
        } else {
            rows.cell(row as usize, "location_id").and_then(|given| {
                let id = self.ids.of("location", given.text);
                self.index.rows(locations, id).first().map(|(_, row)| *row)
            })
        };
        if location.is_some_and(|row| {
            let table = facts::tables().get(locations);
            table
                .is_some_and(|table| self.closed.has(locations, id_of(self.ids, table, places, row as usize)))
        }) {
            return true;
        }
        let disclosure = location.and_then(|row| places.cell(row as usize, "disclosure"));
        disclosure.is_some_and(|given| !matches!(plain(given.text).as_str(), "" | "exact" | "full"))
    }
}
