//! Listing: every referral of the organisation, a line each, streamed a page at a time; only the last entry of each, for
//! whoever was here before; and the bodies that the rows on a screen need.

use std::collections::BTreeMap;

use api::problem::Code;
use api::referrals::{AskBodies, EntryBody, LastEntry, MOST_BODIES, Referral};
use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use domain::id::{OrganisationId, ReferralId};
use futures_util::{StreamExt, stream};

use super::store::{self, ReferralBatch};
use crate::access::Contact;
use crate::body::Body;
use crate::problem::Refused;
use crate::room::keep_until_taken;
use crate::state::App;

/// Every referral of the organisation: signed headers and grants, without bodies. One JSON document a line.
#[utoipa::path(get, path = "/referrals", responses(
    (status = 200, body = Referral, content_type = "application/x-ndjson"),
))]
pub(super) async fn list(State(app): State<App>, contact: Contact) -> Result<Response, Refused> {
    let organisation = contact.organisation();
    let place = app.limits.take_bodies(contact.key, store::PAGE_BYTES)?;
    // The first page is read before the answer begins, so that a failure is still told as one.
    let first = page(&app, &organisation, ReferralId([0; 16])).await?;
    let pages = stream::unfold((app, first), move |(app, ready)| async move {
        let (lines, last) = ready?;
        match page(&app, &organisation, last).await {
            Ok(next) => Some((Ok(lines), (app, next))),
            Err(_) => Some((Err(std::io::Error::other("the list was cut")), (app, None))),
        }
    })
    .fuse(); // compression asks again after the end
    let kind = [(header::CONTENT_TYPE, "application/x-ndjson")];
    Ok(keep_until_taken((kind, axum::body::Body::from_stream(pages)).into_response(), place))
}

/// The last entry of every referral of the organisation: a client that kept what it verified fetches only what
/// changed since.
#[utoipa::path(get, path = "/referrals/last-entries", responses(
    (status = 200, body = Vec<LastEntry>),
))]
pub(super) async fn list_last(
    State(app): State<App>,
    contact: Contact,
) -> Result<Json<Vec<LastEntry>>, Refused> {
    Ok(Json(store::list_last(&mut app.db.read().await?, &contact.organisation()).await?))
}

/// Bodies of entries in referrals of the organisation, for the rows that somebody is shown. What is not there or
/// belongs to others is left out.
#[utoipa::path(post, path = "/referrals/bodies", request_body = AskBodies, responses(
    (status = 200, body = Vec<EntryBody>),
))]
pub(super) async fn list_bodies(
    State(app): State<App>,
    contact: Contact,
    Body(asked): Body<AskBodies>,
) -> Result<Response, Refused> {
    if asked.entries.len() > MOST_BODIES {
        return Err(Refused::because(Code::Malformed, "more bodies are asked for than are given at once"));
    }
    let (tx, organisation) = (&mut app.db.read().await?, contact.organisation());
    let size = store::measure_bodies(tx, &organisation, &asked.entries).await?;
    let place = app.limits.take_bodies(contact.key, size)?;
    let bodies = store::list_bodies(tx, &organisation, &asked.entries).await?;
    Ok(keep_until_taken(Json(bodies).into_response(), place))
}

/// The lines of one page and the id it ends with; none where there are no more.
async fn page(
    app: &App,
    organisation: &OrganisationId,
    after: ReferralId,
) -> Result<Option<(Bytes, ReferralId)>, Refused> {
    let tx = &mut app.db.read().await?;
    let ReferralBatch { entries, grants, ids } = store::list_page(tx, organisation, &after).await?;
    let Some(last) = ids.last().copied() else { return Ok(None) };
    let mut referrals: BTreeMap<ReferralId, Referral> = ids
        .into_iter()
        .map(|referral| {
            let empty = Referral { referral, entries: Vec::new(), grants: Vec::new(), victim_code: None };
            (referral, empty)
        })
        .collect();
    for (id, entry) in entries {
        if let Some(referral) = referrals.get_mut(&id) {
            referral.entries.push(entry);
        }
    }
    for (id, grant) in grants {
        if let Some(referral) = referrals.get_mut(&id) {
            referral.grants.push(grant);
        }
    }
    let mut lines = Vec::new();
    for referral in referrals.values() {
        serde_json::to_writer(&mut lines, referral).map_err(|_| db::DbError::inconsistent("referral"))?;
        lines.push(b'\n');
    }
    Ok(Some((lines.into(), last)))
}
