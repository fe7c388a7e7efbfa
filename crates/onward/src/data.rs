//! The data folder: the log key and, unless another is named, the database. Whatever is not as it must be stops the program
//! at once, with one sentence that says what to do.

use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, anyhow, bail};
use db::{Db, Hindrance};
use getrandom::SysRng;
use ledger::SecretKey;
use rand_core::UnwrapErr;

use crate::Storage;

/// Randomness of the operating system: without it nothing may be made.
pub(crate) fn rng() -> UnwrapErr<SysRng> {
    UnwrapErr(SysRng)
}

/// The file of the database, unless another is named.
const DATABASE: &str = "onward.db";
/// Locked while a program serves from a folder.
pub(crate) const RUNNING: &str = "running";

/// Opens the database, which must be there. A new one in the place of one that is gone would be empty, and look as
/// if nothing had ever been.
pub(crate) async fn connect(storage: &Storage) -> anyhow::Result<Db> {
    if let Some(file) = sqlite_file(storage)?
        && !file.try_exists().with_context(|| format!("cannot look for {}", file.display()))?
    {
        let file = file.display();
        if key_path(&storage.data).exists() {
            bail!(
                "{file} is gone, and the key beside it is still there: put the database back from its copy, or name the one that the network stands in with --database"
            );
        }
        bail!(
            "there is no network in {} yet: run `onward init`, or name its folder with --data",
            storage.data.display()
        );
    }
    create(storage).await
}

/// Opens the database, and makes the file where it is one that is not there yet.
pub(crate) async fn create(storage: &Storage) -> anyhow::Result<Db> {
    let url = match (&storage.database, sqlite_file(storage)?) {
        (Some(url), _) => url.clone(),
        (None, file) => format!("sqlite://{}", file.unwrap_or_default().display()),
    };
    Db::connect(&url).await.map_err(|error| match error.hindrance() {
        // The address holds a password, so nothing of it is repeated.
        Some(Hindrance::Address) => anyhow!(
            "--database is not the address of a database: write postgres://user:password@host/name or sqlite:///path/file.db"
        ),
        Some(Hindrance::NoServer) => anyhow!(
            "no PostgreSQL server answers at the address in --database: start it, or put host and port right"
        ),
        Some(Hindrance::Login) => {
            anyhow!("PostgreSQL refuses the user or the password in --database: put them right")
        }
        Some(Hindrance::NoDatabase) => anyhow!(
            "PostgreSQL has no database of the name in --database: make it with `createdb`, or put the name right"
        ),
        None => anyhow::Error::new(error).context("the database cannot be opened: look at what stands behind this"),
    })
}

/// The file of the database, if it is one.
fn sqlite_file(storage: &Storage) -> anyhow::Result<Option<PathBuf>> {
    match &storage.database {
        None => Ok(Some(std::path::absolute(&storage.data)?.join(DATABASE))),
        Some(url) => {
            let path = url.strip_prefix("sqlite://").or_else(|| url.strip_prefix("sqlite:"));
            let path = path.map(|path| path.split('?').next().unwrap_or(path));
            Ok(path.filter(|path| !path.is_empty() && *path != ":memory:").map(PathBuf::from))
        }
    }
}

/// Claims a folder for as long as the answer is kept: two that serve from one would take each other's ground away.
pub(crate) fn claim(folder: &Path, who: &str) -> anyhow::Result<File> {
    let path = folder.join(RUNNING);
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    let file = options.open(&path).with_context(|| format!("cannot write {}", path.display()))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(fs::TryLockError::WouldBlock) => bail!(
            "{who} already runs on {}: stop it, or give this one a folder of its own with --data",
            folder.display()
        ),
        Err(fs::TryLockError::Error(error)) => Err(error)
            .with_context(|| format!("cannot lock {}: is it on a disk of this machine?", path.display())),
    }
}

/// Checks that nothing is in a folder that a network is to be founded in.
pub(crate) fn check_empty(folder: &Path) -> anyhow::Result<()> {
    if key_path(folder).exists() != folder.join(DATABASE).exists() {
        bail!(
            "a part of a network is in {}, its log key or its database: name another folder with --data, or put the other part back",
            folder.display()
        );
    }
    if key_path(folder).exists() {
        bail!(
            "there is a network in {} already: name another folder with --data, or serve this one with `onward serve`",
            folder.display()
        );
    }
    let mut within = match fs::read_dir(folder) {
        Ok(within) => within,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error).with_context(|| format!("cannot read {}", folder.display())),
    };
    if within.next().is_some() {
        bail!("{} is not empty: name a new or an empty folder with --data", folder.display());
    }
    Ok(())
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

/// Takes away what a founding that failed has left in a folder that was empty.
pub(crate) fn clear(folder: &Path) -> anyhow::Result<()> {
    for entry in fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        fs::remove_file(&path).with_context(|| format!("cannot remove {}", path.display()))?;
    }
    Ok(())
}

/// Reads the log key.
pub(crate) fn read_log_key(folder: &Path) -> anyhow::Result<SecretKey> {
    let path = key_path(folder);
    let text = match fs::read_to_string(&path) {
        Ok(text) => seal::Zeroizing::new(text),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            if folder.join(DATABASE).exists() {
                bail!(
                    "{} is gone, and the database beside it is still there: put the key back from its copy",
                    path.display()
                );
            }
            bail!("there is no network in {} yet: run `onward init`", folder.display())
        }
        Err(error) => return Err(error).with_context(|| format!("cannot read {}", path.display())),
    };
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        if fs::metadata(&path)?.permissions().mode() & 0o077 != 0 {
            bail!("{0} can be read by others on this machine: run `chmod 600 {0}`", path.display());
        }
    }
    let seed = domain::bytes::decode_exact(text.trim())
        .with_context(|| format!("{} does not hold a key", path.display()))?;
    Ok(SecretKey::from_seed(&seed))
}
