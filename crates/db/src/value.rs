//! The four types both engines share.

use sqlx::{Arguments, error::BoxDynError, postgres::PgArguments, sqlite::SqliteArguments};

use crate::{DbError, ResultRow};

/// A value bound to a placeholder. `None` is `NULL` of that type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// `BIGINT`
    Int(Option<i64>),
    /// `TEXT`
    Text(Option<String>),
    /// `BLOB`
    Blob(Option<Vec<u8>>),
    /// `BOOLEAN`
    Bool(Option<bool>),
}

impl Value {
    pub(crate) fn add_to_sqlite(self, arguments: &mut SqliteArguments) -> Result<(), BoxDynError> {
        match self {
            Self::Int(value) => arguments.add(value),
            Self::Text(value) => arguments.add(value),
            Self::Blob(value) => arguments.add(value),
            Self::Bool(value) => arguments.add(value),
        }
    }

    pub(crate) fn add_to_postgres(self, arguments: &mut PgArguments) -> Result<(), BoxDynError> {
        match self {
            Self::Int(value) => arguments.add(value),
            Self::Text(value) => arguments.add(value),
            Self::Blob(value) => arguments.add(value),
            Self::Bool(value) => arguments.add(value),
        }
    }
}

macro_rules! bind_as {
    ($variant:ident: $($rust:ty => |$value:ident| $convert:expr),+ $(,)?) => {$(
        impl From<$rust> for Value {
            fn from($value: $rust) -> Self {
                Self::$variant(Some($convert))
            }
        }
        impl From<Option<$rust>> for Value {
            fn from(value: Option<$rust>) -> Self {
                Self::$variant(value.map(|$value| $convert))
            }
        }
    )+};
}

bind_as!(Int: i64 => |value| value, i32 => |value| value.into(), u32 => |value| value.into(), u16 => |value| value.into(), u8 => |value| value.into());
bind_as!(Text: String => |value| value, &str => |value| value.to_owned(), &String => |value| value.clone());
bind_as!(Blob: Vec<u8> => |value| value, &[u8] => |value| value.to_vec(), &Vec<u8> => |value| value.clone());
bind_as!(Bool: bool => |value| value);

impl<const N: usize> From<[u8; N]> for Value {
    fn from(value: [u8; N]) -> Self {
        Self::Blob(Some(value.to_vec()))
    }
}

impl<const N: usize> From<&[u8; N]> for Value {
    fn from(value: &[u8; N]) -> Self {
        Self::Blob(Some(value.to_vec()))
    }
}

impl<const N: usize> From<Option<[u8; N]>> for Value {
    fn from(value: Option<[u8; N]>) -> Self {
        Self::Blob(value.map(|value| value.to_vec()))
    }
}

/// A Rust type one column can be read as.
///
/// Errors with [`DbError::Inconsistent`] if the column is of another type, or `NULL` where it must not be.
pub trait FromColumn: Sized {
    /// Reads column `index` (from 0); `None` if it is `NULL`.
    fn find_in(row: &ResultRow, index: usize) -> Result<Option<Self>, DbError>;

    /// Reads column `index` (from 0), which must not be `NULL` unless `Self` is an [`Option`].
    fn get_from(row: &ResultRow, index: usize) -> Result<Self, DbError> {
        Self::find_in(row, index)?
            .ok_or_else(|| DbError::inconsistent(format!("{} is null", row.place(index))))
    }
}

macro_rules! read_as {
    ($($rust:ty),+) => {$(
        impl FromColumn for $rust {
            fn find_in(row: &ResultRow, index: usize) -> Result<Option<Self>, DbError> {
                row.decode(index)
            }
        }
    )+};
}

read_as!(i64, String, Vec<u8>, bool);

macro_rules! read_narrowed {
    ($($rust:ty),+) => {$(
        impl FromColumn for $rust {
            fn find_in(row: &ResultRow, index: usize) -> Result<Option<Self>, DbError> {
                row.decode::<i64>(index)?.map(|wide| row.narrow(index, wide)).transpose()
            }
        }
    )+};
}

read_narrowed!(i32, u8, u16, u32, u64, usize);

impl<const N: usize> FromColumn for [u8; N] {
    fn find_in(row: &ResultRow, index: usize) -> Result<Option<Self>, DbError> {
        let Some(bytes) = row.decode::<Vec<u8>>(index)? else { return Ok(None) };
        match <[u8; N]>::try_from(bytes) {
            Ok(array) => Ok(Some(array)),
            Err(bytes) => Err(DbError::inconsistent(format!(
                "{} has {} bytes instead of {N}",
                row.place(index),
                bytes.len()
            ))),
        }
    }
}

impl<T: FromColumn> FromColumn for Option<T> {
    fn find_in(row: &ResultRow, index: usize) -> Result<Option<Self>, DbError> {
        Ok(T::find_in(row, index)?.map(Some))
    }

    fn get_from(row: &ResultRow, index: usize) -> Result<Self, DbError> {
        T::find_in(row, index)
    }
}
