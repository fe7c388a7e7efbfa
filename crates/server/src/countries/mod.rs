//! Facts about countries, and what a national member says of them. A confirmation is bound to exactly the fact that was
//! read: when the data changes, it lapses.
//!
//! `GET /countries/{country}/facts` · `PUT /countries/{country}/facts/{fact}`

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
    OpenApiRouter::new().routes(routes!(list::list)).routes(routes!(say::say))
}
