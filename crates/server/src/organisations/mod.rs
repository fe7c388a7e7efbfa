//! What the server works out for a member: its working calendar.
//!
//! `GET /organisations/{organisation}/calendar`

mod calendar;

use axum::extract::FromRef;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::state::App;

/// The routes.
pub(crate) fn routes<S>() -> OpenApiRouter<S>
where
    S: Clone + Send + Sync + 'static,
    App: FromRef<S>,
{
    OpenApiRouter::new().routes(routes!(calendar::calendar))
}
