//! The index as of one commit. Queries run on it while the next one is written.

use std::sync::Arc;

use fixedbitset::FixedBitSet;
use tantivy::{InvertedIndexReader, Searcher, SegmentReader};

use crate::SearchError;
use crate::columns::Columns;
use crate::schema::Fields;
use crate::stem::Endings;
use crate::text::Rooms;

/// All live documents. Each has a slot: its number when the segments are laid end to end.
pub(crate) struct Snapshot {
    pub(crate) segments: Vec<Segment>,
    /// Slots of documents that have not been replaced or removed.
    pub(crate) live: FixedBitSet,
    pub(crate) live_count: usize,
    /// All other slots.
    pub(crate) dead: Vec<usize>,
    /// Rules of word endings that occur in the index.
    pub(crate) endings: Vec<Endings>,
    pub(crate) fields: Fields,
    pub(crate) rooms: Rooms,
}

/// A segment and the slot of its first document.
pub(crate) struct Segment {
    pub(crate) reader: SegmentReader,
    pub(crate) columns: Arc<Columns>,
    pub(crate) base: usize,
    pub(crate) words: Arc<InvertedIndexReader>,
    pub(crate) stems: Arc<InvertedIndexReader>,
    pub(crate) facts: Arc<InvertedIndexReader>,
}

impl Segment {
    /// The slot after the last.
    pub(crate) fn end(&self) -> usize {
        self.base + self.reader.max_doc() as usize
    }
}

impl Snapshot {
    /// Reads what the searcher sees. Segments that were in the snapshot before keep their columns.
    pub(crate) fn read(
        searcher: &Searcher,
        fields: Fields,
        before: Option<&Self>,
    ) -> Result<Self, SearchError> {
        let mut segments = Vec::new();
        let mut base = 0;
        for reader in searcher.segment_readers() {
            let known = before.and_then(|before| {
                before.segments.iter().find(|segment| segment.reader.segment_id() == reader.segment_id())
            });
            let columns = match known {
                Some(segment) => Arc::clone(&segment.columns),
                None => Arc::new(Columns::read(reader)?),
            };
            let segment = Segment {
                columns,
                base,
                words: reader.inverted_index(fields.words)?,
                stems: reader.inverted_index(fields.stems)?,
                facts: reader.inverted_index(fields.facts)?,
                reader: reader.clone(),
            };
            base = segment.end();
            segments.push(segment);
        }
        let mut live = FixedBitSet::with_capacity(base);
        for segment in &segments {
            match segment.reader.alive_bitset() {
                None => live.insert_range(segment.base..segment.end()),
                Some(alive) => alive.iter_alive().for_each(|doc| live.insert(segment.base + doc as usize)),
            }
        }
        let mut endings = Vec::new();
        for rules in Endings::all() {
            if occurs(&segments, rules)? {
                endings.push(rules);
            }
        }
        let dead = live.zeroes().collect();
        Ok(Self {
            segments,
            live_count: live.count_ones(..),
            live,
            dead,
            endings,
            fields,
            rooms: Rooms::default(),
        })
    }

    /// How many slots there are.
    pub(crate) fn slots(&self) -> usize {
        self.live.len()
    }

    /// The segment of each slot, and the number in it. The slots must ascend.
    pub(crate) fn located<T>(
        &self,
        slots: impl Iterator<Item = (usize, T)>,
    ) -> impl Iterator<Item = (&Segment, usize, T)> {
        let mut segments = self.segments.iter();
        let mut at = segments.next();
        slots.filter_map(move |(slot, with)| {
            while at.is_some_and(|segment| slot >= segment.end()) {
                at = segments.next();
            }
            at.map(|segment| (segment, slot - segment.base, with))
        })
    }
}

/// Whether stems of these rules are in the index.
fn occurs(segments: &[Segment], rules: Endings) -> Result<bool, SearchError> {
    let tag = rules.tag();
    for segment in segments {
        let mut stream = segment.stems.terms().range().ge(&tag).into_stream()?;
        if stream.advance() && stream.key().starts_with(tag.as_bytes()) {
            return Ok(true);
        }
    }
    Ok(false)
}
