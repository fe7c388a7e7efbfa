//! What is known of an object without being stated: its circle, its organisation, what the feed called it.

use serde_json::{Map, Value};
use uuid::Uuid;

use super::assemble::Assembler;
use super::clean::without_controls;
use super::fates::RowPosition;
use super::ids;
use super::keys::is_record;
use super::plan::MADE;
use crate::Circle;
use crate::report::{Done, What};
use crate::tabular::facts::{self, Table};

impl Assembler<'_> {
    /// What is known without being stated.
    pub(super) fn defaults(
        &mut self,
        quiet: bool,
        place: RowPosition,
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
    pub(super) fn keep_old_id(
        &mut self,
        quiet: bool,
        place: RowPosition,
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
}
