//! Renewing a session: an unlocked client does so while somebody works.

use api::sessions::Renewed;
use axum::Json;
use axum::extract::State;

use super::{expiry, store};
use crate::access::Anyone;
use crate::problem::Refused;
use crate::state::App;

/// Keeps the session alive for another quarter of an hour, up to half a day in all.
#[utoipa::path(post, path = "/session/renewal", responses(
    (status = 200, body = Renewed),
))]
pub(super) async fn renew(State(app): State<App>, anyone: Anyone) -> Result<Json<Renewed>, Refused> {
    let now = app.now();
    let expires_at = expiry(anyone.began_at, now);
    db::write!(app.db, tx => {
        store::renew(tx, &anyone.token, expires_at).await?;
        Ok::<_, Refused>(())
    })?;
    Ok(Json(Renewed { expires_at, now }))
}
