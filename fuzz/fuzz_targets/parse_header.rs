//! No bytes make reading a header panic, and whatever is read has one spelling only.

#![no_main]

use ledger::Header;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(header) = Header::parse(bytes) {
        assert_eq!(header.to_bytes(), bytes);
    }
});
