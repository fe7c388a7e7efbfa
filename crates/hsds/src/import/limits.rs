//! How much an import takes in before it refuses.

/// Bounds of an import. What is beyond them is refused or left out, and reported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of all files together, inflated.
    pub total: u64,
    /// Bytes of one file, inflated.
    pub file: u64,
    /// How many times larger an archive may become, once it is above [`Limits::RATIO_FROM`].
    pub ratio: u64,
    /// Files in a folder or archive.
    pub entries: usize,
    /// Bytes of one cell or of one JSON text: what is longer is left out, and reported.
    pub cell: usize,
    /// Columns of one table.
    pub columns: usize,
    /// Findings that are kept; all are counted.
    pub findings: usize,
}

impl Limits {
    /// Below so many bytes the ratio of an archive is not looked at: short texts repeat themselves.
    pub const RATIO_FROM: u64 = 64 << 20;
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            total: 2 << 30,
            file: 2 << 30,
            ratio: 200,
            entries: 10_000,
            cell: 64 << 10,
            columns: 1_000,
            findings: crate::report::FINDINGS_KEPT,
        }
    }
}
