//! `untrusted::replay_membership`: what holds is said there.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| untrusted::replay_membership(bytes));
