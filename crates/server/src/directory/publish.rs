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
use super::store::doubles::{self, Decided};
use super::store::kept::{self, KeptRecord};
use super::store::{held_back, listed};
use super::vocabulary;
use super::withhold::is_kept_withheld;

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
        // Whoever removes it names those around it; what yielded to it stays hidden, and the office is asked.
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

async fn look_around(
    tx: &mut Tx,
    found: &KeptRecord,
    patience: Patience,
    now: Moment,
) -> Result<Around, DbError> {
    let record = &found.record;
    let id = record.id();
    let mut around = Around {
        listed: Vec::new(),
        carried: [false; 3],
        expired: false,
        yields: [false; 3],
        withheld: false,
        held_back: None,
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
        around.confirmed =
            found.confirmed_at.map(|at| [at, patience.due(at)].map(|at| at.civil_date().to_string()));
        around.expired =
            found.confirmed_at.is_some() && patience.judge(found.confirmed_at, now) == Freshness::Expired;
        let before = look_before(tx, id).await?;
        for decided in &before.widened {
            doubles::widen(tx, decided).await?;
        }
        around.yields = ShownOfTwo::hides(before.hidden);
    }
    if let Record::ServiceAtLocation(at) = record
        && let Some(location) = at.location_id
    {
        around.withheld = is_kept_withheld(tx, location).await?;
    }
    if found.feed.is_some() {
        around.held_back = match record {
            Record::Location(_) => held_back::find_of_place(tx, id).await?,
            Record::ServiceAtLocation(at) => match at.service_id {
                Some(service) => held_back::find_of_service(tx, service).await?,
                None => None,
            },
            _ => None,
        };
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

/// What stands before a service that yields, as the network's office decided.
#[derive(Default)]
pub(super) struct Before {
    /// For which circles something was ever shown in its place since.
    hidden: [bool; 3],
    /// For which circles something is.
    shown: [bool; 3],
    /// Decisions whose other side is shown to more than before.
    widened: Vec<Decided>,
}

impl Before {
    /// Whether it is hidden from somebody who is not shown anything in its place.
    pub(super) fn is_left(&self) -> bool {
        let (hidden, shown) = (ShownOfTwo::hides(self.hidden), ShownOfTwo::hides(self.shown));
        hidden.into_iter().zip(shown).any(|(hidden, shown)| hidden && !shown)
    }
}

/// For which circles something is or was shown in place of a service: what it yields to, or what that yields to in turn. What
/// was hidden once comes back by no other hand than the office's: whoever keeps the other may have hidden it for a reason.
pub(super) async fn look_before(tx: &mut Tx, id: Uuid) -> Result<Before, DbError> {
    let (mut found, mut passed) = (Before::default(), vec![id]);
    let mut last = id;
    while let Some(decided) = doubles::find_yielding(tx, last).await? {
        let Some(before) = decided.stays() else { break };
        // Only what yields to nothing is ever told to yield: there are no rings.
        if passed.contains(&before) {
            return Err(DbError::inconsistent("directory_double"));
        }
        let shown = listed::find_circles(tx, before).await?;
        let remembered = decided.hidden_from;
        let widest = (0..).zip(shown).find_map(|(circle, shown)| shown.then_some(circle));
        if widest.is_some_and(|widest| remembered.is_none_or(|known| widest < known)) {
            found.widened.push(Decided { hidden_from: widest, ..decided });
        }
        let was_shown = [0, 1, 2].map(|circle| remembered.is_some_and(|widest| widest <= circle));
        found.hidden = either(found.hidden, either(shown, was_shown));
        found.shown = either(found.shown, shown);
        passed.push(before);
        last = before;
    }
    Ok(found)
}

fn either(a: [bool; 3], b: [bool; 3]) -> [bool; 3] {
    let ([a0, a1, a2], [b0, b1, b2]) = (a, b);
    [a0 || b0, a1 || b1, a2 || b2]
}
