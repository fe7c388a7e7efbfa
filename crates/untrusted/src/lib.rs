//! What holds for any bytes from outside: one function for each thing that reads them, which panics if it does not hold.
//!
//! `fuzz/` gives them to libFuzzer for hours; `tests/seeds.rs` gives them good bytes, and good bytes that were spoilt, for seconds.
#![allow(
    clippy::missing_panics_doc,
    reason = "each panics where it does not hold, as said above: this is all that it is for"
)]

mod feed;
mod log;

use std::sync::LazyLock;

use domain::content::Content;
use ledger::{GrantStatement, Head, Header, KeyringStatement, Record, SessionStatement};
use seal::frame::{pack, unpack};
use seal::printed::{print_key, read_key};
use seal::{Identity, Stanzas};

pub use feed::import_feed;
pub use log::replay_membership;

/// Everything that reads bytes from outside, by the name of its fuzz target.
pub const TARGETS: &[(&str, fn(&[u8]))] = &[
    ("import_feed", import_feed),
    ("open_container", open_container),
    ("parse_header", parse_header),
    ("parse_record", parse_record),
    ("parse_statement", parse_statement),
    ("read_content", read_content),
    ("read_printed_key", read_printed_key),
    ("replay_membership", replay_membership),
    ("unpack_frame", unpack_frame),
];

static IDENTITY: LazyLock<Identity> = LazyLock::new(|| Identity::from_seed([1; 32]));

/// No bytes make opening panic, and a file accepted with one recipient is accepted as a keyring too.
pub fn open_container(file: &[u8]) {
    let as_keyring = seal::open(&IDENTITY, file, Stanzas::UpTo(8));
    if let Ok(plaintext) = seal::open(&IDENTITY, file, Stanzas::One) {
        assert_eq!(as_keyring, Ok(plaintext));
    }
}

/// No bytes make reading a header panic, and whatever is read has one spelling only.
pub fn parse_header(bytes: &[u8]) {
    if let Ok(header) = Header::parse(bytes) {
        assert_eq!(header.to_bytes(), bytes);
    }
}

/// No bytes make reading a record panic, and whatever is read has one spelling only.
pub fn parse_record(bytes: &[u8]) {
    if let Ok(record) = Record::parse(bytes) {
        assert_eq!(record.to_bytes(), bytes);
    }
}

/// No bytes make reading a statement or a head panic, whatever is read has one spelling only, and nothing reads as two of them.
pub fn parse_statement(bytes: &[u8]) {
    let written = [
        SessionStatement::parse(bytes).ok().map(|statement| statement.to_bytes()),
        GrantStatement::parse(bytes).ok().map(|statement| statement.to_bytes()),
        KeyringStatement::parse(bytes).ok().map(|statement| statement.to_bytes()),
        Head::parse(bytes).ok().map(|head| head.to_bytes()),
    ];
    let read: Vec<Vec<u8>> = written.into_iter().flatten().collect();
    assert!(read.len() <= 1);
    assert!(read.iter().all(|written| written == bytes));
}

/// Content of an entry: what is read is written again and read alike.
pub fn read_content(bytes: &[u8]) {
    let Ok(content) = serde_json::from_slice::<Content>(bytes) else { return };
    let _ = content.missing();
    let written = serde_json::to_vec(&content).expect("content is JSON");
    assert_eq!(serde_json::from_slice::<Content>(&written).expect("what was written is read"), content);
}

/// No text makes reading a key panic, and whatever reads prints back to the same symbols.
pub fn read_printed_key(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else { return };
    if let Ok(key) = read_key(text) {
        let typed: String = text.chars().filter(char::is_ascii_alphanumeric).collect();
        assert_eq!(print_key(&key).replace('-', ""), typed.to_ascii_uppercase());
    }
}

/// No bytes make unpacking panic, and whatever unpacks has one form only.
pub fn unpack_frame(frame: &[u8]) {
    if let Ok((head, content)) = unpack(frame) {
        assert_eq!(pack(head, content).as_slice(), frame);
    }
}
