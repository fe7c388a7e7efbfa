//! One service, to read at leisure and to print.

use ::countries::FactName;
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use domain::code::Country;
use domain::directory::{Phone, PlaceEntry, TextPart, is_email, list_place_texts};
use hsds::Record;
use hsds::model::Location;
use uuid::Uuid;

use super::card::{
    Card, Mark, QuotedText, find_point, is_withheld, list_numbers, list_unsure, own_country, say,
    say_confirmed,
};
use super::dial::{Abroad, Dial, is_rung, say_way};
use super::hours::{self, list_week};
use super::share::{Share, share};
use super::trouble::Trouble;
use super::view::View;
use super::{Answer, send};
use crate::countries::Known;
use crate::directory::{Eyes, ShownPlace, ShownService, find, show};
use crate::state::App;

#[derive(Template)]
#[template(path = "service.html")]
struct ServicePage {
    view: View,
    card: Card,
    description: Option<QuotedText>,
    numbers: Vec<Number>,
    /// Numbers of which it is not certain what to dial, and what they are for.
    unsure: Vec<Unsure>,
    email: Option<String>,
    website: Option<String>,
    /// Facts in rows: what, for whom.
    facts: Vec<(String, String)>,
    open: Option<String>,
    /// Whether it is closed for a time: on paper that holds as well.
    shut: bool,
    confirmed: String,
    week: Vec<hours::HoursLine>,
    clock: Option<String>,
    places: Vec<Spot>,
    country: Option<(String, String)>,
    share: Share,
}

/// A number with what it is for.
struct Number {
    dial: Dial,
    /// What it is for, as somebody wrote it.
    label: Option<String>,
    words: String,
}

/// A number of which it is not certain what to dial.
struct Unsure {
    number: String,
    label: Option<String>,
    words: String,
}

/// A place to go.
struct Spot {
    name: String,
    /// Line by line, as on an envelope.
    address: Vec<String>,
    /// For maps on the reader's own device.
    geo: Option<String>,
    /// What is said of it beside that, each under its label.
    notes: Vec<(String, String)>,
    access: String,
}

/// The service, or why it is not there. Its connection is given back before another is asked for.
async fn find_shown(app: &App, id: Uuid) -> Result<ShownService, Trouble> {
    let tx = &mut app.db.read().await?;
    if let Some(shown) = show(tx, Eyes::of_everybody(), &[id]).await?.pop() {
        return Ok(shown);
    }
    let seen = find(tx, Eyes::of_everybody(), id).await?;
    let gone = seen.is_some_and(
        |seen| !matches!(seen.record, Some(ref record) if !matches!(record, Record::Service(_))),
    );
    Err(if gone { Trouble::Gone } else { Trouble::Missing })
}

/// A service.
pub(super) async fn read(State(app): State<App>, view: View, Path(id): Path<String>) -> Answer {
    // Only the usual spelling: one page has one address.
    let id = id.parse::<Uuid>().ok().filter(|uuid| uuid.to_string() == id).ok_or(Trouble::Missing)?;
    let shown = find_shown(&app, id).await?;
    let entry = shown.entry();
    let countries: Vec<Country> = entry.countries.clone();
    let view = view.at(format!("/service/{id}"), "page-title-service");
    let view = match countries.first() {
        Some(country) => {
            let known = Known::read(&app, *country).await?;
            let lines = super::strip::strip(&view, &known, None, None, app.now());
            let known_at_all = known.find(FactName::EmergencyGeneral).is_some() || !lines.is_empty();
            view.with_lines(if known_at_all { lines } else { Vec::new() })
        }
        None => view,
    };
    let now = app.now();
    let service = &shown.service;
    let say_phone = |phone: &Phone, certain: bool| {
        let mut words: Vec<String> = say_way(&view, phone).into_iter().collect();
        let country = own_country(entry);
        if !is_rung(phone) {
            // How it is rung from abroad is nothing to say of it.
        } else if !phone.from_abroad {
            words.extend(country.and_then(|country| Abroad::say_unsure(&view, country, &phone.number)));
        } else if certain {
            words.push(view.text("page-service-abroad"));
        } else if let Some(Abroad::Code(code)) =
            country.and_then(|country| Abroad::of(country, &phone.number))
        {
            words.push(view.told("page-dial-code", &[("code", code.into())]));
        }
        let label = phone.label.clone().filter(|label| !label.trim().is_empty());
        (label, view.row(words))
    };
    let numbers = list_numbers(entry, view.reader).into_iter().map(|(dial, phone)| {
        let (label, words) = say_phone(phone, true);
        Number { dial, label, words }
    });
    let unsure = list_unsure(entry, view.reader).into_iter().map(|(number, phone)| {
        let (label, words) = say_phone(phone, false);
        Unsure { number, label, words }
    });
    let zone = entry.zone.as_deref().filter(|_| !entry.hours.is_empty());
    let page = ServicePage {
        card: Card::of(&view, &shown, Mark::Home, 1, now),
        description: say(&view, service, "description", service.description.as_deref()),
        numbers: numbers.collect(),
        unsure: unsure.collect(),
        email: entry.email.clone().filter(|mail| is_email(mail)),
        website: entry
            .website
            .clone()
            .filter(|site| site.starts_with("https://") || site.starts_with("http://")),
        facts: list_facts(&view, &shown),
        open: hours::describe(&view, &shown, now),
        shut: !shown.is_active(),
        confirmed: say_confirmed(&view, &shown, now),
        week: list_week(&view, entry),
        clock: zone.map(|zone| view.told("page-service-clock", &[("place", hours::name_clock(zone).into())])),
        places: shown
            .places
            .iter()
            .zip(&entry.places)
            .filter(|(place, _)| !is_withheld(place))
            .filter_map(|(place, said)| spot(&view, place, said))
            .collect(),
        country: countries.first().map(|country| {
            let path = view.to(&format!("/country/{}", country.as_str().to_ascii_lowercase()));
            (path, view.told("page-service-country", &[("country", view.country(*country).into())]))
        }),
        share: share(&app, &view, &view.path),
        view,
    };
    Ok(send(StatusCode::OK, &page.view, &page))
}

fn list_facts(view: &View, shown: &ShownService) -> Vec<(String, String)> {
    let entry = shown.entry();
    let mut facts = Vec::new();
    let mut put = |term: &str, words: String| {
        if !words.is_empty() {
            facts.push((view.text(term), words));
        }
    };
    put("page-service-kinds", view.codes(&entry.kinds));
    let crimes = view.row(
        [view.codes(&entry.crimes), view.codes(&entry.crime_tags)]
            .into_iter()
            .filter(|words| !words.is_empty()),
    );
    put("page-service-crimes", crimes);
    put("page-service-groups", view.codes(&entry.groups));
    put("page-service-ages", say_ages(view, entry.ages.from, entry.ages.to));
    put("page-service-ways", view.codes(&entry.ways));
    put("page-card-languages", super::card::say_languages(view, entry));
    put("page-card-cost", entry.fee.map(|fee| view.code(fee)).unwrap_or_default());
    put("page-service-routes", view.codes(&entry.routes));
    put("page-card-intake", entry.intake.map(|intake| view.code(intake)).unwrap_or_default());
    put("page-card-across", view.codes(&entry.abroad));
    let countries = view.row(entry.countries.iter().map(|country| view.country(*country)));
    put("page-service-where", view.row(std::iter::once(countries).chain(entry.regions.iter().cloned())));
    facts
}

fn say_ages(view: &View, from: Option<u8>, to: Option<u8>) -> String {
    match (from, to) {
        (Some(from), Some(to)) => {
            view.told("page-service-ages-both", &[("from", from.into()), ("to", to.into())])
        }
        (Some(from), None) => view.told("page-service-ages-from", &[("from", from.into())]),
        (None, Some(to)) => view.told("page-service-ages-to", &[("to", to.into())]),
        (None, None) => String::new(),
    }
}

/// What is said of a place beside where it is, each under its label.
pub(super) fn list_notes(view: &View, place: &PlaceEntry) -> Vec<(String, String)> {
    let beside = list_place_texts().filter(|(_, text)| text.part == TextPart::Beside);
    let said = beside.map(|(name, text)| (name, (text.of)(place).trim()));
    said.filter(|(_, said)| !said.is_empty())
        .map(|(name, said)| (view.text(&format!("place-{name}")), said.to_owned()))
        .collect()
}

fn spot(view: &View, place: &ShownPlace, said: &PlaceEntry) -> Option<Spot> {
    let location: &Location = &place.location;
    let address = location.addresses.first();
    let lines = address.map(|address| {
        let town = [&address.postal_code, &address.city]
            .into_iter()
            .flatten()
            .cloned()
            .collect::<Vec<_>>()
            .join(" ");
        let country = address.country.as_deref().map(|code| view.country_named(code).to_owned());
        let first = [
            address.address_1.clone(),
            address.address_2.clone(),
            Some(town),
            address.state_province.clone(),
        ];
        let lines = first.into_iter().chain([country]).flatten().filter(|line| !line.trim().is_empty());
        lines.collect::<Vec<_>>()
    });
    let geo = find_point(place).map(|(north, east)| format!("geo:{north:.5},{east:.5}"));
    let access = location.attributes.iter().filter_map(|attribute| {
        crate::directory::find_access(attribute.taxonomy_term_id?).map(|need| view.code(need))
    });
    let spot = Spot {
        name: location.name.clone().unwrap_or_default(),
        address: lines.unwrap_or_default(),
        geo,
        notes: list_notes(view, said),
        access: view.row(access),
    };
    (!spot.name.is_empty() || !spot.address.is_empty()).then_some(spot)
}
