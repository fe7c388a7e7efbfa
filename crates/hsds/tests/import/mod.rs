//! What tests of imports share.
#![allow(dead_code, clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may panic")]

use std::path::{Path, PathBuf};

use hsds::Record;
use hsds::import::{ImportError, Options, Source, read};
use hsds::report::Report;
use hsds::validate::{Mode, check};
use serde_json::Value;

pub fn options(feed: &str) -> Options {
    Options::new(feed)
}

pub fn path(below_the_crate: impl AsRef<Path>) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(below_the_crate)
}

/// Imports a file or folder of the crate; what holds for every import is checked.
pub fn read_path(below_the_crate: impl AsRef<Path>, options: &Options) -> (Vec<Record>, Report) {
    read_source(Source::Path(path(below_the_crate)), options).unwrap()
}

pub fn read_bytes(name: &str, bytes: impl Into<Vec<u8>>, options: &Options) -> (Vec<Record>, Report) {
    let reader = Box::new(std::io::Cursor::new(bytes.into()));
    read_source(Source::Reader(name.to_owned(), reader), options).unwrap()
}

/// Files by their names, in a zip archive.
pub fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        std::io::Write::write_all(&mut zip, bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

pub fn read_files(files: &[(&str, &str)], options: &Options) -> (Vec<Record>, Report) {
    let files: Vec<(&str, &[u8])> = files.iter().map(|(name, text)| (*name, text.as_bytes())).collect();
    read_bytes("feed.zip", zipped(&files), options)
}

pub fn read_source(source: Source, options: &Options) -> Result<(Vec<Record>, Report), ImportError> {
    let mut records = Vec::new();
    let report = read(source, options, &mut |_| {}, &mut |record| {
        records.push(record);
        Ok(())
    })?;
    for record in &records {
        assert_sound(record);
    }
    let sum = report.sum();
    assert_eq!(sum.read, sum.imported + sum.merged + sum.left_out, "every row is accounted for");
    assert_eq!(report.records, records.len() as u64);
    if sum.left_out > 0 {
        assert!(report.total() > 0, "nothing is left out silently");
    }
    Ok((records, report))
}

/// Valid, normalised, and in the order in which its references can be followed.
fn assert_sound(record: &Record) {
    let mut normalised = record.clone();
    assert!(normalised.normalise().is_empty(), "{record:?}");
    assert_eq!(&normalised, record);
    let mut declared = record.to_value();
    without_undeclared(record.kind().name(), &mut declared);
    assert_eq!(check(record.kind().name(), &declared, Mode::Profile), [], "{declared:#}");
}

/// Takes out what no schema of the profile declares.
pub fn without_undeclared(object: &str, value: &mut Value) {
    let Some((_, schema)) = hsds::profile::merged("").find(|(name, _)| *name == object) else { return };
    let Value::Object(fields) = value else { return };
    fields.retain(|name, _| schema["properties"].get(name).is_some());
    for (name, value) in fields {
        let part =
            schema["properties"][name.as_str()]["items"]["$ref"].as_str().unwrap_or_default().to_owned();
        for item in value.as_array_mut().into_iter().flatten() {
            without_undeclared(part.trim_end_matches(".json"), item);
        }
    }
}
