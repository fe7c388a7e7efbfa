//! What belongs to something that is for the office alone is for the office alone as well.

use std::collections::HashMap;

use uuid::Uuid;

use super::Closed;
use crate::import::ids::Ids;
use crate::import::index::{Index, id_of};
use crate::import::store::{Rows, Store};
use crate::tabular::facts;

/// What is closed, and what belongs to what.
pub(super) struct Spread<'a> {
    pub(super) closed: &'a mut Closed,
    pub(super) store: &'a Store,
    pub(super) index: &'a Index,
    pub(super) ids: &'a Ids,
}

fn number(name: &str) -> usize {
    facts::number(name).unwrap_or(usize::MAX)
}

impl Spread<'_> {
    pub(super) fn all(&mut self) {
        self.close_owners();
        self.close_places_of_services();
        self.close_what_is_of_organizations();
        self.close_empty_places();
        self.close_empty_organizations();
        self.close_what_is_of_organizations();
        self.close_ways_of_contact();
    }

    fn id(&self, table: usize, row: u32) -> Option<Uuid> {
        let (facts, rows) = facts::tables().get(table).zip(self.store.tables.get(table))?;
        Some(id_of(self.ids, facts, rows, row as usize))
    }

    fn has(&self, table: usize, id: Uuid) -> bool {
        self.closed.has(table, id)
    }

    /// What a code or a record of a change says of its owner, then what an address says of its place, and whatever part
    /// says that the place is secret.
    fn close_owners(&mut self) {
        for parts in
            [["attribute", "metadata"], ["attribute", "metadata"], ["address", "service_at_location"]]
        {
            let parts = parts.map(number);
            for (owner, part, row) in self.index.owned() {
                // A service stays what it is where one of its places is secret.
                let is_service = owner.0 == number("service") && part == number("service_at_location");
                let Some(id) = self.id(part, row).filter(|_| !is_service) else { continue };
                let says = parts.contains(&part) && self.has(part, id);
                let tells = self.closed.tells.contains(&(part, id));
                if says || tells {
                    self.closed.ids.insert(owner);
                    if tells {
                        self.closed.tells.insert(owner);
                    }
                }
            }
        }
    }

    /// Where a service says that its place is secret, it is, whatever else is offered there.
    fn close_places_of_services(&mut self) {
        let (services, at, locations) =
            (number("service"), number("service_at_location"), number("location"));
        let Some(rows) = self.store.tables.get(at) else { return };
        let told: Vec<Uuid> =
            self.closed.tells.iter().filter(|(table, _)| *table == services).map(|(_, id)| *id).collect();
        for service in told {
            for row in self.index.parts((services, service), at) {
                if let Some(place) = rows.cell(row as usize, "location_id") {
                    self.closed.ids.insert((locations, self.ids.of("location", place.text)));
                }
            }
        }
    }

    /// From an organisation to what it offers and its places.
    fn close_what_is_of_organizations(&mut self) {
        for table in [number("service"), number("location")] {
            for row in 0..self.count(table) {
                if let Some(of) = self.organization(table, row)
                    && self.has(number("organization"), of)
                    && let Some(id) = self.id(table, row)
                {
                    self.closed.ids.insert((table, id));
                }
            }
        }
    }

    fn count(&self, table: usize) -> u32 {
        self.store.tables.get(table).map_or(0, |rows| u32::try_from(Rows::len(rows)).unwrap_or(u32::MAX))
    }

    fn organization(&self, table: usize, row: u32) -> Option<Uuid> {
        let given = self.store.tables.get(table)?.cell(row as usize, "organization_id")?;
        Some(self.ids.of("organization", given.text))
    }

    /// A place at which nothing is offered but what is for the office alone.
    fn close_empty_places(&mut self) {
        let (services, locations, at) =
            (number("service"), number("location"), number("service_at_location"));
        let Some(rows) = self.store.tables.get(at) else { return };
        let offered = |row: u32| {
            let given = rows.cell(row as usize, "service_id")?;
            Some(self.has(services, self.ids.of("service", given.text)))
        };
        let found: Vec<Uuid> = (0..self.count(locations))
            .filter_map(|row| self.id(locations, row))
            .filter(|id| {
                let mut all = self.index.parts((locations, *id), at).filter_map(offered).peekable();
                all.peek().is_some() && all.all(|closed| closed)
            })
            .collect();
        self.closed.ids.extend(found.into_iter().map(|id| (locations, id)));
    }

    /// An organisation of which nothing is open: what it offers, or where it offers nothing, its places.
    fn close_empty_organizations(&mut self) {
        let mut open: HashMap<Uuid, bool> = HashMap::new();
        let services = number("service");
        for table in [services, number("location")] {
            let mut here: HashMap<Uuid, bool> = HashMap::new();
            for row in 0..self.count(table) {
                if let (Some(of), Some(id)) = (self.organization(table, row), self.id(table, row)) {
                    *here.entry(of).or_default() |= !self.has(table, id);
                }
            }
            for (of, is_open) in here {
                open.entry(of).or_insert(is_open);
            }
        }
        let shut = open.into_iter().filter(|(_, is_open)| !is_open);
        self.closed.ids.extend(shut.map(|(of, _)| (number("organization"), of)));
    }

    /// A telephone of something closed is not shown for something open either.
    fn close_ways_of_contact(&mut self) {
        for _ in 0..2 {
            for (owner, part, row) in self.index.owned() {
                if !self.closed.ids.contains(&owner) || owner.0 == number("service_at_location") {
                    continue;
                }
                let can_say =
                    facts::tables().get(part).is_some_and(|part| part.field("visibility").is_some());
                if can_say && let Some(id) = self.id(part, row) {
                    self.closed.ids.insert((part, id));
                }
            }
        }
    }
}
