//! Feeds in older forms of HSDS, in the form of Ohana, and tables of any form with a mapping.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may panic")]

mod import;

use hsds::import::{Mapping, Options};
use hsds::report::{Finding, Report, What};
use hsds::{Circle, Kind, Record};
use import::{options, path, read_path};
use serde_json::{Value, json};

fn feed(name: &str) -> (Vec<Record>, Report) {
    read_path(format!("tests/data/feeds/{name}"), &options(name))
}

fn mapped(name: &str, file: &str) -> (Vec<Record>, Report) {
    let mapping = std::fs::read_to_string(path(format!("tests/data/feeds/{name}/mapping.toml"))).unwrap();
    let options = Options { mapping: Some(Mapping::from_toml(&mapping).unwrap()), ..options(name) };
    read_path(format!("tests/data/feeds/{name}/{file}"), &options)
}

fn named(records: &[Record], kind: Kind, name: &str) -> Value {
    let found = records.iter().filter(|record| record.kind() == kind).map(Record::to_value);
    let mut found = found.filter(|value| value["name"] == name);
    found.next().unwrap_or_else(|| panic!("no {kind:?} {name}"))
}

fn found(report: &Report, what: What) -> Vec<&Finding> {
    report.findings.iter().filter(|finding| finding.what == what).collect()
}

fn texts(list: &Value, field: &str) -> Vec<String> {
    let items = list.as_array().cloned().unwrap_or_default();
    items.iter().map(|item| item[field].as_str().unwrap_or_default().to_owned()).collect()
}

/// The blocks of a kind in the page about mappings.
fn blocks(kind: &str) -> Vec<String> {
    let page = std::fs::read_to_string(path("../../docs/table-mappings.md")).unwrap();
    let mark = format!("```{kind}\n");
    page.split(&mark).skip(1).map(|rest| rest.split("```").next().unwrap().to_owned()).collect()
}

#[test]
fn the_examples_of_the_page_about_mappings_are_mappings() {
    for block in blocks("toml") {
        Mapping::from_toml(&block).unwrap_or_else(|error| panic!("{error}: {block}"));
    }
}

#[test]
fn a_wide_table_gives_a_part_for_each_column_that_is_ticked() {
    let example = |name: &str| std::fs::read_to_string(path(format!("../../docs/examples/{name}"))).unwrap();
    assert_eq!(blocks("csv"), [example("services.csv")], "the page shows the files");
    assert_eq!(blocks("toml").last(), Some(&example("mapping.toml")));
    let mapping = Mapping::from_toml(&example("mapping.toml")).unwrap();
    let options = Options { mapping: Some(mapping), ..options("wide") };
    let (records, report) = read_path("../../docs/examples/services.csv", &options);
    let of_every_table = |finding: &&Finding| matches!(finding.what, What::IdNotUuid | What::Missing);
    assert!(report.findings.iter().all(|finding| of_every_table(&finding)), "{:?}", report.findings);
    let linden = named(&records, Kind::Service, "Linden Line");
    assert_eq!(linden["attributes"].as_array().unwrap().len(), 1);
    assert_eq!(texts(&linden["languages"], "code"), ["en", "ar"]);
    assert_eq!(linden["service_areas"][0]["extent"], "IE");
    let estuary = named(&records, Kind::Service, "Estuary Rooms");
    assert_eq!(estuary["attributes"].as_array().unwrap().len(), 2);
    assert_eq!(texts(&estuary["languages"], "code"), ["en"]);
}

#[test]
fn hsds_1_comes_in() {
    let (records, report) = feed("hsds1");
    assert_eq!(report.dialect, "HSDS 1, HSDS 1 or 2");
    let house = named(&records, Kind::Organization, "Casa do Ribeiro");
    assert_eq!(house["website"], "https://www.casadoribeiro.example");
    assert_eq!(house["organization_identifiers"][0]["identifier"], "1");
    assert_eq!(house["organization_identifiers"][0]["identifier_type"], "hsds1");
    let line = named(&records, Kind::Organization, "Linha da Serra");
    assert_eq!(line["description"], "Linha da Serra", "what is required is made of the name");

    let court = named(&records, Kind::Service, "Accompaniment to court");
    assert_eq!(court["status"], "active");
    assert_eq!(court["accreditations"], "State register");
    assert_eq!(court["eligibility_description"], "adult, teen");
    assert_eq!(court["fees_description"], "cash");
    assert_eq!(court["organization_id"], house["id"]);
    assert_eq!(court["feed_id"], "10");
    let phone = &court["phones"][0];
    assert_eq!((&phone["extension"], &phone["description"]), (&json!(12), &json!("Front desk")));
    assert_eq!(texts(&phone["languages"], "name"), ["Portuguese", "English"]);
    let languages = court["languages"].as_array().unwrap();
    assert_eq!((&languages[0]["code"], &languages[1]["name"]), (&json!("pt"), &json!("Mirandese")));
    let schedules = court["schedules"].as_array().unwrap();
    assert_eq!(texts(&court["schedules"], "byday"), ["", "MO", "TU", ""]);
    assert_eq!(schedules[1]["opens_at"], "09:00:00");
    assert_eq!(schedules[2]["closes_at"], "17:00:00");
    assert_eq!((&schedules[0]["valid_from"], &schedules[0]["closed"]), (&json!("2025-12-24"), &json!(true)));
    let term = named(&records, Kind::TaxonomyTerm, "Court");
    assert_eq!(court["attributes"][0]["taxonomy_term_id"], term["id"]);

    let night = named(&records, Kind::Service, "Night line");
    assert_eq!(night["status"], "active");
    let place = named(&records, Kind::Location, "Ribeiro house");
    assert_eq!(place["latitude"], 38.71);
    assert_eq!(place["external_identifier"], "100");
    assert_eq!(place["addresses"][0]["address_2"], "Back door");
    assert_eq!(texts(&place["addresses"], "address_type"), ["physical", "postal"]);
    assert_eq!(named(&records, Kind::Location, "Serra office").get("latitude"), None);

    let lost: Vec<(&str, &str)> = found(&report, What::DanglingKey)
        .iter()
        .map(|finding| (finding.field.as_deref().unwrap(), finding.was.as_deref().unwrap()))
        .collect();
    for expected in [
        ("service.organization_id", "9"),
        ("service_at_location.location_id", "777"),
        ("attribute.taxonomy_term_id", "V-404"),
        ("service.id", "88"),
    ] {
        assert!(lost.contains(&expected), "{expected:?} in {lost:?}");
    }
    assert_eq!(found(&report, What::Cycle).len(), 1);
    assert_eq!(found(&report, What::OffTheEarth).len(), 2);
    assert_eq!(found(&report, What::Swapped).len(), 1);
    assert_eq!(found(&report, What::UnknownFile)[0].file, "notes.docx");
    assert_eq!(found(&report, What::Mail)[0].was.as_deref(), Some("linha(at)serra.example"));
    assert_eq!(line["email"], "linha@serra.example");
    assert_eq!(report.tables["phone"].left_out, 1, "a telephone without a number");
    let line = found(&report, What::Time)[0];
    assert_eq!((line.file.as_str(), line.row), ("regular_schedules.csv", Some(2)));
}

#[test]
fn hsds_2_comes_in() {
    let (records, report) = feed("hsds2");
    assert_eq!(report.dialect, "HSDS 2");
    let service = named(&records, Kind::Service, "Razgovor");
    assert_eq!(service["status"], "temporarily closed");
    assert_eq!(service["schedules"][0]["freq"], "WEEKLY");
    assert_eq!(service["schedules"][0]["byday"], "MO,TU,WE,TH,FR,SA,SU");
    assert_eq!(service["metadata"][0]["previous_value"], "");
    assert_eq!(service["metadata"][0]["last_action_date"], "2024-05-06");
    let term = named(&records, Kind::TaxonomyTerm, "Razgovor");
    assert_eq!(service["attributes"][0]["taxonomy_term_id"], term["id"]);
    let place = named(&records, Kind::Location, "Kuća");
    assert_eq!(place["attributes"][0]["taxonomy_term_id"], term["id"]);
    assert_eq!(place["location_type"], "physical");
    let at = records.iter().find(|record| record.kind() == Kind::ServiceAtLocation).unwrap().to_value();
    let schedule = &at["schedules"][0];
    assert_eq!((&schedule["opens_at"], &schedule["timezone"]), (&json!("10:00:00"), &json!(1)));
    assert_eq!(
        (&schedule["valid_from"], &schedule["valid_to"]),
        (&json!("2025-01-13"), &json!("2025-02-01"))
    );
    assert_eq!(report.count(What::DateUnclear), 1, "another column may not tell how this one is meant");
}

#[test]
fn ohana_comes_in() {
    let (records, report) = feed("ohana");
    assert!(report.dialect.contains("Ohana"), "{}", report.dialect);
    let house = named(&records, Kind::Organization, "Harbour Light");
    assert_eq!(house["year_incorporated"], 1970);
    assert_eq!(texts(&house["funding"], "source"), ["County", "Donations"]);
    let place = named(&records, Kind::Location, "Harbour house");
    assert_eq!(place["location_type"], "physical");
    assert_eq!(texts(&place["accessibility"], "description"), ["ramp", "restroom"]);
    assert_eq!(texts(&place["languages"], "name"), ["Chinese (Mandarin, Cantonese)", "Spanish"]);
    assert_eq!(texts(&place["addresses"], "address_type"), ["physical", "postal"]);
    assert_eq!(place["phones"][0]["number"], "+1 650 555-0100");
    assert_eq!(place["phones"][0]["description"], "Desk\n650 HELP-NOW");
    let mails = texts(&place["contacts"], "email");
    assert!(mails.contains(&"desk@harbourlight.example".to_owned()), "{mails:?}");
    let room = named(&records, Kind::Service, "Night room");
    assert_eq!(room["organization_id"], house["id"], "the organisation of its place");
    assert_eq!(room["eligibility_description"], "Hurt in the county\nAdults");
    assert_eq!(texts(&room["required_documents"], "document"), ["Photo ID", "Letter"]);
    assert_eq!(room["attributes"].as_array().unwrap().len(), 4, "two terms, two words");
    let word = named(&records, Kind::TaxonomyTerm, "shelter");
    assert_eq!(word["taxonomy_id"], named(&records, Kind::Taxonomy, "keywords")["id"]);
    let shelter = named(&records, Kind::TaxonomyTerm, "Shelter");
    assert_eq!(shelter["parent_id"], named(&records, Kind::TaxonomyTerm, "Emergency")["id"]);
    assert_eq!(records.iter().filter(|record| record.kind() == Kind::ServiceAtLocation).count(), 1);
    let all = serde_json::to_string(&records).unwrap();
    assert!(!all.contains("keeper@"), "who may edit an entry is none of the readers' business");
    let unused = found(&report, What::UnknownColumn);
    assert!(unused.iter().any(|finding| finding.field.as_deref() == Some("admin_emails")));
}

#[test]
fn a_table_in_two_scripts_comes_in() {
    let (records, report) = mapped("two-scripts", "list.csv");
    assert_eq!(report.dialect, "mapping");
    assert_eq!(records.iter().filter(|record| record.kind() == Kind::Organization).count(), 2);
    let river = named(&records, Kind::Organization, "دار النهر");
    assert_eq!(river["content_language"], "ar");
    assert_eq!(river["website"], "https://dar.example");
    assert_eq!(river["translations"][0]["text"], "River House");
    assert_eq!(river["translations"].as_array().unwrap().len(), 1, "the same said twice is said once");
    let help = named(&records, Kind::Service, "الدعم النفسي");
    assert_eq!(help["organization_id"], river["id"]);
    assert_eq!(help["translations"][0]["text"], "Counselling");
    assert_eq!(texts(&help["languages"], "code"), ["ar", "en"]);
    let schedule = &help["schedules"][0];
    assert_eq!(schedule["byday"], "SU,MO,TU,WE,TH");
    assert_eq!((&schedule["opens_at"], &schedule["closes_at"]), (&json!("08:00:00"), &json!("16:00:00")));
    let legal = named(&records, Kind::Service, "المساعدة القانونية");
    assert_eq!(legal["attributes"].as_array().unwrap().len(), 2);
    assert_eq!(records.iter().filter(|record| record.kind() == Kind::ServiceAtLocation).count(), 3);
    let unmapped = found(&report, What::Unmapped);
    assert_eq!(unmapped.len(), 1);
    assert_eq!((unmapped[0].was.as_deref(), unmapped[0].row), (Some("الكردية"), Some(4)));
}

#[test]
fn terms_that_the_directory_has_are_referred_to_and_not_made_again() {
    let mapping = std::fs::read_to_string(path("tests/data/feeds/two-scripts/mapping.toml")).unwrap();
    let known = "0bc248fa-dc27-4650-9ba4-8f1a24ef16a2".parse().unwrap();
    let other = || "0bc248fa-dc27-4650-9ba4-8f1a24ef16a3".parse().unwrap();
    let options = Options {
        mapping: Some(Mapping::from_toml(&mapping).unwrap()),
        terms: [
            ("legal", known),
            ("psychological", other()),
            ("accompaniment", other()),
            ("helpline", other()),
        ]
        .map(|(code, id)| (("support_kind".to_owned(), code.to_owned()), id))
        .into(),
        visibility: Circle::Members,
        ..options("two-scripts")
    };
    let (records, _) = read_path("tests/data/feeds/two-scripts/list.csv", &options);
    let legal = named(&records, Kind::Service, "المساعدة القانونية");
    assert_eq!(legal["attributes"][0]["taxonomy_term_id"], known.to_string());
    assert!(!records.iter().any(|record| record.to_value()["code"] == "legal"));
    assert_eq!(
        (&legal["visibility"], &legal["phones"][0]["visibility"]),
        (&json!("members"), &json!("members"))
    );
}

#[test]
fn a_towns_table_comes_in() {
    let (records, report) = mapped("town", "liste.csv");
    assert_eq!(found(&report, What::Encoding)[0].was.as_deref(), Some("windows-1252"));
    let advice = named(&records, Kind::Service, "Beratung für Opfer");
    assert_eq!(advice["assured_date"], "2024-02-01");
    assert_eq!(advice["phones"][0]["number"], "0341 / 000 01");
    assert_eq!(named(&records, Kind::Service, "Begleitung zum Gericht")["status"], "temporarily closed");
    let third = named(&records, Kind::Service, "=HYPERLINK(\"http://böse.example\")");
    assert_eq!(third["status"], "inactive", "a word that nobody knows does not open a service");
    assert_eq!(found(&report, What::Formula)[0].row, Some(4));
    let places: Vec<Value> =
        records.iter().filter(|record| record.kind() == Kind::Location).map(Record::to_value).collect();
    assert_eq!(places.len(), 2, "one place in two rows is one place");
    assert_eq!(
        (&places[0]["latitude"], &places[0]["addresses"][0]["city"]),
        (&json!(51.34), &json!("Grünau"))
    );
    assert_eq!(found(&report, What::UnknownColumn)[0].field.as_deref(), Some("Bemerkung"));
}

#[test]
fn the_same_feed_gives_the_same_records() {
    for name in ["hsds1", "hsds2", "ohana"] {
        assert_eq!(feed(name).0, feed(name).0, "{name}");
    }
}
