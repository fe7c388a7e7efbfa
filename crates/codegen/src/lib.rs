//! Writes the Rust and TypeScript code that follows from `codes/`: one source for coded vocabularies.
//!
//! [`generate`] only computes texts; [`write()`] puts them into the tree, [`list_stale`] finds files that differ.

#![forbid(unsafe_code)]

mod places;
mod rust;
mod typescript;
mod vocabulary;

use std::path::{Path, PathBuf};

pub use places::Places;
pub use vocabulary::{Code, Vocabulary, read_vocabularies};

/// Why generation failed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file could not be read or written.
    #[error("{path}: {source}")]
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// A file is not what it should be.
    #[error("{path}: {why}")]
    Content {
        /// The file.
        path: PathBuf,
        /// What is wrong, in words.
        why: String,
    },
}

/// The texts that follow from `codes/` under `root`, each with its path relative to `root`.
pub fn generate(root: &Path) -> Result<Vec<(PathBuf, String)>, Error> {
    let vocabularies = read_vocabularies(&root.join("codes"))?;
    let places = Places::read(&root.join("codes/places.json"))?;
    Ok(vec![
        (PathBuf::from("crates/domain/src/code/generated.rs"), rust::rust_text(&vocabularies, &places)),
        (PathBuf::from("web/src/codes/generated.ts"), typescript::typescript_text(&vocabularies, &places)),
    ])
}

/// The generated files whose committed text differs from what [`generate`] makes, or that are missing.
pub fn list_stale(root: &Path) -> Result<Vec<PathBuf>, Error> {
    let stale = |(path, text): (PathBuf, String)| {
        let committed = std::fs::read_to_string(root.join(&path)).ok();
        (committed.as_deref() != Some(&text)).then_some(path)
    };
    Ok(generate(root)?.into_iter().filter_map(stale).collect())
}

/// Writes every stale file and returns their paths.
pub fn write(root: &Path) -> Result<Vec<PathBuf>, Error> {
    let stale = list_stale(root)?;
    for (path, text) in generate(root)? {
        if stale.contains(&path) {
            let path = root.join(path);
            let failed = |source| Error::File { path: path.clone(), source };
            if let Some(folder) = path.parent() {
                std::fs::create_dir_all(folder).map_err(failed)?;
            }
            std::fs::write(&path, text).map_err(failed)?;
        }
    }
    Ok(stale)
}

/// Reads a file as text.
fn read_text(path: &Path) -> Result<String, Error> {
    std::fs::read_to_string(path).map_err(|source| Error::File { path: path.to_owned(), source })
}
