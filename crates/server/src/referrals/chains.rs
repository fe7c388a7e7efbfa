//! Referral logs that this process verified not long ago, so that the next entry need not be checked on a log that
//! is read and replayed anew. What is remembered follows from the entries alone; it is used only by an entry that
//! names its last one, and the write finds out whether that still is the last.

use std::sync::Arc;

use domain::id::{EntryId, OrganisationId, ReferralId};
use ledger::Chain;

use crate::remembered::Remembered;

/// Logs that are remembered, about; a log of ten entries takes some 4 kB.
const LOGS: usize = 2_048;
/// What they take at most, in bytes: members can make them long.
const BYTES: u64 = 64 * 1024 * 1024;
/// What one takes by itself, and for each of its entries, rather more than less.
const BYTES_EACH: usize = 2 * 1024;
const BYTES_AN_ENTRY: usize = 256;

/// Referral logs that this process verified.
#[derive(Clone)]
pub struct Chains(Arc<Remembered<ReferralId, Chain>>);

impl Chains {
    /// None yet.
    pub(crate) fn new() -> Self {
        Self(Arc::new(Remembered::new(LOGS, BYTES)))
    }

    /// The log of a referral, if this is its last entry.
    pub(super) fn find(&self, referral: &ReferralId, last: EntryId) -> Option<Arc<Chain>> {
        self.0.find(referral).filter(|chain| chain.last() == last)
    }

    /// Sender and receiver of a referral, which never change; none if it is not remembered.
    pub(super) fn find_parties(&self, referral: &ReferralId) -> Option<[OrganisationId; 2]> {
        let chain = self.0.find(referral)?;
        Some([chain.parties().sender, chain.parties().receiver])
    }

    /// Remembers a log whose last entry was stored.
    pub(super) fn keep(&self, chain: Chain) {
        let bytes = BYTES_EACH + BYTES_AN_ENTRY * chain.entries().len();
        self.0.keep(chain.referral(), Arc::new(chain), bytes);
    }
}
