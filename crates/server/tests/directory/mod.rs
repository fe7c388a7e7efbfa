//! The directory: what keepers write, what each circle of readers sees, and that nothing else shows.

mod at_once;
mod circles;
mod doubles;
mod feeds;
mod freshness;
mod keeping;
mod review;

use axum::http::Method;
use serde_json::{Value, json};
use story::{Answer, Person, Story, Wire};

/// A public service with something for each circle of readers.
pub(crate) fn service(name: &str) -> Value {
    json!({
        "name": name,
        "description": "Somebody to talk to, and help with claims.",
        "written_in": "en",
        "next_step": "Ring us. No papers needed.",
        "circle": "public",
        "kinds": ["emotional", "legal"],
        "crimes": ["0401"],
        "groups": ["hurt_abroad"],
        "routes": ["by_oneself"],
        "ways": ["telephone"],
        "languages": ["en", "fr"],
        "phones": [
            { "number": "+999 20 5550 140", "from_abroad": true, "circle": "public" },
            { "number": "+999 20 5550 177", "label": "Duty line", "circle": "members" },
            { "number": "+999 20 5550 188", "label": "Director", "circle": "coordinator" },
        ],
        "hours": [{ "days": ["mon", "tue", "wed", "thu", "fri"], "opens": "09:00", "closes": "17:00" }],
        "zone": "Europe/Dublin",
        "places": [{
            "name": "Main office", "disclosure": "exact", "street": "1 Quay Street", "town": "Port Elva",
            "region": "Munster", "postal_code": "X12 3YZ", "country": "IE", "latitude": 52.5, "longitude": -8.25,
        }],
        "countries": ["IE"],
        "fee": "free",
        "intake": "open",
        "capacity": { "circle": "members", "value": [{ "unit": "people_a_month", "available": 90417 }] },
        "workers": { "circle": "coordinator", "value": [{ "kind": "volunteer", "people": 90418, "full_posts": 90419 }] },
        "funding": { "circle": "public", "value": ["state", "donations"] },
    })
}

/// Ids of tests: a UUID that says which.
pub(crate) fn id(n: u32) -> String {
    format!("5eed0000-0000-4000-8000-{n:012}")
}

async fn keep(person: &Person, id: &str, version: i64, entry: &Value) -> (u16, Value) {
    let body = json!({ "version": version, "entry": entry });
    person.request(Method::PUT, &format!("/api/directory/services/{id}"), Some(&body)).await
}

pub(crate) async fn keep_well(person: &Person, id: &str, version: i64, entry: &Value) {
    let (status, answer) = keep(person, id, version, entry).await;
    assert_eq!(status, 200, "{answer}");
}

pub(crate) async fn as_steward(
    story: &Story,
    method: Method,
    path: &str,
    body: Option<&Value>,
) -> (u16, Value) {
    let authorization = format!("Bearer {}", story.steward().token);
    let body = body.map(|body| body.to_string().into_bytes());
    let answer = story.wire().ask(method, path, body, Some(&authorization)).await;
    (answer.status, answer.json())
}

/// The public face.
pub(crate) fn public(story: &Story) -> Wire {
    Wire::new(story.server().public())
}

pub(crate) async fn look(story: &Story, path: &str) -> Answer {
    public(story).ask(Method::GET, path, None, None).await
}

pub(crate) async fn read(story: &Story, path: &str) -> Value {
    let answer = look(story, path).await;
    assert_eq!(answer.status, 200, "{path}");
    answer.json()
}
