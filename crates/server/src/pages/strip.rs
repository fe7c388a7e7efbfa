//! The strip of urgent numbers above every page.

use ::countries::{FactName, Helpline, Telephone, Value};
use domain::code::Country;
use domain::moment::Moment;

use super::card::QuotedText;
use super::dial::Dial;
use super::line_hours::{is_closed, say_line};
use super::view::View;
use crate::countries::Known;

/// One of the strip's lines: what for, and the numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Line {
    pub(crate) label: String,
    pub(crate) numbers: Vec<Dial>,
    /// When somebody answers.
    pub(crate) hours: Option<QuotedText>,
    /// Whether nobody in the country confirmed it.
    pub(crate) unsure: bool,
}

/// A number, with when somebody answers and whether it is unsure.
struct Answered {
    dial: Dial,
    hours: Option<&'static str>,
    /// The clock that the hours are read from, where the country has one alone.
    zone: Option<&'static str>,
    /// Whether nobody answers now, as far as that is known.
    closed: bool,
    unsure: bool,
}

/// The strip for somebody who lives in one country and was hurt in another: help at once, somebody to talk to at home,
/// somebody to ring there: a helpline, or a service for everybody that is open (`open`). What nobody knows is left out; the strip
/// for everybody stands where nothing is known. Where nobody answers now, it says so and comes last.
pub(crate) fn strip(
    view: &View,
    home: &Known,
    there: Option<&Known>,
    open: Option<Dial>,
    now: Moment,
) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut at_home = list_emergency(home);
    let at_there = there.map(list_emergency).unwrap_or_default();
    // A number that works in both needs no names of countries; one of a single country is not taken for the other's.
    let shared: Vec<Dial> = at_home.iter().filter(|number| at_there.contains(number)).cloned().collect();
    if !shared.is_empty() {
        at_home.clone_from(&shared);
    }
    if there.is_none() || !shared.is_empty() {
        put(&mut lines, view.text("page-danger"), at_home);
    } else {
        put(&mut lines, in_country(view, "page-danger-in", home.country()), at_home);
        put(&mut lines, in_country(view, "page-danger-in", there.unwrap_or(home).country()), at_there);
    }
    let label = in_country(view, "page-helpline-in", home.country());
    let mut helplines: Vec<(bool, Line)> = Vec::new();
    helplines.extend(helpline(home, now).map(|answered| (answered.closed, answered.line(view, label))));
    if let Some(there) = there {
        let label = in_country(view, "page-from-abroad-in", there.country());
        match from_abroad(there, now) {
            Some(answered) => helplines.push((answered.closed, answered.line(view, label))),
            None => helplines.extend(line(label, open.into_iter().collect()).map(|line| (false, line))),
        }
    }
    helplines.sort_by_key(|(closed, _)| *closed);
    lines.extend(helplines.into_iter().map(|(_, line)| line));
    lines
}

impl Answered {
    fn of(
        known: &Known,
        dial: Option<Dial>,
        hours: Option<&'static str>,
        confirmed: bool,
        now: Moment,
    ) -> Option<Self> {
        let zone = ::countries::only_zone(known.country().as_str(), None);
        let closed = zone.zip(hours).is_some_and(|(zone, hours)| is_closed(hours, zone, now));
        Some(Self { dial: dial?, hours, zone, closed, unsure: !confirmed })
    }

    fn line(self, view: &View, label: String) -> Line {
        let hours = self.hours.map(|hours| say_line(view, hours, self.zone, self.closed));
        Line { label, numbers: vec![self.dial], hours, unsure: self.unsure }
    }
}

/// The first at which somebody answers, or else the first.
fn first_open(numbers: Vec<Answered>) -> Option<Answered> {
    let mut numbers = numbers;
    numbers.sort_by_key(|answered| answered.closed);
    numbers.into_iter().next()
}

fn line(label: String, numbers: Vec<Dial>) -> Option<Line> {
    (!numbers.is_empty()).then_some(Line { label, numbers, hours: None, unsure: false })
}

fn put(lines: &mut Vec<Line>, label: String, numbers: Vec<Dial>) {
    lines.extend(line(label, numbers));
}

fn in_country(view: &View, key: &str, country: Country) -> String {
    view.told(key, &[("country", view.country(country).into())])
}

/// The number for every emergency, or that of the police.
fn list_emergency(known: &Known) -> Vec<Dial> {
    let names = [FactName::EmergencyGeneral, FactName::EmergencyPolice];
    let numbers = names.into_iter().find_map(|name| match known.find(name)?.fact.value {
        Value::Telephones(numbers) => {
            Some(numbers.iter().filter_map(|number| inside(known, *number)).collect::<Vec<_>>())
        }
        _ => None,
    });
    numbers.unwrap_or_default().into_iter().take(2).collect()
}

/// Somebody to talk to inside the country.
fn helpline(known: &Known, now: Moment) -> Option<Answered> {
    let mut numbers = Vec::new();
    if let Some(judged) = known.find(FactName::Helpline116006)
        && let Value::EuropeanHelpline(european) = judged.fact.fact.value
        && european.active
    {
        let dial = inside(known, Telephone::VICTIMS);
        numbers.extend(Answered::of(known, dial, european.hours, judged.confirmed, now));
    }
    numbers.extend(known.list_judged_helplines().filter_map(|(helpline, confirmed)| {
        Answered::of(known, inside(known, helpline.number), helpline.hours, confirmed, now)
    }));
    first_open(numbers)
}

/// A number for whoever is in the country: the line says which.
fn inside(known: &Known, number: Telephone) -> Option<Dial> {
    Dial::of_fact(number, known.country(), Some(known.country()))
}

/// Somebody to ring there from another country.
fn from_abroad(known: &Known, now: Moment) -> Option<Answered> {
    let answered = |number: Telephone, helpline: &'static Helpline, confirmed: bool| {
        let dial = Dial::of_fact(number, known.country(), None);
        Answered::of(known, dial, helpline.hours, confirmed, now)
    };
    let stated = known
        .list_judged_helplines()
        .filter_map(|(helpline, confirmed)| answered(helpline.number_from_abroad?, helpline, confirmed));
    let whole = known.list_judged_helplines().filter(|(helpline, _)| helpline.number.is_international());
    let whole = whole.filter_map(|(helpline, confirmed)| answered(helpline.number, helpline, confirmed));
    first_open(stated.chain(whole).collect())
}
