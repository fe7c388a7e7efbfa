//! A server that attacks: somebody between a member and an honest server bends the answers in every way that
//! protocol.md names, with the log key in hand where that helps. Each attack ends in the reaction the protocol
//! names, and what merely cannot be read never stops a referral.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "tests may panic")]

mod support;

use std::sync::{Arc, Mutex};

use api::keyrings::SealedKeyring;
use api::log::{Cosignature, LogPage, Recipient};
use api::referrals::{Grant, Referral, StoredEntry};
use client::view::Readable;
use domain::content::Content;
use domain::id::{Epoch, ReferralId, Seat};
use domain::moment::Moment;
use domain::policy::Priority;
use domain::referral::{Kind, State};
use ledger::{Head, Link, Membership, Purpose, Record, SecretKey, SignedHead};
use serde::Serialize;
use serde::de::DeserializeOwned;
use story::{Answer, Asked, Bend, Founding, Organisation, Person, Step, Story, StoryError, content};
use support::{NORTHLIGHT, SOLMAR, robbed, start, two};

/// Bends one kind of answer.
fn bend<T: Serialize + DeserializeOwned>(
    concerns: impl Fn(&Asked) -> bool + Send + Sync + 'static,
    change: impl Fn(&mut T) + Send + Sync + 'static,
) -> Option<Bend> {
    Some(Arc::new(move |asked: &Asked, answer: Answer| {
        if answer.status != 200 || !concerns(asked) {
            return answer;
        }
        let mut value: T = serde_json::from_slice(&answer.body).unwrap();
        change(&mut value);
        Answer { body: serde_json::to_vec(&value).unwrap(), ..answer }
    }))
}

fn bend_referral(change: impl Fn(&mut Referral) + Send + Sync + 'static) -> Option<Bend> {
    let one = |asked: &Asked| {
        asked.method == "GET" && asked.path.starts_with("/api/referrals/") && !asked.path.contains("entries")
    };
    bend(one, change)
}

fn bend_log(change: impl Fn(&mut LogPage) + Send + Sync + 'static) -> Option<Bend> {
    bend(|asked: &Asked| asked.path.starts_with("/api/log") && asked.method == "GET", change)
}

fn bend_keyring(change: impl Fn(&mut SealedKeyring) + Send + Sync + 'static) -> Option<Bend> {
    bend(|asked: &Asked| asked.path.starts_with("/api/keyrings/"), change)
}

fn client_code<T>(result: Result<T, StoryError>) -> &'static str {
    match result {
        Err(StoryError::Client(problem)) => problem.code(),
        Err(other) => panic!("the client refuses, not {other:?}"),
        Ok(_) => "nothing was noticed",
    }
}

/// A referral with five entries that both have read: enquiry, delivered, acknowledged, message, message.
async fn talked(a: &mut Person, b: &mut Person) -> ReferralId {
    let enquiry = robbed(a, &b.organisation());
    let referral = a.send(b.organisation(), Priority::P3, enquiry).await.unwrap();
    b.open(&referral).await.unwrap();
    let seen = Content::Acknowledged(domain::content::Acknowledgement { note: None });
    b.say(&referral, seen).await.unwrap();
    a.open(&referral).await.unwrap();
    a.say(&referral, content::message("She can take calls from Wednesday.", "en")).await.unwrap();
    a.say(&referral, content::message("The letter has come.", "en")).await.unwrap();
    b.open(&referral).await.unwrap();
    referral
}

async fn wire_of(person: &Person, referral: &ReferralId) -> Referral {
    let (status, sent) =
        person.request(axum::http::Method::GET, &format!("/api/referrals/{referral}"), None).await;
    assert_eq!(status, 200);
    serde_json::from_value(sent).unwrap()
}

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

    type Change = Box<dyn Fn(&mut Referral) + Send + Sync>;
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
                let text = String::from_utf8(sent.entries[2].entry.header.clone()).unwrap();
                sent.entries[2].entry.header = text.replace("acknowledged", "declined").into_bytes();
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
        b.set_bend(bend_referral(change));
        assert_eq!(client_code(b.read(&referral).await), code, "{what}");
        if what != "under another id" {
            assert!(b.view(&referral).is_err(), "{what}: nothing of it is shown");
            let today = b.today().unwrap();
            assert!(today.broken.iter().any(|broken| broken.problem == code), "{what}");
            assert!(today.needs_you.is_empty() && today.others_owe.is_empty(), "{what}");
            assert!(b.say(&referral, content::message("A word.", "en")).await.is_err(), "{what}");
        }
        b.set_bend(None);
        b.read(&referral).await.unwrap();
        assert!(b.view(&referral).is_ok(), "{what}: an honest answer mends it");
    }
    test.close().await;
}

#[tokio::test]
async fn an_entry_whose_body_is_swapped_bent_or_garbage_stands_and_is_said_to_be_unreadable() {
    let test = db::testing::sqlite().await;
    let (story, mut a, mut b) = two(test.db.clone()).await;
    type Change = fn(&mut Referral);
    let attacks: [(&str, Change); 5] = [
        ("swapped with another entry's", |sent| {
            let third = sent.entries[3].body.take();
            sent.entries[3].body = sent.entries[4].body.take();
            sent.entries[4].body = third;
        }),
        ("bent", |sent| sent.entries[3].body.as_mut().unwrap().0[300] ^= 1),
        ("cut", |sent| sent.entries[3].body.as_mut().unwrap().0.truncate(1000)),
        ("garbage", |sent| sent.entries[3].body.as_mut().unwrap().0 = vec![7; 5000]),
        ("empty", |sent| sent.entries[3].body.as_mut().unwrap().0.clear()),
    ];
    for (what, change) in attacks {
        let referral = talked(&mut a, &mut b).await;
        let before = b.view(&referral).unwrap();
        b.set_bend(bend_referral(change));
        let opened = b.open(&referral).await.unwrap();
        let entry = &opened.history[3];
        assert_eq!((entry.readable, &entry.content), (Readable::Unreadable, &None), "{what}");
        assert_eq!(opened.row.state, before.row.state, "{what}: the step stands");
        assert!(opened.enquiry.is_some(), "{what}: the rest reads on");
        let complaints = opened.history.iter().filter(|happened| happened.kind == Kind::Unreadable).count();
        assert_eq!(complaints, if what.starts_with("swapped") { 2 } else { 1 }, "{what}: said, once");
        let again = b.open(&referral).await.unwrap();
        assert_eq!(again.history.len(), opened.history.len(), "{what}: and not again");
        b.say(&referral, content::accepted(story.now())).await.unwrap();
        assert_eq!(b.view(&referral).unwrap().row.state, State::Accepted, "{what}: the referral goes on");

        // Its author sends it again, once; then it reads, although the first place stays bent.
        let asked = a.open(&referral).await.unwrap().to_resend;
        assert!(asked.contains(&entry.entry), "{what}");
        a.resend(&referral, entry.entry).await.unwrap();
        assert!(a.resend(&referral, entry.entry).await.is_err(), "{what}: once");
        let mended = b.open(&referral).await.unwrap();
        assert_eq!(mended.history[3].readable, Readable::Opened, "{what}");
        let said = content::message("She can take calls from Wednesday.", "en");
        assert_eq!(mended.history[3].content, Some(said), "{what}");
        b.set_bend(None);
    }
    test.close().await;
}

#[tokio::test]
async fn a_body_of_another_referral_does_not_pass_for_one_of_this() {
    let test = db::testing::sqlite().await;
    let (_, mut a, mut b) = two(test.db.clone()).await;
    let referral = talked(&mut a, &mut b).await;
    let other = talked(&mut a, &mut b).await;
    let foreign = wire_of(&b, &other).await;
    let (bodies, grants) = (foreign.entries.clone(), foreign.grants.clone());
    b.set_bend(bend_referral(move |sent| {
        for (entry, foreign) in sent.entries.iter_mut().zip(&bodies) {
            entry.body.clone_from(&foreign.body);
        }
        sent.grants.extend(grants.clone());
    }));
    b.read(&referral).await.unwrap();
    let view = b.view(&referral).unwrap();
    for (place, happened) in view.history.iter().enumerate() {
        let expected = if [0, 2, 3, 4].contains(&place) { Readable::Unreadable } else { Readable::NoContent };
        assert_eq!(happened.readable, expected, "{place}");
    }
    assert_eq!(view.enquiry, None);
    test.close().await;
}

#[tokio::test]
async fn a_body_that_is_not_given_is_withheld_and_nobody_is_accused() {
    let test = db::testing::sqlite().await;
    let (_, mut a, mut b) = two(test.db.clone()).await;
    let referral = talked(&mut a, &mut b).await;
    b.set_bend(bend_referral(|sent| sent.entries[3].body = None));
    let opened = b.open(&referral).await.unwrap();
    assert_eq!((opened.history[3].readable, &opened.history[3].content), (Readable::Withheld, &None));
    assert_eq!(opened.history[4].readable, Readable::Opened);
    assert!(opened.history.iter().all(|happened| happened.kind != Kind::Unreadable));
    b.say(&referral, content::accepted(b.now())).await.unwrap();

    // An enquiry that is withheld is never said to be delivered.
    let enquiry = robbed(&a, &b.organisation());
    let next = a.send(b.organisation(), Priority::P3, enquiry).await.unwrap();
    b.set_bend(bend_referral(|sent| sent.entries[0].body = None));
    let opened = b.open(&next).await.unwrap();
    assert_eq!(opened.row.state, State::Sent);
    assert_eq!(opened.history[0].readable, Readable::Withheld);
    test.close().await;
}

#[tokio::test]
async fn grants_that_are_missing_foreign_or_forged_give_no_key_and_stop_nothing() {
    let test = db::testing::sqlite().await;
    let (story, mut a, mut b) = two(test.db.clone()).await;
    // An organisation that is a member, but no party, and grants the receiver a key of its own.
    let mut story = story;
    let mut intruder =
        story.join(&Organisation::association("Velora Aid", "FR", "Europe/Paris")).await.unwrap();
    let enquiry = robbed(&intruder, &b.organisation());
    let own = intruder.send(b.organisation(), Priority::P3, enquiry).await.unwrap();
    let foreign: Vec<Grant> = wire_of(&b, &own).await.grants;
    type Change = Box<dyn Fn(&mut Referral) + Send + Sync>;
    let attacks: Vec<(&str, Change)> = vec![
        ("none", Box::new(|sent| sent.grants.clear())),
        ("of another referral", Box::new(move |sent| sent.grants.clone_from(&foreign))),
        ("a bent seal", Box::new(|sent| sent.grants[0].sealed[40] ^= 1)),
        ("a bent signature", Box::new(|sent| sent.grants[0].signature.0[1] ^= 1)),
        (
            "a key of the server's, under the old statement",
            Box::new({
                let page: LogPage = {
                    let bearer = format!("Bearer {}", b.token);
                    story.wire().get("/api/log", Some(&bearer)).await.unwrap()
                };
                let log = b.member.network().log();
                let seat = Seat { organisation: b.organisation(), epoch: Epoch::FIRST };
                let hash = log.find_keys(&seat).unwrap().recipient_sha256;
                let recipient = page
                    .recipients
                    .iter()
                    .map(|recipient| seal::Recipient::from_bytes(&recipient.0).unwrap())
                    .find(|recipient| recipient.sha256() == hash.0)
                    .unwrap();
                let mut chance = rand_core::UnwrapErr(getrandom::SysRng);
                let key = seal::Identity::make(&mut chance);
                let sealed = seal::seal(std::slice::from_ref(&recipient), key.seed(), &mut chance);
                move |sent: &mut Referral| sent.grants[0].sealed.clone_from(&sealed)
            }),
        ),
    ];
    for (what, change) in attacks {
        let referral = talked(&mut a, &mut b).await;
        b.set_bend(bend_referral(change));
        let opened = b.open(&referral).await.unwrap();
        assert_eq!(opened.history[0].readable, Readable::Unreadable, "{what}");
        assert_eq!(opened.row.state, State::Acknowledged, "{what}: the chain stands");
        let complaints = opened.history.iter().filter(|happened| happened.kind == Kind::Unreadable).count();
        assert_eq!(complaints, 3, "{what}: the enquiry and two messages");
        let blind = b.say(&referral, content::message("A word.", "en")).await;
        assert_eq!(client_code(blind), "no_referral_key", "{what}: nothing is sealed to a key nobody has");
        b.set_bend(None);
        assert_eq!(b.open(&referral).await.unwrap().history[0].readable, Readable::Opened, "{what}");
        b.say(&referral, content::accepted(b.now())).await.unwrap();
    }
    test.close().await;
}

#[tokio::test]
async fn times_that_the_server_bends_change_no_date_and_are_both_shown() {
    let test = db::testing::sqlite().await;
    let (_, mut a, mut b) = two(test.db.clone()).await;
    let referral = talked(&mut a, &mut b).await;
    let honest = b.view(&referral).unwrap();
    for by in [-40 * 86_400_000, 86_400_000, i64::MIN, i64::MAX] {
        b.set_bend(bend_referral(move |sent| {
            for entry in &mut sent.entries {
                entry.accepted_at = entry.accepted_at.plus_millis(by);
            }
        }));
        let view = b.open(&referral).await.unwrap();
        assert_eq!(view.row.turn, honest.row.turn, "dates are counted by what the authors signed");
        assert_eq!(view.row.state, honest.row.state);
        for (bent, honest) in view.history.iter().zip(&honest.history) {
            assert_eq!(bent.at, honest.at);
            assert_eq!((bent.accepted_at.is_some(), honest.accepted_at), (true, None), "both are shown");
        }
    }
    // Of the members' list the server's time is part of what is signed: bent, the list is another.
    b.set_bend(bend_log(|page| page.records[1].accepted_at = Moment(0)));
    assert_eq!(client_code(b.sign_in().await), "list_not_valid");
    b.set_bend(bend_log(|page| {
        for record in &mut page.records {
            record.accepted_at = record.accepted_at.plus_millis(-86_400_000);
        }
    }));
    assert_eq!(client_code(b.sign_in().await), "split_view");
    test.close().await;
}

#[tokio::test]
async fn a_members_list_rolled_back_cut_or_of_another_network_is_refused() {
    let test = db::testing::sqlite().await;
    let (mut story, mut a, mut b) = two(test.db.clone()).await;
    let bearer = format!("Bearer {}", a.token);
    let old: LogPage = story.wire().get("/api/log", Some(&bearer)).await.unwrap();
    story.join(&Organisation::association("Velora Aid", "FR", "Europe/Paris")).await.unwrap();
    a.sign_in().await.unwrap();
    b.sign_in().await.unwrap();
    let other = db::testing::sqlite().await;
    let founding = Founding { seed: [1; 32], ..Founding::default() };
    let mut elsewhere = Story::found_as(other.db.clone(), start(), founding).await.unwrap();
    let stranger = elsewhere.join(&SOLMAR).await.unwrap();
    elsewhere.join(&NORTHLIGHT).await.unwrap();
    elsewhere.join(&NORTHLIGHT).await.unwrap();
    let bearer = format!("Bearer {}", stranger.token);
    let foreign: LogPage = elsewhere.wire().get("/api/log", Some(&bearer)).await.unwrap();
    let foreign_head = foreign.head.clone();

    type Change = Box<dyn Fn(&mut LogPage) + Send + Sync>;
    let rolled_back = old.clone();
    let old_head = old.head.clone();
    let attacks: Vec<(&str, Change, &str)> = vec![
        ("the list of yesterday", Box::new(move |page| *page = rolled_back.clone()), "list_shorter"),
        ("the head of yesterday", Box::new(move |page| page.head = old_head.clone()), "list_shorter"),
        ("cut under its head", Box::new(|page| drop(page.records.pop())), "list_shorter"),
        ("emptied", Box::new(|page| page.records.clear()), "list_shorter"),
        ("without its genesis", Box::new(|page| drop(page.records.remove(0))), "list_not_valid"),
        ("reordered", Box::new(|page| page.records.swap(1, 2)), "split_view"),
        (
            "a record repeated",
            Box::new(|page| {
                let last = page.records.last().unwrap().clone();
                page.records.push(last);
            }),
            "list_not_valid",
        ),
        ("of another network", Box::new(move |page| *page = foreign.clone()), "list_not_valid"),
        (
            "a head of another network",
            Box::new(move |page| page.head = foreign_head.clone()),
            "list_not_valid",
        ),
        ("a head bent", Box::new(|page| page.head.signature.0[3] ^= 1), "list_not_valid"),
        (
            "an admission without the stewards",
            Box::new(|page| {
                let steward = page.records[0].signatures[0].key;
                page.records[1].signatures.retain(|signed| signed.key != steward);
            }),
            "list_not_valid",
        ),
    ];
    for (what, change, code) in attacks {
        b.set_bend(bend_log(change));
        let seen = b.member.seen().clone();
        assert_eq!(client_code(b.sign_in().await), code, "{what}");
        assert_eq!(*b.member.seen(), seen, "{what}: what this device accepted stays");
    }
    b.set_bend(None);
    b.sign_in().await.unwrap();
    other.close().await;
    test.close().await;
}

#[tokio::test]
async fn other_keys_beside_or_in_the_list_are_never_sealed_to() {
    let test = db::testing::sqlite().await;
    let (story, mut a, b) = two(test.db.clone()).await;
    let log = a.member.network().log();
    let seat = Seat { organisation: b.organisation(), epoch: Epoch::FIRST };
    let listed = log.find_keys(&seat).unwrap().recipient_sha256;
    let mut chance = rand_core::UnwrapErr(getrandom::SysRng);
    let servers_own = seal::Identity::make(&mut chance).recipient().as_bytes().to_vec();
    let hash = |recipient: &Recipient| seal::Recipient::from_bytes(&recipient.0).unwrap().sha256();

    // Another recipient beside the log, in place of the receiver's.
    let own = servers_own.clone();
    a.set_bend(bend_log(move |page| {
        let place = page.recipients.iter().position(|recipient| hash(recipient) == listed.0).unwrap();
        page.recipients[place] = Recipient(own.clone());
    }));
    a.sign_in().await.unwrap();
    let enquiry = robbed(&a, &b.organisation());
    let sent = a.send(b.organisation(), Priority::P3, enquiry).await;
    assert_eq!(client_code(sent), "no_keys");

    // The record itself with the server's keys: the receiver's own and the steward's signature no longer fit.
    let own = domain::id::Sha256(seal::Recipient::from_bytes(&servers_own).unwrap().sha256());
    let organisation = b.organisation();
    a.set_bend(bend_log(move |page| {
        for accepted in &mut page.records {
            let mut record = Record::parse(&accepted.record).unwrap();
            if record.subject == Some(organisation)
                && let ledger::RecordBody::Admit(admit) = &mut record.body
            {
                admit.seat.recipient_sha256 = own;
                accepted.record = record.to_bytes();
            }
        }
    }));
    assert_eq!(client_code(a.sign_in().await), "list_not_valid");

    // The server admits the receiver again, by keys that it made, signed by itself in every place.
    let servers_key = SecretKey::from_seed(&[9; 32]);
    let recovery = SecretKey::from_seed(&[8; 32]);
    let log_key = story.log_key().clone();
    let own = domain::id::Sha256(seal::Recipient::from_bytes(&servers_own).unwrap().sha256());
    a.set_bend(bend_log(move |page| {
        let accepted = page.records.last_mut().unwrap();
        let mut record = Record::parse(&accepted.record).unwrap();
        if let ledger::RecordBody::Admit(admit) = &mut record.body {
            admit.seat.recipient_sha256 = own;
            admit.seat.signing = servers_key.public();
            admit.recovery = recovery.public();
        }
        accepted.record = record.to_bytes();
        accepted.signatures = [&servers_key, &recovery, &log_key]
            .iter()
            .map(|key| Record::sign(&accepted.record, key))
            .collect();
    }));
    assert_eq!(client_code(a.sign_in().await), "list_not_valid");
    a.set_bend(None);
    a.sign_in().await.unwrap();
    let enquiry = robbed(&a, &b.organisation());
    a.send(b.organisation(), Priority::P3, enquiry).await.unwrap();
    test.close().await;
}

/// The same members' list but for its last record: another organisation admitted in its place, by a steward who
/// plays along, under heads that the log key signs.
fn other_list(story: &Story, honest: &LogPage, other: ledger::Accepted) -> LogPage {
    let mut page = honest.clone();
    *page.records.last_mut().unwrap() = other;
    let mut log = Membership::begin(&page.records[0], &story.genesis()).unwrap();
    for record in &page.records[1..] {
        log.append(record).unwrap();
    }
    page.head = head_of(story, log.size(), log.link());
    page
}

fn head_of(story: &Story, size: u64, link: Link) -> SignedHead {
    SignedHead::sign(&Head::new(story.genesis(), size, link, story.now()), story.log_key())
}

#[tokio::test]
async fn two_lists_signed_by_one_log_key_are_noticed_by_whoever_sees_both() {
    let test = db::testing::sqlite().await;
    let (mut story, mut a, mut b) = two(test.db.clone()).await;
    let bearer = format!("Bearer {}", b.token);
    let two: LogPage = story.wire().get("/api/log", Some(&bearer)).await.unwrap();
    story.join(&Organisation::association("Velora Aid", "FR", "Europe/Paris")).await.unwrap();
    let honest: LogPage = story.wire().get("/api/log", Some(&bearer)).await.unwrap();

    // For one member the last record was accepted at another moment: another list, validly signed.
    let mut last = honest.records.last().unwrap().clone();
    last.accepted_at = last.accepted_at.plus_millis(1);
    let split = other_list(&story, &honest, last);

    // What a member cosigned of the honest list gives the other list away.
    b.sign_in().await.unwrap();
    let after: LogPage = story.wire().get("/api/log", Some(&format!("Bearer {}", b.token))).await.unwrap();
    let told = LogPage { cosignatures: after.cosignatures.clone(), ..split.clone() };
    a.set_bend(bend_log(move |page| *page = told.clone()));
    assert_eq!(client_code(a.sign_in().await), "split_view");

    // So does a cosignature of the other list, shown to a member of the honest one.
    let key = support::signing_key(&story, &a.printed_key).await;
    let seat = Seat { organisation: a.organisation(), epoch: Epoch::FIRST };
    let contradicting = Cosignature {
        seat,
        head: split.head.clone(),
        signature: key.sign(Purpose::Cosign, &split.head.bytes),
    };
    let shown = contradicting.clone();
    b.set_bend(bend_log(move |page| page.cosignatures.push(shown.clone())));
    assert_eq!(client_code(b.sign_in().await), "split_view");

    // And the head that an entry names.
    b.set_bend(None);
    b.sign_in().await.unwrap();
    a.set_bend(None);
    a.sign_in().await.unwrap();
    let referral = talked(&mut a, &mut b).await;
    let sender = key;
    let head = split.head.clone();
    let (last, at) = (b.view(&referral).unwrap().history.last().unwrap().entry, story.now());
    let mut header = ledger::Header::new(
        story.genesis(),
        referral,
        Kind::Recalled,
        ledger::Author::Seat(seat),
        at,
        domain::id::KeyEpoch::FIRST,
        head,
    );
    header.prev = Some(last);
    let entry = StoredEntry { entry: ledger::Entry::sign(&header, &sender), accepted_at: at, body: None };
    b.set_bend(bend_referral(move |sent| sent.entries.push(entry.clone())));
    assert_eq!(client_code(b.read(&referral).await), "split_view");

    // A member cannot raise a false alarm: a head that the log key did not sign is no news.
    b.set_bend(None);
    let not_the_log_key = SecretKey::from_seed(&[77; 32]);
    let false_head =
        SignedHead::sign(&Head::new(story.genesis(), 3, Link([7; 32]), story.now()), &not_the_log_key);
    let alarm =
        Cosignature { seat, signature: sender.sign(Purpose::Cosign, &false_head.bytes), head: false_head };
    b.set_bend(bend_log(move |page| page.cosignatures.push(alarm.clone())));
    b.sign_in().await.unwrap();

    // Nor can the server alone: a contradiction that no member cosigned.
    let servers_key = SecretKey::from_seed(&[76; 32]);
    let unsigned = Cosignature {
        seat,
        signature: servers_key.sign(Purpose::Cosign, &split.head.bytes),
        head: split.head.clone(),
    };
    b.set_bend(bend_log(move |page| page.cosignatures.push(unsigned.clone())));
    b.sign_in().await.unwrap();

    // A list kept back: another member has cosigned a longer one.
    let mut kept_back = two.clone();
    kept_back.cosignatures = after.cosignatures;
    let genesis = story.genesis();
    let result = client::network::Network::open(&kept_back, &genesis, None, None);
    assert_eq!(result.err().map(|problem| problem.code()), Some("list_ahead"));
    test.close().await;
}

#[tokio::test]
async fn a_keyring_that_is_old_foreign_or_made_by_the_server_is_refused() {
    let test = db::testing::sqlite().await;
    let (story, mut a, b) = two(test.db.clone()).await;
    let old = support::sealed_keyring(&story, &a.printed_key).await;
    let of_b = support::sealed_keyring(&story, &b.printed_key).await;
    let seat = Seat { organisation: a.organisation(), epoch: Epoch::FIRST };
    let principal = ledger::Principal::Seat(seat);
    let mut chance = rand_core::UnwrapErr(getrandom::SysRng);
    // A new device is noted: the counter rises.
    let written = a.member.keyring.seal(principal, &mut chance).unwrap();
    let body = serde_json::to_value(&written).unwrap();
    assert_eq!(a.request(axum::http::Method::PUT, "/api/keyring", Some(&body)).await.0, 204);
    a.member.keyring_written();
    a.sign_in().await.unwrap();

    let rolled_back = old.clone();
    a.set_bend(bend_keyring(move |sealed| *sealed = rolled_back.clone()));
    assert_eq!(client_code(a.sign_in().await), "keyring_old");

    a.set_bend(bend_keyring(move |sealed| *sealed = of_b.clone()));
    assert_eq!(client_code(a.sign_in().await), "keyring_replaced", "another's");

    // The server knows the device's recipient and locator, and seals a keyring of its own making to it: it cannot
    // make the device's code beside it.
    let identity = support::unlock_identity(&story, &a.printed_key);
    let frame = seal::open(&identity, &written.file, seal::Stanzas::UpTo(8)).unwrap();
    let (head, form) = seal::frame::unpack(&frame).unwrap();
    let servers_key = SecretKey::from_seed(&[9; 32]);
    let mut form: serde_json::Value = serde_json::from_slice(form).unwrap();
    form["signing"] = serde_json::json!(domain::bytes::encode(&servers_key.seed()));
    let frame = seal::frame::pack(head, &serde_json::to_vec(&form).unwrap());
    let file = seal::seal(std::slice::from_ref(&identity.recipient()), &frame, &mut chance);
    let locators = written.devices.iter().map(|device| device.locator).collect();
    let hash = domain::id::Sha256(<sha2::Sha256 as sha2::Digest>::digest(&file).into());
    let statement = ledger::KeyringStatement::new(story.genesis(), principal, 9, hash, locators).to_bytes();
    let forged = SealedKeyring {
        signature: servers_key.sign(Purpose::Keyring, &statement),
        statement,
        file,
        devices: written.devices.clone(),
    };
    let put = forged.clone();
    a.set_bend(bend_keyring(move |sealed| *sealed = put.clone()));
    assert_eq!(client_code(a.sign_in().await), "keyring_replaced");
    let without = SealedKeyring { devices: Vec::new(), ..forged };
    a.set_bend(bend_keyring(move |sealed| *sealed = without.clone()));
    assert_eq!(client_code(a.sign_in().await), "keyring_replaced", "without any code");

    a.set_bend(bend_keyring(|sealed| sealed.file[50] ^= 1));
    assert_eq!(client_code(a.sign_in().await), "keyring_replaced", "bent");
    a.set_bend(bend_keyring(|sealed| sealed.statement.push(b' ')));
    assert_eq!(client_code(a.sign_in().await), "keyring_unreadable", "another statement");
    a.set_bend(bend_keyring(|sealed| sealed.signature.0[0] ^= 1));
    assert_eq!(client_code(a.sign_in().await), "keyring_replaced", "another signature");
    a.set_bend(bend_keyring(|sealed| sealed.file = vec![0; 65 * 1024]));
    assert_eq!(client_code(a.sign_in().await), "keyring_unreadable", "too large to be looked at");
    a.set_bend(None);
    a.sign_in().await.unwrap();
    test.close().await;
}

#[tokio::test]
async fn words_differ_when_the_server_puts_its_keys_into_an_enrolment() {
    let test = db::testing::sqlite().await;
    let mut story = Story::found(test.db.clone(), start()).await.unwrap();
    let enrolling = story.invite(&SOLMAR).await.unwrap().enrol().await.unwrap();
    let words = enrolling.words.clone();
    // What the steward is shown: the same organisation with keys of the server's, signed by them.
    let (kit, seat) = (SecretKey::from_seed(&[1; 32]), SecretKey::from_seed(&[2; 32]));
    let swap = move |listed: &mut Vec<api::invitations::Joining>| {
        for accepted in listed.iter_mut().filter_map(|joining| joining.enrolment.as_mut()) {
            let mut record = Record::parse(&accepted.record).unwrap();
            if let ledger::RecordBody::Admit(admit) = &mut record.body {
                admit.recovery = kit.public();
                admit.seat.signing = seat.public();
            }
            accepted.record = record.to_bytes();
            accepted.signatures =
                [&kit, &seat].iter().map(|key| Record::sign(&accepted.record, key)).collect();
        }
    };
    let listed = |asked: &Asked| asked.path == "/api/invitations" && asked.method == "GET";
    story.steward_mut().wire.set_bend(bend(listed, swap));
    let refused = story.steward().admit(enrolling.invitation, &words).await;
    assert!(matches!(refused, Err(StoryError::WordsDiffer)));

    // And the organisation never reads out words of a record that it did not sign.
    story.steward_mut().wire.set_bend(None);
    let (kit, seat) = (SecretKey::from_seed(&[1; 32]), SecretKey::from_seed(&[2; 32]));
    let mut invited = story.invite(&NORTHLIGHT).await.unwrap();
    let own = |asked: &Asked| asked.path.ends_with("/enrolment") && asked.method == "GET";
    invited.wire_mut().set_bend(bend(own, move |accepted: &mut ledger::Accepted| {
        let mut record = Record::parse(&accepted.record).unwrap();
        if let ledger::RecordBody::Admit(admit) = &mut record.body {
            admit.seat.signing = seat.public();
        }
        accepted.record = record.to_bytes();
        accepted.signatures = [&kit, &seat].iter().map(|key| Record::sign(&accepted.record, key)).collect();
    }));
    assert_eq!(client_code(invited.enrol().await), "keyring_not_listed");

    // An invitation that shows another network's genesis is not begun.
    let mut invited = story.invite(&NORTHLIGHT).await.unwrap();
    let view = |asked: &Asked| asked.path.starts_with("/api/invitations/") && asked.method == "GET";
    invited.wire_mut().set_bend(bend(view, |invitation: &mut api::invitations::Invitation| {
        let record = String::from_utf8(invitation.genesis.record.clone()).unwrap();
        invitation.genesis.record = record.replace("Lantern", "Lamp").into_bytes();
    }));
    assert_eq!(client_code(invited.enrol().await), "list_not_valid");
    story.admit(enrolling).await.unwrap();
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
    b.set_bend(Some(Arc::new(move |asked: &Asked, answer: Answer| {
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
    assert_eq!(today.needs_you.len(), 1);
    b.read(&whole).await.unwrap();
    b.say(&whole, content::accepted(b.now())).await.unwrap();
    test.close().await;
}

#[tokio::test]
async fn a_list_kept_back_from_one_member_is_noticed_at_the_first_entry_that_names_it() {
    let test = db::testing::sqlite().await;
    let (mut story, mut a, mut b) = two(test.db.clone()).await;
    let referral = talked(&mut a, &mut b).await;
    let bearer = format!("Bearer {}", b.token);
    let old: LogPage = story.wire().get("/api/log?after=3", Some(&bearer)).await.unwrap();
    story.join(&Organisation::association("Velora Aid", "FR", "Europe/Paris")).await.unwrap();
    a.extend_log().await.unwrap();
    a.say(&referral, content::message("A word.", "en")).await.unwrap();

    let kept_back = old.clone();
    b.set_bend(bend_log(move |page| *page = kept_back.clone()));
    assert_eq!(client_code(b.read(&referral).await), "list_ahead");
    assert!(b.today().unwrap().broken.is_empty(), "nobody is accused: the list may yet come");

    let head = story.app().membership().await;
    let ahead = head_of(&story, head.size(), head.link());
    b.set_bend(bend_log(move |page| {
        page.records.clear();
        page.head = ahead.clone();
    }));
    assert_eq!(client_code(b.read(&referral).await), "list_shorter", "a head without its records");
    b.set_bend(None);
    b.read(&referral).await.unwrap();
    assert_eq!(b.view(&referral).unwrap().history.len(), 6);
    test.close().await;
}

#[tokio::test]
async fn a_list_that_no_other_member_has_confirmed_for_a_week_is_warned_of() {
    let test = db::testing::sqlite().await;
    let (story, mut a, mut b) = two(test.db.clone()).await;
    let referral = talked(&mut a, &mut b).await;
    assert!(!b.view(&referral).unwrap().stale_members);
    let frozen = wire_log(&story, &b).await;
    story.advance(7 * 24 + 2).await.unwrap();
    a.sign_in().await.unwrap();
    // The server hides what has been confirmed since.
    b.set_bend(bend_log(move |page| *page = frozen.clone()));
    b.sign_in().await.unwrap();
    b.read(&referral).await.unwrap();
    assert!(b.view(&referral).unwrap().stale_members, "the page warns");
    b.set_bend(None);
    b.sign_in().await.unwrap();
    b.read(&referral).await.unwrap();
    assert!(!b.view(&referral).unwrap().stale_members);
    test.close().await;
}

async fn wire_log(story: &Story, person: &Person) -> LogPage {
    story.wire().get("/api/log", Some(&format!("Bearer {}", person.token))).await.unwrap()
}

#[tokio::test]
async fn an_answer_that_is_no_answer_harms_nothing() {
    let test = db::testing::sqlite().await;
    let (_, mut a, mut b) = two(test.db.clone()).await;
    let referral = talked(&mut a, &mut b).await;
    let before = b.view(&referral).unwrap();
    for body in ["", "{}", "null", "[]", "<html>", "{\"referral\":", "\u{0}"] {
        b.set_bend(Some(Arc::new(move |_: &Asked, answer: Answer| Answer { body: body.into(), ..answer })));
        assert!(matches!(b.read(&referral).await, Err(StoryError::Answer(_))), "{body:?}");
        assert!(matches!(b.sign_in().await, Err(StoryError::Answer(_))), "{body:?}");
        assert_eq!(b.view(&referral).unwrap(), before, "{body:?}: what was verified stays");
    }
    test.close().await;
}

#[tokio::test]
async fn a_body_sealed_for_one_entry_does_not_serve_another_even_if_its_author_signs_it() {
    let test = db::testing::sqlite().await;
    let (story, mut a, mut b) = two(test.db.clone()).await;
    let referral = talked(&mut a, &mut b).await;
    let key = support::signing_key(&story, &a.printed_key).await;
    let said = wire_of(&a, &referral).await.entries.remove(3).body;
    let mut header = support::next_header(&story, &b, &referral, Kind::Message);
    header.author = ledger::Author::Seat(Seat { organisation: a.organisation(), epoch: Epoch::FIRST });
    header.body = Some(ledger::BodyRef::of(&said.as_ref().unwrap().0));
    let entry = ledger::Entry::sign(&header, &key);
    let again = api::referrals::NewEntry { entry, body: said, grants: Vec::new(), victim_code: None };
    a.append(&referral, &again).await.unwrap();
    let opened = b.open(&referral).await.unwrap();
    assert_eq!((opened.history[5].readable, &opened.history[5].content), (Readable::Unreadable, &None));
    assert_eq!(opened.history[3].readable, Readable::Opened);
    assert_eq!(opened.history.last().unwrap().kind, Kind::Unreadable);
    test.close().await;
}
