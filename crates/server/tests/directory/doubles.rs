//! One service that two keepers describe: the office says which is shown, and nobody sees more by that.

use story::Mapping;

use super::feeds::take_in;
use super::*;
use crate::support::two;

/// The line as a feed says it.
fn line(n: u32, more: &Value) -> Value {
    let mut line = json!({
        "id": id(n), "name": "Night Line", "status": "active", "description": format!("Told by {n}."),
        "phones": [{ "id": id(n + 100), "number": "+353 1 555 0001" }],
    });
    line.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    json!([line])
}

fn of(one: u32, other: u32) -> String {
    format!("/api/directory/doubles/{}/{}", id(one), id(other))
}

async fn decide(story: &Story, one: u32, other: u32, shown: &str) -> u16 {
    as_steward(story, Method::PUT, &of(one, other), Some(&json!({ "shown": shown }))).await.0
}

async fn take_back(story: &Story, one: u32, other: u32) -> u16 {
    as_steward(story, Method::DELETE, &of(one, other), None).await.0
}

async fn offered(story: &Story) -> Value {
    let (status, answer) = as_steward(story, Method::GET, "/api/directory/doubles", None).await;
    assert_eq!(status, 200);
    answer
}

/// Which of the services everybody sees, wherever services are shown.
async fn public_ids(story: &Story) -> Vec<u32> {
    let list = read(story, "/hsds/services").await;
    let listed =
        list["contents"].as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap().to_owned());
    let mut numbers: Vec<u32> = listed.map(|id| id.rsplit('-').next().unwrap().parse().unwrap()).collect();
    numbers.sort_unstable();
    assert_eq!(list["total_items"], numbers.len(), "the count is of what is listed");
    for n in 1..=4 {
        let page = look(story, &format!("/service/{}", id(n))).await.status;
        assert_eq!(page == 200, numbers.contains(&n), "/service/{n} answers {page}");
    }
    numbers
}

db::on_both_engines! {
    async fn the_office_says_which_of_two_is_shown_and_takes_it_back(db: db::Db) {
        let (mut story, _, northlight) = two(db).await;
        story.steward_mut().sign_in().await.unwrap();
        take_in(&story, "one", &line(1, &json!({}))).await;
        take_in(&story, "two", &line(2, &json!({}))).await;
        let found = offered(&story).await;
        assert_eq!((&found["total"], &found["open"][0]["one"]["feed"], &found["open"][0]["other"]["feed"]), (&json!(1), &json!("one"), &json!("two")));
        assert_eq!(found["open"][0]["other"]["entry"]["description"], "Told by 2.");
        assert_eq!(public_ids(&story).await, [1, 2], "nothing is merged by a guess");

        assert_eq!(decide(&story, 1, 2, "one").await, 204);
        assert_eq!(decide(&story, 1, 2, "one").await, 204, "sent twice");
        assert_eq!(decide(&story, 1, 2, "other").await, 409, "it is decided");
        assert_eq!(public_ids(&story).await, [1]);
        assert_eq!(look(&story, &format!("/hsds/services/{}", id(2))).await.status, 410);
        let (_, members) = northlight.request(Method::GET, "/api/hsds/services", None).await;
        assert_eq!(members["total_items"], 1);
        let (_, office) = as_steward(&story, Method::GET, "/api/hsds/services", None).await;
        assert_eq!(office["total_items"], 2, "the office sees both");
        let found = offered(&story).await;
        assert_eq!((&found["total"], &found["decided"][0]["decided"]["shown"]), (&json!(0), &json!("one")));

        // Taken in again, also with something new, it still yields; and nobody is asked again.
        let again = take_in(&story, "two", &line(2, &json!({ "description": "Told anew." }))).await;
        assert_eq!((again.changed, again.doubles.len()), (1, 0));
        assert_eq!(public_ids(&story).await, [1]);

        assert_eq!(take_back(&story, 1, 2).await, 204);
        assert_eq!(take_back(&story, 1, 2).await, 204, "sent twice");
        assert_eq!(public_ids(&story).await, [1, 2]);
        assert_eq!(offered(&story).await["total"], 1, "asked again");
        let tx = &mut story.app().db.read().await.unwrap();
        let rows: Vec<(Option<String>, Option<String>, String)> =
            db::query("SELECT before, after, author FROM directory_change WHERE way = 'double' ORDER BY number")
                .fetch_all(tx).await.unwrap();
        let one = Some(format!("\"{}\"", id(1)));
        assert_eq!(rows, [(None, one.clone(), "steward".to_owned()), (one, None, "steward".to_owned())]);
    }

    async fn two_that_are_not_the_same_are_never_asked_about_again(db: db::Db) {
        let (mut story, _, _) = two(db).await;
        story.steward_mut().sign_in().await.unwrap();
        take_in(&story, "one", &line(1, &json!({}))).await;
        take_in(&story, "two", &line(2, &json!({}))).await;
        assert_eq!(decide(&story, 1, 2, "both").await, 204);
        assert_eq!(public_ids(&story).await, [1, 2]);
        let again = take_in(&story, "two", &line(2, &json!({ "description": "Told anew." }))).await;
        assert_eq!((again.doubles.len(), offered(&story).await["total"].clone()), (0, json!(0)));
        let third = take_in(&story, "three", &line(3, &json!({}))).await;
        assert_eq!(third.doubles.len(), 2, "of another, it is asked");
    }

    async fn what_yields_stays_hidden_when_the_other_goes_until_the_office_decides_anew(db: db::Db) {
        let (mut story, _, _) = two(db).await;
        story.steward_mut().sign_in().await.unwrap();
        for (n, feed) in [(1, "one"), (2, "two"), (3, "three")] {
            take_in(&story, feed, &line(n, &json!({}))).await;
        }
        // 1 yields to 2, and 2 to 3.
        assert_eq!(decide(&story, 1, 2, "other").await, 204);
        assert_eq!(decide(&story, 1, 3, "one").await, 409, "what yields is not asked about again");
        assert_eq!(decide(&story, 2, 3, "other").await, 204);
        assert_eq!(public_ids(&story).await, [3]);
        let other = json!([{ "id": id(4), "name": "Something else", "status": "active" }]);
        take_in(&story, "three", &other).await;
        assert_eq!(public_ids(&story).await, [4]);
        let found = offered(&story).await;
        assert_eq!((&found["total"], &found["left"][0]["place_only"]), (&json!(2), &json!(false)));
        assert_eq!(decide(&story, 2, 3, "one").await, 404, "what is gone does not yield");
        assert_eq!(take_back(&story, 2, 3).await, 204);
        assert_eq!(public_ids(&story).await, [2, 4], "one of the others, not both");
        assert_eq!(offered(&story).await["left"], json!([]), "the other is accounted for again");
        take_in(&story, "three", &line(3, &json!({}))).await;
        assert_eq!(public_ids(&story).await, [2, 3], "there again, it is asked about again");
        assert_eq!(offered(&story).await["total"], 1);
    }

    async fn a_decision_outlives_what_its_keeper_hides(db: db::Db) {
        let (mut story, solmar, _) = two(db).await;
        story.steward_mut().sign_in().await.unwrap();
        take_in(&story, "two", &line(2, &json!({ "phones": [{ "id": id(102), "number": "+999 20 5550 140" }] }))).await;
        let mut hidden = service("Night Line");
        keep_well(&solmar, &id(1), 0, &hidden).await;
        assert_eq!(decide(&story, 1, 2, "one").await, 204);
        hidden["circle"] = json!("members");
        keep_well(&solmar, &id(1), 1, &hidden).await;
        assert_eq!(public_ids(&story).await, Vec::<u32>::new(), "narrowed, it makes room for nobody");
        let found = offered(&story).await;
        assert_eq!((&found["total"], &found["left"][0]["service"]["feed"]), (&json!(1), &json!("two")));
        // The office leaves it so, and is not asked again.
        assert_eq!(decide(&story, 1, 2, "one").await, 204);
        assert_eq!(solmar.request(Method::DELETE, &format!("/api/directory/services/{}", id(1)), None).await.0, 200);
        let found = offered(&story).await;
        assert_eq!((&found["total"], &found["left"][0]["stays"]), (&json!(0), &json!(true)));
        assert_eq!(public_ids(&story).await, Vec::<u32>::new());
        assert_eq!(take_back(&story, 1, 2).await, 204);
        assert_eq!(public_ids(&story).await, [2], "shown again by the office");
    }

    async fn a_feed_tells_nobody_where_a_place_is_that_another_hides_before_the_office_has_decided(db: db::Db) {
        let (mut story, solmar, northlight) = two(db).await;
        story.steward_mut().sign_in().await.unwrap();
        let fed = |n: u32| line(n, &json!({
            "phones": [{ "id": id(n + 100), "number": "+999 20 5550 140" }],
            "service_at_locations": [{
                "id": id(n + 200), "phones": [{ "id": id(n + 400), "number": "+999 20 5550 611" }],
                "location": {
                    "id": id(n + 300), "location_type": "physical", "name": "The old mill", "latitude": 53.015_625, "longitude": -6.078_125,
                    "addresses": [{
                        "id": id(n + 500), "address_1": "7 Hidden Lane", "city": "Millrace", "state_province": "Munster",
                        "postal_code": "M12 3YZ", "country": "IE", "address_type": "physical",
                    }],
                },
            }],
        }));
        let secrets = ["7 Hidden Lane", "Millrace", "M12 3YZ", "53.015625", "The old mill", "5550 611"];
        let told = async |story: &Story| {
            let mut all: String = circles::everything(story).await.into_iter().map(|(_, _, body)| body).collect();
            for n in [2, 3] {
                all += &String::from_utf8_lossy(&look(story, &format!("/hsds/services/{}", id(n))).await.body);
            }
            let (_, members) = northlight.request(Method::GET, "/api/hsds/services?full=true", None).await;
            all += &members.to_string();
            secrets.into_iter().filter(|secret| all.contains(secret)).collect::<Vec<_>>()
        };
        let nothing = Vec::<&str>::new();
        take_in(&story, "two", &fed(2)).await;
        assert_eq!(told(&story).await, secrets, "alone, it says what it says");
        let mut hidden = service("Night Line");
        hidden["places"][0]["disclosure"] = json!("withheld");
        keep_well(&solmar, &id(1), 0, &hidden).await;
        assert_eq!(told(&story).await, nothing);
        // One that comes later, and with every taking in.
        take_in(&story, "three", &fed(3)).await;
        take_in(&story, "two", &fed(2)).await;
        assert_eq!(told(&story).await, nothing);
        let found = offered(&story).await;
        assert_eq!((&found["total"], &found["left"]), (&json!(3), &json!([])));
        assert!(found["open"].to_string().contains("7 Hidden Lane"), "the office sees what it decides about");
        // Whoever hides it takes it away: that tells nobody either, and the office is asked.
        assert_eq!(decide(&story, 2, 3, "one").await, 204);
        assert_eq!(solmar.request(Method::DELETE, &format!("/api/directory/services/{}", id(1)), None).await.0, 200);
        assert_eq!(told(&story).await, nothing);
        let left = offered(&story).await["left"].clone();
        let of = |at: usize| (left[at]["one"].clone(), left[at]["other"].clone(), left[at]["place_only"].clone());
        assert_eq!((of(0), of(1)), ((json!(id(1)), json!(id(2)), json!(true)), (json!(id(1)), json!(id(3)), json!(true))));
        assert_eq!(decide(&story, 1, 2, "both").await, 204, "they are two");
        assert_eq!(told(&story).await, secrets);
        // Or it is hidden altogether.
        assert_eq!(take_back(&story, 2, 3).await, 204);
        assert_eq!(decide(&story, 1, 3, "one").await, 204);
        assert_eq!(public_ids(&story).await, [2]);
        let left = offered(&story).await["left"].clone();
        assert_eq!((left.as_array().unwrap().len(), &left[0]["stays"]), (1, &json!(true)));
    }

    async fn who_does_not_see_the_one_goes_on_seeing_the_other(db: db::Db) {
        let (mut story, _, northlight) = two(db).await;
        story.steward_mut().sign_in().await.unwrap();
        take_in(&story, "one", &line(1, &json!({}))).await;
        let before = circles::everything(&story).await;
        take_in(&story, "two", &line(2, &json!({ "visibility": "members", "description": "For members' eyes." }))).await;
        // What members are shown takes the place for them; the public's stays, to the byte.
        assert_eq!(decide(&story, 1, 2, "other").await, 204);
        assert_eq!(public_ids(&story).await, [1]);
        for (one, other) in before.iter().zip(&circles::everything(&story).await) {
            assert_eq!(one, other);
        }
        let (_, members) = northlight.request(Method::GET, "/api/hsds/services", None).await;
        assert_eq!((&members["total_items"], &members["contents"][0]["id"]), (&json!(1), &json!(id(2))));
    }

    async fn what_a_member_keeps_here_yields_to_no_feed(db: db::Db) {
        let (mut story, solmar, northlight) = two(db).await;
        story.steward_mut().sign_in().await.unwrap();
        keep_well(&solmar, &id(1), 0, &service("Night Line")).await;
        take_in(&story, "two", &line(2, &json!({ "phones": [{ "id": id(102), "number": "+999 20 5550 140" }] }))).await;
        let found = offered(&story).await;
        assert_eq!((&found["open"][0]["one"]["may_yield"], &found["open"][0]["other"]["may_yield"]), (&json!(false), &json!(true)));
        assert_eq!(decide(&story, 1, 2, "other").await, 422);
        assert_eq!(public_ids(&story).await, [1, 2]);
        assert_eq!(decide(&story, 1, 2, "one").await, 204);
        assert_eq!(public_ids(&story).await, [1]);
        // Two members are asked, not decided about.
        keep_well(&northlight, &id(3), 0, &service("Night Line")).await;
        assert_eq!(offered(&story).await["total"], 0);
        assert_eq!(decide(&story, 1, 3, "one").await, 422);
        // What its keeper takes away makes room for nobody.
        let path = format!("/api/directory/services/{}", id(1));
        assert_eq!(solmar.request(Method::DELETE, &path, None).await.0, 200);
        assert_eq!(public_ids(&story).await, [3]);
    }

    async fn only_what_is_offered_is_decided(db: db::Db) {
        let (mut story, _, _) = two(db).await;
        story.steward_mut().sign_in().await.unwrap();
        take_in(&story, "one", &line(1, &json!({}))).await;
        take_in(&story, "two", &line(2, &json!({ "name": "Day Line" }))).await;
        assert_eq!(decide(&story, 1, 2, "one").await, 409, "another name");
        assert_eq!(decide(&story, 1, 9, "one").await, 404);
        assert_eq!(decide(&story, 2, 1, "one").await, 404, "the lesser id first");
        take_in(&story, "two", &line(2, &json!({}))).await;
        assert_eq!(decide(&story, 1, 2, "one").await, 204);
        take_in(&story, "two", &line(2, &json!({ "name": "Day Line" }))).await;
        assert_eq!(offered(&story).await["decided"][0]["alike"], false, "the office is told");
    }

    async fn what_a_mapping_took_over_and_a_feed_brings_is_offered_whichever_came_first(db: db::Db) {
        let (mut story, solmar, _) = two(db).await;
        story.steward_mut().sign_in().await.unwrap();
        let mapping = Mapping::open(&story, &solmar, "PT", "Support", story.now().plus_days(30)).await.unwrap();
        let take_over = async |n: u32, name: &str| {
            let typed = format!("/api/mappings/{}/answers/0192f0c4-0000-7000-8000-{n:012}", mapping.id);
            let answer = json!({ "version": 0, "entry": service(name) });
            assert_eq!(solmar.request(Method::PUT, &typed, Some(&answer)).await.0, 200);
            let (status, taken) = solmar.request(Method::POST, &format!("{typed}/service"), None).await;
            assert_eq!(status, 200, "{taken}");
            taken["service"].as_str().unwrap().to_owned()
        };
        let phones = |n: u32| json!({ "phones": [{ "id": id(n + 100), "number": "+999 20 5550 140" }] });
        let first = take_over(1, "Night Line").await;
        assert_eq!(offered(&story).await["total"], 0, "an answer alone is no double");
        let told = take_in(&story, "two", &line(2, &phones(2))).await.doubles;
        assert_eq!(told.len(), 1, "whoever takes a feed in hears of it");
        let day = json!([{ "id": id(3), "name": "Day Line", "status": "active", "phones": phones(3)["phones"] }]);
        take_in(&story, "three", &day).await;
        let second = take_over(2, "Day Line").await;
        let found = offered(&story).await;
        assert_eq!(found["total"], 2);
        for pair in found["open"].as_array().unwrap() {
            let (mapped, fed) = if pair["one"]["feed"].is_null() { ("one", "other") } else { ("other", "one") };
            assert!([&first, &second].contains(&&pair[mapped]["id"].as_str().unwrap().to_owned()));
            assert_eq!((&pair[mapped]["may_yield"], &pair[fed]["may_yield"]), (&json!(false), &json!(true)));
            let path = format!("/api/directory/doubles/{}/{}", pair["one"]["id"].as_str().unwrap(), pair["other"]["id"].as_str().unwrap());
            let shown = as_steward(&story, Method::PUT, &path, Some(&json!({ "shown": mapped }))).await.0;
            assert_eq!(shown, 204);
        }
        assert_eq!(read(&story, "/hsds/services").await["total_items"], 2, "each is shown once");
    }
}
