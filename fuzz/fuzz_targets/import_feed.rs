//! `untrusted::import_feed`: what holds is said there.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| untrusted::import_feed(bytes));
