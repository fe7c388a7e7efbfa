//! Tables whose rows carry a bar.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use api::figures::{CountryFigures, Counts, FreshnessCounts};
use domain::code::Coded;

use super::bar::Bar;
use crate::pages::find::sortable;
use crate::pages::view::View;

/// A chart that is a table.
pub(super) struct Table {
    pub(super) heading: String,
    /// What the first column holds.
    pub(super) column: String,
    pub(super) rows: Vec<FigureRow>,
    /// What none has, by name.
    pub(super) nothing: Option<String>,
    pub(super) note: Option<String>,
}

/// A row: what it is, how many there are, and a bar.
pub(super) struct FigureRow {
    pub(super) name: String,
    pub(super) href: Option<String>,
    pub(super) number: String,
    /// In the table of countries: how many can be called from abroad.
    pub(super) more: String,
    pub(super) bar: Bar,
}

/// What is counted, by its name.
type Named = (String, u64);

impl Table {
    /// A table of codes. Texts are named after `name`.
    pub(super) fn of_codes<C: Coded>(view: &View, name: &str, counts: &Counts, note: Option<&str>) -> Self {
        let said = |(code, count): (&String, &u64)| Some((view.code(C::find(code)?), *count));
        Self::new(view, name, counts.codes.iter().filter_map(said).collect(), counts.unsaid, note)
    }

    /// The table of languages.
    pub(super) fn of_languages(view: &View, counts: &Counts) -> Self {
        let named = |(code, count): (&String, &u64)| (view.language_named(code).to_owned(), *count);
        Self::new(view, "language", counts.codes.iter().map(named).collect(), counts.unsaid, None)
    }

    /// The table of freshness, judged on a day. Its bar stands above it.
    pub(super) fn of_freshness(view: &View, day: &str, counts: FreshnessCounts) -> Self {
        let states = [("fresh", counts.fresh), ("due", counts.due), ("never", counts.never)];
        let rows = states.map(|(state, count)| {
            let name = view.text(&format!("figures-fresh-{state}"));
            FigureRow::new(view, name, count, 0)
        });
        Self {
            heading: view.text("figures-fresh-heading"),
            column: view.told("figures-fresh-column", &[("date", view.date(day).into())]),
            rows: rows.into(),
            nothing: None,
            note: Some(view.text("figures-fresh-note")),
        }
    }

    fn new(view: &View, name: &str, mut named: Vec<Named>, unsaid: u64, note: Option<&str>) -> Self {
        sort(&mut named);
        let without: Vec<String> =
            named.extract_if(.., |(_, count)| *count == 0).map(|(name, _)| name).collect();
        let nothing = without.join(&view.text("page-semicolon"));
        if unsaid > 0 {
            named.push((view.text("figures-unsaid"), unsaid));
        }
        let most = most(&named);
        Self {
            heading: view.text(&format!("figures-{name}-heading")),
            column: view.text(&format!("figures-{name}-column")),
            rows: named.into_iter().map(|(name, count)| FigureRow::new(view, name, count, most)).collect(),
            nothing: (!nothing.is_empty())
                .then(|| view.told("figures-nothing", &[("names", nothing.into())])),
            note: note.map(|key| view.text(key)),
        }
    }
}

impl FigureRow {
    fn new(view: &View, name: String, count: u64, most: u64) -> Self {
        let bar = Bar::of([count, 0, 0], most);
        Self { name, href: None, number: number(view, count), more: String::new(), bar }
    }
}

/// The rows of the table of countries.
pub(super) fn list_countries(view: &View, network: &BTreeMap<String, CountryFigures>) -> Vec<FigureRow> {
    let most = network.values().map(|country| country.services).max().unwrap_or(0);
    let mut countries: Vec<(&String, &CountryFigures)> = network.iter().collect();
    countries.sort_by_cached_key(|(code, country)| {
        (Reverse(country.services), sortable(view.country_named(code)))
    });
    let row = |(code, country): (&String, &CountryFigures)| FigureRow {
        href: Some(view.to(&format!("/country/{}", code.to_ascii_lowercase()))),
        more: number(view, country.from_abroad),
        ..FigureRow::new(view, view.country_named(code).to_owned(), country.services, most)
    };
    countries.into_iter().map(row).collect()
}

/// The most first; of equals, by name.
fn sort(named: &mut [Named]) {
    named.sort_by_cached_key(|(name, count)| (Reverse(*count), sortable(name)));
}

fn most(named: &[Named]) -> u64 {
    named.iter().map(|(_, count)| *count).max().unwrap_or(0)
}

/// A number as people write it.
pub(super) fn number(view: &View, count: u64) -> String {
    view.told("figures-number", &[("count", count.into())])
}
