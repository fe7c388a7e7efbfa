//! What is for the network's office alone: rows that speak of who may see them, in a way that nobody here understands.
//! Whoever kept a place secret elsewhere wrote it in words of their own; guessed wrongly, such a word tells where it is.

mod words;

use std::collections::{HashMap, HashSet};

use serde_json::Value;
use uuid::Uuid;

use super::clean::{understood, without_controls};
use super::dialect::EXTRA;
use super::fates::Place;
use super::ids::Ids;
use super::index::{Index, id_of};
use super::keys::is_record;
use super::store::{Given, Rows, Store};
use crate::tabular::facts::{self, Table};

pub(super) use words::{Speaks, closing, speaks};
use words::{is_closed, is_closed_within, is_mark};

/// In the store, a column of a file that stands in no field but speaks of who may see the row.
pub(super) const SAYS: &str = "\u{1f}says:";

/// What stands for a value that could not be read.
pub(super) const UNREADABLE: &str = "\u{fffd}";

/// Tables of whose texts each is looked through.
const OF_PLACES: [&str; 5] = ["location", "address", "service_at_location", "phone", "contact"];

/// What closes.
pub(super) struct Because {
    pub(super) place: Place,
    pub(super) column: String,
    /// The word, where it is one that tells nothing else.
    pub(super) word: Option<String>,
}

/// Rows that are for the office alone, by table and id.
#[derive(Default)]
pub(super) struct Closed {
    ids: HashSet<(usize, Uuid)>,
    /// Those that say so themselves.
    own: HashSet<(usize, Uuid)>,
    pub(super) because: Vec<Because>,
}

impl Closed {
    /// Looks at every value of every row, then at what belongs together.
    pub(super) fn find(store: &Store, index: &Index, ids: &Ids) -> Closed {
        let mut closed = Closed::default();
        for (number, (table, rows)) in facts::tables().iter().zip(&store.tables).enumerate() {
            let mut judge = Judge { table, names: HashMap::new(), is_part: !is_record(table) };
            for row in 0..rows.len() {
                let Ok(place) = u32::try_from(row) else { break };
                let whole = store.is_closed(rows.origin(row).file).then(|| ("visibility".to_owned(), None));
                if let Some((column, word)) = whole.or_else(|| judge.row(rows, row, store, index, ids)) {
                    closed.ids.insert((number, id_of(ids, table, rows, row)));
                    closed.because.push(Because { place: (number, place), column, word });
                }
            }
        }
        closed.own.clone_from(&closed.ids);
        if !closed.ids.is_empty() {
            closed.spread(store, index, ids);
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

    fn spread(&mut self, store: &Store, index: &Index, ids: &Ids) {
        let number = |name: &str| facts::number(name).unwrap_or(usize::MAX);
        let id_at = |table: usize, row: u32| {
            let (facts, rows) = facts::tables().get(table).zip(store.tables.get(table))?;
            Some(id_of(ids, facts, rows, row as usize))
        };
        // What a code or a record of a change says of its owner, then what an address says of its place.
        for parts in
            [["attribute", "metadata"], ["attribute", "metadata"], ["address", "service_at_location"]]
        {
            let parts = parts.map(number);
            for (owner, part, row) in index.owned().filter(|(_, part, _)| parts.contains(part)) {
                // A service stays what it is where one of its places is secret.
                let is_service = owner.0 == number("service") && part == number("service_at_location");
                if !is_service && id_at(part, row).is_some_and(|id| self.has(part, id)) {
                    self.ids.insert(owner);
                }
            }
        }
        let (organizations, services) = (number("organization"), number("service"));
        let (locations, at) = (number("location"), number("service_at_location"));
        for table in [services, locations] {
            let Some(rows) = store.tables.get(table) else { continue };
            for row in 0..rows.len() {
                let of = rows.cell(row, "organization_id").map(|given| ids.of("organization", given.text));
                if of.is_some_and(|of| self.has(organizations, of))
                    && let Some(id) = u32::try_from(row).ok().and_then(|row| id_at(table, row))
                {
                    self.ids.insert((table, id));
                }
            }
        }
        // A place at which nothing is offered but what is for the office alone.
        if let Some((rows, of)) = store.tables.get(at).zip(facts::tables().get(locations)) {
            let offered = |row: u32| {
                let given = rows.cell(row as usize, "service_id")?;
                Some(self.has(services, ids.of("service", given.text)))
            };
            let places = store.tables.get(locations).map_or(0, Rows::len);
            let found: Vec<Uuid> = (0..places)
                .filter_map(|row| Some(id_of(ids, of, store.tables.get(locations)?, row)))
                .filter(|id| {
                    let mut all = index.parts((locations, *id), at).filter_map(offered).peekable();
                    all.peek().is_some() && all.all(|closed| closed)
                })
                .collect();
            self.ids.extend(found.into_iter().map(|id| (locations, id)));
        }
        // A telephone of something closed is not shown for something open either.
        for _ in 0..2 {
            for (owner, part, row) in
                index.owned().filter(|(owner, ..)| self.ids.contains(owner)).collect::<Vec<_>>()
            {
                let can_say =
                    facts::tables().get(part).is_some_and(|part| part.field("visibility").is_some());
                if can_say
                    && owner.0 != at
                    && let Some(id) = id_at(part, row)
                {
                    self.ids.insert((part, id));
                }
            }
        }
    }
}

/// Looks at the rows of one table.
struct Judge {
    table: &'static Table,
    names: HashMap<String, Option<Speaks>>,
    is_part: bool,
}

impl Judge {
    /// The column that closes a row, and its word.
    fn row(
        &mut self,
        rows: &Rows,
        row: usize,
        store: &Store,
        index: &Index,
        ids: &Ids,
    ) -> Option<(String, Option<String>)> {
        for (name, given) in rows.row(row) {
            if name != "id"
                && let Some(column) = self.cell(name, given)
            {
                let word = without_controls(given.text).0;
                return Some((column, (is_closed(&word, true) || word == UNREADABLE).then_some(word)));
            }
        }
        match self.table.name.as_str() {
            "attribute" => attribute(rows, row, store, index, ids),
            "metadata" => {
                let text = |name: &str| rows.cell(row, name).map_or("", |given| given.text);
                let (field, now) = (text("field_name"), text("replacement_value"));
                let spoken = speaks(field)?;
                let ours = understood("visibility", now) || understood("disclosure", now);
                (!spoken.is_open(now) && !ours).then(|| (field.to_owned(), None))
            }
            _ => None,
        }
    }

    fn cell(&mut self, name: &str, given: Given<'_>) -> Option<String> {
        if let Some(column) = name.strip_prefix(SAYS) {
            let open = given.text != UNREADABLE && speaks(column).is_none_or(|says| says.is_open(given.text));
            return (!open).then(|| column.to_owned());
        }
        let nested = || serde_json::from_str::<Value>(given.text).ok();
        if name == EXTRA {
            return closing("", &nested()?);
        }
        let declared = self.table.field(name).is_some();
        if declared && matches!(name, "visibility" | "disclosure") {
            let text =
                if given.json { nested().and_then(|value| value.as_str().map(str::to_owned)) } else { None };
            let text = text.as_deref().unwrap_or(given.text);
            let open =
                (given.json && given.text == "null") || Speaks::Names.is_open(text) || understood(name, text);
            return (!open).then(|| name.to_owned());
        }
        if !declared {
            let may_nest = given.json || given.text.trim_start().starts_with(['{', '[']);
            if let Some(value) = nested().filter(|_| may_nest) {
                return closing(name, &value);
            }
            let says = *self.names.entry(name.to_owned()).or_insert_with(|| speaks(name));
            if let Some(says) = says {
                return (!says.is_open(given.text)).then(|| name.to_owned());
            }
        }
        if given.json {
            return None;
        }
        let closed = is_closed(given.text, is_mark(name, self.is_part))
            || OF_PLACES.contains(&self.table.name.as_str()) && is_closed_within(given.text);
        // What a change record or a code says is looked at as what it is.
        let coded =
            matches!(self.table.name.as_str(), "metadata" | "attribute" | "taxonomy" | "taxonomy_term");
        (closed && !coded).then(|| name.to_owned())
    }
}

/// What a code says of what it is given to: by its label and value, or by the name of its term.
fn attribute(
    rows: &Rows,
    row: usize,
    store: &Store,
    index: &Index,
    ids: &Ids,
) -> Option<(String, Option<String>)> {
    let text = |name: &str| rows.cell(row, name).map_or("", |given| given.text);
    let terms = facts::number("taxonomy_term")?;
    let term = ids.of("taxonomy_term", text("taxonomy_term_id"));
    let term = index.rows(terms, term).first().map(|(_, row)| *row as usize);
    let term = term.zip(store.tables.get(terms)).and_then(|(row, rows)| rows.cell(row, "name"));
    let (label, value) = (text("label"), text("value"));
    for name in [label, term.map_or("", |given| given.text)] {
        let (name, stated) = name.split_once([':', '=']).unwrap_or((name, ""));
        let value = if value.trim().is_empty() { stated } else { value };
        let closed = match speaks(name).filter(|_| name.len() <= words::LONGEST) {
            Some(spoken) if !value.trim().is_empty() => !spoken.is_open(value),
            _ => is_closed(name, false),
        };
        if closed {
            return Some(("label".to_owned(), None));
        }
    }
    is_closed(value, false).then(|| ("value".to_owned(), None))
}
