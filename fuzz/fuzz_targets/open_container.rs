//! No bytes make opening panic, and a file accepted with one recipient is accepted as a keyring too.

#![no_main]

use libfuzzer_sys::fuzz_target;
use seal::{Identity, Stanzas, open};
use std::sync::LazyLock;

static IDENTITY: LazyLock<Identity> = LazyLock::new(|| Identity::from_seed([1; 32]));

fuzz_target!(|file: &[u8]| {
    let as_keyring = open(&IDENTITY, file, Stanzas::UpTo(8));
    if let Ok(plaintext) = open(&IDENTITY, file, Stanzas::One) {
        assert_eq!(as_keyring, Ok(plaintext));
    }
});
