//! Members and the network's office read the figures of what they may see.

use api::figures::DirectoryFigures;
use api::problem::Problem;
use axum::Json;
use axum::extract::State;

use super::of_directory;
use crate::access::Keeper;
use crate::directory::Eyes;
use crate::problem::Refused;
use crate::state::App;

/// What there is in the directory and where there are gaps, counted from what the asker may see.
#[utoipa::path(get, path = "/directory/figures", responses(
    (status = 200, body = DirectoryFigures),
    (status = 401, body = Problem),
    (status = 403, body = Problem),
))]
pub(super) async fn read(State(app): State<App>, keeper: Keeper) -> Result<Json<DirectoryFigures>, Refused> {
    let figures = of_directory(&app, Eyes::of_keeper(&keeper)).await?;
    Ok(Json(DirectoryFigures::clone(&figures)))
}
