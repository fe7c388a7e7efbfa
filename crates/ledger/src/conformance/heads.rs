//! Heads: signed by the log key, of this log, and never going back.

use domain::id::GenesisHash;

use super::assert_refused;
use super::network::{Member, Network, changed_head, secret};
use crate::{Head, HeadError, Link, Membership, MembershipError as Refused, Purpose, SignedHead};

pub(super) fn heads_are_checked() {
    let network = Network::with_members(2);
    let log = &network.log;
    let head = network.head();
    assert_eq!(log.check_head(&network.signed_head()).unwrap(), head);

    let by_steward = SignedHead::sign(&head, &network.stewards[0]);
    assert_refused!(log.check_head(&by_steward), Refused::Head(HeadError::Signature(_)));
    let bytes = head.to_bytes();
    for purpose in [Purpose::Cosign, Purpose::Record, Purpose::Entry, Purpose::Session] {
        let signature = network.log_key.sign(purpose, &bytes);
        let other = SignedHead { bytes: bytes.clone(), signature };
        assert_refused!(log.check_head(&other), Refused::Head(HeadError::Signature(_)));
    }
    let elsewhere = changed_head(&head, |h| h.genesis = GenesisHash([1; 32]));
    let elsewhere = SignedHead::sign(&elsewhere, &network.log_key);
    assert_refused!(log.check_head(&elsewhere), Refused::Head(HeadError::OtherNetwork));
    let longer = SignedHead::sign(&changed_head(&head, |h| h.size += 1), &network.log_key);
    assert_refused!(log.check_head(&longer), Refused::Shorter);
    let other_link = SignedHead::sign(&changed_head(&head, |h| h.link = Link([1; 32])), &network.log_key);
    assert_refused!(log.check_head(&other_link), Refused::SplitView);
    let malformed = SignedHead { bytes: b"{}".to_vec(), ..network.signed_head() };
    assert_refused!(log.check_head(&malformed), Refused::Head(HeadError::Form(_)));
    let oversized = SignedHead { bytes: vec![b' '; Head::MAX + 1], ..network.signed_head() };
    assert_refused!(log.check_head(&oversized), Refused::Head(HeadError::Form(_)));

    let signed = network.signed_head();
    for position in 0..signed.bytes.len() {
        let mut changed = signed.clone();
        changed.bytes[position] ^= 1 << (position % 8);
        assert_refused!(log.check_head(&changed), Refused::Head(_));
    }
    for position in 0..64 {
        let mut changed = signed.clone();
        changed.signature.0[position] ^= 1 << (position % 8);
        assert_refused!(log.check_head(&changed), Refused::Head(HeadError::Signature(_)));
    }
}

pub(super) fn logs_continue() {
    let mut network = Network::with_members(1);
    let log_key = network.log_key.clone();
    let signed = |head: &Head| SignedHead::sign(head, &log_key);
    let remembered = signed(&network.head());
    assert!(network.log.check_head(&remembered).is_ok());
    network.admit(&Member::numbered(2));
    assert!(network.log.check_head(&remembered).is_ok(), "longer is well");
    let longer = signed(&network.head());
    let shorter = Network::with_members(1);
    assert_refused!(shorter.log.check_head(&longer), Refused::Shorter);
    // As long, but another history.
    let mut other = Network::with_members(1);
    other.admit(&Member::numbered(3));
    for _ in 0..2 {
        // A head whose signature was found good before is compared with the log all the same.
        assert_refused!(other.log.check_head(&longer), Refused::SplitView);
    }
    let elsewhere = changed_head(&network.head(), |h| h.genesis = GenesisHash([1; 32]));
    assert_refused!(network.log.check_head(&signed(&elsewhere)), Refused::Head(HeadError::OtherNetwork));
    let before_all = Head::new(network.pinned(), 0, Link::START, network.next_at());
    assert!(network.log.check_head(&signed(&before_all)).is_ok());
}

pub(super) fn split_views() {
    let mut one = Network::with_members(1);
    let mut two = one.clone();
    one.admit(&Member::numbered(2));
    two.admit(&Member::numbered(3));
    assert_eq!(one.log.size(), two.log.size());
    assert_refused!(one.log.check_head(&two.signed_head()), Refused::SplitView);
    assert_refused!(two.log.check_head(&one.signed_head()), Refused::SplitView);
    // A counterpart who lacks the log key cannot raise the alarm.
    let forged = SignedHead::sign(&two.head(), &secret(8));
    assert_refused!(one.log.check_head(&forged), Refused::Head(HeadError::Signature(_)));
}

pub(super) fn times_are_covered() {
    let network = Network::with_members(2);
    let head = network.signed_head();
    let mut records = network.records.clone();
    records[2].accepted_at = records[2].accepted_at.plus_millis(1);
    let refused = Membership::replay(&records, &head, &network.pinned());
    assert_refused!(refused, Refused::SplitView);
    for dropped in 1..=2 {
        let mut records = network.records.clone();
        records.remove(dropped);
        assert_refused!(Membership::replay(&records, &head, &network.pinned()), Refused::Shorter);
    }
    let mut swapped = network.records.clone();
    swapped.swap(1, 2);
    let refused = Membership::replay(&swapped, &head, &network.pinned());
    assert_refused!(refused, Refused::Record { position: 3, .. });
}
