//! What ranking and filters need of every document, read into memory once for each segment.
//!
//! About 50 bytes and the sort name for each document. A segment never changes, so that after a commit only new
//! segments are read.

use std::collections::HashMap;

use jiff::tz::TimeZone;
use tantivy::SegmentReader;

use crate::hours::{self, zone};
use crate::place::Spot;
use crate::schema::{DUE, FLAGS, HOURS, KEY, PLACE};
use crate::{Id, SearchError};

/// The columns of one segment, by the number of the document in it.
pub(crate) struct Columns {
    pub(crate) flags: Vec<u8>,
    /// `i64::MAX` where there is no date.
    pub(crate) due: Vec<i64>,
    places: Vec<Option<Spot>>,
    /// The place of each document's key among `keys`: its order within the segment.
    pub(crate) order: Vec<u32>,
    keys: Keys,
    /// The number of each document's schedule; beyond the end if it has none.
    schedule: Vec<u32>,
    pub(crate) schedules: Vec<Schedule>,
    pub(crate) zones: Vec<TimeZone>,
}

/// Opening hours that one or more documents have.
pub(crate) struct Schedule {
    /// Which of the zones.
    pub(crate) zone: usize,
    pub(crate) spans: Vec<(u16, u16)>,
}

/// Keys in ascending order.
#[derive(Default)]
struct Keys {
    bytes: Vec<u8>,
    ends: Vec<usize>,
}

impl Keys {
    fn get(&self, number: usize) -> &[u8] {
        let start = number.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        let end = self.ends.get(number).copied().unwrap_or(start);
        self.bytes.get(start..end).unwrap_or_default()
    }
}

impl Columns {
    pub(crate) fn read(segment: &SegmentReader) -> Result<Self, SearchError> {
        let fast = segment.fast_fields();
        let docs = 0..segment.max_doc();

        let flags = fast.u64(FLAGS)?;
        let flags = docs.clone().map(|doc| flags.first(doc).map_or(0, low_byte)).collect();
        let due = fast.column_opt::<i64>(DUE)?;
        let due =
            docs.clone().map(|doc| due.as_ref().and_then(|due| due.first(doc)).unwrap_or(i64::MAX)).collect();
        let places = fast.column_opt::<u64>(PLACE)?;
        let places = docs
            .clone()
            .map(|doc| places.as_ref().and_then(|places| places.first(doc)).map(Spot::unpacked))
            .collect();

        let mut keys = Keys::default();
        let order = terms(segment, KEY, |key| {
            keys.bytes.extend(key);
            keys.ends.push(keys.bytes.len());
        })?;

        let (mut schedules, mut zones, mut known) = (Vec::new(), Vec::new(), HashMap::new());
        let schedule = terms(segment, HOURS, |packed| {
            let read = hours::unpacked(packed).and_then(|(name, spans)| {
                let zone = if let Some(zone) = known.get(name) {
                    *zone
                } else {
                    zones.push(zone(name)?);
                    known.insert(name.to_owned(), zones.len() - 1);
                    zones.len() - 1
                };
                Some(Schedule { zone, spans })
            });
            schedules.push(read.unwrap_or(Schedule { zone: usize::MAX, spans: Vec::new() }));
        })?;
        Ok(Self { flags, due, places, order, keys, schedule, schedules, zones })
    }

    /// The key of a document.
    pub(crate) fn key(&self, doc: usize) -> &[u8] {
        self.order.get(doc).map_or(&[], |number| self.keys.get(*number as usize))
    }

    /// The id of a document: the end of its key.
    pub(crate) fn id(&self, doc: usize) -> Option<Id> {
        self.key(doc).last_chunk::<16>().copied()
    }

    /// The exact place of a document.
    pub(crate) fn place(&self, doc: usize) -> Option<Spot> {
        self.places.get(doc).copied().flatten()
    }

    /// The number of a document's schedule.
    pub(crate) fn schedule(&self, doc: usize) -> Option<usize> {
        let number = *self.schedule.get(doc)? as usize;
        (number < self.schedules.len()).then_some(number)
    }

    /// Whether a document is open at a time in milliseconds since 1970, if its hours are known.
    pub(crate) fn is_open(&self, doc: usize, at: i64) -> Option<bool> {
        let schedule = self.schedules.get(self.schedule(doc)?)?;
        let minute = hours::minute(self.zones.get(schedule.zone)?, at)?;
        Some(hours::is_open(&schedule.spans, minute))
    }

    /// For each schedule, whether it is open at a time, if its zone is known.
    pub(crate) fn open_schedules(&self, at: i64) -> Vec<Option<bool>> {
        let minutes: Vec<_> = self.zones.iter().map(|zone| hours::minute(zone, at)).collect();
        let minute = |schedule: &Schedule| minutes.get(schedule.zone).copied().flatten();
        self.schedules
            .iter()
            .map(|schedule| Some(hours::is_open(&schedule.spans, minute(schedule)?)))
            .collect()
    }
}

/// Reads a column of bytes: `each` gets its values in ascending order, and the answer is the number of each
/// document's value.
fn terms(segment: &SegmentReader, name: &str, mut each: impl FnMut(&[u8])) -> Result<Vec<u32>, SearchError> {
    let none = u32::MAX;
    let Some(column) = segment.fast_fields().bytes(name)? else {
        return Ok(vec![none; segment.max_doc() as usize]);
    };
    let mut values = column.dictionary().stream()?;
    while values.advance() {
        each(values.key());
    }
    let number = |doc| column.ords().first(doc).and_then(|number| u32::try_from(number).ok());
    Ok((0..segment.max_doc()).map(|doc| number(doc).unwrap_or(none)).collect())
}

#[expect(clippy::cast_possible_truncation, reason = "that is what it is for")]
fn low_byte(value: u64) -> u8 {
    value as u8
}
