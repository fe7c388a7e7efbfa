//! A database, from its address to its transactions.

use std::{
    str::FromStr,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering::Relaxed},
    },
    time::Duration,
};

use sqlx::{
    ConnectOptions, PgPool, SqlitePool,
    postgres::{PgConnectOptions, PgPoolOptions},
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};

use crate::{
    DbError,
    tx::{Inner, Tx},
    writer::Writer,
};

/// How long a transaction waits for a connection, or SQLite for another process's lock.
const PATIENCE: Duration = Duration::from_secs(10);
/// Connections that read from SQLite: each is a thread.
const SQLITE_READERS: u32 = 8;
/// Connections to PostgreSQL, which allows 100 unless told otherwise.
const POSTGRES_CONNECTIONS: u32 = 24;
/// Prepared statements kept for each connection: more than the program has.
const STATEMENTS: usize = 512;
/// How often a write is run before it is given up because others are in the way.
const ATTEMPTS: u32 = 8;

/// The number under which PostgreSQL knows that a program has the database to itself.
const SERVING: i64 = 7_236_832_919;

/// A database that one program has to itself.
pub struct Claim {
    _held: Option<sqlx::PgConnection>,
}

/// A database. Clones share its connections.
#[derive(Clone)]
pub struct Db {
    pools: Pools,
    counters: Arc<Counters>,
}

#[derive(Clone)]
enum Pools {
    Sqlite { readers: SqlitePool, writer: Writer },
    Postgres(PgPool),
}

/// The engine behind a database, for an operator to see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// One file.
    Sqlite,
    /// A server.
    Postgres,
}

/// What was written since the start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stats {
    /// Transactions of [`Db::write`] that were kept.
    pub writes: u64,
    /// Commits they needed: fewer than writes when SQLite committed several together.
    pub commits: u64,
}

#[derive(Default)]
pub(crate) struct Counters {
    writes: AtomicU64,
    commits: AtomicU64,
}

impl Counters {
    /// Counts one commit of so many writes.
    pub(crate) fn count(&self, writes: usize) {
        self.commits.fetch_add(1, Relaxed);
        self.writes.fetch_add(writes as u64, Relaxed);
    }
}

impl Db {
    /// Opens `sqlite:///path/file.db`, creating the file if need be, or `postgres://…`.
    ///
    /// Must be called within a tokio runtime. Errors if the address cannot be understood or reached.
    pub async fn connect(url: &str) -> Result<Self, DbError> {
        let counters = Arc::new(Counters::default());
        let pools = if url.starts_with("sqlite:") {
            Self::open_sqlite(url, Arc::clone(&counters)).await?
        } else if url.starts_with("postgres:") || url.starts_with("postgresql:") {
            Self::reach_postgres(url).await?
        } else {
            let unknown = sqlx::Error::Configuration("neither sqlite: nor postgres:".into());
            return Err(unknown.into());
        };
        Ok(Self { pools, counters })
    }

    async fn open_sqlite(url: &str, counters: Arc<Counters>) -> Result<Pools, DbError> {
        let options = SqliteConnectOptions::from_str(url)?
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(PATIENCE)
            .statement_cache_capacity(STATEMENTS)
            .pragma("temp_store", "MEMORY") // savepoints keep their journal in memory
            .disable_statement_logging();
        let writer = Writer::start(options.clone().create_if_missing(true), counters).await?;
        let readers = SqlitePoolOptions::new()
            .max_connections(SQLITE_READERS)
            .acquire_timeout(PATIENCE)
            .test_before_acquire(false)
            .connect_with(options.create_if_missing(false).read_only(true))
            .await?;
        Ok(Pools::Sqlite { readers, writer })
    }

    async fn reach_postgres(url: &str) -> Result<Pools, DbError> {
        let options =
            PgConnectOptions::from_str(url)?.statement_cache_capacity(STATEMENTS).disable_statement_logging();
        // One by itself first: a pool tries again and again, and says in the end only that time has passed.
        let first = tokio::time::timeout(PATIENCE, options.connect());
        let first = first.await.map_err(|_| sqlx::Error::PoolTimedOut)??;
        let _ = sqlx::Connection::close(first).await; // it was a question
        let pool = PgPoolOptions::new()
            .max_connections(POSTGRES_CONNECTIONS)
            .acquire_timeout(PATIENCE)
            .connect_with(options)
            .await?;
        Ok(Pools::Postgres(pool))
    }

    /// Which engine this is.
    pub fn engine(&self) -> Engine {
        match self.pools {
            Pools::Sqlite { .. } => Engine::Sqlite,
            Pools::Postgres(_) => Engine::Postgres,
        }
    }

    /// What was written since the start.
    pub fn stats(&self) -> Stats {
        Stats { writes: self.counters.writes.load(Relaxed), commits: self.counters.commits.load(Relaxed) }
    }

    /// Begins a read: one snapshot of the database that sees nothing of what is written meanwhile, and cannot
    /// write, until it is dropped.
    ///
    /// `let tx = &mut db.read().await?;`
    ///
    /// Each holds one of few connections, so wait for nothing else meanwhile.
    pub async fn read(&self) -> Result<Tx, DbError> {
        Ok(Tx::new(match &self.pools {
            Pools::Sqlite { readers, .. } => Inner::SqliteReader(readers.begin().await?),
            Pools::Postgres(pool) => {
                Inner::Postgres(pool.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await?)
            }
        }))
    }

    /// A connection for one statement that reads: it needs no transaction around it.
    pub(crate) async fn alone(&self) -> Result<Tx, DbError> {
        Ok(Tx::new(match &self.pools {
            Pools::Sqlite { readers, .. } => Inner::SqliteAlone(readers.acquire().await?),
            Pools::Postgres(pool) => Inner::PostgresAlone(pool.acquire().await?),
        }))
    }

    /// Begins a write; a part of [`crate::write!`], which also ends it. Dropped, it takes itself back.
    #[doc(hidden)]
    pub async fn begin_write(&self) -> Result<Tx, DbError> {
        Ok(Tx::new(match &self.pools {
            Pools::Sqlite { writer, .. } => Inner::SqliteWriter(writer.borrow().await?),
            Pools::Postgres(pool) => {
                Inner::Postgres(pool.begin_with("BEGIN ISOLATION LEVEL READ COMMITTED").await?)
            }
        }))
    }

    /// Keeps a write or takes it back, as its body says; `None` if the body is to run once more, because
    /// others were in the way. A part of [`crate::write!`].
    #[doc(hidden)]
    pub async fn end_write<T, E: From<DbError>>(
        &self,
        tx: Tx,
        result: Result<T, E>,
        attempts: &mut u32,
    ) -> Option<Result<T, E>> {
        let failure = match (result, tx.failure.clone()) {
            (Err(error), failure) if !failure.as_ref().is_some_and(DbError::is_passing) => {
                return Some(Err(error));
            }
            // A failed statement that the body passed over still spoils the transaction.
            (_, Some(failure)) => failure,
            (Err(error), None) => return Some(Err(error)),
            (Ok(value), None) => match self.commit(tx).await {
                Ok(()) => return Some(Ok(value)),
                Err(error) => error,
            },
        };
        *attempts += 1;
        if !failure.is_passing() || *attempts == ATTEMPTS {
            return Some(Err(failure.into()));
        }
        tokio::time::sleep(Duration::from_millis(1 << *attempts)).await;
        None
    }

    async fn commit(&self, tx: Tx) -> Result<(), DbError> {
        match tx.inner {
            Inner::SqliteWriter(lease) => lease.commit().await?,
            Inner::SqliteReader(transaction) => transaction.commit().await?,
            Inner::SqliteAlone(_) | Inner::PostgresAlone(_) => {}
            Inner::Postgres(transaction) => {
                transaction.commit().await?;
                self.counters.count(1);
            }
        }
        Ok(())
    }

    /// Claims the database for one program, for as long as the answer is kept; nothing, if another has it. SQLite's file is
    /// claimed with its folder, by whoever opens that.
    pub async fn claim(&self) -> Result<Option<Claim>, DbError> {
        let Pools::Postgres(pool) = &self.pools else { return Ok(Some(Claim { _held: None })) };
        // A connection of its own: the claim ends with it, also when the program is killed.
        let mut held = pool.acquire().await?.detach();
        let (is_ours,): (bool,) =
            sqlx::query_as("SELECT pg_try_advisory_lock($1)").bind(SERVING).fetch_one(&mut held).await?;
        Ok(is_ours.then_some(Claim { _held: Some(held) }))
    }

    /// Ends every connection; for a tidy stop. Reads and writes under way end first.
    pub async fn close(self) {
        match self.pools {
            Pools::Sqlite { readers, writer } => {
                readers.close().await;
                writer.close().await;
            }
            Pools::Postgres(pool) => pool.close().await,
        }
    }
}

/// Runs a body in a transaction that writes, and answers once it is durable:
///
/// ```no_run
/// # async fn example(db: &db::Db, id: i64) -> Result<(), db::DbError> {
/// let removed = db::write!(db, tx => {
///     db::query("DELETE FROM loan WHERE book = $1").bind(id).execute(tx).await?;
///     db::query("DELETE FROM book WHERE id = $1").bind(id).execute(tx).await
/// })?;
/// # Ok(()) }
/// ```
///
/// `tx` is a `&mut Tx`; the body is a block that may use `?` and answers `Result<T, E>` with
/// `E: From<DbError>`, and so does the macro. Nothing is kept if the body fails, if any statement of it failed,
/// if it panics, or if the caller is dropped before its end.
///
/// On SQLite writes run one after another, and those that wait are committed together. On PostgreSQL they
/// run at once with the isolation `READ COMMITTED`: read what you decide upon with
/// [`Query::for_update`](crate::Query::for_update). A body that others were in the way of runs again, so it
/// should do nothing outside the database; and it must not wait for another write, which on SQLite would be
/// to wait for itself.
///
/// It is a macro and not a function with a closure because the compiler cannot yet prove of such a closure
/// that it may move between threads.
#[macro_export]
macro_rules! write {
    ($db:expr, $tx:ident => $body:expr) => {{
        let db: &$crate::Db = &$db;
        let mut attempts = 0;
        loop {
            let mut transaction = match db.begin_write().await {
                Ok(transaction) => transaction,
                Err(error) => break Err(::core::convert::From::from(error)),
            };
            let result = {
                let $tx = &mut transaction;
                async { $body }.await
            };
            if let Some(result) = db.end_write(transaction, result, &mut attempts).await {
                break result;
            }
        }
    }};
}
