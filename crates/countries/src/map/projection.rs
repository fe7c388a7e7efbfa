//! From latitude and longitude (degrees) to a plane whose unit is the radius of the Earth, y down.
//! Both keep areas true, so no country looks larger than it is.

/// Coefficients of Equal Earth (Šavrič, Patterson, Jenny 2018).
const A: [f64; 4] = [1.340_264, -0.081_106, 0.000_893, 0.003_796];

/// A way to draw the globe flat.
#[derive(Clone, Copy, Debug)]
pub(super) enum Projection {
    /// Equal Earth around a meridian: for the world.
    EqualEarth {
        /// The meridian in the middle, degrees.
        meridian: f64,
    },
    /// Lambert's azimuthal equal-area projection around a point: for all that is smaller.
    Azimuthal {
        /// Latitude and longitude of the point, degrees.
        middle: (f64, f64),
    },
}

impl Projection {
    pub(super) fn project(self, latitude: f64, longitude: f64) -> (f64, f64) {
        match self {
            Self::EqualEarth { meridian } => equal_earth(latitude, Self::turn(longitude - meridian)),
            Self::Azimuthal { middle } => azimuthal(middle, latitude, longitude),
        }
    }

    /// A whole ring, so that it is never torn apart at the edge of the world: it stays on the side of its greater part.
    pub(super) fn project_ring(self, ring: &[(f64, f64)]) -> Vec<(f64, f64)> {
        let Self::EqualEarth { meridian } = self else {
            return ring.iter().map(|&(latitude, longitude)| self.project(latitude, longitude)).collect();
        };
        let mut last = None;
        let mut east: Vec<f64> = Vec::with_capacity(ring.len());
        for &(_, longitude) in ring {
            let next = last.map_or_else(
                || Self::turn(longitude - meridian),
                |last: f64| last + Self::turn(longitude - meridian - last),
            );
            last = Some(next);
            east.push(next);
        }
        let ends = east.iter().fold((f64::MAX, f64::MIN), |(low, high), &at| (low.min(at), high.max(at)));
        let middle = f64::midpoint(ends.0, ends.1);
        let shift = Self::turn(middle) - middle;
        ring.iter().zip(east).map(|(&(latitude, _), east)| equal_earth(latitude, east + shift)).collect()
    }

    /// A difference of longitudes, between -180 and 180.
    fn turn(degrees: f64) -> f64 {
        degrees - 360.0 * (degrees / 360.0).round()
    }
}

fn equal_earth(latitude: f64, east: f64) -> (f64, f64) {
    let [a1, a2, a3, a4] = A;
    let angle = (3.0_f64.sqrt() / 2.0 * latitude.to_radians().sin()).asin();
    let (second, sixth) = (angle.powi(2), angle.powi(6));
    let slope = a1 + 3.0 * a2 * second + sixth * (7.0 * a3 + 9.0 * a4 * second);
    let x = 2.0 * east.to_radians() * angle.cos() / (3.0_f64.sqrt() * slope);
    (x, -angle * (a1 + a2 * second + sixth * (a3 + a4 * second)))
}

fn azimuthal(middle: (f64, f64), latitude: f64, longitude: f64) -> (f64, f64) {
    let (sin0, cos0) = middle.0.to_radians().sin_cos();
    let (sin, cos) = latitude.to_radians().sin_cos();
    let (east, straight) = (longitude - middle.1).to_radians().sin_cos();
    let cosine = sin0 * sin + cos0 * cos * straight;
    // Opposite the middle there is no direction: held just short of it.
    let k = (2.0 / (1.0 + cosine).max(1e-9)).sqrt();
    (k * cos * east, -k * (cos0 * sin - sin0 * cos * straight))
}

#[cfg(test)]
mod tests {
    use super::*;

    const EUROPE: Projection = Projection::Azimuthal { middle: (52.0, 10.0) };
    const WORLD: Projection = Projection::EqualEarth { meridian: 0.0 };

    fn assert_near(found: (f64, f64), expected: (f64, f64)) {
        let off = (found.0 - expected.0).hypot(found.1 - expected.1);
        assert!(off < 2e-4, "{found:?} is not {expected:?}");
    }

    #[test]
    fn known_points() {
        assert_near(EUROPE.project(52.0, 10.0), (0.0, 0.0));
        // EPSG guidance note 7-2, worked example for ETRS89-LAEA: 358 201 m west and 210 281 m south of the middle.
        // That is on the ellipsoid; the sphere is off by less than 1 %.
        let (x, y) = EUROPE.project(50.0, 5.0);
        assert!((x * 6_371_000.0 / -358_201.0 - 1.0).abs() < 0.01, "{x}");
        assert!((y * 6_371_000.0 / 210_281.0 - 1.0).abs() < 0.01, "{y}");
        // A quarter of the way round lies at the square root of two.
        assert_near(EUROPE.project(-38.0, 10.0), (0.0, 2.0_f64.sqrt()));
        // Equal Earth is 2.054 58 times as wide as high, as its authors give it.
        let (right, _) = WORLD.project(0.0, 179.999_999);
        let (_, top) = WORLD.project(90.0, 0.0);
        assert!((right / -top - 2.054_58).abs() < 1e-5, "{right} by {top}");
    }

    /// The way back, for the roundtrip alone.
    fn back(middle: (f64, f64), (x, y): (f64, f64)) -> (f64, f64) {
        let rho = x.hypot(y);
        let c = 2.0 * (rho / 2.0).asin();
        let (sin0, cos0) = middle.0.to_radians().sin_cos();
        let latitude = (c.cos() * sin0 - y * c.sin() * cos0 / rho).asin();
        let east = (x * c.sin()).atan2(rho * cos0 * c.cos() + y * sin0 * c.sin());
        (latitude.to_degrees(), middle.1 + east.to_degrees())
    }

    #[test]
    fn there_and_back() {
        for middle in [(52.0, 10.0), (-20.0, 165.0), (0.0, 0.0)] {
            let projection = Projection::Azimuthal { middle };
            for latitude in [-60.0, -10.5, 33.3, 71.0] {
                for longitude in [middle.1 - 80.0, middle.1 - 0.5, middle.1 + 40.0] {
                    let found = back(middle, projection.project(latitude, longitude));
                    assert_near(found, (latitude, longitude));
                }
            }
        }
    }

    #[test]
    fn areas_are_true() {
        // A square of a degree has the same area wherever it lies on the parallel, on both projections.
        let area = |projection: Projection, latitude: f64, longitude: f64| {
            let corners = [(0.0, 0.0), (0.0, 1.0), (1.0, 1.0), (1.0, 0.0)]
                .map(|(north, east)| projection.project(latitude + north, longitude + east));
            let next = corners.iter().cycle().skip(1);
            let twice: f64 = corners.iter().zip(next).map(|(a, b)| a.0 * b.1 - b.0 * a.1).sum();
            twice.abs() / 2.0
        };
        for latitude in [-50.0_f64, 0.0, 40.0, 60.0] {
            let true_area =
                1.0_f64.to_radians() * ((latitude + 1.0).to_radians().sin() - latitude.to_radians().sin());
            for (projection, longitude) in [(WORLD, 0.0), (WORLD, 150.0), (EUROPE, 10.0), (EUROPE, 50.0)] {
                let ratio = area(projection, latitude, longitude) / true_area;
                assert!((ratio - 1.0).abs() < 0.002, "{ratio} at {latitude}, {longitude}");
            }
        }
    }

    #[test]
    fn a_ring_over_the_edge_of_the_world_stays_whole() {
        let ring = [(50.0, 179.0), (50.0, -179.5), (51.0, -179.5)];
        let whole = WORLD.project_ring(&ring);
        assert!(whole.iter().all(|&(x, _)| x > 2.0) || whole.iter().all(|&(x, _)| x < -2.0), "{whole:?}");
    }
}
