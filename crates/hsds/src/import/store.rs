//! The rows of a feed, as close to the file's own size as can be: one text for each table, and eight bytes a cell.
//! Empty cells take nothing.

use std::collections::{HashMap, HashSet};

/// The rows of all tables, by the number of the table.
pub(super) struct Store {
    pub(super) tables: Vec<Rows>,
    files: Vec<String>,
    /// Values that no column was left for.
    pub(super) lost: u64,
    /// Files that say of themselves, in a way that is not understood, who may see what is in them.
    closed: HashSet<u16>,
    /// Files of JSON, in which what is not said is absent.
    json: HashSet<u16>,
}

/// The rows of one table.
#[derive(Default)]
pub(super) struct Rows {
    columns: Vec<String>,
    numbers: HashMap<String, u16>,
    text: String,
    cells: Vec<Cell>,
    heads: Vec<Head>,
    /// Ids that rows got because theirs is another row's.
    given: HashMap<usize, String>,
}

struct Cell {
    length: u32,
    column: u16,
    json: bool,
}

struct Head {
    text: usize,
    cells: usize,
    line: u64,
    file: u16,
    nested: bool,
}

/// A value of a row: text, or JSON that is not text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Given<'a> {
    pub(super) text: &'a str,
    pub(super) json: bool,
}

/// Where a row came from.
#[derive(Debug, Clone, Copy)]
pub(super) struct Origin {
    pub(super) file: u16,
    pub(super) line: u64,
    /// Whether it stood inside another object.
    pub(super) nested: bool,
}

impl Store {
    pub(super) fn new(tables: usize) -> Store {
        let tables = std::iter::repeat_with(Rows::default).take(tables).collect();
        Store { tables, files: Vec::new(), lost: 0, closed: HashSet::new(), json: HashSet::new() }
    }

    pub(super) fn close(&mut self, file: u16) {
        self.closed.insert(file);
    }

    pub(super) fn mark_json(&mut self, file: u16) {
        self.json.insert(file);
    }

    pub(super) fn is_json(&self, file: u16) -> bool {
        self.json.contains(&file)
    }

    pub(super) fn is_closed(&self, file: u16) -> bool {
        self.closed.contains(&file)
    }

    /// Names a file whose rows follow.
    pub(super) fn file(&mut self, name: &str) -> u16 {
        self.files.push(name.to_owned());
        u16::try_from(self.files.len() - 1).unwrap_or(u16::MAX)
    }

    pub(super) fn file_name(&self, file: u16) -> &str {
        self.files.get(usize::from(file)).map_or("", String::as_str)
    }

    pub(super) fn push<'a>(
        &mut self,
        table: usize,
        origin: Origin,
        cells: impl IntoIterator<Item = (&'a str, Given<'a>)>,
    ) {
        if let Some(rows) = self.tables.get_mut(table) {
            self.lost += rows.push(origin, cells);
        }
    }

    /// Gives a row an id of its own.
    pub(super) fn name(&mut self, table: usize, row: usize, id: String) {
        if let Some(rows) = self.tables.get_mut(table) {
            rows.given.insert(row, id);
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.tables.iter().all(|rows| rows.heads.is_empty())
    }
}

impl Rows {
    /// Adds a row, and says how many of its values found no place: a table has 65,536 columns, whoever names them.
    fn push<'a>(&mut self, origin: Origin, cells: impl IntoIterator<Item = (&'a str, Given<'a>)>) -> u64 {
        let mut lost = 0;
        self.heads.push(Head {
            text: self.text.len(),
            cells: self.cells.len(),
            line: origin.line,
            file: origin.file,
            nested: origin.nested,
        });
        for (column, given) in cells {
            if given.text.is_empty() {
                continue;
            }
            let (Some(column), Ok(length)) = (self.column(column), u32::try_from(given.text.len())) else {
                lost += 1;
                continue;
            };
            self.text.push_str(given.text);
            self.cells.push(Cell { length, column, json: given.json });
        }
        lost
    }

    fn column(&mut self, name: &str) -> Option<u16> {
        if let Some(number) = self.numbers.get(name) {
            return Some(*number);
        }
        let number = u16::try_from(self.columns.len()).ok()?;
        self.columns.push(name.to_owned());
        self.numbers.insert(name.to_owned(), number);
        Some(number)
    }

    pub(super) fn len(&self) -> usize {
        self.heads.len()
    }

    /// The cells of a row, in their order.
    pub(super) fn row(&self, row: usize) -> impl Iterator<Item = (&str, Given<'_>)> {
        let head = self.heads.get(row);
        let end = self.heads.get(row + 1).map_or(self.cells.len(), |next| next.cells);
        let cells = head.and_then(|head| self.cells.get(head.cells..end)).unwrap_or_default();
        let mut place = head.map_or(0, |head| head.text);
        cells.iter().filter_map(move |cell| {
            let start = place;
            place += cell.length as usize;
            let text = self.text.get(start..place)?;
            let column = self.columns.get(usize::from(cell.column))?;
            Some((column.as_str(), Given { text, json: cell.json }))
        })
    }

    /// The id of a row; empty where it has none.
    pub(super) fn id(&self, row: usize) -> &str {
        let given = self.given.get(&row).map(String::as_str);
        given.or_else(|| self.cell(row, "id").map(|given| given.text)).unwrap_or_default()
    }

    /// One cell of a row.
    pub(super) fn cell(&self, row: usize, column: &str) -> Option<Given<'_>> {
        self.row(row).find(|(name, _)| *name == column).map(|(_, given)| given)
    }

    pub(super) fn origin(&self, row: usize) -> Origin {
        self.heads.get(row).map_or(Origin { file: u16::MAX, line: 0, nested: false }, |head| Origin {
            file: head.file,
            line: head.line,
            nested: head.nested,
        })
    }
}
