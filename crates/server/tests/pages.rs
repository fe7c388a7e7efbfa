//! The public pages, as a browser without scripts meets them.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    missing_docs,
    reason = "tests may panic"
)]

mod support;

use std::io::Write;

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Method, Request, StatusCode};
use domain::code::{Abroad, Fee, PlaceDisclosure, ReaderCircle, SupportKind, SupportMode};
use domain::directory::{Circle, OpeningHours, Phone, Place, ServiceEntry, Weekday};
use http_body_util::BodyExt;
use serde_json::json;
use sha2::Digest;
use story::{Person, Story};
use support::two;
use tower::ServiceExt;

/// A network with a member in Ireland and one in Spain, and what the public sees of it.
struct Site {
    story: Story,
    /// In Portugal and in Ireland, as `two` has them.
    people: Vec<Person>,
    public: Router,
}

const HOME: &str = "00000000-0000-4000-8000-000000000001";
const SHELTER: &str = "00000000-0000-4000-8000-000000000002";
const CLAIMS: &str = "00000000-0000-4000-8000-000000000003";
const HIDDEN: &str = "00000000-0000-4000-8000-000000000004";

fn entry(name: &str, country: &str, number: &str) -> ServiceEntry {
    let circle = Circle(ReaderCircle::Public);
    ServiceEntry {
        name: name.into(),
        description: "It helps.".into(),
        written_in: "en".parse().ok(),
        next_step: "Ring; no papers needed.".into(),
        circle,
        kinds: vec![SupportKind::Emotional],
        ways: vec![SupportMode::Telephone],
        languages: vec!["en".parse().unwrap(), "ar".parse().unwrap()],
        phones: vec![Phone { number: number.into(), from_abroad: true, label: None, circle }],
        hours: vec![OpeningHours {
            days: Weekday::ALL.to_vec(),
            opens: "00:00".into(),
            closes: "24:00".into(),
        }],
        zone: Some("Europe/Dublin".into()),
        countries: vec![country.parse().unwrap()],
        abroad: vec![Abroad::TakesFromAbroad],
        fee: Some(Fee::Free),
        ..ServiceEntry::default()
    }
}

fn place(disclosure: PlaceDisclosure, town: &str, north: f64, east: f64, country: &str) -> Place {
    Place {
        id: None,
        name: String::new(),
        disclosure,
        street: "4 Lantern Quay".into(),
        town: town.into(),
        region: String::new(),
        postal_code: String::new(),
        country: country.parse().ok(),
        latitude: Some(north),
        longitude: Some(east),
        access: Vec::new(),
    }
}

/// Services at home, one of them with a secret place, and one for claims where it happened; one is for members alone.
async fn site(db: db::Db) -> Site {
    let (story, one, mut other) = two(db).await;
    let mut home = entry("Northlight", "IE", "+999 20 5550 140");
    home.places = vec![place(PlaceDisclosure::Exact, "Port Elva", 53.1, -6.6, "IE")];
    other.keep_service(HOME, home).await.unwrap();
    let mut shelter = entry("A safe place", "IE", "+999 20 5550 160");
    shelter.places = vec![place(PlaceDisclosure::Withheld, "Planted", 53.77, -7.77, "IE")];
    other.keep_service(SHELTER, shelter).await.unwrap();
    let mut claims = entry("Solmar Claims", "ES", "+998 30 5550 170");
    claims.kinds = vec![SupportKind::Claims];
    claims.places = vec![place(PlaceDisclosure::Exact, "Orra", 41.3, -3.9, "ES")];
    other.keep_service(CLAIMS, claims).await.unwrap();
    let mut hidden = entry("Planted members' list", "IE", "+999 20 5550 199");
    hidden.circle = Circle(ReaderCircle::Members);
    other.keep_service(HIDDEN, hidden).await.unwrap();
    let public = server::router::public(story.app());
    Site { story, people: vec![one, other], public }
}

impl Site {
    async fn ask(&self, request: Request<Body>) -> (StatusCode, HeaderMap, String) {
        let response = self.public.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = body.collect().await.unwrap().to_bytes();
        (parts.status, parts.headers, String::from_utf8(body.to_vec()).unwrap())
    }

    async fn get(&self, path: &str) -> (StatusCode, HeaderMap, String) {
        self.read_in(path, "en").await
    }

    async fn read_in(&self, path: &str, accept: &str) -> (StatusCode, HeaderMap, String) {
        self.ask(Request::get(path).header("accept-language", accept).body(Body::empty()).unwrap()).await
    }

    async fn post(&self, path: &str, form: &str) -> (StatusCode, HeaderMap, String) {
        let request = Request::post(path).header("content-type", "application/x-www-form-urlencoded");
        self.ask(request.body(Body::from(form.to_owned())).unwrap()).await
    }
}

/// The values of an attribute.
fn list_values(page: &str, mark: &str) -> Vec<String> {
    page.split(mark).skip(1).map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
}

/// The addresses that a page loads by itself.
fn list_loaded(page: &str) -> Vec<String> {
    [list_values(page, "<script src=\""), list_values(page, "rel=\"stylesheet\" href=\"")].concat()
}

/// Without the marks that keep inserted words apart from those around them.
fn without_marks(page: &str) -> String {
    page.replace(['\u{2068}', '\u{2069}'], "")
}

fn squeeze(text: &str) -> usize {
    let mut small = Vec::new();
    brotli::CompressorWriter::new(&mut small, 4096, 5, 22).write_all(text.as_bytes()).unwrap();
    small.len()
}

/// Every kind of page.
const PAGES: &[&str] = &[
    "/",
    "/?lang=ar",
    "/help/ie/es",
    "/help/ie/es?lang=ar",
    "/help/ie/ie",
    "/help/ie/online",
    "/help/zw/ls",
    "/service/00000000-0000-4000-8000-000000000001",
    "/service/00000000-0000-4000-8000-000000000002",
    "/countries",
    "/country/es",
    "/country/gb",
    "/country/zw",
    "/map",
    "/map/europe",
    "/map/asia",
    "/map/oceania",
    "/map/ie",
    "/figures",
    "/figures?lang=ar",
    "/guide/prepare",
    "/guide/react",
    "/guide/survive",
    "/guide/recover",
    "/going-home",
    "/browse-safely",
    "/accessibility",
    "/sources",
];

#[tokio::test]
async fn every_page_is_small_and_holds_nothing_inline_and_nothing_of_others() {
    let test = db::testing::sqlite().await;
    let site = site(test.db.clone()).await;
    for path in PAGES {
        let (status, headers, page) = site.get(path).await;
        assert_eq!(status, StatusCode::OK, "{path}");
        assert!(headers["content-security-policy"].to_str().unwrap().contains("script-src 'self';"));
        assert_eq!(headers["cache-control"], "no-store", "{path}");
        assert!(!headers.contains_key("set-cookie"));
        for inline in [
            "<style",
            " style=",
            "<script>",
            " onclick",
            " onload",
            "javascript:",
            "http-equiv",
            "<img",
            "<iframe",
        ] {
            assert!(!page.contains(inline), "{inline} in {path}");
        }
        let title = page.split("<title>").nth(1).unwrap().split("</title>").next().unwrap();
        for telling in ["victim", "crime", "violence", "help", "Ireland", "Spain", "Northlight"] {
            assert!(!title.to_lowercase().contains(&telling.to_lowercase()), "{title} of {path}");
        }
        let mut together = page;
        for address in list_loaded(&together.clone()) {
            assert!(address.starts_with("/static/"), "{address}");
            let (status, headers, content) = site.get(&address).await;
            assert_eq!(status, StatusCode::OK);
            assert_eq!(headers["cache-control"], "public, max-age=31536000, immutable");
            together.push_str(&content);
        }
        assert!(squeeze(&together) < 30_000, "{path}: {} bytes", squeeze(&together));
    }
    test.close().await;
}

#[tokio::test]
async fn links_lead_to_pages_and_never_elsewhere_without_saying_so() {
    let test = db::testing::sqlite().await;
    let site = site(test.db.clone()).await;
    for path in PAGES {
        let (_, _, page) = site.get(path).await;
        for link in list_values(&page, "href=\"") {
            let inner = link.split('#').next().unwrap();
            if inner.is_empty()
                || link.starts_with("tel:")
                || link.starts_with("mailto:")
                || link.starts_with("geo:")
                || link == "data:,"
            {
                continue;
            }
            if !link.starts_with('/') {
                let from = page.find(&format!("href=\"{link}\"")).unwrap();
                let tag = page[from..].split('>').next().unwrap();
                let ours = link.starts_with("https://workspace.example/");
                assert!(ours || tag.contains("rel=\"noreferrer\""), "{link} in {path}");
                continue;
            }
            let (status, ..) = site.get(inner).await;
            assert_eq!(status, StatusCode::OK, "{link} in {path}");
        }
        for link in list_values(&page, "href=\"#") {
            assert!(page.contains(&format!("id=\"{link}\"")), "#{link} in {path}");
        }
    }
    test.close().await;
}

#[tokio::test]
async fn the_first_page_says_where_help_is_before_anything_else() {
    let test = db::testing::sqlite().await;
    let site = site(test.db.clone()).await;
    let (status, _, page) = site.get("/").await;
    assert_eq!(status, StatusCode::OK);
    let places = ["href=\"https://www.wikipedia.org/\"", "emergency number", "tel:112", "tel:116006", "<h1>"]
        .map(|mark| page.find(mark).unwrap_or_else(|| panic!("{mark} in {page}")));
    assert!(places.is_sorted(), "{places:?}");
    assert!(page.contains("href=\"https://workspace.example/workspace/\""));
    assert!(page.contains("<title>Onward</title>"), "a title that says nothing in a history");
    test.close().await;
}

#[tokio::test]
async fn two_answers_lead_to_a_page_whose_address_can_be_passed_on() {
    let test = db::testing::sqlite().await;
    let site = site(test.db.clone()).await;
    for (query, place) in [
        ("home=ie&there=es", "/help/ie/es"),
        ("home=ie&there=same", "/help/ie/ie"),
        ("home=ie&there=online", "/help/ie/online"),
        ("home=ie&there=es&lang=ar", "/help/ie/es?lang=ar"),
    ] {
        let (status, headers, _) = site.get(&format!("/help?{query}")).await;
        assert_eq!((status, headers["location"].to_str().unwrap()), (StatusCode::SEE_OTHER, place));
    }
    for query in [
        "",
        "home=ie",
        "home=&there=es",
        "home=xx&there=es",
        "home=ie&there=//evil.example",
        "home=online&there=ie",
    ] {
        let (status, headers, page) = site.get(&format!("/help?{query}")).await;
        assert_eq!(status, StatusCode::OK, "{query}");
        assert!(!headers.contains_key("location") && page.contains("role=\"alert\""), "{query}");
        assert!(!page.contains("evil"));
    }
    test.close().await;
}

#[tokio::test]
async fn somebody_in_ireland_hurt_in_spain_finds_a_number_at_home_and_the_time_limit_there() {
    let test = db::testing::sqlite().await;
    let site = site(test.db.clone()).await;
    let (_, _, page) = site.get("/help/ie/es").await;
    for expected in [
        "tel:112",
        "tel:+999205550140",
        "tel:+998305550170",
        "Help at home, in",
        "Time limit for a claim",
        "Within",
        "Not confirmed.",
        "href=\"/country/es\"",
        "Day and night",
    ] {
        assert!(page.to_lowercase().contains(&expected.to_lowercase()), "{expected} in {page}");
    }
    let order =
        ["Northlight", "Solmar Claims", "Time limit for a claim"].map(|text| page.find(text).unwrap());
    assert!(order.is_sorted());
    test.close().await;
}

#[tokio::test]
async fn the_list_and_the_map_of_a_search_have_the_same_numbers() {
    let test = db::testing::sqlite().await;
    let site = site(test.db.clone()).await;
    let (_, _, page) = site.get("/help/ie/es").await;
    let cards = list_values(&page, "<article class=\"box stack card\" id=\"");
    assert_eq!(cards, ["s1", "s2", "s3"]);
    let map = page.split("<svg viewBox=\"0 0 520").nth(1).unwrap().split("</svg>").next().unwrap();
    let pins = list_values(map, "<a href=\"#");
    let shelter = page
        .split("A safe place")
        .next()
        .unwrap()
        .rsplit("id=\"")
        .next()
        .unwrap()
        .split('"')
        .next()
        .unwrap()
        .to_owned();
    assert_eq!(pins.len(), 2, "one each for the exact places");
    assert!(!pins.contains(&shelter), "a withheld place has no pin");
    assert!(page.contains("Kept off the map for safety"));
    assert!(
        !page.contains("Planted") && !page.contains("53.77"),
        "nothing of a withheld place or of a hidden entry"
    );
    test.close().await;
}

#[tokio::test]
async fn what_is_asked_for_narrows_the_list_and_stands_in_no_address() {
    let test = db::testing::sqlite().await;
    let site = site(test.db.clone()).await;
    let (status, headers, page) = site.post("/help/ie/es", "kind=claims&free=on&text=").await;
    assert_eq!(status, StatusCode::OK);
    assert!(!headers.contains_key("location"));
    assert!(page.contains("Solmar Claims") && !page.contains("+999205550140"));
    assert!(
        page.contains("fits all that you asked for")
            && page.contains("name=\"kind\" value=\"claims\" checked")
    );
    let (_, _, page) = site.post("/help/ie/es", "text=%22%3E%3Cscript%3Ealert(1)%3C/script%3E").await;
    assert!(!page.contains("<script>alert"), "what was typed comes back as text");
    let huge = format!("text={}", "x".repeat(100_000));
    assert_eq!(site.post("/help/ie/es", &huge).await.0, StatusCode::PAYLOAD_TOO_LARGE);
    test.close().await;
}

#[tokio::test]
async fn where_there_is_no_service_there_is_a_way_on() {
    let test = db::testing::sqlite().await;
    let site = site(test.db.clone()).await;
    let (_, _, page) = site.get("/help/ie/fr").await;
    assert!(
        page.contains("For claims, ") && page.contains("consulate") && page.contains("tel:116006"),
        "{page}"
    );
    test.close().await;
}

#[tokio::test]
async fn list_and_map_of_the_world_agree() {
    let test = db::testing::sqlite().await;
    let site = site(test.db.clone()).await;
    for path in ["/map", "/map/europe", "/map/oceania", "/map/north-america"] {
        let (_, _, page) = site.get(path).await;
        let page = without_marks(&page);
        let (map, list) = page.split_once("</svg>\n    <figcaption").unwrap();
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
async fn a_service_is_a_page_until_it_is_gone() {
    let test = db::testing::sqlite().await;
    let mut site = site(test.db.clone()).await;
    let path = format!("/service/{HOME}");
    let (_, _, page) = site.get(&path).await;
    for expected in
        ["Northlight", "Ring; no papers needed.", "4 Lantern Quay", "geo:53.10000,-6.60000", "Last confirmed"]
    {
        assert!(page.contains(expected), "{expected} in {page}");
    }
    let (_, _, shelter) = site.get(&format!("/service/{SHELTER}")).await;
    assert!(shelter.contains("kept secret") && !shelter.contains("geo:") && !shelter.contains("Lantern"));
    for missing in
        [HIDDEN, "00000000-0000-4000-8000-0000000000ff", "planted", "00000000000040008000000000000001"]
    {
        assert_eq!(site.get(&format!("/service/{missing}")).await.0, StatusCode::NOT_FOUND, "{missing}");
    }
    let removed = format!("/api/directory/services/{HOME}");
    let (status, answer) = site.people[1].request(Method::DELETE, &removed, None).await;
    assert!(status < 300, "{status} {answer}");
    let (status, headers, page) = site.get(&path).await;
    assert_eq!((status, headers["cache-control"].to_str().unwrap()), (StatusCode::GONE, "no-store"));
    assert!(page.contains("no longer offered") && !page.contains("Northlight"));
    site.people.clear();
    test.close().await;
}

#[tokio::test]
async fn a_fact_is_confirmed_by_a_member_there_and_goes_when_it_is_wrong() {
    let test = db::testing::sqlite().await;
    let site = site(test.db.clone()).await;
    let (_, facts) = site.people[1].request(Method::GET, "/api/countries/IE/facts", None).await;
    let limit = facts
        .as_array()
        .unwrap()
        .iter()
        .find(|fact| fact["fact"] == "compensation_time_limit")
        .unwrap()
        .clone();
    let path = "/api/countries/IE/facts/compensation_time_limit";
    let say = |digest: &serde_json::Value, holds: bool| json!({ "digest": digest, "holds": holds });
    let stale = say(&json!("00".repeat(32)), true);
    assert_eq!(site.people[1].request(Method::PUT, path, Some(&stale)).await.0, 409);
    let elsewhere = site.people[0].request(Method::PUT, path, Some(&say(&limit["digest"], true))).await;
    assert_eq!(elsewhere.0, 403, "only a member there");
    let (_, _, before) = site.get("/country/ie").await;
    assert!(!before.contains("Confirmed by a member"));
    assert_eq!(site.people[1].request(Method::PUT, path, Some(&say(&limit["digest"], true))).await.0, 204);
    let (_, _, page) = site.get("/country/ie").await;
    assert_eq!(page.matches("Confirmed by a member").count(), 1);
    assert_eq!(site.people[1].request(Method::PUT, path, Some(&say(&limit["digest"], false))).await.0, 204);
    for path in ["/country/ie", "/help/ie/ie"] {
        let (_, _, page) = site.get(path).await;
        assert!(!page.contains("Time limit for a claim"), "{path}");
    }
    let nothing = "/api/countries/IE/facts/national_helpline:99";
    assert_eq!(site.people[1].request(Method::PUT, nothing, Some(&say(&limit["digest"], true))).await.0, 404);
    test.close().await;
}

#[tokio::test]
async fn a_page_that_cannot_be_shown_is_calm_and_repeats_nothing() {
    let test = db::testing::sqlite().await;
    let site = site(test.db.clone()).await;
    for (path, status) in [
        ("/planted-path/%3Cscript%3E?lang=%3Cscript%3E&x=planted", StatusCode::NOT_FOUND),
        ("/help/planted/es", StatusCode::NOT_FOUND),
        ("/help/IE/es", StatusCode::NOT_FOUND),
        ("/country/planted", StatusCode::NOT_FOUND),
        ("/map/planted", StatusCode::NOT_FOUND),
        ("/guide/planted", StatusCode::NOT_FOUND),
        ("/confirm/planted", StatusCode::GONE),
        ("/country/%ff", StatusCode::BAD_REQUEST),
    ] {
        let (found, headers, page) = site.get(path).await;
        assert_eq!(found, status, "{path}");
        assert_eq!(headers["cache-control"], "no-store");
        assert!(page.contains("tel:112") && page.contains("<h1>") && page.contains("href=\"/\""), "{path}");
        assert!(!page.contains("planted") && !page.contains("<script>"), "{path}");
    }
    assert_eq!(site.get("/static/unknown.css").await.0, StatusCode::NOT_FOUND);
    assert_eq!(site.post("/", "x=y").await.0, StatusCode::METHOD_NOT_ALLOWED);
    test.close().await;
}

#[tokio::test]
async fn readers_get_the_language_they_ask_for_and_keep_the_one_they_choose() {
    let test = db::testing::sqlite().await;
    let site = site(test.db.clone()).await;
    for (path, accept, language) in [
        ("/", "en", "en"),
        ("/", "ar", "ar"),
        ("/", "ar-EG,ar;q=0.9,en;q=0.8", "ar"),
        ("/", "en;q=0.5, ar;q=0.7", "ar"),
        ("/", "xx, ar;q=0.1", "ar"),
        ("/", "ar;q=0, en;q=0.1", "en"),
        ("/", "xx", "en"),
        ("/", "", "en"),
        ("/", ";;q=,,ar;q=x", "en"),
        ("/?lang=ar", "en", "ar"),
        ("/?lang=en", "ar", "en"),
        ("/?lang=klingon", "ar", "ar"),
        ("/nowhere?lang=ar", "en", "ar"),
        ("/?lang=%ff", "ar", "ar"),
        ("/?lang=en&lang=en", "ar", "ar"),
    ] {
        let (_, headers, page) = site.read_in(path, accept).await;
        assert_eq!(headers["content-language"], language, "{path} {accept}");
        assert_eq!(headers["vary"], "accept-language");
        let (lang, dir) = if language == "ar" { ("ar", "rtl") } else { ("en-GB", "ltr") };
        assert!(page.contains(&format!("<html lang=\"{lang}\" dir=\"{dir}\">")), "{path} {accept}");
        assert_eq!(page.contains("مسودة"), language == "ar", "a draft says that it is one");
    }
    let (_, _, page) = site.get("/help/ie/es?lang=ar").await;
    assert!(page.contains("href=\"/help/ie/es?lang=en\""), "the menu stays on the page");
    assert!(page.contains("href=\"/country/es?lang=ar\"") && page.contains("href=\"/?lang=ar\""));
    let (_, _, page) = site.read_in("/help/ie/es", "ar").await;
    assert!(page.contains("href=\"/country/es\""));
    test.close().await;
}

#[tokio::test]
async fn search_engines_find_pages_and_what_is_for_one_person_never() {
    let test = db::testing::sqlite().await;
    let site = site(test.db.clone()).await;
    let (_, headers, robots) = site.get("/robots.txt").await;
    assert_eq!(headers["content-type"], "text/plain; charset=utf-8");
    assert!(
        robots.contains("Disallow: /confirm/\n") && robots.contains("https://public.example/sitemap.xml")
    );
    let (_, headers, map) = site.get("/sitemap.xml").await;
    assert!(headers["content-type"].to_str().unwrap().starts_with("application/xml"));
    assert!(map.contains(&format!("https://public.example/service/{HOME}")) && !map.contains(HIDDEN));
    for address in
        map.split("<loc>https://public.example").skip(1).map(|rest| rest.split('<').next().unwrap())
    {
        assert_eq!(site.get(address).await.0, StatusCode::OK, "{address}");
    }
    test.close().await;
}

#[tokio::test]
async fn health_is_the_program_and_readiness_the_database() {
    let test = db::testing::sqlite().await;
    let site = site(test.db.clone()).await;
    for path in ["/health", "/ready"] {
        let (status, headers, _) = site.get(path).await;
        assert_eq!(
            (status, headers["cache-control"].to_str().unwrap()),
            (StatusCode::OK, "no-store"),
            "{path}"
        );
    }
    site.story.app().db.clone().close().await;
    assert_eq!(site.get("/health").await.0, StatusCode::OK);
    let (status, _, text) = site.get("/ready").await;
    assert_eq!((status, text.as_str()), (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n"));
}

#[tokio::test]
async fn a_long_list_is_turned_page_by_page_and_keeps_what_was_asked() {
    let test = db::testing::sqlite().await;
    let mut site = site(test.db.clone()).await;
    for number in 0..11 {
        let id = format!("00000000-0000-4000-8000-1000000000{number:02}");
        let entry = entry(&format!("Extra {number:02}."), "FR", "+999 33 5550 000");
        site.people[1].keep_service(&id, entry).await.unwrap();
    }
    let (_, _, page) = site.post("/help/fr/fr", "free=on").await;
    let first: Vec<String> = list_values(&page, "<article class=\"box stack card\" id=\"");
    assert_eq!(first.len(), 8);
    assert!(
        without_marks(&page).contains("Page 1 of 2")
            && page.contains("form=\"narrow\" name=\"page\" value=\"2\"")
    );
    let (_, _, second) = site.post("/help/fr/fr", "free=on&page=2").await;
    assert_eq!(second.matches("<article ").count(), 3);
    assert!(second.contains("name=\"free\" checked") && second.contains("value=\"1\">Earlier"));
    let names = |page: &str| -> Vec<String> {
        page.split("Extra ").skip(1).map(|rest| rest[..2].to_owned()).collect()
    };
    let mut all = [names(&page), names(&second)].concat();
    all.sort();
    all.dedup();
    assert_eq!(all.len(), 11, "each is on one of the pages");
    test.close().await;
}

#[tokio::test]
async fn a_link_in_a_mail_shows_what_it_confirms_and_confirms_it_by_a_button_alone() {
    let test = db::testing::sqlite().await;
    let site = site(test.db.clone()).await;
    let secret = "a-secret-that-a-mail-holds";
    let digest: [u8; 32] = sha2::Sha256::digest(secret.as_bytes()).into();
    let keeper = site.people[1].organisation();
    let ends = site.story.now().0 + 3_600_000;
    db::write!(test.db, tx => {
        db::query("INSERT INTO directory_confirmation (secret_sha256, keeper, expires_at) VALUES ($1, $2, $3)")
            .bind(digest)
            .bind(keeper.0)
            .bind(ends)
            .execute(tx)
            .await
    })
    .unwrap();
    site.story.advance(24 * 20).await.unwrap();
    let path = format!("/confirm/{secret}");
    assert_eq!(site.get(&path).await.0, StatusCode::GONE, "it has run out");
    db::write!(test.db, tx => {
        db::query("UPDATE directory_confirmation SET expires_at = $1")
            .bind(site.story.now().0 + 3_600_000)
            .execute(tx)
            .await
    })
    .unwrap();
    let shown = format!("/service/{HOME}");
    let (status, _, page) = site.get(&path).await;
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("Northlight") && page.contains("noindex") && page.contains("method=\"post\""));
    assert!(site.get(&shown).await.2.contains("24 November 2026"), "looking changes nothing");
    let (status, _, page) = site.post(&path, "").await;
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("Thank you") && !page.contains("method=\"post\""));
    assert!(site.get(&shown).await.2.contains("14 December 2026"));
    test.close().await;
}
