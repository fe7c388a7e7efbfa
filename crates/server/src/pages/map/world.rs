//! Countries as links, on the map and in the list, out of one source: they always agree.

use std::collections::BTreeMap;

use ::countries::Countries;
use ::countries::map::Drawing;
use domain::code::Country;

use super::SaidOf;
use crate::pages::find::sortable;
use crate::pages::view::View;

/// What is said of a country.
pub(super) struct CountryLabel {
    /// Its name and what there is, for whoever cannot see the map.
    pub(super) label: String,
    /// What there is.
    pub(super) text: String,
    pub(super) name: String,
    pub(super) href: String,
    pub(super) count: u64,
    /// The network has a member there.
    pub(super) member: bool,
}

/// A line of the list.
pub(super) struct CountryRow {
    pub(super) name: String,
    pub(super) text: String,
    pub(super) href: String,
}

/// A map of countries.
pub(super) struct Scene {
    pub(super) view_box: String,
    /// Land that is nobody's link here.
    pub(super) land: Vec<String>,
    pub(super) links: Vec<Link>,
    pub(super) disputed: bool,
    /// The part in which services are: left, top, and how many times larger; none: all of it.
    pub(super) part: Option<String>,
}

/// Room around the services on a map, of its width.
const ROOM: f64 = 0.06;
/// How much larger a part is drawn at most.
const LARGEST: f64 = 4.0;

/// A country on the map.
pub(super) struct Link {
    pub(super) href: String,
    pub(super) label: String,
    /// The shape; none: a spot alone.
    pub(super) path: String,
    pub(super) spot: Option<(i32, i32)>,
    /// The number of services and where it stands.
    pub(super) count: Option<(u64, i32, i32)>,
    pub(super) class: &'static str,
}

/// Everything that is said of countries about which there is something to say.
pub(super) fn say_all(view: &View, counts: &BTreeMap<Country, u64>, members: &[Country]) -> SaidOf {
    let mut all = BTreeMap::new();
    for country in Country::list_all() {
        let count = counts.get(&country).copied().unwrap_or(0);
        let member = members.contains(&country);
        if count == 0 && !member && Countries::get().find(country.as_str()).is_none() {
            continue;
        }
        let name = view.country(country).to_owned();
        let services = (count > 0).then(|| view.told("page-map-count", &[("count", count.into())]));
        let text = view.row(services.into_iter().chain(member.then(|| view.text("page-map-member"))));
        let label = if text.is_empty() {
            name.clone()
        } else {
            view.told("page-map-label", &[("country", (&name).into()), ("said", (&text).into())])
        };
        let said = CountryLabel {
            label,
            href: view.to(&format!("/country/{}", country.as_str().to_ascii_lowercase())),
            text,
            name,
            count,
            member,
        };
        all.insert(country.as_str(), said);
    }
    all
}

/// The lines of the list for some countries, by name.
pub(super) fn list_rows(said: &SaidOf, wanted: impl Fn(&str) -> bool) -> Vec<CountryRow> {
    let mut rows: Vec<CountryRow> = said
        .iter()
        .filter(|(code, _)| wanted(code))
        .map(|(_, said)| CountryRow {
            name: said.name.clone(),
            text: said.text.clone(),
            href: said.href.clone(),
        })
        .collect();
    rows.sort_by_cached_key(|row| sortable(&row.name));
    rows
}

impl Scene {
    /// The map; of the countries in `listed`, those with something to say are links.
    pub(super) fn of(drawing: &Drawing, said: &SaidOf, listed: &[&str]) -> Self {
        let mut land = Vec::new();
        let mut links: BTreeMap<&str, Link> = BTreeMap::new();
        let find =
            |code: Option<&str>| code.filter(|code| listed.contains(code)).and_then(|code| said.get(code));
        let link = |said: &CountryLabel| Link {
            href: said.href.clone(),
            label: said.label.clone(),
            path: String::new(),
            spot: None,
            count: None,
            class: if said.member { "land link member" } else { "land link" },
        };
        for shape in &drawing.shapes {
            match (shape.iso2, find(shape.iso2)) {
                (Some(code), Some(said)) => {
                    let made = links.entry(code).or_insert_with(|| link(said));
                    made.path = shape.path.to_string();
                    made.count = shape.label.filter(|_| said.count > 0).map(|(x, y)| (said.count, x, y));
                }
                _ => land.push(shape.path.to_string()),
            }
        }
        for spot in &drawing.small {
            if let Some(said) = find(Some(spot.iso2)) {
                let made = links.entry(spot.iso2).or_insert_with(|| link(said));
                made.spot = Some((spot.x, spot.y));
                made.count = (said.count > 0).then_some((said.count, spot.x, spot.y));
            }
        }
        let part = find_part(&links, drawing.size());
        leave_room(&mut links);
        Self {
            part,
            view_box: drawing.view_box(),
            land,
            links: links.into_values().collect(),
            disputed: drawing.disputed().next().is_some(),
        }
    }
}

/// The part of a map in which services are, if it is much less than all.
fn find_part(links: &BTreeMap<&str, Link>, (width, height): (i32, i32)) -> Option<String> {
    let spots = || links.values().filter_map(|link| link.count.map(|(_, x, y)| (f64::from(x), f64::from(y))));
    let (width, height) = (f64::from(width), f64::from(height));
    let reach = |of: fn((f64, f64)) -> f64| {
        let low = spots().map(of).fold(f64::INFINITY, f64::min);
        let high = spots().map(of).fold(f64::NEG_INFINITY, f64::max);
        (low <= high).then_some((low - ROOM * width, high + ROOM * width))
    };
    let ((left, right), (top, bottom)) = (reach(|(x, _)| x)?, reach(|(_, y)| y)?);
    let zoom = (width / (right - left)).min(height / (bottom - top)).min(LARGEST);
    let from = |low: f64, high: f64, all: f64| {
        let wide = all / zoom;
        f64::midpoint(low, high).max(wide / 2.0).min(all - wide / 2.0) - wide / 2.0
    };
    (zoom > 1.25)
        .then(|| format!("{:.0} {:.0} {zoom:.2}", from(left, right, width), from(top, bottom, height)))
}

/// Of two numbers that would lie on each other, the smaller is not written: the list and the link's name have it.
fn leave_room(links: &mut BTreeMap<&str, Link>) {
    let mut order: Vec<(u64, &str)> =
        links.iter().filter_map(|(code, link)| link.count.map(|(count, ..)| (count, *code))).collect();
    order.sort_by_key(|(count, code)| (std::cmp::Reverse(*count), *code));
    let mut written: Vec<(i32, i32)> = Vec::new();
    for (_, code) in order {
        let Some(link) = links.get_mut(code) else { continue };
        let Some((_, x, y)) = link.count else { continue };
        if written.iter().any(|(other_x, other_y)| (other_x - x).abs() < 24 && (other_y - y).abs() < 17) {
            link.count = None;
        } else {
            written.push((x, y));
        }
    }
}
