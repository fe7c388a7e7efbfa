//! Members and the network's office look through the directory.

use api::directory::{FoundServices, Search, ServiceFound};
use api::problem::Code;
use axum::Json;
use axum::extract::State;
use domain::bounds::OFFSET;
use domain::code::Language;
use domain::moment::Moment;
use hsds::opening;

use super::{Finder, Hit, Wanted, find};
use crate::access::Keeper;
use crate::body::Body;
use crate::directory::{Eyes, ShownService};
use crate::problem::Refused;
use crate::state::App;

/// Services a page.
const A_PAGE: usize = 20;
/// Longest text that is looked at, in characters.
const TEXT: usize = 1_000;

/// Services that the asker may see, best first. What is asked stands in the body, in no address and in no log.
#[utoipa::path(post, path = "/directory/search", request_body = Search, responses(
    (status = 200, body = FoundServices),
))]
pub(super) async fn search(
    State(app): State<App>,
    State(finder): State<Finder>,
    keeper: Keeper,
    Body(search): Body<Search>,
) -> Result<Json<FoundServices>, Refused> {
    if search.offset > OFFSET {
        return Err(Refused::because(Code::Malformed, format!("offset: {OFFSET} at most")));
    }
    let languages = search.languages.iter().map(|code| code.parse::<Language>());
    let languages = languages.collect::<Result<Vec<_>, _>>();
    let wanted = Wanted {
        text: search.text.map(|text| text.chars().take(TEXT).collect()),
        language: search.language.as_deref().unwrap_or_default(),
        countries: search.countries,
        codes: search.codes.iter().map(|(list, codes)| (list.as_str(), codes.clone())).collect(),
        languages: languages.map_err(|_| Refused::because(Code::Malformed, "an unknown language"))?,
        open_now: search.open_now,
        free: search.free,
        from_abroad: search.from_abroad,
        at_once: false,
        coming_home: false,
        near: None,
        offset: search.offset as usize,
        limit: A_PAGE,
    };
    let answer = find(&finder, Eyes::of_keeper(&keeper), &wanted).await?;
    let now = app.now();
    let today = now.civil_date();
    let services = answer.services.into_iter().map(|Hit { shown, .. }| {
        let (open, until) = look_at_hours(&shown, now);
        ServiceFound {
            id: shown.service.id.to_string(),
            organisation: shown.organization.as_ref().map(|organization| organization.name.clone()),
            open,
            until,
            confirmed: shown.confirmed(),
            stale: shown.is_stale(today),
            entry: shown.entry().clone(),
        }
    });
    Ok(Json(FoundServices { total: answer.total, services: services.collect() }))
}

/// Whether a service is open, if that is known, and when it closes or opens next: by all that its hours say, where the index
/// knows ordinary weeks alone.
fn look_at_hours(shown: &ShownService, now: Moment) -> (Option<bool>, Option<Moment>) {
    let (open, next) = match shown.opening(now) {
        opening::State::Open { until } => (true, until),
        opening::State::Closed { next } => (false, next),
        opening::State::Unknown => return (None, None),
    };
    (Some(open), next.map(|at| Moment(at.as_millisecond())))
}
