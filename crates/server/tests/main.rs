//! The server, as those who ask it meet it. One program for all of it: each more is linked for half a minute, and runs
//! after the others in place of beside them. What is killed has a program of its own.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    missing_docs,
    reason = "tests may panic"
)]

mod access;
mod attacks;
mod bad_input;
mod columns;
mod directory;
mod figures;
mod invitations;
mod mappings;
mod openreferral;
mod pages;
mod referrals;
mod sessions;
mod support;
mod unknown_fields;
