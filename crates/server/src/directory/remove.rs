//! Taking a service out of the directory.

use api::directory::ChangeTaken;
use axum::Json;
use axum::extract::State;

use super::held::Held;
use super::services::{self, Writer};
use super::{Elsewhere, ServiceInPath};
use crate::access::Keeper;
use crate::problem::Refused;
use crate::state::App;

/// Removes a service and its places. Where the network's office asks for review, it waits, and nobody but the
/// office sees the service meanwhile; a new one that waits itself or was sent back is taken back.
#[utoipa::path(delete, path = "/directory/services/{service}", params(("service" = String, Path)), responses(
    (status = 200, body = ChangeTaken),
))]
pub(super) async fn remove(
    State(app): State<App>,
    State(elsewhere): State<Elsewhere>,
    keeper: Keeper,
    ServiceInPath(id): ServiceInPath,
) -> Result<Json<ChangeTaken>, Refused> {
    app.limits.check_write(&keeper.key())?;
    let now = app.now();
    let waits = db::write!(app.db, tx => {
        let writer = Writer::of_keeper(Held::begin(tx).await?, keeper.organisation(), elsewhere, now);
        services::remove(tx, &writer, id).await.map(|outcome| outcome.waits())
    })?;
    Ok(Json(ChangeTaken { waits }))
}
