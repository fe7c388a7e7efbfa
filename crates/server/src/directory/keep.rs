//! Writing a service, by whoever keeps it.

use api::directory::{ChangeTaken, KeepService};
use axum::Json;
use axum::extract::State;

use super::held::Held;
use super::services::{self, Writer};
use super::{Elsewhere, ServiceInPath};
use crate::access::Keeper;
use crate::body::Body;
use crate::problem::Refused;
use crate::state::App;

/// Writes a service, or a new one under an id that the asker made. Where the network's office asks for review, it waits, but
/// for what shows less than stands: that holds at once. Over a removal that waits it is written only by whoever says so.
#[utoipa::path(put, path = "/directory/services/{service}", request_body = KeepService,
    params(("service" = String, Path)), responses(
    (status = 200, body = ChangeTaken),
))]
pub(super) async fn keep(
    State(app): State<App>,
    State(elsewhere): State<Elsewhere>,
    keeper: Keeper,
    ServiceInPath(id): ServiceInPath,
    Body(asked): Body<KeepService>,
) -> Result<Json<ChangeTaken>, Refused> {
    app.limits.check_write(&keeper.key())?;
    let now = app.now();
    let name = keeper.name(&app).await?;
    let waits = db::write!(app.db, tx => {
        let writer = Writer::of_keeper(Held::begin(tx).await?, keeper.organisation(), elsewhere, now);
        services::keep(tx, &writer, &name, id, &asked).await.map(|outcome| outcome.waits())
    })?;
    Ok(Json(ChangeTaken { waits }))
}
