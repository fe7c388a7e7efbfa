//! Members and the network's office read the figures of what they may see.

use api::figures::DirectoryFigures;
use axum::Json;
use axum::extract::State;

use super::Figures;
use crate::access::Keeper;
use crate::directory::Eyes;
use crate::problem::Refused;

/// What there is in the directory and where there are gaps, counted from what the asker may see.
#[utoipa::path(get, path = "/directory/figures", responses(
    (status = 200, body = DirectoryFigures),
))]
pub(super) async fn read(
    State(figures): State<Figures>,
    keeper: Keeper,
) -> Result<Json<DirectoryFigures>, Refused> {
    let figures = figures.of_directory(Eyes::of_keeper(&keeper)).await?;
    Ok(Json(DirectoryFigures::clone(&figures)))
}
