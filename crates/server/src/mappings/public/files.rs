//! The files of a snapshot, made of its records when they are asked for.

use axum::extract::rejection::PathRejection;
use axum::extract::{Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};

use super::{Missing, find};
use crate::mappings::snapshot::{Frozen, work_out};
use crate::mappings::store::snapshots;
use crate::pages::{self, View};
use crate::problem::Refused;
use crate::state::App;

/// How the bytes of a file are made.
type Make = fn(Frozen) -> Result<Vec<u8>, Refused>;

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
    let (kind, ending, make): (_, _, Make) = match file {
        "services.ndjson" => ("application/x-ndjson", "ndjson", Frozen::into_hsds),
        "services.csv" => ("text/csv; charset=utf-8", "csv", Frozen::into_csv),
        "package.zip" => ("application/zip", "zip", Frozen::into_package),
        _ => return Err(Missing::Nothing),
    };
    let (mapping, dated, frozen) = {
        let tx = &mut app.db.read().await?;
        let mapping = find(tx, mapping).await?;
        let all = snapshots::list(tx, mapping.id).await?;
        let dated = all.into_iter().find(|one| one.number == number).ok_or(Missing::Nothing)?;
        let frozen = Frozen::find(tx, mapping.id, number).await?.ok_or(Missing::Nothing)?;
        (mapping, dated, frozen)
    };
    let content = work_out(move || make(frozen)).await??;
    let country = mapping.country.as_str().to_lowercase();
    let day = dated.at.civil_date();
    let name = format!("attachment; filename=\"services-{country}-{day}.{ending}\"");
    let about = [
        (CONTENT_TYPE, kind.to_owned()),
        (CONTENT_DISPOSITION, name),
        (CACHE_CONTROL, "no-cache".to_owned()),
    ];
    Ok((about, content).into_response())
}
