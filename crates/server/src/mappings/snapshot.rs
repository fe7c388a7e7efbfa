//! Snapshots: what everybody sees of all that was taken over, frozen on a day. A place that is withheld or hidden later is
//! gone from them as well.

use std::io::Cursor;

use api::mappings::SnapshotListed;
use api::problem::Code;
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use db::{DbError, Tx};
use domain::directory::ServiceEntry;
use hsds::{Kind, Record, tabular};
use uuid::Uuid;

use super::read::list_snapshot;
use super::store::answers;
use super::store::snapshots::{self, Dated};
use super::take_over::service_of;
use super::{Own, table};
use crate::access::sha256;
use crate::directory::{self, Eyes, Held, Published};
use crate::problem::Refused;
use crate::state::App;

/// A service in a snapshot, as everybody saw it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Entry {
    pub(super) id: String,
    pub(super) entry: ServiceEntry,
}

/// What a snapshot holds: pages, tables and files are made of its records each time they are asked for.
pub(super) struct Frozen(Vec<Record>);

/// Makes something of snapshots on a thread of its own: one may hold thousands of services. Whoever asks holds no connection
/// meanwhile.
pub(super) async fn work_out<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, Refused> {
    tokio::task::spawn_blocking(work).await.map_err(|_| Refused::new(Code::Fault))
}

/// How often publishing begins anew when the directory changes meanwhile.
const ATTEMPTS: u8 = 3;

/// Publishes a snapshot of what everybody sees of the answers taken over. It stays as it is, but for places that are withheld
/// or hidden later. Where it would say what the last one said, there is none.
#[utoipa::path(post, path = "/mappings/{mapping}/snapshots", params(("mapping" = String, Path)), responses(
    (status = 201, body = SnapshotListed),
))]
pub(super) async fn publish(
    State(app): State<App>,
    own: Own,
) -> Result<(StatusCode, Json<SnapshotListed>), Refused> {
    app.limits.check_write(&own.keeper.key())?;
    let now = app.now();
    let (id, eyes) = (own.mapping.id, Eyes::of_everybody());
    for _ in 0..ATTEMPTS {
        // Read beforehand: nobody waits for it. What is written is what was read, as long as the public sees that still.
        let number = directory::newest_number(&app.db, eyes).await?;
        let records = freeze(&mut app.db.read().await?, id).await?;
        let services = records.iter().filter(|record| record.kind() == Kind::Service).count();
        if services == 0 {
            return Err(Refused::because(Code::NotValid, "nothing was taken over that everybody may read"));
        }
        let services = u32::try_from(services).unwrap_or(u32::MAX);
        let digest = sha256(snapshots::write_lines(&records).as_bytes());
        let dated = db::write!(app.db, tx => {
            let held = Held::begin(tx).await?;
            super::mapping::find_locked(tx, id).await?.ok_or(Refused::new(Code::NotFound))?;
            if directory::held_number(tx, held, eyes).await? != number {
                return Ok(None);
            }
            if snapshots::find_digest(tx, id).await? == Some(digest) {
                return Err(Refused::because(Code::NotValid, "nothing has changed since the last snapshot"));
            }
            let last = snapshots::list(tx, id).await?.first().map_or(0, |last| last.number);
            let dated = Dated { number: last + 1, at: now, services };
            snapshots::insert(tx, id, dated, digest, &records).await?;
            Ok(Some(dated))
        })?;
        if let Some(dated) = dated {
            return Ok((StatusCode::CREATED, Json(list_snapshot(dated))));
        }
    }
    Err(Refused::new(Code::Unavailable))
}

/// What was published of a mapping, the newest first.
#[utoipa::path(get, path = "/mappings/{mapping}/snapshots", params(("mapping" = String, Path)), responses(
    (status = 200, body = Vec<SnapshotListed>),
))]
pub(super) async fn list(State(app): State<App>, own: Own) -> Result<Json<Vec<SnapshotListed>>, Refused> {
    let listed = snapshots::list(&mut app.db.read().await?, own.mapping.id).await?;
    Ok(Json(listed.into_iter().map(list_snapshot).collect()))
}

/// Everything taken over in a mapping, as everybody sees it. Nothing here looks at an answer itself: what the directory
/// hides from the public is not there to be counted, ordered or left out.
async fn freeze(tx: &mut Tx, mapping: Uuid) -> Result<Vec<Record>, Refused> {
    let answers = answers::list_taken(tx, mapping).await?;
    let mut ids: Vec<Uuid> = answers.into_iter().map(service_of).collect();
    ids.sort_unstable();
    Ok(directory::list_published(tx, &ids).await?)
}

impl Frozen {
    /// A snapshot, if there is one of this number.
    pub(super) async fn find(tx: &mut Tx, mapping: Uuid, number: u32) -> Result<Option<Self>, DbError> {
        Ok(snapshots::find_records(tx, mapping, number).await?.map(Self))
    }

    /// Its services as forms, by id.
    pub(super) fn into_entries(self) -> Vec<Entry> {
        let entries = Published::of(self.0).entries().into_iter();
        entries.map(|(id, entry)| Entry { id: id.to_string(), entry }).collect()
    }

    /// A nested HSDS service a line.
    pub(super) fn into_hsds(self) -> Result<Vec<u8>, Refused> {
        let mut lines = Vec::new();
        for service in Published::of(self.0).nested() {
            serde_json::to_writer(&mut lines, &service).map_err(|_| Refused::new(Code::Fault))?;
            lines.push(b'\n');
        }
        Ok(lines)
    }

    /// A row a service.
    pub(super) fn into_csv(self) -> Result<Vec<u8>, Refused> {
        table::write(&self.into_entries())
    }

    /// The tabular data package of HSDS, by kind and id: the same records give the same bytes.
    pub(super) fn into_package(self) -> Result<Vec<u8>, Refused> {
        let mut records = self.0;
        records.sort_by_key(|record| (record.kind().name(), record.id()));
        let mut zip = Cursor::new(Vec::new());
        tabular::write(records, &mut zip, tabular::Form::Profile).map_err(|error| {
            tracing::error!(%error, "A data package could not be written.");
            Refused::new(Code::Fault)
        })?;
        Ok(zip.into_inner())
    }
}
