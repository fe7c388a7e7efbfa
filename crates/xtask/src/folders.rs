//! The server's folders know one another in one direction, and only by what each shows.
//!
//! Each folder of `crates/server/src` is a capability, and each file beside them is shared by several. None may come
//! back to itself through what it names. What of a folder is for others stands in its `mod.rs`: its modules are its
//! own, and then the compiler lets nobody reach past it. What assembles the server knows everything, and nothing knows
//! it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::house::House;
use crate::run::{Done, Failure};

const SERVER: &str = "crates/server/src";

/// What puts the server together; nothing may name it.
const ASSEMBLY: &[&str] = &["lib", "router", "start"];

/// A file of the server.
struct Source {
    /// Its path inside `src`, with `/`.
    path: String,
    text: String,
}

/// A name at the crate's root that a file uses.
struct Use<'s> {
    /// `folder/file.rs:12`.
    at: String,
    /// The folder or shared file that uses it.
    by: &'s str,
    /// The name.
    names: String,
    /// Whether it stands at the root for certain: one step up from a module inside a file is the file.
    is_sure: bool,
}

/// Fails on a ring of folders, and on a folder that shows a module instead of what is in it.
pub fn check(house: &House) -> Done {
    let root = house.at(SERVER);
    let mut sources = Vec::new();
    read_folder(&root, &root, &mut sources)?;
    let wrong = find_wrong(&sources);
    if wrong.is_empty() { Ok(()) } else { Err(Failure::new(wrong.join("\n"))) }
}

fn read_folder(root: &Path, folder: &Path, sources: &mut Vec<Source>) -> Done {
    let mut paths: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(folder)? {
        paths.push(entry?.path());
    }
    paths.sort();
    for path in paths {
        if path.is_dir() {
            read_folder(root, &path, sources)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let inside = path.strip_prefix(root).unwrap_or(&path);
            let names: Vec<_> = inside.iter().map(|name| name.to_string_lossy()).collect();
            sources.push(Source { path: names.join("/"), text: fs::read_to_string(&path)? });
        }
    }
    Ok(())
}

/// Everything that is wrong, in words that say where.
fn find_wrong(sources: &[Source]) -> Vec<String> {
    let tops: BTreeSet<&str> = sources.iter().map(|source| first_of(&source.path)).collect();
    let elsewhere = list_renamed(sources);
    let mut wrong: Vec<String> = sources.iter().flat_map(|source| list_shown(source, sources)).collect();
    let mut knows: BTreeMap<&str, BTreeMap<&str, String>> = BTreeMap::new();
    for Use { at, by, names, is_sure } in sources.iter().flat_map(list_uses) {
        let named = tops.get(names.as_str()).copied().or_else(|| elsewhere.get(&names).map(String::as_str));
        let Some(named) = named else {
            if is_sure {
                let nothing = "is no folder, no shared file, and nothing that lib.rs shows";
                wrong.push(format!("{at}: `{names}` {nothing}"));
            }
            continue;
        };
        if named == by || ASSEMBLY.contains(&by) {
            continue;
        }
        if ASSEMBLY.contains(&named) {
            wrong.push(format!("{at}: names `{named}`, which puts the server together"));
        }
        knows.entry(by).or_default().entry(named).or_insert(at);
    }
    wrong.extend(find_ring(&knows).map(|ring| {
        let steps = ring.iter().zip(ring.iter().cycle().skip(1));
        let told = steps.map(|(by, named)| {
            let at = knows.get(by).and_then(|known| known.get(named)).cloned().unwrap_or_default();
            format!("\n  {by} names {named}: {at}")
        });
        format!("folders that know one another in a ring:{}", told.collect::<String>())
    }));
    wrong
}

/// A ring among those that know one another, if there is one.
fn find_ring<'a>(knows: &BTreeMap<&'a str, BTreeMap<&'a str, String>>) -> Option<Vec<&'a str>> {
    fn walk<'a>(
        knows: &BTreeMap<&'a str, BTreeMap<&'a str, String>>,
        at: &'a str,
        way: &mut Vec<&'a str>,
        done: &mut BTreeSet<&'a str>,
    ) -> Option<Vec<&'a str>> {
        if let Some(from) = way.iter().position(|one| *one == at) {
            return Some(way.split_off(from));
        }
        if done.contains(at) {
            return None;
        }
        way.push(at);
        for next in knows.get(at).into_iter().flat_map(BTreeMap::keys) {
            let ring = walk(knows, next, way, done);
            if ring.is_some() {
                return ring;
            }
        }
        way.pop();
        done.insert(at);
        None
    }
    let mut done = BTreeSet::new();
    knows.keys().find_map(|start| walk(knows, start, &mut Vec::new(), &mut done))
}

/// The folder of a file, or the name of a shared one.
fn first_of(path: &str) -> &str {
    path.split(['/', '.']).next().unwrap_or_default()
}

/// Whether it is what a folder shows to others.
fn is_front(source: &Source) -> bool {
    source.path.ends_with("/mod.rs") && source.path.matches('/').count() == 1
}

/// What lib.rs shows under a name of its own, and where that stands.
fn list_renamed(sources: &[Source]) -> BTreeMap<String, String> {
    let shown = sources.iter().filter(|source| source.path == "lib.rs").flat_map(list_reexports);
    shown.filter_map(|(_, path)| Some((path.last()?.clone(), path.first()?.clone()))).collect()
}

/// The modules that a folder shows, with what to do instead.
fn list_shown(source: &Source, sources: &[Source]) -> Vec<String> {
    if !is_front(source) {
        return Vec::new();
    }
    let folder = first_of(&source.path);
    let declared = source.text.lines().enumerate();
    let declared =
        declared.filter(|(_, line)| line.starts_with("pub") && line.contains(" mod ")).map(|(at, _)| at + 1);
    let is_module = |path: &[String]| {
        let inside = format!("{folder}/{}", path.join("/"));
        sources.iter().any(|one| one.path == format!("{inside}.rs") || one.path == format!("{inside}/mod.rs"))
    };
    let reexported = list_reexports(source).into_iter().filter(|(_, path)| is_module(path)).map(|(at, _)| at);
    let told =
        |at| format!("{}:{at}: shows a whole module: `pub(crate) use` what others need of it", source.path);
    declared.chain(reexported).map(told).collect()
}

/// The paths of what a file shows as its own, with their lines.
fn list_reexports(source: &Source) -> Vec<(usize, Vec<String>)> {
    let text = without_comments(&source.text);
    let mut found = Vec::new();
    for word in ["pub use ", "pub(crate) use "] {
        for (start, _) in text.match_indices(word) {
            let (before, after) = text.split_at(start);
            let mut paths = Vec::new();
            read_tree(after.trim_start_matches(word), &[], &mut paths);
            found.extend(paths.into_iter().map(|path| (line_after(before), path)));
        }
    }
    found
}

/// Every name at the crate's root that a file uses.
fn list_uses(source: &Source) -> Vec<Use<'_>> {
    let text = without_comments(&source.text);
    let up = "super::".repeat(depth_of(&source.path));
    let mut uses = Vec::new();
    for root in ["crate::", up.as_str()] {
        for (start, _) in text.match_indices(root) {
            let (before, after) = text.split_at(start);
            // Another crate's name, or a longer way up, from a module inside the file.
            if before.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '$' | ':')) {
                continue;
            }
            let after = after.strip_prefix(root).unwrap_or(after);
            if after.starts_with("super::") {
                continue;
            }
            let mut paths = Vec::new();
            read_tree(after, &[], &mut paths);
            let names = paths.into_iter().filter_map(|path| path.into_iter().next());
            let at = format!("{}:{}", source.path, line_after(before));
            let is_sure = root == "crate::";
            let by = first_of(&source.path);
            uses.extend(names.map(|names| Use { at: at.clone(), by, names, is_sure }));
        }
    }
    uses
}

/// How many steps up from a file's module the crate's root is.
fn depth_of(path: &str) -> usize {
    path.matches('/').count() + usize::from(!path.ends_with("mod.rs"))
}

/// The number of the line that begins or goes on after a text.
fn line_after(text: &str) -> usize {
    text.matches('\n').count() + 1
}

/// Comments keep their lines, so that lines count. What stands in quotes is no comment.
fn without_comments(text: &str) -> String {
    let lines = text.lines().map(|line| {
        let comment = line
            .match_indices("//")
            .find(|(at, _)| line.get(..*at).is_some_and(|before| before.matches('"').count() % 2 == 0));
        comment.and_then(|(at, _)| line.get(..at)).unwrap_or(line)
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Reads a path, or a tree of them in braces; gives what follows it.
fn read_tree<'t>(text: &'t str, before: &[String], paths: &mut Vec<Vec<String>>) -> &'t str {
    let text = text.trim_start();
    if let Some(mut rest) = text.strip_prefix('{') {
        loop {
            rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == ',');
            if let Some(after) = rest.strip_prefix('}') {
                return after;
            }
            let left = read_tree(rest, before, paths);
            if left.len() == rest.len() {
                return rest; // no tree of names
            }
            rest = left;
        }
    }
    let end = text.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '*'))).unwrap_or(text.len());
    let (name, rest) = text.split_at(end);
    let mut path = before.to_vec();
    path.push(name.to_owned());
    if let Some(rest) = rest.strip_prefix("::") {
        return read_tree(rest, &path, paths);
    }
    if !name.is_empty() {
        paths.push(path);
    }
    // Another name for it here says nothing of where it stands.
    let name = |c: char| c.is_alphanumeric() || c == '_';
    rest.trim_start().strip_prefix("as ").map_or(rest, |rest| rest.trim_start().trim_start_matches(name))
}

#[cfg(test)]
mod tests {
    use super::{Source, find_wrong, list_uses};

    fn sources(files: &[(&str, &str)]) -> Vec<Source> {
        let source = |&(path, text): &(&str, &str)| Source { path: path.into(), text: text.into() };
        files.iter().map(source).collect()
    }

    #[test]
    fn a_planted_ring_is_found_with_the_lines_that_make_it() {
        let mut files = vec![
            ("access.rs", "use crate::state::App;"),
            ("directory/mod.rs", "mod write;\nuse crate::access::Keeper;"),
            ("directory/write.rs", "use crate::{\n    access::Keeper,\n    state::{App, Clock},\n};"),
            ("finder/mod.rs", "pub(crate) use index::Index;"),
            ("finder/index.rs", "fn all() -> crate::directory::Services { todo() }"),
            ("start.rs", "use crate::directory::routes;\nuse crate::finder::Index;"),
            ("state.rs", "// use crate::directory::Services;\nuse std::sync::Arc;"),
        ];
        assert_eq!(find_wrong(&sources(&files)), [""; 0]);
        files.push(("directory/show.rs", "\nuse crate::finder::Index as All;"));
        let wrong = find_wrong(&sources(&files));
        let [ring] = wrong.as_slice() else { panic!("{wrong:?}") };
        assert!(ring.contains("\n  directory names finder: directory/show.rs:2"), "{ring}");
        assert!(ring.contains("\n  finder names directory: finder/index.rs:1"), "{ring}");
    }

    #[test]
    fn a_folder_shows_no_module_and_nobody_names_what_puts_the_server_together() {
        let files = [
            (
                "directory/mod.rs",
                "mod store;\npub(crate) mod show;\npub(crate) use store::{kept, Row};\nuse super::limits::Limits;",
            ),
            ("directory/store/mod.rs", "pub(super) mod kept;"),
            ("directory/store/kept.rs", ""),
            ("figures/mod.rs", "use crate::start::Server;\nuse crate::Server;\nuse crate::*;"),
            ("lib.rs", "mod start;\npub use start::{Server as Everything, Server};"),
            ("limits.rs", ""),
            ("start.rs", "use crate::directory::routes;"),
        ];
        let wrong = find_wrong(&sources(&files));
        let whole = "shows a whole module: `pub(crate) use` what others need of it";
        let assembly = "names `start`, which puts the server together";
        assert_eq!(
            wrong,
            [
                format!("directory/mod.rs:2: {whole}"),
                format!("directory/mod.rs:3: {whole}"),
                format!("figures/mod.rs:1: {assembly}"),
                format!("figures/mod.rs:2: {assembly}"),
                "figures/mod.rs:3: `*` is no folder, no shared file, and nothing that lib.rs shows"
                    .to_owned(),
            ]
        );
    }

    #[test]
    fn names_are_read_from_every_form_of_a_path() {
        let read = |path: &str, text: &str| {
            let source = Source { path: path.into(), text: text.into() };
            list_uses(&source).into_iter().map(|one| one.names).collect::<Vec<_>>()
        };
        let front = |text: &str| read("directory/mod.rs", text);
        assert_eq!(front("use crate::finder;"), ["finder"]);
        assert_eq!(front("fn all() -> Vec<crate::finder::Hit> {}"), ["finder"]);
        let tree = "use crate::{access::{Keeper, self}, finder as f, state::App,\n    limits};";
        assert_eq!(front(tree), ["access", "access", "finder", "state", "limits"]);
        assert_eq!(front("use super::limits::Limits; // crate::state"), ["limits"]);
        assert_eq!(front("let all = super::limits::of();"), ["limits"]);
        assert_eq!(front("let at = \"https://onward.invalid\"; crate::state::App"), ["state"]);
        assert_eq!(read("directory/read.rs", "use super::super::finder::Hit; use super::show;"), ["finder"]);
        assert_eq!(read("state.rs", "use super::finder::Hit;"), ["finder"]);
        assert_eq!(front("use my_crate::state; $crate::state"), [""; 0]);
    }
}
