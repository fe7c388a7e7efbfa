//! Where a feed comes from: a file, a folder, an archive, or bytes at hand.

use std::borrow::Cow;
use std::fs::{self, File};
use std::io::{self, BufReader, Cursor, Read, Seek};
use std::path::{Path, PathBuf};

use zip::ZipArchive;

use super::{ImportError, Limits};
use crate::report::{Done, What};

/// Where a feed comes from.
pub enum Source {
    /// A file, a folder or a zip archive.
    Path(PathBuf),
    /// Bytes of a file or of a zip archive, and the name that they go by.
    Reader(String, Box<dyn Read>),
}

impl Source {
    /// What it is called.
    pub(super) fn name(&self) -> String {
        match self {
            Source::Path(path) => name_of(path),
            Source::Reader(name, _) => name.clone(),
        }
    }
}

/// How deep folders are looked into.
const DEPTH: usize = 4;

/// The first bytes of a zip archive.
const ZIP: &[u8] = b"PK\x03\x04";
const EMPTY_ZIP: &[u8] = b"PK\x05\x06";

/// The first bytes of a file of older spreadsheet programs.
const OLD_SPREADSHEET: &[u8] = b"\xd0\xcf\x11\xe0";

/// Whether a file is called as spreadsheet programs call theirs.
pub(super) fn is_spreadsheet(name: &str) -> bool {
    let ending = name.rsplit_once('.').map_or(String::new(), |(_, ending)| ending.to_lowercase());
    ["xlsx", "xlsm", "xlsb", "xls", "ods", "numbers"].contains(&ending.as_str())
}

fn is_part_of_spreadsheet(name: &str) -> bool {
    matches!(name, "xl/workbook.xml" | "xl/workbook.bin" | "Index/Document.iwa")
}

/// The files of a feed.
pub(super) struct Files {
    place: SourceContainer,
    names: Vec<String>,
    /// Bytes read so far.
    read: u64,
}

enum SourceContainer {
    Folder(PathBuf),
    One(PathBuf),
    Bytes(Vec<u8>),
    Archive(Box<ZipArchive<Box<dyn Seekable>>>, u64),
}

trait Seekable: Read + Seek {}
impl<T: Read + Seek> Seekable for T {}

/// Something about a file that is not in it.
pub(super) struct Refused {
    pub(super) file: String,
    pub(super) what: What,
    pub(super) done: Done,
}

impl Files {
    /// Opens a feed, and says which of its files are refused by their name.
    pub(super) fn open(source: Source, limits: &Limits) -> Result<(Files, Vec<Refused>), ImportError> {
        match source {
            Source::Path(path) if path.is_dir() => Files::folder(path, limits),
            Source::Path(path) => {
                let name = name_of(&path);
                let mut file = File::open(&path).map_err(|error| io_error(&name, error))?;
                let mut start = Vec::new();
                file.by_ref().take(4).read_to_end(&mut start).map_err(|error| io_error(&name, error))?;
                file.rewind().map_err(|error| io_error(&name, error))?;
                if start == OLD_SPREADSHEET {
                    return Err(ImportError::Spreadsheet(name));
                }
                if is_zip(&start) {
                    return Files::archive(&name, Box::new(BufReader::new(file)), limits);
                }
                Ok((Files { place: SourceContainer::One(path), names: vec![name], read: 0 }, Vec::new()))
            }
            Source::Reader(name, reader) => {
                let bytes = read_bounded(&name, reader, limits.total.min(limits.file))?;
                if bytes.starts_with(OLD_SPREADSHEET) {
                    return Err(ImportError::Spreadsheet(name));
                }
                if is_zip(&bytes) {
                    return Files::archive(&name, Box::new(Cursor::new(bytes)), limits);
                }
                Ok((Files { place: SourceContainer::Bytes(bytes), names: vec![name], read: 0 }, Vec::new()))
            }
        }
    }

    fn folder(path: PathBuf, limits: &Limits) -> Result<(Files, Vec<Refused>), ImportError> {
        let (mut names, mut refused) = (Vec::new(), Vec::new());
        list(&path, "", DEPTH, limits.entries, &mut names, &mut refused)?;
        names.sort();
        refused.sort_by(|a, b| a.file.cmp(&b.file));
        Ok((Files { place: SourceContainer::Folder(path), names, read: 0 }, refused))
    }

    fn archive(
        name: &str,
        reader: Box<dyn Seekable>,
        limits: &Limits,
    ) -> Result<(Files, Vec<Refused>), ImportError> {
        let archive = ZipArchive::new(reader)
            .map_err(|source| ImportError::Archive { file: name.to_owned(), source })?;
        if is_spreadsheet(name) || archive.file_names().flatten().any(|name| is_part_of_spreadsheet(&name)) {
            return Err(ImportError::Spreadsheet(name.to_owned()));
        }
        if archive.len() > limits.entries {
            return Err(ImportError::TooManyFiles(limits.entries));
        }
        let (mut names, mut refused) = (Vec::new(), Vec::new());
        for name in archive.file_names() {
            // A name that cannot even be read leads nowhere good.
            let name = name.unwrap_or(Cow::Borrowed("?/.."));
            if name.ends_with('/') {
                continue;
            }
            if is_unsafe(&name) {
                let done = Done::FileLeftOut;
                refused.push(Refused { file: name.into_owned(), what: What::UnsafeName, done });
            } else {
                names.push(name.into_owned());
            }
        }
        names.sort();
        refused.sort_by(|a, b| a.file.cmp(&b.file));
        Ok((Files { place: SourceContainer::Archive(Box::new(archive), 0), names, read: 0 }, refused))
    }

    /// The names of its files, sorted, so that a feed is always read in one order.
    pub(super) fn names(&self) -> Vec<String> {
        self.names.clone()
    }

    /// The bytes of one file.
    pub(super) fn bytes(&mut self, name: &str, limits: &Limits) -> Result<Vec<u8>, ImportError> {
        let bound = limits.file.min(limits.total.saturating_sub(self.read));
        let bytes = match &mut self.place {
            SourceContainer::Folder(folder) => read_file(&folder.join(name), name, bound)?,
            SourceContainer::One(path) => read_file(path, name, bound)?,
            SourceContainer::Bytes(bytes) => std::mem::take(bytes),
            SourceContainer::Archive(archive, packed) => {
                let file = archive
                    .by_name(name)
                    .map_err(|source| ImportError::Archive { file: name.to_owned(), source })?;
                *packed += file.compressed_size();
                let may_be = limits.ratio.saturating_mul(*packed).max(Limits::RATIO_FROM);
                let ratio = may_be.saturating_sub(self.read);
                read_bounded(name, file, bound.min(ratio)).map_err(|error| match error {
                    ImportError::TooLarge { file, .. } if ratio < bound => {
                        ImportError::Bomb { file, ratio: limits.ratio }
                    }
                    other => other,
                })?
            }
        };
        self.read += bytes.len() as u64;
        Ok(bytes)
    }
}

/// Whether bytes begin as an archive does.
pub(super) fn is_zip(bytes: &[u8]) -> bool {
    bytes.starts_with(ZIP) || bytes.starts_with(EMPTY_ZIP)
}

/// A name that leads out of the place where an archive lies.
fn is_unsafe(name: &str) -> bool {
    let path = name.replace('\\', "/");
    path.starts_with('/')
        || path.contains('\0')
        || path.split('/').any(|part| part == "..")
        || path.split('/').next().is_some_and(|part| part.ends_with(':'))
}

fn list(
    folder: &Path,
    before: &str,
    depth: usize,
    most: usize,
    names: &mut Vec<String>,
    refused: &mut Vec<Refused>,
) -> Result<(), ImportError> {
    for entry in fs::read_dir(folder).map_err(|error| io_error(&name_of(folder), error))? {
        let entry = entry.map_err(|error| io_error(&name_of(folder), error))?;
        let name = format!("{before}{}", entry.file_name().to_string_lossy());
        // What a link points to was not given to us: neither folders nor files behind one are read.
        let kind = entry.file_type().map_err(|error| io_error(&name, error))?;
        if kind.is_dir() && depth > 0 {
            list(&entry.path(), &format!("{name}/"), depth - 1, most, names, refused)?;
        } else if kind.is_file() {
            names.push(name);
        } else {
            let what = if kind.is_symlink() { What::Link } else { What::UnknownFile };
            refused.push(Refused { file: name, what, done: Done::FileLeftOut });
        }
        if names.len() + refused.len() > most {
            return Err(ImportError::TooManyFiles(most));
        }
    }
    Ok(())
}

fn read_file(path: &Path, name: &str, bound: u64) -> Result<Vec<u8>, ImportError> {
    let file = File::open(path).map_err(|error| io_error(name, error))?;
    read_bounded(name, file, bound)
}

/// Reads to the end, but not more than `bound` bytes.
fn read_bounded(name: &str, reader: impl Read, bound: u64) -> Result<Vec<u8>, ImportError> {
    let mut bytes = Vec::new();
    reader.take(bound.saturating_add(1)).read_to_end(&mut bytes).map_err(|error| io_error(name, error))?;
    if bytes.len() as u64 > bound {
        return Err(ImportError::TooLarge { file: name.to_owned(), limit: bound });
    }
    Ok(bytes)
}

fn name_of(path: &Path) -> String {
    path.file_name().map_or_else(|| path.to_string_lossy(), |name| name.to_string_lossy()).into_owned()
}

fn io_error(file: &str, source: io::Error) -> ImportError {
    ImportError::Io { file: file.to_owned(), source }
}
