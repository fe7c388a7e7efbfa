//! Taking a service out of the directory.

use api::directory::Kept as Answer;
use api::problem::Code;
use axum::Json;
use axum::extract::State;
use db::Tx;
use domain::id::OrganisationId;
use domain::moment::Moment;
use hsds::Kind;
use uuid::Uuid;

use super::held::{Hand, Held};
use super::history::{Author, Way};
use super::narrow::{hidden, narrow};
use super::organisation::id_of_answer;
use super::read::{find_own, gather};
use super::store::office::{self, Proposal};
use super::waiting::find_change;
use super::write::{self, Pen};
use super::{Elsewhere, ServiceInPath};
use crate::access::Keeper;
use crate::problem::Refused;
use crate::state::App;

/// Removes a service and its places. Where the network's office asks for review, it waits, and nobody but the
/// office sees the service meanwhile; a new one that waits itself or was sent back is taken back.
#[utoipa::path(delete, path = "/directory/services/{service}", params(("service" = String, Path)), responses(
    (status = 200, body = Answer),
))]
pub(super) async fn remove(
    State(app): State<App>,
    State(elsewhere): State<Elsewhere>,
    keeper: Keeper,
    ServiceInPath(id): ServiceInPath,
) -> Result<Json<Answer>, Refused> {
    app.limits.check_write(&keeper.key())?;
    let now = app.now();
    let waits = db::write!(app.db, tx => {
        let held = Held::begin(tx).await?;
        let author = Author::keeper(keeper.organisation());
        let hand = Hand { held, author, way: Way::Edit, elsewhere };
        let Some(_) = find_own(tx, keeper.organisation(), id).await? else {
            find_change(tx, keeper.organisation(), id, Kind::Service).await?.ok_or(Refused::new(Code::NotFound))?;
            office::settle(tx, held, id).await?;
            return Ok(false);
        };
        if let Some(member) = keeper.organisation()
            && office::read_settings(tx).await?.review
        {
            // Until the office has looked, nobody but it sees what is to go.
            narrow(tx, now, Some(member), id, hand, hidden).await?;
            let version = find_own(tx, Some(member), id).await?.map_or(0, |kept| kept.version);
            let proposal = Proposal {
                record: id, kind: Kind::Service, keeper: member, entry: None, version, proposed_at: now,
            };
            office::propose(tx, held, &proposal).await?;
            return Ok(true);
        }
        remove_service(tx, now, keeper.organisation(), id, hand).await?;
        Ok::<_, Refused>(false)
    })?;
    Ok(Json(Answer { waits }))
}

/// Removes a service, the places that are its alone, and the organisation that answered for it in a mapping.
pub(super) async fn remove_service(
    tx: &mut Tx,
    now: Moment,
    keeper: Option<OrganisationId>,
    id: Uuid,
    hand: Hand,
) -> Result<(), Refused> {
    let kept = find_own(tx, keeper, id).await?.ok_or(Refused::new(Code::NotFound))?;
    let records = gather(tx, kept).await?;
    let pen = Pen { confirmed_at: None, ..Pen::of(hand, keeper, now) };
    let mut ids: Vec<Uuid> = records.places.iter().flat_map(|(at, location)| [at.id, location.id]).collect();
    ids.extend([id, id_of_answer(id)]);
    write::remove(tx, hand.held, now, &pen, &ids).await?;
    office::settle(tx, hand.held, id).await?;
    Ok(())
}
