//! Keepers write their entries, and only theirs.

use super::*;
use crate::support::{count, two};

db::on_both_engines! {
    async fn what_is_kept_is_read_back_as_it_was(db: db::Db) {
        let (story, solmar, _) = two(db).await;
        let entry = service("Solmar Helpline");
        keep_well(&solmar, &id(1), 0, &entry).await;
        let (status, kept) = solmar.request(Method::GET, &format!("/api/directory/services/{}", id(1)), None).await;
        assert_eq!(status, 200);
        assert_eq!(kept["version"], 1);
        assert_eq!(kept["freshness"], "fresh");
        for (field, value) in entry.as_object().unwrap() {
            match field.as_str() {
                // What was left out is filled in with what it means.
                "phones" | "places" | "capacity" | "workers" => {}
                _ => assert_eq!(&kept["entry"][field], value, "{field}"),
            }
        }
        assert_eq!(kept["entry"]["phones"][1]["circle"], "members");
        assert_eq!(kept["entry"]["capacity"]["value"][0]["as_of"], "2026-11-24");
        // Written again as it was read, nothing changes.
        let changes = count(&story, "directory_change").await;
        keep_well(&solmar, &id(1), 1, &kept["entry"]).await;
        assert_eq!(count(&story, "directory_change").await, changes);
    }

    async fn what_stands_already_is_kept_again(db: db::Db) {
        let (story, solmar, _) = two(db).await;
        let path = format!("/api/directory/services/{}", id(1));
        let keep = async |entry: &Value| {
            let body = json!({ "version": 0, "entry": entry });
            solmar.request(Method::PUT, &path, Some(&body)).await
        };
        let entry = service("Solmar Helpline");
        assert_eq!(keep(&entry).await.0, 200);
        let changes = count(&story, "directory_change").await;
        // The answer to the first try was lost.
        assert_eq!(keep(&entry).await, (200, json!({ "waits": false })));
        assert_eq!(count(&story, "directory_change").await, changes);
        let (status, refused) = keep(&service("Another name")).await;
        assert_eq!((status, &refused["code"]), (409, &json!("entry_changed")));
    }

    async fn what_is_said_twice_is_kept_apart_or_once(db: db::Db) {
        let (_story, solmar, _) = two(db).await;
        let mut entry = service("Solmar Helpline");
        for list in ["phones", "languages", "countries", "hours"] {
            let first = entry[list][0].clone();
            entry[list].as_array_mut().unwrap().push(first);
        }
        entry["phones"][3]["label"] = json!("At night");
        for (list, figure) in [("capacity", "available"), ("workers", "people")] {
            let mut second = entry[list]["value"][0].clone();
            second[figure] = json!(5);
            entry[list]["value"].as_array_mut().unwrap().push(second);
        }
        keep_well(&solmar, &id(1), 0, &entry).await;
        let path = format!("/api/directory/services/{}", id(1));
        let (_, kept) = solmar.request(Method::GET, &path, None).await;
        let lengths = ["phones", "languages", "countries", "hours"].map(|list| kept["entry"][list].as_array().unwrap().len());
        assert_eq!(lengths, [4, 2, 1, 1]);
        assert_eq!(kept["entry"]["capacity"]["value"].as_array().unwrap().len(), 2);
        assert_eq!(kept["entry"]["workers"]["value"].as_array().unwrap().len(), 2);
        let (_, seen) = solmar.request(Method::GET, &format!("/api/hsds/services/{}", id(1)), None).await;
        for list in ["phones", "capacities", "languages"] {
            let ids: std::collections::BTreeSet<_> =
                seen[list].as_array().unwrap().iter().map(|part| part["id"].as_str().unwrap()).collect();
            assert_eq!(ids.len(), seen[list].as_array().unwrap().len(), "{list}");
        }
    }

    async fn two_who_write_at_once_do_not_lose_each_others_words(db: db::Db) {
        let (_story, solmar, _) = two(db).await;
        keep_well(&solmar, &id(1), 0, &service("One")).await;
        keep_well(&solmar, &id(1), 1, &service("Two")).await;
        let (status, problem) = keep(&solmar, &id(1), 1, &service("Three")).await;
        assert_eq!((status, problem["code"].as_str()), (409, Some("entry_changed")));
        let (status, _) = keep(&solmar, &id(1), 0, &service("New")).await;
        assert_eq!(status, 409);
        let (_, kept) = solmar.request(Method::GET, &format!("/api/directory/services/{}", id(1)), None).await;
        assert_eq!(kept["entry"]["name"], "Two");
    }

    async fn what_lacks_something_is_refused_and_says_what(db: db::Db) {
        let (_story, solmar, _) = two(db).await;
        let mut entry = service("");
        entry["kinds"] = json!([]);
        entry["website"] = json!("javascript:alert(1)");
        let (status, problem) = keep(&solmar, &id(1), 0, &entry).await;
        assert_eq!((status, problem["code"].as_str()), (422, Some("entry_lacking")));
        assert_eq!(problem["detail"], "the entry lacks: name, kinds, website");
        let (_, preview) = solmar.request(Method::POST, "/api/directory/preview", Some(&entry)).await;
        assert_eq!(preview["lacking"], json!(["name", "kinds", "website"]));
    }

    async fn a_figure_or_a_day_that_cannot_be_is_refused_with_its_field(db: db::Db) {
        let (_story, solmar, _) = two(db).await;
        let entry = |capacity: Value, paid: Value| {
            let mut entry = service("Northlight");
            entry["capacity"] = json!({"value": [capacity]});
            entry["workers"] = json!({"value": [paid]});
            entry
        };
        let beds = |available: Value, maximum: Value| json!({"unit": "beds", "available": available, "maximum": maximum});
        let none = json!({"kind": "paid", "people": 1});
        let day = |day: &str| json!({"unit": "beds", "available": 1, "as_of": day});
        let cases = [
            (beds(json!(40), json!(40)), none.clone(), None),
            (beds(json!(40), json!(10)), none.clone(), Some((422, "capacity"))),
            (beds(json!(100_000), json!(null)), none.clone(), None),
            (beds(json!(100_001), json!(null)), none.clone(), Some((422, "capacity"))),
            (beds(json!(-1), json!(null)), none.clone(), Some((400, "entry.capacity.value[0].available:"))),
            (beds(json!(1.5), json!(null)), none.clone(), Some((400, "entry.capacity.value[0].available:"))),
            (day("2000-01-01"), none.clone(), None),
            (day("1999-12-31"), none.clone(), Some((422, "as_of"))),
            (day("9999-12-31"), none.clone(), Some((422, "as_of"))),
            (day("soon"), none.clone(), Some((400, "entry.capacity.value[0].as_of:"))),
            (beds(json!(1), json!(null)), json!({"kind": "paid", "people": 100_001}), Some((422, "workers"))),
            (beds(json!(1), json!(null)), json!({"kind": "paid", "people": -3}), Some((400, "entry.workers.value[0].people:"))),
        ];
        for (at, (capacity, paid, refused)) in (1..).zip(cases) {
            let what = format!("{capacity} {paid}");
            let (status, answer) = keep(&solmar, &id(at), 0, &entry(capacity, paid)).await;
            assert_eq!(status, refused.map_or(200, |(status, _)| status), "{what}: {answer}");
            let detail = answer["detail"].as_str().unwrap_or_default();
            assert!(detail.contains(refused.map_or("", |(_, field)| field)), "{what}: {detail}");
        }
        for (offset, expected) in [(10_000, 200), (10_001, 400), (4_294_967_295_u32, 400)] {
            let search = json!({"offset": offset});
            let (status, _) = solmar.request(Method::POST, "/api/directory/search", Some(&search)).await;
            assert_eq!(status, expected, "{offset}");
        }
        // What somebody else made up is not repeated.
        let (status, answer) = solmar.request(Method::POST, "/api/directory/search", Some(&json!({"layla": 1}))).await;
        assert_eq!(status, 400);
        assert!(!answer.to_string().contains("layla"), "{answer}");
    }

    async fn a_step_that_says_to_ring_is_kept_with_a_number_for_its_readers_alone(db: db::Db) {
        let (story, solmar, _) = two(db).await;
        let mut entry = service("Solmar Helpline");
        entry["phones"] = json!([{ "number": "+999 20 5550 177", "circle": "members" }]);
        let (status, problem) = keep(&solmar, &id(1), 0, &entry).await;
        assert_eq!((status, &problem["detail"]), (422, &json!("the entry lacks: step_ring")));
        // A number of which nothing is said is for whoever reads the entry, there and in public.
        entry["phones"] = json!([{ "number": "+999 20 5550 140" }]);
        keep_well(&solmar, &id(1), 0, &entry).await;
        let (_, kept) = solmar.request(Method::GET, &format!("/api/directory/services/{}", id(1)), None).await;
        assert_eq!(kept["entry"]["phones"][0]["circle"], "public");
        let page = story.visitor().get(&format!("/service/{}", id(1))).await;
        let page = String::from_utf8(page.body).unwrap();
        assert!(page.contains("tel:+999205550140") && page.contains("Ring us."), "{page}");
    }

    async fn a_preview_is_what_will_be_seen(db: db::Db) {
        let (_story, solmar, _) = two(db).await;
        let mut entry = service("Solmar Helpline");
        entry["places"][0]["disclosure"] = json!("area");
        let (_, preview) = solmar.request(Method::POST, "/api/directory/preview", Some(&entry)).await;
        assert_eq!(preview["lacking"], json!([]));
        let numbers = |circle: &str| preview[circle]["phones"].as_array().unwrap().len();
        assert_eq!((numbers("public"), numbers("members")), (1, 2));
        let place = &preview["public"]["places"][0];
        assert_eq!((&place["street"], &place["town"], &place["latitude"]), (&json!(""), &json!("Port Elva"), &json!(null)));
        entry["circle"] = json!("members");
        let (_, preview) = solmar.request(Method::POST, "/api/directory/preview", Some(&entry)).await;
        assert!(preview["public"].is_null() && !preview["members"].is_null());
    }

    async fn an_entry_is_its_keepers_alone(db: db::Db) {
        let (story, solmar, northlight) = two(db).await;
        keep_well(&solmar, &id(1), 0, &service("Solmar Helpline")).await;
        let path = format!("/api/directory/services/{}", id(1));
        let body = json!({ "version": 1, "entry": service("Mine now") });
        for (method, path, body) in [
            (Method::GET, path.clone(), None),
            (Method::PUT, path.clone(), Some(&body)),
            (Method::DELETE, path.clone(), None),
            (Method::POST, format!("{path}/confirmation?version=1"), None),
            (Method::GET, format!("{path}/changes"), None),
        ] {
            let (status, _) = northlight.request(method.clone(), &path, body).await;
            assert_eq!(status, 404, "another member: {method} {path}");
            let (status, _) = as_steward(&story, method.clone(), &path, body).await;
            assert_eq!(status, 404, "the office: {method} {path}");
        }
        let (_, listed) = northlight.request(Method::GET, "/api/directory/services", None).await;
        assert_eq!(listed, json!([]));
        // An id of another kind of record is no service either.
        let (_, kept) = solmar.request(Method::GET, &path, None).await;
        let place = kept["entry"]["places"][0]["id"].as_str().unwrap();
        let (status, _) = keep(&solmar, place, 1, &service("A place")).await;
        assert_eq!(status, 404);
    }

    async fn no_service_takes_the_place_of_an_organisation(db: db::Db) {
        let (_story, solmar, northlight) = two(db).await;
        // The ids of organisations in the directory follow from what all members know, before one of them is there.
        let (status, problem) = keep(&solmar, "5eed0000-0000-5000-8000-000000000001", 0, &service("In its place")).await;
        assert_eq!((status, problem["code"].as_str()), (400, Some("malformed")));
        keep_well(&northlight, &id(1), 0, &service("Night line")).await;
        let (_, seen) = northlight.request(Method::GET, &format!("/api/hsds/services/{}", id(1)), None).await;
        let place = seen["organization"]["id"].as_str().unwrap().to_owned();
        assert_eq!(place.as_bytes()[14], b'5', "not a random one");
        let (status, _) = keep(&solmar, &place, 0, &service("In its place")).await;
        assert_eq!(status, 404);
    }

    async fn the_history_names_each_field_and_who_changed_it(db: db::Db) {
        let (_story, solmar, _) = two(db).await;
        keep_well(&solmar, &id(1), 0, &service("Solmar Helpline")).await;
        let mut entry = service("Solmar Helpline");
        entry["next_step"] = json!("Write to us.");
        entry["phones"][0]["from_abroad"] = json!(false);
        entry["kinds"] = json!(["emotional"]);
        keep_well(&solmar, &id(1), 1, &entry).await;
        let (_, changes) =
            solmar.request(Method::GET, &format!("/api/directory/services/{}/changes", id(1)), None).await;
        let newest: Vec<&str> = changes
            .as_array()
            .unwrap()
            .iter()
            .filter(|change| !change["before"].is_null() && !change["after"].is_null())
            .map(|change| change["field"].as_str().unwrap())
            .collect();
        assert!(newest.contains(&"/application_process"), "{newest:?}");
        assert!(newest.iter().any(|field| field.ends_with("/from_abroad")), "{newest:?}");
        assert!(changes[0]["author"].as_str().unwrap().starts_with("member:"));
        let all = changes.as_array().unwrap();
        let named = all.iter().find(|change| change["list"] == "support_kind").unwrap();
        assert_eq!((&named["before"], &named["after"]), (&json!("legal"), &Value::Null), "a code has its name");
        assert!(all.iter().any(|change| change["kind"] == "location" && change["name"] == "Main office"));
    }

    async fn a_place_that_is_withheld_leaves_no_trace_of_where_it_was(db: db::Db) {
        let (story, solmar, _) = two(db).await;
        let mut entry = service("Solmar Shelter");
        keep_well(&solmar, &id(1), 0, &entry).await;
        entry["places"][0]["street"] = json!("2 Quay Street");
        entry["places"][0]["entrance"] = json!("The blue door in the yard");
        let path = format!("/api/directory/services/{}", id(1));
        let (_, kept) = solmar.request(Method::GET, &path, None).await;
        entry["places"][0]["id"] = kept["entry"]["places"][0]["id"].clone();
        keep_well(&solmar, &id(1), 1, &entry).await;
        entry["places"][0]["disclosure"] = json!("withheld");
        keep_well(&solmar, &id(1), 2, &entry).await;
        let (_, kept) = solmar.request(Method::GET, &path, None).await;
        let place = &kept["entry"]["places"][0];
        assert_eq!((&place["street"], &place["town"], &place["latitude"]), (&json!(""), &json!(""), &json!(null)));
        for text in ["Quay Street", "Port Elva", "X12 3YZ", "52.5", "Main office", "blue door"] {
            for table in ["directory_record", "directory_listing"] {
                let found = find_text(&story, table, "body", text).await;
                assert_eq!(found, 0, "{text} in {table}");
            }
            for column in ["before", "after"] {
                assert_eq!(find_text(&story, "directory_change", column, text).await, 0, "{text} in the history");
            }
        }
    }

    async fn what_is_removed_is_gone_and_says_so_where_it_was_seen(db: db::Db) {
        let (story, solmar, _) = two(db).await;
        keep_well(&solmar, &id(1), 0, &service("Seen")).await;
        let mut hidden = service("Hidden");
        hidden["circle"] = json!("members");
        keep_well(&solmar, &id(2), 0, &hidden).await;
        for n in [1, 2] {
            let path = format!("/api/directory/services/{}", id(n));
            assert_eq!(solmar.request(Method::DELETE, &path, None).await.0, 200);
            assert_eq!(solmar.request(Method::GET, &path, None).await.0, 404);
        }
        assert_eq!(look(&story, &format!("/hsds/services/{}", id(1))).await.status, 410);
        assert_eq!(look(&story, &format!("/hsds/services/{}", id(2))).await.status, 404, "it never was there");
        let removed = read(&story, "/hsds/removed").await;
        let kinds: Vec<&str> =
            removed["contents"].as_array().unwrap().iter().map(|one| one["kind"].as_str().unwrap()).collect();
        assert_eq!(kinds.iter().filter(|kind| **kind == "service").count(), 1, "{kinds:?}");
        assert_eq!(read(&story, "/hsds/services").await["total_items"], 0);
    }
}

async fn find_text(story: &Story, table: &str, column: &str, text: &str) -> i64 {
    let tx = &mut story.app().db.read().await.unwrap();
    let query = format!("SELECT COUNT(*) FROM {table} WHERE {column} LIKE $1");
    let (rows,): (i64,) = db::query_assembled(query).bind(format!("%{text}%")).fetch_one(tx).await.unwrap();
    rows
}
