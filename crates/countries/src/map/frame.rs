use super::projection::Projection;

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
