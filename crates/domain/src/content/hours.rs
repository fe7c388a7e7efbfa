//! When a person may be contacted, in their own zone. Only what is structured decides; a note stands beside it.
//! Whatever is not understood is read as strictly as can be: not now.

use serde::Serialize;

use crate::form::Form;
use crate::moment::Moment;

/// Rows of safe times at most.
pub const MAX_TIMES: usize = 14;
/// Minutes of a day.
const DAY: i64 = 24 * 60;
/// Milliseconds of a minute.
const MINUTE: i64 = 60_000;
/// Days that are looked at for the next safe time: a week, and the rest of today.
const LOOK_AHEAD: i64 = 8;

/// Times of a week, as a person said them. They are read as they come, so that a strange value makes nothing else
/// unreadable; [`SafeHours::at`] understands them or does not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SafeTimes {
    /// Days, 1 Monday to 7 Sunday.
    pub days: Vec<u32>,
    /// From, as `09:00`.
    pub opens: String,
    /// Until, as `17:00`; `24:00` ends a day.
    pub closes: String,
}

/// When a person may be contacted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct SafeHours {
    /// The person's IANA time zone.
    pub zone: String,
    /// The safe times of a week; none means day and night, unless a word stands in their place.
    #[serde(default)]
    pub times: Vec<SafeTimes>,
    /// A word beside them. It decides nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// What the clocks of a zone show: from each moment on, so many minutes ahead of UTC. Whoever asks brings it, since
/// nothing here knows zones.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ZoneClock {
    /// The zone.
    pub zone: String,
    /// In order of time; the first holds before now.
    pub offsets: Vec<Offset>,
}

/// So many minutes ahead of UTC, from a moment on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Form)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Offset {
    /// From when on.
    pub from: Moment,
    /// Minutes ahead of UTC.
    pub minutes: i32,
}

/// What safe hours say about a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At {
    /// Within them.
    Safe,
    /// Outside them; the next one, if there is any.
    NotNow(Option<Moment>),
    /// They cannot be understood: no zone of that name, or no such times.
    NotUnderstood,
}

/// A row of times as minutes of a day.
struct Span {
    days: Vec<u32>,
    opens: i64,
    closes: i64,
}

impl SafeTimes {
    fn read(&self) -> Option<Span> {
        let (opens, closes) = (minutes(&self.opens)?, minutes(&self.closes)?);
        let days_known = !self.days.is_empty() && self.days.iter().all(|day| (1..=7).contains(day));
        (days_known && opens < closes).then(|| Span { days: self.days.clone(), opens, closes })
    }
}

/// Minutes of a day, of a time written `09:00` and in no other way.
fn minutes(text: &str) -> Option<i64> {
    let (hours, minutes) = text.split_once(':')?;
    let digits = |part: &str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(hours) || !digits(minutes) {
        return None;
    }
    let (hours, minutes): (i64, i64) = (hours.parse().ok()?, minutes.parse().ok()?);
    let total = hours * 60 + minutes;
    (minutes < 60 && total <= DAY).then_some(total)
}

impl SafeHours {
    fn read(&self) -> Option<Vec<Span>> {
        // Words without times say something, and nothing here can tell what.
        if self.times.is_empty() && self.note.is_some() {
            return None;
        }
        (self.times.len() <= MAX_TIMES).then(|| self.times.iter().map(SafeTimes::read).collect())?
    }

    /// Whether the times can be understood at all, whatever the zone.
    #[must_use]
    pub fn is_understood(&self) -> bool {
        !self.zone.trim().is_empty() && self.read().is_some()
    }

    /// What they say about `now`.
    #[must_use]
    pub fn at(&self, now: Moment, clocks: &[ZoneClock]) -> At {
        let Some(spans) = self.read() else { return At::NotUnderstood };
        let Some(clock) = clocks.iter().find(|clock| clock.zone == self.zone) else {
            return At::NotUnderstood;
        };
        let Some(today) = clock.local_day(now) else { return At::NotUnderstood };
        if spans.is_empty() {
            return At::Safe;
        }
        let mut next: Option<Moment> = None;
        for day in today..=today.saturating_add(LOOK_AHEAD) {
            for span in spans.iter().filter(|span| span.days.contains(&weekday(day))) {
                let Some(opens) = clock.utc(day, span.opens, Twice::Later) else { continue };
                let Some(closes) = clock.utc(day, span.closes, Twice::Earlier) else { continue };
                if opens <= now && now < closes {
                    return At::Safe;
                }
                if now < opens && opens < closes && next.is_none_or(|next| opens < next) {
                    next = Some(opens);
                }
            }
        }
        At::NotNow(next)
    }
}

/// Monday is 1; the first of January 1970 was a Thursday.
fn weekday(day: i64) -> u32 {
    u32::try_from((day + 3).rem_euclid(7) + 1).unwrap_or_default()
}

/// Which of two, where the clocks show a time twice.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Twice {
    Earlier,
    Later,
}

impl ZoneClock {
    /// Days since 1970 on the clock of the zone. None where its clock is not known then.
    fn local_day(&self, now: Moment) -> Option<i64> {
        let offset = self.offsets.iter().rfind(|offset| offset.from <= now)?;
        let local = now.0.checked_add(i64::from(offset.minutes).checked_mul(MINUTE)?)?;
        Some(local.div_euclid(DAY * MINUTE))
    }

    /// When the clock shows a minute of a day. One that it leaves out is the moment at which it does.
    fn utc(&self, day: i64, minute: i64, twice: Twice) -> Option<Moment> {
        let local = day.checked_mul(DAY)?.checked_add(minute)?.checked_mul(MINUTE)?;
        let mut found = None;
        let mut left_out = None;
        for (place, offset) in self.offsets.iter().enumerate() {
            let at = Moment(local.checked_sub(i64::from(offset.minutes).checked_mul(MINUTE)?)?);
            let until = self.offsets.get(place + 1).map(|next| next.from);
            if at >= offset.from && until.is_none_or(|until| at < until) {
                found = match (found, twice) {
                    (Some(earlier), Twice::Earlier) => Some(earlier),
                    _ => Some(at),
                };
            } else if at < offset.from && place > 0 && left_out.is_none() {
                left_out = Some(offset.from);
            }
        }
        found.or(left_out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Moment {
        Moment(text.parse::<jiff::Timestamp>().unwrap().as_millisecond())
    }

    fn lisbon() -> Vec<ZoneClock> {
        let offsets =
            [("2026-10-01T00:00:00Z", 60), ("2026-10-25T01:00:00Z", 0), ("2027-03-28T01:00:00Z", 60)];
        let offsets = offsets.map(|(from, minutes)| Offset { from: at(from), minutes });
        vec![ZoneClock { zone: "Europe/Lisbon".into(), offsets: offsets.to_vec() }]
    }

    fn hours(times: &[(&[u32], &str, &str)]) -> SafeHours {
        let times = times.iter().map(|(days, opens, closes)| SafeTimes {
            days: days.to_vec(),
            opens: (*opens).into(),
            closes: (*closes).into(),
        });
        SafeHours { zone: "Europe/Lisbon".into(), times: times.collect(), note: None }
    }

    #[test]
    fn on_a_sunday_evening_tuesday_to_friday_is_not_now() {
        let hours = hours(&[(&[2, 3, 4, 5], "10:00", "15:00")]);
        let next = |now| hours.at(at(now), &lisbon());
        assert_eq!(next("2026-11-29T19:14:00Z"), At::NotNow(Some(at("2026-12-01T10:00:00Z"))));
        assert_eq!(next("2026-12-01T09:59:59Z"), At::NotNow(Some(at("2026-12-01T10:00:00Z"))));
        assert_eq!(next("2026-12-01T10:00:00Z"), At::Safe);
        assert_eq!(
            next("2026-12-01T15:00:00Z"),
            At::NotNow(Some(at("2026-12-02T10:00:00Z"))),
            "closed is closed"
        );
        assert_eq!(next("2026-12-04T15:00:00Z"), At::NotNow(Some(at("2026-12-08T10:00:00Z"))));
        assert_eq!(next("2026-10-20T09:30:00Z"), At::Safe, "in summer time");
    }

    #[test]
    fn the_same_day_a_week_later_is_found_and_midnight_ends_a_day() {
        let mondays = hours(&[(&[1], "22:00", "24:00")]);
        assert_eq!(mondays.at(at("2026-11-30T23:59:00Z"), &lisbon()), At::Safe);
        let next = Some(at("2026-12-07T22:00:00Z"));
        assert_eq!(mondays.at(at("2026-12-01T00:00:00Z"), &lisbon()), At::NotNow(next));
    }

    #[test]
    fn a_time_that_the_clocks_show_twice_or_leave_out_is_read_strictly() {
        let early = hours(&[(&[7], "01:30", "03:00")]);
        // 01:30 comes at 00:30Z and again at 01:30Z: the later one opens.
        assert_eq!(
            early.at(at("2026-10-25T00:45:00Z"), &lisbon()),
            At::NotNow(Some(at("2026-10-25T01:30:00Z")))
        );
        // On 2027-03-28 the clock goes from 01:00 to 02:00.
        assert_eq!(
            early.at(at("2027-03-28T00:30:00Z"), &lisbon()),
            At::NotNow(Some(at("2027-03-28T01:00:00Z")))
        );
    }

    #[test]
    fn no_times_are_day_and_night_in_a_zone_that_is_known() {
        assert_eq!(hours(&[]).at(at("2026-11-29T03:00:00Z"), &lisbon()), At::Safe);
        assert_eq!(hours(&[]).at(at("2026-11-29T03:00:00Z"), &[]), At::NotUnderstood);
        assert_eq!(
            hours(&[]).at(at("2026-09-29T03:00:00Z"), &lisbon()),
            At::NotUnderstood,
            "before its clock"
        );
    }

    #[test]
    fn what_is_not_understood_is_never_safe() {
        for (days, opens, closes) in [
            (&[1, 2][..], "15:00", "10:00"),
            (&[1], "10:00", "10:00"),
            (&[], "10:00", "15:00"),
            (&[8], "10:00", "15:00"),
            (&[0], "10:00", "15:00"),
            (&[1], "9:00", "15:00"),
            (&[1], "09:00", "24:01"),
            (&[1], "09:60", "15:00"),
            (&[1], "from nine", "15:00"),
            (&[1], "", ""),
        ] {
            let hours = hours(&[(&[1, 2, 3, 4, 5, 6, 7], "00:00", "24:00"), (days, opens, closes)]);
            assert_eq!(
                hours.at(at("2026-11-29T12:00:00Z"), &lisbon()),
                At::NotUnderstood,
                "{opens} {closes}"
            );
            assert!(!hours.is_understood());
        }
        let words = SafeHours { note: Some("only when he is at work".into()), ..hours(&[]) };
        assert_eq!(
            words.at(at("2026-11-29T12:00:00Z"), &lisbon()),
            At::NotUnderstood,
            "words decide nothing"
        );
        let many = hours(&[(&[1][..], "09:00", "10:00"); 15]);
        assert_eq!(many.at(at("2026-11-29T12:00:00Z"), &lisbon()), At::NotUnderstood);
    }

    #[test]
    fn absurd_moments_do_not_overflow() {
        let hours = hours(&[(&[1], "09:00", "10:00")]);
        for now in [i64::MIN, i64::MAX, 0] {
            let clocks = [ZoneClock {
                zone: "Europe/Lisbon".into(),
                offsets: vec![
                    Offset { from: Moment(i64::MIN), minutes: i32::MIN },
                    Offset { from: Moment(i64::MAX), minutes: i32::MAX },
                ],
            }];
            let _ = hours.at(Moment(now), &clocks);
        }
    }
}
