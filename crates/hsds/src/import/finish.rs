//! From objects to records: read as what they are, put into the form in which records are kept, checked, handed on.

use serde_json::{Map, Value};
use uuid::Uuid;

use super::assemble::Assembler;
use super::fates::RowPosition;
use super::{ImportError, Progress, Sink, Step};
use crate::report::{Done, What};
use crate::tabular::facts;
use crate::validate::all_but_undeclared;
use crate::{Kind, Record};

/// Records in an order in which whatever is referred to comes first.
const ORDER: [Kind; 9] = [
    Kind::Unit,
    Kind::Taxonomy,
    Kind::TaxonomyTerm,
    Kind::Organization,
    Kind::Program,
    Kind::Location,
    Kind::Service,
    Kind::ServiceAtLocation,
    Kind::MetaTableDescription,
];

/// So often is something taken out of a record before it is given up.
const TRIES: usize = 16;

/// Records between two words of progress.
const STRIDE: u64 = 1_000;

impl Assembler<'_> {
    /// Hands on all records.
    pub(super) fn hand_on(
        &mut self,
        middle: Option<(f64, f64)>,
        progress: &mut dyn FnMut(Progress<'_>),
        sink: Sink<'_>,
    ) -> Result<(), ImportError> {
        let mut done = 0_u64;
        for kind in ORDER {
            let Some(number) = facts::number(kind.name()) else { continue };
            let Some(rows) = self.store.tables.get(number) else { continue };
            let table = facts::tables().get(number);
            for row in 0..rows.len() {
                let Some((place, table)) = u32::try_from(row).ok().map(|row| (number, row)).zip(table) else {
                    continue;
                };
                let id = super::index::id_of(self.ids, table, rows, row);
                let first = self.index.rows(number, id).first().map(|(_, first)| *first);
                // Rows of one id are one record, which comes where the first of them stands.
                if first == Some(place.1)
                    && let Some(record) = self.finished(kind, place, id, middle)
                {
                    self.report.records += 1;
                    let origin = rows.origin(row);
                    self.report.place(record.id(), self.store.file_name(origin.file), origin.line);
                    sink(record).map_err(ImportError::Sink)?;
                }
                done += 1;
                if done.is_multiple_of(STRIDE) {
                    progress(Progress { step: Step::Assembling, file: kind.name(), rows: done });
                }
            }
        }
        self.settle();
        Ok(())
    }

    /// A record as it is kept, or none.
    fn finished(
        &mut self,
        kind: Kind,
        place: RowPosition,
        id: Uuid,
        middle: Option<(f64, f64)>,
    ) -> Option<Record> {
        let Some((mut object, used)) = self.record(place.0, id) else {
            self.gone.insert((place.0, id));
            return None;
        };
        if kind == Kind::Location {
            self.leave_out_elsewhere(place, &mut object);
            self.doubt(place, &object, middle);
            self.tell_zone(&mut object);
        }
        let record = self.valid(kind, place, object);
        if let Some(record) = &record {
            self.look_for_zones(record);
            for (table, row) in used {
                let first = self.is_first(table, row);
                if first { self.fates.imported((table, row)) } else { self.fates.merged((table, row)) }
            }
        } else {
            self.gone.insert((place.0, id));
            let own: Vec<u32> = self.index.rows(place.0, id).iter().map(|(_, row)| *row).collect();
            self.fates.all_left_out(place.0, &own);
        }
        record
    }

    fn is_first(&self, table: usize, row: u32) -> bool {
        let Some((facts, rows)) = facts::tables().get(table).zip(self.store.tables.get(table)) else {
            return true;
        };
        let id = super::index::id_of(self.ids, facts, rows, row as usize);
        self.index.rows(table, id).first().is_none_or(|(_, first)| *first == row)
    }

    /// Takes out what is not valid, until the rest is.
    fn valid(&mut self, kind: Kind, place: RowPosition, object: Map<String, Value>) -> Option<Record> {
        let mut value = Value::Object(object);
        let mut changed = Vec::new();
        for _ in 0..TRIES {
            let faults = match Record::from_value(kind, &value) {
                Ok(mut record) => {
                    changed.append(&mut record.normalise());
                    let normalised = record.to_value();
                    let faults = all_but_undeclared(kind.name(), &normalised);
                    if faults.is_empty() {
                        for fault in changed {
                            let daily = fault.path == "/schedules";
                            let what = if daily { What::OtherForm } else { What::Withheld };
                            let done = if daily { Done::Repaired(fault.why) } else { Done::ValueLeftOut };
                            self.note(false, place, fault.path.trim_start_matches('/'), what, None, done);
                        }
                        return Some(record);
                    }
                    // From here on the record counts as it was normalised: paths are those of that form.
                    value = normalised;
                    faults
                }
                Err(faults) => faults,
            };
            for fault in &faults {
                let field = fault.path.trim_start_matches('/').to_owned();
                let done =
                    if take_out(&mut value, &fault.path) { Done::ValueLeftOut } else { Done::RowLeftOut };
                let gives_up = done == Done::RowLeftOut;
                self.note(false, place, &field, What::Invalid, Some(&fault.why), done);
                if gives_up {
                    return None;
                }
                // Other paths may have changed with this one.
                if field.contains('/') {
                    break;
                }
            }
        }
        self.note(false, place, "", What::Invalid, None, Done::RowLeftOut);
        None
    }

    /// Says of every row that is in no record why it is not.
    fn settle(&mut self) {
        for number in 0..facts::tables().len() {
            for row in self.fates.unsettled(number) {
                let place = (number, row);
                if self.fates.look(place) {
                    // Something was said of it when it was looked at: its record was left out.
                    self.fates.left_out(place);
                    continue;
                }
                self.note(false, place, "id", What::OwnerLeftOut, None, Done::RowLeftOut);
                self.fates.left_out(place);
            }
        }
    }
}

/// Takes out what a pointer points to; `false` where that is the whole.
fn take_out(value: &mut Value, pointer: &str) -> bool {
    let Some((above, last)) = pointer.rsplit_once('/') else { return false };
    let last = last.replace("~1", "/").replace("~0", "~");
    match value.pointer_mut(above) {
        Some(Value::Object(object)) => object.remove(&last).is_some(),
        Some(Value::Array(items)) => match last.parse::<usize>() {
            Ok(place) if place < items.len() => {
                items.remove(place);
                true
            }
            _ => false,
        },
        _ => false,
    }
}
