//! "This is right", "this is wrong": by the contact of a member in that country.

use ::countries::{Countries, Stated};
use api::countries::SayFact;
use api::problem::Code;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use domain::bounds::FACT;
use domain::content::Problem;

use super::store::{Statement, remove_statement, write_statement};
use crate::access::Contact;
use crate::body::Body;
use crate::problem::Refused;
use crate::state::App;

/// Says whether a fact holds, or takes back what was said. `country` is the code of the country, or of the part of it that the
/// fact is about. Whoever says that it is wrong says why, or what is right: without that it goes on being shown, as a number to
/// ring in danger always does, until the network's office has decided.
#[utoipa::path(put, path = "/countries/{country}/facts/{fact}", request_body = SayFact,
    params(("country" = String, Path), ("fact" = String, Path)), responses(
    (status = 204),
))]
pub(super) async fn say(
    State(app): State<App>,
    contact: Contact,
    Path((place, fact)): Path<(String, String)>,
    Body(SayFact { digest, holds, reason, correct }): Body<SayFact>,
) -> Result<StatusCode, Refused> {
    app.limits.check_write(&contact.key)?;
    let log = app.newest_membership(&mut app.db.read().await?).await?;
    let organisation = contact.organisation();
    let member = log.find_organisation(&organisation).ok_or(Refused::new(Code::NotYours))?;
    if place.split('-').next() != Some(member.admit.country.as_str()) {
        return Err(Refused::new(Code::NotYours));
    }
    let known = find_fact(&place, &fact, &digest)?;
    let Some(holds) = holds else {
        db::write!(app.db, tx => remove_statement(tx, &place, &fact, organisation).await)?;
        return Ok(StatusCode::NO_CONTENT);
    };
    let (reason, correct) = (some(reason), some(correct));
    for (field, text) in [("reason", &reason), ("correct", &correct)] {
        if text.as_ref().is_some_and(|text| text.chars().count() > FACT) {
            return Err(Refused::field(field, Problem::TooLong));
        }
    }
    let statement =
        Statement { digest: known.digest().0, holds, reason, correct, organisation, at: app.now() };
    db::write!(app.db, tx => write_statement(tx, &place, &fact, &statement).await)?;
    Ok(StatusCode::NO_CONTENT)
}

/// The fact that was read, if it still stands so.
pub(super) fn find_fact(place: &str, fact: &str, digest: &str) -> Result<Stated<'static>, Refused> {
    let missing = || Refused::new(Code::NotFound);
    let name = fact.parse().map_err(|_| missing())?;
    let known = Countries::get().find_place(place).and_then(|place| place.fact(name)).ok_or_else(missing)?;
    // What was read is not what stands here now.
    if known.digest().to_string() != digest {
        return Err(Refused::new(Code::EntryChanged));
    }
    Ok(known)
}

fn some(text: Option<String>) -> Option<String> {
    text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
}
