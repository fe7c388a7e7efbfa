//! From what keepers wrote to what each circle of readers sees.

use std::collections::{HashMap, HashSet, VecDeque};

use db::{DbError, Tx};
use domain::directory::{Freshness, Patience, ShownOfTwo};
use domain::moment::Moment;
use hsds::{Kind, Record};
use uuid::Uuid;

use super::circles::{
    Around, CIRCLES, Listed, View, allowed, is_word, lay_down, list_references, spread, stands_alone, view,
};
use super::held::Held;
use super::store::kept::{self, Kept};
use super::store::{doubles, listed};
use super::vocabulary;
use super::withhold::is_kept_withheld;
use crate::calendar::civil_date;

/// How often what is seen of one record may change within one write. What depends on what has no rings.
const ROUNDS: u8 = 20;

/// Works out anew what each circle sees of these records, and of all that depends on them.
pub(super) async fn publish(
    tx: &mut Tx,
    _: Held,
    now: Moment,
    patience: Patience,
    ids: impl IntoIterator<Item = Uuid>,
) -> Result<(), DbError> {
    let mut waiting: VecDeque<Uuid> = ids.into_iter().collect();
    // Who waits already is not called twice: an organisation has many services, and a term many that carry it.
    let mut called: HashSet<Uuid> = waiting.iter().copied().collect();
    let mut changed: HashMap<Uuid, u8> = HashMap::new();
    while let Some(id) = waiting.pop_front() {
        called.remove(&id);
        let Some(next) = publish_one(tx, now, patience, id).await? else { continue };
        let times = changed.entry(id).or_default();
        *times += 1;
        if *times > ROUNDS {
            return Err(DbError::inconsistent("directory_reference"));
        }
        waiting.extend(next.into_iter().filter(|id| called.insert(*id)));
    }
    Ok(())
}

/// Works one record out; answers which others may look different now, or nothing if it looks as before.
async fn publish_one(
    tx: &mut Tx,
    now: Moment,
    patience: Patience,
    id: Uuid,
) -> Result<Option<Vec<Uuid>>, DbError> {
    let (kind, before) = listed::find_listed(tx, id).await?;
    let found = kept::find(tx, id).await?;
    let Some(found) = found else {
        let after = lay_down(&before, now, [None, None, None]);
        if after == before {
            return Ok(None);
        }
        if let Some(kind) = kind {
            listed::write_listed(tx, id, kind, &before, &after).await?;
        }
        // Whoever removes it names those around it; what yielded to it comes back.
        return Ok(Some(doubles::list_behind(tx, id).await?));
    };
    let record = &found.record;
    let around = look_around(tx, &found, patience, now).await?;
    let views = CIRCLES.map(|circle| view(record, circle, &around).as_ref().and_then(View::of));
    let after = lay_down(&before, now, views);
    if after == before {
        return Ok(None);
    }
    let shown = |rows: &[Listed]| {
        let ranges: Vec<_> =
            rows.iter().filter(|row| row.body.is_some()).map(|row| (row.first, row.last)).collect();
        spread(&ranges)
    };
    let mut next = Vec::new();
    // Terms that it carried, or carries now.
    let terms = |rows: &[Listed]| -> Result<Vec<(Uuid, i64, i64)>, DbError> {
        let mut terms = Vec::new();
        for row in rows {
            terms.extend(row.list_terms(record.kind())?.into_iter().map(|term| (term, row.first, row.last)));
        }
        Ok(terms)
    };
    let (old, new) = (terms(&before)?, terms(&after)?);
    next.extend(old.iter().filter(|term| !new.contains(term)).map(|(term, ..)| *term));
    next.extend(new.iter().filter(|term| !old.contains(term)).map(|(term, ..)| *term));
    // A place that is withheld from now on hides what is said of it elsewhere.
    if shown(&before) != shown(&after) || record.kind() == Kind::Location {
        next.extend(kept::list_neighbours(tx, id).await?);
    }
    if shown(&before) != shown(&after) && record.kind() == Kind::Service {
        next.extend(kept::list_places(tx, id).await?);
        next.extend(doubles::list_behind(tx, id).await?);
    }
    next.sort_unstable();
    next.dedup();
    // The program's own words are shown always: nothing makes them come or go.
    next.retain(|id| !vocabulary::is_own(*id));
    listed::write_listed(tx, id, record.kind(), &before, &after).await?;
    Ok(Some(next))
}

async fn look_around(tx: &mut Tx, found: &Kept, patience: Patience, now: Moment) -> Result<Around, DbError> {
    let record = &found.record;
    let id = record.id();
    let mut around = Around {
        listed: Vec::new(),
        carried: [false; 3],
        expired: false,
        yields: [false; 3],
        withheld: false,
        served: [true; 3],
        confirmed: None,
    };
    if is_word(record.kind()) {
        around.carried = if vocabulary::is_own(id) {
            [true; 3]
        } else {
            let carried = listed::find_circles_of_term(tx, id).await?;
            let below = match record {
                Record::Unit(_) => [false; 3],
                _ => listed::find_circles_below(tx, id).await?,
            };
            either(carried, below)
        };
        return Ok(around);
    }
    if record.kind() == Kind::Service {
        around.confirmed = found.confirmed_at.map(|at| [civil_date(at), civil_date(patience.due(at))]);
        around.expired =
            found.confirmed_at.is_some() && patience.judge(found.confirmed_at, now) == Freshness::Expired;
        around.yields = look_before(tx, id).await?;
    }
    if let Record::ServiceAtLocation(at) = record
        && let Some(location) = at.location_id
    {
        around.withheld = is_kept_withheld(tx, location).await?;
    }
    if !stands_alone(record, found.feed.as_deref()) {
        around.served = listed::find_circles_served(tx, record).await?;
    }
    let offered_by = match record {
        Record::Service(service) => service.organization_id,
        _ => None,
    };
    for target in list_references(record) {
        if vocabulary::is_own(target) {
            continue;
        }
        // Not whether it is listed: an organisation may be listed for this very service.
        let circles = if offered_by == Some(target) {
            kept::find(tx, target).await?.map_or([false; 3], |kept| allowed(&kept.record))
        } else {
            listed::find_circles(tx, target).await?
        };
        around.listed.push((target, circles));
    }
    Ok(around)
}

/// For which circles something is shown in place of a service: what it yields to, or what that yields to in turn.
async fn look_before(tx: &mut Tx, id: Uuid) -> Result<[bool; 3], DbError> {
    let (mut shown, mut passed) = ([false; 3], vec![id]);
    let mut last = id;
    while let Some(before) = doubles::find_yielding(tx, last).await?.and_then(|decided| decided.stays()) {
        // Only what yields to nothing is ever told to yield: there are no rings.
        if passed.contains(&before) {
            return Err(DbError::inconsistent("directory_double"));
        }
        shown = either(shown, listed::find_circles(tx, before).await?);
        passed.push(before);
        last = before;
    }
    Ok(ShownOfTwo::hides(shown))
}

fn either(a: [bool; 3], b: [bool; 3]) -> [bool; 3] {
    let ([a0, a1, a2], [b0, b1, b2]) = (a, b);
    [a0 || b0, a1 || b1, a2 || b2]
}
