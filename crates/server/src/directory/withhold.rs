//! What is kept of a place that is withheld, besides its own record: nothing that could tell where it is.

use std::collections::HashMap;

use db::{DbError, Tx};
use hsds::model::{Disclosure, Location};
use hsds::{Circle, Kind, Record};
use uuid::Uuid;

use super::Elsewhere;
use super::store::{changes, kept};

/// Which of the locations that are written together are withheld.
pub(super) struct Withheld(HashMap<Uuid, bool>);

impl Withheld {
    /// Those among these records.
    pub(super) fn among(records: &[Record]) -> Self {
        let locations = records.iter().filter_map(|record| match record {
            Record::Location(location) => Some((location.id, is_withheld(location))),
            _ => None,
        });
        Self(locations.collect())
    }

    /// Puts a record into the form in which it is kept. Of a service at a withheld place nothing stays that could tell where
    /// it is; answers whether the place is withheld, or shown as an area.
    pub(super) async fn normalise(&self, tx: &mut Tx, record: &mut Record) -> Result<bool, DbError> {
        record.normalise();
        match record {
            Record::Location(location) => Ok(hides(location)),
            Record::ServiceAtLocation(at) => {
                let Some(location) = at.location_id else { return Ok(false) };
                let withheld = match self.0.get(&location) {
                    Some(withheld) => *withheld,
                    None => is_kept_withheld(tx, location).await?,
                };
                if withheld {
                    at.withhold();
                }
                Ok(withheld)
            }
            _ => Ok(false),
        }
    }
}

/// Whether a place that is kept is withheld.
pub(super) async fn is_kept_withheld(tx: &mut Tx, location: Uuid) -> Result<bool, DbError> {
    let found = kept::find(tx, location).await?;
    Ok(matches!(found.map(|kept| kept.record), Some(Record::Location(location)) if is_withheld(&location)))
}

/// A place was written anew: what is kept of it elsewhere says no more of where it is than it does. Answers the services at it
/// that say less from now on.
pub(super) async fn narrow_elsewhere(
    tx: &mut Tx,
    Elsewhere(elsewhere): Elsewhere,
    location: &Location,
) -> Result<Vec<Uuid>, DbError> {
    let public = Record::from(location.clone()).seen_by(Circle::Public);
    let public = public.as_ref().and_then(|record| match record {
        Record::Location(location) => Some(&**location),
        _ => None,
    });
    elsewhere.show_place(tx, location.id, public).await?;
    let mut narrowed = Vec::new();
    if !hides(location) {
        return Ok(narrowed);
    }
    let mut services = Vec::new();
    for mut found in kept::list_referring(tx, location.id, Kind::ServiceAtLocation).await? {
        let Record::ServiceAtLocation(at) = &mut found.record else { continue };
        services.extend(at.service_id);
        if is_withheld(location) {
            let id = at.id;
            changes::forget(tx, id).await?;
            if !at.withhold().is_empty() {
                found.version += 1;
                kept::write(tx, &found).await?;
                narrowed.push(id);
            }
        }
    }
    elsewhere.narrow_place(tx, location, &services).await?;
    Ok(narrowed)
}

fn is_withheld(location: &Location) -> bool {
    location.disclosure == Some(Disclosure::Withheld)
}

fn hides(location: &Location) -> bool {
    matches!(location.disclosure, Some(Disclosure::Area | Disclosure::Withheld))
}
