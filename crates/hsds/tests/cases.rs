//! Feeds as they are really written, each with a kind of fault: what must come of them.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may panic")]

mod import;

use hsds::import::{Bounds, Mapping, Options};
use hsds::model::{Disclosure, Location, Service};
use hsds::report::{Done, Report, What};
use hsds::{Circle, Kind, Record};
use import::{options, read_bytes, read_files, read_path};
use proptest::prelude::*;
use serde_json::{Value, json};

fn open(feed: &str) -> Options {
    Options { visibility: Circle::Public, ..options(feed) }
}

fn case(name: &str) -> (Vec<Record>, Report) {
    read_path(format!("tests/data/cases/{name}"), &open(name))
}

fn of(records: &[Record], kind: Kind) -> Vec<Value> {
    records.iter().filter(|record| record.kind() == kind).map(Record::to_value).collect()
}

fn service(records: &[Record], name: &str) -> Service {
    let found = records.iter().find_map(|record| match record {
        Record::Service(service) if service.name == name => Some((**service).clone()),
        _ => None,
    });
    found.unwrap_or_else(|| panic!("no service {name}"))
}

fn location(records: &[Record], name: &str) -> Location {
    let found = records.iter().find_map(|record| match record {
        Record::Location(location) if location.name.as_deref() == Some(name) => Some((**location).clone()),
        _ => None,
    });
    found.unwrap_or_else(|| panic!("no location {name}"))
}

/// Whether a place is for the office alone and nothing of where it is is kept, nor what it is called.
fn hides(records: &[Record], name: &str) -> bool {
    let mut places = records.iter().filter_map(|record| match record {
        Record::Location(location) => Some(&**location),
        _ => None,
    });
    let is_told = places.clone().any(|place| place.name.as_deref() == Some(name));
    !is_told && places.any(is_secret)
}

fn is_secret(location: &Location) -> bool {
    location.visibility == Some(Circle::Coordinator)
        && location.disclosure == Some(Disclosure::Withheld)
        && location.addresses.is_empty()
        && location.latitude.is_none()
}

fn is_closed(service: &Service) -> bool {
    service.visibility == Some(Circle::Coordinator)
}

#[test]
fn words_of_secrecy_that_nobody_knows_close_a_table() {
    let (records, report) = case("c01-confidential");
    for (name, closed) in [("Refuge intake", true), ("Open advice", false), ("Night refuge", true)] {
        assert_eq!(is_closed(&service(&records, name)), closed, "{name}");
    }
    for (name, secret) in [("Refuge A", true), ("Advice office", false), ("Refuge B", true)] {
        assert_eq!(hides(&records, name), secret, "{name}");
    }
    let kept = serde_json::to_string(&records).unwrap();
    let told = serde_json::to_string(&report).unwrap();
    for word in ["Quiet Lane", "Hidden Row", "53.35001", "-6.27001", "D03 X003"] {
        assert!(!kept.contains(word) && !told.contains(word), "{word}");
    }
    assert!(kept.contains("2 Open Street"));
    let found: Vec<_> = report.findings.iter().filter(|found| found.what == What::Confidential).collect();
    assert_eq!(found.len(), 4, "{found:#?}");
    assert!(found.iter().all(|found| found.done == Done::Closed));
    assert_eq!(found[0].was.as_deref(), Some("restricted"));
    let mut text = Vec::new();
    report.write_text(&mut text).unwrap();
    let text = String::from_utf8(text).unwrap();
    let first = text.lines().find(|line| line.contains('×')).unwrap();
    assert!(first.contains("4 × who may see this"), "named first: {text}");
}

/// A service with a place, in JSON; `service` and `place` are added to what they say.
fn nested(service: &Value, place: &Value) -> (Vec<Record>, Report) {
    let mut location = json!({
        "id": "l1", "name": "House", "location_type": "physical", "latitude": 53.35, "longitude": -6.26,
        "addresses": [{ "id": "a1", "address_1": "17 Quiet Lane", "city": "Dublin", "state_province": "", "country": "IE",
            "postal_code": "", "address_type": "physical" }],
    });
    let mut item = json!({ "id": "s1", "name": "Refuge", "status": "active", "description": "Rooms" });
    location.as_object_mut().unwrap().extend(place.as_object().unwrap().clone());
    item.as_object_mut().unwrap().extend(service.as_object().unwrap().clone());
    item["service_at_locations"] = json!([{ "id": "x1", "location": location }]);
    read_bytes("services.json", json!([item]).to_string(), &open("nested"))
}

#[test]
fn words_of_secrecy_close_wherever_they_stand_in_json() {
    for service in [
        json!({ "visibility": "ring two" }),
        json!({ "isConfidential": true }),
        json!({ "doNotPublish": "yes" }),
        json!({ "x_staff_only": 1 }),
        json!({ "publish": false }),
        json!({ "status": "hidden" }),
        json!({ "flags": { "disclosure": "never" } }),
        json!({ "tags": ["shelter", "staff only"] }),
        json!({ "extra": [{ "name": "Vertraulichkeit", "value": "hoch" }] }),
        json!({ "attributes": [{ "id": "t1", "label": "Confidential", "value": "yes" }] }),
        json!({ "attributes": [{ "id": "t1", "label": "Do not publish" }] }),
        json!({ "metadata": [{ "id": "m1", "resource_id": "s1", "resource_type": "service", "field_name": "visibility",
            "last_action_date": "2025-01-01", "last_action_type": "update", "replacement_value": "staff" }] }),
    ] {
        let (records, report) = nested(&service, &json!({}));
        assert!(is_closed(&self::service(&records, "Refuge")), "{service}");
        assert!(hides(&records, "House"), "{service}");
        assert!(report.count(What::Confidential) > 0, "{service}");
    }
    for place in [
        json!({ "visibility": "inner ring" }),
        json!({ "details": { "confidential": "yes" } }),
        json!({ "description": "Confidential address, please do not give out" }),
        json!({ "addresses": [{ "id": "a1", "address_1": "17 Quiet Lane", "country": "IE", "confidential": true }] }),
        json!({ "addresses": [{ "id": "a1", "address_1": "Undisclosed", "country": "IE" }] }),
        json!({ "attributes": [{ "id": "t1", "label": "visibility: staff" }] }),
    ] {
        let (records, _) = nested(&json!({}), &place);
        assert!(!is_closed(&service(&records, "Refuge")), "{place}");
        assert!(hides(&records, "House"), "{place}");
    }
    for open in [
        json!({ "visibility": null }),
        json!({ "visibility": "Public" }),
        json!({ "confidential": false }),
        json!({ "is_public": true }),
        json!({ "internal_id": 7, "internal_notes": "Rang on Monday" }),
        json!({ "ownership": "private" }),
        json!({ "description": "Our advice is confidential." }),
    ] {
        let (records, report) = nested(&open, &json!({}));
        assert!(!is_closed(&service(&records, "Refuge")), "{open}");
        assert!(!hides(&records, "House"), "{open}");
        assert_eq!(report.count(What::Confidential), 0, "{open}");
    }
    // A page that says it of all that is in it.
    let page = json!({ "access": { "level": 1 }, "visibility": "partners", "contents": [{ "id": "s1", "name": "Refuge", "status": "active" }] });
    let (records, _) = read_bytes("services.json", page.to_string(), &open("page"));
    assert!(is_closed(&service(&records, "Refuge")));
}

#[test]
fn what_belongs_to_something_closed_is_closed() {
    let organizations = "id,name,description,confidential\n1,House,d,yes\n2,Other,d,no\n";
    let services = "id,organization_id,name,status\n1,1,Rooms,active\n2,2,Advice,active\n";
    let locations =
        "id,organization_id,name,location_type,latitude,longitude\n1,1,Hidden,physical,53.1,-6.1\n";
    let contacts = "id,service_id,name,private\n1,2,Maria,true\n";
    let phones = "id,service_id,contact_id,number\n1,2,1,+353 1 555 0001\n2,2,,+353 1 555 0002\n";
    let files = [
        ("organizations.csv", organizations),
        ("services.csv", services),
        ("locations.csv", locations),
        ("contacts.csv", contacts),
        ("phones.csv", phones),
    ];
    let (records, _) = read_files(&files, &open("belongs"));
    assert!(is_closed(&service(&records, "Rooms")));
    assert!(hides(&records, "Hidden"));
    let advice = Record::from(service(&records, "Advice")).published().unwrap().to_value().to_string();
    assert!(
        advice.contains("555 0002") && !advice.contains("555 0001") && !advice.contains("Maria"),
        "{advice}"
    );
}

#[test]
fn a_row_that_is_cut_short_closes_where_a_column_speaks_of_secrecy() {
    let (records, _) =
        read_bytes("services.csv", "id,name,status,visibility\n1,Night refuge,act", &open("cut"));
    assert!(is_closed(&service(&records, "Night refuge")));
}

#[test]
fn a_wide_table_and_its_mapping_close_as_well() {
    let mapping = "[organization]\nkey = [\"Org\"]\nname = \"Org\"\ndescription = \"Org\"\n[service]\nkey = [\"Angebot\"]\nname = \"Angebot\"\n\
        status = { value = \"active\" }\n[location]\nkey = [\"Ort\"]\nname = \"Ort\"\nlatitude = \"Breite\"\nlongitude = \"Länge\"\n";
    let table = "Org;Angebot;Ort;Breite;Länge;Vertraulich\nHaus;Zimmer;Dorf;50.1;8.2;x\nHaus;Rat;Stadt;50.3;8.4;nein\n";
    let options = Options { mapping: Some(Mapping::from_toml(mapping).unwrap()), ..open("wide") };
    let (records, _) = read_bytes("liste.csv", table, &options);
    assert!(is_closed(&service(&records, "Zimmer")) && !is_closed(&service(&records, "Rat")));
    assert!(hides(&records, "Dorf") && !hides(&records, "Stadt"));
    // A mapping that says what the words mean is believed, for those words.
    let said = mapping.replace(
        "[location]",
        "visibility = { column = \"Vertraulich\", words = { x = \"members\", nein = \"public\" } }\n[location]",
    );
    let options = Options { mapping: Some(Mapping::from_toml(&said).unwrap()), ..open("wide") };
    let (records, _) =
        read_bytes("liste.csv", format!("{table}Haus;Dritte;Land;50;8;vielleicht\n"), &options);
    assert_eq!(service(&records, "Zimmer").visibility, Some(Circle::Members));
    assert!(is_closed(&service(&records, "Dritte")));
}

#[test]
fn older_forms_close_as_well() {
    let addresses = "id,location_id,address_1,city,country,publish\n1,1,17 Quiet Lane,Dublin,IE,N\n";
    let locations = "id,name,latitude,longitude\n1,House,53.1,-6.1\n";
    let (records, _) =
        read_files(&[("locations.csv", locations), ("physical_addresses.csv", addresses)], &open("older"));
    assert!(hides(&records, "House"));
}

fn names(records: &[Record], kind: Kind) -> Vec<String> {
    let mut names: Vec<String> = of(records, kind)
        .iter()
        .map(|record| record["name"].as_str().unwrap_or_default().to_owned())
        .collect();
    names.sort();
    names
}

#[test]
fn a_feed_that_stops_being_readable_loses_what_is_broken_and_names_it() {
    let (records, report) = case("c06-complete.json");
    assert_eq!(names(&records, Kind::Service), ["First service", "Second service", "Third service"]);
    assert_eq!(report.unread, 0);

    let (records, report) = case("c06-nan.json");
    assert_eq!(names(&records, Kind::Service), ["First service", "Second service", "Third service"]);
    assert_eq!(service(&records, "Second service").minimum_age, None);
    let found = report.findings.iter().find(|found| found.what == What::NotJson).unwrap();
    assert_eq!((found.row, report.unread), (Some(2), 0));
    assert_eq!(
        found.was.as_deref(),
        Some("line 3, 0b5a3c1e-0000-4000-8000-000000000002, Second service: NaN")
    );

    let (records, report) = case("c06-truncated.json");
    assert_eq!(names(&records, Kind::Service), ["First service"]);
    let found = report.findings.iter().find(|found| found.what == What::NotJson).unwrap();
    assert_eq!((found.row, &found.done), (Some(2), &Done::RowLeftOut));
    assert!(
        found
            .was
            .as_deref()
            .unwrap()
            .starts_with("line 3, 0b5a3c1e-0000-4000-8000-000000000002, Second service")
    );
    assert!(report.count(What::CutOff) == 1 && report.unread >= 2, "{report:#?}");
}

#[test]
fn one_broken_record_of_many_spoils_itself_alone() {
    let item = |n: u32| format!("  {{\"id\": \"{n}\", \"name\": \"Number {n}\", \"status\": \"active\"}}");
    for broken in [
        "  {\"id\": \"2\", \"name\": \"Open, \"status\": \"active\"}",
        "  {\"id\": \"2\", \"name\": \"Two\", \"phones\": [{\"number\": \"1\"}",
        "  {\"id\": \"2\", \"name\": \"Two\" \"status\"}}",
    ] {
        let text = format!("[\n{},\n{broken},\n{}\n]", item(1), item(3));
        let (records, report) = read_bytes("services.json", text, &open("broken"));
        assert_eq!(names(&records, Kind::Service), ["Number 1", "Number 3"], "{broken}");
        assert!(report.unread > 0, "{broken}");
    }
    let (records, report) =
        read_bytes("services.csv", "id,name,status,url\n1,Advice,active,\n2,Night ref", &open("cut"));
    assert_eq!((records.len(), report.count(What::CutOff)), (2, 1));
}

#[test]
fn pages_of_older_interfaces_are_read_with_all_they_nest() {
    for name in ["c07-oruk1-services.json", "c07b-oruk1-contents.json"] {
        let (records, _) = case(name);
        let cafe = of(&records, Kind::Service).remove(0);
        assert_eq!(cafe["name"], "Listening café", "{name}");
        assert_eq!(cafe["description"], "Come & talk.\nFree", "{name}");
        assert_eq!((&cafe["minimum_age"], &cafe["maximum_age"]), (&json!(18), &json!(99)), "{name}");
        assert_eq!(cafe["languages"][0]["name"], "English", "{name}");
        assert_eq!(cafe["service_areas"][0]["name"], "Shire", "{name}");
        assert_eq!(cafe["contacts"][0]["phones"][0]["number"], "+44 1632 960001", "{name}");
        assert_eq!(cafe["contacts"][0]["phones"][0]["languages"][0]["code"], "en", "{name}");
        assert_eq!(cafe["cost_options"][0]["amount"], 0, "{name}");
        let term = of(&records, Kind::TaxonomyTerm).remove(0);
        assert_eq!(cafe["attributes"][0]["taxonomy_term_id"], term["id"], "{name}");
        assert_eq!(
            (&term["name"], &term["taxonomy"]),
            (&json!("Support"), &json!("esdServiceTypes")),
            "{name}"
        );
        let hall = location(&records, "Hall");
        assert_eq!(hall.addresses[0].address_1.as_deref(), Some("1 High Street"), "{name}");
        let at = of(&records, Kind::ServiceAtLocation).remove(0);
        assert_eq!(
            (&at["schedules"][0]["byday"], &at["schedules"][0]["opens_at"]),
            (&json!("MO"), &json!("10:00:00")),
            "{name}"
        );
        assert_eq!(names(&records, Kind::Organization), ["Café charity"], "{name}");
    }
}

#[test]
fn two_marks_of_the_byte_order_are_none_of_the_text() {
    let (records, report) = case("c09b-double-bom.json");
    assert_eq!((names(&records, Kind::Service), report.unread), (vec!["A".to_owned()], 0));
}

#[test]
fn a_spreadsheet_is_told_what_it_is_and_what_to_do() {
    use hsds::import::{ImportError, Source};
    let file = import::path("tests/data/cases/c10-directory.xlsx");
    let error = import::read_source(Source::Path(file.clone()), &open("sheet")).unwrap_err();
    assert!(matches!(error, ImportError::Spreadsheet(_)));
    let told = error.to_string();
    assert!(told.contains("c10-directory.xlsx") && told.contains("CSV"), "{told}");
    // Beside tables it is named, and they are read.
    let sheet = std::fs::read(file).unwrap();
    let files: [(&str, &[u8]); 2] =
        [("more.xlsx", &sheet), ("services.csv", b"id,name,status\n1,Advice,active\n")];
    let (records, report) = read_bytes("feed.zip", import::zipped(&files), &open("sheet"));
    assert_eq!((records.len(), report.count(What::Spreadsheet)), (1, 1));
}

#[test]
fn rows_that_carry_their_owners_id_stay_several_rows() {
    let (records, report) = case("c15-repeated-ids");
    let advice =
        of(&records, Kind::Service).into_iter().find(|service| service["name"] == "Advice line").unwrap();
    let texts = |list: &str, field: &str| -> Vec<String> {
        let items = advice[list].as_array().unwrap();
        items.iter().map(|item| item[field].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(texts("languages", "name"), ["English", "Spanish", "Haitian Creole"]);
    assert_eq!(texts("phones", "number"), ["+1 305 555 0141", "+1 305 555 0142"]);
    assert_eq!(report.sum().left_out, 0);
    assert_eq!(report.sum().merged, 0);
    let again = case("c15-repeated-ids").0;
    assert_eq!(records, again, "with the same ids every time");
    // What says the same under one id stays one; what adds to a telephone of its own id, too.
    let services = "id,name,status\n1,Advice,active\n2,Talk,active\n";
    let phones =
        "id,service_id,number,extension\n9,1,+1 305 555 0141,\n9,1,+1 305 555 0141,4\n9,2,+1 305 555 0141,\n";
    let (records, _) = read_files(&[("services.csv", services), ("phones.csv", phones)], &open("one"));
    for service in of(&records, Kind::Service) {
        assert_eq!(service["phones"].as_array().unwrap().len(), 1);
        assert_eq!(service["phones"][0]["extension"], 4);
    }
}

#[test]
fn hours_are_understood_or_not_shown() {
    use hsds::opening::{State, state, weekly_spans};
    let (records, report) = case("c04-schedules");
    let day = jiff::civil::date(2026, 11, 25);
    let week = |name: &str| -> Vec<(u16, u16, u16)> {
        let spans = weekly_spans(&service(&records, name).schedules, day);
        spans
            .iter()
            .map(|span| (span.from_minute / 1440, span.from_minute % 1440, span.to_minute - span.from_minute))
            .collect()
    };
    assert_eq!(week("Fortnightly clinic"), []);
    assert_eq!(week("Slash days"), [0, 2, 4].map(|day| (day, 540, 480)));
    assert_eq!(week("Closed shown as zeros"), []);
    assert_eq!(week("Yearly day"), []);
    assert_eq!(week("Rails time"), [(0, 540, 510)]);
    assert_eq!(week("Excel fraction"), [(1, 720, 360)]);
    assert_eq!(week("And days"), [0, 2].map(|day| (day, 540, 480)));
    assert_eq!(week("Noon and midnight"), [(3, 720, 720)]);
    let fortnight = &service(&records, "Fortnightly clinic").schedules[0];
    assert_eq!(fortnight.interval.as_ref().and_then(serde_json::Number::as_u64), Some(2));
    for name in ["Fortnightly clinic", "Closed shown as zeros", "Yearly day"] {
        let schedules = service(&records, name).schedules;
        // A Sunday at noon, and the day of the year.
        for now in ["2026-11-29T12:00:00Z", "2026-12-25T12:00:00Z", "2026-11-30T10:00:00Z"] {
            assert_eq!(state(&schedules, Some("UTC"), now.parse().unwrap()), State::Unknown, "{name}");
        }
    }
    let closed = &service(&records, "Bank holiday closed").schedules[0];
    assert_eq!((closed.closed, closed.valid_to.as_deref()), (Some(true), Some("2026-12-26")));
    assert_eq!(report.count(What::HoursUnclear), 3, "{report:#?}");
    assert_eq!(report.count(What::UnknownColumn), 0);
}

#[test]
fn a_schedule_of_which_a_part_is_not_understood_opens_nothing() {
    use hsds::opening::{State, state};
    for (column, value) in [
        ("byday", "someday"),
        ("freq", "ad hoc"),
        ("freq", "biweekly"),
        ("interval", "every other"),
        ("bymonthday", "first"),
        ("valid_to", "31/12/99"),
        ("until", "summer"),
        ("count", "few"),
        ("opens_at", "morning"),
    ] {
        let schedule = json!({ "id": "h1", "freq": "WEEKLY", "byday": "MO", "opens_at": "09:00", "closes_at": "17:00", "valid_from": "2026-01-05" });
        let mut schedule = schedule;
        schedule[column] = json!(value);
        let (records, _) = nested(&json!({ "schedules": [schedule] }), &json!({}));
        let schedules = service(&records, "Refuge").schedules;
        let now = "2026-11-30T12:00:00Z".parse().unwrap();
        assert_eq!(state(&schedules, Some("UTC"), now), State::Unknown, "{column}: {value}");
    }
}

#[test]
fn a_holiday_that_is_not_understood_is_no_usual_day() {
    use hsds::opening::{State, state};
    for (closed, times, end, day) in [
        ("perhaps", ",", "2026-12-25", "2026-12-25"),
        ("half", ",", "2026-12-25", "2026-12-25"),
        ("FALSE", "morning,noonish", "2026-12-25", "2026-12-25"),
        ("TRUE", ",", "after New Year", "2026-12-29"),
    ] {
        let usual =
            "id,service_id,freq,byday,opens_at,closes_at\n1,1,WEEKLY,\"MO,TU,WE,TH,FR\",09:00,17:00\n";
        let special = format!(
            "id,service_id,closed,opens_at,closes_at,start_date,end_date\n9,1,{closed},{times},2026-12-24,{end}\n"
        );
        let files = [
            ("services.csv", "id,name,status\n1,Line,active\n"),
            ("schedules.csv", usual),
            ("holiday_schedules.csv", &special),
        ];
        let (records, _) = read_files(&files, &open("holiday"));
        let schedules = service(&records, "Line").schedules;
        let at = |day: &str| state(&schedules, Some("UTC"), format!("{day}T12:00:00Z").parse().unwrap());
        assert!(matches!(at("2026-12-22"), State::Open { .. }), "{closed}");
        assert_eq!(at(day), State::Unknown, "{closed} {times} {end}");
    }
}

fn point_of(location: &Location) -> Option<(f64, f64)> {
    location.latitude.zip(location.longitude)
}

#[test]
fn coordinates_are_the_place_that_was_meant_or_none() {
    let (records, _) = case("c05-coordinates");
    let point = |name: &str| point_of(&location(&records, name));
    for (name, latitude, longitude) in [
        ("Drei Stellen", 52.52, 13.405),
        ("Viele Stellen", 48.13743, 11.57549),
        ("Mit Himmelsrichtung", -33.8688, 151.2093),
        ("Suffix West", 40.4168, -3.7038),
        ("Tausenderpunkte", 52.520_008, 13.404_954),
        ("Grad Minuten", 52.52, 13.405),
    ] {
        let found = point(name).unwrap_or_else(|| panic!("{name}"));
        assert!((found.0 - latitude).abs() < 1e-6 && (found.1 - longitude).abs() < 1e-6, "{name}: {found:?}");
    }
    // 3.7038 becomes 37.038 in the same spreadsheet: then nobody knows.
    let text = "id;name;latitude;longitude\n1;House;52.520.008;37.038\n";
    let (records, _) = read_bytes("locations.csv", text, &open("points"));
    assert_eq!(point_of(&location(&records, "House")), None);
}

#[test]
fn cells_of_spreadsheets_are_cleaned_or_left_out() {
    let options = Options { today: Some(jiff::civil::date(2026, 11, 29)), ..open("cells") };
    let (records, report) = read_path("tests/data/cases/c08-excel-cells", &options);
    let first = service(&records, "Export with floats");
    assert_eq!(first.description.as_deref(), Some("Help for victims & families"));
    assert_eq!(first.email.as_deref(), Some("info@help.example"));
    assert_eq!((&first.fees_description, &first.alternate_name, &first.assured_date), (&None, &None, &None));
    assert_eq!(first.minimum_age.as_ref().and_then(serde_json::Number::as_u64), Some(18));
    let second = service(&records, "Bad mail chars");
    assert_eq!(second.email.as_deref(), Some("info@help.example"));
    assert_eq!(
        (&second.fees_description, &second.assured_date, &second.alternate_name),
        (&None, &None, &None)
    );
    assert_eq!(second.minimum_age.as_ref().and_then(serde_json::Number::as_u64), Some(18));
    let third = service(&records, "Café – soutien");
    assert_eq!((third.description.as_deref(), third.organization_id), (Some("Déjà vu"), None));
    assert_eq!(
        names(&records, Kind::Organization),
        ["Pandas charity"],
        "an organisation without a name is none"
    );
    let house = location(&records, "House");
    assert_eq!(
        (house.addresses[0].address_1.as_deref(), house.addresses[0].postal_code.as_deref()),
        (Some("5"), None)
    );
    let seen = serde_json::to_string(&records).unwrap();
    for word in [
        "<p>",
        "&nbsp;",
        "nan\"",
        "NULL",
        "N/A",
        "1067",
        "Ã",
        "(at)",
        "\u{200b}",
        "2099",
        "45292",
        "1234567.0",
    ] {
        assert!(!seen.contains(word), "{word}: {seen}");
    }
    for what in [What::Tags, What::Nothing, What::Encoding, What::Date, What::Mail, What::Number] {
        assert!(report.count(what) > 0, "{what:?}");
    }
    let later = "id,name,status,assured_date\n1,Line,active,2094-01-01\n";
    let (records, report) = read_bytes("services.csv", later, &options);
    assert_eq!((&service(&records, "Line").assured_date, report.count(What::InTheFuture)), (&None, 1));
}

/// The bounds that a directory sets, as small as the test needs.
const BOUNDS: Bounds = Bounds {
    count: 100_000,
    hours: 8_784,
    age: 120,
    first_day: jiff::civil::date(2000, 1, 1),
    last_day: jiff::civil::date(2100, 12, 31),
    patience: 3_660,
};

#[test]
fn figures_and_days_that_nobody_means_are_left_out_and_told() {
    let today = Some(jiff::civil::date(2026, 11, 29));
    let options = Options { today, bounds: Some(BOUNDS), ..open("absurd") };
    let (records, report) = read_path("tests/data/cases/c16-absurd", &options);
    let below = service(&records, "Below nought");
    assert_eq!((&below.minimum_age, &below.maximum_age), (&None, &None));
    assert_eq!((&below.assured_date, &below.assurance_due, &below.last_modified), (&None, &None, &None));
    assert_eq!(below.capacities.len(), 0);
    let workers = &below.workforce[0];
    assert_eq!((&workers.headcount, &workers.fte, &workers.as_of), (&None, &None, &None));
    assert_eq!((&workers.initial_training_hours, &workers.annual_training_hours), (&None, &None));
    let exchanged = service(&records, "Exchanged");
    assert_eq!((&exchanged.minimum_age, &exchanged.maximum_age), (&None, &None));
    assert_eq!((&exchanged.assured_date, &exchanged.assurance_due), (&None, &None));
    assert_eq!(exchanged.capacities.len(), 0);

    let right = service(&records, "As it is");
    assert_eq!((right.minimum_age.clone(), right.maximum_age.clone()), (Some(12.into()), Some(60.into())));
    assert_eq!(right.assured_date.as_deref(), Some("2026-11-01"));
    assert_eq!(right.assurance_due.as_deref(), Some("2027-11-01"));
    let capacities: Vec<_> = right.capacities.iter().map(|one| one.maximum.clone()).collect();
    assert_eq!(capacities, [Some(13.into())]);
    assert_eq!(right.workforce[0].headcount, Some(8.into()));
    assert_eq!((&right.cost_options[0].amount, &right.cost_options[0].valid_from), (&None, &None));
    // Hours that hold for ever hold; of the others nobody knows when they do.
    let times: Vec<_> = right.schedules.iter().filter_map(|one| one.opens_at.as_deref()).collect();
    assert_eq!(times, ["08:01:00"]);

    let told = |field: &str| {
        let all = report.findings.iter().filter(|one| one.field.as_deref() == Some(field));
        let absurd = all.filter(|one| matches!(one.what, What::OutOfBounds | What::InTheFuture));
        absurd.map(|one| (one.row.unwrap(), one.was.clone().unwrap())).collect::<Vec<_>>()
    };
    assert_eq!(
        told("service_capacity.available"),
        [(2, "-5".into()), (3, "4123456".into()), (4, "40".into())]
    );
    assert_eq!(told("service_capacity.maximum"), [(4, "10".into())]);
    assert_eq!(told("service.assured_date"), [(2, "1899-12-30".into()), (3, "2094-01-01".into())]);
    assert_eq!(told("organization.year_incorporated"), [(2, "2999".into())]);
    assert_eq!(told("schedule.interval"), [(5, "-2".into())]);
}

/// Names under which a feed may say it, and the words after which it stays open.
const NAMES: [&str; 12] = [
    "visibility",
    "disclosure",
    "Confidential",
    "isPrivate",
    "hidden",
    "restricted_access",
    "internal",
    "staff_only",
    "doNotPublish",
    "x_secret",
    "sensitivity",
    "publish",
];
const OPEN: [&str; 66] = [
    "tak",
    "evet",
    "nie",
    "nee",
    "nej",
    "nei",
    "tutti",
    "wszyscy",
    "",
    "null",
    "nan",
    "no",
    "false",
    "0",
    "n",
    "f",
    "none",
    "never",
    "off",
    "nein",
    "non",
    "não",
    "nao",
    "ne",
    "ні",
    "не",
    "нет",
    "لا",
    "public",
    "open",
    "notconfidential",
    "unrestricted",
    "yes",
    "true",
    "1",
    "y",
    "t",
    "x",
    "on",
    "ja",
    "oui",
    "sí",
    "si",
    "sim",
    "da",
    "да",
    "так",
    "نعم",
    "published",
    "everyone",
    "everybody",
    "all",
    "anyone",
    "world",
    "full",
    "exact",
    "visible",
    "members",
    "coordinator",
    "area",
    "approximate",
    "withheld",
    "00",
    "10",
    "member",
    "alle",
];

fn without_accents(word: &str) -> String {
    use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
    word.nfd().filter(|c| !is_combining_mark(*c)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn whatever_is_not_a_word_for_open_closes(name in prop::sample::select(&NAMES[..]), value in "[a-zA-Zäéжض0-9 ._-]{1,24}", csv: bool) {
        let word: String = value.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
        // Many type without accents, or with too many: a word is the same either way.
        let means = |open: &str| without_accents(open) == without_accents(&word);
        prop_assume!(!OPEN.iter().any(|open| means(open)) && !value.trim().is_empty());
        prop_assume!(!["jeder", "público", "pública", "todos", "tous", "publique", "javno", "svi"].iter().any(|open| means(open)));
        let (records, _) = if csv {
            read_bytes("services.csv", format!("id,name,status,{name}\n1,Refuge,active,{value}\n"), &open("any"))
        } else {
            nested(&json!({ name: value }), &json!({}))
        };
        prop_assert!(is_closed(&service(&records, "Refuge")));
    }
}

const HOURS: &str = "Name;Phone;Street;Town;Country;Zone;Days;From;To
Dublin Line;+353 1 555 0100;Quay 3;Dublin;IE;;MO,TU;09:00;17:00
Lisbon Line;+351 21 555 0100;Rua 1;Lisboa;PT;;MO,TU;09:00;17:00
Named Line;+351 21 555 0101;Rua 2;Lisboa;PT;Europe/Lisbon;MO,TU;09:00;17:00
Line of nowhere;+353 1 555 0101;;;;;MO;10:00;12:00
Line without hours;+353 1 555 0102;;;;;;;
";

const HOURS_MAPPING: &str = r#"
[service]
key = ["Name"]
name = "Name"
status = { value = "active" }

[location]
key = ["Street", "Town"]

[[address]]
of = "location"
address_1 = "Street"
city = "Town"
country = "Country"
address_type = { value = "physical" }

[[schedule]]
of = "service"
byday = "Days"
freq = { value = "WEEKLY" }
opens_at = "From"
closes_at = "To"
zone = "Zone"
"#;

#[test]
fn hours_have_the_clock_of_a_country_with_one_alone_and_others_are_told_by_their_row() {
    let only_zone = |country: &str, _: Option<(f64, f64)>| (country == "IE").then_some("Europe/Dublin");
    let mapping = Some(Mapping::from_toml(HOURS_MAPPING).unwrap());
    let options = Options { mapping, only_zone: Some(only_zone), ..open("hours") };
    let (records, report) = read_bytes("hours.csv", HOURS, &options);
    let zones: Vec<_> = of(&records, Kind::Location).iter().map(|place| place.get("zone").cloned()).collect();
    assert_eq!(zones.iter().filter(|zone| **zone == Some(json!("Europe/Dublin"))).count(), 1, "{zones:?}");
    assert_eq!(zones.iter().flatten().count(), 1, "no other is guessed: {zones:?}");
    let told: Vec<_> = report.findings.iter().filter(|finding| finding.what == What::ZoneUnknown).collect();
    let rows: Vec<_> = told.iter().map(|finding| (finding.row, finding.field.as_deref())).collect();
    assert_eq!(rows, [(Some(3), Some("schedule.zone")), (Some(5), Some("schedule.zone"))], "{told:?}");
    assert!(What::ZoneUnknown.to_do().contains("Europe/Dublin"));
    // A place that must not be found does not tell its country by its clock.
    let secret = HOURS_MAPPING
        .replace("key = [\"Street\"", "disclosure = { value = \"withheld\" }\nkey = [\"Street\"");
    let options = Options { mapping: Some(Mapping::from_toml(&secret).unwrap()), ..options };
    let (records, report) = read_bytes("hours.csv", HOURS, &options);
    assert!(of(&records, Kind::Location).iter().all(|place| place.get("zone").is_none()));
    assert_eq!(report.count(What::ZoneUnknown), 3);
}

#[test]
fn a_table_of_addresses_comes_in_with_its_places_by_the_first_mapping_as_it_is_written() {
    let table = "Name;Street;Postcode;Town;County;Country\nQuay Advice;Quay 3;X12;Quayford;Elva;Ireland\n";
    let country = |name: &str| (name == "Ireland").then(|| "IE".to_owned());
    let text = hsds::import::first_mapping("places.csv", table.into(), &country).unwrap();
    let mapping = Some(Mapping::from_toml(&text).unwrap());
    let (records, report) = read_bytes("places.csv", table, &Options { mapping, ..open("places") });
    let places = of(&records, Kind::Location);
    let address = &places[0]["addresses"][0];
    let told = ["address_1", "postal_code", "city", "state_province", "country"].map(|field| &address[field]);
    assert_eq!(
        told,
        ["Quay 3", "X12", "Quayford", "Elva", "IE"].map(|text| json!(text)).each_ref(),
        "{text}"
    );
    assert_eq!(of(&records, Kind::ServiceAtLocation).len(), 1);
    assert_eq!(report.sum().left_out, 0, "{:?}", report.findings);
}
