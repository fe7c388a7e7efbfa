//! Nothing that is hidden from a circle is in what the circle sees, and everything else is.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may panic")]

use std::collections::BTreeSet;

use hsds::compose::{Composer, Form, Lookup, RecordSet};
use hsds::{Circle, Kind, Record};
use proptest::prelude::*;
use serde_json::{Value, json};
use uuid::Uuid;

const CIRCLES: [Circle; 3] = [Circle::Public, Circle::Members, Circle::Coordinator];

/// Fields whose objects say who may see them.
const GUARDED: [&str; 8] =
    ["phones", "contacts", "funding", "capacities", "attributes", "workforce", "service_areas", "addresses"];

/// Writes records in which every text is different and every object that can says its circle, or does not.
struct Writer {
    stated: std::vec::IntoIter<Option<Circle>>,
    written: u128,
}

impl Writer {
    fn id(&mut self) -> String {
        self.written += 1;
        Uuid::from_u128(self.written).to_string()
    }

    fn text(&mut self) -> String {
        self.written += 1;
        format!("text-{}-end", self.written)
    }

    fn object(&mut self, guarded: bool, fields: &[&str], parts: Vec<(&str, Value)>) -> Value {
        let mut object = json!({ "id": self.id(), "undeclared": self.text() });
        for field in fields {
            object[field] = self.text().into();
        }
        object["metadata"] = json!([self.metadata()]);
        if guarded && let Some(circle) = self.stated.next().flatten() {
            object["visibility"] = json!(circle);
        }
        for (field, value) in parts {
            object[field] = value;
        }
        object
    }

    fn metadata(&mut self) -> Value {
        let mut object = json!({ "id": self.id() });
        for field in [
            "last_action_date",
            "last_action_type",
            "field_name",
            "previous_value",
            "replacement_value",
            "updated_by",
        ] {
            object[field] = self.text().into();
        }
        object
    }

    fn attributes(&mut self) -> Value {
        let one = self.object(true, &["value", "label"], vec![]);
        let other = self.object(true, &["value", "label"], vec![]);
        json!([one, other])
    }

    fn phones(&mut self) -> Value {
        let attributes = self.attributes();
        let language = self.object(false, &["name", "note"], vec![("attributes", attributes)]);
        let attributes = self.attributes();
        let one = self.object(
            true,
            &["number", "description"],
            vec![("languages", json!([language])), ("attributes", attributes)],
        );
        let other = self.object(true, &["number"], vec![]);
        json!([one, other])
    }

    fn contacts(&mut self) -> Value {
        let phones = self.phones();
        json!([self.object(true, &["name", "email"], vec![("phones", phones)])])
    }

    fn common(&mut self) -> Vec<(&'static str, Value)> {
        let schedule = self.object(false, &["description"], vec![]);
        vec![
            ("phones", self.phones()),
            ("contacts", self.contacts()),
            ("attributes", self.attributes()),
            ("schedules", json!([schedule])),
        ]
    }

    fn service(&mut self) -> Value {
        let mut parts = self.common();
        let translation = json!([{ "id": self.id(), "field": "name", "language": "fr", "text": self.text(), "method": "human" }]);
        parts.extend([
            ("status", json!("active")),
            ("funding", json!([self.object(true, &["source"], vec![])])),
            ("service_areas", json!([self.object(true, &["name", "extent"], vec![])])),
            ("cost_options", json!([self.object(false, &["option"], vec![])])),
            ("capacities", json!([self.object(true, &["description", "updated"], vec![])])),
            ("workforce", json!([self.object(true, &["as_of"], vec![("kind", json!("paid"))])])),
            ("translations", translation),
        ]);
        self.object(true, &["name", "description", "alert"], parts)
    }

    fn location(&mut self) -> Value {
        let mut parts = self.common();
        let attributes = self.attributes();
        parts.extend([
            ("location_type", json!("physical")),
            (
                "addresses",
                json!([self.object(true, &["address_1", "city"], vec![("attributes", attributes)])]),
            ),
            ("accessibility", json!([self.object(false, &["description"], vec![])])),
        ]);
        self.object(true, &["name", "description"], parts)
    }

    fn organization(&mut self) -> Value {
        let mut parts = self.common();
        parts.retain(|(field, _)| *field != "schedules");
        parts.extend([
            ("funding", json!([self.object(true, &["source"], vec![])])),
            (
                "organization_identifiers",
                json!([self.object(false, &["identifier_type", "identifier"], vec![])]),
            ),
        ]);
        self.object(true, &["name", "description"], parts)
    }
}

/// The texts of a record that a circle may and may not see, found without any of the code under test.
fn divide(value: &Value, field: &str, shown: bool, circle: Circle, texts: &mut [BTreeSet<String>; 2]) {
    match value {
        Value::String(text) if text.starts_with("text-") => {
            texts[usize::from(shown)].insert(text.clone());
        }
        Value::Array(items) => items.iter().for_each(|item| divide(item, field, shown, circle, texts)),
        Value::Object(object) => {
            let stated = object.get("visibility").and_then(Value::as_str);
            let from = match stated {
                Some("public") => Circle::Public,
                Some("members") => Circle::Members,
                _ => Circle::Coordinator,
            };
            let shown = shown && (!GUARDED.contains(&field) && field != "record" || from <= circle);
            for (name, value) in object {
                let declared =
                    circle == Circle::Coordinator || !["metadata", "undeclared"].contains(&name.as_str());
                divide(value, name, shown && declared, circle, texts);
            }
        }
        _ => {}
    }
}

fn record() -> impl Strategy<Value = Record> {
    let circle = prop_oneof![
        4 => Just(Some(Circle::Public)),
        2 => Just(Some(Circle::Members)),
        1 => Just(Some(Circle::Coordinator)),
        1 => Just(None),
    ];
    (0..3_usize, prop::collection::vec(circle, 40)).prop_map(|(kind, stated)| {
        let mut writer = Writer { stated: stated.into_iter(), written: 0 };
        let (kind, value) = match kind {
            0 => (Kind::Service, writer.service()),
            1 => (Kind::Location, writer.location()),
            _ => (Kind::Organization, writer.organization()),
        };
        Record::from_value(kind, value).unwrap()
    })
}

proptest! {
    #[test]
    fn a_circle_sees_what_is_for_it_and_nothing_else(record in record()) {
        for circle in CIRCLES {
            let mut texts = [BTreeSet::new(), BTreeSet::new()];
            divide(&record.to_value(), "record", true, circle, &mut texts);
            let seen = record.seen_by(circle).map_or(String::new(), |seen| seen.to_value().to_string());
            for hidden in &texts[0] {
                prop_assert!(!seen.contains(hidden), "{circle:?} sees {hidden}: {seen}");
            }
            for shown in &texts[1] {
                prop_assert!(seen.contains(shown), "{circle:?} does not see {shown}: {seen}");
            }
        }
    }

    #[test]
    fn seeing_twice_is_seeing_once(record in record()) {
        for circle in CIRCLES {
            let once = record.seen_by(circle);
            let twice = once.as_ref().and_then(|seen| seen.seen_by(circle));
            prop_assert_eq!(once, twice);
        }
    }

    #[test]
    fn a_wider_view_contains_a_narrower_one(record in record()) {
        for (narrow, wide) in [(Circle::Public, Circle::Members), (Circle::Members, Circle::Coordinator)] {
            let through = record.seen_by(wide).and_then(|seen| seen.seen_by(narrow));
            prop_assert_eq!(record.seen_by(narrow), through);
        }
    }

    #[test]
    fn what_is_published_is_what_the_public_sees_without_saying_so(record in record()) {
        let published = record.published();
        prop_assert_eq!(published.is_some(), record.seen_by(Circle::Public).is_some());
        if let Some(published) = published {
            prop_assert!(!published.to_value().to_string().contains("visibility"));
        }
    }
}

/// A service in public at a place that only members know, and one whose organisation only members know.
fn network() -> RecordSet {
    let id = |number: u128| Uuid::from_u128(number).to_string();
    let of = |kind, value| Record::from_value(kind, value).unwrap();
    [
        of(Kind::Organization, json!({ "id": id(1), "name": "Open", "description": "", "visibility": "public" })),
        of(Kind::Organization, json!({ "id": id(2), "name": "Hidden", "description": "", "visibility": "members" })),
        of(Kind::Service, json!({ "id": id(3), "name": "Advice", "status": "active", "organization_id": id(1), "visibility": "public" })),
        of(Kind::Service, json!({ "id": id(4), "name": "Shelter", "status": "active", "organization_id": id(2), "visibility": "public" })),
        of(Kind::Location, json!({ "id": id(5), "name": "House", "location_type": "physical", "visibility": "members" })),
        of(Kind::ServiceAtLocation, json!({ "id": id(6), "service_id": id(3), "location_id": id(5), "description": "at the house" })),
        of(Kind::ServiceAtLocation, json!({ "id": id(7), "service_id": id(4), "description": "at the shelter" })),
    ]
    .into_iter()
    .collect()
}

#[test]
fn what_belongs_to_something_hidden_is_hidden() {
    let names = |circle| -> Vec<u128> {
        network().seen_by(circle).iter().map(|record| record.id().as_u128()).collect()
    };
    assert_eq!(names(Circle::Public), [1, 3]);
    assert_eq!(names(Circle::Members), [1, 2, 3, 4, 5, 6, 7]);
}

#[test]
fn nothing_composed_refers_to_something_hidden() {
    let seen = network().seen_by(Circle::Public);
    let composer = Composer::new(&seen);
    let Some(Record::Service(service)) = seen.record(Kind::Service, Uuid::from_u128(3)) else { panic!() };
    let text = serde_json::to_string(&composer.service(*service, Form::Full)).unwrap();
    for hidden in [2, 4, 5, 6, 7] {
        assert!(!text.contains(&Uuid::from_u128(hidden).to_string()), "{text}");
    }

    // The same without the help of the set: places, programmes and owners that are not found leave no id behind.
    let orphan = json!({ "id": Uuid::from_u128(8), "name": "Orphan", "status": "active",
        "organization_id": Uuid::from_u128(2), "program_id": Uuid::from_u128(9),
        "attributes": [{ "id": Uuid::from_u128(10), "taxonomy_term_id": Uuid::from_u128(11) }] });
    let Ok(Record::Service(orphan)) = Record::from_value(Kind::Service, orphan) else { panic!() };
    for form in [Form::Full, Form::List, Form::Minimal] {
        let text = serde_json::to_string(&composer.service((*orphan).clone(), form)).unwrap();
        for hidden in [2, 9, 11] {
            assert!(!text.contains(&Uuid::from_u128(hidden).to_string()), "{text}");
        }
    }
}
