//! What the open interface says to a person who follows its address in a browser.

use askama::Template;
use axum::http::header::{ACCEPT, HeaderValue, VARY};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;

use super::send;
use super::view::View;

#[derive(Template)]
#[template(path = "open.html")]
struct OpenDataPage {
    view: View,
    /// Whose directory it is.
    network: String,
    /// The lists, by their names in addresses.
    lists: Vec<&'static str>,
}

/// Whether it is a browser that asks: a program names JSON, or nothing.
pub(crate) fn asks_for_a_page(headers: &HeaderMap) -> bool {
    let accepted = headers.get(ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    accepted.split(',').any(|kind| kind.split(';').next().is_some_and(|kind| kind.trim() == "text/html"))
}

/// The page.
pub(crate) fn show_sources(view: View, network: String, lists: Vec<&'static str>) -> Response {
    let page = OpenDataPage { view: view.at("/hsds", "page-title-sources"), network, lists };
    let mut response = send(StatusCode::OK, &page.view, &page);
    response.headers_mut().insert(VARY, HeaderValue::from_static("accept, accept-language"));
    response
}
