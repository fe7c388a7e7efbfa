//! Writing packages.

use std::collections::{BTreeMap, HashSet};
use std::io::{self, BufReader, BufWriter, Read, Seek, SeekFrom, Write};

use csv::StringRecord;
use tempfile::SpooledTempFile;
use thiserror::Error;
use uuid::Uuid;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::facts::{self, Columns, Table};
use super::package::{EXTRA, describe};
use super::rows::{Cells, Rows};
use crate::Record;
use crate::import::keys::is_record;

/// For whom a package is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// For any program that reads HSDS: the official tables, columns and constraints alone. Rows that lack what the
    /// package requires (addresses without a street, say) are left out, and counted, as are those of other tables.
    Plain,
    /// For programs that know the profile: nothing is lost. What the profile leaves open is open, and what no column is
    /// declared for stands as JSON in a column `extra`.
    Profile,
}

/// What was written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WrittenPackage {
    /// Rows by table.
    pub rows: BTreeMap<&'static str, u64>,
    /// Rows that were left out, by table, as they lack what the package requires.
    pub omitted: BTreeMap<&'static str, u64>,
}

/// Why a package could not be written.
#[derive(Debug, Error)]
pub enum WriteError {
    /// The archive cannot be written.
    #[error("the archive cannot be written: {0}")]
    Archive(#[from] zip::result::ZipError),
    /// A table cannot be written.
    #[error("a table cannot be written: {0}")]
    Table(#[from] csv::Error),
    /// The disk, or whatever is written to, refuses.
    #[error("cannot write: {0}")]
    Io(#[from] io::Error),
}

/// So much of a table is kept in memory while it is put together; the rest goes to a temporary file.
const IN_MEMORY: usize = 4 << 20;

/// Tables to which others have keys come first: what is left out of them is left out of those.
const FIRST: [&str; 9] = [
    "organization",
    "unit",
    "taxonomy",
    "taxonomy_term",
    "program",
    "service",
    "location",
    "service_at_location",
    "contact",
];

/// Writes records as a package into a zip archive. Memory: some dozens of bytes for each row.
///
/// The keys of a record should lead to records that are written as well. In [`Form::Plain`] those that do not are left
/// out, and rows that cannot be without them too; in [`Form::Profile`] they stay, as nothing may be lost there.
pub fn write(
    records: impl IntoIterator<Item = Record>,
    to: impl Write + Seek,
    form: Form,
) -> Result<WrittenPackage, WriteError> {
    let mut rows = Rows::new(form);
    let mut spools: BTreeMap<usize, csv::Writer<SpooledTempFile>> = BTreeMap::new();
    let mut ids: HashSet<(usize, Uuid)> = HashSet::new();
    let mut written = WrittenPackage::default();
    for record in records {
        rows.record(&record, &mut |table, row: Cells| {
            if let Some(unknown) =
                facts::tables().get(table).filter(|table| form == Form::Plain && table.profile)
            {
                *written.omitted.entry(&unknown.name).or_default() += 1;
                return Ok(());
            }
            let id = row.first().and_then(|id| Uuid::try_parse(id).ok());
            ids.extend(id.map(|id| (table, id)));
            let spool = spools
                .entry(table)
                .or_insert_with(|| csv::Writer::from_writer(SpooledTempFile::new(IN_MEMORY)));
            spool.write_record(&row).map_err(WriteError::from)
        })?;
    }
    let mut zip = ZipWriter::new(to);
    let tables: Vec<&'static Table> =
        spools.keys().filter_map(|number| facts::tables().get(*number)).collect();
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    zip.start_file("datapackage.json", options)?;
    serde_json::to_writer_pretty(&mut zip, &describe(&tables, form)).map_err(io::Error::from)?;
    let mut copier = Copier { rows: &rows, form, ids, open: facts::changes().open };
    let mut spools: Vec<_> =
        spools.into_iter().filter_map(|(n, spool)| Some((n, facts::tables().get(n)?, spool))).collect();
    spools.sort_by_key(|(_, table, _)| {
        FIRST.iter().position(|name| *name == table.name).unwrap_or(FIRST.len())
    });
    for (number, table, spool) in spools {
        let mut spool = spool.into_inner().map_err(|error| WriteError::Io(error.into_error()))?;
        spool.seek(SeekFrom::Start(0))?;
        zip.start_file(table.path.as_str(), options.large_file(true))?;
        let (count, omitted) = copier.copy(number, table, BufReader::new(spool), BufWriter::new(&mut zip))?;
        written.rows.insert(&table.name, count);
        if omitted > 0 {
            written.omitted.insert(&table.name, omitted);
        }
    }
    zip.finish()?;
    Ok(written)
}

struct Copier<'a> {
    rows: &'a Rows,
    form: Form,
    /// The rows that there are.
    ids: HashSet<(usize, Uuid)>,
    /// Columns that may be empty although the official description requires them.
    open: Columns,
}

impl Copier<'_> {
    /// Copies a table into the archive, with its header, and with the keys that rows got after they were put
    /// together. Says how many rows there are and how many were left out.
    fn copy(
        &mut self,
        number: usize,
        table: &'static Table,
        from: impl Read,
        to: impl Write,
    ) -> Result<(u64, u64), WriteError> {
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(from);
        let mut writer = csv::Writer::from_writer(to);
        let profile = self.form == Form::Profile;
        let wanted: Vec<usize> = (0_usize..)
            .zip(&table.fields)
            .filter(|(_, field)| !field.profile || profile)
            .map(|(place, _)| place)
            .collect();
        let names =
            wanted.iter().filter_map(|place| table.fields.get(*place)).map(|field| field.name.as_str());
        writer.write_record(names.chain(profile.then_some(EXTRA)))?;
        let keys = if profile { Vec::new() } else { Key::of(table) };
        let mut record = StringRecord::new();
        let (mut count, mut omitted) = (0, 0);
        while reader.read_record(&mut record)? {
            let id = record.get(0).and_then(|id| Uuid::try_parse(id).ok()).unwrap_or_default();
            let mut cells: Vec<String> = record.iter().map(str::to_owned).collect();
            for (column, owner) in self.rows.later(number, id) {
                if let Some(cell) = cells.get_mut(*column) {
                    *cell = owner.to_string();
                }
            }
            if !profile && self.is_refused(table, &keys, &mut cells) {
                self.ids.remove(&(number, id));
                omitted += 1;
                continue;
            }
            let extra = profile.then(|| cells.get(table.fields.len()).cloned().unwrap_or_default());
            writer.write_record(wanted.iter().filter_map(|place| cells.get(*place).cloned()).chain(extra))?;
            count += 1;
        }
        writer.flush()?;
        Ok((count, omitted))
    }

    /// Takes out keys that lead nowhere, and says whether a reader of the official package would refuse the row, or
    /// whether it now belongs to nothing.
    fn is_refused(&self, table: &Table, keys: &[Key], cells: &mut [String]) -> bool {
        let (mut lost_owner, mut owned) = (false, false);
        for key in keys {
            let Some(cell) = cells.get_mut(key.column).filter(|cell| !cell.is_empty()) else { continue };
            let there = Uuid::try_parse(cell).is_ok_and(|id| self.ids.contains(&(key.target, id)));
            if !there {
                cell.clear();
            }
            lost_owner |= key.owner && !there;
            owned |= key.owner && there;
        }
        let open = self.open.get(&table.name);
        let lacks = table.fields.iter().zip(cells).any(|(field, cell)| {
            field.required && cell.is_empty() && !open.is_some_and(|names| names.contains(&field.name))
        });
        lacks || (lost_owner && !owned)
    }
}

/// A column that is a key.
struct Key {
    column: usize,
    target: usize,
    /// Whether it names what the row belongs to.
    owner: bool,
}

impl Key {
    fn of(table: &'static Table) -> Vec<Key> {
        let keys = table.keys.iter().filter_map(|(name, target)| {
            let column = table.fields.iter().position(|field| field.name == *name)?;
            let owners = facts::table(target)?.parts.iter().any(|(_, of)| *of == table.name);
            Some(Key { column, target: facts::number(target)?, owner: owners && !is_record(table) })
        });
        keys.collect()
    }
}
