//! A report as JSON, as CSV and as text.

use std::collections::BTreeMap;
use std::io::{self, Write};

use super::{Finding, Report, What};
use crate::tabular::Sheet;

impl Report {
    /// Hands on every finding, those first that speak of who may see something.
    fn each(&self, mut take: impl FnMut(&Finding) -> io::Result<()>) -> io::Result<()> {
        for first in [true, false] {
            let mut one = |finding: &Finding| {
                if (finding.what == What::Confidential) == first { take(finding) } else { Ok(()) }
            };
            self.findings.iter().try_for_each(&mut one)?;
            self.spool.each(&mut one)?;
        }
        Ok(())
    }

    /// Writes it as JSON, with every finding.
    pub fn write_json(&self, mut to: impl Write) -> io::Result<()> {
        let mut head = serde_json::to_value(self)?;
        let head = head.as_object_mut().map(std::mem::take).unwrap_or_default();
        write!(to, "{{")?;
        for (name, value) in head.iter().filter(|(name, _)| *name != "findings") {
            write!(to, "\n  {}: {value},", serde_json::to_string(name)?)?;
        }
        let to_do: BTreeMap<What, &str> = self.found.keys().map(|what| (*what, what.to_do())).collect();
        write!(to, "\n  \"to_do\": {},", serde_json::to_string(&to_do)?)?;
        write!(to, "\n  \"findings\": [")?;
        let mut before = "";
        self.each(|finding| {
            write!(to, "{before}\n    ")?;
            before = ",";
            serde_json::to_writer(&mut to, finding).map_err(io::Error::from)
        })?;
        writeln!(to, "\n  ]\n}}")?;
        to.flush()
    }

    /// Writes its findings as a table for people: file, row, field, code, what, was, done, and what to do.
    pub fn write_csv(&self, to: impl Write) -> io::Result<()> {
        let mut sheet = Sheet::new(to, ["file", "row", "field", "code", "what", "was", "done", "to_do"])?;
        self.each(|finding| {
            let row = finding.row.map(|row| row.to_string()).unwrap_or_default();
            sheet.row([
                finding.file.as_str(),
                &row,
                finding.field.as_deref().unwrap_or_default(),
                &finding.what.code(),
                &finding.what.to_string(),
                finding.was.as_deref().unwrap_or_default(),
                &finding.done.to_string(),
                finding.what.to_do(),
            ])
        })?;
        sheet.finish().map(drop)
    }

    /// Writes it as text for a terminal: the counts, then each kind of finding with its first few.
    pub fn write_text(&self, mut to: impl Write) -> io::Result<()> {
        writeln!(to, "Feed {} ({})", self.feed, self.dialect)?;
        for (file, rows) in &self.files {
            writeln!(to, "  {file}: {rows} rows read")?;
        }
        writeln!(
            to,
            "\n{:24} {:>9} {:>9} {:>9} {:>9} {:>9}",
            "table", "read", "imported", "repaired", "merged", "left out"
        )?;
        for (table, counts) in &self.tables {
            let crate::report::Counts { read, imported, repaired, merged, left_out } = counts;
            writeln!(to, "{table:24} {read:>9} {imported:>9} {repaired:>9} {merged:>9} {left_out:>9}")?;
        }
        writeln!(to, "\n{} records", self.records)?;
        for (what, count) in &self.found {
            writeln!(to, "\n{count} × {what}")?;
            writeln!(to, "  To do: {}.", what.to_do())?;
            for finding in self.examples(*what) {
                writeln!(to, "  {}", line(finding))?;
            }
        }
        writeln!(to, "\n{} findings in all", self.total())?;
        if self.findings_not_kept > 0 {
            writeln!(
                to,
                "{} of them were counted and could not be kept: the disk is full.",
                self.findings_not_kept
            )?;
        }
        Ok(())
    }
}

fn line(finding: &Finding) -> String {
    let row = finding.row.map(|row| format!(":{row}")).unwrap_or_default();
    let field = finding.field.as_ref().map(|field| format!(" {field}")).unwrap_or_default();
    let was = finding.was.as_ref().map(|was| format!(" “{was}”")).unwrap_or_default();
    format!("{}{row}{field}{was}: {}", finding.file, finding.done)
}
