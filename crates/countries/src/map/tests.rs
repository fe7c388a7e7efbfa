use std::collections::{HashMap, HashSet};
use std::fmt::Write as _;
use std::io::Write as _;

use super::*;
use crate::{Continent, Countries};

type Point = (i32, i32);

/// The rings of a path, read as a browser reads them.
fn read_path(path: &str) -> Vec<Vec<Point>> {
    let mut at = (0, 0);
    let rings = path.split_terminator('z').map(|ring| {
        let numbers = ring.strip_prefix('m').unwrap().replace('-', " -");
        let numbers: Vec<i32> = numbers.split_whitespace().map(|number| number.parse().unwrap()).collect();
        assert_eq!(numbers.len() % 2, 0);
        let points: Vec<Point> = numbers
            .chunks(2)
            .map(|step| {
                at = (at.0 + step[0], at.1 + step[1]);
                at
            })
            .collect();
        at = points[0];
        points
    });
    rings.collect()
}

fn sides(shape: &Shape) -> Vec<(Point, Point)> {
    let around = |ring: Vec<Point>| {
        let next: Vec<Point> = ring.iter().copied().cycle().skip(1).take(ring.len()).collect();
        ring.into_iter().zip(next)
    };
    read_path(&shape.path).into_iter().flat_map(around).collect()
}

fn find<'a>(map: &'a Drawing, key: &str) -> &'a Shape {
    map.shapes.iter().find(|shape| shape.key == key).unwrap_or_else(|| panic!("{key} is not drawn"))
}

fn compressed(map: &Drawing) -> usize {
    // As the page would carry it: each shape in a link of its own.
    let mut page = String::new();
    for shape in &map.shapes {
        let iso2 = shape.iso2.unwrap_or_default();
        let path = &shape.path;
        write!(page, "<a href=\"/find/{iso2}\" aria-label=\"{iso2}, 12\"><path d=\"{path}\"/></a>").unwrap();
    }
    for Spot { iso2, x, y } in &map.small {
        write!(page, "<a href=\"/find/{iso2}\"><circle cx=\"{x}\" cy=\"{y}\" r=\"3\"/></a>").unwrap();
    }
    let mut packed = Vec::new();
    // 5: what a server can afford for a page that is made anew.
    brotli::CompressorWriter::new(&mut packed, 4096, 5, 22).write_all(page.as_bytes()).unwrap();
    packed.len()
}

#[test]
fn maps_weigh_little() {
    assert!(compressed(world()) < 14_000, "{}", compressed(world()));
    for which in Continent::ALL {
        let weight = compressed(continent(which));
        assert!(weight < 12_500, "{which}: {weight}");
    }
    let results = countries(&["IE", "ES"]).unwrap();
    assert!(compressed(&results) < 6_000, "{}", compressed(&results));
}

#[test]
fn every_country_with_facts_can_be_found_on_its_continent_and_in_the_world() {
    for iso2 in Countries::get().all().iter().map(crate::Country::iso2) {
        let map = continent(Continent::of(iso2).unwrap());
        for map in [map, world()] {
            let spot = map.small.iter().any(|spot| spot.iso2 == iso2);
            let label =
                map.shapes.iter().find(|shape| shape.iso2 == Some(iso2)).and_then(|shape| shape.label);
            assert!(map.shows(iso2) && (spot || label.is_some()), "{iso2}");
        }
    }
    for guest in ["CY", "GE", "TR"] {
        assert!(continent(Continent::Europe).shows(guest));
    }
}

#[test]
fn every_country_with_people_is_on_the_map_of_its_continent() {
    let uninhabited = ["BV", "GS", "HM", "IO", "TF", "UM"];
    // Too far from the rest of their continents for maps that are worth their room: on the map of the world alone.
    let far_away = ["CC", "CX", "SJ"];
    for which in Continent::ALL {
        let map = continent(which);
        for iso2 in which.countries().filter(|iso2| !uninhabited.contains(iso2)) {
            assert!(map.shows(iso2) || far_away.contains(&iso2), "{iso2} is not on the map of {which}");
            assert!(world().shows(iso2), "{iso2} is not on the map of the world");
        }
    }
}

#[test]
fn between_neighbours_there_is_no_gap() {
    let europe = continent(Continent::Europe);
    let mut owners: HashMap<(Point, Point), Vec<&str>> = HashMap::new();
    for shape in &europe.shapes {
        for (from, to) in sides(shape) {
            owners.entry((from.min(to), from.max(to))).or_default().push(shape.key);
        }
    }
    // Every side of a landlocked country is also a side of another.
    for key in ["AT", "BY", "CH", "CZ", "HU", "LU", "MK", "RS", "SK", "XK"] {
        for (from, to) in sides(find(europe, key)) {
            let owners = &owners[&(from.min(to), from.max(to))];
            assert!(owners.len() >= 2, "{key}: {from:?} to {to:?} belongs to {owners:?} alone");
        }
    }
    for (one, other) in [("FR", "ES"), ("DE", "PL"), ("IE", "GB"), ("UA", "crimea"), ("NO", "SE")] {
        let shared = owners.values().filter(|owners| owners.contains(&one) && owners.contains(&other));
        assert!(shared.count() >= 3, "{one} and {other}");
    }
}

#[test]
fn areas_are_as_large_as_they_are() {
    // Square kilometres, rounded, as statistical yearbooks give them.
    let europe = continent(Continent::Europe);
    for (iso2, square_km) in
        [("PL", 312_700.0), ("DE", 357_600.0), ("IE", 70_300.0), ("AT", 83_900.0), ("TR", 783_600.0)]
    {
        let twice: i64 = sides(find(europe, iso2))
            .into_iter()
            .map(|(from, to)| i64::from(from.0) * i64::from(to.1) - i64::from(to.0) * i64::from(from.1))
            .sum();
        #[expect(clippy::cast_precision_loss, reason = "some thousands")]
        let drawn = twice as f64 / 2.0 * europe.frame.square_km();
        assert!((drawn / square_km - 1.0).abs() < 0.03, "{iso2}: {drawn}");
    }
}

#[test]
fn a_place_lies_where_its_country_is_drawn() {
    let ireland = countries(&["IE", "ES"]).unwrap();
    let (width, height) = ireland.size();
    assert_eq!(ireland.view_box(), format!("0 0 {width} {height}"));
    let dublin = ireland.project(53.35, -6.26).unwrap();
    let madrid = ireland.project(40.42, -3.7).unwrap();
    assert!(dublin.1 < madrid.1);
    assert!(inside(find(&ireland, "ES"), madrid));
    assert!(!inside(find(&ireland, "IE"), madrid));
    assert!(inside(find(&ireland, "IE"), ireland.project(53.4, -7.9).unwrap()));
    // The Canary Islands are not on it, nor is what is far away.
    assert_eq!(ireland.project(28.1, -15.4), None);
    assert_eq!(ireland.project(-33.9, 151.2), None);
    for map in [world(), continent(Continent::Oceania)] {
        assert!(inside(find(map, "AU"), map.project(-25.0, 134.0).unwrap()));
    }
}

fn inside(shape: &Shape, (x, y): Point) -> bool {
    let crossed = sides(shape).into_iter().filter(|&((a, b), (c, d))| {
        (b > y) != (d > y)
            && f64::from(x) < f64::from(c - a) * f64::from(y - b) / f64::from(d - b) + f64::from(a)
    });
    crossed.count() % 2 == 1
}

#[test]
fn labels_lie_inside_of_what_they_name() {
    let europe = continent(Continent::Europe);
    for shape in europe.shapes.iter().filter(|shape| shape.subject) {
        let spot = europe.small.iter().any(|spot| Some(spot.iso2) == shape.iso2);
        assert!(spot || inside(shape, shape.label.unwrap()), "{}", shape.key);
    }
    // Russia's own middle lies far outside; its label does not.
    let (x, y) = find(europe, "RU").label.unwrap();
    assert!((0..=europe.size().0).contains(&x) && (0..=europe.size().1).contains(&y));
}

#[test]
fn nothing_that_is_drawn_lies_far_outside() {
    for which in Continent::ALL {
        let map = continent(which);
        let (width, height) = map.size();
        for (x, y) in map.shapes.iter().flat_map(|shape| read_path(&shape.path)).flatten() {
            assert!((-12..=width + 12).contains(&x) && (-12..=height + 12).contains(&y), "{which}");
        }
    }
}

#[test]
fn the_edge_of_the_world_tears_no_country() {
    let (width, _) = world().size();
    for shape in &world().shapes {
        for ring in read_path(&shape.path) {
            let (left, right) =
                (ring.iter().map(|at| at.0).min().unwrap(), ring.iter().map(|at| at.0).max().unwrap());
            assert!(right - left < width * 2 / 5, "{} is {} wide", shape.key, right - left);
        }
    }
}

#[test]
fn areas_without_a_code_are_no_country() {
    let apart: HashSet<&str> =
        disputed().iter().filter(|area| area.drawn == Drawn::Apart).map(|area| area.area).collect();
    for map in [world(), continent(Continent::Europe), continent(Continent::Asia)] {
        for shape in &map.shapes {
            assert_eq!(shape.iso2.is_none(), apart.contains(shape.key), "{}", shape.key);
            assert!(shape.iso2.is_some() || !shape.subject);
        }
    }
    let ukraine = countries(&["UA"]).unwrap();
    let simferopol = ukraine.project(44.95, 34.1).unwrap();
    assert!(inside(find(&ukraine, "crimea"), simferopol));
    assert!(!inside(find(&ukraine, "RU"), simferopol) && !inside(find(&ukraine, "UA"), simferopol));
    assert!(ukraine.disputed().any(|area| area.area == "crimea"));
    assert_eq!(countries(&["IE"]).unwrap().disputed().count(), 0);
    // Laayoune lies in Western Sahara, which is one shape without a line inside.
    let africa = continent(Continent::Africa);
    let sahara = find(africa, "EH");
    assert!(inside(sahara, africa.project(27.1, -13.0).unwrap()));
    assert_eq!(read_path(&sahara.path).len(), 1);
}

#[test]
fn countries_far_apart_are_on_a_map_of_the_world_and_unknown_ones_on_none() {
    let far = countries(&["IE", "AU"]).unwrap();
    assert!(far.shows("IE") && far.shows("AU") && !far.shows("FR"));
    assert!(far.project(-33.9, 151.2).is_some() && far.project(53.35, -6.26).is_some());
    assert!(countries(&[]).is_none() && countries(&["XX", "crimea"]).is_none());
    // Without an outline of its own, as tiny as it is, or over the edge of a usual map.
    for iso2 in ["GI", "VA", "RE", "TV", "FJ", "RU", "US", "NZ", "KI", "GB"] {
        let map = countries(&[iso2]).unwrap();
        assert!(map.shows(iso2), "{iso2}");
        assert!(map.shapes.iter().all(|shape| !shape.path.is_empty()));
    }
}

#[test]
fn parts_near_the_mainland_are_on_the_map_and_parts_overseas_are_not() {
    for (iso2, near, overseas) in [
        ("FR", (41.93, 8.74), (14.6, -61.1)),
        ("NO", (69.65, 18.96), (78.22, 15.65)),
        ("DK", (55.1, 14.9), (64.18, -51.7)),
        ("PT", (41.15, -8.6), (32.65, -16.9)),
        ("CY", (35.18, 33.36), (38.4, 27.1)),
    ] {
        let map = countries(&[iso2]).unwrap();
        assert!(map.project(near.0, near.1).is_some(), "{iso2}");
        assert_eq!(map.project(overseas.0, overseas.1), None, "{iso2}");
    }
}

#[test]
fn markers_within_the_width_of_a_finger_are_one() {
    let map = countries(&["IE", "ES"]).unwrap();
    assert_eq!(map.finger(), 70);
    let places = [(53.35, -6.26), (40.42, -3.7), (40.48, -3.36), (51.9, -8.47), (41.39, 2.17)];
    let markers: Vec<_> =
        places.map(|(latitude, longitude)| map.project(latitude, longitude).unwrap()).into();
    let members: Vec<Vec<usize>> = map.cluster(&markers).into_iter().map(|cluster| cluster.members).collect();
    assert_eq!(members, [vec![0, 3], vec![1, 2], vec![4]]);
}

#[test]
fn drawing_again_gives_the_same() {
    let draw = || countries(&["IE", "ES"]).unwrap();
    assert_eq!(draw().shapes, draw().shapes);
}
