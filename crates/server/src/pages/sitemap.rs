//! What search engines may find: pages, countries and public services; nothing that is meant for one person.

use std::fmt::Write as _;

use ::countries::{Continent, Countries};
use axum::extract::State;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use hsds::Kind;
use uuid::Uuid;

use super::trouble::Trouble;
use crate::directory::{Eyes, list_ids};
use crate::state::App;

/// Most services in the map; more are found through the pages of their countries.
const MOST: u32 = 5_000;

const PAGES: [&str; 12] = [
    "/",
    "/countries",
    "/map",
    "/figures",
    "/going-home",
    "/guide/prepare",
    "/guide/react",
    "/guide/survive",
    "/guide/recover",
    "/browse-safely",
    "/accessibility",
    "/sources",
];

/// Search engines may show pages. What a link in a mail opens is for one person.
pub(super) async fn robots(State(app): State<App>) -> String {
    let origin = &app.config.public_origin;
    format!("User-agent: *\nDisallow: /confirm/\nDisallow: /mapping/\nSitemap: {origin}/sitemap.xml\n")
}

/// Every address that may be found.
pub(super) async fn sitemap(State(app): State<App>) -> Result<Response, Trouble> {
    let origin = &app.config.public_origin;
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.push_str("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    let mut put = |path: &str| {
        // Writing to a string cannot fail.
        let _ = writeln!(xml, "<url><loc>{origin}{path}</loc></url>");
    };
    for page in PAGES {
        put(page);
    }
    for continent in Continent::ALL {
        put(&format!("/map/{continent}"));
    }
    for country in Countries::get().all() {
        put(&format!("/country/{}", country.iso2().to_ascii_lowercase()));
    }
    for id in list_services(&app).await? {
        put(&format!("/service/{id}"));
    }
    xml.push_str("</urlset>\n");
    Ok(([(CONTENT_TYPE, "application/xml; charset=utf-8")], xml).into_response())
}

async fn list_services(app: &App) -> Result<Vec<Uuid>, Trouble> {
    Ok(list_ids(&mut app.db.read().await?, Eyes::of_everybody(), Kind::Service, MOST).await?)
}
