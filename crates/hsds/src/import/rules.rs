//! What an object must have, and what can be done where it has not. Each rule changes the object, says what it did,
//! and says whether the object can stay.

use jiff::civil::Date;
use serde_json::{Map, Value};

use super::bounds::{self, Bounds};
use super::clean::{default_status, offset_hours, split_offset};
use crate::report::{Done, What};

/// An object that is put right, and what is said of it.
pub(super) struct Case<'a> {
    pub(super) object: &'a mut Map<String, Value>,
    pub(super) notes: Vec<Note>,
    /// The day on which it is read.
    pub(super) today: Option<Date>,
    /// What could not be read in it: fields, and signs of how it was written.
    pub(super) doubts: Vec<String>,
}

/// In an object, what is to be known of how its values were written; it is gone before the object is looked at.
pub(super) const DOUBT: &str = "\u{1f}doubt";
/// Every second week.
pub(super) const FORTNIGHT: &str = "\u{1f}fortnight";
/// A coordinate whose decimal point was lost among points for thousands.
pub(super) const GROUPED: &str = "\u{1f}grouped";
/// A coordinate of which nobody can tell whether it was.
pub(super) const MAY_BE_GROUPED: &str = "\u{1f}may be grouped";

/// Fields that say on which days a schedule holds, and when: what is not understood in one of them leaves that open.
const RECURRENCE: [&str; 15] = [
    "freq",
    "interval",
    "byday",
    "byweekno",
    "bymonthday",
    "byyearday",
    "count",
    "until",
    "dtstart",
    "valid_from",
    "valid_to",
    "wkst",
    "opens_at",
    "closes_at",
    "closed",
];

/// Something found: field, what, what stood there, what was done.
pub(super) struct Note {
    pub(super) field: String,
    pub(super) what: What,
    pub(super) was: Option<String>,
    pub(super) done: Done,
}

impl Case<'_> {
    pub(super) fn new(object: &mut Map<String, Value>, today: Option<Date>) -> Case<'_> {
        let doubts = match object.remove(DOUBT) {
            Some(Value::Array(all)) => {
                all.iter().filter_map(|doubt| doubt.as_str().map(str::to_owned)).collect()
            }
            _ => Vec::new(),
        };
        Case { object, notes: Vec::new(), today, doubts }
    }

    fn doubts(&self, of: &str) -> bool {
        self.doubts.iter().any(|doubt| doubt == of)
    }

    pub(super) fn text(&self, field: &str) -> Option<&str> {
        self.object.get(field).and_then(Value::as_str).filter(|text| !text.is_empty())
    }

    fn has(&self, field: &str) -> bool {
        self.object.contains_key(field)
    }

    pub(super) fn note(&mut self, field: &str, what: What, was: Option<String>, done: Done) {
        self.notes.push(Note { field: field.to_owned(), what, was, done });
    }

    fn fill(&mut self, field: &str, value: &str) {
        self.object.insert(field.to_owned(), Value::String(value.to_owned()));
        self.note(field, What::Missing, None, Done::Repaired(value.to_owned()));
    }

    /// Fills an empty field with the first of others that says something.
    fn fill_from(&mut self, field: &str, others: &[&str]) -> bool {
        if self.text(field).is_some() {
            return true;
        }
        let found = others.iter().find_map(|other| self.text(other)).map(first_line);
        if let Some(value) = &found {
            self.fill(field, value);
        } else {
            self.note(field, What::Missing, None, Done::RowLeftOut);
        }
        found.is_some()
    }

    fn need(&mut self, field: &str) -> bool {
        let there = self.has(field);
        if !there {
            // What was there and could not be meant is told once.
            match self.notes.iter_mut().find(|note| note.field == field) {
                Some(note) => note.done = Done::RowLeftOut,
                None => self.note(field, What::Missing, None, Done::RowLeftOut),
            }
        }
        there
    }

    pub(super) fn drop(&mut self, field: &str, what: What) {
        if let Some(value) = self.object.remove(field) {
            self.note(field, what, Some(value.to_string()), Done::ValueLeftOut);
        }
    }
}

/// A name made of a text: its first line, not long.
fn first_line(text: &str) -> String {
    const LONGEST_NAME: usize = 120;
    text.lines().next().unwrap_or_default().chars().take(LONGEST_NAME).collect()
}

/// Whether the object can stay.
pub(super) fn apply(table: &str, within: Option<&Bounds>, case: &mut Case<'_>) -> bool {
    bounds::keep_within(table, within, case);
    match table {
        "organization" => {
            case.fill_from("name", &["alternate_name", "website"])
                && case.fill_from("description", &["alternate_name", "name"])
        }
        "service" => {
            if !case.has("status") {
                case.fill("status", default_status());
            }
            case.fill_from("name", &["alternate_name", "description"])
        }
        "program" | "taxonomy" => {
            case.fill_from("name", &["alternate_name", "description"])
                && case.fill_from("description", &["name"])
        }
        "taxonomy_term" => {
            case.fill_from("name", &["code", "description"]) && case.fill_from("description", &["name"])
        }
        "unit" => case.fill_from("name", &["identifier"]),
        "location" => {
            location(case);
            true
        }
        "address" => {
            if !case.has("address_type") {
                case.fill("address_type", "physical");
            }
            true
        }
        "service_at_location" => case.need("service_id") && case.need("location_id"),
        "phone" => case.need("number"),
        "url" => case.need("url"),
        "schedule" => {
            schedule(case);
            true
        }
        "language" => {
            language(case);
            true
        }
        "service_capacity" => case.need("available") && case.need("updated"),
        "organization_identifier" => {
            case.need("identifier") && case.fill_from("identifier_type", &["identifier_scheme", "identifier"])
        }
        "metadata" => metadata(case),
        "translation" => {
            if !case.has("method") {
                // Who made it is not said, so nobody vouches for it.
                case.fill("method", "machine");
            }
            case.need("field") && case.need("language") && case.need("text")
        }
        "workforce" => case.need("kind"),
        "attribute" => {
            let says = ["taxonomy_term_id", "label", "value"].iter().any(|field| case.has(field));
            says || case.need("taxonomy_term_id")
        }
        _ => true,
    }
}

fn metadata(case: &mut Case<'_>) -> bool {
    for field in ["previous_value", "replacement_value"] {
        // Nothing before or after a change is a value, too.
        case.object.entry(field).or_insert_with(|| Value::String(String::new()));
    }
    if !case.has("updated_by") {
        case.fill("updated_by", "unknown");
    }
    ["last_action_date", "last_action_type", "field_name"].into_iter().all(|field| case.need(field))
}

fn location(case: &mut Case<'_>) {
    let number = |case: &Case<'_>, field: &str| case.object.get(field).and_then(Value::as_f64);
    // Where one has lost its decimal point, nobody knows of the other either.
    if case.doubts(GROUPED) && case.doubts(MAY_BE_GROUPED) {
        case.drop("latitude", What::Coordinate);
        case.drop("longitude", What::Coordinate);
    }
    match (number(case, "latitude"), number(case, "longitude")) {
        (Some(latitude), Some(longitude)) => {
            let on_earth = latitude.abs() <= 90.0 && longitude.abs() <= 180.0;
            // Where nothing is known, programs write noughts; nobody is helped in the Gulf of Guinea.
            let nowhere = latitude == 0.0 && longitude == 0.0;
            if !on_earth || nowhere {
                if !on_earth && longitude.abs() <= 90.0 && latitude.abs() <= 180.0 {
                    let was = Some(format!("{latitude}, {longitude}"));
                    case.note("latitude", What::Swapped, was, Done::ValueLeftOut);
                }
                case.drop("latitude", What::OffTheEarth);
                case.drop("longitude", What::OffTheEarth);
            }
        }
        (Some(_), None) => case.drop("latitude", What::HalfAPoint),
        (None, Some(_)) => case.drop("longitude", What::HalfAPoint),
        (None, None) => {}
    }
    if !case.has("location_type") {
        let place = case.has("latitude") || case.has("transportation") || !case.has("url");
        case.fill("location_type", if place { "physical" } else { "virtual" });
    }
}

fn schedule(case: &mut Case<'_>) {
    for field in ["opens_at", "closes_at"] {
        let Some(text) = case.text(field).map(str::to_owned) else { continue };
        let (bare, Some(offset)) = split_offset(&text) else { continue };
        let hours = offset_hours(offset);
        case.object.insert(field.to_owned(), Value::String(bare.to_owned()));
        let number = hours.and_then(serde_json::Number::from_f64).map(super::clean::whole);
        match number {
            Some(number) if !case.has("timezone") => {
                case.object.insert("timezone".to_owned(), Value::Number(number));
                case.note(field, What::OtherForm, Some(text), Done::Moved("timezone".to_owned()));
            }
            _ => {
                let kept = case.object.get("timezone").map(ToString::to_string);
                let agrees = kept.and_then(|kept| kept.parse::<f64>().ok()) == hours;
                if !agrees {
                    case.note(field, What::Time, Some(text.clone()), Done::Repaired(bare.to_owned()));
                }
            }
        }
    }
    hours(case);
}

/// Leaves out hours of which nobody can say on which days they are, or that say all day where they may say not at all.
fn hours(case: &mut Case<'_>) {
    if case.doubts(FORTNIGHT) {
        case.object.insert("interval".to_owned(), Value::from(2));
    }
    // Closed until nobody knows when: then the days from its beginning are not known.
    let is_closed = case.object.get("closed").and_then(Value::as_bool) == Some(true);
    if is_closed && ["valid_to", "until"].into_iter().any(|field| case.doubts(field)) {
        case.object.remove("closed");
        case.note("closed", What::HoursUnclear, None, Done::ValueLeftOut);
    }
    if is_closed {
        for field in ["opens_at", "closes_at"] {
            case.object.remove(field);
        }
        return;
    }
    let unread = RECURRENCE.iter().find(|field| case.doubts(field)).copied();
    let same = case.text("opens_at").is_some_and(|opens| Some(opens) == case.text("closes_at"));
    if let Some(field) = unread.or(same.then_some("closes_at")) {
        let was = format!(
            "{}–{}",
            case.text("opens_at").unwrap_or_default(),
            case.text("closes_at").unwrap_or_default()
        );
        let there = ["opens_at", "closes_at"].map(|field| case.object.remove(field).is_some());
        if there.contains(&true) {
            case.note(field, What::HoursUnclear, Some(was), Done::ValueLeftOut);
        }
    }
    let every = case.object.get("interval").and_then(Value::as_f64).unwrap_or(1.0);
    if every > 1.0 && !case.has("dtstart") && case.has("opens_at") {
        case.note("dtstart", What::HoursUnclear, None, Done::Kept);
    }
}

/// A language that is given by its code alone.
fn language(case: &mut Case<'_>) {
    let Some(name) = case.text("name").map(str::to_owned) else { return };
    let is_code = matches!(name.len(), 2 | 3) && name.chars().all(|c| c.is_ascii_lowercase());
    if is_code && !case.has("code") {
        case.object.remove("name");
        case.object.insert("code".to_owned(), Value::String(name.clone()));
        case.note("name", What::OtherForm, Some(name), Done::Moved("code".to_owned()));
    }
}
