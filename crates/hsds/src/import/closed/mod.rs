//! What is for the network's office alone: rows that speak of who may see them, in a way that nobody here understands.
//! Whoever kept a place secret elsewhere wrote it in words of their own; guessed wrongly, such a word tells where it is.

mod names;
mod nested;
mod spread;
mod texts;
mod words;

use std::collections::{HashMap, HashSet};

use serde_json::Value;
use uuid::Uuid;

use super::clean::{understood, without_controls};
use super::dialect::EXTRA;
use super::fates::RowPosition;
use super::ids::Ids;
use super::index::{Index, id_of};
use super::keys::is_record;
use super::store::{Given, Rows, Store};
use crate::tabular::facts::{self, Table};

pub(super) use names::{Speaks, is_unsaid, speaks};
pub(super) use nested::closing;
use nested::closing_declared;
pub(super) use texts::is_lost_closing;
use texts::{is_closed, is_closed_remark, is_closed_within, is_mark, is_no_address, tells};

/// In the store, a column of a file that stands in no field but speaks of who may see the row.
pub(super) const SAYS: &str = "\u{1f}says:";

/// What stands for a value that could not be read.
pub(super) const UNREADABLE: &str = "\u{fffd}";

/// What stands for a text that goes into no field, and says that the row is not for everybody.
pub(super) const TOLD: &str = "\u{1f}told";

/// What stands for an empty cell, where in such a column it may be a no.
pub(super) const UNSAID: &str = "\u{1f}unsaid";

/// Tables of whose texts each is looked through.
const OF_PLACES: [&str; 4] = ["location", "service_at_location", "phone", "contact"];

/// Tables whose texts are looked at as what they are.
const CODED: [&str; 4] = ["metadata", "attribute", "taxonomy", "taxonomy_term"];

/// Whether what a column says of a row closes it, as far as the row alone tells.
pub(super) fn closes(column: &str, text: &str) -> bool {
    match text {
        UNREADABLE | TOLD => true,
        UNSAID => speaks(column).is_some_and(Speaks::may_tick),
        text => speaks(column).is_some_and(|says| !says.is_open(text)),
    }
}

/// What closes.
pub(super) struct Because {
    pub(super) place: RowPosition,
    pub(super) column: String,
    /// The word, where it is one that tells nothing else.
    pub(super) word: Option<String>,
}

/// What of a row closes it.
struct ClosedBy {
    column: String,
    word: Option<String>,
    /// Whether a text says that the place is secret.
    tells: bool,
}

impl ClosedBy {
    fn new(column: impl Into<String>) -> ClosedBy {
        ClosedBy { column: column.into(), word: None, tells: false }
    }
}

/// Rows that are for the office alone, by table and id.
#[derive(Default)]
pub(super) struct Closed {
    ids: HashSet<(usize, Uuid)>,
    /// Those that say so themselves.
    own: HashSet<(usize, Uuid)>,
    /// Those that say that their place is secret.
    tells: HashSet<(usize, Uuid)>,
    pub(super) because: Vec<Because>,
}

impl Closed {
    /// Looks at every value of every row, then at what belongs together.
    pub(super) fn find(store: &Store, index: &Index, ids: &Ids) -> Closed {
        let mut closed = Closed::default();
        for (number, (table, rows)) in facts::tables().iter().zip(&store.tables).enumerate() {
            let mut judge = Judge::new(table, store, rows);
            for row in 0..rows.len() {
                let Ok(place) = u32::try_from(row) else { break };
                let whole = store.is_closed(rows.origin(row).file).then(|| ClosedBy::new("visibility"));
                if let Some(found) = whole.or_else(|| judge.row(rows, row, store, index, ids)) {
                    let id = id_of(ids, table, rows, row);
                    closed.ids.insert((number, id));
                    if found.tells {
                        closed.tells.insert((number, id));
                    }
                    closed.because.push(Because {
                        place: (number, place),
                        column: found.column,
                        word: found.word,
                    });
                }
            }
        }
        closed.own.clone_from(&closed.ids);
        if !closed.ids.is_empty() {
            spread::Spread { closed: &mut closed, store, index, ids }.all();
        }
        closed
    }

    /// Whether it is for the office alone.
    pub(super) fn has(&self, table: usize, id: Uuid) -> bool {
        self.ids.contains(&(table, id))
    }

    /// Whether it says so itself.
    pub(super) fn says_so(&self, table: usize, id: Uuid) -> bool {
        self.own.contains(&(table, id))
    }
}

/// Looks at the rows of one table.
struct Judge {
    table: &'static Table,
    names: HashMap<String, Option<Speaks>>,
    is_part: bool,
    /// Columns in which some row says that it is for everybody: an empty cell in them says that it is not.
    ticked: HashSet<String>,
    /// The same of keys in JSON.
    ticked_keys: HashSet<String>,
}

impl Judge {
    fn new(table: &'static Table, store: &Store, rows: &Rows) -> Judge {
        let mut judge = Judge {
            table,
            names: HashMap::new(),
            is_part: !is_record(table),
            ticked: HashSet::new(),
            ticked_keys: HashSet::new(),
        };
        for row in 0..rows.len() {
            let is_json = store.is_json(rows.origin(row).file);
            for (name, given) in rows.row(row) {
                if let Some(column) = name.strip_prefix(SAYS) {
                    let ticks = judge.speaks(column).is_some_and(|says| says.ticks(given.text));
                    if ticks && given.text != UNSAID && !judge.ticked.contains(column) {
                        judge.ticked.insert(column.to_owned());
                    }
                } else if is_json {
                    let keys = judge.keys(name, given);
                    judge.ticked_keys.extend(keys);
                }
            }
        }
        judge
    }

    fn speaks(&mut self, name: &str) -> Option<Speaks> {
        if let Some(known) = self.names.get(name) {
            return *known;
        }
        let says = speaks(name);
        self.names.insert(name.to_owned(), says);
        says
    }

    /// The keys of a value of JSON that say that the row is for everybody.
    fn keys(&mut self, name: &str, given: Given<'_>) -> Vec<String> {
        if self.table.field(name).is_some() || !given.json && self.speaks(name).is_none() {
            return Vec::new();
        }
        let value = if given.json { serde_json::from_str(given.text).ok() } else { None };
        nested::ticks(name, &value.unwrap_or_else(|| Value::String(given.text.to_owned())))
    }

    /// What closes a row.
    fn row(&mut self, rows: &Rows, row: usize, store: &Store, index: &Index, ids: &Ids) -> Option<ClosedBy> {
        for (name, given) in rows.row(row) {
            if name != "id"
                && let Some(mut found) = self.cell(name, given)
            {
                let word = without_controls(given.text).0;
                found.word = (is_closed(&word, true) || word == UNREADABLE).then_some(word);
                return Some(found);
            }
        }
        if !self.ticked_keys.is_empty() && store.is_json(rows.origin(row).file) {
            let said: HashSet<String> =
                rows.row(row).flat_map(|(name, given)| self.keys(name, given)).collect();
            if let Some(key) = self.ticked_keys.iter().filter(|key| !said.contains(*key)).min() {
                return Some(ClosedBy::new(key.rsplit('\u{1f}').next().unwrap_or(key)));
            }
        }
        match self.table.name.as_str() {
            "attribute" => attribute(rows, row, store, index, ids),
            "metadata" => {
                let text = |name: &str| rows.cell(row, name).map_or("", |given| given.text);
                let (field, now) = (text("field_name"), text("replacement_value"));
                let spoken = speaks(field)?;
                let ours = understood("visibility", now) || understood("disclosure", now);
                (!spoken.is_open(now) && !ours).then(|| ClosedBy::new(field))
            }
            _ => None,
        }
    }

    fn cell(&mut self, name: &str, given: Given<'_>) -> Option<ClosedBy> {
        if let Some(column) = name.strip_prefix(SAYS) {
            let open = match given.text {
                UNREADABLE | TOLD => false,
                UNSAID => !self.ticked.contains(column),
                text => self.speaks(column).is_none_or(|says| says.is_open(text)),
            };
            let tells = given.text == TOLD;
            return (!open).then(|| ClosedBy { tells, ..ClosedBy::new(column) });
        }
        let nested = || serde_json::from_str::<Value>(given.text).ok();
        if name == EXTRA {
            return closing("", &nested()?).map(ClosedBy::new);
        }
        let declared = self.table.field(name).is_some();
        if declared && matches!(name, "visibility" | "disclosure") {
            let text =
                if given.json { nested().and_then(|value| value.as_str().map(str::to_owned)) } else { None };
            let text = text.as_deref().unwrap_or(given.text);
            let open =
                (given.json && given.text == "null") || Speaks::Names.is_open(text) || understood(name, text);
            return (!open).then(|| ClosedBy::new(name));
        }
        let coded = CODED.contains(&self.table.name.as_str());
        if declared && given.json {
            return nested()
                .filter(|_| !coded)
                .and_then(|value| closing_declared(name, &value))
                .map(ClosedBy::new);
        }
        if !declared {
            let may_nest = given.json || given.text.trim_start().starts_with(['{', '[']);
            if let Some(value) = nested().filter(|_| may_nest) {
                return closing(name, &value).map(ClosedBy::new);
            }
            if let Some(says) = self.speaks(name) {
                return (!says.is_open(given.text)).then(|| ClosedBy::new(name));
            }
        }
        // What a change record or a code says is looked at as what it is.
        if given.json || coded {
            return None;
        }
        let tells = tells(given.text);
        let closed = tells
            || is_closed(given.text, is_mark(name, self.is_part))
            || self.says(name, given.text, declared);
        closed.then(|| ClosedBy { tells, ..ClosedBy::new(name) })
    }

    /// Whether a text says what in such a place closes.
    fn says(&self, name: &str, text: &str, declared: bool) -> bool {
        let table = self.table.name.as_str();
        match table {
            "address" => is_no_address(text),
            "location" if name.ends_with("name") => is_no_address(text),
            _ => OF_PLACES.contains(&table) && is_closed_within(text) || !declared && is_closed_remark(text),
        }
    }
}

/// What a code says of what it is given to: by its label and value, or by the name of its term.
fn attribute(rows: &Rows, row: usize, store: &Store, index: &Index, ids: &Ids) -> Option<ClosedBy> {
    let text = |name: &str| rows.cell(row, name).map_or("", |given| given.text);
    let terms = facts::number("taxonomy_term")?;
    let term = ids.of("taxonomy_term", text("taxonomy_term_id"));
    let term = index.rows(terms, term).first().map(|(_, row)| *row as usize);
    let term = term.zip(store.tables.get(terms)).and_then(|(row, rows)| rows.cell(row, "name"));
    let (label, value) = (text("label"), text("value"));
    for name in [label, term.map_or("", |given| given.text)] {
        let (spoken_name, stated) = name.split_once([':', '=']).unwrap_or((name, ""));
        let value = if value.trim().is_empty() { stated } else { value };
        let spoken = speaks(spoken_name).filter(|_| spoken_name.len() <= texts::LONGEST);
        let closed = match spoken {
            Some(spoken) if !value.trim().is_empty() => !spoken.is_open(value),
            _ => is_closed(name, false) || is_closed_remark(name),
        };
        if closed {
            return Some(ClosedBy { tells: tells(name), ..ClosedBy::new("label") });
        }
    }
    let told = is_closed_remark(value);
    (told || is_closed(value, false)).then(|| ClosedBy { tells: told, ..ClosedBy::new("value") })
}
