//! The first page: where do you live, where did it happen.

use ::countries::Countries;
use askama::Template;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::code::Country;
use serde::Deserialize;

use super::guide::{Guide, list_guides};
use super::help::{ONLINE, SAME};
use super::send;
use super::view::View;
use crate::assets::MOUNT;
use crate::state::App;

/// A country to choose.
pub(super) struct Choice {
    pub(super) code: String,
    pub(super) name: &'static str,
}

#[derive(Template)]
#[template(path = "first.html")]
struct First {
    view: View,
    workspace: String,
    /// Countries about which something is known.
    known: Vec<Choice>,
    /// All others.
    others: Vec<Choice>,
    guides: Vec<Guide>,
    /// Whether an answer was missing.
    incomplete: bool,
    /// What was answered before; whatever cannot be chosen is left out by the page.
    answers: Answers,
}

/// The first page.
pub(super) async fn first(
    State(app): State<App>,
    view: View,
    answers: Result<Query<Answers>, QueryRejection>,
) -> Response {
    let answers = answers.map(|Query(answers)| answers).unwrap_or_default();
    show(&app, view, false, answers)
}

fn show(app: &App, view: View, incomplete: bool, answers: Answers) -> Response {
    let all = list_countries(&view);
    let (known, others) = all
        .into_iter()
        .partition(|choice| Countries::get().find(&choice.code.to_ascii_uppercase()).is_some());
    let guides = list_guides(&view);
    let workspace = format!("{}{MOUNT}", app.config.workspace_origin);
    let page = First { view, workspace, known, others, guides, incomplete, answers };
    send(StatusCode::OK, &page.view, &page)
}

/// All countries by their names in the reader's language.
pub(super) fn list_countries(view: &View) -> Vec<Choice> {
    let mut choices: Vec<Choice> = Country::list_all()
        .map(|country| Choice { code: country.as_str().to_ascii_lowercase(), name: view.country(country) })
        .collect();
    choices.sort_by_cached_key(|choice| sortable(choice.name));
    choices
}

/// A name for sorting: marks on letters do not move it. Good enough for lists of names; no language is offended more than
/// another.
pub(super) fn sortable(name: &str) -> String {
    name.to_lowercase()
        .chars()
        .map(|c| match c {
            'à'..='å' | 'ā' => 'a',
            'ç' | 'č' | 'ć' => 'c',
            'è'..='ë' => 'e',
            'ì'..='ï' => 'i',
            'ñ' => 'n',
            'ò'..='ö' | 'ø' => 'o',
            'š' => 's',
            'ù'..='ü' => 'u',
            'ž' => 'z',
            other => other,
        })
        .collect()
}

/// The two answers.
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Answers {
    #[serde(default)]
    home: String,
    #[serde(default)]
    there: String,
}

/// Leads to the page for these two countries.
pub(super) async fn go(
    State(app): State<App>,
    view: View,
    answers: Result<Query<Answers>, QueryRejection>,
) -> Response {
    let answers = answers.map(|Query(answers)| answers).unwrap_or_default();
    let Answers { home, there } = answers.clone();
    let is_country = |code: &str| code.to_ascii_uppercase().parse::<Country>().is_ok();
    let there = match there.as_str() {
        SAME => home.clone(),
        other => other.to_owned(),
    };
    if !is_country(&home) || !(is_country(&there) || there == ONLINE) {
        return show(&app, view, true, answers);
    }
    let path = format!("/help/{}/{}", home.to_ascii_lowercase(), there.to_ascii_lowercase());
    Redirect::to(&view.to(&path)).into_response()
}
