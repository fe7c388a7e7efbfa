//! From rows to objects: rows of one id are one object, its values are put right, its parts are put into it.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value};
use uuid::Uuid;

use super::clean::{self, Cleaned, without_controls};
use super::dialect::{ADDS, EXTRA};
use super::fates::{Fates, Place};
use super::ids::{self, Ids};
use super::index::{Index, PARENTS, owner_columns};
use super::keys::is_record;
use super::plan::MADE;
use super::rules::{self, Case};
use super::store::{Given, Rows, Store};
use crate::Circle;
use crate::report::{Done, Finding, Report, What, finding::shown};
use crate::tabular::facts::{self, Field, Table};

/// How deep parts nest: a telephone of a contact has languages, those have codes, and those may have change records.
const DEPTH: usize = 8;

/// Builds objects.
pub(super) struct Assembler<'a> {
    pub(super) store: &'a Store,
    pub(super) index: &'a Index,
    pub(super) ids: &'a Ids,
    pub(super) report: &'a mut Report,
    pub(super) fates: Fates,
    pub(super) feed: &'a str,
    pub(super) visibility: Circle,
    /// Records that were left out: what refers to them refers to nothing.
    pub(super) gone: HashSet<(usize, Uuid)>,
    /// Tables and files of which it was said that their ids are no UUIDs.
    pub(super) told: HashSet<(usize, u16)>,
    /// By number of a table: its columns that name an owner.
    owners: Vec<Vec<&'static str>>,
}

/// A value of a row, and the row.
type Said<'a> = (&'a str, Given<'a>, u32);

/// What a row says: what it states once, and what it adds to.
#[derive(Default)]
struct Gathered<'a> {
    stated: Vec<Said<'a>>,
    added: Vec<Said<'a>>,
}

impl<'a> Assembler<'a> {
    pub(super) fn new(
        store: &'a Store,
        index: &'a Index,
        ids: &'a Ids,
        report: &'a mut Report,
        feed: &'a str,
        visibility: Circle,
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
            report,
            fates: Fates::new(store),
            feed,
            visibility,
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
        used: &mut Vec<Place>,
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
        let mut case = Case { object: &mut object, notes: Vec::new() };
        let stays = rules::apply(&table.name, &mut case);
        for note in case.notes {
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

    /// What the rows of one id say together: the first word counts, later ones add what was not said.
    fn gather(&mut self, number: usize, rows: &'a Rows, places: &[u32], quiet: bool) -> Gathered<'a> {
        let mut all = Gathered::default();
        let own = self.owners.get(number).cloned().unwrap_or_default();
        for (count, row) in places.iter().enumerate() {
            let (mut news, mut adds) = (false, false);
            for (name, given) in rows.row(*row as usize) {
                if name == "id" {
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

    /// Puts one value into the object, or beside it.
    #[expect(clippy::too_many_arguments, reason = "a value, where it stands and where it goes")]
    fn value(
        &mut self,
        quiet: bool,
        place: Place,
        table: &'static Table,
        name: &str,
        given: Given<'_>,
        object: &mut Map<String, Value>,
        extra: &mut Map<String, Value>,
    ) {
        if name == EXTRA {
            match serde_json::from_str::<Map<String, Value>>(given.text) {
                Ok(more) => extra.extend(more),
                Err(_) => {
                    self.note(quiet, place, "extra", What::NotJson, Some(given.text), Done::ValueLeftOut);
                }
            }
            return;
        }
        if self.owners.get(place.0).is_some_and(|own| own.contains(&name)) {
            return;
        }
        let Some(field) = table.field(name) else {
            let value =
                if given.json { serde_json::from_str(given.text).unwrap_or_default() } else { Value::Null };
            let value = if value.is_null() { Value::String(without_controls(given.text).0) } else { value };
            extra.insert(name.to_owned(), value);
            return;
        };
        if let Some(target) = reference(table, field) {
            self.refer(quiet, place, table, field, target, given, object);
            return;
        }
        if table.name == "schedule" && name == "freq" && clean::plain(given.text) == "daily" {
            // The model knows it and writes it as weekly on all days.
            object.insert(name.to_owned(), Value::String("DAILY".to_owned()));
            return;
        }
        let file = self.store.tables.get(place.0).map_or(u16::MAX, |rows| rows.origin(place.1 as usize).file);
        let order = self.index.date_order(place.0, file, name);
        match clean::clean(&table.name, field, given, order) {
            Cleaned::Nothing => {}
            Cleaned::Good(value, None) => {
                object.insert(name.to_owned(), value);
            }
            Cleaned::Good(value, Some(what)) => {
                let now = value.as_str().map_or_else(|| value.to_string(), shown);
                let done = if what == What::Formula { Done::Kept } else { Done::Repaired(now) };
                self.note(quiet, place, name, what, Some(given.text), done);
                object.insert(name.to_owned(), value);
            }
            Cleaned::Bad(what) => {
                self.note(quiet, place, name, what, Some(given.text), Done::ValueLeftOut);
            }
        }
    }

    /// A reference to another record: it must be there.
    #[expect(clippy::too_many_arguments, reason = "a value, where it stands and where it goes")]
    fn refer(
        &mut self,
        quiet: bool,
        place: Place,
        table: &Table,
        field: &Field,
        target: &str,
        given: Given<'_>,
        object: &mut Map<String, Value>,
    ) {
        let Some(number) = facts::number(target) else { return };
        let id = self.ids.of(target, given.text);
        let there = (self.index.has(number, id) && !self.gone.contains(&(number, id)))
            || (target == "taxonomy_term" && self.ids.is_known_term(id));
        let is_parent = PARENTS.contains(&(table.name.as_str(), field.name.as_str()));
        if is_parent && object.get("id").and_then(Value::as_str).is_some_and(|own| self.is_cut(place.0, own))
        {
            self.note(quiet, place, &field.name, What::Cycle, Some(given.text), Done::ValueLeftOut);
        } else if there {
            object.insert(field.name.clone(), Value::String(id.to_string()));
        } else if is_parent && ids::stated(given.text).is_some() {
            // It may be a record that the directory has from elsewhere.
            self.note(quiet, place, &field.name, What::ParentUnknown, Some(given.text), Done::Kept);
            object.insert(field.name.clone(), Value::String(id.to_string()));
        } else {
            self.note(quiet, place, &field.name, What::DanglingKey, Some(given.text), Done::ValueLeftOut);
        }
    }

    fn is_cut(&self, table: usize, id: &str) -> bool {
        ids::stated(id).is_some_and(|id| self.index.circles.contains(&(table, id)))
    }

    /// What is known without being stated.
    fn defaults(
        &mut self,
        quiet: bool,
        place: Place,
        table: &'static Table,
        id: Uuid,
        object: &mut Map<String, Value>,
    ) {
        if table.field("visibility").is_some() && !object.contains_key("visibility") {
            // Where nothing is stated it is for the coordinator, so that need not be written.
            let circle =
                serde_json::to_value(self.visibility).ok().filter(|_| self.visibility != Circle::Coordinator);
            object.extend(circle.map(|circle| ("visibility".to_owned(), circle)));
        }
        if table.name == "service" && !object.contains_key("organization_id") {
            let found = self.organization_of_place(place.0, id);
            let done = found.map_or(Done::Kept, |id| Done::Repaired(id.to_string()));
            self.note(quiet, place, "organization_id", What::Missing, None, done);
            object.extend(found.map(|id| ("organization_id".to_owned(), Value::String(id.to_string()))));
        }
    }

    /// The organisation of the place where a service is offered, where all its places belong to one.
    fn organization_of_place(&self, services: usize, service: Uuid) -> Option<Uuid> {
        let (at, locations) = (facts::number("service_at_location")?, facts::number("location")?);
        let organizations = facts::number("organization")?;
        let (at_rows, location_rows) = (self.store.tables.get(at)?, self.store.tables.get(locations)?);
        let mut found = self.index.parts((services, service), at).filter_map(|row| {
            let location = self.ids.of("location", at_rows.cell(row as usize, "location_id")?.text);
            let (_, row) = self.index.rows(locations, location).first()?;
            let organization = location_rows.cell(*row as usize, "organization_id")?;
            Some(self.ids.of("organization", organization.text))
        });
        let one = found.next().filter(|id| self.index.has(organizations, *id))?;
        (found.all(|other| other == one) && !self.gone.contains(&(organizations, one))).then_some(one)
    }

    /// Keeps what the feed calls a record where that is no UUID.
    fn keep_old_id(
        &mut self,
        quiet: bool,
        place: Place,
        table: &Table,
        object: &mut Map<String, Value>,
        extra: &mut Map<String, Value>,
    ) {
        let Some(rows) = self.store.tables.get(place.0).filter(|_| is_record(table)) else { return };
        let Some(old) = rows.cell(place.1 as usize, "id").map(|given| given.text) else { return };
        if ids::stated(old).is_some() {
            return;
        }
        let origin = rows.origin(place.1 as usize);
        let id = object.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
        if old.starts_with(MADE) {
            self.note(quiet || origin.nested, place, "id", What::IdMissing, None, Done::Repaired(id));
            return;
        }
        // Once for each file: it is the same for all its rows.
        let told = !self.told.insert((place.0, origin.file));
        self.note(quiet || told, place, "id", What::IdNotUuid, Some(old), Done::Repaired(id));
        let old = without_controls(old).0;
        match table.name.as_str() {
            "organization" => {
                let id = self.ids.made("organization_identifier", &old).to_string();
                let identifier =
                    serde_json::json!({ "id": id, "identifier_type": self.feed, "identifier": old });
                object.insert("organization_identifiers".to_owned(), Value::Array(vec![identifier]));
            }
            "location" if !object.contains_key("external_identifier") => {
                object.insert("external_identifier".to_owned(), Value::String(old));
                object.insert("external_identifier_type".to_owned(), Value::String(self.feed.to_owned()));
            }
            _ => {
                extra.insert("feed_id".to_owned(), Value::String(old));
            }
        }
    }

    /// Puts the parts into their lists.
    fn parts(
        &mut self,
        number: usize,
        table: &'static Table,
        id: Uuid,
        object: &mut Map<String, Value>,
        used: &mut Vec<Place>,
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
    pub(super) fn record(&mut self, table: usize, id: Uuid) -> Option<(Map<String, Value>, Vec<Place>)> {
        let mut used = Vec::new();
        self.object(table, id, &mut used, DEPTH).map(|object| (object, used))
    }

    /// Notes something about a row, unless it was said before.
    pub(super) fn note(
        &mut self,
        quiet: bool,
        place: Place,
        field: &str,
        what: What,
        was: Option<&str>,
        done: Done,
    ) {
        if matches!(done, Done::Repaired(_) | Done::Moved(_) | Done::ValueLeftOut) {
            self.fates.repaired(place);
        }
        if quiet {
            return;
        }
        let origin = self.store.tables.get(place.0).map(|rows| rows.origin(place.1 as usize));
        let table = facts::tables().get(place.0).map_or("", |table| table.name.as_str());
        let finding = Finding {
            file: origin.map_or("", |origin| self.store.file_name(origin.file)).to_owned(),
            row: origin.map(|origin| origin.line),
            field: Some(format!("{table}.{field}")),
            what,
            was: was.map(shown),
            done,
        };
        self.report.note(finding);
    }
}

/// The table that a field refers to.
fn reference(table: &'static Table, field: &Field) -> Option<&'static str> {
    static SELF: [(&str, &str, &str); 2] = [
        ("organization", "parent_organization_id", "organization"),
        ("taxonomy_term", "parent_id", "taxonomy_term"),
    ];
    let own = SELF.iter().find(|(of, name, _)| *of == table.name && *name == field.name);
    own.map(|(.., target)| *target).or_else(|| {
        table.keys.iter().find(|(name, _)| *name == field.name).map(|(_, target)| target.as_str())
    })
}

/// Points of a feed, to find those that may be exchanged.
pub(super) fn middle(store: &Store) -> Option<(f64, f64)> {
    /// Fewer places tell nothing.
    const FEWEST: usize = 5;
    let rows = store.tables.get(facts::number("location")?)?;
    let mut by_column: HashMap<&str, Vec<f64>> = HashMap::new();
    for row in 0..rows.len() {
        for column in ["latitude", "longitude"] {
            let value = rows.cell(row, column).and_then(|given| given.text.trim().parse::<f64>().ok());
            by_column.entry(column).or_default().extend(value.filter(|value| value.is_finite()));
        }
    }
    let mut median = |column: &str| {
        let values = by_column.get_mut(column)?;
        values.sort_unstable_by(f64::total_cmp);
        values.get(values.len() / 2).copied().filter(|_| values.len() >= FEWEST)
    };
    Some((median("latitude")?, median("longitude")?))
}
