//! Places and the distances between them.

use crate::{Near, SearchError};

/// Mean radius of the earth in metres (IUGG).
const EARTH: f64 = 6_371_008.8;
/// Parts of a degree that are kept: about a centimetre.
const PARTS: f64 = 1e7;

/// A place in ten millionths of a degree, which is how it is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Spot {
    lat: i32,
    lon: i32,
}

impl Spot {
    /// The place of these degrees, if it is one.
    #[expect(clippy::cast_possible_truncation, reason = "180 degrees in these parts fit")]
    pub(crate) fn at(lat: f64, lon: f64) -> Option<Self> {
        let on_earth = (-90.0..=90.0).contains(&lat) && (-180.0..=180.0).contains(&lon);
        on_earth.then(|| Self { lat: (lat * PARTS).round() as i32, lon: (lon * PARTS).round() as i32 })
    }

    /// Both numbers in one, as a column keeps them.
    pub(crate) fn packed(self) -> u64 {
        u64::from(self.lat.cast_unsigned()) << 32 | u64::from(self.lon.cast_unsigned())
    }

    /// The reverse of [`Self::packed`].
    #[expect(clippy::cast_possible_truncation, reason = "the halves are taken apart")]
    pub(crate) fn unpacked(packed: u64) -> Self {
        Self { lat: ((packed >> 32) as u32).cast_signed(), lon: (packed as u32).cast_signed() }
    }

    fn degrees(self) -> (f64, f64) {
        (f64::from(self.lat) / PARTS, f64::from(self.lon) / PARTS)
    }
}

/// A circle that places are held against.
pub(crate) struct Circle {
    near: Near,
    /// Half the height and width of a box around it, in degrees: places outside need no trigonometry.
    box_lat: f64,
    box_lon: f64,
}

impl Circle {
    /// # Errors
    /// [`SearchError::NoPlace`].
    pub(crate) fn new(near: Near) -> Result<Self, SearchError> {
        if Spot::at(near.lat, near.lon).is_none() || !near.metres.is_finite() || near.metres < 0.0 {
            return Err(SearchError::NoPlace);
        }
        let angle = near.metres / EARTH;
        let box_lat = angle.to_degrees() + 1e-6;
        // The widest point of the circle lies where its meridian touches it; around a pole, there is none.
        let touch = angle.sin() / near.lat.to_radians().cos();
        let polar = near.lat.abs() + box_lat >= 90.0 || touch.abs() >= 1.0;
        let box_lon = if polar { 180.0 } else { touch.asin().to_degrees() + 1e-6 };
        Ok(Self { near, box_lat, box_lon })
    }

    /// The distance of a place from the centre in metres, if it lies in the circle.
    pub(crate) fn distance(&self, spot: Spot) -> Option<f64> {
        let (lat, lon) = spot.degrees();
        let across = (lon - self.near.lon).abs();
        if (lat - self.near.lat).abs() > self.box_lat || across.min(360.0 - across) > self.box_lon {
            return None;
        }
        let metres = haversine((self.near.lat, self.near.lon), (lat, lon));
        (metres <= self.near.metres).then_some(metres)
    }
}

/// The way over the globe between two places in degrees, in metres (haversine formula).
fn haversine(from: (f64, f64), to: (f64, f64)) -> f64 {
    let (from_lat, to_lat) = (from.0.to_radians(), to.0.to_radians());
    let north = ((to_lat - from_lat) / 2.0).sin();
    let east = ((to.1 - from.1).to_radians() / 2.0).sin();
    let h = from_lat.cos().mul_add(to_lat.cos() * east * east, north * north);
    2.0 * EARTH * h.clamp(0.0, 1.0).sqrt().asin()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_are_those_of_the_globe() {
        // Paris to London; the antimeridian; pole to pole.
        let near = |from, to: (f64, f64), metres| {
            let (lat, lon): (f64, f64) = from;
            Circle::new(Near { lat, lon, metres }).unwrap().distance(Spot::at(to.0, to.1).unwrap())
        };
        let channel = near((48.8566, 2.3522), (51.5074, -0.1278), 400_000.0).unwrap();
        assert!((channel - 343_556.0).abs() < 100.0, "{channel}");
        assert_eq!(near((48.8566, 2.3522), (51.5074, -0.1278), 343_000.0), None);
        let fiji = near((-17.0, 179.9), (-17.0, -179.9), 30_000.0).unwrap();
        assert!((fiji - 21_268.0).abs() < 50.0, "{fiji}");
        assert!(near((89.9, 0.0), (89.9, 180.0), 30_000.0).is_some());
        assert!(near((90.0, 0.0), (-90.0, 77.0), 20_100_000.0).is_some());
    }

    #[test]
    fn what_is_no_place_is_refused() {
        for (lat, lon, metres) in [
            (f64::NAN, 0.0, 1.0),
            (91.0, 0.0, 1.0),
            (0.0, 181.0, 1.0),
            (0.0, 0.0, f64::INFINITY),
            (0.0, 0.0, -1.0),
        ] {
            assert!(matches!(Circle::new(Near { lat, lon, metres }), Err(SearchError::NoPlace)));
        }
    }

    #[test]
    fn a_place_is_kept_to_the_centimetre() {
        let spot = Spot::at(-33.868_820_5, 151.209_295_3).unwrap();
        assert_eq!(Spot::unpacked(spot.packed()), spot);
        assert_eq!(spot.degrees(), (-33.868_820_5, 151.209_295_3));
    }
}
