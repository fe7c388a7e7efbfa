//! Two snapshots side by side, in words.

use std::collections::HashMap;

use api::mappings::{FieldChanged, ServiceChanged, ServiceNamed};
use askama::Template;
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::code::Language;

use super::{Missing, Named, by_name, country_name, find, value_name, write_day};
use crate::mappings::compare::lay_side_by_side;
use crate::mappings::snapshot::{Frozen, work_out};
use crate::mappings::store::snapshots;
use crate::mappings::table::COLUMNS;
use crate::pages::{self, View};
use crate::state::App;

/// A service that says something else.
struct Changed {
    named: Named,
    fields: Vec<Field>,
}

/// What it says elsewise.
struct Field {
    column: String,
    before: String,
    after: String,
    /// Its own words, in whatever language: not the page's.
    own: bool,
}

#[derive(Template)]
#[template(path = "mapping-compare.html")]
struct ComparisonPage {
    view: View,
    title: String,
    country: String,
    back: String,
    days: [String; 2],
    added: Vec<Named>,
    gone: Vec<Named>,
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

async fn gather(app: &App, view: &View, mapping: &str, which: [&str; 2]) -> Result<ComparisonPage, Missing> {
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
    let (compared, languages) = work_out(move || {
        let (before, after) = (before.into_entries(), after.into_entries());
        let written = before.iter().chain(&after).map(|one| (one.id.clone(), one.entry.written_in));
        let languages: HashMap<String, Option<Language>> = written.collect();
        (lay_side_by_side(&before, &after), languages)
    })
    .await?;
    let named = |ServiceNamed { id, name }: ServiceNamed| {
        let language = languages.get(&id).copied().flatten();
        Named::of(view, id, name, language)
    };
    let changed = compared.changed.into_iter().map(|ServiceChanged { service, fields }| Changed {
        named: named(service),
        fields: fields.into_iter().map(|field| word(view, field)).collect(),
    });
    let mut changed: Vec<Changed> = changed.collect();
    changed.sort_by_key(|service| service.named.name.to_lowercase());
    Ok(ComparisonPage {
        title: mapping.title,
        country: country_name(view, mapping.country.as_str()),
        back: format!("/mappings/{}{}", mapping.id, view.query()),
        days: [from, to].map(|one| write_day(view, one.at)),
        added: by_name(compared.added.into_iter().map(named).collect()),
        gone: by_name(compared.gone.into_iter().map(named).collect()),
        changed,
        view: view.clone(),
    })
}

fn word(view: &View, FieldChanged { column, before, after }: FieldChanged) -> Field {
    let codes = COLUMNS.iter().find(|known| known.name == column).and_then(|known| known.codes);
    let words = |values: Vec<String>| -> String {
        values.iter().map(|value| value_name(view, codes, value)).collect::<Vec<_>>().join("; ")
    };
    let name = view.text(&format!("mapping-column-{column}"));
    Field { column: name, before: words(before), after: words(after), own: codes.is_none() }
}
