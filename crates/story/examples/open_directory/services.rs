//! The services of the told directory: between them they have something of everything that a service can say.

use Keeper::{Northlight, Office, Solmar};
use serde_json::{Value, json};

/// Who keeps a service.
#[derive(Clone, Copy)]
pub enum Keeper {
    Solmar,
    Northlight,
    Office,
}

/// A service that is written.
pub struct WrittenService {
    pub id: String,
    pub keeper: Keeper,
    pub entry: Value,
    /// It is removed again.
    pub is_removed: bool,
}

impl WrittenService {
    /// The first of the three readers who sees it: everybody, members, the office.
    pub fn first_reader(&self) -> usize {
        match self.entry.get("circle").and_then(Value::as_str) {
            Some("public") => 0,
            Some("members") => 1,
            _ => 2,
        }
    }
}

/// All of them, in the order in which they are written.
pub fn list() -> Vec<WrittenService> {
    let mut written = Vec::new();
    let mut add = |keeper, name: &str, fields: Value, is_removed| {
        // All alike but for the end.
        let id = format!("5eed0000-0000-4000-8000-{:012}", written.len());
        written.push(WrittenService { id, keeper, entry: describe(name, fields), is_removed });
    };
    add(Solmar, "Night line", helpline(), false);
    add(Solmar, "Offices", offices(), false);
    add(Solmar, "Refuge", shelter(), false);
    add(Solmar, "Somebody beside you in court", json!({ "circle": "members" }), false);
    add(Solmar, "Emergency fund", json!({ "circle": "coordinator", "kinds": ["financial"] }), false);
    add(Solmar, "Advice", json!({ "fee": "by_income", "intake": "waiting_list" }), false);
    add(Solmar, "Closed office", json!({ "places": [place("Old office", "exact")] }), true);
    add(Northlight, "Home visits", home_visits(), false);
    add(Northlight, "Young voices", for_children(), false);
    add(Northlight, "خط المساعدة", in_another_script(), false);
    add(Northlight, "Listening ear", json!({}), false);
    add(Northlight, "Duty psychologist", for_members(), false);
    add(Northlight, "Closed group", json!({ "circle": "members" }), true);
    add(Office, "Who helps where", json!({ "kinds": ["onward_referral"], "countries": ["IE", "PT"] }), false);
    written
}

/// An entry of what has to be said and no more, but for these fields.
fn describe(name: &str, fields: Value) -> Value {
    let entry = json!({
        "name": name, "description": "Somebody listens.", "circle": "public", "kinds": ["emotional"],
        "countries": ["IE"], "phones": [{ "number": "+999 20 5550 112", "circle": "public" }],
    });
    changed(entry, fields)
}

fn changed(mut value: Value, fields: Value) -> Value {
    if let (Some(value), Value::Object(fields)) = (value.as_object_mut(), fields) {
        value.extend(fields);
    }
    value
}

fn place(name: &str, disclosure: &str) -> Value {
    json!({
        "name": name, "disclosure": disclosure, "street": "1 Quay Street", "town": "Port Elva", "region": "Munster",
        "postal_code": "X12 3YZ", "country": "IE", "latitude": 52.5, "longitude": -8.25,
        "access": ["step_free", "sign_language"],
    })
}

/// All that a mapping asks for, with something for each circle, and open until after midnight.
fn helpline() -> Value {
    json!({
        "description": "Somebody to talk to at night, and help with claims.", "written_in": "en",
        "next_step": "Ring us. No papers needed.",
        "kinds": ["emotional", "claims", "helpline"],
        "crimes": ["0401"], "crime_tags": ["hate", "terrorism"], "groups": ["visitors", "hurt_abroad"],
        "ages": { "from": 16, "to": null },
        "routes": ["by_oneself", "police", "consulate"],
        "ways": ["telephone", "chat", "email"], "languages": ["pt", "en", "fr"], "interpreters": true,
        "phones": [
            { "number": "+999 20 5550 140", "from_abroad": true, "circle": "public" },
            { "number": "+999 20 5550 177", "label": "Duty line", "circle": "members" },
            { "number": "+999 20 5550 188", "label": "Director", "circle": "coordinator" },
        ],
        "email": "night@solmar.example", "website": "https://solmar.example/night?from=directory",
        "hours": [
            { "days": ["mon", "tue", "wed", "thu"], "opens": "22:00", "closes": "02:00" },
            { "days": ["fri", "sat", "sun"], "opens": "20:30", "closes": "24:00" },
        ],
        "zone": "Europe/Lisbon", "countries": ["PT"], "regions": ["Lisboa", "Setúbal"],
        "abroad": ["takes_from_abroad", "helps_after_abroad"], "fee": "free", "intake": "open",
        "capacity": { "circle": "members", "value": [
            { "unit": "people_a_month", "available": 41, "maximum": 60, "as_of": "2026-11-01" },
            { "unit": "days_of_waiting", "available": 2 },
        ] },
        "workers": { "circle": "coordinator", "value": [
            { "kind": "volunteer", "people": 37, "hours_before": 53, "hours_a_year": 12, "as_of": "2026-10-01" },
            { "kind": "paid", "people": 3, "full_posts": 2.5 },
        ] },
        "training": ["first_contact", "trauma", "own_care"],
        "funding": { "circle": "public", "value": ["state", "donations"] },
    })
}

/// Several places: one on the map, one whose town alone is known, one of which less is known still.
fn offices() -> Value {
    let town = changed(place("Rooms by the station", "area"), json!({ "town": "Vila Serena" }));
    let known_little =
        json!({ "name": "Market hall", "disclosure": "exact", "town": "Vila Serena", "country": "PT" });
    json!({
        "kinds": ["legal", "accompaniment"], "ways": ["in_person", "video"],
        "hours": [{ "days": ["mon", "wed"], "opens": "09:00", "closes": "17:30" }], "zone": "Europe/Lisbon",
        "places": [place("Main office", "exact"), town, known_little], "countries": ["PT"],
        "capacity": { "circle": "public", "value": [{ "unit": "hours_a_week", "available": 12 }] },
        "workers": { "circle": "public", "value": [{ "kind": "paid", "people": 5 }] },
        "funding": { "circle": "members", "value": ["municipality"] },
    })
}

/// A place that nobody may find.
fn shelter() -> Value {
    json!({
        "kinds": ["shelter", "safety_plan"], "crime_tags": ["intimate_partner"], "groups": ["women", "children"],
        "ways": ["in_person"], "places": [{ "name": "Refuge", "disclosure": "withheld" }], "countries": ["PT"],
        "capacity": { "circle": "members", "value": [{ "unit": "beds", "available": 0, "maximum": 8 }] },
    })
}

fn home_visits() -> Value {
    let near = changed(place("Around Port Elva", "area"), json!({ "street": "" }));
    json!({
        "kinds": ["practical", "peer"], "ways": ["home_visit"], "places": [near], "countries": ["IE"],
        "intake": "paused", "hours": [{ "days": ["sat"], "opens": "00:00", "closes": "24:00" }],
        "zone": "Europe/Dublin",
    })
}

fn for_children() -> Value {
    json!({
        "kinds": ["children", "psychological"], "groups": ["children", "young_people"],
        "ages": { "from": 6, "to": 17 }, "routes": ["school", "social_services"], "fee": "free_if_sent",
    })
}

fn in_another_script() -> Value {
    json!({
        "description": "نستمع إليك ونرافقك.", "next_step": "اتصل بنا.", "written_in": "ar", "languages": ["ar", "en"],
    })
}

fn for_members() -> Value {
    json!({
        "circle": "members", "kinds": ["psychological"], "places": [place("Duty room", "exact")],
        "abroad": ["works_with_abroad"],
    })
}
