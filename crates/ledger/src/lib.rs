//! The two signed logs of Onward. The **membership log** of a network says who is a member and which keys are
//! theirs; one **referral log** per referral says what happened, in which order. This crate reads, checks and
//! replays them, the same on every side. It stores nothing and opens nothing: content is sealed elsewhere.
//!
//! What is signed and hashed is always the bytes that travel, never a re-serialised copy. Byte formats are
//! written down in `docs/formats.md`.

#[cfg(feature = "conformance")]
pub mod conformance;
mod entry;
mod head;
mod membership;
mod referral;
mod signing;
mod statement;

pub use entry::{Author, BodyRef, Entry, Header, MAX_BODY, MAX_HEADER};
pub use head::{Head, HeadError, Link, SignedHead};
pub use membership::{
    Accepted, Admit, Genesis, MAX_RECORD, Membership, MembershipError, Organisation, Record, RecordBody,
    RecordError, SeatKeys, Signed, Steward,
};
pub use referral::{Chain, ChainError, Parties};
pub use signing::{Purpose, SecretKey, SignatureError, verify};
pub use statement::{
    GrantStatement, KeyringStatement, Principal, SessionStatement, StatementError, VERSION, parse_strict,
};
