//! Facts about countries, and what a national member says of them. A confirmation is bound to exactly the fact that was
//! read: when the data changes, it lapses. Who says that a fact is wrong says why, and then it is hidden; a number to ring in
//! danger is hidden by the network's office alone, which decides about every doubt.
//!
//! `GET /countries/{country}/facts` · `PUT /countries/{country}/facts/{fact}` · `GET /countries/doubts` ·
//! `PUT /countries/{country}/facts/{fact}/decision`

mod decide;
mod known;
mod list;
mod say;
mod store;

use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::state::App;

pub(crate) use known::{Judged, Known};

/// The routes.
pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(list::list))
        .routes(routes!(list::list_doubts))
        .routes(routes!(say::say))
        .routes(routes!(decide::decide))
}
