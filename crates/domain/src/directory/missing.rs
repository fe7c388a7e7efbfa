//! What an entry still needs before others can use it.

use serde::{Deserialize, Serialize};

use super::step::{StepAction, list_dead_ends};
use super::{
    AgeRange, Capacity, OpeningHours, PlaceEntry, ServiceEntry, Translated, Workers, list_place_texts,
};
use crate::bounds::{self, LINK, MANY, NAME, SHORT, TEXT};
use crate::code::{PlaceDisclosure, ReaderCircle};
use crate::moment::{CivilDate, Moment};

/// Why an entry cannot be kept as it is. Each names one field of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Lack {
    /// It has no name.
    Name,
    /// It does not say what it does.
    Description,
    /// It names no kind of help.
    Kinds,
    /// It names no country.
    Countries,
    /// A public service gives no way to reach it.
    Reach,
    /// The next step says to ring, and whoever reads it sees no number.
    StepRing,
    /// The next step says to write, and there is no address.
    StepWrite,
    /// The next step says to come, and no place is told.
    StepCome,
    /// The next step speaks of a website or a chat, and there is no website.
    StepBrowse,
    /// A telephone number holds no digits, or something else than a number.
    Phone,
    /// The address for mail is none.
    Email,
    /// The website does not begin with `https://` or `http://`.
    Website,
    /// A time is not written `HH:MM`, or hours name no day.
    Hours,
    /// There are hours, and the time zone is not known.
    Zone,
    /// A place has no town or country, or a point that is none.
    Place,
    /// The youngest is older than the oldest, or an age is none.
    Ages,
    /// More are free than there are at most, or a figure is none that can be counted.
    Capacity,
    /// A figure about those who work there is none that can be counted.
    Workers,
    /// Figures of its capacity are as of a day that has not come yet, or is long past.
    AsOf,
    /// Figures about those who work there are.
    WorkersAsOf,
    /// A text in another language names no language, one that is there already, or says nothing.
    Translations,
    /// A text is longer than it may be.
    TooLong,
}

/// Everything that keeps an entry from being kept at this moment, in the order of the form.
#[must_use]
pub fn list_lacking(entry: &ServiceEntry, now: Moment) -> Vec<Lack> {
    let is_public = entry.circle.0 == ReaderCircle::Public;
    let reachable = !entry.phones.is_empty() || entry.email.is_some() || entry.website.is_some();
    let dead_ends = list_dead_ends(entry);
    let ends = |asked: StepAction| dead_ends.contains(&asked);
    let findings = [
        (Lack::Name, entry.name.trim().is_empty()),
        (Lack::Description, entry.description.trim().is_empty()),
        (Lack::Kinds, entry.kinds.is_empty()),
        (Lack::Countries, entry.countries.is_empty()),
        (Lack::Reach, is_public && !reachable),
        (Lack::StepRing, ends(StepAction::Ring)),
        (Lack::StepWrite, ends(StepAction::Write)),
        (Lack::StepCome, ends(StepAction::Come)),
        (Lack::StepBrowse, ends(StepAction::Browse)),
        (Lack::Phone, !entry.phones.iter().all(|phone| is_number(&phone.number))),
        (Lack::Email, !entry.email.as_deref().is_none_or(is_email)),
        (Lack::Website, !entry.website.as_deref().is_none_or(is_website)),
        (Lack::Hours, !entry.hours.iter().all(are_hours)),
        (Lack::Zone, !entry.hours.is_empty() && entry.zone.as_deref().is_none_or(str::is_empty)),
        (Lack::Place, !entry.places.iter().all(is_place)),
        (Lack::Ages, !are_ages(entry.ages)),
        (Lack::Capacity, !entry.capacity.value.iter().all(is_capacity)),
        (Lack::Workers, !entry.workers.value.iter().all(are_workers)),
        (Lack::AsOf, !are_of_the_past(entry.capacity.value.iter().map(|one| one.as_of), now)),
        (Lack::WorkersAsOf, !are_of_the_past(entry.workers.value.iter().map(|one| one.as_of), now)),
        (Lack::Translations, !are_translations(entry)),
        (Lack::TooLong, is_too_long(entry)),
    ];
    findings.into_iter().filter(|(_, lacking)| *lacking).map(|(lack, _)| lack).collect()
}

fn are_ages(AgeRange { from, to }: AgeRange) -> bool {
    let in_order = from.zip(to).is_none_or(|(from, to)| from <= to);
    in_order && from.max(to).is_none_or(|age| age <= bounds::AGE)
}

fn is_capacity(Capacity { available, maximum, .. }: &Capacity) -> bool {
    let most = maximum.unwrap_or(bounds::COUNT);
    *available <= most && most <= bounds::COUNT
}

fn are_workers(Workers { people, full_posts, hours_before, hours_a_year, .. }: &Workers) -> bool {
    let within = |figure: Option<u32>, most| figure.is_none_or(|figure| figure <= most);
    within(*people, bounds::COUNT)
        && full_posts.is_none_or(|posts| (0.0..=f64::from(bounds::COUNT)).contains(&posts))
        && within(*hours_before, bounds::HOURS)
        && within(*hours_a_year, bounds::HOURS)
}

fn are_of_the_past(mut days: impl Iterator<Item = Option<CivilDate>>, now: Moment) -> bool {
    days.all(|day| day.is_none_or(|day| bounds::has_begun(day, now)))
}

/// Each in a language of its own, and with something in it.
fn are_translations(entry: &ServiceEntry) -> bool {
    let texts =
        |one: &Translated| [&one.name, &one.description, &one.next_step].map(|text| text.trim().is_empty());
    let languages = entry.translations.iter().map(|one| one.language);
    let mut seen: Vec<_> = entry.written_in.map(Some).into_iter().collect();
    let all_new = languages.into_iter().all(|language| {
        let is_new = language.is_some() && !seen.contains(&language);
        seen.push(language);
        is_new
    });
    all_new && entry.translations.iter().all(|one| texts(one).contains(&false))
}

/// Digits, with what people write between them.
fn is_number(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let only = text.chars().all(|c| c.is_ascii_digit() || " +-()/.".contains(c));
    only && (2..=20).contains(&digits)
}

/// An address for mail in its plain form: nothing that a mail program or a spreadsheet would take for an order. The one rule
/// for every address that somebody types; a mail program takes all that it takes.
#[must_use]
pub fn is_email(text: &str) -> bool {
    let is = |part: &str, marks: &str| {
        !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || marks.contains(c))
    };
    let is_host = |host: &str| {
        host.contains('.')
            && host.split('.').all(|label| {
                is(label, "-") && !label.starts_with('-') && !label.ends_with('-') && label.len() <= 63
            })
    };
    let is_name = |name: &str| name.len() <= 64 && name.split('.').all(|part| is(part, "'_+-"));
    let starts_well = text.starts_with(|c: char| c.is_ascii_alphanumeric());
    text.len() <= 254
        && starts_well
        && text.split_once('@').is_some_and(|(name, host)| is_name(name) && is_host(host))
}

/// An address on the web that a page can link to.
#[must_use]
pub fn is_website(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| rest.contains('.') && !rest.chars().any(|c| c.is_whitespace() || c.is_control()))
}

fn are_hours(hours: &OpeningHours) -> bool {
    !hours.days.is_empty() && is_time(&hours.opens) && (is_time(&hours.closes) || hours.closes == "24:00")
}

fn is_time(text: &str) -> bool {
    text.len() == 5 && text.parse::<jiff::civil::Time>().is_ok()
}

fn is_place(place: &PlaceEntry) -> bool {
    let point = match (place.latitude, place.longitude) {
        (None, None) => true,
        (Some(north), Some(east)) => (-90.0..=90.0).contains(&north) && (-180.0..=180.0).contains(&east),
        _ => false,
    };
    let named = place.country.is_some() && !place.town.trim().is_empty();
    point && (place.disclosure == PlaceDisclosure::Withheld || named)
}

fn is_too_long(entry: &ServiceEntry) -> bool {
    let long = |text: &str, most: usize| text.chars().count() > most;
    let counts = [
        entry.phones.len(),
        entry.hours.len(),
        entry.places.len(),
        entry.regions.len(),
        entry.languages.len(),
        entry.translations.len(),
        entry.capacity.value.len(),
        entry.workers.value.len(),
        entry.kinds.len(),
        entry.crimes.len(),
        entry.crime_tags.len(),
        entry.groups.len(),
        entry.routes.len(),
        entry.ways.len(),
        entry.countries.len(),
        entry.abroad.len(),
        entry.training.len(),
        entry.funding.value.len(),
        entry.hours.iter().map(|hours| hours.days.len()).max().unwrap_or(0),
        entry.places.iter().map(|place| place.access.len()).max().unwrap_or(0),
    ];
    long(&entry.name, NAME)
        || long(&entry.description, TEXT)
        || long(&entry.next_step, TEXT)
        || entry
            .translations
            .iter()
            .any(|one| long(&one.name, NAME) || long(&one.description, TEXT) || long(&one.next_step, TEXT))
        || entry.website.as_deref().is_some_and(|website| long(website, LINK))
        || entry.zone.as_deref().is_some_and(|zone| long(zone, SHORT))
        || entry.phones.iter().any(|phone| long(&phone.number, SHORT))
        || entry.places.iter().filter_map(|place| place.id.as_deref()).any(|id| long(id, SHORT))
        || entry.regions.iter().any(|region| long(region, NAME))
        || entry.phones.iter().filter_map(|phone| phone.label.as_deref()).any(|label| long(label, NAME))
        || entry
            .places
            .iter()
            .any(|place| list_place_texts().any(|(_, text)| long((text.of)(place), text.most)))
        || counts.into_iter().any(|count| count > MANY)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::{CapacityUnit, Country, SupportKind, WorkerKind};
    use crate::directory::entry::Circle;
    use crate::directory::{AgeRange, Phone, Weekday};

    /// 2026-11-24T10:00Z.
    const NOW: Moment = Moment(1_795_514_400_000);

    fn complete() -> ServiceEntry {
        ServiceEntry {
            name: "Northlight".into(),
            description: "Somebody to talk to.".into(),
            circle: Circle(ReaderCircle::Public),
            kinds: vec![SupportKind::Emotional],
            countries: vec!["IE".parse::<Country>().unwrap()],
            phones: vec![Phone { number: "+999 20 5550 140".into(), ..Phone::default() }],
            ..ServiceEntry::default()
        }
    }

    #[test]
    fn what_is_complete_lacks_nothing_and_what_is_empty_lacks_what_is_needed() {
        assert_eq!(list_lacking(&complete(), NOW), []);
        assert_eq!(
            list_lacking(&ServiceEntry::default(), NOW),
            [Lack::Name, Lack::Description, Lack::Kinds, Lack::Countries]
        );
    }

    #[test]
    fn each_fault_is_named() {
        type Spoil = fn(&mut ServiceEntry);
        let translated = |language: &str, name: &str| Translated {
            language: language.parse().ok(),
            name: name.into(),
            ..Translated::default()
        };
        let mut well = complete();
        well.written_in = "en".parse().ok();
        well.translations = vec![translated("ar", "ضوء"), translated("de", "Nordlicht")];
        assert_eq!(list_lacking(&well, NOW), []);
        for (language, name) in [("", "Sans langue"), ("en", "Again"), ("ar", "Twice"), ("fr", " ")] {
            let mut entry = well.clone();
            entry.translations.push(translated(language, name));
            assert_eq!(list_lacking(&entry, NOW), [Lack::Translations], "{language}");
        }
        let cases: [(Lack, Spoil); 14] = [
            (Lack::Reach, |entry| entry.phones.clear()),
            (Lack::StepRing, |entry| {
                entry.next_step = "Ring us.".into();
                entry.phones[0].circle = Some(Circle(ReaderCircle::Members));
            }),
            (Lack::StepWrite, |entry| entry.next_step = "Write to us.".into()),
            (Lack::StepCome, |entry| entry.next_step = "Come by.".into()),
            (Lack::StepBrowse, |entry| entry.next_step = "The chat is open at night.".into()),
            (Lack::Phone, |entry| entry.phones[0].number = "ask at the desk".into()),
            (Lack::Email, |entry| entry.email = Some("nobody".into())),
            (Lack::Website, |entry| entry.website = Some("javascript:alert(1)".into())),
            (Lack::Hours, |entry| {
                entry.zone = Some("Europe/Dublin".into());
                entry.hours = vec![OpeningHours {
                    days: vec![Weekday::Mon],
                    opens: "9".into(),
                    closes: "17:00".into(),
                }];
            }),
            (Lack::Zone, |entry| {
                entry.hours = vec![OpeningHours {
                    days: vec![Weekday::Mon],
                    opens: "09:00".into(),
                    closes: "24:00".into(),
                }];
            }),
            (Lack::Place, |entry| {
                entry.places = vec![PlaceEntry {
                    disclosure: PlaceDisclosure::Exact,
                    town: "Port Elva".into(),
                    country: Some("IE".parse().unwrap()),
                    latitude: Some(53.0),
                    ..PlaceEntry::default()
                }];
            }),
            (Lack::Ages, |entry| entry.ages = AgeRange { from: Some(18), to: Some(12) }),
            (Lack::Ages, |entry| entry.ages.to = Some(121)),
            (Lack::TooLong, |entry| entry.description = "long ".repeat(1_000)),
        ];
        for (lack, spoil) in cases {
            let mut entry = complete();
            spoil(&mut entry);
            assert_eq!(list_lacking(&entry, NOW), [lack]);
        }
    }

    #[test]
    fn no_text_and_no_list_is_endless() {
        let place = PlaceEntry {
            id: Some("x".repeat(61)),
            disclosure: PlaceDisclosure::Exact,
            town: "Port Elva".into(),
            country: Some("IE".parse().unwrap()),
            ..PlaceEntry::default()
        };
        let endless: [ServiceEntry; 6] = [
            ServiceEntry {
                website: Some(format!("https://north.example/{}", "x".repeat(2_000))),
                ..complete()
            },
            ServiceEntry { zone: Some("Europe/Dublin".repeat(10)), ..complete() },
            ServiceEntry {
                phones: vec![Phone { number: format!("1{}2", " ".repeat(100)), ..Phone::default() }],
                ..complete()
            },
            ServiceEntry { places: vec![place], ..complete() },
            ServiceEntry { kinds: vec![SupportKind::Legal; 201], ..complete() },
            ServiceEntry { countries: vec!["IE".parse::<Country>().unwrap(); 300], ..complete() },
        ];
        for entry in endless {
            assert_eq!(list_lacking(&entry, NOW), [Lack::TooLong], "{entry:?}");
        }
    }

    /// An entry that counts free places and at most, as of a day.
    fn with_places(available: u32, maximum: Option<u32>, as_of: Option<CivilDate>) -> ServiceEntry {
        let mut entry = complete();
        entry.capacity.value = vec![Capacity { unit: CapacityUnit::Beds, available, maximum, as_of }];
        entry
    }

    /// An entry that counts who works there.
    fn with_workers(change: impl FnOnce(&mut Workers)) -> ServiceEntry {
        let mut entry = complete();
        let mut workers = Workers {
            kind: WorkerKind::Paid,
            people: None,
            full_posts: None,
            hours_before: None,
            hours_a_year: None,
            as_of: None,
        };
        change(&mut workers);
        entry.workers.value = vec![workers];
        entry
    }

    #[test]
    fn each_figure_is_taken_on_its_bound_and_not_just_beyond() {
        let aged = |from, to| ServiceEntry { ages: AgeRange { from, to }, ..complete() };
        let (count, hours) = (bounds::COUNT, bounds::HOURS);
        let taken = [
            aged(Some(120), Some(120)),
            with_places(0, None, None),
            with_places(40, Some(40), None),
            with_places(count, Some(count), None),
            with_workers(|workers| workers.people = Some(count)),
            with_workers(|workers| workers.full_posts = Some(f64::from(count))),
            with_workers(|workers| workers.full_posts = Some(0.0)),
            with_workers(|workers| workers.hours_before = Some(hours)),
            with_workers(|workers| workers.hours_a_year = Some(hours)),
        ];
        for entry in taken {
            assert_eq!(list_lacking(&entry, NOW), [], "{:?} {:?}", entry.capacity, entry.workers);
        }
        let refused = [
            (Lack::Ages, aged(Some(121), None)),
            (Lack::Capacity, with_places(40, Some(39), None)),
            (Lack::Capacity, with_places(40, Some(10), None)),
            (Lack::Capacity, with_places(count + 1, None, None)),
            (Lack::Capacity, with_places(1, Some(count + 1), None)),
            (Lack::Workers, with_workers(|workers| workers.people = Some(count + 1))),
            (Lack::Workers, with_workers(|workers| workers.full_posts = Some(f64::from(count) + 0.5))),
            (Lack::Workers, with_workers(|workers| workers.full_posts = Some(-0.5))),
            (Lack::Workers, with_workers(|workers| workers.full_posts = Some(f64::NAN))),
            (Lack::Workers, with_workers(|workers| workers.hours_before = Some(hours + 1))),
            (Lack::Workers, with_workers(|workers| workers.hours_a_year = Some(hours + 1))),
        ];
        for (lack, entry) in refused {
            assert_eq!(list_lacking(&entry, NOW), [lack], "{:?} {:?}", entry.capacity, entry.workers);
        }
    }

    #[test]
    fn figures_are_as_of_a_day_that_has_come_and_is_not_long_past() {
        for (day, is_taken) in [
            ("1999-12-31", false),
            ("2000-01-01", true),
            ("2026-11-25", true),
            ("2026-11-26", false),
            ("9999-12-31", false),
        ] {
            let day = day.parse().ok();
            let told = |lack: Lack| if is_taken { Vec::new() } else { vec![lack] };
            assert_eq!(list_lacking(&with_places(1, None, day), NOW), told(Lack::AsOf), "{day:?}");
            let workers = |workers: &mut Workers| (workers.people, workers.as_of) = (Some(3), day);
            assert_eq!(list_lacking(&with_workers(workers), NOW), told(Lack::WorkersAsOf), "{day:?}");
        }
    }
}
