//! `untrusted::parse_statement`: what holds is said there.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| untrusted::parse_statement(bytes));
