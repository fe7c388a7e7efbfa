//! The public face: pages for everybody. HTML from the server, in the reader's language, complete without scripts.

mod files;
mod language;
#[cfg(test)]
mod tests;

use std::convert::Infallible;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::extract::{FromRequestParts, Query, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_LANGUAGE, VARY};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use serde::Deserialize;
use wording::Language;

use files::{SCRIPT, STYLE};

use crate::assets::MOUNT;
use crate::texts::WORDING;

/// Asks whether the database answers.
pub type Ready = Arc<dyn Fn() -> Pin<Box<dyn Future<Output = bool> + Send>> + Send + Sync>;

/// Where "Leave this page" leads: a site that says nothing about its visitor, known everywhere.
const EXIT: &str = "https://www.wikipedia.org/";

#[derive(Clone)]
struct Pages {
    workspace: Arc<str>,
    ready: Ready,
}

/// The routes of the public face. `workspace_origin` is where members go; `ready` asks the database.
pub fn routes(workspace_origin: String, ready: Ready) -> Router {
    let workspace = (workspace_origin + MOUNT).into();
    Router::new()
        .route("/", get(first))
        .route("/static/{file}", get(files::send))
        .route("/robots.txt", get(robots))
        .route("/health", get(health))
        .route("/ready", get(check_ready))
        .fallback(missing)
        .with_state(Pages { workspace, ready })
}

/// What the reader asked for in the address.
#[derive(Debug, Default, Deserialize)]
struct Asked {
    lang: Option<String>,
}

/// What every page shows.
#[derive(Clone)]
pub(crate) struct View {
    pub(crate) language: &'static Language,
    /// The language as pages name it.
    pub(crate) locale: &'static str,
    /// Whether it was chosen in the address: then links keep it.
    pub(crate) chosen: bool,
    pub(crate) style: &'static str,
    pub(crate) script: &'static str,
    pub(crate) exit: &'static str,
}

impl<S: Sync> FromRequestParts<S> for View {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        // A query that cannot be read asks for nothing.
        let asked = Query::<Asked>::try_from_uri(&parts.uri).map(|Query(asked)| asked).unwrap_or_default();
        Ok(Self::new(&asked, &parts.headers))
    }
}

impl View {
    fn new(asked: &Asked, headers: &HeaderMap) -> Self {
        let languages: Vec<&'static Language> = WORDING.languages().collect();
        let chosen = asked.lang.as_deref().and_then(|code| language::find(&languages, code));
        let language = chosen.unwrap_or_else(|| language::choose(&languages, headers));
        Self {
            language,
            locale: locale_of(language),
            chosen: chosen.is_some(),
            style: &STYLE.path,
            script: &SCRIPT.path,
            exit: EXIT,
        }
    }

    #[expect(clippy::unused_self, reason = "templates know only the view")]
    pub(crate) fn list_languages(&self) -> impl Iterator<Item = &'static Language> {
        WORDING.languages()
    }

    pub(crate) fn text(&self, key: &str) -> String {
        WORDING.text(&self.language.code, key, &[])
    }

    /// As [`View::text`], with what the text inserts.
    pub(crate) fn text_with(&self, key: &str, args: &[(&str, wording::Value<'_>)]) -> String {
        WORDING.text(&self.language.code, key, args)
    }

    /// As [`View::text`], or nothing where there is no such text.
    pub(crate) fn find_text(&self, key: &str) -> Option<String> {
        WORDING.find_text(&self.language.code, key, &[])
    }

    /// The page in this language, unless the reader chose another in the address.
    pub(crate) fn prefer(mut self, code: &str) -> Self {
        let languages: Vec<&'static Language> = WORDING.languages().collect();
        if let Some(language) = language::find(&languages, code).filter(|_| !self.chosen) {
            self.language = language;
            self.locale = locale_of(language);
        }
        self
    }

    /// What the address of another page needs to stay in this language.
    pub(crate) fn query(&self) -> String {
        if self.chosen { format!("?lang={}", self.language.code) } else { String::new() }
    }
}

/// The language as pages name it.
fn locale_of(language: &'static Language) -> &'static str {
    language.locale.split_once("-u-").map_or(language.locale.as_str(), |(locale, _)| locale)
}

/// Whether the interface has the language with this code.
pub(crate) fn has_language(code: &str) -> bool {
    WORDING.languages().any(|language| language.code == code)
}

#[derive(Template)]
#[template(path = "first.html")]
struct First<'a> {
    view: View,
    workspace: &'a str,
}

#[derive(Template)]
#[template(path = "missing.html")]
struct Missing {
    view: View,
}

async fn first(State(pages): State<Pages>, view: View) -> Response {
    let language = view.language;
    send(StatusCode::OK, language, &First { view, workspace: &pages.workspace })
}

pub(crate) async fn missing(view: View) -> Response {
    let language = view.language;
    send(StatusCode::NOT_FOUND, language, &Missing { view })
}

/// Nothing of a page stays on a device that somebody else may look at.
pub(crate) fn send(status: StatusCode, language: &'static Language, page: &impl Template) -> Response {
    let about =
        [(CACHE_CONTROL, "no-store"), (VARY, "accept-language"), (CONTENT_LANGUAGE, language.code.as_str())];
    match page.render() {
        Ok(html) => (status, about, Html(html)).into_response(),
        Err(error) => {
            tracing::error!(%error, "A page could not be written.");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

/// Search engines may show the first page, and nothing else.
async fn robots() -> &'static str {
    "User-agent: *\nAllow: /$\nAllow: /static/\nDisallow: /\n"
}

/// The program runs.
async fn health() -> &'static str {
    "ok\n"
}

/// The program can do its work: the database answers.
async fn check_ready(State(pages): State<Pages>) -> (StatusCode, &'static str) {
    if (pages.ready)().await {
        (StatusCode::OK, "ready\n")
    } else {
        (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n")
    }
}
