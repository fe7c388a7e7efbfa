//! The parsed texts of one language.

use std::collections::HashMap;

use fluent_syntax::ast::{Attribute, Entry, Message, Pattern, Term};
use fluent_syntax::parser;

/// A file of wording that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}: {why}")]
pub struct Error {
    /// Which file.
    pub file: String,
    /// What is wrong, in words.
    pub why: String,
}

/// The messages and terms of one language.
#[derive(Debug, Default)]
pub(crate) struct Catalogue<'a> {
    messages: HashMap<&'a str, Message<&'a str>>,
    terms: HashMap<&'a str, Term<&'a str>>,
}

impl<'a> Catalogue<'a> {
    /// Reads files, each with its name. Refuses broken text and a second message with the same id.
    pub(crate) fn read(files: impl IntoIterator<Item = (String, &'a str)>) -> Result<Self, Error> {
        let mut catalogue = Self::default();
        for (file, text) in files {
            let broken = |(_, errors): (_, Vec<parser::ParserError>)| {
                let places = errors.iter().map(|error| {
                    let line = text.bytes().take(error.pos.start).filter(|&byte| byte == b'\n').count() + 1;
                    format!("line {line}: {error}")
                });
                Error { file: file.clone(), why: places.collect::<Vec<_>>().join("; ") }
            };
            for entry in parser::parse(text).map_err(broken)?.body {
                if let Some(id) = catalogue.insert(entry) {
                    return Err(Error { file, why: format!("`{id}` stands twice") });
                }
            }
        }
        Ok(catalogue)
    }

    /// Returns the id if there is one already.
    fn insert(&mut self, entry: Entry<&'a str>) -> Option<&'a str> {
        match entry {
            Entry::Message(message) => self.messages.insert(message.id.name, message).map(|old| old.id.name),
            Entry::Term(term) => self.terms.insert(term.id.name, term).map(|old| old.id.name),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {
                None
            }
        }
    }

    /// The pattern of `message` or `message.attribute`.
    pub(crate) fn find_pattern(&self, key: &str) -> Option<&Pattern<&'a str>> {
        match key.split_once('.') {
            Some((id, attribute)) => find_attribute(&self.messages.get(id)?.attributes, attribute),
            None => self.messages.get(key)?.value.as_ref(),
        }
    }

    /// A term's value.
    pub(crate) fn find_term(&self, id: &str) -> Option<&Pattern<&'a str>> {
        self.terms.get(id).map(|term| &term.value)
    }

    /// A term's attribute, which texts may choose by.
    pub(crate) fn find_term_attribute(&self, id: &str, attribute: &str) -> Option<&Pattern<&'a str>> {
        find_attribute(&self.terms.get(id)?.attributes, attribute)
    }

    /// Every pattern under its key, as [`Catalogue::find_pattern`] takes it.
    #[cfg(feature = "check")]
    pub(crate) fn list_patterns(&self) -> impl Iterator<Item = (String, &Pattern<&'a str>)> {
        self.messages.values().flat_map(|message| {
            let value = message.value.iter().map(|pattern| (message.id.name.to_owned(), pattern));
            let name = |attribute: &Attribute<&str>| format!("{}.{}", message.id.name, attribute.id.name);
            value.chain(message.attributes.iter().map(move |attribute| (name(attribute), &attribute.value)))
        })
    }
}

fn find_attribute<'c, 'a>(attributes: &'c [Attribute<&'a str>], name: &str) -> Option<&'c Pattern<&'a str>> {
    attributes.iter().find(|attribute| attribute.id.name == name).map(|attribute| &attribute.value)
}
