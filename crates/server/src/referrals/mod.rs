//! Referrals: sending, appending, reading, listing, and live word of what changed.
//!
//! `GET /referrals` · `GET /referrals/last-entries` · `POST /referrals/bodies` · `GET PUT /referrals/{referral}` · `POST /referrals/{referral}/entries` · `GET /events`

mod append;
mod chains;
mod check;
mod events;
mod list;
mod live;
mod notices;
mod notify;
mod party;
mod read;
mod send;
mod store;

use axum::extract::{DefaultBodyLimit, FromRef};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::state::{App, Stopped};

pub use chains::Chains;
pub use live::Live;
pub(crate) use live::{follow, purge};
pub(crate) use notices::{Late, NeedsYou, Remind};

/// Bytes of a request that carries an entry: header, body and grants in base64, and what stands around them.
const MAX_REQUEST: usize =
    4 * (ledger::MAX_BODY + ledger::MAX_HEADER + 5 * api::referrals::MAX_GRANT) / 3 + 4096;

/// The routes.
pub(crate) fn routes<S>() -> OpenApiRouter<S>
where
    S: Clone + Send + Sync + 'static,
    App: FromRef<S>,
    Chains: FromRef<S>,
    Live: FromRef<S>,
    Stopped: FromRef<S>,
{
    OpenApiRouter::new()
        .routes(routes!(list::list))
        .routes(routes!(list::list_last))
        .routes(routes!(list::list_bodies))
        .routes(routes!(read::read, send::send))
        .routes(routes!(append::append))
        .routes(routes!(events::events))
        .layer(DefaultBodyLimit::max(MAX_REQUEST))
}
