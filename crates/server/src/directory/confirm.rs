//! "All of this is still right."

use api::problem::{Code, Problem};
use axum::extract::State;
use axum::http::StatusCode;
use db::{DbError, Tx};
use domain::id::OrganisationId;
use domain::moment::Moment;
use hsds::Kind;
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

/// A link out of a mail: who follows it may say that everything a member keeps is still right, and nothing else.
pub(crate) struct Link(OrganisationId);

/// Whose entries a link of a mail is for, if it works.
pub(crate) async fn find_link(app: &App, secret: &str) -> Result<Option<Link>, Refused> {
    let tx = &mut app.db.read().await?;
    Ok(office::find_link(tx, sha256(secret.as_bytes()), app.now()).await?.map(Link))
}

/// The names of the services that a link is for.
pub(crate) async fn list_names(app: &App, link: &Link) -> Result<Vec<String>, Refused> {
    let kept = kept::list_kept(&mut app.db.read().await?, Some(link.0), Kind::Service).await?;
    let names = kept.into_iter().filter_map(|kept| match kept.record {
        hsds::Record::Service(service) => Some(service.name),
        _ => None,
    });
    Ok(names.collect())
}

/// Confirms everything that a link is for.
pub(crate) async fn confirm_by_link(app: &App, link: &Link) -> Result<(), Refused> {
    let now = app.now();
    db::write!(app.db, tx => {
        let kept = kept::list_kept(tx, Some(link.0), Kind::Service).await?;
        let ids: Vec<Uuid> = kept.iter().map(|kept| kept.record.id()).collect();
        confirm_all(tx, now, &ids).await?;
        Ok::<_, Refused>(())
    })
}
