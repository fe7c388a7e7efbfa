//! Signing in with a signed nonce; the token lives in the client's memory.
//!
//! `POST /session/nonce` · `POST /session` · `POST /session/renewal` · `DELETE /session`

mod begin;
mod end;
mod nonce;
mod renew;
mod store;

pub use store::purge_ended;

use axum::extract::FromRef;
use domain::moment::Moment;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::state::App;

/// Minutes that a nonce works.
const NONCE_MINUTES: i64 = 2;
/// Minutes without renewal until a session dies.
const IDLE_MINUTES: i64 = 15;
/// Hours after which a session dies however often it was renewed.
const LONGEST_HOURS: u32 = 12;

/// The routes.
pub(crate) fn routes<S>() -> OpenApiRouter<S>
where
    S: Clone + Send + Sync + 'static,
    App: FromRef<S>,
{
    OpenApiRouter::new()
        .routes(routes!(nonce::nonce))
        .routes(routes!(begin::begin, end::end))
        .routes(routes!(renew::renew))
}

/// When a session that is alive now dies.
fn expiry(began_at: Moment, now: Moment) -> Moment {
    now.plus_millis(IDLE_MINUTES * 60_000).min(began_at.plus_hours(LONGEST_HOURS))
}
