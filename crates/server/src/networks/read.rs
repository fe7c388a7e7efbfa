//! Reading the membership log. Whoever is signed in may: members, stewards, and those on their way in.

use api::log::LogPage;
use axum::Json;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use serde::Deserialize;

use super::store;
use crate::access::Anyone;
use crate::membership;
use crate::problem::Refused;
use crate::state::App;

/// Where to begin.
#[derive(Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct After {
    /// Records known already.
    #[serde(default)]
    after: u64,
}

/// The membership log after a position.
#[utoipa::path(get, path = "/log", params(After), responses(
    (status = 200, body = LogPage),
))]
pub(super) async fn read(
    State(app): State<App>,
    _: Anyone,
    after: Result<Query<After>, QueryRejection>,
) -> Result<Json<LogPage>, Refused> {
    let Query(After { after }) = after?;
    let tx = &mut app.db.read().await?;
    let records = membership::list_records(tx, after).await?;
    let recipients = if records.is_empty() { Vec::new() } else { store::list_recipients(tx).await? };
    Ok(Json(LogPage {
        records,
        recipients,
        head: membership::get_head(tx).await?,
        cosignatures: store::list_cosignatures(tx).await?,
        now: app.now(),
    }))
}
