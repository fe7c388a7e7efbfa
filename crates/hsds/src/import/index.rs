//! Which rows there are, and what belongs to what.

use std::collections::{HashMap, HashSet};

use uuid::Uuid;

use super::clean::DateOrder;
use super::ids::Ids;
use super::keys::{back_to, is_record};
use super::store::{Rows, Store};
use crate::tabular::facts::{self, Kind as Holds, Table};

/// The rows of all tables by their ids, and the parts of each.
pub(super) struct Index {
    /// By table: id and row, sorted.
    ids: Vec<Vec<(Uuid, u32)>>,
    /// Owner's table, owner, part's table, part's row; sorted.
    parts: Vec<(u8, Uuid, u8, u32)>,
    /// How dates are meant: table, file, column.
    dates: HashMap<(usize, u16, String), DateOrder>,
    /// Rows whose parent is left out, as their parents form a circle.
    pub(super) circles: HashSet<(usize, Uuid)>,
}

/// A key that leads nowhere.
pub(super) struct Dangling {
    pub(super) table: usize,
    pub(super) row: u32,
    pub(super) column: &'static str,
    pub(super) value: String,
    /// Whether the row belongs to nothing else.
    pub(super) homeless: bool,
}

/// Fields that refer to a row of the same table.
pub(super) const PARENTS: [(&str, &str); 2] =
    [("organization", "parent_organization_id"), ("taxonomy_term", "parent_id")];

impl Index {
    /// Looks at all rows, and says which keys of parts lead nowhere.
    pub(super) fn new(store: &Store, ids: &Ids) -> (Index, Vec<Dangling>) {
        let tables = facts::tables();
        let mut all = Vec::with_capacity(tables.len());
        for (table, rows) in tables.iter().zip(&store.tables) {
            let mut found: Vec<(Uuid, u32)> = (0..rows.len())
                .filter_map(|row| Some((id_of(ids, table, rows, row), u32::try_from(row).ok()?)))
                .collect();
            found.sort_unstable();
            all.push(found);
        }
        let mut index = Index { ids: all, parts: Vec::new(), dates: HashMap::new(), circles: HashSet::new() };
        let mut dangling = Vec::new();
        for (number, (table, rows)) in tables.iter().zip(&store.tables).enumerate() {
            if !is_record(table) || table.name == "service_at_location" {
                for row in 0..rows.len() {
                    index.own(ids, (number, table), rows, row, &mut dangling);
                }
            }
            index.tell_dates(number, table, rows);
        }
        index.parts.sort_unstable();
        for (table, column) in PARENTS {
            index.find_circles(store, ids, table, column);
        }
        (index, dangling)
    }

    /// Finds out to what a row belongs.
    fn own(
        &mut self,
        ids: &Ids,
        (number, table): (usize, &'static Table),
        rows: &Rows,
        row: usize,
        dangling: &mut Vec<Dangling>,
    ) {
        let (Ok(small), Ok(place)) = (u8::try_from(number), u32::try_from(row)) else { return };
        let mut found = 0_usize;
        let lost_before = dangling.len();
        for (column, owners) in owner_columns(table) {
            let Some(value) = rows.cell(row, column) else { continue };
            let stated = owners.len() > 1;
            let entity =
                if stated { rows.cell(row, entity_column(table)).map(|given| given.text) } else { None };
            let owner = owners
                .iter()
                .filter(|owner| entity.is_none_or(|entity| same_entity(entity, &owner.name)))
                .chain(owners.iter())
                .find_map(|owner| {
                    let id = ids.of(&owner.name, value.text);
                    let owner = facts::number(&owner.name)?;
                    self.has(owner, id).then_some((owner, id))
                });
            match owner.and_then(|(owner, id)| Some((u8::try_from(owner).ok()?, id))) {
                Some((owner, id)) => {
                    self.parts.push((owner, id, small, place));
                    found += 1;
                }
                None => dangling.push(Dangling {
                    table: number,
                    row: place,
                    column,
                    value: value.text.to_owned(),
                    homeless: false,
                }),
            }
        }
        if found == 0 && !is_record(table) {
            if dangling.len() == lost_before {
                let value = String::new();
                dangling.push(Dangling { table: number, row: place, column: "", value, homeless: true });
            }
            dangling.iter_mut().skip(lost_before).for_each(|lost| lost.homeless = true);
        }
    }

    /// The rows with this id.
    pub(super) fn rows(&self, table: usize, id: Uuid) -> &[(Uuid, u32)] {
        let ids = self.ids.get(table).map(Vec::as_slice).unwrap_or_default();
        let start = ids.partition_point(|(other, _)| *other < id);
        let rest = ids.get(start..).unwrap_or_default();
        let length = rest.iter().take_while(|(other, _)| *other == id).count();
        rest.get(..length).unwrap_or_default()
    }

    pub(super) fn has(&self, table: usize, id: Uuid) -> bool {
        !self.rows(table, id).is_empty()
    }

    /// The rows of the table `of` that belong to `owner`, in the order in which they were read.
    pub(super) fn parts(&self, owner: (usize, Uuid), of: usize) -> impl Iterator<Item = u32> {
        let wanted = u8::try_from(owner.0).ok().zip(u8::try_from(of).ok());
        let key = wanted.map(|(table, of)| (table, owner.1, of));
        let start = key.map_or(usize::MAX, |(table, id, of)| {
            self.parts.partition_point(|part| (part.0, part.1, part.2) < (table, id, of))
        });
        let rest = self.parts.get(start..).unwrap_or_default();
        rest.iter().take_while(move |part| Some((part.0, part.1, part.2)) == key).map(|part| part.3)
    }

    /// What belongs to what: the owner's table and id, the part's table and row.
    pub(super) fn owned(&self) -> impl Iterator<Item = ((usize, Uuid), usize, u32)> {
        self.parts.iter().map(|(table, id, of, row)| ((usize::from(*table), *id), usize::from(*of), *row))
    }

    /// How a date is meant.
    pub(super) fn date_order(&self, table: usize, file: u16, column: &str) -> DateOrder {
        if self.dates.is_empty() {
            return DateOrder::Unclear;
        }
        self.dates.get(&(table, file, column.to_owned())).copied().unwrap_or_default()
    }

    /// Looks for a date in each column that tells whether day or month stands first.
    fn tell_dates(&mut self, number: usize, table: &Table, rows: &Rows) {
        let dated: Vec<&str> = table
            .fields
            .iter()
            .filter(|field| matches!(field.kind, Holds::Date | Holds::Datetime))
            .map(|field| field.name.as_str())
            .collect();
        if dated.is_empty() {
            return;
        }
        for row in 0..rows.len() {
            for (column, given) in rows.row(row) {
                if given.json || !dated.contains(&column) {
                    continue;
                }
                let told = DateOrder::told_by(given.text);
                if told != DateOrder::Unclear {
                    let file = rows.origin(row).file;
                    self.dates.entry((number, file, column.to_owned())).or_insert(told);
                }
            }
        }
    }

    /// Follows the parents of each row; who comes back to a row on the way has found a circle, which is cut there.
    fn find_circles(&mut self, store: &Store, ids: &Ids, table: &str, column: &str) {
        let Some(number) = facts::number(table) else { return };
        let Some(rows) = store.tables.get(number) else { return };
        let Some(own) = self.ids.get(number) else { return };
        let parent = |row: u32| rows.cell(row as usize, column).map(|given| ids.of(table, given.text));
        let mut done: HashSet<Uuid> = HashSet::new();
        let mut circles = Vec::new();
        for (id, row) in own {
            let (mut at, mut row) = (*id, Some(*row));
            let mut way = HashSet::new();
            while let Some(here) = row {
                if done.contains(&at) {
                    break;
                }
                if !way.insert(at) {
                    circles.push((number, at));
                    break;
                }
                let Some(next) = parent(here) else { break };
                at = next;
                row = self.rows(number, at).first().map(|(_, row)| *row);
            }
            done.extend(way);
        }
        self.circles.extend(circles);
    }
}

/// The columns of a table of parts that name an owner, each with the tables in which it may be.
pub(super) fn owner_columns(table: &'static Table) -> Vec<(&'static str, Vec<&'static Table>)> {
    let mut columns: Vec<(&'static str, Vec<&'static Table>)> = Vec::new();
    let owners = facts::tables().iter().filter(|owner| owner.parts.iter().any(|(_, of)| *of == table.name));
    let by_place = table.name == "service_at_location";
    for owner in owners.chain(facts::table("location").filter(|_| by_place)) {
        let Some(column) = back_to(table, owner) else { continue };
        match columns.iter_mut().find(|(name, _)| *name == column) {
            Some((_, owners)) => owners.push(owner),
            None => columns.push((column, vec![owner])),
        }
    }
    columns
}

/// The column that says of what kind the owner is.
fn entity_column(table: &Table) -> &'static str {
    if table.name == "metadata" { "resource_type" } else { "link_entity" }
}

fn same_entity(stated: &str, table: &str) -> bool {
    let stated = stated.trim().to_lowercase();
    stated == table || stated.trim_end_matches('s') == table
}

/// The id of a row.
pub(super) fn id_of(ids: &Ids, table: &Table, rows: &Rows, row: usize) -> Uuid {
    ids.of(&table.name, rows.id(row))
}
