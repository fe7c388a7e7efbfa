//! Documents for tests.
#![allow(dead_code, clippy::unwrap_used, reason = "tests may panic, and not all of them use all of this")]

use search::{Change, Config, Document, Hit, Id, Index, Query, Text};

pub fn id(number: u8) -> Id {
    [number; 16]
}

/// An active service with an English name.
pub fn service(number: u8, name: &str) -> Document {
    Document {
        id: id(number),
        names: vec![Text::new("en", name)],
        sort_name: name.to_owned(),
        active: true,
        ..Document::default()
    }
}

pub fn put(document: Document) -> Change {
    Change::Put(Box::new(document))
}

pub fn index(documents: impl IntoIterator<Item = Document>) -> Index {
    let (index, opened) = Index::in_memory(Config::default()).unwrap();
    assert!(opened.rebuild);
    index.write(&documents.into_iter().map(put).collect::<Vec<_>>(), 1).unwrap();
    index
}

pub fn ask(text: &str) -> Query {
    Query { text: Some(text.to_owned()), limit: 100, ..Query::default() }
}

pub fn all() -> Query {
    Query { limit: 100, ..Query::default() }
}

/// The numbers of the services that were found, in their order.
pub fn found(index: &Index, query: &Query) -> Vec<u8> {
    let hits = index.search(query).unwrap();
    assert_eq!(hits.total, hits.hits.len());
    hits.hits.into_iter().map(|Hit { id: [number, ..], .. }| number).collect()
}
