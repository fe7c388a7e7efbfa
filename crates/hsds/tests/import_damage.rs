//! What is damaged, what is hostile, and what is only large.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may panic")]

mod import;

use std::io::Cursor;

use hsds::import::{ImportError, Limits, Options, Source, read};
use hsds::report::{Done, Report, What};
use hsds::{Circle, Kind, Record};
use import::{options, read_bytes, read_files, read_source, zipped};
use serde_json::{Value, json};

const SERVICES: &str = "id,name,status\n1,Advice,active\n";

fn of(records: &[Record], kind: Kind) -> Vec<Value> {
    records.iter().filter(|record| record.kind() == kind).map(Record::to_value).collect()
}

fn done(report: &Report, what: What) -> Vec<Done> {
    report
        .findings
        .iter()
        .filter(|finding| finding.what == what)
        .map(|finding| finding.done.clone())
        .collect()
}

fn refused(bytes: Vec<u8>, limits: Limits) -> ImportError {
    let options = Options { limits, ..options("refused") };
    read_source(Source::Reader("feed.zip".to_owned(), Box::new(Cursor::new(bytes))), &options).unwrap_err()
}

#[test]
fn ids_that_come_twice_are_one_record_and_the_first_word_counts() {
    let services = "id,name,status,email\n1,Advice,active,\n1,Advice,active,a@example.org\n1,Other,active,\n2,Talk,active,\n2,Talk,active,\n";
    let (records, report) = read_files(&[("services.csv", services)], &options("twice"));
    let services = of(&records, Kind::Service);
    assert_eq!(services.len(), 2);
    assert_eq!((&services[0]["name"], &services[0]["email"]), (&json!("Advice"), &json!("a@example.org")));
    assert_eq!(done(&report, What::IdTwice), [Done::ValueLeftOut]);
    assert_eq!(report.count(What::SameRow), 1);
    assert_eq!((report.tables["service"].read, report.tables["service"].merged), (5, 3));
}

#[test]
fn rows_that_do_not_fit_the_header_keep_what_fits() {
    let text = "id,name,status,name,\n1,Advice,active,again,x,more,and more\n2,Talk\n";
    let (records, report) = read_bytes("services.csv", text, &options("ragged"));
    assert_eq!(of(&records, Kind::Service).len(), 2);
    assert_eq!(of(&records, Kind::Service)[0]["name_2"], "again");
    assert_eq!(done(&report, What::RowTooLong), [Done::ValueLeftOut]);
    assert_eq!(
        report.findings.iter().find(|f| f.what == What::RowTooLong).unwrap().was.as_deref(),
        Some("7 of 5")
    );
    for what in [What::RowTooShort, What::HeaderTwice, What::HeaderMissing] {
        assert_eq!(report.count(what), 1, "{what:?}");
    }
}

#[test]
fn control_characters_go_and_giant_cells_are_left_out() {
    let giant = "x".repeat(70_000);
    let text = format!("id,name,status,description\n1,Ad\0vi\u{1b}ce,active,{giant}\n");
    let mut options = options("cells");
    options.limits.cell = 65_536;
    let (records, report) = read_bytes("services.csv", text, &options);
    let service = &of(&records, Kind::Service)[0];
    assert_eq!(service["name"], "Advice");
    assert_eq!(service.get("description"), None);
    assert_eq!(report.count(What::CellTooLong), 1);
    let was =
        report.findings.iter().find(|f| f.what == What::ControlCharacters).unwrap().was.clone().unwrap();
    assert!(was.contains('␀') && !was.contains('\0'), "{was}");
}

#[test]
fn a_record_that_cannot_be_made_valid_is_left_out_with_what_hangs_on_it() {
    let organizations = "id,name,description\n1,,\n";
    let services = "id,organization_id,name,status\n10,1,Advice,active\n";
    let phones = "id,organization_id,number\n5,1,+1 555\n";
    let files = [("organizations.csv", organizations), ("services.csv", services), ("phones.csv", phones)];
    let (records, report) = read_files(&files, &options("left out"));
    assert!(of(&records, Kind::Organization).is_empty());
    assert_eq!(of(&records, Kind::Service)[0].get("organization_id"), None);
    assert_eq!(report.tables["organization"].left_out, 1);
    assert_eq!(done(&report, What::OwnerLeftOut), [Done::RowLeftOut]);
    assert_eq!(done(&report, What::DanglingKey), [Done::ValueLeftOut]);
}

#[test]
fn withheld_places_carry_nothing_and_it_is_said() {
    let locations = "id,name,location_type,disclosure,latitude,longitude,transportation\n1,Shelter,physical,withheld,\"48,1\",11.5,Bus 7\n";
    let addresses = "id,location_id,address_1,city,state_province,postal_code,country,address_type\n1,1,Secret Lane 5,Town,,,DE,physical\n";
    let files = [("locations.csv", locations), ("addresses.csv", addresses)];
    let (records, report) = read_files(&files, &options("shelter"));
    let text = serde_json::to_string(&records).unwrap();
    for word in ["Secret", "48.1", "11.5", "Bus"] {
        assert!(!text.contains(word), "{word}");
    }
    assert!(report.count(What::Withheld) >= 3, "{report:#?}");
    let shown = serde_json::to_string(&report).unwrap();
    assert!(
        !shown.contains("Secret") && !shown.contains("48,1") && !shown.contains("48.1"),
        "the report tells nobody either: {shown}"
    );
}

#[test]
fn what_states_no_circle_gets_the_one_that_was_asked_for() {
    let text = "id,name,status,visibility\n1,Advice,active,\n2,Talk,active,coordinator\n";
    let options = Options { visibility: Circle::Public, ..options("circles") };
    let (records, _) = read_bytes("services.csv", text, &options);
    let services = of(&records, Kind::Service);
    assert_eq!(
        (&services[0]["visibility"], &services[1]["visibility"]),
        (&json!("public"), &json!("coordinator"))
    );
}

#[test]
fn later_opening_times_and_pages_of_json_are_read() {
    let page = json!({
        "total_items": 2, "empty": false,
        "contents": [
            { "id": "ac148810-d857-441c-9679-408f346de14b", "name": "Advice", "status": "ACTIVE", "url": "example.org",
              "operating_hours": [{ "id": "x1", "opens_at": "09:00", "freq": "weekly", "byday": "MO", "group": "g" }],
              "events": [{ "id": "x2", "dtstart": "2025-03-01" }],
              "organization": { "id": "org", "name": "House", "description": "d", "url": "house.example" } },
            { "name": 5, "status": null, "phones": [{ "number": 441_234 }, "not a phone"] },
            "not an object"
        ]
    });
    let (records, report) = read_bytes("services.json", page.to_string(), &options("page"));
    let services = of(&records, Kind::Service);
    assert_eq!(services.len(), 2);
    assert_eq!(services[0]["schedules"].as_array().unwrap().len(), 2);
    assert_eq!(services[0]["schedules"][1]["group"], "g");
    assert_eq!(services[0]["schedules"][0]["event"], true);
    assert_eq!(services[0]["url"], "https://example.org");
    assert_eq!(of(&records, Kind::Organization)[0]["website"], "https://house.example");
    assert_eq!((&services[1]["name"], &services[1]["status"]), (&json!("5"), &json!("active")));
    assert_eq!(services[1]["phones"][0]["number"], "441234");
    assert_eq!(report.count(What::WrongForm), 1);
    assert_eq!(report.count(What::UnknownForm), 1);
}

#[test]
fn lines_of_json_are_read_and_a_broken_one_spoils_itself_alone() {
    let lines = "{\"id\":\"1\",\"name\":\"Advice\",\"status\":\"active\"}\n{\"id\":\"2\",\"name\":\n\n{\"id\":\"3\",\"name\":\"Talk\",\"status\":\"active\"}\n";
    let (records, report) = read_bytes("services.ndjson", lines, &options("lines"));
    assert_eq!(of(&records, Kind::Service).len(), 2);
    assert_eq!(done(&report, What::NotJson), [Done::RowLeftOut]);
    assert_eq!(report.files["services.ndjson"], 3);
}

#[test]
fn archives_that_lead_out_nest_or_break_are_not_followed() {
    let inner = zipped(&[("services.csv", SERVICES.as_bytes())]);
    let files: [(&str, &[u8]); 4] = [
        ("../../etc/services.csv", SERVICES.as_bytes()),
        ("/services.csv", SERVICES.as_bytes()),
        ("more.zip", &inner),
        ("data/services.csv", SERVICES.as_bytes()),
    ];
    let (records, report) = read_bytes("feed.zip", zipped(&files), &options("archive"));
    assert_eq!(records.len(), 1);
    assert_eq!(report.count(What::UnsafeName), 2);
    assert_eq!(report.count(What::NestedArchive), 1);
    let broken = zipped(&[("services.csv", SERVICES.as_bytes())]);
    let cut = broken[..broken.len() - 10].to_vec();
    assert!(matches!(refused(cut, Limits::default()), ImportError::Archive { .. }));
}

#[test]
fn limits_hold() {
    let bomb = zipped(&[("services.csv", &vec![b' '; 80 << 20])]);
    assert!(bomb.len() < 1 << 20);
    assert!(matches!(refused(bomb.clone(), Limits::default()), ImportError::Bomb { .. }));
    let total = Limits { total: 1 << 20, ratio: 1_000_000, ..Limits::default() };
    assert!(matches!(refused(bomb, total), ImportError::TooLarge { .. }));
    let many: Vec<(String, &[u8])> = (0..20).map(|n| (format!("{n}.csv"), SERVICES.as_bytes())).collect();
    let many: Vec<(&str, &[u8])> = many.iter().map(|(name, bytes)| (name.as_str(), *bytes)).collect();
    let few = Limits { entries: 10, ..Limits::default() };
    assert!(matches!(refused(zipped(&many), few), ImportError::TooManyFiles(10)));
    let nothing = zipped(&[("readme.md", b"hello")]);
    assert!(matches!(refused(nothing, Limits::default()), ImportError::NothingKnown(_)));
}

#[test]
fn a_sink_that_refuses_ends_the_import() {
    let reader = Box::new(Cursor::new(SERVICES.as_bytes().to_vec()));
    let source = Source::Reader("services.csv".to_owned(), reader);
    let result = read(source, &options("sink"), &mut |_| {}, &mut |_| Err("full".into()));
    assert!(matches!(result, Err(ImportError::Sink(error)) if error.to_string() == "full"));
}

#[test]
fn however_many_findings_there_are_each_is_in_the_file_and_each_kind_has_examples() {
    let rows: Vec<String> =
        (0..5_000).map(|n| format!("{n},Advice {n},,12 noon o'clock,not a mail")).collect();
    let mut options = options("many");
    options.limits.findings = 10;
    let table = format!("id,name,status,assured_date,email\n{}", rows.join("\n"));
    let (records, report) = read_bytes("services.csv", table, &options);
    assert_eq!(records.len(), 5_000);
    assert_eq!((report.findings.len(), report.findings_not_kept), (10, 0));
    assert!(report.total() >= 15_000);
    let text_says = |text: &[u8], what: What| String::from_utf8_lossy(text).contains(what.to_do());
    for what in report.found.keys() {
        let most = report.count(*what).min(hsds::report::EXAMPLES as u64);
        assert_eq!(report.examples(*what).count() as u64, most, "{what:?}");
    }
    let (mut csv, mut json, mut text) = (Vec::new(), Vec::new(), Vec::new());
    report.write_csv(&mut csv).unwrap();
    report.write_json(&mut json).unwrap();
    report.write_text(&mut text).unwrap();
    assert_eq!(csv::Reader::from_reader(csv.as_slice()).records().count() as u64, report.total());
    let json: Value = serde_json::from_slice(&json).unwrap();
    assert_eq!(json["findings"].as_array().unwrap().len() as u64, report.total());
    for what in report.found.keys() {
        let told = text_says(&text, *what) && text_says(&csv, *what);
        assert!(told && json["to_do"][what.code()] == what.to_do(), "each says what to do: {what:?}");
    }
    assert!(String::from_utf8(text).unwrap().contains(&format!("{} findings in all", report.total())));
    #[cfg(target_os = "linux")]
    {
        let full = || std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        assert!(report.write_csv(full()).is_err(), "a disk that is full is told");
        assert!(report.write_json(std::io::BufWriter::new(full())).is_err());
    }
}

#[test]
fn the_report_can_be_written_and_no_cell_of_it_runs() {
    let text = "id,name,status\n1,\"=cmd|' /C calc'!A0\",active\n2,Talk,@SUM(1)\n";
    let (_, report) = read_files(&[("=1/services.csv", text)], &options("formulas"));
    let (mut csv, mut plain, mut json) = (Vec::new(), Vec::new(), Vec::new());
    report.write_csv(&mut csv).unwrap();
    report.write_text(&mut plain).unwrap();
    report.write_json(&mut json).unwrap();
    let mut reader = csv::Reader::from_reader(csv.as_slice());
    let mut rows = 0;
    for row in reader.records() {
        let row = row.unwrap();
        assert!(row.iter().all(|cell| !cell.starts_with(['=', '+', '-', '@'])), "{row:?}");
        rows += 1;
    }
    assert_eq!(rows, report.findings.len());
    let plain = String::from_utf8(plain).unwrap();
    assert!(plain.contains("run as a formula") && plain.contains("repaired to inactive"), "{plain}");
    let read: Value = serde_json::from_slice(&json).unwrap();
    assert_eq!(read["found"]["formula"], 1);
    assert_eq!(read["tables"]["service"]["imported"], 2);
}

#[test]
fn coordinates_that_look_exchanged_are_doubted_and_kept() {
    let mut lines = vec!["id,location_type,latitude,longitude".to_owned()];
    lines.extend((0..6).map(|n| format!("{n},physical,9.{n},38.{n}")));
    lines.push("9,physical,38.5,9.5".to_owned());
    let text = lines.join("\n");
    let (records, report) = read_bytes("locations.csv", text, &options("points"));
    assert_eq!(done(&report, What::Swapped), [Done::Kept]);
    assert_eq!(of(&records, Kind::Location)[6]["latitude"], 38.5);
}

#[test]
fn coordinates_outside_the_country_of_the_address_are_left_out_and_told() {
    let locations = "id,location_type,latitude,longitude\n\
                     1,physical,53.3,-6.2\n2,physical,48.8,2.3\n3,physical,-6.2,53.3\n4,physical,48.8,2.3\n5,physical,48.8,2.3\n";
    let addresses = "id,location_id,address_1,city,state_province,postal_code,country,address_type\n\
                     1,1,1 Quay,Weirbridge,W,1,IE,physical\n2,2,2 Quay,Weirbridge,W,1,IE,physical\n\
                     3,3,3 Quay,Weirbridge,W,1,IE,physical\n5,5,5 Quay,Weirbridge,W,1,IE,physical\n\
                     6,5,Box 5,Rivault,R,1,FR,postal\n";
    // Ireland alone has a box here.
    let can_lie_in = |country: &str, latitude: f64, longitude: f64| {
        country != "IE" || ((51.0..56.0).contains(&latitude) && (-11.0..-5.0).contains(&longitude))
    };
    let options = Options { can_lie_in: Some(can_lie_in), ..options("points") };
    let (records, report) =
        read_files(&[("locations.csv", locations), ("addresses.csv", addresses)], &options);
    let kept: Vec<bool> =
        of(&records, Kind::Location).iter().map(|place| place.get("latitude").is_some()).collect();
    assert_eq!(
        kept,
        [true, false, false, true, true],
        "without a country, or with another as well, it stays"
    );
    assert!(
        of(&records, Kind::Location)
            .iter()
            .all(|place| place.get("latitude").is_some() == place.get("longitude").is_some())
    );
    assert_eq!(done(&report, What::Elsewhere), [const { Done::ValueLeftOut }; 4]);
    let told = report.findings.iter().find(|finding| finding.what == What::Elsewhere).unwrap();
    assert_eq!((told.file.as_str(), told.row, told.was.as_deref()), ("locations.csv", Some(3), Some("48.8")));
    assert_eq!(
        done(&report, What::Swapped),
        [Done::ValueLeftOut],
        "the third, the other way round, is in Ireland"
    );
}

#[test]
fn a_feed_in_utf_16_with_tabs_comes_in() {
    let text = "id\tname\tstatus\n1\tПоддержка пострадавших\tactive\n";
    let bytes: Vec<u8> =
        std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let (records, report) = read_bytes("services.txt", bytes, &options("wide"));
    assert_eq!(of(&records, Kind::Service)[0]["name"], "Поддержка пострадавших");
    assert_eq!(report.count(What::Encoding), 1);
}

#[test]
fn mocks_of_open_referral_uk_come_in_with_all_they_hold() {
    for folder in ["V3.0-UK-Default", "V3.0-UK-Test", "V3.0-UK-Warn", "V3.0-UK-Fail"] {
        let path = format!("tests/data/oruk/mocks/{folder}");
        let (records, report) = import::read_path(&path, &options("mocks"));
        assert!(!of(&records, Kind::Service).is_empty(), "{folder}");
        assert!(!of(&records, Kind::Organization).is_empty(), "{folder}");
        // The description of an interface is no record, and is named.
        let described =
            report.findings.iter().any(|f| f.file == "api_details.json" && f.what == What::UnknownForm);
        assert!(described || !import::path(&path).join("api_details.json").exists(), "{folder}");
    }
}

#[test]
fn a_text_that_nobody_types_is_left_out_and_reported() {
    let long = "long ".repeat(20_000);
    let csv = format!("id,name,description,status\n1,Advice,{long},active\n");
    let json = serde_json::json!([{ "id": "1", "name": "Advice", "description": long, "status": "active" }]);
    for (name, bytes) in
        [("services.csv", csv.into_bytes()), ("services.json", json.to_string().into_bytes())]
    {
        let (records, report) = read_bytes(name, bytes, &options("long"));
        assert_eq!(records[0].to_value().get("description"), None, "{name}");
        assert_eq!(done(&report, What::CellTooLong), [Done::ValueLeftOut], "{name}");
    }
}

#[test]
fn values_that_nest_too_deep_are_left_out_and_told() {
    let nested = |depth: usize| format!("{}1{}", "[".repeat(depth), "]".repeat(depth));
    for (depth, kept) in [(20, true), (100, false)] {
        let table = format!("id,name,status,extra\n1,Advice,active,\"{{\"\"more\"\":{}}}\"\n", nested(depth));
        let (records, report) = read_files(&[("services.csv", &table)], &options("deep"));
        let services = of(&records, Kind::Service);
        assert_eq!(services.len(), 1);
        assert_eq!(services[0].get("more").is_some(), kept, "{depth}");
        assert_eq!(done(&report, What::UnknownForm).contains(&Done::ValueLeftOut), !kept, "{depth}");
        // What is kept can be read again.
        let text = serde_json::to_string(&records[0]).unwrap();
        assert_eq!(Record::from_json(records[0].kind(), &text).unwrap(), records[0]);
    }
}
