//! A country's facts, to be read through by a member there.

use api::countries::{CountryFact, Said};
use api::problem::{Code, Problem};
use axum::Json;
use axum::extract::{Path, State};
use domain::code::Country;

use super::Known;
use crate::access::Contact;
use crate::problem::Refused;
use crate::state::App;

/// Every fact about a country and its parts, also those that a member says are wrong.
#[utoipa::path(get, path = "/countries/{country}/facts", params(("country" = String, Path)), responses(
    (status = 200, body = Vec<CountryFact>),
    (status = 401, body = Problem),
    (status = 403, body = Problem),
    (status = 404, body = Problem),
))]
pub(super) async fn list(
    State(app): State<App>,
    _: Contact,
    Path(country): Path<String>,
) -> Result<Json<Vec<CountryFact>>, Refused> {
    let country: Country = country.parse().map_err(|_| Refused::new(Code::NotFound))?;
    let known = Known::read(&app, country).await?;
    let facts = known.places().flat_map(::countries::Place::facts).map(|fact| {
        let said = known.statement(&fact);
        CountryFact {
            place: fact.place.to_owned(),
            fact: fact.name.to_string(),
            digest: fact.digest().to_string(),
            value: serde_json::to_value(fact.fact.value).unwrap_or_default(),
            source: fact.fact.source.title.to_owned(),
            source_address: fact.fact.source.url.to_owned(),
            as_of: fact.fact.as_of.map(str::to_owned),
            note: fact.fact.note.map(str::to_owned),
            more: fact.fact.more.map(str::to_owned),
            said: said.map(|said| Said { holds: said.holds, organisation: said.organisation, at: said.at }),
        }
    });
    Ok(Json(facts.collect()))
}
