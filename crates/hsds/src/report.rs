//! What an import did with a feed: how much it read, and everything that it did not take as it stood.
//!
//! Nothing is dropped silently. Every row that is read is counted as imported, merged or left out, and whoever
//! changes or leaves out anything says so here. Findings are kept up to a bound and all counted.

use std::collections::BTreeMap;

use serde::Serialize;

pub(crate) mod finding;
mod write;

pub use finding::{Done, Finding, What};

/// So many findings are kept when nothing else is said.
pub const FINDINGS_KEPT: usize = 10_000;

/// What became of the rows of one table.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Rows read.
    pub read: u64,
    /// Rows that stand in records which were handed on.
    pub imported: u64,
    /// Imported rows in which something was repaired.
    pub repaired: u64,
    /// Rows that said again what another row says, and are one with it.
    pub merged: u64,
    /// Rows left out.
    pub left_out: u64,
}

/// A report of an import.
#[derive(Debug, Clone, Serialize)]
pub struct Report {
    /// The name of the feed.
    pub feed: String,
    /// How the feed was understood, such as `HSDS 3` or `mapping`.
    pub dialect: String,
    /// Rows (or JSON items) read from each file.
    pub files: BTreeMap<String, u64>,
    /// What became of the rows of each HSDS table.
    pub tables: BTreeMap<String, Counts>,
    /// Records handed on.
    pub records: u64,
    /// How often each thing was found, kept or not.
    pub found: BTreeMap<What, u64>,
    /// What was found, in the order in which it was found, up to a bound.
    pub findings: Vec<Finding>,
    /// How many findings were counted and not kept.
    pub findings_not_kept: u64,
    #[serde(skip)]
    bound: usize,
}

impl Report {
    /// A report of `feed` that keeps so many findings.
    #[must_use]
    pub fn new(feed: impl Into<String>, bound: usize) -> Report {
        Report {
            feed: feed.into(),
            dialect: String::new(),
            files: BTreeMap::new(),
            tables: BTreeMap::new(),
            records: 0,
            found: BTreeMap::new(),
            findings: Vec::new(),
            findings_not_kept: 0,
            bound,
        }
    }

    /// Notes a finding.
    pub fn note(&mut self, finding: Finding) {
        *self.found.entry(finding.what).or_default() += 1;
        if self.findings.len() < self.bound {
            self.findings.push(finding);
        } else {
            self.findings_not_kept += 1;
        }
    }

    /// How often `what` was found.
    #[must_use]
    pub fn count(&self, what: What) -> u64 {
        self.found.get(&what).copied().unwrap_or_default()
    }

    /// How much was found in all.
    #[must_use]
    pub fn total(&self) -> u64 {
        self.found.values().sum()
    }

    /// The sum over all tables.
    #[must_use]
    pub fn sum(&self) -> Counts {
        self.tables.values().fold(Counts::default(), |sum, table| Counts {
            read: sum.read + table.read,
            imported: sum.imported + table.imported,
            repaired: sum.repaired + table.repaired,
            merged: sum.merged + table.merged,
            left_out: sum.left_out + table.left_out,
        })
    }

    /// The counts of one table, to be changed.
    pub(crate) fn table(&mut self, name: &str) -> &mut Counts {
        if !self.tables.contains_key(name) {
            self.tables.insert(name.to_owned(), Counts::default());
        }
        self.tables.entry(name.to_owned()).or_default()
    }
}
