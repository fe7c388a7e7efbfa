//! No bytes make unpacking panic, and whatever unpacks has one form only.

#![no_main]

use libfuzzer_sys::fuzz_target;
use seal::frame::{pack, unpack};

fuzz_target!(|frame: &[u8]| {
    if let Ok((head, content)) = unpack(frame) {
        assert_eq!(pack(head, content).as_slice(), frame);
    }
});
