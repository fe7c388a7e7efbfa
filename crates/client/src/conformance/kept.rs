//! What a device keeps between visits, and the first page that is shown from it.

use api::referrals::LastEntry;
use domain::content::{Content, Correction, Missing};
use domain::id::{OrganisationId, ReferralId};
use domain::moment::Moment;
use domain::policy::Priority;
use domain::referral::{Due, Kind};

use super::referrals::{acceptance, act, failed, handed_over, handover, new_number};
use super::world::{START, ServedReferral, World, enquiry, message, step};
use crate::ClientProblem;
use crate::kept::DeviceCache;
use crate::member::Member;
use crate::referral::Referral;
use crate::session::AcceptedHeads;
use crate::view::{DoubtWhy, Looking, Outdated, Reaching, Title, TodayPart};

pub(super) fn last(stored: &[&ServedReferral]) -> Vec<LastEntry> {
    let of = |stored: &&ServedReferral| LastEntry {
        referral: stored.0.referral,
        entry: stored.0.entries.last().unwrap().entry.id(),
        receiver: Referral::receiver_named(&stored.0).unwrap(),
    };
    stored.iter().map(of).collect()
}

/// The same contact on another day: the device has what it kept and what it has seen.
pub(super) fn come_back(
    world: &World,
    member: &Member,
    seen: AcceptedHeads,
) -> Result<Member, ClientProblem> {
    let kept = DeviceCache::from_bytes(&member.keep(START), &world.genesis).unwrap();
    assert_eq!(kept.log_size(), member.network().log().size());
    Member::begin(member.keyring.clone(), &world.page_after(member), seen, Some(kept))
}

fn send(world: &mut World, sender: &Member, receiver: &Member) -> ServedReferral {
    send_at(world, sender, receiver, Priority::P3, START)
}

pub(super) fn send_at(
    world: &mut World,
    sender: &Member,
    receiver: &Member,
    soon: Priority,
    at: Moment,
) -> ServedReferral {
    let to = receiver.own();
    let new = sender.make_enquiry(to, soon, None, enquiry(), at, &mut world.rng()).unwrap();
    ServedReferral::new(new.referral, new.entry)
}

pub(super) fn later_visit() {
    let (mut world, mut sender, mut receiver) = World::two();
    let mut one = send(&mut world, &sender, &receiver);
    let other = send(&mut world, &sender, &receiver);
    let last_of = |one: &ServedReferral, other: &ServedReferral| last(&[one, other]);
    let first = receiver.outdated(&last_of(&one, &other), START);
    assert_eq!((first.referrals.len(), first.calendars.len()), (2, 0), "a first visit");
    for stored in [&one, &other] {
        receiver.take_referral(stored.0.clone()).unwrap();
        sender.take_referral(stored.0.clone()).unwrap();
    }
    assert_eq!(receiver.read_rows(1), 1);
    assert_eq!(receiver.read_rows(8), 0);
    let before = receiver.today(&[], START).unwrap();

    // Somebody joined and one of the two went on in the meantime.
    world.join("Linden");
    let id = one.0.referral;
    one.append(sender.make_step(&id, &message(), START, &mut world.rng()).unwrap());
    let mut back = come_back(&world, &receiver, receiver.seen().clone()).unwrap();
    assert_eq!(back.network().log().size(), world.log.size());
    assert_eq!(back.today(&[], START).unwrap(), before, "no referral was fetched for it");
    assert!(!back.has_entries(&id));
    let changed = back.outdated(&last_of(&one, &other), START);
    assert_eq!(changed.referrals, [id]);
    assert_eq!(changed.calendars, [receiver.own()], "calendars are not kept");
    assert!(matches!(back.open(&id, START), Err(ClientProblem::NotAtHand)), "only the row is there");
    for calendar in world.calendars() {
        back.take_calendar(calendar, START);
    }
    back.take_referral(one.0.clone()).unwrap();
    assert_eq!(back.outdated(&last_of(&one, &other), START), Outdated::default());
    assert_eq!(back.open(&id, START).unwrap().history.len(), 2);
    let next_month = START.plus_months(1);
    assert!(back.has_calendar(&receiver.own(), START) && !back.has_calendar(&receiver.own(), next_month));
    assert_eq!(
        back.open(&id, next_month).unwrap().history.len(),
        2,
        "until it is fetched anew, the old one counts"
    );
    // What was sealed to a member who was recalled and not fetched again still finds its keys.
    assert!(back.network().recipient_of(&sender.own()).is_ok());
}

pub(super) fn rolled_back() {
    let (mut world, mut sender, mut receiver) = World::two();
    let mut stored = send(&mut world, &sender, &receiver);
    let id = stored.0.referral;
    let first = stored.clone();
    sender.take_referral(stored.0.clone()).unwrap();
    stored.append(sender.make_plain(&id, Kind::Recalled, START).unwrap());
    receiver.take_referral(stored.0.clone()).unwrap();
    receiver.read_rows(8);

    let mut back = come_back(&world, &receiver, receiver.seen().clone()).unwrap();
    assert_eq!(back.outdated(&[], START), Outdated::default());
    let today = back.today(&[], START).unwrap();
    assert_eq!((today.broken.len(), today.finished.count), (1, 0), "missing, and not gone");

    let mut back = come_back(&world, &receiver, receiver.seen().clone()).unwrap();
    assert_eq!(back.outdated(&last(&[&first]), START).referrals, [id]);
    for calendar in world.calendars() {
        back.take_calendar(calendar, START);
    }
    assert!(matches!(back.take_referral(first.0), Err(ClientProblem::ReferralShorter)));
    assert_eq!(back.today(&[], START).unwrap().broken.len(), 1);

    // A row that was kept before the last entry was seen is not believed, even where the server lists it so.
    let (mut world, mut sender, mut receiver) = World::two();
    let mut stored = send(&mut world, &sender, &receiver);
    let id = stored.0.referral;
    let first = stored.clone();
    sender.take_referral(stored.0.clone()).unwrap();
    receiver.take_referral(stored.0.clone()).unwrap();
    receiver.read_rows(8);
    let early = receiver.keep(START);
    stored.append(sender.make_plain(&id, Kind::Recalled, START).unwrap());
    receiver.take_referral(stored.0.clone()).unwrap();
    let kept = DeviceCache::from_bytes(&early, &world.genesis);
    let seen = receiver.seen().clone();
    let mut back = Member::begin(receiver.keyring.clone(), &world.page_after(&receiver), seen, kept).unwrap();
    assert_eq!(back.outdated(&last(&[&first]), START).referrals, [id]);

    // A row that was kept is a pin as well: what it rests on is missed if the server forgets it.
    let seen = AcceptedHeads { referrals: std::collections::BTreeMap::new(), ..receiver.seen().clone() };
    let mut back = come_back(&world, &receiver, seen).unwrap();
    back.outdated(&[], START);
    assert_eq!(back.today(&[], START).unwrap().broken.len(), 1);

    // An older members' list than the one remembered is no more accepted beside what was kept.
    let before = world.page();
    world.join("Linden");
    let seen = AcceptedHeads { head: Some(world.head()), ..receiver.seen().clone() };
    let kept = DeviceCache::from_bytes(&receiver.keep(START), &world.genesis);
    let page = api::log::LogPage { records: Vec::new(), ..before };
    let refused = Member::begin(receiver.keyring.clone(), &page, seen, kept);
    assert!(matches!(refused, Err(ClientProblem::ListShorter)));
}

pub(super) fn withheld() {
    let (mut world, mut sender, mut receiver) = World::two();
    let mut stored = send(&mut world, &sender, &receiver);
    let id = stored.0.referral;
    let first = stored.clone();
    for member in [&mut sender, &mut receiver] {
        member.take_referral(stored.0.clone()).unwrap();
    }
    stored.append(sender.make_step(&id, &message(), START, &mut world.rng()).unwrap());
    // The server lists the second entry and gives nothing: the old row is not shown as if it were all.
    assert_eq!(receiver.withhold(&last(&[&stored])), 1);
    let today = receiver.today(&[], START).unwrap();
    assert_eq!((today.broken.len(), today.needs_you.count), (1, 0));
    assert_eq!(today.broken[0].problem, "referral_withheld");
    // Once it is given, all is well; and more than was listed may have come meanwhile.
    receiver.take_referral(stored.0.clone()).unwrap();
    assert_eq!(receiver.withhold(&last(&[&first])), 0);
    assert!(receiver.today(&[], START).unwrap().broken.is_empty());
}

pub(super) fn unusable() {
    let (world, sender, _) = World::two();
    let bytes = sender.keep(START);
    let text = String::from_utf8(bytes.clone()).unwrap();
    assert!(DeviceCache::from_bytes(&bytes, &world.genesis).is_some());
    assert!(DeviceCache::from_bytes(&bytes, &domain::id::GenesisHash([7; 32])).is_none());
    let other_edition = text.replacen("\"edition\":\"", "\"edition\":\"0", 1);
    assert_ne!(other_edition, text);
    assert!(DeviceCache::from_bytes(other_edition.as_bytes(), &world.genesis).is_none());
    let unknown_field = text.replacen('{', "{\"more\":1,", 1);
    assert!(DeviceCache::from_bytes(unknown_field.as_bytes(), &world.genesis).is_none());
    assert!(DeviceCache::from_bytes(b"", &world.genesis).is_none());
}

pub(super) fn first_rows() {
    let (mut world, mut sender, receiver) = World::two();
    let sent: Vec<ReferralId> = (0..30)
        .map(|_| {
            let stored = send(&mut world, &sender, &receiver);
            sender.take_referral(stored.0.clone()).unwrap();
            stored.0.referral
        })
        .collect();
    let late = START.plus_days(30);
    let today = sender.today(&[], late).unwrap();
    assert_eq!((today.others_owe.count, today.others_owe.late, today.others_owe.rows.len()), (30, 30, 25));
    assert!(today.others_owe.rows.iter().all(|row| row.title != Title::Unreadable));
    assert!(today.undoable.is_empty());
    let today = sender.today(&[TodayPart::OthersOwe], START).unwrap();
    assert_eq!((today.others_owe.count, today.others_owe.late, today.others_owe.rows.len()), (30, 0, 30));
    assert_eq!(today.undoable.len(), sent.len(), "also those whose rows are not shown");
    assert!(today.undoable.iter().all(|row| row.title != Title::Unreadable));
}

pub(super) fn emergencies_first() {
    let (mut world, sender, mut receiver) = World::two();
    for (soon, at) in [(Priority::P3, START), (Priority::P2, START), (Priority::P1, START.plus_days(9))] {
        let stored = send_at(&mut world, &sender, &receiver, soon, at);
        receiver.take_referral(stored.0).unwrap();
    }
    for _ in 0..30 {
        let stored = send(&mut world, &sender, &receiver);
        receiver.take_referral(stored.0).unwrap();
    }
    // Everything else is days late by now; the emergency has just come, and is among the first all the same.
    let today = receiver.today(&[], START.plus_days(9)).unwrap();
    let shown: Vec<_> = today.needs_you.rows.iter().map(|row| row.priority).collect();
    assert_eq!(shown[..3], [Priority::P1, Priority::P2, Priority::P3]);
    assert_eq!((today.needs_you.count, today.needs_you.late, shown.len()), (33, 32, 25));
}

pub(super) fn another_way_first() {
    let (mut world, mut sender, mut receiver, mut stored) = handed_over();
    let id = stored.0.referral;
    // A handover is due before.
    let mut other = send_at(&mut world, &sender, &receiver, Priority::P2, START);
    act(&mut world, &mut receiver, &mut other, acceptance());
    act(&mut world, &mut receiver, &mut stored, failed());
    for member in [&mut sender, &mut receiver] {
        member.take_referral(stored.0.clone()).unwrap();
        member.take_referral(other.0.clone()).unwrap();
    }
    let mine = sender.today(&[], START).unwrap().needs_you.rows;
    assert_eq!(mine.iter().map(|row| row.referral).collect::<Vec<_>>(), [id, other.0.referral]);
    assert!(mine[0].turn.unwrap().by > mine[1].turn.unwrap().by, "although the other is due before");
    assert_eq!(mine[0].find_way, [Kind::Correction, Kind::Handover]);
    assert_eq!(mine[1].find_way, []);
    // The receiver waits, and is not urged.
    let theirs = receiver.today(&[], START).unwrap().others_owe.rows;
    let row = theirs.iter().find(|row| row.referral == id).unwrap();
    assert_eq!((row.turn.unwrap().due, &row.reaching, row.find_way.len()), (Due::FindWay, &None, 0));
    // What reached nobody is not used again, whatever else is corrected, until the person was asked.
    for member in [&sender, &receiver] {
        let handed = member.open(&id, START).unwrap().handed_over.unwrap();
        assert_eq!(handed.doubts.contact.map(|doubt| doubt.why), Some(DoubtWhy::NotReached));
    }
    let story = handover("+999 20 5550 133").story;
    let other = Content::Correction(Correction { story: Some(story), ..Correction::default() });
    let refused = sender.make_step(&id, &step(other), START, &mut world.rng()).unwrap_err();
    assert!(matches!(refused, ClientProblem::Incomplete(missing) if missing == [Missing::needed("contact")]));
    act(&mut world, &mut sender, &mut stored, new_number("+999 20 5550 187"));
    receiver.take_referral(stored.0.clone()).unwrap();
    let opened = receiver.open(&id, START).unwrap();
    assert_eq!(opened.handed_over.unwrap().doubts.contact, None);
    assert_eq!(opened.row.turn.unwrap().due, Due::Reach);
}

pub(super) fn looked_for() {
    let (mut world, mut sender, receiver) = World::two();
    let later = START.plus_days(2);
    let mut codes = Vec::new();
    for at in [START, later] {
        let stored = send_at(&mut world, &sender, &receiver, Priority::P3, at);
        codes.push(stored.0.referral.short_code());
        sender.take_referral(stored.0).unwrap();
    }
    let mut found = |symbols: &str, organisations: &[OrganisationId], since| {
        let looking = Looking { symbols: symbols.into(), organisations: organisations.to_vec(), since };
        let today = sender.look_for(&looking, &[], later).unwrap();
        today.others_owe.rows.iter().map(|row| row.short_code.clone()).collect::<Vec<_>>()
    };
    assert_eq!(found("", &[], None), codes);
    assert_eq!(found(&codes[1].replace('-', " ").to_lowercase(), &[], None), codes[1..]);
    assert_eq!(found(codes[0].split_once('-').unwrap().0, &[], None), codes[..1]);
    assert!(found("NOBODY", &[], None).is_empty());
    assert_eq!(found("NOBODY", &[receiver.own()], None), codes, "the other side's name was typed");
    assert_eq!(found("", &[], Some(later)), codes[1..]);
    assert!(found(&codes[0], &[], Some(later)).is_empty(), "all of it must fit");
}

/// The only row that is shown, if any says when the person may be reached.
fn reaching(member: &mut Member) -> Option<Reaching> {
    let today = member.today(&[], START).unwrap();
    today.needs_you.rows.into_iter().chain(today.others_owe.rows).find_map(|row| row.reaching)
}

pub(super) fn reaching_known() {
    let (mut world, mut sender, mut receiver, mut stored) = handed_over();
    let id = stored.0.referral;
    for member in [&mut sender, &mut receiver] {
        member.take_referral(stored.0.clone()).unwrap();
    }
    assert_eq!(reaching(&mut sender), None, "who is not to reach anybody");
    let Some(Reaching::Times(times)) = reaching(&mut receiver) else { panic!("it opened") };
    assert_eq!(times.ways.len(), 1);
    assert_eq!(times.ways[0].value, "", "a list carries no number");
    assert_eq!(receiver.open(&id, START).unwrap().row.reaching, Some(Reaching::Times(times.clone())));

    // On a later visit the row knows it without the entries; one that was kept before it was read is fetched.
    let mut back = come_back(&world, &receiver, receiver.seen().clone()).unwrap();
    assert_eq!(back.outdated(&last(&[&stored]), START), Outdated::default());
    assert_eq!(reaching(&mut back), Some(Reaching::Times(times)));
    let mut unread = come_back(&world, &sender, sender.seen().clone()).unwrap();
    assert_eq!(unread.outdated(&last(&[&stored]), START), Outdated::default(), "the sender needs none");
    receiver.take_referral(stored.0.clone()).unwrap();
    unread = come_back(&world, &receiver, receiver.seen().clone()).unwrap();
    assert_eq!(unread.outdated(&last(&[&stored]), START).referrals, [id]);

    // Something newer that does not come through: nobody is urged.
    stored.append(
        sender.make_step(&id, &step(new_number("+999 20 5550 187")), START, &mut world.rng()).unwrap(),
    );
    stored.0.entries.last_mut().unwrap().body = None;
    receiver.take_referral(stored.0.clone()).unwrap();
    assert_eq!(reaching(&mut receiver), Some(Reaching::InDoubt));
    assert_eq!(receiver.open(&id, START).unwrap().row.reaching, Some(Reaching::InDoubt));
}
