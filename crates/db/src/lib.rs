//! Two database engines, one text.
//!
//! Every query is written once, with `$1` placeholders, and runs on SQLite and on PostgreSQL:
//!
//! ```no_run
//! # async fn example(db: &db::Db, shelf: i64) -> Result<(), db::DbError> {
//! let tx = &mut db.read().await?;
//! let books = "SELECT id, title FROM book WHERE shelf = $1 ORDER BY id";
//! let titles: Vec<(i64, String)> = db::query(books).bind(shelf).fetch_all(tx).await?;
//!
//! db::write!(db, tx => db::query("DELETE FROM book WHERE shelf = $1").bind(shelf).execute(tx).await)?;
//! # Ok(()) }
//! ```
//!
//! The common subset: `BIGINT`, `TEXT`, `BLOB`, `BOOLEAN`; `RETURNING`, `ON CONFLICT`, partial indexes.
//! No engine's full-text search, JSON operators, arrays or time types; times are `BIGINT` milliseconds.
//!
//! Where the engines would differ, this crate makes them agree: after a failed statement a transaction
//! refuses every further one on both, a read sees one snapshot on both, and a conflict is told apart by its
//! [`ConflictKind`] and table on both.

mod connect;
mod error;
mod migrate;
mod query;
mod row;
mod tx;
mod value;
mod writer;

#[cfg(feature = "testing")]
pub mod testing;

pub use connect::{Claim, Db, Engine, Stats};
pub use error::{ConflictKind, DbError, Hindrance};
pub use migrate::{MigrateError, Migration};
pub use query::{Query, query, query_assembled};
pub use row::{FromRow, ResultRow};
pub use tx::Tx;
pub use value::{FromColumn, Value};
