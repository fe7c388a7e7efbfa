//! From a ring of corners to what stands in the `d` of a path.

use std::fmt::Write as _;

use super::frame::Frame;

/// How far lines go on outside the frame, so that the edge of what is cut off is not seen.
const OUTSIDE: i32 = 12;

/// A closed line of whole units, without repeated corners.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Ring(Vec<(i32, i32)>);

impl Ring {
    /// Rounds, cuts off what is far outside, and keeps what still has an area.
    pub(super) fn new(frame: Frame, points: &[(f64, f64)]) -> Option<Self> {
        let mut ring: Vec<_> = points.iter().map(|&point| frame.place(point)).collect();
        ring.dedup();
        for side in 0..4 {
            ring = cut(&ring, side, frame);
        }
        while ring.len() > 1 && ring.first() == ring.last() {
            ring.pop();
        }
        let seen =
            ring.iter().any(|&(x, y)| (0..=frame.width).contains(&x) && (0..=frame.height).contains(&y));
        let ring = Self(ring);
        (ring.0.len() >= 3 && ring.twice_area() != 0 && (seen || ring.surrounds(frame))).then_some(ring)
    }

    /// Twice the area; above zero for an outer ring, below for a hole.
    pub(super) fn twice_area(&self) -> i64 {
        let wide = |&(x, y): &(i32, i32)| (i64::from(x), i64::from(y));
        self.sides().map(|(from, to)| (wide(&from), wide(&to))).map(|((x, y), (a, b))| x * b - a * y).sum()
    }

    /// The corner of a grid inside that is farthest from the line.
    pub(super) fn middle(&self) -> Option<(i32, i32)> {
        let range = |of: &dyn Fn(&(i32, i32)) -> i32| {
            let (low, high) = (self.0.iter().map(of).min()?, self.0.iter().map(of).max()?);
            Some((1..16).map(move |step| low + (high - low) * step / 16))
        };
        let (columns, rows) = (range(&|at| at.0)?, range(&|at| at.1)?);
        columns
            .flat_map(|x| rows.clone().map(move |y| (x, y)))
            .filter(|&at| self.holds(at))
            .max_by_key(|&at| self.sides().map(|side| square_distance(at, side)).min())
    }

    /// Whether all of the frame lies inside.
    fn surrounds(&self, frame: Frame) -> bool {
        self.holds((frame.width / 2, frame.height / 2))
    }

    fn holds(&self, (x, y): (i32, i32)) -> bool {
        let crossed = self.sides().filter(|&((a, b), (c, d))| {
            (b > y) != (d > y) && {
                let rise = i64::from(d - b);
                let over = i64::from(c - a) * i64::from(y - b) - i64::from(x - a) * rise;
                (over > 0) == (rise > 0)
            }
        });
        crossed.count() % 2 == 1
    }

    fn sides(&self) -> impl Iterator<Item = ((i32, i32), (i32, i32))> {
        self.0.iter().copied().zip(self.0.iter().copied().cycle().skip(1))
    }
}

fn square_distance(point: (i32, i32), (from, to): ((i32, i32), (i32, i32))) -> i64 {
    let between = |from: (i32, i32), to: (i32, i32)| (i64::from(to.0 - from.0), i64::from(to.1 - from.1));
    let dot = |one: (i64, i64), other: (i64, i64)| one.0 * other.0 + one.1 * other.1;
    let (side, way) = (between(from, to), between(from, point));
    let length = dot(side, side).max(1);
    let along = dot(way, side).clamp(0, length);
    let off = (way.0 - side.0 * along / length, way.1 - side.1 * along / length);
    dot(off, off)
}

/// Cuts along one side of the frame (Sutherland and Hodgman).
fn cut(ring: &[(i32, i32)], side: u8, frame: Frame) -> Vec<(i32, i32)> {
    // How far a point is inside of this side.
    let depth = |(x, y): (i32, i32)| match side {
        0 => x + OUTSIDE,
        1 => frame.width + OUTSIDE - x,
        2 => y + OUTSIDE,
        _ => frame.height + OUTSIDE - y,
    };
    let mut kept = Vec::with_capacity(ring.len());
    let Some(&(mut from)) = ring.last() else { return kept };
    for &to in ring {
        let (before, after) = (depth(from), depth(to));
        if (before < 0) != (after < 0) {
            kept.push(meet(from, to, before, after));
        }
        if after >= 0 {
            kept.push(to);
        }
        from = to;
    }
    kept.dedup();
    kept
}

/// Where a line between two points crosses the side that they are `before` and `after` deep in.
#[expect(clippy::cast_possible_truncation, reason = "between two whole numbers")]
fn meet(from: (i32, i32), to: (i32, i32), before: i32, after: i32) -> (i32, i32) {
    let part = f64::from(before) / f64::from(before - after);
    let between = |from: i32, to: i32| from + (f64::from(to - from) * part).round() as i32;
    (between(from.0, to.0), between(from.1, to.1))
}

/// The rings as one path of relative commands. Holes run the other way round, so any fill rule will do.
pub(super) fn write_path(rings: &[Ring]) -> Box<str> {
    let mut path = String::new();
    let mut start = (0, 0);
    for Ring(ring) in rings {
        let mut at = start;
        for (index, &to) in ring.iter().enumerate() {
            let lead = if index == 0 { "m" } else { " " };
            let (x, y) = (to.0 - at.0, to.1 - at.1);
            // A minus parts as well as a space does.
            let lead = if index > 0 && x < 0 { "" } else { lead };
            let between = if y < 0 { "" } else { " " };
            write!(path, "{lead}{x}{between}{y}").expect("a text takes all that is written");
            at = to;
        }
        path.push('z');
        start = ring.first().copied().unwrap_or(start);
    }
    path.into()
}
