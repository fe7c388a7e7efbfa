//! A mapping is opened.

use api::mappings::{MappingOpened, OpenMapping};
use api::problem::Code;
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use domain::bounds::MAPPING_DAYS;
use domain::content::Problem;
use domain::moment::Moment;
use domain::network::check_name;

use super::mails;
use super::make_id;
use super::store::mapping::{self, Mapping};
use crate::access::Keeper;
use crate::body::Body;
use crate::directory::Held;
use crate::problem::Refused;
use crate::state::App;

/// Mappings that one keeper has at most.
const MOST: usize = 500;

/// Opens a mapping. At half of the time, services that have not answered are reminded. To open one again, of the same
/// country, title and end, is to hear of the first: an answer may have been lost.
#[utoipa::path(post, path = "/mappings", request_body = OpenMapping, responses(
    (status = 201, body = MappingOpened),
))]
pub(super) async fn open(
    State(app): State<App>,
    keeper: Keeper,
    Body(OpenMapping { country, title, closes_at }): Body<OpenMapping>,
) -> Result<(StatusCode, Json<MappingOpened>), Refused> {
    app.limits.check_write(&keeper.key())?;
    let now = app.now();
    check_title(&title)?;
    check_end(now, closes_at)?;
    let mapping =
        Mapping { id: make_id()?, keeper: keeper.organisation(), country, title, opened_at: now, closes_at };
    let id = db::write!(app.db, tx => {
        // One at a time: two presses at once are one.
        let held = Held::begin(tx).await?;
        let kept = mapping::list_kept(tx, mapping.keeper).await?;
        if let Some(same) = kept.iter().find(|kept| kept.is_as(&mapping)) {
            return Ok(same.id);
        }
        if kept.len() >= MOST {
            return Err(Refused::because(Code::AtMost, format!("somebody keeps at most {MOST} mappings")));
        }
        mapping::insert(tx, held, &mapping).await?;
        mails::enqueue_half(tx, &mapping, now).await?;
        Ok(mapping.id)
    })?;
    Ok((StatusCode::CREATED, Json(MappingOpened { id: id.to_string() })))
}

/// Whether a title can be shown to services and to everybody.
pub(super) fn check_title(title: &str) -> Result<(), Refused> {
    check_name(title).map_err(|error| Refused::field("title", error))
}

/// Whether a mapping can end then: it is open for an hour at least, for two years at most.
fn check_end(now: Moment, closes_at: Moment) -> Result<(), Refused> {
    if (now.plus_hours(1)..=now.plus_days(MAPPING_DAYS)).contains(&closes_at) {
        return Ok(());
    }
    Err(Refused::field("closes_at", Problem::Unfit))
}

/// As [`check_end`], for one that is open already: it may end at once.
pub(super) fn check_new_end(now: Moment, closes_at: Moment) -> Result<(), Refused> {
    if closes_at <= now { Ok(()) } else { check_end(now, closes_at) }
}
