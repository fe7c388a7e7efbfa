//! Databases for tests: a fresh one for each, of either engine.

mod postgres;

use std::{
    path::Path,
    sync::{
        OnceLock,
        atomic::{AtomicU32, Ordering::Relaxed},
    },
};

pub use postgres::{PostgresServer, StartError};

use crate::Db;

/// Names the address of a PostgreSQL server to test on, instead of starting one for each test program.
pub const SERVER_VARIABLE: &str = "ONWARD_TEST_POSTGRES";

/// A fresh database; take [`TestDb::close`] at the end to remove it.
pub struct TestDb {
    /// The database.
    pub db: Db,
    /// Its address, to connect once more.
    pub url: String,
    place: DatabaseLocation,
}

enum DatabaseLocation {
    Folder(tempfile::TempDir),
    Server { maintenance: String, name: String },
}

impl TestDb {
    /// Closes and removes the database. After a failed test it is not called: a PostgreSQL database is then
    /// left for a look, until its server stops.
    pub async fn close(self) {
        self.db.close().await;
        match self.place {
            DatabaseLocation::Folder(folder) => drop(folder),
            DatabaseLocation::Server { maintenance, name } => {
                run_maintenance(&maintenance, format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).await;
            }
        }
    }
}

/// A fresh SQLite database in a folder of its own.
///
/// # Panics
/// If the folder or the file cannot be made.
pub async fn sqlite() -> TestDb {
    let folder = tempfile::Builder::new().prefix("db-sqlite-").tempdir().expect("a temporary folder");
    let url = format!("sqlite://{}", folder.path().join("test.db").display());
    let db = Db::connect(&url).await.expect("a fresh SQLite file opens");
    TestDb { db, url, place: DatabaseLocation::Folder(folder) }
}

/// A fresh PostgreSQL database on the server that [`SERVER_VARIABLE`] names, or on a private one that ends
/// with this program. `None`, loudly, if PostgreSQL is not installed.
///
/// # Panics
/// If PostgreSQL is installed and does not work, or if it is missing where `CI` is set.
pub async fn postgres() -> Option<TestDb> {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let maintenance = get_server_url()?;
    let name = format!("test_{}_{}", std::process::id(), NUMBER.fetch_add(1, Relaxed));
    run_maintenance(&maintenance, format!("DROP DATABASE IF EXISTS {name}")).await;
    run_maintenance(&maintenance, format!("CREATE DATABASE {name} TEMPLATE template0")).await;
    let url = replace_database(&maintenance, &name);
    let db = Db::connect(&url).await.expect("a fresh PostgreSQL database opens");
    Some(TestDb { db, url, place: DatabaseLocation::Server { maintenance, name } })
}

fn get_server_url() -> Option<String> {
    static SERVER: OnceLock<Result<PostgresServer, StartError>> = OnceLock::new();
    if let Some(url) = std::env::var_os(SERVER_VARIABLE) {
        return Some(url.into_string().expect("the address of a server is UTF-8"));
    }
    match SERVER.get_or_init(|| PostgresServer::start(&std::env::temp_dir())) {
        Ok(server) => Some(server.url().to_owned()),
        Err(missing @ StartError::Missing) if std::env::var_os("CI").is_none() => {
            eprintln!("NOT TESTED ON POSTGRESQL: {missing}");
            None
        }
        Err(error) => panic!("PostgreSQL for tests does not start: {error}"),
    }
}

/// `postgres://user@host/first?options` with another database than `first`.
fn replace_database(url: &str, name: &str) -> String {
    let (address, options) =
        url.split_once('?').map_or((url, None), |(address, options)| (address, Some(options)));
    let (scheme, rest) = address.split_once("://").unwrap_or(("postgres", address));
    let host = rest.split_once('/').map_or(rest, |(host, _)| host);
    let options = options.map(|options| format!("?{options}")).unwrap_or_default();
    format!("{scheme}://{host}/{name}{options}")
}

async fn run_maintenance(url: &str, statement: String) {
    use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection};
    let mut connection = PgConnection::connect(url).await.expect("the PostgreSQL server answers");
    connection.execute(AssertSqlSafe(statement)).await.expect("test databases can be made and removed");
    connection.close().await.expect("the connection closes");
}

/// Whether this program can be found in `folder`.
fn has_program(folder: &Path, program: &str) -> bool {
    folder.join(program).is_file()
}

/// Makes two tests, `name::sqlite` and `name::postgres`, of each function: every query runs on both engines.
///
/// ```
/// db::on_both_engines! {
///     async fn a_number_comes_back(db: db::Db) {
///         let tx = &mut db.read().await.unwrap();
///         let (number,): (i64,) = db::query("SELECT $1").bind(7_i64).fetch_one(tx).await.unwrap();
///         assert_eq!(number, 7);
///     }
/// }
/// ```
#[macro_export]
macro_rules! on_both_engines {
    ($($(#[$meta:meta])* async fn $name:ident($db:ident: $type:ty) $body:block)+) => {$(
        $(#[$meta])*
        mod $name {
            #[allow(unused_imports, reason = "a test may need nothing from around it")]
            use super::*;

            async fn check($db: $type) $body

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn sqlite() {
                let test = $crate::testing::sqlite().await;
                check(test.db.clone()).await;
                test.close().await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn postgres() {
                if let Some(test) = $crate::testing::postgres().await {
                    check(test.db.clone()).await;
                    test.close().await;
                }
            }
        }
    )+};
}
