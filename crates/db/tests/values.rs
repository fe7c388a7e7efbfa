//! What is written comes back, on both engines.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "tests may panic")]

use db::{Db, DbError, FromRow, ResultRow, on_both_engines, query};
use futures_util::TryStreamExt;

/// A read of one snapshot, as an expression.
macro_rules! read {
    ($db:expr, $tx:ident => $body:expr) => {{
        let $tx = &mut $db.read().await.unwrap();
        async { $body }.await
    }};
}

async fn make_table(db: &Db) {
    let table = "CREATE TABLE thing (id BIGINT PRIMARY KEY, title TEXT, body BLOB, open BOOLEAN, kind TEXT)";
    db.migrate(&[db::Migration { number: 1, name: "thing", sql: table }]).await.unwrap();
}

type Thing = (i64, Option<String>, Option<Vec<u8>>, Option<bool>);

on_both_engines! {
    async fn every_type_comes_back_and_so_does_null(db: Db) {
        make_table(&db).await;
        let things: Vec<Thing> = vec![
            (i64::MIN, Some("héllo – مرحبا".into()), Some(vec![0, 1, 255]), Some(true)),
            (0, Some(String::new()), Some(vec![]), Some(false)),
            (i64::MAX, None, None, None),
        ];
        let written = db::write!(db, tx => {
            let mut written = 0;
            for (id, title, body, open) in things.clone() {
                written += query("INSERT INTO thing (id, title, body, open) VALUES ($1, $2, $3, $4)")
                    .bind(id).bind(title).bind(body).bind(open).execute(tx).await?;
            }
            Ok::<_, DbError>(written)
        }).unwrap();
        assert_eq!(written, 3);
        let read: Vec<Thing> = read!(db, tx => {
            query("SELECT id, title, body, open FROM thing ORDER BY id").fetch_all(tx).await
        }).unwrap();
        assert_eq!(read, things);
    }

    async fn a_struct_is_read_by_the_names_of_its_columns(db: Db) {
        struct Named { id: u32, body: [u8; 2], open: Option<bool>, kind: char }
        impl FromRow for Named {
            fn from_row(row: &ResultRow) -> Result<Self, DbError> {
                #[derive(Debug)]
                struct Letter(char);
                impl TryFrom<String> for Letter {
                    type Error = std::char::ParseCharError;
                    fn try_from(text: String) -> Result<Self, Self::Error> { text.parse().map(Letter) }
                }
                Ok(Self {
                    id: row.get("id")?, body: row.get("body")?, open: row.get("open")?,
                    kind: row.get_as::<String, Letter>("kind")?.0,
                })
            }
        }
        make_table(&db).await;
        let insert = "INSERT INTO thing (id, body, kind) VALUES ($1, $2, $3)";
        db::write!(db, tx => query(insert).bind(5_u32).bind([7_u8, 8]).bind("k").execute(tx).await).unwrap();
        let select = "SELECT kind, open, body, id FROM thing WHERE id = $1";
        let named: Named = read!(db, tx => query(select).bind(5_u32).fetch_one(tx).await).unwrap();
        assert_eq!((named.id, named.body, named.open, named.kind), (5, [7, 8], None, 'k'));

        db::write!(db, tx => query("UPDATE thing SET kind = 'two letters'").execute(tx).await).unwrap();
        let error = read!(db, tx => query(select).bind(5_u32).fetch_one::<Named>(tx).await).err().unwrap();
        assert!(matches!(&error, DbError::Inconsistent { place, .. } if place == "column kind"), "{error:?}");
        let told = error.to_string();
        assert!(!told.contains(&std::error::Error::source(&error).unwrap().to_string()), "{told} repeats its source");
    }

    async fn what_cannot_be_read_as_asked_is_inconsistent_and_what_is_absent_is_missing(db: Db) {
        make_table(&db).await;
        db::write!(db, tx => query("INSERT INTO thing (id, body) VALUES (300, $1)").bind([1_u8; 3]).execute(tx).await).unwrap();
        let narrow = read!(db, tx => query("SELECT id FROM thing").fetch_one::<(u8,)>(tx).await);
        assert!(matches!(narrow, Err(DbError::Inconsistent { .. })), "{narrow:?}");
        let short = read!(db, tx => query("SELECT body FROM thing").fetch_one::<([u8; 4],)>(tx).await);
        assert!(matches!(short, Err(DbError::Inconsistent { .. })), "{short:?}");
        let null = read!(db, tx => query("SELECT title FROM thing").fetch_one::<(String,)>(tx).await);
        assert!(matches!(null, Err(DbError::Inconsistent { .. })), "{null:?}");
        let wrong = read!(db, tx => query("SELECT id FROM thing").fetch_one::<(String,)>(tx).await);
        assert!(matches!(wrong, Err(DbError::Inconsistent { .. })), "{wrong:?}");
        let absent = read!(db, tx => query("SELECT id FROM thing WHERE id = 1").fetch_one::<(i64,)>(tx).await);
        assert!(matches!(absent, Err(DbError::Missing)), "{absent:?}");
        let none = read!(db, tx => query("SELECT id FROM thing WHERE id = 1").fetch_optional::<(i64,)>(tx).await);
        assert_eq!(none.unwrap(), None);
    }

    async fn a_hundred_thousand_rows_stream_in_bounded_memory(db: Db) {
        make_table(&db).await;
        // 100 rows of 2 kB, joined with a thousand: 200 MB in all.
        db::write!(db, tx => {
            for id in 0..1000 {
                let body = (id < 100).then(|| vec![7; 2000]);
                query("INSERT INTO thing (id, body) VALUES ($1, $2)").bind(id).bind(body).execute(tx).await?;
            }
            Ok::<_, DbError>(())
        }).unwrap();
        let before = get_resident_bytes();
        let (rows, most) = read!(db, tx => {
            let mut stream = query("SELECT a.id, b.body FROM thing a, thing b WHERE b.body IS NOT NULL")
                .fetch::<(i64, Vec<u8>)>(tx);
            let (mut rows, mut most) = (0, 0);
            while let Some((_, body)) = stream.try_next().await? {
                assert_eq!(body.len(), 2000);
                rows += 1;
                if rows % 10_000 == 0 { most = most.max(get_resident_bytes()); }
            }
            Ok::<_, DbError>((rows, most))
        }).unwrap();
        assert_eq!(rows, 100_000);
        assert!(most.saturating_sub(before) < 40_000_000, "memory grew by {} bytes", most.saturating_sub(before));
    }
}

fn get_resident_bytes() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse::<usize>().unwrap() * 1024
}
