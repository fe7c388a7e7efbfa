//! How the directory is kept.

use api::directory::DirectorySettings;
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;

use super::held::Held;
use super::store::office::{self, Settings};
use crate::access::{Keeper, Steward};
use crate::body::Body;
use crate::problem::Refused;
use crate::state::App;

/// How the directory is kept.
#[utoipa::path(get, path = "/directory/settings", responses(
    (status = 200, body = DirectorySettings),
))]
pub(super) async fn read(State(app): State<App>, _: Keeper) -> Result<Json<DirectorySettings>, Refused> {
    let Settings { review, patience } = office::read_settings(&mut app.db.read().await?).await?;
    Ok(Json(DirectorySettings { review, patience }))
}

/// Changes how the directory is kept.
#[utoipa::path(put, path = "/directory/settings", request_body = DirectorySettings, responses(
    (status = 204),
))]
pub(super) async fn change(
    State(app): State<App>,
    steward: Steward,
    Body(DirectorySettings { review, patience }): Body<DirectorySettings>,
) -> Result<StatusCode, Refused> {
    app.limits.check_write(&steward.key)?;
    let missing = patience.missing();
    if !missing.is_empty() {
        return Err(Refused::incomplete(missing));
    }
    db::write!(app.db, tx => {
        let held = Held::begin(tx).await?;
        office::write_settings(tx, held, Settings { review, patience }).await
    })?;
    Ok(StatusCode::NO_CONTENT)
}
