//! "All of this is still right": where a link in a mail leads. Looking changes nothing; the button does, for what the page names
//! and as it names it.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use domain::moment::Moment;
use uuid::Uuid;

use super::card::{is_withheld, list_numbers, list_unsure};
use super::dial::say_way;
use super::hours::say_week;
use super::service::list_notes;
use super::trouble::Trouble;
use super::view::View;
use super::{Answer, send};
use crate::access::Address;
use crate::directory::{
    Link, Named, Outcome, ShownService, confirm_by_link, find_link, find_used_link, list_named, show_named,
};
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
struct ConfirmPage {
    view: View,
    services: Vec<ConfirmService>,
    changed: bool,
    /// Whether it has just been done.
    done: bool,
    /// That it was done before, and when.
    used: Option<String>,
}

/// A service with what people rely on: whoever says that it is right has it before their eyes.
struct ConfirmService {
    named: Named,
    /// Its page.
    path: String,
    /// What it is, and what it says.
    said: Vec<(String, String)>,
}

/// Shows what would be confirmed.
pub(super) async fn ask(
    State(app): State<App>,
    view: View,
    address: Address,
    Path(secret): Path<String>,
) -> Answer {
    let link = match open(&app, address, &secret).await? {
        Opened::Link(link) => link,
        Opened::Used(at) => return Ok(say_used(view, at)),
    };
    let named = list_named(&app, &link).await?;
    show(&app, view, named, Stage::Ask).await
}

/// Confirms what was shown.
pub(super) async fn confirm(
    State(app): State<App>,
    view: View,
    address: Address,
    Path(secret): Path<String>,
    form: String,
) -> Answer {
    let link = match open(&app, address, &secret).await? {
        Opened::Link(link) => link,
        Opened::Used(at) => return Ok(say_used(view, at)),
    };
    match confirm_by_link(&app, &link, &read(&form)).await? {
        None => Err(Trouble::Gone),
        Some(Outcome { right, left }) if left.is_empty() && !right.is_empty() => {
            show(&app, view, right, Stage::Done).await
        }
        Some(Outcome { left, .. }) => show(&app, view, left, Stage::Changed).await,
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

/// What a secret opens.
enum Opened {
    Link(Link),
    /// It was used at that moment.
    Used(Moment),
}

/// The link, if it works, or when it was used. Whoever guesses is slowed down.
async fn open(app: &App, Address(address): Address, secret: &str) -> Result<Opened, Trouble> {
    if let Some(link) = find_link(app, secret).await? {
        return Ok(Opened::Link(link));
    }
    if let Some(at) = find_used_link(app, secret).await? {
        return Ok(Opened::Used(at));
    }
    app.limits.check_sign_in(address)?;
    Err(Trouble::Gone)
}

async fn show(app: &App, mut view: View, named: Vec<Named>, stage: Stage) -> Answer {
    view.unlisted = true;
    let shown = show_named(app, &named).await?;
    let say_of = |named: &Named| {
        shown
            .iter()
            .find(|shown| shown.service.id == named.id)
            .map(|shown| say(&view, shown))
            .unwrap_or_default()
    };
    let services = named
        .into_iter()
        .map(|named| ConfirmService {
            said: say_of(&named),
            path: view.to(&format!("/service/{}", named.id)),
            named,
        })
        .collect();
    let (changed, done) = (stage == Stage::Changed, stage == Stage::Done);
    let page = ConfirmPage { view, services, changed, done, used: None };
    Ok(send(if changed { StatusCode::CONFLICT } else { StatusCode::OK }, &page.view, &page))
}

/// Numbers, hours and addresses, as people see them.
fn say(view: &View, shown: &ShownService) -> Vec<(String, String)> {
    let entry = shown.entry();
    let numbers = list_numbers(entry, None).into_iter().map(|(dial, phone)| (dial.shown, phone));
    let numbers = numbers.chain(list_unsure(entry, None)).map(|(number, phone)| {
        let label = phone.label.clone().filter(|label| !label.trim().is_empty());
        let words = [Some(number), label, say_way(view, phone)];
        words.into_iter().flatten().collect::<Vec<_>>().join(" ")
    });
    let places = shown.places.iter().zip(&entry.places).filter(|(place, _)| !is_withheld(place));
    let places = places.flat_map(|(place, said)| {
        let addresses = place.location.addresses.iter().map(|address| {
            let lines = [&address.address_1, &address.postal_code, &address.city];
            lines.into_iter().flatten().cloned().collect::<Vec<_>>().join(", ")
        });
        addresses.chain(list_notes(view, said).into_iter().map(|(_, said)| said)).collect::<Vec<_>>()
    });
    let between = view.text("page-semicolon");
    let rows = [
        ("page-service-reach", numbers.collect::<Vec<_>>().join(&between)),
        ("page-service-hours", say_week(view, entry)),
        ("page-service-place", places.collect::<Vec<_>>().join(&between)),
    ];
    rows.into_iter().filter(|(_, said)| !said.is_empty()).map(|(key, said)| (view.text(key), said)).collect()
}

/// That it was confirmed before: nothing is left to do.
fn say_used(mut view: View, at: Moment) -> axum::response::Response {
    view.unlisted = true;
    let used = view.told("page-confirm-used", &[("date", view.date(&at.civil_date().to_string()).into())]);
    let page = ConfirmPage { view, services: Vec::new(), changed: false, done: false, used: Some(used) };
    send(StatusCode::GONE, &page.view, &page)
}
