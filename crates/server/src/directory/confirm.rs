//! "All of this is still right."

use api::problem::{Code, Problem};
use axum::extract::State;
use axum::http::StatusCode;
use db::{DbError, Tx};
use domain::id::{OrganisationId, Sha256};
use domain::moment::Moment;
use hsds::{Circle, Kind, Record};
use uuid::Uuid;

use super::ServiceInPath;
use super::publish::publish;
use super::read::find_own;
use super::store::{kept, office};
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
    db::write!(app.db, tx => {
        find_own(tx, keeper.organisation(), id).await?.ok_or(Refused::new(Code::NotFound))?;
        confirm_all(tx, now, &[id]).await?;
        Ok::<_, Refused>(())
    })?;
    Ok(StatusCode::NO_CONTENT)
}

async fn confirm_all(tx: &mut Tx, now: Moment, ids: &[Uuid]) -> Result<(), DbError> {
    for id in ids {
        kept::confirm(tx, *id, now).await?;
    }
    let patience = office::read_settings(tx).await?.patience;
    publish(tx, now, patience, ids.iter().copied()).await
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
        if office::find_link(tx, link.secret, now).await? != Some(link.keeper) {
            return Ok(false);
        }
        office::remove_link(tx, link.keeper).await?;
        let kept = kept::list_kept(tx, Some(link.keeper), Kind::Service).await?;
        let ids: Vec<Uuid> = kept.iter().map(|kept| kept.record.id()).collect();
        confirm_all(tx, now, &ids).await?;
        Ok::<_, Refused>(true)
    })
}
