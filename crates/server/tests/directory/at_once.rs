//! Several write at once: nobody fails for it, nothing is lost, and a place that is withheld meanwhile leaves no trace.

use std::future::Future;
use std::io::Cursor;
use std::pin::Pin;

use ::hsds::Circle;
use ::hsds::import::{Options, Source};
use futures_util::future::join_all;
use server::directory::{Import, Removal, import};
use server::start::ELSEWHERE;
use story::Mapping;

use super::*;
use crate::support::{count, find_in_every_table, two};

/// How often they try: what goes wrong at once goes wrong sometimes.
const ROUNDS: u32 = 4;

type Writing<'w> = Pin<Box<dyn Future<Output = (&'static str, u16, Value)> + 'w>>;

/// A write by a person, under a name that the test can tell.
fn writing<'w>(
    name: &'static str,
    by: &'w Person,
    method: Method,
    path: String,
    body: Option<Value>,
) -> Writing<'w> {
    Box::pin(async move {
        let (status, answer) = by.request(method, &path, body.as_ref()).await;
        (name, status, answer)
    })
}

fn writing_as_steward<'w>(
    name: &'static str,
    story: &'w Story,
    method: Method,
    path: String,
    body: Option<Value>,
) -> Writing<'w> {
    Box::pin(async move {
        let (status, answer) = as_steward(story, method, &path, body.as_ref()).await;
        (name, status, answer)
    })
}

/// The operator takes in a feed.
fn importing(story: &Story, round: u32) -> Writing<'_> {
    let services = json!([{
        "id": id(500 + round), "name": "From a feed", "status": "active",
        "organization": { "id": id(499), "name": "Feeders", "description": "Feeds." },
    }]);
    let mut options = Options::new("others");
    options.visibility = Circle::Public;
    let bytes = services.to_string().into_bytes();
    let how = Import { options, dry_run: false, removal: Removal::Never };
    let source = move || Source::Reader("services.json".into(), Box::new(Cursor::new(bytes)));
    Box::pin(async move {
        let taken = import(&story.app().db, story.now(), ELSEWHERE, source, how, |_| {}).await;
        ("a feed", if taken.is_ok() { 200 } else { 500 }, json!(taken.err().map(|error| error.to_string())))
    })
}

fn upkeep(story: &Story) -> Writing<'_> {
    Box::pin(async move {
        let kept = server::upkeep::purge(story.app()).await;
        ("upkeep", if kept.is_ok() { 200 } else { 500 }, Value::Null)
    })
}

fn entry_path(n: u32) -> String {
    format!("/api/directory/services/{}", id(n))
}

#[expect(clippy::unnecessary_wraps, reason = "a body, where there may be none")]
fn kept(name: &str, version: i64) -> Option<Value> {
    Some(json!({ "version": version, "entry": service(name) }))
}

const ITSELF: &str = "/api/directory/organisation";

/// How somebody's organisation describes itself in a round, over what it said in the one before.
async fn itself(by: &Person, round: u32) -> Option<Value> {
    let (_, stands) = by.request(Method::GET, ITSELF, None).await;
    Some(described(&stands["version"], &format!("Round {round}.")))
}

fn described(version: &Value, words: &str) -> Value {
    json!({ "version": version, "entry": { "name": "Us", "description": words } })
}

async fn review(story: &Story, review: bool) {
    let settings =
        json!({ "review": review, "patience": { "confirm_after_days": 183, "expire_after_days": 183 } });
    assert_eq!(as_steward(story, Method::PUT, "/api/directory/settings", Some(&settings)).await.0, 204);
}

/// The newest number of the history, and how many there are.
async fn numbers(story: &Story) -> (i64, i64) {
    let tx = &mut story.app().db.read().await.unwrap();
    db::query("SELECT MAX(number), COUNT(*) FROM directory_change").fetch_one(tx).await.unwrap()
}

db::on_both_engines! {
    async fn whoever_writes_at_once_neither_fails_nor_is_lost(db: db::Db) {
        let (mut story, solmar, mut northlight) = two(db).await;
        northlight.sign_in().await.unwrap();
        story.steward_mut().sign_in().await.unwrap();
        let mapping = Mapping::open(&story, &solmar, "PT", "Support", story.now().plus_days(30)).await.unwrap();
        let (_, facts) = solmar.request(Method::GET, "/api/countries/PT/facts", None).await;
        let fact = &facts[0];
        let fact_path = format!("/api/countries/{}/facts/{}", fact["place"].as_str().unwrap(), fact["fact"].as_str().unwrap());
        for n in [1, 2] {
            let by = if n == 1 { &solmar } else { &northlight };
            keep_well(by, &id(n), 0, &service("Kept from the start")).await;
        }
        for round in 0..ROUNDS {
            let (new, gone) = (100 + 10 * round, 105 + 10 * round);
            keep_well(&solmar, &id(gone), 0, &service("To be removed")).await;
            let paper = format!("0192f0c4-0000-7000-8000-{round:012}");
            let answer = json!({ "version": 0, "entry": service("On paper") });
            let typed = format!("/api/mappings/{}/answers/{paper}", mapping.id);
            assert_eq!(solmar.request(Method::PUT, &typed, Some(&answer)).await.0, 200);
            let settings = json!({ "review": false, "patience": { "confirm_after_days": 183 + round, "expire_after_days": 183 } });
            let say = json!({ "digest": fact["digest"], "holds": false, "reason": format!("Round {round}.") });
            assert_eq!(solmar.request(Method::PUT, &fact_path, Some(&say)).await.0, 204);
            let (_, doubts) = as_steward(&story, Method::GET, "/api/countries/doubts", None).await;
            let answers: Vec<Value> = doubts["open"].as_array().unwrap().iter()
                .map(|doubt| json!({ "organisation": doubt["said"]["organisation"], "at": doubt["said"]["at"] })).collect();
            let decide = json!({ "digest": fact["digest"], "hide": false, "answers": answers });
            let (own, others) = (itself(&solmar, round).await, itself(&northlight, round).await);
            let done = join_all([
                writing("a new service", &solmar, Method::PUT, entry_path(new), kept("New", 0)),
                writing("another's new service", &northlight, Method::PUT, entry_path(new + 1), kept("New", 0)),
                writing("a changed service", &solmar, Method::PUT, entry_path(1), kept(&format!("Solmar {round}"), 1 + i64::from(round))),
                writing("another's", &northlight, Method::PUT, entry_path(2), kept(&format!("Northlight {round}"), 1 + i64::from(round))),
                writing("a removal", &solmar, Method::DELETE, entry_path(gone), None),
                writing("an organisation", &solmar, Method::PUT, ITSELF.into(), own),
                writing("another organisation", &northlight, Method::PUT, ITSELF.into(), others),
                writing("a confirmation", &solmar, Method::POST, format!("{}/confirmation?version={}", entry_path(1), 1 + round), None),
                writing("another's confirmation", &northlight, Method::POST, format!("{}/confirmation?version={}", entry_path(2), 1 + round), None),
                writing("an answer taken over", &solmar, Method::POST, format!("{typed}/service"), None),
                writing("a doubt", &solmar, Method::PUT, fact_path.clone(), Some(say)),
                writing_as_steward("the settings", &story, Method::PUT, "/api/directory/settings".into(), Some(settings)),
                writing_as_steward("a decision", &story, Method::PUT, format!("{fact_path}/decision"), Some(decide)),
                importing(&story, round),
                upkeep(&story),
            ]).await;
            for (name, status, answer) in done {
                // The doubt that it answers is said anew at the same time: then it answers nothing. What is written at the same time is
                // not what was looked at.
                let may_be_late = name == "a decision" || (name.ends_with("confirmation") && answer["code"] == "entry_changed");
                let is_overtaken = status == 409 && may_be_late;
                assert!(status < 300 || is_overtaken, "{name}, round {round}: {status} {answer}");
            }
            for (by, n, name) in [(&solmar, 1, format!("Solmar {round}")), (&northlight, 2, format!("Northlight {round}"))] {
                let (_, kept) = by.request(Method::GET, &entry_path(n), None).await;
                assert_eq!((&kept["entry"]["name"], &kept["version"]), (&json!(name), &json!(2 + round)));
                assert_eq!(by.request(Method::GET, ITSELF, None).await.1["entry"]["description"], format!("Round {round}."));
            }
            assert_eq!(solmar.request(Method::GET, &entry_path(new), None).await.0, 200);
            assert_eq!(northlight.request(Method::GET, &entry_path(new + 1), None).await.0, 200);
            assert_eq!(solmar.request(Method::GET, &entry_path(gone), None).await.0, 404);
            let (_, settings) = as_steward(&story, Method::GET, "/api/directory/settings", None).await;
            assert_eq!(settings["patience"]["confirm_after_days"], 183 + round);
        }
        // One kept from the start, new ones, and those taken over; of the feed as many as rounds.
        assert_eq!(read(&story, "/hsds/services").await["total_items"], 2 + 4 * ROUNDS);
        let (_, changes) = solmar.request(Method::GET, &format!("{}/changes", entry_path(1)), None).await;
        let renamed = changes.as_array().unwrap().iter().filter(|change| change["field"] == "/name").count();
        assert_eq!(renamed, ROUNDS as usize, "each change stands in the history");
        let (newest, counted) = numbers(&story).await;
        assert_eq!(newest, counted, "no number was given twice");
    }

    async fn of_two_who_began_from_the_same_version_one_is_told(db: db::Db) {
        let (_story, solmar, _) = two(db).await;
        keep_well(&solmar, &id(1), 0, &service("Begun")).await;
        for round in 0..ROUNDS {
            let version = i64::from(round) + 1;
            let tries = join_all(["One", "Two", "Three"].map(|name| {
                writing(name, &solmar, Method::PUT, entry_path(1), kept(&format!("{name} {round}"), version))
            })).await;
            let (well, told): (Vec<_>, Vec<_>) = tries.iter().partition(|(_, status, _)| *status == 200);
            assert_eq!((well.len(), told.len()), (1, 2), "{tries:?}");
            assert!(told.iter().all(|(_, status, answer)| (*status, &answer["code"]) == (409, &json!("entry_changed"))), "{told:?}");
            let (_, kept) = solmar.request(Method::GET, &entry_path(1), None).await;
            assert_eq!(kept["entry"]["name"], format!("{} {round}", well[0].0));
            assert_eq!(kept["version"], version + 1);
        }
    }

    async fn of_two_who_describe_their_organisation_from_the_same_version_one_is_told(db: db::Db) {
        let (_story, solmar, _) = two(db).await;
        for round in 0..ROUNDS {
            let (_, stands) = solmar.request(Method::GET, ITSELF, None).await;
            assert_eq!(stands["version"], round, "nothing is written that was refused");
            let tries = join_all(["One", "Two", "Three"].map(|name| {
                let new = described(&stands["version"], &format!("{name} {round}."));
                writing(name, &solmar, Method::PUT, ITSELF.into(), Some(new))
            })).await;
            let (well, told): (Vec<_>, Vec<_>) = tries.iter().partition(|(_, status, _)| *status == 200);
            assert_eq!((well.len(), told.len()), (1, 2), "{tries:?}");
            assert!(told.iter().all(|(_, status, answer)| (*status, &answer["code"]) == (409, &json!("entry_changed"))), "{told:?}");
            let (_, now) = solmar.request(Method::GET, ITSELF, None).await;
            assert_eq!(now["entry"]["description"], format!("{} {round}.", well[0].0));
            // The answer may have been lost: the same again is no other.
            let again = described(&stands["version"], &format!("{} {round}.", well[0].0));
            assert_eq!(solmar.request(Method::PUT, ITSELF, Some(&again)).await.0, 200);
        }
    }

    async fn changes_that_wait_are_proposed_and_decided_at_once(db: db::Db) {
        let (mut story, solmar, mut northlight) = two(db).await;
        northlight.sign_in().await.unwrap();
        story.steward_mut().sign_in().await.unwrap();
        review(&story, true).await;
        for round in 0..ROUNDS {
            let n = 200 + 10 * round;
            let asked = join_all([
                writing("one", &solmar, Method::PUT, entry_path(n), kept("One", 0)),
                writing("other", &northlight, Method::PUT, entry_path(n + 1), kept("Other", 0)),
            ]).await;
            assert!(asked.iter().all(|(_, status, answer)| (*status, &answer["waits"]) == (200, &json!(true))), "{asked:?}");
            let (_, proposals) = as_steward(&story, Method::GET, "/api/directory/proposals", None).await;
            let decisions = proposals.as_array().unwrap().iter().flat_map(|proposal| {
                let path = format!("/api/directory/proposals/{}", proposal["id"].as_str().unwrap());
                let decision = json!({ "since": proposal["since"], "verdict": "let_through" });
                // Pressed twice.
                [path.clone(), path].map(|path| writing_as_steward("decide", &story, Method::POST, path, Some(decision.clone())))
            });
            let mut done: Vec<u16> = join_all(decisions).await.into_iter().map(|(_, status, _)| status).collect();
            done.sort_unstable();
            assert_eq!(done, [204, 204, 404, 404], "each is let through once");
            assert_eq!(solmar.request(Method::GET, &entry_path(n), None).await.1["entry"]["name"], "One");
            assert_eq!(northlight.request(Method::GET, &entry_path(n + 1), None).await.1["entry"]["name"], "Other");
        }
        assert_eq!(count(&story, "directory_proposal").await, 0);
    }

    async fn a_place_that_is_withheld_while_others_write_leaves_no_trace(db: db::Db) {
        let (story, mut solmar, _) = two(db).await;
        solmar.sign_in().await.unwrap();
        let mapping = Mapping::open(&story, &solmar, "PT", "Support", story.now().plus_days(30)).await.unwrap();
        for round in 0..ROUNDS {
            let secrets = [format!("{round} Hidden Lane"), format!("Quietport {round}"), format!("H{round} 1DE")];
            let mut open = service("Shelter");
            open["places"][0]["street"] = json!(secrets[0]);
            open["places"][0]["town"] = json!(secrets[1]);
            open["places"][0]["postal_code"] = json!(secrets[2]);
            let paper = format!("0192f0c4-0000-7000-8000-{round:012}");
            let typed = format!("/api/mappings/{}/answers/{paper}", mapping.id);
            let answer = json!({ "version": 0, "entry": open });
            assert_eq!(solmar.request(Method::PUT, &typed, Some(&answer)).await.0, 200);
            let (_, taken) = solmar.request(Method::POST, &format!("{typed}/service"), None).await;
            let path = format!("/api/directory/services/{}", taken["service"].as_str().unwrap());
            let (_, mut kept) = solmar.request(Method::GET, &path, None).await;
            let mut moved = kept["entry"].clone();
            moved["places"][0]["street"] = json!(format!("{} B", secrets[0]));
            kept["entry"]["places"][0]["disclosure"] = json!("withheld");
            let of = |entry: &Value| Some(json!({ "version": kept["version"], "entry": entry }));
            let snapshots = format!("/api/mappings/{}/snapshots", mapping.id);
            join_all([
                writing("withhold", &solmar, Method::PUT, path.clone(), of(&kept["entry"])),
                writing("move", &solmar, Method::PUT, path.clone(), of(&moved)),
                writing("take over", &solmar, Method::POST, format!("{typed}/service"), None),
                writing("publish", &solmar, Method::POST, snapshots, None),
                writing("confirm", &solmar, Method::POST, format!("{path}/confirmation?version={}", kept["version"]), None),
            ]).await;
            // Whoever was told that it changed withholds it now.
            let (_, now) = solmar.request(Method::GET, &path, None).await;
            if now["entry"]["places"][0]["disclosure"] != "withheld" {
                let again = json!({ "version": now["version"], "entry": kept["entry"] });
                assert_eq!(solmar.request(Method::PUT, &path, Some(&again)).await.0, 200);
            }
            for secret in &secrets {
                assert_eq!(find_in_every_table(&story, secret).await, Vec::<String>::new(), "{secret}");
            }
        }
    }
}
