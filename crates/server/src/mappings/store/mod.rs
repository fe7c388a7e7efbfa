//! All SQL of mappings.

pub(super) mod answers;
pub(super) mod links;
pub(super) mod mails;
pub(super) mod mapping;
pub(super) mod snapshots;
