//! What changed in a service, field by field.

use api::directory::FieldChange;
use api::problem::{Code, Problem};
use axum::Json;
use axum::extract::State;
use serde_json::Value;

use super::ServiceInPath;
use super::read::{find_own, gather};
use super::store::changes::{self, Change};
use crate::access::Keeper;
use crate::problem::Refused;
use crate::state::App;

/// The history of a service and its places, newest first.
#[utoipa::path(get, path = "/directory/services/{service}/changes", params(("service" = String, Path)), responses(
    (status = 200, body = Vec<FieldChange>),
    (status = 401, body = Problem),
    (status = 403, body = Problem),
    (status = 404, body = Problem),
))]
pub(super) async fn changes(
    State(app): State<App>,
    keeper: Keeper,
    ServiceInPath(id): ServiceInPath,
) -> Result<Json<Vec<FieldChange>>, Refused> {
    let tx = &mut app.db.read().await?;
    let kept = find_own(tx, keeper.organisation(), id).await?.ok_or(Refused::new(Code::NotFound))?;
    let records = gather(tx, kept).await?;
    let mut found = Vec::new();
    let places = records.places.iter().map(|(_, location)| ("location", location.id));
    for (kind, id) in std::iter::once(("service", id)).chain(places) {
        let changes = changes::list(tx, id).await?;
        found.extend(changes.into_iter().map(|change| describe(kind, change)));
    }
    found.sort_by_key(|change| std::cmp::Reverse(change.at));
    Ok(Json(found))
}

fn describe(kind: &str, Change { difference, at, author, way }: Change) -> FieldChange {
    let text = |value: Option<Value>| {
        value.map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned))
    };
    FieldChange {
        at,
        author,
        way,
        kind: kind.to_owned(),
        field: difference.field,
        before: text(difference.before),
        after: text(difference.after),
    }
}
