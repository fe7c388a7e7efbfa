//! How the rows of one file become rows of HSDS tables: which column goes where, what is split, what is stated for all.
//! Dialects and mappings are both made into plans, and plans are carried out here.

use std::collections::{BTreeMap, HashSet};

use csv::StringRecord;
use uuid::Uuid;

use super::clean::{self, plain};
use super::closed::{SAYS, closes};
use super::dialect::ADDS;
use super::ids::Ids;
use super::keys::is_record;
use super::store::{Given, Origin, Store};
use crate::report::{Done, Finding, Report, What, finding::shown};
use crate::tabular::facts;

/// What becomes of each row of a file.
#[derive(Debug, Default)]
pub(super) struct Plan {
    pub(super) rows: Vec<RowPlan>,
    /// Texts that say that nothing is said.
    pub(super) missing: Vec<String>,
}

impl Plan {
    /// The columns that go into a field for who may see a row.
    pub(super) fn circles(&self) -> Vec<usize> {
        self.rows.iter().flat_map(RowPlan::circles).collect()
    }

    /// Whether some column goes into a field that a table has.
    pub(super) fn says_something(&self) -> bool {
        self.rows.iter().any(|row| {
            let table = facts::tables().get(row.table);
            let is_known = |cell: &CellPlan| {
                let field = cell.field.trim_start_matches(ADDS);
                !matches!(cell.from, From::Constant(_))
                    && table.is_some_and(|table| table.field(field).is_some())
            };
            row.each.is_some() || row.cells.iter().any(is_known)
        })
    }

    /// The columns whose texts stand in some field as they are.
    pub(super) fn kept(&self) -> HashSet<usize> {
        let cells = self.rows.iter().flat_map(|row| &row.cells);
        let as_they_are = cells.filter(|cell| !matches!(cell.change, Change::Date(_) | Change::Time(_)));
        let columns = as_they_are.flat_map(|cell| match &cell.from {
            From::Columns(columns, _) => columns.clone(),
            From::Dial(prefix, number) => vec![*prefix, *number],
            From::Constant(_) => Vec::new(),
        });
        columns.collect()
    }

    /// The tables of whose rows that is said: what is offered and where, not whose it is, as that stands in many rows.
    pub(super) fn said_of(&self) -> Vec<usize> {
        let organization = facts::number("organization");
        let records: Vec<usize> = self
            .rows
            .iter()
            .map(|row| row.table)
            .filter(|table| {
                facts::tables().get(*table).is_some_and(is_record) && Some(*table) != organization
            })
            .collect();
        let all = || self.rows.iter().take(1).map(|row| row.table).collect();
        if records.is_empty() { all() } else { records }
    }
}

/// A row that is made from each row of the file.
#[derive(Debug, Default)]
pub(super) struct RowPlan {
    /// The number of the table.
    pub(super) table: usize,
    pub(super) cells: Vec<CellPlan>,
    /// Fields that refer to another row of the plan, by its place.
    pub(super) parents: Vec<(String, usize)>,
    /// Made once for each part of some column.
    pub(super) each: Option<Each>,
    /// Columns that together are its id, where it has none of its own.
    pub(super) key: Vec<usize>,
    /// Made even when nothing is said in its columns.
    pub(super) always: bool,
}

impl RowPlan {
    /// The columns that go into a field for who may see it.
    fn circles(&self) -> Vec<usize> {
        let cells =
            self.cells.iter().filter(|cell| matches!(cell.field.as_str(), "visibility" | "disclosure"));
        let columns = cells.flat_map(|cell| match &cell.from {
            From::Columns(columns, _) => columns.clone(),
            _ => Vec::new(),
        });
        columns.collect()
    }
}

#[derive(Debug)]
pub(super) struct CellPlan {
    pub(super) field: String,
    pub(super) from: From,
    pub(super) change: Change,
}

#[derive(Debug)]
pub(super) enum From {
    /// Columns, joined by a text where there are several.
    Columns(Vec<usize>, String),
    /// The same for every row.
    Constant(String),
    /// A country's prefix and a telephone number.
    Dial(usize, usize),
}

#[derive(Debug, Default)]
pub(super) enum Change {
    #[default]
    None,
    /// Their word, folded, and ours.
    Words(BTreeMap<String, String>),
    /// The form of a date, as in strftime.
    Date(String),
    /// The form of a time of day.
    Time(String),
    /// An id that is told from others of the table by this.
    Scope(String),
}

/// A list in a cell.
#[derive(Debug)]
pub(super) struct Each {
    pub(super) column: usize,
    /// The characters between the parts; none: the cell is one part.
    pub(super) split: String,
    pub(super) field: String,
    pub(super) words: BTreeMap<String, String>,
    /// The parts are terms of this taxonomy, and the field gets the id of the term.
    pub(super) taxonomy: Option<String>,
}

/// Carries plans out.
pub(super) struct Planner<'a> {
    pub(super) store: &'a mut Store,
    pub(super) report: &'a mut Report,
    pub(super) ids: &'a Ids,
    pub(super) file: String,
    pub(super) origin: Origin,
    /// Terms that were made from words, each once.
    pub(super) made: &'a mut HashSet<(String, String)>,
    /// What columns say of who may see the row, where they stand in no field of the plan.
    pub(super) says: &'a [(String, String)],
    /// The tables of whose rows it is said.
    pub(super) said_of: &'a [usize],
}

type Cells = Vec<(String, String)>;

impl Planner<'_> {
    pub(super) fn carry_out(&mut self, plan: &Plan, record: &StringRecord) {
        let mut made: Vec<Option<String>> = Vec::with_capacity(plan.rows.len());
        for row in &plan.rows {
            let id = self.row(plan, row, record, &made);
            made.push(id);
        }
    }

    /// Makes a row, and says what its id is.
    fn row(
        &mut self,
        plan: &Plan,
        row: &RowPlan,
        record: &StringRecord,
        made: &[Option<String>],
    ) -> Option<String> {
        let read = |column: usize| {
            let text = record.get(column).unwrap_or_default();
            let bare = text.trim();
            // Spaces around a text stay: they are none of an import's business.
            if bare.is_empty() || plan.missing.iter().any(|missing| missing == bare) { "" } else { text }
        };
        let (mut cells, mut said) = (Cells::new(), row.always);
        for cell in &row.cells {
            let (text, stated) = match &cell.from {
                From::Constant(text) => (text.clone(), false),
                From::Columns(columns, join) => {
                    let texts: Vec<&str> =
                        columns.iter().map(|c| read(*c)).filter(|text| !text.is_empty()).collect();
                    (texts.join(join), !texts.is_empty())
                }
                From::Dial(prefix, number) => (dial(read(*prefix), read(*number)), !read(*number).is_empty()),
            };
            said |= stated;
            if !text.is_empty() {
                let text = self.changed(&cell.change, &cell.field, text);
                add(&mut cells, &cell.field, &text);
            }
        }
        let key: Vec<&str> = row.key.iter().map(|column| read(*column).trim()).collect();
        let is_told = key.iter().any(|part| !part.is_empty());
        // A place is one by what tells it from others, also where only its address says anything: without it, that would belong to
        // nothing.
        said |= is_told && facts::number("location") == Some(row.table);
        if is_told && !cells.iter().any(|(field, _)| field == "id") {
            cells.push(("id".to_owned(), key.join(" | ")));
        }
        let parts = row.each.as_ref().map(|each| parts(read(each.column), &each.split));
        if !said && parts.as_ref().is_none_or(Vec::is_empty) {
            return None;
        }
        for (field, parent) in &row.parents {
            if let Some(Some(id)) = made.get(*parent) {
                cells.push((field.clone(), id.clone()));
            }
        }
        match (&row.each, parts) {
            (Some(each), Some(parts)) => {
                for part in parts {
                    self.part(row, each, &cells, &part);
                }
                None
            }
            _ => Some(self.push(row.table, cells)),
        }
    }

    fn part(&mut self, row: &RowPlan, each: &Each, cells: &Cells, part: &str) {
        let word = match each.words.get(&plain(part)) {
            Some(word) => word.clone(),
            None if each.words.is_empty() => part.to_owned(),
            None => {
                self.note(&each.field, What::Unmapped, part, Done::ValueLeftOut);
                return;
            }
        };
        let value = match &each.taxonomy {
            Some(taxonomy) if self.ids.knows_list(taxonomy) && self.ids.term(taxonomy, &word).is_none() => {
                self.note(&each.field, What::Unmapped, part, Done::ValueLeftOut);
                return;
            }
            Some(taxonomy) => self.term(taxonomy, &word, part),
            None => word,
        };
        let mut cells = cells.clone();
        cells.push((each.field.clone(), value));
        self.push(row.table, cells);
    }

    /// The id of a term: one that the directory has, or one that is made for this feed.
    fn term(&mut self, taxonomy: &str, code: &str, label: &str) -> String {
        if let Some(known) = self.ids.term(taxonomy, code) {
            return known.to_string();
        }
        let id = format!("{taxonomy}/{}", plain(code));
        if self.made.insert((taxonomy.to_owned(), plain(code))) {
            if self.made.insert((taxonomy.to_owned(), String::new())) {
                let cells = [("id", taxonomy), ("name", taxonomy), ("description", taxonomy)];
                self.push_named("taxonomy", &cells);
            }
            let cells = [
                ("id", id.as_str()),
                ("name", label),
                ("description", label),
                ("code", code),
                ("taxonomy", taxonomy),
                ("taxonomy_id", taxonomy),
            ];
            self.push_named("taxonomy_term", &cells);
        }
        id
    }

    fn changed(&mut self, change: &Change, field: &str, text: String) -> String {
        match change {
            Change::Words(words) => {
                let word = words.get(&plain(&text)).cloned();
                if word.is_none() {
                    self.note(field, What::Unmapped, &text, Done::Kept);
                }
                word.unwrap_or(text)
            }
            // What is not written so goes on as it is: the field's own reading may know it, and reports otherwise.
            Change::Date(form) => clean::strptime_date(form, &text).map_or(text, |date| date.to_string()),
            Change::Scope(scope) if super::ids::stated(&text).is_none() => format!("{scope}/{}", text.trim()),
            Change::None | Change::Scope(_) => text,
            Change::Time(form) => {
                clean::strptime_time(form, &text).map_or(text, |time| time.strftime("%H:%M:%S").to_string())
            }
        }
    }

    fn push_named(&mut self, table: &str, cells: &[(&str, &str)]) {
        if let Some(number) = facts::number(table) {
            let cells = cells.iter().map(|(field, text)| ((*field).to_owned(), (*text).to_owned())).collect();
            self.push(number, cells);
        }
    }

    /// Stores a row, and says what its id is: what it states, or one made of all that it says.
    fn push(&mut self, table: usize, mut cells: Cells) -> String {
        let stated = cells.iter().find(|(field, _)| field == "id").map(|(_, id)| id.clone());
        let id = stated.unwrap_or_else(|| {
            let id = made_of(&cells);
            cells.push(("id".to_owned(), id.clone()));
            id
        });
        if self.said_of.contains(&table) {
            let says = self.says.iter().map(|(column, text)| (format!("{SAYS}{column}"), text.clone()));
            cells.extend(says);
        }
        let given = cells.iter().map(|(field, text)| (field.as_str(), Given { text, json: false }));
        self.store.push(table, self.origin, given);
        id
    }

    fn note(&mut self, field: &str, what: What, was: &str, done: Done) {
        // What a row says that is for the office alone is not repeated.
        let closes = |(column, text): &(String, String)| closes(column, text);
        let was = (!self.says.iter().any(closes)).then(|| shown(was));
        self.report.note(Finding {
            file: self.file.clone(),
            row: Some(self.origin.line),
            field: Some(field.to_owned()),
            what,
            was,
            done,
        });
    }
}

/// An id made of all that a row says. It begins so that it can be told from an id that a feed states.
pub(super) fn made_of(cells: &[(String, String)]) -> String {
    let mut sorted: Vec<_> = cells.iter().collect();
    sorted.sort();
    let text: Vec<String> = sorted.iter().map(|(field, text)| format!("{field}\u{1f}{text}")).collect();
    format!("{MADE}{}", Uuid::new_v5(&Uuid::NAMESPACE_OID, text.join("\u{1e}").as_bytes()))
}

/// How ids begin that no feed states.
pub(super) const MADE: &str = "\u{1f}made:";

/// Puts a text into a field; where one stands there, below it.
fn add(cells: &mut Cells, field: &str, text: &str) {
    match cells.iter_mut().find(|(name, _)| name == field) {
        Some((_, before)) if before == text => {}
        Some((_, before)) => {
            before.push('\n');
            before.push_str(text);
        }
        None => cells.push((field.to_owned(), text.to_owned())),
    }
}

fn dial(prefix: &str, number: &str) -> String {
    let digits: String = prefix.chars().filter(char::is_ascii_digit).collect();
    if digits.is_empty() || number.starts_with('+') {
        number.to_owned()
    } else {
        format!("+{digits} {number}")
    }
}

/// The parts of a list; commas within brackets divide nothing.
fn parts(text: &str, split: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut depth = 0_usize;
    for c in text.chars() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 && split.contains(c) {
            parts.push(String::new());
        } else if let Some(last) = parts.last_mut() {
            last.push(c);
        }
    }
    let mut seen = HashSet::new();
    let parts = parts.into_iter().map(|part| part.trim().to_owned());
    parts.filter(|part| !part.is_empty() && seen.insert(part.clone())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_divided_outside_of_brackets_and_nothing_comes_twice() {
        assert_eq!(
            parts("Chinese (Mandarin, Cantonese), Urdu, ,Urdu", ","),
            ["Chinese (Mandarin, Cantonese)", "Urdu"]
        );
        assert_eq!(parts("one, whole", ""), ["one, whole"]);
        assert_eq!(parts("(open, never closed", ","), ["(open, never closed"]);
    }
}
