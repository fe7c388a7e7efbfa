//! Records as packages, and packages as records.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may panic")]

mod import;

use std::io::Cursor;

use hsds::compose::{Composer, RecordSet, flatten};
use hsds::tabular::{Form, WrittenPackage, write};
use hsds::{Kind, Record};
use import::{options, path, read_bytes, read_path};
use serde_json::Value;

fn packed(records: &[Record], form: Form) -> (Vec<u8>, WrittenPackage) {
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

#[test]
fn the_plain_form_has_official_columns_alone_and_leaves_out_what_the_package_would_refuse() {
    let files = [
        ("organizations.csv", "id,name,description\n1,House,Helps\n"),
        (
            "services.csv",
            "id,organization_id,name,status,visibility\n1,1,Advice,active,public\n2,,Nobody's,active,\n",
        ),
        ("phones.csv", "id,service_id,number\n1,1,+351 210 000\n2,2,+351 211 000\n"),
        ("locations.csv", "id,organization_id,name,location_type\n1,1,=1+1,physical\n"),
        ("addresses.csv", "id,location_id,city,address_type\n1,1,Porto,physical\n"),
        ("workforce.csv", "id,service_id,kind\n1,1,volunteer\n"),
    ];
    let (records, _) = import::read_files(&files, &options("plain"));
    let (package, written) = packed(&records, Form::Plain);
    assert_eq!(written.omitted, [("address", 1), ("phone", 1), ("service", 1), ("workforce", 1)].into());
    let mut zip = zip::ZipArchive::new(Cursor::new(package)).unwrap();
    let mut text = |name: &str| std::io::read_to_string(zip.by_name(name).unwrap()).unwrap();
    let services = text("services.csv");
    assert!(!services.contains("visibility") && !services.contains("extra"), "{services}");
    assert!(text("phones.csv").contains(",+351 210 000,"), "telephone numbers can be dialled");
    assert!(text("locations.csv").contains("'=1+1"), "what would run is guarded");
    let package: Value = serde_json::from_str(&text("datapackage.json")).unwrap();
    assert_eq!(package["version"], hsds::profile::VERSION);
    for resource in package["resources"].as_array().unwrap() {
        assert_ne!(resource["name"], "workforce", "HSDS has no such table");
        let names: Vec<&str> = resource["schema"]["fields"]
            .as_array()
            .unwrap()
            .iter()
            .map(|field| field["name"].as_str().unwrap())
            .collect();
        let header = text(resource["path"].as_str().unwrap()).lines().next().unwrap().to_owned();
        assert_eq!(header, names.join(","), "{}", resource["name"]);
    }
}

#[test]
fn no_cell_of_any_column_runs_and_reading_brings_back_what_was_written() {
    let evil = "=HYPERLINK(\"https://bad.example\")";
    let mut record = serde_json::json!({
        "id": "a0000000-0000-4000-8000-000000000001", "name": evil, "status": "active", "email": "+cmd@post.example",
        "url": "=cmd|' /C calc'!A0", "assured_date": "@SUM(A1)", "last_modified": "-2+3+cmd", "assurer_email": evil,
        "schedules": [{ "id": "a0000000-0000-4000-8000-000000000002", "opens_at": evil, "byday": evil, "valid_from": evil,
            "timezone": 1, "freq": "WEEKLY" }],
    });
    for form in [Form::Plain, Form::Profile] {
        let (package, _) = packed(&[Record::from_value(Kind::Service, &record).unwrap()], form);
        let mut zip = zip::ZipArchive::new(Cursor::new(package)).unwrap();
        for name in ["services.csv", "schedules.csv"] {
            let Ok(table) = zip.by_name(name) else { continue };
            for row in csv::ReaderBuilder::new().has_headers(false).from_reader(table).records() {
                for cell in &row.unwrap() {
                    assert!(!cell.starts_with(['=', '@', '+', '-', '\t', '\r']), "{cell} in {name}");
                }
            }
        }
    }
    record
        .as_object_mut()
        .unwrap()
        .retain(|name, _| ["id", "name", "status", "email"].contains(&name.as_str()));
    let before = Record::from_value(Kind::Service, &record).unwrap();
    let (package, _) = packed(std::slice::from_ref(&before), Form::Profile);
    let (after, _) = read_bytes("package.zip", package, &options("evil"));
    assert_eq!(after, [before]);
}

#[test]
fn every_column_is_a_field_of_its_object() {
    for table in hsds::tabular::facts::tables() {
        let (_, schema) = hsds::profile::merged("").find(|(name, _)| *name == table.name).unwrap();
        for field in &table.fields {
            assert!(schema["properties"].get(&field.name).is_some(), "{}.{}", table.name, field.name);
        }
    }
}

#[test]
fn parts_of_one_id_that_differ_are_written_apart() {
    let lines = [
        r#"{"id":"a0000000-0000-4000-8000-000000000001","name":"One","status":"active","phones":[{"id":"b0000000-0000-4000-8000-000000000001","number":"1"}]}"#,
        r#"{"id":"a0000000-0000-4000-8000-000000000002","name":"Two","status":"active","phones":[{"id":"b0000000-0000-4000-8000-000000000001","number":"1"}]}"#,
    ];
    let (records, _) = read_bytes("services.ndjson", lines.join("\n"), &options("same"));
    let (package, written) = packed(&records, Form::Profile);
    assert_eq!(written.rows["phone"], 2);
    let (after, _) = read_bytes("package.zip", package, &options("same"));
    for record in after {
        assert_eq!(record.to_value()["phones"][0]["number"], "1");
    }
}

#[test]
fn an_address_without_a_region_is_in_the_package_and_what_is_left_out_is_counted() {
    let id = |n: u8| format!("48102e86-bb50-41c4-8f1e-e269368c41d{n}");
    let location = serde_json::json!({
        "id": id(0), "location_type": "physical",
        "addresses": [
            { "id": id(1), "address_1": "2 Open Street", "city": "Dublin", "postal_code": "D02 X002", "country": "IE",
                "address_type": "physical" },
            { "id": id(2), "city": "Dublin", "country": "IE", "address_type": "physical" },
        ],
    });
    let record = Record::from_value(Kind::Location, &location).unwrap();
    let mut zip = Cursor::new(Vec::new());
    let written = write([record], &mut zip, Form::Plain).unwrap();
    assert_eq!((written.rows["address"], written.omitted["address"]), (1, 1));
}
