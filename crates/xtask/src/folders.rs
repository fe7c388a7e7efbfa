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
    let uses: Vec<Use> = sources.iter().flat_map(list_uses).collect();
    let mut wrong: Vec<String> =
        sources.iter().filter(|source| is_front(source)).flat_map(list_shown).collect();
    let mut knows: BTreeMap<&str, BTreeMap<&str, &str>> = BTreeMap::new();
    for one in &uses {
        let Some(named) = tops.get(one.names.as_str()).filter(|named| **named != one.by) else { continue };
        if ASSEMBLY.contains(&one.by) {
            continue;
        }
        if ASSEMBLY.contains(named) {
            wrong.push(format!("{}: names `{named}`, which puts the server together", one.at));
        }
        knows.entry(one.by).or_default().entry(named).or_insert(&one.at);
    }
    wrong.extend(find_ring(&knows).map(|ring| {
        let steps = ring.iter().zip(ring.iter().cycle().skip(1));
        let told = steps.map(|(by, named)| {
            let at = knows.get(by).and_then(|known| known.get(named)).copied().unwrap_or_default();
            format!("\n  {by} names {named}: {at}")
        });
        format!("folders that know one another in a ring:{}", told.collect::<String>())
    }));
    wrong
}

/// A ring among those that know one another, if there is one.
fn find_ring<'a>(knows: &BTreeMap<&'a str, BTreeMap<&'a str, &str>>) -> Option<Vec<&'a str>> {
    fn walk<'a>(
        knows: &BTreeMap<&'a str, BTreeMap<&'a str, &str>>,
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

/// The modules that a folder shows, with what to do instead.
fn list_shown(source: &Source) -> impl Iterator<Item = String> {
    let lines = source.text.lines().enumerate();
    lines.filter(|(_, line)| line.starts_with("pub") && line.contains(" mod ")).map(|(at, line)| {
        format!(
            "{}:{}: `{line}` shows the whole module: `pub(crate) use` what others need of it",
            source.path,
            at + 1
        )
    })
}

/// Every name at the crate's root that a file uses.
fn list_uses(source: &Source) -> Vec<Use<'_>> {
    // From a folder's own `mod.rs`, one step up is the root too.
    let up = is_front(source);
    // Comments keep their place, so that lines count.
    let lines = source.text.lines().map(|line| {
        let line = line.split("//").next().unwrap_or_default();
        if up && line.contains("use super::") {
            line.replacen("super::", "crate::", 1)
        } else {
            line.to_owned()
        }
    });
    let text = lines.collect::<Vec<_>>().join("\n");
    let mut uses = Vec::new();
    for (start, root) in text.match_indices("crate::") {
        let (before, after) = text.split_at(start);
        if before.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '$')) {
            continue; // another crate's name
        }
        let at = format!("{}:{}", source.path, before.matches('\n').count() + 1);
        let names = list_first(after.trim_start_matches(root));
        uses.extend(names.into_iter().map(|names| Use { at: at.clone(), by: first_of(&source.path), names }));
    }
    uses
}

/// The first names of what follows `crate::`: one, or those of a tree in braces.
fn list_first(tree: &str) -> Vec<String> {
    let mut names = vec![String::new()];
    let mut depth = 0;
    // What of a branch comes after its first name is passed over.
    let mut inside = false;
    for c in tree.chars() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 1 => {
                names.push(String::new());
                inside = false;
                continue;
            }
            _ if c.is_alphanumeric() || c == '_' => {
                if let Some(name) = names.last_mut().filter(|_| !inside) {
                    name.push(c);
                }
                continue;
            }
            _ if c.is_whitespace() && depth > 0 => continue,
            _ => {}
        }
        inside = inside || names.last().is_some_and(|name| !name.is_empty());
        if depth == 0 {
            break;
        }
    }
    names
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
            ("directory/mod.rs", "mod store;\npub(crate) mod show;\nuse super::limits::Limits;"),
            ("directory/store/mod.rs", "pub(super) mod kept;"),
            ("figures/mod.rs", "use crate::start::Server;"),
            ("limits.rs", ""),
            ("start.rs", "use crate::directory::routes;"),
        ];
        let wrong = find_wrong(&sources(&files));
        let [shown, assembly] = wrong.as_slice() else { panic!("{wrong:?}") };
        assert!(shown.starts_with("directory/mod.rs:2: `pub(crate) mod show;`"), "{shown}");
        assert_eq!(assembly, "figures/mod.rs:1: names `start`, which puts the server together");
    }

    #[test]
    fn names_are_read_from_every_form_of_a_path() {
        let read = |text: &str| {
            let source = Source { path: "directory/mod.rs".into(), text: text.into() };
            list_uses(&source).into_iter().map(|one| one.names).collect::<Vec<_>>()
        };
        assert_eq!(read("use crate::finder;"), ["finder"]);
        assert_eq!(read("fn all() -> Vec<crate::finder::Hit> {}"), ["finder"]);
        assert_eq!(
            read("use crate::{access::{Keeper, self}, state::App,\n    limits};"),
            ["access", "state", "limits"]
        );
        assert_eq!(read("use super::limits::Limits; // crate::state"), ["limits"]);
        assert_eq!(read("use my_crate::state; $crate::state"), [""; 0]);
    }
}
