//! Reading one referral.

use api::problem::Code;
use api::referrals::Referral;
use axum::Json;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Response};
use domain::id::EntryId;
use serde::Deserialize;

use super::party::Party;
use super::store;
use crate::problem::Refused;
use crate::room::keep_until_taken;
use crate::state::App;

/// Where to begin.
#[derive(Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct After {
    /// The last entry known; all entries, if left out.
    #[param(value_type = Option<String>)]
    after: Option<EntryId>,
}

/// A referral, or its part after an entry, with sealed bodies and the grants to the seat that asks.
#[utoipa::path(get, path = "/referrals/{referral}", params(("referral" = String, Path), After), responses(
    (status = 200, body = Referral),
))]
pub(super) async fn read(
    State(app): State<App>,
    party: Party,
    after: Result<Query<After>, QueryRejection>,
) -> Result<Response, Refused> {
    let Query(After { after }) = after?;
    let tx = &mut app.db.read().await?;
    let place = match after {
        None => 0,
        Some(entry) => {
            let found = store::find_place(tx, &party.referral, &entry).await?;
            found.ok_or(Refused::because(Code::NotFound, "the referral has no such entry"))?.0
        }
    };
    // What is read out stands in memory until it was taken away.
    let place_taken =
        app.limits.take_bodies(party.contact.key, store::measure(tx, &party.referral, place).await?)?;
    let is_sender = party.contact.organisation() == party.sender;
    let read = Referral {
        referral: party.referral,
        entries: store::list_stored(tx, &party.referral, place).await?,
        grants: store::list_grants(tx, &party.referral, &party.contact.seat).await?,
        victim_code: if is_sender { store::find_victim_code(tx, &party.referral).await? } else { None },
    };
    Ok(keep_until_taken(Json(read).into_response(), place_taken))
}
