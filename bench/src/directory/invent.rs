//! Services that nobody offers, made by rule: the same number gives the same service, on every machine.

use std::collections::BTreeMap;

use domain::moment::Moment;
use hsds::Record;
use hsds::model::{
    Address, Attribute, Disclosure, Frequency, Language, Location, Organization, Phone, PlaceType, Schedule,
    Service, ServiceArea, ServiceAtLocation, Translation,
};
use uuid::Uuid;

use super::tongues::{TONGUES, Tongue};

/// Services of one organisation.
pub(super) const AN_ORGANISATION: usize = 8;
/// Of so many places one is a shelter whose place nobody may know.
const A_SHELTER: usize = 20;
/// Days in which keepers confirmed what they say.
const MONTHS: usize = 120;
/// Milliseconds.
const A_DAY: i64 = 86_400_000;
/// Syllables of invented names.
const SYLLABLES: [&str; 32] = [
    "bar", "bel", "cor", "dan", "del", "fen", "gal", "hol", "jor", "kel", "lan", "lir", "mar", "mel", "mon",
    "nar", "nor", "ost", "pel", "quin", "ral", "ros", "sal", "sil", "tan", "tor", "ul", "val", "ver", "wen",
    "yar", "zan",
];
/// The lists whose codes a service carries, and how many of each at most.
const CODED: [(&str, usize); 7] = [
    ("support_kind", 3),
    ("crime", 3),
    ("crime_tag", 1),
    ("victim_group", 2),
    ("referral_route", 2),
    ("support_mode", 2),
    ("abroad", 1),
];
/// The days on which a service is open, and from when to when.
const HOURS: [(&str, &str, &str); 6] = [
    ("MO,TU,WE,TH,FR", "09:00", "17:00"),
    ("MO,TU,WE,TH,FR", "08:30", "12:30"),
    ("MO,WE,FR", "10:00", "18:00"),
    ("TU,TH", "13:00", "19:30"),
    ("MO,TU,WE,TH,FR,SA,SU", "08:00", "22:00"),
    ("SA,SU", "10:00", "16:00"),
];
/// The time zone of a fifth of them is not said, and so it is not known when they are open.
const WITHOUT_HOURS: u64 = 5;

/// Numbers that look like chance.
struct Chance(u64);

impl Chance {
    /// The next number (`SplitMix64`).
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.next() % bound.max(1) as u64).unwrap_or_default()
    }

    fn pick<'a, T>(&mut self, from: &'a [T]) -> Option<&'a T> {
        from.get(self.below(from.len()))
    }

    /// A name of some syllables.
    fn name(&mut self, syllables: usize) -> String {
        let name: String = (0..syllables).filter_map(|_| self.pick(&SYLLABLES).copied()).collect();
        let mut letters = name.chars();
        letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
    }

    /// From -1 to 1.
    fn swing(&mut self) -> f64 {
        f64::from(u32::try_from(self.next() >> 32).unwrap_or_default()) / f64::from(u32::MAX) * 2.0 - 1.0
    }
}

/// One of the services.
pub(crate) struct Invented {
    pub(crate) id: Uuid,
    organisation: usize,
    pub(crate) tongue: &'static Tongue,
    pub(crate) country: &'static str,
    pub(crate) zone: &'static str,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) next_step: &'static str,
    /// Field, language, text.
    pub(crate) translations: Vec<(&'static str, &'static str, String)>,
    /// List and code.
    pub(crate) codes: Vec<(String, String)>,
    pub(crate) town: String,
    pub(crate) region: String,
    pub(crate) at: (f64, f64),
    pub(crate) withheld: bool,
    /// Days, from, to.
    pub(crate) hours: Option<(&'static str, &'static str, &'static str)>,
    pub(crate) from_abroad: bool,
    pub(crate) languages: Vec<&'static str>,
    pub(crate) assured: String,
    number: usize,
}

/// What makes services.
pub(crate) struct Inventor {
    /// Codes by list, and the id of each one's term.
    codes: BTreeMap<String, Vec<(String, Uuid)>>,
    now: Moment,
}

impl Inventor {
    /// One who knows the words of the directory. What it invents was confirmed in the months before `now`.
    pub(crate) fn new(now: Moment) -> Self {
        let mut codes: BTreeMap<String, Vec<(String, Uuid)>> = BTreeMap::new();
        for ((list, code), id) in server::directory::list_terms() {
            codes.entry(list).or_default().push((code, id));
        }
        Self { codes, now }
    }

    /// The service with this number.
    pub(crate) fn invent(&self, number: usize) -> Option<Invented> {
        let organisation = number / AN_ORGANISATION;
        // An organisation has one language and one country.
        let mut chance = Chance(organisation as u64);
        let tongue = chance.pick(&TONGUES)?;
        let (country, zone, (north, east)) = *chance.pick(tongue.lands)?;
        let mut chance = Chance(number as u64 | 1 << 40);
        let town = chance.name(2);
        let name =
            format!("{} {} {}", chance.pick(tongue.heads)?, chance.name(3), chance.pick(tongue.people)?);
        let sentences = |chance: &mut Chance, tongue: &Tongue, most: usize| {
            let many = 2 + chance.below(most);
            let some = (0..many).filter_map(|_| chance.pick(tongue.sentences).copied());
            some.collect::<Vec<_>>().join(" ")
        };
        let description = format!("{} {}.", sentences(&mut chance, tongue, 4), chance.name(3));
        let mut translations = Vec::new();
        if chance.below(2) == 0 {
            let other = chance.pick(&TONGUES).filter(|other| other.code != tongue.code);
            if let Some(other) = other {
                translations.push(("name", other.code, format!("{} {}", chance.pick(other.heads)?, town)));
                translations.push(("description", other.code, sentences(&mut chance, other, 2)));
            }
        }
        let mut codes = Vec::new();
        for (list, most) in CODED {
            let known = self.codes.get(list)?;
            for _ in 0..chance.below(most + 1).max(usize::from(list == "support_kind")) {
                codes.push((list.to_owned(), chance.pick(known)?.0.clone()));
            }
        }
        codes.push(("fee".into(), (if chance.below(4) == 0 { "by_income" } else { "free" }).into()));
        codes.push(("intake".into(), (if chance.below(9) == 0 { "paused" } else { "open" }).into()));
        codes.sort_unstable();
        codes.dedup();
        let mut languages = vec![tongue.code, "en"];
        languages.extend(chance.pick(&TONGUES).map(|other| other.code));
        languages.sort_unstable();
        languages.dedup();
        Some(Invented {
            id: name_id("service", number),
            organisation,
            tongue,
            country,
            zone,
            name,
            description,
            next_step: chance.pick(tongue.sentences)?,
            translations,
            codes,
            region: chance.name(2),
            town,
            at: (north + chance.swing(), east + chance.swing()),
            withheld: number.is_multiple_of(A_SHELTER),
            hours: (!chance.next().is_multiple_of(WITHOUT_HOURS))
                .then(|| chance.pick(&HOURS).copied())
                .flatten(),
            from_abroad: chance.below(2) == 0,
            languages,
            assured: civil_date(self.now.plus_millis(-i64::try_from(chance.below(MONTHS)).ok()? * A_DAY))?,
            number,
        })
    }

    /// The records of so many services, as a feed brings them.
    pub(crate) fn records(&self, services: usize) -> impl Iterator<Item = Record> {
        (0..services).flat_map(move |number| {
            let made = self.invent(number);
            let first = number.is_multiple_of(AN_ORGANISATION);
            made.into_iter().flat_map(move |made| {
                let organisation = first.then(|| made.organisation());
                organisation.into_iter().chain(self.list_records(&made))
            })
        })
    }

    fn list_records(&self, made: &Invented) -> [Record; 3] {
        let attribute = |(list, code): &(String, String)| {
            let term = self.codes.get(list)?.iter().find(|(known, _)| known == code)?.1;
            Some(Attribute {
                id: part(made.id, &format!("attribute/{list}/{code}")),
                link_id: Some(made.id),
                link_entity: Some("service".into()),
                taxonomy_term_id: Some(term),
                ..Attribute::default()
            })
        };
        let attributes = made.codes.iter().filter_map(attribute).collect();
        let (location, at) = made.place();
        [made.service(attributes).into(), location.into(), at.into()]
    }
}

/// The day of a moment in UTC, as feeds write it.
fn civil_date(at: Moment) -> Option<String> {
    let at = jiff::Timestamp::from_millisecond(at.0).ok()?;
    Some(jiff::tz::TimeZone::UTC.to_datetime(at).date().to_string())
}

fn name_id(kind: &str, number: usize) -> Uuid {
    part(Uuid::NAMESPACE_URL, &format!("urn:invented:{kind}/{number}"))
}

fn part(of: Uuid, name: &str) -> Uuid {
    Uuid::new_v5(&of, name.as_bytes())
}

impl Invented {
    /// The name of its organisation.
    pub(crate) fn organisation_name(&self) -> String {
        format!("{} {}", self.tongue.heads.first().unwrap_or(&""), Chance(self.organisation as u64).name(4))
    }

    fn organisation(&self) -> Record {
        let id = name_id("organisation", self.organisation);
        let name = self.organisation_name();
        let description = name.clone();
        Organization { id, name, description, ..Organization::default() }.into()
    }

    fn service(&self, attributes: Vec<Attribute>) -> Service {
        let schedules = self.hours.map(|(days, opens, closes)| Schedule {
            id: part(self.id, "hours"),
            freq: Some(Frequency::Weekly),
            byday: Some(days.into()),
            opens_at: Some(opens.into()),
            closes_at: Some(closes.into()),
            zone: Some(self.zone.into()),
            ..Schedule::default()
        });
        let phone = |name: &str, visibility| Phone {
            id: part(self.id, name),
            number: format!("+999 {:07} {}", self.number, name.len()),
            from_abroad: Some(self.from_abroad),
            visibility,
            ..Phone::default()
        };
        // Of every third service members know another number: then two circles of readers see different things.
        let more = self.number.is_multiple_of(3).then(|| phone("desk", Some(hsds::Circle::Members)));
        Service {
            id: self.id,
            organization_id: Some(name_id("organisation", self.organisation)),
            name: self.name.clone(),
            description: Some(self.description.clone()),
            content_language: Some(self.tongue.code.into()),
            application_process: Some(self.next_step.to_owned()),
            url: Some(format!("https://{}.example/", self.town.to_lowercase())),
            phones: std::iter::once(phone("front", None)).chain(more).collect(),
            schedules: schedules.into_iter().collect(),
            service_areas: vec![ServiceArea {
                id: part(self.id, "area"),
                extent: Some(self.country.into()),
                extent_type: Some("country".into()),
                ..ServiceArea::default()
            }],
            languages: self
                .languages
                .iter()
                .map(|code| Language {
                    id: part(self.id, &format!("language/{code}")),
                    code: Some((*code).to_owned()),
                    ..Language::default()
                })
                .collect(),
            translations: self
                .translations
                .iter()
                .map(|(field, language, text)| Translation {
                    id: part(self.id, &format!("translation/{field}")),
                    field: (*field).to_owned(),
                    language: (*language).to_owned(),
                    text: text.clone(),
                    ..Translation::default()
                })
                .collect(),
            attributes,
            assured_date: Some(self.assured.clone()),
            ..Service::default()
        }
    }

    fn place(&self) -> (Location, ServiceAtLocation) {
        let id = part(self.id, "location");
        let location = Location {
            id,
            location_type: PlaceType::Physical,
            name: Some(format!("{} {}", self.town, self.number % 100)),
            latitude: Some(self.at.0),
            longitude: Some(self.at.1),
            addresses: vec![Address {
                id: part(id, "address"),
                address_1: Some(format!("{} {}", self.region, 1 + self.number % 90)),
                city: Some(self.town.clone()),
                state_province: Some(self.region.clone()),
                postal_code: Some(format!("{:05}", self.number % 90_000)),
                country: Some(self.country.into()),
                address_type: Some(PlaceType::Physical),
                ..Address::default()
            }],
            disclosure: Some(if self.withheld { Disclosure::Withheld } else { Disclosure::Exact }),
            zone: Some(self.zone.into()),
            ..Location::default()
        };
        let at = ServiceAtLocation {
            id: part(self.id, "at"),
            service_id: Some(self.id),
            location_id: Some(id),
            ..ServiceAtLocation::default()
        };
        (location, at)
    }
}
