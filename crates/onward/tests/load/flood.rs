//! Many more than the limits let through, all at once.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering::Relaxed};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use axum::http::Method;
use domain::policy::Priority;
use serde_json::{Value, json};
use story::content;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;
use tokio::task::JoinSet;

use crate::duration;
use crate::served::{Answer, ask, start};

/// Strangers who ask without a pause; how many of them come from one address; and how many of those ask for what costs much alone: more
/// at once than one address has a part of.
const STRANGERS: usize = 96;
const FROM_ONE: usize = 56;
const GREEDY: usize = 24;
/// Tabs of one member that write without a pause.
const TABS: usize = 8;
/// Connections on which a question never ends.
const DRIPPING: usize = 128;
/// How long a member waits at most meanwhile, on a machine that has other work to do as well.
const WAITS: Duration = Duration::from_secs(5);
/// MiB that a flood may add, in a build that is not made small; and files that may still be open after it.
const ADDED: u64 = 192;
const LEFT_OPEN: usize = 32;

/// What was answered, by status; and what should never have been.
#[derive(Default)]
struct Answers {
    by_status: BTreeMap<u16, u32>,
    wrong: Vec<String>,
}

impl Answers {
    fn note(&mut self, path: &str, answer: &Answer) {
        *self.by_status.entry(answer.status).or_default() += 1;
        let is_right = match answer.status {
            200 | 303 | 400 | 401 | 404 => true,
            // A page for people, a problem for programs; both say when to come again.
            429 | 503 => {
                let kind = answer.headers.get("content-type").map_or("", |kind| kind.to_str().unwrap());
                answer.headers.contains_key("retry-after")
                    && (kind.starts_with("text/html") || is_problem(kind, &answer.body))
            }
            _ => false,
        };
        if !is_right {
            self.wrong.push(format!("{path}: {} {:?}", answer.status, String::from_utf8_lossy(&answer.body)));
        }
    }
}

fn is_problem(kind: &str, body: &[u8]) -> bool {
    kind.starts_with("application/problem+json")
        && serde_json::from_slice::<Value>(body).is_ok_and(|problem| problem["code"].is_string())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_flood_is_refused_in_order_while_a_member_is_answered_and_leaves_nothing_behind() {
    let (mut served, mut desks) = start(&["--writes-a-minute", "20"]).await;
    let (public, workspace) = (served.public, served.workspace);
    let quiet = (served.memory(), served.open_files());
    let answers = Arc::new(Mutex::new(Answers::default()));
    let goes_on = Arc::new(AtomicBool::new(true));
    let mut flood = JoinSet::new();
    for stranger in 0..STRANGERS {
        let (answers, goes_on) = (Arc::clone(&answers), Arc::clone(&goes_on));
        flood.spawn(async move {
            let from = format!("198.51.100.{}", if stranger < FROM_ONE { 1 } else { stranger });
            let keyring = format!("/api/keyrings/{}", "A".repeat(43));
            let questions: [(u16, &str, &str, &[u8]); 7] = [
                (public, "GET", "/hsds/services", b""),
                (public, "GET", "/help/ie/es", b""),
                (public, "GET", "/map", b""),
                (public, "GET", "/nothing/here", b""),
                (workspace, "POST", "/api/session/nonce", b""),
                (workspace, "POST", "/api/session", b"{\"no\": \"session\"}"),
                (workspace, "GET", &keyring, b""),
            ];
            let kind = "content-type: application/json\r\n";
            let asked = if stranger < GREEDY { &questions[..1] } else { &questions[..] };
            for (port, method, path, body) in asked.iter().cycle().skip(stranger) {
                if !goes_on.load(Relaxed) {
                    break;
                }
                // A connection that is not taken is an answer too.
                if let Ok(answer) = ask(*port, &from, method, path, kind, body).await {
                    answers.lock().unwrap().note(path, &answer);
                }
            }
        });
    }
    let mut dripping = Vec::new();
    for _ in 0..DRIPPING {
        let mut stream = TcpStream::connect(("127.0.0.1", workspace)).await.unwrap();
        stream
            .write_all(b"POST /api/session HTTP/1.1\r\nhost: localhost\r\ncontent-length: 9999\r\n\r\n{")
            .await
            .unwrap();
        dripping.push(stream);
    }

    // One member writes without a pause, and is stopped; another reads, and is answered all the while.
    let enquiry = content::question("PT", domain::code::InformationKind::Services, "en", "Opening hours?");
    let to = desks.dublin.organisation();
    let new = desks.lisbon.make_enquiry(to, Priority::P4, enquiry).await.unwrap();
    let (path, write) = (format!("/api/referrals/{}", new.referral), json!(new.entry));
    let lisbon = Arc::new(desks.lisbon);
    let stopped = Arc::new(AtomicU32::new(0));
    for _ in 0..TABS {
        let (lisbon, path, write) = (Arc::clone(&lisbon), path.clone(), write.clone());
        let (stopped, goes_on) = (Arc::clone(&stopped), Arc::clone(&goes_on));
        flood.spawn(async move {
            while goes_on.load(Relaxed) {
                let (status, said) = lisbon.request(Method::PUT, &path, Some(&write)).await;
                if status == 429 {
                    assert_eq!(said["code"], "too_many", "{said}");
                    stopped.fetch_add(1, Relaxed);
                } else {
                    assert!(matches!(status, 200 | 201), "{status}: {said}");
                }
            }
        });
    }
    let begun = Instant::now();
    let (mut slowest, mut reads, mut peak) = (Duration::ZERO, 0, 0);
    while begun.elapsed() < duration(4) {
        let asked = Instant::now();
        let (status, list) = desks.dublin.request(Method::GET, "/api/referrals", None).await;
        assert_eq!(status, 200, "a member is answered: {list}");
        slowest = slowest.max(asked.elapsed());
        reads += 1;
        peak = peak.max(served.memory().unwrap_or(0));
    }
    goes_on.store(false, Relaxed);
    while let Some(ended) = flood.join_next().await {
        ended.unwrap();
    }
    drop(dripping);

    let answers = std::mem::take(&mut *answers.lock().unwrap());
    println!(
        "strangers: {:?}; a member read {reads} times, at most {slowest:?}; at most {peak} MiB",
        answers.by_status
    );
    assert!(served.is_up());
    assert_eq!(answers.wrong.first(), None, "{} answers", answers.wrong.len());
    for status in [200, 429, 503] {
        assert!(answers.by_status.contains_key(&status), "none was answered with {status}");
    }
    assert!(stopped.load(Relaxed) > 0, "a member who writes too much is stopped");
    assert!(slowest < WAITS, "a member waited {slowest:?}");
    if let (Some(memory), Some(files)) = quiet {
        assert!(peak < memory + ADDED, "{memory} MiB grew to {peak}");
        tokio::time::sleep(Duration::from_millis(500)).await;
        let left = served.open_files().unwrap();
        assert!(left < files + LEFT_OPEN, "{files} open files, {left} after the flood");
    }
}
