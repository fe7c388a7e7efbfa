//! The files of a snapshot. Nothing changes them, so whoever has them keeps them.

use axum::extract::rejection::PathRejection;
use axum::extract::{Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};

use super::{Missing, find};
use crate::calendar;
use crate::mappings::store::snapshots::{self, Copy};
use crate::pages::{self, View};
use crate::state::App;

/// Sends one.
pub(super) async fn send(
    State(app): State<App>,
    view: View,
    path: Result<Path<(String, String, String)>, PathRejection>,
) -> Response {
    let Ok(Path((mapping, snapshot, file))) = path else { return pages::missing(view) };
    match gather(&app, &mapping, &snapshot, &file).await {
        Ok(response) => response,
        Err(missing) => missing.show(view),
    }
}

async fn gather(app: &App, mapping: &str, snapshot: &str, file: &str) -> Result<Response, Missing> {
    let number: u32 = snapshot.parse().map_err(|_| Missing::Nothing)?;
    let tx = &mut app.db.read().await?;
    let mapping = find(tx, mapping).await?;
    let (kind, ending) = match file {
        "services.ndjson" => ("application/x-ndjson", "ndjson"),
        "services.csv" => ("text/csv; charset=utf-8", "csv"),
        "package.zip" => ("application/zip", "zip"),
        _ => return Err(Missing::Nothing),
    };
    let (content, at) = if ending == "zip" {
        snapshots::find_package(tx, mapping.id, number).await?.ok_or(Missing::Nothing)?
    } else {
        let copy = if ending == "csv" { Copy::Csv } else { Copy::Hsds };
        let found = snapshots::find_copy(tx, mapping.id, number, copy).await?;
        found.map(|(text, at)| (text.into_bytes(), at)).ok_or(Missing::Nothing)?
    };
    let country = mapping.country.as_str().to_lowercase();
    let name = format!("attachment; filename=\"services-{country}-{}.{ending}\"", calendar::civil_date(at));
    let about = [
        (CONTENT_TYPE, kind.to_owned()),
        (CONTENT_DISPOSITION, name),
        (CACHE_CONTROL, "no-cache".to_owned()),
    ];
    Ok((about, content).into_response())
}
