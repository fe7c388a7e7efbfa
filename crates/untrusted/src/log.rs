//! A log that was changed anywhere never replays as another log, and no log makes replaying panic.
//!
//! The input is a log as it travels: `{"records":[…],"head":{…}}`. Without the keys, only the log below
//! replays, and its beginnings under heads that were signed for them.

use std::sync::LazyLock;

use ledger::conformance::Network;
use ledger::{Accepted, Membership, SignedHead};
use serde::Deserialize;

#[derive(Deserialize)]
struct Log {
    records: Vec<Accepted>,
    head: SignedHead,
}

/// The log of `vectors/ledger/logs.json`, whose cases are good seeds.
static NETWORK: LazyLock<Network> = LazyLock::new(|| {
    let mut network = Network::with_members(2);
    let mut policy = network.log.policy().clone();
    policy.agreement_months = 12;
    network.decide(policy);
    network
});

/// Replays a log, and the good log with these bytes in place of each of its records.
pub fn replay_membership(bytes: &[u8]) {
    let pinned = NETWORK.pinned();
    if let Ok(Log { records, head }) = serde_json::from_slice::<Log>(bytes)
        && let Ok((log, head)) = Membership::replay(&records, &head, &pinned)
    {
        assert_eq!((log.size(), log.link()), (head.size, head.link));
        let known = NETWORK.records.iter().zip(&records);
        assert!(records.len() <= NETWORK.records.len());
        assert!(known.into_iter().all(|(known, found)| known.record == found.record));
    }
    // The good log with one record replaced by these bytes, under the signatures of the record that stood there.
    for (position, good) in NETWORK.records.iter().enumerate().skip(1) {
        if good.record != bytes {
            let mut records = NETWORK.records.clone();
            if let Some(changed) = records.get_mut(position) {
                changed.record = bytes.to_vec();
            }
            assert!(Membership::replay(&records, &NETWORK.signed_head(), &pinned).is_err());
        }
    }
}
