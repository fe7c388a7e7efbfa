//! The form behind a link: a service describes itself. HTML from the server, complete without scripts; the secret in the
//! address is all that proves who answers, and there is nothing else that a browser would send by itself.

mod check;
mod field;
mod fill;
mod read;
mod screen;
mod take;
#[cfg(test)]
mod tests;
mod typed;

use askama::Template;
use axum::Router;
use axum::extract::rejection::PathRejection;
use axum::extract::{DefaultBodyLimit, FromRef, Path, RawQuery, State};
use axum::http::header::{HeaderName, RETRY_AFTER};
use axum::http::{HeaderValue, StatusCode};
use axum::response::Response;
use axum::routing::get;
use domain::code::ReaderCircle;
use domain::id::Sha256;
use wording::Value;

use super::store::answers::{self, Answer, Noted};
use super::store::links;
use super::store::mapping::{self, Mapping};
use crate::access::{Address, sha256};
use crate::calendar;
use crate::directory::Elsewhere;
use crate::pages::{self, View};
use crate::problem::Refused;
use crate::state::App;

pub(super) use typed::Typed;

/// Bytes of a form that is sent; a long one with every field filled has some 30 000.
const LARGEST: usize = 256 * 1024;

pub(super) fn routes<S>() -> Router<S>
where
    S: Clone + Send + Sync + 'static,
    App: FromRef<S>,
    Elsewhere: FromRef<S>,
{
    Router::new().route("/mapping/{secret}", get(show).post(take::take).layer(DefaultBodyLimit::max(LARGEST)))
}

/// What stands behind a link.
struct Behind {
    link: Sha256,
    mapping: Mapping,
    answer: Answer,
    /// The name of the organisation that maps.
    asker: String,
    /// The time zone in which it works; none: the network's office.
    zone: Option<String>,
}

impl Behind {
    /// What a link opens; nothing if it opens nothing. Who guesses is slowed down.
    async fn find(app: &App, address: Address, secret: &str) -> Result<Option<Self>, Refused> {
        let link = sha256(secret.as_bytes());
        let tx = &mut app.db.read().await?;
        let found = match links::find(tx, link).await? {
            Some(id) => answers::find(tx, id).await?,
            None => None,
        };
        let Some(answer) = found else {
            app.limits.check_sign_in(address.0)?;
            return Ok(None);
        };
        let Some(mapping) = mapping::find(tx, answer.mapping).await? else { return Ok(None) };
        let log = app.newest_membership(tx).await?;
        let member = mapping.keeper.and_then(|keeper| log.find_organisation(&keeper));
        let asker = member.map_or_else(|| log.genesis().name.clone(), |member| member.admit.name.clone());
        let zone = member.map(|member| member.admit.zone.clone());
        Ok(Some(Self { link, mapping, answer, asker, zone }))
    }

    /// The last moment at which the service can answer, as a value of a text.
    fn end(&self) -> Value<'static> {
        let zone = self.zone.as_deref().unwrap_or("UTC");
        calendar::local_time(zone, self.mapping.closes_at).map_or_else(|_| "".into(), Into::into)
    }
}

/// The form, or what became of the answer.
async fn show(
    State(app): State<App>,
    address: Address,
    view: View,
    path: Result<Path<String>, PathRejection>,
    RawQuery(query): RawQuery,
) -> Response {
    let Ok(Path(secret)) = path else { return hidden(pages::missing(view)) };
    let behind = match Behind::find(&app, address, &secret).await {
        Ok(Some(behind)) => behind,
        Ok(None) => return hidden(pages::missing(view)),
        Err(refused) => return refuse(view, &refused),
    };
    let view = view.prefer(&behind.answer.language).at(format!("/mapping/{secret}"), "page-title-form");
    if !behind.mapping.is_open(app.now()) {
        return hidden(tell(StatusCode::GONE, view, "mapping-closed", &behind, None));
    }
    if behind.answer.opened_at.is_none() {
        let now = app.now();
        let noted = db::write!(app.db, tx => answers::note(tx, behind.answer.id, Noted::Opened, now).await);
        if let Err(error) = noted {
            return refuse(view, &error.into());
        }
    }
    let edits = query.is_some_and(|query| query.split('&').any(|part| part == "edit=1"));
    if !edits && behind.answer.declined_at.is_some() {
        return hidden(tell(
            StatusCode::OK,
            view,
            "mapping-declined",
            &behind,
            Some("mapping-declined-back"),
        ));
    }
    if !edits && behind.answer.entry.is_some() && behind.answer.draft.is_none() {
        return hidden(tell(StatusCode::OK, view, "mapping-sent", &behind, Some("mapping-sent-change")));
    }
    let filled = match (&behind.answer.draft, &behind.answer.entry) {
        (Some(draft), _) => draft.clone(),
        (None, Some(entry)) => fill::fill(entry),
        (None, None) => screen::begin(&behind),
    };
    hidden(screen::show(StatusCode::OK, &view, &behind, &filled, &[]))
}

#[derive(Template)]
#[template(path = "mapping-told.html")]
struct MappingMessagePage {
    view: View,
    heading: String,
    paragraphs: Vec<String>,
    /// Where one can go on, and what that is called.
    onward: Option<(String, String)>,
}

/// A page that says what became of an answer. `about` is the beginning of its keys.
fn tell(status: StatusCode, view: View, about: &str, behind: &Behind, onward: Option<&str>) -> Response {
    let args = [
        ("asker", Value::from(&behind.asker)),
        ("title", Value::from(&behind.mapping.title)),
        ("end", behind.end()),
    ];
    let text = |end: &str| view.told(&format!("{about}-{end}"), &args);
    // What becomes of an answer depends on who may read it.
    let circle = behind.answer.entry.as_ref().filter(|_| about == "mapping-sent").map(|entry| entry.circle.0);
    let what = match circle {
        Some(ReaderCircle::Members) => "what-members",
        Some(ReaderCircle::Coordinator) => "what-coordinator",
        Some(ReaderCircle::Public) | None => "what",
    };
    let paragraphs = vec![text(what), text("next")];
    let onward = onward.map(|key| {
        let lang = if view.chosen { format!("&lang={}", view.language.code) } else { String::new() };
        (format!("?edit=1{lang}"), view.text(key))
    });
    let heading = text("heading");
    let page = MappingMessagePage { view, heading, paragraphs, onward };
    pages::send(status, &page.view, &page)
}

/// A refusal as a page.
pub(super) fn refuse(view: View, refused: &Refused) -> Response {
    let status = StatusCode::from_u16(refused.code().status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let key = if status == StatusCode::TOO_MANY_REQUESTS { "mapping-too_many" } else { "mapping-fault" };
    let heading = view.text(&format!("{key}-heading"));
    let paragraphs = vec![view.text(&format!("{key}-what"))];
    let page = MappingMessagePage { view, heading, paragraphs, onward: None };
    let mut response = pages::send(status, &page.view, &page);
    if let Some(seconds) = refused.retry_after() {
        response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
    }
    hidden(response)
}

/// No search engine keeps what stands behind a link.
fn hidden(mut response: Response) -> Response {
    const ROBOTS: HeaderName = HeaderName::from_static("x-robots-tag");
    response.headers_mut().insert(ROBOTS, HeaderValue::from_static("noindex, nofollow, noarchive"));
    response
}
