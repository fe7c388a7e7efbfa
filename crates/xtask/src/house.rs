//! Where things are.

use std::path::{Path, PathBuf};

/// The repository, and the folder that is built into.
pub struct House {
    /// The repository.
    pub root: PathBuf,
    /// Where cargo builds.
    pub target: PathBuf,
}

impl House {
    /// The repository that this program was built from.
    pub fn find() -> Self {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        let root = here.ancestors().nth(2).unwrap_or(here).to_owned();
        let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
        let target = root.join(target); // as given, if that is absolute
        Self { root, target }
    }

    /// A path inside the repository.
    pub fn at(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    /// The folder of what this program notes for itself.
    pub fn notes(&self) -> PathBuf {
        self.target.join("xtask")
    }

    /// A program that was built, as tests use it.
    pub fn binary(&self, name: &str) -> PathBuf {
        self.target.join("debug").join(name).with_extension(std::env::consts::EXE_EXTENSION)
    }
}
