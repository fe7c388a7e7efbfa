//! Referral logs that this process verified not long ago, so that the next entry need not be checked on a log that
//! is read and replayed anew. What is remembered follows from the entries alone; it is used only by an entry that
//! names its last one, and the write finds out whether that still is the last.

use std::sync::Arc;

use domain::id::{EntryId, OrganisationId, ReferralId};
use ledger::Chain;
use quick_cache::sync::Cache;

/// Logs that are remembered; a log of ten entries takes some 2 kB.
const REMEMBERED: usize = 2_048;

/// Referral logs that this process verified.
pub struct Chains(Cache<ReferralId, Arc<Chain>>);

impl Chains {
    /// None yet.
    pub(crate) fn new() -> Self {
        Self(Cache::new(REMEMBERED))
    }

    /// The log of a referral, if this is its last entry.
    pub(super) fn find(&self, referral: &ReferralId, last: EntryId) -> Option<Arc<Chain>> {
        self.0.get(referral).filter(|chain| chain.last() == last)
    }

    /// Sender and receiver of a referral, which never change; none if it is not remembered.
    pub(crate) fn find_parties(&self, referral: &ReferralId) -> Option<[OrganisationId; 2]> {
        let chain = self.0.get(referral)?;
        Some([chain.parties().sender, chain.parties().receiver])
    }

    /// Remembers a log whose last entry was stored.
    pub(super) fn keep(&self, chain: Chain) {
        self.0.insert(chain.referral(), Arc::new(chain));
    }
}
