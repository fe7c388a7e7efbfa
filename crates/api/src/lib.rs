//! What travels between a client and the server: one file a capability. Signed bytes travel as they are,
//! base64url inside JSON, beside their signatures. Requests refuse fields that they do not know, and so does what
//! is signed or sealed, whichever way it travels; answers take them.

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
