//! No text makes reading a key panic, and whatever reads prints back to the same symbols.

#![no_main]

use libfuzzer_sys::fuzz_target;
use seal::printed::{print_key, read_key};

fuzz_target!(|text: &str| {
    if let Ok(key) = read_key(text) {
        let typed: String = text.chars().filter(char::is_ascii_alphanumeric).collect();
        assert_eq!(print_key(&key).replace('-', ""), typed.to_ascii_uppercase());
    }
});
