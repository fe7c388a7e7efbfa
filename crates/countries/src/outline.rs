//! Borders and coasts of all countries, read out of `data/outlines.bin` (its form and source: `data/README.md`).
//!
//! Lines that two countries share are there once, and each corner carries its weight: the area that the line would
//! lose without it. A map leaves out corners that are too light for its scale, on both sides of a border alike, so
//! neighbours never part. Read anew for each drawing: that takes a millisecond, and nothing stays in memory.

/// Degrees in one step of the coordinates.
const STEP: f64 = 0.002;

static BYTES: &[u8] = include_bytes!("../data/outlines.bin");

/// All outlines.
pub(crate) struct Outlines {
    lines: Vec<Vec<Corner>>,
    shapes: Vec<Outline>,
}

/// A corner of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Corner {
    x: i32,
    y: i32,
    weight: u8,
}

/// A country, or an area that is drawn apart.
pub(crate) struct Outline {
    /// ISO 3166-1 alpha-2, `XK`, or the name of an area in small letters.
    pub key: &'static str,
    /// The point inside that is farthest from the border of its largest part: latitude and longitude.
    pub middle: (f64, f64),
    /// Its parts and the holes in them, the largest first.
    pub rings: Vec<Ring>,
}

/// A closed line.
pub(crate) struct Ring {
    /// Line `!n` is line `n` backwards.
    lines: Vec<i32>,
    extent: Extent,
}

/// Between which parallels and meridians something lies, in steps.
#[derive(Clone, Copy)]
struct Extent {
    west: i32,
    south: i32,
    east: i32,
    north: i32,
}

impl Extent {
    const NOTHING: Self = Self { west: i32::MAX, south: i32::MAX, east: i32::MIN, north: i32::MIN };

    fn join(self, other: Self) -> Self {
        Self {
            west: self.west.min(other.west),
            south: self.south.min(other.south),
            east: self.east.max(other.east),
            north: self.north.max(other.north),
        }
    }
}

impl Ring {
    /// Southern and northern end, degrees of latitude.
    pub(crate) fn latitudes(&self) -> (f64, f64) {
        (f64::from(self.extent.south) * STEP, f64::from(self.extent.north) * STEP)
    }

    /// Western and eastern end, degrees of longitude; all around for a ring over 180 degrees.
    pub(crate) fn longitudes(&self) -> (f64, f64) {
        (f64::from(self.extent.west) * STEP, f64::from(self.extent.east) * STEP)
    }
}

impl Corner {
    pub(crate) fn latitude(self) -> f64 {
        f64::from(self.y) * STEP
    }

    pub(crate) fn longitude(self) -> f64 {
        f64::from(self.x) * STEP
    }
}

impl Outlines {
    pub(crate) fn read() -> Self {
        OutlineReader(BYTES).outlines().expect("data/outlines.bin is read by a test")
    }

    pub(crate) fn shapes(&self) -> &[Outline] {
        &self.shapes
    }

    /// The corners of a ring that weigh at least so many square kilometres; the last is not the first again.
    pub(crate) fn corners(&self, ring: &Ring, square_km: f64) -> Vec<Corner> {
        let least = weigh(square_km);
        let mut corners = Vec::new();
        for &at in &ring.lines {
            let line = find_line(&self.lines, at).into_iter().flatten();
            let from = corners.len();
            corners.extend(line.filter(|corner| corner.weight >= least).copied());
            if at < 0
                && let Some(backwards) = corners.get_mut(from..)
            {
                backwards.reverse();
            }
            // The last corner of a line is the first of the next.
            corners.pop();
        }
        corners
    }
}

fn find_line(lines: &[Vec<Corner>], at: i32) -> Option<&Vec<Corner>> {
    lines.get(usize::try_from(if at < 0 { !at } else { at }).ok()?)
}

/// An area as a weight: eighths of a power of two.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "held between 1 and 254")]
fn weigh(square_km: f64) -> u8 {
    (8.0 * (square_km.log2() + 8.0)).round().clamp(1.0, 254.0) as u8
}

struct OutlineReader(&'static [u8]);

impl OutlineReader {
    fn outlines(&mut self) -> Option<Outlines> {
        let lines: Vec<_> = (0..self.number()?).map(|_| self.line()).collect::<Option<_>>()?;
        let shapes = (0..self.number()?).map(|_| self.outline(&lines)).collect::<Option<_>>()?;
        self.0.is_empty().then_some(Outlines { lines, shapes })
    }

    fn line(&mut self) -> Option<Vec<Corner>> {
        let count = self.number()?;
        let (mut x, mut y) = (0, 0);
        let corner = |_| {
            x += self.signed()?;
            y += self.signed()?;
            Some(Corner { x, y, weight: self.byte()? })
        };
        (0..count).map(corner).collect()
    }

    fn outline(&mut self, lines: &[Vec<Corner>]) -> Option<Outline> {
        let length = usize::try_from(self.number()?).ok()?;
        let (key, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        let key = str::from_utf8(key).ok()?;
        let [longitude, latitude] = [self.signed()?, self.signed()?].map(|steps| f64::from(steps) * STEP);
        let rings = (0..self.number()?).map(|_| self.ring(lines)).collect::<Option<_>>()?;
        Some(Outline { key, middle: (latitude, longitude), rings })
    }

    fn ring(&mut self, all: &[Vec<Corner>]) -> Option<Ring> {
        let lines: Vec<i32> = (0..self.number()?).map(|_| self.signed()).collect::<Option<_>>()?;
        let corners = lines.iter().filter_map(|&at| find_line(all, at)).flatten();
        let point = |&Corner { x, y, .. }: &Corner| Extent { west: x, south: y, east: x, north: y };
        let extent = corners.map(point).fold(Extent::NOTHING, Extent::join);
        Some(Ring { lines, extent })
    }

    fn byte(&mut self) -> Option<u8> {
        let (&byte, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(byte)
    }

    /// Seven bits a byte, the lowest first.
    fn number(&mut self) -> Option<u32> {
        let mut number = 0;
        for shift in (0..32).step_by(7) {
            let byte = self.byte()?;
            number |= u32::from(byte & 127) << shift;
            if byte < 128 {
                return Some(number);
            }
        }
        None
    }

    /// The sign in the lowest bit.
    fn signed(&mut self) -> Option<i32> {
        let number = self.number()?;
        let half = i32::try_from(number / 2).ok()?;
        Some(if number % 2 == 1 { !half } else { half })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Continent;

    #[test]
    fn every_shape_is_a_country_or_a_named_area() {
        let outlines = Outlines::read();
        let mut areas = Vec::new();
        for shape in outlines.shapes() {
            if Continent::of(shape.key).is_none() {
                areas.push(shape.key);
            }
            assert!(outlines.corners(shape.rings.first().unwrap(), 0.0).len() >= 3, "{}", shape.key);
            assert!(shape.middle.0.abs() <= 90.0 && shape.middle.1.abs() <= 190.0, "{}", shape.key);
        }
        assert_eq!(
            areas,
            [
                "akrotiri-dhekelia",
                "crimea",
                "cyprus-buffer-zone",
                "golan",
                "northern-cyprus",
                "siachen",
                "somaliland"
            ]
        );
        assert!(outlines.shapes().is_sorted_by_key(|shape| shape.key));
    }

    #[test]
    fn a_border_is_one_line_for_both_neighbours_at_every_scale() {
        let outlines = Outlines::read();
        let find = |key: &str| outlines.shapes().iter().find(|shape| shape.key == key).unwrap();
        let sides = |key: &str, square_km: f64| {
            let mut sides = Vec::new();
            for ring in &find(key).rings {
                let ring = outlines.corners(ring, square_km);
                sides.extend(ring.iter().copied().zip(ring.iter().copied().cycle().skip(1)));
            }
            sides
        };
        // Landlocked: each side of the outline is a side of a neighbour's, the other way round.
        for (key, neighbours) in [
            ("CH", &["FR", "DE", "AT", "LI", "IT"][..]),
            ("CZ", &["DE", "PL", "SK", "AT"]),
            ("LS", &["ZA"]),
            ("XK", &["RS", "ME", "AL", "MK"]),
            ("EH", &["MA", "DZ", "MR"]),
            ("crimea", &["UA"]),
            ("golan", &["IL", "SY", "JO", "LB"]),
        ] {
            for square_km in [0.0, 1.0, 30.0, 1000.0] {
                let theirs: Vec<_> =
                    neighbours.iter().flat_map(|neighbour| sides(neighbour, square_km)).collect();
                let ours = sides(key, square_km);
                let shared = ours.iter().filter(|(from, to)| theirs.contains(&(*to, *from))).count();
                if ["EH", "crimea"].contains(&key) {
                    assert!((1..ours.len()).contains(&shared), "{key} has a coast");
                } else {
                    assert_eq!(shared, ours.len(), "{key} at {square_km}");
                }
            }
        }
    }

    #[test]
    fn heavier_corners_alone_are_fewer() {
        let outlines = Outlines::read();
        let count = |square_km| {
            let rings = outlines.shapes().iter().flat_map(|shape| &shape.rings);
            rings.map(|ring| outlines.corners(ring, square_km).len()).sum::<usize>()
        };
        assert!(count(1.0) > 30_000);
        assert!(count(500.0) < count(1.0) / 3);
    }
}
