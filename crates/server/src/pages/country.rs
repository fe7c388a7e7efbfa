//! Countries: rights, claims and time limits, numbers to ring, services there.

use ::countries::{Continent, Countries};
use askama::Template;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use domain::code::Country;
use serde::Deserialize;

use super::card::{Card, Mark};
use super::claim::{Claim, list_claims};
use super::fact::{Section, list_all};
use super::find::sortable;
use super::share::{Share, share};
use super::strip::strip;
use super::trouble::Trouble;
use super::view::View;
use super::{Answer, send};
use crate::countries::Known;
use crate::directory::Eyes;
use crate::finder::{self, Finder, Wanted};

/// Services on one page.
const PAGE: usize = 12;

#[derive(Template)]
#[template(path = "countries.html")]
struct List {
    view: View,
    parts: Vec<Part>,
}

/// A continent with its countries.
struct Part {
    name: String,
    rows: Vec<CountryLink>,
}

/// A country.
struct CountryLink {
    href: String,
    name: String,
    text: String,
}

#[derive(Template)]
#[template(path = "country.html")]
struct CountryPage {
    view: View,
    name: String,
    /// Until when to claim.
    claims: Vec<Claim>,
    sections: Vec<Section>,
    in_union: bool,
    services_heading: String,
    found: String,
    cards: Vec<Card>,
    map_path: String,
    before: Option<String>,
    after: Option<String>,
    share: Share,
}

/// All countries about which there is something to say.
pub(super) async fn list(State(finder): State<Finder>, view: View) -> Answer {
    let view = view.at("/countries", "page-title-countries");
    let counts = finder::count_by_country(&finder, Eyes::of_everybody(), &Wanted::default()).await?;
    let count = |code: &str| {
        code.parse::<Country>().ok().and_then(|country| counts.get(&country)).copied().unwrap_or(0)
    };
    let parts = Continent::ALL.into_iter().map(|continent| {
        let known = |code: &&str| Countries::get().find(code).is_some() || count(code) > 0;
        let mut rows: Vec<CountryLink> = continent
            .countries()
            .filter(known)
            .map(|code| CountryLink {
                href: view.to(&format!("/country/{}", code.to_ascii_lowercase())),
                name: view.country_named(code).to_owned(),
                text: say_count(&view, count(code)),
            })
            .collect();
        rows.sort_by_cached_key(|row| sortable(&row.name));
        Part { name: view.text(&format!("continent-{}", continent.as_str())), rows }
    });
    let parts = parts.filter(|part| !part.rows.is_empty()).collect();
    let page = List { view, parts };
    Ok(send(StatusCode::OK, &page.view, &page))
}

fn say_count(view: &View, count: u64) -> String {
    if count == 0 { String::new() } else { view.told("page-map-count", &[("count", count.into())]) }
}

/// Which page of the services.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Turned {
    page: Option<usize>,
}

/// A country.
pub(super) async fn read(
    State(finder): State<Finder>,
    view: View,
    Path(code): Path<String>,
    turned: Result<Query<Turned>, QueryRejection>,
) -> Answer {
    let is_lower = code.bytes().all(|byte| byte.is_ascii_lowercase());
    let country: Country =
        code.to_ascii_uppercase().parse().ok().filter(|_| is_lower).ok_or(Trouble::Missing)?;
    let known = Known::read(finder.app(), country).await?;
    let view = view.at(format!("/country/{code}"), "page-title-country").read_in(country);
    let lines = strip(&view, &known, None, None, finder.app().now());
    let view = view.with_lines(lines);
    let number = turned.ok().and_then(|Query(turned)| turned.page).unwrap_or(1).clamp(1, 1_000);
    let wanted = Wanted {
        language: view.language.code.as_str(),
        countries: vec![country],
        offset: (number - 1) * PAGE,
        limit: PAGE,
        ..Wanted::default()
    };
    let mut answer = finder::find(&finder, Eyes::of_everybody(), &wanted).await?;
    answer.put_closed_last(finder.app().now());
    let pages = usize::try_from(answer.total).unwrap_or(usize::MAX).div_ceil(PAGE);
    let now = finder.app().now();
    let first = (number - 1) * PAGE + 1;
    let cards = (first..).zip(&answer.services);
    let inserted = [("country", view.country(country).into())];
    let turn = |page: usize| {
        let and = if view.query().is_empty() { "?" } else { "&" };
        format!("/country/{code}{}{and}page={page}#services", view.query())
    };
    let page = CountryPage {
        name: view.country(country).to_owned(),
        claims: list_claims(&view, &known),
        sections: list_all(&view, &known),
        in_union: is_in_union(&known),
        services_heading: view.told("page-country-services", &inserted),
        found: [
            Some(view.told("page-help-found", &[("count", answer.total.into())])),
            (answer.total > 1).then(|| view.text("page-help-order")),
        ]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" "),
        cards: cards.map(|(number, hit)| Card::of(&view, &hit.shown, Mark::Home, number, now)).collect(),
        map_path: view.to(&format!("/map/{code}")),
        before: (number > 1).then(|| turn(number - 1)),
        after: (number < pages).then(|| turn(number + 1)),
        share: share(finder.app(), &view, &view.path),
        view,
    };
    Ok(send(StatusCode::OK, &page.view, &page))
}

/// Whether the directives on victims' rights and on compensation hold there.
fn is_in_union(known: &Known) -> bool {
    let member = known.find(::countries::FactName::EuMember);
    member.is_some_and(|judged| judged.fact.fact.value == ::countries::Value::YesNo(true))
}
