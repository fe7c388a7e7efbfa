//! Figures: they add up with every list of the same services, and each circle has its own.

use axum::http::Method;
use serde_json::{Value, json};
use story::{Person, Story};

use crate::directory::{as_steward, id, keep_well, look, read, service};
use crate::support::two;

/// A service with as little that can be counted as there may be.
fn bare(name: &str, kind: &str, countries: &[&str]) -> Value {
    json!({
        "name": name, "description": "It helps.", "written_in": "en", "circle": "public", "kinds": [kind],
        "email": "help@organisation.example", "countries": countries,
    })
}

/// Services of several kinds, three of them public.
async fn several(solmar: &Person, northlight: &Person) {
    keep_well(solmar, &id(1), 0, &service("Solmar Helpline")).await;
    let mut both = bare("Both shores", "legal", &["IE", "PT"]);
    both["crime_tags"] = json!(["terrorism"]);
    keep_well(solmar, &id(2), 0, &both).await;
    keep_well(northlight, &id(3), 0, &bare("Everything", "claims", &["ES"])).await;
    let mut hidden = bare("Among us", "media", &["FR"]);
    hidden["circle"] = json!("members");
    keep_well(northlight, &id(4), 0, &hidden).await;
    hidden["circle"] = json!("coordinator");
    keep_well(northlight, &id(5), 0, &hidden).await;
}

async fn figures(story: &Story) -> Value {
    read(story, "/figures/directory.json").await
}

db::on_both_engines! {
    async fn figures_add_up_with_the_list_the_map_and_the_finder(db: db::Db) {
        let (story, solmar, mut northlight) = two(db).await;
        northlight.sign_in().await.unwrap();
        several(&solmar, &northlight).await;
        let all = figures(&story).await;
        let listed = read(&story, "/hsds/services").await;
        assert_eq!((&all["services"], &all["services"]), (&json!(3), &listed["total_items"]));
        assert_eq!(all["freshness"], json!({ "fresh": 3, "due": 0, "never": 0 }));
        assert_eq!(all["country"], json!({ "codes": { "ES": 1, "IE": 2, "PT": 1 }, "unsaid": 0 }));
        assert_eq!(all["language"], json!({ "codes": { "en": 1, "fr": 1 }, "unsaid": 2 }));
        let kinds = &all["support_kind"];
        assert_eq!((&kinds["codes"]["legal"], &kinds["codes"]["emotional"]), (&json!(2), &json!(1)));
        assert_eq!((&kinds["codes"]["shelter"], &kinds["unsaid"]), (&json!(0), &json!(0)));
        let ways = &all["support_mode"];
        assert_eq!((&ways["codes"]["telephone"], &ways["unsaid"]), (&json!(1), &json!(2)));
        let groups = &all["victim_group"]["codes"];
        assert_eq!((&groups["hurt_abroad"], &groups["anyone"], &groups["children"]), (&json!(1), &json!(2), &json!(0)));

        let map = String::from_utf8(look(&story, "/map").await.body).unwrap();
        let page = String::from_utf8(look(&story, "/figures").await.body).unwrap();
        let plain = |page: String| page.replace(['\u{2068}', '\u{2069}'], "");
        let (map, page) = (plain(map), plain(page));
        for (name, code, said) in [("Ireland", "ie", "2 services"), ("Spain", "es", "1 service"), ("Portugal", "pt", "1 service")] {
            assert!(map.contains(&format!("aria-label=\"{name}: {said}")), "{name}");
            let row = page.split(&format!("href=\"/country/{code}\">{name}</a>")).nth(1).unwrap();
            let row = row.split("</tr>").next().unwrap();
            assert!(row.contains(&format!("<td>{}</td>", all["country"]["codes"][code.to_uppercase()])), "{row}");
        }

        // What somebody finds who asks for a crime, and what the figures call a gap, are the same.
        let network = all["network"].as_object().unwrap();
        for (country, counts) in network {
            for (list, general) in [("crime", "every_crime"), ("crime_tag", "")] {
                for (code, named) in counts[list].as_object().unwrap() {
                    let search = json!({ "countries": [country], "codes": { list: [code] } });
                    let (_, found) = solmar.request(Method::POST, "/api/directory/search", Some(&search)).await;
                    let expected = named.as_u64().unwrap() + counts[general].as_u64().unwrap_or(0);
                    assert_eq!(found["total"], expected, "{country} {list} {code}");
                }
            }
        }
        let ireland = &network["IE"];
        assert_eq!((&ireland["crime"]["04"], &ireland["crime"]["03"]), (&json!(1), &json!(0)));
        assert_eq!((&ireland["every_crime"], &ireland["everything"]), (&json!(1), &json!(0)));
        assert_eq!((&ireland["crime_tag"]["terrorism"], &ireland["from_abroad"]), (&json!(1), &json!(1)));
        assert_eq!((&network["ES"]["everything"], &network["ES"]["member"]), (&json!(1), &json!(false)));
        assert_eq!((&network["PT"]["member"], &network["PT"]["from_abroad"]), (&json!(true), &json!(0)));
        assert_eq!(network.get("FR"), None, "what only members see is no country of everybody's");
    }

    async fn each_circle_has_its_own_figures_and_a_member_without_services_is_a_gap(db: db::Db) {
        let (mut story, solmar, mut northlight) = two(db).await;
        northlight.sign_in().await.unwrap();
        let none = figures(&story).await;
        assert_eq!(none["services"], 0);
        assert_eq!(none["network"]["PT"]["services"], 0);
        assert_eq!(look(&story, "/figures").await.status, 200);
        several(&solmar, &northlight).await;
        story.steward_mut().sign_in().await.unwrap();
        let path = "/api/directory/figures";
        let (_, members) = solmar.request(Method::GET, path, None).await;
        let (_, office) = as_steward(&story, Method::GET, path, None).await;
        let counts = |figures: &Value| (figures["services"].clone(), figures["network"]["FR"]["services"].clone());
        assert_eq!(counts(&members), (json!(4), json!(1)));
        assert_eq!(counts(&office), (json!(5), json!(2)));
        assert_eq!(counts(&figures(&story).await), (json!(3), Value::Null));
    }

    async fn what_is_not_confirmed_in_time_is_counted_so_on_the_day(db: db::Db) {
        let (story, solmar, _) = two(db).await;
        keep_well(&solmar, &id(1), 0, &service("Solmar Helpline")).await;
        let judged = async |story: &Story| {
            let figures = figures(story).await;
            (figures["day"].clone(), figures["freshness"].clone())
        };
        story.advance(182 * 24).await.unwrap();
        let fresh = json!({ "fresh": 1, "due": 0, "never": 0 });
        assert_eq!(judged(&story).await, (json!("2027-05-25"), fresh));
        story.advance(24).await.unwrap();
        let due = json!({ "fresh": 0, "due": 1, "never": 0 });
        assert_eq!(judged(&story).await, (json!("2027-05-26"), due), "nothing was written in between");
    }

    async fn the_table_holds_every_count_of_the_document(db: db::Db) {
        let (story, solmar, mut northlight) = two(db).await;
        northlight.sign_in().await.unwrap();
        several(&solmar, &northlight).await;
        let all = figures(&story).await;
        let answer = look(&story, "/figures/directory.csv").await;
        assert_eq!(answer.headers["content-type"], "text/csv; charset=utf-8");
        let table = String::from_utf8(answer.body).unwrap();
        let table = table.strip_prefix('\u{feff}').expect("a spreadsheet reads it as UTF-8");
        let mut expected = vec![format!("services,,,{}", all["services"])];
        for list in ["country", "support_kind", "victim_group", "language", "support_mode"] {
            let codes = all[list]["codes"].as_object().unwrap();
            expected.extend(codes.iter().map(|(code, count)| format!("{list},,{code},{count}")));
            expected.push(format!("{list},,unsaid,{}", all[list]["unsaid"]));
        }
        let states = all["freshness"].as_object().unwrap();
        expected.extend(states.iter().map(|(state, count)| format!("freshness,,{state},{count}")));
        for (country, counts) in all["network"].as_object().unwrap() {
            for (name, value) in counts.as_object().unwrap() {
                match value {
                    Value::Object(codes) => {
                        expected.extend(codes.iter().map(|(code, count)| format!("{name},{country},{code},{count}")));
                    }
                    Value::Bool(is) => expected.push(format!("{name},{country},,{}", u8::from(*is))),
                    count => expected.push(format!("{name},{country},,{count}")),
                }
            }
        }
        let mut rows: Vec<&str> = table.lines().collect();
        assert_eq!(rows.remove(0), "figure,country,code,count");
        rows.sort_unstable();
        expected.sort_unstable();
        assert_eq!(rows, expected);
    }
}
