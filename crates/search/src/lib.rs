//! The finder's index: services go in as [`Document`]s, ranked [`Hits`] and exact counts come out.
//!
//! An [`Index`] is derived data. It can be thrown away at any time and be built again from the documents, and it
//! remembers how far in the log of changes it has got ([`Opened::cursor`]). A circle of readers has an index of its
//! own, made of what that circle may see, so that nothing in an answer can depend on anything else.
//!
//! # Why the order is not that of a common search engine
//! The usual measure of relevance, BM25, counts how often a word occurs and how long texts are. tantivy takes those
//! figures from its segments, with deleted documents still in them until segments are merged, and breaks ties by
//! the internal number of a document. Two indexes of the same documents would then answer in different orders, and
//! a withdrawn document would still move others up and down. Here tantivy keeps words, lists of documents and
//! columns; matching and ranking are this crate's own and use live documents only:
//! - each word of the query gives a document a whole number that depends on how it matched (as typed, by its stem,
//!   by its beginning, with a typing mistake) and where (name, label, description), see `strength`;
//! - rare words weigh more, by an exact count of the live documents that hold them;
//! - equal documents are ordered by what a reader should see first ([`Document::sort_name`] and the id come last).
//!
//! So the answer is a function of the live documents, the query and the time asked about. The order of writing, the
//! number of commits, merges and deletions do not show.

mod columns;
mod document;
mod error;
mod facet;
mod filter;
mod fold;
mod hours;
mod index;
mod meaning;
mod place;
mod postings;
mod query;
mod rank;
mod rebuild;
mod schema;
mod snapshot;
mod stem;
mod strength;
mod text;
mod turns;
mod words;

pub use document::{Change, Code, Document, Hours, Id, Text};
pub use error::SearchError;
pub use hours::WEEK;
pub use index::{Config, Index, Opened};
pub use meaning::{Meaning, Meanings};
pub use query::{Facet, Hit, Hits, Near, Query};
pub use rebuild::Rebuild;
