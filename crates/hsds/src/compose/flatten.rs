//! From the nested form to records.

use std::collections::HashMap;

use serde_json::{Map, Value};

use crate::{Fault, Kind, Record};

/// One-to-one nesting: which field of which object holds a record, of what kind, and which field then refers to it.
/// `None` as owner: wherever it stands.
const HELD: [(Option<Kind>, &str, Kind, &str); 8] = [
    (Some(Kind::Service), "organization", Kind::Organization, "organization_id"),
    (Some(Kind::Service), "program", Kind::Program, "program_id"),
    (Some(Kind::ServiceAtLocation), "service", Kind::Service, "service_id"),
    (Some(Kind::ServiceAtLocation), "location", Kind::Location, "location_id"),
    (Some(Kind::Location), "organization", Kind::Organization, "organization_id"),
    (Some(Kind::TaxonomyTerm), "taxonomy_detail", Kind::Taxonomy, "taxonomy_id"),
    (None, "taxonomy_term", Kind::TaxonomyTerm, "taxonomy_term_id"),
    (None, "unit", Kind::Unit, "unit_id"),
];

/// One-to-many nesting: which field of which kind holds records, and which of their fields then refers back.
const LISTED: [(Kind, &str, Kind, &str); 5] = [
    (Kind::Organization, "services", Kind::Service, "organization_id"),
    (Kind::Organization, "locations", Kind::Location, "organization_id"),
    (Kind::Organization, "programs", Kind::Program, "organization_id"),
    (Kind::Service, "service_at_locations", Kind::ServiceAtLocation, "service_id"),
    (Kind::Location, "service_at_locations", Kind::ServiceAtLocation, "location_id"),
];

/// The records that a nested object of `kind` consists of, in the order in which they begin. Where one occurs more
/// than once, later ones add what earlier ones lack.
pub fn flatten(kind: Kind, nested: Value) -> Result<Vec<Record>, Vec<Fault>> {
    let mut records = Vec::new();
    let mut faults = Vec::new();
    for (kind, value) in flatten_values(kind, nested) {
        let id = value.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
        match Record::from_value(kind, value) {
            Ok(record) => records.push(record),
            Err(found) => faults.extend(
                found
                    .into_iter()
                    .map(|fault| Fault { path: format!("/{}/{id}{}", kind.name(), fault.path), ..fault }),
            ),
        }
    }
    if faults.is_empty() { Ok(records) } else { Err(faults) }
}

/// As [`flatten`], before the records are read: for importers, which repair them first.
pub fn flatten_values(kind: Kind, nested: Value) -> Vec<(Kind, Value)> {
    let mut taken = FlattenedRecords::default();
    taken.record(kind, nested, None);
    taken.records.into_iter().map(|(kind, object)| (kind, Value::Object(object))).collect()
}

#[derive(Default)]
struct FlattenedRecords {
    records: Vec<(Kind, Map<String, Value>)>,
    places: HashMap<(Kind, String), usize>,
}

impl FlattenedRecords {
    /// Takes a record apart; `back` is the field in which it refers to its owner, and the owner's id.
    fn record(&mut self, kind: Kind, value: Value, back: Option<(&str, &Value)>) {
        let Value::Object(mut object) = value else { return };
        if let Some((field, owner)) = back {
            object.entry(field).or_insert_with(|| owner.clone());
        }
        let place = self.reserve(kind, object.get("id"));
        self.held(Some(kind), &mut object);
        let id = object.get("id").cloned().unwrap_or_default();
        for (_, field, of, refers) in LISTED.iter().filter(|(owner, ..)| *owner == kind) {
            if object.get(*field).is_some_and(Value::is_array)
                && let Some(Value::Array(items)) = object.remove(*field)
            {
                for item in items {
                    self.record(*of, item, Some((refers, &id)));
                }
            }
        }
        self.fill(place, object);
    }

    /// The place of a record among those taken: that of its first occurrence.
    fn reserve(&mut self, kind: Kind, id: Option<&Value>) -> usize {
        let next = self.records.len();
        let place = match id.and_then(Value::as_str) {
            Some(id) => *self.places.entry((kind, id.to_lowercase())).or_insert(next),
            None => next,
        };
        if place == next {
            self.records.push((kind, Map::new()));
        }
        place
    }

    /// Adds to a record what it lacks.
    fn fill(&mut self, place: usize, object: Map<String, Value>) {
        if let Some((_, known)) = self.records.get_mut(place) {
            for (field, value) in object {
                known.entry(field).or_insert(value);
            }
        }
    }

    /// Takes out the records that an object or a part of it holds one to one.
    fn held(&mut self, kind: Option<Kind>, object: &mut Map<String, Value>) {
        for (owner, field, of, refers) in HELD {
            if (owner.is_none() || owner == kind)
                && object.get(field).is_some_and(|held| held.get("id").is_some_and(Value::is_string))
                && let Some(held) = object.remove(field)
            {
                let id = held.get("id").cloned().unwrap_or_default();
                self.record(of, held, None);
                object.insert(refers.to_owned(), id);
            }
        }
        let listed = |field: &str| {
            kind.is_some_and(|kind| LISTED.iter().any(|(of, name, ..)| *of == kind && *name == field))
        };
        for (field, value) in object.iter_mut() {
            if listed(field) {
                continue;
            }
            match value {
                Value::Object(part) => self.held(None, part),
                Value::Array(parts) => {
                    parts.iter_mut().filter_map(Value::as_object_mut).for_each(|part| self.held(None, part));
                }
                _ => {}
            }
        }
    }
}
