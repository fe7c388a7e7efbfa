//! After the handover, as both contacts see it: what was promised, what failed, what was written beside.

use api::referrals::NewEntry;
use domain::code::{
    ContactFailedReason, ContactSafe, ContactWay, DeclineReason, Outcome, WithdrawalReason, WorkerRole,
};
use domain::content::{
    Acceptance, Closing, ContactAttempt, Content, Correction, Declined, Missing, Note, SafeWay, Withdrawal,
};
use domain::id::{KeyEpoch, ReferralId};
use domain::moment::Moment;
use domain::policy::Priority;
use domain::referral::{Due, Kind, State};
use ledger::{Author, Entry, Header, SecretKey};
use seal::Stanzas;

use super::kept::{come_back, last, send_at};
use super::referrals::{acceptance, act, failed, handed_over, handover, new_number, telephone};
use super::world::{START, ServedReferral, World, message, step};
use crate::keyring::Keyring;
use crate::member::Member;
use crate::view::{DoubtWhy, Failed, LastTry, NewMessage, Reaching, ReferralRow, TodayPart};
use crate::{ClientProblem, Step};

/// The row of a referral, wherever it stands.
fn row(member: &mut Member, referral: &ReferralId, now: Moment) -> ReferralRow {
    let today = member.today(&[], now).unwrap();
    let groups = [today.needs_you, today.others_owe, today.going_on, today.resting, today.finished];
    groups.into_iter().flat_map(|group| group.rows).find(|row| row.referral == *referral).unwrap()
}

fn take(members: [&mut Member; 2], stored: &ServedReferral) {
    for member in members {
        member.take_referral(stored.0.clone()).unwrap();
    }
}

/// A step at a time of its own.
fn act_at(world: &mut World, member: &mut Member, stored: &mut ServedReferral, step: &Step, at: Moment) {
    member.take_referral(stored.0.clone()).unwrap();
    let entry = member.make_step(&stored.0.referral, step, at, &mut world.rng()).unwrap();
    stored.append(entry);
}

/// A yes that promises the first contact.
fn promising(by: Moment) -> Content {
    Content::Accepted(Acceptance { worker: WorkerRole::SupportWorker, first_contact_by: by, note: None })
}

/// Two members, and a referral that was handed over at a time after a yes that promised the first contact.
fn promised_at(by: Moment, handed_at: Moment) -> (World, Member, Member, ServedReferral) {
    let (mut world, mut sender, mut receiver) = World::two();
    let mut stored = send_at(&mut world, &sender, &receiver, Priority::P3, START);
    act(&mut world, &mut receiver, &mut stored, promising(by));
    let handing = step(Content::Handover(handover("+999 20 5550 133")));
    act_at(&mut world, &mut sender, &mut stored, &handing, handed_at);
    take([&mut sender, &mut receiver], &stored);
    (world, sender, receiver, stored)
}

pub(super) fn promised() {
    let promise = START.plus_days(3);
    let (mut world, mut sender, mut receiver, mut stored) = promised_at(promise, START.plus_hours(2));
    let id = stored.0.referral;
    // Another one is due before by the rules, and was promised nothing earlier.
    let mut other = send_at(&mut world, &sender, &receiver, Priority::P2, START);
    act(&mut world, &mut receiver, &mut other, acceptance());
    act_at(
        &mut world,
        &mut sender,
        &mut other,
        &step(Content::Handover(handover("5550"))),
        START.plus_hours(3),
    );
    take([&mut sender, &mut receiver], &other);
    let broken = promise.plus_hours(1);
    for member in [&mut sender, &mut receiver] {
        let today = member.today(&[], START.plus_hours(4)).unwrap();
        let rows = if today.needs_you.count == 2 { today.needs_you } else { today.others_owe };
        assert_eq!((rows.count, rows.late), (2, 0));
        let promises: Vec<_> = rows.rows.iter().map(|row| (row.referral, row.promised_by)).collect();
        assert_eq!(promises, [(other.0.referral, None), (id, Some(promise))]);
        assert!(rows.rows[1].turn.unwrap().by > promise, "the date of the rules stays");
        assert_eq!(member.open(&id, START.plus_hours(4)).unwrap().row.promised_by, Some(promise));
        // Broken, it is late, though the date for reaching is days ahead.
        let late = row(member, &id, broken);
        assert!(late.turn.unwrap().by > broken);
        assert_eq!(late.promised_by, Some(promise));
        let today = member.today(&[], broken).unwrap();
        assert_eq!(today.needs_you.late + today.others_owe.late, 2);
    }
    // Also on a later visit, without the entries.
    let seen = sender.seen().clone();
    let mut back = come_back(&world, &sender, seen).unwrap();
    assert!(back.outdated(&last(&[&stored, &other]), START).referrals.is_empty());
    assert_eq!(row(&mut back, &id, broken).promised_by, Some(promise));
    // Somebody tried: the first contact was that, and undone it is due again.
    let tried = Step { answer_by: Some(START.plus_days(5)), ..step(failed()) };
    act_at(&mut world, &mut receiver, &mut stored, &tried, broken);
    take([&mut sender, &mut receiver], &stored);
    assert_eq!(row(&mut receiver, &id, broken).promised_by, None);
    stored.append(receiver.make_plain(&id, Kind::Undone, broken).unwrap());
    take([&mut sender, &mut receiver], &stored);
    assert_eq!(row(&mut sender, &id, broken).promised_by, Some(promise));
}

pub(super) fn promise_binds_not() {
    let promise = START.plus_days(3);
    // The sender handed over after that time: nobody could keep it.
    let (.., mut receiver, stored) = promised_at(promise, promise.plus_hours(1));
    assert_eq!(row(&mut receiver, &stored.0.referral, promise.plus_hours(2)).promised_by, None);
    // It lies beyond the date for reaching: that one counts.
    let (.., mut receiver, stored) = promised_at(START.plus_days(30), START.plus_hours(1));
    assert_eq!(row(&mut receiver, &stored.0.referral, START.plus_hours(2)).promised_by, None);
    // Before the handover both know it, but it is not what is due.
    let (mut world, sender, mut receiver) = World::two();
    let mut stored = send_at(&mut world, &sender, &receiver, Priority::P3, START);
    act(&mut world, &mut receiver, &mut stored, acceptance());
    receiver.take_referral(stored.0.clone()).unwrap();
    let opened = receiver.open(&stored.0.referral, START).unwrap();
    assert_eq!((opened.promised, opened.row.promised_by), (Some(START.plus_days(3)), None));
    assert_eq!(receiver.open(&stored.0.referral, START.plus_days(4)).unwrap().promised, None);
    // What does not open promised nothing that anybody could show.
    let (_, _, mut receiver, mut stored) = promised_at(promise, START.plus_hours(2));
    stored.0.entries[1].body = None;
    receiver.take_referral(stored.0.clone()).unwrap();
    let opened = receiver.open(&stored.0.referral, START.plus_hours(3)).unwrap();
    assert_eq!((opened.row.promised_by, opened.row.turn.unwrap().due), (None, Due::Reach));
}

pub(super) fn not_before() {
    let (mut world, mut sender, mut receiver, mut stored) = handed_over();
    let id = stored.0.referral;
    let next = START.plus_days(2);
    let tried = Step { answer_by: Some(next), ..step(failed()) };
    act_at(&mut world, &mut receiver, &mut stored, &tried, START);
    take([&mut sender, &mut receiver], &stored);
    for member in [&mut sender, &mut receiver] {
        let row = row(member, &id, START);
        assert_eq!((row.not_before, row.turn.unwrap().by), (Some(next), next));
    }
    assert_eq!(row(&mut receiver, &id, next).not_before, None, "its time has come");
    act_at(&mut world, &mut receiver, &mut stored, &step(failed()), START);
    take([&mut sender, &mut receiver], &stored);
    assert_eq!(row(&mut receiver, &id, START).not_before, None, "nobody tries again");
    act(&mut world, &mut sender, &mut stored, new_number("+999 20 5550 187"));
    take([&mut sender, &mut receiver], &stored);
    let row = row(&mut receiver, &id, START);
    assert_eq!((row.not_before, row.turn.unwrap().due), (None, Due::Reach), "by the new way, at once");
}

pub(super) fn new_message() {
    let (mut world, mut sender, mut receiver, mut stored) = handed_over();
    let id = stored.0.referral;
    take([&mut sender, &mut receiver], &stored);
    assert_eq!(row(&mut receiver, &id, START).message, None);
    act_at(&mut world, &mut sender, &mut stored, &message(), START);
    take([&mut sender, &mut receiver], &stored);
    assert_eq!(row(&mut sender, &id, START).message, None, "one's own");
    assert_eq!(row(&mut receiver, &id, START).message, Some(NewMessage::ToRead));
    let said = stored.0.entries.last().unwrap().entry.id();
    assert_eq!(receiver.open(&id, START).unwrap().new_messages, [said], "and opening alone is not seeing");
    // A lock and a later visit change nothing, also where only the row is at hand.
    let mut back = come_back(&world, &receiver, receiver.seen().clone()).unwrap();
    assert!(back.outdated(&last(&[&stored]), START).referrals.is_empty());
    assert_eq!(row(&mut back, &id, START).message, Some(NewMessage::ToRead));
    // Another tab of the seat has it on its list when a page of this one shows it.
    let mut other = come_back(&world, &receiver, receiver.seen().clone()).unwrap();
    receiver.page_shown(&id, 4);
    assert_eq!(
        row(&mut receiver, &id, START).message,
        Some(NewMessage::ToRead),
        "what came after the page was drawn"
    );
    receiver.page_shown(&id, 5);
    receiver.page_shown(&id, 4);
    assert_eq!(row(&mut receiver, &id, START).message, None);
    assert!(receiver.open(&id, START).unwrap().new_messages.is_empty());
    other.learn(receiver.seen().clone());
    assert_eq!(row(&mut other, &id, START).message, None);
    // What the other tab writes down is not less than what this one did.
    let kept = other.seen_with(receiver.seen().clone()).unwrap();
    let mut back = come_back(&world, &receiver, kept).unwrap();
    assert_eq!(row(&mut back, &id, START).message, None);
    // The next one is new again, until this side itself writes: whoever writes has read, also on another device.
    act_at(&mut world, &mut sender, &mut stored, &message(), START);
    take([&mut sender, &mut receiver], &stored);
    assert_eq!(row(&mut receiver, &id, START).message, Some(NewMessage::ToRead));
    let fresh =
        crate::session::AcceptedHeads { shown: std::collections::BTreeMap::new(), ..receiver.seen().clone() };
    act_at(&mut world, &mut receiver, &mut stored, &message(), START);
    take([&mut sender, &mut receiver], &stored);
    assert_eq!(row(&mut sender, &id, START).message, Some(NewMessage::ToRead));
    let mut elsewhere = come_back(&world, &receiver, fresh).unwrap();
    assert_eq!(row(&mut elsewhere, &id, START).message, None);
}

pub(super) fn unopened_message() {
    let (mut world, mut sender, mut receiver, mut stored) = handed_over();
    let id = stored.0.referral;
    act_at(&mut world, &mut sender, &mut stored, &message(), START);
    let place = stored.0.entries.len() - 1;
    let mut bent = stored.clone();
    bent.0.entries[place].body.as_mut().unwrap().0[300] ^= 1;
    receiver.take_referral(bent.0.clone()).unwrap();
    assert_eq!(row(&mut receiver, &id, START).message, Some(NewMessage::Unopened));
    let garbage = bent.0.entries[place].clone();
    bent.0.entries[place].body = None;
    receiver.take_referral(bent.0).unwrap();
    assert_eq!(row(&mut receiver, &id, START).message, Some(NewMessage::Unopened), "withheld");
    receiver.page_shown(&id, 9);
    assert_eq!(row(&mut receiver, &id, START).message, None, "the page has said so");
    // Its author sends it again: that is new.
    let mut bent = stored.clone();
    bent.0.entries[place] = garbage.clone();
    receiver.take_referral(bent.0).unwrap();
    stored.append(receiver.make_receipt(&id, START).unwrap().unwrap());
    sender.take_referral(stored.0.clone()).unwrap();
    let about = sender.open(&id, START).unwrap().to_resend[0];
    stored.append(sender.make_resent(&id, about, START, &mut world.rng()).unwrap());
    stored.0.entries[place] = garbage;
    receiver.take_referral(stored.0).unwrap();
    assert_eq!(row(&mut receiver, &id, START).message, Some(NewMessage::ToRead));
    assert_eq!(receiver.open(&id, START).unwrap().new_messages, [about]);
}

pub(super) fn news_first() {
    let (mut world, mut sender, mut receiver) = World::two();
    let mut stored = send_at(&mut world, &sender, &receiver, Priority::P3, START.plus_hours(1));
    for _ in 0..30 {
        let other = send_at(&mut world, &sender, &receiver, Priority::P3, START);
        sender.take_referral(other.0).unwrap();
    }
    receiver.take_referral(stored.0.clone()).unwrap();
    let said =
        receiver.make_step(&stored.0.referral, &message(), START.plus_hours(2), &mut world.rng()).unwrap();
    stored.append(said);
    sender.take_referral(stored.0.clone()).unwrap();
    let first = |member: &mut Member| {
        member.today(&[], START.plus_hours(3)).unwrap().others_owe.rows.first().unwrap().referral
    };
    assert_eq!(first(&mut sender), stored.0.referral, "though thirty others are due before");
    sender.page_shown(&stored.0.referral, 9);
    assert_ne!(first(&mut sender), stored.0.referral);
}

fn wrong(value: Option<&str>) -> Content {
    Content::ContactFailed(ContactAttempt {
        reason: ContactFailedReason::WrongNumber,
        way: ContactWay::Telephone,
        value: value.map(Into::into),
        note: None,
    })
}

/// A referral that was handed over with two numbers.
fn with_two() -> (World, Member, Member, ServedReferral) {
    let (mut world, mut sender, mut receiver) = World::two();
    let mut stored = send_at(&mut world, &sender, &receiver, Priority::P3, START);
    act(&mut world, &mut receiver, &mut stored, acceptance());
    let mut stage_b = handover("+999 20 5550 133");
    stage_b.contact.ways.push(telephone("+999 20 5550 204"));
    act(&mut world, &mut sender, &mut stored, Content::Handover(stage_b));
    take([&mut sender, &mut receiver], &stored);
    (world, sender, receiver, stored)
}

fn numbers<'a>(ways: impl Iterator<Item = &'a SafeWay>) -> Vec<&'a str> {
    ways.map(|way| way.value.as_str()).collect()
}

pub(super) fn one_of_two() {
    let (mut world, mut sender, mut receiver, mut stored) = with_two();
    let id = stored.0.referral;
    let next = Some(START.plus_days(1));
    let before = receiver.open(&id, START).unwrap().handed_over;
    let tried = Step { answer_by: next, ..step(wrong(Some("020 5550 133"))) };
    act_at(&mut world, &mut receiver, &mut stored, &tried, START);
    take([&mut sender, &mut receiver], &stored);
    for member in [&mut sender, &mut receiver] {
        let opened = member.open(&id, START).unwrap();
        let handed = opened.handed_over.unwrap();
        assert_eq!(numbers(handed.now.contact.ways.iter()), ["+999 20 5550 204"]);
        assert_eq!(numbers(handed.failed.iter().map(|failed| &failed.way)), ["+999 20 5550 133"]);
        assert_eq!((handed.doubts.contact, handed.doubts.ways.map(|doubt| doubt.at)), (None, Some(START)));
        assert_eq!((opened.row.turn.unwrap().due, opened.row.find_way.len()), (Due::Reach, 0));
    }
    let Some(Reaching::Times(times)) = row(&mut receiver, &id, START).reaching else { panic!("one is left") };
    assert_eq!(times.ways.len(), 1);
    // Undone, it was said of none.
    let mut undone = stored.clone();
    undone.append(receiver.make_plain(&id, Kind::Undone, START).unwrap());
    receiver.take_referral(undone.0).unwrap();
    assert_eq!(receiver.open(&id, START).unwrap().handed_over, before);
    // A correction of something else leaves it; of the contact it says the ways anew, and the wrong one is replaced.
    let story = Correction { story: Some(handover("").story), ..Correction::default() };
    act(&mut world, &mut sender, &mut stored, Content::Correction(story));
    sender.take_referral(stored.0.clone()).unwrap();
    assert_eq!(sender.open(&id, START).unwrap().handed_over.unwrap().failed.len(), 1);
    act(&mut world, &mut sender, &mut stored, new_number("+999 20 5550 204"));
    sender.take_referral(stored.0.clone()).unwrap();
    let handed = sender.open(&id, START).unwrap().handed_over.unwrap();
    assert_eq!((handed.failed.len(), handed.doubts.ways), (0, None));
    assert_eq!(numbers(handed.replaced.iter().map(|old| &old.way)), ["+999 20 5550 133"]);

    // Who does not say which of two is wrong leaves none to use; and gives no date for another try.
    let (mut world, mut sender, mut receiver, mut stored) = with_two();
    let id = stored.0.referral;
    let vague = Step { answer_by: next, ..step(wrong(None)) };
    let refused = receiver.make_step(&id, &vague, START, &mut world.rng()).unwrap_err();
    assert!(
        matches!(refused, ClientProblem::Incomplete(missing) if missing == [Missing::contradicts("again")])
    );
    act_at(&mut world, &mut receiver, &mut stored, &step(wrong(None)), START);
    take([&mut sender, &mut receiver], &stored);
    let opened = receiver.open(&id, START).unwrap();
    assert_eq!(opened.handed_over.unwrap().doubts.contact.unwrap().why, DoubtWhy::NotReached);
    assert_eq!(opened.row.state, State::ContactFailed);

    // A client that gives one all the same makes nobody ring either; nor one that names what was never given.
    for value in [None, Some(""), Some("  "), Some("+999 20 5550 000"), Some("the neighbour")] {
        let said = [
            (Kind::Handover, Ok(Content::Handover(handover("+999 20 5550 133")))),
            (Kind::ContactFailed, Ok(wrong(value))),
        ];
        let said = said.iter().map(|(kind, content)| crate::handed::HandedEntry {
            kind: *kind,
            at: START,
            content: Some(content),
        });
        let handed = crate::handed::fold(said).handed.unwrap();
        assert_eq!(handed.doubts.contact.unwrap().why, DoubtWhy::NotReached, "{value:?}");
        if value.is_some() {
            let vague = Step { answer_by: next, ..step(wrong(value)) };
            let (mut world, _, receiver, stored) = with_two();
            let refused = receiver.make_step(&stored.0.referral, &vague, START, &mut world.rng());
            assert!(matches!(refused, Err(ClientProblem::Incomplete(_))), "{value:?}");
        }
    }

    // The same number to write to is as wrong; one that is marked unsafe is no other way.
    let (mut world, mut sender, mut receiver) = World::two();
    let mut stored = send_at(&mut world, &sender, &receiver, Priority::P3, START);
    act(&mut world, &mut receiver, &mut stored, acceptance());
    let mut stage_b = handover("+999 20 5550 133");
    let text = SafeWay { way: ContactWay::TextMessage, ..telephone("020 5550 133") };
    stage_b.contact.ways.extend([text, SafeWay { safe: ContactSafe::No, ..telephone("+999 20 5550 204") }]);
    act(&mut world, &mut sender, &mut stored, Content::Handover(stage_b));
    receiver.take_referral(stored.0.clone()).unwrap();
    let id = stored.0.referral;
    let refused = receiver.make_step(&id, &tried, START, &mut world.rng());
    assert!(matches!(refused, Err(ClientProblem::Incomplete(_))));
}

pub(super) fn try_unopened() {
    for bend in [(|body| *body = None) as fn(&mut Option<api::referrals::Sealed>), |body| {
        body.as_mut().unwrap().0[300] ^= 1;
    }] {
        let (mut world, mut sender, mut receiver, mut stored) = with_two();
        let id = stored.0.referral;
        let tried = Step { answer_by: Some(START.plus_days(1)), ..step(wrong(Some("+999 20 5550 133"))) };
        act_at(&mut world, &mut receiver, &mut stored, &tried, START);
        let mut bent = stored.clone();
        bend(&mut bent.0.entries.last_mut().unwrap().body);
        take([&mut sender, &mut receiver], &bent);
        let opened = receiver.open(&id, START).unwrap();
        assert_eq!(opened.handed_over.unwrap().doubts.contact.unwrap().why, DoubtWhy::TryUnopened);
        assert_eq!(opened.row.reaching, Some(Reaching::InDoubt));
        assert_eq!(row(&mut sender, &id, START).failed, Some(Failed::Unopened));
        act(&mut world, &mut sender, &mut bent, new_number("+999 20 5550 204"));
        receiver.take_referral(bent.0).unwrap();
        assert_eq!(receiver.open(&id, START).unwrap().handed_over.unwrap().doubts.contact, None);
    }
}

pub(super) fn sheet_outdated() {
    let (mut world, mut sender, mut receiver, mut stored) = with_two();
    let id = stored.0.referral;
    receiver.sheet_printed(&id, START);
    assert_eq!(row(&mut receiver, &id, START).sheet_outdated, None);
    let later = |steps: i64| START.plus_millis(steps * 10_000);
    let next = Some(START.plus_days(1));
    let nobody = Step { answer_by: next, ..step(failed()) };
    act_at(&mut world, &mut receiver, &mut stored, &nobody, later(1));
    take([&mut sender, &mut receiver], &stored);
    assert_eq!(row(&mut receiver, &id, later(1)).sheet_outdated, None, "nobody answered: the numbers stay");
    let tried = Step { answer_by: next, ..step(wrong(Some("+999 20 5550 133"))) };
    act_at(&mut world, &mut receiver, &mut stored, &tried, later(2));
    take([&mut sender, &mut receiver], &stored);
    assert_eq!(
        row(&mut receiver, &id, later(2)).sheet_outdated,
        Some(START),
        "the paper names the wrong one"
    );
    receiver.sheet_printed(&id, later(3));
    assert_eq!(row(&mut receiver, &id, later(3)).sheet_outdated, None);
    stored.append(receiver.make_plain(&id, Kind::Undone, later(4)).unwrap());
    receiver.take_referral(stored.0.clone()).unwrap();
    receiver.sheet_printed(&id, START);
    assert_eq!(row(&mut receiver, &id, later(4)).sheet_outdated, None, "undone, it ruled out nothing");
    // Nobody tries again before the sender has asked: the paper may not be used either.
    act_at(&mut world, &mut receiver, &mut stored, &step(failed()), later(5));
    take([&mut sender, &mut receiver], &stored);
    assert_eq!(row(&mut receiver, &id, later(5)).sheet_outdated, Some(START));
}

pub(super) fn stopped() {
    let ends = |outcome| Content::Closed(Closing { outcome, feedback: Vec::new(), note: None });
    let withdrawn = |reason| Content::Withdrawn(Withdrawal { reason, note: None });
    for (by_sender, content, why) in [
        (true, withdrawn(WithdrawalReason::NotSafe), Some(DoubtWhy::NotSafe)),
        (true, withdrawn(WithdrawalReason::Mistake), Some(DoubtWhy::Withdrawn)),
        (false, ends(Outcome::Unsafe), Some(DoubtWhy::NotSafe)),
        (false, ends(Outcome::Served), None),
    ] {
        let (mut world, mut sender, mut receiver, mut stored) = with_two();
        let (id, at) = (stored.0.referral, START.plus_hours(1));
        if !by_sender {
            act_at(&mut world, &mut receiver, &mut stored, &step(Content::Reached(Note::default())), START);
        }
        receiver.take_referral(stored.0.clone()).unwrap();
        receiver.sheet_printed(&id, START);
        let member = if by_sender { &mut sender } else { &mut receiver };
        act_at(&mut world, member, &mut stored, &step(content), at);
        take([&mut sender, &mut receiver], &stored);
        let read = at.plus_hours(1);
        for member in [&mut sender, &mut receiver] {
            let handed = member.open(&id, read).unwrap().handed_over.unwrap();
            assert_eq!(handed.doubts.contact.map(|doubt| doubt.why), why);
        }
        let today = receiver.today(&[], read).unwrap();
        assert_eq!((today.needs_you.count, today.finished.count), (1, 0), "the paper is still out");
        let row = &today.needs_you.rows[0];
        assert_eq!(row.news.map(|news| news.kind), by_sender.then_some(Kind::Withdrawn));
        assert_eq!(row.sheet_outdated, Some(START));
        receiver.put_news_away(&id);
        receiver.sheet_taken_back(&id);
        assert_eq!(receiver.today(&[], read).unwrap().finished.count, 1);
        assert_eq!(sender.today(&[], read).unwrap().finished.count, 1, "whoever sent it knows");
        // The server withholds why: it may have been that contact is not safe.
        let mut withheld = stored.clone();
        withheld.0.entries.last_mut().unwrap().body = None;
        let mut newly = come_back(&world, &receiver, receiver.seen().clone()).unwrap();
        world.calendars().for_each(|calendar| newly.take_calendar(calendar, START));
        newly.take_referral(withheld.0).unwrap();
        assert!(newly.open(&id, read).unwrap().handed_over.unwrap().doubts.contact.is_some());
    }
}

/// Signs as whoever holds the victim's code, which the sender can open.
fn sign_as_victim(
    world: &World,
    sender: &Keyring,
    stored: &ServedReferral,
    kind: Kind,
    at: Moment,
) -> NewEntry {
    let sealed = &stored.0.victim_code.as_ref().unwrap().0;
    let frame = sender.identities.iter().find_map(|key| seal::open(key, sealed, Stanzas::One).ok()).unwrap();
    let (_, code) = seal::frame::unpack(&frame).unwrap();
    let referral = stored.0.referral;
    let seed = seal::derive::derive_32(code, referral.as_bytes(), "onward/v1/victim/signing");
    let mut header =
        Header::new(world.genesis, referral, kind, Author::Victim, at, KeyEpoch::FIRST, world.head());
    header.prev = stored.0.entries.last().map(|last| last.entry.id());
    let entry = Entry::sign(&header, &SecretKey::from_seed(&seed));
    NewEntry { entry, body: None, grants: Vec::new(), victim_code: None }
}

pub(super) fn promise_pauses() {
    let promise = START.plus_days(3);
    let (mut world, mut sender, mut receiver, keyring) = World::two_and_keyring();
    let mut stored = send_at(&mut world, &sender, &receiver, Priority::P3, START);
    act(&mut world, &mut receiver, &mut stored, promising(promise));
    act(&mut world, &mut sender, &mut stored, Content::Handover(handover("+999 20 5550 133")));
    take([&mut sender, &mut receiver], &stored);
    let id = stored.0.referral;
    let reach_by = row(&mut receiver, &id, START).turn.unwrap().by;
    for (kind, at) in [(Kind::Withdrawn, START.plus_hours(3)), (Kind::WithdrawalUndone, START.plus_hours(27))]
    {
        stored.append(sign_as_victim(&world, &keyring, &stored, kind, at));
    }
    take([&mut sender, &mut receiver], &stored);
    let moved = row(&mut receiver, &id, START.plus_hours(28));
    assert_eq!(moved.promised_by, Some(promise.plus_days(1)));
    assert!(moved.turn.unwrap().by > reach_by, "every date moves");
}

pub(super) fn why_failed() {
    let (mut world, mut sender, mut receiver, mut stored) = with_two();
    let id = stored.0.referral;
    assert_eq!(row(&mut sender, &id, START).failed, None);
    let tried = Step { answer_by: Some(START.plus_days(1)), ..step(wrong(Some("+999 20 5550 133"))) };
    act_at(&mut world, &mut receiver, &mut stored, &tried, START);
    take([&mut sender, &mut receiver], &stored);
    let reason = Failed::Reason(ContactFailedReason::WrongNumber);
    let told = row(&mut sender, &id, START);
    assert_eq!(told.failed, Some(reason));
    assert!(!serde_json::to_string(&told).unwrap().contains("5550"), "a list carries no number");
    let expected = LastTry {
        at: START,
        why: reason,
        way: Some(ContactWay::Telephone),
        value: Some("+999 20 5550 133".into()),
    };
    assert_eq!(sender.open(&id, START).unwrap().last_try, Some(expected.clone()));
    // A further try that was undone is not the last one.
    act_at(&mut world, &mut receiver, &mut stored, &step(failed()), START);
    receiver.take_referral(stored.0.clone()).unwrap();
    stored.append(receiver.make_plain(&id, Kind::Undone, START).unwrap());
    take([&mut sender, &mut receiver], &stored);
    assert_eq!(row(&mut sender, &id, START).failed, Some(reason));
    assert_eq!(sender.open(&id, START).unwrap().last_try, Some(expected));
    let reached = Content::Reached(Note::default());
    act_at(&mut world, &mut receiver, &mut stored, &step(reached), START);
    sender.take_referral(stored.0).unwrap();
    assert_eq!(row(&mut sender, &id, START).failed, None);
    assert_eq!(sender.open(&id, START).unwrap().last_try, None);
}

pub(super) fn also_with() {
    let (mut world, mut sender, receiver) = World::two();
    let third = world.join("Linden").member;
    sender.extend_log(&world.page_after(&sender)).unwrap();
    world.calendars().for_each(|calendar| sender.take_calendar(calendar, START));
    let mut one = send_at(&mut world, &sender, &receiver, Priority::P3, START);
    let two = send_at(&mut world, &sender, &third, Priority::P3, START);
    let (first, second) = (one.0.referral, two.0.referral);
    sender.know_sent_beside(vec![vec![first, second], vec![ReferralId([9; 16]), second]]);
    sender.take_referral(two.0).unwrap();
    let others = |row: ReferralRow| row.also_with.into_iter().map(|member| member.name).collect::<Vec<_>>();
    assert!(others(row(&mut sender, &second, START)).is_empty(), "as far as anybody knows, one has it");
    sender.take_referral(one.0.clone()).unwrap();
    assert_eq!(others(row(&mut sender, &first, START)), ["Linden"]);
    assert_eq!(others(row(&mut sender, &second, START)), ["Northlight"]);
    assert_eq!(others(sender.open(&first, START).unwrap().row), ["Linden"]);
    one.append(sender.make_plain(&first, Kind::Recalled, START).unwrap());
    sender.take_referral(one.0).unwrap();
    assert!(others(row(&mut sender, &second, START)).is_empty(), "one was taken back");
    assert!(others(row(&mut sender, &first, START)).is_empty());
}

pub(super) fn instead() {
    let (mut world, mut sender, mut receiver) = World::two();
    let third = world.join("Linden").member;
    sender.extend_log(&world.page_after(&sender)).unwrap();
    receiver.extend_log(&world.page_after(&receiver)).unwrap();
    world.calendars().for_each(|calendar| sender.take_calendar(calendar, START));
    let mut no = send_at(&mut world, &sender, &receiver, Priority::P3, START);
    let mut new = send_at(&mut world, &sender, &third, Priority::P3, START);
    let (first, second) = (no.0.referral, new.0.referral);
    receiver.take_referral(no.0.clone()).unwrap();
    let declined = Content::Declined(Declined { reason: DeclineReason::NoRoom, note: None });
    act_at(&mut world, &mut receiver, &mut no, &step(declined), START);
    take([&mut sender, &mut receiver], &no);
    assert_eq!(TodayPart::of(&row(&mut sender, &first, START)), TodayPart::NeedsYou);
    sender.know_sent_instead(vec![(first, second)]);
    assert_eq!(row(&mut sender, &first, START).instead, None, "as far as anybody knows, nobody has it");
    sender.take_referral(new.0.clone()).unwrap();
    let told = row(&mut sender, &first, START);
    let instead = told.instead.clone().unwrap();
    assert_eq!((instead.referral, instead.to.name.as_str()), (second, "Linden"));
    assert_eq!(TodayPart::of(&told), TodayPart::GoingOn, "nobody waits for anything here");
    assert_eq!(row(&mut sender, &second, START).instead, None);
    new.append(sender.make_plain(&second, Kind::Recalled, START).unwrap());
    sender.take_referral(new.0).unwrap();
    let alone = row(&mut sender, &first, START);
    assert_eq!(
        (alone.instead.is_none(), TodayPart::of(&alone)),
        (true, TodayPart::NeedsYou),
        "it was taken back"
    );
}
