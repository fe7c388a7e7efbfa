//! What a feed keeps secret in words of its own stays with the office, and what it does not stays open.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may panic")]

mod import;

use hsds::import::{Mapping, Options};
use hsds::report::{Report, What};
use hsds::{Circle, Record};
use import::{options, path, read_bytes, read_files, read_path};
use serde_json::{Value, json};

fn open(feed: &str) -> Options {
    Options { visibility: Circle::Public, ..options(feed) }
}

/// What everybody may see of the records, as text.
fn published(records: &[Record]) -> String {
    records.iter().filter_map(|record| Some(record.published()?.to_value().to_string())).collect()
}

fn is_open(records: &[Record], name: &str) -> bool {
    published(records).contains(&format!("\"name\":\"{name}\""))
}

const MAPPING: &str = "[organization]\nkey = [\"Org\"]\nname = \"Org\"\ndescription = \"Org\"\n[service]\nkey = [\"Nr\"]\nname = \"Angebot\"\n\
    status = { value = \"active\" }\n[location]\nkey = [\"Nr\"]\nname = \"Haus\"\nlatitude = \"Breite\"\nlongitude = \"Länge\"\n\
    [[address]]\nof = \"location\"\naddress_1 = \"Straße\"\ncity = \"Ort\"\ncountry = { value = \"DE\" }\n\
    [[phone]]\nof = \"organization\"\nnumber = \"Telefon\"\n";

fn mapped() -> Options {
    Options { mapping: Some(Mapping::from_toml(MAPPING).unwrap()), ..open("mapped") }
}

/// A table of two organisations, each with a refuge; a further column says something of each.
fn table(column: &str, one: &str, other: &str) -> String {
    let rows = [("1", "Haus Eins", one, "0100"), ("2", "Haus Zwei", other, "0200")];
    let mut text = format!("Nr;Org;Angebot;Haus;Breite;Länge;Straße;Ort;Telefon;\"{column}\"\n");
    for (nr, name, said, phone) in rows {
        let row = format!(
            "{nr};{name};Rat {nr};Bau {nr};5{nr}.1;8.{nr};Gasse {nr};Dorf {nr};+49 30 555 {phone};\"{said}\"\n"
        );
        text.push_str(&row);
    }
    text
}

/// Services and places as files, with a column more in that of the places.
fn files(column: &str, one: &str, other: &str) -> (Vec<Record>, Report) {
    let services = "id,name,status\n1,Rat 1,active\n2,Rat 2,active\n";
    let places = format!(
        "id,name,location_type,latitude,longitude,\"{column}\"\n1,Bau 1,physical,51.1,8.1,\"{one}\"\n2,Bau 2,physical,52.1,8.2,\"{other}\"\n"
    );
    let at = "id,service_id,location_id\n1,1,1\n2,2,2\n";
    let addresses = "id,location_id,address_1,city,country\n1,1,Gasse 1,Dorf 1,DE\n2,2,Gasse 2,Dorf 2,DE\n";
    let files = [
        ("services.csv", services),
        ("locations.csv", &places),
        ("services_at_location.csv", at),
        ("physical_addresses.csv", addresses),
    ];
    read_files(&files, &open("files"))
}

fn place(nr: u8, more: &Value) -> Value {
    let mut place = json!({
        "id": format!("l{nr}"), "name": format!("Bau {nr}"), "location_type": "physical",
        "latitude": 50.1 + f64::from(nr), "longitude": 8.1,
        "addresses": [{ "id": format!("a{nr}"), "address_1": format!("Gasse {nr}"), "city": format!("Dorf {nr}"),
            "country": "DE", "address_type": "physical", "state_province": "", "postal_code": "" }],
    });
    place.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    place
}

/// Two services with a place each, in JSON; what is said more of each place.
fn nested(one: &Value, other: &Value) -> (Vec<Record>, Report) {
    let item = |nr: u8, more: &Value| {
        json!({ "id": format!("s{nr}"), "name": format!("Rat {nr}"), "status": "active",
            "service_at_locations": [{ "id": format!("x{nr}"), "location": place(nr, more) }] })
    };
    read_bytes("services.json", json!([item(1, one), item(2, other)]).to_string(), &open("nested"))
}

/// Columns, what closes in them, and what leaves open.
const COLUMNS: [(&str, &str, &str); 43] = [
    ("Confidential (Yes/No)", "Yes", "No"),
    ("Confidencial (sí/no)", "sí", "no"),
    ("Confidentiel (oui/non)", "oui", "non"),
    ("Confidencial (sim/não)", "sim", "não"),
    ("Confidential Y/N", "Y", "N"),
    ("Конфіденційно (так/ні)", "так", "ні"),
    ("Vertraulich – nicht veröffentlichen", "ja", "nein"),
    ("Confidential, not for publication", "Yes", "No"),
    ("Private (no public address)", "yes", "no"),
    ("Don't publish", "Yes", "No"),
    ("Don’t share address", "Yes", "No"),
    ("Public (yes/no)", "No", "Yes"),
    ("Show address on website", "No", "Yes"),
    ("Do not publish on website", "Yes", "No"),
    ("Hide address on map", "Yes", "No"),
    ("unlisted_number", "yes", "no"),
    ("confidentiality_code", "R", "no"),
    ("visibility_id", "3", "public"),
    ("access_level_id", "2", "public"),
    ("privacy_code", "P", "public"),
    ("confidential_housing", "yes", "no"),
    ("publish_phone", "no", "yes"),
    ("show_phone", "no", "yes"),
    ("publish_email", "no", "yes"),
    ("phone_public", "no", "yes"),
    ("do_not_list", "yes", "no"),
    ("exclude_from_directory", "yes", "no"),
    ("do not give out", "yes", "no"),
    ("konfidentiell", "ja", "nej"),
    ("nicht_oeffentlich", "ja", "nein"),
    ("oeffentlich", "nein", "ja"),
    ("geschuetzt", "ja", "nein"),
    ("publico", "no", "si"),
    ("masquée", "oui", "non"),
    ("Niepubliczne", "tak", "nie"),
    ("Riservato", "sì", "no"),
    ("Vertrouwelijk", "ja", "nee"),
    ("Sekretess", "ja", "nej"),
    ("Gizli", "evet", "hayır"),
    // A column that is ticked for what is public alone says by an empty cell that the rest is not.
    ("Public", "", "yes"),
    ("Publish", "", "x"),
    ("published_at", "", "2024-05-01"),
    ("Öffentlich", "null", "ja"),
];

#[test]
fn a_column_closes_what_it_speaks_of_in_every_form_of_feed() {
    for (column, closes, opens) in COLUMNS {
        let told = |form: &str| format!("{form}: {column} = {closes:?}, {opens:?}");
        let (records, report) = files(column, closes, opens);
        let text = published(&records);
        assert!(
            !text.contains("Gasse 1") && !text.contains("51.1") && text.contains("52.1"),
            "{}",
            told("files")
        );
        assert_eq!(report.count(What::Confidential), 1, "{}", told("files"));

        let (records, report) = read_bytes("liste.csv", table(column, closes, opens), &mapped());
        let text = published(&records);
        for word in ["Gasse 1", "Dorf 1", "51.1", "Rat 1", "Haus Eins", "0100"] {
            assert!(!text.contains(word), "{word} in {}: {text}", told("mapping"));
        }
        for word in ["Gasse 2", "Dorf 2", "52.1", "Rat 2", "Haus Zwei", "0200"] {
            assert!(text.contains(word), "{word} not in {}", told("mapping"));
        }
        assert!(report.count(What::Confidential) > 0, "{}", told("mapping"));

        let said = |value: &str| if value.is_empty() { json!({}) } else { json!({ column: value }) };
        let (records, _) = nested(&said(closes), &said(opens));
        let text = published(&records);
        assert!(
            !text.contains("Gasse 1") && !text.contains("51.1") && text.contains("52.1"),
            "{}",
            told("JSON")
        );
    }
}

#[test]
fn columns_that_speak_of_something_else_leave_open() {
    for (column, one, other) in [
        ("internal_id", "7", ""),
        ("internal_notes", "Rang on Monday", ""),
        ("privacy_policy_url", "https://help.example/privacy", ""),
        ("public_transport", "Bus 7", ""),
        ("private_insurance", "yes", "no"),
        ("hidden_disabilities", "yes", ""),
        ("published_at", "2024-05-01", "2024-06-01"),
        ("display_name", "Bau am Wall", ""),
        ("public_phone", "+49 30 555 0300", ""),
        ("Domestic violence", "yes", "no"),
        ("العنف الأسري", "نعم", ""),
        ("Confidential (Yes/No)", "No", ""),
        ("Publish", "", ""),
    ] {
        let (records, report) = files(column, one, other);
        assert_eq!(report.count(What::Confidential), 0, "{column}");
        assert!(published(&records).contains("Gasse 1"), "{column}");
        let (records, report) = read_bytes("liste.csv", table(column, one, other), &mapped());
        assert_eq!(report.count(What::Confidential), 0, "{column}");
        assert!(is_open(&records, "Rat 1"), "{column}");
    }
}

#[test]
fn a_text_that_says_that_the_place_is_secret_closes_it_wherever_it_stands() {
    for text in [
        "Refuge. Address confidential, do not publish",
        "Shelter (Confidential Location)",
        "Location is confidential",
        "Adresse bitte nicht veröffentlichen",
        "Address not disclosed",
        "Anschrift geheim",
        "Domicilio reservado",
        "Ubicación confidencial",
        "Adresse secrète",
        "Morada confidencial",
        "Адреса конфіденційна",
        "Tajna adresa",
    ] {
        // In a column of a mapped table that goes nowhere.
        let (records, report) = read_bytes("liste.csv", table("Bemerkung", text, "hell"), &mapped());
        assert!(!published(&records).contains("Gasse 1") && is_open(&records, "Rat 2"), "{text}");
        assert!(report.count(What::Confidential) > 0);
        for field in ["description", "alternate_name", "x_more"] {
            // In what a service and an organisation say, and what a place says, as files and nested.
            let services = format!(
                "id,organization_id,name,status,{field}\n1,1,Rat 1,active,\"{text}\"\n2,2,Rat 2,active,Help\n"
            );
            let organizations = "id,name,description\n1,Haus Eins,House\n2,Haus Zwei,House\n";
            let places = "id,name,location_type,latitude,longitude\n1,Bau 1,physical,51.1,8.1\n2,Bau 2,physical,52.1,8.2\n";
            let at = "id,service_id,location_id\n1,1,1\n2,2,2\n3,2,1\n";
            let all = [
                ("services.csv", services.as_str()),
                ("organizations.csv", organizations),
                ("locations.csv", places),
                ("services_at_location.csv", at),
            ];
            let (records, _) = read_files(&all, &open("texts"));
            let seen = published(&records);
            assert!(!seen.contains("51.1") && !seen.contains("Rat 1"), "{field}: {text}");
            assert!(seen.contains("52.1") && is_open(&records, "Rat 2"), "{field}: {text}");

            let (records, _) = files(field, text, "Help");
            assert!(!published(&records).contains("51.1"), "{field}: {text}");
            let (records, _) = nested(&json!({ field: text }), &json!({ field: "Help" }));
            assert!(!published(&records).contains("51.1"), "{field}: {text}");
        }
        for more in [
            json!({ "attributes": [{ "id": "t1", "label": text }] }),
            json!({ "schedules": [{ "id": "h1", "description": text }] }),
            json!({ "addresses": [{ "id": "a1", "address_1": text, "country": "DE", "address_type": "physical" }] }),
        ] {
            let (records, _) = nested(&more, &json!({}));
            assert!(!published(&records).contains("51.1"), "{more}");
        }
    }
    for text in ["CONFIDENTIAL - call 555 0100", "Address kept confidential"] {
        let more = json!({ "addresses": [{ "id": "a1", "address_1": text, "country": "DE", "address_type": "physical" }] });
        assert!(!published(&nested(&more, &json!({})).0).contains("51.1"), "{text}");
    }
    for text in ["Free and confidential advice at our address", "9 Hidden Row", "Our advice is confidential."]
    {
        let (records, report) = nested(&json!({ "description": text }), &json!({ "transportation": text }));
        assert_eq!(report.count(What::Confidential), 0, "{text}");
        assert!(published(&records).contains("51.1"), "{text}");
    }
}

#[test]
fn lists_and_objects_under_declared_fields_are_looked_into() {
    for more in [
        json!({ "location_type": ["private"] }),
        json!({ "description": { "en": "The address is confidential" } }),
    ] {
        let (records, _) = nested(&more, &json!({}));
        assert!(!published(&records).contains("51.1"), "{more}");
    }
}

#[test]
fn the_report_does_not_repeat_where_a_closed_place_is() {
    // Keys of older forms and of nobody are named before anything is known of who may see them.
    let more = json!({ "visibility": "inner ring", "lat": 51.777, "street": "17 Quiet Lane", "x_where": "behind the mill",
        "addresses": [{ "id": "a1", "street": "17 Quiet Lane", "x_floor": "behind the mill", "country": "DE", "address_type": "physical" }],
        "phones": ["+49 30 555 0177"] });
    let (records, report) = nested(&more, &json!({}));
    assert!(!published(&records).contains("Quiet Lane"));
    let told = serde_json::to_string(&report).unwrap();
    let rows = "Nr;Org;Angebot;Haus;Breite;Länge;Straße;Ort;Telefon;Vertraulich\n\
        1;Haus;Rat;Bau;51.777;8.1;17 Quiet Lane;Dorf;0100;ja;behind the mill;0177\n";
    let (_, report) = read_bytes("liste.csv", rows, &mapped());
    let again = serde_json::to_string(&report).unwrap();
    for word in ["Quiet Lane", "51.777", "behind the mill", "0177"] {
        assert!(!told.contains(word) && !again.contains(word), "{word}: {told} {again}");
    }
    assert!(told.contains("x_where"), "the key is named: {told}");
}

#[test]
fn what_stands_beside_a_list_or_under_an_older_name_is_read_before_it_goes() {
    let page = |more: &str| {
        format!("{{\"contents\": [{{\"id\": \"s1\", \"name\": \"Rat 1\", \"status\": \"active\"}}]{more}}}")
    };
    for text in [
        format!("{}\n{}\n", page(", \"visibility\": \"partners\""), page("")),
        format!("[{}]", page(", \"doNotPublish\": true")),
    ] {
        let (records, _) = read_bytes("services.json", text.clone(), &open("pages"));
        assert!(!is_open(&records, "Rat 1"), "{text}");
    }
    let (records, _) = read_bytes("services.json", format!("[{}]", page("")), &open("pages"));
    assert!(is_open(&records, "Rat 1"));
    for more in [
        json!({ "addresses": { "confidential": true }, "physical_addresses": [{ "id": "a9", "address_1": "Gasse 9", "country": "DE" }] }),
        json!({ "addresses": "do not publish", "physical_addresses": [{ "id": "a9", "address_1": "Gasse 9", "country": "DE" }] }),
        json!({ "addresses": ["confidential"] }),
    ] {
        let (records, _) = nested(&more, &json!({}));
        assert!(!published(&records).contains("51.1"), "{more}");
    }
    let groups = json!([{ "id": "s1", "name": "Rat 1", "status": "active",
        "eligibilitys": [{ "eligibility": "all", "confidential": false }, { "eligibility": "few", "confidential": true }] }]);
    let (records, _) = read_bytes("services.json", groups.to_string(), &open("groups"));
    assert!(!is_open(&records, "Rat 1"));
}

#[test]
fn feeds_that_keep_nothing_secret_stay_open() {
    for name in ["hsds1", "hsds2", "ohana"] {
        let (records, report) = read_path(format!("tests/data/feeds/{name}"), &open(name));
        assert_eq!(report.count(What::Confidential), 0, "{name}: {:#?}", report.findings);
        assert!(!records.is_empty());
    }
    let (_, report) = read_path("data/examples/csv", &open("official"));
    assert_eq!(report.count(What::Confidential), 0);
    for (table, mapping) in [
        ("tests/data/feeds/town/liste.csv", "tests/data/feeds/town/mapping.toml"),
        ("tests/data/feeds/two-scripts/list.csv", "tests/data/feeds/two-scripts/mapping.toml"),
        ("../../docs/examples/services.csv", "../../docs/examples/mapping.toml"),
    ] {
        let mapping = Mapping::from_toml(&std::fs::read_to_string(path(mapping)).unwrap()).unwrap();
        let options = Options { mapping: Some(mapping), ..open("mapped") };
        let (_, report) = read_path(table, &options);
        assert_eq!(report.count(What::Confidential), 0, "{table}");
    }
}
