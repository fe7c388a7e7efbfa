//! From rows to objects: rows of one id are one object, its values are put right, its parts are put into it.

use std::collections::HashSet;

use serde_json::{Map, Value};
use uuid::Uuid;

use super::clean::without_controls;
use super::closed::{Closed, SAYS};
use super::dialect::ADDS;
use super::fates::{Fates, RowPosition};
use super::ids::Ids;
use super::index::{Index, owner_columns};
use super::keys::is_record;
use super::rules::{self, Case};
use super::store::{Given, Rows, Store};
use super::{CanLieIn, OnlyZone, Options};
use crate::Circle;
use crate::report::{Done, Report, What};
use crate::tabular::facts::{self, Table};

/// How deep parts nest: a telephone of a contact has languages, those have codes, and those may have change records.
const DEPTH: usize = 8;

/// Builds objects.
pub(super) struct Assembler<'a> {
    pub(super) store: &'a Store,
    pub(super) index: &'a Index,
    pub(super) ids: &'a Ids,
    pub(super) closed: &'a Closed,
    pub(super) report: &'a mut Report,
    pub(super) fates: Fates,
    pub(super) feed: &'a str,
    pub(super) visibility: Circle,
    pub(super) today: Option<jiff::civil::Date>,
    pub(super) bounds: Option<super::Bounds>,
    pub(super) can_lie_in: Option<CanLieIn>,
    pub(super) only_zone: Option<OnlyZone>,
    /// Places whose time zone is known.
    pub(super) zoned: HashSet<Uuid>,
    /// Records that were left out: what refers to them refers to nothing.
    pub(super) gone: HashSet<(usize, Uuid)>,
    /// Tables and files of which it was said that their ids are no UUIDs.
    pub(super) told: HashSet<(usize, u16)>,
    /// By number of a table: its columns that name an owner.
    pub(super) owners: Vec<Vec<&'static str>>,
}

/// A value of a row, and the row.
type StatedValue<'a> = (&'a str, Given<'a>, u32);

/// What a row says: what it states once, and what it adds to.
#[derive(Default)]
struct Gathered<'a> {
    stated: Vec<StatedValue<'a>>,
    added: Vec<StatedValue<'a>>,
}

impl<'a> Assembler<'a> {
    pub(super) fn new(
        store: &'a Store,
        index: &'a Index,
        ids: &'a Ids,
        closed: &'a Closed,
        report: &'a mut Report,
        options: &'a Options,
    ) -> Assembler<'a> {
        let names = |table| -> Vec<&'static str> {
            if is_record(table) {
                Vec::new()
            } else {
                owner_columns(table).into_iter().map(|(name, _)| name).collect()
            }
        };
        Assembler {
            store,
            index,
            ids,
            closed,
            report,
            fates: Fates::new(store),
            feed: &options.feed,
            visibility: options.visibility,
            today: options.today,
            bounds: options.bounds,
            can_lie_in: options.can_lie_in,
            only_zone: options.only_zone,
            zoned: HashSet::new(),
            gone: HashSet::new(),
            told: HashSet::new(),
            owners: facts::tables().iter().map(names).collect(),
        }
    }

    /// The record or part with this id, and the rows that it is made of; `None` where it was left out.
    pub(super) fn object(
        &mut self,
        number: usize,
        id: Uuid,
        used: &mut Vec<RowPosition>,
        depth: usize,
    ) -> Option<Map<String, Value>> {
        let table = facts::tables().get(number)?;
        let rows = self.store.tables.get(number)?;
        let places: Vec<u32> = self.index.rows(number, id).iter().map(|(_, row)| *row).collect();
        let first = *places.first()?;
        let quiet = self.fates.look((number, first));
        let gathered = self.gather(number, rows, &places, quiet);
        if gathered.stated.is_empty() && !gathered.added.is_empty() {
            let id = rows.cell(first as usize, "id").map(|given| given.text.to_owned());
            self.note(quiet, (number, first), "id", What::DanglingKey, id.as_deref(), Done::RowLeftOut);
            self.fates.all_left_out(number, &places);
            return None;
        }
        let mut object = Map::new();
        let mut extra = Map::new();
        object.insert("id".to_owned(), Value::String(id.to_string()));
        for (name, given, row) in &gathered.stated {
            self.value(quiet, (number, *row), table, name, *given, &mut object, &mut extra);
        }
        for (name, given, row) in &gathered.added {
            let text = without_controls(given.text).0;
            let place = object.entry(*name).or_insert_with(|| Value::String(String::new()));
            let before = place.as_str().unwrap_or_default();
            let joined = if before.is_empty() { text } else { format!("{before}, {text}") };
            *place = Value::String(joined);
            self.fates.repaired((number, *row));
        }
        self.defaults(quiet, (number, first), table, id, &mut object);
        let mut case = Case::new(&mut object, self.today);
        let stays = rules::apply(&table.name, self.bounds.as_ref(), &mut case);
        let notes = case.notes;
        let stays = stays && self.close(number, table, id, &mut object);
        for note in notes {
            self.note(quiet, (number, first), &note.field, note.what, note.was.as_deref(), note.done);
        }
        if !stays {
            self.fates.all_left_out(number, &places);
            return None;
        }
        self.keep_old_id(quiet, (number, first), table, &mut object, &mut extra);
        if depth > 0 {
            self.parts(number, table, id, &mut object, used, depth - 1);
        }
        for (name, value) in extra {
            object.entry(name).or_insert(value);
        }
        used.extend(places.into_iter().map(|row| (number, row)));
        Some(object)
    }

    /// Makes what is for the office alone that; says whether it can be kept at all.
    fn close(&self, number: usize, table: &Table, id: Uuid, object: &mut Map<String, Value>) -> bool {
        if !self.closed.has(number, id) {
            return true;
        }
        for (field, value) in [("visibility", "coordinator"), ("disclosure", "withheld")] {
            if table.field(field).is_some() {
                object.insert(field.to_owned(), Value::String(value.to_owned()));
            }
        }
        can_close(table) || !self.closed.says_so(number, id)
    }

    /// What the rows of one id say together: the first word counts, later ones add what was not said.
    fn gather(&mut self, number: usize, rows: &'a Rows, places: &[u32], quiet: bool) -> Gathered<'a> {
        let mut all = Gathered::default();
        let own = self.owners.get(number).cloned().unwrap_or_default();
        for (count, row) in places.iter().enumerate() {
            let (mut news, mut adds) = (false, false);
            for (name, given) in rows.row(*row as usize) {
                if name == "id" || name.starts_with(SAYS) {
                    continue;
                }
                if let Some(field) = name.strip_prefix(ADDS) {
                    all.added.push((field, given, *row));
                    adds = true;
                    continue;
                }
                match all.stated.iter().find(|(known, ..)| *known == name) {
                    None => {
                        all.stated.push((name, given, *row));
                        news = true;
                    }
                    Some((_, known, _)) if known.text.trim() != given.text.trim() && !own.contains(&name) => {
                        let place = (number, *row);
                        self.note(quiet, place, name, What::IdTwice, Some(given.text), Done::ValueLeftOut);
                        news = true;
                    }
                    Some(_) => {}
                }
            }
            let origin = rows.origin(*row as usize);
            if count > 0 && !news && !adds && !origin.nested {
                self.note(quiet, (number, *row), "id", What::SameRow, None, Done::RowLeftOut);
            }
        }
        all
    }

    /// Puts the parts into their lists.
    fn parts(
        &mut self,
        number: usize,
        table: &'static Table,
        id: Uuid,
        object: &mut Map<String, Value>,
        used: &mut Vec<RowPosition>,
        depth: usize,
    ) {
        for (list, of) in &table.parts {
            let Some((part_number, part)) = facts::number(of).zip(facts::table(of)) else { continue };
            let Some(rows) = self.store.tables.get(part_number).filter(|_| !is_record(part)) else {
                continue;
            };
            let found: Vec<Uuid> = self
                .index
                .parts((number, id), part_number)
                .map(|row| super::index::id_of(self.ids, part, rows, row as usize))
                .collect();
            let mut seen = HashSet::new();
            let mut parts: Vec<Value> = Vec::new();
            for part_id in found.into_iter().filter(|id| seen.insert(*id)) {
                parts.extend(self.object(part_number, part_id, used, depth).map(Value::Object));
            }
            if parts.is_empty() {
                continue;
            }
            match object.entry(list.clone()).or_insert_with(|| Value::Array(Vec::new())) {
                Value::Array(list) => list.extend(parts),
                other => *other = Value::Array(parts),
            }
        }
    }

    /// The record with this id.
    pub(super) fn record(
        &mut self,
        table: usize,
        id: Uuid,
    ) -> Option<(Map<String, Value>, Vec<RowPosition>)> {
        let mut used = Vec::new();
        self.object(table, id, &mut used, DEPTH).map(|object| (object, used))
    }
}

/// Whether rows of a table can be for the office alone, or say so of what they belong to. Others are left out.
fn can_close(table: &Table) -> bool {
    table.field("visibility").is_some() || matches!(table.name.as_str(), "service_at_location" | "metadata")
}

/// What is done with a row that closes.
pub(super) fn closes((table, _): RowPosition) -> Done {
    let closes = facts::tables().get(table).is_some_and(can_close);
    if closes { Done::Closed } else { Done::RowLeftOut }
}
