//! The folder: what is remembered, and what is built again.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may panic")]

mod common;

use std::fs;
use std::path::Path;

use common::{all, ask, found, id, put, service};
use search::{Change, Config, Index, Opened, SearchError};

fn open(folder: &Path) -> (Index, Opened) {
    Index::open(folder, Config::default()).unwrap()
}

const EMPTY: Opened = Opened { rebuild: true, cursor: 0 };

#[test]
fn a_commit_is_remembered_with_its_cursor() {
    let folder = tempfile::tempdir().unwrap();
    let (index, opened) = open(folder.path());
    assert_eq!(opened, EMPTY);
    index.write(&[put(service(1, "Help")), put(service(2, "Help"))], 41).unwrap();
    index.write(&[Change::Remove(id(1)), Change::Remove(id(9))], 42).unwrap();
    assert_eq!(found(&index, &ask("help")), [2]);
    // Nothing to do is remembered too.
    index.write(&[], u64::MAX).unwrap();
    assert!(matches!(Index::open(folder.path(), Config::default()), Err(SearchError::InUse)));
    drop(index);

    let (index, opened) = open(folder.path());
    assert_eq!(opened, Opened { rebuild: false, cursor: u64::MAX });
    assert_eq!(found(&index, &all()), [2]);
}

#[test]
fn what_was_not_finished_has_not_happened() {
    let folder = tempfile::tempdir().unwrap();
    let (index, _) = open(folder.path());
    index.write(&[put(service(1, "Help"))], 7).unwrap();
    let mut rebuild = index.rebuild().unwrap();
    rebuild.put(&service(2, "Help")).unwrap();
    assert!(matches!(index.write(&[], 8), Err(SearchError::Rebuilding)));
    assert!(matches!(index.rebuild(), Err(SearchError::Rebuilding)));
    assert_eq!(found(&index, &all()), [1]);
    drop(rebuild);
    assert_eq!(found(&index, &all()), [1]);
    drop(index);

    let (index, opened) = open(folder.path());
    assert_eq!(opened, Opened { rebuild: false, cursor: 7 });
    assert_eq!(found(&index, &all()), [1]);
    // It can still be written, and be rebuilt.
    index.write(&[put(service(3, "Help"))], 8).unwrap();
    let mut rebuild = index.rebuild().unwrap();
    rebuild.put(&service(4, "Help")).unwrap();
    rebuild.finish(9).unwrap();
    assert_eq!(found(&index, &all()), [4]);
    index.write(&[put(service(5, "Help"))], 10).unwrap();
    assert_eq!(found(&index, &all()), [4, 5]);
}

#[test]
fn a_rebuild_that_was_cut_short_is_begun_again() {
    let folder = tempfile::tempdir().unwrap();
    let (index, _) = open(folder.path());
    let mut rebuild = index.rebuild().unwrap();
    rebuild.put(&service(2, "Help")).unwrap();
    drop(rebuild);
    drop(index);
    assert_eq!(open(folder.path()).1, EMPTY);
}

#[test]
fn another_edition_or_version_is_built_again() {
    let folder = tempfile::tempdir().unwrap();
    open(folder.path()).0.write(&[put(service(1, "Help"))], 7).unwrap();
    let newer = Config { edition: "labels 2".to_owned(), ..Config::default() };
    let (index, opened) = Index::open(folder.path(), newer.clone()).unwrap();
    assert_eq!(opened, EMPTY);
    assert!(index.is_empty());
    index.write(&[put(service(1, "Help"))], 8).unwrap();
    drop(index);
    assert_eq!(Index::open(folder.path(), newer.clone()).unwrap().1, Opened { rebuild: false, cursor: 8 });

    let stamp = folder.path().join("stamp");
    let written = fs::read_to_string(&stamp).unwrap();
    fs::write(&stamp, format!("0{written}")).unwrap();
    assert_eq!(Index::open(folder.path(), newer).unwrap().1, EMPTY);
}

#[test]
fn a_damaged_folder_is_built_again_and_nothing_else_is_touched() {
    let files = |folder: &Path| -> Vec<_> {
        let mut files: Vec<_> =
            fs::read_dir(folder.join("engine")).unwrap().map(|file| file.unwrap().path()).collect();
        files.retain(|file| !file.to_string_lossy().ends_with(".lock"));
        files.sort();
        files
    };
    let written = || {
        let folder = tempfile::tempdir().unwrap();
        open(folder.path()).0.write(&[put(service(1, "Help")), put(service(2, "Advice"))], 7).unwrap();
        fs::write(folder.path().join("mine"), "kept").unwrap();
        folder
    };
    let names = files(written().path()).len();
    assert!(names >= 5);
    for number in 0..names {
        for damage in ["flip", "cut", "remove"] {
            let folder = written();
            let file = &files(folder.path())[number];
            let mut bytes = fs::read(file).unwrap();
            match damage {
                "flip" => {
                    let middle = bytes.len() / 2;
                    bytes[middle] ^= 0x55;
                    fs::write(file, bytes).unwrap();
                }
                "cut" => fs::write(file, &bytes[..bytes.len() / 2]).unwrap(),
                _ => fs::remove_file(file).unwrap(),
            }
            let (index, opened) = open(folder.path());
            // What the engine can do without, it may mend itself.
            if opened != EMPTY {
                assert_eq!((opened.cursor, index.len()), (7, 2), "{damage} {}", file.display());
            }
            index.write(&[put(service(3, "Help"))], 8).unwrap();
            assert_eq!(found(&index, &ask("help")).last(), Some(&3));
            assert_eq!(fs::read_to_string(folder.path().join("mine")).unwrap(), "kept");
        }
    }
}

#[test]
fn a_folder_that_cannot_be_used_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    assert!(matches!(Index::open(&file, Config::default()), Err(SearchError::Folder(_))));
}

#[test]
fn an_index_is_asked_while_it_is_written() {
    let index = common::index([service(1, "Help")]);
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for _ in 0..200 {
                    assert!(found(&index, &ask("help")).contains(&1));
                }
            });
        }
        for number in 2..20 {
            index.write(&[put(service(number, "Help")), put(service(1, "Help"))], u64::from(number)).unwrap();
            assert!(found(&index, &ask("help")).contains(&number));
        }
    });
}
