//! What an import did with a feed: how much it read, and everything that it did not take as it stood.
//!
//! Nothing is dropped silently. Every row that is read is counted as imported, merged or left out, and whoever
//! changes or leaves out anything says so here. All findings are kept: the first in memory, the rest in a file that is
//! gone with the report.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde::Serialize;
use uuid::Uuid;

pub(crate) mod finding;
mod spool;
mod write;

pub use finding::{Done, Finding, What};
use spool::Spool;

/// So many findings are kept in memory when nothing else is said.
pub const FINDINGS_KEPT: usize = 10_000;

/// Findings of each kind that are at hand as examples, however many there are.
pub const EXAMPLES: usize = 5;

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
    /// How often something could not be read at all, so that nobody knows what it was.
    pub unread: u64,
    /// How often each thing was found.
    pub found: BTreeMap<What, u64>,
    /// What was found first, in the order in which it was found, up to a bound.
    pub findings: Vec<Finding>,
    /// How many findings were counted and could not be kept.
    pub findings_not_kept: u64,
    /// Of each kind that the first findings do not show, a few.
    #[serde(skip)]
    examples: Vec<Finding>,
    #[serde(skip)]
    spool: Spool,
    /// Records that the feed holds and that were left out.
    #[serde(skip)]
    left_out: HashSet<Uuid>,
    /// Where the records that were handed on stand: the number of the file, and the row.
    #[serde(skip)]
    places: HashMap<Uuid, (usize, u64)>,
    #[serde(skip)]
    place_files: Vec<String>,
    #[serde(skip)]
    bound: usize,
}

impl Report {
    /// A report of `feed` that keeps so many findings in memory.
    #[must_use]
    pub fn new(feed: impl Into<String>, bound: usize) -> Report {
        Report {
            feed: feed.into(),
            dialect: String::new(),
            files: BTreeMap::new(),
            tables: BTreeMap::new(),
            records: 0,
            unread: 0,
            found: BTreeMap::new(),
            findings: Vec::new(),
            findings_not_kept: 0,
            examples: Vec::new(),
            spool: Spool::default(),
            left_out: HashSet::new(),
            places: HashMap::new(),
            place_files: Vec::new(),
            bound,
        }
    }

    /// Notes a finding.
    pub fn note(&mut self, finding: Finding) {
        let count = self.found.entry(finding.what).or_default();
        *count += 1;
        self.unread += u64::from(finding.is_unread());
        if self.findings.len() < self.bound {
            self.findings.push(finding);
            return;
        }
        if !self.spool.keep(&finding) {
            self.findings_not_kept += 1;
        }
        if *count <= EXAMPLES as u64 {
            self.examples.push(finding);
        }
    }

    /// Notes something about a record that was handed on, where it stands in the feed.
    pub fn note_record(&mut self, id: Uuid, field: &str, what: What, was: Option<&str>, done: Done) {
        let place = self.places.get(&id).copied();
        let file = place.and_then(|(file, _)| self.place_files.get(file));
        self.note(Finding {
            file: finding::shown(file.map_or("", String::as_str)),
            row: place.map(|(_, row)| row),
            field: Some(finding::shown(field)),
            what,
            was: was.map(finding::shown),
            done,
        });
    }

    /// Remembers where a record stands. Records of a file come one after the other.
    pub(crate) fn place(&mut self, id: Uuid, file: &str, row: u64) {
        let known = self.place_files.iter().rposition(|known| known == file);
        let file = known.unwrap_or_else(|| {
            self.place_files.push(file.to_owned());
            self.place_files.len() - 1
        });
        self.places.insert(id, (file, row));
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

    /// A few findings of a kind.
    pub fn examples(&self, what: What) -> impl Iterator<Item = &Finding> {
        let all = self.findings.iter().chain(&self.examples);
        all.filter(move |finding| finding.what == what).take(EXAMPLES)
    }

    /// Whether the feed holds a record with this id that was left out: it is not missing.
    #[must_use]
    pub fn has_left_out(&self, id: Uuid) -> bool {
        self.left_out.contains(&id)
    }

    pub(crate) fn leave_out(&mut self, ids: impl IntoIterator<Item = Uuid>) {
        self.left_out.extend(ids);
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
