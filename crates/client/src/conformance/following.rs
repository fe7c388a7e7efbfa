//! What follows in a referral's log: the part after what is at hand, and one's own entry by the server's answer.

use api::referrals::{EntryTaken, NewEntry, Referral};
use domain::id::{EntryId, ReferralId};

use super::referrals::{acceptance, handed_over};
use super::world::{START, ServedReferral, World, enquiry, message};
use crate::ClientProblem;
use crate::member::Member;
use crate::view::Readable;

/// What a server answers to an entry that it has kept as the last.
fn taken(new: &NewEntry) -> EntryTaken {
    let entry = new.entry.id();
    EntryTaken { entry, accepted_at: START, last: entry }
}

/// What a server gives to whoever has the first `known` entries.
fn part(kept: &ServedReferral, known: usize) -> Referral {
    Referral { entries: kept.0.entries[known..].to_vec(), ..kept.0.clone() }
}

/// A referral that both have at hand, and three messages of the sender that the receiver lacks. How many entries it has.
fn behind() -> (World, Member, Member, ServedReferral, EntryId, usize) {
    let (mut world, mut sender, mut receiver, mut kept) = handed_over();
    let id = kept.0.referral;
    sender.take_referral(kept.0.clone()).unwrap();
    receiver.take_referral(kept.0.clone()).unwrap();
    let (after, known) = (receiver.known_up_to(&id).unwrap(), kept.0.entries.len());
    for _ in 0..3 {
        let new = sender.make_step(&id, &message(), START, &mut world.rng()).unwrap();
        assert!(sender.take_own(&id, new.clone(), &taken(&new)).unwrap());
        kept.append(new);
    }
    (world, sender, receiver, kept, after, known)
}

pub(super) fn own() {
    let (mut world, mut sender, mut receiver) = World::two();
    let to = receiver.own();
    let priority = domain::policy::Priority::P3;
    let new = sender.make_enquiry(to, priority, None, enquiry(), START, &mut world.rng()).unwrap();
    let id = new.referral;
    assert!(sender.take_own(&id, new.entry.clone(), &taken(&new.entry)).unwrap());
    let mut kept = ServedReferral::new(id, new.entry);
    receiver.take_referral(kept.0.clone()).unwrap();
    let mut write = |receiver: &mut Member, new: NewEntry| {
        assert!(receiver.take_own(&id, new.clone(), &taken(&new)).unwrap());
        kept.append(new);
    };
    let receipt = receiver.make_receipt(&id, START).unwrap().unwrap();
    write(&mut receiver, receipt);
    for step in [super::world::step(acceptance()), message()] {
        let new = receiver.make_step(&id, &step, START, &mut world.rng()).unwrap();
        write(&mut receiver, new);
    }
    // What was taken in is what a server would have shown.
    let own = receiver.open(&id, START).unwrap();
    assert_eq!(own.history.last().map(|last| last.readable), Some(Readable::Opened));
    assert_eq!(
        receiver.last_entry(&id),
        receiver.seen().referrals.get(&id).copied(),
        "it must not become less"
    );
    receiver.take_referral(kept.0.clone()).unwrap();
    assert_eq!(receiver.open(&id, START).unwrap(), own);
    assert_eq!(sender.open(&id, START).unwrap().history.len(), 1);
    sender.take_referral(kept.0).unwrap();
    assert!(sender.open(&id, START).unwrap().enquiry.is_some());
}

pub(super) fn own_bent() {
    let (mut world, mut sender, _, kept, _, _) = behind();
    let id = kept.0.referral;
    let before = sender.open(&id, START).unwrap();
    let new = sender.make_step(&id, &message(), START, &mut world.rng()).unwrap();
    let (honest, other) = (taken(&new), EntryId([7; 32]));
    let answers = [
        EntryTaken { entry: other, ..honest.clone() },
        EntryTaken { last: other, ..honest.clone() },
        EntryTaken { entry: other, last: other, ..honest.clone() },
    ];
    for answer in answers {
        assert!(!sender.take_own(&id, new.clone(), &answer).unwrap(), "{answer:?}");
    }
    let mut bent = new.clone();
    bent.entry.signature.0[0] ^= 1;
    let refused = sender.take_own(&id, bent.clone(), &taken(&bent));
    assert!(matches!(refused, Err(ClientProblem::Chain(_))));
    let elsewhere = sender.take_own(&ReferralId([1; 16]), new.clone(), &honest);
    assert!(matches!(elsewhere, Err(ClientProblem::NotAtHand)));
    assert_eq!(sender.open(&id, START).unwrap(), before, "nothing was taken, and nothing lost");
    // The same entry twice stands once.
    assert!(sender.take_own(&id, new.clone(), &honest).unwrap());
    assert!(sender.take_own(&id, new, &honest).is_err());
    assert_eq!(sender.open(&id, START).unwrap().history.len(), before.history.len() + 1);
}

pub(super) fn part_alone() {
    let (_, _, mut receiver, kept, after, known) = behind();
    let id = kept.0.referral;
    receiver.take_following(&after, part(&kept, known)).unwrap();
    let followed = receiver.open(&id, START).unwrap();
    let last = receiver.known_up_to(&id).unwrap();
    receiver.take_following(&last, part(&kept, kept.0.entries.len())).unwrap();
    assert_eq!(receiver.open(&id, START).unwrap(), followed, "nothing came, and nothing changed");
    receiver.take_referral(kept.0).unwrap();
    assert_eq!(receiver.open(&id, START).unwrap(), followed, "as if all had come at once");
}

pub(super) fn part_bent() {
    type Bend = fn(&mut Referral, &ServedReferral, usize);
    let attacks: [(&str, Bend); 7] = [
        ("cut at its beginning", |part, _, _| drop(part.entries.remove(0))),
        ("a gap", |part, _, _| drop(part.entries.remove(1))),
        ("repeated", |part, _, _| part.entries.push(part.entries[2].clone())),
        ("at hand already", |part, kept, known| part.entries.insert(0, kept.0.entries[known - 1].clone())),
        ("the whole", |part, kept, _| part.entries.clone_from(&kept.0.entries)),
        ("swapped", |part, _, _| part.entries.swap(0, 1)),
        ("forged", |part, _, _| part.entries[2].entry.signature.0[0] ^= 1),
    ];
    for (what, bend) in attacks {
        let (_, _, mut receiver, kept, after, known) = behind();
        let id = kept.0.referral;
        let mut bent = part(&kept, known);
        bend(&mut bent, &kept, known);
        let refused = receiver.take_following(&after, bent);
        assert!(matches!(refused, Err(ClientProblem::Chain(_))), "{what}");
        assert!(receiver.open(&id, START).is_err(), "{what}: nothing of it is used");
        assert_eq!(receiver.today(&[], START).unwrap().broken.len(), 1, "{what}: shown apart");
        assert_eq!(receiver.known_up_to(&id), None, "{what}: all of it is asked for");
        receiver.take_referral(kept.0).unwrap();
        assert!(receiver.open(&id, START).is_ok(), "{what}: an honest answer mends it");
    }
    // What was not asked for says nothing of what is at hand.
    let (_, _, mut receiver, kept, after, known) = behind();
    let id = kept.0.referral;
    let foreign = Referral { referral: ReferralId([1; 16]), ..part(&kept, known) };
    assert!(matches!(receiver.take_following(&after, foreign), Err(ClientProblem::Chain(_))));
    let early = kept.0.entries[0].entry.id();
    assert!(matches!(receiver.take_following(&early, part(&kept, 1)), Err(ClientProblem::Chain(_))));
    assert_eq!(receiver.open(&id, START).unwrap().history.len(), known);
}

pub(super) fn lacking_body() {
    let (_, _, mut receiver, kept, after, known) = behind();
    let id = kept.0.referral;
    let mut bent = part(&kept, known);
    bent.entries[1].body = None;
    bent.grants.clear();
    receiver.take_following(&after, bent).unwrap();
    let history = receiver.open(&id, START).unwrap().history;
    assert_eq!(history[known].readable, Readable::Opened, "the key was at hand");
    assert_eq!(history[known + 1].readable, Readable::Withheld);
    assert_eq!(receiver.known_up_to(&id), None, "what follows does not bring it");
    receiver.take_referral(kept.0).unwrap();
    assert!(receiver.known_up_to(&id).is_some());
    assert_eq!(receiver.open(&id, START).unwrap().history[known + 1].readable, Readable::Opened);
}
