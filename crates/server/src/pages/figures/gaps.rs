//! Where help is missing.

use std::collections::BTreeMap;

use api::figures::CountryFigures;
use domain::code::{Coded, Crime, CrimeTag};

use super::bar::Bar;
use super::table::number;
use crate::pages::find::sortable;
use crate::pages::view::View;

/// The countries of the network, by code.
type Network = BTreeMap<String, CountryFigures>;

/// A chart of countries, by what their services are for.
pub(super) struct Gaps {
    pub(super) heading: String,
    pub(super) note: String,
    pub(super) rows: Vec<Gap>,
}

/// One kind of crime: in how many countries there is a service for it, services for every crime alone, nothing.
pub(super) struct Gap {
    pub(super) name: String,
    pub(super) numbers: [String; 3],
    pub(super) bar: Bar,
    /// Which countries have no more than services for every crime, and which have nothing.
    pub(super) general: Option<String>,
    pub(super) missing: Option<String>,
}

/// What a country has for one kind of crime: services that name it, and services for every crime.
type Has = fn(&CountryFigures, &str) -> (u64, u64);

impl Gaps {
    /// By the first level of crimes.
    pub(super) fn of_crimes(view: &View, network: &Network, crimes: impl Iterator<Item = Crime>) -> Self {
        Self {
            heading: view.text("figures-crime-heading"),
            note: view.text("figures-crime-note"),
            rows: list(view, network, crimes, |country, crime| {
                (country.crime.get(crime).copied().unwrap_or(0), country.every_crime)
            }),
        }
    }

    /// By what surrounds the crime.
    pub(super) fn of_tags(view: &View, network: &Network, tags: impl IntoIterator<Item = CrimeTag>) -> Self {
        Self {
            heading: view.text("figures-tag-heading"),
            note: view.text("figures-tag-note"),
            rows: list(view, network, tags.into_iter(), |country, tag| {
                (country.crime_tag.get(tag).copied().unwrap_or(0), country.everything)
            }),
        }
    }

    /// Whether there is any gap.
    pub(super) fn is_open(&self) -> bool {
        self.rows.iter().any(|row| row.general.is_some() || row.missing.is_some())
    }
}

fn list<C: Coded>(view: &View, network: &Network, codes: impl Iterator<Item = C>, has: Has) -> Vec<Gap> {
    let row = |code: C| {
        let has = |country: &CountryFigures| -> (u64, u64) { has(country, code.as_str()) };
        let count = |wanted: &dyn Fn((u64, u64)) -> bool| {
            network.values().filter(|country| wanted(has(country))).count() as u64
        };
        let counts = [
            count(&|(named, _)| named > 0),
            count(&|(named, general)| named == 0 && general > 0),
            count(&|both| both == (0, 0)),
        ];
        let [named, general, missing] = counts;
        let every = network.len() as u64;
        let told = |key, names: Option<String>| Some(view.told(key, &[("countries", names?.into())]));
        Gap {
            name: view.code(code),
            numbers: counts.map(|count| number(view, count)),
            bar: Bar::of([named, general, 0], every),
            // Where it is all of them, the table says so well enough.
            general: told(
                "figures-which-general",
                name(view, network, |country| matches!(has(country), (0, 1..))).filter(|_| general < every),
            ),
            missing: told(
                "figures-which-missing",
                name(view, network, |country| has(country) == (0, 0)).filter(|_| missing < every),
            ),
        }
    };
    codes.map(row).collect()
}

/// The names of countries of which something holds, if there are any.
pub(super) fn name(
    view: &View,
    network: &Network,
    holds: impl Fn(&CountryFigures) -> bool,
) -> Option<String> {
    let names =
        network.iter().filter(|(_, country)| holds(country)).map(|(code, _)| view.country_named(code));
    let mut names: Vec<&str> = names.collect();
    names.sort_by_cached_key(|name| sortable(name));
    (!names.is_empty()).then(|| view.row(names))
}
