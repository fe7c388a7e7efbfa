//! The clock of a country, where it has one alone.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::facts::LAW;
use crate::within::{UNDER, is_near};

#[derive(Deserialize)]
struct Zones {
    zones: Vec<String>,
}

/// The zones of each country.
static ZONES: LazyLock<BTreeMap<String, Zones>> =
    LazyLock::new(|| serde_json::from_str(LAW).expect("data/countries.json is read by a test"));

/// Countries with parts overseas that share their code and not their clock.
const OVERSEAS: [&str; 2] = ["FR", "NL"];

/// The one zone of a country (ISO 3166-1 alpha-2) at a point, if it has no other: whoever reads hours there is never told by
/// another clock. Where its code is also written for what has a code and a clock of its own, a point that tells them apart is
/// needed.
#[must_use]
pub fn only_zone(country: &str, point: Option<(f64, f64)>) -> Option<&'static str> {
    let [zone] = &ZONES.get(country)?.zones[..] else { return None };
    if OVERSEAS.contains(&country) {
        return None;
    }
    let Some((_, under)) = UNDER.iter().find(|(state, _)| *state == country) else { return Some(zone) };
    let (latitude, longitude) = point?;
    let near = |key: &str| is_near(key, latitude, longitude);
    (near(country) && !under.iter().any(|key| near(key))).then_some(zone)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_with_one_clock_has_it_and_no_other_is_guessed() {
        for (country, zone) in [("IE", "Europe/Dublin"), ("AT", "Europe/Vienna"), ("RO", "Europe/Bucharest")]
        {
            assert_eq!(only_zone(country, None), Some(zone), "{country}");
        }
        // Several clocks, parts overseas, a country that nothing is known of, no country.
        for country in ["PT", "ES", "US", "FR", "NL", "ZZ", "Ireland", ""] {
            assert_eq!(only_zone(country, None), None, "{country}");
            assert_eq!(only_zone(country, Some((38.72, -9.14))), None, "{country}");
        }
        // "GB" is written in Gibraltar and on the Falkland Islands as well.
        assert_eq!(only_zone("GB", None), None);
        assert_eq!(only_zone("GB", Some((51.5, -0.12))), Some("Europe/London"));
        for elsewhere in [(-51.7, -57.85), (36.14, -5.35), (52.5, 13.4)] {
            assert_eq!(only_zone("GB", Some(elsewhere)), None, "{elsewhere:?}");
        }
    }
}
