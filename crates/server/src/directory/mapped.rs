//! What national mappings publish of the directory. How an answer becomes a service stands in [`services`](super::services).

use db::{DbError, Tx};
use domain::directory::ServiceEntry;
use hsds::compose::{Composer, Form, Lookup, RecordSet};
use hsds::model::{Location, Program, Service, ServiceAtLocation};
use hsds::{Kind, Record};
use uuid::Uuid;

use super::Eyes;
use super::entry::{Records, read_entry};
use super::show::{gather, list_by_id, stamped};

/// The services with these ids as everybody sees them, and all records that they stand on, by kind and id; without those that
/// nobody but others sees.
pub(crate) async fn list_published(tx: &mut Tx, ids: &[Uuid]) -> Result<Vec<Record>, DbError> {
    let eyes = Eyes::of_everybody();
    let seen = list_by_id(tx, eyes, ids).await?;
    let of: Vec<Record> = seen.into_iter().filter_map(|seen| stamped(seen).1).collect();
    let set = gather(tx, eyes, of, true).await?;
    let mut records: Vec<Record> = set.iter().cloned().collect();
    records.sort_by_key(|record| (record.kind(), record.id()));
    Ok(records)
}

/// The services among records that were published.
pub(crate) struct Published(ByService);

impl Published {
    /// Those among these records.
    pub(crate) fn of(records: Vec<Record>) -> Self {
        Self(ByService(records.into_iter().collect()))
    }

    fn services(&self) -> impl Iterator<Item = &Service> {
        self.0.0.iter().filter_map(|record| match record {
            Record::Service(service) => Some(&**service),
            _ => None,
        })
    }

    /// Each as a form.
    pub(crate) fn entries(&self) -> Vec<(Uuid, ServiceEntry)> {
        let entry = |service: &Service| {
            let places = self.0.places_of(service.id).into_iter().filter_map(|at| {
                match self.0.record(Kind::Location, at.location_id?)? {
                    Record::Location(location) => Some((at, *location)),
                    _ => None,
                }
            });
            let records = Records { service: service.clone(), places: places.collect() };
            (service.id, read_entry(&records))
        };
        self.services().map(entry).collect()
    }

    /// Each as nested HSDS.
    pub(crate) fn nested(&self) -> impl Iterator<Item = Service> {
        let composer = Composer::with_incomplete(&self.0);
        self.services().map(move |service| composer.service(service.clone(), Form::Full))
    }
}

/// Records of several services. An organisation within a service comes without its places: they are those of other services.
struct ByService(RecordSet);

impl Lookup for ByService {
    fn record(&self, kind: Kind, id: Uuid) -> Option<Record> {
        self.0.record(kind, id)
    }

    fn services_of(&self, organization: Uuid) -> Vec<Service> {
        self.0.services_of(organization)
    }

    fn locations_of(&self, _: Uuid) -> Vec<Location> {
        Vec::new()
    }

    fn programs_of(&self, _: Uuid) -> Vec<Program> {
        Vec::new()
    }

    fn places_of(&self, service: Uuid) -> Vec<ServiceAtLocation> {
        self.0.places_of(service)
    }
}
