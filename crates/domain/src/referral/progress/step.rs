//! What a step is, and by what its dates are counted.

use crate::calendar::Calendar;
use crate::id::EntryId;
use crate::moment::{Moment, Month};
use crate::policy::{Policy, Priority};
use crate::referral::{Kind, Side};

/// What the fold needs of an entry's header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each says whether one header field is present")]
pub struct Step {
    /// The entry's id.
    pub entry: EntryId,
    /// What it does.
    pub kind: Kind,
    /// Who wrote it.
    pub side: Side,
    /// The author's time.
    pub at: Moment,
    /// How soon an answer is needed (enquiry).
    pub priority: Option<Priority>,
    /// The sender's own date, one proposed or agreed, or that of the next try.
    pub answer_by: Option<Moment>,
    /// The entry this one is about.
    pub about: Option<EntryId>,
    /// When a resting referral wakes.
    pub wake_month: Option<Month>,
    /// The header names the receiver.
    pub names_receiver: bool,
    /// The header carries the victim's public key.
    pub has_victim_key: bool,
    /// The header introduces a referral key.
    pub introduces_key: bool,
    /// The header names a sealed body.
    pub has_body: bool,
    /// The size of that body in bytes, as the header says it; nothing without one.
    pub body_size: u64,
}

/// What the dates are counted by: the network's policy and the receiver's calendar. A log must replay alike on every device,
/// whenever it is folded: both are those that held at a step's own time, and nothing here asks what is now (CONTRIBUTING.md,
/// *What must replay alike*).
#[derive(Clone, Copy, Debug)]
pub struct Rules<'a> {
    /// The network's policy.
    pub policy: &'a Policy,
    /// The receiver's calendar.
    pub calendar: &'a Calendar,
}
