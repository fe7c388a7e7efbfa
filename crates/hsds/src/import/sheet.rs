//! Rows out of a text with delimiters: which delimiter, which columns, and what to do with quotation marks that are
//! never closed.

use csv::{ReaderBuilder, StringRecord};

/// Delimiters that are looked for, the likeliest first.
const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// So many rows tell the delimiter.
const LOOKED_AT: usize = 20;

/// A quoted cell over more lines than this is looked at closely: its closing mark may be missing.
const CLOSE_LOOK: u64 = 1;

/// A text with delimiters, read row by row.
pub(super) struct Sheet<'a> {
    text: &'a str,
    delimiter: u8,
    /// The names of the columns, as they stand there.
    pub(super) header: Vec<String>,
    /// Where the rows begin, in bytes, and the number of the line before.
    start: (usize, u64),
}

/// A row as it was found.
pub(super) struct Line<'a> {
    pub(super) cells: &'a StringRecord,
    /// The line of the file on which it begins, from 1.
    pub(super) number: u64,
    /// Whether a quotation mark in it was never closed, so that it was read without regard to quotation marks.
    pub(super) broken: bool,
}

impl<'a> Sheet<'a> {
    /// Looks at the first row. `None` where there is none.
    pub(super) fn open(text: &'a str, delimiter: Option<u8>) -> Option<Sheet<'a>> {
        let (text, skipped, stated) = without_statement(text);
        let delimiter = delimiter.or(stated).unwrap_or_else(|| sniff(text));
        let mut reader = reader(text, delimiter, true);
        let mut record = StringRecord::new();
        // Empty lines before the header are no rows for the reader.
        let found = reader.read_record(&mut record).unwrap_or(false);
        let start = usize::try_from(reader.position().byte()).unwrap_or(usize::MAX);
        let line = reader.position().line().saturating_sub(1) + skipped;
        let header = record.iter().map(|cell| cell.trim().to_owned()).collect();
        found.then_some(Sheet { text, delimiter, header, start: (start, line) })
    }

    /// Hands on row by row.
    pub(super) fn each<E>(&self, mut take: impl FnMut(Line<'_>) -> Result<(), E>) -> Result<(), E> {
        let (mut start, mut line_before) = self.start;
        let mut record = StringRecord::new();
        'part: loop {
            let Some(rest) = self.text.get(start..).filter(|rest| !rest.is_empty()) else { return Ok(()) };
            let mut reader = reader(rest, self.delimiter, true);
            while reader.read_record(&mut record).unwrap_or(false) {
                let position =
                    record.position().map_or((0, 1), |position| (position.byte(), position.line()));
                let began = usize::try_from(position.0).unwrap_or(usize::MAX);
                let line = position.1 + blank_lines(rest.get(began..).unwrap_or_default());
                let lines = reader.position().line().saturating_sub(line);
                let ended = usize::try_from(reader.position().byte()).unwrap_or(usize::MAX).min(rest.len());
                if lines > CLOSE_LOOK
                    && let Some(single) = self.mended(rest.get(began..ended).unwrap_or_default(), &record)
                {
                    take(Line { cells: &single.cells, number: line_before + line, broken: true })?;
                    start += began + single.length;
                    line_before += line;
                    continue 'part;
                }
                if record.iter().any(|cell| !cell.trim().is_empty()) {
                    take(Line { cells: &record, number: line_before + line, broken: false })?;
                }
            }
            return Ok(());
        }
    }

    /// A row over several lines that does not fit the columns, or that never ends, read as one line without regard
    /// to quotation marks; `None` where that does not fit either.
    fn mended(&self, from: &str, whole: &StringRecord) -> Option<Single> {
        let quoting = quoting(from, char::from(self.delimiter));
        let never_closed = quoting == Quoting::Open;
        if whole.len() == self.header.len() && quoting == Quoting::Sound {
            return None;
        }
        let from_first = from.trim_start_matches(['\n', '\r']);
        let blank = from.len() - from_first.len();
        let end = from_first.find('\n').map_or(from_first.len(), |end| end + 1);
        let line = from_first.get(..end)?;
        let mut record = StringRecord::new();
        let found = reader(line, self.delimiter, false).read_record(&mut record).unwrap_or(false);
        if !found || (record.len() != self.header.len() && !never_closed) {
            return None;
        }
        let cells = record.iter().map(|cell| cell.trim().trim_matches('"').replace("\"\"", "\"")).collect();
        Some(Single { cells, length: blank + end })
    }
}

/// How the quotation marks of a row stand.
#[derive(Debug, PartialEq, Eq)]
enum Quoting {
    /// Each that opens a cell is closed where the cell ends.
    Sound,
    /// One is closed within its cell: it closed another row's.
    Broken,
    /// One is never closed.
    Open,
}

fn quoting(row: &str, delimiter: char) -> Quoting {
    let mut chars = row.chars().peekable();
    let (mut within, mut begins) = (false, true);
    while let Some(c) = chars.next() {
        let ends = |c: char| c == delimiter || matches!(c, '\n' | '\r');
        match (within, c) {
            (true, '"') if chars.next_if_eq(&'"').is_some() => {}
            (true, '"') => {
                within = false;
                if chars.peek().is_some_and(|next| !ends(*next)) {
                    return Quoting::Broken;
                }
            }
            (true, _) => {}
            (false, '"') if begins => within = true,
            (false, c) => begins = ends(c),
        }
    }
    if within { Quoting::Open } else { Quoting::Sound }
}

/// Empty lines before a row, which the reader counts into it.
fn blank_lines(text: &str) -> u64 {
    text.bytes().take_while(|byte| matches!(byte, b'\n' | b'\r')).filter(|byte| *byte == b'\n').count() as u64
}

struct Single {
    cells: StringRecord,
    length: usize,
}

fn reader(text: &str, delimiter: u8, quoting: bool) -> csv::Reader<&[u8]> {
    ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .quoting(quoting)
        .from_reader(text.as_bytes())
}

/// Spreadsheets may write the delimiter in a line of its own, `sep=;`.
fn without_statement(text: &str) -> (&str, u64, Option<u8>) {
    let stated = text.get(..4).filter(|start| start.eq_ignore_ascii_case("sep=")).and_then(|_| text.get(4..));
    let Some((first, rest)) = stated.and_then(|rest| rest.split_once('\n')) else { return (text, 0, None) };
    match first.trim_end_matches('\r').as_bytes() {
        [delimiter] => (rest, 1, Some(*delimiter)),
        _ => (text, 0, None),
    }
}

/// The delimiter that divides the first rows into the most columns, where the rows agree on it.
fn sniff(text: &str) -> u8 {
    let mut best = (0_usize, DELIMITERS[0]);
    for delimiter in DELIMITERS {
        let mut reader = reader(text, delimiter, true);
        let mut record = StringRecord::new();
        let mut widths = Vec::new();
        while widths.len() < LOOKED_AT && reader.read_record(&mut record).unwrap_or(false) {
            widths.push(record.len());
        }
        let width = widths.first().copied().unwrap_or(1);
        let agree = widths.iter().filter(|other| **other == width).count();
        let score = (width - usize::from(width > 0)) * agree * 100 / widths.len().max(1);
        if score > best.0 {
            best = (score, delimiter);
        }
    }
    best.1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<(u64, bool, Vec<String>)> {
        let sheet = Sheet::open(text, None).unwrap();
        let mut rows = Vec::new();
        sheet
            .each(|line| {
                rows.push((line.number, line.broken, line.cells.iter().map(str::to_owned).collect()));
                Ok::<(), ()>(())
            })
            .unwrap();
        rows
    }

    #[test]
    fn delimiters_are_recognised() {
        for (text, delimiter) in [
            ("id,name\n1,\"a;b;c\"\n", b','),
            ("id;name;fee\n1;a, b;2,50\n", b';'),
            ("id\tname\n1\ta,b\n", b'\t'),
            ("sep=;\nid;name\n", b';'),
        ] {
            assert_eq!(Sheet::open(text, None).unwrap().delimiter, delimiter, "{text}");
        }
    }

    #[test]
    fn lines_are_counted_over_cells_with_line_breaks() {
        let rows = rows("id,name\n1,\"two\nlines\"\n\n2,x\r\n3,y\n");
        let lines: Vec<u64> = rows.iter().map(|row| row.0).collect();
        assert_eq!(lines, [2, 5, 6]);
        assert_eq!(rows[0].2[1], "two\nlines");
    }

    #[test]
    fn a_mark_that_is_never_closed_spoils_its_own_row_alone() {
        let rows =
            rows("id,name,city\n1,\"Open,Lyon\n2,Second,Paris\n3,\"Third, all\",Nice\n4,Fourth,Metz\n");
        assert_eq!(rows.len(), 4, "{rows:?}");
        assert_eq!(rows[0], (2, true, vec!["1".into(), "Open".into(), "Lyon".into()]));
        assert_eq!(rows[2].2[1], "Third, all");
        let pairs = self::rows("id,name,city\n1,\"a,x\n2,\"b,y\n3,\"c,z\n");
        assert_eq!(pairs.len(), 3, "one mark does not close another row's: {pairs:?}");
        let last = self::rows("id,name\n1,\"never closed\n2,b\n3,c\n");
        assert_eq!(last.len(), 3, "{last:?}");
        assert_eq!(last[2].0, 4);
    }
}
