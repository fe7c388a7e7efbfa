//! Referral logs that are valid.

use domain::id::KeyEpoch;
use domain::referral::{End, Kind, Refusal, Side, State};

use super::assert_refused;
use super::network::{CALENDAR, Correspondence, REFERRAL, secret};
use crate::{Author, Chain, ChainError as Why};

const LIFE: &[(Kind, Side)] = &[
    (Kind::Delivered, Side::Receiver),
    (Kind::Acknowledged, Side::Receiver),
    (Kind::Question, Side::Receiver),
    (Kind::Reply, Side::Sender),
    (Kind::Accepted, Side::Receiver),
    (Kind::SeatChanged, Side::Sender),
    (Kind::Handover, Side::Sender),
    (Kind::CodeChanged, Side::Sender),
    (Kind::ContactFailed, Side::Receiver),
    (Kind::Unreadable, Side::Receiver),
    (Kind::Resent, Side::Sender),
    (Kind::Message, Side::Sender),
    (Kind::SeatChanged, Side::Receiver),
    (Kind::Reached, Side::Receiver),
    (Kind::Rested, Side::Sender),
    (Kind::Woken, Side::Receiver),
    (Kind::Closed, Side::Receiver),
];

pub(super) fn whole_life() {
    let referral = Correspondence::with(LIFE);
    let chain = referral.chain();
    assert_eq!(chain.progress().state(), State::Ended);
    assert_eq!(chain.progress().end_reason(), Some(End::Closed));
    assert_eq!(chain.referral(), REFERRAL);
    assert_eq!(chain.entries().len(), LIFE.len() + 1);
    assert_eq!(chain.last(), referral.entries.last().unwrap().id());
    assert_eq!(chain.head_size(), 4);
    assert_eq!(chain.policy(), referral.network.log.policy());
    assert_eq!(chain.key_epoch(), KeyEpoch(3));
    assert!(chain.find_key(KeyEpoch(3)).is_some());
    assert!(chain.find_key(KeyEpoch(0)).is_none() && chain.find_key(KeyEpoch(4)).is_none());
    let parties = chain.parties();
    assert_eq!(parties.side_of(&referral.sender.id), Some(Side::Sender));
    assert_eq!(parties.side_of(&referral.receiver.id), Some(Side::Receiver));
    assert_eq!(parties.side_of(&super::Member::numbered(3).id), None);
    assert_eq!(parties.other(Side::Sender), referral.receiver.id);
    assert_eq!(parties.other(Side::Receiver), referral.sender.id);
    assert_eq!(parties.victim_key, Some(secret(51).public()));
}

/// Everything that can be seen of a log.
fn seen(chain: &Chain) -> String {
    format!("{chain:?}")
}

pub(super) fn restore_agrees() {
    let referral = Correspondence::with(LIFE);
    for length in 1..=referral.entries.len() {
        let entries = &referral.entries[..length];
        let verified = referral.replay(entries).unwrap();
        let restored = Chain::restore(entries, REFERRAL, &referral.network.log, &CALENDAR).unwrap();
        assert_eq!(seen(&verified), seen(&restored));
    }
    // What is looked at again is refused as before.
    let log = &referral.network.log;
    assert_refused!(Chain::restore(&[], REFERRAL, log, &CALENDAR), Why::Refused(Refusal::NoEnquiry));
    let mut dropped = referral.entries.clone();
    dropped.remove(3);
    assert_refused!(Chain::restore(&dropped, REFERRAL, log, &CALENDAR), Why::WrongPrev);
    let stranger = referral.changed(Kind::SeatChanged, Side::Sender, |header| {
        header.author = Author::Seat(super::Member::numbered(3).seat());
    });
    let entries = [referral.entries.clone(), vec![stranger]].concat();
    assert_refused!(Chain::restore(&entries, REFERRAL, log, &CALENDAR), Why::NotAParty);
}
