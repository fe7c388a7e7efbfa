//! A service as lists show it: what to do next, and how to reach it.

use domain::code::{Country, Fee, Intake};
use domain::directory::{Phone, ServiceEntry};
use domain::moment::Moment;
use hsds::model::{Disclosure, Service};

use super::dial::{Abroad, Dial, WrittenNumber, is_rung};
use super::hours;
use super::view::View;
use crate::directory::{ShownPlace, ShownService};

/// Text in somebody else's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct QuotedText {
    pub(crate) text: String,
    /// Its language, where that is not the reader's.
    pub(crate) lang: Option<String>,
}

/// A line of facts on a card.
pub(super) struct CardLine {
    pub(super) term: String,
    pub(super) text: String,
    pub(super) dial: Option<Dial>,
    /// Where it is read.
    pub(super) on: On,
}

/// On what a line is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum On {
    Both,
    Screen,
    Paper,
}

impl On {
    /// The class of what is not for both.
    pub(super) fn class(self) -> &'static str {
        match self {
            Self::Both => "",
            Self::Screen => "noprint",
            Self::Paper => "paper",
        }
    }
}

/// Whether something is at home or where it happened: a shape says it as well as the heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    Home,
    There,
}

/// A card.
pub(super) struct Card {
    /// Counted through the page; its pin has the same.
    pub(super) number: usize,
    pub(super) mark: Mark,
    /// What stands above it: the first of its sort.
    pub(super) head: Option<String>,
    /// Whether it does not speak of what was asked for, and is there after every crime.
    pub(super) every: bool,
    pub(super) path: String,
    pub(super) name: QuotedText,
    pub(super) organisation: Option<String>,
    /// The language in which the entry is written, where that is not the reader's: of what has no other text.
    pub(super) lang: Option<String>,
    pub(super) step: Option<QuotedText>,
    pub(super) call: Option<Dial>,
    /// What is written as its number, where it is not certain what to dial.
    pub(super) unsure: Option<String>,
    pub(super) rows: Vec<CardLine>,
    /// Its place is kept from everybody.
    pub(super) withheld: bool,
    /// Where it is: degrees north and east, and the town.
    pub(super) pins: Vec<(f64, f64)>,
    /// The first town, for whoever hears the map.
    pub(super) town: Option<String>,
}

impl Card {
    /// The card of a service.
    pub(super) fn of(view: &View, shown: &ShownService, mark: Mark, number: usize, now: Moment) -> Self {
        let entry = shown.entry();
        let service = &shown.service;
        let name = say(view, service, "name", Some(&service.name));
        let organisation = shown.organization.as_ref().map(|organization| organization.name.clone());
        Self {
            number,
            mark,
            head: None,
            every: false,
            path: format!("/service/{}", service.id),
            lang: foreign_language(view, service),
            organisation: organisation.filter(|organisation| *organisation != service.name),
            name: name.unwrap_or(QuotedText { text: String::new(), lang: None }),
            // What leads nowhere is no step, in no language; what is said in one alone is one for its readers.
            step: says_step(entry)
                .then(|| say(view, service, "application_process", service.application_process.as_deref()))
                .flatten(),
            call: find_first(entry, view.reader),
            unsure: list_unsure(entry, view.reader)
                .into_iter()
                .find_map(|(text, phone)| is_rung(phone).then_some(text)),
            rows: list_rows(view, shown, entry, now),
            withheld: shown.places.iter().any(is_withheld),
            pins: shown.places.iter().filter_map(find_point).collect(),
            town: shown.places.iter().find_map(find_town),
        }
    }

    /// What is said of an address that is kept secret: to ring first only where there is a number.
    pub(super) fn withheld_key(&self) -> &'static str {
        if self.call.is_some() || self.unsure.is_some() {
            "page-card-withheld"
        } else {
            "page-card-withheld-only"
        }
    }

    /// Whether it is at home.
    pub(super) fn is_home(&self) -> bool {
        self.mark == Mark::Home
    }

    /// The id of the card on the page.
    pub(super) fn anchor(&self) -> String {
        format!("s{}", self.number)
    }

    /// What a screen reader says of its pin.
    pub(super) fn pin_name(&self) -> String {
        let town = self.town.as_ref().map(|town| format!(", {town}")).unwrap_or_default();
        format!("{}, {}{town}", self.number, self.name.text)
    }
}

/// A text in the reader's language where there is one, otherwise as it was written.
pub(super) fn say(view: &View, service: &Service, field: &str, written: Option<&str>) -> Option<QuotedText> {
    let main = |code: &str| code.split(['-', '_']).next().unwrap_or(code).to_owned();
    let own = &view.language.code;
    let language = service.content_language.as_deref();
    let translated =
        service.translations.iter().find(|one| one.field == field && main(&one.language) == *own);
    let foreign = language.is_some_and(|language| main(language) != *own);
    match translated.filter(|_| foreign || language.is_none()) {
        Some(translation) => Some(QuotedText { text: translation.text.clone(), lang: None }),
        None => written.map(str::trim).filter(|text| !text.is_empty()).map(|text| QuotedText {
            text: text.to_owned(),
            lang: language.filter(|_| foreign).map(str::to_owned),
        }),
    }
}

/// The language of an entry, where it is not the reader's.
pub(super) fn foreign_language(view: &View, service: &Service) -> Option<String> {
    let main = |code: &str| code.split(['-', '_']).next().unwrap_or(code).to_owned();
    service.content_language.clone().filter(|language| main(language) != view.language.code)
}

/// Numbers that can be dialled by somebody in `reader`, with what is said of each.
pub(super) fn list_numbers(entry: &ServiceEntry, reader: Option<Country>) -> Vec<(Dial, &Phone)> {
    let mut numbers = Vec::new();
    for phone in &entry.phones {
        if let WrittenNumber::Dials(dials) = WrittenNumber::read(phone, own_country(entry), reader) {
            numbers.extend(dials.into_iter().map(|dial| (dial, phone)));
        }
    }
    numbers
}

/// The number to use first: one that is rung before one that is written to.
fn find_first(entry: &ServiceEntry, reader: Option<Country>) -> Option<Dial> {
    let mut numbers = list_numbers(entry, reader);
    numbers.sort_by_key(|(_, phone)| !is_rung(phone));
    numbers.into_iter().next().map(|(dial, _)| dial)
}

/// Numbers of which that is not certain, or that are no link for what they are, as they are written.
pub(super) fn list_unsure(entry: &ServiceEntry, reader: Option<Country>) -> Vec<(String, &Phone)> {
    let mut unsure = Vec::new();
    for phone in &entry.phones {
        if let WrittenNumber::Text(text) = WrittenNumber::read(phone, own_country(entry), reader)
            && !text.is_empty()
        {
            unsure.push((text, phone));
        }
    }
    unsure
}

/// Whether nobody may know where a place is.
pub(super) fn is_withheld(place: &ShownPlace) -> bool {
    place.location.disclosure == Some(Disclosure::Withheld)
}

/// The point of a place that may be known exactly.
pub(super) fn find_point(place: &ShownPlace) -> Option<(f64, f64)> {
    let exact = matches!(place.location.disclosure, None | Some(Disclosure::Exact));
    exact.then_some(place.location.latitude.zip(place.location.longitude)).flatten()
}

fn says_step(entry: &ServiceEntry) -> bool {
    !entry.next_step.is_empty() || entry.translations.iter().any(|one| !one.next_step.is_empty())
}

fn find_town(place: &ShownPlace) -> Option<String> {
    place.location.addresses.iter().find_map(|address| address.city.clone())
}

fn list_rows(view: &View, shown: &ShownService, entry: &ServiceEntry, now: Moment) -> Vec<CardLine> {
    let mut rows = Vec::new();
    let mut place = |term: &str, text: Option<String>, dial: Option<Dial>, on: On| {
        if text.as_ref().is_some_and(|text| !text.is_empty()) || dial.is_some() {
            rows.push(CardLine { term: view.text(term), text: text.unwrap_or_default(), dial, on });
        }
    };
    place("page-card-open", hours::describe(view, shown, now), None, On::Screen);
    // "Now" is over when paper is read.
    let week = if shown.is_active() { hours::say_week(view, entry) } else { view.text("page-open-shut") };
    place("page-card-open", Some(week), None, On::Paper);
    let mut put = |term: &str, text: Option<String>, dial: Option<Dial>| place(term, text, dial, On::Both);
    put("page-card-for", Some(view.codes(entry.kinds.get(..4).unwrap_or(&entry.kinds))), None);
    if let Some((text, dial)) = say_abroad(view, entry) {
        put("page-card-abroad", text, dial);
    }
    put("page-card-languages", Some(say_languages(view, entry)), None);
    put("page-card-cost", entry.fee.map(|fee| view.code::<Fee>(fee)), None);
    let crowded = entry.intake.filter(|intake| *intake != Intake::Open);
    put("page-card-intake", crowded.map(|intake| view.code(intake)), None);
    let across = domain::code::Abroad::TakesFromAbroad;
    let takes = entry.abroad.contains(&across).then(|| view.code(across));
    put("page-card-across", takes, None);
    put("page-card-confirmed", Some(say_confirmed(view, shown, now)), None);
    rows
}

/// How it is rung from another country.
fn say_abroad(view: &View, entry: &ServiceEntry) -> Option<(Option<String>, Option<Dial>)> {
    let country = own_country(entry);
    let mut rung = entry.phones.iter().filter(|phone| is_rung(phone));
    let Some(phone) = rung.clone().find(|phone| phone.from_abroad) else {
        let first = rung.next()?;
        return Some((Some(Abroad::say_unsure(view, country?, &first.number)?), None));
    };
    let whole = match country {
        Some(country) => Abroad::of(country, &phone.number)?,
        None => Abroad::Dial(Dial::read(&phone.number, None, None)?),
    };
    match whole {
        Abroad::Dial(dial) => {
            if find_first(entry, view.reader).is_some_and(|first| first == dial) {
                return Some((Some(view.text("page-card-abroad-same")), None));
            }
            Some((None, Some(dial)))
        }
        Abroad::Code(code) => Some((Some(view.told("page-dial-code", &[("code", code.into())])), None)),
    }
}

/// The country whose numbers a service has: the one it works in, or in which all its places are.
pub(super) fn own_country(entry: &ServiceEntry) -> Option<Country> {
    match entry.countries.as_slice() {
        [country] => Some(*country),
        [] => {
            let mut places = entry.places.iter().map(|place| place.country);
            let first = places.next()??;
            places.all(|country| country == Some(first)).then_some(first)
        }
        _ => None,
    }
}

/// The languages it is given in.
pub(super) fn say_languages(view: &View, entry: &ServiceEntry) -> String {
    let languages = view.row(entry.languages.iter().map(|language| view.language_named(language.as_str())));
    match (languages.is_empty(), entry.interpreters) {
        (_, false) => languages,
        (true, true) => view.text("page-card-interpreters"),
        (false, true) => view.told("page-card-languages-more", &[("languages", languages.into())]),
    }
}

/// When somebody last said that the entry is right, with a warning where that is long ago.
pub(super) fn say_confirmed(view: &View, shown: &ShownService, now: Moment) -> String {
    let Some(date) = shown.service.assured_date.as_deref().map(|date| view.date(date)) else {
        return view.text("page-card-confirmed-never");
    };
    if shown.is_stale(now.civil_date()) {
        view.told("page-card-confirmed-stale", &[("date", date.into())])
    } else {
        date
    }
}
