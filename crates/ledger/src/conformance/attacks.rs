//! Referral logs that a server, a counterpart or a stranger would like to pass off: each rule with its attacker.

use domain::id::{EntryId, Epoch, GenesisHash, KeyEpoch, OrganisationId, ReferralId, Seat, Sha256};
use domain::policy::Priority;
use domain::referral::{Kind, Refusal, Side, State};

use super::assert_refused;
use super::network::{Correspondence, Member, Network, changed_head, secret};
use crate::{
    Author, BodyRef, Chain, ChainError as Why, Entry, HeadError, Header, Link, MAX_BODY, MAX_HEADER, Purpose,
    SecretKey, SignedHead,
};

/// An enquiry whose header was changed before it was signed.
fn enquiry(change: impl FnOnce(&mut Header)) -> Result<Chain, Why> {
    let referral = Correspondence::new();
    referral.check(&referral.changed(Kind::Enquiry, Side::Sender, change))
}

/// A delivered referral, and what comes of a message whose header was changed before it was signed.
fn message(side: Side, change: impl FnOnce(&mut Header)) -> Result<Chain, Why> {
    let referral = Correspondence::with(&[(Kind::Delivered, Side::Receiver)]);
    referral.check(&referral.changed(Kind::Message, side, change))
}

pub(super) fn enquiries() {
    assert!(enquiry(|_| ()).is_ok());
    assert_refused!(enquiry(|h| h.to = Some(Member::numbered(1).id)), Why::SameParty);
    assert_refused!(enquiry(|h| h.to = Some(OrganisationId([99; 16]))), Why::UnknownReceiver);
    assert_refused!(enquiry(|h| h.to = None), Why::Refused(Refusal::FieldMissing));
    assert_refused!(enquiry(|h| h.victim_key = None), Why::Refused(Refusal::FieldMissing));
    assert_refused!(enquiry(|h| h.priority = None), Why::Refused(Refusal::FieldMissing));
    assert_refused!(enquiry(|h| h.key_sha256 = None), Why::Refused(Refusal::FieldMissing));
    assert_refused!(enquiry(|h| h.body = None), Why::Refused(Refusal::FieldMissing));
    assert_refused!(enquiry(|h| h.priority = Some(Priority::P4)), Why::Refused(Refusal::FieldUnexpected));
    assert_refused!(enquiry(|h| h.about = Some(EntryId([1; 32]))), Why::Refused(Refusal::FieldUnexpected));
    assert_refused!(enquiry(|h| h.answer_by = Some(h.at)), Why::Refused(Refusal::DatePassed));
    assert_refused!(enquiry(|h| h.prev = Some(EntryId([1; 32]))), Why::WrongPrev);
    assert_refused!(enquiry(|h| h.key_epoch = KeyEpoch(2)), Why::WrongKeyEpoch);
    assert_refused!(enquiry(|h| h.key_epoch = KeyEpoch(0)), Why::WrongKeyEpoch);
    assert_refused!(enquiry(|h| h.author = Author::Victim), Why::NotAParty);
    for kind in Kind::ALL.iter().copied().filter(|kind| *kind != Kind::Enquiry) {
        assert_refused!(enquiry(|h| h.kind = kind), Why::Refused(Refusal::NoEnquiry));
    }
    let referral = Correspondence::sent();
    let second = referral.changed(Kind::Enquiry, Side::Sender, |h| h.key_epoch = KeyEpoch(2));
    assert_refused!(referral.check(&second), Why::Refused(Refusal::SecondEnquiry));

    // The receiver was admitted only after the head that the enquiry names.
    let mut referral = Correspondence::new();
    let before = referral.network.signed_head();
    let late = Member::numbered(4);
    referral.network.admit(&late);
    let early = referral.changed(Kind::Enquiry, Side::Sender, |header| {
        header.to = Some(late.id);
        header.head = before;
    });
    assert_refused!(referral.check(&early), Why::UnknownReceiver);
    let known = referral.changed(Kind::Enquiry, Side::Sender, |header| header.to = Some(late.id));
    assert!(referral.check(&known).is_ok());
}

pub(super) fn strangers() {
    let other_network = GenesisHash([1; 32]);
    assert_refused!(enquiry(|h| h.network = other_network), Why::OtherReferral);
    assert_refused!(enquiry(|h| h.referral = ReferralId([1; 16])), Why::OtherReferral);
    assert_refused!(message(Side::Sender, |h| h.network = other_network), Why::OtherReferral);
    assert_refused!(message(Side::Sender, |h| h.referral = ReferralId([1; 16])), Why::OtherReferral);

    let referral = Correspondence::with(&[(Kind::Delivered, Side::Receiver)]);
    let stranger = Member::numbered(3);
    let mut header = referral.header(Kind::Message, Side::Sender);
    header.author = Author::Seat(stranger.seat());
    let entry = Entry::sign(&header, &stranger.seat_key);
    assert_refused!(referral.check(&entry), Why::NotAParty);
    header.author = Author::Seat(Seat { organisation: OrganisationId([99; 16]), epoch: Epoch::FIRST });
    assert_refused!(referral.check(&Entry::sign(&header, &stranger.seat_key)), Why::NotAParty);
    // A member who sends its own enquiry under a taken number begins another log, not this one.
    let mut taken = referral.header(Kind::Enquiry, Side::Sender);
    taken.author = Author::Seat(stranger.seat());
    taken.key_epoch = KeyEpoch(2);
    assert_refused!(referral.check(&Entry::sign(&taken, &stranger.seat_key)), Why::NotAParty);
}

pub(super) fn order() {
    let referral = Correspondence::with(&[
        (Kind::Delivered, Side::Receiver),
        (Kind::Message, Side::Sender),
        (Kind::Message, Side::Receiver),
        (Kind::Message, Side::Sender),
        (Kind::Accepted, Side::Receiver),
        (Kind::Handover, Side::Sender),
    ]);
    let entries = &referral.entries;
    assert!(referral.replay(entries).is_ok());
    for position in 1..entries.len() - 1 {
        let mut dropped = entries.clone();
        dropped.remove(position);
        assert_refused!(referral.replay(&dropped), Why::WrongPrev);
        let mut swapped = entries.clone();
        swapped.swap(position, position + 1);
        assert_refused!(referral.replay(&swapped), Why::WrongPrev);
    }
    for position in 1..entries.len() {
        let mut repeated = entries.clone();
        repeated.insert(position, entries[position].clone());
        assert_refused!(referral.replay(&repeated), Why::WrongPrev);
        let mut replayed = entries.clone();
        replayed.push(entries[position].clone());
        assert_refused!(referral.replay(&replayed), Why::WrongPrev);
    }
    let mut headless = entries.clone();
    headless.remove(0);
    assert_refused!(referral.replay(&headless), Why::Refused(Refusal::NoEnquiry));

    // Two entries that follow the same one: whichever came first, the other does not follow.
    let mut forked = Correspondence::with(&[(Kind::Delivered, Side::Receiver)]);
    let yes = forked.entry(Kind::Accepted, Side::Receiver);
    let stop = forked.entry(Kind::Withdrawn, Side::Sender);
    forked.take(yes.clone()).unwrap();
    assert_refused!(forked.check(&stop), Why::WrongPrev);
    // A reader who holds one branch notices the other, and any log that is cut off.
    let mut other = Correspondence::with(&[(Kind::Delivered, Side::Receiver)]);
    other.take(stop.clone()).unwrap();
    assert!(forked.chain().check_holds(&yes.id()).is_ok());
    assert_refused!(other.chain().check_holds(&yes.id()), Why::Shorter);
    assert_refused!(forked.chain().check_holds(&stop.id()), Why::Shorter);
    for length in 1..entries.len() {
        let cut = referral.replay(&entries[..length]).unwrap();
        assert_refused!(cut.check_holds(&referral.chain().last()), Why::Shorter);
        assert!(referral.chain().check_holds(&cut.last()).is_ok());
    }
    assert_refused!(message(Side::Sender, |h| h.prev = None), Why::WrongPrev);
}

pub(super) fn named_heads() {
    let mut referral = Correspondence::with(&[(Kind::Delivered, Side::Receiver)]);
    let early = referral.network.signed_head();
    let head = referral.network.head();
    macro_rules! named {
        ($head:expr) => {
            referral.check(&referral.changed(Kind::Message, Side::Receiver, |header| header.head = $head))
        };
    }
    let log_key = &referral.network.log_key;
    let forged = SignedHead::sign(&head, &secret(8));
    assert_refused!(named!(forged), Why::Head(HeadError::Signature(_)));
    let cosigned =
        SignedHead { bytes: head.to_bytes(), signature: log_key.sign(Purpose::Cosign, &head.to_bytes()) };
    assert_refused!(named!(cosigned), Why::Head(HeadError::Signature(_)));
    let elsewhere = changed_head(&head, |h| h.genesis = GenesisHash([1; 32]));
    assert_refused!(named!(SignedHead::sign(&elsewhere, log_key)), Why::Head(HeadError::OtherNetwork));
    let malformed = SignedHead { bytes: b"{}".to_vec(), ..early.clone() };
    assert_refused!(named!(malformed), Why::Head(HeadError::Form(_)));
    let other_log = changed_head(&head, |h| h.link = Link([1; 32]));
    assert_refused!(named!(SignedHead::sign(&other_log, log_key)), Why::SplitView);
    let nothing = changed_head(&head, |h| h.size = 0);
    assert_refused!(named!(SignedHead::sign(&nothing, log_key)), Why::SplitView);

    // Newer than the reader's log: fetch, then look again.
    let mut newer = Network::clone(&referral.network);
    newer.admit(&Member::numbered(4));
    let ahead = referral.changed(Kind::Message, Side::Receiver, |header| header.head = newer.signed_head());
    assert_refused!(referral.check(&ahead), Why::HeadAhead);
    referral.network = newer;
    referral.take(ahead).unwrap();
    assert_eq!(referral.chain().head_size(), 5);
    // Once named, never less, by whichever party and by the victim.
    for (kind, side) in
        [(Kind::Message, Side::Sender), (Kind::Message, Side::Receiver), (Kind::NumberUnsafe, Side::Victim)]
    {
        let old = referral.changed(kind, side, |header| header.head = early.clone());
        assert_refused!(referral.check(&old), Why::HeadFalls);
    }
    // The victim's entries name heads as others do.
    let forged = SignedHead::sign(&referral.network.head(), &secret(8));
    let entry = referral.changed(Kind::NumberUnsafe, Side::Victim, |header| header.head = forged);
    assert_refused!(referral.check(&entry), Why::Head(_));
}

pub(super) fn epochs() {
    let seat = |epoch| Author::Seat(Seat { epoch: Epoch(epoch), ..Member::numbered(1).seat() });
    for epoch in [0, 2, u32::MAX] {
        assert_refused!(enquiry(|h| h.author = seat(epoch)), Why::EpochNotCurrent);
        assert_refused!(message(Side::Sender, |h| h.author = seat(epoch)), Why::EpochNotCurrent);
    }
    // The author was admitted only after the head that it names.
    let mut referral = Correspondence::new();
    let before = referral.network.signed_head();
    let late = Member::numbered(4);
    referral.network.admit(&late);
    let mut header = referral.header(Kind::Enquiry, Side::Sender);
    header.author = Author::Seat(late.seat());
    assert!(referral.check(&Entry::sign(&header, &late.seat_key)).is_ok());
    header.head = before;
    assert_refused!(referral.check(&Entry::sign(&header, &late.seat_key)), Why::EpochNotCurrent);
}

pub(super) fn keys() {
    let hash = Sha256([9; 32]);
    assert_refused!(message(Side::Sender, |h| h.key_epoch = KeyEpoch(0)), Why::WrongKeyEpoch);
    assert_refused!(message(Side::Sender, |h| h.key_epoch = KeyEpoch(2)), Why::WrongKeyEpoch);
    assert_refused!(message(Side::Sender, |h| h.key_sha256 = Some(hash)), Why::WrongKeyEpoch);
    let introduced = message(Side::Sender, |h| {
        h.key_epoch = KeyEpoch(2);
        h.key_sha256 = Some(hash);
    });
    assert_refused!(introduced, Why::Refused(Refusal::FieldUnexpected), "only new seats bring new keys");
    let mut referral = Correspondence::sent();
    for (epoch, key) in [(1, Some(hash)), (1, None), (2, None), (3, Some(hash)), (0, Some(hash))] {
        let changed = referral.changed(Kind::SeatChanged, Side::Receiver, |header| {
            header.key_epoch = KeyEpoch(epoch);
            header.key_sha256 = key;
        });
        assert!(referral.check(&changed).is_err(), "key {epoch}");
    }
    referral.write(Kind::SeatChanged, Side::Receiver);
    let old = referral.changed(Kind::Message, Side::Sender, |header| header.key_epoch = KeyEpoch(1));
    assert_refused!(referral.check(&old), Why::WrongKeyEpoch);
}

pub(super) fn bodies() {
    let largest = BodyRef { size: MAX_BODY as u64, ..BodyRef::of(b"a body") };
    assert!(message(Side::Sender, |h| h.body = Some(largest)).is_ok());
    let larger = BodyRef { size: MAX_BODY as u64 + 1, ..largest };
    assert_refused!(message(Side::Sender, |h| h.body = Some(larger)), Why::BodyTooLarge);
    assert_refused!(enquiry(|h| h.body = Some(larger)), Why::BodyTooLarge);
    assert_refused!(message(Side::Sender, |h| h.body = None), Why::Refused(Refusal::FieldMissing));
    let referral = Correspondence::sent();
    let with_body =
        referral.changed(Kind::Delivered, Side::Receiver, |h| h.body = Some(BodyRef::of(b"a body")));
    assert_refused!(referral.check(&with_body), Why::Refused(Refusal::FieldUnexpected));
    let by_victim =
        referral.changed(Kind::Withdrawn, Side::Victim, |h| h.body = Some(BodyRef::of(b"a body")));
    assert_refused!(referral.check(&by_victim), Why::Refused(Refusal::FieldUnexpected));
    let mut long = referral.entry(Kind::Delivered, Side::Receiver);
    long.header.resize(MAX_HEADER + 1, b' ');
    assert_refused!(referral.check(&long), Why::Form(_));
    assert_eq!(BodyRef::of(b"a body").size, 6);
    assert_ne!(BodyRef::of(b"a body").sha256, BodyRef::of(b"a bodz").sha256);
}

pub(super) fn signatures() {
    let referral = Correspondence::with(&[(Kind::Delivered, Side::Receiver)]);
    let header = referral.header(Kind::Message, Side::Sender);
    let good = Entry::sign(&header, &referral.sender.seat_key);
    assert!(referral.check(&good).is_ok());
    let others: [&SecretKey; 6] = [
        &referral.receiver.seat_key,
        &referral.sender.recovery,
        &referral.victim,
        &referral.network.log_key,
        &referral.network.stewards[0],
        &Member::numbered(3).seat_key,
    ];
    for key in others {
        assert_refused!(referral.check(&Entry::sign(&header, key)), Why::Signature(_));
    }
    for purpose in
        [Purpose::Grant, Purpose::Record, Purpose::Head, Purpose::Cosign, Purpose::Session, Purpose::Keyring]
    {
        let signature = referral.sender.seat_key.sign(purpose, &good.header);
        assert_refused!(referral.check(&Entry { signature, ..good.clone() }), Why::Signature(_));
    }
    // A signature over another header of the same author.
    let other = referral.entry(Kind::CodeChanged, Side::Sender);
    assert_refused!(referral.check(&Entry { signature: other.signature, ..good.clone() }), Why::Signature(_));
    let enquiry = Correspondence::new();
    let entry = Entry::sign(&enquiry.header(Kind::Enquiry, Side::Sender), &secret(77));
    assert_refused!(enquiry.check(&entry), Why::Signature(_));
    assert_ne!(good.id(), other.id());
}

pub(super) fn steps() {
    let sent = Correspondence::sent();
    let early = sent.entry(Kind::Handover, Side::Sender);
    assert_refused!(sent.check(&early), Why::Refused(Refusal::WrongState), "no handover before a yes");
    let not_theirs = sent.entry(Kind::Accepted, Side::Sender);
    assert_refused!(sent.check(&not_theirs), Why::Refused(Refusal::WrongSide));
    let answered = sent.entry(Kind::Answered, Side::Receiver);
    assert_refused!(sent.check(&answered), Why::Refused(Refusal::NotInformation));
    assert_refused!(
        message(Side::Sender, |h| h.at = h.at.plus_hours(1).plus_millis(-2 * 3_600_001)),
        Why::Refused(Refusal::TimeFalls)
    );
    let ended = Correspondence::with(&[(Kind::Recalled, Side::Sender)]);
    let late = ended.entry(Kind::Message, Side::Sender);
    assert_refused!(ended.check(&late), Why::Refused(Refusal::Ended));
    // Nothing changes on refusal, and the log goes on.
    let mut chain = sent.chain().clone();
    let before = format!("{chain:?}");
    let log = &sent.network.log;
    assert!(chain.append(&early, log, &super::network::CALENDAR).is_err());
    assert_eq!(format!("{chain:?}"), before);
    let good = sent.entry(Kind::Delivered, Side::Receiver);
    let header = chain.append(&good, log, &super::network::CALENDAR).unwrap();
    assert_eq!((header.kind, chain.progress().state()), (Kind::Delivered, State::Delivered));
}

pub(super) fn victim() {
    let mut referral = Correspondence::with(&[(Kind::Accepted, Side::Receiver)]);
    let unsafe_number = referral.entry(Kind::NumberUnsafe, Side::Victim);
    assert!(referral.check(&unsafe_number).is_ok());
    let header = referral.header(Kind::NumberUnsafe, Side::Victim);
    for key in [&referral.sender.seat_key, &referral.receiver.seat_key, &secret(51)] {
        assert_refused!(referral.check(&Entry::sign(&header, key)), Why::Signature(_));
    }
    for kind in [Kind::Message, Kind::Accepted, Kind::Closed, Kind::Unreadable] {
        let entry = referral.changed(kind, Side::Victim, |_| ());
        assert_refused!(referral.check(&entry), Why::Refused(Refusal::WrongSide));
    }
    // The receiver does not pass for the victim, nor the victim for a party.
    let as_receiver = Entry::sign(&referral.header(Kind::Message, Side::Receiver), &referral.victim);
    assert_refused!(referral.check(&as_receiver), Why::Signature(_));
    let as_victim = referral.changed(Kind::Withdrawn, Side::Receiver, |_| ());
    assert_refused!(referral.check(&as_victim), Why::Refused(_));

    referral.write(Kind::CodeChanged, Side::Sender);
    let old = referral.entry(Kind::Withdrawn, Side::Victim);
    assert_refused!(referral.check(&old), Why::Signature(_), "the old code");
    referral.victim = secret(51);
    referral.write(Kind::Withdrawn, Side::Victim);
    referral.write(Kind::WithdrawalUndone, Side::Victim);
    assert_eq!(referral.chain().progress().state(), State::Accepted);

    // Information carries no victim's key, so nobody writes as the victim.
    let mut information = Correspondence::new();
    let first = information.changed(Kind::Enquiry, Side::Sender, |header| {
        header.priority = Some(Priority::P4);
        header.victim_key = None;
    });
    information.take(first).unwrap();
    let entry = information.entry(Kind::Withdrawn, Side::Victim);
    assert_refused!(information.check(&entry), Why::NotAParty);
}

pub(super) fn changed_bytes_of_entries() {
    let new = Correspondence::new();
    let sent = Correspondence::sent();
    let cases = [
        (&new, new.entry(Kind::Enquiry, Side::Sender)),
        (&sent, sent.entry(Kind::Accepted, Side::Receiver)),
        (&sent, sent.entry(Kind::Withdrawn, Side::Victim)),
    ];
    for (referral, good) in cases {
        assert!(referral.check(&good).is_ok());
        for position in 0..good.header.len() {
            let mut changed = good.clone();
            changed.header[position] ^= 1 << (position % 8);
            assert!(referral.check(&changed).is_err(), "byte {position}");
        }
        for position in 0..64 {
            let mut changed = good.clone();
            changed.signature.0[position] ^= 1 << (position % 8);
            assert_refused!(referral.check(&changed), Why::Signature(_));
        }
    }
}
