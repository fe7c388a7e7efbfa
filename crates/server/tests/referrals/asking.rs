//! What a client asks once it has written: nothing, since the answer says whether anything else came; and what it asks
//! later: only what it lacks.

use std::sync::{Arc, Mutex};

use crate::support::{robbed, two};
use api::problem::{Code, Problem};
use api::referrals::{Changed, EntryTaken, Referral};
use axum::body::Body;
use axum::http::{Method, Request, header};
use domain::id::{EntryId, ReferralId};
use domain::policy::Priority;
use futures_util::StreamExt;
use story::{Answer, Bend, Person, SentRequest, Step, content};

/// What somebody asks from now on.
fn listen(person: &mut Person) -> Arc<Mutex<Vec<String>>> {
    let heard: Arc<Mutex<Vec<String>>> = Arc::default();
    let notes = heard.clone();
    let bend: Bend = Arc::new(move |asked: &SentRequest, answer: Answer| {
        notes.lock().unwrap().push(format!("{} {}", asked.method, asked.path));
        answer
    });
    person.set_bend(Some(bend));
    heard
}

fn word(words: &str) -> Step {
    Step { content: content::message(words, "en"), answer_by: None, wake_month: None }
}

/// A referral that both have open: enquiry, delivered.
async fn opened(a: &mut Person, b: &mut Person) -> ReferralId {
    let enquiry = robbed(a, &b.organisation());
    let referral = a.send(b.organisation(), Priority::P3, enquiry).await.unwrap();
    b.open(&referral).await.unwrap();
    a.catch_up(&referral).await.unwrap();
    referral
}

db::on_both_engines! {
    async fn one_write_makes_one_request_and_stands_in_the_verified_log(db: db::Db) {
        let (_, mut a, mut b) = two(db).await;
        let enquiry = robbed(&a, &b.organisation());
        let new = a.make_enquiry(b.organisation(), Priority::P3, enquiry.clone()).await.unwrap();
        let heard = listen(&mut a);
        let sent = a.send(b.organisation(), Priority::P3, enquiry).await.unwrap();
        assert_eq!(*heard.lock().unwrap(), [format!("PUT /api/referrals/{sent}")], "the calendar is at hand");
        let view = a.view(&sent).unwrap();
        assert!(view.enquiry.is_some(), "its author reads it");
        assert_eq!(a.today().unwrap().others_owe.count, 1);
        assert!(a.view(&new.referral).is_err(), "what was not sent is not there");

        b.open(&sent).await.unwrap();
        let heard = listen(&mut b);
        let entry = b.say(&sent, content::accepted(b.now())).await.unwrap();
        assert_eq!(*heard.lock().unwrap(), [format!("POST /api/referrals/{sent}/entries")]);
        assert_eq!(b.member.last_entry(&sent), Some(entry));
        let own = b.view(&sent).unwrap();
        b.read(&sent).await.unwrap();
        assert_eq!(b.view(&sent).unwrap(), own, "as if the server had been asked for all");

        // The receipt of whoever opens it is a write as well.
        let next = a.send(b.organisation(), Priority::P3, robbed(&a, &b.organisation())).await.unwrap();
        heard.lock().unwrap().clear();
        b.open(&next).await.unwrap();
        let asked = heard.lock().unwrap().clone();
        assert_eq!(asked, [format!("GET /api/referrals/{next}"), format!("POST /api/referrals/{next}/entries")]);
        assert_eq!(b.view(&next).unwrap().history.len(), 2);
    }

    async fn of_what_came_meanwhile_only_that_is_fetched(db: db::Db) {
        let (_, mut a, mut b) = two(db).await;
        let referral = opened(&mut a, &mut b).await;
        for words in ["One.", "Two."] {
            a.say(&referral, content::message(words, "en")).await.unwrap();
        }
        let known = b.member.known_up_to(&referral).unwrap();
        let path = format!("/api/referrals/{referral}?after={known}");
        let (status, part) = b.request(Method::GET, &path, None).await;
        let part: Referral = serde_json::from_value(part).unwrap();
        assert_eq!((status, part.entries.len()), (200, 2));
        assert!(!part.grants.is_empty(), "a key that was lost on its way comes with what follows");
        let heard = listen(&mut b);
        b.catch_up(&referral).await.unwrap();
        b.catch_up(&referral).await.unwrap();
        let last = b.member.known_up_to(&referral).unwrap();
        let after = format!("GET /api/referrals/{referral}?after={last}");
        assert_eq!(*heard.lock().unwrap(), [format!("GET {path}"), after]);
        let followed = b.view(&referral).unwrap();
        b.read(&referral).await.unwrap();
        assert_eq!(b.view(&referral).unwrap(), followed, "as if all had come at once");

        let unknown = [
            format!("/api/referrals/{referral}?after={}", EntryId([1; 32])),
            format!("/api/referrals/{}?after={known}", opened(&mut a, &mut b).await),
        ];
        for path in unknown {
            let (status, problem) = b.request(Method::GET, &path, None).await;
            let problem: Problem = serde_json::from_value(problem).unwrap();
            assert_eq!((status, problem.code), (404, Code::NotFound), "{path}");
        }
    }

    async fn an_answer_says_whether_anything_came_after(db: db::Db) {
        let (_, mut a, mut b) = two(db).await;
        let referral = opened(&mut a, &mut b).await;
        let entry = b.make(&referral, &word("The letter has come.")).unwrap();
        let first = b.append(&referral, &entry).await.unwrap();
        assert_eq!(first.last, first.entry);
        a.catch_up(&referral).await.unwrap();
        let later = a.say(&referral, content::message("Good.", "en")).await.unwrap();
        // The answer was lost: the same bytes again.
        let again: EntryTaken = b.append(&referral, &entry).await.unwrap();
        assert_eq!((again.entry, again.accepted_at, again.last), (first.entry, first.accepted_at, later));
        assert!(!b.member.take_own(&referral, entry, &again).unwrap(), "there is more to ask for");
        assert_eq!(b.member.find_standing(&referral, &[again.entry]), None, "and nothing was taken");
        b.catch_up(&referral).await.unwrap();
        assert_eq!(b.member.find_standing(&referral, &[again.entry]), Some(again.entry));
        assert_eq!(b.member.last_entry(&referral), Some(later));
    }

    async fn the_live_word_names_the_last_entry_so_that_its_author_need_not_ask(db: db::Db) {
        let (story, mut a, mut b) = two(db).await;
        let referral = opened(&mut a, &mut b).await;
        let mut streams = Vec::new();
        for token in [&a.token, &b.token] {
            let request = Request::get("/api/events").header(header::AUTHORIZATION, format!("Bearer {token}"));
            let response = story.wire().begin(request.body(Body::empty()).unwrap()).await;
            assert_eq!(response.status(), 200);
            streams.push(response.into_body().into_data_stream());
        }
        let entry = b.say(&referral, content::message("A word.", "en")).await.unwrap();
        for stream in &mut streams {
            let word = String::from_utf8(stream.next().await.unwrap().unwrap().to_vec()).unwrap();
            let (_, data) = word.trim_end().split_once("data: ").unwrap();
            let Changed { referral: of, last } = serde_json::from_str(data).unwrap();
            assert_eq!((of, last), (referral, entry), "{word}");
        }
    }
}
