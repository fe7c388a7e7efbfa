//! What passes validation, what does not, and why.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may panic")]

use std::collections::BTreeMap;
use std::path::PathBuf;

use hsds::compose::{Composer, RecordSet, flatten};
use hsds::validate::{Mode, check};
use hsds::{Kind, Record};
use serde_json::{Value, json};

fn read(path: &str) -> Value {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(path);
    serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap()
}

/// The files with an answer of the API, and the object that each holds.
const ANSWERS: [(&str, &str); 9] = [
    ("service_full", "service"),
    ("service_list", "service"),
    ("organization_full", "organization_full"),
    ("organization_list", "organization_full"),
    ("service_at_location_full", "service_at_location_full"),
    ("service_at_location_list", "service_at_location_full"),
    ("location", "location"),
    ("taxonomy", "taxonomy"),
    ("taxonomy_term", "taxonomy_term"),
];

#[test]
fn official_examples_pass_even_strictly() {
    for (name, object) in ANSWERS {
        let example = read(&format!("data/examples/{name}.json"));
        let items =
            example.get("contents").and_then(Value::as_array).cloned().unwrap_or_else(|| vec![example]);
        for item in items {
            for mode in [Mode::Plain, Mode::Strict, Mode::Profile] {
                let faults = check(object, &item, mode);
                assert_eq!(faults, [], "{name} {mode:?}");
            }
        }
    }
}

#[test]
fn of_the_mocks_those_fail_that_should_and_for_their_reasons() {
    let mut failed = BTreeMap::new();
    for folder in ["Default", "Test", "Warn", "Fail"] {
        for (name, object) in ANSWERS {
            let path = format!("tests/data/oruk/mocks/V3.0-UK-{folder}/{name}.json");
            if !PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(&path).exists() {
                continue;
            }
            let mock = read(&path);
            let items = mock.get("contents").and_then(Value::as_array).cloned().unwrap_or_else(|| vec![mock]);
            let mut found: Vec<String> = Vec::new();
            for item in &items {
                found.extend(check(object, item, Mode::Plain).iter().map(ToString::to_string));
            }
            if !found.is_empty() {
                found.sort();
                found.dedup();
                failed.insert(format!("{folder}/{name}"), found);
            }
        }
    }
    // The first of these lists its organisations with parts, which the schema of lists does not look at.
    let expected = json!({
        "Default/organization_list": [
            "/attributes/0/id: the value is not a \"uuid\"",
            "/attributes/1/id: the value is not a \"uuid\"",
            "/organization_identifiers/0/id: the value is not a \"uuid\"",
            "/organization_identifiers/0: \"identifier_type\" is a required property"
        ],
        "Fail/service_full": [
            "/email: the value is not a \"email\"",
            "/url: the value is not a \"uri\""
        ],
        "Fail/service_list": [
            "/: \"name\" is a required property",
            "/email: the value is not a \"email\"",
            "/email: the value is not of type \"string\"",
            "/url: the value is not a \"uri\""
        ],
        "Fail/taxonomy_term": [
            "/: \"description\" is a required property",
            "/term_uri: the value is not a \"uri\""
        ],
        "Warn/taxonomy_term": [
            "/: \"description\" is a required property",
            "/term_uri: the value is not a \"uri\""
        ]
    });
    assert_eq!(json!(failed), expected);
}

fn service() -> Value {
    let id = "5c4d79d7-cc55-470e-9f1f-8cad074e4892";
    json!({
        "id": id, "name": "Advice", "status": "active", "organization_id": id,
        "assured_date": "2026-10-01", "assurance_due": "2027-04-01", "content_language": "en", "visibility": "public",
        "translations": [{ "id": id, "field": "name", "language": "fr", "text": "Conseil", "method": "reviewed" }],
        "workforce": [{ "id": id, "kind": "volunteer", "headcount": 12, "fte": 3.5, "initial_training_hours": 40,
            "annual_training_hours": 8, "as_of": "2026-01-01", "visibility": "members" }],
        "phones": [{ "id": id, "number": "+32 2 123 45 67", "from_abroad": true, "visibility": "public" }],
        "schedules": [{ "id": id, "freq": "WEEKLY", "byday": "MO", "opens_at": "09:00", "closes_at": "17:00:00+01:00",
            "zone": "Europe/Brussels" }],
        "capacities": [{ "id": id, "unit_id": id, "available": 3, "updated": "2026-10-01T12:00:00Z", "visibility": "members" }],
        "attributes": [{ "id": id, "taxonomy_term_id": id, "visibility": "public" }],
        "service_areas": [{ "id": id, "name": "Brussels", "visibility": "public" }],
        "contacts": [{ "id": id, "name": "Reception", "visibility": "members" }],
        "funding": [{ "id": id, "source": "State", "visibility": "coordinator" }]
    })
}

#[test]
fn a_record_of_the_profile_passes_strictly_and_comes_back_whole() {
    let value = service();
    assert_eq!(check("service", &value, Mode::Profile), []);
    let record = Record::from_value(Kind::Service, value.clone()).unwrap();
    assert_eq!(record.to_value(), value);
    let Record::Service(service) = record else { panic!() };
    assert!(
        service.extra.is_empty()
            && service.phones[0].extra.is_empty()
            && service.workforce[0].extra.is_empty()
    );
}

#[test]
fn what_is_composed_from_profile_records_is_plain_hsds() {
    let id = "5c4d79d7-cc55-470e-9f1f-8cad074e4892";
    let mut nested = service();
    nested["capacities"][0]["unit"] = json!({ "id": id, "name": "Beds" });
    nested["service_at_locations"] = json!([{ "id": id, "location": {
        "id": id, "location_type": "physical", "disclosure": "area", "visibility": "public", "zone": "Europe/Brussels",
        "addresses": [{ "id": id, "city": "Brussels", "country": "BE", "visibility": "public" }]
    }}]);
    nested["organization"] = json!({ "id": id, "name": "O", "description": "Helps", "assured_date": "2026-10-01",
        "assurance_due": "2027-01-01", "content_language": "en", "visibility": "public" });
    let records = flatten(Kind::Service, nested).unwrap();
    for record in &records {
        assert_eq!(check(record.kind().name(), &record.to_value(), Mode::Profile), [], "{record:?}");
    }
    let first = records[0].clone();
    let set: RecordSet = records.into_iter().collect();
    let composed = Composer::new(&set).record(first.clone()).unwrap().to_value();
    assert_eq!(check("service", &composed, Mode::Plain), []);
    assert_eq!(check("service", &composed, Mode::Profile), []);
    assert!(!composed.to_string().contains("addresses"));
    assert!(composed["capacities"][0]["unit"]["name"] == "Beds");
    let whole = Composer::with_incomplete(&set).record(first).unwrap().to_value();
    assert_eq!(check("service", &whole, Mode::Profile), []);
    assert!(whole.to_string().contains("\"city\":\"Brussels\""));
}

#[test]
fn what_is_wrong_is_said_with_its_place_and_without_its_value() {
    let mut value = service();
    value["status"] = "open".into();
    value["phones"][0]["extension"] = "secret-extension".into();
    value["schedules"][0]["opens_at"] = "nine".into();
    value["assured_date"] = "2026-13-01".into();
    value["workforce"][0]["kind"] = "robot".into();
    value["colour"] = "red".into();
    let faults = check("service", &value, Mode::Profile);
    let places: Vec<&str> = faults.iter().map(|fault| fault.path.as_str()).collect();
    for place in
        ["/status", "/phones/0/extension", "/schedules/0/opens_at", "/assured_date", "/workforce/0/kind", ""]
    {
        assert!(places.contains(&place), "{place} in {faults:?}");
    }
    assert_eq!(faults.len(), 6);
    assert!(!format!("{faults:?}").contains("secret-extension"));
    // HSDS itself allows undeclared fields and asks nothing of dates.
    assert!(check("service", &value, Mode::Plain).len() < faults.len());
    assert_eq!(check("spaceship", &value, Mode::Plain).len(), 1);
}

#[test]
fn what_cannot_be_read_says_all_that_is_wrong() {
    let mut value = service();
    value["phones"][0]["number"] = 112.into();
    value["status"] = "open".into();
    value["colour"] = "red".into();
    let faults = Record::from_value(Kind::Service, value).unwrap_err();
    let mut places: Vec<&str> = faults.iter().map(|fault| fault.path.as_str()).collect();
    places.sort_unstable();
    assert_eq!(places, ["/phones/0/number", "/status"]);
}

#[test]
fn absent_and_null_are_the_same() {
    let mut value = service();
    value["phones"] = Value::Null;
    value["email"] = Value::Null;
    value["organization"] = Value::Null;
    let record = Record::from_value(Kind::Service, value).unwrap();
    for field in ["phones", "email", "organization"] {
        assert!(record.to_value().get(field).is_none(), "{field}");
    }
}
