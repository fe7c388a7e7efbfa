//! Whatever bytes come: an import neither panics nor hangs, and accounts for every row.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may panic")]

mod import;

use std::io::Cursor;
use std::time::{Duration, Instant};

use hsds::import::{Options, Source};
use import::{options, path, read_source, zipped};
use proptest::prelude::*;

/// Far more than a small feed may take.
const PATIENCE: Duration = Duration::from_secs(20);

fn survives(name: &str, bytes: Vec<u8>) {
    let options =
        Options { limits: hsds::import::Limits { total: 1 << 22, ..Default::default() }, ..options("any") };
    let began = Instant::now();
    let _ = read_source(Source::Reader(name.to_owned(), Box::new(Cursor::new(bytes))), &options);
    assert!(began.elapsed() < PATIENCE, "{name} took {:?}", began.elapsed());
}

/// The files of a sound feed.
fn files(folder: &str) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<_> = std::fs::read_dir(path(folder))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "csv" || ending == "json"))
        .filter(|path| path.file_name().is_some_and(|name| name != "datapackage.json"))
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), std::fs::read(&path).unwrap()))
        .collect();
    files.sort();
    files
}

const FOLDERS: [&str; 5] = [
    "data/examples/csv",
    "data/examples",
    "tests/data/feeds/hsds1",
    "tests/data/feeds/hsds2",
    "tests/data/feeds/ohana",
];

const SPLICES: [&[u8]; 14] = [
    b"\"",
    b"\0",
    b",",
    b"\n",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"=1+1",
    b"id",
    b"-1e999",
    b"[[[[",
    b"{\"id\":",
    b"\r",
    b"99999999999999999999",
    "\u{202e}\u{0}é".as_bytes(),
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..2048), name in "(services|phones|any)\\.(csv|json|zip|ndjson)") {
        survives(&name, bytes);
    }

    #[test]
    fn any_table(rows in prop::collection::vec("[\"',;\n\ta-z0-9=+/:.-]{0,40}", 0..20)) {
        survives("services.csv", format!("id,name,status,organization_id\n{}", rows.join("\n")).into_bytes());
    }

    #[test]
    fn any_change_of_a_sound_feed(
        folder in 0..FOLDERS.len(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), 0..SPLICES.len(), 0_usize..30), 1..12),
    ) {
        let mut files = files(FOLDERS[folder]);
        for (file, place, splice, length) in changes {
            let bytes = &mut files[file.index(FOLDERS.len())].1;
            let start = place.index(bytes.len() + 1);
            let end = (start + length).min(bytes.len());
            bytes.splice(start..end, SPLICES[splice].iter().copied());
        }
        let files: Vec<(&str, &[u8])> = files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
        survives("feed.zip", zipped(&files));
    }

    #[test]
    fn any_change_of_an_archive(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8)) {
        let mut bytes = zipped(&[("services.csv", b"id,name\n1,Advice\n"), ("phones.csv", b"id,service_id,number\n1,1,5\n")]);
        for (place, byte) in changes {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        survives("feed.zip", bytes);
    }
}
