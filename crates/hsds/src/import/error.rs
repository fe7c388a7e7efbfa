//! Why an import ends before it has read the feed.

use std::io;

use thiserror::Error;

/// Why an import was given up. Nothing was handed on, unless the sink itself gave up.
#[derive(Debug, Error)]
pub enum ImportError {
    /// The source cannot be read.
    #[error("cannot read {file}: {source}")]
    Io {
        /// What was read.
        file: String,
        /// Why not.
        source: io::Error,
    },
    /// The archive is broken or is none.
    #[error(
        "the archive {file} cannot be read: {source}. Fetch it again, or unpack it and take in the folder"
    )]
    Archive {
        /// Which archive, or which file of it.
        file: String,
        /// Why not.
        source: zip::result::ZipError,
    },
    /// The feed is larger than the limits allow, or becomes so when inflated.
    #[error("{file} is larger than allowed: more than {limit} bytes")]
    TooLarge {
        /// Which file, or the whole.
        file: String,
        /// The bound.
        limit: u64,
    },
    /// The archive becomes more times larger than the limits allow.
    #[error("{file} becomes more than {ratio} times larger when it is inflated")]
    Bomb {
        /// Which file.
        file: String,
        /// The bound.
        ratio: u64,
    },
    /// There are more files than the limits allow.
    #[error("more than {0} files")]
    TooManyFiles(usize),
    /// A spreadsheet's own file.
    #[error(
        "{0} is a spreadsheet, which is not read: open it, save each of its sheets as CSV (UTF-8) into one folder, and \
         take in that folder"
    )]
    Spreadsheet(String),
    /// Nothing in the feed is known.
    #[error(
        "nothing in {0} is a table or a document that is known: a table has a first row with the names of its columns as in \
         HSDS, or a mapping that says what they mean; a document is JSON in the form of HSDS"
    )]
    NothingKnown(String),
    /// The mapping does not fit together.
    #[error("the mapping cannot be used: {0}")]
    Mapping(String),
    /// The caller could not take a record.
    #[error("a record could not be taken: {0}")]
    Sink(#[source] Box<dyn std::error::Error + Send + Sync>),
}
