//! Attacks on the members' list.

use super::bending::{ChangeLog, bend_log, bend_referral, client_code, talked, wire_log};
use crate::support::{NORTHLIGHT, SOLMAR, robbed, start, two};
use api::log::{Cosignature, LogPage, Recipient};
use api::referrals::StoredEntry;
use domain::id::{Epoch, Seat};
use domain::policy::Priority;
use domain::referral::Kind;
use ledger::{Head, Link, Membership, Purpose, Record, SecretKey, SignedHead};
use story::{Founding, Organisation, Story, content};

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

    let rolled_back = old.clone();
    let old_head = old.head.clone();
    let attacks: Vec<(&str, ChangeLog, &str)> = vec![
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
        b.set_bend(Some(bend_log(change)));
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
    a.set_bend(Some(bend_log(move |page| {
        let place = page.recipients.iter().position(|recipient| hash(recipient) == listed.0).unwrap();
        page.recipients[place] = Recipient(own.clone());
    })));
    a.sign_in().await.unwrap();
    let enquiry = robbed(&a, &b.organisation());
    let result = a.send(b.organisation(), Priority::P3, enquiry).await;
    assert_eq!(client_code(result), "no_keys");

    // The record itself with the server's keys: the receiver's own and the steward's signature no longer fit.
    let own = domain::id::Sha256(seal::Recipient::from_bytes(&servers_own).unwrap().sha256());
    let organisation = b.organisation();
    a.set_bend(Some(bend_log(move |page| {
        for accepted in &mut page.records {
            let mut record = Record::parse(&accepted.record).unwrap();
            if record.subject == Some(organisation)
                && let ledger::RecordBody::Admit(admit) = &mut record.body
            {
                admit.seat.recipient_sha256 = own;
                accepted.record = record.to_bytes();
            }
        }
    })));
    assert_eq!(client_code(a.sign_in().await), "list_not_valid");

    // The server admits the receiver again, by keys that it made, signed by itself in every place.
    let servers_key = SecretKey::from_seed(&[9; 32]);
    let recovery = SecretKey::from_seed(&[8; 32]);
    let log_key = story.log_key().clone();
    let own = domain::id::Sha256(seal::Recipient::from_bytes(&servers_own).unwrap().sha256());
    a.set_bend(Some(bend_log(move |page| {
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
    })));
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
    a.set_bend(Some(bend_log(move |page| *page = told.clone())));
    assert_eq!(client_code(a.sign_in().await), "split_view");

    // So does a cosignature of the other list, shown to a member of the honest one.
    let key = crate::support::signing_key(&story, &a.printed_key).await;
    let seat = Seat { organisation: a.organisation(), epoch: Epoch::FIRST };
    let contradicting = Cosignature {
        seat,
        head: split.head.clone(),
        signature: key.sign(Purpose::Cosign, &split.head.bytes),
    };
    let shown = contradicting.clone();
    b.set_bend(Some(bend_log(move |page| page.cosignatures.push(shown.clone()))));
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
    b.set_bend(Some(bend_referral(move |sent| sent.entries.push(entry.clone()))));
    assert_eq!(client_code(b.read(&referral).await), "split_view");

    // A member cannot raise a false alarm: a head that the log key did not sign is no news.
    b.set_bend(None);
    let not_the_log_key = SecretKey::from_seed(&[77; 32]);
    let false_head =
        SignedHead::sign(&Head::new(story.genesis(), 3, Link([7; 32]), story.now()), &not_the_log_key);
    let alarm =
        Cosignature { seat, signature: sender.sign(Purpose::Cosign, &false_head.bytes), head: false_head };
    b.set_bend(Some(bend_log(move |page| page.cosignatures.push(alarm.clone()))));
    b.sign_in().await.unwrap();

    // Nor can the server alone: a contradiction that no member cosigned.
    let servers_key = SecretKey::from_seed(&[76; 32]);
    let unsigned = Cosignature {
        seat,
        signature: servers_key.sign(Purpose::Cosign, &split.head.bytes),
        head: split.head.clone(),
    };
    b.set_bend(Some(bend_log(move |page| page.cosignatures.push(unsigned.clone()))));
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
    b.set_bend(Some(bend_log(move |page| *page = kept_back.clone())));
    assert_eq!(client_code(b.read(&referral).await), "list_ahead");
    assert!(b.today().unwrap().broken.is_empty(), "nobody is accused: the list may yet come");

    let head = story.app().membership().await;
    let ahead = head_of(&story, head.size(), head.link());
    b.set_bend(Some(bend_log(move |page| {
        page.records.clear();
        page.head = ahead.clone();
    })));
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
    b.set_bend(Some(bend_log(move |page| *page = frozen.clone())));
    b.sign_in().await.unwrap();
    b.read(&referral).await.unwrap();
    assert!(b.view(&referral).unwrap().stale_members, "the page warns");
    b.set_bend(None);
    b.sign_in().await.unwrap();
    b.read(&referral).await.unwrap();
    assert!(!b.view(&referral).unwrap().stale_members);
    test.close().await;
}
