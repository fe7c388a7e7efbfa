//! No bytes make reading a statement or a head panic, whatever is read has one spelling only, and nothing reads as
//! two of them.

#![no_main]

use ledger::{GrantStatement, Head, KeyringStatement, SessionStatement};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let written = [
        SessionStatement::parse(bytes).ok().map(|statement| statement.to_bytes()),
        GrantStatement::parse(bytes).ok().map(|statement| statement.to_bytes()),
        KeyringStatement::parse(bytes).ok().map(|statement| statement.to_bytes()),
        Head::parse(bytes).ok().map(|head| head.to_bytes()),
    ];
    let read: Vec<Vec<u8>> = written.into_iter().flatten().collect();
    assert!(read.len() <= 1);
    assert!(read.iter().all(|written| written == bytes));
});
