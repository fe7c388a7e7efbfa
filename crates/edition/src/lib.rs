//! An edition: what a build script knows of the rules that a crate was built with.
//!
//! What is derived from something else and kept (an index, the rows on a device) was derived by rules. A number that
//! somebody raises when a rule changes is forgotten one day, and then what is old passes for what is new. So the number is
//! a fingerprint of the sources in which the rules stand: any change of them, even of a comment, makes what was kept stale
//! once. Versions of libraries are not in it.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};

/// Gives the crate whose build script calls this its edition, as `env!("EDITION")`: of all files in `folders`, which are
/// named from the crate's own folder.
///
/// # Errors
/// If a folder cannot be read.
pub fn mark(folders: &[&str]) -> io::Result<()> {
    for folder in folders {
        println!("cargo::rerun-if-changed={folder}");
    }
    println!("cargo::rustc-env=EDITION={}", of(folders)?);
    Ok(())
}

/// The edition of what stands in `folders`: 16 hexadecimal digits.
fn of(folders: &[impl AsRef<Path>]) -> io::Result<String> {
    let mut sum = Sha256::new();
    for folder in folders {
        let mut files = Vec::new();
        list(folder.as_ref(), &mut files)?;
        files.sort();
        for file in files {
            let name = file.strip_prefix(folder).unwrap_or(&file).to_string_lossy().replace('\\', "/");
            let text = fs::read(&file)?;
            for part in [name.as_bytes(), &text] {
                sum.update(part.len().to_le_bytes());
                sum.update(part);
            }
        }
    }
    let number = sum.finalize().iter().take(8).fold(0_u64, |number, byte| (number << 8) | u64::from(*byte));
    Ok(format!("{number:016x}"))
}

fn list(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() { list(&path, files)? } else { files.push(path) }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_edition_is_another_one_as_soon_as_a_source_is() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        let edition = || of(&[folder.path()]).unwrap();
        fs::create_dir(at("rules")).unwrap();
        fs::write(at("rules/late.rs"), "after 24 h").unwrap();
        fs::write(at("lib.rs"), "mod rules;").unwrap();
        let first = edition();
        assert_eq!((first.len(), &edition()), (16, &first));

        fs::write(at("rules/late.rs"), "after 25 h").unwrap();
        let changed = edition();
        assert_ne!(changed, first, "a rule deep inside");
        fs::rename(at("rules/late.rs"), at("rules/due.rs")).unwrap();
        assert_ne!(edition(), changed, "a name");
        fs::rename(at("rules/due.rs"), at("rules/late.rs")).unwrap();
        fs::write(at("rules/more.rs"), "").unwrap();
        assert_ne!(edition(), changed, "a new file, even an empty one");
        fs::remove_file(at("rules/more.rs")).unwrap();
        assert_eq!(edition(), changed);
        assert!(of(&[at("nowhere")]).is_err(), "what is not there is no edition");
    }
}
