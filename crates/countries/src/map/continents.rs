//! The world and its continents. Each is drawn when first asked for and kept: together a few hundred kilobytes.

use std::sync::LazyLock;

use super::Drawing;
use super::draw::{Detail, draw};
use super::frame::{Frame, Room};
use super::projection::Projection;
use crate::Continent;
use crate::outline::Outlines;

/// Shown on the map of Europe as well, though M49 counts them to Asia: members of the Council of Europe about which
/// there are facts.
const GUESTS_OF_EUROPE: [&str; 3] = ["CY", "GE", "TR"];

static WORLD: LazyLock<Drawing> = LazyLock::new(|| {
    let frame = fit_world(Room { width: 1000, height: (300, 600), margin: 4, least_km: 1.0 });
    draw(&Outlines::read(), frame, Detail { corner: 1.0, island: 3, spot: 8 }, |_| true)
});

/// The world without Antarctica. Around 11° east its edge runs through the Bering Strait, and through no country.
pub(super) fn fit_world(room: Room) -> Frame {
    let ends = [(83.7, 11.0), (-56.0, 11.0), (0.0, -168.9), (0.0, 190.9)];
    Frame::fit(Projection::EqualEarth { meridian: 11.0 }, ends.into_iter(), room)
}

static CONTINENTS: [LazyLock<Drawing>; 6] = [
    LazyLock::new(|| draw_continent(Continent::Europe)),
    LazyLock::new(|| draw_continent(Continent::Africa)),
    LazyLock::new(|| draw_continent(Continent::Asia)),
    LazyLock::new(|| draw_continent(Continent::NorthAmerica)),
    LazyLock::new(|| draw_continent(Continent::SouthAmerica)),
    LazyLock::new(|| draw_continent(Continent::Oceania)),
];

/// All countries, on Equal Earth, without Antarctica.
pub fn world() -> &'static Drawing {
    &WORLD
}

/// A continent and what is seen around it. The map is about its countries, and that of Europe about Cyprus, Georgia
/// and Türkiye too.
pub fn continent(continent: Continent) -> &'static Drawing {
    let [europe, africa, asia, north_america, south_america, oceania] = &CONTINENTS;
    match continent {
        Continent::Europe => europe,
        Continent::Africa => africa,
        Continent::Asia => asia,
        Continent::NorthAmerica => north_america,
        Continent::SouthAmerica => south_america,
        Continent::Oceania => oceania,
    }
}

fn draw_continent(continent: Continent) -> Drawing {
    let (middle, ends) = window(continent);
    let room = Room { width: 800, height: (500, 900), margin: 12, least_km: 1.0 };
    let frame = Frame::fit(Projection::Azimuthal { middle }, ends.iter().copied(), room);
    draw(&Outlines::read(), frame, Detail { corner: 1.0, island: 3, spot: 60 }, |iso2| {
        Continent::of(iso2) == Some(continent)
            || (continent == Continent::Europe && GUESTS_OF_EUROPE.contains(&iso2))
    })
}

/// The middle of a map, and the outermost places that it must show.
fn window(continent: Continent) -> ((f64, f64), &'static [(f64, f64)]) {
    match continent {
        Continent::Europe => (
            (53.0, 13.0),
            &[
                (71.2, 26.0),
                (66.4, -24.0),
                (63.3, -24.5),
                (36.8, -9.5),
                (34.5, 33.0),
                (35.6, 14.4),
                (37.0, 44.8),
                (41.2, 46.7),
            ],
        ),
        Continent::Africa => {
            ((2.0, 18.0), &[(37.4, 9.9), (-34.9, 20.0), (14.9, -25.4), (-20.2, 57.9), (11.8, 51.4)])
        }
        Continent::Asia => (
            (28.0, 88.0),
            &[
                (39.5, 26.0),
                (12.6, 43.4),
                (-11.0, 123.0),
                (-9.0, 141.0),
                (45.6, 145.9),
                (55.5, 70.0),
                (53.6, 123.0),
            ],
        ),
        Continent::NorthAmerica => (
            (48.0, -96.0),
            &[
                (71.4, -156.8),
                (53.0, -168.0),
                (83.6, -35.0),
                (72.0, -22.0),
                (7.2, -78.0),
                (13.1, -59.4),
                (60.0, -43.5),
            ],
        ),
        Continent::SouthAmerica => {
            ((-21.0, -60.0), &[(12.6, -72.0), (-55.7, -67.5), (-7.0, -34.7), (-4.6, -81.4), (5.0, -52.0)])
        }
        Continent::Oceania => (
            (-20.0, 168.0),
            &[
                (-22.0, 113.5),
                (-35.2, 117.0),
                (-47.4, 168.0),
                (20.0, 145.0),
                (7.5, 134.3),
                (-8.9, -139.5),
                (-25.1, -130.0),
            ],
        ),
    }
}
