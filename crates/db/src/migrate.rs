//! Migrations: one number line and one text for both engines.

use sha2::{Digest, Sha256};

use crate::{Db, DbError, Tx, query};

/// One step of the schema, from a file such as `0001_people.sql`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Migration {
    /// Its place on the number line, from 1, without gaps.
    pub number: i64,
    /// What it does.
    pub name: &'static str,
    /// Its statements, valid on both engines.
    pub sql: &'static str,
}

/// Why a schema was left as it is.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum MigrateError {
    /// The migrations given are not numbered 1, 2, 3, …
    #[error("migration {number:04} ({name}) is not number {expected:04}, which comes next")]
    Misnumbered {
        /// The number it has.
        number: i64,
        /// Its name.
        name: &'static str,
        /// The number it should have.
        expected: i64,
    },

    /// A file is not called like `0001_people.sql`.
    #[error("the file name {0} is not like 0001_people.sql")]
    Misnamed(&'static str),

    /// The text of a migration that has run was changed since.
    #[error(
        "migration {number:04} ({name}) was changed after it had run: undo the change and write a new migration"
    )]
    Changed {
        /// Its number.
        number: i64,
        /// Its name when it ran.
        name: String,
    },

    /// The database has seen a migration this program does not know: a newer program has run.
    #[error(
        "the database has migration {number:04} ({name}), unknown here: start the newer program that made it"
    )]
    Unknown {
        /// Its number.
        number: i64,
        /// Its name when it ran.
        name: String,
    },

    /// A migration did not run; nothing of it was kept.
    #[error("migration {number:04} ({name}) failed")]
    Failed {
        /// Its number.
        number: i64,
        /// Its name.
        name: &'static str,
        /// What the database said.
        #[source]
        source: DbError,
    },

    /// The database could not be asked.
    #[error("the record of migrations cannot be read or written")]
    Database(#[from] DbError),
}

impl Migration {
    /// Reads number and name from a file name such as `0001_people.sql`.
    pub fn from_file(file_name: &'static str, sql: &'static str) -> Result<Self, MigrateError> {
        let parsed = || {
            let (number, name) = file_name.strip_suffix(".sql")?.split_once('_')?;
            let is_number = number.len() == 4 && number.bytes().all(|byte| byte.is_ascii_digit());
            Some(Self { number: number.parse().ok().filter(|_| is_number)?, name, sql })
        };
        parsed().ok_or(MigrateError::Misnamed(file_name))
    }

    fn derive_hash(&self) -> Vec<u8> {
        Sha256::digest(self.sql).to_vec()
    }
}

impl Db {
    /// Brings the schema up to the last of `migrations`, each in its own transaction. Several programs may
    /// start at once: one migrates, the others wait for it.
    pub async fn migrate(&self, migrations: &[Migration]) -> Result<(), MigrateError> {
        for (expected, migration) in (1..).zip(migrations) {
            let &Migration { number, name, .. } = migration;
            if number != expected {
                return Err(MigrateError::Misnumbered { number, name, expected });
            }
        }
        crate::write!(self, tx => prepare(tx).await)?;
        crate::write!(self, tx => check_known(tx, migrations).await)?;
        for migration in migrations {
            crate::write!(self, tx => run_once(tx, migration).await)?;
        }
        Ok(())
    }
}

async fn prepare(tx: &mut Tx) -> Result<(), DbError> {
    if tx.is_postgres() {
        wait_for_turn(tx).await?;
        // PostgreSQL's type for bytes has another name, and one text must do for both.
        let found: Option<(i64,)> =
            query("SELECT CAST(1 AS BIGINT) WHERE to_regtype('blob') IS NULL").fetch_optional(tx).await?;
        if found.is_some() {
            query("CREATE DOMAIN blob AS bytea").execute(tx).await?;
        }
    }
    query("CREATE TABLE IF NOT EXISTS migration (number BIGINT PRIMARY KEY, name TEXT NOT NULL, sha256 BLOB NOT NULL)")
        .execute(tx)
        .await?;
    Ok(())
}

/// On SQLite a write has its turn already.
async fn wait_for_turn(tx: &mut Tx) -> Result<(), DbError> {
    if tx.is_postgres() {
        // Any number will do, if only it is always the same.
        query("SELECT pg_advisory_xact_lock(7236832918)::text").fetch_one::<(String,)>(tx).await?;
    }
    Ok(())
}

async fn check_known(tx: &mut Tx, migrations: &[Migration]) -> Result<(), MigrateError> {
    let ran: Vec<(i64, String, Vec<u8>)> =
        query("SELECT number, name, sha256 FROM migration ORDER BY number").fetch_all(tx).await?;
    for (number, name, hash) in ran {
        match migrations.iter().find(|migration| migration.number == number) {
            None => return Err(MigrateError::Unknown { number, name }),
            Some(migration) if migration.derive_hash() != hash => {
                return Err(MigrateError::Changed { number, name });
            }
            Some(_) => {}
        }
    }
    Ok(())
}

async fn run_once(tx: &mut Tx, migration: &Migration) -> Result<(), MigrateError> {
    let &Migration { number, name, sql } = migration;
    wait_for_turn(tx).await?;
    let ran: Option<(Vec<u8>,)> =
        query("SELECT sha256 FROM migration WHERE number = $1").bind(number).fetch_optional(tx).await?;
    match ran {
        Some((hash,)) if hash == migration.derive_hash() => return Ok(()),
        Some(_) => return Err(MigrateError::Changed { number, name: name.to_owned() }),
        None => {}
    }
    tx.run_script(sql).await.map_err(|source| MigrateError::Failed { number, name, source })?;
    query("INSERT INTO migration (number, name, sha256) VALUES ($1, $2, $3)")
        .bind(number)
        .bind(name)
        .bind(migration.derive_hash())
        .execute(tx)
        .await?;
    Ok(())
}
