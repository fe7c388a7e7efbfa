//! A keeper leaves a change of its own that waits for the network's office, or was sent back by it.

use api::problem::Code;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use db::Tx;
use domain::id::OrganisationId;
use domain::moment::Moment;
use serde::Deserialize;
use uuid::Uuid;

use super::ServiceInPath;
use super::held::Held;
use super::organisation;
use super::read::find_own;
use super::store::{office, sent_back};
use crate::access::Keeper;
use crate::problem::Refused;
use crate::state::App;

/// Which one was read: one that was written, sent back or let through since is refused.
#[derive(Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct AsRead {
    /// Since when it waits, or when it was sent back.
    #[param(value_type = i64)]
    at: Moment,
    /// The version of what stood beside it; 0 where nothing did.
    version: i64,
}

/// Leaves a change that waits for the network's office or was sent back by it. Nothing else changes: what of it shows less
/// holds already. To do it twice is to do it once, as long as what stands beside it is as it was.
#[utoipa::path(delete, path = "/directory/proposals/{service}", params(("service" = String, Path), AsRead), responses(
    (status = 204),
))]
pub(super) async fn leave(
    State(app): State<App>,
    keeper: Keeper,
    ServiceInPath(id): ServiceInPath,
    read: Result<Query<AsRead>, QueryRejection>,
) -> Result<StatusCode, Refused> {
    let Query(AsRead { at, version }) = read?;
    app.limits.check_write(&keeper.key())?;
    let member = keeper.organisation();
    db::write!(app.db, tx => {
        let held = Held::begin(tx).await?;
        let waiting = office::find_proposal(tx, id).await?.map(|proposal| (proposal.keeper, proposal.proposed_at));
        let change = match waiting {
            Some(waiting) => Some(waiting),
            None => sent_back::find(tx, id).await?.map(|sent| (sent.change.keeper, sent.at)),
        };
        match change {
            Some((whose, _)) if Some(whose) != member => return Err(Refused::new(Code::NotFound)),
            Some((_, since)) if since != at => return Err(Refused::new(Code::EntryChanged)),
            Some(_) => office::settle(tx, held, id).await?,
            // It was left before, unless it was let through: then everybody reads it.
            None if find_version(tx, member, id).await? != version => {
                return Err(Refused::new(Code::EntryChanged));
            }
            None => {}
        }
        Ok::<_, Refused>(())
    })?;
    Ok(StatusCode::NO_CONTENT)
}

/// The version of what the asker keeps under an id: a service, or the asker itself.
async fn find_version(tx: &mut Tx, member: Option<OrganisationId>, id: Uuid) -> Result<i64, Refused> {
    if id == organisation::id_of(member) {
        return Ok(organisation::find(tx, member).await?.map_or(0, |(version, _)| version));
    }
    let kept = find_own(tx, member, id).await?.ok_or(Refused::new(Code::NotFound))?;
    Ok(kept.version)
}
