//! What was typed is taken: kept for later, sent, or that the service takes no part.

use axum::body::Bytes;
use axum::extract::rejection::{BytesRejection, PathRejection};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, LOCATION};
use axum::response::{IntoResponse, Response};
use domain::directory::Dimension;

use super::read::Fault;
use super::typed::Typed;
use super::{Behind, check, hidden, read, refuse, screen, tell};
use crate::access::Address;
use crate::directory::{Elsewhere, Hand, Held};
use crate::mappings::store::answers::{self, Answer};
use crate::mappings::store::mapping;
use crate::pages::{self, View};
use crate::problem::Refused;
use crate::state::App;
use api::problem::Code;

/// What of a form is about the sending.
const OF_SENDING: [&str; 3] = ["do", "version", "told"];

/// What somebody does with the form.
enum Deed {
    /// Keeps what was typed, for later.
    Save,
    /// Sends the answer.
    Send,
    /// Takes no part.
    Decline,
}

/// What came of it.
enum Done {
    /// It is kept, as this; the page shows what comes next.
    Kept(Box<Answer>),
    /// Somebody else wrote in between.
    Overtaken(Box<Answer>),
    /// The mapping is closed.
    Closed,
}

/// Takes what was typed.
pub(super) async fn take(
    State(app): State<App>,
    State(elsewhere): State<Elsewhere>,
    address: Address,
    view: View,
    path: Result<Path<String>, PathRejection>,
    body: Result<Bytes, BytesRejection>,
) -> Response {
    let Ok(Path(secret)) = path else { return hidden(pages::missing(view)) };
    let behind = match Behind::find(&app, address, &secret).await {
        Ok(Some(behind)) => behind,
        Ok(None) => return hidden(pages::missing(view)),
        Err(refused) => return refuse(view, &refused),
    };
    let view = view.prefer(&behind.answer.language).at(format!("/mapping/{secret}"), "page-title-form");
    if let Err(refused) = app.limits.check_link(&behind.link) {
        return refuse(view, &refused);
    }
    let body = match body {
        Ok(body) => body,
        Err(rejection) => return refuse(view, &rejection.into()),
    };
    let typed = Typed::read(&body);
    // Read in another language, what was typed comes back as it was, and nothing is kept.
    let is_translated = typed.get("do") == "language";
    let deed = match typed.get("do") {
        "send" => Deed::Send,
        "decline" => Deed::Decline,
        _ => Deed::Save,
    };
    let version: Option<i64> = typed.get("version").parse().ok();
    let was_told = typed.has("told", "yes");
    let typed = typed.without(&OF_SENDING);
    let mut reading = read::read(&typed, behind.mapping.country);
    reading.entry.withhold();
    let is_checked = matches!(deed, Deed::Send) || (is_translated && was_told);
    let faults = if is_checked { check::list_faults(&reading, app.now()) } else { Vec::new() };
    if is_translated {
        return show_again(&app, view, behind, version, &typed, &faults);
    }
    let is_complete = faults.is_empty();
    let sends = matches!(deed, Deed::Send) && is_complete;
    let done = keep(&app, &behind, version, sends.then_some(elsewhere), |answer| match deed {
        Deed::Decline => {
            answer.declined_at = Some(app.now());
            answer.draft = None;
            answer.entry = None;
            answer.filled = Vec::new();
        }
        Deed::Send if is_complete => {
            answer.declined_at = None;
            answer.draft = None;
            answer.filled = Dimension::list_filled(&reading.entry);
            answer.entry = Some(reading.entry.clone());
            answer.sent_at = Some(app.now());
        }
        // What lacks something is kept as well: whoever closes the page now finds it again.
        Deed::Send | Deed::Save => {
            answer.declined_at = None;
            answer.filled = Dimension::list_filled(&reading.entry);
            answer.draft = Some(typed.clone());
        }
    })
    .await;
    match done {
        Ok(Done::Closed) => hidden(tell(StatusCode::GONE, view, "mapping-closed", &behind, None)),
        Ok(Done::Overtaken(answer)) => {
            let behind = Behind { answer: *answer, ..behind };
            let fault = Fault { field: "main".into(), what: "overtaken" };
            hidden(screen::show(StatusCode::CONFLICT, &view, &behind, &typed, &[fault]))
        }
        Ok(Done::Kept(answer)) if !is_complete => {
            let behind = Behind { answer: *answer, ..behind };
            hidden(screen::show(StatusCode::UNPROCESSABLE_ENTITY, &view, &behind, &typed, &faults))
        }
        // To ask for the page anew is safe: nothing is sent twice when somebody loads it again.
        Ok(Done::Kept(_)) => {
            // Whoever saves and goes on stays where the button is.
            let place = if matches!(deed, Deed::Save) { "#saved" } else { "" };
            let there = format!("/mapping/{secret}{}{place}", view.query());
            hidden(
                (StatusCode::SEE_OTHER, [(LOCATION, there), (CACHE_CONTROL, "no-store".into())])
                    .into_response(),
            )
        }
        Err(refused) => refuse(view, &refused),
    }
}

/// The form as it was typed, in the language that is asked for now. It stays over the version that it was read with: what
/// somebody else wrote since is still found out when it is kept.
fn show_again(
    app: &App,
    view: View,
    mut behind: Behind,
    version: Option<i64>,
    typed: &Typed,
    faults: &[Fault],
) -> Response {
    if !behind.mapping.is_open(app.now()) {
        return hidden(tell(StatusCode::GONE, view, "mapping-closed", &behind, None));
    }
    behind.answer.version = version.unwrap_or_default();
    hidden(screen::show(StatusCode::OK, &view, &behind, typed, faults))
}

/// Writes an answer, if its mapping is open and nobody else has written it since it was read. What stands there already is
/// kept: whoever presses twice, or whose page got lost on the way, has written it themselves. What is sent shows no more of a
/// service that it became already, from then on.
async fn keep(
    app: &App,
    behind: &Behind,
    version: Option<i64>,
    sent: Option<Elsewhere>,
    change: impl Fn(&mut Answer) + Send + Sync,
) -> Result<Done, Refused> {
    let now = app.now();
    db::write!(app.db, tx => {
        let hand = match sent {
            Some(elsewhere) => Some(Hand::of_mapping(Held::begin(tx).await?, behind.mapping.keeper, elsewhere)),
            None => None,
        };
        let mapping = mapping::find_locked(tx, behind.mapping.id).await?;
        if !mapping.ok_or(Refused::new(Code::NotFound))?.is_open(now) {
            return Ok(Done::Closed);
        }
        let found = answers::find_locked(tx, behind.answer.id).await?;
        let before = found.ok_or(Refused::new(Code::NotFound))?;
        let mut answer = before.clone();
        change(&mut answer);
        if version != Some(before.version) {
            let is_written = answer.says_as(&before);
            let before = Box::new(before);
            return Ok(if is_written { Done::Kept(before) } else { Done::Overtaken(before) });
        }
        answers::write(tx, &answer).await?;
        answer.version += 1;
        if let Some(hand) = hand {
            answer.narrow_service(tx, hand, now).await?;
        }
        Ok::<_, Refused>(Done::Kept(Box::new(answer)))
    })
}
