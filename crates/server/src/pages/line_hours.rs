//! When a helpline answers. Facts say it in English and in a few forms; a page says it in the reader's language.

use domain::directory::{OpeningHours, Weekday};
use domain::moment::Moment;
use jiff::Timestamp;

use super::card::QuotedText;
use super::hours::{find_zone, is_all_day, name_clock, say};
use super::view::View;

/// English names of languages, as facts write them before hours, and their codes.
const LANGUAGES: [(&str, &str); 4] =
    [("English", "en"), ("Finnish", "fi"), ("Russian", "ru"), ("Swedish", "sv")];
/// Days, as facts abbreviate them.
const DAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/// Hours in one language, if one is named, and whether they hold on public holidays too.
#[derive(Debug, PartialEq)]
struct Stretch {
    language: Option<&'static str>,
    hours: OpeningHours,
    on_holidays: bool,
}

/// The hours in the reader's language, with the place whose clock they are read from; in the words of the fact, marked as
/// English, where they are of no form that is known.
pub(super) fn say_line(view: &View, text: &str, zone: Option<&str>, closed: bool) -> QuotedText {
    let Some(stretches) = read(text) else {
        return QuotedText {
            text: text.to_owned(),
            lang: (view.language.code != "en").then(|| "en".to_owned()),
        };
    };
    let said: Vec<String> = stretches.iter().map(|stretch| say_stretch(view, stretch)).collect();
    let mut said = said.join(&view.text("page-semicolon"));
    if let Some(zone) = zone.filter(|_| !stretches.iter().all(|stretch| is_always(&stretch.hours))) {
        let place = name_clock(zone);
        said = view.told("page-open-clock", &[("said", said.into()), ("place", place.into())]);
    }
    if closed {
        said = [view.text("page-open-closed"), said].join(&view.text("page-semicolon"));
    }
    QuotedText { text: said, lang: None }
}

/// Whether nobody answers now, by the clock of a zone. What is not understood is not taken for closed.
pub(super) fn is_closed(text: &str, zone: &str, now: Moment) -> bool {
    let there = find_zone(zone).zip(Timestamp::from_millisecond(now.0).ok());
    let Some((stretches, there)) = read(text).zip(there.map(|(zone, now)| zone.to_datetime(now))) else {
        return false;
    };
    let time = there.strftime("%H:%M").to_string();
    let day = usize::from(there.date().weekday().to_monday_zero_offset().unsigned_abs());
    let on =
        |day: usize, hours: &OpeningHours| Weekday::ALL.get(day).is_some_and(|day| hours.days.contains(day));
    let is_open = |hours: &OpeningHours| {
        let over_midnight = hours.closes <= hours.opens;
        let from_today = on(day, hours) && hours.opens <= time && (over_midnight || time < hours.closes);
        from_today || over_midnight && on((day + 6) % 7, hours) && time < hours.closes
    };
    !stretches.iter().any(|stretch| is_open(&stretch.hours))
}

/// Whether somebody answers at any hour of any day.
fn is_always(hours: &OpeningHours) -> bool {
    hours.days.len() == Weekday::ALL.len() && is_all_day(hours)
}

fn say_stretch(view: &View, Stretch { language, hours, on_holidays }: &Stretch) -> String {
    let mut said = say(view, hours);
    if *on_holidays {
        said = view.row([said, view.text("page-hours-holidays")]);
    }
    match language {
        Some(code) => view.told(
            "page-hours-language",
            &[("language", view.language_named(code).into()), ("hours", said.into())],
        ),
        None => said,
    }
}

fn read(text: &str) -> Option<Vec<Stretch>> {
    if ["24 hours a day", "24 hours a day, 7 days", "24 hours a day, every day"].contains(&text) {
        let (opens, closes) = ("00:00".to_owned(), "24:00".to_owned());
        let hours = OpeningHours { days: Weekday::ALL.to_vec(), opens, closes };
        return Some(vec![Stretch { language: None, hours, on_holidays: false }]);
    }
    let (text, on_holidays) =
        text.strip_suffix(", public holidays included").map_or((text, false), |text| (text, true));
    text.split(", ").map(|part| read_stretch(part, on_holidays)).collect()
}

fn read_stretch(text: &str, on_holidays: bool) -> Option<Stretch> {
    let named =
        LANGUAGES.iter().find_map(|(name, code)| Some((*code, text.strip_prefix(name)?.trim_start())));
    let (language, text) = named.map_or((None, text), |(code, rest)| (Some(code), rest));
    let (days, times) = text.rsplit_once(' ')?;
    let (opens, closes) = times.split_once('-')?;
    let (opens, closes) = (read_time(opens)?, read_time(closes)?);
    Some(Stretch { language, hours: OpeningHours { days: read_days(days)?, opens, closes }, on_holidays })
}

fn read_days(text: &str) -> Option<Vec<Weekday>> {
    if text == "every day" {
        return Some(Weekday::ALL.to_vec());
    }
    let (first, last) = text.split_once('-')?;
    let place = |name: &str| DAYS.iter().position(|day| *day == name);
    Some(Weekday::ALL.get(place(first)?..=place(last)?)?.to_vec())
}

/// A time of a clock, such as `7` or `19:30`.
fn read_time(text: &str) -> Option<String> {
    let (hour, minute) = text.split_once(':').unwrap_or((text, "00"));
    let (hour, minute): (u8, u8) = (hour.parse().ok()?, minute.parse().ok()?);
    (hour < 24 && minute < 60 || (hour, minute) == (24, 0)).then(|| format!("{hour:02}:{minute:02}"))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn the_hours_of_every_helpline_that_is_known_are_read() {
        let data = include_str!("../../../../data/country-facts.json");
        let said: BTreeSet<&str> =
            data.split("\"hours\":\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert!(said.len() > 9);
        for text in said {
            assert!(read(text).is_some(), "{text}");
        }
    }

    #[test]
    fn it_is_closed_by_the_clock_of_its_country_and_only_where_that_is_known() {
        let at = |text: &str| Moment(text.parse::<Timestamp>().unwrap().as_millisecond());
        // A Monday.
        for (text, moment, closed) in [
            ("Mon-Fri 9-17", "2026-11-30T08:30:00Z", true),
            ("Mon-Fri 9-17", "2026-11-30T09:30:00Z", false),
            ("Mon-Fri 9-17", "2026-11-29T12:00:00Z", true),
            ("every day 18-2", "2026-11-30T01:00:00Z", false),
            ("every day 18-2", "2026-11-30T03:00:00Z", true),
            ("24 hours a day", "2026-11-30T03:00:00Z", false),
            ("mostly in the evening", "2026-11-30T03:00:00Z", false),
        ] {
            assert_eq!(is_closed(text, "Europe/Dublin", at(moment)), closed, "{text} at {moment}");
        }
        assert!(is_closed("Mon-Fri 9-17", "Europe/Madrid", at("2026-11-30T16:30:00Z")));
    }

    #[test]
    fn hours_are_read_whole_or_not_at_all() {
        let read_one = |text: &str| {
            read(text).map(|all| all.into_iter().map(|one| (one.language, one.hours)).collect::<Vec<_>>())
        };
        let hours = |days: &[Weekday], opens: &str, closes: &str| OpeningHours {
            days: days.to_vec(),
            opens: opens.into(),
            closes: closes.into(),
        };
        let weekdays = &Weekday::ALL[..5];
        assert_eq!(
            read_one("every day 7:30-19:30"),
            Some(vec![(None, hours(&Weekday::ALL, "07:30", "19:30"))])
        );
        assert_eq!(
            read_one("Finnish Mon-Fri 9-20, Swedish Mon-Fri 12-14"),
            Some(vec![
                (Some("fi"), hours(weekdays, "09:00", "20:00")),
                (Some("sv"), hours(weekdays, "12:00", "14:00"))
            ])
        );
        assert!(read("every day 7-22, public holidays included").unwrap()[0].on_holidays);
        for text in [
            "every day",
            "every day 7-25",
            "Mon-Fri 9-20 but August",
            "weekdays 9-20",
            "Fri-Mon 9-20",
            "24 hours a day in summer",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
