//! Ending a session: at lock.

use axum::extract::State;
use axum::http::StatusCode;

use super::store;
use crate::access::Anyone;
use crate::problem::Refused;
use crate::state::App;

/// Ends the session at once.
#[utoipa::path(delete, path = "/session", responses(
    (status = 204),
))]
pub(super) async fn end(State(app): State<App>, anyone: Anyone) -> Result<StatusCode, Refused> {
    db::write!(app.db, tx => {
        store::delete(tx, &anyone.token).await?;
        Ok::<_, Refused>(())
    })?;
    Ok(StatusCode::NO_CONTENT)
}
