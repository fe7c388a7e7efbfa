//! Reading feeds of others: HSDS in all its forms, older dialects, any table with a mapping. What is damaged is
//! repaired where it can be, left out where it cannot, and all of it stands in the report.
//!
//! The same feed gives the same records, with the same ids. Records come in an order in which whatever is referred
//! to comes first.

mod assemble;
mod bounds;
mod clean;
mod closed;
mod dialect;
mod doubts;
mod error;
mod fates;
mod feed;
mod finish;
mod first;
mod ids;
mod index;
mod json;
pub(crate) mod keys;
mod known;
mod limits;
mod mapping;
mod notes;
mod older;
mod pieces;
mod plan;
mod points;
mod repeated;
mod rules;
mod sheet;
mod source;
mod store;
mod text;
mod values;
mod zones;

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;
use uuid::Uuid;

pub use bounds::Bounds;
pub use doubts::Doubts;
pub use error::ImportError;
pub use first::first_mapping;
pub use limits::Limits;
pub use mapping::Mapping;
pub use source::Source;

use crate::report::{Done, Finding, Report, What, finding::shown};
use crate::{Circle, Record};

/// Whether a point can lie in a country: its code, degrees north and east.
pub type CanLieIn = fn(&str, f64, f64) -> bool;

/// The one time zone of a country at a point, if it has no other: its code, degrees north and east.
pub type OnlyZone = fn(&str, Option<(f64, f64)>) -> Option<&'static str>;

/// How a feed is to be read.
#[derive(Debug, Clone)]
pub struct Options {
    /// The name of the feed: ids that are made are made of it, so it must stay the same.
    pub feed: String,
    /// The circle from which on may be seen what says nothing of that.
    pub visibility: Circle,
    /// What the columns mean, where no dialect tells.
    pub mapping: Option<Mapping>,
    /// The day on which it is read, where that is known: nothing was confirmed after it.
    pub today: Option<Date>,
    /// How large a figure and how far away a day may be, where somebody says so.
    pub bounds: Option<Bounds>,
    /// How much is taken in.
    pub limits: Limits,
    /// Terms that the directory has: the list and the code, and the id of the term. Mappings refer to them.
    pub terms: BTreeMap<(String, String), Uuid>,
    /// Whether a point can lie in the country of its address, where somebody can tell.
    pub can_lie_in: Option<CanLieIn>,
    /// The one time zone of a country, where somebody can tell.
    pub only_zone: Option<OnlyZone>,
}

impl Options {
    /// Options for a feed of that name: for the coordinator alone, without a mapping, with the usual limits.
    #[must_use]
    pub fn new(feed: impl Into<String>) -> Options {
        Options {
            feed: feed.into(),
            visibility: Circle::Coordinator,
            mapping: None,
            today: None,
            bounds: None,
            limits: Limits::default(),
            terms: BTreeMap::new(),
            can_lie_in: None,
            only_zone: None,
        }
    }
}

/// How far an import is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress<'a> {
    /// What is being done.
    pub step: Step,
    /// The file that is read, or the kind of records that are handed on.
    pub file: &'a str,
    /// Rows of which this is done so far.
    pub rows: u64,
}

/// What an import is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// It reads files.
    Reading,
    /// It hands on records.
    Assembling,
}

/// What takes the records of a feed, one by one.
pub type Sink<'a> =
    &'a mut dyn FnMut(Record) -> Result<(), Box<dyn std::error::Error + Send + Sync + 'static>>;

/// Reads a feed, and hands on its records one by one: each valid in [`Mode::Profile`](crate::validate::Mode::Profile)
/// but for what it carries beside the declared fields, and normalised. If the sink refuses one, the import ends.
///
/// Memory: one file as it stands (twice while it is decoded, if it is not UTF-8), and all rows in about the size of
/// their text plus 8 bytes a cell and 80 a row.
pub fn read(
    source: Source,
    options: &Options,
    progress: &mut dyn FnMut(Progress<'_>),
    sink: Sink<'_>,
) -> Result<Report, ImportError> {
    Feed::open(source, options.clone(), progress)?.hand_on(progress, sink)
}

/// A feed whose files were read, and of which nothing was handed on yet.
pub struct Feed {
    options: Options,
    ids: ids::Ids,
    store: store::Store,
    index: Arc<index::Index>,
    dangling: Vec<index::Dangling>,
    report: Report,
}

impl Feed {
    /// Reads all files.
    pub fn open(
        source: Source,
        options: Options,
        progress: &mut dyn FnMut(Progress<'_>),
    ) -> Result<Feed, ImportError> {
        if let Some(mapping) = &options.mapping {
            mapping.check_codes(&options.terms)?;
        }
        let name = source.name();
        let mut report = Report::new(&options.feed, options.limits.findings);
        let ids = ids::Ids::new(&options.feed, &options.terms);
        let mut store = feed::read(source, &options, &ids, &mut report, progress)?;
        repeated::divide(&mut store, &mut report);
        if store.is_empty() && report.files.is_empty() {
            return Err(ImportError::NothingKnown(name));
        }
        let (index, dangling) = index::Index::new(&store, &ids);
        Ok(Feed { options, ids, store, index: Arc::new(index), dangling, report })
    }

    /// What is missing in it and cannot be believed to be gone.
    #[must_use]
    pub fn doubts(&self) -> Doubts {
        Doubts::of(&self.store, Arc::clone(&self.index), &self.ids, &self.dangling, self.report.unread > 0)
    }

    /// Hands on its records.
    pub fn hand_on(
        self,
        progress: &mut dyn FnMut(Progress<'_>),
        sink: Sink<'_>,
    ) -> Result<Report, ImportError> {
        let Feed { options, ids, store, index, dangling, mut report } = self;
        let closed = closed::Closed::find(&store, &index, &ids);
        let middle = points::middle(&store);
        let mut assembler = assemble::Assembler::new(&store, &index, &ids, &closed, &mut report, &options);
        for because in &closed.because {
            let done = assemble::closes(because.place);
            let word = because.word.as_deref();
            assembler.note(false, because.place, &because.column, What::Confidential, word, done);
        }
        for lost in dangling {
            let place = (lost.table, lost.row);
            let done = if lost.homeless { Done::RowLeftOut } else { Done::ValueLeftOut };
            let what = match lost.column {
                "" => What::NoOwner,
                "link_id" | "resource_id" => What::OwnerUnknown,
                _ => What::DanglingKey,
            };
            let field = if lost.column.is_empty() { "id" } else { lost.column };
            let was = Some(lost.value.as_str()).filter(|value| !value.is_empty());
            assembler.note(false, place, field, what, was, done);
            if lost.homeless {
                assembler.fates.left_out(place);
            }
        }
        assembler.hand_on(middle, progress, sink)?;
        let (fates, gone) = (assembler.fates, assembler.gone);
        report.leave_out(gone.into_iter().map(|(_, id)| id));
        fates.count(&mut report);
        Ok(report)
    }
}

/// Notes something about a file.
fn note(
    report: &mut Report,
    file: &str,
    row: Option<u64>,
    field: Option<&str>,
    what: What,
    was: Option<&str>,
    done: Done,
) {
    report.note(Finding { file: shown(file), row, field: field.map(shown), what, was: was.map(shown), done });
}
