//! "All of this is still right": where a link in a mail leads. Looking changes nothing; the button does.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;

use super::trouble::Trouble;
use super::view::View;
use super::{Answer, send};
use crate::access::Address;
use crate::directory::{Link, confirm_by_link, find_link, list_names};
use crate::state::App;

#[derive(Template)]
#[template(path = "confirm.html")]
struct Page {
    view: View,
    names: Vec<String>,
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
    show(&app, view, &link, false).await
}

/// Confirms it.
pub(super) async fn confirm(
    State(app): State<App>,
    view: View,
    address: Address,
    Path(secret): Path<String>,
) -> Answer {
    let link = open(&app, address, &secret).await?;
    if !confirm_by_link(&app, &link).await? {
        return Err(Trouble::Gone);
    }
    show(&app, view, &link, true).await
}

/// The link, if it works. Whoever guesses is slowed down.
async fn open(app: &App, Address(address): Address, secret: &str) -> Result<Link, Trouble> {
    if let Some(link) = find_link(app, secret).await? {
        return Ok(link);
    }
    app.limits.check_sign_in(address)?;
    Err(Trouble::Gone)
}

async fn show(app: &App, view: View, link: &Link, done: bool) -> Answer {
    let names = list_names(app, link).await?;
    let mut view = view;
    view.unlisted = true;
    let page = Page { view, names, done };
    Ok(send(StatusCode::OK, &page.view, &page))
}
