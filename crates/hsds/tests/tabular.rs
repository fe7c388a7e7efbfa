//! Records as packages, and packages as records.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may panic")]

mod import;

use std::io::Cursor;

use hsds::compose::{Composer, RecordSet, flatten};
use hsds::tabular::{Form, Written, write};
use hsds::{Kind, Record};
use import::{options, path, read_bytes, read_path};
use serde_json::Value;

fn packed(records: &[Record], form: Form) -> (Vec<u8>, Written) {
    let mut zip = Cursor::new(Vec::new());
    let written = write(records.to_vec(), &mut zip, form).unwrap();
    (zip.into_inner(), written)
}

fn sorted(mut records: Vec<Record>) -> Vec<Record> {
    records.sort_by_key(|record| (record.kind(), record.id()));
    records
}

fn example(name: &str) -> Value {
    serde_json::from_slice(&std::fs::read(path(format!("data/examples/{name}.json"))).unwrap()).unwrap()
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

/// The official example has a place that is nowhere on Earth, and a telephone number in quotation marks. Both are
/// repaired when they are read, so here they are right from the start.
fn on_earth(value: Value) -> Value {
    match value {
        Value::Array(items) => items.into_iter().map(on_earth).collect(),
        Value::Object(fields) => fields
            .into_iter()
            .map(|(key, value)| match key.as_str() {
                "latitude" => (key, Value::from(51.5)),
                "longitude" => (key, Value::from(-0.125)),
                "number" => (key, Value::from("+44 1234 234567")),
                _ => (key, on_earth(value)),
            })
            .collect(),
        other => other,
    }
}

#[test]
fn the_official_tables_make_the_round_trip() {
    let (before, _) = read_path("data/examples/csv", &options("official"));
    let (package, written) = packed(&before, Form::Profile);
    assert!(written.omitted.is_empty());
    let (after, report) = read_bytes("package.zip", package, &options("official"));
    assert_eq!(sorted(after), sorted(before));
    let surprises: Vec<_> =
        report.findings.iter().filter(|finding| finding.done != hsds::report::Done::Kept).collect();
    assert!(surprises.is_empty(), "{surprises:#?}");
}

#[test]
fn nested_examples_go_through_tables_and_come_back_as_they_were() {
    for (name, kind) in [
        ("service_full", Kind::Service),
        ("organization_full", Kind::Organization),
        ("service_at_location_full", Kind::ServiceAtLocation),
    ] {
        let before = on_earth(example(name));
        let records = flatten(kind, before.clone()).unwrap();
        let first = records[0].id();
        let (package, _) = packed(&records, Form::Profile);
        let (after, report) = read_bytes("package.zip", package, &options("official"));
        assert_eq!(sorted(after.clone()), sorted(records), "{name}: {:#?}", report.findings);
        let record = after.iter().find(|record| record.id() == first).unwrap().clone();
        let set: RecordSet = after.into_iter().collect::<RecordSet>().with_dangling();
        let nested = Composer::new(&set).record(record).unwrap().to_value();
        assert_eq!(plain(nested), plain(before), "{name}");
    }
}

#[test]
fn nested_json_imports_to_the_records_that_it_consists_of() {
    for (name, kind) in [("service_full", Kind::Service), ("organization_full", Kind::Organization)] {
        let before = on_earth(example(name));
        let records = flatten(kind, before.clone()).unwrap();
        let bytes = serde_json::to_vec(&before).unwrap();
        let (after, report) = read_bytes(&format!("{name}.json"), bytes, &options("official"));
        assert_eq!(sorted(after), sorted(records), "{:#?}", report.findings);
    }
}
