//! Finds texts that are missing, superfluous, incomplete or unused.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};

use crate::catalogue::Catalogue;
use crate::numbers::Numbers;
use crate::{Error, FALLBACK, language};

/// One thing to put right.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
pub enum Finding {
    /// A text that English or a code asks for.
    #[error("{lang}: `{key}` is missing")]
    Missing {
        /// In which language.
        lang: String,
        /// Which text.
        key: String,
    },
    /// A text that English, or for codes the vocabularies, do not have.
    #[error("{lang}: `{key}` is not needed")]
    Extra {
        /// In which language.
        lang: String,
        /// Which text.
        key: String,
    },
    /// A text that inserts other variables than English does.
    #[error("{lang}: `{key}` uses {found:?}, English {expected:?}")]
    Variables {
        /// In which language.
        lang: String,
        /// Which text.
        key: String,
        /// The variables of this text.
        found: BTreeSet<String>,
        /// The variables of the English text.
        expected: BTreeSet<String>,
    },
    /// A choice by number that lacks a plural form of the language.
    #[error("{lang}: `{key}` lacks the plural form `{category}`")]
    Plural {
        /// In which language.
        lang: String,
        /// Which text.
        key: String,
        /// The form.
        category: String,
    },
    /// A text that nothing in the sources names.
    #[error("`{key}` is not used")]
    Unused {
        /// Which text.
        key: String,
    },
}

/// The names that only plural forms have; `other` is any choice's usual default.
const FORMS: [&str; 5] = ["zero", "one", "two", "few", "many"];

/// What stands in one text.
#[derive(Default)]
struct Contents {
    variables: BTreeSet<String>,
    missing_plurals: BTreeSet<&'static str>,
    /// While reading: within a variant of a choice.
    is_inside: bool,
}

/// Everything to put right in `wording/` of the repository at `root`, sorted.
///
/// A key counts as used where it stands in `web/src` or `crates` as a word of its own; a key built at run time where
/// its beginning stands before an insertion, as in `state-${…}` or `state-{…}`. Keys of codes are used by their code.
///
/// # Errors
/// If a file cannot be read or parsed.
pub fn check(root: &Path) -> Result<Vec<Finding>, Error> {
    let codes = list_code_keys(root)?;
    let languages = language::read_languages(&read(&root.join("wording/languages.toml"))?)?;
    let mut findings = BTreeSet::new();
    let mut english: BTreeMap<String, Contents> = BTreeMap::new();
    for language in &languages {
        let texts = read_texts(&root.join("wording").join(&language.code))?;
        let catalogue = Catalogue::read(texts.iter().map(|(file, text)| (file.clone(), text.as_str())))?;
        let numbers = Numbers::new(&language.read_locale()?)?;
        let found: BTreeMap<String, Contents> = catalogue
            .list_patterns()
            .map(|(key, pattern)| (key, Contents::read(pattern, &catalogue, &numbers)))
            .collect();
        findings.extend(list_missing_plurals(&language.code, &found));
        if language.code == FALLBACK {
            findings.extend(compare_codes(&codes, &found));
            english = found;
        } else {
            findings.extend(compare(&language.code, &english, &found));
        }
    }
    let sources = Sources::read(root)?;
    let unused = english.into_keys().filter(|key| !codes.contains(key) && !sources.use_key(key));
    findings.extend(unused.map(|key| Finding::Unused { key }));
    Ok(findings.into_iter().collect())
}

fn compare_codes(codes: &BTreeSet<String>, english: &BTreeMap<String, Contents>) -> Vec<Finding> {
    let lang = || FALLBACK.to_owned();
    let missing = codes.iter().filter(|key| !english.contains_key(*key));
    let extra = english.keys().filter(|key| key.starts_with("code-") && !codes.contains(*key));
    missing
        .map(|key| Finding::Missing { lang: lang(), key: key.clone() })
        .chain(extra.map(|key| Finding::Extra { lang: lang(), key: key.clone() }))
        .collect()
}

fn compare(
    lang: &str,
    english: &BTreeMap<String, Contents>,
    found: &BTreeMap<String, Contents>,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (key, expected) in english {
        let (lang, key) = (lang.to_owned(), key.clone());
        match found.get(&key) {
            None => findings.push(Finding::Missing { lang, key }),
            Some(contents) if contents.variables != expected.variables => findings.push(Finding::Variables {
                lang,
                key,
                found: contents.variables.clone(),
                expected: expected.variables.clone(),
            }),
            Some(_) => {}
        }
    }
    let extra = found.keys().filter(|key| !english.contains_key(*key));
    findings.extend(extra.map(|key| Finding::Extra { lang: lang.to_owned(), key: key.clone() }));
    findings
}

fn list_missing_plurals(lang: &str, found: &BTreeMap<String, Contents>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (key, contents) in found {
        findings.extend(contents.missing_plurals.iter().map(|&category| Finding::Plural {
            lang: lang.to_owned(),
            key: key.clone(),
            category: category.to_owned(),
        }));
    }
    findings
}

/// The keys that the vocabularies in `codes/` ask for.
fn list_code_keys(root: &Path) -> Result<BTreeSet<String>, Error> {
    let wrong = |error: codegen::Error| Error { file: "codes".into(), why: error.to_string() };
    let vocabularies = codegen::read_vocabularies(&root.join("codes")).map_err(wrong)?;
    let keys = vocabularies.iter().flat_map(|vocabulary| {
        vocabulary.codes.iter().map(|code| format!("code-{}-{}", vocabulary.id, code.id))
    });
    Ok(keys.collect())
}

impl Contents {
    fn read(pattern: &Pattern<&str>, catalogue: &Catalogue<'_>, numbers: &Numbers) -> Self {
        let mut contents = Self::default();
        contents.add_pattern(pattern, catalogue, numbers);
        contents
    }

    fn add_pattern(&mut self, pattern: &Pattern<&str>, catalogue: &Catalogue<'_>, numbers: &Numbers) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.add_expression(expression, catalogue, numbers);
            }
        }
    }

    fn add_expression(
        &mut self,
        expression: &Expression<&str>,
        catalogue: &Catalogue<'_>,
        numbers: &Numbers,
    ) {
        match expression {
            Expression::Inline(inline) => self.add_inline(inline, catalogue, numbers),
            Expression::Select { selector, variants } => {
                self.add_inline(selector, catalogue, numbers);
                let names: BTreeSet<&str> = variants
                    .iter()
                    .filter_map(|variant| match variant.key {
                        VariantKey::Identifier { name } => Some(name),
                        // A number by itself stands for the form that is of this number alone.
                        VariantKey::NumberLiteral { value: "0" } => Some("zero"),
                        VariantKey::NumberLiteral { value: "1" } => Some("one"),
                        VariantKey::NumberLiteral { value: "2" } => Some("two"),
                        VariantKey::NumberLiteral { .. } => None,
                    })
                    .collect();
                let has_form = |variant: &Variant<&str>| matches!(variant.key, VariantKey::Identifier { name } if FORMS.contains(&name));
                // A choice inside another refines a sentence; one between numbers only says whether there are any.
                let by_form = is_number(selector) || variants.iter().any(has_form);
                if by_form && !self.is_inside {
                    let needed = numbers.list_categories();
                    self.missing_plurals.extend(needed.into_iter().filter(|form| !names.contains(form)));
                }
                let was_inside = std::mem::replace(&mut self.is_inside, true);
                for variant in variants {
                    self.add_pattern(&variant.value, catalogue, numbers);
                }
                self.is_inside = was_inside;
            }
        }
    }

    fn add_inline(&mut self, inline: &InlineExpression<&str>, catalogue: &Catalogue<'_>, numbers: &Numbers) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { arguments: CallArguments { positional, .. }, .. } => {
                for argument in positional {
                    self.add_inline(argument, catalogue, numbers);
                }
            }
            InlineExpression::MessageReference { id, attribute: None } => {
                if let Some(pattern) = catalogue.find_pattern(id.name) {
                    self.add_pattern(pattern, catalogue, numbers);
                }
            }
            InlineExpression::Placeable { expression } => self.add_expression(expression, catalogue, numbers),
            InlineExpression::StringLiteral { .. }
            | InlineExpression::NumberLiteral { .. }
            | InlineExpression::MessageReference { attribute: Some(_), .. }
            | InlineExpression::TermReference { .. } => {}
        }
    }
}

fn is_number(selector: &InlineExpression<&str>) -> bool {
    matches!(selector, InlineExpression::FunctionReference { id, .. } if id.name == "NUMBER")
}

/// The words of the sources that could be keys.
struct Sources {
    words: BTreeSet<String>,
    /// Beginnings of keys that end where something is inserted.
    beginnings: BTreeSet<String>,
}

impl Sources {
    fn read(root: &Path) -> Result<Self, Error> {
        let mut sources = Self { words: BTreeSet::new(), beginnings: BTreeSet::new() };
        for folder in ["web/src", "crates"] {
            for path in list_files(&root.join(folder), &["rs", "ts", "svelte", "html", "js"])? {
                sources.add(&read(&path)?);
            }
        }
        Ok(sources)
    }

    fn add(&mut self, text: &str) {
        let is_key = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
        let mut rest = text;
        while let Some(start) = rest.find(is_key) {
            let (_, from) = rest.split_at(start);
            let (word, after) = from.split_at(from.find(|c| !is_key(c)).unwrap_or(from.len()));
            if word.ends_with('-') && (after.starts_with('{') || after.starts_with("${")) {
                self.beginnings.insert(word.to_owned());
            } else {
                self.words.insert(word.trim_end_matches('.').to_owned());
            }
            rest = after;
        }
    }

    fn use_key(&self, key: &str) -> bool {
        self.words.contains(key)
            || self.beginnings.iter().any(|beginning| key.starts_with(beginning.as_str()))
    }
}

/// The texts of one language's folder, each with its path.
fn read_texts(folder: &Path) -> Result<Vec<(String, String)>, Error> {
    list_files(folder, &["ftl"])?
        .into_iter()
        .map(|path| Ok((path.display().to_string(), read(&path)?)))
        .collect()
}

/// Files with one of these extensions, in all folders below; a folder that does not exist has none.
fn list_files(folder: &Path, extensions: &[&str]) -> Result<Vec<PathBuf>, Error> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(&folder) else { continue };
        for entry in entries {
            let path = entry.map_err(|error| unreadable(&folder, &error))?.path();
            let name = path.file_name().unwrap_or_default();
            if path.is_dir() && name != "node_modules" && name != "target" {
                folders.push(path);
            } else if extensions.iter().any(|&known| path.extension().is_some_and(|it| it == known)) {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}

fn read(path: &Path) -> Result<String, Error> {
    fs::read_to_string(path).map_err(|error| unreadable(path, &error))
}

fn unreadable(path: &Path, error: &std::io::Error) -> Error {
    Error { file: path.display().to_string(), why: error.to_string() }
}
