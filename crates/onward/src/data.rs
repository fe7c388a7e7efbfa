//! The data folder: the log key and, unless another is named, the database.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use db::Db;
use getrandom::SysRng;
use ledger::SecretKey;
use rand_core::UnwrapErr;

use crate::Place;

/// Randomness of the operating system: without it nothing may be made.
pub(crate) fn rng() -> UnwrapErr<SysRng> {
    UnwrapErr(SysRng)
}

/// Opens the database of a place.
pub(crate) async fn connect(place: &Place) -> anyhow::Result<Db> {
    let url = if let Some(url) = &place.database {
        url.clone()
    } else {
        let folder = std::path::absolute(&place.data)?;
        format!("sqlite://{}", folder.join("onward.db").display())
    };
    Db::connect(&url).await.context("the database cannot be opened")
}

fn key_path(folder: &Path) -> PathBuf {
    folder.join("log.key")
}

/// Makes the data folder, for its owner alone.
pub(crate) fn make_folder(folder: &Path) -> anyhow::Result<()> {
    fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(folder, fs::Permissions::from_mode(0o700))?;
    }
    Ok(())
}

/// Makes a new log key in the folder; never replaces one.
pub(crate) fn make_log_key(folder: &Path) -> anyhow::Result<SecretKey> {
    let mut seed = seal::Zeroizing::new([0; 32]);
    getrandom::fill(seed.as_mut()).context("the operating system gives no random bytes")?;
    let path = key_path(folder);
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    let mut file = options
        .open(&path)
        .with_context(|| format!("{} is there already, or cannot be made", path.display()))?;
    file.write_all(domain::bytes::encode(seed.as_ref()).as_bytes())?;
    file.sync_all()?;
    Ok(SecretKey::from_seed(&seed))
}

/// Reads the log key.
pub(crate) fn read_log_key(folder: &Path) -> anyhow::Result<SecretKey> {
    let path = key_path(folder);
    let text = match fs::read_to_string(&path) {
        Ok(text) => seal::Zeroizing::new(text),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            bail!("there is no network in {} yet: run `onward init`", folder.display())
        }
        Err(error) => return Err(error).with_context(|| format!("cannot read {}", path.display())),
    };
    let seed = domain::bytes::decode_exact(text.trim())
        .with_context(|| format!("{} does not hold a key", path.display()))?;
    Ok(SecretKey::from_seed(&seed))
}
