//! Killed under load: a process that serves and is written to by eight members at once is ended with SIGKILL, at a
//! moment of its own. What was acknowledged before must be there afterwards; the log must replay.
//!
//! The process is this program once more, so this test has a `main` of its own.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "tests may panic")]

use std::convert::Infallible;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use domain::content::Content;
use domain::id::{EntryId, ReferralId};
use domain::moment::Moment;
use domain::policy::Priority;
use story::{Organisation, Person, Story, StoryError, content};

/// Names the database to the process that is killed.
const DATABASE: &str = "ONWARD_KILL_DATABASE";
/// Pairs of members who write at once.
const PAIRS: usize = 4;
/// Acknowledged entries after which the process is killed.
const ENOUGH: usize = 120;
const START: Moment = Moment(1_795_500_000_000);

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    if let Some(url) = std::env::var_os(DATABASE) {
        runtime.block_on(write_until_killed(url.to_str().unwrap())).unwrap();
        return;
    }
    runtime.block_on(async {
        println!("\nrunning 2 tests");
        let sqlite = db::testing::sqlite().await;
        kill_and_look("sqlite", &sqlite.url).await;
        sqlite.close().await;
        let mut run = 1;
        if let Some(postgres) = db::testing::postgres().await {
            kill_and_look("postgres", &postgres.url).await;
            postgres.close().await;
            run += 1;
        }
        println!("\ntest result: ok. {run} passed; 0 failed");
    });
}

/// Lets a process write, kills it, and looks for everything that it had acknowledged.
async fn kill_and_look(engine: &str, url: &str) {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .env(DATABASE, url)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut acknowledged: Vec<String> = Vec::new();
    while acknowledged.len() < ENOUGH {
        acknowledged.push(lines.next().expect("the process writes until it is killed").unwrap());
    }
    child.kill().unwrap(); // SIGKILL
    acknowledged.extend(lines.map_while(Result::ok));
    child.wait().unwrap();

    let db = db::Db::connect(url).await.unwrap();
    server::migrations::migrate(&db).await.unwrap();
    let tx = &mut db.read().await.unwrap();
    let mut found = 0;
    for line in &acknowledged {
        // The last line may have been cut by the kill.
        let Ok(id) = line.parse::<EntryId>() else { continue };
        let row: Option<(i64,)> =
            db::query("SELECT place FROM entry WHERE id = $1").bind(id.0).fetch_optional(tx).await.unwrap();
        assert!(row.is_some(), "an acknowledged entry is gone");
        found += 1;
    }
    assert!(found >= ENOUGH - 1);
    // Nothing half-written: places follow each other without a gap, and the projection names the last.
    let logs: Vec<(i64, i64, i64)> = db::query(
        "SELECT COUNT(*), MAX(entry.place),
                MAX(CASE WHEN entry.id = referral.last_entry THEN entry.place END)
         FROM entry JOIN referral ON referral.id = entry.referral GROUP BY referral.id",
    )
    .fetch_all(tx)
    .await
    .unwrap();
    assert_eq!(logs.len(), PAIRS);
    for (entries, last, projected) in logs {
        assert_eq!((entries, last), (last, projected));
    }
    println!("test killed_under_load::{engine} ... ok ({found} acknowledged entries)");
}

/// Founds a network, then writes messages in four referrals at once, for ever; a line for each that was taken.
async fn write_until_killed(url: &str) -> Result<(), StoryError> {
    let db = db::Db::connect(url).await.unwrap();
    let mut story = Story::found(db, START).await?;
    let mut people = Vec::new();
    for n in 0..2 * PAIRS {
        let name = format!("Organisation {n}");
        people.push(story.join(&Organisation::association(&name, "PT", "Europe/Lisbon")).await?);
    }
    let mut writing = tokio::task::JoinSet::new();
    while let (Some(mut sender), Some(receiver)) = (people.pop(), people.pop()) {
        writing.spawn(async move { write(&mut sender, &receiver).await });
    }
    while let Some(ended) = writing.join_next().await {
        ended.expect("no task panics")?;
    }
    Ok(())
}

/// Writes messages for ever.
async fn write(sender: &mut Person, receiver: &Person) -> Result<Infallible, StoryError> {
    let referral = send(sender, receiver).await?;
    loop {
        let said: Content = content::message("One word after another.", "en");
        println!("{}", sender.say(&referral, said).await?);
    }
}

async fn send(sender: &mut Person, receiver: &Person) -> Result<ReferralId, StoryError> {
    let note = "A word about opening hours.";
    let enquiry = content::question("PT", domain::code::InformationKind::Services, "en", note);
    sender.extend_log().await?;
    sender.send(receiver.organisation(), Priority::P4, enquiry).await
}
