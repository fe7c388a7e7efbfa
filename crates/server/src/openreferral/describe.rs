//! What the interface says of itself.

use std::collections::BTreeMap;

use api::problem::Code;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::http::header::{HeaderValue, VARY};
use axum::response::Response;
use hsds::openapi::{About, document};
use hsds::profile;
use serde_json::{Value, json};

use super::{BASE, DirectoryReader, LISTS, answer};
use crate::pages::{View, asks_for_a_page, show_sources};
use crate::problem::Refused;
use crate::state::App;

/// Version, profile and description, as HSDS asks for them.
pub(super) async fn describe<R: DirectoryReader>(
    State(app): State<App>,
    _: R,
    view: View,
    headers: HeaderMap,
) -> Result<Response, Refused> {
    let base = base(&app);
    let network = app.membership().await.genesis().name.clone();
    if asks_for_a_page(&headers) {
        return Ok(show_sources(view, network, LISTS.map(|(name, _)| name).to_vec()));
    }
    let value = json!({
        "version": profile::VERSION,
        "profile": format!("{base}/profile/"),
        "openapi_url": format!("{base}/openapi.json"),
        "description": format!("Services for victims of crime in the network {network}"),
        "publisher": { "name": network, "website": app.config.public_origin },
    });
    let mut response = answer::document(&value, &headers)?;
    response.headers_mut().insert(VARY, HeaderValue::from_static("accept"));
    Ok(response)
}

/// Our description of the interface.
pub(super) async fn openapi(State(app): State<App>, headers: HeaderMap) -> Result<Response, Refused> {
    let network = app.membership().await.genesis().name.clone();
    let about = About {
        title: format!("{network}: directory of services for victims of crime"),
        description: "Open Referral HSDS with a profile for victim support. Nothing here names a person or a case. \
                      The POST twin of each list takes the same parameters in the body, so that what is searched \
                      stands in no log. An organisation comes with at most 100 of its services, locations and \
                      programmes, by id, and ten such organisations are a page; all services of one are listed by \
                      /services with its organization_id. When too much is asked for at once, the answer is 503 \
                      and says when to come again."
            .to_owned(),
        server: base(&app),
        contact_name: network,
        contact_url: Some(app.config.public_origin.clone()),
        contact_email: None,
        licence_name: "CC BY 4.0".to_owned(),
        licence_url: "https://creativecommons.org/licenses/by/4.0/".to_owned(),
    };
    answer::document(&document(&about), &headers)
}

/// What the profile is: its files, by what they add to.
pub(super) async fn profiles(State(app): State<App>, headers: HeaderMap) -> Result<Response, Refused> {
    let base = base(&app);
    let files: BTreeMap<&str, String> =
        profile::patches().map(|(name, _)| (name, format!("{base}/profile/{name}.json"))).collect();
    answer::document(&json!({ "version": profile::VERSION, "patches": files }), &headers)
}

/// A merge patch of the profile.
pub(super) async fn profile(Path(file): Path<String>, headers: HeaderMap) -> Result<Response, Refused> {
    let named = file.strip_suffix(".json").unwrap_or(&file);
    let patch = profile::patches().find(|(name, _)| *name == named);
    let (_, text) = patch.ok_or(Refused::new(Code::NotFound))?;
    Ok(answer::tagged(text.as_bytes().to_vec(), "application/json", &headers))
}

/// A schema with the profile merged in.
pub(super) async fn schema(
    State(app): State<App>,
    Path(file): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Refused> {
    let named = file.strip_suffix(".json").unwrap_or(&file);
    let schema: Option<(_, Value)> =
        profile::merged(&format!("{}/schema", base(&app))).find(|(name, _)| *name == named);
    let (_, schema) = schema.ok_or(Refused::new(Code::NotFound))?;
    answer::document(&schema, &headers)
}

fn base(app: &App) -> String {
    format!("{}{BASE}", app.config.public_origin)
}
