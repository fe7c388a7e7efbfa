//! `untrusted::read_content`: what holds is said there.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| untrusted::read_content(bytes));
