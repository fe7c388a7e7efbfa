//! From an answer to the fields of the form.

use domain::code::Coded;
use domain::directory::{Circle, PlaceEntry, ServiceEntry, Weekday, list_place_texts};

use super::typed::Typed;

/// The day as the form names it.
pub(super) fn day_name(day: Weekday) -> &'static str {
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

/// The fields of the form as they would be typed for this answer.
pub(in crate::mappings) fn fill(entry: &ServiceEntry) -> Typed {
    let mut typed = Typed::default();
    put_text(&mut typed, entry);
    put_codes(&mut typed, "kinds", &entry.kinds);
    put_codes(&mut typed, "crimes", &entry.crimes);
    put_codes(&mut typed, "crime_tags", &entry.crime_tags);
    put_codes(&mut typed, "groups", &entry.groups);
    put_codes(&mut typed, "routes", &entry.routes);
    put_codes(&mut typed, "ways", &entry.ways);
    put_codes(&mut typed, "abroad", &entry.abroad);
    put_codes(&mut typed, "fee", entry.fee.as_slice());
    put_codes(&mut typed, "intake", entry.intake.as_slice());
    put_codes(&mut typed, "training", &entry.training);
    put_codes(&mut typed, "funding", &entry.funding.value);
    put_circle(&mut typed, "circle", entry.circle);
    put_circle(&mut typed, "capacity_circle", entry.capacity.circle);
    put_circle(&mut typed, "workers_circle", entry.workers.circle);
    put_circle(&mut typed, "funding_circle", entry.funding.circle);
    for (row, phone) in entry.phones.iter().enumerate() {
        typed.put(format!("phone-{row}-number"), &phone.number);
        typed.put(format!("phone-{row}-label"), phone.label.clone().unwrap_or_default());
        if let Some(circle) = phone.circle {
            put_circle(&mut typed, &format!("phone-{row}-circle"), circle);
        }
        if phone.from_abroad {
            typed.put(format!("phone-{row}-abroad"), "yes");
        }
    }
    for (row, hours) in entry.hours.iter().enumerate() {
        typed.put(format!("hours-{row}-opens"), &hours.opens);
        typed.put(format!("hours-{row}-closes"), &hours.closes);
        for day in &hours.days {
            typed.put(format!("hours-{row}-days"), day_name(*day));
        }
    }
    for (row, place) in entry.places.iter().enumerate() {
        put_place(&mut typed, row, place);
    }
    for capacity in &entry.capacity.value {
        let unit = capacity.unit.as_str();
        typed.put(format!("capacity-{unit}-available"), capacity.available.to_string());
        put_some(&mut typed, format!("capacity-{unit}-maximum"), capacity.maximum);
        put_some(&mut typed, format!("capacity-{unit}-as_of"), capacity.as_of);
    }
    for workers in &entry.workers.value {
        let kind = workers.kind.as_str();
        put_some(&mut typed, format!("workers-{kind}-people"), workers.people);
        put_some(&mut typed, format!("workers-{kind}-full_posts"), workers.full_posts);
        put_some(&mut typed, format!("workers-{kind}-hours_before"), workers.hours_before);
        put_some(&mut typed, format!("workers-{kind}-hours_a_year"), workers.hours_a_year);
        put_some(&mut typed, format!("workers-{kind}-as_of"), workers.as_of);
    }
    typed
}

fn put_text(typed: &mut Typed, entry: &ServiceEntry) {
    typed.put("name", &entry.name);
    typed.put("description", &entry.description);
    typed.put("next_step", &entry.next_step);
    put_some(typed, "written_in", entry.written_in);
    put_some(typed, "age_from", entry.ages.from);
    put_some(typed, "age_to", entry.ages.to);
    put_some(typed, "email", entry.email.as_ref());
    put_some(typed, "website", entry.website.as_ref());
    put_some(typed, "zone", entry.zone.as_ref());
    if entry.interpreters {
        typed.put("interpreters", "yes");
    }
    for language in &entry.languages {
        typed.put("languages", language.as_str());
    }
    for country in &entry.countries {
        typed.put("countries", country.as_str());
    }
    // In a field of one line a browser drops the end of a line.
    typed.put("regions", entry.regions.join(", "));
}

fn put_place(typed: &mut Typed, row: usize, place: &PlaceEntry) {
    let mut put = |field: &str, value: &str| typed.put(format!("place-{row}-{field}"), value);
    put("disclosure", place.disclosure.as_str());
    for (field, text) in list_place_texts() {
        put(field, (text.of)(place));
    }
    put("id", place.id.as_deref().unwrap_or_default());
    put("country", place.country.map_or("", domain::code::Country::as_str));
    for need in &place.access {
        put("access", need.as_str());
    }
    put_some(typed, format!("place-{row}-latitude"), place.latitude);
    put_some(typed, format!("place-{row}-longitude"), place.longitude);
}

fn put_codes<C: Coded>(typed: &mut Typed, name: &str, codes: &[C]) {
    for code in codes {
        typed.put(name, code.as_str());
    }
}

fn put_circle(typed: &mut Typed, name: &str, circle: Circle) {
    typed.put(name, circle.0.as_str());
}

fn put_some(typed: &mut Typed, name: impl Into<String>, value: Option<impl ToString>) {
    if let Some(value) = value {
        typed.put(name, value.to_string());
    }
}
