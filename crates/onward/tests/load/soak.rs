//! A steady mixture of real work: what a server holds does not grow with the hours.

use std::time::{Duration, Instant};

use axum::http::Method;
use domain::policy::Priority;
use story::content;

use crate::duration;
use crate::served::{Desks, Served, ask, now, start};

/// Messages in one referral, before another begins.
const MESSAGES: u32 = 40;
/// Rounds of work between two looks at what the server holds.
const ROUNDS: u32 = 10;
/// A pause after each round.
const PAUSE: Duration = Duration::from_millis(20);
/// How much of the time is for warming up: caches fill, the allocator takes its stock.
const WARMS_UP: u32 = 3;
/// MiB, a hundredth of what it held when warm, and open files that may come and go.
const BREATH: u64 = 24;
const OF_A_HUNDRED: u64 = 20;
const FILES: usize = 16;

/// The day's work: referrals with messages to and fro, lists, sign-ins, live streams; strangers who read and search.
struct Work {
    desks: Desks,
    referral: Option<domain::id::ReferralId>,
    rounds: u32,
}

impl Work {
    async fn go_round(&mut self, served: &Served) {
        let Desks { clock, lisbon, dublin } = &mut self.desks;
        clock.set(now());
        if self.rounds.is_multiple_of(MESSAGES) {
            lisbon.extend_log().await.unwrap();
            dublin.extend_log().await.unwrap();
            let enquiry =
                content::question("PT", domain::code::InformationKind::Services, "en", "Opening hours?");
            let sent = lisbon.send(dublin.organisation(), Priority::P4, enquiry).await.unwrap();
            dublin.open(&sent).await.unwrap();
            self.referral = Some(sent);
        }
        if let Some(referral) = self.referral {
            lisbon.read(&referral).await.unwrap();
            lisbon.say(&referral, content::message("One word after another.", "en")).await.unwrap();
            dublin.open(&referral).await.unwrap();
        }
        if self.rounds % MESSAGES == 7 {
            dublin.sign_in().await.unwrap();
        }
        for path in ["/api/log", "/api/organisations", "/api/directory/services"] {
            let (status, _) = dublin.request(Method::GET, path, None).await;
            assert!(status < 500, "{path}: {status}");
        }
        // A live stream that is left without a word.
        let token = format!("authorization: Bearer {}\r\n", lisbon.token);
        let live = ask(served.workspace, "192.0.2.1", "GET", "/api/events", &token, b"");
        let _ = tokio::time::timeout(Duration::from_millis(10), live).await;
        let form = "content-type: application/x-www-form-urlencoded\r\n";
        for (method, path, body) in [
            ("GET", "/", &b""[..]),
            ("GET", "/help/ie/es", b""),
            ("POST", "/help/ie/es", b"need=robbed"),
            ("GET", "/country/ie", b""),
            ("GET", "/hsds/services", b""),
        ] {
            let from = format!("198.51.100.{}", self.rounds % 250);
            let answer = ask(served.public, &from, method, path, form, body).await.unwrap();
            assert!(answer.status < 500, "{path}: {}", answer.status);
        }
        self.rounds += 1;
        tokio::time::sleep(PAUSE).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_days_work_leaves_memory_and_open_files_as_they_were() {
    let (mut served, desks) =
        start(&["--writes-a-minute", "1000000", "--sign-ins-a-minute", "1000000"]).await;
    let mut work = Work { desks, referral: None, rounds: 0 };
    let (begun, lasts) = (Instant::now(), duration(6));
    let mut held = Vec::new();
    while begun.elapsed() < lasts {
        for _ in 0..ROUNDS {
            work.go_round(&served).await;
        }
        if begun.elapsed() > lasts / WARMS_UP {
            held.extend(served.memory().zip(served.open_files()));
        }
    }
    assert!(served.is_up());
    // The least of the beginning and of the end: what is in use for a moment is no growth.
    let part = held.len().div_ceil(4);
    let least = |looks: &[(u64, usize)]| {
        looks
            .iter()
            .fold((u64::MAX, usize::MAX), |(memory, files), look| (memory.min(look.0), files.min(look.1)))
    };
    let (warm, end) = (least(&held[..part]), least(&held[held.len() - part..]));
    println!("{} rounds; (MiB, open files) when warm: {warm:?}, at the end: {end:?}", work.rounds);
    assert!(end.0 <= warm.0 + warm.0 * OF_A_HUNDRED / 100 + BREATH, "{} MiB grew to {}", warm.0, end.0);
    assert!(end.1 <= warm.1 + FILES, "{} open files grew to {}", warm.1, end.1);
}
