//! A transaction on either engine.

use sqlx::{
    PgConnection, Postgres, SqlSafeStr, SqlStr, Sqlite, SqliteConnection, Transaction, pool::PoolConnection,
};

use crate::{DbError, writer::Lease};

/// A transaction, begun by [`crate::Db::read`] or [`crate::write!`]. Queries run on it.
///
/// After a failed statement it refuses every further one with the same error, on both engines: a
/// transaction is kept whole or not at all.
pub struct Tx {
    pub(crate) inner: Inner,
    pub(crate) failure: Option<DbError>,
}

pub(crate) enum Inner {
    /// Lent by the writer, which begins and commits.
    SqliteWriter(Lease),
    SqliteReader(Transaction<'static, Sqlite>),
    Postgres(Transaction<'static, Postgres>),
    /// For one statement, which is its own transaction.
    SqliteAlone(PoolConnection<Sqlite>),
    PostgresAlone(PoolConnection<Postgres>),
}

pub(crate) enum Connection<'t> {
    Sqlite(&'t mut SqliteConnection),
    Postgres(&'t mut PgConnection),
}

impl Tx {
    pub(crate) fn new(inner: Inner) -> Self {
        Self { inner, failure: None }
    }

    pub(crate) fn connection(&mut self) -> Result<Connection<'_>, DbError> {
        Ok(self.parts()?.0)
    }

    /// The connection, and where to note its failure; an error if it has failed already.
    pub(crate) fn parts(&mut self) -> Result<(Connection<'_>, &mut Option<DbError>), DbError> {
        if let Some(failure) = &self.failure {
            return Err(failure.clone());
        }
        let connection = match &mut self.inner {
            Inner::SqliteWriter(lease) => Connection::Sqlite(lease.connection()?),
            Inner::SqliteReader(transaction) => Connection::Sqlite(transaction),
            Inner::Postgres(transaction) => Connection::Postgres(transaction),
            Inner::SqliteAlone(connection) => Connection::Sqlite(connection),
            Inner::PostgresAlone(connection) => Connection::Postgres(connection),
        };
        Ok((connection, &mut self.failure))
    }

    pub(crate) fn note<T>(&mut self, result: Result<T, sqlx::Error>) -> Result<T, DbError> {
        result.map_err(|error| self.failure.insert(DbError::from(error)).clone())
    }

    /// Runs a script of several statements without values, unprepared.
    pub(crate) async fn run_script(&mut self, script: &'static str) -> Result<(), DbError> {
        let script: SqlStr = script.into_sql_str();
        let result = match self.connection()? {
            Connection::Sqlite(connection) => sqlx::raw_sql(script).execute(connection).await.map(drop),
            Connection::Postgres(connection) => sqlx::raw_sql(script).execute(connection).await.map(drop),
        };
        self.note(result)
    }

    pub(crate) fn is_postgres(&self) -> bool {
        matches!(self.inner, Inner::Postgres(_))
    }
}
