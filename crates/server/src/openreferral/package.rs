//! The whole directory as a tabular package, to download.

use std::collections::VecDeque;
use std::fs::File;
use std::sync::Arc;

use api::problem::Code;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::HeaderMap;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE, ETAG};
use axum::response::{IntoResponse, Response};
use db::Db;
use futures_util::{Stream, stream};
use hsds::tabular::{Form, WrittenPackage, write};
use hsds::{Circle, Kind, Record};
use tempfile::NamedTempFile;
use tokio::io::AsyncReadExt;
use tokio::sync::{Mutex, mpsc};

use super::{DirectoryReader, answer};
use crate::directory::{self, Eyes, From, Narrowed, newest_number, stamped};
use crate::per_circle::PerCircle;
use crate::problem::Refused;
use crate::state::App;

/// Records that are read at once.
const BATCH: u32 = 500;

/// The packages of one process: each is made when it is asked for and has become old, by one at a time.
#[derive(Clone)]
pub struct Packages {
    app: App,
    made: Arc<PerCircle<Mutex<Option<Made>>>>,
}

/// A package on the disk, and as of which change.
struct Made {
    number: i64,
    tag: String,
    file: NamedTempFile,
}

/// The package: a zip archive with a `datapackage.json` and its tables.
pub(super) async fn package<R: DirectoryReader>(
    State(packages): State<Packages>,
    reader: R,
    headers: HeaderMap,
) -> Result<Response, Refused> {
    let eyes = reader.eyes();
    // By itself: whoever asks may be told to come again before a large one is made, and then it is there.
    let fetching = tokio::spawn(async move { packages.fetch(eyes).await });
    let (tag, file) = fetching.await.map_err(|_| Refused::new(Code::Fault))??;
    if answer::is_known(&headers, &tag) {
        return Ok(answer::unchanged(tag));
    }
    let about = [
        (ETAG, tag),
        (CACHE_CONTROL, "no-cache".to_owned()),
        (CONTENT_TYPE, "application/zip".to_owned()),
        (CONTENT_DISPOSITION, "attachment; filename=\"directory.zip\"".to_owned()),
    ];
    Ok((about, Body::from_stream(read_on(tokio::fs::File::from_std(file)))).into_response())
}

impl Packages {
    /// Packages of this process's directory; none is made yet.
    #[must_use]
    pub fn new(app: App) -> Self {
        Self { app, made: Arc::default() }
    }

    /// The package as it stands, and its tag. Whoever comes while it is made waits for it, and it is made once.
    async fn fetch(&self, eyes: Eyes) -> Result<(String, File), Refused> {
        let mut made = self.made.of(eyes.circle()).lock().await;
        let number = newest_number(&self.app.db, eyes).await?;
        if made.as_ref().is_none_or(|made| made.number != number) {
            let (file, _) = make(&self.app.db, eyes).await.map_err(|error| broken(&error))?;
            let tag = answer::tag_of_file(file.reopen().map_err(|error| broken(&error))?)
                .map_err(|error| broken(&error))?;
            *made = Some(Made { number, tag, file });
        }
        let made = made.as_ref().ok_or(Refused::new(Code::Fault))?;
        Ok((made.tag.clone(), made.file.reopen().map_err(|error| broken(&error))?))
    }
}

/// A file piece by piece.
fn read_on(file: tokio::fs::File) -> impl Stream<Item = std::io::Result<Bytes>> {
    stream::try_unfold(file, |mut file| async move {
        let mut piece = vec![0; 64 * 1024];
        let length = file.read(&mut piece).await?;
        piece.truncate(length);
        Ok((length > 0).then(|| (Bytes::from(piece), file)))
    })
}

fn broken(error: &std::io::Error) -> Refused {
    tracing::error!(%error, "A package of the directory cannot be written.");
    Refused::new(Code::Fault)
}

/// The directory as a circle sees it: a package in a temporary file, and how many rows of which table stand in it and were left
/// out. For the operator.
///
/// # Errors
/// If the database cannot be read or the disk takes no more.
pub async fn make_package(db: &Db, circle: Circle) -> std::io::Result<(NamedTempFile, WrittenPackage)> {
    make(db, Eyes::of_operator(circle)).await
}

async fn make(db: &Db, eyes: Eyes) -> std::io::Result<(NamedTempFile, WrittenPackage)> {
    let (send, mut receive) = mpsc::channel::<Vec<Record>>(4);
    let writing = tokio::task::spawn_blocking(move || {
        let mut waiting: VecDeque<Record> = VecDeque::new();
        let records = std::iter::from_fn(move || {
            while waiting.is_empty() {
                waiting.extend(receive.blocking_recv()?);
            }
            waiting.pop_front()
        });
        let mut file = NamedTempFile::new()?;
        let written = write(records, &mut file, Form::Plain).map_err(std::io::Error::other)?;
        Ok::<_, std::io::Error>((file, written))
    });
    let tx = &mut db.read().await.map_err(std::io::Error::other)?;
    for kind in Kind::ALL {
        let mut from = From::Place(0);
        loop {
            let seen = directory::list(tx, eyes, kind, &Narrowed::default(), from, BATCH).await;
            let seen = seen.map_err(std::io::Error::other)?;
            let Some(last) = seen.last().map(|seen| seen.id) else { break };
            from = From::Id(last);
            let records = seen.into_iter().filter_map(|seen| stamped(seen).1).collect();
            if send.send(records).await.is_err() {
                break; // writing failed, and says why below
            }
        }
    }
    drop(send);
    writing.await.map_err(std::io::Error::other)?
}
