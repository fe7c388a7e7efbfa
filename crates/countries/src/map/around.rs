//! The map of one country or a few, such as the one where somebody lives and the one where it happened.

use super::continents::fit_world;
use super::draw::{Detail, draw, is_code, middle};
use super::frame::{Frame, Room};
use super::projection::Projection;
use super::{Drawing, Drawn, disputed};
use crate::outline::{Corner, Outlines};

/// How far a part may lie from the rest to be on the map, in diameters of the largest part.
const APART: f64 = 0.15;
/// How far it may lie whatever the size of the largest part, in radians: 250 km.
const LEAST_APART: f64 = 0.0392;
/// Beyond this many degrees from the middle a map is one of the world.
const HALF: f64 = 70.0;

const ROOM: Room = Room { width: 520, height: (340, 600), margin: 26, least_km: 120.0 };
const DETAIL: Detail = Detail { corner: 1.0, island: 3, spot: 60 };

/// The countries with what lies around them; none if no code is that of a country which can be drawn. Parts overseas
/// are left out, so a place there lies outside of the map. Countries on different sides of the Earth are shown on a map
/// of the world. Drawn anew each time, in a few milliseconds.
pub fn countries(iso2: &[&str]) -> Option<Drawing> {
    let outlines = Outlines::read();
    let mut points: Vec<(f64, f64)> = Vec::new();
    for code in iso2.iter().filter(|code| is_code(code)) {
        points.extend(middle(&outlines, code));
        // What is drawn apart beside a country is not cut off either.
        let beside = disputed().iter().filter(|area| area.drawn == Drawn::Apart && area.near.contains(code));
        let keys = std::iter::once(*code).chain(beside.map(|area| area.area));
        let parts = keys
            .filter_map(|key| outlines.shapes().iter().find(|outline| outline.key == key))
            .flat_map(|outline| &outline.rings)
            .filter_map(|ring| Part::of(&outlines.corners(ring, 30.0)));
        points.extend(near_the_largest(parts.collect()).into_iter().flat_map(|part| part.corners));
    }
    let middle = Vector::middle(&points)?;
    let far = points.iter().map(|&point| middle.angle(Vector::of(point))).fold(0.0, f64::max);
    let frame = if far.to_degrees() > HALF {
        fit_world(Room { height: (200, 600), margin: 2, ..ROOM })
    } else {
        Frame::fit(Projection::Azimuthal { middle: middle.point() }, points.into_iter(), ROOM)
    };
    Some(draw(&outlines, frame, DETAIL, |code| iso2.contains(&code)))
}

/// A ring as a cap of the globe.
struct Part {
    corners: Vec<(f64, f64)>,
    vectors: Vec<Vector>,
    middle: Vector,
    radius: f64,
}

impl Part {
    fn of(ring: &[Corner]) -> Option<Self> {
        let corners: Vec<_> = ring.iter().map(|corner| (corner.latitude(), corner.longitude())).collect();
        let middle = Vector::middle(&corners)?;
        let vectors: Vec<_> = corners.iter().map(|&corner| Vector::of(corner)).collect();
        let radius = vectors.iter().map(|&corner| middle.angle(corner)).fold(0.0, f64::max);
        Some(Self { corners, vectors, middle, radius })
    }

    /// Whether it comes within `limit` radians of the other: corner to corner, if the caps are that close at all.
    fn is_near(&self, other: &Self, limit: f64) -> bool {
        let caps = self.middle.angle(other.middle) - self.radius - other.radius;
        let least = limit.cos();
        caps <= limit
            && self.vectors.iter().any(|one| other.vectors.iter().any(|other| one.dot(*other) >= least))
    }
}

/// The first part, and all that are near it or near one that is.
fn near_the_largest(parts: Vec<Part>) -> Vec<Part> {
    let mut rest = parts.into_iter();
    let mut near: Vec<Part> = rest.next().into_iter().collect();
    let limit = near.first().map_or(0.0, |largest| (2.0 * APART * largest.radius).max(LEAST_APART));
    let mut rest: Vec<Part> = rest.collect();
    loop {
        let (found, left): (Vec<_>, Vec<_>) =
            rest.into_iter().partition(|part| near.iter().any(|one| one.is_near(part, limit)));
        rest = left;
        if found.is_empty() {
            return near;
        }
        near.extend(found);
    }
}

/// A point of the unit sphere.
#[derive(Clone, Copy)]
struct Vector([f64; 3]);

impl Vector {
    fn of((latitude, longitude): (f64, f64)) -> Self {
        let (sin, cos) = latitude.to_radians().sin_cos();
        let (east, straight) = longitude.to_radians().sin_cos();
        Self([cos * straight, cos * east, sin])
    }

    /// The middle of the box in space that holds the points, seen from the middle of the Earth.
    fn middle(points: &[(f64, f64)]) -> Option<Self> {
        let vectors = points.iter().map(|&point| Self::of(point).0);
        let ends = vectors.fold([(f64::MAX, f64::MIN); 3], |ends, vector| {
            let mut vector = vector.into_iter();
            ends.map(|(low, high)| {
                let value = vector.next().unwrap_or_default();
                (low.min(value), high.max(value))
            })
        });
        let middle = ends.map(|(low, high)| f64::midpoint(low, high));
        let length = middle.iter().map(|value| value * value).sum::<f64>().sqrt();
        (!points.is_empty() && length > 1e-9).then(|| Self(middle.map(|value| value / length)))
    }

    fn dot(self, other: Self) -> f64 {
        self.0.iter().zip(other.0).map(|(one, other)| one * other).sum()
    }

    /// In radians.
    fn angle(self, other: Self) -> f64 {
        self.dot(other).clamp(-1.0, 1.0).acos()
    }

    /// Latitude and longitude.
    fn point(self) -> (f64, f64) {
        let [x, y, z] = self.0;
        (z.asin().to_degrees(), y.atan2(x).to_degrees())
    }
}
