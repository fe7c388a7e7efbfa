//! Who wrote which entry, which content could not be opened, and what was sent again.

use serde::Serialize;

use super::{Progress, Step};
use crate::form::Form;
use crate::id::EntryId;
use crate::referral::{Refusal, Side};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Form)]
#[serde(deny_unknown_fields)]
pub(super) struct WrittenEntry {
    side: Side,
    has_body: bool,
    unreadable: u32,
    resent: u32,
}

/// How often the same content is sent again: what did not open by then needs another way.
const MAX_RESENT: u32 = 2;

impl WrittenEntry {
    fn is_complained_of(&self, side: Side) -> bool {
        self.side == side && self.resent < self.unreadable
    }

    fn may_be_resent_by(&self, side: Side) -> bool {
        self.is_complained_of(side) && self.resent < MAX_RESENT
    }
}

impl Progress {
    pub(super) fn note_written(&mut self, step: &Step) {
        self.written.insert(
            step.entry,
            WrittenEntry { side: step.side, has_body: step.has_body, unreadable: 0, resent: 0 },
        );
    }

    pub(super) fn note_unreadable(&mut self, step: &Step) {
        self.count_about(step, |written| written.unreadable = written.unreadable.saturating_add(1));
    }

    pub(super) fn note_resent(&mut self, step: &Step) {
        self.count_about(step, |written| written.resent = written.resent.saturating_add(1));
    }

    fn count_about(&mut self, step: &Step, count: impl FnOnce(&mut WrittenEntry)) {
        if let Some(written) = step.about.and_then(|about| self.written.get_mut(&about)) {
            count(written);
        }
    }

    /// Whether an entry may be called unreadable: it is the other side's and has content.
    pub(in crate::referral) fn check_unreadable(&self, step: &Step) -> Result<(), Refusal> {
        let written = step.about.and_then(|about| self.written.get(&about)).ok_or(Refusal::WrongAbout)?;
        let other_side = written.side != step.side;
        // A second complaint about the same content only after it was sent again.
        let complaint_open = written.unreadable > written.resent;
        if other_side && written.has_body && !complaint_open { Ok(()) } else { Err(Refusal::WrongAbout) }
    }

    /// An entry of the other side about which no complaint is open.
    pub(super) fn find_readable(&self, side: Side) -> Option<EntryId> {
        let readable = |written: &WrittenEntry| {
            written.side != side && written.has_body && written.unreadable == written.resent
        };
        self.written.iter().find(|(_, written)| readable(written)).map(|(entry, _)| *entry)
    }

    /// Whether content may be sent again: one's own, once for each complaint, and no more often than [`MAX_RESENT`].
    pub(in crate::referral) fn check_resent(&self, step: &Step) -> Result<(), Refusal> {
        let written = step.about.and_then(|about| self.written.get(&about)).ok_or(Refusal::WrongAbout)?;
        if written.may_be_resent_by(step.side) { Ok(()) } else { Err(Refusal::WrongAbout) }
    }

    /// Entries of `side` that the other side could not open and that can be sent again.
    pub fn list_unreadable(&self, side: Side) -> impl Iterator<Item = EntryId> + '_ {
        let waiting = self.written.iter().filter(move |(_, written)| written.may_be_resent_by(side));
        waiting.map(|(entry, _)| *entry)
    }

    /// Entries of `side` that the other side cannot open however often they are sent: they need another way.
    pub fn list_given_up(&self, side: Side) -> impl Iterator<Item = EntryId> + '_ {
        let lost =
            move |written: &WrittenEntry| written.is_complained_of(side) && !written.may_be_resent_by(side);
        self.written.iter().filter(move |(_, written)| lost(written)).map(|(entry, _)| *entry)
    }
}
