//! Rows of parts under one id that are not one part. Some programs write the id of the owner into the column of the
//! row's own: then five languages of a service are five rows of one id, and all of them count.

use std::collections::HashMap;

use super::closed::SAYS;
use super::index::owner_columns;
use super::keys::is_record;
use super::note;
use super::plan::made_of;
use super::store::{Rows, Store};
use crate::report::{Done, Report, What};
use crate::tabular::facts::{self, Table};

/// Gives each row an id of its own that says something else than the rows before it under the same id.
pub(super) fn divide(store: &mut Store, report: &mut Report) {
    for (number, table) in facts::tables().iter().enumerate().filter(|(_, table)| !is_record(table)) {
        let found = store.tables.get(number).map(|rows| divided(table, rows)).unwrap_or_default();
        for (row, id) in found {
            let Some(rows) = store.tables.get(number) else { continue };
            let origin = rows.origin(row);
            let field = format!("{}.id", table.name);
            let was = rows.id(row).to_owned();
            let done = Done::Repaired("a row of its own".to_owned());
            note(
                report,
                store.file_name(origin.file),
                Some(origin.line),
                Some(&field),
                What::IdTwice,
                Some(&was),
                done,
            );
            store.name(number, row, id);
        }
    }
}

fn divided(table: &'static Table, rows: &Rows) -> Vec<(usize, String)> {
    let owners: Vec<&str> = owner_columns(table).into_iter().map(|(column, _)| column).collect();
    let mut by_id: HashMap<&str, Vec<usize>> = HashMap::new();
    for row in 0..rows.len() {
        by_id.entry(rows.id(row)).or_default().push(row);
    }
    let mut found = Vec::new();
    let repeated = by_id.into_iter().filter(|(id, all)| !id.is_empty() && all.len() > 1);
    for (id, all) in repeated {
        let bare = id.rsplit('/').next().unwrap_or(id).trim();
        // Rows that are one: the first of each, and what they say so far.
        let mut groups: Vec<(Option<String>, HashMap<&str, &str>)> = Vec::new();
        for row in all {
            let says: HashMap<&str, &str> = rows
                .row(row)
                .filter(|(name, _)| *name != "id" && !owners.contains(name) && !name.starts_with(SAYS))
                .map(|(name, given)| (name, given.text.trim()))
                .collect();
            let is_owners =
                owners.iter().any(|owner| rows.cell(row, owner).is_some_and(|of| of.text.trim() == bare));
            let first = groups.is_empty();
            let same = groups.iter_mut().find(|(_, before)| {
                // An id that is the owner's tells no two rows apart, so nothing is filled in from one to the other.
                if is_owners {
                    return *before == says;
                }
                says.iter().all(|(name, text)| before.get(name).is_none_or(|known| known == text))
            });
            match same {
                Some((own, before)) => {
                    before.extend(says);
                    found.extend(own.clone().map(|own| (row, own)));
                }
                None if first => groups.push((None, says)),
                None => {
                    let mut cells: Vec<(String, String)> =
                        says.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
                    cells.push(("id".to_owned(), id.to_owned()));
                    let own = made_of(&cells);
                    groups.push((Some(own.clone()), says));
                    found.push((row, own));
                }
            }
        }
    }
    found.sort_unstable();
    found
}
