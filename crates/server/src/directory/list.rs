//! The services that somebody keeps.

use api::directory::ServiceListed;
use api::problem::Problem;
use axum::Json;
use axum::extract::State;
use hsds::{Kind, Record};

use super::entry::{Records, read_entry};
use super::judge;
use super::store::{kept, office};
use crate::access::Keeper;
use crate::problem::Refused;
use crate::state::App;

/// The services that the asker keeps: a member's own, or those of the network's office.
#[utoipa::path(get, path = "/directory/services", responses(
    (status = 200, body = Vec<ServiceListed>),
    (status = 401, body = Problem),
    (status = 403, body = Problem),
))]
pub(super) async fn list(
    State(app): State<App>,
    keeper: Keeper,
) -> Result<Json<Vec<ServiceListed>>, Refused> {
    let now = app.now();
    let tx = &mut app.db.read().await?;
    let settings = office::read_settings(tx).await?;
    let mut waiting = office::list_proposals(tx).await?;
    waiting.retain(|proposal| proposal.kind == Kind::Service);
    let mut listed = Vec::new();
    for kept in kept::list_kept(tx, keeper.organisation(), Kind::Service).await? {
        let Record::Service(service) = kept.record else { continue };
        let id = service.id;
        let entry = read_entry(&Records { service: *service, places: Vec::new() });
        listed.push(ServiceListed {
            id: id.to_string(),
            name: entry.name,
            circle: entry.circle.0,
            confirmed_at: kept.confirmed_at,
            freshness: judge(&settings, kept.confirmed_at, now),
            waiting: waiting.iter().any(|proposal| proposal.record == id),
        });
    }
    for proposal in waiting.iter().filter(|proposal| Some(proposal.keeper) == keeper.organisation()) {
        let id = proposal.record.to_string();
        let (Some(entry), false) = (proposal.read_entry()?, listed.iter().any(|one| one.id == id)) else {
            continue;
        };
        listed.push(ServiceListed {
            id,
            name: entry.name,
            circle: entry.circle.0,
            confirmed_at: None,
            freshness: judge(&settings, Some(now), now),
            waiting: true,
        });
    }
    listed.sort_by(|a, b| a.name.to_lowercase().cmp(&b.name.to_lowercase()).then_with(|| a.id.cmp(&b.id)));
    Ok(Json(listed))
}
