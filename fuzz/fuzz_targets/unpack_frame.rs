//! `untrusted::unpack_frame`: what holds is said there.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| untrusted::unpack_frame(bytes));
