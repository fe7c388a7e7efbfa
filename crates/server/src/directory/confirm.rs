//! "All of this is still right", and the way back.

use api::problem::Code;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use db::{DbError, Tx};
use domain::directory::Freshness;
use domain::id::{OrganisationId, Sha256};
use domain::moment::Moment;
use hsds::{Circle, Kind, Record};
use serde::Deserialize;
use serde_json::Value;
use uuid::Uuid;

use super::held::Held;
use super::history::{Author, Difference, Way};
use super::publish::publish;
use super::read::find_own;
use super::show::{ShownPlace, ShownService};
use super::store::changes::{self, KeptChange};
use super::store::kept::{self, KeptRecord};
use super::store::office;
use super::{ServiceInPath, judge};
use crate::access::{Keeper, sha256};
use crate::problem::Refused;
use crate::state::App;

/// Which version was read: nobody confirms what they did not see.
#[derive(Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct AsRead {
    /// Its number.
    version: i64,
}

/// Confirms a service as it was looked at: one that was written since is refused.
#[utoipa::path(post, path = "/directory/services/{service}/confirmation", params(("service" = String, Path), AsRead),
    responses(
    (status = 204),
))]
pub(super) async fn confirm(
    State(app): State<App>,
    keeper: Keeper,
    ServiceInPath(id): ServiceInPath,
    read: Result<Query<AsRead>, QueryRejection>,
) -> Result<StatusCode, Refused> {
    let Query(AsRead { version }) = read?;
    app.limits.check_write(&keeper.key())?;
    let now = app.now();
    let author = Author::keeper(keeper.organisation());
    db::write!(app.db, tx => {
        let held = Held::begin(tx).await?;
        let kept = find_own(tx, keeper.organisation(), id).await?.ok_or(Refused::new(Code::NotFound))?;
        if kept.version != version {
            return Err(Refused::new(Code::EntryChanged));
        }
        confirm_all(tx, held, now, author, &[kept], Some(now)).await?;
        Ok::<_, Refused>(())
    })?;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes the asker's own confirmation back, as long as nothing happened to the service since.
#[utoipa::path(delete, path = "/directory/services/{service}/confirmation", params(("service" = String, Path)),
    responses(
    (status = 204),
))]
pub(super) async fn take_back(
    State(app): State<App>,
    keeper: Keeper,
    ServiceInPath(id): ServiceInPath,
) -> Result<StatusCode, Refused> {
    app.limits.check_write(&keeper.key())?;
    let now = app.now();
    let author = Author::keeper(keeper.organisation());
    db::write!(app.db, tx => {
        let held = Held::begin(tx).await?;
        let kept = find_own(tx, keeper.organisation(), id).await?.ok_or(Refused::new(Code::NotFound))?;
        let newest = changes::list(tx, id).await?.into_iter().next();
        let before = before_confirming(newest.as_ref(), author, kept.confirmed_at)?;
        confirm_all(tx, held, now, author, &[kept], before).await?;
        Ok::<_, Refused>(())
    })?;
    Ok(StatusCode::NO_CONTENT)
}

/// When a service was last confirmed before this author did it, which must be the newest that happened to it.
fn before_confirming(
    newest: Option<&KeptChange>,
    author: Author,
    confirmed_at: Option<Moment>,
) -> Result<Option<Moment>, Refused> {
    let moment = |value: &Option<Value>| value.as_ref().and_then(Value::as_i64).map(Moment);
    let newest = newest.ok_or(Refused::new(Code::EntryChanged))?;
    let (before, after) = (moment(&newest.difference.before), moment(&newest.difference.after));
    let is_own = newest.way == Way::Confirm.as_str() && newest.author == author.to_string();
    // What was taken back already is not taken back again.
    if is_own && after >= before && after.is_some() && after == confirmed_at {
        return Ok(before);
    }
    Err(Refused::new(Code::EntryChanged))
}

/// Says when services were last confirmed, and notes it in their history.
async fn confirm_all(
    tx: &mut Tx,
    held: Held,
    now: Moment,
    author: Author,
    services: &[KeptRecord],
    at: Option<Moment>,
) -> Result<(), DbError> {
    for service in services {
        let id = service.record.id();
        kept::confirm(tx, id, at).await?;
        let as_value = |at: Option<Moment>| at.map(|at| Value::from(at.0));
        let difference = Difference {
            field: "/confirmed_at".into(),
            before: as_value(service.confirmed_at),
            after: as_value(at),
        };
        changes::note(tx, held, id, &[difference], now, (author, Way::Confirm)).await?;
    }
    let patience = office::read_settings(tx).await?.patience;
    publish(tx, held, now, patience, services.iter().map(|service| service.record.id())).await
}

/// A link out of a mail: who follows it may say that what it names is still right, and nothing else.
pub(crate) struct Link {
    secret: Sha256,
    keeper: OrganisationId,
}

/// A service as a page named it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Named {
    /// Which.
    pub(crate) id: Uuid,
    /// As of which version: what was written since is something else.
    pub(crate) version: i64,
    /// Its name.
    pub(crate) name: String,
}

/// Whose entries a link of a mail is for, if it works.
pub(crate) async fn find_link(app: &App, secret: &str) -> Result<Option<Link>, Refused> {
    let secret = sha256(secret.as_bytes());
    let keeper = office::find_link(&mut app.db.read().await?, secret, app.now()).await?;
    Ok(keeper.map(|keeper| Link { secret, keeper }))
}

/// When a link was used that works no longer for that.
pub(crate) async fn find_used_link(app: &App, secret: &str) -> Result<Option<Moment>, Refused> {
    let secret = sha256(secret.as_bytes());
    Ok(office::find_used(&mut app.db.read().await?, secret, app.now()).await?)
}

/// What everybody may see of the services that a page names, also of those that left the public as nobody confirmed them.
pub(crate) async fn show_named(app: &App, named: &[Named]) -> Result<Vec<ShownService>, Refused> {
    let tx = &mut app.db.read().await?;
    let mut shown = Vec::new();
    for one in named {
        let Some(Record::Service(service)) = find_public(tx, one.id).await? else { continue };
        let mut places = Vec::new();
        for at in kept::list_referring(tx, one.id, Kind::ServiceAtLocation).await? {
            let Some(Record::ServiceAtLocation(at)) = at.record.seen_by(Circle::Public) else { continue };
            let Some(location) = at.location_id else { continue };
            if let Some(Record::Location(location)) = find_public(tx, location).await? {
                places.push(ShownPlace { at: *at, location: *location });
            }
        }
        shown.push(ShownService::new(*service, None, places));
    }
    Ok(shown)
}

async fn find_public(tx: &mut Tx, id: Uuid) -> Result<Option<Record>, DbError> {
    Ok(kept::find(tx, id).await?.and_then(|kept| kept.record.seen_by(Circle::Public)))
}

/// The services that a link is for: those that everybody sees. A mail can end up with anybody, and what is not named is not
/// confirmed.
pub(crate) async fn list_named(app: &App, link: &Link) -> Result<Vec<Named>, Refused> {
    let kept = kept::list_kept(&mut app.db.read().await?, Some(link.keeper), Kind::Service).await?;
    Ok(kept.iter().filter_map(name).collect())
}

fn name(kept: &KeptRecord) -> Option<Named> {
    match kept.record.seen_by(Circle::Public)? {
        Record::Service(service) => Some(Named { id: service.id, version: kept.version, name: service.name }),
        _ => None,
    }
}

/// What became of the services that a page named.
pub(crate) struct Outcome {
    /// Those that were confirmed.
    pub(crate) right: Vec<Named>,
    /// Those that are still to be: what was written since, as long as that did not confirm it.
    pub(crate) left: Vec<Named>,
}

/// Confirms the services that a page named, as they stood then; nothing, if the link works no longer. Once nothing is left, the
/// link has been used.
pub(crate) async fn confirm_by_link(
    app: &App,
    link: &Link,
    shown: &[(Uuid, i64)],
) -> Result<Option<Outcome>, Refused> {
    app.limits.check_link(&link.secret)?;
    let now = app.now();
    db::write!(app.db, tx => {
        let held = Held::begin(tx).await?;
        if office::find_link(tx, link.secret, now).await? != Some(link.keeper) {
            return Ok(None);
        }
        let settings = office::read_settings(tx).await?;
        let is_fresh = |kept: &KeptRecord| judge(&settings, kept.confirmed_at, now) == Freshness::Fresh;
        let all = kept::list_kept(tx, Some(link.keeper), Kind::Service).await?;
        let public = all.into_iter().filter_map(|kept| Some((name(&kept)?, kept)));
        let (right, others): (Vec<_>, Vec<_>) =
            public.partition(|(named, _)| shown.contains(&(named.id, named.version)));
        let (right, confirmed): (Vec<_>, Vec<_>) = right.into_iter().unzip();
        let nothing = right.is_empty();
        let left = others.into_iter().filter(|(_, kept)| nothing || !is_fresh(kept));
        let left: Vec<_> = left.map(|(named, _)| named).collect();
        if left.is_empty() && !nothing {
            office::end_link(tx, link.keeper, now).await?;
        }
        confirm_all(tx, held, now, Author::Member(link.keeper), &confirmed, Some(now)).await?;
        Ok::<_, Refused>(Some(Outcome { right, left }))
    })
}
