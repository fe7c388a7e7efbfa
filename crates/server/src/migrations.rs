//! The migrations, embedded: one number line, one text for both engines.

use db::{Db, MigrateError, Migration};

/// Names and texts of files of `migrations/`.
macro_rules! files {
    ($($name:literal),+ $(,)?) => { &[$(($name, include_str!(concat!("../../../migrations/", $name)))),+] };
}

/// Every one, in its order.
const FILES: &[(&str, &str)] = files![
    "0001_first_referral.sql",
    "0002_jobs.sql",
    "0003_directory.sql",
    "0004_mappings.sql",
    "0005_bounds.sql",
    "0006_doubles.sql",
    "0007_fact_history.sql",
    "0008_sent_back.sql",
    "0009_used_links.sql",
    "0010_held_back.sql",
];

/// Brings a database up to date.
pub async fn migrate(db: &Db) -> Result<(), MigrateError> {
    let migrations = FILES.iter().map(|(name, text)| Migration::from_file(name, text));
    db.migrate(&migrations.collect::<Result<Vec<_>, _>>()?).await
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::FILES;

    #[test]
    fn every_file_of_the_folder_is_run() {
        let folder = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../../migrations")).unwrap();
        let there: BTreeSet<String> =
            folder.map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
        let listed: BTreeSet<String> = FILES.iter().map(|(name, _)| (*name).to_owned()).collect();
        assert_eq!(listed, there);
        assert!(FILES.is_sorted(), "each number once, one after another");
    }
}
