//! A mapping is given another name or end, or taken away.

use api::mappings::ChangeMapping;
use api::problem::Code;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use serde::Deserialize;

use super::list::list_one;
use super::open::{check_new_end, check_title};
use super::store::{answers, mapping, snapshots};
use super::{Own, mails};
use crate::body::Body;
use crate::problem::Refused;
use crate::state::App;

/// Changes a mapping: with a later end services can answer again, with one that has passed they cannot.
#[utoipa::path(put, path = "/mappings/{mapping}", request_body = ChangeMapping,
    params(("mapping" = String, Path)), responses(
    (status = 204),
))]
pub(super) async fn change(
    State(app): State<App>,
    own: Own,
    Body(ChangeMapping { title, closes_at }): Body<ChangeMapping>,
) -> Result<StatusCode, Refused> {
    app.limits.check_write(&own.keeper.key())?;
    let now = app.now();
    check_title(&title)?;
    check_new_end(now, closes_at)?;
    db::write!(app.db, tx => {
        let found = mapping::find_locked(tx, own.mapping.id).await?.ok_or(Refused::new(Code::NotFound))?;
        mapping::change(tx, found.id, &title, closes_at).await?;
        if closes_at != found.closes_at {
            let moved = mapping::Mapping { closes_at, ..found };
            mails::enqueue_half(tx, &moved, now).await?;
        }
        Ok::<_, Refused>(())
    })?;
    Ok(StatusCode::NO_CONTENT)
}

/// Which mapping it was: one in which something was written since is left as it is.
#[derive(Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct AsRead {
    /// How often something had been written in its answers.
    written: i64,
}

/// Takes a mapping away with all its answers, as it was read and as long as nothing of it was published. What was taken over
/// stays in the directory.
#[utoipa::path(delete, path = "/mappings/{mapping}", params(("mapping" = String, Path), AsRead), responses(
    (status = 204),
))]
pub(super) async fn remove(
    State(app): State<App>,
    own: Own,
    read: Result<Query<AsRead>, QueryRejection>,
) -> Result<StatusCode, Refused> {
    let Query(AsRead { written }) = read?;
    app.limits.check_write(&own.keeper.key())?;
    db::write!(app.db, tx => {
        mapping::find_locked(tx, own.mapping.id).await?.ok_or(Refused::new(Code::NotFound))?;
        if !snapshots::list(tx, own.mapping.id).await?.is_empty() {
            return Err(Refused::because(Code::NotValid, "what was published stays"));
        }
        if list_one(&own.mapping, &answers::tally(tx, own.mapping.id).await?).written != written {
            // Services have written meanwhile: nobody does that a second time.
            return Err(Refused::new(Code::EntryChanged));
        }
        mapping::remove(tx, own.mapping.id).await?;
        Ok(())
    })?;
    Ok(StatusCode::NO_CONTENT)
}
