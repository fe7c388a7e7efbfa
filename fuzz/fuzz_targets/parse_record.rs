//! No bytes make reading a record panic, and whatever is read has one spelling only.

#![no_main]

use ledger::Record;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(record) = Record::parse(bytes) {
        assert_eq!(record.to_bytes(), bytes);
    }
});
