//! Filling an index that is new: all that is listed, once, instead of every change that led there.

use std::sync::Arc;

use ::search::{Document, SearchError};
use db::Tx;
use hsds::Kind;
use tokio::sync::mpsc;
use uuid::Uuid;

use super::document::describe;
use super::{CircleIndex, Finder, broken};
use crate::directory::{Eyes, From, Narrowed, list, show};
use crate::problem::Refused;
use crate::texts::WORDING;

/// Services that are read at once.
const BATCH: u32 = 500;

/// What the filling thread is sent.
enum Step {
    Put(Vec<Document>),
    /// That was all: the index stands at this change.
    End(i64),
}

/// Fills an index as of a change, and answers once questions see it. If it is cut short, the index stays as it was.
pub(super) async fn fill(
    finder: &Finder,
    tx: &mut Tx,
    copy: &Arc<CircleIndex>,
    eyes: Eyes,
    newest: i64,
) -> Result<(), Refused> {
    let (send, receive) = mpsc::channel(2);
    let target = Arc::clone(copy);
    let filling = tokio::task::spawn_blocking(move || take(&target, receive));
    let today = finder.app().now().civil_date();
    let mut from = From::Place(0);
    loop {
        let seen = list(tx, eyes, Kind::Service, &Narrowed::default(), from, BATCH).await?;
        let ids: Vec<Uuid> = seen.iter().map(|seen| seen.id).collect();
        let Some(last) = ids.last() else { break };
        from = From::Id(*last);
        let shown = show(tx, eyes, &ids).await?;
        let documents = shown.iter().map(|shown| describe(shown, &WORDING, today)).collect();
        if send.send(Step::Put(documents)).await.is_err() {
            break; // filling failed, and says why below
        }
    }
    let _ = send.send(Step::End(newest)).await;
    drop(send);
    let filled = filling.await.map_err(|_| Refused::new(api::problem::Code::Fault))?;
    filled.map_err(|error| broken(&error))
}

fn take(copy: &CircleIndex, mut receive: mpsc::Receiver<Step>) -> Result<(), SearchError> {
    let mut rebuild = copy.index.rebuild()?;
    while let Some(step) = receive.blocking_recv() {
        match step {
            Step::Put(documents) => {
                for document in &documents {
                    rebuild.put(document)?;
                }
            }
            Step::End(newest) => return rebuild.finish(newest.unsigned_abs()),
        }
    }
    // Whoever reads the listings gave up.
    Ok(())
}
