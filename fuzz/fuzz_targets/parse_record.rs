//! `untrusted::parse_record`: what holds is said there.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| untrusted::parse_record(bytes));
