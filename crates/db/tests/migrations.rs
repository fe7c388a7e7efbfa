//! The schema goes one way, on both engines.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "tests may panic")]

use db::{Db, DbError, MigrateError, Migration, on_both_engines, query};

/// A read of one snapshot, as an expression.
macro_rules! read {
    ($db:expr, $tx:ident => $body:expr) => {{
        let $tx = &mut $db.read().await.unwrap();
        async { $body }.await
    }};
}

const FIRST: Migration = Migration {
    number: 1,
    name: "first",
    sql: "CREATE TABLE one (id BIGINT PRIMARY KEY, body BLOB); INSERT INTO one (id) VALUES (1);",
};
const SECOND: Migration = Migration {
    number: 2,
    name: "second",
    sql: "ALTER TABLE one ADD COLUMN open BOOLEAN NOT NULL DEFAULT TRUE;",
};

async fn list_ran(db: &Db) -> Vec<(i64, String)> {
    read!(db, tx => query("SELECT number, name FROM migration ORDER BY number").fetch_all(tx).await).unwrap()
}

on_both_engines! {
    async fn migrations_run_once_in_order_and_later_ones_follow(db: Db) {
        db.migrate(&[FIRST]).await.unwrap();
        db.migrate(&[FIRST]).await.unwrap();
        db.migrate(&[FIRST, SECOND]).await.unwrap();
        assert_eq!(list_ran(&db).await, [(1, "first".to_owned()), (2, "second".to_owned())]);
        let rows: Vec<(i64, bool)> =
            read!(db, tx => query("SELECT id, open FROM one").fetch_all(tx).await).unwrap();
        assert_eq!(rows, [(1, true)]);
    }

    async fn a_migration_that_was_changed_is_refused(db: Db) {
        db.migrate(&[FIRST, SECOND]).await.unwrap();
        let changed = Migration { sql: "CREATE TABLE one (id BIGINT)", ..FIRST };
        let error = db.migrate(&[changed, SECOND]).await.unwrap_err();
        assert!(matches!(error, MigrateError::Changed { number: 1, .. }), "{error:?}");
    }

    async fn a_program_older_than_the_database_is_refused(db: Db) {
        db.migrate(&[FIRST, SECOND]).await.unwrap();
        let error = db.migrate(&[FIRST]).await.unwrap_err();
        assert!(matches!(error, MigrateError::Unknown { number: 2, .. }), "{error:?}");
    }

    async fn a_migration_that_fails_leaves_nothing_of_itself_and_keeps_those_before(db: Db) {
        let broken = Migration { number: 2, name: "broken", sql: "CREATE TABLE two (id BIGINT); INSERT INTO three (id) VALUES (1);" };
        let error = db.migrate(&[FIRST, broken]).await.unwrap_err();
        assert!(matches!(error, MigrateError::Failed { number: 2, .. }), "{error:?}");
        assert_eq!(list_ran(&db).await.len(), 1);
        let two = read!(db, tx => query("SELECT id FROM two").fetch_all::<(i64,)>(tx).await);
        assert!(matches!(two, Err(DbError::Rejected(_))), "{two:?}");
        db.migrate(&[FIRST, SECOND]).await.unwrap();
    }

    async fn a_gap_in_the_numbers_is_refused_before_anything_runs(db: Db) {
        let error = db.migrate(&[FIRST, Migration { number: 3, ..SECOND }]).await.unwrap_err();
        assert!(matches!(error, MigrateError::Misnumbered { number: 3, expected: 2, .. }), "{error:?}");
        assert!(read!(db, tx => query("SELECT number FROM migration").fetch_all::<(i64,)>(tx).await).is_err());
    }
}

/// Several connections of their own, as several programs have.
async fn start_together(url: &str) {
    let starting: Vec<_> = (0..6)
        .map(|_| {
            let url = url.to_owned();
            tokio::spawn(async move {
                let db = Db::connect(&url).await.unwrap();
                db.migrate(&[FIRST, SECOND]).await.unwrap();
                db.close().await;
            })
        })
        .collect();
    for start in starting {
        start.await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn servers_that_start_at_once_migrate_once_on_sqlite() {
    let test = db::testing::sqlite().await;
    start_together(&test.url).await;
    assert_eq!(list_ran(&test.db).await.len(), 2);
    test.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn servers_that_start_at_once_migrate_once_on_postgres() {
    if let Some(test) = db::testing::postgres().await {
        start_together(&test.url).await;
        assert_eq!(list_ran(&test.db).await.len(), 2);
        test.close().await;
    }
}

#[test]
fn a_file_name_gives_number_and_name() {
    assert_eq!(Migration::from_file("0001_first.sql", FIRST.sql).unwrap(), FIRST);
    for name in ["1_first.sql", "0001first.sql", "0001_first.txt", "+001_first.sql"] {
        assert!(matches!(Migration::from_file(name, ""), Err(MigrateError::Misnamed(_))), "{name}");
    }
}
