//! Attacks on what is sealed: bodies and grants.

use super::bending::{Change, bend_referral, client_code, talked, wire_of};
use crate::support::{robbed, two};
use api::log::LogPage;
use api::referrals::{Grant, Referral};
use client::view::Readable;
use domain::content::{Content, Correction, SafeContact};
use domain::id::{Epoch, Seat};
use domain::policy::Priority;
use domain::referral::{Kind, State};
use story::{Organisation, content};

#[tokio::test]
async fn an_entry_whose_body_is_swapped_bent_or_garbage_stands_and_is_said_to_be_unreadable() {
    let test = db::testing::sqlite().await;
    let (story, mut a, mut b) = two(test.db.clone()).await;
    let attacks: [(&str, fn(&mut Referral)); 5] = [
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
        b.set_bend(Some(bend_referral(change)));
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
    b.set_bend(Some(bend_referral(move |sent| {
        for (entry, foreign) in sent.entries.iter_mut().zip(&bodies) {
            entry.body.clone_from(&foreign.body);
        }
        sent.grants.extend(grants.clone());
    })));
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
    b.set_bend(Some(bend_referral(|sent| sent.entries[3].body = None)));
    let opened = b.open(&referral).await.unwrap();
    assert_eq!((opened.history[3].readable, &opened.history[3].content), (Readable::Withheld, &None));
    assert_eq!(opened.history[4].readable, Readable::Opened);
    assert!(opened.history.iter().all(|happened| happened.kind != Kind::Unreadable));
    b.say(&referral, content::accepted(b.now())).await.unwrap();

    // An enquiry that is withheld is never said to be delivered.
    let enquiry = robbed(&a, &b.organisation());
    let next = a.send(b.organisation(), Priority::P3, enquiry).await.unwrap();
    b.set_bend(Some(bend_referral(|sent| sent.entries[0].body = None)));
    let opened = b.open(&next).await.unwrap();
    assert_eq!(opened.row.state, State::Sent);
    assert_eq!(opened.history[0].readable, Readable::Withheld);
    test.close().await;
}

#[tokio::test]
async fn a_correction_that_does_not_open_leaves_no_old_number_to_ring_and_its_author_learns() {
    let test = db::testing::sqlite().await;
    let (story, mut a, mut b) = two(test.db.clone()).await;
    let attacks: [(&str, fn(&mut Referral)); 3] = [
        ("withheld", |sent| newest_correction(sent).body = None),
        ("bent", |sent| newest_correction(sent).body.as_mut().unwrap().0[300] ^= 1),
        ("without a key", |sent| sent.grants.clear()),
    ];
    for (what, change) in attacks {
        let referral = talked(&mut a, &mut b).await;
        b.say(&referral, content::accepted(story.now())).await.unwrap();
        a.open(&referral).await.unwrap();
        let (_, transfer) = a.member.bases(&b.organisation()).unwrap();
        let stage_b = content::handover("Layla", "+999 20 5550 133", transfer, story.now());
        a.say(&referral, Content::Handover(stage_b.clone())).await.unwrap();
        b.open(&referral).await.unwrap();
        let contact = SafeContact { ways: vec![content::telephone("+999 20 5550 187")], ..stage_b.contact };
        let correction = Correction { contact: Some(contact), ..Correction::default() };
        let corrected = a.say(&referral, Content::Correction(correction)).await.unwrap();
        b.set_bend(Some(bend_referral(change)));
        let opened = b.open(&referral).await.unwrap();
        let doubt = opened.handed_over.map_or(opened.handover_unopened, |handed| handed.doubts.contact);
        assert!(doubt.is_some(), "{what}: the old number is not to be rung");
        let owed = a.open(&referral).await.unwrap().to_resend;
        assert!(owed.contains(&corrected), "{what}: its author learns");
        a.resend(&referral, corrected).await.unwrap();
        if what != "without a key" {
            let mended = b.open(&referral).await.unwrap().handed_over.unwrap();
            assert_eq!(mended.doubts.contact, None, "{what}");
            assert_eq!(mended.now.contact.ways[0].value, "+999 20 5550 187", "{what}");
        }
        b.set_bend(None);
    }
    test.close().await;
}

/// The correction, also once something has come after it.
fn newest_correction(sent: &mut Referral) -> &mut api::referrals::StoredEntry {
    let is_correction = |stored: &&mut api::referrals::StoredEntry| {
        ledger::Header::parse(&stored.entry.header).unwrap().kind == Kind::Correction
    };
    sent.entries.iter_mut().rfind(is_correction).unwrap()
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
        b.set_bend(Some(bend_referral(change)));
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
async fn a_body_sealed_for_one_entry_does_not_serve_another_even_if_its_author_signs_it() {
    let test = db::testing::sqlite().await;
    let (story, mut a, mut b) = two(test.db.clone()).await;
    let referral = talked(&mut a, &mut b).await;
    let key = crate::support::signing_key(&story, &a.printed_key).await;
    let said = wire_of(&a, &referral).await.entries.remove(3).body;
    let mut header = crate::support::next_header(&story, &b, &referral, Kind::Message);
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
