//! The mappings of which something was published.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;

use super::{Missing, country_name, write_day};
use crate::mappings::store::{mapping, snapshots};
use crate::pages::{self, View};
use crate::state::App;

/// A mapping in the list.
struct MappingRow {
    there: String,
    title: String,
    country: String,
    services: u32,
    day: String,
}

#[derive(Template)]
#[template(path = "mappings.html")]
struct MappingsPage {
    view: View,
    rows: Vec<MappingRow>,
}

/// All of them, by country.
pub(super) async fn list(State(app): State<App>, view: View) -> Response {
    let view = view.at("/mappings", "page-title-mappings");
    match gather(&app, &view).await {
        Ok(rows) => pages::send(StatusCode::OK, &view, &MappingsPage { view: view.clone(), rows }),
        Err(missing) => missing.show(view),
    }
}

async fn gather(app: &App, view: &View) -> Result<Vec<MappingRow>, Missing> {
    let tx = &mut app.db.read().await?;
    let mut rows = Vec::new();
    for mapping in mapping::list_published(tx).await? {
        let Some(newest) = snapshots::list(tx, mapping.id).await?.into_iter().next() else { continue };
        rows.push(MappingRow {
            there: format!("/mappings/{}{}", mapping.id, view.query()),
            title: mapping.title,
            country: country_name(view, mapping.country.as_str()),
            services: newest.services,
            day: write_day(view, newest.at),
        });
    }
    rows.sort_by_key(|row| row.country.to_lowercase());
    Ok(rows)
}
