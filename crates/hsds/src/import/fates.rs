//! What became of each row, so that none is forgotten.

use super::store::Store;
use crate::report::{Counts, Report};
use crate::tabular::facts;

const IMPORTED: u8 = 1;
const REPAIRED: u8 = 2;
const MERGED: u8 = 4;
const LEFT_OUT: u8 = 8;
const LOOKED_AT: u8 = 16;

/// A row: the number of its table, and its place there.
pub(super) type RowPosition = (usize, u32);

/// The fates of all rows.
pub(super) struct Fates(Vec<Vec<u8>>);

impl Fates {
    pub(super) fn new(store: &Store) -> Fates {
        Fates(store.tables.iter().map(|rows| vec![0; rows.len()]).collect())
    }

    fn set(&mut self, (table, row): RowPosition, flag: u8) {
        if let Some(fate) = self.0.get_mut(table).and_then(|rows| rows.get_mut(row as usize)) {
            *fate |= flag;
        }
    }

    fn is(&self, (table, row): RowPosition, flag: u8) -> bool {
        self.0.get(table).and_then(|rows| rows.get(row as usize)).is_some_and(|fate| fate & flag != 0)
    }

    /// Notes that a row was looked at, and says whether it was before: what is wrong in it is reported once.
    pub(super) fn look(&mut self, place: RowPosition) -> bool {
        let before = self.is(place, LOOKED_AT);
        self.set(place, LOOKED_AT);
        before
    }

    pub(super) fn imported(&mut self, place: RowPosition) {
        self.set(place, IMPORTED);
    }

    pub(super) fn repaired(&mut self, place: RowPosition) {
        self.set(place, REPAIRED);
    }

    pub(super) fn merged(&mut self, place: RowPosition) {
        self.set(place, MERGED);
    }

    pub(super) fn left_out(&mut self, place: RowPosition) {
        self.set(place, LEFT_OUT);
    }

    pub(super) fn all_left_out(&mut self, table: usize, rows: &[u32]) {
        for row in rows {
            self.left_out((table, *row));
        }
    }

    /// Whether it is known what became of a row.
    pub(super) fn is_settled(&self, place: RowPosition) -> bool {
        self.is(place, IMPORTED | MERGED | LEFT_OUT)
    }

    /// The rows of a table of which nobody knows what became.
    pub(super) fn unsettled(&self, table: usize) -> Vec<u32> {
        let rows = self.0.get(table).map(Vec::as_slice).unwrap_or_default();
        (0_u32..).zip(rows).filter(|(row, _)| !self.is_settled((table, *row))).map(|(row, _)| row).collect()
    }

    /// Writes the counts into the report.
    pub(super) fn count(&self, report: &mut Report) {
        for (rows, table) in self.0.iter().zip(facts::tables()) {
            if rows.is_empty() {
                continue;
            }
            let counts = rows.iter().fold(Counts::default(), |mut sum, fate| {
                let has = |flag: u8| u64::from(fate & flag != 0);
                let (imported, merged) = (has(IMPORTED), has(MERGED) & !has(IMPORTED) & 1);
                sum.read += 1;
                sum.imported += imported;
                sum.repaired += imported & has(REPAIRED);
                sum.merged += merged;
                sum.left_out += 1 - imported - merged;
                sum
            });
            *report.table(&table.name) = counts;
        }
    }
}
