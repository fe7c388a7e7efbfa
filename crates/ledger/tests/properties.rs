//! What holds for every log, whoever passes it on.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "tests may panic")]

use domain::calendar::Calendar;
use domain::referral::{Kind, Side};
use ledger::conformance::{Correspondence, Member, Network};
use ledger::{Chain, ChainError, Entry, Header, Membership, Record};
use proptest::prelude::*;
use proptest::sample::{Index, select};

const SIDES: [Side; 3] = [Side::Sender, Side::Receiver, Side::Victim];

/// A referral that took some of the steps that were open.
fn walk(choices: &[(Index, Side)]) -> Correspondence {
    let mut referral = Correspondence::sent();
    for (index, side) in choices {
        let at = referral.header(Kind::Message, *side).at;
        let mut open = referral.chain().progress().open_kinds(*side, at);
        // These name an entry that a test of their own looks for.
        open.retain(|kind| !matches!(kind, Kind::Unreadable | Kind::Resent));
        if open.is_empty() {
            continue;
        }
        let entry = referral.entry(*index.get(&open), *side);
        if let Err(why) = referral.take(entry) {
            // The key of a code that was replaced.
            assert!(*side == Side::Victim && matches!(why, ChainError::Signature(_)), "{why:?}");
        }
    }
    referral
}

fn any_walk() -> impl Strategy<Value = Vec<(Index, Side)>> {
    prop::collection::vec((any::<Index>(), select(&SIDES[..])), 1..12)
}

fn replay(referral: &Correspondence, entries: &[Entry]) -> Result<Chain, ChainError> {
    let (log, calendar) = (&referral.network.log, Calendar::default());
    let mut chain = Chain::begin(&entries[0], referral.id(), log, &calendar)?;
    for entry in &entries[1..] {
        chain.append(entry, log, &calendar)?;
    }
    Ok(chain)
}

/// The header bytes of any entry, with one bit turned.
fn turn(bytes: &mut [u8], index: Index, bit: u8) {
    let position = index.index(bytes.len());
    bytes[position] ^= 1 << bit;
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn a_stored_log_replays_as_it_was_verified(choices in any_walk()) {
        let referral = walk(&choices);
        let calendar = Calendar::default();
        let restored = Chain::restore(&referral.entries, referral.id(), &referral.network.log, &calendar).unwrap();
        prop_assert_eq!(format!("{restored:?}"), format!("{:?}", referral.chain()));
    }

    #[test]
    fn no_other_order_of_entries_is_valid(choices in any_walk(), order in any::<Index>(), with in any::<Index>()) {
        let referral = walk(&choices);
        let (a, b) = (order.index(referral.entries.len()), with.index(referral.entries.len()));
        let mut swapped = referral.entries.clone();
        swapped.swap(a, b);
        prop_assert_eq!(replay(&referral, &swapped).is_ok(), a == b);
        let mut dropped = referral.entries.clone();
        dropped.remove(a);
        if a + 1 < referral.entries.len() {
            prop_assert!(replay(&referral, &dropped).is_err());
        }
    }

    #[test]
    fn a_turned_bit_of_any_entry_is_noticed(
        choices in any_walk(), which in any::<Index>(), index in any::<Index>(), bit in 0..8_u8, in_header in any::<bool>(),
    ) {
        let referral = walk(&choices);
        let mut entries = referral.entries.clone();
        let which = which.index(entries.len());
        let entry = &mut entries[which];
        if in_header {
            turn(&mut entry.header, index, bit);
        } else {
            turn(&mut entry.signature.0, index, bit);
        }
        prop_assert!(replay(&referral, &entries).is_err());
    }

    #[test]
    fn a_turned_bit_of_any_record_or_head_is_noticed(which in 0..6_usize, index in any::<Index>(), bit in 0..8_u8, part in 0..3_u8) {
        let network = Network::with_members(4);
        let mut records = network.records.clone();
        let mut head = network.signed_head();
        match (records.get_mut(which), part) {
            (Some(record), 0) => turn(&mut record.record, index, bit),
            (Some(record), 1) => {
                let signature = index.index(record.signatures.len());
                turn(&mut record.signatures[signature].signature.0, index, bit);
            }
            (Some(record), _) => record.accepted_at.0 ^= 1 << bit,
            (None, 0) => turn(&mut head.bytes, index, bit),
            (None, _) => turn(&mut head.signature.0, index, bit),
        }
        prop_assert!(Membership::replay(&records, &head, &network.pinned()).is_err());
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        if let Ok(header) = Header::parse(&bytes) {
            prop_assert_eq!(header.to_bytes(), bytes.clone());
        }
        if let Ok(record) = Record::parse(&bytes) {
            prop_assert_eq!(record.to_bytes(), bytes);
        }
    }

    #[test]
    fn a_record_with_anything_put_in_or_left_out_is_refused(index in any::<Index>(), put in "[ -~]{1,4}", take in 0..5_usize) {
        let network = Network::found();
        let member = Member::numbered(1);
        let good = network.sign_admission(&network.admission(&member), &member);
        let at = index.index(good.record.len());
        let mut longer = good.clone();
        longer.record.splice(at..at, put.bytes());
        prop_assert!(network.log.check(&longer).is_err());
        let mut shorter = good.clone();
        let end = (at + take).min(good.record.len());
        shorter.record.drain(at..end);
        prop_assert_eq!(network.log.check(&shorter).is_ok(), take == 0);
    }
}
