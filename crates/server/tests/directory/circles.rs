//! Nothing that the public is shown depends on anything that it may not see.

use super::*;
use crate::support::two;

/// Words that no public byte may hold.
const HIDDEN: [&str; 9] = [
    "5550 177",
    "5550 188",
    "Duty line",
    "Director",
    "Secret Refuge",
    "Quiet Lane",
    "90417",
    "90418",
    "90419",
];

/// Everything that the public face answers about the directory.
pub(super) async fn everything(story: &Story) -> Vec<(String, u16, String)> {
    let mut paths: Vec<String> = vec!["/hsds".into(), "/hsds/removed".into(), "/hsds/openapi.json".into()];
    paths.extend(["/figures", "/figures/directory.json", "/figures/directory.csv"].map(String::from));
    for list in ["services", "organizations", "service_at_locations", "taxonomies", "taxonomy_terms"] {
        for query in [
            "",
            "?full=true",
            "?full_service=true",
            "?format=ndjson",
            "?format=ndjson&full=true",
            "?per_page=1",
            "?per_page=1&page=2",
            "?modified_after=2026-11-24T09:00:00Z",
            "?search=refuge",
            "?search=talk",
            "?minimal=true",
            "?postcode=X12%203YZ",
            "?postcode=X12%203YZ&proximity=100000",
        ] {
            paths.push(format!("/hsds/{list}{query}"));
        }
    }
    paths.push("/hsds/package.zip".into());
    for page in [
        "/",
        "/help/pt/ie",
        "/help/ie/online",
        "/countries",
        "/country/ie",
        "/country/pt",
        "/map",
        "/map/europe",
        "/map/ie",
        "/sitemap.xml",
        "/mappings",
        "/going-home",
    ] {
        paths.push(page.into());
        paths.push(format!("{page}?lang=ar"));
    }
    for n in 1..=4 {
        paths.push(format!("/hsds/services/{}", id(n)));
        paths.push(format!("/service/{}", id(n)));
    }
    // One of each kind by itself, as the lists name them.
    for list in ["organizations", "service_at_locations", "taxonomies", "taxonomy_terms"] {
        let listed = look(story, &format!("/hsds/{list}?per_page=5")).await.json();
        let ids = listed["contents"].as_array().unwrap().iter();
        paths.extend(ids.map(|one| format!("/hsds/{list}/{}", one["id"].as_str().unwrap())));
    }
    let mut answers = Vec::new();
    for path in paths {
        let answer = look(story, &path).await;
        let tag = answer.headers.get("etag").map_or("", |tag| tag.to_str().unwrap());
        let text = format!("{tag}\n{}", String::from_utf8_lossy(&answer.body));
        answers.push((path, answer.status, text));
    }
    for search in ["text=refuge", "text=talk", "kind=shelter", "kind=legal&open=yes"] {
        let request = axum::http::Request::post("/help/ie/ie")
            .header("content-type", "application/x-www-form-urlencoded");
        let sent = public(story).send(request.body(axum::body::Body::from(search)).unwrap()).await;
        let there = sent.headers["location"].to_str().unwrap().split('#').next().unwrap().to_owned();
        let mut answer = look(story, &there).await;
        // The address is another one each time.
        let page = String::from_utf8(answer.body).unwrap().replace(&there, "/help/ie/ie/sealed");
        answer.body = page.into_bytes();
        answers.push((
            format!("POST /help/ie/ie {search}"),
            answer.status,
            String::from_utf8(answer.body).unwrap(),
        ));
    }
    answers
}

/// The number of the last change that each circle sees.
async fn numbers(story: &Story) -> [i64; 3] {
    let tx = &mut story.app().db.read().await.unwrap();
    let (public, members, coordinator): (i64, i64, i64) =
        db::query("SELECT public, members, coordinator FROM directory_counter").fetch_one(tx).await.unwrap();
    for (place, number) in [public, members, coordinator].into_iter().enumerate() {
        let query =
            format!("SELECT MAX(number) FROM directory_listing WHERE first <= {place} AND last >= {place}");
        let (highest,): (i64,) = db::query_assembled(query).fetch_one(tx).await.unwrap();
        assert_eq!(number, highest);
    }
    [public, members, coordinator]
}

db::on_both_engines! {
    async fn each_circle_sees_its_own_and_no_more(db: db::Db) {
        let (mut story, solmar, northlight) = two(db).await;
        keep_well(&solmar, &id(1), 0, &service("Solmar Helpline")).await;
        story.steward_mut().sign_in().await.unwrap();
        let path = format!("/hsds/services/{}", id(1));
        let (_, members) = northlight.request(Method::GET, &format!("/api{path}"), None).await;
        let (_, office) = as_steward(&story, Method::GET, &format!("/api{path}"), None).await;
        let public = read(&story, &path).await;
        let numbers = |seen: &Value| seen["phones"].as_array().map_or(0, Vec::len);
        assert_eq!((numbers(&public), numbers(&members), numbers(&office)), (1, 2, 3));
        assert_eq!((public.get("capacities"), public.get("workforce")), (None, None));
        assert_eq!(members["capacities"][0]["available"], 90417);
        assert_eq!((members.get("workforce"), &office["workforce"][0]["headcount"]), (None, &json!(90418)));
        assert_eq!(public["service_at_locations"][0]["location"]["addresses"][0]["city"], "Port Elva");
        assert!(!public.to_string().contains("visibility"));
        let nobody = story.wire().ask(Method::GET, &format!("/api{path}"), None, None).await;
        assert_eq!(nobody.status, 401);
    }

    async fn no_public_byte_depends_on_what_is_hidden(db: db::Db) {
        let (story, mut solmar, mut northlight) = two(db).await;
        keep_well(&solmar, &id(1), 0, &service("Solmar Helpline")).await;
        let mut plain = service("Solmar Legal Desk");
        plain["places"] = json!([]);
        keep_well(&solmar, &id(2), 0, &plain).await;
        story.advance(24).await.unwrap();
        solmar.sign_in().await.unwrap();
        northlight.sign_in().await.unwrap();
        // A keeper who writes confirms, and that is public: confirmed before, to compare what is hidden alone.
        let own = format!("/api/directory/services/{}", id(1));
        let (_, kept) = solmar.request(Method::GET, &own, None).await;
        keep_well(&solmar, &id(1), 1, &kept["entry"]).await;
        let before = everything(&story).await;
        let counted = numbers(&story).await;
        assert!(before.iter().any(|(path, _, text)| path.ends_with("search=talk") && text.contains("Solmar")));

        // Hidden services, here and of an organisation that has no other; hidden parts of a public one.
        let mut hidden = service("Secret Refuge");
        hidden["circle"] = json!("members");
        hidden["places"][0]["street"] = json!("7 Quiet Lane");
        keep_well(&solmar, &id(3), 0, &hidden).await;
        hidden["circle"] = json!("coordinator");
        hidden["kinds"] = json!(["shelter"]);
        keep_well(&northlight, &id(4), 0, &hidden).await;
        let mut changed = kept["entry"].clone();
        changed["phones"].as_array_mut().unwrap().push(json!({ "number": "+999 20 5550 199", "circle": "members" }));
        changed["workers"]["value"][0]["people"] = json!(90420);
        keep_well(&solmar, &id(1), 1, &changed).await;
        let path = format!("/api/directory/services/{}", id(3));
        assert_eq!(solmar.request(Method::DELETE, &path, None).await.0, 200);
        let [public, members, _] = numbers(&story).await;
        assert_eq!(public, counted[0], "nothing of the public's is made anew");
        assert!(members > counted[1]);
        let after = everything(&story).await;
        for (one, other) in before.iter().zip(&after) {
            assert_eq!(one, other);
        }
        for (path, _, text) in &after {
            for word in HIDDEN {
                assert!(!text.contains(word), "{word} in {path}");
            }
        }
        let (_, listed) = northlight.request(Method::GET, "/api/hsds/services", None).await;
        assert_eq!(listed["total_items"], 2, "another member sees what the two circles are shown");
    }

    async fn what_becomes_hidden_is_gone_from_all_that_is_public(db: db::Db) {
        let (story, solmar, _) = two(db).await;
        let mut entry = service("Solmar Helpline");
        keep_well(&solmar, &id(1), 0, &entry).await;
        entry["circle"] = json!("members");
        let (_, kept) = solmar.request(Method::GET, &format!("/api/directory/services/{}", id(1)), None).await;
        entry["places"] = kept["entry"]["places"].clone();
        keep_well(&solmar, &id(1), 1, &entry).await;
        for (path, _, text) in everything(&story).await {
            for word in ["Solmar Helpline", "Quay Street", "5550 140", "Port Elva"] {
                assert!(!text.contains(word), "{word} in {path}");
            }
        }
        assert_eq!(look(&story, &format!("/hsds/services/{}", id(1))).await.status, 410);
    }
}
