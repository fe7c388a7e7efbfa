//! The mappings that somebody keeps.

use api::mappings::{Completion, Filled, MappingListed};
use axum::Json;
use axum::extract::State;
use domain::directory::Dimension;

use super::store::answers::{self, Tally};
use super::store::mapping::{self, Mapping};
use crate::access::Keeper;
use crate::problem::Refused;
use crate::state::App;

/// The mappings that the asker keeps, the newest first, and how far each is.
#[utoipa::path(get, path = "/mappings", responses(
    (status = 200, body = Vec<MappingListed>),
))]
pub(super) async fn list(
    State(app): State<App>,
    keeper: Keeper,
) -> Result<Json<Vec<MappingListed>>, Refused> {
    let tx = &mut app.db.read().await?;
    let mut listed = Vec::new();
    for mapping in mapping::list_kept(tx, keeper.organisation()).await? {
        let tallies = answers::tally(tx, mapping.id).await?;
        listed.push(list_one(&mapping, &tallies));
    }
    Ok(Json(listed))
}

/// A mapping with how far it is.
pub(super) fn list_one(mapping: &Mapping, tallies: &[Tally]) -> MappingListed {
    MappingListed {
        id: mapping.id.to_string(),
        country: mapping.country,
        title: mapping.title.clone(),
        opened_at: mapping.opened_at,
        closes_at: mapping.closes_at,
        written: tallies.iter().map(|tally| tally.written).sum(),
        completion: count(tallies),
    }
}

fn count(tallies: &[Tally]) -> Completion {
    use api::mappings::AnswerState::{Answered, Begun, Declined, Invited, Opened};
    let those = |which: &dyn Fn(&Tally) -> bool| {
        tallies.iter().filter(|tally| which(tally)).map(|tally| tally.services).sum()
    };
    let at = |state| those(&|tally| tally.state == state);
    let filled = Dimension::ALL.map(|dimension| Filled {
        dimension,
        answers: those(&|tally| tally.state != Declined && tally.filled.contains(&dimension)),
    });
    Completion {
        invited: at(Invited),
        opened: at(Opened),
        begun: at(Begun),
        answered: at(Answered),
        declined: at(Declined),
        taken_over: those(&|tally| tally.is_taken),
        filled: filled.to_vec(),
    }
}
