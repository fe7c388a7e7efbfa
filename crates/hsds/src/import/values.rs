//! One value: put into the object as its field wants it, or beside the declared fields, or nowhere, which is said.

use serde_json::{Map, Value};

use super::assemble::Assembler;
use super::clean::{self, Cleaned, without_controls};
use super::dialect::EXTRA;
use super::fates::RowPosition;
use super::ids;
use super::index::PARENTS;
use super::rules::{DOUBT, FORTNIGHT, GROUPED, MAY_BE_GROUPED};
use super::store::Given;
use crate::report::{Done, What, finding::shown};
use crate::tabular::facts::{self, Field, Table};

/// How deep an undeclared value may nest: it stands deeper in its record than in its cell, and no record may be deeper than a
/// reader of JSON goes.
const DEEPEST: u8 = 32;

/// Words for every second week. "Biweekly" is none: it also means twice a week.
const FORTNIGHTS: [&str; 9] = [
    "fortnightly",
    "everyfortnight",
    "everytwoweeks",
    "every2weeks",
    "everysecondweek",
    "everyotherweek",
    "14täglich",
    "zweiwöchentlich",
    "alle2wochen",
];

impl Assembler<'_> {
    /// Puts one value into the object, or beside it.
    #[expect(clippy::too_many_arguments, reason = "a value, where it stands and where it goes")]
    pub(super) fn value(
        &mut self,
        quiet: bool,
        place: RowPosition,
        table: &'static Table,
        name: &str,
        given: Given<'_>,
        object: &mut Map<String, Value>,
        extra: &mut Map<String, Value>,
    ) {
        if name == EXTRA {
            match serde_json::from_str::<Map<String, Value>>(given.text) {
                Ok(more) if more.values().any(|value| nests(value, DEEPEST)) => {
                    self.note(quiet, place, "extra", What::UnknownForm, Some(given.text), Done::ValueLeftOut);
                }
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
            let value = if nests(&value, DEEPEST) { Value::Null } else { value };
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
        if table.name == "schedule"
            && name == "freq"
            && FORTNIGHTS.contains(&clean::plain(given.text).as_str())
        {
            let now = "WEEKLY, every second".to_owned();
            self.note(quiet, place, name, What::Word, Some(given.text), Done::Repaired(now));
            object.insert(name.to_owned(), Value::String("WEEKLY".to_owned()));
            doubt(object, FORTNIGHT);
            return;
        }
        if matches!(name, "latitude" | "longitude") {
            if clean::is_grouped(given.text) {
                doubt(object, GROUPED);
            } else if clean::may_be_grouped(given.text) {
                doubt(object, MAY_BE_GROUPED);
            }
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
                if what != What::Nothing {
                    doubt(object, name);
                }
                self.note(quiet, place, name, what, Some(given.text), Done::ValueLeftOut);
            }
        }
    }

    /// A reference to another record: it must be there.
    #[expect(clippy::too_many_arguments, reason = "a value, where it stands and where it goes")]
    pub(super) fn refer(
        &mut self,
        quiet: bool,
        place: RowPosition,
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
}

/// Notes in an object, for the rules of its table, what could not be read in it.
fn doubt(object: &mut Map<String, Value>, of: &str) {
    if let Value::Array(all) = object.entry(DOUBT).or_insert_with(|| Value::Array(Vec::new())) {
        all.push(Value::String(of.to_owned()));
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

/// Whether lists and objects nest deeper than this.
fn nests(value: &Value, deepest: u8) -> bool {
    let Some(next) = deepest.checked_sub(1) else { return value.is_array() || value.is_object() };
    match value {
        Value::Array(values) => values.iter().any(|value| nests(value, next)),
        Value::Object(fields) => fields.values().any(|value| nests(value, next)),
        _ => false,
    }
}
