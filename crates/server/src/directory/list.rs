//! The services that somebody keeps.

use api::directory::ServiceListed;
use axum::Json;
use axum::extract::State;
use hsds::{Kind, Record};
use uuid::Uuid;

use super::entry::{Records, read_entry};
use super::judge;
use super::store::{kept, office, sent_back};
use crate::access::Keeper;
use crate::problem::Refused;
use crate::state::App;

/// The services that the asker keeps: a member's own, or those of the network's office.
#[utoipa::path(get, path = "/directory/services", responses(
    (status = 200, body = Vec<ServiceListed>),
))]
pub(super) async fn list(
    State(app): State<App>,
    keeper: Keeper,
) -> Result<Json<Vec<ServiceListed>>, Refused> {
    let now = app.now();
    let tx = &mut app.db.read().await?;
    let settings = office::read_settings(tx).await?;
    let mut waiting = office::list_proposals(tx).await?;
    waiting.retain(|proposal| proposal.is_of(keeper.organisation(), Kind::Service));
    let mut sent = match keeper.organisation() {
        Some(member) => sent_back::list(tx, member).await?,
        None => Vec::new(),
    };
    sent.retain(|sent| sent.change.kind == Kind::Service);
    let waits = |id: Uuid| waiting.iter().any(|proposal| proposal.record == id);
    let came_back = |id: Uuid| sent.iter().any(|sent| sent.change.record == id);
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
            waiting: waits(id),
            sent_back: came_back(id),
        });
    }
    for change in waiting.iter().chain(sent.iter().map(|sent| &sent.change)) {
        let id = change.record.to_string();
        let (Some(entry), false) = (change.read_entry()?, listed.iter().any(|one| one.id == id)) else {
            continue;
        };
        listed.push(ServiceListed {
            id,
            name: entry.name,
            circle: entry.circle.0,
            confirmed_at: None,
            freshness: judge(&settings, Some(now), now),
            waiting: waits(change.record),
            sent_back: came_back(change.record),
        });
    }
    listed.sort_by(|a, b| a.name.to_lowercase().cmp(&b.name.to_lowercase()).then_with(|| a.id.cmp(&b.id)));
    Ok(Json(listed))
}
