//! A server that attacks: somebody between a member and an honest server bends the answers in every way that
//! we know, with the log key in hand where that helps. Each attack ends in the reaction that is named for it, and
//! what merely cannot be read never stops a referral.

mod bending;
mod bodies;
mod following;
mod keys;
mod members_list;
mod referral_log;
