//! Snapshots: what everybody sees of all that was taken over, frozen on a day.

use std::io::Cursor;

use api::mappings::SnapshotListed;
use api::problem::{Code, Problem};
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use db::Tx;
use domain::directory::ServiceEntry;
use hsds::compose::RecordSet;
use hsds::{Record, tabular};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::read::list_snapshot;
use super::store::answers;
use super::store::snapshots::{self, Dated};
use super::take_over::service_of;
use super::{Own, table};
use crate::directory::{self, Published};
use crate::problem::Refused;
use crate::state::App;

/// A service in a snapshot, as everybody saw it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Entry {
    pub(super) id: String,
    pub(super) entry: ServiceEntry,
}

/// What a snapshot holds.
pub(super) struct Frozen {
    pub(super) entries: Vec<Entry>,
    /// A nested HSDS service a line.
    pub(super) hsds: String,
    /// A row a service.
    pub(super) csv: String,
    /// The tabular data package of HSDS.
    pub(super) package: Vec<u8>,
}

/// Publishes a snapshot of what everybody sees of the answers taken over. Nothing changes it afterwards.
#[utoipa::path(post, path = "/mappings/{mapping}/snapshots", params(("mapping" = String, Path)), responses(
    (status = 201, body = SnapshotListed),
    (status = 401, body = Problem),
    (status = 403, body = Problem),
    (status = 404, body = Problem),
    (status = 422, body = Problem),
))]
pub(super) async fn publish(
    State(app): State<App>,
    own: Own,
) -> Result<(StatusCode, Json<SnapshotListed>), Refused> {
    app.limits.check_write(&own.keeper.key())?;
    let now = app.now();
    let dated = db::write!(app.db, tx => {
        let id = own.mapping.id;
        super::mapping::find_locked(tx, id).await?.ok_or(Refused::new(Code::NotFound))?;
        let frozen = freeze(tx, id).await?;
        if frozen.entries.is_empty() {
            return Err(Refused::because(Code::NotValid, "nothing was taken over that everybody may read"));
        }
        let last = snapshots::list(tx, id).await?.first().map_or(0, |last| last.number);
        let services = u32::try_from(frozen.entries.len()).unwrap_or(u32::MAX);
        let dated = Dated { number: last + 1, at: now, services };
        snapshots::insert(tx, id, dated, &frozen).await?;
        Ok(dated)
    })?;
    Ok((StatusCode::CREATED, Json(list_snapshot(dated))))
}

/// What was published of a mapping, the newest first.
#[utoipa::path(get, path = "/mappings/{mapping}/snapshots", params(("mapping" = String, Path)), responses(
    (status = 200, body = Vec<SnapshotListed>),
    (status = 401, body = Problem),
    (status = 403, body = Problem),
    (status = 404, body = Problem),
))]
pub(super) async fn list(State(app): State<App>, own: Own) -> Result<Json<Vec<SnapshotListed>>, Refused> {
    let listed = snapshots::list(&mut app.db.read().await?, own.mapping.id).await?;
    Ok(Json(listed.into_iter().map(list_snapshot).collect()))
}

/// Everything taken over in a mapping, as everybody sees it. Nothing here looks at an answer itself: what the directory
/// hides from the public is not there to be counted, ordered or left out.
async fn freeze(tx: &mut Tx, mapping: Uuid) -> Result<Frozen, Refused> {
    let answers = answers::list(tx, mapping).await?;
    let taken = answers.iter().filter(|answer| answer.taken_at.is_some());
    let ids: Vec<Uuid> = taken.map(|answer| service_of(answer.id)).collect();
    let published = directory::list_published(tx, &ids).await?;
    let mut hsds = String::new();
    let (mut entries, mut all) = (Vec::new(), RecordSet::default());
    for Published { id, entry, nested, records } in published {
        let line = serde_json::to_string(&nested);
        hsds.push_str(&line.map_err(|_| db::DbError::inconsistent("mapping_snapshot.hsds"))?);
        hsds.push('\n');
        entries.push(Entry { id: id.to_string(), entry });
        records.iter().for_each(|record| all.add(record.clone()));
    }
    let csv = table::write(&entries)?;
    Ok(Frozen { entries, hsds, csv, package: pack(&all)? })
}

/// The tabular data package of these records, by kind and id: the same records give the same bytes.
fn pack(records: &RecordSet) -> Result<Vec<u8>, Refused> {
    let mut records: Vec<Record> = records.iter().cloned().collect();
    records.sort_by_key(|record| (record.kind().name(), record.id()));
    let mut zip = Cursor::new(Vec::new());
    tabular::write(records, &mut zip, tabular::Form::Profile).map_err(|error| {
        tracing::error!(%error, "A data package could not be written.");
        Refused::new(Code::Fault)
    })?;
    Ok(zip.into_inner())
}
