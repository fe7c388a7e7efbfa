//! The description of the API: complete, closed in itself, and true of what is served.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may panic")]

use std::collections::BTreeSet;

use hsds::compose::{Composer, Form, RecordSet, flatten};
use hsds::openapi::{About, document};
use hsds::{Kind, ListPage, Record};
use serde_json::{Value, json};

fn ours() -> Value {
    document(&About {
        title: "Directory".to_owned(),
        description: "Services for victims of crime".to_owned(),
        server: "https://directory.example/hsds".to_owned(),
        contact_name: "Office".to_owned(),
        contact_url: None,
        contact_email: Some("office@directory.example".to_owned()),
        licence_name: "CC BY 4.0".to_owned(),
        licence_url: "https://creativecommons.org/licenses/by/4.0/".to_owned(),
    })
}

fn official() -> Value {
    serde_json::from_str(include_str!("../data/openapi.json")).unwrap()
}

fn references(value: &Value, into: &mut BTreeSet<String>) {
    match value {
        Value::Object(object) => {
            if let Some(target) = object.get("$ref").and_then(Value::as_str) {
                into.insert(target.to_owned());
            }
            object.values().for_each(|value| references(value, into));
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, into)),
        _ => {}
    }
}

/// The validator of what an operation answers.
fn answer(document: &Value, path: &str, method: &str) -> jsonschema::Validator {
    let escaped = path.replace('/', "~1");
    let pointer = format!("/paths/{escaped}/{method}/responses/200/content/application~1json/schema");
    let mut schema = document.pointer(&pointer).unwrap().clone();
    schema["components"] = document["components"].clone();
    jsonschema::options().should_validate_formats(true).offline().build(&schema).unwrap()
}

#[test]
fn it_says_who_it_is_and_leaves_nothing_to_fill_in() {
    let document = ours();
    assert_eq!(document["info"]["title"], "Directory");
    assert_eq!(document["info"]["version"], "3.2.3");
    assert_eq!(document["info"]["contact"], json!({ "name": "Office", "email": "office@directory.example" }));
    assert_eq!(document["info"]["license"]["name"], "CC BY 4.0");
    assert_eq!(document["servers"][0]["url"], "https://directory.example/hsds");
    let text = document.to_string();
    for placeholder in ["REQUIRED --", " HERE\"", "\"datetime\"},"] {
        assert!(!text.contains(placeholder), "{placeholder}");
    }
    let parameters = &document["components"]["parameters"];
    assert_eq!(parameters["modified_after"]["schema"]["format"], "date-time");
    assert_eq!(parameters["page"]["schema"], json!({ "type": "integer", "minimum": 1 }));
}

#[test]
fn it_has_every_endpoint_of_the_official_one() {
    let (ours, official) = (ours(), official());
    let mut operations = BTreeSet::new();
    for (path, methods) in official["paths"].as_object().unwrap() {
        for (method, operation) in methods.as_object().unwrap() {
            assert!(ours["paths"][path].get(method).is_some(), "{method} {path}");
            if method != "parameters" {
                operations.insert(operation["operationId"].as_str().unwrap().to_owned());
                assert_eq!(ours["paths"][path][method]["operationId"], operation["operationId"]);
                assert_eq!(ours["paths"][path][method]["parameters"], operation["parameters"]);
            }
        }
    }
    assert_eq!(operations.len(), 16);
}

#[test]
fn every_reference_leads_somewhere() {
    let document = ours();
    let mut targets = BTreeSet::new();
    references(&document, &mut targets);
    assert!(
        targets.contains("#/components/schemas/workforce")
            && targets.contains("#/components/schemas/Problem")
    );
    for target in targets {
        let pointer = target.strip_prefix('#').unwrap();
        assert!(document.pointer(pointer).is_some(), "{target}");
    }
}

#[test]
fn a_post_takes_the_same_from_its_body_as_from_its_address() {
    let document = ours();
    let post = &document["paths"]["/taxonomy_terms"]["post"];
    for media in ["application/json", "application/x-www-form-urlencoded"] {
        let fields = post["requestBody"]["content"][media]["schema"]["properties"].as_object().unwrap();
        let names: Vec<&str> = fields.keys().map(String::as_str).collect();
        assert_eq!(names, ["format", "page", "parent_id", "per_page", "search", "taxonomy_id", "top_only"]);
        assert_eq!(fields["top_only"]["type"], "boolean");
    }
    assert!(document["paths"]["/taxonomy_terms"]["get"].get("requestBody").is_none());
    for path in ["/services", "/organizations", "/service_at_locations", "/taxonomies"] {
        assert!(document["paths"][path]["post"]["requestBody"].is_object(), "{path}");
    }
}

#[test]
fn official_examples_are_answers_that_it_describes() {
    let document = ours();
    for (path, example) in [
        ("/services/{id}", include_str!("../data/examples/service_full.json")),
        ("/services", include_str!("../data/examples/service_list.json")),
        ("/organizations/{id}", include_str!("../data/examples/organization_full.json")),
        ("/organizations", include_str!("../data/examples/organization_list.json")),
        ("/service_at_locations/{id}", include_str!("../data/examples/service_at_location_full.json")),
        ("/service_at_locations", include_str!("../data/examples/service_at_location_list.json")),
        ("/taxonomies/{id}", include_str!("../data/examples/taxonomy.json")),
        ("/taxonomies", include_str!("../data/examples/taxonomy_list.json")),
        ("/taxonomy_terms/{id}", include_str!("../data/examples/taxonomy_term.json")),
        ("/taxonomy_terms", include_str!("../data/examples/taxonomy_term_list.json")),
        ("/", include_str!("../data/examples/base.json")),
    ] {
        let example: Value = serde_json::from_str(example).unwrap();
        let errors: Vec<String> =
            answer(&document, path, "get").iter_errors(&example).map(|error| error.to_string()).collect();
        assert_eq!(errors, Vec::<String>::new(), "{path}");
    }
}

#[test]
fn what_we_compose_is_what_it_describes() {
    let document = ours();
    let nested: Value = serde_json::from_str(include_str!("../data/examples/service_full.json")).unwrap();
    let records = flatten(Kind::Service, nested).unwrap();
    let Record::Service(service) = records[0].clone() else { panic!() };
    let mut service = *service;
    service.content_language = Some("en".to_owned());
    service.assurance_due = Some("2027-01-01".to_owned());
    let set: RecordSet = records.into_iter().collect();
    let composer = Composer::new(&set);
    for form in [Form::List, Form::Minimal, Form::Full] {
        let page = ListPage::new(1, 1, 50, vec![composer.service(service.clone(), form)]);
        let page = serde_json::to_value(page).unwrap();
        for method in ["get", "post"] {
            assert!(answer(&document, "/services", method).is_valid(&page), "{form:?}");
        }
    }
    let mut wrong =
        serde_json::to_value(ListPage::new(1, 1, 50, vec![composer.service(service, Form::List)])).unwrap();
    wrong["contents"][0]["visibility"] = "everybody".into();
    assert!(!answer(&document, "/services", "get").is_valid(&wrong));
    wrong["contents"][0]["visibility"] = "public".into();
    wrong.as_object_mut().unwrap().remove("empty");
    assert!(!answer(&document, "/services", "get").is_valid(&wrong));
}
