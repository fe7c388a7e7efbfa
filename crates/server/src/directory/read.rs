//! One service, as whoever keeps it works on it.

use api::directory::{SentBack, ServiceKept, Waiting};
use api::problem::Code;
use axum::Json;
use axum::extract::State;
use db::Tx;
use domain::id::OrganisationId;
use hsds::{Kind, Record};
use uuid::Uuid;

use super::entry::{Records, read_entry};
use super::store::kept::KeptRecord;
use super::store::{kept, office};
use super::waiting::{Waits, find_sent_back, find_waiting};
use super::{ServiceInPath, judge};
use crate::access::Keeper;
use crate::problem::Refused;
use crate::state::App;

/// A service that the asker keeps.
#[utoipa::path(get, path = "/directory/services/{service}", params(("service" = String, Path)), responses(
    (status = 200, body = ServiceKept),
))]
pub(super) async fn read(
    State(app): State<App>,
    keeper: Keeper,
    ServiceInPath(id): ServiceInPath,
) -> Result<Json<ServiceKept>, Refused> {
    let now = app.now();
    let tx = &mut app.db.read().await?;
    let settings = office::read_settings(tx).await?;
    let kept = find_own(tx, keeper.organisation(), id).await?;
    let Waits(proposal) = find_waiting(tx, keeper.organisation(), id, Kind::Service).await?;
    let sent = find_sent_back(tx, keeper.organisation(), id, Kind::Service).await?;
    let waiting = match &proposal {
        Some(proposal) => Some(Waiting { since: proposal.proposed_at, entry: proposal.read_entry()? }),
        None => None,
    };
    let sent_back = match &sent {
        Some(sent) => Some(SentBack {
            at: sent.at,
            reason: sent.reason.clone(),
            version: sent.change.version,
            entry: sent.change.read_entry()?,
        }),
        None => None,
    };
    let Some(kept) = kept else {
        // New, and waiting or sent back: it begins with what it says there.
        let change = proposal.or(sent.map(|sent| sent.change)).ok_or(Refused::new(Code::NotFound))?;
        return Ok(Json(ServiceKept {
            id: id.to_string(),
            version: 0,
            entry: change.read_entry()?.unwrap_or_default(),
            written_at: change.proposed_at,
            confirmed_at: None,
            freshness: judge(&settings, Some(now), now),
            waiting,
            sent_back,
        }));
    };
    let (version, written_at, confirmed_at) = (kept.version, kept.written_at, kept.confirmed_at);
    let records = gather(tx, kept).await?;
    Ok(Json(ServiceKept {
        id: id.to_string(),
        version,
        entry: read_entry(&records),
        written_at,
        confirmed_at,
        freshness: judge(&settings, confirmed_at, now),
        waiting,
        sent_back,
    }))
}

/// A service that somebody keeps; to others there is none, even if there is one.
pub(super) async fn find_own(
    tx: &mut Tx,
    keeper: Option<OrganisationId>,
    id: Uuid,
) -> Result<Option<KeptRecord>, Refused> {
    let kept = kept::find(tx, id).await?;
    match kept {
        Some(kept) if kept.keeper != keeper || kept.feed.is_some() || kept.record.kind() != Kind::Service => {
            Err(Refused::new(Code::NotFound))
        }
        kept => Ok(kept),
    }
}

/// A service with its places, as far as the same hand keeps them: what others say of it is not in its form.
pub(super) async fn gather(tx: &mut Tx, kept: KeptRecord) -> Result<Records, Refused> {
    let (keeper, feed) = (kept.keeper, kept.feed);
    let is_own = |kept: &KeptRecord| (kept.keeper, &kept.feed) == (keeper, &feed);
    let Record::Service(service) = kept.record else { return Err(Refused::new(Code::NotFound)) };
    let mut places = Vec::new();
    for at in kept::list_referring(tx, service.id, Kind::ServiceAtLocation).await?.into_iter().filter(is_own)
    {
        let Record::ServiceAtLocation(at) = at.record else { continue };
        let Some(location) = at.location_id else { continue };
        let location = kept::find(tx, location).await?.filter(is_own);
        if let Some(KeptRecord { record: Record::Location(location), .. }) = location {
            places.push((*at, *location));
        }
    }
    Ok(Records { service: *service, places })
}
