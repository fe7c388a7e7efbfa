//! What a device has accepted of each log, and what somebody has seen here. Whatever comes later may not be less: a server
//! that shows an older list, keyring or log than before is noticed.

use std::collections::BTreeMap;

use domain::form::Form;
use domain::id::{EntryId, ReferralId};
use domain::moment::Moment;
use ledger::{Head, SignedHead, parse_strict};
use serde::Serialize;

use crate::ClientProblem;

/// What this device accepted of each log and keyring (anything less is refused), and marks of what was seen and printed
/// here.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Form)]
#[serde(deny_unknown_fields)]
pub struct AcceptedHeads {
    /// The newest head.
    pub head: Option<SignedHead>,
    /// The highest counter of the keyring.
    pub keyring: u64,
    /// The last entry of each referral.
    pub referrals: BTreeMap<ReferralId, EntryId>,
    /// Of each referral, the newest change of how to contact the person that somebody has put away here.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub news: BTreeMap<ReferralId, EntryId>,
    /// Of each referral, how many of its entries a page has shown here: a message among them is not told any more.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub shown: BTreeMap<ReferralId, u32>,
    /// The first-call sheets that were printed here and not taken back.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub sheets: BTreeMap<ReferralId, Sheet>,
}

/// A first-call sheet on paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Form)]
#[serde(deny_unknown_fields)]
pub struct Sheet {
    /// When it was printed.
    pub printed_at: Moment,
    /// The newest change of how to contact the person that it knows.
    pub news: Option<EntryId>,
    /// It was taken back since. That is kept, so that no other tab brings the paper back.
    #[serde(default)]
    pub taken_back: bool,
}

impl AcceptedHeads {
    /// Whether a keyring with this counter is not older than one that was used before.
    pub fn check_keyring(&self, counter: u64) -> Result<(), ClientProblem> {
        if counter < self.keyring { Err(ClientProblem::KeyringOld) } else { Ok(()) }
    }

    /// Reads what [`Self::to_bytes`] wrote.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, ClientProblem> {
        parse_strict(bytes, bytes.len()).map_err(|_| ClientProblem::DraftUnreadable)
    }

    /// Takes over what another tab of the seat has noted as seen or printed. Of two changes that were put away the later one
    /// counts: one that does not stand in the log at hand came later, and so is `newest`, the newest that does.
    pub(crate) fn take_marks(
        &mut self,
        kept: &Self,
        holds: impl Fn(&ReferralId, &EntryId) -> bool,
        newest: impl Fn(&ReferralId) -> Option<EntryId>,
    ) {
        for (referral, news) in &kept.news {
            let known = self.news.entry(*referral).or_insert(*news);
            if newest(referral) == Some(*news) || !holds(referral, news) {
                *known = *news;
            }
        }
        for (referral, count) in &kept.shown {
            let known = self.shown.entry(*referral).or_insert(0);
            *known = (*known).max(*count);
        }
        for (referral, sheet) in &kept.sheets {
            let known = self.sheets.entry(*referral).or_insert(*sheet);
            if known.printed_at < sheet.printed_at {
                *known = *sheet;
            }
        }
    }

    /// This, and what another tab of the seat has kept meanwhile: never less than either. `holds` says whether an
    /// entry stands in the log of a referral as it is at hand here; one that does not came later, or is not known.
    #[must_use]
    pub fn with(
        mut self,
        kept: Self,
        holds: impl Fn(&ReferralId, &EntryId) -> bool,
        newest: impl Fn(&ReferralId) -> Option<EntryId>,
    ) -> Self {
        self.take_marks(&kept, &holds, newest);
        if size_of(kept.head.as_ref()) > size_of(self.head.as_ref()) {
            self.head = kept.head;
        }
        self.keyring = self.keyring.max(kept.keyring);
        for (referral, last) in kept.referrals {
            if !holds(&referral, &last) {
                self.referrals.insert(referral, last);
            }
        }
        self
    }

    /// The bytes to seal.
    ///
    /// # Panics
    /// Never: the form has only string keys.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        serde_json::to_vec(self).expect("the form has only string keys")
    }
}

/// How many records a head speaks of; a head that cannot be read speaks of none.
fn size_of(head: Option<&SignedHead>) -> u64 {
    head.and_then(|head| Head::parse(&head.bytes).ok()).map_or(0, |head| head.size)
}

#[cfg(test)]
mod tests {
    use domain::id::GenesisHash;
    use domain::moment::Moment;
    use ledger::{Link, SecretKey};

    use super::*;

    fn seen(size: u64, keyring: u64, referrals: &[(u8, u8)]) -> AcceptedHeads {
        let head = Head::new(GenesisHash([1; 32]), size, Link::START, Moment(0));
        let pin = |(id, last): &(u8, u8)| (ReferralId([*id; 16]), EntryId([*last; 32]));
        AcceptedHeads {
            head: Some(SignedHead::sign(&head, &SecretKey::from_seed(&[7; 32]))),
            keyring,
            referrals: referrals.iter().map(pin).collect(),
            ..AcceptedHeads::default()
        }
    }

    #[test]
    fn a_sheet_that_was_taken_back_stays_so_and_one_that_another_tab_printed_is_known() {
        let at = |printed_at, taken_back| Sheet { printed_at: Moment(printed_at), news: None, taken_back };
        let with = |sheet: Sheet| AcceptedHeads {
            sheets: BTreeMap::from([(ReferralId([1; 16]), sheet)]),
            ..AcceptedHeads::default()
        };
        let never = |_: &ReferralId, _: &EntryId| false;
        let both = |here: AcceptedHeads, kept: AcceptedHeads| here.with(kept, never, |_| None);
        assert_eq!(both(with(at(2, true)), with(at(1, false))), with(at(2, true)));
        assert_eq!(both(with(at(2, true)), with(at(3, false))), with(at(3, false)));
        assert_eq!(both(AcceptedHeads::default(), with(at(3, false))), with(at(3, false)));
    }

    #[test]
    fn two_tabs_keep_what_both_have_seen() {
        // Entries of a referral are counted here by their first byte.
        let holds = |up_to: u8| move |_: &ReferralId, last: &EntryId| last.0[0] <= up_to;
        let here = seen(5, 2, &[(1, 3), (2, 3)]);
        let behind = seen(4, 1, &[(1, 2), (3, 3)]);
        let both = seen(5, 2, &[(1, 3), (2, 3), (3, 3)]);
        assert_eq!(here.clone().with(behind, holds(2), |_| None), both);
        let ahead = seen(6, 3, &[(1, 4), (2, 3)]);
        assert_eq!(here.clone().with(ahead.clone(), holds(3), |_| None), ahead);
        assert_eq!(here.clone().with(AcceptedHeads::default(), holds(3), |_| None), here);
        assert_eq!(AcceptedHeads::default().with(ahead.clone(), |_, _| false, |_| None), ahead);
    }

    #[test]
    fn a_tab_that_is_behind_brings_nothing_back_that_was_seen_in_another() {
        let entry = |number| EntryId([number; 32]);
        let seen = |news, shown| AcceptedHeads {
            news: BTreeMap::from([(ReferralId([1; 16]), entry(news))]),
            shown: BTreeMap::from([(ReferralId([1; 16]), shown)]),
            ..AcceptedHeads::default()
        };
        // This tab holds entries up to the third, the newest change of how to contact the person among them.
        let holds = |_: &ReferralId, one: &EntryId| one.0[0] <= 3;
        let newest = |_: &ReferralId| Some(entry(3));
        for (here, kept, both) in [
            (seen(2, 4), seen(3, 3), seen(3, 4)),
            (seen(3, 3), seen(2, 4), seen(3, 4)),
            (seen(2, 3), seen(5, 6), seen(5, 6)), // came later
            (seen(3, 3), seen(5, 6), seen(5, 6)),
        ] {
            assert_eq!(here.clone().with(kept.clone(), holds, newest), both, "{here:?}, {kept:?}");
        }
    }
}
