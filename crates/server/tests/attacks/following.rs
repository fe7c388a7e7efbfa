//! Attacks on what follows in a log: the part after what a member has, and the answer to an entry of its own.

use super::bending::{Change, bend, bend_referral, client_code, talked, wire_of};
use crate::support::two;
use api::problem::{Code, Problem};
use api::referrals::{EntryTaken, Referral, StoredEntry};
use domain::id::{EntryId, ReferralId};
use domain::moment::Moment;
use std::sync::Arc;
use story::{Answer, Person, SentRequest, Step, StoryError, content};

fn word(words: &str) -> Step {
    Step { content: content::message(words, "en"), answer_by: None, wake_month: None }
}

/// An entry that its author signed and never sent.
fn hidden(author: &mut Person, referral: &ReferralId, at: Moment) -> StoredEntry {
    let entry = author.make(referral, &word("A word that is shown to one side alone.")).unwrap();
    StoredEntry { entry: entry.entry, accepted_at: at, body: entry.body }
}

fn is_part(asked: &SentRequest) -> bool {
    asked.method == "GET" && asked.path.contains("?after=")
}

#[tokio::test]
async fn a_part_cut_repeated_reordered_or_forked_is_refused_and_nothing_of_it_is_used() {
    let test = db::testing::sqlite().await;
    let (story, mut a, mut b) = two(test.db.clone()).await;
    let referral = talked(&mut a, &mut b).await;
    let attacks: Vec<(&str, fn(&mut Referral, &[StoredEntry], &StoredEntry))> = vec![
        ("cut at its beginning", |part, _, _| drop(part.entries.remove(0))),
        ("a gap", |part, _, _| drop(part.entries.remove(1))),
        ("an entry repeated", |part, _, _| part.entries.push(part.entries[2].clone())),
        ("what is at hand, again", |part, known, _| part.entries.insert(0, known.last().unwrap().clone())),
        ("the whole log", |part, known, _| drop(part.entries.splice(0..0, known.iter().cloned()))),
        ("two entries swapped", |part, _, _| part.entries.swap(1, 2)),
        ("both branches of a fork", |part, _, fork| part.entries.insert(1, fork.clone())),
        ("a branch in the place of its beginning", |part, _, fork| part.entries[0] = fork.clone()),
        ("a signature bent", |part, _, _| part.entries[1].entry.signature.0[5] ^= 1),
        ("a header bent", |part, _, _| {
            let header = String::from_utf8(part.entries[1].entry.header.clone()).unwrap();
            part.entries[1].entry.header = header.replace("message", "reached").into_bytes();
        }),
        ("an entry that its author never sent, at the end", |part, _, fork| part.entries.push(fork.clone())),
    ];
    for (what, change) in attacks {
        let known = wire_of(&b, &referral).await.entries;
        let fork = hidden(&mut a, &referral, story.now());
        for words in ["One.", "Two.", "Three."] {
            a.say(&referral, content::message(words, "en")).await.unwrap();
        }
        b.set_bend(Some(bend(is_part, move |part: &mut Referral| change(part, &known, &fork))));
        assert_eq!(client_code(b.catch_up(&referral).await), "referral_not_valid", "{what}");
        assert!(b.view(&referral).is_err(), "{what}: nothing of it is shown");
        let today = b.today().unwrap();
        assert!(today.broken.iter().any(|broken| broken.problem == "referral_not_valid"), "{what}");
        assert!(b.say(&referral, content::message("A word.", "en")).await.is_err(), "{what}");
        b.set_bend(None);
        b.catch_up(&referral).await.unwrap();
        assert!(b.view(&referral).is_ok(), "{what}: an honest answer mends it");
        assert!(b.today().unwrap().broken.is_empty(), "{what}");
    }
    test.close().await;
}

#[tokio::test]
async fn a_part_of_another_referral_is_no_answer_and_harms_neither() {
    let test = db::testing::sqlite().await;
    let (_, mut a, mut b) = two(test.db.clone()).await;
    let referral = talked(&mut a, &mut b).await;
    let other = talked(&mut a, &mut b).await;
    a.say(&referral, content::message("A word.", "en")).await.unwrap();
    let foreign = wire_of(&b, &other).await;
    for entries in [Vec::new(), foreign.entries.clone()] {
        let id = other;
        b.set_bend(Some(bend(is_part, move |part: &mut Referral| {
            part.referral = id;
            part.entries.clone_from(&entries);
        })));
        assert_eq!(client_code(b.catch_up(&referral).await), "referral_not_valid");
        assert_eq!(b.view(&referral).unwrap().history.len(), 5, "what was verified stays");
        assert_eq!(b.view(&other).unwrap().history.len(), 5);
    }
    b.set_bend(None);
    b.catch_up(&referral).await.unwrap();
    assert_eq!(b.view(&referral).unwrap().history.len(), 6);
    test.close().await;
}

#[tokio::test]
async fn a_log_that_lost_what_a_member_has_is_found_out_when_what_follows_is_asked_for() {
    let test = db::testing::sqlite().await;
    let (story, mut a, mut b) = two(test.db.clone()).await;
    // A branch that the server shows to one side: nothing tells it from an honest log, until the other is shown.
    let referral = talked(&mut a, &mut b).await;
    let fork = hidden(&mut a, &referral, story.now());
    a.say(&referral, content::message("A word.", "en")).await.unwrap();
    b.set_bend(Some(bend(is_part, move |part: &mut Referral| part.entries = vec![fork.clone()])));
    b.catch_up(&referral).await.unwrap();
    b.set_bend(None);
    assert_eq!(client_code(b.catch_up(&referral).await), "referral_shorter");
    assert!(b.view(&referral).is_err());

    // Rolled back: what follows is not known there, and the whole is shorter.
    let referral = talked(&mut a, &mut b).await;
    let popped: Change = Box::new(|sent| drop(sent.entries.pop()));
    let shorter = bend_referral(popped);
    b.set_bend(Some(Arc::new(move |asked: &SentRequest, answer: Answer| {
        if !is_part(asked) {
            return shorter(asked, answer);
        }
        let body = serde_json::to_vec(&Problem::new(Code::NotFound, None)).unwrap();
        Answer { status: 404, body, ..answer }
    })));
    assert_eq!(client_code(b.catch_up(&referral).await), "referral_shorter");
    test.close().await;
}

#[tokio::test]
async fn a_body_that_was_bent_or_withheld_in_a_part_is_asked_for_again() {
    let test = db::testing::sqlite().await;
    let (_, mut a, mut b) = two(test.db.clone()).await;
    let attacks: [fn(&mut Referral); 3] = [
        |part| part.entries[0].body = None,
        |part| part.entries[0].body.as_mut().unwrap().0[300] ^= 1,
        |part| part.grants.clear(), // the key is at hand, and stays
    ];
    for (at, change) in attacks.into_iter().enumerate() {
        let referral = talked(&mut a, &mut b).await;
        a.say(&referral, content::message("A word.", "en")).await.unwrap();
        b.set_bend(Some(bend(is_part, change)));
        b.catch_up(&referral).await.unwrap();
        let reads = b.view(&referral).unwrap().history[5].content.is_some();
        assert_eq!(reads, at == 2, "{at}");
        b.set_bend(None);
        b.catch_up(&referral).await.unwrap();
        assert!(b.view(&referral).unwrap().history[5].content.is_some(), "{at}: an honest answer mends it");
    }
    test.close().await;
}

#[tokio::test]
async fn an_answer_to_ones_own_entry_that_is_bent_takes_nothing_in() {
    let test = db::testing::sqlite().await;
    let (_, mut a, mut b) = two(test.db.clone()).await;
    let referral = talked(&mut a, &mut b).await;
    let before = b.view(&referral).unwrap();
    let other = EntryId([7; 32]);
    let entry = b.make(&referral, &word("The letter has come.")).unwrap();
    let honest = EntryTaken { entry: entry.entry.id(), accepted_at: b.now(), last: entry.entry.id() };
    for (what, bent) in [
        ("of another entry", EntryTaken { entry: other, last: other, ..honest.clone() }),
        ("of this one, said to be another", EntryTaken { entry: other, ..honest.clone() }),
        ("with another at its end", EntryTaken { last: other, ..honest.clone() }),
    ] {
        assert!(!b.member.take_own(&referral, entry.clone(), &bent).unwrap(), "{what}");
        assert_eq!(b.view(&referral).unwrap(), before, "{what}: nothing was taken");
    }
    // An entry that does not follow, or that somebody bent, is not taken on the server's word.
    let mut bent = entry.clone();
    bent.entry.signature.0[5] ^= 1;
    let taken = EntryTaken { entry: bent.entry.id(), accepted_at: b.now(), last: bent.entry.id() };
    assert_eq!(
        client_code(b.member.take_own(&referral, bent, &taken).map_err(Into::into)),
        "referral_not_valid"
    );
    b.say(&referral, content::message("Another word.", "en")).await.unwrap();
    let late = b.member.take_own(&referral, entry, &honest).map_err(StoryError::from);
    assert_eq!(client_code(late), "referral_not_valid");
    assert_eq!(b.view(&referral).unwrap().history.len(), 6, "what was verified stays");

    // Said to be taken, and not kept: its author finds out as soon as anything is asked.
    a.catch_up(&referral).await.unwrap();
    let entry = b.make(&referral, &word("The letter has come.")).unwrap();
    let honest = EntryTaken { entry: entry.entry.id(), accepted_at: b.now(), last: entry.entry.id() };
    assert!(b.member.take_own(&referral, entry, &honest).unwrap());
    a.say(&referral, content::message("A word.", "en")).await.unwrap();
    assert_eq!(client_code(b.catch_up(&referral).await), "referral_shorter");
    test.close().await;
}
