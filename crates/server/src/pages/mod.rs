//! The public face: pages for everybody. HTML from the server, in the reader's language, complete without scripts.
//!
//! `/` the two questions · `/help/{home}/{there}` who can help · `/service/{service}` · `/countries` `/country/{country}` ·
//! `/map` `/map/{place}` · `/figures` what there is and what is missing · `/guide/{guide}` and what is read beside them ·
//! `/confirm/{secret}` for links in mails
//!
//! Everything is what the public circle sees. Where somebody lives and where it happened stand in the address, so that it
//! can be passed on; what they need and type travels in the body of a request and then sealed, and is kept nowhere.

mod card;
mod claim;
mod confirm;
mod country;
mod dial;
mod fact;
mod figures;
mod files;
mod find;
mod guide;
mod health;
mod help;
mod hours;
mod language;
mod line_hours;
mod map;
mod open;
mod service;
mod share;
mod sitemap;
mod strip;
mod trouble;
mod view;

use askama::Template;
use axum::Router;
use axum::extract::{DefaultBodyLimit, FromRef};
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_LANGUAGE, VARY};
use axum::middleware::from_fn;
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;

use crate::figures::Figures;
use crate::finder::Finder;
use crate::state::App;
use crate::texts::WORDING;

use trouble::Trouble;

pub(crate) use help::Seal;
pub(crate) use open::{asks_for_a_page, show_sources};
pub(crate) use trouble::missing;
pub(crate) use view::View;

/// Most bytes that a page's form may send.
const LONGEST_FORM: usize = 16 * 1024;

/// The routes of the public face.
pub(crate) fn routes<S>() -> Router<S>
where
    S: Clone + Send + Sync + 'static,
    App: FromRef<S>,
    Finder: FromRef<S>,
    Figures: FromRef<S>,
    Seal: FromRef<S>,
{
    Router::new()
        .route("/", get(find::first))
        .route("/help", get(find::go))
        .route("/help/{home}/{there}", get(help::read).post(help::narrow))
        .route("/help/{home}/{there}/{search}", get(help::read_narrowed))
        .route("/service/{service}", get(service::read))
        .route("/countries", get(country::list))
        .route("/country/{country}", get(country::read))
        .route("/map", get(map::world))
        .route("/map/{place}", get(map::place))
        .route("/figures", get(figures::read))
        .route("/figures/directory.json", get(figures::json))
        .route("/figures/directory.csv", get(figures::csv))
        .route("/guide/{guide}", get(guide::read))
        .route("/going-home", get(guide::going_home))
        .route("/browse-safely", get(guide::browse_safely))
        .route("/accessibility", get(guide::accessibility))
        .route("/sources", get(guide::sources))
        .route(
            "/confirm/{secret}",
            get(confirm::ask).post(confirm::confirm).layer(DefaultBodyLimit::max(confirm::LONGEST)),
        )
        .route("/sitemap.xml", get(sitemap::sitemap))
        .route("/robots.txt", get(sitemap::robots))
        .route("/static/{file}", get(files::send))
        .route("/health", get(health::health))
        .route("/ready", get(health::ready))
        .fallback(async || Trouble::Missing)
        .layer(DefaultBodyLimit::max(LONGEST_FORM))
        .layer(from_fn(trouble::calm))
}

/// Whether the interface has the language with this code.
pub(crate) fn has_language(code: &str) -> bool {
    WORDING.languages().any(|language| language.code == code)
}

/// A page, or what stands in its way.
type Answer = Result<Response, Trouble>;

/// Nothing of a page stays on a device that somebody else may look at.
pub(crate) fn send(status: StatusCode, view: &View, page: &impl Template) -> Response {
    let about = [
        (CACHE_CONTROL, "no-store"),
        (VARY, "accept-language"),
        (CONTENT_LANGUAGE, view.language.code.as_str()),
    ];
    match page.render() {
        Ok(html) => (status, about, Html(html)).into_response(),
        Err(error) => {
            tracing::error!(%error, "A page could not be written.");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}
