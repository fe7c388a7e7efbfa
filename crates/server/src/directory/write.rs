//! The one way in which the directory is written: by keepers, by feeds, by mappings.

use std::collections::BTreeSet;

use api::problem::Code;
use db::{DbError, Tx};
use domain::directory::ServiceEntry;
use domain::id::OrganisationId;
use domain::moment::Moment;
use hsds::import::Doubts;
use hsds::{Circle, Kind, Record};
use uuid::Uuid;

use super::Elsewhere;
use super::doubles;
use super::entry::{Records, find_day, write_entry};
use super::held::{Hand, Held};
use super::history::{Author, Way, compare};
use super::hold_back::hold_back;
use super::publish::publish;
use super::store::kept::{self, KeptRecord};
use super::store::{changes, office};
use super::withhold::{self, Withheld};
use crate::problem::Refused;

/// A day in milliseconds: it is tomorrow already where the sun rises first.
const DAY: i64 = 24 * 3_600_000;

/// Who writes, how, and for whom.
#[derive(Clone, Debug)]
pub(super) struct Pen {
    pub(super) author: Author,
    pub(super) way: Way,
    /// The member that keeps what is new; none: the network's office.
    pub(super) keeper: Option<OrganisationId>,
    /// The feed that it comes from.
    pub(super) feed: Option<String>,
    /// When its keeper confirmed it; a feed may say so, whoever fills in a form confirms by doing it.
    pub(super) confirmed_at: Option<Moment>,
    /// Who else keeps something of it.
    pub(super) elsewhere: Elsewhere,
    /// Of a feed: what is missing in it and is not believed to be gone. It stays with the records that stand.
    pub(super) doubts: Option<Doubts>,
}

impl Pen {
    /// For what a keeper, or somebody for it, confirms by writing it.
    pub(super) fn of(hand: Hand, keeper: Option<OrganisationId>, now: Moment) -> Self {
        let Hand { author, way, elsewhere, .. } = hand;
        Self { author, way, keeper, feed: None, confirmed_at: Some(now), elsewhere, doubts: None }
    }

    /// Whether it may write what is kept so.
    pub(super) fn keeps(&self, kept: &KeptRecord) -> bool {
        (kept.keeper, &kept.feed) == (self.keeper, &self.feed)
    }

    /// Gives a record what stands with it and is not believed to be gone.
    fn keep_doubted(&self, before: Option<&KeptRecord>, record: &mut Record, written: &mut WriteCounts) {
        let Some((doubts, before)) = self.doubts.as_ref().zip(before) else { return };
        if before.record != *record {
            let tables = doubts.keep(&before.record, record);
            if !tables.is_empty() {
                written.doubted.push((record.kind(), record.id(), tables));
            }
        }
    }
}

/// What became of records that were written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct WriteCounts {
    pub(super) added: u64,
    pub(super) changed: u64,
    pub(super) unchanged: u64,
    /// Records that somebody else keeps: left as they are.
    pub(super) foreign: Vec<(Kind, Uuid)>,
    /// Records that keep what stood with them, and of which tables that is.
    pub(super) doubted: Vec<(Kind, Uuid, BTreeSet<&'static str>)>,
}

impl WriteCounts {
    /// All that were looked at.
    pub(super) fn total(&self) -> u64 {
        self.added + self.changed + self.unchanged + self.foreign.len() as u64
    }

    /// Counts more.
    pub(super) fn add(&mut self, more: Self) {
        self.added += more.added;
        self.changed += more.changed;
        self.unchanged += more.unchanged;
        self.foreign.extend(more.foreign);
        self.doubted.extend(more.doubted);
    }
}

/// What would become of records, if they were written.
pub(super) async fn look(tx: &mut Tx, pen: &Pen, records: &[Record]) -> Result<WriteCounts, DbError> {
    let mut written = WriteCounts::default();
    let withheld = Withheld::among(records);
    for record in records {
        let mut record = record.clone();
        let before = kept::find(tx, record.id()).await?;
        if before.as_ref().is_some_and(|kept| !pen.keeps(kept)) {
            written.foreign.push((record.kind(), record.id()));
            continue;
        }
        pen.keep_doubted(before.as_ref(), &mut record, &mut written);
        withheld.normalise(tx, &mut record).await?;
        match before {
            None => written.added += 1,
            Some(kept) if kept.record == record => written.unchanged += 1,
            Some(_) => written.changed += 1,
        }
    }
    Ok(written)
}

/// Writes records, notes what changed, and works out what each circle of readers sees of them. A record that says what
/// it said before is not written.
pub(super) async fn put(
    tx: &mut Tx,
    held: Held,
    now: Moment,
    pen: &Pen,
    records: Vec<Record>,
) -> Result<WriteCounts, DbError> {
    let mut written = WriteCounts::default();
    let mut to_publish = Vec::new();
    let withheld = Withheld::among(&records);
    let mut services = Vec::new();
    for mut record in records {
        let id = record.id();
        let before = kept::find(tx, id).await?;
        if before.as_ref().is_some_and(|kept| !pen.keeps(kept)) {
            written.foreign.push((record.kind(), id));
            continue;
        }
        pen.keep_doubted(before.as_ref(), &mut record, &mut written);
        let hides_place = withheld.normalise(tx, &mut record).await?;
        // Nobody confirmed anything tomorrow: such a date is a mistake, and would keep an entry fresh for ever.
        let stated = assured(&record).filter(|at| at.0 <= now.0 + DAY);
        let confirmed_at = pen.confirmed_at.or(stated);
        services.extend(doubles::described(&record, Some(pen)));
        match &before {
            Some(kept) if kept.record == record => {
                written.unchanged += 1;
                if let Some(at) = confirmed_at.filter(|at| Some(*at) > kept.confirmed_at) {
                    kept::confirm(tx, id, Some(at)).await?;
                    to_publish.push(id);
                }
                continue;
            }
            Some(_) => written.changed += 1,
            None => written.added += 1,
        }
        let values = (before.as_ref().map(|kept| kept.record.to_value()), record.to_value());
        if hides_place {
            // What it said before could tell where it is.
            changes::forget(tx, id).await?;
        } else {
            let differences = compare(values.0.as_ref(), Some(&values.1));
            changes::note(tx, held, id, &differences, now, (pen.author, pen.way)).await?;
        }
        let is_new = before.is_none();
        let (opened, stood_at) = match before.as_ref().map(|kept| &kept.record) {
            Some(Record::Organization(organization)) => (organization.visibility, None),
            Some(Record::ServiceAtLocation(at)) => (None, at.location_id),
            _ => (None, None),
        };
        let kept = KeptRecord {
            record,
            keeper: pen.keeper,
            feed: pen.feed.clone(),
            version: before.as_ref().map_or(1, |kept| kept.version + 1),
            written_at: now,
            confirmed_at: confirmed_at.or_else(|| before.and_then(|kept| kept.confirmed_at)),
        };
        kept::write(tx, &kept).await?;
        to_publish.push(id);
        match &kept.record {
            // Whether a location is listed depends on what is offered there.
            Record::ServiceAtLocation(at) => {
                to_publish.extend([at.location_id, stood_at].into_iter().flatten());
            }
            // What feeds bring nobody keeps elsewhere.
            Record::Service(service) if !is_new && pen.feed.is_none() => {
                let seen = kept.record.seen_by(Circle::Public);
                let seen = seen.as_ref().and_then(|record| match record {
                    Record::Service(service) => Some(&**service),
                    _ => None,
                });
                pen.elsewhere.0.show_service(tx, service, seen).await?;
            }
            // Whether a service is depends on how far its organisation may be seen.
            Record::Organization(organization) if is_new || opened != organization.visibility => {
                to_publish.extend(kept::list_neighbours(tx, id).await?);
            }
            _ => {}
        }
        // Services at it may have come before it.
        if let Record::Location(location) = &kept.record
            && (!is_new || hides_place)
        {
            to_publish.extend(withhold::narrow_elsewhere(tx, pen.elsewhere, location).await?);
        }
    }
    to_publish.extend(hold_back(tx, held, &services).await?);
    let patience = office::read_settings(tx).await?.patience;
    publish(tx, held, now, patience, to_publish).await?;
    Ok(written)
}

/// Writes what a form says over what stands, which is `before` in its version: 0 where nothing does.
pub(super) async fn put_entry(
    tx: &mut Tx,
    held: Held,
    now: Moment,
    pen: &Pen,
    (id, organization): (Uuid, Uuid),
    (version, before): (i64, Records),
    entry: &ServiceEntry,
) -> Result<Vec<Uuid>, Refused> {
    let places: Vec<[Uuid; 2]> = before.places.iter().map(|(at, location)| [at.id, location.id]).collect();
    let records = write_entry(entry, before, id, organization, now.civil_date());
    let locations = records.places.iter().map(|(_, location)| location.id).collect();
    let records = records.into_list();
    let gone: Vec<Uuid> =
        places.into_iter().flatten().filter(|id| !records.iter().any(|record| record.id() == *id)).collect();
    let written = put(tx, held, now, pen, records).await?;
    if !written.foreign.is_empty() {
        return Err(Refused::new(Code::Taken));
    }
    remove(tx, held, now, pen, &gone).await?;
    if version > 0 && (written.changed + written.added > 0 || !gone.is_empty()) {
        // Whoever read it before the places changed read something else, also if its own record is the same.
        kept::raise(tx, id, version + 1).await?;
    }
    Ok(locations)
}

/// Removes records. What they were stays in the history; where they were listed it is said that they are gone. Records that
/// somebody else keeps, and places at which others offer something, stay.
pub(super) async fn remove(
    tx: &mut Tx,
    held: Held,
    now: Moment,
    pen: &Pen,
    ids: &[Uuid],
) -> Result<(), DbError> {
    let mut to_publish = Vec::new();
    for id in ids {
        let Some(kept) = kept::find(tx, *id).await?.filter(|kept| pen.keeps(kept)) else { continue };
        if kept.record.kind() == Kind::Location {
            let at = kept::list_referring(tx, *id, Kind::ServiceAtLocation).await?;
            if at.iter().any(|at| !ids.contains(&at.record.id())) {
                continue;
            }
            pen.elsewhere.0.show_place(tx, *id, None).await?;
        }
        let differences = compare(Some(&kept.record.to_value()), None);
        changes::note(tx, held, *id, &differences, now, (pen.author, pen.way)).await?;
        to_publish.push(*id);
        to_publish.extend(kept::list_neighbours(tx, *id).await?);
        kept::remove(tx, *id).await?;
    }
    let patience = office::read_settings(tx).await?.patience;
    publish(tx, held, now, patience, to_publish).await
}

/// When a feed says that a service was last confirmed: the beginning of that day.
fn assured(record: &Record) -> Option<Moment> {
    let Record::Service(service) = record else { return None };
    Some(find_day(service.assured_date.as_deref()?)?.begins())
}
