//! Leaving out work whose inputs have not changed since it last succeeded.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use crate::house::House;
use crate::run::{Done, Failure};

/// Work that depends on nothing but the content of files.
pub struct Work<'a> {
    /// Its name, for people and for the note of its last success.
    pub name: &'a str,
    /// Files and folders of the repository that it reads.
    pub reads: &'a [&'a str],
    /// Files or folders that it makes; if one is missing, it is done again.
    pub makes: &'a [&'a str],
}

impl Work<'_> {
    /// Does the work, unless it was done on the same content.
    pub fn unless_done(&self, house: &House, work: impl FnOnce() -> Done) -> Done {
        let note = house.notes().join(format!("{}.stamp", self.name));
        let stamp = self.stamp(house)?;
        let is_there = self.makes.iter().all(|path| house.at(path).exists());
        if is_there && fs::read_to_string(&note).is_ok_and(|last| last == stamp) {
            println!("= {}: unchanged", self.name);
            return Ok(());
        }
        let _ = fs::remove_file(&note); // half-done work is not done
        work()?;
        fs::create_dir_all(house.notes())?;
        fs::write(&note, stamp)?;
        Ok(())
    }

    fn stamp(&self, house: &House) -> Result<String, Failure> {
        let mut hasher = DefaultHasher::new();
        house.root.hash(&mut hasher);
        for path in self.reads {
            let mut files = Vec::new();
            list_files(&house.at(path), &mut files)?;
            files.sort();
            for file in files {
                file.hash(&mut hasher);
                fs::read(&file)?.hash(&mut hasher);
            }
        }
        Ok(format!("{:016x}", hasher.finish()))
    }
}

/// Folders whose content follows from other files.
const DERIVED: [&str; 5] = ["node_modules", "target", "dist", "wasm", "results"];

/// Whether this is such a folder.
pub fn is_derived(entry: &fs::DirEntry) -> Result<bool, Failure> {
    let is_named = DERIVED.iter().any(|name| entry.file_name() == *name);
    Ok(is_named && entry.file_type()?.is_dir())
}

fn list_files(path: &Path, files: &mut Vec<PathBuf>) -> Done {
    if !path.is_dir() {
        if !path.is_file() {
            return Err(Failure::new(format!("{} is missing", path.display())));
        }
        files.push(path.to_owned());
        return Ok(());
    }
    for entry in fs::read_dir(path)? {
        let entry = entry?;
        if !is_derived(&entry)? {
            list_files(&entry.path(), files)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;

    #[test]
    fn work_is_done_again_only_when_content_changes_or_its_result_is_gone() {
        let root = std::env::temp_dir().join(format!("xtask-stamp-{}", std::process::id()));
        fs::create_dir_all(root.join("source")).unwrap();
        fs::write(root.join("source/a"), "1").unwrap();
        let house = House { target: root.join("target"), root: root.clone() };
        let times = Cell::new(0);
        let run = || {
            Work { name: "test", reads: &["source"], makes: &["made"] }
                .unless_done(&house, || {
                    times.set(times.get() + 1);
                    Ok(fs::write(root.join("made"), "")?)
                })
                .unwrap();
            times.get()
        };
        assert_eq!(run(), 1);
        assert_eq!(run(), 1);
        fs::write(root.join("source/a"), "2").unwrap();
        assert_eq!(run(), 2);
        fs::remove_file(root.join("made")).unwrap();
        assert_eq!(run(), 3);
        fs::write(root.join("source/b"), "").unwrap();
        assert_eq!(run(), 4);
        fs::remove_dir_all(root).unwrap();
    }

    #[test]
    fn work_that_failed_is_done_again() {
        let root = std::env::temp_dir().join(format!("xtask-failed-{}", std::process::id()));
        fs::create_dir_all(&root).unwrap();
        fs::write(root.join("a"), "1").unwrap();
        let house = House { target: root.join("target"), root: root.clone() };
        let work = Work { name: "test", reads: &["a"], makes: &[] };
        work.unless_done(&house, || Ok(())).unwrap();
        fs::write(root.join("a"), "2").unwrap();
        work.unless_done(&house, || Err(Failure::new("no"))).unwrap_err();
        fs::write(root.join("a"), "1").unwrap();
        let again = Cell::new(false);
        work.unless_done(&house, || {
            again.set(true);
            Ok(())
        })
        .unwrap();
        assert!(again.get());
        fs::remove_dir_all(root).unwrap();
    }
}
