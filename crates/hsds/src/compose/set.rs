//! Records held in memory.

use std::collections::HashMap;

use uuid::Uuid;

use super::Lookup;
use crate::model::{Location, Program, Service, ServiceAtLocation};
use crate::{Circle, Kind, Record};

/// A set of records, each once, in the order in which they came.
#[derive(Debug, Clone, Default)]
pub struct RecordSet {
    records: Vec<Record>,
    by_id: HashMap<(Kind, Uuid), usize>,
    by_owner: HashMap<(Kind, Uuid), Vec<usize>>,
    dangling: bool,
}

impl RecordSet {
    /// Lets references be written whose record is not in the set: for data that are all one's own, or all public.
    #[must_use]
    pub fn with_dangling(mut self) -> Self {
        self.dangling = true;
        self
    }

    /// Adds a record, unless one with its kind and id is there already.
    pub fn add(&mut self, record: Record) {
        let place = self.records.len();
        let key = (record.kind(), record.id());
        if self.by_id.contains_key(&key) {
            return;
        }
        self.by_id.insert(key, place);
        for owner in record.belongs_to() {
            self.by_owner.entry(owner).or_default().push(place);
        }
        self.records.push(record);
    }

    /// The records, in order.
    pub fn iter(&self) -> impl Iterator<Item = &Record> {
        self.records.iter()
    }

    /// What `circle` may see of the set: records whose owners it may not see are not there either. For the public
    /// without the statements that say so.
    #[must_use]
    pub fn seen_by(&self, circle: Circle) -> RecordSet {
        let seen = |record: &Record| match circle {
            Circle::Public => record.published(),
            _ => record.seen_by(circle),
        };
        let mut kept: HashMap<(Kind, Uuid), Record> = self
            .records
            .iter()
            .filter_map(|record| Some(((record.kind(), record.id()), seen(record)?)))
            .collect();
        // What belongs to a record that went must go too, and so on until nothing more goes.
        loop {
            let orphan = |record: &Record| record.belongs_to().iter().any(|owner| !kept.contains_key(owner));
            let orphans: Vec<_> =
                kept.iter().filter(|(_, record)| orphan(record)).map(|(key, _)| *key).collect();
            if orphans.is_empty() {
                break;
            }
            for key in orphans {
                kept.remove(&key);
            }
        }
        self.records.iter().filter_map(|record| kept.remove(&(record.kind(), record.id()))).collect()
    }

    fn owned(&self, owner: (Kind, Uuid)) -> impl Iterator<Item = &Record> {
        self.by_owner.get(&owner).into_iter().flatten().filter_map(|place| self.records.get(*place))
    }
}

impl Extend<Record> for RecordSet {
    fn extend<I: IntoIterator<Item = Record>>(&mut self, records: I) {
        for record in records {
            self.add(record);
        }
    }
}

impl FromIterator<Record> for RecordSet {
    fn from_iter<I: IntoIterator<Item = Record>>(records: I) -> Self {
        let mut set = RecordSet::default();
        set.extend(records);
        set
    }
}

macro_rules! of_kind {
    ($records:expr, $kind:ident) => {
        $records
            .filter_map(|record| match record {
                Record::$kind(record) => Some((**record).clone()),
                _ => None,
            })
            .collect()
    };
}

impl Lookup for RecordSet {
    fn record(&self, kind: Kind, id: Uuid) -> Option<Record> {
        self.records.get(*self.by_id.get(&(kind, id))?).cloned()
    }

    fn services_of(&self, organization: Uuid) -> Vec<Service> {
        of_kind!(self.owned((Kind::Organization, organization)), Service)
    }

    fn locations_of(&self, organization: Uuid) -> Vec<Location> {
        of_kind!(self.owned((Kind::Organization, organization)), Location)
    }

    fn programs_of(&self, organization: Uuid) -> Vec<Program> {
        of_kind!(self.owned((Kind::Organization, organization)), Program)
    }

    fn places_of(&self, service: Uuid) -> Vec<ServiceAtLocation> {
        of_kind!(self.owned((Kind::Service, service)), ServiceAtLocation)
    }

    fn is_known(&self, kind: Kind, id: Uuid) -> bool {
        self.dangling || self.by_id.contains_key(&(kind, id))
    }
}
