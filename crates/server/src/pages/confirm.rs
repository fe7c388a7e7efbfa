//! "All of this is still right": where a link in a mail leads. Looking changes nothing; the button does, for what the page names
//! and as it names it.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use uuid::Uuid;

use super::trouble::Trouble;
use super::view::View;
use super::{Answer, send};
use crate::access::Address;
use crate::directory::{Link, Named, Outcome, confirm_by_link, find_link, list_named};
use crate::state::App;

/// The longest form: a keeper has many services.
pub(super) const LONGEST: usize = 1024 * 1024;

/// What the page is for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    Ask,
    /// Something was written since the page was shown, or is new.
    Changed,
    Done,
}

#[derive(Template)]
#[template(path = "confirm.html")]
struct Page {
    view: View,
    services: Vec<Named>,
    changed: bool,
    /// Whether it has just been done.
    done: bool,
}

/// Shows what would be confirmed.
pub(super) async fn ask(
    State(app): State<App>,
    view: View,
    address: Address,
    Path(secret): Path<String>,
) -> Answer {
    let link = open(&app, address, &secret).await?;
    Ok(show(view, list_named(&app, &link).await?, Stage::Ask))
}

/// Confirms what was shown.
pub(super) async fn confirm(
    State(app): State<App>,
    view: View,
    address: Address,
    Path(secret): Path<String>,
    form: String,
) -> Answer {
    let link = open(&app, address, &secret).await?;
    match confirm_by_link(&app, &link, &read(&form)).await? {
        None => Err(Trouble::Gone),
        Some(Outcome { right, left }) if left.is_empty() && !right.is_empty() => {
            Ok(show(view, right, Stage::Done))
        }
        Some(Outcome { left, .. }) => Ok(show(view, left, Stage::Changed)),
    }
}

/// The services that the form names, each with its version. What names none is passed over.
fn read(form: &str) -> Vec<(Uuid, i64)> {
    let pairs = form_urlencoded::parse(form.as_bytes()).filter(|(name, _)| name == "service");
    pairs
        .filter_map(|(_, value)| {
            let (id, version) = value.split_once(':')?;
            Some((id.parse().ok()?, version.parse().ok()?))
        })
        .collect()
}

/// The link, if it works. Whoever guesses is slowed down.
async fn open(app: &App, Address(address): Address, secret: &str) -> Result<Link, Trouble> {
    if let Some(link) = find_link(app, secret).await? {
        return Ok(link);
    }
    app.limits.check_sign_in(address)?;
    Err(Trouble::Gone)
}

fn show(mut view: View, services: Vec<Named>, stage: Stage) -> axum::response::Response {
    view.unlisted = true;
    let (changed, done) = (stage == Stage::Changed, stage == Stage::Done);
    let page = Page { view, services, changed, done };
    send(if changed { StatusCode::CONFLICT } else { StatusCode::OK }, &page.view, &page)
}
