//! The vectors: logs that must replay and logs that must be refused, each with the reason.

use domain::id::{EntryId, GenesisHash, ReferralId};
use serde::{Deserialize, Serialize};

use super::network::CALENDAR;
use crate::{Accepted, Chain, ChainError, Entry, Membership, SignedHead};

/// `vectors/ledger/logs.json`.
pub const LOG_VECTORS: &str = include_str!("../../../../vectors/ledger/logs.json");
/// `vectors/ledger/referrals.json`.
pub const REFERRAL_VECTORS: &str = include_str!("../../../../vectors/ledger/referrals.json");

/// What should come of a vector.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Expected {
    /// It replays.
    Replays,
    /// It is refused; the error's name begins like this.
    Refused(String),
}

impl Expected {
    fn check<T, E: std::fmt::Debug>(&self, name: &str, found: Result<T, E>) {
        match (self, found) {
            (Self::Replays, Ok(_)) => {}
            (Self::Replays, Err(why)) => panic!("{name}: refused: {why:?}"),
            (Self::Refused(_), Ok(_)) => panic!("{name}: accepted"),
            (Self::Refused(reason), Err(why)) => {
                let why = format!("{why:?}");
                assert!(why.starts_with(reason), "{name}: refused because of {why}, not {reason}");
            }
        }
    }
}

/// A membership log.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LogCase {
    /// A sentence.
    pub name: String,
    /// The pinned genesis.
    pub pinned: GenesisHash,
    /// Its records.
    pub records: Vec<Accepted>,
    /// Its head.
    pub head: SignedHead,
    /// What should come of it.
    pub expected: Expected,
}

/// Referral logs of one network.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReferralCases {
    /// The pinned genesis.
    pub pinned: GenesisHash,
    /// The members' log.
    pub records: Vec<Accepted>,
    /// Its head.
    pub head: SignedHead,
    /// The referral that is asked for.
    pub referral: ReferralId,
    /// The last entry that the reader has seen.
    pub seen: EntryId,
    /// The logs.
    pub cases: Vec<ReferralCase>,
}

/// A referral log.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReferralCase {
    /// A sentence.
    pub name: String,
    /// Its entries.
    pub entries: Vec<Entry>,
    /// What should come of it.
    pub expected: Expected,
}

/// Replays a membership log as a client does.
pub fn replay_log(case: &LogCase) -> Result<Membership, crate::MembershipError> {
    Membership::replay(&case.records, &case.head, &case.pinned).map(|(log, _)| log)
}

/// Replays a referral log as a client does that has seen an entry of it before.
pub fn replay_referral(
    entries: &[Entry],
    referral: ReferralId,
    log: &Membership,
    seen: &EntryId,
) -> Result<Chain, ChainError> {
    let mut chain = Chain::begin(&entries[0], referral, log, &CALENDAR)?;
    for entry in &entries[1..] {
        chain.append(entry, log, &CALENDAR)?;
    }
    chain.check_holds(seen)?;
    Ok(chain)
}

pub(super) fn logs() {
    let cases: Vec<LogCase> = serde_json::from_str(LOG_VECTORS).unwrap();
    assert!(cases.len() > 10);
    for case in &cases {
        case.expected.check(&case.name, replay_log(case));
    }
}

pub(super) fn referrals() {
    let vectors: ReferralCases = serde_json::from_str(REFERRAL_VECTORS).unwrap();
    assert!(vectors.cases.len() > 10);
    let (log, _) = Membership::replay(&vectors.records, &vectors.head, &vectors.pinned).unwrap();
    for case in &vectors.cases {
        let found = replay_referral(&case.entries, vectors.referral, &log, &vectors.seen);
        case.expected.check(&case.name, found);
    }
}
