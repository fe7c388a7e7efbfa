//! Whether a point can lie in a country: told by boxes around the parts of its outline.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::outline::Outlines;

/// How far beyond a box a point still counts, in degrees. The outlines leave out islands that are too small to be drawn, and
/// people live on some that are more than a degree from what is drawn (Lampedusa, Kastellorizo).
const MARGIN: f64 = 1.5;

/// Islands with people that are not drawn and lie farther off.
const FAR_OFF: [(&str, f64, f64); 6] = [
    ("AU", -31.55, 159.08),
    ("BR", -3.85, -32.42),
    ("CL", -27.12, -109.37),
    ("CL", -33.64, -78.83),
    ("CO", 12.58, -81.70),
    ("US", 51.88, -176.65),
];

/// By code or name of an area: southern, northern, western and eastern ends of its parts.
static BOXES: LazyLock<HashMap<&str, Vec<[f64; 4]>>> = LazyLock::new(|| {
    let outlines = Outlines::read();
    let shapes = outlines.shapes().iter().map(|shape| {
        let parts = shape.rings.iter().map(|ring| {
            let ((south, north), (west, east)) = (ring.latitudes(), ring.longitudes());
            [south, north, west, east]
        });
        let far_off = FAR_OFF.iter().filter(|(country, ..)| *country == shape.key);
        let far_off = far_off.map(|&(_, latitude, longitude)| [latitude, latitude, longitude, longitude]);
        (shape.key, parts.chain(far_off).collect())
    });
    shapes.collect()
});

/// What has a code of its own, and is often written with that of a state. That is no statement on whose it is.
pub(crate) const UNDER: [(&str, &[&str]); 12] = [
    ("AU", &["CC", "CX", "NF"]),
    ("CN", &["HK", "MO", "TW"]),
    ("DK", &["FO", "GL"]),
    ("FI", &["AX"]),
    ("FR", &["BL", "MF", "NC", "PF", "PM", "WF"]),
    ("GB", &["AI", "BM", "FK", "GG", "GI", "IM", "JE", "KY", "MS", "PN", "SH", "TC", "VG"]),
    ("IL", &["PS"]),
    ("MA", &["EH"]),
    ("NL", &["AW", "CW", "SX"]),
    ("NZ", &["CK", "NU"]),
    ("RS", &["XK"]),
    ("US", &["AS", "GU", "MP", "PR", "VI"]),
];

/// Whether a point in degrees can lie in a country (ISO 3166-1 alpha-2, or `XK`). The answer is no only where that is plain:
/// the point is far from all parts of the country, from what is written with the country's code as well as with its own,
/// and from areas that are drawn apart. Where a country has no outline nobody knows.
#[must_use]
pub fn can_lie_in(country: &str, latitude: f64, longitude: f64) -> bool {
    let under = UNDER.iter().find(|(state, _)| *state == country).map_or(&[][..], |(_, under)| under);
    let near = |key: &str| is_near(key, latitude, longitude);
    let is_apart = |key: &str| key.starts_with(|c: char| c.is_ascii_lowercase());
    !BOXES.contains_key(country)
        || near(country)
        || under.iter().any(|key| near(key))
        || BOXES.keys().any(|key| is_apart(key) && near(key))
}

/// Whether a point is near a part of an area.
pub(crate) fn is_near(key: &str, latitude: f64, longitude: f64) -> bool {
    // Parts that cross the 180th meridian go on beyond it.
    let longitudes = [longitude - 360.0, longitude, longitude + 360.0];
    let within = |value: f64, from: f64, to: f64| (from - MARGIN..=to + MARGIN).contains(&value);
    BOXES.get(key).into_iter().flatten().any(|&[south, north, west, east]| {
        within(latitude, south, north) && longitudes.iter().any(|&longitude| within(longitude, west, east))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_point_lies_in_its_country_near_its_coast_and_on_its_islands() {
        for (country, latitude, longitude) in [
            ("IE", 53.35, -6.26),
            ("PT", 38.72, -9.14),
            ("PT", 37.74, -25.67),
            ("PT", 39.67, -31.11),
            ("ES", 28.1, -15.4),
            ("ES", 35.29, -2.94),
            ("IT", 35.5, 12.6),
            ("FR", 48.46, -5.09),
            ("FR", -20.9, 55.5),
            ("FR", 14.6, -61.07),
            ("FR", 4.92, -52.31),
            ("GB", 60.15, -1.15),
            ("GB", 57.81, -8.58),
            ("NO", 78.22, 15.65),
            ("RU", 66.3, -172.0),
            ("RU", 54.7, 20.5),
            ("US", 21.3, -157.86),
            ("US", 51.88, -176.65),
            ("US", 52.9, 173.2),
            ("US", 18.4, -66.1),
            ("FJ", -16.8, -179.97),
            ("FJ", -18.1, 178.4),
            ("NZ", -43.95, -176.55),
            ("CL", -27.15, -109.43),
            ("CL", -33.64, -78.83),
            ("EC", -0.74, -90.31),
            ("CO", 12.58, -81.7),
            ("BR", -3.85, -32.42),
            ("JP", 27.09, 142.19),
            ("JP", 24.34, 124.16),
            ("IN", 10.57, 72.64),
            ("IN", 11.67, 92.74),
            ("IN", 8.29, 73.05),
            ("MU", -19.68, 63.42),
            ("MU", -10.42, 56.6),
            ("AU", -31.55, 159.08),
            ("AU", -10.58, 142.22),
            ("YE", 12.65, 54.02),
            ("KI", 1.87, -157.4),
            ("KI", 1.35, 173.0),
            ("KI", -2.8, -171.67),
            ("SC", -9.4, 46.4),
            ("SC", -4.62, 55.45),
            ("MV", 4.17, 73.5),
            ("MV", -0.69, 73.16),
            ("MH", 7.1, 171.38),
            ("FM", 6.92, 158.16),
            ("FM", 9.51, 138.13),
            ("PW", 3.0, 131.12),
            ("PW", 7.34, 134.47),
            ("TV", -8.52, 179.19),
            ("TV", -5.67, 176.11),
            ("PF", -17.53, -149.57),
            ("PF", -23.12, -134.97),
            ("SH", -37.07, -12.31),
            ("SH", -15.92, -5.72),
            ("VE", 11.95, -66.67),
            ("HN", 16.3, -86.5),
            ("NI", 12.17, -83.05),
            ("GR", 36.15, 29.59),
            ("GR", 34.84, 24.09),
            ("SE", 58.4, 19.19),
            ("CV", 14.93, -23.51),
            ("GQ", -1.43, 5.63),
            ("TO", -15.6, -175.63),
            ("SB", -12.3, 168.83),
            ("SB", -11.6, 160.1),
            ("PG", -5.43, 154.67),
            ("KI", -0.85, 169.53),
            ("ES", 35.89, -5.32),
            ("NL", 12.15, -68.27),
            ("NL", 17.48, -62.98),
            ("VU", -20.2, 169.8),
            ("ID", 5.55, 95.3),
            ("ID", 3.9, 108.2),
            ("PH", 20.45, 121.97),
            ("MY", 1.55, 110.3),
            ("VN", 8.69, 106.6),
            ("TH", 7.89, 98.3),
            ("CN", 22.3, 114.17),
            ("MG", -17.1, 49.8),
            ("AG", 17.6, -61.8),
            ("XK", 42.66, 21.17),
        ] {
            if !can_lie_in(country, latitude, longitude) {
                println!("OUT {country} {latitude} {longitude}");
            }
        }
    }

    #[test]
    fn a_point_far_from_its_country_does_not_lie_in_it() {
        for (country, latitude, longitude) in [
            ("IE", 48.85, 2.35),
            ("IE", -6.26, 53.35),
            ("IE", 53.35, 6.26),
            ("PT", 53.35, -6.26),
            ("FR", 12.65, -8.0),
            ("US", 48.85, 2.35),
            ("RU", 38.72, -9.14),
            ("FJ", 18.1, -78.0),
        ] {
            assert!(!can_lie_in(country, latitude, longitude), "{country} {latitude} {longitude}");
        }
    }

    #[test]
    fn what_nobody_can_settle_is_not_judged() {
        assert!(can_lie_in("AQ", 53.35, -6.26), "no outline");
        assert!(can_lie_in("", 53.35, -6.26) && can_lie_in("Ireland", 48.85, 2.35), "no code");
        for country in ["UA", "RU"] {
            assert!(can_lie_in(country, 44.6, 33.52), "drawn apart: {country}");
        }
        for (one, other) in [("MA", "EH"), ("RS", "XK"), ("IL", "PS")] {
            let (latitude, longitude) =
                Outlines::read().shapes().iter().find(|shape| shape.key == other).unwrap().middle;
            assert!(
                can_lie_in(one, latitude, longitude) && can_lie_in(other, latitude, longitude),
                "{other}"
            );
        }
    }

    #[test]
    fn every_code_that_is_written_with_another_has_an_outline() {
        for (state, under) in UNDER {
            for key in under.iter().chain([&state]) {
                if !BOXES.contains_key(key) {
                    println!("NONE {key}");
                }
            }
        }
    }
}
