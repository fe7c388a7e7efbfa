//! A keeper leaves a change of its own that nobody else sees yet.

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
use super::store::{office, sent_back};
use crate::access::Keeper;
use crate::problem::Refused;
use crate::state::App;

/// What was read of it: one that was written or sent back since is another.
#[derive(Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct AsRead {
    /// Since when it waits, or when it was sent back.
    #[param(value_type = i64)]
    at: Moment,
}

/// Leaves a change that waits for the network's office or was sent back by it. Nothing else changes: what of it shows less
/// holds already. Where something stands beside it, to do it twice is to do it once.
#[utoipa::path(delete, path = "/directory/changes/{service}", params(("service" = String, Path), AsRead), responses(
    (status = 204),
    (status = 400, body = Problem),
    (status = 401, body = Problem),
    (status = 403, body = Problem),
    (status = 404, body = Problem),
    (status = 409, body = Problem),
))]
pub(super) async fn leave(
    State(app): State<App>,
    keeper: Keeper,
    ServiceInPath(id): ServiceInPath,
    read: Result<Query<AsRead>, QueryRejection>,
) -> Result<StatusCode, Refused> {
    let Query(AsRead { at }) = read?;
    app.limits.check_write(&keeper.key())?;
    db::write!(app.db, tx => {
        let held = Held::begin(tx).await?;
        let waiting = office::find_proposal(tx, id).await?.map(|proposal| (proposal.keeper, proposal.proposed_at));
        let change = match waiting {
            Some(waiting) => Some(waiting),
            None => sent_back::find(tx, id).await?.map(|sent| (sent.change.keeper, sent.at)),
        };
        match change {
            Some((whose, _)) if Some(whose) != keeper.organisation() => {
                return Err(Refused::new(Code::NotFound));
            }
            Some((_, since)) if since != at => return Err(Refused::new(Code::EntryChanged)),
            Some(_) => office::settle(tx, held, id).await?,
            None if id == organisation::id_of(keeper.organisation()) => {}
            None => {
                find_own(tx, keeper.organisation(), id).await?.ok_or(Refused::new(Code::NotFound))?;
            }
        }
        Ok::<_, Refused>(())
    })?;
    Ok(StatusCode::NO_CONTENT)
}
