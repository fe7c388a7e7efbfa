//! Facts about countries, and what national members say of them, each with a word of its own. A confirmation is bound to
//! exactly the fact that was read: when the data changes, it lapses. Who says that a fact is wrong says why, and then it is
//! hidden; a number to ring in danger is hidden by the network's office alone, which decides about every doubt. A doubt stays
//! until then, unless its author takes it back: no other member's word stills it.
//!
//! `GET /countries/{country}/facts` · `PUT /countries/{country}/facts/{fact}` · `GET /countries/doubts` ·
//! `PUT /countries/{country}/facts/{fact}/decision` · `DELETE /countries/{country}/facts/{fact}/decisions/{number}`

mod decide;
mod known;
mod list;
mod say;
mod store;

use axum::extract::FromRef;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::state::App;

pub(crate) use known::{Judged, Known};

/// The routes.
pub(crate) fn routes<S>() -> OpenApiRouter<S>
where
    S: Clone + Send + Sync + 'static,
    App: FromRef<S>,
{
    OpenApiRouter::new()
        .routes(routes!(list::list))
        .routes(routes!(list::list_doubts))
        .routes(routes!(say::say))
        .routes(routes!(decide::decide))
        .routes(routes!(decide::undo))
}
