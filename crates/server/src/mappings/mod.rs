//! National mappings: whoever keeps one asks the victim-support services of a country to describe themselves, each
//! through a link of its own, takes the answers over into the directory, and publishes dated snapshots.
//!
//! A mapping is seen by whoever keeps it alone; what is public of it is made of what the public sees in the directory.
//!
//! `GET POST /mappings` · `GET PUT DELETE /mappings/{mapping}` · `POST …/invitations` · `POST …/reminders` ·
//! `GET POST …/snapshots` · `GET …/comparison` · `GET PUT DELETE …/answers/{answer}` · `POST DELETE …/answers/{answer}/link` ·
//! `POST …/answers/{answer}/service`; in public `/mapping/{secret}` ([`form`]) and `/mappings…` ([`public`])

mod answer;
mod ask;
mod ask_mail;
mod change;
mod compare;
mod form;
mod half;
mod link;
mod list;
mod mails;
mod open;
mod places;
mod public;
mod read;
mod remind;
mod snapshot;
mod store;
mod table;
mod take_over;

use std::collections::HashMap;

use api::problem::Code;
use axum::Router;
use axum::extract::{FromRef, FromRequestParts, Path};
use axum::http::request::Parts;
use db::{DbError, Tx};
use domain::moment::Moment;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

use crate::access::Keeper;
use crate::costly;
use crate::directory::Elsewhere;
use crate::problem::Refused;
use crate::random;
use crate::state::App;
use store::answers::{self, Answer};
use store::mapping::{self, Mapping};

pub(crate) use ask_mail::{AskToAnswer, RemindToAnswer};
pub(crate) use half::RemindAtHalf;
pub(crate) use places::Mapped;

/// Days after which addresses, links and unsent answers of a closed mapping are forgotten.
const REMEMBERED_DAYS: u32 = 30;

/// The routes of whoever keeps a mapping.
pub(crate) fn routes<S>() -> OpenApiRouter<S>
where
    S: Clone + Send + Sync + 'static,
    App: FromRef<S>,
    Elsewhere: FromRef<S>,
{
    OpenApiRouter::new()
        .routes(routes!(open::open, list::list))
        .routes(routes!(read::read, change::change, change::remove))
        .routes(routes!(ask::ask))
        .routes(routes!(remind::remind))
        .routes(routes!(snapshot::publish, snapshot::list))
        .routes(routes!(compare::compare))
        .routes(routes!(answer::read, answer::keep, answer::remove))
        .routes(routes!(link::make, link::withdraw))
        .routes(routes!(take_over::take_over))
}

/// The routes of everybody: the form behind a link, and what is published, which is bounded so that nobody who reads keeps
/// out those who answer.
pub(crate) fn public_routes<S>(app: &App) -> Router<S>
where
    S: Clone + Send + Sync + 'static,
    App: FromRef<S>,
    Elsewhere: FromRef<S>,
{
    form::routes().merge(costly::bound(public::routes(), app))
}

/// Forgets what closed mappings need no longer.
pub async fn forget(tx: &mut Tx, now: Moment) -> Result<(), DbError> {
    let before = now.plus_millis(-i64::from(REMEMBERED_DAYS) * 24 * 3_600_000);
    store::links::forget(tx, before).await?;
    store::mails::forget(tx, now.plus_millis(-mails::DAY)).await?;
    answers::forget(tx, before).await
}

/// Whoever keeps the mapping in the path. To everybody else there is none.
pub(crate) struct Own {
    keeper: Keeper,
    mapping: Mapping,
}

impl Own {
    /// The mapping as it stands, locked, if services can answer it.
    async fn lock_open(&self, tx: &mut Tx, now: Moment) -> Result<Mapping, Refused> {
        let found = mapping::find_locked(tx, self.mapping.id).await?.ok_or(Refused::new(Code::NotFound))?;
        if found.is_open(now) { Ok(found) } else { Err(Refused::new(Code::MappingClosed)) }
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Own
where
    App: FromRef<S>,
{
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Refused> {
        let keeper = Keeper::from_request_parts(parts, state).await?;
        let id = id_in_path(parts, state, "mapping").await?;
        let found = mapping::find(&mut App::from_ref(state).db.read().await?, id).await?;
        let mapping = found.filter(|found| found.keeper == keeper.organisation());
        Ok(Self { keeper, mapping: mapping.ok_or(Refused::new(Code::NotFound))? })
    }
}

/// Whoever keeps the mapping in the path, and the id of the answer there: it may not exist yet.
pub(crate) struct OwnAnswer {
    own: Own,
    id: Uuid,
}

impl OwnAnswer {
    /// The answer, if it is one of this mapping.
    async fn find(&self, tx: &mut Tx) -> Result<Option<Answer>, Refused> {
        let found = answers::find_locked(tx, self.id).await?;
        if found.as_ref().is_some_and(|answer| answer.mapping != self.own.mapping.id) {
            return Err(Refused::new(Code::NotFound));
        }
        Ok(found)
    }
}

impl<S: Send + Sync> FromRequestParts<S> for OwnAnswer
where
    App: FromRef<S>,
{
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Refused> {
        let own = Own::from_request_parts(parts, state).await?;
        Ok(Self { own, id: id_in_path(parts, state, "answer").await? })
    }
}

async fn id_in_path(parts: &mut Parts, state: &(impl Send + Sync), name: &str) -> Result<Uuid, Refused> {
    let Path(named) = Path::<HashMap<String, String>>::from_request_parts(parts, state).await?;
    let id = named.get(name).and_then(|id| id.parse().ok());
    id.ok_or(Refused::new(Code::NotFound))
}

/// A new id, by chance.
fn make_id() -> Result<Uuid, Refused> {
    let [id @ .., _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _] = random::make_32()?;
    Ok(uuid::Builder::from_random_bytes(id).into_uuid())
}
