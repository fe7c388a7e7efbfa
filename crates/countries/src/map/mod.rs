//! Maps as data for SVG: shapes, spots and where a place lies. A template makes links of them; nothing here is markup.
//!
//! Coordinates are whole numbers in the `viewBox` of the drawing. A map is never mirrored, on pages that are read from
//! right to left neither.

mod around;
mod cluster;
mod continents;
mod disputed;
mod draw;
mod frame;
mod projection;
mod sketch;
#[cfg(test)]
mod tests;

pub use around::countries;
pub use cluster::{Cluster, cluster};
pub use continents::{continent, world};
pub use disputed::{Disputed, Drawn, disputed};

use frame::Frame;

/// A map.
#[derive(Clone, Debug)]
pub struct Drawing {
    /// Land, by code; areas that are drawn apart come last.
    pub shapes: Vec<Shape>,
    /// Countries that have no area to be seen or touched at this scale, by code. Some have a shape as well.
    pub small: Vec<Spot>,
    frame: Frame,
}

/// A country or an area on a map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shape {
    /// ISO 3166-1 alpha-2, or `XK`; none for an area that is drawn apart (see the crate's documentation) and never a
    /// link.
    pub iso2: Option<&'static str>,
    /// The code, or the name of the area as in [`disputed`].
    pub key: &'static str,
    /// Whether the map is about it; what is not is drawn so that the land does not end at a border.
    pub subject: bool,
    /// The `d` attribute of its path. Any fill rule will do.
    pub path: Box<str>,
    /// Where a label or a count has the most room; none where only an edge is seen.
    pub label: Option<(i32, i32)>,
}

/// A country as a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    /// ISO 3166-1 alpha-2.
    pub iso2: &'static str,
    /// From the left.
    pub x: i32,
    /// From the top.
    pub y: i32,
}

impl Drawing {
    /// The `viewBox` attribute.
    pub fn view_box(&self) -> String {
        format!("0 0 {} {}", self.frame.width, self.frame.height)
    }

    /// Width and height of the `viewBox`.
    pub fn size(&self) -> (i32, i32) {
        (self.frame.width, self.frame.height)
    }

    /// Where a place (degrees) lies on this map; none when it lies outside.
    pub fn project(&self, latitude: f64, longitude: f64) -> Option<(i32, i32)> {
        self.frame.find(latitude, longitude)
    }

    /// The width of a finger, 44 px, in units, when the map fills a screen of 360 px with 16 px left on each side.
    pub fn finger(&self) -> i32 {
        (self.frame.width * 44 + 327) / 328
    }

    /// Joins markers that would lie under one finger.
    pub fn cluster(&self, markers: &[(i32, i32)]) -> Vec<Cluster> {
        cluster(markers, self.finger())
    }

    /// Whether the country is on this map, as a shape or a spot that the map is about.
    pub fn shows(&self, iso2: &str) -> bool {
        self.shapes.iter().any(|shape| shape.subject && shape.iso2 == Some(iso2))
            || self.small.iter().any(|spot| spot.iso2 == iso2)
    }

    /// Areas on this map that a note must speak of.
    pub fn disputed(&self) -> impl Iterator<Item = &'static Disputed> {
        disputed().iter().filter(|area| match area.drawn {
            Drawn::Apart | Drawn::AsCountry => self.shapes.iter().any(|shape| shape.key == area.area),
            Drawn::AsSource => {
                area.near.iter().all(|iso2| self.shapes.iter().any(|shape| shape.iso2 == Some(iso2)))
            }
        })
    }
}
