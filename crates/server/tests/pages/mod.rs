//! The public pages, as a browser without scripts meets them.

mod countries;
mod every;
mod finding;
mod services;
use std::io::Write;

use crate::support::two;
use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode};
use domain::code::{Abroad, Fee, PlaceDisclosure, ReaderCircle, SupportKind, SupportMode};
use domain::directory::{Circle, OpeningHours, Phone, PlaceEntry, ServiceEntry, Weekday};
use http_body_util::BodyExt;
use story::{Person, Story};
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
        phones: vec![Phone {
            number: number.into(),
            from_abroad: true,
            label: None,
            circle: Some(circle),
            way: None,
        }],
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

fn place(disclosure: PlaceDisclosure, town: &str, north: f64, east: f64, country: &str) -> PlaceEntry {
    PlaceEntry {
        disclosure,
        street: "4 Lantern Quay".into(),
        entrance: "The blue door in the yard; ring twice.".into(),
        town: town.into(),
        country: country.parse().ok(),
        latitude: Some(north),
        longitude: Some(east),
        ..PlaceEntry::default()
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
    let public = story.server().public();
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

impl Site {
    /// Sends a form and goes where the answer leads.
    async fn search(&self, path: &str, form: &str) -> (StatusCode, HeaderMap, String) {
        let (status, headers, _) = self.post(path, form).await;
        assert_eq!(status, StatusCode::SEE_OTHER, "{path} {form}");
        let there = headers["location"].to_str().unwrap();
        self.get(there.split('#').next().unwrap()).await
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
