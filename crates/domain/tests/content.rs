//! What the forms still need, and what they refuse.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "tests may panic")]

use domain::content::{Content, Problem};
use domain::referral::Kind;
use serde_json::{Value, json};

fn read(value: Value) -> Result<Content, serde_json::Error> {
    serde_json::from_str(&written(value))
}

/// As content is written: its kind first, and in an enquiry what it is about.
fn written(mut value: Value) -> String {
    let about = value["content"].as_object_mut().and_then(|content| content.remove("about"));
    let mut content = value["content"].to_string();
    if let Some(about) = about {
        let comma = if content == "{}" { "" } else { "," };
        content = content.replacen('{', &format!("{{\"about\":{about}{comma}"), 1);
    }
    let others = value.as_object().unwrap().iter().filter(|(key, _)| *key != "kind" && *key != "content");
    let more: Vec<String> = others.map(|(key, value)| format!(",\"{key}\":{value}")).collect();
    let more = more.concat();
    format!("{{\"kind\":{},\"content\":{content}{more}}}", value["kind"])
}

fn missing(value: Value) -> Vec<String> {
    read(value).unwrap().missing().into_iter().map(|missing| missing.field).collect()
}

fn text(words: &str) -> Value {
    json!({"text": words, "language": "en"})
}

fn agreement() -> Value {
    json!({"answer": "agreed", "method": "by_phone", "language": "de", "given_at": 1, "until": 2})
}

fn enquiry() -> Value {
    json!({"kind": "enquiry", "content": {
        "about": "person", "role": "home_support", "country_needed": "DE", "country_of_crime": "FR", "crime": "0401",
        "relation": "direct", "age": "from_25_to_39", "languages": [{"language": "ar"}], "needs": [{"kind": "emotional"}],
        "agreements": {"referral": agreement(), "secrecy": agreement(), "processing": "consent", "transfer": "none_needed_eea"},
    }})
}

fn handover() -> Value {
    json!({"kind": "handover", "content": {
        "contact": {"ways": [{"way": "telephone", "value": "+999 20 5550 187", "safe": "yes"}]},
        "identity": {"name_used": "Layla"}, "still_agrees_at": 5, "transfer": "none_needed_eea",
    }})
}

#[test]
fn a_complete_enquiry_needs_nothing_and_an_empty_one_its_lists_and_agreements() {
    assert_eq!(missing(enquiry()), Vec::<String>::new());
    let mut empty = enquiry();
    let content = empty["content"].as_object_mut().unwrap();
    content.insert("languages".to_owned(), json!([]));
    content.insert("needs".to_owned(), json!([]));
    let agreements = content["agreements"].as_object_mut().unwrap();
    agreements.remove("referral");
    agreements.remove("secrecy");
    assert_eq!(missing(empty), ["languages", "needs", "agreements.referral", "agreements.secrecy"]);
    for field in ["country_needed", "country_of_crime", "crime", "relation", "age", "languages", "needs"] {
        let mut lacking = enquiry();
        lacking["content"].as_object_mut().unwrap().remove(field);
        assert!(read(lacking).is_err(), "{field}");
    }
}

#[test]
fn stage_a_names_nobody() {
    for field in ["note", "date_reason"] {
        let mut named = enquiry();
        named["content"][field] = text("Ring +999 20 5550 187");
        let found = read(named).unwrap().missing();
        assert_eq!((found[0].field.as_str(), found[0].problem), (field, Problem::NamesSomebody));
    }
    let mut long = enquiry();
    long["content"]["note"] = text(&"a".repeat(301));
    assert_eq!(read(long).unwrap().missing()[0].problem, Problem::TooLong);
}

#[test]
fn a_handover_needs_a_safe_way_a_name_and_the_agreement() {
    assert_eq!(missing(handover()), Vec::<String>::new());
    let mut bare = handover();
    bare["content"]["contact"]["ways"][0]["safe"] = json!("no");
    bare["content"]["identity"]["name_used"] = json!(" ");
    bare["content"]["still_agrees_at"] = Value::Null;
    bare["content"]["extra"] = json!([{"scope": "health", "text": text(" "), "agreement": agreement()}]);
    let expected = ["contact.ways", "identity.name_used", "still_agrees_at", "extra.0.text"];
    assert_eq!(missing(bare), expected);
}

#[test]
fn forms_without_their_point_are_incomplete() {
    for (content, field) in [
        (json!({"kind": "supported", "content": {"services": []}}), "services"),
        (json!({"kind": "rested", "content": {"wakes": []}}), "wakes"),
        (json!({"kind": "code_changed", "content": {"text": text("")}}), "text"),
        (json!({"kind": "message", "content": {"text": text("  ")}}), "text"),
        (json!({"kind": "answered", "content": {"text": text("")}}), "text"),
        (json!({"kind": "question", "content": {"question": "something_else"}}), "text"),
        (json!({"kind": "reply", "content": {"reply": "see_text"}}), "text"),
    ] {
        assert_eq!(missing(content.clone()), [field], "{content}");
    }
}

#[test]
fn unknown_fields_are_refused_at_every_depth() {
    fn visit(value: &Value, path: &str, whole: &Value, tried: &mut u32) {
        if let Some(object) = value.as_object() {
            let mut changed = whole.clone();
            changed.pointer_mut(path).unwrap()["unknown"] = json!(1);
            assert!(read(changed).is_err(), "{path}");
            *tried += 1;
            object.iter().for_each(|(name, inner)| visit(inner, &format!("{path}/{name}"), whole, tried));
        }
        if let Some(list) = value.as_array() {
            list.iter().enumerate().for_each(|(i, inner)| visit(inner, &format!("{path}/{i}"), whole, tried));
        }
    }
    let mut tried = 0;
    for whole in [enquiry(), handover()] {
        read(whole.clone()).unwrap();
        visit(&whole, "", &whole, &mut tried);
    }
    assert!(tried >= 10, "{tried}");
}

#[test]
fn repeated_fields_are_refused() {
    for (whole, field) in [
        (enquiry(), "\"country_needed\":\"DE\""),
        (enquiry(), "\"language\":\"ar\""),
        (enquiry(), "\"about\":\"person\""),
        (handover(), "\"name_used\":\"Layla\""),
        (handover(), "\"kind\":\"handover\""),
    ] {
        let good = written(whole);
        let twice = good.replacen(field, &format!("{field},{field}"), 1);
        assert_ne!(good, twice, "{field}");
        assert!(serde_json::from_str::<Content>(&good).is_ok());
        assert!(serde_json::from_str::<Content>(&twice).is_err(), "{field}");
    }
}

#[test]
fn content_says_its_kind() {
    for value in [enquiry(), handover()] {
        let content = read(value.clone()).unwrap();
        assert_eq!(content.kind().as_str(), value["kind"]);
        assert!(content.kind().has_body());
        assert_eq!(read(serde_json::to_value(&content).unwrap()).unwrap(), content);
    }
    let both = |order: [&str; 2]| format!("{{{}}}", order.join(","));
    let (kind, content) =
        ("\"kind\":\"message\"", "\"content\":{\"text\":{\"text\":\"Words.\",\"language\":\"en\"}}");
    assert!(serde_json::from_str::<Content>(&both([kind, content])).is_ok());
    assert!(serde_json::from_str::<Content>(&both([content, kind])).is_err(), "another order");
    assert!(serde_json::from_str::<Content>(&both([kind, kind])).is_err(), "no content");
    assert!(serde_json::from_str::<Content>(&format!("{{{kind}}}")).is_err(), "no content");
    assert!(serde_json::from_str::<Content>(&format!("{{{kind},{content},\"more\":1}}")).is_err(), "more");
    for &kind in Kind::ALL.iter().filter(|kind| !kind.has_body()) {
        assert!(read(json!({"kind": kind.as_str(), "content": {}})).is_err(), "{kind:?}");
    }
}

#[test]
fn a_day_in_the_past_century_or_beyond_the_next_one_is_not_sent() {
    for (day, is_taken) in [
        ("1926-11-24", false),
        ("1999-12-31", false),
        ("2000-01-01", true),
        ("2100-12-31", true),
        ("2101-01-01", false),
    ] {
        let fields = |field: &str| if is_taken { Vec::new() } else { vec![field.to_owned()] };
        let mut asked = enquiry();
        asked["content"]["deadline"] = json!({"kind": "claim", "on": day});
        assert_eq!(missing(asked), fields("deadline.on"), "{day}");
        let links = json!({"references": [], "dates": [{"kind": "claim", "on": "2027-01-15"}, {"kind": "claim", "on": day}]});
        let mut handed = handover();
        handed["content"]["links"] = links.clone();
        assert_eq!(missing(handed), fields("links.dates.1.on"), "{day}");
        let corrected = json!({"kind": "correction", "content": {"links": links}});
        assert_eq!(missing(corrected), fields("links.dates.1.on"), "{day}");
        let rest = json!({"kind": "rested", "content": {"wakes": [{"reason": "other", "on": day}]}});
        assert_eq!(missing(rest), fields("wakes.0.on"), "{day}");
    }
}

#[test]
fn a_day_of_a_case_that_is_over_is_said_once_more_and_nothing_wakes_on_one() {
    let today = domain::moment::CivilDate::constant(2026, 11, 24);
    let passed = |value: Value| {
        let found = read(value).unwrap().passed(today);
        found.into_iter().map(|one| (one.field, one.problem)).collect::<Vec<_>>()
    };
    for (day, is_over) in
        [("2019-11-25", true), ("2026-11-23", true), ("2026-11-24", false), ("2027-01-01", false)]
    {
        let told =
            |field: &str, problem| if is_over { vec![(field.to_owned(), problem)] } else { Vec::new() };
        for kind in ["claim", "hearing", "arrival", "departure", "right_to_stay", "other"] {
            let mut asked = enquiry();
            asked["content"]["deadline"] = json!({"kind": kind, "on": day});
            assert_eq!(passed(asked), told("deadline.on", Problem::Unsure), "{kind} {day}");
            let links = json!({"references": [], "dates": [{"kind": "trial", "on": "2027-01-15"}, {"kind": kind, "on": day}]});
            let mut handed = handover();
            handed["content"]["links"] = links.clone();
            assert_eq!(passed(handed), told("links.dates.1.on", Problem::Unsure), "{kind} {day}");
            let corrected = json!({"kind": "correction", "content": {"links": links}});
            assert_eq!(passed(corrected), told("links.dates.1.on", Problem::Unsure), "{kind} {day}");
        }
        let rest = json!({"kind": "rested", "content": {"wakes": [{"reason": "other", "on": day}]}});
        assert_eq!(passed(rest), told("wakes", Problem::Contradicts), "{day}");
    }
    assert_eq!(passed(enquiry()), [], "no day, nothing to ask");
}
