//! Referrals: what both sides do with one, and what their clients ask for it.

mod asking;
mod steps;
