//! What changed in a service, field by field.

use api::directory::FieldChange;
use api::problem::Code;
use axum::Json;
use axum::extract::State;
use serde_json::Value;

use super::ServiceInPath;
use super::read::{find_own, gather};
use super::store::changes::{self, KeptChange};
use super::vocabulary::find_word;
use crate::access::Keeper;
use crate::problem::Refused;
use crate::state::App;

/// The history of a service and its places, newest first.
#[utoipa::path(get, path = "/directory/services/{service}/changes", params(("service" = String, Path)), responses(
    (status = 200, body = Vec<FieldChange>),
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
    let places = records.places.iter().map(|(_, place)| ("location", place.id, place.name.as_deref()));
    for (kind, id, name) in std::iter::once(("service", id, None)).chain(places) {
        let changes = changes::list(tx, id).await?;
        found.extend(changes.into_iter().map(|change| describe(kind, name, change)));
    }
    found.sort_by_key(|change| std::cmp::Reverse(change.at));
    Ok(Json(found))
}

fn describe(kind: &str, name: Option<&str>, change: KeptChange) -> FieldChange {
    let KeptChange { difference, at, author, way } = change;
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let (before, after) = (difference.before.as_ref().map(text), difference.after.as_ref().map(text));
    let word = |id: &Option<String>| find_word(id.as_ref()?.parse().ok()?);
    let words = (word(&before), word(&after));
    let list = words.0.or(words.1).map(|(list, _)| list.to_owned());
    let code = |word: Option<(_, &str)>, value| word.map(|(_, code)| code.to_owned()).or(value);
    FieldChange {
        at,
        author,
        way,
        kind: kind.to_owned(),
        name: name.map(str::to_owned),
        field: difference.field,
        list,
        before: code(words.0, before),
        after: code(words.1, after),
    }
}
