//! What is published of mappings, for everybody: made of snapshots and of nothing else.

mod figures;
mod files;
mod list;
mod map;
mod side_by_side;

use axum::Router;
use axum::extract::FromRef;
use axum::response::Response;
use axum::routing::get;
use domain::code::Language;
use domain::moment::Moment;
use uuid::Uuid;
use wording::Value;

use super::store::mapping::{self, Mapping};
use crate::calendar;
use crate::pages::{self, View};
use crate::problem::Refused;
use crate::state::App;
use crate::texts::WORDING;

pub(super) fn routes<S>() -> Router<S>
where
    S: Clone + Send + Sync + 'static,
    App: FromRef<S>,
{
    Router::new()
        .route("/mappings", get(list::list))
        .route("/mappings/{mapping}", get(map::newest))
        .route("/mappings/{mapping}/{snapshot}", get(map::dated))
        .route("/mappings/{mapping}/{snapshot}/{file}", get(files::send))
        .route("/mappings/{mapping}/compare/{from}/{to}", get(side_by_side::compare))
}

/// What a page needs could not be shown.
enum Missing {
    /// There is no such thing.
    Nothing,
    /// The database does not answer, or something cannot be made of what it answers.
    Fault(Refused),
}

impl From<db::DbError> for Missing {
    fn from(error: db::DbError) -> Self {
        Self::Fault(error.into())
    }
}

impl From<Refused> for Missing {
    fn from(refused: Refused) -> Self {
        Self::Fault(refused)
    }
}

impl Missing {
    fn show(self, view: View) -> Response {
        match self {
            Self::Nothing => pages::missing(view),
            Self::Fault(refused) => super::form::refuse(view, &refused),
        }
    }
}

/// The mapping that an address names.
async fn find(tx: &mut db::Tx, id: &str) -> Result<Mapping, Missing> {
    let id: Uuid = id.parse().map_err(|_| Missing::Nothing)?;
    mapping::find(tx, id).await?.ok_or(Missing::Nothing)
}

/// A day as readers write it.
fn write_day(view: &View, at: Moment) -> String {
    let Ok(day) = calendar::local_time("UTC", at) else { return String::new() };
    view.told("mappings-day", &[("at", Value::from(day))])
}

/// The name of a country in the reader's language.
fn country_name(view: &View, code: &str) -> String {
    WORDING.find_country_name(&view.language.code, code).unwrap_or(code).to_owned()
}

/// What a value of a column is called: codes have names, everything else stands for itself.
fn value_name(view: &View, codes: Option<&str>, value: &str) -> String {
    let language = &view.language.code;
    let found = match codes {
        None => None,
        Some("country") => WORDING.find_country_name(language, value).map(str::to_owned),
        Some("language") => WORDING.find_language_name(language, value).map(str::to_owned),
        Some(list) => view.find(&format!("code-{list}-{value}")),
    };
    found.unwrap_or_else(|| value.to_owned())
}

/// A service by the name that it gave itself.
struct Named {
    id: String,
    name: String,
    /// In which language that is; empty where nobody said.
    lang: &'static str,
    /// What that language is called, where it is not the page's.
    said: Option<String>,
}

impl Named {
    fn of(view: &View, id: String, name: String, language: Option<Language>) -> Self {
        let lang = language.map(Language::as_str).unwrap_or_default();
        let reads = view.language.code.split('-').next();
        let foreign = !lang.is_empty() && lang.split('-').next() != reads;
        let said = foreign.then(|| WORDING.find_language_name(&view.language.code, lang)).flatten();
        Self { id, name, lang, said: said.map(str::to_owned) }
    }
}

/// Services by name.
fn by_name(mut services: Vec<Named>) -> Vec<Named> {
    services.sort_by(|a, b| a.name.to_lowercase().cmp(&b.name.to_lowercase()).then_with(|| a.id.cmp(&b.id)));
    services
}
