//! What the server works out for a member: its working calendar.
//!
//! `GET /organisations/{organisation}/calendar`

mod calendar;

use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::state::App;

/// The routes.
pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(calendar::calendar))
}
