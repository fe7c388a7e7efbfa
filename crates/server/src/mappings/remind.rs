//! Services that have not answered are reminded.

use api::mappings::Reminded;
use axum::Json;
use axum::extract::State;

use super::{Own, mails};
use crate::directory::Held;
use crate::problem::Refused;
use crate::state::App;

/// Reminds every service that has neither answered nor said that it takes no part.
#[utoipa::path(post, path = "/mappings/{mapping}/reminders", params(("mapping" = String, Path)), responses(
    (status = 200, body = Reminded),
))]
pub(super) async fn remind(State(app): State<App>, own: Own) -> Result<Json<Reminded>, Refused> {
    app.limits.check_write(&own.keeper.key())?;
    let now = app.now();
    let services = db::write!(app.db, tx => {
        let held = Held::begin(tx).await?;
        let mapping = own.lock_open(tx, now).await?;
        match mails::enqueue_reminders(tx, held, &mapping, now, None).await? {
            (0, Some(at)) => Err(mails::wait(at, now)),
            (services, _) => Ok(services),
        }
    })?;
    app.wake.notify_one();
    Ok(Json(Reminded { services }))
}
