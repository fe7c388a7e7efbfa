//! A private PostgreSQL server that ends with the program that started it.

use std::{
    ffi::OsString,
    fs, io,
    os::unix::{
        fs::{MetadataExt, chown},
        process::CommandExt,
    },
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread::sleep,
    time::Duration,
};

use super::has_program;

/// Names the folder of `initdb` and `postgres`, if they are neither on the path nor where Debian puts them.
const PROGRAMS_VARIABLE: &str = "ONWARD_PG_BIN";
/// Folders of servers begin with this, so that those a killed program left behind can be found.
const PREFIX: &str = "db-postgres-";

/// Runs the server, and ends it and its folder as soon as its own input ends: when the program that started
/// it drops the server, exits, panics or is killed.
const KEEPER: &str = r#"
"$1/postgres" -D "$2/data" -k "$2" -c listen_addresses= -c max_connections=200 >"$2/log" 2>&1 </dev/null &
server=$!
cat >/dev/null
kill -INT $server 2>/dev/null
wait $server
rm -rf "$2"
"#;

/// A PostgreSQL server on a local socket, in a folder of its own; it stops and its folder goes when this is
/// dropped or the program ends, however it ends.
pub struct PostgresServer {
    keeper: Child,
    url: String,
}

/// Why there is no PostgreSQL server.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// It is not installed.
    #[error(
        "initdb was not found on PATH, in /usr/lib/postgresql/*/bin or in ONWARD_PG_BIN \
         (on Debian: apt install postgresql)"
    )]
    Missing,
    /// A file or process could not be made.
    #[error("a file or process of the server could not be made")]
    Io(#[from] io::Error),
    /// It said no.
    #[error("the server did not start: {0}")]
    Refused(String),
}

impl PostgresServer {
    /// Makes and starts a server, in a new folder inside `parent`. Blocks for a second or two.
    ///
    /// PostgreSQL refuses to run as root; then it runs as the user `postgres` or `nobody`, who must be able
    /// to enter `parent`.
    pub fn start(parent: &Path) -> Result<Self, StartError> {
        let programs = find_programs().ok_or(StartError::Missing)?;
        remove_orphans(parent);
        let folder = tempfile::Builder::new().prefix(PREFIX).tempdir_in(parent)?.keep();
        let account = find_account()?;
        if let Some(account) = &account {
            chown(&folder, Some(account.user), Some(account.group))?;
        }
        let made = run_as(account.as_ref(), programs.join("initdb").as_os_str().into())
            .args(["--username=postgres", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync", "-D"])
            .arg(folder.join("data"))
            .current_dir(&folder)
            .output()?;
        if !made.status.success() {
            let _ = fs::remove_dir_all(&folder);
            return Err(StartError::Refused(String::from_utf8_lossy(&made.stderr).into_owned()));
        }
        fs::write(folder.join("owner"), std::process::id().to_string())?;
        let keeper = run_as(account.as_ref(), "sh".into())
            .args(["-c", KEEPER, "sh"])
            .args([&programs, &folder])
            .current_dir(&folder)
            .process_group(0) // an interrupt at the terminal must not reach it before it has tidied up
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        let socket = folder.display().to_string().replace('%', "%25").replace('/', "%2F");
        let mut server =
            Self { keeper, url: format!("postgres://postgres@localhost/postgres?host={socket}") };
        server.wait_until_ready(&folder)?;
        Ok(server)
    }

    /// The address of its maintenance database; others can be made on it.
    pub fn url(&self) -> &str {
        &self.url
    }

    fn wait_until_ready(&mut self, folder: &Path) -> Result<(), StartError> {
        for _ in 0..600 {
            if self.keeper.try_wait()?.is_some() {
                return Err(StartError::Refused("its keeper ended".to_owned()));
            }
            // The last line of this file tells the state.
            let state = fs::read_to_string(folder.join("data/postmaster.pid")).unwrap_or_default();
            if state.lines().last().is_some_and(|line| line.trim() == "ready") {
                return Ok(());
            }
            sleep(Duration::from_millis(50));
        }
        Err(StartError::Refused(fs::read_to_string(folder.join("log")).unwrap_or_default()))
    }
}

impl Drop for PostgresServer {
    fn drop(&mut self) {
        drop(self.keeper.stdin.take());
        let _ = self.keeper.wait();
    }
}

/// Whom to run as instead of root.
struct Account {
    user: u32,
    group: u32,
}

/// `None` if this program is not root's.
fn find_account() -> Result<Option<Account>, StartError> {
    if ask_id(&["-u"]) != Some(0) {
        return Ok(None);
    }
    let found = ["postgres", "nobody"]
        .into_iter()
        .find_map(|name| Some(Account { user: ask_id(&["-u", name])?, group: ask_id(&["-g", name])? }));
    found.map(Some).ok_or_else(|| StartError::Refused("root has no other user to run it as".to_owned()))
}

fn ask_id(arguments: &[&str]) -> Option<u32> {
    let answer = Command::new("id").args(arguments).output().ok().filter(|answer| answer.status.success())?;
    String::from_utf8(answer.stdout).ok()?.trim().parse().ok()
}

fn run_as(account: Option<&Account>, program: OsString) -> Command {
    let mut command = Command::new(program);
    if let Some(account) = account {
        command.uid(account.user).gid(account.group);
    }
    command
}

fn find_programs() -> Option<PathBuf> {
    let named = std::env::var_os(PROGRAMS_VARIABLE).map(PathBuf::from);
    let on_path = std::env::var_os("PATH").map(|path| std::env::split_paths(&path).collect::<Vec<_>>());
    let mut versions: Vec<PathBuf> = fs::read_dir("/usr/lib/postgresql")
        .map(|versions| versions.flatten().map(|version| version.path().join("bin")).collect())
        .unwrap_or_default();
    versions
        .sort_by_key(|folder| std::cmp::Reverse(folder.metadata().map(|m| m.mtime()).unwrap_or_default()));
    let folders = named.into_iter().chain(on_path.unwrap_or_default()).chain(versions);
    folders.into_iter().find(|folder| has_program(folder, "initdb") && has_program(folder, "postgres"))
}

/// Ends servers whose program and keeper were both killed.
fn remove_orphans(parent: &Path) {
    for folder in fs::read_dir(parent).into_iter().flatten().flatten().map(|entry| entry.path()) {
        let is_server = folder.file_name().is_some_and(|name| name.to_string_lossy().starts_with(PREFIX));
        let Some(owner) = fs::read_to_string(folder.join("owner")).ok().filter(|_| is_server) else {
            continue;
        };
        if Path::new("/proc").join(owner.trim()).exists() || !Path::new("/proc/self").exists() {
            continue;
        }
        let state = fs::read_to_string(folder.join("data/postmaster.pid")).unwrap_or_default();
        if let Some(server) = state.lines().next() {
            let _ = Command::new("kill").args(["-QUIT", server]).status();
        }
        let _ = fs::remove_dir_all(&folder);
    }
}
