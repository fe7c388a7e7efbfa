use super::projection::Projection;
use crate::outline::Ring;

/// Kilometres in the unit of a projection.
const EARTH_KM: f64 = 6371.0;

/// What part of the plane is seen, and at which scale: a rectangle of whole units from 0.
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame {
    pub projection: Projection,
    pub width: i32,
    pub height: i32,
    /// Units in the unit of the projection.
    scale: f64,
    left: f64,
    top: f64,
}

/// The room that a map may take, in units.
#[derive(Clone, Copy, Debug)]
pub(super) struct Room {
    pub width: i32,
    /// Least and greatest height.
    pub height: (i32, i32),
    /// Left free on each side around what must be seen.
    pub margin: i32,
    /// The greatest scale, so that a tiny country keeps its surroundings: kilometres across at least.
    pub least_km: f64,
}

impl Frame {
    /// Fits the points (latitude, longitude) into the room, in the middle.
    #[expect(clippy::cast_possible_truncation, reason = "a height between two whole numbers")]
    pub(super) fn fit(projection: Projection, points: impl Iterator<Item = (f64, f64)>, room: Room) -> Self {
        let mut ends = [f64::MAX, f64::MAX, f64::MIN, f64::MIN];
        for (latitude, longitude) in points {
            let (x, y) = projection.project(latitude, longitude);
            let [left, top, right, bottom] = ends;
            ends = [left.min(x), top.min(y), right.max(x), bottom.max(y)];
        }
        let [left, top, right, bottom] = ends;
        let free = |size: i32| f64::from(size - 2 * room.margin);
        let scale = (free(room.width) / (right - left))
            .min(free(room.height.1) / (bottom - top))
            .min(f64::from(room.width) * EARTH_KM / room.least_km);
        let wanted = ((bottom - top) * scale).round() as i32 + 2 * room.margin;
        let height = wanted.clamp(room.height.0, room.height.1);
        Self {
            projection,
            width: room.width,
            height,
            scale,
            left: f64::midpoint(left, right) - f64::from(room.width) / 2.0 / scale,
            top: f64::midpoint(top, bottom) - f64::from(height) / 2.0 / scale,
        }
    }

    /// Whether any of the ring may be seen: false only if none is. What lies on the other side of the Earth is out of sight
    /// too: around the point opposite the middle it would be turned inside out.
    pub(super) fn may_see(self, ring: &Ring) -> bool {
        let Projection::Azimuthal { middle } = self.projection else { return true };
        let x = self.left.abs().max((self.left + f64::from(self.width) / self.scale).abs());
        let y = self.top.abs().max((self.top + f64::from(self.height) / self.scale).abs());
        // A little more than the farthest corner of the frame, in degrees around the middle.
        let reach = (2.0 * (x.hypot(y) / 2.0).min(1.0).asin()).to_degrees().mul_add(1.05, 0.1).min(100.0);
        let (south, north) = ring.latitudes();
        if south > middle.0 + reach || north < middle.0 - reach {
            return false;
        }
        // No meridian is out of reach when a pole is not.
        if middle.0.abs() + reach >= 90.0 {
            return true;
        }
        let aside = (reach.to_radians().sin() / middle.0.to_radians().cos()).min(1.0).asin().to_degrees();
        let (west, east) = ring.longitudes();
        [-360.0, 0.0, 360.0]
            .iter()
            .any(|turn| west + turn <= middle.1 + aside && east + turn >= middle.1 - aside)
    }

    /// Square kilometres in a square unit.
    pub(super) fn square_km(self) -> f64 {
        (EARTH_KM / self.scale).powi(2)
    }

    /// A point of the plane, in whole units.
    #[expect(clippy::cast_possible_truncation, reason = "the plane is some thousand units wide")]
    pub(super) fn place(self, (x, y): (f64, f64)) -> (i32, i32) {
        (((x - self.left) * self.scale).round() as i32, ((y - self.top) * self.scale).round() as i32)
    }

    /// Where a place on Earth is seen; none when it lies outside.
    pub(super) fn find(self, latitude: f64, longitude: f64) -> Option<(i32, i32)> {
        let at = self.place(self.projection.project(latitude, longitude));
        ((0..=self.width).contains(&at.0) && (0..=self.height).contains(&at.1)).then_some(at)
    }
}
