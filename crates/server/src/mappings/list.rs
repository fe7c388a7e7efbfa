//! The mappings that somebody keeps.

use api::mappings::{Completion, Filled, MappingListed};
use api::problem::Problem;
use axum::Json;
use axum::extract::State;
use domain::directory::Dimension;

use super::store::answers::{self, Outline};
use super::store::mapping::{self, Mapping};
use crate::access::Keeper;
use crate::problem::Refused;
use crate::state::App;

/// The mappings that the asker keeps, the newest first, and how far each is.
#[utoipa::path(get, path = "/mappings", responses(
    (status = 200, body = Vec<MappingListed>),
    (status = 401, body = Problem),
    (status = 403, body = Problem),
))]
pub(super) async fn list(
    State(app): State<App>,
    keeper: Keeper,
) -> Result<Json<Vec<MappingListed>>, Refused> {
    let tx = &mut app.db.read().await?;
    let mut listed = Vec::new();
    for mapping in mapping::list_kept(tx, keeper.organisation()).await? {
        let answers = answers::list(tx, mapping.id).await?;
        listed.push(list_one(&mapping, &answers));
    }
    Ok(Json(listed))
}

/// A mapping with how far it is.
pub(super) fn list_one(mapping: &Mapping, answers: &[Outline]) -> MappingListed {
    MappingListed {
        id: mapping.id.to_string(),
        country: mapping.country,
        title: mapping.title.clone(),
        opened_at: mapping.opened_at,
        closes_at: mapping.closes_at,
        completion: count(answers),
    }
}

fn count(answers: &[Outline]) -> Completion {
    use api::mappings::AnswerState::{Answered, Begun, Declined, Invited, Opened};
    let those = |which: &dyn Fn(&Outline) -> bool| {
        u32::try_from(answers.iter().filter(|answer| which(answer)).count()).unwrap_or(u32::MAX)
    };
    let at = |state| those(&|answer| answer.state == state);
    let filled = Dimension::ALL.map(|dimension| Filled {
        dimension,
        answers: those(&|answer| answer.state != Declined && answer.filled.contains(&dimension)),
    });
    Completion {
        invited: at(Invited),
        opened: at(Opened),
        begun: at(Begun),
        answered: at(Answered),
        declined: at(Declined),
        taken_over: those(&|answer| answer.taken_at.is_some()),
        filled: filled.to_vec(),
    }
}
