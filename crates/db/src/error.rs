//! What can go wrong with a database, told alike for both engines.

use std::{error::Error, sync::Arc};

use sqlx::error::{DatabaseError, ErrorKind};

/// Why a database refused.
///
/// It can be cloned, because one failed commit answers every write that was part of it.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DbError {
    /// The database cannot be reached, has gone, or its disk fails.
    #[error("the database is unavailable")]
    Unavailable(#[source] Arc<sqlx::Error>),

    /// Another transaction was in the way. [`crate::write!`] has already tried again a few times.
    #[error("serialization failure or deadlock after all retries")]
    Contended(#[source] Arc<sqlx::Error>),

    /// A constraint of the schema forbids the write.
    #[error("the write conflicts with {constraint}")]
    Conflict {
        /// Which sort of constraint.
        kind: ConflictKind,
        /// The table written to, where the engine tells (SQLite does not for foreign keys).
        table: Option<String>,
        /// The engine's own name of the constraint; PostgreSQL gives the constraint's name, SQLite its columns.
        constraint: String,
    },

    /// There is no space left: the disk or the database's own limit is full. Nothing of the write was kept.
    #[error("the database's disk is full")]
    Full(#[source] Arc<sqlx::Error>),

    /// A row was asked for that must exist, and does not.
    #[error("a row that must exist does not")]
    Missing,

    /// What is stored cannot be what was written: a wrong type, length or content.
    #[error("stored value has an unexpected form: {place}")]
    Inconsistent {
        /// The table or column, and where known the row.
        place: String,
        /// What its reader said.
        #[source]
        source: Option<Arc<dyn Error + Send + Sync>>,
    },

    /// The engine did not accept the statement: a mistake in the program.
    #[error("the database rejected a statement")]
    Rejected(#[source] Arc<sqlx::Error>),
}

/// Which sort of constraint a write ran into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConflictKind {
    /// A primary key or unique index has this value already.
    Unique,
    /// The row referred to does not exist, or is still referred to.
    ForeignKey,
    /// A value is required.
    NotNull,
    /// A `CHECK` does not hold.
    Check,
}

/// What stands in the way of a connection, as far as the operator can do something about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hindrance {
    /// The address cannot be understood.
    Address,
    /// Nothing answers there.
    NoServer,
    /// The server refuses the user or the password.
    Login,
    /// The server has no database of that name.
    NoDatabase,
}

impl DbError {
    /// What stands in the way, after [`crate::Db::connect`] failed; none if it is something else.
    pub fn hindrance(&self) -> Option<Hindrance> {
        let (Self::Unavailable(source) | Self::Rejected(source)) = self else { return None };
        match source.as_ref() {
            sqlx::Error::Configuration(_) => Some(Hindrance::Address),
            sqlx::Error::Io(_) | sqlx::Error::PoolTimedOut | sqlx::Error::Tls(_) => Some(Hindrance::NoServer),
            sqlx::Error::Database(refusal) => match refusal.code()?.get(..2)? {
                "28" => Some(Hindrance::Login),
                "3D" => Some(Hindrance::NoDatabase),
                _ => None,
            },
            _ => None,
        }
    }

    /// Stored data that cannot be what was written; `place` names table, column and row.
    pub fn inconsistent(place: impl Into<String>) -> Self {
        Self::Inconsistent { place: place.into(), source: None }
    }

    /// Whether it is a unique conflict: the value exists already.
    pub fn is_unique_conflict(&self) -> bool {
        matches!(self, Self::Conflict { kind: ConflictKind::Unique, .. })
    }

    /// Whether running the same transaction again may succeed.
    pub(crate) fn is_passing(&self) -> bool {
        matches!(self, Self::Contended(_))
    }
}

impl From<sqlx::Error> for DbError {
    fn from(error: sqlx::Error) -> Self {
        match &error {
            sqlx::Error::RowNotFound => Self::Missing,
            sqlx::Error::Database(refusal) => match from_refusal(refusal.as_ref()) {
                Refusal::Conflict(kind) => Self::Conflict {
                    kind,
                    table: get_table(refusal.as_ref()),
                    constraint: get_constraint(refusal.as_ref()),
                },
                Refusal::Contended => Self::Contended(Arc::new(error)),
                Refusal::Full => Self::Full(Arc::new(error)),
                Refusal::Unavailable => Self::Unavailable(Arc::new(error)),
                Refusal::Rejected => Self::Rejected(Arc::new(error)),
            },
            sqlx::Error::ColumnDecode { index, .. } => {
                Self::Inconsistent { place: format!("column {index}"), source: Some(Arc::new(error)) }
            }
            sqlx::Error::Decode(_)
            | sqlx::Error::Encode(_)
            | sqlx::Error::ColumnNotFound(_)
            | sqlx::Error::ColumnIndexOutOfBounds { .. }
            | sqlx::Error::TypeNotFound { .. } => Self::Rejected(Arc::new(error)),
            _ => Self::Unavailable(Arc::new(error)),
        }
    }
}

enum Refusal {
    Conflict(ConflictKind),
    Contended,
    Full,
    Unavailable,
    Rejected,
}

fn from_refusal(refusal: &dyn DatabaseError) -> Refusal {
    match refusal.kind() {
        ErrorKind::UniqueViolation => return Refusal::Conflict(ConflictKind::Unique),
        ErrorKind::ForeignKeyViolation => return Refusal::Conflict(ConflictKind::ForeignKey),
        ErrorKind::NotNullViolation => return Refusal::Conflict(ConflictKind::NotNull),
        ErrorKind::CheckViolation => return Refusal::Conflict(ConflictKind::Check),
        _ => {}
    }
    let code = refusal.code().unwrap_or_default();
    if refusal.try_downcast_ref::<sqlx::postgres::PgDatabaseError>().is_some() {
        from_sqlstate(&code)
    } else {
        from_sqlite_code(code.parse().unwrap_or_default())
    }
}

/// PostgreSQL's documentation, appendix "PostgreSQL Error Codes".
fn from_sqlstate(code: &str) -> Refusal {
    match code {
        "40001" | "40P01" | "55P03" => Refusal::Contended, // serialization, deadlock, lock not available
        "53100" => Refusal::Full,
        _ if code.starts_with("08") || code.starts_with("53") || code.starts_with("57P") => {
            Refusal::Unavailable
        }
        // The login is refused, or there is no such database: both can change while the program runs.
        _ if code.starts_with("28") || code.starts_with("3D") => Refusal::Unavailable,
        _ if code.starts_with("58") || code.starts_with("XX") || code == "57014" => Refusal::Unavailable,
        _ => Refusal::Rejected,
    }
}

/// The low byte is the primary result code; see SQLite's "Result and Error Codes".
fn from_sqlite_code(code: u32) -> Refusal {
    match code & 0xff {
        5 | 6 => Refusal::Contended,                            // BUSY, LOCKED
        13 => Refusal::Full,                                    // FULL
        7 | 9 | 10 | 11 | 14 | 15 | 26 => Refusal::Unavailable, // NOMEM INTERRUPT IOERR CORRUPT CANTOPEN PROTOCOL NOTADB
        _ => Refusal::Rejected,
    }
}

fn get_table(refusal: &dyn DatabaseError) -> Option<String> {
    if let Some(table) = refusal.table() {
        return Some(table.to_owned());
    }
    // SQLite: "UNIQUE constraint failed: entry.referral, entry.seq"
    let (_, columns) = refusal.message().split_once("constraint failed: ")?;
    let (table, _) = columns.split_once('.')?;
    Some(table.to_owned())
}

fn get_constraint(refusal: &dyn DatabaseError) -> String {
    let message = refusal.message();
    let told = message.split_once("constraint failed: ").map(|(_, told)| told);
    refusal.constraint().or(told).unwrap_or(message).to_owned()
}
