//! The strip of urgent numbers above every page.

use ::countries::{FactName, Telephone, Value};
use domain::code::Country;

use super::dial::Dial;
use super::view::View;
use crate::countries::Known;

/// One of the strip's lines: what for, and the numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Line {
    pub(crate) label: String,
    pub(crate) numbers: Vec<Dial>,
}

/// The strip for somebody who lives in one country and was hurt in another: help at once, somebody to talk to at home,
/// somebody to ring there: a helpline, or a service for everybody that is open (`open`). What nobody knows is left out; the strip
/// for everybody stands where nothing is known.
pub(crate) fn strip(view: &View, home: &Known, there: Option<&Known>, open: Option<Dial>) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut at_home = list_emergency(home);
    let at_there = there.map(list_emergency).unwrap_or_default();
    // A number that works in both needs no names of countries.
    let shared: Vec<Dial> = at_home.iter().filter(|number| at_there.contains(number)).cloned().collect();
    if !shared.is_empty() {
        at_home.clone_from(&shared);
    }
    if at_there.is_empty() || !shared.is_empty() {
        put(&mut lines, view.text("page-danger"), at_home);
    } else {
        put(&mut lines, in_country(view, "page-danger-in", home.country()), at_home);
        put(&mut lines, in_country(view, "page-danger-in", there.unwrap_or(home).country()), at_there);
    }
    put(
        &mut lines,
        in_country(view, "page-helpline-in", home.country()),
        helpline(home).into_iter().collect(),
    );
    if let Some(there) = there {
        let label = in_country(view, "page-from-abroad-in", there.country());
        put(&mut lines, label, from_abroad(there).or(open).into_iter().collect());
    }
    lines
}

fn put(lines: &mut Vec<Line>, label: String, numbers: Vec<Dial>) {
    if !numbers.is_empty() {
        lines.push(Line { label, numbers });
    }
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
fn helpline(known: &Known) -> Option<Dial> {
    if let Some(Value::EuropeanHelpline(european)) =
        known.find(FactName::Helpline116006).map(|fact| fact.fact.value)
        && european.active
    {
        return inside(known, Telephone::VICTIMS);
    }
    known.list_helplines().next().and_then(|helpline| inside(known, helpline.number))
}

/// A number for whoever is in the country: the line says which.
fn inside(known: &Known, number: Telephone) -> Option<Dial> {
    Dial::of_fact(number, known.country(), Some(known.country()))
}

/// Somebody to ring there from another country.
fn from_abroad(known: &Known) -> Option<Dial> {
    let stated = known.list_helplines().find_map(|helpline| helpline.number_from_abroad);
    let written =
        || known.list_helplines().map(|helpline| helpline.number).find(|number| number.is_international());
    stated.or_else(written).and_then(|number| Dial::of_fact(number, known.country(), None))
}
