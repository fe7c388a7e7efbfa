//! From what was typed to an answer, and what is wrong with it.

use std::str::FromStr;

use domain::code::{AccessNeed, CapacityUnit, Coded, Country, PlaceDisclosure, ReaderCircle, WorkerKind};
use domain::directory::{
    AgeRange, Capacity, Circle, OpeningHours, Phone, PlaceEntry, ServiceEntry, Weekday, Workers, Worth,
    list_place_texts,
};
use domain::moment::CivilDate;

use super::fill::day_name;
use super::typed::Typed;
use crate::calendar;

/// Something that is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fault {
    /// The field, as the form names it.
    pub(super) field: String,
    /// Which fault: the end of the key of its wording.
    pub(super) what: &'static str,
}

/// An answer as it was typed.
pub(super) struct Reading {
    pub(super) entry: ServiceEntry,
    /// What could not be read at all.
    pub(super) faults: Vec<Fault>,
    /// In which row of the form each number, opening time and place stands.
    pub(super) rows: Rows,
}

/// In which row of the form each one of a list stands.
#[derive(Default)]
pub(super) struct Rows {
    pub(super) phones: Vec<usize>,
    pub(super) hours: Vec<usize>,
    pub(super) places: Vec<usize>,
}

/// Reads what was typed. `country` is the mapping's: places stand there.
pub(super) fn read(typed: &Typed, country: Country) -> Reading {
    let mut reader = FormReader { typed, faults: Vec::new() };
    let rows = Rows {
        phones: typed.list_rows("phone"),
        hours: typed.list_rows("hours"),
        places: typed.list_rows("place"),
    };
    let hours: Vec<OpeningHours> = rows.hours.iter().map(|row| reader.hours(*row)).collect();
    let zone = typed.trimmed("zone");
    if !hours.is_empty() && !zone.is_empty() && !calendar::is_zone(zone) {
        reader.fault("zone", "zone");
    }
    let entry = ServiceEntry {
        name: typed.trimmed("name").to_owned(),
        description: typed.trimmed("description").to_owned(),
        written_in: typed.get("written_in").parse().ok(),
        next_step: typed.trimmed("next_step").to_owned(),
        // What the service says in other languages stays with it.
        translations: Vec::new(),
        circle: reader.circle("circle"),
        kinds: typed.codes("kinds"),
        crimes: typed.codes("crimes"),
        crime_tags: typed.codes("crime_tags"),
        groups: typed.codes("groups"),
        ages: AgeRange { from: reader.number("age_from"), to: reader.number("age_to") },
        routes: typed.codes("routes"),
        ways: typed.codes("ways"),
        languages: reader.listed("languages"),
        interpreters: typed.has("interpreters", "yes"),
        phones: rows.phones.iter().map(|row| reader.phone(*row)).collect(),
        email: some(typed.trimmed("email")),
        website: some(typed.trimmed("website")).map(with_scheme),
        zone: some(zone).filter(|_| !hours.is_empty()),
        hours,
        places: rows.places.iter().map(|row| reader.place(*row, country)).collect(),
        countries: reader.listed("countries"),
        regions: typed
            .get("regions")
            .split(['\n', ',', ';', '،'])
            .filter_map(|one| some(one.trim()))
            .collect(),
        abroad: typed.codes("abroad"),
        fee: typed.codes("fee").first().copied(),
        intake: typed.codes("intake").first().copied(),
        capacity: Worth {
            circle: reader.circle("capacity_circle"),
            value: CapacityUnit::ALL.iter().filter_map(|unit| reader.capacity(*unit)).collect(),
        },
        workers: Worth {
            circle: reader.circle("workers_circle"),
            value: WorkerKind::ALL.iter().filter_map(|kind| reader.workers(*kind)).collect(),
        },
        training: typed.codes("training"),
        funding: Worth { circle: reader.circle("funding_circle"), value: typed.codes("funding") },
    };
    Reading { entry, faults: reader.faults, rows }
}

struct FormReader<'a> {
    typed: &'a Typed,
    faults: Vec<Fault>,
}

impl FormReader<'_> {
    fn fault(&mut self, field: &str, what: &'static str) {
        self.faults.push(Fault { field: field.to_owned(), what });
    }

    /// Who may read something; whoever does not say so shows it to as few as can be.
    fn circle(&self, name: &str) -> Circle {
        ReaderCircle::find(self.typed.get(name)).map_or_else(Circle::default, Circle)
    }

    fn listed<T: FromStr + Ord>(&self, name: &str) -> Vec<T> {
        let mut values: Vec<T> = self.typed.list(name).iter().filter_map(|code| code.parse().ok()).collect();
        values.sort_unstable();
        values.dedup();
        values
    }

    /// A number, if there is one.
    fn number<T: FromStr>(&mut self, name: &str) -> Option<T> {
        self.parse(name, "number", |text| text.parse().ok())
    }

    fn parse<T>(&mut self, name: &str, what: &'static str, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let text = plain_digits(self.typed.trimmed(name));
        if text.is_empty() {
            return None;
        }
        let read = read(&text);
        if read.is_none() {
            self.fault(name, what);
        }
        read
    }

    fn date(&mut self, name: &str) -> Option<CivilDate> {
        self.parse(name, "date", |text| text.parse().ok())
    }

    fn phone(&self, row: usize) -> Phone {
        let get = |field: &str| self.typed.trimmed(&format!("phone-{row}-{field}"));
        Phone {
            number: plain_digits(get("number")),
            from_abroad: get("abroad") == "yes",
            label: some(get("label")),
            // Where nothing is said it is for whoever reads the answer; what is not understood shows it to as few as can be.
            circle: some(get("circle")).map(|_| self.circle(&format!("phone-{row}-circle"))),
            way: None,
        }
    }

    fn hours(&self, row: usize) -> OpeningHours {
        let days = Weekday::ALL.into_iter();
        let time = |field: &str| write_time(self.typed.trimmed(&format!("hours-{row}-{field}")));
        OpeningHours {
            days: days.filter(|day| self.typed.has(&format!("hours-{row}-days"), day_name(*day))).collect(),
            opens: time("opens"),
            closes: time("closes"),
        }
    }

    fn place(&mut self, row: usize, country: Country) -> PlaceEntry {
        let name = |field: &str| format!("place-{row}-{field}");
        let disclosure = PlaceDisclosure::find(self.typed.get(&name("disclosure")));
        if disclosure.is_none() {
            self.fault(&name("disclosure"), "disclosure");
        }
        let number = |field: &str| self.typed.get(&name(field)).parse::<f64>().ok();
        let mut place = PlaceEntry {
            id: some(self.typed.trimmed(&name("id"))),
            disclosure: disclosure.unwrap_or(PlaceDisclosure::Withheld),
            country: Some(self.typed.get(&name("country")).parse().unwrap_or(country)),
            latitude: number("latitude"),
            longitude: number("longitude"),
            access: self.typed.codes::<AccessNeed>(&name("access")),
            ..PlaceEntry::default()
        };
        for (field, text) in list_place_texts() {
            self.typed.trimmed(&name(field)).clone_into((text.of_mut)(&mut place));
        }
        place.withhold();
        place
    }

    fn capacity(&mut self, unit: CapacityUnit) -> Option<Capacity> {
        let name = |field: &str| format!("capacity-{}-{field}", unit.as_str());
        let available: Option<u32> = self.number(&name("available"));
        let maximum = self.number(&name("maximum"));
        let as_of = self.date(&name("as_of"));
        if available.is_none() && maximum.is_some() && self.typed.trimmed(&name("available")).is_empty() {
            self.fault(&name("available"), "available");
        }
        Some(Capacity { unit, available: available?, maximum, as_of })
    }

    fn workers(&mut self, kind: WorkerKind) -> Option<Workers> {
        let name = |field: &str| format!("workers-{}-{field}", kind.as_str());
        let workers = Workers {
            kind,
            people: self.number(&name("people")),
            full_posts: self.parse(&name("full_posts"), "number", |text| {
                let number: f64 = text.replace(',', ".").parse().ok()?;
                number.is_finite().then_some(number).filter(|number| *number >= 0.0)
            }),
            hours_before: self.number(&name("hours_before")),
            hours_a_year: self.number(&name("hours_a_year")),
            as_of: self.date(&name("as_of")),
        };
        let says = workers.people.is_some()
            || workers.full_posts.is_some()
            || workers.hours_before.is_some()
            || workers.hours_a_year.is_some();
        says.then_some(workers)
    }
}

fn some(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

/// A website as people write it begins with its name.
fn with_scheme(address: String) -> String {
    if address.contains("://") || address.contains(':') { address } else { format!("https://{address}") }
}

/// Digits of every script as those of ASCII.
fn plain_digits(text: &str) -> String {
    text.chars().map(domain::digits::plain).collect()
}

/// A time as the directory writes it, `HH:MM`; what is none stays as it is.
fn write_time(text: &str) -> String {
    let text = plain_digits(text);
    let parts: Vec<&str> = text.split([':', '.', 'h', ' ']).filter(|part| !part.is_empty()).collect();
    let (hour, minute) = match parts.as_slice() {
        [hour] => (*hour, "00"),
        [hour, minute] if minute.len() == 2 => (*hour, *minute),
        _ => return text,
    };
    match (hour.len(), hour.parse::<u8>(), minute.parse::<u8>()) {
        (1 | 2, Ok(hour), Ok(minute)) => format!("{hour:02}:{minute:02}"),
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_as_people_write_them() {
        for (typed, time) in [
            ("9", "09:00"),
            ("9:30", "09:30"),
            ("09.30", "09:30"),
            ("9h30", "09:30"),
            ("24:00", "24:00"),
            ("٠٩:٣٠", "09:30"),
            ("noon", "noon"),
            ("930", "930"),
            ("9:5", "9:5"),
            ("", ""),
        ] {
            assert_eq!(write_time(typed), time, "{typed}");
        }
    }

    #[test]
    fn an_answer_that_is_shown_and_sent_again_is_the_same() {
        let portugal = "PT".parse().unwrap();
        let entry = super::super::tests::full();
        let typed = super::super::fill::fill(&entry);
        let reading = read(&typed, portugal);
        assert_eq!(reading.faults, []);
        assert_eq!(reading.entry, entry);
    }

    #[test]
    fn what_cannot_be_read_is_named_and_the_rest_is_kept() {
        let typed = Typed::read(
            "age_from=twelve&capacity-beds-maximum=20&capacity-people_a_month-available=٣٠&workers-paid-people=-1\
             &workers-paid-full_posts=2,5&workers-volunteer-as_of=soon&place-0-town=Port+Elva&website=north.example"
                .as_bytes(),
        );
        let Reading { entry, faults, .. } = read(&typed, "PT".parse().unwrap());
        let faults: Vec<_> = faults.iter().map(|fault| (fault.field.as_str(), fault.what)).collect();
        assert_eq!(
            faults,
            [
                ("age_from", "number"),
                ("place-0-disclosure", "disclosure"),
                ("capacity-beds-available", "available"),
                ("workers-paid-people", "number"),
                ("workers-volunteer-as_of", "date"),
            ]
        );
        assert_eq!(entry.capacity.value.len(), 1);
        assert_eq!(entry.capacity.value[0].available, 30);
        assert_eq!(entry.workers.value[0].full_posts, Some(2.5));
        assert_eq!(entry.website.as_deref(), Some("https://north.example"));
        assert_eq!(
            entry.places[0].town, "",
            "a place of which it is not said how it may be shown is kept secret"
        );
    }
}
