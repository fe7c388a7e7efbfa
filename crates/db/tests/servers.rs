//! The PostgreSQL server for tests comes and goes without a trace.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "tests may panic")]

use db::{
    Db, Engine, on_both_engines, query,
    testing::{PostgresServer, StartError},
};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_answers_while_it_is_held_and_is_gone_with_its_folder_afterwards() {
    let server = match PostgresServer::start(&std::env::temp_dir()) {
        Ok(server) => server,
        Err(missing @ StartError::Missing) => {
            eprintln!("NOT TESTED: {missing}");
            assert!(std::env::var_os("CI").is_none(), "{missing}");
            return;
        }
        Err(error) => panic!("{error}"),
    };
    let url = server.url().to_owned();
    let folder = url.split_once("?host=").unwrap().1.replace("%2F", "/");
    let db = Db::connect(&url).await.unwrap();
    let tx = &mut db.read().await.unwrap();
    let (durable,): (String,) = query("SHOW fsync").fetch_one(tx).await.unwrap();
    assert_eq!(durable, "on");
    assert!(std::path::Path::new(&folder).join("data").exists());

    drop(server);
    assert!(!std::path::Path::new(&folder).exists());
    assert!(Db::connect(&url).await.is_err());
}

#[tokio::test]
async fn what_hinders_a_connection_is_told_at_once() {
    let hindrance = async |url: &str| {
        let begun = std::time::Instant::now();
        let error = Db::connect(url).await.err().expect("it is refused");
        assert!(begun.elapsed() < std::time::Duration::from_secs(5), "{url}: {error}");
        error.hindrance()
    };
    assert_eq!(hindrance("postgres://somebody@127.0.0.1:9/none").await, Some(db::Hindrance::NoServer));
    assert_eq!(hindrance("mysql://somebody@127.0.0.1/none").await, Some(db::Hindrance::Address));
    let Some(test) = db::testing::postgres().await else { return };
    let other = |user: &str, name: &str| {
        let (address, options) =
            test.url.split_once('?').map_or((&*test.url, ""), |(url, options)| (url, options));
        let (scheme, rest) = address.split_once("://").unwrap();
        let host = rest.split('/').next().unwrap();
        let (known, host) = host.split_once('@').unwrap_or(("postgres", host));
        let user = if user.is_empty() { known } else { user };
        format!("{scheme}://{user}@{host}/{name}?{options}")
    };
    assert_eq!(hindrance(&other("", "never_made")).await, Some(db::Hindrance::NoDatabase));
    assert_eq!(hindrance(&other("nobody_known", "postgres")).await, Some(db::Hindrance::Login));
    test.close().await;
}

on_both_engines! {
    async fn a_database_is_claimed_by_one_and_free_when_that_ends(db: Db) {
        let claim = db.claim().await.unwrap().expect("nobody else has it");
        if db.engine() == Engine::Postgres {
            assert!(db.claim().await.unwrap().is_none(), "another has it");
        }
        drop(claim);
        // PostgreSQL notices a connection that broke, but not in the same moment.
        let mut again = None;
        for _ in 0..100 {
            again = db.claim().await.unwrap();
            if again.is_some() {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
        assert!(again.is_some(), "free again");
    }
}
