//! No feed makes an import panic, whatever form it comes in, and what is read of it is sound: it accounts for every row, and
//! what it takes over is written as a package and read back.
//!
//! The first byte says how the rest is taken: as JSON, as lines of JSON, as a table, as an archive, or as several tables of a
//! tabular package, apart by a line of `---`.

use std::io::{Cursor, Write};

use hsds::Record;
use hsds::import::{Limits, Options, Source, read};
use hsds::tabular::{Form, write};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const TABLES: [&str; 8] = [
    "services.csv",
    "organizations.csv",
    "locations.csv",
    "service_at_location.csv",
    "phones.csv",
    "addresses.csv",
    "schedules.csv",
    "attributes.csv",
];

fn take(name: &str, bytes: Vec<u8>) -> Vec<Record> {
    let mut options = Options::new("fuzz");
    options.limits = Limits { total: 1 << 20, ..Limits::default() };
    let mut records = Vec::new();
    let source = Source::Reader(name.to_owned(), Box::new(Cursor::new(bytes)));
    let read = read(source, &options, &mut |_| {}, &mut |record| {
        records.push(record);
        Ok(())
    });
    if let Ok(report) = read {
        let sum = report.sum();
        assert_eq!(sum.read, sum.imported + sum.merged + sum.left_out);
        assert_eq!(report.records, records.len() as u64);
    }
    records
}

/// The parts of a text as the tables of a package.
fn pack(bytes: &[u8]) -> Vec<u8> {
    let text = String::from_utf8_lossy(bytes);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, table) in TABLES.iter().zip(text.split("\n---\n")) {
        zip.start_file(*name, SimpleFileOptions::default()).expect("a name of ours");
        zip.write_all(table.as_bytes()).expect("memory can be written");
    }
    zip.finish().expect("memory can be written").into_inner()
}

/// Imports a feed in the form that its first byte says, and what was imported once more.
pub fn import_feed(bytes: &[u8]) {
    let Some((how, rest)) = bytes.split_first() else { return };
    let records = match how % 5 {
        0 => take("services.json", rest.to_vec()),
        1 => take("services.ndjson", rest.to_vec()),
        2 => take("services.csv", rest.to_vec()),
        3 => take("feed.zip", rest.to_vec()),
        _ => take("feed.zip", pack(rest)),
    };
    for record in &records {
        let mut again = record.clone();
        assert!(again.normalise().is_empty(), "what an import gives is as it is stored");
    }
    let mut package = Cursor::new(Vec::new());
    let written = write(records.clone(), &mut package, Form::Profile).expect("memory can be written");
    assert!(written.omitted.is_empty(), "nothing is lost with the profile");
    let back = take("package.zip", package.into_inner());
    assert!(back.len() >= records.len() || records.is_empty());
}
