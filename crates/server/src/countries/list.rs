//! A country's facts, to be read through by a member there; those that are doubted or hidden, by the network's office.

use ::countries::Stated;
use api::countries::{CountryFact, FactDecided, FactDoubts, FactSaid};
use api::problem::Code;
use axum::Json;
use axum::extract::{Path, State};
use domain::code::Country;
use domain::id::PublicKey;

use super::Known;
use super::store::decided::{self, Decided};
use super::store::{Statement, list_disputed};
use crate::access::{Keeper, Steward};
use crate::problem::Refused;
use crate::state::App;

/// Every fact about a country and its parts, also those that nobody else sees, with what the reader's own organisation says of
/// each.
#[utoipa::path(get, path = "/countries/{country}/facts", params(("country" = String, Path)), responses(
    (status = 200, body = Vec<CountryFact>),
))]
pub(super) async fn list(
    State(app): State<App>,
    keeper: Keeper,
    Path(country): Path<String>,
) -> Result<Json<Vec<CountryFact>>, Refused> {
    let country: Country = country.parse().map_err(|_| Refused::new(Code::NotFound))?;
    let known = Known::read(&app, country).await?;
    let facts = known.places().flat_map(::countries::Territory::facts).map(|fact| {
        let own = known.list_statements(&fact).find(|said| Some(said.organisation) == keeper.organisation());
        tell(&known, &fact, own)
    });
    Ok(Json(facts.collect()))
}

/// Facts that a member says are wrong and that the network's office has not decided about since, and those that the office
/// hides: these stay listed when the doubt is taken back.
#[utoipa::path(get, path = "/countries/doubts", responses(
    (status = 200, body = FactDoubts),
))]
pub(super) async fn list_doubts(State(app): State<App>, _: Steward) -> Result<Json<FactDoubts>, Refused> {
    let (countries, decided, log) = {
        let tx = &mut app.db.read().await?;
        (list_disputed(tx).await?, decided::list(tx).await?, app.newest_membership(tx).await?)
    };
    let name = |key: PublicKey| {
        let steward = log.genesis().stewards.iter().find(|steward| steward.key == key);
        steward.map(|steward| steward.name.clone())
    };
    let mut doubts = FactDoubts::default();
    for Decided { place, fact, number, hide, steward, at, undone } in decided {
        let stands = |one: &FactDecided| one.place == place && one.fact == fact && one.undone_at.is_none();
        doubts.decided.push(FactDecided {
            number,
            hide,
            by: steward.and_then(name),
            at,
            undone_by: undone.and_then(|(by, _)| name(by)),
            undone_at: undone.map(|(_, at)| at),
            holds: undone.is_none() && !doubts.decided.iter().any(stands),
            place,
            fact,
        });
    }
    for country in countries {
        let known = Known::read(&app, country).await?;
        for fact in known.places().flat_map(::countries::Territory::facts) {
            doubts.open.extend(known.list_open_doubts(&fact).map(|said| tell(&known, &fact, Some(said))));
            if known.decision(&fact).is_some_and(|decision| decision.hide) {
                let newest = known.list_statements(&fact).rfind(|said| !said.holds);
                doubts.hidden.push(tell(&known, &fact, newest));
            }
        }
    }
    Ok(Json(doubts))
}

fn tell(known: &Known, fact: &Stated<'_>, said: Option<&Statement>) -> CountryFact {
    let said = said.map(|said| FactSaid {
        holds: said.holds,
        reason: said.reason.clone(),
        correct: said.correct.clone(),
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
        hidden: known.is_hidden(fact),
        decided: known.decision(fact).map(|decision| decision.hide),
        confirmed_at: known.confirmed_at(fact),
        said,
    }
}
