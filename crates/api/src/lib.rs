//! What travels between a client and the server: one file a capability. Signed bytes travel as they are,
//! base64url inside JSON, beside their signatures. Every request refuses unknown fields.

pub mod countries;
pub mod directory;
pub mod figures;
pub mod invitations;
pub mod keyrings;
pub mod log;
pub mod mappings;
pub mod organisations;
pub mod problem;
pub mod referrals;
pub mod sessions;
