//! One snapshot of a mapping: its figures, its services, its files, and the other snapshots.

use askama::Template;
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use uuid::Uuid;

use super::figures::{Counted, count};
use super::{Missing, Named, by_name, country_name, find, write_day};
use crate::mappings::snapshot::{Entry, Frozen, work_out};
use crate::mappings::store::snapshots::{self, Dated};
use crate::pages::{self, View};
use crate::state::App;

/// A snapshot in the list.
struct SnapshotRow {
    there: String,
    day: String,
    services: u32,
    /// Where it is compared with the one before; none for the first.
    compared: Option<String>,
    current: bool,
}

#[derive(Template)]
#[template(path = "mapping-map.html")]
struct SnapshotPage {
    view: View,
    title: String,
    country: String,
    day: String,
    services: usize,
    names: Vec<Named>,
    counted: Vec<Counted>,
    /// Where its files are.
    files: String,
    snapshots: Vec<SnapshotRow>,
}

/// The newest snapshot.
pub(super) async fn newest(
    State(app): State<App>,
    view: View,
    path: Result<Path<String>, PathRejection>,
) -> Response {
    let Ok(Path(mapping)) = path else { return pages::missing(view) };
    show(&app, view, &mapping, None).await
}

/// The snapshot with this number.
pub(super) async fn dated(
    State(app): State<App>,
    view: View,
    path: Result<Path<(String, String)>, PathRejection>,
) -> Response {
    let Ok(Path((mapping, snapshot))) = path else { return pages::missing(view) };
    match snapshot.parse() {
        Ok(number) => show(&app, view, &mapping, Some(number)).await,
        Err(_) => pages::missing(view),
    }
}

async fn show(app: &App, view: View, mapping: &str, number: Option<u32>) -> Response {
    let view = match (mapping.parse::<Uuid>(), number) {
        (Ok(id), None) => view.at(format!("/mappings/{id}"), "page-title-mapping"),
        (Ok(id), Some(number)) => view.at(format!("/mappings/{id}/{number}"), "page-title-mapping"),
        (Err(_), _) => return pages::missing(view),
    };
    match gather(app, &view, mapping, number).await {
        Ok(page) => pages::send(StatusCode::OK, &page.view, &page),
        Err(missing) => missing.show(view),
    }
}

async fn gather(app: &App, view: &View, mapping: &str, number: Option<u32>) -> Result<SnapshotPage, Missing> {
    let (mapping, all, shown, frozen) = {
        let tx = &mut app.db.read().await?;
        let mapping = find(tx, mapping).await?;
        let all = snapshots::list(tx, mapping.id).await?;
        let shown = all.iter().find(|one| number.is_none_or(|number| one.number == number));
        let shown = *shown.ok_or(Missing::Nothing)?;
        let frozen = Frozen::find(tx, mapping.id, shown.number).await?.ok_or(Missing::Nothing)?;
        (mapping, all, shown, frozen)
    };
    let entries = work_out(move || frozen.into_entries()).await?;
    let at = format!("/mappings/{}", mapping.id);
    let row = |one: &Dated| SnapshotRow {
        there: format!("{at}/{}{}", one.number, view.query()),
        day: write_day(view, one.at),
        services: one.services,
        compared: (one.number > 1)
            .then(|| format!("{at}/compare/{}/{}{}", one.number - 1, one.number, view.query())),
        current: one.number == shown.number,
    };
    let of_entry =
        |one: &Entry| Named::of(view, one.id.clone(), one.entry.name.clone(), one.entry.written_in);
    let names = by_name(entries.iter().map(of_entry).collect());
    Ok(SnapshotPage {
        title: mapping.title,
        country: country_name(view, mapping.country.as_str()),
        day: write_day(view, shown.at),
        services: entries.len(),
        names,
        counted: count(view, &entries),
        files: format!("{at}/{}", shown.number),
        snapshots: all.iter().map(row).collect(),
        view: view.clone(),
    })
}
