//! SQLite's one writer, with group commit.
//!
//! SQLite lets one transaction write at a time and flushes the disk at every commit, so a transaction for
//! each write is limited by the flushes. Here one task owns the only writing connection. It begins a
//! transaction, lends the connection to each waiting write in turn, each inside its own savepoint, commits
//! once for all of them, and only then do they learn that they are durable.

use std::sync::Arc;

use sqlx::{ConnectOptions, Connection, SqliteConnection, sqlite::SqliteConnectOptions};
use tokio::{
    sync::{Mutex, Notify, mpsc, oneshot},
    task::JoinHandle,
};

use crate::{DbError, connect::Counters};

/// Most writes in one commit: bounds how long the first one waits for its answer.
const GROUP: usize = 128;
/// Writes that may queue before callers wait to enter the queue.
const QUEUE: usize = 1024;

type Request = oneshot::Sender<Result<Lease, DbError>>;
type Answer = oneshot::Sender<Result<(), DbError>>;

/// The way to the writing task; it ends when the last of these is dropped.
#[derive(Clone)]
pub(crate) struct Writer {
    queue: mpsc::Sender<Request>,
    stop: Arc<Notify>,
    task: Arc<Mutex<Option<JoinHandle<()>>>>,
}

/// The writing connection, lent. Dropped without a word (an error, a panic, a cancelled caller), it takes
/// the write back.
pub(crate) struct Lease {
    connection: Option<Box<SqliteConnection>>,
    back: Option<oneshot::Sender<Returned>>,
}

/// The connection given back, with whom to answer if the write is to be kept.
type Returned = (Box<SqliteConnection>, Option<Answer>);

impl Lease {
    pub(crate) fn connection(&mut self) -> Result<&mut SqliteConnection, DbError> {
        self.connection.as_deref_mut().ok_or_else(gone)
    }

    /// Asks for the write to be kept, and waits until it is durable.
    pub(crate) async fn commit(mut self) -> Result<(), DbError> {
        let (answer, committed) = oneshot::channel();
        self.give_back(Some(answer));
        committed.await.map_err(|_| gone())?
    }

    fn give_back(&mut self, answer: Option<Answer>) {
        if let (Some(connection), Some(back)) = (self.connection.take(), self.back.take()) {
            // Refused only if the writing task is gone, and then the connection goes with its transaction.
            drop(back.send((connection, answer)));
        }
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        self.give_back(None);
    }
}

impl Writer {
    pub(crate) async fn start(
        options: SqliteConnectOptions,
        counters: Arc<Counters>,
    ) -> Result<Self, DbError> {
        let connection = Box::new(options.connect().await?);
        let (queue, requests) = mpsc::channel(QUEUE);
        let stop = Arc::new(Notify::new());
        let task = tokio::spawn(run(connection, options, requests, Arc::clone(&stop), counters));
        Ok(Self { queue, stop, task: Arc::new(Mutex::new(Some(task))) })
    }

    /// Refuses new writes, ends those that wait, closes the file.
    pub(crate) async fn close(&self) {
        self.stop.notify_one();
        if let Some(task) = self.task.lock().await.take() {
            let _ = task.await;
        }
    }

    /// Waits for the connection, inside a fresh savepoint.
    pub(crate) async fn borrow(&self) -> Result<Lease, DbError> {
        let (request, lent) = oneshot::channel();
        self.queue.send(request).await.map_err(|_| gone())?;
        lent.await.map_err(|_| gone())?
    }
}

fn gone() -> DbError {
    DbError::Unavailable(Arc::new(sqlx::Error::WorkerCrashed))
}

async fn run(
    connection: Box<SqliteConnection>,
    options: SqliteConnectOptions,
    mut requests: mpsc::Receiver<Request>,
    stop: Arc<Notify>,
    counters: Arc<Counters>,
) {
    let mut idle = Some(connection);
    loop {
        let first = tokio::select! {
            first = requests.recv() => first,
            () = stop.notified() => {
                requests.close(); // what waits in it is still received
                continue;
            }
        };
        let Some(first) = first else { break };
        let connection = match idle.take() {
            Some(connection) => connection,
            // The last one ended in an unknown state: a fresh one is cheaper than to find out which.
            None => match options.connect().await {
                Ok(fresh) => Box::new(fresh),
                Err(error) => {
                    let _ = first.send(Err(error.into()));
                    continue;
                }
            },
        };
        idle = write_group(connection, first, &mut requests, &counters).await;
    }
    if let Some(connection) = idle {
        let _ = connection.close().await; // nothing is open in it
    }
}

/// Runs the waiting writes and commits them together. Answers the connection if it can be used again.
async fn write_group(
    mut connection: Box<SqliteConnection>,
    first: Request,
    requests: &mut mpsc::Receiver<Request>,
    counters: &Counters,
) -> Option<Box<SqliteConnection>> {
    if let Err(error) = run_control(&mut connection, "BEGIN IMMEDIATE; SAVEPOINT write").await {
        let _ = first.send(Err(error.into()));
        return roll_back(connection).await;
    }
    let mut waiting: Vec<Answer> = Vec::new();
    let mut next = Some(first);
    let mut outcome = Ok(());
    while let Some(request) = next {
        let (returned, answer) = lend(connection, request).await?;
        connection = returned;
        let control = if answer.is_some() { "RELEASE write; SAVEPOINT write" } else { "ROLLBACK TO write" };
        waiting.extend(answer);
        // This also proves that the transaction still stands: after some errors, such as a full disk, SQLite
        // takes back the whole of it. Then those who had succeeded run again, in another group.
        if let Err(error) = run_control(&mut connection, control).await {
            outcome = Err(DbError::Contended(Arc::new(error)));
            break;
        }
        next = if waiting.len() < GROUP { requests.try_recv().ok() } else { None };
    }
    if outcome.is_ok() && waiting.is_empty() {
        return roll_back(connection).await;
    }
    if outcome.is_ok() {
        outcome = run_control(&mut connection, "COMMIT").await.map_err(DbError::from);
    }
    if outcome.is_ok() {
        counters.count(waiting.len());
    }
    for answer in waiting {
        let _ = answer.send(outcome.clone());
    }
    if outcome.is_ok() { Some(connection) } else { roll_back(connection).await }
}

/// Lends the connection to one write until it comes back.
async fn lend(connection: Box<SqliteConnection>, request: Request) -> Option<Returned> {
    let (back, returned) = oneshot::channel();
    // A caller that is gone drops the lease, which gives it back at once.
    drop(request.send(Ok(Lease { connection: Some(connection), back: Some(back) })));
    returned.await.ok()
}

async fn roll_back(mut connection: Box<SqliteConnection>) -> Option<Box<SqliteConnection>> {
    match run_control(&mut connection, "ROLLBACK").await {
        Ok(()) => Some(connection),
        Err(error) if error.to_string().contains("no transaction is active") => Some(connection),
        Err(_) => None,
    }
}

async fn run_control(connection: &mut SqliteConnection, statements: &'static str) -> Result<(), sqlx::Error> {
    sqlx::query(statements).execute(connection).await.map(drop)
}
