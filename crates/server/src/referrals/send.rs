//! Sending: the first entry of a referral. Sending the same one twice is sending once.

use api::problem::{Code, Problem};
use api::referrals::{NewEntry, Taken};
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use db::{DbError, Tx};
use domain::id::{EntryId, ReferralId};
use ledger::Chain;

use super::check::{check_entry, check_grants};
use super::{notify, store};
use crate::access::{Contact, ReferralInPath};
use crate::body::Body;
use crate::problem::Refused;
use crate::state::App;

/// Sends a new referral.
#[utoipa::path(put, path = "/referrals/{referral}", request_body = NewEntry,
    params(("referral" = String, Path)), responses(
    (status = 200, body = Taken),
    (status = 201, body = Taken),
    (status = 401, body = Problem),
    (status = 403, body = Problem),
    (status = 409, body = Problem),
    (status = 422, body = Problem),
))]
pub(super) async fn send(
    State(app): State<App>,
    contact: Contact,
    ReferralInPath(referral): ReferralInPath,
    Body(new): Body<NewEntry>,
) -> Result<(StatusCode, Json<Taken>), Refused> {
    app.limits.check_write(&contact.key)?;
    let entry = new.entry.id();
    if let Some(taken) = find_sent(&app, &referral, &entry).await? {
        return Ok((StatusCode::OK, Json(taken)));
    }
    let now = app.now();
    let header = check_entry(&new, &contact, now)?;
    let receiver = header.to.ok_or(Refused::because(Code::Malformed, "an enquiry names its receiver"))?;
    let calendar = app.calendar_of(&receiver, header.at).await?;
    let sent = db::write!(app.db, tx => {
        let parties = [contact.organisation(), receiver];
        if store::lock_seats(tx, parties).await? != parties.len() {
            return Err(Refused::because(Code::NotValid, "the receiver is no member"));
        }
        // The other of two equal requests may have come first since, in a transaction just before this one.
        if let Some(taken) = find_taken(tx, &referral, &entry).await? {
            return Ok((taken, None));
        }
        let log = app.newest_membership(tx).await?;
        let chain = Chain::begin(&new.entry, referral, &log, &calendar)?;
        let grants = check_grants(&new, &header, &contact, parties, &log)?;
        store::insert_referral(tx, &chain).await?;
        store::insert_entry(tx, &chain, &new, &grants, now).await?;
        let told = notify::after(tx, &chain, None, contact.organisation(), now).await?;
        Ok((Taken { entry, accepted_at: now }, Some(told)))
    });
    match sent {
        Ok((taken, Some(told))) => {
            app.tell(told);
            Ok((StatusCode::CREATED, Json(taken)))
        }
        Ok((taken, None)) => Ok((StatusCode::OK, Json(taken))),
        // It came first while this one was being written.
        Err(refused) if refused.code() == Code::Taken => {
            let taken = find_sent(&app, &referral, &entry).await?.ok_or(refused)?;
            Ok((StatusCode::OK, Json(taken)))
        }
        Err(refused) => Err(refused),
    }
}

/// The same entry, if it was sent before; another under this id is a conflict.
async fn find_sent(app: &App, referral: &ReferralId, entry: &EntryId) -> Result<Option<Taken>, Refused> {
    Ok(find_taken(&mut app.db.read().await?, referral, entry).await?)
}

async fn find_taken(tx: &mut Tx, referral: &ReferralId, entry: &EntryId) -> Result<Option<Taken>, DbError> {
    let found = store::find_place(tx, referral, entry).await?;
    Ok(found.filter(|(place, _)| *place == 1).map(|(_, accepted_at)| Taken { entry: *entry, accepted_at }))
}
