//! The open interface keeps to HSDS 3.2.

use axum::http::Method;
use hsds::validate::{self, Mode};
use serde_json::{Value, json};
use story::Person;

use crate::directory::{as_steward, id, keep_well, look, public, read, service};
use crate::support::two;

async fn fill(solmar: &Person, count: u32) {
    for n in 1..=count {
        keep_well(solmar, &id(n), 0, &service(&format!("Service {n}"))).await;
    }
}

db::on_both_engines! {
    async fn what_is_served_is_plain_hsds_at_every_circle(db: db::Db) {
        let (mut story, solmar, northlight) = two(db).await;
        fill(&solmar, 2).await;
        story.steward_mut().sign_in().await.unwrap();
        for (list, object) in [
            ("services", "service"),
            ("organizations", "organization"),
            ("service_at_locations", "service_at_location_full"),
            ("taxonomies", "taxonomy"),
            ("taxonomy_terms", "taxonomy_term"),
        ] {
            let path = format!("/hsds/{list}");
            let public = read(&story, &path).await;
            let (_, members) = northlight.request(Method::GET, &format!("/api{path}"), None).await;
            let (_, office) = as_steward(&story, Method::GET, &format!("/api{path}"), None).await;
            for (page, own) in [(public, ""), (members, "/api"), (office, "/api")] {
                assert_eq!(page["empty"], false, "{list}");
                let first = page["contents"][0]["id"].as_str().unwrap();
                let one = match own {
                    "" => read(&story, &format!("{path}/{first}")).await,
                    _ => northlight.request(Method::GET, &format!("/api{path}/{first}"), None).await.1,
                };
                for value in page["contents"].as_array().unwrap().iter().chain([&one]) {
                    assert_eq!(validate::check(object, value, Mode::Plain), [], "{list}");
                    assert_eq!(validate::check(object, value, Mode::Profile), [], "{list}");
                }
            }
        }
    }

    async fn pages_add_up_and_streams_hold_the_whole(db: db::Db) {
        let (story, solmar, _) = two(db).await;
        let empty = read(&story, "/hsds/services").await;
        assert_eq!((&empty["empty"], &empty["contents"], &empty["total_items"]), (&json!(true), &json!([]), &json!(0)));
        fill(&solmar, 5).await;
        let mut seen = Vec::new();
        for page in 1..=3 {
            let page = read(&story, &format!("/hsds/services?per_page=2&page={page}")).await;
            assert_eq!((&page["total_items"], &page["total_pages"]), (&json!(5), &json!(3)));
            seen.extend(page["contents"].as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap().to_owned()));
        }
        assert_eq!(seen, (1..=5).map(id).collect::<Vec<_>>());
        let beyond = read(&story, "/hsds/services?page=9").await;
        assert_eq!((&beyond["empty"], &beyond["last_page"]), (&json!(true), &json!(true)));
        let lines = read(&story, "/hsds/services?format=ndjson&full=true").await;
        assert_eq!(lines.as_array().unwrap().len(), 5);
        for line in lines.as_array().unwrap() {
            let one = read(&story, &format!("/hsds/services/{}", line["id"].as_str().unwrap())).await;
            assert_eq!(*line, one);
        }
    }

    async fn filters_narrow_and_a_post_asks_the_same(db: db::Db) {
        let (story, solmar, northlight) = two(db).await;
        keep_well(&solmar, &id(1), 0, &service("Talk")).await;
        let mut other = service("Shelter");
        other["kinds"] = json!(["shelter"]);
        other["description"] = json!("A bed.");
        keep_well(&northlight, &id(2), 0, &other).await;
        let one = read(&story, &format!("/hsds/services/{}", id(1))).await;
        let organization = one["organization"]["id"].as_str().unwrap().to_owned();
        let terms = read(&story, "/hsds/taxonomy_terms?per_page=100").await;
        let term = |code: &str| {
            let terms = terms["contents"].as_array().unwrap();
            terms.iter().find(|term| term["code"] == code).map(|term| term["id"].as_str().unwrap().to_owned())
        };
        let legal = if let Some(id) = term("legal") { id } else {
            let terms = read(&story, "/hsds/taxonomy_terms?per_page=100&page=2").await;
            let terms = terms["contents"].as_array().unwrap().clone();
            terms.iter().find(|term| term["code"] == "legal").unwrap()["id"].as_str().unwrap().to_owned()
        };
        for (query, expected) in [
            (format!("organization_id={organization}"), vec![id(1)]),
            (format!("taxonomy_term_id={legal}"), vec![id(1)]),
            (format!("taxonomy_term_id={legal}&organization_id={}", id(9)), vec![]),
            ("search=solicitor".to_owned(), vec![id(1)]),
            ("search=avocat".to_owned(), vec![id(1)]),
            ("search=Rechtsberatung".to_owned(), vec![id(1)]),
            ("search=bed".to_owned(), vec![id(2)]),
            ("modified_after=2030-01-01".to_owned(), vec![]),
            ("modified_after=2020-01-01".to_owned(), vec![id(1), id(2)]),
        ] {
            let found = read(&story, &format!("/hsds/services?{query}")).await;
            let ids: Vec<String> = found["contents"].as_array().unwrap().iter()
                .map(|one| one["id"].as_str().unwrap().to_owned()).collect();
            assert_eq!(ids, expected, "{query}");
            let body: serde_json::Map<String, Value> = query.split('&')
                .map(|pair| { let (name, value) = pair.split_once('=').unwrap(); (name.to_owned(), json!(value)) }).collect();
            let body = serde_json::to_vec(&body).unwrap();
            let posted = public(&story).ask(Method::POST, "/hsds/services", Some(body), None).await;
            assert_eq!(posted.json(), found, "{query}");
        }
        let at = read(&story, "/hsds/service_at_locations?postcode=X12%203YZ").await;
        assert_eq!(at["total_items"], 2);
        let near = read(&story, "/hsds/service_at_locations?postcode=X12%203YZ&proximity=10").await;
        assert_eq!(near["total_items"], 2);
        assert_eq!(read(&story, "/hsds/service_at_locations?postcode=nowhere").await["total_items"], 0);
        for query in ["page=0", "organization_id=17", "format=xml", "modified_after=soon"] {
            assert_eq!(look(&story, &format!("/hsds/services?{query}")).await.status, 400, "{query}");
        }
    }

    async fn other_sites_may_read_it_and_need_not_read_it_twice(db: db::Db) {
        let (story, solmar, _) = two(db).await;
        fill(&solmar, 1).await;
        let answer = look(&story, "/hsds/services").await;
        assert_eq!(answer.headers["access-control-allow-origin"], "*");
        assert!(!answer.headers.contains_key("set-cookie"));
        let tag = answer.headers["etag"].clone();
        let request = axum::http::Request::get("/hsds/services").header("if-none-match", tag).body(axum::body::Body::empty());
        let again = public(&story).send(request.unwrap()).await;
        assert_eq!((again.status, again.body.len()), (304, 0));
        let preflight = axum::http::Request::options("/hsds/services").body(axum::body::Body::empty()).unwrap();
        let preflight = public(&story).send(preflight).await;
        assert_eq!(preflight.status, 204);
        for answer in [&answer, &again, &preflight] {
            assert_eq!(answer.headers["cross-origin-resource-policy"], "cross-origin");
        }
        assert_eq!(look(&story, "/figures").await.headers["cross-origin-resource-policy"], "same-origin");
        assert_eq!(look(&story, "/hsds/nothing").await.status, 404);
        assert_eq!(public(&story).ask(Method::DELETE, "/hsds/services", None, None).await.status, 405);
        let about = read(&story, "/hsds").await;
        assert_eq!((&about["version"], about["openapi_url"].as_str()), (&json!("3.2.3"), Some("https://public.example/hsds/openapi.json")));
        assert_eq!(about["publisher"]["name"], "Lantern Network");
        let slashed = look(&story, "/hsds/").await;
        assert_eq!((slashed.headers["access-control-allow-origin"].as_bytes(), slashed.json()), (b"*".as_slice(), about.clone()));
        assert_eq!(solmar.request(Method::GET, "/api/hsds/", None).await, (200, about));
        assert_eq!(solmar.request(Method::PUT, "/api/hsds/", None).await.0, 405);
        let description = read(&story, "/hsds/openapi.json").await;
        for path in ["contact", "license", "description"] {
            assert!(!description["info"][path].is_null(), "{path}");
        }
        assert!(read(&story, "/hsds/profile/service.json").await.is_object());
        assert_eq!(read(&story, "/hsds/schema/workforce.json").await["$id"], "https://public.example/hsds/schema/workforce.json");
    }
}
