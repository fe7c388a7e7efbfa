//! How others will see a draft, before it is kept.

use api::directory::Preview;
use axum::Json;
use axum::extract::State;
use domain::directory::{ServiceEntry, list_lacking};
use hsds::{Circle, Record};
use uuid::Uuid;

use super::entry::{Records, read_entry, write_entry};
use crate::access::Keeper;
use crate::body::Body;
use crate::problem::Refused;
use crate::state::App;

/// What each circle of readers would see of a draft, and what it lacks. Nothing is kept.
#[utoipa::path(post, path = "/directory/preview", request_body = ServiceEntry, responses(
    (status = 200, body = Preview),
))]
pub(super) async fn preview(
    State(app): State<App>,
    _: Keeper,
    Body(entry): Body<ServiceEntry>,
) -> Result<Json<Preview>, Refused> {
    let drafted = write_entry(&entry, Records::default(), Uuid::nil(), Uuid::nil(), app.now().civil_date());
    Ok(Json(Preview {
        lacking: list_lacking(&entry, app.now()),
        public: see(&drafted, Circle::Public),
        members: see(&drafted, Circle::Members),
    }))
}

/// The form as a circle would read it: made by the same steps as what is shown in the end.
fn see(drafted: &Records, circle: Circle) -> Option<ServiceEntry> {
    let seen = |record: Record| {
        let mut record = record;
        record.normalise();
        record.seen_by(circle)
    };
    let Some(Record::Service(service)) = seen(drafted.service.clone().into()) else { return None };
    let places = drafted.places.iter().filter_map(|(at, location)| match seen(location.clone().into()) {
        Some(Record::Location(location)) => Some((at.clone(), *location)),
        _ => None,
    });
    Some(read_entry(&Records { places: places.collect(), service: *service }))
}
