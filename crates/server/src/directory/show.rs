//! What a circle of readers sees, read out of the listings and put together.

use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;

use db::{Db, DbError, Tx};
use domain::directory::ServiceEntry;
use domain::moment::{CivilDate, Moment};
use hsds::compose::RecordSet;
use hsds::model::{Location, Organization, Service, ServiceAtLocation, Status};
use hsds::{Kind, Record, opening};
use uuid::Uuid;

use super::Eyes;
use super::entry::{find_day, read_parts};
use super::held::Held;
use super::store::listed::{self, CircleRecord, From, Narrowed};

/// Services, locations and programmes of each kind that an organisation comes with, by id. All of its services are a list of
/// their own.
pub(crate) const WITHIN: u32 = 100;

/// A service with all that belongs to it.
#[derive(Clone, Debug)]
pub(crate) struct ShownService {
    pub(crate) service: Service,
    pub(crate) organization: Option<Organization>,
    pub(crate) places: Vec<ShownPlace>,
    /// As the form says it, once somebody asked.
    entry: OnceLock<ServiceEntry>,
}

impl ShownService {
    /// Of these records.
    pub(crate) fn new(service: Service, organization: Option<Organization>, places: Vec<ShownPlace>) -> Self {
        Self { service, organization, places, entry: OnceLock::new() }
    }

    /// What readers see of it, as the form says it. It is worked out once, however many ask: what the finder remembers comes
    /// with it.
    pub(crate) fn entry(&self) -> &ServiceEntry {
        self.entry.get_or_init(|| {
            let mut entry = read_parts(&self.service, self.places.iter().map(|place| &place.location));
            entry.hide_dead_step();
            entry
        })
    }

    /// The zone of its hours: what they name, or that of a place of it.
    pub(crate) fn zone(&self) -> Option<&str> {
        let own = self.service.schedules.iter().find_map(|schedule| schedule.zone.as_deref());
        own.or_else(|| self.places.iter().find_map(|place| place.location.zone.as_deref()))
    }

    /// Whether it is offered at present: neither closed for a time nor given up.
    pub(crate) fn is_active(&self) -> bool {
        self.service.status == Status::Active
    }

    /// Whether it is open. What is not offered at present is not, whatever its hours say.
    pub(crate) fn opening(&self, now: Moment) -> opening::State {
        if !self.is_active() {
            return opening::State::Closed { next: None };
        }
        let now = jiff::Timestamp::from_millisecond(now.0);
        now.map_or(opening::State::Unknown, |now| opening::state(&self.service.schedules, self.zone(), now))
    }

    /// Whether it is time that somebody says again that the entry is right.
    pub(crate) fn is_stale(&self, today: CivilDate) -> bool {
        let due = self.service.assurance_due.as_deref().and_then(find_day);
        due.is_none_or(|due| due <= today)
    }

    /// The day on which its keeper last said that it is right.
    pub(crate) fn confirmed(&self) -> Option<CivilDate> {
        self.service.assured_date.as_deref().and_then(find_day)
    }
}

/// A place where a service is offered.
#[derive(Clone, Debug)]
pub(crate) struct ShownPlace {
    pub(crate) at: ServiceAtLocation,
    pub(crate) location: Location,
}

/// The services with these ids, in this order; without those that are not seen.
pub(crate) async fn show(tx: &mut Tx, eyes: Eyes, ids: &[Uuid]) -> Result<Vec<ShownService>, DbError> {
    let seen = listed::list_by_id(tx, eyes.circle(), ids).await?;
    let mut services: HashMap<Uuid, Service> = HashMap::new();
    for CircleRecord { record, .. } in seen {
        if let Some(Record::Service(service)) = record {
            services.insert(service.id, *service);
        }
    }
    let organizations: Vec<Uuid> = unique(services.values().filter_map(|service| service.organization_id));
    let ids_seen: Vec<Uuid> = unique(services.keys().copied());
    let at = listed::list_by(tx, eyes.circle(), "service", Some(Kind::ServiceAtLocation), &ids_seen).await?;
    let at: Vec<ServiceAtLocation> = at
        .into_iter()
        .filter_map(|seen| match seen.record {
            Some(Record::ServiceAtLocation(at)) => Some(*at),
            _ => None,
        })
        .collect();
    let wanted = unique(organizations.into_iter().chain(at.iter().filter_map(|at| at.location_id)));
    let mut around: HashMap<Uuid, Record> = HashMap::new();
    for seen in listed::list_by_id(tx, eyes.circle(), &wanted).await? {
        around.extend(seen.record.map(|record| (record.id(), record)));
    }
    let mut shown = Vec::new();
    for id in ids {
        let Some(service) = services.remove(id) else { continue };
        let organization = match service.organization_id.and_then(|id| around.get(&id)) {
            Some(Record::Organization(organization)) => Some((**organization).clone()),
            _ => None,
        };
        let mut places: Vec<ShownPlace> = at
            .iter()
            .filter(|at| at.service_id == Some(*id))
            .filter_map(|at| match around.get(&at.location_id?) {
                Some(Record::Location(location)) => {
                    Some(ShownPlace { at: at.clone(), location: (**location).clone() })
                }
                _ => None,
            })
            .collect();
        places.sort_by_key(|place| place.at.id);
        shown.push(ShownService::new(service, organization, places));
    }
    Ok(shown)
}

/// Everything that is needed to compose these records in their nested form.
pub(crate) async fn gather(
    tx: &mut Tx,
    eyes: Eyes,
    of: Vec<Record>,
    full: bool,
) -> Result<RecordSet, DbError> {
    let circle = eyes.circle();
    // By id: what is composed must not be in an order of chance.
    let mut found: BTreeMap<Uuid, Record> = BTreeMap::new();
    let mut known: Vec<Uuid> = Vec::new();
    let mut frontier: Vec<Record> = of;
    // Services lead to places, places to locations, all of them to organisations, programmes, terms and units.
    for round in 0..5 {
        let services: Vec<Uuid> = ids(&frontier, Kind::Service);
        let organizations: Vec<Uuid> = ids(&frontier, Kind::Organization);
        let mut wanted: Vec<Uuid> = frontier.iter().flat_map(super::circles::list_references).collect();
        for record in frontier.drain(..) {
            found.insert(record.id(), record);
        }
        wanted.retain(|id| !found.contains_key(id) && !known.contains(id));
        let wanted = unique(wanted.into_iter());
        known.extend(&wanted);
        let mut next = listed::list_by_id(tx, circle, &wanted).await?;
        if full && round == 0 {
            let mut within = Vec::new();
            for organization in &organizations {
                for kind in [Kind::Service, Kind::Location, Kind::Program] {
                    within.extend(listed::list_ids(tx, circle, kind, Some(*organization), WITHIN).await?);
                }
            }
            next.extend(listed::list_by_id(tx, circle, &within).await?);
        }
        if full {
            next.extend(
                listed::list_by(tx, circle, "service", Some(Kind::ServiceAtLocation), &services).await?,
            );
        }
        frontier = next
            .into_iter()
            .filter_map(|seen| stamped(seen).1)
            .filter(|record| !found.contains_key(&record.id()))
            .collect();
        if frontier.is_empty() {
            break;
        }
    }
    for record in frontier {
        found.insert(record.id(), record);
    }
    Ok(found.into_values().collect())
}

/// A record with the time of its last change where HSDS has a place for it.
pub(crate) fn stamped(seen: CircleRecord) -> (Uuid, Option<Record>) {
    let at = jiff::Timestamp::from_millisecond(seen.changed_at.0).ok().map(|at| at.to_string());
    let record = seen.record.map(|mut record| {
        if let Record::Service(service) = &mut record {
            service.last_modified = at;
        }
        record
    });
    (seen.id, record)
}

fn ids(records: &[Record], kind: Kind) -> Vec<Uuid> {
    records.iter().filter(|record| record.kind() == kind).map(Record::id).collect()
}

fn unique(ids: impl Iterator<Item = Uuid>) -> Vec<Uuid> {
    let mut ids: Vec<Uuid> = ids.collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}

/// How many records of a kind there are.
pub(crate) async fn count(tx: &mut Tx, eyes: Eyes, kind: Kind, narrowed: &Narrowed) -> Result<u64, DbError> {
    listed::count(tx, eyes.circle(), kind, narrowed).await
}

/// Records of a kind, by id.
pub(crate) async fn list(
    tx: &mut Tx,
    eyes: Eyes,
    kind: Kind,
    narrowed: &Narrowed,
    from: From,
    limit: u32,
) -> Result<Vec<CircleRecord>, DbError> {
    listed::list(tx, eyes.circle(), kind, narrowed, from, limit).await
}

/// Ids of records of a kind, in their order.
pub(crate) async fn list_ids(tx: &mut Tx, eyes: Eyes, kind: Kind, limit: u32) -> Result<Vec<Uuid>, DbError> {
    listed::list_ids(tx, eyes.circle(), kind, None, limit).await
}

/// One record, also one that was listed once and is no longer.
pub(crate) async fn find(tx: &mut Tx, eyes: Eyes, id: Uuid) -> Result<Option<CircleRecord>, DbError> {
    listed::find_seen(tx, eyes.circle(), id).await
}

/// A change of the listings, for what follows them.
pub(crate) struct Changed {
    pub(crate) number: i64,
    pub(crate) kind: String,
    pub(crate) id: Uuid,
    /// Of a service at a location: the service.
    pub(crate) service: Option<Uuid>,
}

/// The number of the newest change that is seen.
pub(crate) async fn newest_number(db: &Db, eyes: Eyes) -> Result<i64, DbError> {
    listed::newest_number(db, eyes.circle()).await
}

/// As [`newest_number`], for whoever holds the directory: nothing more is written until the transaction ends.
pub(crate) async fn held_number(tx: &mut Tx, held: Held, eyes: Eyes) -> Result<i64, DbError> {
    listed::held_number(tx, held, eyes.circle()).await
}

/// Changes after a number, oldest first.
pub(crate) async fn list_changed(
    tx: &mut Tx,
    eyes: Eyes,
    after: i64,
    limit: i64,
) -> Result<Vec<Changed>, DbError> {
    listed::list_changed(tx, eyes.circle(), after, limit).await
}

/// The services of organisations, and those at locations.
pub(crate) async fn list_services_at(
    tx: &mut Tx,
    eyes: Eyes,
    organizations: &[Uuid],
    locations: &[Uuid],
) -> Result<Vec<Uuid>, DbError> {
    let circle = eyes.circle();
    let own = listed::list_by(tx, circle, "organization", Some(Kind::Service), organizations).await?;
    let at = listed::list_by(tx, circle, "location", Some(Kind::ServiceAtLocation), locations).await?;
    let at = at.into_iter().filter_map(|seen| match seen.record {
        Some(Record::ServiceAtLocation(at)) => at.service_id,
        _ => None,
    });
    Ok(own.into_iter().map(|seen| seen.id).chain(at).collect())
}

/// What was listed once and is no longer: id, kind and when.
pub(crate) async fn list_gone(
    tx: &mut Tx,
    eyes: Eyes,
    after: Option<Uuid>,
    limit: u32,
) -> Result<Vec<(Uuid, String, Moment)>, DbError> {
    listed::list_gone(tx, eyes.circle(), after, limit).await
}

/// Records by id, in this order; without those that are not seen.
pub(crate) async fn list_by_id(tx: &mut Tx, eyes: Eyes, ids: &[Uuid]) -> Result<Vec<CircleRecord>, DbError> {
    let seen = listed::list_by_id(tx, eyes.circle(), ids).await?;
    let mut by_id: HashMap<Uuid, CircleRecord> = seen.into_iter().map(|seen| (seen.id, seen)).collect();
    Ok(ids.iter().filter_map(|id| by_id.remove(id)).collect())
}

/// Those of these ids that a narrowed list holds, in their order.
pub(crate) async fn keep_narrowed(
    tx: &mut Tx,
    eyes: Eyes,
    kind: Kind,
    narrowed: &Narrowed,
    ids: Vec<Uuid>,
) -> Result<Vec<Uuid>, DbError> {
    listed::keep(tx, eyes.circle(), kind, narrowed, ids).await
}

/// The locations of a postal code.
pub(crate) async fn list_at_postal_code(
    tx: &mut Tx,
    eyes: Eyes,
    postal_code: &str,
) -> Result<Vec<Record>, DbError> {
    let seen = listed::list_at_postal_code(tx, eyes.circle(), postal_code).await?;
    Ok(seen.into_iter().filter_map(|seen| seen.record).collect())
}

/// The services at these locations, by id.
pub(crate) async fn list_at_locations(
    tx: &mut Tx,
    eyes: Eyes,
    locations: &[Uuid],
) -> Result<Vec<Uuid>, DbError> {
    let at = listed::list_by(tx, eyes.circle(), "location", Some(Kind::ServiceAtLocation), locations).await?;
    Ok(unique(at.into_iter().map(|seen| seen.id)))
}

/// The places of these services, in the order of the services.
pub(crate) async fn list_at_services(
    tx: &mut Tx,
    eyes: Eyes,
    services: &[Uuid],
) -> Result<Vec<Uuid>, DbError> {
    let at = listed::list_places_of(tx, eyes.circle(), services).await?;
    let order: HashMap<Uuid, usize> = services.iter().enumerate().map(|(place, id)| (*id, place)).collect();
    let mut found: Vec<(usize, Uuid)> =
        at.into_iter().filter_map(|(service, at)| Some((*order.get(&service)?, at))).collect();
    found.sort_unstable();
    Ok(found.into_iter().map(|(_, id)| id).collect())
}
