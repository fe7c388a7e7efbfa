//! How much of a referral each side has written: nobody can be made to keep, fetch and verify without end
//! (docs/decisions/0031).

use serde::Serialize;

use super::{Progress, Step};
use crate::form::Form;
use crate::referral::{Kind, Refusal, Side};

/// Entries of one side.
pub const MAX_ENTRIES: u32 = 900;
/// Bytes of sealed bodies of one side: half of the 64 MiB of a referral.
pub const MAX_BODIES: u64 = 32 * 1024 * 1024;
/// Changes of seat that one side may write: one a day for as long as any referral lasts.
pub const MAX_SEAT_CHANGES: u32 = 900;

/// What both sides have written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Form)]
#[serde(deny_unknown_fields)]
pub(super) struct Spent {
    sender: Used,
    receiver: Used,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Form)]
#[serde(deny_unknown_fields)]
struct Used {
    entries: u32,
    bodies: u64,
    seat_changes: u32,
}

impl Progress {
    /// Counts an entry to its side.
    pub(super) fn note_spent(&mut self, step: &Step) {
        let used = match step.side {
            Side::Sender => &mut self.spent.sender,
            Side::Receiver => &mut self.spent.receiver,
            Side::Victim => return,
        };
        used.bodies = used.bodies.saturating_add(step.body_size);
        match step.kind {
            Kind::SeatChanged => used.seat_changes = used.seat_changes.saturating_add(1),
            kind if is_free(kind) => {}
            _ => used.entries = used.entries.saturating_add(1),
        }
    }

    /// Whether an entry still fits among those of its side. What ends a referral always does, and so do the victim's.
    pub(in crate::referral) fn check_spent(&self, step: &Step) -> Result<(), Refusal> {
        let used = match step.side {
            Side::Sender => self.spent.sender,
            Side::Receiver => self.spent.receiver,
            Side::Victim => return Ok(()),
        };
        let fits = match step.kind {
            Kind::SeatChanged => used.seat_changes < MAX_SEAT_CHANGES,
            kind if is_free(kind) => true,
            _ => used.entries < MAX_ENTRIES && used.bodies.saturating_add(step.body_size) <= MAX_BODIES,
        };
        if fits { Ok(()) } else { Err(Refusal::Full) }
    }
}

/// What ends a referral, or answers it for good, is never refused: nobody is kept in one by having written much. Its bytes
/// count all the same: an end that is taken back and written again would otherwise have none.
fn is_free(kind: Kind) -> bool {
    matches!(kind, Kind::Withdrawn | Kind::Recalled | Kind::Closed | Kind::Declined | Kind::Unaccepted)
}
