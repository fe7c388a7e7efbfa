//! Tables that people open in a spreadsheet: figures, mappings, the report of an import. The one way to write them.
//!
//! A byte-order mark says that they are UTF-8. Where a semicolon parts cells on somebody's machine, a spreadsheet parts ours there too,
//! and at each line: so whatever stands behind one is [guarded](super::cell) like a cell of its own.
//!
//! Packages for programs have neither: they are read back byte for byte.

use std::io::{self, Write};

use super::cell::guard;

/// A table that is being written.
pub struct Sheet<W: Write>(csv::Writer<W>);

impl<W: Write> Sheet<W> {
    /// Begins with its heading.
    pub fn new<'a>(mut to: W, heading: impl IntoIterator<Item = &'a str>) -> io::Result<Self> {
        to.write_all("\u{feff}".as_bytes())?;
        let mut sheet = Self(csv::Writer::from_writer(to));
        sheet.row(heading)?;
        Ok(sheet)
    }

    /// Writes a row.
    pub fn row<T: AsRef<str>>(&mut self, cells: impl IntoIterator<Item = T>) -> io::Result<()> {
        self.0.write_record(cells.into_iter().map(|cell| still(cell.as_ref()))).map_err(io::Error::from)
    }

    /// Ends it.
    pub fn finish(self) -> io::Result<W> {
        self.0.into_inner().map_err(csv::IntoInnerError::into_error)
    }
}

/// Nothing of it runs, wherever a spreadsheet parts it.
fn still(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for piece in text.split_inclusive([';', '\n', '\r']) {
        let words = piece.trim_start_matches(' ');
        written.push_str(piece.get(..piece.len() - words.len()).unwrap_or_default());
        written.push_str(&guard(words));
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_opens_as_it_is_and_nothing_in_it_runs() {
        let mut sheet = Sheet::new(Vec::new(), ["name", "phones", "places"]).unwrap();
        sheet.row(["Ärztin; =cmd|' /C calc'!A0", "+999 20 5550 140; +999 20 5550 141", "12"]).unwrap();
        sheet.row(["a\n@SUM(A1)", " =1", "-73.5"]).unwrap();
        let text = String::from_utf8(sheet.finish().unwrap()).unwrap();
        assert_eq!(
            text,
            "\u{feff}name,phones,places\n\
             Ärztin; '=cmd|' /C calc'!A0,+999 20 5550 140; +999 20 5550 141,12\n\
             \"a\n'@SUM(A1)\", '=1,-73.5\n"
        );
    }
}
