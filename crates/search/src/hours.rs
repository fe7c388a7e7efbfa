//! Opening hours by the week.

use std::sync::LazyLock;

use jiff::Timestamp;
use jiff::tz::{TimeZone, TimeZoneDatabase};

use crate::Hours;

/// Minutes in a week.
pub const WEEK: u16 = 7 * 24 * 60;

/// The rules of all zones, as they are built in: the same on every machine.
static ZONES: LazyLock<TimeZoneDatabase> = LazyLock::new(TimeZoneDatabase::bundled);

/// A time zone by its IANA name.
pub(crate) fn zone(name: &str) -> Option<TimeZone> {
    ZONES.get(name).ok()
}

/// The minute of the week that clocks in the zone show at a time in milliseconds since 1970.
pub(crate) fn minute(zone: &TimeZone, at: i64) -> Option<u16> {
    let shown = zone.to_datetime(Timestamp::from_millisecond(at).ok()?);
    let day = i16::from(shown.date().weekday().to_monday_zero_offset());
    u16::try_from((day * 24 + i16::from(shown.hour())) * 60 + i16::from(shown.minute())).ok()
}

/// Whether spans hold a minute of the week.
pub(crate) fn is_open(spans: &[(u16, u16)], minute: u16) -> bool {
    spans.iter().any(|&(start, end)| {
        let length = if end < start {
            u32::from(end) + u32::from(WEEK) - u32::from(start % WEEK)
        } else {
            u32::from(end - start)
        };
        let since = (u32::from(minute) + u32::from(WEEK) - u32::from(start % WEEK)) % u32::from(WEEK);
        since < length
    })
}

/// Hours as a column keeps them: the name of the zone, a zero byte, the spans. Nothing if they cannot be used.
pub(crate) fn packed(hours: &Hours) -> Option<Vec<u8>> {
    zone(&hours.zone)?;
    let mut spans = hours.spans.clone();
    spans.sort_unstable();
    spans.dedup();
    let mut packed = hours.zone.as_bytes().to_vec();
    packed.push(0);
    for (start, end) in spans {
        packed.extend(start.to_le_bytes());
        packed.extend(end.to_le_bytes());
    }
    Some(packed)
}

/// The reverse of [`packed`]: the name of the zone, and the spans.
pub(crate) fn unpacked(packed: &[u8]) -> Option<(&str, Vec<(u16, u16)>)> {
    let end = packed.iter().position(|byte| *byte == 0)?;
    let (name, spans) = (packed.get(..end)?, packed.get(end + 1..)?);
    let spans = spans
        .as_chunks::<4>()
        .0
        .iter()
        .map(|[a, b, c, d]| (u16::from_le_bytes([*a, *b]), u16::from_le_bytes([*c, *d])));
    Some((std::str::from_utf8(name).ok()?, spans.collect()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> i64 {
        text.parse::<Timestamp>().unwrap().as_millisecond()
    }

    #[test]
    fn clocks_show_what_their_zone_says_summer_and_winter() {
        let berlin = zone("Europe/Berlin").unwrap();
        // Monday 09:00 is 08:00 UTC in winter, 07:00 in summer.
        assert_eq!(minute(&berlin, at("2026-01-05T08:00:00Z")), Some(9 * 60));
        assert_eq!(minute(&berlin, at("2026-07-06T07:00:00Z")), Some(9 * 60));
        // The night in which three o'clock comes twice.
        assert_eq!(minute(&berlin, at("2026-10-25T00:30:00Z")), minute(&berlin, at("2026-10-25T01:30:00Z")));
        assert_eq!(minute(&berlin, i64::MAX), None);
        assert!(zone("Europe/Atlantis").is_none());
    }

    #[test]
    fn spans_go_over_midnight_and_over_the_week() {
        let sunday_night = [(9_960, 120)];
        assert!(is_open(&sunday_night, 10_000) && is_open(&sunday_night, 0) && is_open(&sunday_night, 119));
        assert!(!is_open(&sunday_night, 120) && !is_open(&sunday_night, 9_959));
        assert!(is_open(&[(9_960, 10_200)], 119) && !is_open(&[(9_960, 10_200)], 120));
        assert!((0..WEEK).all(|minute| is_open(&[(0, WEEK)], minute)));
        assert!((0..WEEK).all(|minute| !is_open(&[(600, 600)], minute)));
        assert!(is_open(&[(540, 1_020)], 540) && !is_open(&[(540, 1_020)], 1_020));
        // Nonsense is an answer too.
        assert!(is_open(&[(u16::MAX, 0)], 5_055) && is_open(&[(0, u16::MAX)], 3));
    }

    #[test]
    fn hours_are_kept_as_they_are() {
        let hours = Hours { zone: "Africa/Cairo".to_owned(), spans: vec![(540, 1_020), (60, 120)] };
        assert_eq!(unpacked(&packed(&hours).unwrap()), Some(("Africa/Cairo", vec![(60, 120), (540, 1_020)])));
        assert_eq!(packed(&Hours { zone: "Nowhere".to_owned(), spans: vec![] }), None);
        assert_eq!(unpacked(b"no end"), None);
    }
}
