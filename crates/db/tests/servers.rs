//! The PostgreSQL server for tests comes and goes without a trace.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "tests may panic")]

use db::{
    Db, query,
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
