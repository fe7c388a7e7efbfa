//! Services at locations by postal code, and near one.

use std::collections::HashSet;

use db::Tx;
use hsds::Record;
use uuid::Uuid;

use super::asked::ListQuery;
use crate::directory::{self, Eyes};
use crate::finder::{self, Finder, Wanted};
use crate::problem::Refused;

/// Most services that are looked at around a place.
const MOST: usize = 10_000;

/// The services at locations of a postal code or, with a distance, within so many metres of the places in it that anybody
/// may know exactly. Nothing if no postal code was named.
pub(super) async fn pick(
    finder: &Finder,
    eyes: Eyes,
    asked: &ListQuery,
) -> Result<Option<Vec<Uuid>>, Refused> {
    let Some(postcode) = &asked.postcode else { return Ok(None) };
    let there = directory::list_at_postal_code(&mut finder.app().db.read().await?, eyes, postcode).await?;
    let Some(metres) = asked.metres else {
        let locations: Vec<Uuid> = there.iter().map(Record::id).collect();
        let tx = &mut finder.app().db.read().await?;
        return Ok(Some(directory::list_at_locations(tx, eyes, &locations).await?));
    };
    let points: Vec<(f64, f64)> = there
        .iter()
        .filter_map(|record| match record {
            Record::Location(location) => location.latitude.zip(location.longitude),
            _ => None,
        })
        .collect();
    let Some(centre) = middle(&points) else { return Ok(Some(Vec::new())) };
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "at most half around the globe"
    )]
    let near = Some((centre.0, centre.1, metres as u32));
    let wanted = Wanted { near, limit: MOST, ..Wanted::default() };
    let (_, services) = finder::list_ids(finder, eyes, &wanted).await?;
    Ok(Some(list_at(&mut finder.app().db.read().await?, eyes, &services).await?))
}

fn middle(points: &[(f64, f64)]) -> Option<(f64, f64)> {
    let count = u32::try_from(points.len()).ok().filter(|count| *count > 0)?;
    let sum = points.iter().fold((0.0, 0.0), |sum, point| (sum.0 + point.0, sum.1 + point.1));
    Some((sum.0 / f64::from(count), sum.1 / f64::from(count)))
}

/// The services at locations of services, in their order.
pub(super) async fn list_at(tx: &mut Tx, eyes: Eyes, services: &[Uuid]) -> Result<Vec<Uuid>, Refused> {
    let mut found = directory::list_at_services(tx, eyes, services).await?;
    let mut seen = HashSet::new();
    found.retain(|id| seen.insert(*id));
    Ok(found)
}
