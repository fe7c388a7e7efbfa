//! The network's office says of two services whether they are the same, and which of them is shown then.
//!
//! Nothing of one is put into the other. The one that yields is kept, and taken in again from its feed, as before; whoever is
//! or ever was shown the other is not shown it, until the office decides anew: it is asked where the other is gone or shown to
//! fewer. What a member or the office keeps here never yields.

use std::collections::HashMap;

use api::directory::{DecideDouble, DoubleDecided, DoubleFound, DoubleLeft, DoubleSide, Doubles};
use api::problem::Code;
use axum::Json;
use axum::extract::{FromRequestParts, Path, State};
use axum::http::StatusCode;
use axum::http::request::Parts;
use db::{DbError, Tx};
use domain::directory::ShownOfTwo;
use domain::moment::Moment;
use serde_json::Value;
use uuid::Uuid;

use super::doubles::{self, DecidedDouble, Double, Keeper, LeftHidden};
use super::held::Held;
use super::history::{Author, Difference, Way};
use super::hold_back::{hold_back, list_at};
use super::publish::{look_before, publish};
use super::store::doubles::Decided;
use super::store::{self, changes, kept, office};
use super::{Eyes, ShownService, show};
use crate::access::Steward;
use crate::body::Body;
use crate::problem::Refused;
use crate::state::App;

/// Pairs that are shown at once, open and decided each.
const AT_ONCE: usize = 50;

/// Where the history says what is shown in place of a service.
const FIELD: &str = "/shown_instead";

/// The two services in the path, the lesser id first.
pub(super) struct TwoInPath(Uuid, Uuid);

impl<S: Send + Sync> FromRequestParts<S> for TwoInPath {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Refused> {
        let Path((one, other)) = Path::<(String, String)>::from_request_parts(parts, state).await?;
        let read = |id: String| id.parse::<Uuid>().map_err(|_| Refused::new(Code::NotFound));
        let (one, other) = (read(one)?, read(other)?);
        if one < other { Ok(Self(one, other)) } else { Err(Refused::new(Code::NotFound)) }
    }
}

/// Services that seem to be the same, those about which something can be decided, and what was decided.
#[utoipa::path(get, path = "/directory/doubles", responses(
    (status = 200, body = Doubles),
))]
pub(super) async fn list(State(app): State<App>, steward: Steward) -> Result<Json<Doubles>, Refused> {
    let tx = &mut app.db.read().await?;
    let (found, keepers) = doubles::read(tx).await?;
    let may_yield = |id: &Uuid| keepers.get(id).is_some_and(|keeper| keeper.kept_by().may_yield());
    let mut open = found.open;
    open.retain(|Double { one, other, .. }| may_yield(&one.0) || may_yield(&other.0));
    let undecided_left = found.left.iter().filter(|left| !left.stays).count();
    let total = u64::try_from(open.len() + undecided_left).unwrap_or(u64::MAX);
    let left: Vec<LeftHidden> = found.left.into_iter().take(AT_ONCE).collect();
    let undecided = open.into_iter().map(|double| (double, None, true));
    let decided = found.decided.into_iter().map(|DecidedDouble { double, yields, at, alike }| {
        let decided = DoubleDecided { shown: shown(&double, yields), at };
        (double, Some(decided), alike)
    });
    let undecided: Vec<Answered> = undecided.take(AT_ONCE).collect();
    let decided: Vec<Answered> = decided.take(AT_ONCE).collect();
    let pairs = undecided.iter().chain(&decided).flat_map(|(double, ..)| [double.one.0, double.other.0]);
    let ids = pairs.chain(left.iter().map(|left| left.service)).collect();
    let sides = sides(tx, Eyes::of_office(&steward), &keepers, ids).await?;
    let put = |(double, decided, alike): Answered| {
        let [one, other] = [double.one.0, double.other.0].map(|id| sides.get(&id).cloned());
        Some(DoubleFound { one: one?, other: other?, decided, alike })
    };
    let left = left.into_iter().filter_map(|LeftHidden { service, other, place_only, stays, .. }| {
        let [one, other] = [service.min(other), service.max(other)].map(|id| id.to_string());
        Some(DoubleLeft { one, other, service: sides.get(&service)?.clone(), place_only, stays })
    });
    Ok(Json(Doubles {
        total,
        left: left.collect(),
        open: undecided.into_iter().filter_map(put).collect(),
        decided: decided.into_iter().filter_map(put).collect(),
    }))
}

/// Two, what was decided about them, and whether they are alike.
type Answered = (Double, Option<DoubleDecided>, bool);

fn shown(double: &Double, yields: Option<Uuid>) -> ShownOfTwo {
    match yields {
        None => ShownOfTwo::Both,
        Some(yields) if yields == double.one.0 => ShownOfTwo::Other,
        Some(_) => ShownOfTwo::One,
    }
}

/// What the office sees of each.
async fn sides(
    tx: &mut Tx,
    eyes: Eyes,
    keepers: &HashMap<Uuid, Keeper>,
    mut ids: Vec<Uuid>,
) -> Result<HashMap<Uuid, DoubleSide>, DbError> {
    ids.sort_unstable();
    ids.dedup();
    let mut sides = HashMap::new();
    for seen in show(tx, eyes, &ids).await? {
        let id = seen.service.id;
        let Some(keeper) = keepers.get(&id) else { continue };
        sides.insert(id, side(id, &seen, keeper));
    }
    Ok(sides)
}

fn side(id: Uuid, seen: &ShownService, keeper: &Keeper) -> DoubleSide {
    DoubleSide {
        id: id.to_string(),
        organisation: seen.organization.as_ref().map(|organization| organization.name.clone()),
        entry: seen.entry().clone(),
        feed: keeper.feed(),
        keeper: keeper.member(),
        may_yield: keeper.kept_by().may_yield(),
    }
}

/// Decides about two that are offered. Those that are no longer alike, or about which something is decided, are refused.
#[utoipa::path(put, path = "/directory/doubles/{one}/{other}", request_body = DecideDouble,
    params(("one" = String, Path), ("other" = String, Path)), responses(
    (status = 204),
))]
pub(super) async fn decide(
    State(app): State<App>,
    steward: Steward,
    TwoInPath(one, other): TwoInPath,
    Body(DecideDouble { shown }): Body<DecideDouble>,
) -> Result<StatusCode, Refused> {
    app.limits.check_write(&steward.key)?;
    let now = app.now();
    db::write!(app.db, tx => {
        let held = Held::begin(tx).await?;
        let decided = judge(tx, (one, other), shown, now).await?;
        let Some(decided) = decided else { return Ok(()) };
        store::doubles::write(tx, held, decided).await?;
        let mut freed = Vec::new();
        for id in [one, other] {
            freed.extend(kept::list_places(tx, id).await?);
            freed.extend(list_at(tx, id).await?);
        }
        store::held_back::release(tx, held, one, other).await?;
        follow(tx, held, now, decided, true, freed).await?;
        Ok::<_, Refused>(())
    })?;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes a decision back: both are shown again, and the two are asked about again.
#[utoipa::path(delete, path = "/directory/doubles/{one}/{other}",
    params(("one" = String, Path), ("other" = String, Path)), responses(
    (status = 204),
))]
pub(super) async fn take_back(
    State(app): State<App>,
    steward: Steward,
    TwoInPath(one, other): TwoInPath,
) -> Result<StatusCode, Refused> {
    app.limits.check_write(&steward.key)?;
    let now = app.now();
    db::write!(app.db, tx => {
        let held = Held::begin(tx).await?;
        let Some(decided) = store::doubles::find(tx, one, other).await? else { return Ok(()) };
        store::doubles::remove(tx, held, one, other).await?;
        let pair = [doubles::find_described(tx, one).await?, doubles::find_described(tx, other).await?];
        let pair: Vec<_> = pair.into_iter().flatten().collect();
        let places = hold_back(tx, held, &pair).await?;
        follow(tx, held, now, decided, false, places).await
    })?;
    Ok(StatusCode::NO_CONTENT)
}

/// What is decided about two; nothing where it is already, and goes on holding. Refused unless they are offered.
async fn judge(
    tx: &mut Tx,
    (one, other): (Uuid, Uuid),
    shown: ShownOfTwo,
    now: Moment,
) -> Result<Option<Decided>, Refused> {
    let first = doubles::find_described(tx, one).await?;
    let second = doubles::find_described(tx, other).await?;
    if first.is_none() && second.is_none() {
        return Err(Refused::new(Code::NotFound));
    }
    let is_held =
        store::held_back::is_held(tx, one, other).await? || store::held_back::is_held(tx, other, one).await?;
    let yields = shown.yields((one, &first), (other, &second));
    let yields = match yields {
        None => None,
        Some((id, Some(described))) if described.keeper.kept_by().may_yield() => Some(id),
        Some((_, Some(_))) => {
            return Err(Refused::because(Code::NotValid, "what somebody keeps here does not yield"));
        }
        Some((_, None)) => return Err(Refused::new(Code::NotFound)),
    };
    if let Some(before) = store::doubles::find(tx, one, other).await? {
        return match before {
            before if before.yields != yields => Err(Refused::new(Code::EntryChanged)),
            // The other is shown no longer, or to fewer: it stays hidden nevertheless.
            before if yields.is_some() && !before.stays_hidden && is_left(tx, before).await? => {
                Ok(Some(Decided { stays_hidden: true, ..before }))
            }
            // Sent twice is decided once.
            _ => Ok(None),
        };
    }
    let mut yield_already = false;
    for id in [one, other] {
        yield_already |= store::doubles::find_yielding(tx, id).await?.is_some();
    }
    let Some((first, second)) = first.as_ref().zip(second.as_ref()) else {
        // One is gone, and the other held back because of it.
        if !is_held || yield_already {
            return Err(Refused::new(Code::NotFound));
        }
        let hidden_from = yields.map(|_| 0);
        return Ok(Some(Decided {
            one,
            other,
            yields,
            at: now,
            hidden_from,
            stays_hidden: yields.is_some(),
        }));
    };
    let releases = is_held && yields.is_none();
    if (yield_already && !releases) || !(first.is_like(second) || is_held) {
        return Err(Refused::new(Code::EntryChanged));
    }
    Ok(Some(Decided { one, other, yields, at: now, hidden_from: None, stays_hidden: false }))
}

async fn is_left(tx: &mut Tx, decided: Decided) -> Result<bool, DbError> {
    let Some(yields) = decided.yields else { return Ok(false) };
    Ok(look_before(tx, yields).await?.is_left())
}

/// Notes in the history of the one that yields what is shown in its place, and works out who sees it, and these besides.
async fn follow(
    tx: &mut Tx,
    held: Held,
    now: Moment,
    decided: Decided,
    yields: bool,
    besides: Vec<Uuid>,
) -> Result<(), DbError> {
    let mut looked_at = besides;
    if let (Some(behind), Some(stays)) = (decided.yields, decided.stays()) {
        let stays = Some(Value::String(stays.to_string()));
        let (before, after) = if yields { (None, stays) } else { (stays, None) };
        let difference = Difference { field: FIELD.to_owned(), before, after };
        changes::note(tx, held, behind, &[difference], now, (Author::Steward, Way::Double)).await?;
        looked_at.push(behind);
        // What yields to it in turn may be shown by this.
        looked_at.extend(store::doubles::list_behind(tx, behind).await?);
    }
    let patience = office::read_settings(tx).await?.patience;
    publish(tx, held, now, patience, looked_at).await
}
