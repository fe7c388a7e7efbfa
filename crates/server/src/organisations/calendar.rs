//! A member's working calendar, by which its dates are counted.

use api::organisations::OrganisationCalendar;
use api::problem::Code;
use axum::Json;
use axum::extract::rejection::{PathRejection, QueryRejection};
use axum::extract::{Path, Query, State};
use domain::id::OrganisationId;
use domain::moment::Moment;
use serde::Deserialize;

use crate::access::Keeper;
use crate::problem::Refused;
use crate::state::App;

/// The moment from which dates are to be counted.
#[derive(Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct From {
    /// Milliseconds since 1970; now, if left out.
    from: Option<i64>,
}

/// The working calendar of a member, for contacts and for stewards who look at a member.
#[utoipa::path(get, path = "/organisations/{organisation}/calendar",
    params(("organisation" = String, Path), From), responses(
    (status = 200, body = OrganisationCalendar),
))]
pub(super) async fn calendar(
    State(app): State<App>,
    _: Keeper,
    organisation: Result<Path<String>, PathRejection>,
    from: Result<Query<From>, QueryRejection>,
) -> Result<Json<OrganisationCalendar>, Refused> {
    let organisation: OrganisationId = organisation?.parse().map_err(|_| Refused::new(Code::NotFound))?;
    let from = from?.from.map_or_else(|| app.now(), Moment);
    let calendar = app.calendar_of(&organisation, from).await?;
    Ok(Json(OrganisationCalendar { organisation, calendar: (*calendar).clone() }))
}
