//! Fields that a reader does not know: a tab that was loaded before takes them in an answer; nobody takes them in a request,
//! nor in what is signed or sealed.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

use crate::support::{NORTHLIGHT, SOLMAR, robbed, start};
use api::problem::Code;
use api::referrals::LastEntry;
use axum::http::Method;
use domain::policy::Priority;
use serde_json::{Value, json};
use story::{Answer, Bend, Organisation, Person, SentRequest, Step, Story, content};

/// Formats of docs/formats.md, and what is sealed, with what stands beside it: another field is another version.
const SIGNED_OR_SEALED: [&str; 8] =
    ["Accepted", "DeviceMac", "Entry", "Grant", "Seat", "SealedKeyring", "Signed", "SignedHead"];

/// Forms that are given back as they were sent. The workspace reads them without a type of Rust, which takes any field.
const GIVEN_BACK: [&str; 3] = ["DirectorySettings", "OrganisationEntry", "ServiceEntry"];

/// The interface's description.
struct Description(Value);

impl Description {
    fn new() -> Self {
        Self(serde_json::to_value(server::router::description()).unwrap())
    }

    fn schema(&self, name: &str) -> &Value {
        &self.0["components"]["schemas"][name]
    }

    /// The parts of every operation that are called so.
    fn parts(&self, called: &str) -> Vec<&Value> {
        let items = self.0["paths"].as_object().unwrap().values();
        items
            .flat_map(|item| item.as_object().unwrap().values())
            .filter_map(|operation| operation.get(called))
            .collect()
    }

    /// The names of all schemas that some parts speak of, at any depth.
    fn named_in<'a>(&'a self, parts: impl IntoIterator<Item = &'a Value>) -> BTreeSet<&'a str> {
        let mut named = BTreeSet::new();
        let mut open: Vec<&Value> = parts.into_iter().collect();
        while let Some(part) = open.pop() {
            if let Some(name) = part["$ref"].as_str().and_then(|at| at.rsplit('/').next())
                && named.insert(name)
            {
                open.push(self.schema(name));
            }
            open.extend(part.as_object().into_iter().flat_map(|fields| fields.values()));
            open.extend(part.as_array().into_iter().flatten());
        }
        named
    }
}

/// Every object with fields of its own in a schema that is not another's. A choice has one field, and no room for more.
fn objects(schema: &Value) -> Vec<&Value> {
    let mut found = Vec::new();
    let mut open = vec![schema];
    while let Some(part) = open.pop() {
        if part["type"] == "object" && part["properties"].is_object() {
            found.push(part);
        }
        let fields = part["properties"].as_object().into_iter().flat_map(|fields| fields.values());
        open.extend(fields.chain(part.get("items")));
    }
    found
}

fn refuses(object: &Value) -> bool {
    object["additionalProperties"] == false
}

#[test]
fn an_answer_refuses_no_field_unless_it_is_signed_or_sealed_or_given_back() {
    let description = Description::new();
    let answers = description.named_in(description.parts("responses"));
    let given_back: Vec<Value> =
        GIVEN_BACK.iter().map(|name| json!({ "$ref": format!("#/{name}") })).collect();
    let given_back = description.named_in(&given_back);
    let refusing: BTreeSet<&str> = answers
        .into_iter()
        .filter(|name| objects(description.schema(name)).iter().any(|o| refuses(o)))
        .collect();
    for name in SIGNED_OR_SEALED.iter().chain(&GIVEN_BACK) {
        assert!(refusing.contains(name), "{name} is no answer that refuses a field");
    }
    let wrong: Vec<&str> = refusing
        .into_iter()
        .filter(|name| !SIGNED_OR_SEALED.contains(name) && !given_back.contains(name))
        .collect();
    assert!(wrong.is_empty(), "an old tab could not read a new field of {wrong:?}");
}

#[test]
fn a_request_refuses_unknown_fields_at_every_depth() {
    let description = Description::new();
    let asked = description.named_in(description.parts("requestBody"));
    assert!(asked.len() > 50, "every request");
    for name in asked {
        for object in objects(description.schema(name)) {
            assert!(refuses(object), "{name}: {}", object["properties"]);
        }
    }
}

/// Puts a field that nobody knows into every object but what is signed or sealed.
fn add_strays(value: &mut Value, signed_or_sealed: &[BTreeSet<String>]) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| add_strays(item, signed_or_sealed)),
        Value::Object(fields) => {
            let names: BTreeSet<String> = fields.keys().cloned().collect();
            if signed_or_sealed.contains(&names) {
                return;
            }
            fields.values_mut().for_each(|field| add_strays(field, signed_or_sealed));
            fields.insert("not_known_yet".into(), json!({ "at": [1] }));
        }
        _ => {}
    }
}

/// Adds strays to every answer, and notes which routes answered.
fn bend(routes: &Arc<Mutex<BTreeMap<String, u32>>>) -> Bend {
    let description = Description::new();
    let fields =
        |name: &&str| description.schema(name)["properties"].as_object().unwrap().keys().cloned().collect();
    let signed_or_sealed: Vec<BTreeSet<String>> = SIGNED_OR_SEALED.iter().map(fields).collect();
    let routes = routes.clone();
    Arc::new(move |asked: &SentRequest, answer: Answer| {
        let lines = answer.body.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
        let mut body = Vec::new();
        for line in lines {
            let mut value: Value = serde_json::from_slice(line).unwrap();
            add_strays(&mut value, &signed_or_sealed);
            body.extend(serde_json::to_vec(&value).unwrap());
            body.push(b'\n');
        }
        let route = asked.path.split(['/', '?']).nth(2).unwrap().to_owned();
        *routes.lock().unwrap().entry(route).or_default() += 1;
        Answer { body, ..answer }
    })
}

async fn join(story: &mut Story, organisation: &Organisation<'_>, bend: &Bend) -> Person {
    let mut invited = story.invite(organisation).await.unwrap();
    invited.wire_mut().set_bend(Some(bend.clone()));
    let enrolling = invited.enrol().await.unwrap();
    story.admit(enrolling).await.unwrap()
}

#[tokio::test]
async fn answers_with_fields_that_are_not_known_yet_are_read_as_before() {
    let test = db::testing::sqlite().await;
    let mut story = Story::found(test.db.clone(), start()).await.unwrap();
    let routes = Arc::default();
    let bend = bend(&routes);
    story.steward_mut().wire.set_bend(Some(bend.clone()));
    let mut a = join(&mut story, &SOLMAR, &bend).await;
    let mut b = join(&mut story, &NORTHLIGHT, &bend).await;
    a.sign_in().await.unwrap();

    let enquiry = robbed(&a, &b.organisation());
    let referral = a.send(b.organisation(), Priority::P3, enquiry).await.unwrap();
    let opened = b.open(&referral).await.unwrap();
    assert_eq!(opened.history.len(), 2, "the enquiry, and that it came");
    let word = Step { content: content::message("She rang.", "en"), answer_by: None, wake_month: None };
    let stale = a.make(&referral, &word).unwrap();
    let overtaken = a.append(&referral, &stale).await.unwrap_err();
    assert_eq!(overtaken.code(), Some(Code::Overtaken), "a problem is read as any answer");
    a.catch_up(&referral).await.unwrap();
    a.act(&referral, word).await.unwrap();

    let (status, last) = b.request(Method::GET, "/api/referrals/last-entries", None).await;
    assert_eq!((status, last[0]["not_known_yet"].is_object()), (200, true));
    let last: Vec<LastEntry> = serde_json::from_value(last).unwrap();
    assert_eq!(b.member.outdated(&last, story.now()).referrals, [referral]);
    b.sign_in().await.unwrap();
    assert_eq!(b.view(&referral).unwrap().history.len(), 3);

    let routes: Vec<String> = routes.lock().unwrap().keys().cloned().collect();
    assert_eq!(routes, ["invitations", "keyrings", "log", "organisations", "referrals", "session"]);
    test.close().await;
}
