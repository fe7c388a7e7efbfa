//! Figures of the directory: what there is, by country, form of assistance, group, language, way of receiving and freshness;
//! and the gaps. Each circle's are counted from its own index, so they cannot depend on what it may not see.
//!
//! `GET /directory/figures`; everybody's stand on the public pages.

mod count;
mod read;
mod table;

use axum::extract::FromRef;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::state::App;

pub use count::Figures;
pub(crate) use count::{TAGS, list_crimes};
pub(crate) use table::write_csv;

/// The routes.
pub(crate) fn routes<S>() -> OpenApiRouter<S>
where
    S: Clone + Send + Sync + 'static,
    App: FromRef<S>,
    Figures: FromRef<S>,
{
    OpenApiRouter::new().routes(routes!(read::read))
}
