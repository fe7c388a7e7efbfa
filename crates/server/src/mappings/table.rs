//! The table of services: a row a service, codes as they are, so that a table made today reads like one made in years.

use api::problem::Code;
use domain::code::{CapacityUnit, Coded, WorkerKind};
use domain::directory::{Capacity, OpeningHours, PlaceEntry, ServiceEntry, Weekday, Workers};
use hsds::tabular::Sheet;

use super::snapshot::Entry;
use crate::problem::Refused;

/// A column of the table.
pub(super) struct Column {
    /// Its name: the heading in the table, and part of a key of wording.
    pub(super) name: &'static str,
    /// The list of codes that its values come from; none: they are text.
    pub(super) codes: Option<&'static str>,
    /// What a service says in it.
    pub(super) values: fn(&ServiceEntry) -> Vec<String>,
}

macro_rules! coded {
    ($($field:ident: $list:literal),+ $(,)?) => {
        [$(Column { name: stringify!($field), codes: Some($list), values: |entry| codes(&entry.$field) }),+]
    };
}

/// The columns about whom a service helps and how.
const CODED: [Column; 8] = coded!(
    kinds: "support_kind",
    crimes: "crime",
    crime_tags: "crime_tag",
    groups: "victim_group",
    routes: "referral_route",
    ways: "support_mode",
    abroad: "abroad",
    training: "training_topic",
);

/// Every column, in the order of the table.
pub(super) static COLUMNS: std::sync::LazyLock<Vec<Column>> = std::sync::LazyLock::new(|| {
    let text = |name, values| Column { name, codes: None, values };
    let mut columns = vec![
        text("name", |entry| some(&entry.name)),
        text("description", |entry| some(&entry.description)),
        text("written_in", |entry| entry.written_in.iter().map(ToString::to_string).collect()),
        text("next_step", |entry| some(&entry.next_step)),
    ];
    columns.extend(CODED);
    columns.extend([
        text("age_from", |entry| entry.ages.from.iter().map(ToString::to_string).collect()),
        text("age_to", |entry| entry.ages.to.iter().map(ToString::to_string).collect()),
        Column { name: "languages", codes: Some("language"), values: |entry| texts(&entry.languages) },
        text("interpreters", |entry| if entry.interpreters { vec!["yes".into()] } else { Vec::new() }),
        text("phones", |entry| entry.phones.iter().map(|phone| phone.number.clone()).collect()),
        text("email", |entry| entry.email.iter().cloned().collect()),
        text("website", |entry| entry.website.iter().cloned().collect()),
        text("hours", |entry| entry.hours.iter().map(write_hours).collect()),
        text("zone", |entry| entry.zone.iter().cloned().collect()),
        text("places", |entry| entry.places.iter().map(write_place).collect()),
        Column { name: "countries", codes: Some("country"), values: |entry| texts(&entry.countries) },
        text("regions", |entry| entry.regions.clone()),
        Column { name: "fee", codes: Some("fee"), values: |entry| codes(entry.fee.as_slice()) },
        Column { name: "intake", codes: Some("intake"), values: |entry| codes(entry.intake.as_slice()) },
        text("capacity", |entry| entry.capacity.value.iter().map(write_capacity).collect()),
        text("workers", |entry| entry.workers.value.iter().map(write_workers).collect()),
        Column {
            name: "funding",
            codes: Some("funding_source"),
            values: |entry| codes(&entry.funding.value),
        },
    ]);
    columns
});

fn codes<C: Coded>(codes: &[C]) -> Vec<String> {
    codes.iter().map(|code| code.as_str().to_owned()).collect()
}

fn texts<T: ToString>(values: &[T]) -> Vec<String> {
    values.iter().map(ToString::to_string).collect()
}

fn some(text: &str) -> Vec<String> {
    if text.is_empty() { Vec::new() } else { vec![text.to_owned()] }
}

/// The day as tables write it.
fn day(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "mon",
        Weekday::Tue => "tue",
        Weekday::Wed => "wed",
        Weekday::Thu => "thu",
        Weekday::Fri => "fri",
        Weekday::Sat => "sat",
        Weekday::Sun => "sun",
    }
}

fn write_hours(OpeningHours { days, opens, closes }: &OpeningHours) -> String {
    let days: Vec<&str> = days.iter().map(|one| day(*one)).collect();
    format!("{} {opens}-{closes}", days.join(","))
}

fn write_place(place: &PlaceEntry) -> String {
    let country = place.country.map(|country| country.to_string()).unwrap_or_default();
    let parts = [&place.name, &place.street, &place.postal_code, &place.town, &place.region, &country];
    let parts: Vec<&str> =
        parts.into_iter().map(|part| part.trim()).filter(|part| !part.is_empty()).collect();
    parts.join(", ")
}

/// `beds 12 of 20 (2026-11-24)`
fn write_capacity(capacity: &Capacity) -> String {
    let Capacity { unit, available, maximum, as_of } = capacity;
    let maximum = maximum.map(|maximum| format!(" of {maximum}")).unwrap_or_default();
    let as_of = as_of.map(|day| format!(" ({day})")).unwrap_or_default();
    format!("{} {available}{maximum}{as_of}", CapacityUnit::as_str(*unit))
}

/// `paid people=4 full_posts=2.5 hours_before=40 hours_a_year=12 (2026-11-24)`
fn write_workers(workers: &Workers) -> String {
    let mut parts = vec![WorkerKind::as_str(workers.kind).to_owned()];
    parts.extend(workers.people.map(|n| format!("people={n}")));
    parts.extend(workers.full_posts.map(|n| format!("full_posts={n}")));
    parts.extend(workers.hours_before.map(|n| format!("hours_before={n}")));
    parts.extend(workers.hours_a_year.map(|n| format!("hours_a_year={n}")));
    parts.extend(workers.as_of.map(|day| format!("({day})")));
    parts.join(" ")
}

/// The table for people. Several values of a cell stand apart by `; `.
pub(super) fn write(entries: &[Entry]) -> Result<Vec<u8>, Refused> {
    let fault = |_| Refused::new(Code::Fault);
    let heading = std::iter::once("id").chain(COLUMNS.iter().map(|column| column.name));
    let mut sheet = Sheet::new(Vec::new(), heading).map_err(fault)?;
    for Entry { id, entry } in entries {
        let cells = COLUMNS.iter().map(|column| (column.values)(entry).join("; "));
        sheet.row(std::iter::once(id.clone()).chain(cells)).map_err(fault)?;
    }
    sheet.finish().map_err(fault)
}

#[cfg(test)]
mod tests {
    use domain::code::SupportKind;
    use domain::directory::Phone;

    use super::*;

    fn entry() -> Entry {
        let entry = ServiceEntry {
            name: "=HYPERLINK(\"https://bad.example\")".into(),
            description: "Help, and \"company\"".into(),
            kinds: vec![SupportKind::Emotional, SupportKind::Legal],
            phones: vec![Phone { number: "+999 20 5550 140".into(), ..Phone::default() }],
            hours: vec![OpeningHours {
                days: vec![Weekday::Mon, Weekday::Fri],
                opens: "09:00".into(),
                closes: "24:00".into(),
            }],
            ..ServiceEntry::default()
        };
        Entry { id: "one".into(), entry }
    }

    #[test]
    fn a_row_holds_what_the_service_says_and_runs_nothing() {
        let table = write(&[entry()]).unwrap();
        let text = std::str::from_utf8(&table).unwrap().strip_prefix('\u{feff}').expect("a byte-order mark");
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let heading = reader.headers().unwrap().clone();
        let row = reader.records().next().unwrap().unwrap();
        let cell = |name: &str| &row[heading.iter().position(|column| column == name).unwrap()];
        assert_eq!(cell("id"), "one");
        assert_eq!(cell("name"), "'=HYPERLINK(\"https://bad.example\")");
        assert_eq!(cell("description"), "Help, and \"company\"");
        assert_eq!(cell("kinds"), "emotional; legal");
        assert_eq!(cell("phones"), "+999 20 5550 140");
        assert_eq!(cell("hours"), "mon,fri 09:00-24:00");
        assert_eq!(cell("capacity"), "");
    }

    #[test]
    fn every_column_has_a_name_of_its_own() {
        let mut names: Vec<_> = COLUMNS.iter().map(|column| column.name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), COLUMNS.len());
    }
}
