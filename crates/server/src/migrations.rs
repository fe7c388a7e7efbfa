//! The migrations, embedded: one number line, one text for both engines.

use db::{Db, MigrateError, Migration};

/// Brings a database up to date.
pub async fn migrate(db: &Db) -> Result<(), MigrateError> {
    db.migrate(&[
        Migration::from_file(
            "0001_first_referral.sql",
            include_str!("../../../migrations/0001_first_referral.sql"),
        )?,
        Migration::from_file("0002_jobs.sql", include_str!("../../../migrations/0002_jobs.sql"))?,
    ])
    .await
}
