//! A feed may bring what somebody else keeps hidden: of a service that may be the same as one at a place that is not shown
//! exactly, nobody but the network's office is told more of where it is, until the office has decided (`decide_doubles.rs`).
//! That stays so when the other goes or is shown more exactly: whoever took it away may be the one to be kept safe.

use db::{DbError, Tx};
use hsds::model::Disclosure;
use hsds::{Kind, Record};
use uuid::Uuid;

use super::doubles::{Described, of_kept};
use super::held::Held;
use super::store::{doubles, held_back, kept};

/// Services were written by one hand. Answers the places that are to be shown otherwise by that.
pub(super) async fn hold_back(tx: &mut Tx, held: Held, written: &[Described]) -> Result<Vec<Uuid>, DbError> {
    let (fed, own): (Vec<&Described>, Vec<&Described>) =
        written.iter().partition(|one| one.keeper.feed().is_some());
    let mut places = Vec::new();
    if !fed.is_empty() {
        let hidden: Vec<Described> =
            kept::list_at_hidden_places(tx).await?.into_iter().filter_map(of_kept).collect();
        let hidden: Vec<&Described> = hidden.iter().collect();
        places.extend(hold_all(tx, held, &fed, &hidden).await?);
    }
    let mut hidden = Vec::new();
    for one in own {
        if find_disclosure(tx, one.id).await? > Disclosure::Exact {
            hidden.push(one);
        }
    }
    places.extend(hold_feeds(tx, held, &hidden).await?);
    Ok(places)
}

/// A feed was taken in: what others bring of the services whose place it does not show exactly.
pub(super) async fn hold_back_others(tx: &mut Tx, held: Held, feed: &str) -> Result<Vec<Uuid>, DbError> {
    let hidden = kept::list_at_hidden_places(tx).await?.into_iter().filter_map(of_kept);
    let hidden: Vec<Described> = hidden.filter(|one| one.keeper.feed().as_deref() == Some(feed)).collect();
    hold_feeds(tx, held, &hidden.iter().collect::<Vec<_>>()).await
}

async fn hold_feeds(tx: &mut Tx, held: Held, hidden: &[&Described]) -> Result<Vec<Uuid>, DbError> {
    if hidden.is_empty() {
        return Ok(Vec::new());
    }
    let fed: Vec<Described> = kept::list_of_feeds(tx).await?.into_iter().filter_map(of_kept).collect();
    hold_all(tx, held, &fed.iter().collect::<Vec<_>>(), hidden).await
}

/// Holds these services of feeds back, as far as they may be one of the hidden ones and nothing is decided about that.
async fn hold_all(
    tx: &mut Tx,
    held: Held,
    fed: &[&Described],
    hidden: &[&Described],
) -> Result<Vec<Uuid>, DbError> {
    let mut places = Vec::new();
    for one in fed {
        for other in hidden.iter().filter(|other| one.is_like(other)) {
            let (lesser, greater) = (one.id.min(other.id), one.id.max(other.id));
            if doubles::find(tx, lesser, greater).await?.is_some() {
                continue;
            }
            let most = find_disclosure(tx, other.id).await?;
            if most > Disclosure::Exact && held_back::hold(tx, held, one.id, other.id, most).await? {
                places.extend(kept::list_places(tx, one.id).await?);
                places.extend(list_at(tx, one.id).await?);
            }
        }
    }
    Ok(places)
}

/// What is said of a service at its places.
pub(super) async fn list_at(tx: &mut Tx, service: Uuid) -> Result<Vec<Uuid>, DbError> {
    let at = kept::list_referring(tx, service, Kind::ServiceAtLocation).await?;
    Ok(at.iter().map(|at| at.record.id()).collect())
}

/// How exactly the least exact place of a service is shown.
async fn find_disclosure(tx: &mut Tx, service: Uuid) -> Result<Disclosure, DbError> {
    let mut least = Disclosure::Exact;
    for at in kept::list_referring(tx, service, Kind::ServiceAtLocation).await? {
        let Record::ServiceAtLocation(at) = at.record else { continue };
        let Some(location) = at.location_id else { continue };
        if let Some(Record::Location(location)) = kept::find(tx, location).await?.map(|kept| kept.record) {
            least = least.max(location.disclosure.unwrap_or(Disclosure::Exact));
        }
    }
    Ok(least)
}
