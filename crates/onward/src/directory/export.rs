//! `onward directory export`

use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use clap::Args;
use tempfile::NamedTempFile;

use super::Readers;
use crate::told::tell;
use crate::{Storage, data};

/// Writes the directory as a tabular package.
#[derive(Args)]
pub(crate) struct Export {
    /// The zip archive to write.
    to: PathBuf,
    /// As whom: everybody, members, or the network's office.
    #[arg(long, default_value = "public")]
    readers: Readers,
    /// Writes over a file that is there already.
    #[arg(long)]
    replace: bool,
    #[command(flatten)]
    storage: Storage,
}

impl Export {
    pub(crate) async fn run(self) -> anyhow::Result<()> {
        if self.to.exists() && !self.replace {
            bail!(
                "{} is there already: name another file, or write over it with --replace",
                self.to.display()
            );
        }
        let db = data::connect(&self.storage).await?;
        server::migrations::migrate(&db).await?;
        let package = server::openreferral::make_package(&db, self.readers.circle()).await?;
        let (package, written) = package;
        put(&package, &self.to).with_context(|| format!("cannot write {}", self.to.display()))?;
        tell!("Written: {}", self.to.display())?;
        for (table, rows) in &written.rows {
            tell!("  {table}: {rows} rows")?;
        }
        for (table, rows) in &written.omitted {
            tell!("  {table}: {rows} rows left out, as they lack what the standard package requires")?;
        }
        db.close().await;
        Ok(())
    }
}

/// Puts a file, which may lie on another disk, whole into its place.
fn put(file: &NamedTempFile, to: &Path) -> std::io::Result<()> {
    let folder = to.parent().filter(|folder| !folder.as_os_str().is_empty());
    let mut there = NamedTempFile::new_in(folder.unwrap_or(Path::new(".")))?;
    std::io::copy(&mut file.reopen()?, &mut there)?;
    there.as_file().sync_all()?;
    there.persist(to)?;
    Ok(())
}
