//! One row of an answer.

use std::{error::Error, sync::Arc};

use sqlx::{Column, Decode, Postgres, Row as _, Sqlite, Type, postgres::PgRow, sqlite::SqliteRow};

use crate::{DbError, FromColumn};

/// One row of an answer, from either engine.
pub struct ResultRow(pub(crate) EngineRow);

pub(crate) enum EngineRow {
    Sqlite(SqliteRow),
    Postgres(PgRow),
}

impl ResultRow {
    /// Reads the column called `name`.
    pub fn get<T: FromColumn>(&self, name: &str) -> Result<T, DbError> {
        T::get_from(self, self.position(name)?)
    }

    /// Reads the column called `name` as `Raw` and makes it a `T`, for types that check what they are made of.
    pub fn get_as<Raw, T>(&self, name: &str) -> Result<T, DbError>
    where
        Raw: FromColumn,
        T: TryFrom<Raw>,
        T::Error: Error + Send + Sync + 'static,
    {
        let index = self.position(name)?;
        T::try_from(Raw::get_from(self, index)?).map_err(|error| self.damaged(index, error))
    }

    pub(crate) fn decode<T>(&self, index: usize) -> Result<Option<T>, DbError>
    where
        T: for<'r> Decode<'r, Sqlite> + Type<Sqlite> + for<'r> Decode<'r, Postgres> + Type<Postgres>,
    {
        match &self.0 {
            EngineRow::Sqlite(row) => row.try_get(index),
            EngineRow::Postgres(row) => row.try_get(index),
        }
        .map_err(DbError::from)
    }

    pub(crate) fn narrow<T>(&self, index: usize, wide: i64) -> Result<T, DbError>
    where
        T: TryFrom<i64>,
        T::Error: Error + Send + Sync + 'static,
    {
        T::try_from(wide).map_err(|error| self.damaged(index, error))
    }

    fn damaged(&self, index: usize, error: impl Error + Send + Sync + 'static) -> DbError {
        DbError::Inconsistent { place: self.place(index), source: Some(Arc::new(error)) }
    }

    /// The column's name, for error messages.
    pub(crate) fn place(&self, index: usize) -> String {
        let name = match &self.0 {
            EngineRow::Sqlite(row) => row.try_column(index).map(Column::name),
            EngineRow::Postgres(row) => row.try_column(index).map(Column::name),
        };
        format!("column {}", name.unwrap_or("?"))
    }

    fn position(&self, name: &str) -> Result<usize, DbError> {
        match &self.0 {
            EngineRow::Sqlite(row) => row.try_column(name).map(Column::ordinal),
            EngineRow::Postgres(row) => row.try_column(name).map(Column::ordinal),
        }
        .map_err(DbError::from)
    }
}

/// A Rust type one row can be read as: a column by itself in a tuple of one, tuples by position,
/// the store's own structs by column name.
pub trait FromRow: Sized {
    /// Reads the row.
    fn from_row(row: &ResultRow) -> Result<Self, DbError>;
}

macro_rules! from_row_by_position {
    ($($name:ident $index:literal),+) => {
        impl<$($name: FromColumn),+> FromRow for ($($name,)+) {
            fn from_row(row: &ResultRow) -> Result<Self, DbError> {
                Ok(($($name::get_from(row, $index)?,)+))
            }
        }
    };
}

from_row_by_position!(A 0);
from_row_by_position!(A 0, B 1);
from_row_by_position!(A 0, B 1, C 2);
from_row_by_position!(A 0, B 1, C 2, D 3);
from_row_by_position!(A 0, B 1, C 2, D 3, E 4);
from_row_by_position!(A 0, B 1, C 2, D 3, E 4, F 5);
from_row_by_position!(A 0, B 1, C 2, D 3, E 4, F 5, G 6);
from_row_by_position!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7);
