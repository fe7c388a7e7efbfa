//! From records to the form.

use domain::bounds;
use domain::code::{Coded, Country, FundingSource, Language, WorkerKind};
use domain::directory::{
    AgeRange, Capacity, OpeningHours, Phone, PhoneWay, ServiceEntry, Translated, Weekday, Workers, Worth,
};
use domain::moment::CivilDate;
use hsds::Circle;
use hsds::model::{Frequency, Location, Schedule, Service, Translation, WorkforceKind};
use serde_json::Number;
use telephone::Way;

use super::place::read_place;
use super::write::day_name;
use super::{COUNTRY, Records, circle_from};
use crate::directory::vocabulary::find_code;

/// The form as it was filled in, or as a feed would have filled it in.
pub(in crate::directory) fn read_entry(records: &Records) -> ServiceEntry {
    read_parts(&records.service, records.places.iter().map(|(_, location)| location))
}

/// The form of a service and of the locations where it is offered.
pub(in crate::directory) fn read_parts<'l>(
    service: &Service,
    locations: impl Iterator<Item = &'l Location>,
) -> ServiceEntry {
    let weekly: Vec<&Schedule> = service.schedules.iter().filter(|schedule| is_weekly(schedule)).collect();
    ServiceEntry {
        name: service.name.clone(),
        description: service.description.clone().unwrap_or_default(),
        written_in: service.content_language.as_deref().and_then(|code| code.parse().ok()),
        next_step: service.application_process.clone().unwrap_or_default(),
        translations: translations(service),
        circle: circle_from(service.visibility),
        kinds: codes(service),
        crimes: codes(service),
        crime_tags: codes(service),
        groups: codes(service),
        ages: AgeRange { from: small(service.minimum_age.as_ref()), to: small(service.maximum_age.as_ref()) },
        routes: codes(service),
        ways: codes(service),
        languages: languages(service),
        interpreters: service.interpretation_services.is_some(),
        phones: service.phones.iter().map(phone).collect(),
        email: service.email.clone(),
        website: service.url.clone(),
        hours: weekly.iter().filter_map(|schedule| hours(schedule)).collect(),
        zone: weekly.iter().find_map(|schedule| schedule.zone.clone()),
        places: locations.map(read_place).collect(),
        countries: countries(service),
        regions: regions(service),
        abroad: codes(service),
        fee: codes(service).first().copied(),
        intake: codes(service).first().copied(),
        capacity: Worth {
            circle: circle_from(shared(service.capacities.iter().map(|capacity| capacity.visibility))),
            value: capacities(service),
        },
        workers: Worth {
            circle: circle_from(shared(service.workforce.iter().map(|workers| workers.visibility))),
            value: workers(service),
        },
        training: codes(service),
        funding: Worth {
            circle: circle_from(shared(service.funding.iter().map(|funding| funding.visibility))),
            value: codes::<FundingSource>(service),
        },
    }
}

/// The language of a text that the form shows, and which of its texts it is.
pub(super) fn translated(translation: &Translation) -> Option<(Language, usize)> {
    let at = super::TRANSLATED.iter().position(|field| *field == translation.field)?;
    Some((translation.language.parse().ok()?, at))
}

fn translations(service: &Service) -> Vec<Translated> {
    let mut read: Vec<Translated> = Vec::new();
    for translation in &service.translations {
        let Some((language, at)) = translated(translation) else { continue };
        if service.content_language.as_deref() == Some(language.as_str()) {
            continue; // the text itself says it
        }
        let known = read.iter().position(|one| one.language == Some(language)).unwrap_or_else(|| {
            read.push(Translated { language: Some(language), ..Translated::default() });
            read.len() - 1
        });
        let Some(one) = read.get_mut(known) else { continue };
        if let Some(text) = [&mut one.name, &mut one.description, &mut one.next_step].into_iter().nth(at) {
            text.clone_from(&translation.text);
        }
    }
    read
}

/// The narrowest circle that parts of one thing are for.
fn shared(circles: impl Iterator<Item = Option<Circle>>) -> Option<Circle> {
    circles.map(|circle| circle.unwrap_or(Circle::Coordinator)).max()
}

/// The codes of one list that a service carries.
pub(crate) fn codes<C: Coded>(service: &Service) -> Vec<C> {
    let mut codes: Vec<C> =
        service.attributes.iter().filter_map(|attribute| find_code(attribute.taxonomy_term_id?)).collect();
    codes.sort_unstable();
    codes
}

fn small(number: Option<&Number>) -> Option<u8> {
    number.and_then(Number::as_f64).filter(|years| (0.0..=f64::from(bounds::AGE)).contains(years)).map(
        |years| {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "from 0 to the highest age"
            )]
            let years = years as u8;
            years
        },
    )
}

fn count(number: Option<&Number>) -> Option<u32> {
    number.and_then(Number::as_u64).and_then(|count| count.try_into().ok())
}

fn languages(service: &Service) -> Vec<Language> {
    service.languages.iter().filter_map(|language| language.code.as_deref()?.parse().ok()).collect()
}

fn phone(phone: &hsds::model::Phone) -> Phone {
    Phone {
        number: written(phone),
        from_abroad: phone.from_abroad.unwrap_or(false),
        label: phone.description.clone(),
        circle: Some(circle_from(phone.visibility)),
        way: match Way::of(phone.r#type.as_deref().unwrap_or_default()) {
            Way::Voice => None,
            Way::Text => Some(PhoneWay::Text),
            Way::Fax => Some(PhoneWay::Fax),
            Way::Textphone => Some(PhoneWay::Textphone),
            Way::Other => Some(PhoneWay::Other),
        },
    }
}

/// A number as people write it: with its extension, which nobody may lose who dials it.
pub(super) fn written(phone: &hsds::model::Phone) -> String {
    let Some(extension) = &phone.extension else { return phone.number.clone() };
    let extension = extension.to_string();
    let extension = extension.strip_suffix(".0").unwrap_or(&extension);
    let number = phone.number.trim();
    let says_it = number.strip_suffix(extension).is_some_and(|before| {
        before.trim_end_matches([' ', '.', ':']).ends_with(|c: char| c.is_alphabetic() || c == '#')
    });
    if says_it { number.to_owned() } else { format!("{number} ext. {extension}") }
}

/// Whether a schedule is one that the form can show: some days of every week, for ever.
pub(super) fn is_weekly(schedule: &Schedule) -> bool {
    let every_week = schedule.freq == Some(Frequency::Weekly)
        && schedule.interval.as_ref().is_none_or(|interval| interval.as_u64() == Some(1));
    let bounds = [&schedule.valid_from, &schedule.valid_to, &schedule.until, &schedule.byweekno];
    every_week && bounds.into_iter().all(Option::is_none) && hours(schedule).is_some()
}

fn hours(schedule: &Schedule) -> Option<OpeningHours> {
    let day = |name: &str| Weekday::ALL.into_iter().find(|day| day_name(*day) == name.trim());
    let days = schedule.byday.as_deref()?.split(',').map(day).collect::<Option<Vec<_>>>()?;
    let time = |text: &Option<String>| text.as_deref()?.get(..5).map(str::to_owned);
    Some(OpeningHours { days, opens: time(&schedule.opens_at)?, closes: time(&schedule.closes_at)? })
}

/// The countries that a service names as where it works.
pub(crate) fn countries(service: &Service) -> Vec<Country> {
    let areas = service.service_areas.iter().filter(|area| area.extent_type.as_deref() == Some(COUNTRY));
    areas.filter_map(|area| area.extent.as_deref()?.parse().ok()).collect()
}

/// Parts of the country that a service names.
pub(crate) fn regions(service: &Service) -> Vec<String> {
    let areas = service.service_areas.iter().filter(|area| area.extent.is_none());
    areas.filter_map(|area| area.name.clone()).collect()
}

/// The day of a date or a time as records of HSDS write them.
pub(crate) fn find_day(date: &str) -> Option<CivilDate> {
    date.get(..10)?.parse().ok()
}

fn capacities(service: &Service) -> Vec<Capacity> {
    let known = service.capacities.iter().filter_map(|capacity| {
        Some(Capacity {
            unit: find_code(capacity.unit_id?)?,
            available: count(capacity.available.as_ref())?,
            maximum: count(capacity.maximum.as_ref()),
            as_of: find_day(&capacity.updated),
        })
    });
    known.collect()
}

fn workers(service: &Service) -> Vec<Workers> {
    let known = service.workforce.iter().map(|workers| Workers {
        kind: match workers.kind {
            WorkforceKind::Paid => WorkerKind::Paid,
            WorkforceKind::Volunteer => WorkerKind::Volunteer,
        },
        people: count(workers.headcount.as_ref()),
        full_posts: workers.fte.as_ref().and_then(Number::as_f64),
        hours_before: count(workers.initial_training_hours.as_ref()),
        hours_a_year: count(workers.annual_training_hours.as_ref()),
        as_of: workers.as_of.as_deref().and_then(find_day),
    });
    known.collect()
}
