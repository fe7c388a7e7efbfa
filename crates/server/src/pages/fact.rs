//! Facts about a country, in words, each with where it comes from and how old it is.

use ::countries::{FactName, Helpline, Telephone, Territory, TimeLimit, TimeUnit, Value};
use domain::code::Country;

use super::dial::{Abroad, Dial};
use super::line_hours::say_line;
use super::view::View;
use crate::countries::{Judged, Known};

/// A fact on a page.
pub(super) struct Fact {
    pub(super) term: String,
    /// In the reader's language.
    pub(super) text: String,
    /// In English, as the source's paraphrase has it.
    pub(super) english: Vec<&'static str>,
    pub(super) dials: Vec<Labelled>,
    /// The code to put before the number, for whoever rings from abroad.
    pub(super) code: Option<String>,
    pub(super) source: &'static str,
    pub(super) address: &'static str,
    /// The date of the source.
    pub(super) dated: Option<String>,
    pub(super) confirmed: bool,
}

/// A number, and what it is for.
pub(super) struct Labelled {
    pub(super) label: String,
    pub(super) dial: Dial,
}

/// Facts that belong together.
pub(super) struct Section {
    pub(super) heading: String,
    /// Whether it is the first about claims.
    pub(super) claims: bool,
    pub(super) facts: Vec<Fact>,
}

const URGENT: [FactName; 4] = [
    FactName::EmergencyGeneral,
    FactName::EmergencyPolice,
    FactName::EmergencyAmbulance,
    FactName::EmergencyFire,
];
const CLAIMS: [FactName; 6] = [
    FactName::CompensationTimeLimit,
    FactName::CompensationAuthority,
    FactName::CompensationPoliceReport,
    FactName::CompensationAssistingAuthority,
    FactName::CompensationDecidingAuthority,
    FactName::CompensationLegalBasis,
];
const OTHER: [FactName; 2] = [FactName::TerrorismContactPoint, FactName::OfficialLanguages];

/// What somebody with a case in the country must know first: until when to claim, from whom, and whether the police must
/// know.
pub(super) fn list_first(view: &View, known: &Known) -> Vec<Section> {
    let first = [
        FactName::CompensationTimeLimit,
        FactName::CompensationAuthority,
        FactName::CompensationPoliceReport,
        FactName::CompensationDecidingAuthority,
        FactName::TerrorismContactPoint,
    ];
    let sections = known.places().map(|place| Section {
        heading: name_place(view, place),
        claims: false,
        facts: list(view, known, place, |name| first.contains(&name)),
    });
    sections.filter(|section| !section.facts.is_empty()).collect()
}

/// Everything that is known, by what it is for; parts of the country with rules of their own come after it.
pub(super) fn list_all(view: &View, known: &Known) -> Vec<Section> {
    let mut sections = Vec::new();
    for place in known.places() {
        let is_part = place.code.contains('-');
        let mut put = |key: &str, wanted: &dyn Fn(FactName) -> bool| {
            let facts = list(view, known, place, wanted);
            if !facts.is_empty() {
                let heading = view.text(key);
                let heading =
                    if is_part { format!("{}: {heading}", name_place(view, place)) } else { heading };
                let of_claims = |section: &Section| section.claims;
                let claims = key == "page-country-claims" && !sections.iter().any(of_claims);
                sections.push(Section { heading, claims, facts });
            }
        };
        put("page-country-urgent", &|name| URGENT.contains(&name));
        put("page-country-helplines", &|name| {
            matches!(name, FactName::Helpline116006 | FactName::NationalHelpline(_))
        });
        put("page-country-claims", &|name| CLAIMS.contains(&name));
        put("page-country-more", &|name| OTHER.contains(&name));
    }
    sections
}

fn list(
    view: &View,
    known: &Known,
    place: &'static Territory,
    wanted: impl Fn(FactName) -> bool,
) -> Vec<Fact> {
    let of_use = |judged: &Judged| match judged.fact.fact.value {
        // Whoever needs somebody to talk to reads of numbers that answer.
        Value::EuropeanHelpline(european) => european.active,
        _ => true,
    };
    let mut judged = known.list(place);
    judged.retain(|judged| wanted(judged.fact.name) && of_use(judged));
    judged.sort_by_key(|judged| order(judged.fact.name));
    let mut facts: Vec<(Judged, Fact)> = Vec::new();
    for judged in judged {
        let same = |other: &Judged| {
            URGENT.contains(&judged.fact.name) && other.fact.fact.value == judged.fact.fact.value
        };
        if let Some((first, fact)) = facts.iter_mut().find(|(first, _)| same(first)) {
            fact.join(view, first, &judged);
        } else {
            let said = say(view, &judged);
            facts.push((judged, said));
        }
    }
    facts.into_iter().map(|(_, fact)| fact).collect()
}

impl Fact {
    /// Says of a number that it is for something else as well. What is for every emergency is for nothing else.
    fn join(&mut self, view: &View, first: &Judged, other: &Judged) {
        if first.fact.name == FactName::EmergencyGeneral {
            return;
        }
        self.term = view.row([&self.term, &term(view, other.fact.name)]);
        self.confirmed &= other.confirmed;
        self.english.extend(other.fact.fact.more.filter(|more| !self.english.contains(more)));
    }
}

fn term(view: &View, name: FactName) -> String {
    view.text(&format!("fact-{}", name.kind()))
}

fn order(name: FactName) -> usize {
    CLAIMS.iter().position(|one| *one == name).unwrap_or(0)
}

/// The name of a country or of a part that has its own rules.
pub(super) fn name_place(view: &View, place: &Territory) -> String {
    let key = format!("place-{}", place.code.to_lowercase());
    if place.code.contains('-') {
        view.find(&key).unwrap_or_else(|| place.code.to_owned())
    } else {
        view.country_named(place.code).to_owned()
    }
}

fn say(view: &View, judged: &Judged) -> Fact {
    let of = &judged.fact.fact;
    let (mut text, mut english, mut dials) = (String::new(), Vec::new(), Vec::new());
    let mut code = None;
    let country: Option<Country> = judged.fact.place.get(..2).and_then(|country| country.parse().ok());
    let dial = |number: Telephone| Dial::of_fact(number, country?, view.reader);
    let plain = |number: Telephone| dial(number).map(|dial| Labelled { label: String::new(), dial });
    match of.value {
        Value::Telephones(numbers) => dials.extend(numbers.iter().copied().filter_map(plain)),
        Value::EuropeanHelpline(european) => {
            dials.extend(plain(Telephone::VICTIMS));
            english.extend([european.operator, european.scope].into_iter().flatten());
            text = say_hours(view, european.hours, &mut english).unwrap_or_default();
        }
        Value::Helpline(helpline) => {
            english.push(helpline.name);
            english.extend(helpline.operator);
            let hours = say_hours(view, helpline.hours, &mut english);
            dials.extend(list_numbers(view, helpline, &dial));
            let unsure = |country| Abroad::say_unsure(view, country, helpline.number.as_str());
            code = country.and_then(unsure).filter(|_| helpline.number_from_abroad.is_none());
            let languages = helpline.languages.iter().flatten().map(|code| view.language_named(code));
            let languages = Some(view.row(languages)).filter(|said| !said.is_empty());
            let both: Vec<String> = hours.into_iter().chain(languages).collect();
            text = both.join(&view.text("page-semicolon"));
        }
        Value::Text(said) => english.push(said),
        Value::TimeLimit(limit) => {
            text = say_limit(view, limit).unwrap_or_default();
            english.push(limit.text);
        }
        Value::YesNo(yes) => {
            let key = if yes { "fact-police-report-yes" } else { "fact-police-report-no" };
            text = view.text(key);
        }
        Value::Languages(languages) => {
            let codes = languages.official.iter().chain(&languages.regional);
            text = view.row(codes.map(|code| view.language_named(code)));
        }
    }
    english.extend(of.more);
    Fact {
        term: term(view, judged.fact.name),
        text,
        english,
        dials,
        code,
        source: of.source.title,
        address: of.source.url,
        dated: of.as_of.map(|date| view.date(date)),
        confirmed: judged.confirmed,
    }
}

/// When a helpline answers, in the reader's language; in English with the rest where that is not known to us.
fn say_hours(view: &View, hours: Option<&'static str>, english: &mut Vec<&'static str>) -> Option<String> {
    let said = say_line(view, hours?, None, false);
    if said.lang.is_some() {
        english.extend(hours);
        return None;
    }
    Some(said.text)
}

/// The figure of a time limit, in words.
pub(super) fn say_limit(view: &View, limit: &TimeLimit) -> Option<String> {
    let count = || Some(("count", limit.value?.into()));
    match limit.unit? {
        TimeUnit::Days => Some(view.told("fact-limit-days", &[count()?])),
        TimeUnit::Months => Some(view.told("fact-limit-months", &[count()?])),
        TimeUnit::Years => Some(view.told("fact-limit-years", &[count()?])),
        TimeUnit::None => Some(view.text("fact-limit-none")),
    }
}

fn list_numbers(view: &View, helpline: &Helpline, dial: &dyn Fn(Telephone) -> Option<Dial>) -> Vec<Labelled> {
    let short = helpline.short_number.map(|number| (view.text("fact-helpline-short"), number));
    let abroad = helpline.number_from_abroad.map(|number| (view.text("fact-helpline-abroad"), number));
    let mut numbers: Vec<Labelled> = Vec::new();
    for (label, number) in [(String::new(), helpline.number)].into_iter().chain(short).chain(abroad) {
        let Some(dial) = dial(number) else { continue };
        if numbers.iter().all(|known| known.dial.href != dial.href) {
            numbers.push(Labelled { label, dial });
        }
    }
    numbers
}
