//! Countries, their facts and maps.

use axum::http::Method;
use serde_json::{Value, json};
use story::{Organisation, Person};

use super::{Site, list_values, site, without_marks};

const LIMIT: &str = "/api/countries/IE/facts/compensation_time_limit";

/// A fact about Ireland, with what the member itself says of it.
async fn get_fact(person: &Person, name: &str) -> Value {
    let (_, facts) = person.request(Method::GET, "/api/countries/IE/facts", None).await;
    facts.as_array().unwrap().iter().find(|fact| fact["fact"] == name).unwrap().clone()
}

/// Says something of the time limit for claims.
async fn say_limit(person: &Person, word: &Value) {
    assert_eq!(person.request(Method::PUT, LIMIT, Some(word)).await.0, 204, "{word}");
}

/// Asks as the network's office, whose steward is signed in.
async fn ask_office(site: &Site, method: Method, path: &str, body: Option<Value>) -> (u16, Value) {
    let body = body.map(|body| body.to_string().into_bytes());
    let authorization = format!("Bearer {}", site.story.steward().token);
    let answer = site.story.wire().ask(method, path, body, Some(&authorization)).await;
    (answer.status, answer.json())
}

/// A doubt as a decision names it.
fn as_read(doubt: &Value) -> Value {
    json!({ "organisation": doubt["said"]["organisation"], "at": doubt["said"]["at"] })
}

/// All doubts that are open, as a decision names them.
async fn list_open(site: &Site) -> Value {
    read_doubts(site).await["open"].as_array().unwrap().iter().map(as_read).collect()
}

async fn read_doubts(site: &Site) -> Value {
    ask_office(site, Method::GET, "/api/countries/doubts", None).await.1
}

#[tokio::test]
async fn list_and_map_of_the_world_agree() {
    let test = db::testing::sqlite().await;
    let site = Box::pin(site(test.db.clone())).await;
    for path in ["/map", "/map/europe", "/map/oceania", "/map/north-america"] {
        let (_, _, page) = site.get(path).await;
        let page = without_marks(&page);
        let (map, list) = page.split_once("</svg>\n    </div>\n    <figcaption").unwrap();
        let map = map.split("<svg viewBox").nth(2).unwrap();
        let sorted = |text: &str, mark: &str| {
            let mut found: Vec<String> = list_values(text, mark);
            found.retain(|link| link.starts_with("/country/"));
            found.sort();
            found
        };
        let mapped = sorted(map, "<a href=\"");
        let list = list.split("<footer").next().unwrap();
        assert_eq!(mapped, sorted(list, "<a href=\""), "{path}");
        for label in list_values(map, "aria-label=\"").into_iter().filter(|label| label.contains("service")) {
            let (name, said) = label.split_once(": ").unwrap();
            let line = format!(">{name}</a> <span class=\"meta\">{said}</span>");
            assert!(list.contains(&line), "{line} in {path}");
        }
    }
    let (_, _, page) = site.get("/map").await;
    assert!(without_marks(&page).contains("href=\"/country/ie\" aria-label=\"Ireland: 2 services"));
    test.close().await;
}

#[tokio::test]
async fn the_map_of_the_world_begins_where_the_services_are() {
    let test = db::testing::sqlite().await;
    let site = Box::pin(site(test.db.clone())).await;
    let (_, _, page) = site.get("/map").await;
    let numbers = |text: &str| text.split(' ').map(|one| one.parse().unwrap()).collect::<Vec<f64>>();
    let whole = numbers(&list_values(page.split_once("data-part").unwrap().1, "viewBox=\"")[0]);
    let part = numbers(&list_values(&page, "data-part=\"")[0]);
    let [left, top, zoom] = part[..] else { panic!("left, top and how many times larger: {part:?}") };
    assert!(zoom > 1.25, "less than all: {zoom}");
    let spots = page.split("<text class=\"count\"").skip(1);
    let spots: Vec<(f64, f64)> = spots
        .map(|text| {
            (list_values(text, " x=\"")[0].parse().unwrap(), list_values(text, " y=\"")[0].parse().unwrap())
        })
        .collect();
    assert!(!spots.is_empty());
    for (x, y) in spots {
        assert!((left..=left + whole[2] / zoom).contains(&x), "{x} from {left}");
        assert!((top..=top + whole[3] / zoom).contains(&y), "{y} from {top}");
    }
    test.close().await;
}

#[tokio::test]
async fn a_fact_is_confirmed_by_a_member_there_and_goes_when_it_is_wrong() {
    let test = db::testing::sqlite().await;
    let site = Box::pin(site(test.db.clone())).await;
    let limit = get_fact(&site.people[1], "compensation_time_limit").await;
    let path = LIMIT;
    let say = |digest: &Value, holds: bool| json!({ "digest": digest, "holds": holds });
    let stale = say(&json!("00".repeat(32)), true);
    assert_eq!(site.people[1].request(Method::PUT, path, Some(&stale)).await.0, 409);
    let elsewhere = site.people[0].request(Method::PUT, path, Some(&say(&limit["digest"], true))).await;
    assert_eq!(elsewhere.0, 403, "only a member there");
    let (_, _, before) = site.get("/country/ie").await;
    assert!(!before.contains("Confirmed by a member"));
    assert_eq!(site.people[1].request(Method::PUT, path, Some(&say(&limit["digest"], true))).await.0, 204);
    let (_, _, page) = site.get("/country/ie").await;
    assert_eq!(page.matches("Confirmed by a member").count(), 1);
    // One press hides nothing.
    assert_eq!(site.people[1].request(Method::PUT, path, Some(&say(&limit["digest"], false))).await.0, 204);
    let (_, _, page) = site.get("/country/ie").await;
    assert!(page.contains("Time limit for a claim") && !page.contains("Confirmed by a member"));
    let reasoned = json!({ "digest": limit["digest"], "holds": false, "reason": "The law changed.", "correct": "Three years." });
    assert_eq!(site.people[1].request(Method::PUT, path, Some(&reasoned)).await.0, 204);
    for path in ["/country/ie", "/help/ie/ie"] {
        let (_, _, page) = site.get(path).await;
        assert!(page.contains("being checked; ask soon") && !page.contains("months</b>"), "{path}");
    }
    // Taken back, it is shown again.
    let back = json!({ "digest": limit["digest"], "holds": null });
    assert_eq!(site.people[1].request(Method::PUT, path, Some(&back)).await.0, 204);
    assert!(!site.get("/country/ie").await.2.contains("being checked"));
    let nothing = "/api/countries/IE/facts/national_helpline:99";
    assert_eq!(site.people[1].request(Method::PUT, nothing, Some(&say(&limit["digest"], true))).await.0, 404);
    test.close().await;
}

#[tokio::test]
async fn what_researchers_noted_is_on_no_page() {
    let test = db::testing::sqlite().await;
    let site = Box::pin(site(test.db.clone())).await;
    let mut count = 0;
    for country in countries::Countries::get().all() {
        let code = country.iso2().to_lowercase();
        let facts = country.places().flat_map(countries::Territory::facts);
        let noted: Vec<&str> = facts.filter_map(|fact| fact.note).collect();
        count += noted.len();
        for path in [format!("/country/{code}"), format!("/help/ie/{code}"), format!("/map/{code}")] {
            let (_, _, page) = site.get(&path).await;
            for note in noted.iter().copied().chain(country.places().flat_map(remarks)) {
                assert!(
                    !page.contains(note) && !page.contains(&note.replace('\'', "&#39;")),
                    "{note} in {path}"
                );
            }
        }
    }
    assert!(count > 50, "{count}");
    for path in ["/figures/directory.json", "/hsds", "/map", "/countries"] {
        let (_, _, page) = site.get(path).await;
        assert!(!page.contains("numbering metadata"), "{path}");
    }
    test.close().await;
}

fn remarks(place: &countries::Territory) -> impl Iterator<Item = &'static str> {
    place.remarks.iter().map(|remark| remark.text)
}

#[tokio::test]
async fn numbers_that_do_not_answer_are_left_out_and_equal_ones_are_one_line() {
    let test = db::testing::sqlite().await;
    let site = Box::pin(site(test.db.clone())).await;
    let (_, _, spain) = site.get("/country/es").await;
    assert!(!spain.contains("116006") && !spain.contains("116 006"), "{spain}");
    let main = |page: &str| page.split("<main").nth(1).unwrap().to_owned();
    let (_, _, turkey) = site.get("/country/tr").await;
    assert_eq!(main(&turkey).matches("href=\"tel:112\"").count(), 1);
    let (_, _, japan) = site.get("/country/jp").await;
    assert!(main(&japan).contains("<dt>Ambulance, Fire brigade</dt>"), "{japan}");
    assert_eq!(main(&japan).matches("href=\"tel:119\"").count(), 1);
    let (_, _, norway) = site.get("/country/no").await;
    assert!(norway.contains("112 leads to the police."), "what readers must know is said");
    let (_, _, german) = site.get("/country/no?lang=de").await;
    assert!(
        german.contains("<bdi lang=\"en\">112 leads to the police.") && german.contains("(auf Englisch)"),
        "{german}"
    );
    // When somebody answers is said in the reader's language, in the strip and beside the helpline.
    for (path, said, english) in [
        ("/country/de?lang=es", "Todos los días, de 07:00 a 22:00", "every day 7-22"),
        ("/country/pt?lang=de", "Montag bis Freitag, 08:00 bis 23:00 Uhr", "Mon-Fri 8-23"),
        ("/country/no?lang=uk", "Цілодобово", "24 hours a day"),
    ] {
        let (_, _, page) = site.get(path).await;
        let page: String = page.chars().filter(|c| !('\u{2066}'..='\u{2069}').contains(c)).collect();
        assert!(page.matches(said).count() > 1 && !page.contains(english), "{path}: {page}");
    }
    test.close().await;
}

#[tokio::test]
async fn a_number_to_ring_in_danger_is_hidden_by_the_office_alone_and_its_word_stands() {
    let test = db::testing::sqlite().await;
    let mut site = Box::pin(site(test.db.clone())).await;
    let number = get_fact(&site.people[1], "emergency_general").await;
    let path = "/api/countries/IE/facts/emergency_general";
    let shown = async |site: &Site| site.get("/country/ie").await.2.matches("href=\"tel:112\"").count();
    let before = shown(&site).await;
    assert!(before > 0);
    let wrong =
        json!({ "digest": number["digest"], "holds": false, "reason": "Nobody answers.", "correct": "999" });
    assert_eq!(site.people[1].request(Method::PUT, path, Some(&wrong)).await.0, 204);
    assert_eq!(shown(&site).await, before, "whatever one member says");
    let page = site.get("/country/ie").await.2;
    assert!(!page.contains("Nobody answers"), "what a member says of it is the office's to read");

    site.story.steward_mut().sign_in().await.unwrap();
    let doubt = read_doubts(&site).await["open"][0].clone();
    assert_eq!((&doubt["place"], &doubt["fact"]), (&json!("IE"), &json!("emergency_general")));
    assert_eq!(
        (&doubt["said"]["reason"], &doubt["said"]["correct"], &doubt["hidden"]),
        (&json!("Nobody answers."), &json!("999"), &json!(false))
    );
    let answers = json!([as_read(&doubt)]);
    let decide = |hide: bool| Some(json!({ "digest": number["digest"], "hide": hide, "answers": answers }));
    let decision = format!("{path}/decision");
    assert_eq!(ask_office(&site, Method::PUT, &decision, decide(true)).await.0, 204);
    assert!(shown(&site).await < before);
    assert_eq!(read_doubts(&site).await["open"], json!([]), "decided");
    site.story.clock().advance_millis(1_000);
    assert_eq!(ask_office(&site, Method::PUT, &decision, decide(false)).await.0, 204);
    assert_eq!(shown(&site).await, before);

    // Both decisions stand, each with who and when; the one that holds can be taken back, and then the one before holds.
    let decided = read_doubts(&site).await["decided"].clone();
    let told = |at: usize| ["fact", "number", "hide", "holds"].map(|field| decided[at][field].clone());
    assert_eq!(told(0), [json!("emergency_general"), json!(2), json!(false), json!(true)]);
    assert_eq!(told(1), [json!("emergency_general"), json!(1), json!(true), json!(false)]);
    assert!(
        decided[0]["by"].is_string() && decided[0]["at"].as_i64() > decided[1]["at"].as_i64(),
        "{decided}"
    );
    let undo = |number: i64| format!("{path}/decisions/{number}");
    assert_eq!(ask_office(&site, Method::DELETE, &undo(1), None).await.0, 409, "not the one that holds");
    assert_eq!(ask_office(&site, Method::DELETE, &undo(2), None).await.0, 204);
    assert!(shown(&site).await < before, "hidden again");
    assert_eq!(ask_office(&site, Method::DELETE, &undo(2), None).await.0, 204, "taken back already: done");
    assert!(shown(&site).await < before, "and no other with it");
    assert_eq!(ask_office(&site, Method::DELETE, &undo(1), None).await.0, 204);
    assert_eq!(shown(&site).await, before);
    let doubts = read_doubts(&site).await;
    assert_eq!(doubts["open"].as_array().unwrap().len(), 1, "the doubt waits again");
    assert_eq!(doubts["decided"][0]["undone_by"], doubts["decided"][0]["by"]);
    for again in ["once", "and after a lost answer"] {
        assert_eq!(ask_office(&site, Method::PUT, &decision, decide(false)).await.0, 204);
        assert_eq!(read_doubts(&site).await["decided"][0]["number"], 3, "{again}");
    }

    // Said again, it is the office's to decide again, and until then its word stands.
    site.story.clock().advance_millis(1_000);
    let limit = get_fact(&site.people[1], "compensation_time_limit").await;
    let doubted = json!({ "digest": limit["digest"], "holds": false, "reason": "I say so." });
    say_limit(&site.people[1], &doubted).await;
    let answers = list_open(&site).await;
    let stay = json!({ "digest": limit["digest"], "hide": false, "answers": answers });
    assert_eq!(ask_office(&site, Method::PUT, &format!("{LIMIT}/decision"), Some(stay)).await.0, 204);
    site.story.clock().advance_millis(1_000);
    let again = json!({ "digest": limit["digest"], "holds": false, "reason": "I say so." });
    say_limit(&site.people[1], &again).await;
    assert!(!site.get("/country/ie").await.2.contains("being checked"));
    let doubts = read_doubts(&site).await["open"].clone();
    assert_eq!((doubts.as_array().unwrap().len(), &doubts[0]["decided"]), (1, &json!(false)));
    test.close().await;
}

#[tokio::test]
async fn no_other_member_of_a_country_stills_a_doubt() {
    let test = db::testing::sqlite().await;
    let mut site = Box::pin(site(test.db.clone())).await;
    let second = Organisation::association("Harbour Light", "IE", "Europe/Dublin");
    let second = site.story.join(&second).await.unwrap();
    let first = &site.people[1];
    let digest = get_fact(first, "compensation_time_limit").await["digest"].clone();
    let doubt =
        json!({ "digest": digest, "holds": false, "reason": "The law changed.", "correct": "Three years." });
    say_limit(first, &doubt).await;

    // Whatever the other says, and when it takes that back.
    for word in [json!(true), json!(null), json!(false)] {
        site.story.clock().advance_millis(1_000);
        say_limit(&second, &json!({ "digest": digest, "holds": word })).await;
        let (_, _, page) = site.get("/country/ie").await;
        assert!(page.contains("being checked"), "{word}");
        let doubts = read_doubts(&site).await["open"].clone();
        assert_eq!(doubts[0]["said"]["reason"], json!("The law changed."), "{word}");
        assert_eq!(doubts[0]["said"]["organisation"], json!(first.organisation()), "{word}");
    }
    assert_eq!(read_doubts(&site).await["open"].as_array().unwrap().len(), 2, "each has a word of its own");
    let own = get_fact(&second, "compensation_time_limit").await;
    assert_eq!(own["said"]["organisation"], json!(second.organisation()));
    assert_eq!(own["said"]["reason"], json!(null), "what another says is the office's to read");
    assert_eq!(get_fact(first, "compensation_time_limit").await["said"]["correct"], json!("Three years."));
    assert_eq!(get_fact(&site.people[0], "compensation_time_limit").await["said"], json!(null));

    // Once the office has decided that it stays, a confirmation counts again.
    site.story.clock().advance_millis(1_000);
    say_limit(&second, &json!({ "digest": digest, "holds": true })).await;
    assert_eq!(get_fact(&second, "compensation_time_limit").await["confirmed_at"], json!(null));
    site.story.clock().advance_millis(1_000);
    let answers = list_open(&site).await;
    let stays = json!({ "digest": digest, "hide": false, "answers": answers });
    let decided = ask_office(&site, Method::PUT, &format!("{LIMIT}/decision"), Some(stays)).await;
    assert_eq!(decided.0, 204);
    let doubts = read_doubts(&site).await;
    assert_eq!((&doubts["open"], &doubts["hidden"]), (&json!([]), &json!([])), "decided");
    let (_, _, page) = site.get("/country/ie").await;
    assert!(page.contains("Time limit for a claim"));
    assert_eq!(page.matches("Confirmed by a member").count(), 1);
    assert!(get_fact(first, "compensation_time_limit").await["confirmed_at"].is_i64());

    // Doubted again, it is shown as the office decided, but no longer as confirmed.
    site.story.clock().advance_millis(1_000);
    say_limit(first, &doubt).await;
    let (_, _, page) = site.get("/country/ie").await;
    assert!(page.contains("Time limit for a claim") && !page.contains("Confirmed by a member"));
    test.close().await;
}

#[tokio::test]
async fn a_doubt_that_came_while_the_office_was_reading_stays_open() {
    let test = db::testing::sqlite().await;
    let mut site = Box::pin(site(test.db.clone())).await;
    site.story.steward_mut().sign_in().await.unwrap();
    let limit = get_fact(&site.people[1], "compensation_time_limit").await;
    let doubt = |reason: &str| json!({ "digest": limit["digest"], "holds": false, "reason": reason });
    say_limit(&site.people[1], &doubt("The law changed.")).await;
    let first = list_open(&site).await;
    let decision = format!("{LIMIT}/decision");
    let decide = |answers: &Value, hide: bool| {
        Some(json!({ "digest": limit["digest"], "hide": hide, "answers": answers }))
    };
    let second = Organisation::association("Harbour Light", "IE", "Europe/Dublin");
    let second = site.story.join(&second).await.unwrap();
    site.story.clock().advance_millis(1_000);
    say_limit(&second, &doubt("And the form has another address.")).await;
    assert_eq!(ask_office(&site, Method::PUT, &decision, decide(&first, false)).await.0, 204);
    let open = read_doubts(&site).await["open"].clone();
    assert_eq!(open[0]["said"]["reason"], "And the form has another address.");
    // Read as well, it is answered, and stays so when somebody decides who read less.
    for answers in [&list_open(&site).await, &first] {
        assert_eq!(ask_office(&site, Method::PUT, &decision, decide(answers, false)).await.0, 204);
        assert_eq!(read_doubts(&site).await["open"], json!([]));
    }
    // A doubt that was said anew or taken back since it was read is answered by nobody.
    site.story.clock().advance_millis(1_000);
    say_limit(&site.people[1], &doubt("Again.")).await;
    let anew = list_open(&site).await;
    for answers in [&first, &json!([]), &json!([{ "organisation": second.organisation(), "at": 1 }])] {
        let refused = ask_office(&site, Method::PUT, &decision, decide(answers, true)).await;
        assert_eq!((refused.0, &refused.1["code"]), (409, &json!("entry_changed")), "{answers}");
    }
    say_limit(&site.people[1], &json!({ "digest": limit["digest"], "holds": null })).await;
    assert_eq!(ask_office(&site, Method::PUT, &decision, decide(&anew, true)).await.0, 409);
    assert_eq!(get_fact(&second, "compensation_time_limit").await["hidden"], json!(false));
    test.close().await;
}

#[tokio::test]
async fn what_the_office_hides_stays_listed_when_the_doubt_is_taken_back() {
    let test = db::testing::sqlite().await;
    let mut site = Box::pin(site(test.db.clone())).await;
    site.story.steward_mut().sign_in().await.unwrap();
    let member = &site.people[1];
    let digest = get_fact(member, "compensation_time_limit").await["digest"].clone();
    say_limit(member, &json!({ "digest": digest, "holds": false, "reason": "The law changed." })).await;
    assert_eq!(get_fact(member, "compensation_time_limit").await["hidden"], json!(true));
    assert_eq!(read_doubts(&site).await["hidden"], json!([]), "a member hides it, not the office");
    site.story.clock().advance_millis(1_000);
    let decision = format!("{LIMIT}/decision");
    let answers = list_open(&site).await;
    let decide = |hide: bool| Some(json!({ "digest": digest, "hide": hide, "answers": answers }));
    assert_eq!(ask_office(&site, Method::PUT, &decision, decide(true)).await.0, 204);
    let doubts = read_doubts(&site).await;
    assert_eq!(doubts["open"], json!([]), "decided");
    assert_eq!(doubts["hidden"][0]["said"]["reason"], json!("The law changed."));

    say_limit(member, &json!({ "digest": digest, "holds": null })).await;
    assert!(site.get("/country/ie").await.2.contains("being checked"), "the office's word stands");
    let hidden = read_doubts(&site).await["hidden"].clone();
    assert_eq!(hidden.as_array().unwrap().len(), 1);
    assert_eq!((&hidden[0]["place"], &hidden[0]["digest"]), (&json!("IE"), &digest));
    assert_eq!(
        (&hidden[0]["hidden"], &hidden[0]["decided"], &hidden[0]["said"]),
        (&json!(true), &json!(true), &json!(null))
    );
    let own = get_fact(member, "compensation_time_limit").await;
    assert_eq!((&own["hidden"], &own["decided"]), (&json!(true), &json!(true)), "the member is told too");

    site.story.clock().advance_millis(1_000);
    assert_eq!(ask_office(&site, Method::PUT, &decision, decide(false)).await.0, 204);
    {
        let doubts = read_doubts(&site).await;
        assert_eq!((&doubts["open"], &doubts["hidden"]), (&json!([]), &json!([])));
    }
    assert!(!site.get("/country/ie").await.2.contains("being checked"));
    test.close().await;
}
