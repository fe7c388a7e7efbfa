//! How interfaces of older versions nest: lists by other names, and objects around what is now a field.

use serde_json::{Map, Value};

use crate::tabular::facts::Table;

/// Lists by older names: theirs, ours, and a field that each of their objects gets.
const LISTS: [(&str, &str, Option<(&str, &str)>); 13] = [
    ("physical_addresses", "addresses", Some(("address_type", "physical"))),
    ("physical_address", "addresses", Some(("address_type", "physical"))),
    ("postal_addresses", "addresses", Some(("address_type", "postal"))),
    ("mail_addresses", "addresses", Some(("address_type", "postal"))),
    ("regular_schedule", "schedules", None),
    ("regular_schedules", "schedules", None),
    ("holiday_schedule", "schedules", None),
    ("holiday_schedules", "schedules", None),
    ("accessibility_for_disabilities", "accessibility", None),
    ("fundings", "funding", None),
    ("service_taxonomys", "attributes", None),
    ("service_taxonomies", "attributes", None),
    ("locations", "service_at_locations", None),
];

/// Lists of what a service asks of people, which are fields of the service now.
const ELIGIBILITY: [&str; 3] = ["eligibilitys", "eligibilities", "eligibility"];

/// Puts an object of an older version into the form of HSDS 3.
pub(super) fn renew(table: &Table, object: &mut Map<String, Value>) {
    for (old, new, set) in LISTS {
        let takes = table.parts.iter().any(|(list, _)| list == new)
            && !table.parts.iter().any(|(list, _)| list == old);
        if !takes || !object.get(old).is_some_and(|value| value.is_array() || value.is_object()) {
            continue;
        }
        let mut items = match object.remove(old) {
            Some(Value::Array(items)) => items,
            Some(one) => vec![one],
            None => continue,
        };
        for item in items.iter_mut().filter_map(Value::as_object_mut) {
            if let Some((field, value)) = set {
                item.entry(field).or_insert_with(|| Value::String(value.to_owned()));
            }
            match old {
                "service_taxonomys" | "service_taxonomies" => term(item),
                "holiday_schedule" | "holiday_schedules" => {
                    for (old, new) in [("start_date", "valid_from"), ("end_date", "valid_to")] {
                        if let Some(date) = item.remove(old) {
                            item.insert(new.to_owned(), date);
                        }
                    }
                }
                "locations" => {
                    let location = Value::Object(std::mem::take(item));
                    item.insert("location".to_owned(), location);
                }
                _ => {}
            }
        }
        match object.entry(new).or_insert_with(|| Value::Array(Vec::new())) {
            Value::Array(list) => list.extend(items),
            other => {
                let before = std::mem::replace(other, Value::Array(items));
                match (before, other) {
                    (one @ Value::Object(_), Value::Array(list)) => list.push(one),
                    (Value::Null, _) => {}
                    (before, _) => stay(object, format!("other_{new}"), before),
                }
            }
        }
    }
    match table.name.as_str() {
        "service" => eligibility(object),
        "phone" => language(object),
        _ => {}
    }
}

/// A word of a taxonomy, held by what gives it to the service.
fn term(item: &mut Map<String, Value>) {
    if let Some(term @ Value::Object(_)) = item.remove("taxonomy") {
        item.insert("taxonomy_term".to_owned(), term);
    }
}

/// What a service asks of people: the words, the youngest and the oldest age.
fn eligibility(object: &mut Map<String, Value>) {
    for list in ELIGIBILITY {
        let items = match object.remove(list) {
            Some(Value::Array(items)) => items,
            Some(Value::Object(one)) => vec![Value::Object(one)],
            Some(other) => {
                object.insert(list.to_owned(), other);
                continue;
            }
            None => continue,
        };
        let one = items.len() == 1;
        for item in items {
            let item = match item {
                Value::Object(item) => item,
                other => {
                    stay(object, "eligibility_other".to_owned(), other);
                    continue;
                }
            };
            let text = item.get("eligibility").or_else(|| item.get("taxonomy")).and_then(Value::as_str);
            if let Some(text) = text.filter(|text| !text.trim().is_empty()) {
                let place =
                    object.entry("eligibility_description").or_insert_with(|| Value::String(String::new()));
                let before = place.as_str().unwrap_or_default();
                let joined = if before.is_empty() { text.to_owned() } else { format!("{before}, {text}") };
                *place = Value::String(joined);
            }
            // Of several groups with ages of their own none holds for all.
            for age in ["minimum_age", "maximum_age"].into_iter().filter(|_| one) {
                if let Some(value) = item.get(age) {
                    object.entry(age).or_insert_with(|| value.clone());
                }
            }
            // What else it says stays beside.
            let known = ["id", "eligibility", "taxonomy", "minimum_age", "maximum_age", "service_id"];
            for (key, value) in item.into_iter().filter(|(key, _)| !known.contains(&key.as_str())) {
                stay(object, format!("eligibility_{key}"), value);
            }
        }
    }
}

/// Keeps a value beside; where another stands by its name, both.
fn stay(object: &mut Map<String, Value>, key: String, value: Value) {
    match object.get_mut(&key) {
        None => {
            object.insert(key, value);
        }
        Some(Value::Array(list)) => list.push(value),
        Some(before) if *before == value => {}
        Some(before) => *before = Value::Array(vec![before.take(), value]),
    }
}

/// The language of a telephone, as one word.
fn language(object: &mut Map<String, Value>) {
    if let Some(Value::String(text)) = object.get("language")
        && !object.contains_key("languages")
    {
        let names = text.split([',', ';']).map(str::trim).filter(|name| !name.is_empty());
        let languages: Vec<Value> = names.map(|name| serde_json::json!({ "name": name })).collect();
        object.remove("language");
        object.insert("languages".to_owned(), Value::Array(languages));
    }
}
