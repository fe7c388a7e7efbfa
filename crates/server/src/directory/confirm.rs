//! "All of this is still right", and the way back.

use api::problem::{Code, Problem};
use axum::extract::State;
use axum::http::StatusCode;
use db::{DbError, Tx};
use domain::id::{OrganisationId, Sha256};
use domain::moment::Moment;
use hsds::{Circle, Kind, Record};
use serde_json::Value;

use super::ServiceInPath;
use super::held::Held;
use super::history::{Author, Difference, Way};
use super::publish::publish;
use super::read::find_own;
use super::store::changes::{self, Change};
use super::store::kept::{self, Kept};
use super::store::office;
use crate::access::{Keeper, sha256};
use crate::problem::Refused;
use crate::state::App;

/// Confirms a service as it stands.
#[utoipa::path(post, path = "/directory/services/{service}/confirmation", params(("service" = String, Path)),
    responses(
    (status = 204),
    (status = 401, body = Problem),
    (status = 403, body = Problem),
    (status = 404, body = Problem),
))]
pub(super) async fn confirm(
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
        confirm_all(tx, held, now, author, &[kept], Some(now)).await?;
        Ok::<_, Refused>(())
    })?;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes the asker's own confirmation back, as long as nothing happened to the service since.
#[utoipa::path(delete, path = "/directory/services/{service}/confirmation", params(("service" = String, Path)),
    responses(
    (status = 204),
    (status = 401, body = Problem),
    (status = 403, body = Problem),
    (status = 404, body = Problem),
    (status = 409, body = Problem),
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
    newest: Option<&Change>,
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
    services: &[Kept],
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

/// A link out of a mail: who follows it may say once that everything a member keeps is still right, and nothing else.
pub(crate) struct Link {
    secret: Sha256,
    keeper: OrganisationId,
}

/// Whose entries a link of a mail is for, if it works.
pub(crate) async fn find_link(app: &App, secret: &str) -> Result<Option<Link>, Refused> {
    let secret = sha256(secret.as_bytes());
    let keeper = office::find_link(&mut app.db.read().await?, secret, app.now()).await?;
    Ok(keeper.map(|keeper| Link { secret, keeper }))
}

/// The names of the services that a link is for, of those that everybody sees: a mail can end up with anybody.
pub(crate) async fn list_names(app: &App, link: &Link) -> Result<Vec<String>, Refused> {
    let tx = &mut app.db.read().await?;
    let kept = kept::list_kept(tx, Some(link.keeper), Kind::Service).await?;
    let names = kept.into_iter().filter_map(|kept| match kept.record.seen_by(Circle::Public) {
        Some(Record::Service(service)) => Some(service.name),
        _ => None,
    });
    Ok(names.collect())
}

/// Confirms everything that a link is for; answers whether it still worked. It does so once.
pub(crate) async fn confirm_by_link(app: &App, link: &Link) -> Result<bool, Refused> {
    app.limits.check_link(&link.secret)?;
    let now = app.now();
    db::write!(app.db, tx => {
        let held = Held::begin(tx).await?;
        if office::find_link(tx, link.secret, now).await? != Some(link.keeper) {
            return Ok(false);
        }
        office::remove_link(tx, link.keeper).await?;
        let kept = kept::list_kept(tx, Some(link.keeper), Kind::Service).await?;
        confirm_all(tx, held, now, Author::Member(link.keeper), &kept, Some(now)).await?;
        Ok::<_, Refused>(true)
    })
}
