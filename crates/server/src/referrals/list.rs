//! Listing: every referral of the organisation, a line each, streamed a page at a time; and only the last entry of
//! each, for whoever was here before.

use std::collections::BTreeMap;

use api::referrals::{LastEntry, Referral};
use axum::Json;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use domain::id::{OrganisationId, ReferralId};
use futures_util::{StreamExt, stream};

use super::store::{self, ReferralBatch};
use crate::access::Contact;
use crate::problem::Refused;
use crate::room::keep_until_taken;
use crate::state::App;

/// Every referral of the organisation: signed headers, grants, and the sealed enquiry. One JSON
/// document a line.
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
    Ok(keep_until_taken((kind, Body::from_stream(pages)).into_response(), place))
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
