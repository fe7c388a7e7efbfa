//! A place that is withheld is nowhere.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may panic")]

use std::collections::BTreeSet;

use hsds::compose::{Composer, Form, RecordSet, flatten};
use hsds::{Circle, Kind, Record};
use serde_json::{Value, json};

fn place(disclosure: &str) -> Record {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/data/examples/location.json");
    let mut example: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    example["disclosure"] = disclosure.into();
    example["visibility"] = "public".into();
    example["geometry"] = json!({ "type": "Point", "coordinates": [1, 2] });
    example["addresses"][0]["visibility"] = "public".into();
    example["addresses"][0]["uprn"] = "10092008082".into();
    example["attributes"] =
        json!([{ "id": "5c4d79d7-cc55-470e-9f1f-8cad074e4892", "value": "1-30 Main Street" }]);
    example["metadata"] = json!([{
        "id": "5c4d79d7-cc55-470e-9f1f-8cad074e4893", "last_action_date": "2026-01-01", "last_action_type": "update",
        "field_name": "addresses", "previous_value": "1-30 Main Street", "replacement_value": "", "updated_by": "A"
    }]);
    Record::from_value(Kind::Location, example).unwrap()
}

fn keys(value: &Value, path: &str, into: &mut BTreeSet<String>) {
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                let path = format!("{path}/{key}");
                keys(value, &path, into);
                into.insert(path);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| keys(item, path, into)),
        _ => {}
    }
}

#[test]
fn of_a_withheld_place_only_that_it_is_there_is_left() {
    let mut record = place("withheld");
    let report = record.normalise();
    let mut left = BTreeSet::new();
    keys(&record.to_value(), "", &mut left);
    let allowed = [
        "/id",
        "/location_type",
        "/disclosure",
        "/visibility",
        "/languages",
        "/languages/id",
        "/languages/name",
        "/languages/code",
        "/attributes",
        "/attributes/id",
        "/schedules",
    ];
    for key in &left {
        assert!(allowed.contains(&key.as_str()) || key.starts_with("/schedules/"), "{key}");
    }
    for gone in ["description", "notes", "schedule_link", "attending_type"] {
        assert!(!left.contains(&format!("/schedules/{gone}")), "{gone}");
    }
    for field in
        ["name", "addresses", "latitude", "longitude", "transportation", "metadata", "geometry", "phones"]
    {
        assert!(report.iter().any(|fault| fault.path == format!("/{field}")), "{field} in {report:?}");
    }
    assert!(record.normalise().is_empty());
}

#[test]
fn a_place_of_which_the_area_may_be_known_keeps_its_town() {
    let mut record = place("area");
    assert!(!record.normalise().is_empty());
    let value = record.to_value();
    let text = value.to_string();
    assert_eq!(value["addresses"][0]["city"], "MyCity");
    for gone in [
        "Main Street",
        "MyVillage",
        "ABC 1234",
        "A. Persona",
        "latitude",
        "longitude",
        "10092008082",
        "Point",
    ] {
        let stays = gone == "Main Street"; // The description of the place is text that somebody wrote about it.
        assert!(stays || !text.contains(gone), "{gone} in {text}");
    }
    assert!(!value["addresses"].to_string().contains("Main Street"));
}

#[test]
fn an_exact_place_stays_as_it_is() {
    let mut record = place("exact");
    let before = record.clone();
    assert!(record.normalise().is_empty());
    assert_eq!(record, before);
}

#[test]
fn nobody_sees_the_address_of_a_withheld_place_even_if_it_was_stored() {
    for circle in [Circle::Public, Circle::Members, Circle::Coordinator] {
        let seen = place("withheld").seen_by(circle).unwrap().to_value().to_string();
        // Its name is "MyCity Civic Center".
        for hidden in ["Main Street", "MyCity ", "latitude", "ABC 1234", "Metro"] {
            assert!(!seen.contains(hidden), "{hidden} in {seen}");
        }
    }
}

#[test]
fn what_is_offered_at_a_withheld_place_does_not_tell_where_it_is() {
    let nested: Value =
        serde_json::from_str(include_str!("../data/examples/service_at_location_full.json")).unwrap();
    let composed = |disclosure: &str, form| {
        let mut nested = nested.clone();
        nested["description"] = "Ring at 1-30 Main Street".into();
        nested["location"]["disclosure"] = disclosure.into();
        nested["service"]["organization"]["locations"][0]["disclosure"] = disclosure.into();
        let mut records = flatten(Kind::ServiceAtLocation, nested).unwrap();
        for record in &mut records {
            record.normalise();
        }
        let Record::ServiceAtLocation(at) = records[0].clone() else { panic!() };
        let set: RecordSet = records.into_iter().collect();
        serde_json::to_value(Composer::new(&set).service_at_location(*at, form).unwrap()).unwrap()
    };
    for form in [Form::Full, Form::List] {
        assert!(composed("exact", form).to_string().contains("Main Street"));
        let withheld = composed("withheld", form);
        for gone in ["Main Street", "latitude", "ABC 1234", "Metro"] {
            assert!(!withheld.to_string().contains(gone), "{gone} in {withheld}");
        }
        for gone in ["description", "phones", "contacts"] {
            assert!(withheld.get(gone).is_none(), "{gone}");
        }
        assert_eq!(withheld["location"]["disclosure"], "withheld");
    }
}

#[test]
fn daily_opening_times_are_written_as_weekly_ones() {
    let daily = json!({ "id": "5c4d79d7-cc55-470e-9f1f-8cad074e4892", "name": "Line", "status": "active",
        "schedules": [{ "id": "5c4d79d7-cc55-470e-9f1f-8cad074e4893", "freq": "DAILY", "opens_at": "09:00" }] });
    let mut record = Record::from_value(Kind::Service, daily).unwrap();
    assert_eq!(record.normalise().len(), 1);
    let schedule = &record.to_value()["schedules"][0];
    assert_eq!((&schedule["freq"], &schedule["byday"]), (&json!("WEEKLY"), &json!("MO,TU,WE,TH,FR,SA,SU")));
}
