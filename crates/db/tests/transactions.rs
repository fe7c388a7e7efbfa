//! A write is kept whole or not at all, alone or in company, on both engines.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "tests may panic")]

use std::{sync::Arc, time::Duration};

use db::{ConflictKind, Db, DbError, Migration, on_both_engines, query, testing};
use tokio::sync::Barrier;

/// A read of one snapshot, as an expression.
macro_rules! read {
    ($db:expr, $tx:ident => $body:expr) => {{
        let $tx = &mut $db.read().await.unwrap();
        async { $body }.await
    }};
}

const SCHEMA: &str = "
    CREATE TABLE parent (id BIGINT PRIMARY KEY, amount BIGINT NOT NULL CHECK (amount >= 0));
    CREATE TABLE child (id BIGINT PRIMARY KEY, parent BIGINT REFERENCES parent (id), body BLOB);
    INSERT INTO parent (id, amount) VALUES (1, 0), (2, 0);
";

async fn make_tables(db: &Db) {
    db.migrate(&[Migration { number: 1, name: "family", sql: SCHEMA }]).await.unwrap();
}

async fn run(db: &Db, text: &'static str) -> Result<u64, DbError> {
    db::write!(db, tx => query(text).execute(tx).await)
}

async fn count_children(db: &Db) -> i64 {
    let (count,) =
        read!(db, tx => query("SELECT count(*) FROM child").fetch_one::<(i64,)>(tx).await).unwrap();
    count
}

/// An error of the program's own, as a store has.
#[derive(Debug, thiserror::Error)]
enum Refused {
    #[error("no")]
    No,
    #[error(transparent)]
    Db(#[from] DbError),
}

async fn add_child(tx: &mut db::Tx, id: i64) -> Result<(), DbError> {
    query("INSERT INTO child (id, parent) VALUES ($1, 1)").bind(id).execute(tx).await?;
    Ok(())
}

async fn has_children(tx: &mut db::Tx) -> Result<bool, DbError> {
    Ok(query("SELECT id FROM child").fetch_optional::<(i64,)>(tx).await?.is_some())
}

on_both_engines! {
    async fn each_conflict_tells_its_kind_and_table(db: Db) {
        make_tables(&db).await;
        for (text, expected, named) in [
            ("INSERT INTO parent (id, amount) VALUES (1, 0)", ConflictKind::Unique, true),
            ("INSERT INTO parent (id, amount) VALUES (3, NULL)", ConflictKind::NotNull, true),
            ("INSERT INTO parent (id, amount) VALUES (3, -1)", ConflictKind::Check, false),
            ("INSERT INTO child (id, parent) VALUES (3, 77)", ConflictKind::ForeignKey, false),
        ] {
            let error = run(&db, text).await.unwrap_err();
            let DbError::Conflict { kind, table, .. } = &error else { panic!("{text}: {error:?}") };
            assert_eq!(*kind, expected, "{text}");
            if named { assert_eq!(table.as_deref(), Some("parent"), "{text}"); }
            assert_eq!(error.is_unique_conflict(), expected == ConflictKind::Unique);
        }
        let error = run(&db, "INSERT INTO nowhere (id) VALUES (1)").await.unwrap_err();
        assert!(matches!(error, DbError::Rejected(_)), "{error:?}");
    }

    async fn a_write_that_says_no_leaves_nothing(db: Db) {
        make_tables(&db).await;
        let result: Result<(), Refused> = db::write!(db, tx => {
            add_child(tx, 1).await?;
            Err(Refused::No)
        });
        assert!(matches!(result, Err(Refused::No)));
        assert_eq!(count_children(&db).await, 0);
    }

    async fn after_a_failed_statement_the_transaction_refuses_every_other_and_leaves_nothing(db: Db) {
        make_tables(&db).await;
        let result = db::write!(db, tx => {
            add_child(tx, 1).await?;
            let first = add_child(tx, 1).await.unwrap_err();
            let second = add_child(tx, 2).await.unwrap_err();
            assert!(first.is_unique_conflict() && second.is_unique_conflict());
            Ok::<_, DbError>(()) // passed over, yet it must not be kept
        });
        assert!(result.unwrap_err().is_unique_conflict());
        assert_eq!(count_children(&db).await, 0);
    }

    async fn a_read_cannot_write_and_sees_one_snapshot(db: Db) {
        make_tables(&db).await;
        let refused = read!(db, tx => add_child(tx, 1).await);
        assert!(refused.is_err());
        let counts = read!(db, tx => {
            let count = "SELECT count(*) FROM child";
            let (before,): (i64,) = query(count).fetch_one(tx).await?;
            db::write!(db, tx => add_child(tx, 1).await)?;
            let (after,): (i64,) = query(count).fetch_one(tx).await?;
            Ok::<_, DbError>((before, after))
        }).unwrap();
        assert_eq!(counts, (0, 0));
        assert_eq!(count_children(&db).await, 1);
    }

    async fn writes_from_many_tasks_are_all_kept_and_the_failing_ones_harm_none(db: Db) {
        make_tables(&db).await;
        let before = db.stats();
        let barrier = Arc::new(Barrier::new(64));
        let tasks: Vec<_> = (0..64_i64).map(|client| {
            let (db, barrier) = (db.clone(), Arc::clone(&barrier));
            tokio::spawn(async move {
                barrier.wait().await;
                let mut kept = 0;
                for number in 0..10 {
                    let id = &(client * 10 + number);
                    let result: Result<(), Refused> = db::write!(db, tx => {
                        add_child(tx, *id).await?;
                        if id % 5 == 0 { Err(Refused::No) } else { Ok(()) }
                    });
                    assert_eq!(result.is_err(), id % 5 == 0, "{result:?}");
                    kept += u64::from(result.is_ok());
                }
                kept
            })
        }).collect();
        let mut kept = 0;
        for task in tasks { kept += task.await.unwrap(); }
        assert_eq!(kept, 512);
        assert_eq!(count_children(&db).await, 512);
        let (writes, commits) = (db.stats().writes - before.writes, db.stats().commits - before.commits);
        assert_eq!(writes, kept);
        match db.engine() {
            db::Engine::Sqlite => assert!(commits * 4 < writes, "{commits} commits for {writes} writes"),
            db::Engine::Postgres => assert_eq!(commits, writes),
        }
    }

    async fn a_panic_or_a_caller_that_leaves_takes_back_only_its_own_write(db: Db) {
        make_tables(&db).await;
        let (panicking, leaving) = (db.clone(), db.clone());
        let panicked = tokio::spawn(async move {
            db::write!(panicking, tx => {
                add_child(tx, 1).await?;
                assert!(!has_children(tx).await?, "on purpose");
                Ok::<_, DbError>(())
            })
        });
        assert!(panicked.await.unwrap_err().is_panic());
        let left = tokio::time::timeout(Duration::from_millis(200), async {
            db::write!(leaving, tx => {
                add_child(tx, 2).await?;
                std::future::pending::<()>().await;
                Ok::<_, DbError>(())
            })
        }).await;
        assert!(left.is_err());
        db::write!(db, tx => add_child(tx, 3).await).unwrap();
        let (only,): (i64,) =
            read!(db, tx => query("SELECT id FROM child").fetch_one(tx).await).unwrap();
        assert_eq!((only, count_children(&db).await), (3, 1));
    }

    async fn writes_that_would_deadlock_run_again_and_both_succeed(db: Db) {
        make_tables(&db).await;
        let tasks: Vec<_> = [(1_i64, 2_i64), (2, 1)].into_iter().map(|(first, second)| {
            let db = db.clone();
            tokio::spawn(async move {
                db::write!(db, tx => {
                    for id in [first, second] {
                        query("UPDATE parent SET amount = amount + 1 WHERE id = $1").bind(id).execute(tx).await?;
                        tokio::time::sleep(Duration::from_millis(100)).await;
                    }
                    Ok::<_, DbError>(())
                })
            })
        }).collect();
        for task in tasks { task.await.unwrap().unwrap(); }
        let amounts: Vec<(i64,)> =
            read!(db, tx => query("SELECT amount FROM parent ORDER BY id").fetch_all(tx).await).unwrap();
        assert_eq!(amounts, [(2,), (2,)]);
    }

    async fn a_row_read_for_update_is_not_changed_by_another_before_the_write_ends(db: Db) {
        make_tables(&db).await;
        let tasks: Vec<_> = (0..20).map(|_| {
            let db = db.clone();
            tokio::spawn(async move {
                db::write!(db, tx => {
                    let (amount,): (i64,) = query("SELECT amount FROM parent WHERE id = $1")
                        .bind(1_i64).for_update().fetch_one(tx).await?;
                    query("UPDATE parent SET amount = $1 WHERE id = 1").bind(amount + 1).execute(tx).await
                })
            })
        }).collect();
        for task in tasks { task.await.unwrap().unwrap(); }
        let (amount,): (i64,) =
            read!(db, tx => query("SELECT amount FROM parent WHERE id = 1").fetch_one(tx).await).unwrap();
        assert_eq!(amount, 20);
    }

    async fn a_claim_leaves_out_what_another_holds(db: Db) {
        make_tables(&db).await;
        let claim = async |db: &Db| {
            db::write!(db, tx => {
                let found: Option<(i64,)> = query("SELECT id FROM parent WHERE amount = 0 ORDER BY id LIMIT 1")
                    .for_update_skip_locked().fetch_optional(tx).await?;
                let Some((id,)) = found else { return Ok(None) };
                tokio::time::sleep(Duration::from_millis(50)).await;
                query("UPDATE parent SET amount = 1 WHERE id = $1").bind(id).execute(tx).await?;
                Ok::<_, DbError>(Some(id))
            }).unwrap()
        };
        let (first, second) = tokio::join!(claim(&db), claim(&db));
        let mut claimed = [first.unwrap(), second.unwrap()];
        claimed.sort_unstable();
        assert_eq!(claimed, [1, 2]);
    }

    async fn a_closed_database_refuses(db: Db) {
        make_tables(&db).await;
        db.clone().close().await;
        assert!(matches!(run(&db, "DELETE FROM child").await, Err(DbError::Unavailable(_))));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_disk_refuses_the_write_and_the_next_one_works_when_there_is_space() {
    let test = testing::sqlite().await;
    let db = &test.db;
    make_tables(db).await;
    let limit = async |pages: &'static str| {
        db::write!(db, tx => query(pages).fetch_one::<(i64,)>(tx).await).unwrap();
    };
    limit("PRAGMA max_page_count = 40").await;
    let add_big = async |id: i64, size: usize| {
        db::write!(db, tx => {
            query("INSERT INTO child (id, parent, body) VALUES ($1, 1, $2)")
                .bind(id)
                .bind(vec![1; size])
                .execute(tx)
                .await
        })
    };
    let error = add_big(1, 1_000_000).await.unwrap_err();
    assert!(matches!(error, DbError::Full(_)), "{error:?}");
    // In one group with others, only the big one fails.
    let (small, big, other) = tokio::join!(add_big(2, 10), add_big(3, 1_000_000), add_big(4, 10));
    assert!(matches!(big, Err(DbError::Full(_))), "{big:?}");
    small.unwrap();
    other.unwrap();
    assert_eq!(count_children(db).await, 2);
    limit("PRAGMA max_page_count = 100000").await;
    add_big(5, 1_000_000).await.unwrap();
    assert_eq!(count_children(db).await, 3);
    test.close().await;
}
