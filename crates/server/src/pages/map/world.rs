//! Countries as links, on the map and in the list, out of one source: they always agree.

use std::collections::BTreeMap;

use ::countries::Countries;
use ::countries::map::Drawing;
use domain::code::Country;

use super::SaidOf;
use crate::pages::find::sortable;
use crate::pages::view::View;

/// What is said of a country.
pub(super) struct Said {
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
pub(super) struct Row {
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
}

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
        let said = Said {
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
pub(super) fn list_rows(said: &SaidOf, wanted: impl Fn(&str) -> bool) -> Vec<Row> {
    let mut rows: Vec<Row> = said
        .iter()
        .filter(|(code, _)| wanted(code))
        .map(|(_, said)| Row { name: said.name.clone(), text: said.text.clone(), href: said.href.clone() })
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
        let link = |said: &Said| Link {
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
        leave_room(&mut links);
        Self {
            view_box: drawing.view_box(),
            land,
            links: links.into_values().collect(),
            disputed: drawing.disputed().next().is_some(),
        }
    }
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
