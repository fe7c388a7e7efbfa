//! The official examples and the mocks of Open Referral UK, taken apart and put together again.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may panic")]

use std::path::{Path, PathBuf};

use hsds::compose::{Composer, Form, RecordSet, flatten};
use hsds::{Kind, Record};
use serde_json::Value;

fn read(path: impl AsRef<Path>) -> Value {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(path);
    serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap()
}

fn example(name: &str) -> Value {
    read(format!("data/examples/{name}.json"))
}

/// JSON in which numbers that are equal look equal.
fn plain(value: Value) -> Value {
    match value {
        Value::Number(number) => number.as_f64().map_or(Value::Null, Value::from),
        Value::Array(items) => items.into_iter().map(plain).collect(),
        Value::Object(fields) => fields.into_iter().map(|(key, value)| (key, plain(value))).collect(),
        other => other,
    }
}

fn composed(kind: Kind, nested: &Value, form: Form) -> Value {
    let records = flatten(kind, nested.clone()).unwrap();
    let first = records[0].clone();
    let set: RecordSet = records.into_iter().collect::<RecordSet>().with_dangling();
    let composer = Composer::new(&set);
    match (first, form) {
        (record, Form::Full) => composer.record(record).unwrap().to_value(),
        (Record::Service(service), _) => serde_json::to_value(composer.service(*service, form)).unwrap(),
        (Record::Organization(organization), _) => {
            serde_json::to_value(composer.organization(*organization, form, None)).unwrap()
        }
        (Record::ServiceAtLocation(at), _) => {
            serde_json::to_value(composer.service_at_location(*at, form).unwrap()).unwrap()
        }
        (record, _) => record.to_value(),
    }
}

#[test]
fn official_examples_come_back_as_they_were() {
    for (name, kind) in [
        ("service_full", Kind::Service),
        ("organization_full", Kind::Organization),
        ("service_at_location_full", Kind::ServiceAtLocation),
        ("location", Kind::Location),
        ("taxonomy", Kind::Taxonomy),
        ("taxonomy_term", Kind::TaxonomyTerm),
    ] {
        let before = example(name);
        let after = composed(kind, &before, Form::Full);
        assert_eq!(plain(after), plain(before), "{name}");
    }
}
#[test]
fn items_of_official_lists_come_back_as_they_were() {
    for (name, kind) in [
        ("service_list", Kind::Service),
        ("organization_list", Kind::Organization),
        ("service_at_location_list", Kind::ServiceAtLocation),
    ] {
        for before in example(name)["contents"].as_array().unwrap() {
            assert_eq!(plain(composed(kind, before, Form::List)), plain(before.clone()), "{name}");
        }
    }
}

#[test]
fn the_list_form_of_a_full_example_is_the_example_of_the_list() {
    for (full, list, kind) in [
        ("service_full", "service_list", Kind::Service),
        ("organization_full", "organization_list", Kind::Organization),
        ("service_at_location_full", "service_at_location_list", Kind::ServiceAtLocation),
    ] {
        let listed = composed(kind, &example(full), Form::List);
        assert_eq!(plain(listed), plain(example(list)["contents"][0].clone()), "{list}");
    }
}

#[test]
fn records_of_an_example_hold_nothing_nested() {
    let records = flatten(Kind::Service, example("service_full")).unwrap();
    let kinds: Vec<Kind> = records.iter().map(Record::kind).collect();
    for kind in Kind::ALL {
        let expected = usize::from(kind != Kind::MetaTableDescription);
        assert_eq!(kinds.iter().filter(|found| **found == kind).count(), expected, "{kind:?}");
    }
    for record in &records {
        let text = record.to_value().to_string();
        for nested in
            ["\"organization\":", "\"program\":", "\"location\":", "\"unit\":", "\"taxonomy_term\":"]
        {
            assert!(!text.contains(nested), "{nested} in {text}");
        }
        let again = Record::from_value(record.kind(), record.to_value()).unwrap();
        assert_eq!(&again, record);
    }
    let service = &records[0];
    let referred: Vec<Kind> = service.references().into_iter().map(|(kind, _)| kind).collect();
    assert_eq!(referred, [Kind::Organization, Kind::Program, Kind::Unit, Kind::TaxonomyTerm]);
}

#[test]
fn mocks_that_hold_records_come_back_with_all_they_said() {
    for folder in ["V3.0-UK-Default", "V3.0-UK-Test", "V3.0-UK-Warn"] {
        let before = read(format!("tests/data/oruk/mocks/{folder}/service_full.json"));
        let after = composed(Kind::Service, &before, Form::Full);
        assert_eq!(plain(after), plain(before), "{folder}");
    }
}
