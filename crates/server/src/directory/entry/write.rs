//! From the form to records.

use std::collections::HashSet;

use domain::code::Coded;
use domain::directory::{OpeningHours, ServiceEntry, Weekday};
use domain::moment::CivilDate;
use hsds::Circle;
use hsds::model::{
    Attribute, Frequency, Funding, Language, Method, Phone, Schedule, Service, ServiceArea, ServiceCapacity,
    Status, Translation, Workforce, WorkforceKind,
};
use serde_json::Number;
use uuid::Uuid;

use super::place::write_place;
use super::{COUNTRY, INTERPRETERS, Records, child, circle_of};
use crate::directory::vocabulary::{find_word, term_id};

/// The records that a form makes of those before it. `id` is the service's, `organization` its organisation's; `today` is a
/// civil date, for figures that name none.
pub(in crate::directory) fn write_entry(
    entry: &ServiceEntry,
    before: Records,
    id: Uuid,
    organization: Uuid,
    today: CivilDate,
) -> Records {
    let circle = circle_of(entry.circle.0);
    let old = before.service;
    let status = if old.id == id { old.status } else { Status::Active };
    let service = Service {
        id,
        organization_id: Some(organization),
        name: entry.name.trim().to_owned(),
        description: Some(entry.description.trim().to_owned()),
        content_language: entry.written_in.map(|language| language.as_str().to_owned()),
        application_process: some(&entry.next_step),
        email: entry.email.as_deref().and_then(some),
        url: entry.website.as_deref().and_then(some),
        status,
        interpretation_services: interpretation(entry, old.interpretation_services),
        minimum_age: entry.ages.from.map(Number::from),
        maximum_age: entry.ages.to.map(Number::from),
        phones: phones(entry, id, old.phones),
        schedules: schedules(entry, id, old.schedules),
        service_areas: areas(entry, id, circle, old.service_areas),
        languages: languages(entry, id),
        translations: translations(entry, id, &old.translations),
        funding: funding(entry, id, old.funding),
        capacities: capacities(entry, id, today, old.capacities),
        attributes: attributes(entry, id, circle, old.attributes),
        workforce: workforce(entry, id, today, old.workforce),
        visibility: Some(circle),
        ..old
    };
    let mut olds = before.places;
    let mut taken: Vec<Uuid> = olds.iter().map(|(_, location)| location.id).collect();
    let places = entry.places.iter().map(|form| {
        let named = form.id.as_deref().and_then(|id| id.parse::<Uuid>().ok());
        let old = named.and_then(|id| olds.iter().position(|(_, location)| location.id == id));
        let (at, mut location) = old.map(|old| olds.swap_remove(old)).unwrap_or_default();
        if location.id.is_nil() {
            location.id = free_id(id, &taken);
            taken.push(location.id);
        }
        write_place(form, (id, organization), circle, at, location)
    });
    Records { service, places: places.collect() }
}

/// An id for a new place. Nothing of where it is goes into it: an id that followed from an address would tell the address to
/// whoever tries all streets.
fn free_id(service: Uuid, taken: &[Uuid]) -> Uuid {
    let mut ids = (0..=taken.len()).map(|n| child(service, &format!("place/{n}")));
    ids.find(|id| !taken.contains(id)).unwrap_or_else(|| child(service, "place"))
}

pub(super) fn some(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// Words about interpreters that somebody wrote elsewhere stay, as long as there are any.
fn interpretation(entry: &ServiceEntry, old: Option<String>) -> Option<String> {
    entry.interpreters.then(|| old.unwrap_or_else(|| INTERPRETERS.to_owned()))
}

fn phones(entry: &ServiceEntry, service: Uuid, old: Vec<Phone>) -> Vec<Phone> {
    let number = |form: &domain::directory::Phone| form.number.trim().to_owned();
    let mut olds = old;
    let made = entry.phones.iter().map(|form| {
        let known = olds.iter().position(|phone| super::read::written(phone).trim() == number(form));
        let old = known.map(|known| olds.swap_remove(known));
        // What stood with its extension beside it stays so.
        let stands = old.as_ref().map_or_else(|| number(form), |old| old.number.clone());
        let id =
            old.as_ref().map_or_else(|| child(service, &format!("phone/{}", number(form))), |old| old.id);
        Phone {
            id,
            number: stands,
            from_abroad: Some(form.from_abroad),
            description: form.label.as_deref().and_then(some),
            visibility: Some(circle_of(entry.circle_of(form))),
            ..old.unwrap_or_default()
        }
    });
    apart(made.collect(), |phone| &mut phone.id)
}

/// Parts that say the same in what their ids follow from, such as two numbers for two purposes: each has its own id.
fn apart<T>(mut parts: Vec<T>, id: fn(&mut T) -> &mut Uuid) -> Vec<T> {
    let mut taken = HashSet::new();
    for part in &mut parts {
        let id = id(part);
        while !taken.insert(*id) {
            *id = child(*id, "another");
        }
    }
    parts
}

/// Parts whose ids follow from all that they say: twice the same is once.
fn once<T>(parts: impl Iterator<Item = T>, id: fn(&T) -> Uuid) -> Vec<T> {
    let mut taken = HashSet::new();
    parts.filter(|part| taken.insert(id(part))).collect()
}

fn schedules(entry: &ServiceEntry, service: Uuid, old: Vec<Schedule>) -> Vec<Schedule> {
    let foreign = old.into_iter().filter(|schedule| !super::read::is_weekly(schedule));
    let made = entry.hours.iter().map(|hours| {
        let OpeningHours { days, opens, closes } = hours;
        let mut days = days.clone();
        days.sort_unstable();
        days.dedup();
        let byday = days.into_iter().map(day_name).collect::<Vec<_>>().join(",");
        Schedule {
            id: child(service, &format!("hours/{byday}/{opens}/{closes}")),
            freq: Some(Frequency::Weekly),
            byday: Some(byday),
            opens_at: Some(opens.clone()),
            closes_at: Some(closes.clone()),
            zone: entry.zone.as_deref().and_then(some),
            ..Schedule::default()
        }
    });
    once(made.chain(foreign), |schedule| schedule.id)
}

/// The day's name in RFC 5545.
pub(super) fn day_name(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "MO",
        Weekday::Tue => "TU",
        Weekday::Wed => "WE",
        Weekday::Thu => "TH",
        Weekday::Fri => "FR",
        Weekday::Sat => "SA",
        Weekday::Sun => "SU",
    }
}

fn areas(entry: &ServiceEntry, service: Uuid, circle: Circle, old: Vec<ServiceArea>) -> Vec<ServiceArea> {
    let foreign =
        old.into_iter().filter(|area| area.extent.is_some() && area.extent_type.as_deref() != Some(COUNTRY));
    let visibility = Some(circle);
    let countries = entry.countries.iter().map(|country| ServiceArea {
        id: child(service, &format!("country/{}", country.as_str())),
        extent: Some(country.as_str().to_owned()),
        extent_type: Some(COUNTRY.into()),
        visibility,
        ..ServiceArea::default()
    });
    let regions = entry.regions.iter().filter_map(|region| some(region)).map(|region| ServiceArea {
        id: child(service, &format!("region/{region}")),
        name: Some(region),
        visibility,
        ..ServiceArea::default()
    });
    once(countries.chain(regions).chain(foreign), |area| area.id)
}

fn languages(entry: &ServiceEntry, service: Uuid) -> Vec<Language> {
    let made = entry.languages.iter().map(|language| Language {
        id: child(service, &format!("language/{}", language.as_str())),
        code: Some(language.as_str().to_owned()),
        ..Language::default()
    });
    once(made, |language| language.id)
}

/// One for each text that is there. One that says what it said keeps who made it; those that the form does not know stay.
fn translations(entry: &ServiceEntry, service: Uuid, old: &[Translation]) -> Vec<Translation> {
    let made = entry.translations.iter().flat_map(|one| {
        let language = one.language.map(domain::code::Language::as_str).unwrap_or_default();
        super::TRANSLATED
            .into_iter()
            .zip([&one.name, &one.description, &one.next_step])
            .filter_map(move |(field, text)| Some((field, language, some(text)?)))
    });
    let made = made.map(|(field, language, text)| {
        let same = |old: &&Translation| old.field == field && old.language == language && old.text == text;
        old.iter().find(same).cloned().unwrap_or_else(|| Translation {
            id: child(service, &format!("translation/{language}/{field}")),
            field: field.to_owned(),
            language: language.to_owned(),
            text,
            method: Method::Human,
            ..Translation::default()
        })
    });
    let foreign = old.iter().filter(|old| super::read::translated(old).is_none()).cloned();
    apart(made.chain(foreign).collect(), |translation| &mut translation.id)
}

fn funding(entry: &ServiceEntry, service: Uuid, old: Vec<Funding>) -> Vec<Funding> {
    let visibility = Some(circle_of(entry.funding.circle.0));
    let foreign = old.into_iter().filter(|funding| {
        funding.source.as_deref().is_none_or(|source| domain::code::FundingSource::find(source).is_none())
    });
    let made = entry.funding.value.iter().map(|source| Funding {
        id: child(service, &format!("funding/{}", source.as_str())),
        source: Some(source.as_str().to_owned()),
        visibility,
        ..Funding::default()
    });
    once(made.chain(foreign), |funding| funding.id)
}

fn capacities(
    entry: &ServiceEntry,
    service: Uuid,
    today: CivilDate,
    old: Vec<ServiceCapacity>,
) -> Vec<ServiceCapacity> {
    let visibility = Some(circle_of(entry.capacity.circle.0));
    let is_ours = |unit: Option<Uuid>| unit.and_then(find_word).is_some();
    let foreign = old.into_iter().filter(|capacity| !is_ours(capacity.unit_id));
    let made = entry.capacity.value.iter().map(|capacity| {
        let day = capacity.as_of.unwrap_or(today);
        ServiceCapacity {
            id: child(service, &format!("capacity/{}", capacity.unit.as_str())),
            unit_id: Some(term_id(capacity.unit)),
            available: Some(capacity.available.into()),
            maximum: capacity.maximum.map(Number::from),
            updated: format!("{day}T00:00:00Z"),
            visibility,
            ..ServiceCapacity::default()
        }
    });
    apart(made.chain(foreign).collect(), |capacity| &mut capacity.id)
}

fn workforce(entry: &ServiceEntry, service: Uuid, today: CivilDate, old: Vec<Workforce>) -> Vec<Workforce> {
    drop(old); // the form knows all of it
    let visibility = Some(circle_of(entry.workers.circle.0));
    let made = entry.workers.value.iter().map(|workers| Workforce {
        id: child(service, &format!("workers/{}", workers.kind.as_str())),
        kind: match workers.kind {
            domain::code::WorkerKind::Paid => WorkforceKind::Paid,
            domain::code::WorkerKind::Volunteer => WorkforceKind::Volunteer,
        },
        headcount: workers.people.map(Number::from),
        fte: workers.full_posts.and_then(Number::from_f64),
        initial_training_hours: workers.hours_before.map(Number::from),
        annual_training_hours: workers.hours_a_year.map(Number::from),
        as_of: Some(workers.as_of.unwrap_or(today).to_string()),
        visibility,
        ..Workforce::default()
    });
    apart(made.collect(), |workers| &mut workers.id)
}

fn attributes(entry: &ServiceEntry, service: Uuid, circle: Circle, old: Vec<Attribute>) -> Vec<Attribute> {
    let is_ours = |attribute: &Attribute| attribute.taxonomy_term_id.and_then(find_word).is_some();
    let mut made: Vec<Attribute> = Vec::new();
    let mut add = |terms: Vec<Uuid>, circle: Circle| {
        made.extend(terms.into_iter().map(|term| attribute(service, "service", term, Some(circle))));
    };
    add(terms(&entry.kinds), circle);
    add(terms(&entry.crimes), circle);
    add(terms(&entry.crime_tags), circle);
    add(terms(&entry.groups), circle);
    add(terms(&entry.routes), circle);
    add(terms(&entry.ways), circle);
    add(terms(&entry.abroad), circle);
    add(terms(entry.fee.as_slice()), circle);
    add(terms(entry.intake.as_slice()), circle);
    add(terms(&entry.training), circle_of(entry.workers.circle.0));
    add(terms(&entry.funding.value), circle_of(entry.funding.circle.0));
    made.extend(old.into_iter().filter(|attribute| !is_ours(attribute)));
    made
}

fn terms<C: Coded>(codes: &[C]) -> Vec<Uuid> {
    let mut codes = codes.to_vec();
    codes.sort_unstable();
    codes.dedup();
    codes.into_iter().map(term_id).collect()
}

pub(super) fn attribute(of: Uuid, entity: &str, term: Uuid, visibility: Option<Circle>) -> Attribute {
    Attribute {
        id: child(of, &format!("attribute/{term}")),
        link_id: Some(of),
        link_entity: Some(entity.to_owned()),
        taxonomy_term_id: Some(term),
        visibility,
        ..Attribute::default()
    }
}
