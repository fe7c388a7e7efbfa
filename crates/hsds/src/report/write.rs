//! A report as JSON, as CSV and as text.

use std::io::{self, Write};

use super::{Finding, Report};
use crate::tabular::Sheet;

/// Findings of one kind that the text shows in full; the rest are counted.
const SHOWN_OF_EACH: usize = 5;

impl Report {
    /// Writes it as JSON.
    pub fn write_json(&self, to: impl Write) -> io::Result<()> {
        serde_json::to_writer_pretty(to, self).map_err(io::Error::from)
    }

    /// Writes its findings as a table for people: file, row, field, code, what, was, done.
    pub fn write_csv(&self, to: impl Write) -> io::Result<()> {
        let mut sheet = Sheet::new(to, ["file", "row", "field", "code", "what", "was", "done"])?;
        for finding in &self.findings {
            let row = finding.row.map(|row| row.to_string()).unwrap_or_default();
            sheet.row([
                finding.file.as_str(),
                &row,
                finding.field.as_deref().unwrap_or_default(),
                &finding.what.code(),
                &finding.what.to_string(),
                finding.was.as_deref().unwrap_or_default(),
                &finding.done.to_string(),
            ])?;
        }
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
            for finding in self.findings.iter().filter(|finding| finding.what == *what).take(SHOWN_OF_EACH) {
                writeln!(to, "  {}", line(finding))?;
            }
        }
        if self.findings_not_kept > 0 {
            writeln!(to, "\n{} findings were counted and not kept.", self.findings_not_kept)?;
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
