//! A country's facts, to be read through by a member there.

use ::countries::Stated;
use api::countries::{CountryFact, Said};
use api::problem::{Code, Problem};
use axum::Json;
use axum::extract::{Path, State};
use domain::code::Country;

use super::Known;
use super::store::{Statement, list_doubted};
use crate::access::{Keeper, Steward};
use crate::problem::Refused;
use crate::state::App;

/// Every fact about a country and its parts, also those that nobody else sees, with what the reader's own organisation says of
/// each.
#[utoipa::path(get, path = "/countries/{country}/facts", params(("country" = String, Path)), responses(
    (status = 200, body = Vec<CountryFact>),
    (status = 401, body = Problem),
    (status = 403, body = Problem),
    (status = 404, body = Problem),
))]
pub(super) async fn list(
    State(app): State<App>,
    keeper: Keeper,
    Path(country): Path<String>,
) -> Result<Json<Vec<CountryFact>>, Refused> {
    let country: Country = country.parse().map_err(|_| Refused::new(Code::NotFound))?;
    let known = Known::read(&app, country).await?;
    let facts = known.places().flat_map(::countries::Place::facts).map(|fact| {
        let own = known.list_statements(&fact).find(|said| Some(said.organisation) == keeper.organisation());
        tell(&known, &fact, own)
    });
    Ok(Json(facts.collect()))
}

/// Each word of a member that a fact is wrong, if the network's office has not decided about the fact since: a fact that several
/// doubt stands here several times.
#[utoipa::path(get, path = "/countries/doubts", responses(
    (status = 200, body = Vec<CountryFact>),
    (status = 401, body = Problem),
    (status = 403, body = Problem),
))]
pub(super) async fn list_doubts(
    State(app): State<App>,
    _: Steward,
) -> Result<Json<Vec<CountryFact>>, Refused> {
    let countries = list_doubted(&mut app.db.read().await?).await?;
    let mut doubts = Vec::new();
    for country in countries {
        let known = Known::read(&app, country).await?;
        for fact in known.places().flat_map(::countries::Place::facts) {
            doubts.extend(known.list_open_doubts(&fact).map(|said| tell(&known, &fact, Some(said))));
        }
    }
    Ok(Json(doubts))
}

fn tell(known: &Known, fact: &Stated<'_>, said: Option<&Statement>) -> CountryFact {
    let said = said.map(|said| Said {
        holds: said.holds,
        reason: said.reason.clone(),
        correct: said.correct.clone(),
        hidden: known.is_hidden(fact),
        decided: known.decision(fact).map(|decision| decision.hide),
        organisation: said.organisation,
        at: said.at,
    });
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
        confirmed_at: known.confirmed_at(fact),
        said,
    }
}
