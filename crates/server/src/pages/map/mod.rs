//! Maps: the world, a continent, one country. Beside each stands the list that says the same.

pub(super) mod pins;
mod world;

use std::collections::BTreeMap;

use ::countries::map as drawings;
use ::countries::{Continent, Countries};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use domain::code::Country;

use super::card::{Card, Mark};
use super::files::MAP;
use super::trouble::Trouble;
use super::view::View;
use super::{Answer, send};
use crate::directory::Eyes;
use crate::finder::{self, Finder, Wanted};
use crate::state::App;
use pins::Map;
use world::{CountryRow, Scene};

/// Most services on the map of one country; the list of all of them is the country's page.
const MOST: usize = 200;

#[derive(Template)]
#[template(path = "world.html")]
struct World {
    view: View,
    heading: String,
    scene: Scene,
    /// What the list says, by continent.
    parts: Vec<Part>,
    /// Whether this is the whole world.
    whole: bool,
}

/// Countries of one continent.
struct Part {
    name: String,
    path: String,
    rows: Vec<CountryRow>,
}

#[derive(Template)]
#[template(path = "place.html")]
struct PlaceMapPage {
    view: View,
    heading: String,
    map: Option<Map>,
    cards: Vec<Card>,
    /// Numbers of cards that are kept off the map.
    off_map: Vec<(String, usize)>,
    /// How many there are beside those that are shown.
    more: Option<String>,
    country_path: String,
    country: String,
    continent: Option<(String, String)>,
}

/// The world.
pub(super) async fn world(State(finder): State<Finder>, view: View) -> Answer {
    let heading = view.text("page-map-world");
    let drawing = drawings::world();
    page(&finder, view.at("/map", "page-title-map"), heading, drawing, Continent::ALL.to_vec()).await
}

/// A continent, or a country.
pub(super) async fn place(State(finder): State<Finder>, view: View, Path(place): Path<String>) -> Answer {
    if let Ok(continent) = place.parse::<Continent>() {
        let heading = view.text(&format!("continent-{}", continent.as_str()));
        let view = view.at(format!("/map/{continent}"), "page-title-place");
        return page(&finder, view, heading, drawings::continent(continent), vec![continent]).await;
    }
    let is_lower = place.bytes().all(|byte| byte.is_ascii_lowercase());
    let country = place.to_ascii_uppercase().parse::<Country>().ok().filter(|_| is_lower);
    country_map(&finder, view, country.ok_or(Trouble::Missing)?).await
}

async fn page(
    finder: &Finder,
    mut view: View,
    heading: String,
    drawing: &drawings::Drawing,
    continents: Vec<Continent>,
) -> Answer {
    view.more_script = Some(&MAP.path);
    let whole = continents.len() > 1;
    let counts = finder::count_by_country(finder, Eyes::of_everybody(), &Wanted::default()).await?;
    let members = list_member_countries(finder.app()).await;
    let said = world::say_all(&view, &counts, &members);
    let mut listed: Vec<&str> = continents.iter().flat_map(|continent| continent.countries()).collect();
    if !whole {
        // The map of Europe is about three neighbours too; so is its list.
        let about = drawing.shapes.iter().filter(|shape| shape.subject).filter_map(|shape| shape.iso2);
        listed.extend(about.chain(drawing.small.iter().map(|spot| spot.iso2)));
    }
    let scene = Scene::of(drawing, &said, &listed);
    let parts = continents.iter().map(|continent| Part {
        name: view.text(&format!("continent-{}", continent.as_str())),
        path: view.to(&format!("/map/{continent}")),
        rows: world::list_rows(&said, |code| {
            if whole { Continent::of(code) == Some(*continent) } else { listed.contains(&code) }
        }),
    });
    let page = World { heading, scene, parts: parts.collect(), whole, view };
    Ok(send(StatusCode::OK, &page.view, &page))
}

/// Countries in which the network has a member.
async fn list_member_countries(app: &App) -> Vec<Country> {
    app.membership().await.organisations().map(|(_, organisation)| organisation.admit.country).collect()
}

async fn country_map(finder: &Finder, view: View, country: Country) -> Answer {
    let code = country.as_str().to_ascii_lowercase();
    let mut view = view.at(format!("/map/{code}"), "page-title-place");
    view.more_script = Some(&MAP.path);
    let wanted = Wanted {
        language: view.language.code.as_str(),
        countries: vec![country],
        limit: MOST,
        ..Wanted::default()
    };
    let answer = finder::find(finder, Eyes::of_everybody(), &wanted).await?;
    let now = finder.app().now();
    let cards: Vec<Card> = (1..)
        .zip(&answer.services)
        .map(|(number, hit)| Card::of(&view, &hit.shown, Mark::Home, number, now))
        .collect();
    if cards.is_empty()
        && Countries::get().find(country.as_str()).is_none()
        && !drawings::world().shows(country.as_str())
    {
        return Err(Trouble::Missing);
    }
    let shown: Vec<&Card> = cards.iter().collect();
    let map = pins::draw(&view, &[country.as_str()], &shown);
    let left = answer.total.saturating_sub(cards.len() as u64);
    let continent = Continent::of(country.as_str());
    let page = PlaceMapPage {
        heading: view.country(country).to_owned(),
        map,
        off_map: cards.iter().filter(|card| card.withheld).map(|card| (card.anchor(), card.number)).collect(),
        more: (left > 0).then(|| view.told("page-map-more", &[("count", left.into())])),
        country_path: view.to(&format!("/country/{code}")),
        country: view.told("page-map-country", &[("country", view.country(country).into())]),
        continent: continent.map(|continent| {
            let name = view.text(&format!("continent-{}", continent.as_str()));
            (view.to(&format!("/map/{continent}")), name)
        }),
        cards,
        view,
    };
    Ok(send(StatusCode::OK, &page.view, &page))
}

/// What is said of each country, by its code.
type SaidOf = BTreeMap<&'static str, world::CountryLabel>;
