//! One query text for both engines.

use std::{borrow::Cow, pin::Pin};

use futures_util::{Stream, StreamExt, TryStreamExt, stream, stream::BoxStream};
use sqlx::{AssertSqlSafe, SqlStr, postgres::PgArguments, sqlite::SqliteArguments};

use crate::{
    Db, DbError, FromRow, ResultRow, Value,
    row::EngineRow,
    tx::{Connection, Tx},
};

/// A query under construction: its text, then its values, then how to run it.
#[must_use = "a query does nothing until it runs"]
pub struct Query {
    text: Cow<'static, str>,
    values: Vec<Value>,
    lock: &'static str,
}

/// A query with the placeholders `$1`, `$2`, …; one text for both engines, prepared once for each connection.
pub fn query(text: &'static str) -> Query {
    Query { text: Cow::Borrowed(text), values: Vec::new(), lock: "" }
}

/// A query put together from the program's own constants: never from anything that came from outside.
pub fn query_assembled(text: String) -> Query {
    Query { text: Cow::Owned(text), values: Vec::new(), lock: "" }
}

impl Query {
    /// Binds the next placeholder.
    pub fn bind(mut self, value: impl Into<Value>) -> Self {
        self.values.push(value.into());
        self
    }

    /// Locks the selected rows until the transaction ends. SQLite has one writer and needs no lock.
    pub fn for_update(mut self) -> Self {
        self.lock = " FOR UPDATE";
        self
    }

    /// Locks the selected rows against change until the transaction ends, as others may at the same time.
    pub fn for_share(mut self) -> Self {
        self.lock = " FOR SHARE";
        self
    }

    /// Locks the selected rows and leaves out those another transaction holds: for claiming jobs.
    pub fn for_update_skip_locked(mut self) -> Self {
        self.lock = " FOR UPDATE SKIP LOCKED";
        self
    }

    /// Runs the query; answers how many rows it wrote.
    pub async fn execute(self, tx: &mut Tx) -> Result<u64, DbError> {
        let connection = tx.connection()?;
        let result = match connection {
            Connection::Sqlite(connection) => {
                let (text, arguments) = self.for_sqlite()?;
                sqlx::query_with(text, arguments).execute(connection).await.map(|done| done.rows_affected())
            }
            Connection::Postgres(connection) => {
                let (text, arguments) = self.for_postgres()?;
                sqlx::query_with(text, arguments).execute(connection).await.map(|done| done.rows_affected())
            }
        };
        tx.note(result)
    }

    /// The first row, if there is one, outside of any transaction: for whoever asks one thing only.
    pub async fn fetch_alone<T: FromRow>(self, db: &Db) -> Result<Option<T>, DbError> {
        self.fetch_optional(&mut db.alone().await?).await
    }

    /// The first row, which must exist; otherwise [`DbError::Missing`].
    pub async fn fetch_one<T: FromRow>(self, tx: &mut Tx) -> Result<T, DbError> {
        self.fetch_optional(tx).await?.ok_or(DbError::Missing)
    }

    /// The first row, if there is one.
    pub async fn fetch_optional<T: FromRow>(self, tx: &mut Tx) -> Result<Option<T>, DbError> {
        self.first(tx).await?.as_ref().map(T::from_row).transpose()
    }

    /// Every row; where there may be many, use [`Query::fetch`].
    pub async fn fetch_all<T: FromRow>(self, tx: &mut Tx) -> Result<Vec<T>, DbError> {
        self.fetch(tx).try_collect().await
    }

    /// The rows as they come, in bounded memory.
    pub fn fetch<T: FromRow>(self, tx: &mut Tx) -> impl Stream<Item = Result<T, DbError>> + Send + Unpin {
        self.rows(tx).map(|row| T::from_row(&row?))
    }

    async fn first(self, tx: &mut Tx) -> Result<Option<ResultRow>, DbError> {
        let result = match tx.connection()? {
            Connection::Sqlite(connection) => {
                let (text, arguments) = self.for_sqlite()?;
                let row = sqlx::query_with(text, arguments).fetch_optional(connection).await;
                row.map(|row| row.map(|row| ResultRow(EngineRow::Sqlite(row))))
            }
            Connection::Postgres(connection) => {
                let (text, arguments) = self.for_postgres()?;
                let row = sqlx::query_with(text, arguments).fetch_optional(connection).await;
                row.map(|row| row.map(|row| ResultRow(EngineRow::Postgres(row))))
            }
        };
        tx.note(result)
    }

    fn rows(self, tx: &mut Tx) -> BoxStream<'_, Result<ResultRow, DbError>> {
        let (connection, failure) = match tx.parts() {
            Ok(parts) => parts,
            Err(error) => return failed(error),
        };
        let rows: Pin<Box<dyn Stream<Item = Result<ResultRow, sqlx::Error>> + Send + '_>> = match connection {
            Connection::Sqlite(connection) => match self.for_sqlite() {
                Ok((text, arguments)) => sqlx::query_with(text, arguments)
                    .fetch(connection)
                    .map_ok(|row| ResultRow(EngineRow::Sqlite(row)))
                    .boxed(),
                Err(error) => return failed(error),
            },
            Connection::Postgres(connection) => match self.for_postgres() {
                Ok((text, arguments)) => sqlx::query_with(text, arguments)
                    .fetch(connection)
                    .map_ok(|row| ResultRow(EngineRow::Postgres(row)))
                    .boxed(),
                Err(error) => return failed(error),
            },
        };
        rows.map_err(|error| failure.insert(DbError::from(error)).clone()).boxed()
    }

    fn for_sqlite(self) -> Result<(SqlStr, SqliteArguments), DbError> {
        let mut arguments = SqliteArguments::default();
        for value in self.values {
            value.add_to_sqlite(&mut arguments).map_err(sqlx::Error::Encode)?;
        }
        Ok((safe(self.text), arguments))
    }

    fn for_postgres(self) -> Result<(SqlStr, PgArguments), DbError> {
        let mut arguments = PgArguments::default();
        for value in self.values {
            value.add_to_postgres(&mut arguments).map_err(sqlx::Error::Encode)?;
        }
        let text =
            if self.lock.is_empty() { self.text } else { Cow::Owned(format!("{}{}", self.text, self.lock)) };
        Ok((safe(text), arguments))
    }
}

/// Texts are constants of the program ([`query`]) or put together from such ([`query_assembled`]).
fn safe(text: Cow<'static, str>) -> SqlStr {
    sqlx::SqlSafeStr::into_sql_str(AssertSqlSafe(text))
}

fn failed<'t>(error: DbError) -> BoxStream<'t, Result<ResultRow, DbError>> {
    stream::iter([Err(error)]).boxed()
}
