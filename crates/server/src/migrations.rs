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
        Migration::from_file("0003_directory.sql", include_str!("../../../migrations/0003_directory.sql"))?,
        Migration::from_file("0004_mappings.sql", include_str!("../../../migrations/0004_mappings.sql"))?,
        Migration::from_file("0005_bounds.sql", include_str!("../../../migrations/0005_bounds.sql"))?,
        Migration::from_file("0006_doubles.sql", include_str!("../../../migrations/0006_doubles.sql"))?,
        Migration::from_file(
            "0007_fact_history.sql",
            include_str!("../../../migrations/0007_fact_history.sql"),
        )?,
        Migration::from_file("0008_sent_back.sql", include_str!("../../../migrations/0008_sent_back.sql"))?,
        Migration::from_file("0009_used_links.sql", include_str!("../../../migrations/0009_used_links.sql"))?,
        Migration::from_file("0010_held_back.sql", include_str!("../../../migrations/0010_held_back.sql"))?,
    ])
    .await
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_file_of_the_folder_is_run() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../migrations");
        let here = include_str!("migrations.rs");
        let mut files = 0;
        for file in std::fs::read_dir(folder).unwrap() {
            let name = file.unwrap().file_name().into_string().unwrap();
            assert!(here.contains(&format!("/migrations/{name}\"")), "{name}");
            files += 1;
        }
        assert!(files > 0);
    }
}
