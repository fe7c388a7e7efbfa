//! On whose clock hours are. A place has the clock of its country, where that has one alone; hours for which nobody can know it
//! are told.

use serde_json::{Map, Value};

use super::assemble::Assembler;
use super::points::countries;
use crate::Record;
use crate::model::Service;
use crate::report::{Done, What};
use crate::tabular::facts;

impl Assembler<'_> {
    /// Says the zone of a place that names none, if its addresses are in one country and that has one zone. A place that must
    /// not be found gets none: it would tell its country.
    pub(super) fn tell_zone(&self, place: &mut Map<String, Value>) {
        let Some(only_zone) = self.only_zone else { return };
        if place.contains_key("zone") || place.get("disclosure").and_then(Value::as_str) == Some("withheld") {
            return;
        }
        let mut countries = countries(place);
        countries.sort_unstable();
        countries.dedup();
        let [country] = &countries[..] else { return };
        let number = |field: &str| place.get(field).and_then(Value::as_f64);
        if let Some(zone) = only_zone(country, number("latitude").zip(number("longitude"))) {
            place.insert("zone".to_owned(), Value::String(zone.to_owned()));
        }
    }

    /// Keeps in mind which places have a zone; says of a service's hours that nobody knows on whose clock they are. Places come
    /// first.
    pub(super) fn look_for_zones(&mut self, record: &Record) {
        match record {
            Record::Location(location) if location.zone.is_some() => {
                self.zoned.insert(location.id);
            }
            Record::Service(service) if !self.has_zone(service) => {
                let Some(table) = facts::number("schedule") else { return };
                for schedule in &service.schedules {
                    let timed = schedule.opens_at.is_some() && schedule.closes_at.is_some();
                    let row = self.index.rows(table, schedule.id).first().map(|(_, row)| *row);
                    if let Some(row) = row.filter(|_| timed) {
                        self.note(false, (table, row), "zone", What::ZoneUnknown, None, Done::Kept);
                    }
                }
            }
            _ => {}
        }
    }

    /// Whether its hours, or a place where it is offered, name a zone.
    fn has_zone(&self, service: &Service) -> bool {
        if service.schedules.iter().any(|schedule| schedule.zone.is_some()) {
            return true;
        }
        let numbers = facts::number("service").zip(facts::number("service_at_location"));
        let Some((own, at)) = numbers else { return false };
        let Some(rows) = self.store.tables.get(at) else { return false };
        self.index.parts((own, service.id), at).any(|row| {
            let location = rows.cell(row as usize, "location_id");
            location.is_some_and(|given| self.zoned.contains(&self.ids.of("location", given.text)))
        })
    }
}
