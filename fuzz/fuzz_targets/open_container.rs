//! `untrusted::open_container`: what holds is said there.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| untrusted::open_container(bytes));
