//! Rows of a list that came without bodies.

use api::referrals::{EntryBody, Sealed};
use domain::id::EntryId;

use super::kept::last;
use super::referrals::{act, handed_over};
use super::world::{START, ServedReferral, World, message};
use crate::ClientProblem;
use crate::member::Member;
use crate::view::{NewMessage, Title};

/// As a list has it.
fn without_bodies(served: &ServedReferral) -> ServedReferral {
    let mut listed = served.clone();
    for entry in &mut listed.0.entries {
        entry.body = None;
    }
    listed
}

/// What an honest server gives of the bodies that are wanted.
fn give(served: &ServedReferral, asked: &[EntryId]) -> Vec<EntryBody> {
    let entries = served.0.entries.iter().filter(|stored| asked.contains(&stored.entry.id()));
    let given =
        entries.map(|stored| Some(EntryBody { entry: stored.entry.id(), body: stored.body.clone()? }));
    given.collect::<Option<_>>().unwrap()
}

/// The receiver of a referral that was handed over, with a message since; and the same with nothing but the list.
fn listed() -> (World, Member, Member, ServedReferral) {
    let (mut world, mut sender, mut receiver, mut served) = handed_over();
    act(&mut world, &mut sender, &mut served, message().content);
    let mut newly = world.on_new_device(&receiver);
    receiver.take_referral(served.0.clone()).unwrap();
    newly.take_listed(without_bodies(&served).0).unwrap();
    (world, receiver, newly, served)
}

pub(super) fn read_as_whole() {
    let (_, mut receiver, mut newly, served) = listed();
    let id = served.0.referral;
    newly.today(&[], START).unwrap();
    let asked = newly.list_wanted();
    assert_eq!(asked, newly.list_wanted(), "until they are taken");
    let kinds: Vec<_> = served
        .0
        .entries
        .iter()
        .filter(|stored| asked.contains(&stored.entry.id()))
        .map(|stored| ledger::Header::parse(&stored.entry.header).unwrap().kind.as_str())
        .collect();
    assert_eq!(
        kinds,
        ["enquiry", "accepted", "handover", "message"],
        "and not the receipt, which says nothing"
    );
    newly.take_bodies(&asked, give(&served, &asked));
    assert_eq!(newly.today(&[], START).unwrap(), receiver.today(&[], START).unwrap());
    assert!(newly.list_wanted().is_empty());
    assert_eq!(newly.read_rows(8), 0);
    assert!(newly.outdated(&last(&[&served]), START).referrals.is_empty());
    assert!(newly.open(&id, START).is_ok(), "every body was wanted");
}

pub(super) fn nothing_before() {
    let (_, _, mut newly, served) = listed();
    let id = served.0.referral;
    assert!(!newly.has_entries(&id));
    assert!(newly.known_up_to(&id).is_none(), "all of it is asked for");
    assert!(matches!(newly.open(&id, START), Err(ClientProblem::NotAtHand)));
    assert!(matches!(newly.make_receipt(&id, START), Err(ClientProblem::NotAtHand)), "nobody is accused");
    assert_eq!(newly.read_rows(8), 1, "left for when the bodies are there");
    newly.take_referral(served.0).unwrap();
    newly.today(&[], START).unwrap();
    assert!(newly.open(&id, START).is_ok());
    assert!(newly.make_receipt(&id, START).unwrap().is_none());
}

pub(super) fn bent() {
    let bends: [fn(&mut Vec<EntryBody>); 3] = [
        |given| given.clear(),
        |given| given.iter_mut().for_each(|body| body.body.0[300] ^= 1),
        |given| {
            let bodies: Vec<Sealed> = given.iter().rev().map(|body| body.body.clone()).collect();
            given.iter_mut().zip(bodies).for_each(|(body, other)| body.body = other);
        },
    ];
    for bend in bends {
        let (_, _, mut newly, served) = listed();
        newly.today(&[], START).unwrap();
        let asked = newly.list_wanted();
        let mut given = give(&served, &asked);
        bend(&mut given);
        newly.take_bodies(&asked, given);
        assert!(newly.list_wanted().is_empty(), "it is not asked for ever");
        let today = newly.today(&[], START).unwrap();
        let row = today.needs_you.rows.first().unwrap();
        assert_eq!(row.title, Title::Unreadable);
        assert_eq!(row.message, Some(NewMessage::Unopened));
        assert_eq!(row.promised_by, None);
        // An honest server mends it.
        newly.take_referral(served.0.clone()).unwrap();
        assert_ne!(newly.today(&[], START).unwrap().needs_you.rows[0].title, Title::Unreadable);
    }
}

pub(super) fn not_loaded() {
    let (world, receiver, mut newly, served) = listed();
    let rows = |member: &mut Member| member.today(&[], START).unwrap().needs_you.rows;
    assert!(rows(&mut newly).iter().all(|row| row.not_loaded), "and says so");
    // Kept like that, it is not at hand on the next visit, and not shown as if it were all.
    let mut back = super::kept::come_back(&world, &newly, newly.seen().clone()).unwrap();
    let listed = last(&[&served]);
    assert_eq!(back.outdated(&listed, START).referrals, [served.0.referral]);
    assert_eq!(back.withhold(&listed), 1);
    assert_eq!(back.today(&[], START).unwrap().broken.len(), 1);
    // What was read without a body that the server kept back is not remembered as if nothing had been said.
    let asked = newly.list_wanted();
    newly.take_bodies(&asked, Vec::new());
    assert!(rows(&mut newly).iter().all(|row| !row.not_loaded && row.title == Title::Unreadable));
    let mut back = super::kept::come_back(&world, &newly, newly.seen().clone()).unwrap();
    assert_eq!(back.outdated(&listed, START).referrals, [served.0.referral]);
    // What is there and does not open is settled: it is not fetched on every visit.
    let mut shut = world.on_new_device(&receiver);
    let mut keyless = served.clone();
    keyless.0.grants.clear();
    shut.take_referral(keyless.0).unwrap();
    assert!(rows(&mut shut).iter().all(|row| row.title == Title::Unreadable));
    let mut back = super::kept::come_back(&world, &shut, shut.seen().clone()).unwrap();
    assert!(back.outdated(&listed, START).referrals.is_empty());
}

pub(super) fn at_hand() {
    let (_, mut receiver, _, served) = listed();
    receiver.take_listed(without_bodies(&served).0).unwrap();
    assert!(receiver.has_entries(&served.0.referral), "a list takes nothing away");
    receiver.today(&[], START).unwrap();
    assert!(receiver.list_wanted().is_empty());
}

pub(super) fn not_asked_for() {
    let (_, _, mut newly, served) = listed();
    newly.today(&[], START).unwrap();
    let asked = newly.list_wanted();
    let (first, rest) = asked.split_first().unwrap();
    newly.take_bodies(std::slice::from_ref(first), give(&served, &asked));
    assert_eq!(newly.list_wanted(), rest, "what was not asked for is not taken");
}
