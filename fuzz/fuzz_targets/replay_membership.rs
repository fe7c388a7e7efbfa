//! A log that was changed anywhere never replays as another log, and no log makes replaying panic.
//!
//! The input is a log as it travels: `{"records":[…],"head":{…}}`. Without the keys, only the log below replays.

#![no_main]

use std::sync::LazyLock;

use ledger::conformance::Network;
use ledger::{Accepted, Membership, SignedHead};
use libfuzzer_sys::fuzz_target;
use serde::Deserialize;

#[derive(Deserialize)]
struct Log {
    records: Vec<Accepted>,
    head: SignedHead,
}

static NETWORK: LazyLock<Network> = LazyLock::new(|| Network::with_members(2));

fuzz_target!(|bytes: &[u8]| {
    let pinned = NETWORK.pinned();
    if let Ok(Log { records, head }) = serde_json::from_slice::<Log>(bytes) {
        if let Ok((log, head)) = Membership::replay(&records, &head, &pinned) {
            assert_eq!((log.size(), log.link()), (head.size, head.link));
            let known = NETWORK.records.iter().map(|record| &record.record);
            assert!(records.iter().map(|record| &record.record).eq(known));
        }
    }
    // The good log with one record replaced by these bytes, under the signatures of the record that stood there.
    for position in 1..NETWORK.records.len() {
        let mut records = NETWORK.records.clone();
        if records[position].record != bytes {
            records[position].record = bytes.to_vec();
            assert!(Membership::replay(&records, &NETWORK.signed_head(), &pinned).is_err());
        }
    }
});
