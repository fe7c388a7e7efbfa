//! The files of a feed, one after the other, into the store.

use std::collections::{BTreeSet, HashMap, HashSet};

use serde_json::Value;

use super::closed::{Speaks, TOLD, UNREADABLE, UNSAID, is_lost_closing, is_unsaid, speaks};
use super::dialect::{folded, recognise};
use super::ids::Ids;
use super::json::Walk;
use super::plan::{Plan, Planner};
use super::sheet::{Line, Sheet};
use super::source::{Files, is_spreadsheet, is_zip};
use super::store::{Origin, Store};
use super::text::{Decoded, decode};
use super::{ImportError, Options, Progress, Source, Step, note};
use crate::report::{Done, Report, What};
use crate::tabular::facts;

/// Rows between two words of progress.
const STRIDE: u64 = 10_000;

/// Endings of files that may hold rows or objects. Anything else is named in the report and not looked into.
const TABLES: [&str; 4] = ["csv", "tsv", "txt", "tab"];
const DOCUMENTS: [&str; 4] = ["json", "ndjson", "jsonl", "geojson"];

pub(super) fn read(
    source: Source,
    options: &Options,
    ids: &Ids,
    report: &mut Report,
    progress: &mut dyn FnMut(Progress<'_>),
) -> Result<Store, ImportError> {
    let (mut files, refused) = Files::open(source, &options.limits)?;
    for refused in refused {
        note(report, &refused.file, None, None, refused.what, None, refused.done);
    }
    let names = files.names();
    let package = describe(&names, &mut files, options, report)?;
    let mut feed = Feed {
        options,
        ids,
        report,
        store: Store::new(facts::tables().len()),
        package,
        made: HashSet::new(),
        dialects: BTreeSet::new(),
    };
    for name in names.iter().filter(|name| !is_package(name)) {
        progress(Progress { step: Step::Reading, file: name, rows: 0 });
        match files.bytes(name, &options.limits) {
            Ok(bytes) => feed.file(name, bytes, progress)?,
            // One broken file of several is left out; limits hold for the whole.
            Err(ImportError::Io { source, .. }) if names.len() > 1 => {
                note(
                    feed.report,
                    name,
                    None,
                    None,
                    What::Unreadable,
                    Some(&source.to_string()),
                    Done::FileLeftOut,
                );
            }
            Err(ImportError::Archive { source: error, .. }) => {
                note(
                    feed.report,
                    name,
                    None,
                    None,
                    What::Unreadable,
                    Some(&error.to_string()),
                    Done::FileLeftOut,
                );
            }
            Err(other) => return Err(other),
        }
    }
    if feed.store.lost > 0 {
        let was = format!("{} values", feed.store.lost);
        note(feed.report, "", None, None, What::UnknownColumn, Some(&was), Done::ValueLeftOut);
    }
    let dialects: Vec<String> = feed.dialects.into_iter().collect();
    feed.report.dialect = if dialects.is_empty() { "HSDS 3".to_owned() } else { dialects.join(", ") };
    Ok(feed.store)
}

/// What a package says of its files: the name of the table of each.
fn describe(
    names: &[String],
    files: &mut Files,
    options: &Options,
    report: &mut Report,
) -> Result<HashMap<String, String>, ImportError> {
    let mut tables = HashMap::new();
    for name in names.iter().filter(|name| is_package(name)) {
        let bytes = match files.bytes(name, &options.limits) {
            Ok(bytes) => bytes,
            Err(error @ (ImportError::Io { .. } | ImportError::Archive { .. })) => {
                note(report, name, None, None, What::Unreadable, Some(&error.to_string()), Done::FileLeftOut);
                continue;
            }
            Err(other) => return Err(other),
        };
        let folder = name.rsplit_once('/').map_or("", |(folder, _)| folder);
        let package: Value = serde_json::from_str(&decode(bytes, None).text).unwrap_or_else(|error| {
            note(report, name, None, None, What::NotJson, Some(&error.to_string()), Done::FileLeftOut);
            Value::Null
        });
        for resource in package.get("resources").and_then(Value::as_array).into_iter().flatten() {
            let text = |key: &str| resource.get(key).and_then(Value::as_str);
            if let (Some(table), Some(path)) = (text("name"), text("path")) {
                let path = path.trim_start_matches("./");
                let full = if folder.is_empty() { path.to_owned() } else { format!("{folder}/{path}") };
                tables.insert(full, table.to_owned());
            }
        }
    }
    Ok(tables)
}

fn is_package(name: &str) -> bool {
    name.rsplit('/').next().is_some_and(|last| last.eq_ignore_ascii_case("datapackage.json"))
}

struct Feed<'a> {
    options: &'a Options,
    ids: &'a Ids,
    report: &'a mut Report,
    store: Store,
    package: HashMap<String, String>,
    made: HashSet<(String, String)>,
    dialects: BTreeSet<String>,
}

impl Feed<'_> {
    fn file(
        &mut self,
        name: &str,
        bytes: Vec<u8>,
        progress: &mut dyn FnMut(Progress<'_>),
    ) -> Result<(), ImportError> {
        let last = name.rsplit('/').next().unwrap_or(name);
        let ending = last.rsplit_once('.').map_or(String::new(), |(_, ending)| ending.to_lowercase());
        if is_spreadsheet(name) {
            note(self.report, name, None, None, What::Spreadsheet, None, Done::FileLeftOut);
            return Ok(());
        }
        if is_zip(&bytes) {
            let what = if ending == "zip" { What::NestedArchive } else { What::UnknownFile };
            note(self.report, name, None, None, what, None, Done::FileLeftOut);
            return Ok(());
        }
        let known =
            TABLES.contains(&ending.as_str()) || DOCUMENTS.contains(&ending.as_str()) || !last.contains('.');
        if !known {
            note(self.report, name, None, None, What::UnknownFile, None, Done::FileLeftOut);
            return Ok(());
        }
        let mapping = self.options.mapping.as_ref().filter(|mapping| mapping.is_for(name));
        let decoded = decode(bytes, mapping.and_then(|mapping| mapping.encoding));
        self.say_encoding(name, &decoded);
        let text = decoded.text;
        let start = text.trim_start().chars().next();
        if DOCUMENTS.contains(&ending.as_str()) || (matches!(start, Some('{' | '[')) && mapping.is_none()) {
            let longest = self.options.limits.cell;
            let items = Walk::new(&mut self.store, self.report, name, longest).read(&text);
            if items > 0 {
                self.report.files.insert(name.to_owned(), items);
                self.dialects.insert("HSDS JSON".to_owned());
            }
            return Ok(());
        }
        self.sheet(name, &text, progress)
    }

    fn say_encoding(&mut self, name: &str, decoded: &Decoded) {
        if let Some(other) = decoded.other {
            note(
                self.report,
                name,
                None,
                None,
                What::Encoding,
                Some(other),
                Done::Repaired("UTF-8".to_owned()),
            );
        }
        if decoded.damaged {
            let done = Done::Repaired("\u{fffd}".to_owned());
            note(self.report, name, None, None, What::Undecodable, None, done);
        }
    }

    fn sheet(
        &mut self,
        name: &str,
        text: &str,
        progress: &mut dyn FnMut(Progress<'_>),
    ) -> Result<(), ImportError> {
        let options = self.options;
        let mapping = options.mapping.as_ref().filter(|mapping| mapping.is_for(name));
        let Some(sheet) = Sheet::open(text, mapping.and_then(|mapping| mapping.delimiter)) else {
            note(self.report, name, None, None, What::UnknownFile, None, Done::FileLeftOut);
            return Ok(());
        };
        if sheet.header.len() > options.limits.columns {
            let was = format!("{} columns", sheet.header.len());
            note(self.report, name, None, None, What::UnknownFile, Some(&was), Done::FileLeftOut);
            return Ok(());
        }
        let header = self.header(name, &sheet.header);
        let Some(plan) = self.plan(name, &header)? else {
            note(
                self.report,
                name,
                None,
                None,
                What::UnknownFile,
                Some(&header.join(", ")),
                Done::FileLeftOut,
            );
            return Ok(());
        };
        let file = self.store.file(name);
        let secrecy = Secrecy::new(&header, &plan);
        let (mut rows, mut ends_short) = (0_u64, false);
        sheet.each(|line| {
            rows += 1;
            ends_short = line.cells.len() < header.len();
            if rows.is_multiple_of(STRIDE) {
                progress(Progress { step: Step::Reading, file: name, rows });
            }
            let origin = Origin { file, line: line.number, nested: mapping.is_some() };
            self.line(name, &header, &plan, &secrecy, &line, origin);
            Ok::<(), ImportError>(())
        })?;
        let last = text.trim_end_matches(' ').rsplit('\n').next().unwrap_or_default();
        if !last.is_empty() && rows > 0 && ends_short {
            note(self.report, name, Some(text.lines().count() as u64), None, What::CutOff, None, Done::Kept);
        }
        self.report.files.insert(name.to_owned(), rows);
        Ok(())
    }

    /// Names for all columns, each once.
    fn header(&mut self, file: &str, stated: &[String]) -> Vec<String> {
        let mut names: Vec<String> = Vec::with_capacity(stated.len());
        let mut taken: HashSet<String> = HashSet::new();
        for (place, name) in stated.iter().enumerate() {
            let base = if name.is_empty() { format!("column_{}", place + 1) } else { name.clone() };
            let mut unique = base.clone();
            let mut count = 2;
            while !taken.insert(folded(&unique)) {
                unique = format!("{base}_{count}");
                count += 1;
            }
            if name.is_empty() {
                let done = Done::Repaired(unique.clone());
                note(self.report, file, None, Some(&unique), What::HeaderMissing, None, done);
            } else if unique != base {
                let done = Done::Repaired(unique.clone());
                note(self.report, file, None, Some(&base), What::HeaderTwice, None, done);
            }
            names.push(unique);
        }
        names
    }

    /// What becomes of the rows, if the file is known.
    fn plan(&mut self, name: &str, header: &[String]) -> Result<Option<Plan>, ImportError> {
        if let Some(mapping) = self.options.mapping.as_ref().filter(|mapping| mapping.is_for(name)) {
            let (plan, missing) = mapping.plan(header)?;
            for column in missing {
                note(self.report, name, None, Some(&column), What::ColumnMissing, None, Done::ValueLeftOut);
            }
            for column in header.iter().filter(|column| !mapping.uses(column)) {
                note(self.report, name, None, Some(column), What::UnknownColumn, None, Done::ValueLeftOut);
            }
            self.dialects.insert("mapping".to_owned());
            return Ok(Some(plan));
        }
        let last = name.rsplit('/').next().unwrap_or(name);
        let stem = last.rsplit_once('.').map_or(last, |(stem, _)| stem);
        let by_package = self.package.get(name).and_then(|table| recognise(table, header));
        // A file that is called as a table is, and has none of its columns, is damaged: its rows say nothing that is known.
        let known =
            by_package.or_else(|| recognise(stem, header)).filter(|known| known.plan.says_something());
        let Some(known) = known else { return Ok(None) };
        for (column, what, done) in known.notes {
            note(self.report, name, None, Some(&column), what, None, done);
        }
        self.dialects.extend(known.dialect);
        Ok(Some(known.plan))
    }

    fn line(
        &mut self,
        name: &str,
        header: &[String],
        plan: &Plan,
        secrecy: &Secrecy,
        line: &Line<'_>,
        // In a mapped table an organisation stands in each of its rows: that is no repetition to speak of.
        origin: Origin,
    ) {
        let at = Some(line.number);
        if line.broken {
            let done = Done::Repaired("a row of one line".to_owned());
            note(self.report, name, at, None, What::Quoting, None, done);
        }
        let longest = self.options.limits.cell;
        let mut short = None;
        if line.cells.iter().any(|cell| cell.len() > longest) {
            let cells = line.cells.iter().enumerate().map(|(place, cell)| {
                if cell.len() <= longest {
                    return cell;
                }
                let column = header.get(place).map(String::as_str);
                note(self.report, name, at, column, What::CellTooLong, None, Done::ValueLeftOut);
                ""
            });
            short = Some(cells.collect());
        }
        let cells = short.as_ref().unwrap_or(line.cells);
        if cells.len() > header.len() {
            let more = cells.iter().skip(header.len()).filter(|cell| !cell.trim().is_empty()).count();
            if more > 0 {
                let was = format!("{} of {}", cells.len(), header.len());
                note(self.report, name, at, None, What::RowTooLong, Some(&was), Done::ValueLeftOut);
            }
        } else if cells.len() < header.len() {
            let was = format!("{} of {}", cells.len(), header.len());
            note(self.report, name, at, None, What::RowTooShort, Some(&was), Done::Kept);
        }
        let says = secrecy.of(header, line, longest);
        let mut planner = Planner {
            store: &mut self.store,
            report: self.report,
            ids: self.ids,
            file: name.to_owned(),
            origin,
            made: &mut self.made,
            says: &says,
            said_of: &secrecy.said_of,
        };
        planner.carry_out(plan, cells);
    }
}

/// What the columns of a file say of who may see its rows.
struct Secrecy {
    /// Columns that go into no field for it; whether an empty cell may be a no.
    speaking: Vec<(usize, bool)>,
    /// All columns that speak of it.
    all: Vec<usize>,
    /// Columns whose texts go into no field, or not as they are.
    lost: Vec<usize>,
    said_of: Vec<usize>,
}

impl Secrecy {
    fn new(header: &[String], plan: &Plan) -> Secrecy {
        let says: Vec<Option<Speaks>> = header.iter().map(|name| speaks(name)).collect();
        let all = (0_usize..).zip(&says).filter(|(_, says)| says.is_some()).map(|(place, _)| place);
        let stated = plan.circles();
        let speaking = (0_usize..)
            .zip(&says)
            .filter_map(|(place, says)| Some((place, says.as_ref()?.may_tick())))
            .filter(|(place, _)| !stated.contains(place));
        let kept = plan.kept();
        let lost = (0..header.len())
            .zip(&says)
            .filter(|(place, says)| says.is_none() && !kept.contains(place) && !stated.contains(place));
        Secrecy {
            speaking: speaking.collect(),
            all: all.collect(),
            lost: lost.map(|(place, _)| place).collect(),
            said_of: plan.said_of(),
        }
    }

    /// What a row says. Where its cells do not fit the columns nobody knows which of them says it.
    fn of(&self, header: &[String], line: &Line<'_>, longest: usize) -> Vec<(String, String)> {
        let name = |place: usize| header.get(place).cloned().unwrap_or_default();
        let text = |place: usize| line.cells.get(place).unwrap_or_default();
        let lost = |place: &usize| text(*place).len() > longest;
        let mut says = Vec::new();
        for place in self.lost.iter().copied().filter(|place| is_lost_closing(&name(*place), text(*place))) {
            says.push((name(place), TOLD.to_owned()));
        }
        // What stands beyond the columns is of none.
        if line.cells.iter().skip(header.len()).any(|cell| is_lost_closing("", cell)) {
            says.push((String::new(), TOLD.to_owned()));
        }
        if line.broken || line.cells.len() != header.len() || self.all.iter().any(lost) {
            says.extend(self.all.iter().map(|place| (name(*place), UNREADABLE.to_owned())));
            return says;
        }
        for (place, may_tick) in &self.speaking {
            match text(*place) {
                empty if is_unsaid(empty) && *may_tick => says.push((name(*place), UNSAID.to_owned())),
                empty if empty.trim().is_empty() => {}
                text => says.push((name(*place), text.to_owned())),
            }
        }
        says
    }
}
