//! Attacks on the log of one referral.

use super::bending::{Change, bend_log, bend_referral, client_code, talked};
use crate::support::two;
use api::referrals::{Referral, StoredEntry};
use domain::id::ReferralId;
use domain::moment::Moment;
use std::sync::{Arc, Mutex};
use story::{Answer, SentRequest, Step, StoryError, content};

#[tokio::test]
async fn a_log_cut_repeated_reordered_or_forked_is_refused_and_nothing_of_it_is_used() {
    let test = db::testing::sqlite().await;
    let (story, mut a, mut b) = two(test.db.clone()).await;
    let referral = talked(&mut a, &mut b).await;
    // Two continuations of the same entry, both signed by the sender: the server shows each side another.
    let step = |words| Step { content: content::message(words, "en"), answer_by: None, wake_month: None };
    let hidden = a.make(&referral, &step("A word that the receiver never sees.")).unwrap();
    let hidden = StoredEntry { entry: hidden.entry, accepted_at: story.now(), body: hidden.body };
    a.say(&referral, content::message("A word.", "en")).await.unwrap();
    b.open(&referral).await.unwrap();
    let fork = hidden.clone();

    let attacks: Vec<(&str, Change, &str)> = vec![
        ("the last entry dropped", Box::new(|sent| drop(sent.entries.pop())), "referral_shorter"),
        ("cut to the enquiry", Box::new(|sent| sent.entries.truncate(1)), "referral_shorter"),
        ("emptied", Box::new(|sent| sent.entries.clear()), "referral_shorter"),
        (
            "the last replaced by another of its author",
            Box::new(move |sent| *sent.entries.last_mut().unwrap() = fork.clone()),
            "referral_shorter",
        ),
        ("a gap", Box::new(|sent| drop(sent.entries.remove(2))), "referral_not_valid"),
        ("the enquiry dropped", Box::new(|sent| drop(sent.entries.remove(0))), "refused"),
        (
            "an entry repeated",
            Box::new(|sent| {
                let last = sent.entries.last().unwrap().clone();
                sent.entries.push(last);
            }),
            "referral_not_valid",
        ),
        (
            "both branches of a fork in a row",
            Box::new(move |sent| sent.entries.push(hidden.clone())),
            "referral_not_valid",
        ),
        ("two entries swapped", Box::new(|sent| sent.entries.swap(3, 4)), "referral_not_valid"),
        (
            "a signature bent",
            Box::new(|sent| sent.entries[3].entry.signature.0[5] ^= 1),
            "referral_not_valid",
        ),
        (
            "a header bent",
            Box::new(|sent| {
                let header = String::from_utf8(sent.entries[2].entry.header.clone()).unwrap();
                sent.entries[2].entry.header = header.replace("acknowledged", "declined").into_bytes();
            }),
            "referral_not_valid",
        ),
        (
            "signatures of two entries swapped",
            Box::new(|sent| {
                let third = sent.entries[3].entry.signature;
                sent.entries[3].entry.signature = sent.entries[4].entry.signature;
                sent.entries[4].entry.signature = third;
            }),
            "referral_not_valid",
        ),
        ("under another id", Box::new(|sent| sent.referral = ReferralId([1; 16])), "referral_not_valid"),
    ];
    for (what, change, code) in attacks {
        b.set_bend(Some(bend_referral(change)));
        assert_eq!(client_code(b.read(&referral).await), code, "{what}");
        if what != "under another id" {
            assert!(b.view(&referral).is_err(), "{what}: nothing of it is shown");
            let today = b.today().unwrap();
            assert!(today.broken.iter().any(|broken| broken.problem == code), "{what}");
            assert!(today.needs_you.count + today.others_owe.count == 0, "{what}");
            assert!(b.say(&referral, content::message("A word.", "en")).await.is_err(), "{what}");
        }
        b.set_bend(None);
        b.read(&referral).await.unwrap();
        assert!(b.view(&referral).is_ok(), "{what}: an honest answer mends it");
    }
    test.close().await;
}

#[tokio::test]
async fn times_that_the_server_bends_change_no_date_and_are_both_shown() {
    let test = db::testing::sqlite().await;
    let (_, mut a, mut b) = two(test.db.clone()).await;
    let referral = talked(&mut a, &mut b).await;
    let honest = b.view(&referral).unwrap();
    for by in [-40 * 86_400_000, 86_400_000, 2_000 * 365 * 86_400_000] {
        b.set_bend(Some(bend_referral(move |sent| {
            for entry in &mut sent.entries {
                entry.accepted_at = entry.accepted_at.plus_millis(by);
            }
        })));
        let view = b.open(&referral).await.unwrap();
        assert_eq!(view.row.turn, honest.row.turn, "dates are counted by what the authors signed");
        assert_eq!(view.row.state, honest.row.state);
        for (bent, honest) in view.history.iter().zip(&honest.history) {
            assert_eq!(bent.at, honest.at);
            assert_eq!((bent.accepted_at.is_some(), honest.accepted_at), (true, None), "both are shown");
        }
    }
    // A time that no calendar shows is none: nothing of the answer is used, and what was read stays.
    for at in [i64::MIN, -1, 8_640_000_000_000_000, i64::MAX] {
        b.set_bend(Some(bend_referral(move |sent| sent.entries[0].accepted_at = Moment(at))));
        assert!(matches!(b.open(&referral).await, Err(StoryError::Answer(_))), "{at}");
        assert_eq!(b.view(&referral).unwrap().row.state, honest.row.state);
    }
    // Of the members' list the server's time is part of what is signed: bent, the list is another.
    b.set_bend(Some(bend_log(|page| page.records[1].accepted_at = Moment(0))));
    assert_eq!(client_code(b.sign_in().await), "list_not_valid");
    b.set_bend(Some(bend_log(|page| {
        for record in &mut page.records {
            record.accepted_at = record.accepted_at.plus_millis(-86_400_000);
        }
    })));
    assert_eq!(client_code(b.sign_in().await), "split_view");
    test.close().await;
}

#[tokio::test]
async fn one_broken_referral_leaves_the_others_at_work() {
    let test = db::testing::sqlite().await;
    let (_, mut a, mut b) = two(test.db.clone()).await;
    let broken = talked(&mut a, &mut b).await;
    let whole = talked(&mut a, &mut b).await;
    let bent: Arc<Mutex<u32>> = Arc::default();
    let count = bent.clone();
    b.set_bend(Some(Arc::new(move |asked: &SentRequest, answer: Answer| {
        if asked.path != "/api/referrals" {
            return answer;
        }
        let mut body = Vec::new();
        for line in answer.body.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()) {
            let mut sent: Referral = serde_json::from_slice(line).unwrap();
            if sent.referral == broken {
                sent.entries.pop();
                *count.lock().unwrap() += 1;
            }
            body.extend(serde_json::to_vec(&sent).unwrap());
            body.push(b'\n');
        }
        Answer { body, ..answer }
    })));
    b.sign_in().await.unwrap();
    assert_eq!(*bent.lock().unwrap(), 1);
    let today = b.today().unwrap();
    assert_eq!(today.broken.len(), 1);
    assert_eq!((today.broken[0].referral, today.broken[0].problem.as_str()), (broken, "referral_shorter"));
    assert_eq!(today.needs_you.count, 1);
    b.read(&whole).await.unwrap();
    b.say(&whole, content::accepted(b.now())).await.unwrap();
    test.close().await;
}

#[tokio::test]
async fn an_answer_that_is_no_answer_harms_nothing() {
    let test = db::testing::sqlite().await;
    let (_, mut a, mut b) = two(test.db.clone()).await;
    let referral = talked(&mut a, &mut b).await;
    let before = b.view(&referral).unwrap();
    for body in ["", "{}", "null", "[]", "<html>", "{\"referral\":", "\u{0}"] {
        b.set_bend(Some(Arc::new(move |_: &SentRequest, answer: Answer| Answer {
            body: body.into(),
            ..answer
        })));
        assert!(matches!(b.read(&referral).await, Err(StoryError::Answer(_))), "{body:?}");
        assert!(matches!(b.sign_in().await, Err(StoryError::Answer(_))), "{body:?}");
        assert_eq!(b.view(&referral).unwrap(), before, "{body:?}: what was verified stays");
    }
    test.close().await;
}

#[tokio::test]
async fn a_referral_that_the_server_no_longer_lists_is_said_to_be_missing() {
    let test = db::testing::sqlite().await;
    let (_, mut a, mut b) = two(test.db.clone()).await;
    let referral = talked(&mut a, &mut b).await;
    let other = talked(&mut a, &mut b).await;
    let hidden = referral.to_string();
    b.set_bend(Some(Arc::new(move |asked: &SentRequest, answer: Answer| {
        if asked.path != "/api/referrals" {
            return answer;
        }
        let lines = answer.body.split_inclusive(|byte| *byte == b'\n');
        let kept = lines.filter(|line| !std::str::from_utf8(line).unwrap().contains(&hidden));
        Answer { body: kept.collect::<Vec<_>>().concat(), ..answer }
    })));
    b.sign_in().await.unwrap();
    let today = b.today().unwrap();
    let broken: Vec<_> = today.broken.iter().map(|one| (one.referral, one.problem.as_str())).collect();
    assert_eq!(broken, [(referral, "referral_shorter")]);
    b.set_bend(None);
    b.list().await.unwrap();
    assert!(b.today().unwrap().broken.is_empty());
    b.open(&other).await.unwrap();
    test.close().await;
}
