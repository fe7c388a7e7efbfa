//! Draws all outlines into a frame.

use super::frame::Frame;
use super::sketch::{Ring, write_path};
use super::{Drawing, Shape, Spot};
use crate::outline::{Outline, Outlines};

/// Land without people who could look for help.
const UNINHABITED: [&str; 6] = ["BV", "GS", "HM", "IO", "TF", "UM"];

/// Countries and territories without an outline of their own: latitude and longitude of their middle, rounded.
const WITHOUT_OUTLINE: [(&str, f64, f64); 8] = [
    ("BQ", 12.2, -68.3),
    ("GF", 4.0, -53.0),
    ("GP", 16.2, -61.5),
    ("MQ", 14.7, -61.0),
    ("RE", -21.1, 55.5),
    ("SJ", 78.5, 16.0),
    ("TK", -9.2, -171.8),
    ("YT", -12.8, 45.2),
];

/// How fine a map is, in square units.
#[derive(Clone, Copy)]
pub(super) struct Detail {
    /// What a corner must weigh.
    pub corner: f64,
    /// What an island must measure.
    pub island: i64,
    /// Below this a country is a spot as well.
    pub spot: i64,
}

/// Draws what is seen in the frame. `is_subject` says which countries the map is about.
pub(super) fn draw(
    outlines: &Outlines,
    frame: Frame,
    detail: Detail,
    is_subject: impl Fn(&str) -> bool,
) -> Drawing {
    let mut shapes = Vec::new();
    let mut small = Vec::new();
    for outline in outlines.shapes() {
        let iso2 = is_code(outline.key).then_some(outline.key);
        let subject = iso2.is_some_and(&is_subject);
        let rings = sketch(outlines, outline, frame, detail);
        let middle = frame.find(outline.middle.0, outline.middle.1);
        let twice_area: i64 = rings.iter().map(Ring::twice_area).sum();
        if let (Some(iso2), true, Some((x, y))) = (iso2, subject && twice_area < 2 * detail.spot, middle)
            && !UNINHABITED.contains(&iso2)
        {
            small.push(Spot { iso2, x, y });
        }
        if !rings.is_empty() {
            let largest = rings.iter().max_by_key(|ring| ring.twice_area());
            let label = middle.or_else(|| {
                largest
                    .and_then(Ring::middle)
                    .filter(|&(x, y)| (0..=frame.width).contains(&x) && (0..=frame.height).contains(&y))
            });
            shapes.push(Shape { iso2, key: outline.key, subject, path: write_path(&rings), label });
        }
    }
    for (iso2, latitude, longitude) in WITHOUT_OUTLINE {
        if let (true, Some((x, y))) = (is_subject(iso2), frame.find(latitude, longitude)) {
            small.push(Spot { iso2, x, y });
        }
    }
    small.sort_by_key(|spot| spot.iso2);
    Drawing { shapes, small, frame }
}

/// The middle of a country, if it can be drawn at all.
pub(super) fn middle(outlines: &Outlines, iso2: &str) -> Option<(f64, f64)> {
    let outline = outlines.shapes().iter().find(|outline| outline.key == iso2);
    let without = || WITHOUT_OUTLINE.iter().find(|(code, ..)| *code == iso2);
    outline
        .map(|outline| outline.middle)
        .or_else(|| without().map(|&(_, latitude, longitude)| (latitude, longitude)))
}

/// Whether the key of an outline is that of a country.
pub(super) fn is_code(key: &str) -> bool {
    key.len() == 2
}

fn sketch(outlines: &Outlines, outline: &Outline, frame: Frame, detail: Detail) -> Vec<Ring> {
    let drawn =
        outline.rings.iter().enumerate().filter(|(_, ring)| frame.may_see(ring)).filter_map(|(at, ring)| {
            let corners = outlines.corners(ring, detail.corner * frame.square_km());
            let corners: Vec<_> =
                corners.iter().map(|corner| (corner.latitude(), corner.longitude())).collect();
            let ring = Ring::new(frame, &frame.projection.project_ring(&corners))?;
            // The largest part and holes are kept at any size: what fills a hole is somebody's largest part.
            let area = ring.twice_area();
            (at == 0 || area < 0 || area >= 2 * detail.island).then_some(ring)
        });
    drawn.collect()
}
