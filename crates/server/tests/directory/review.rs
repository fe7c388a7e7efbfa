//! Where the network's office asks for it, changes wait.

use super::*;
use crate::support::{count, find_in_every_table, mails, two};

const WHY: &str = "That number rings at a bakery.";

/// The moment passes on by which a change that waits is known.
async fn later(story: &mut Story, people: &mut [&mut Person]) {
    story.advance(1).await.unwrap();
    for person in people {
        person.sign_in().await.unwrap();
    }
    story.steward_mut().sign_in().await.unwrap();
}

async fn send_back(story: &Story, id: &str, reason: &str) -> u16 {
    let (_, proposals) = as_steward(story, Method::GET, "/api/directory/proposals", None).await;
    let proposal = proposals.as_array().unwrap().iter().find(|proposal| proposal["id"] == id).unwrap();
    let decision = json!({ "since": proposal["since"], "verdict": { "send_back": reason } });
    as_steward(story, Method::POST, &format!("/api/directory/proposals/{id}"), Some(&decision)).await.0
}

async fn ask_for_review(story: &Story) {
    let settings =
        json!({ "review": true, "patience": { "confirm_after_days": 183, "expire_after_days": 183 } });
    let (status, _) = as_steward(story, Method::PUT, "/api/directory/settings", Some(&settings)).await;
    assert_eq!(status, 204);
}

db::on_both_engines! {
    async fn a_change_waits_until_the_office_lets_it_through(db: db::Db) {
        let (mut story, solmar, northlight) = two(db).await;
        keep_well(&solmar, &id(1), 0, &service("Before")).await;
        story.steward_mut().sign_in().await.unwrap();
        ask_for_review(&story).await;
        let (_, answer) = keep(&solmar, &id(1), 1, &service("After")).await;
        assert_eq!(answer["waits"], true);
        let path = format!("/api/directory/services/{}", id(1));
        let (_, kept) = solmar.request(Method::GET, &path, None).await;
        assert_eq!((&kept["entry"]["name"], &kept["waiting"]["entry"]["name"]), (&json!("Before"), &json!("After")));
        assert_eq!(read(&story, &format!("/hsds/services/{}", id(1))).await["name"], "Before");

        let (status, _) = northlight.request(Method::GET, "/api/directory/proposals", None).await;
        assert_eq!(status, 403);
        let (_, proposals) = as_steward(&story, Method::GET, "/api/directory/proposals", None).await;
        assert_eq!(proposals[0]["before"]["name"], "Before");
        assert_eq!(proposals[0]["after"]["name"], "After");
        let decide = format!("/api/directory/proposals/{}", id(1));
        let late = json!({ "since": 1, "verdict": "let_through" });
        assert_eq!(as_steward(&story, Method::POST, &decide, Some(&late)).await.0, 409);
        let decision = json!({ "since": proposals[0]["since"], "verdict": "let_through" });
        assert_eq!(solmar.request(Method::POST, &decide, Some(&decision)).await.0, 403);
        assert_eq!(as_steward(&story, Method::POST, &decide, Some(&decision)).await.0, 204);
        assert_eq!(read(&story, &format!("/hsds/services/{}", id(1))).await["name"], "After");
        assert_eq!(as_steward(&story, Method::POST, &decide, Some(&decision)).await.0, 404);
    }

    async fn what_the_office_sends_back_changes_nothing(db: db::Db) {
        let (mut story, solmar, _) = two(db).await;
        story.steward_mut().sign_in().await.unwrap();
        ask_for_review(&story).await;
        keep_well(&solmar, &id(1), 0, &service("New")).await;
        let (_, listed) = solmar.request(Method::GET, "/api/directory/services", None).await;
        assert_eq!((&listed[0]["name"], &listed[0]["waiting"]), (&json!("New"), &json!(true)));
        let (_, proposals) = as_steward(&story, Method::GET, "/api/directory/proposals", None).await;
        let decision = json!({ "since": proposals[0]["since"], "verdict": { "send_back": WHY } });
        let decide = format!("/api/directory/proposals/{}", id(1));
        assert_eq!(as_steward(&story, Method::POST, &decide, Some(&decision)).await.0, 204);
        let (_, listed) = solmar.request(Method::GET, "/api/directory/services", None).await;
        let of_one = ["name", "waiting", "sent_back"].map(|field| listed[0][field].clone());
        assert_eq!(of_one, [json!("New"), json!(false), json!(true)]);
        assert_eq!(look(&story, &format!("/hsds/services/{}", id(1))).await.status, 404);
    }

    async fn what_an_organisation_says_of_itself_waits_as_well(db: db::Db) {
        let (mut story, solmar, _) = two(db).await;
        keep_well(&solmar, &id(1), 0, &service("Helpline")).await;
        story.steward_mut().sign_in().await.unwrap();
        ask_for_review(&story).await;
        let itself = json!({ "name": "Solmar", "description": "We stand by you.", "email": null, "website": null });
        let path = "/api/directory/organisation";
        let (_, stands) = solmar.request(Method::GET, path, None).await;
        let new = json!({ "version": stands["version"], "entry": itself });
        assert_eq!(solmar.request(Method::PUT, path, Some(&new)).await, (200, json!({ "waits": true })));
        let said = async || read(&story, "/hsds/organizations").await["contents"][0]["description"].clone();
        assert_eq!(said().await, "Solmar Victim Care", "others see what stood there");
        let (_, listed) = solmar.request(Method::GET, "/api/directory/services", None).await;
        assert_eq!(listed.as_array().unwrap().len(), 1, "an organisation is no service");
        let (_, proposals) = as_steward(&story, Method::GET, "/api/directory/proposals", None).await;
        let waiting = &proposals[0]["organisation"];
        assert_eq!((&waiting["before"]["name"], &waiting["after"]), (&json!("Solmar Victim Care"), &itself));
        let decide = format!("/api/directory/proposals/{}", proposals[0]["id"].as_str().unwrap());
        let decision = json!({ "since": proposals[0]["since"], "verdict": "let_through" });
        assert_eq!(as_steward(&story, Method::POST, &decide, Some(&decision)).await.0, 204);
        assert_eq!(said().await, "We stand by you.");
        let (_, proposals) = as_steward(&story, Method::GET, "/api/directory/proposals", None).await;
        assert_eq!(proposals, json!([]));
        // Sent back, it changes nothing.
        let other = json!({ "name": "Solmar", "description": "Call our new number.", "email": null, "website": null });
        let (_, stands) = solmar.request(Method::GET, path, None).await;
        let new = json!({ "version": stands["version"], "entry": other });
        assert_eq!(solmar.request(Method::PUT, path, Some(&new)).await.0, 200);
        let (_, proposals) = as_steward(&story, Method::GET, "/api/directory/proposals", None).await;
        let decision = json!({ "since": proposals[0]["since"], "verdict": { "send_back": WHY } });
        assert_eq!(as_steward(&story, Method::POST, &decide, Some(&decision)).await.0, 204);
        assert_eq!(said().await, "We stand by you.");
        let (_, kept) = solmar.request(Method::GET, path, None).await;
        let sent = &kept["sent_back"];
        assert_eq!((&kept["entry"]["description"], &kept["waiting"]), (&json!("We stand by you."), &json!(null)));
        assert_eq!((&sent["reason"], &sent["entry"], &sent["version"]), (&json!(WHY), &other, &kept["version"]));
        let away = format!("/api/directory/proposals/{}?at={}&version={}", kept["id"].as_str().unwrap(), sent["at"], kept["version"]);
        for _ in 0..2 {
            assert_eq!(solmar.request(Method::DELETE, &away, None).await.0, 204);
        }
        assert_eq!(solmar.request(Method::GET, path, None).await.1["sent_back"], json!(null));
    }

    async fn a_change_that_waits_is_left_as_it_was_read_by_its_keeper_alone(db: db::Db) {
        let (mut story, mut solmar, mut northlight) = two(db).await;
        keep_well(&solmar, &id(1), 0, &service("Before")).await;
        later(&mut story, &mut [&mut solmar, &mut northlight]).await;
        ask_for_review(&story).await;
        let path = format!("/api/directory/services/{}", id(1));
        let waiting = async || solmar.request(Method::GET, &path, None).await.1["waiting"].clone();
        let leave = |since: &Value, version: i64| format!("/api/directory/proposals/{}?at={since}&version={version}", id(1));
        let mut hidden = service("After");
        hidden["places"][0]["disclosure"] = json!("withheld");
        assert_eq!(keep(&solmar, &id(1), 1, &hidden).await.1["waits"], true);
        let (_, kept) = solmar.request(Method::GET, &path, None).await;
        let (since, stands) = (&kept["waiting"]["since"], kept["version"].as_i64().unwrap());
        assert_eq!(northlight.request(Method::DELETE, &leave(since, stands), None).await.0, 404);
        assert_eq!(as_steward(&story, Method::DELETE, &leave(since, stands), None).await.0, 404);
        let stale = solmar.request(Method::DELETE, &leave(&json!(1), stands), None).await;
        assert_eq!((stale.0, &stale.1["code"]), (409, &json!("entry_changed")));
        assert_ne!(waiting().await, json!(null));
        for _ in 0..2 {
            assert_eq!(solmar.request(Method::DELETE, &leave(since, stands), None).await.0, 204);
        }
        let (_, kept) = solmar.request(Method::GET, &path, None).await;
        let place = &kept["entry"]["places"][0]["disclosure"];
        assert_eq!((&kept["entry"]["name"], &kept["waiting"], place), (&json!("Before"), &json!(null), &json!("withheld")));
        // A removal too: the service stays, and nobody else sees it before its keeper says so.
        assert_eq!(solmar.request(Method::DELETE, &path, None).await.1["waits"], true);
        let (_, kept) = solmar.request(Method::GET, &path, None).await;
        let left = leave(&waiting().await["since"], kept["version"].as_i64().unwrap());
        assert_eq!(solmar.request(Method::DELETE, &left, None).await.0, 204);
        let (_, kept) = solmar.request(Method::GET, &path, None).await;
        assert_eq!((&kept["waiting"], &kept["entry"]["circle"]), (&json!(null), &json!("coordinator")));
        let (_, proposals) = as_steward(&story, Method::GET, "/api/directory/proposals", None).await;
        assert_eq!(proposals, json!([]));
        // What the office let through meanwhile is not taken back: everybody reads it.
        let stands = kept["version"].as_i64().unwrap();
        assert_eq!(keep(&solmar, &id(1), stands, &service("Let through")).await.1["waits"], true);
        let since = waiting().await["since"].clone();
        let decide = format!("/api/directory/proposals/{}", id(1));
        let decision = json!({ "since": since, "verdict": "let_through" });
        assert_eq!(as_steward(&story, Method::POST, &decide, Some(&decision)).await.0, 204);
        let late = solmar.request(Method::DELETE, &leave(&since, stands), None).await;
        assert_eq!((late.0, &late.1["code"]), (409, &json!("entry_changed")));
    }

    async fn what_is_sent_back_stands_with_its_reason_until_it_is_written_anew(db: db::Db) {
        let (mut story, mut solmar, mut northlight) = two(db).await;
        keep_well(&solmar, &id(1), 0, &service("Before")).await;
        later(&mut story, &mut [&mut solmar, &mut northlight]).await;
        ask_for_review(&story).await;
        let path = format!("/api/directory/services/{}", id(1));
        assert_eq!(keep(&solmar, &id(1), 1, &service("After")).await.1["waits"], true);
        for reason in ["", "  ", &"a".repeat(domain::bounds::REASON + 1)] {
            assert_eq!(send_back(&story, &id(1), reason).await, 422, "a reason is short, and there is one");
        }
        assert_eq!(send_back(&story, &id(1), WHY).await, 204);
        let (_, kept) = solmar.request(Method::GET, &path, None).await;
        let sent = &kept["sent_back"];
        assert_eq!((&kept["entry"]["name"], &kept["waiting"]), (&json!("Before"), &json!(null)));
        assert_eq!((&sent["entry"]["name"], &sent["reason"], &sent["version"]), (&json!("After"), &json!(WHY), &json!(1)));
        let away = |at: &Value| format!("/api/directory/proposals/{}?at={at}&version=1", id(1));
        let first = sent["at"].clone();
        assert_eq!(northlight.request(Method::DELETE, &away(&first), None).await.0, 404);
        let (_, others) = northlight.request(Method::GET, "/api/directory/services", None).await;
        assert_eq!(others, json!([]));
        // Several that come back together are one mail, which says nothing of what it is.
        let told = async || {
            let mut told = mails(&story).await;
            told.retain(|mail| mail.contains("Something of yours in the directory needs another look"));
            told
        };
        assert_eq!(told().await, Vec::<String>::new());
        story.advance(1).await.unwrap();
        let told = told().await;
        assert!(told.len() == 1 && ["After", "Before", WHY].iter().all(|word| !told[0].contains(word)), "{told:?}");
        later(&mut story, &mut [&mut solmar, &mut northlight]).await;
        // Written anew, it waits again, and what was sent back is done with.
        assert_eq!(keep(&solmar, &id(1), 1, &service("Better")).await.1["waits"], true);
        let (_, kept) = solmar.request(Method::GET, &path, None).await;
        assert_eq!((&kept["sent_back"], &kept["waiting"]["entry"]["name"]), (&json!(null), &json!("Better")));
        assert_eq!(send_back(&story, &id(1), WHY).await, 204);
        // What came back since is not left unseen.
        let stale = solmar.request(Method::DELETE, &away(&first), None).await;
        assert_eq!((stale.0, &stale.1["code"]), (409, &json!("entry_changed")));
        let unsaid = format!("/api/directory/proposals/{}", id(1));
        assert_eq!(solmar.request(Method::DELETE, &unsaid, None).await.0, 400, "which one it was is not said");
        let (_, kept) = solmar.request(Method::GET, &path, None).await;
        assert_eq!(solmar.request(Method::DELETE, &away(&kept["sent_back"]["at"]), None).await.0, 204);
        let (_, kept) = solmar.request(Method::GET, &path, None).await;
        assert_eq!((&kept["sent_back"], &kept["entry"]["name"]), (&json!(null), &json!("Before")));
        // A new one that was sent back is taken back like one that waits.
        keep_well(&solmar, &id(2), 0, &service("New")).await;
        assert_eq!(send_back(&story, &id(2), WHY).await, 204);
        let new = format!("/api/directory/services/{}", id(2));
        assert_eq!(northlight.request(Method::DELETE, &new, None).await.0, 404);
        assert_eq!(solmar.request(Method::DELETE, &new, None).await.0, 200);
        assert_eq!(solmar.request(Method::GET, &new, None).await.0, 404);
        assert_eq!(count(&story, "directory_sent_back").await, 0);
        // What nobody takes up is forgotten after a while: it may hold an address that was not to be published.
        keep_well(&solmar, &id(3), 0, &service("Newer")).await;
        assert_eq!(send_back(&story, &id(3), WHY).await, 204);
        for (days, left) in [(89, 1), (2, 0)] {
            story.advance(days * 24).await.unwrap();
            server::upkeep::purge(story.app()).await.unwrap();
            assert_eq!(count(&story, "directory_sent_back").await, left, "after {days} more days");
        }
    }

    async fn a_change_that_waits_is_not_written_over_unseen(db: db::Db) {
        let (mut story, mut solmar, mut northlight) = two(db).await;
        keep_well(&solmar, &id(1), 0, &service("Before")).await;
        later(&mut story, &mut [&mut solmar, &mut northlight]).await;
        ask_for_review(&story).await;
        let path = format!("/api/directory/services/{}", id(1));
        let put = async |waiting: &Value, name: &str| {
            let new = json!({ "version": 1, "waiting": waiting, "entry": service(name) });
            let (status, answer) = solmar.request(Method::PUT, &path, Some(&new)).await;
            (status, answer["code"].clone())
        };
        assert_eq!(put(&json!(null), "One tab").await.0, 200);
        assert_eq!(put(&json!(null), "Another tab").await, (409, json!("entry_changed")));
        assert_eq!(put(&json!(null), "One tab").await.0, 200, "the same again is the same");
        let since = async || solmar.request(Method::GET, &path, None).await.1["waiting"]["since"].clone();
        assert_eq!(put(&since().await, "Another tab").await.0, 200);
        let itself = "/api/directory/organisation";
        let (_, stands) = solmar.request(Method::GET, itself, None).await;
        let say = async |waiting: &Value, words: &str| {
            let entry = json!({ "name": "Solmar", "description": words });
            let new = json!({ "version": stands["version"], "waiting": waiting, "entry": entry });
            solmar.request(Method::PUT, itself, Some(&new)).await.0
        };
        assert_eq!(say(&json!(null), "One tab.").await, 200);
        assert_eq!(say(&json!(null), "Another tab.").await, 409);
        assert_eq!(say(&json!(null), "One tab.").await, 200);
    }

    async fn a_place_that_is_withheld_is_in_no_change_that_was_sent_back(db: db::Db) {
        let (mut story, mut solmar, mut northlight) = two(db).await;
        let mut open = service("Shelter");
        open["places"][0]["street"] = json!("7 Hidden Lane");
        keep_well(&solmar, &id(1), 0, &open).await;
        later(&mut story, &mut [&mut solmar, &mut northlight]).await;
        let path = format!("/api/directory/services/{}", id(1));
        let (_, kept) = solmar.request(Method::GET, &path, None).await;
        ask_for_review(&story).await;
        let mut moved = kept["entry"].clone();
        moved["places"][0]["street"] = json!("8 Hidden Lane");
        assert_eq!(keep(&solmar, &id(1), 1, &moved).await.0, 200);
        assert_eq!(send_back(&story, &id(1), WHY).await, 204);
        assert!(!find_in_every_table(&story, "8 Hidden Lane").await.is_empty());
        let mut hidden = kept["entry"].clone();
        hidden["places"][0]["disclosure"] = json!("withheld");
        let (_, answer) = keep(&solmar, &id(1), 1, &hidden).await;
        assert_eq!(answer["waits"], false, "nothing but that was asked for");
        assert_eq!(find_in_every_table(&story, "Hidden Lane").await, Vec::<String>::new());
        let (_, proposals) = as_steward(&story, Method::GET, "/api/directory/proposals", None).await;
        assert_eq!(proposals, json!([]));
    }

    async fn what_shows_less_holds_before_the_office_has_looked(db: db::Db) {
        let (mut story, solmar, _) = two(db).await;
        let mut shelter = service("Shelter");
        shelter["phones"].as_array_mut().unwrap().push(json!({ "number": "+999 20 5550 141", "circle": "public" }));
        keep_well(&solmar, &id(1), 0, &shelter).await;
        keep_well(&solmar, &id(2), 0, &service("Line")).await;
        story.steward_mut().sign_in().await.unwrap();
        ask_for_review(&story).await;
        let public = async |n: u32| {
            let answer = look(&story, &format!("/hsds/services/{}", id(n))).await;
            (answer.status, String::from_utf8_lossy(&answer.body).into_owned())
        };
        let path = |n: u32| format!("/api/directory/services/{}", id(n));
        // A place and a number, with other words: the words wait.
        let (_, kept) = solmar.request(Method::GET, &path(1), None).await;
        let mut changed = kept["entry"].clone();
        changed["name"] = json!("Another name");
        changed["places"][0]["disclosure"] = json!("withheld");
        changed["phones"][3]["circle"] = json!("members");
        assert!(public(1).await.1.contains("5550 141"));
        for again in ["once", "and after a lost answer"] {
            assert_eq!(keep(&solmar, &id(1), 1, &changed).await, (200, json!({ "waits": true })), "{again}");
        }
        let (_, page) = public(1).await;
        assert!(page.contains("Shelter") && !page.contains("Another name"), "{page}");
        for secret in ["1 Quay Street", "Main office", "5550 141"] {
            assert!(!page.contains(secret), "{secret}");
        }
        assert_eq!(send_back(&story, &id(1), WHY).await, 204);
        assert!(!public(1).await.1.contains("1 Quay Street"), "nobody but its keeper shows it again");
        // Narrowed as a whole.
        let (_, kept) = solmar.request(Method::GET, &path(1), None).await;
        assert_eq!((&kept["entry"]["name"], &kept["entry"]["places"][0]["street"]), (&json!("Shelter"), &json!("")));
        let mut narrow = kept["entry"].clone();
        narrow["circle"] = json!("members");
        let version = kept["version"].as_i64().unwrap();
        assert_eq!(keep(&solmar, &id(1), version, &narrow).await, (200, json!({ "waits": false })));
        assert_eq!(public(1).await.0, 410);
        // Removed.
        assert_eq!(solmar.request(Method::DELETE, &path(2), None).await, (200, json!({ "waits": true })));
        assert_eq!(public(2).await.0, 410);
        let (_, kept) = solmar.request(Method::GET, &path(2), None).await;
        assert_eq!((&kept["waiting"]["entry"], &kept["entry"]["name"]), (&json!(null), &json!("Line")));
        // Over that nothing is written by the way.
        let save = async |more: Value| {
            let mut body = json!({ "version": kept["version"], "waiting": kept["waiting"]["since"], "entry": service("Line") });
            body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            let (status, answer) = solmar.request(Method::PUT, &path(2), Some(&body)).await;
            (status, answer["code"].clone())
        };
        assert_eq!(save(json!({})).await, (409, json!("entry_changed")));
        assert_eq!(save(json!({ "instead_of_removal": true })).await.0, 200);
        let (_, kept) = solmar.request(Method::GET, &path(2), None).await;
        assert_eq!(kept["waiting"]["entry"]["circle"], "public");
        assert_eq!(public(2).await.0, 410, "to show it again is for the office to let through");
    }
}
