//! A keeper leaves what the network's office sent back.

use api::problem::{Code, Problem};
use axum::extract::State;
use axum::http::StatusCode;

use super::ServiceInPath;
use super::held::Held;
use super::organisation;
use super::read::find_own;
use super::store::sent_back;
use crate::access::Keeper;
use crate::problem::Refused;
use crate::state::App;

/// Puts away what was sent back: its keeper leaves it. Nothing else changes; to do it twice is to do it once.
#[utoipa::path(delete, path = "/directory/sent-back/{service}", params(("service" = String, Path)), responses(
    (status = 204),
    (status = 401, body = Problem),
    (status = 403, body = Problem),
    (status = 404, body = Problem),
))]
pub(super) async fn put_away(
    State(app): State<App>,
    keeper: Keeper,
    ServiceInPath(id): ServiceInPath,
) -> Result<StatusCode, Refused> {
    app.limits.check_write(&keeper.key())?;
    db::write!(app.db, tx => {
        let held = Held::begin(tx).await?;
        match sent_back::find(tx, id).await? {
            Some(sent) if Some(sent.change.keeper) == keeper.organisation() => {
                sent_back::remove(tx, held, id).await?;
            }
            Some(_) => return Err(Refused::new(Code::NotFound)),
            None if id == organisation::id_of(keeper.organisation()) => {}
            None => {
                find_own(tx, keeper.organisation(), id).await?.ok_or(Refused::new(Code::NotFound))?;
            }
        }
        Ok::<_, Refused>(())
    })?;
    Ok(StatusCode::NO_CONTENT)
}
