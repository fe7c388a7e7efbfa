//! Reads `codes/*.toml`: each table of a file is one vocabulary.

use std::collections::HashSet;
use std::path::Path;

use serde::Deserialize;

use crate::{Error, read_text};

/// An ordered list of codes for one purpose.
#[derive(Clone, Debug)]
pub struct Vocabulary {
    /// The table's name, in snake_case: also the first part of its wording keys.
    pub id: String,
    /// What it is for, one sentence without its full stop.
    pub name: String,
    /// The law or standard that it follows.
    pub source: Option<String>,
    /// The codes, in the order in which people are offered them.
    pub codes: Vec<Code>,
}

/// One code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// Its name on the wire: snake_case, or digits where a classification numbers them.
    pub id: String,
    /// What it means, where the id does not say it.
    pub doc: Option<String>,
    /// The wider code that contains it.
    pub parent: Option<String>,
    /// Whether a form offers it before the others.
    pub offer_first: bool,
}

impl Vocabulary {
    /// The name of its type in Rust and TypeScript.
    pub fn type_name(&self) -> String {
        pascal_case(&self.id)
    }
}

impl Code {
    /// The name of its variant in Rust.
    pub fn variant_name(&self) -> String {
        if self.id.starts_with(|c: char| c.is_ascii_digit()) {
            format!("C{}", self.id)
        } else {
            pascal_case(&self.id)
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    name: String,
    source: Option<String>,
    codes: Vec<VocabularyRow>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum VocabularyRow {
    Id(String),
    Full(FullRow),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FullRow {
    id: String,
    doc: Option<String>,
    parent: Option<String>,
    #[serde(default)]
    offer_first: bool,
}

impl From<VocabularyRow> for Code {
    fn from(row: VocabularyRow) -> Self {
        match row {
            VocabularyRow::Id(id) => Self { id, doc: None, parent: None, offer_first: false },
            VocabularyRow::Full(FullRow { id, doc, parent, offer_first }) => {
                Self { id, doc, parent, offer_first }
            }
        }
    }
}

/// Reads every vocabulary of a folder, sorted by file, then in the order of the file.
pub fn read_vocabularies(folder: &Path) -> Result<Vec<Vocabulary>, Error> {
    let failed = |source| Error::File { path: folder.to_owned(), source };
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.extension().is_some_and(|extension| extension == "toml") {
            files.push(path);
        }
    }
    files.sort();
    let mut vocabularies: Vec<Vocabulary> = Vec::new();
    for path in files {
        let wrong = |why: String| Error::Content { path: path.clone(), why };
        for vocabulary in parse_vocabularies(&read_text(&path)?).map_err(wrong)? {
            if vocabularies.iter().any(|other| other.id == vocabulary.id) {
                return Err(wrong(format!("the vocabulary `{}` stands in two files", vocabulary.id)));
            }
            vocabularies.push(vocabulary);
        }
    }
    Ok(vocabularies)
}

/// Parses one file, or says in words what is wrong with it.
fn parse_vocabularies(text: &str) -> Result<Vec<Vocabulary>, String> {
    let tables: toml::Table = toml::from_str(text).map_err(|error| error.to_string())?;
    let mut vocabularies = Vec::new();
    for (id, table) in tables {
        let Table { name, source, codes } = table.try_into().map_err(|error| format!("[{id}]: {error}"))?;
        let vocabulary = Vocabulary { id, name, source, codes: codes.into_iter().map(Code::from).collect() };
        check_vocabulary(&vocabulary).map_err(|why| format!("[{}]: {why}", vocabulary.id))?;
        vocabularies.push(vocabulary);
    }
    Ok(vocabularies)
}

fn check_vocabulary(vocabulary: &Vocabulary) -> Result<(), String> {
    if !is_snake_case(&vocabulary.id) {
        return Err("the name of a vocabulary is snake_case".into());
    }
    let mut seen = HashSet::new();
    for Code { id, parent, .. } in &vocabulary.codes {
        if !is_snake_case(id) && !id.chars().all(|c| c.is_ascii_digit()) {
            return Err(format!("`{id}` is neither snake_case nor digits"));
        }
        if let Some(parent) = parent.as_ref().filter(|parent| !seen.contains(parent.as_str())) {
            return Err(format!("the parent `{parent}` of `{id}` must stand before it"));
        }
        if !seen.insert(id.as_str()) {
            return Err(format!("`{id}` stands twice"));
        }
    }
    if seen.is_empty() { Err("it has no codes".into()) } else { Ok(()) }
}

fn is_snake_case(id: &str) -> bool {
    id.starts_with(|c: char| c.is_ascii_lowercase())
        && !id.ends_with('_')
        && !id.contains("__")
        && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}

fn pascal_case(id: &str) -> String {
    let capital = |word: &str| {
        let mut letters = word.chars();
        letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect::<String>()
    };
    id.split('_').map(capital).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_string_is_a_code_and_names_become_types() {
        let read = parse_vocabularies("[who_calls]\nname = 'Who'\ncodes = ['a_b', { id = '01' }]").unwrap();
        assert_eq!(read[0].type_name(), "WhoCalls");
        assert_eq!(read[0].codes[0].variant_name(), "AB");
        assert_eq!(read[0].codes[1].variant_name(), "C01");
    }

    #[test]
    fn mistakes_are_refused_with_their_reason() {
        for (codes, why) in [
            ("['a', 'a']", "stands twice"),
            ("['Not']", "neither snake_case nor digits"),
            ("[{ id = 'a', parent = 'b' }, 'b']", "must stand before it"),
            ("[]", "no codes"),
            ("[{ id = 'a', colour = 'red' }]", "[v]"),
        ] {
            let refusal = parse_vocabularies(&format!("[v]\nname = 'V'\ncodes = {codes}")).unwrap_err();
            assert!(refusal.contains(why), "{codes}: {refusal}");
        }
    }
}
