//! Services as numbered pins on the map of their countries.

use std::sync::{Arc, LazyLock};

use ::countries::map::{Drawing, countries};
use quick_cache::sync::Cache;

use crate::pages::card::{Card, Mark};
use crate::pages::view::View;

/// Maps kept at most, some tens of kilobytes each.
const KEPT: usize = 64;
/// Half the width and height that a country's name takes, in units of the map.
const NAME: (i32, i32) = (90, 34);

static DRAWINGS: LazyLock<Cache<String, Arc<Drawing>>> = LazyLock::new(|| Cache::new(KEPT));

/// A map with pins.
pub(in crate::pages) struct Map {
    pub(in crate::pages) view_box: String,
    pub(in crate::pages) land: Vec<Land>,
    pub(in crate::pages) names: Vec<Name>,
    pub(in crate::pages) pins: Vec<Pin>,
    /// Whether it shows a border that is disputed.
    pub(in crate::pages) disputed: bool,
    /// Whether pins have two shapes.
    pub(in crate::pages) two: bool,
}

/// An outline.
pub(in crate::pages) struct Land {
    pub(in crate::pages) path: String,
    pub(in crate::pages) class: &'static str,
}

/// A country's name on it.
pub(in crate::pages) struct Name {
    pub(in crate::pages) x: i32,
    pub(in crate::pages) y: i32,
    pub(in crate::pages) text: String,
}

/// One or a few services in one place.
pub(in crate::pages) struct Pin {
    pub(in crate::pages) x: i32,
    pub(in crate::pages) y: i32,
    /// The first one's card.
    pub(in crate::pages) href: String,
    pub(in crate::pages) text: String,
    /// For whoever cannot see it.
    pub(in crate::pages) label: String,
    /// Half the width.
    pub(in crate::pages) half: i32,
    pub(in crate::pages) round: bool,
}

/// The map of one country or two with the exact places of these services.
pub(in crate::pages) fn draw(view: &View, codes: &[&str], cards: &[&Card]) -> Option<Map> {
    let key = codes.join("-");
    let drawing = if let Some(drawing) = DRAWINGS.get(&key) {
        drawing
    } else {
        let drawing = Arc::new(countries(codes)?);
        DRAWINGS.insert(key, Arc::clone(&drawing));
        drawing
    };
    let mut points = Vec::new();
    let mut whose: Vec<&Card> = Vec::new();
    for card in cards {
        for (latitude, longitude) in &card.pins {
            if let Some(point) = drawing.project(*latitude, *longitude) {
                points.push(point);
                whose.push(card);
            }
        }
    }
    let pins: Vec<Pin> = drawing
        .cluster(&points)
        .iter()
        .filter_map(|cluster| {
            let mut members: Vec<&Card> =
                cluster.members.iter().filter_map(|at| whose.get(*at).copied()).collect();
            members.dedup_by_key(|card| card.number);
            make_pin(view, &members, (cluster.x, cluster.y))
        })
        .collect();
    let names = drawing.shapes.iter().filter(|shape| shape.subject).filter_map(|shape| {
        let (x, y) = find_room(shape.label?, &pins, drawing.size());
        Some(Name { x, y, text: view.country_named(shape.iso2?).to_owned() })
    });
    Some(Map {
        view_box: drawing.view_box(),
        names: names.collect(),
        land: drawing
            .shapes
            .iter()
            .map(|shape| Land {
                path: shape.path.to_string(),
                class: if shape.subject { "land" } else { "land away" },
            })
            .collect(),
        disputed: drawing.disputed().next().is_some(),
        two: codes.len() > 1,
        pins,
    })
}

fn make_pin(view: &View, members: &[&Card], (x, y): (i32, i32)) -> Option<Pin> {
    let first = members.first()?;
    let label = view.row(members.iter().map(|card| card.pin_name()));
    let (text, half) = match members {
        [one] => (one.number.to_string(), 24),
        [one, other] => (format!("{}, {}", one.number, other.number), 36),
        [one, rest @ ..] => (format!("{} +{}", one.number, rest.len()), 40),
        [] => return None,
    };
    let round = members.iter().all(|card| card.mark == Mark::Home);
    Some(Pin { x, y, href: format!("#{}", first.anchor()), text, label, half, round })
}

/// A place for a name that no pin covers, near where it should stand.
fn find_room((x, y): (i32, i32), pins: &[Pin], (width, height): (i32, i32)) -> (i32, i32) {
    let x = x.clamp(NAME.0, (width - NAME.0).max(NAME.0));
    let free = |y: &i32| {
        (NAME.1..height - 8).contains(y)
            && pins.iter().all(|pin| (pin.x - x).abs() > NAME.0 + pin.half || (pin.y - y).abs() > NAME.1 + 14)
    };
    [0, 55, -55, 100, -100, 150, -150].into_iter().map(|step| y + step).find(free).map_or((x, y), |y| (x, y))
}
