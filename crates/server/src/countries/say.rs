//! "This is right", "this is wrong": by the contact of a member in that country.

use ::countries::Countries;
use api::countries::SayFact;
use api::problem::{Code, Problem};
use axum::extract::{Path, State};
use axum::http::StatusCode;

use super::store::{Statement, write_statement};
use crate::access::Contact;
use crate::body::Body;
use crate::problem::Refused;
use crate::state::App;

/// Says whether a fact holds. `country` is the code of the country, or of the part of it that the fact is about.
#[utoipa::path(put, path = "/countries/{country}/facts/{fact}", request_body = SayFact,
    params(("country" = String, Path), ("fact" = String, Path)), responses(
    (status = 204),
    (status = 401, body = Problem),
    (status = 403, body = Problem),
    (status = 404, body = Problem),
    (status = 409, body = Problem),
    (status = 422, body = Problem),
))]
pub(super) async fn say(
    State(app): State<App>,
    contact: Contact,
    Path((place, fact)): Path<(String, String)>,
    Body(SayFact { digest, holds }): Body<SayFact>,
) -> Result<StatusCode, Refused> {
    app.limits.check_write(&contact.key)?;
    let log = app.newest_membership(&mut app.db.read().await?).await?;
    let member = log.find_organisation(&contact.organisation()).ok_or(Refused::new(Code::NotYours))?;
    if place.split('-').next() != Some(member.admit.country.as_str()) {
        return Err(Refused::new(Code::NotYours));
    }
    let missing = || Refused::new(Code::NotFound);
    let name = fact.parse().map_err(|_| missing())?;
    let known = Countries::get().find_place(&place).and_then(|place| place.fact(name)).ok_or_else(missing)?;
    // What was read is not what stands here now.
    if known.digest().to_string() != digest {
        return Err(Refused::new(Code::EntryChanged));
    }
    let statement =
        Statement { digest: known.digest().0, holds, organisation: contact.organisation(), at: app.now() };
    db::write!(app.db, tx => write_statement(tx, &place, &fact, &statement).await)?;
    Ok(StatusCode::NO_CONTENT)
}
