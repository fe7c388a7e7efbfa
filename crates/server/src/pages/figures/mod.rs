//! Figures of the directory, for everybody: charts whose numbers stand in the same table, gaps, and downloads.

mod bar;
mod gaps;
mod table;

use api::problem::Code;
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use domain::code::{SupportKind, SupportMode, VictimGroup};

use super::trouble::Trouble;
use super::view::View;
use super::{Answer, send};
use crate::directory::Eyes;
use crate::figures::{Figures, TAGS, list_crimes, write_csv};
use crate::problem::Refused;
use bar::Bar;
use gaps::Gaps;
use table::{FigureRow, Table};

#[derive(Template)]
#[template(path = "figures.html")]
struct FiguresPage {
    view: View,
    all: String,
    countries: Vec<FigureRow>,
    tables: Vec<Table>,
    fresh: Table,
    /// The three states of freshness as one bar.
    fresh_bar: Bar,
    reach: String,
    /// Countries of the network without any service, and without one that can be called from abroad.
    without_service: Option<String>,
    without_number: Option<String>,
    gaps: Vec<Gaps>,
}

/// The page.
pub(super) async fn read(State(figures): State<Figures>, view: View) -> Answer {
    let view = view.at("/figures", "figures-title");
    let figures = figures.of_directory(Eyes::of_everybody()).await?;
    let figures = figures.as_ref();
    let network = &figures.network;
    let page = FiguresPage {
        all: view.told("figures-all", &[("count", figures.services.into())]),
        countries: table::list_countries(&view, network),
        tables: vec![
            Table::of_codes::<SupportKind>(&view, "kind", &figures.support_kind, None),
            Table::of_codes::<VictimGroup>(&view, "group", &figures.victim_group, Some("figures-group-note")),
            Table::of_languages(&view, &figures.language),
            Table::of_codes::<SupportMode>(&view, "way", &figures.support_mode, None),
        ],
        fresh: Table::of_freshness(&view, &figures.day.to_string(), figures.freshness),
        fresh_bar: Bar::of(
            [figures.freshness.fresh, figures.freshness.due, figures.freshness.never],
            figures.services,
        ),
        reach: view.told("figures-gaps-lead", &[("count", (network.len() as u64).into())]),
        without_service: gaps::name(&view, network, |country| country.services == 0),
        without_number: gaps::name(&view, network, |country| country.from_abroad == 0),
        gaps: vec![Gaps::of_crimes(&view, network, list_crimes()), Gaps::of_tags(&view, network, TAGS)],
        view,
    };
    Ok(send(StatusCode::OK, &page.view, &page))
}

/// The figures for programs.
pub(super) async fn json(State(figures): State<Figures>) -> Answer {
    let figures = figures.of_directory(Eyes::of_everybody()).await?;
    let body = serde_json::to_vec(&*figures).map_err(|_| Trouble::Later)?;
    Ok(download("application/json", "directory-figures.json", body))
}

/// The figures for spreadsheets.
pub(super) async fn csv(State(figures): State<Figures>) -> Answer {
    let figures = figures.of_directory(Eyes::of_everybody()).await?;
    let body = write_csv(&figures).map_err(|error| {
        tracing::error!(%error, "Figures could not be written.");
        Refused::new(Code::Fault)
    })?;
    Ok(download("text/csv; charset=utf-8", "directory-figures.csv", body))
}

fn download(kind: &'static str, name: &str, body: Vec<u8>) -> Response {
    let about =
        [(CONTENT_TYPE, kind.to_owned()), (CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\""))];
    (about, body).into_response()
}
