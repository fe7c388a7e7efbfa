//! Sending: the first entry of a referral. Sending the same one twice is sending once, however much later: it is
//! looked for by its id before anything that may have changed since.

use api::problem::Code;
use api::referrals::{EntryTaken, NewEntry};
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use db::{DbError, Tx};
use domain::id::{EntryId, ReferralId};
use ledger::Chain;

use super::check::{check_current, check_entry, check_grants, check_writer, current_seats};
use super::party::ReferralInPath;
use super::{Chains, Live, notify, store};
use crate::access::Contact;
use crate::body::Body;
use crate::problem::Refused;
use crate::state::App;

/// Sends a new referral.
#[utoipa::path(put, path = "/referrals/{referral}", request_body = NewEntry,
    params(("referral" = String, Path)), responses(
    (status = 200, body = EntryTaken),
    (status = 201, body = EntryTaken),
))]
pub(super) async fn send(
    State(app): State<App>,
    State(chains): State<Chains>,
    State(live): State<Live>,
    contact: Contact,
    ReferralInPath(referral): ReferralInPath,
    Body(new): Body<NewEntry>,
) -> Result<(StatusCode, Json<EntryTaken>), Refused> {
    app.limits.check_write(&contact.key)?;
    let entry = new.entry.id();
    check_writer(&new, &contact)?;
    if let Some(taken) = find_sent(&app, &referral, &entry).await? {
        return Ok((StatusCode::OK, Json(taken)));
    }
    let now = app.now();
    let header = check_entry(&new, &contact, now)?;
    let receiver = header.to.ok_or(Refused::because(Code::Malformed, "an enquiry names its receiver"))?;
    let calendar = app.calendar_of(&receiver, header.at).await?;
    let parties = [contact.organisation(), receiver];
    let log = app.newest_membership(&mut app.db.read().await?).await?;
    if log.find_organisation(&receiver).is_none() {
        return Err(Refused::because(Code::NotValid, "the receiver is no member"));
    }
    let chain = Chain::begin(&new.entry, referral, &log, &calendar)?;
    let seats = current_seats(parties, &log)?;
    check_current(&contact, seats)?;
    let grants = check_grants(&new, &header, &contact, seats)?;
    let sent = db::write!(app.db, tx => {
        if !store::lock_seats(tx, seats).await? {
            // Another contact took a seat in this very moment: whoever sends looks at the list again.
            return Err(Refused::new(Code::ListChanged));
        }
        // The other of two equal requests may have come first since, in a transaction just before this one.
        if let Some(taken) = find_taken(tx, &referral, &entry).await? {
            return Ok((taken, None));
        }
        store::insert_referral(tx, &chain).await?;
        store::insert_entry(tx, &chain, &new, &grants, now).await?;
        let told = notify::after(tx, &chain, None, contact.organisation(), now).await?;
        Ok((EntryTaken { entry, accepted_at: now, last: entry }, Some(told)))
    });
    match sent {
        Ok((taken, Some(told))) => {
            chains.keep(chain);
            live.tell(told);
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
async fn find_sent(app: &App, referral: &ReferralId, entry: &EntryId) -> Result<Option<EntryTaken>, Refused> {
    Ok(find_taken(&mut app.db.read().await?, referral, entry).await?)
}

async fn find_taken(
    tx: &mut Tx,
    referral: &ReferralId,
    entry: &EntryId,
) -> Result<Option<EntryTaken>, DbError> {
    let found = store::find_taken(tx, referral, entry).await?;
    Ok(found.filter(|(place, _)| *place == 1).map(|(_, taken)| taken))
}
