//! Two snapshots side by side, in words.

use api::mappings::{FieldChanged, ServiceChanged, ServiceNamed};
use askama::Template;
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;

use super::{Missing, by_name, country_name, find, value_name, write_day};
use crate::mappings::compare::lay_side_by_side;
use crate::mappings::snapshot::{Frozen, work_out};
use crate::mappings::store::snapshots;
use crate::mappings::table::COLUMNS;
use crate::pages::{self, View};
use crate::state::App;

/// A service that says something else.
struct Changed {
    id: String,
    name: String,
    /// Column, before, after.
    fields: Vec<(String, String, String)>,
}

#[derive(Template)]
#[template(path = "mapping-compare.html")]
struct Page {
    view: View,
    title: String,
    country: String,
    back: String,
    days: [String; 2],
    added: Vec<ServiceNamed>,
    gone: Vec<ServiceNamed>,
    changed: Vec<Changed>,
}

/// What differs between two snapshots.
pub(super) async fn compare(
    State(app): State<App>,
    view: View,
    path: Result<Path<(String, String, String)>, PathRejection>,
) -> Response {
    let Ok(Path((mapping, from, to))) = path else { return pages::missing(view) };
    match gather(&app, &view, &mapping, [&from, &to]).await {
        Ok(page) => pages::send(StatusCode::OK, &page.view, &page),
        Err(missing) => missing.show(view),
    }
}

async fn gather(app: &App, view: &View, mapping: &str, which: [&str; 2]) -> Result<Page, Missing> {
    let (mapping, [from, to], [before, after]) = {
        let tx = &mut app.db.read().await?;
        let mapping = find(tx, mapping).await?;
        let all = snapshots::list(tx, mapping.id).await?;
        let find_dated = |number: &str| {
            let number: u32 = number.parse().map_err(|_| Missing::Nothing)?;
            all.iter().find(|one| one.number == number).copied().ok_or(Missing::Nothing)
        };
        let [from, to] = which;
        let (from, to) = (find_dated(from)?, find_dated(to)?);
        let before = Frozen::find(tx, mapping.id, from.number).await?.ok_or(Missing::Nothing)?;
        let after = Frozen::find(tx, mapping.id, to.number).await?.ok_or(Missing::Nothing)?;
        (mapping, [from, to], [before, after])
    };
    let compared = work_out(move || lay_side_by_side(&before.into_entries(), &after.into_entries())).await?;
    let mut changed: Vec<Changed> = compared.changed.into_iter().map(|service| word(view, service)).collect();
    changed.sort_by_key(|service| service.name.to_lowercase());
    Ok(Page {
        title: mapping.title,
        country: country_name(view, mapping.country.as_str()),
        back: format!("/mappings/{}{}", mapping.id, view.query()),
        days: [from, to].map(|one| write_day(view, one.at)),
        added: by_name(compared.added),
        gone: by_name(compared.gone),
        changed,
        view: view.clone(),
    })
}

fn word(view: &View, ServiceChanged { service, fields }: ServiceChanged) -> Changed {
    let fields = fields.into_iter().map(|FieldChanged { column, before, after }| {
        let codes = COLUMNS.iter().find(|known| known.name == column).and_then(|known| known.codes);
        let words = |values: Vec<String>| -> String {
            values.iter().map(|value| value_name(view, codes, value)).collect::<Vec<_>>().join("; ")
        };
        (view.text(&format!("mapping-column-{column}")), words(before), words(after))
    });
    Changed { id: service.id, name: service.name, fields: fields.collect() }
}
