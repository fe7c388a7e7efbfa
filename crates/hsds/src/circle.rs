//! Circles of readers.

use serde::{Deserialize, Serialize};

use crate::Record;

/// A circle of readers; each contains those before it. On a record or a part it says from which circle on it may be
/// seen; where an object that can say it does not, it is for the coordinator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Circle {
    /// Everybody.
    Public,
    /// The members of the network.
    Members,
    /// Who coordinates the network.
    Coordinator,
}

impl Record {
    /// What `circle` may see of it: nothing, or it without the parts that are for a narrower circle. Below the
    /// coordinator it also has no change records (they could tell a former address) and nothing undeclared.
    ///
    /// It judges this record alone. Whether the records that it belongs to may be seen, and with them this one, is for
    /// whoever holds them all to ask: see [`Record::belongs_to`].
    #[must_use]
    pub fn seen_by(&self, circle: Circle) -> Option<Record> {
        let mut seen = self.clone();
        // A place that is withheld has nothing to take out if it was stored as it should be. Nobody relies on that.
        seen.withhold();
        seen.part_mut().show(circle).then_some(seen)
    }

    /// What the public may see of it, without the statements that say so: plain data to be published.
    #[must_use]
    pub fn published(&self) -> Option<Record> {
        self.seen_by(Circle::Public).map(Record::unmarked)
    }

    /// It without the statements from which circle on its parts may be seen: for readers, to whom they say nothing.
    #[must_use]
    pub fn unmarked(mut self) -> Record {
        self.part_mut().unmark();
        self
    }
}
