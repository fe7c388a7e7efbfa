//! What a device keeps between visits so that the next one verifies only what is new: the members' list as it was
//! verified, and a row of each verified referral. It is sealed with a key that only the unlocked seat has
//! ([`crate::store::seal_note`]), so what opens was written here. Whatever else is wrong with it, it is as good as
//! none: everything is fetched and verified anew.

use std::collections::BTreeMap;

use api::log::LogPage;
use domain::form::Form;
use domain::id::{GenesisHash, OrganisationId, ReferralId};
use domain::moment::Moment;
use serde::Serialize;

use crate::ClientProblem;
use crate::listed::ListedReferral;
use crate::network::Network;

/// The rules that lead to the rows.
const EDITION: &str = env!("EDITION");

/// What was kept, read again.
pub struct DeviceCache {
    pub(crate) network: Network,
    pub(crate) listed: BTreeMap<ReferralId, ListedReferral>,
}

#[derive(Serialize, Form)]
#[serde(deny_unknown_fields)]
struct CacheForm {
    edition: String,
    log: LogPage,
    listed: BTreeMap<ReferralId, ListedReferral>,
}

impl DeviceCache {
    /// Reads what [`DeviceCache::to_bytes`] wrote; none if it is of another edition or network.
    #[must_use]
    pub fn from_bytes(bytes: &[u8], genesis: &GenesisHash) -> Option<Self> {
        let CacheForm { edition, log, listed } = serde_json::from_slice(bytes).ok()?;
        if edition != EDITION {
            return None;
        }
        Some(Self { network: Network::restore(log, genesis).ok()?, listed })
    }

    pub(crate) fn to_bytes(
        network: &Network,
        listed: BTreeMap<ReferralId, ListedReferral>,
        now: Moment,
    ) -> Vec<u8> {
        let form = CacheForm { edition: EDITION.to_owned(), log: network.to_page(now), listed };
        serde_json::to_vec(&form).expect("the form has only string keys")
    }

    /// How many records of the members' list are known.
    #[must_use]
    pub fn log_size(&self) -> u64 {
        self.network.log().size()
    }

    /// What was kept with what is new, or everything anew.
    pub(crate) fn up_to(
        kept: Option<Self>,
        page: &LogPage,
        pinned: &GenesisHash,
        own: Option<&OrganisationId>,
    ) -> Result<Self, ClientProblem> {
        match kept {
            Some(mut kept) => {
                kept.network.extend(page, own)?;
                Ok(kept)
            }
            None => Ok(Self { network: Network::open(page, pinned, None, own)?, listed: BTreeMap::new() }),
        }
    }
}
