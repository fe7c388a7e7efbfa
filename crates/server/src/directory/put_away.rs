//! A keeper leaves what the network's office sent back.

use api::problem::{Code, Problem};
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use domain::moment::Moment;
use serde::Deserialize;

use super::ServiceInPath;
use super::held::Held;
use super::organisation;
use super::read::find_own;
use super::store::sent_back;
use crate::access::Keeper;
use crate::problem::Refused;
use crate::state::App;

/// What was read of it: what was sent back since is left as it is.
#[derive(Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct AsRead {
    /// When it had been sent back.
    #[param(value_type = i64)]
    at: Moment,
}

/// Puts away what was sent back: its keeper leaves it. Nothing else changes; where something stands beside it, to do it
/// twice is to do it once.
#[utoipa::path(delete, path = "/directory/sent-back/{service}", params(("service" = String, Path), AsRead), responses(
    (status = 204),
    (status = 400, body = Problem),
    (status = 401, body = Problem),
    (status = 403, body = Problem),
    (status = 404, body = Problem),
    (status = 409, body = Problem),
))]
pub(super) async fn put_away(
    State(app): State<App>,
    keeper: Keeper,
    ServiceInPath(id): ServiceInPath,
    read: Result<Query<AsRead>, QueryRejection>,
) -> Result<StatusCode, Refused> {
    let Query(AsRead { at }) = read?;
    app.limits.check_write(&keeper.key())?;
    db::write!(app.db, tx => {
        let held = Held::begin(tx).await?;
        match sent_back::find(tx, id).await? {
            Some(sent) if Some(sent.change.keeper) == keeper.organisation() => {
                if sent.at != at {
                    return Err(Refused::new(Code::EntryChanged));
                }
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
