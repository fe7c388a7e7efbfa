//! Appending an entry. If another came first, the answer carries what came.

use api::problem::{Code, Problem};
use api::referrals::{NewEntry, Taken};
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use ledger::{Chain, Header};

use super::check::{check_entry, check_grants};
use super::{notify, store};
use crate::access::Party;
use crate::body::Body;
use crate::problem::Refused;
use crate::state::App;

/// Appends an entry.
#[utoipa::path(post, path = "/referrals/{referral}/entries", request_body = NewEntry,
    params(("referral" = String, Path)), responses(
    (status = 200, body = Taken),
    (status = 201, body = Taken),
    (status = 401, body = Problem),
    (status = 404, body = Problem),
    (status = 409, body = Problem),
    (status = 422, body = Problem),
))]
pub(super) async fn append(
    State(app): State<App>,
    party: Party,
    Body(new): Body<NewEntry>,
) -> Result<(StatusCode, Json<Taken>), Refused> {
    let contact = party.contact;
    app.limits.check_write(&contact.key)?;
    let now = app.now();
    let entry = new.entry.id();
    let header = check_entry(&new, &contact, now)?;
    let calendar = app.calendar_of(&party.receiver, header.at).await?;
    let (status, accepted_at, told) = db::write!(app.db, tx => {
        let parties = [party.sender, party.receiver];
        store::lock_seats(tx, parties).await?;
        if !store::lock(tx, &party.referral).await? {
            return Err(Refused::new(Code::NotFound));
        }
        if let Some((_, accepted_at)) = store::find_place(tx, &party.referral, &entry).await? {
            return Ok((StatusCode::OK, accepted_at, None));
        }
        let log = app.newest_membership(tx).await?;
        let entries = store::list_entries(tx, &party.referral).await?;
        let mut chain = Chain::restore(&entries, party.referral, &log, &calendar).map_err(|error| {
            tracing::error!(error = %error, "A stored referral log does not replay.");
            Refused::new(Code::Fault)
        })?;
        if header.prev != Some(chain.last()) {
            return Err(overtaken(tx, &header, &party).await?);
        }
        let before = chain.progress().turn();
        chain.append(&new.entry, &log, &calendar)?;
        let grants = check_grants(&new, &header, &contact, parties, &log)?;
        store::insert_entry(tx, &chain, &new, &grants, now).await?;
        store::update_referral(tx, &chain).await?;
        let told = notify::after(tx, &chain, before, contact.organisation(), now).await?;
        Ok((StatusCode::CREATED, now, Some(told)))
    })?;
    if let Some(told) = told {
        app.tell(told);
    }
    Ok((status, Json(Taken { entry, accepted_at })))
}

/// What came after the entry that the author knew as the last one.
async fn overtaken(tx: &mut db::Tx, header: &Header, party: &Party) -> Result<Refused, Refused> {
    let prev = header.prev.ok_or(Refused::because(Code::Malformed, "an entry names the one before it"))?;
    let known = store::find_place(tx, &party.referral, &prev).await?;
    let (place, _) = known.ok_or(Refused::because(Code::NotValid, "the entry before it is unknown"))?;
    let mut problem = Problem::new(Code::Overtaken, None);
    problem.missed = store::list_stored(tx, &party.referral, place).await?;
    Ok(Refused::with(problem))
}
