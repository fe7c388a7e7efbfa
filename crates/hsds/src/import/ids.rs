//! Ids: HSDS wants UUIDs, feeds have what they have.

use std::collections::{BTreeMap, HashSet};

use uuid::{Uuid, uuid};

/// The namespace of ids that imports make.
const NAMESPACE: Uuid = uuid!("5d0a3b0e-6a0f-5c1e-9d43-7f1d3a3c8f52");

/// Makes ids for one feed: the same every time.
pub(super) struct Ids {
    feed: Uuid,
    terms: BTreeMap<(String, String), Uuid>,
    known: HashSet<Uuid>,
    lists: HashSet<String>,
}

impl Ids {
    /// Ids for a feed, with the terms that the directory has already: list, code, id.
    pub(super) fn new(feed: &str, terms: &BTreeMap<(String, String), Uuid>) -> Ids {
        Ids {
            feed: Uuid::new_v5(&NAMESPACE, feed.as_bytes()),
            terms: terms.clone(),
            known: terms.values().copied().collect(),
            lists: terms.keys().map(|(list, _)| list.clone()).collect(),
        }
    }

    /// The id of a term that the directory has.
    pub(super) fn term(&self, list: &str, code: &str) -> Option<Uuid> {
        self.terms.get(&(list.to_owned(), code.to_owned())).copied()
    }

    /// Whether the directory has such a list.
    pub(super) fn knows_list(&self, list: &str) -> bool {
        self.lists.contains(list)
    }

    /// Whether it is the id of a term that the directory has.
    pub(super) fn is_known_term(&self, id: Uuid) -> bool {
        self.known.contains(&id)
    }

    /// The UUID of what a feed calls `old`: that itself where it is one, else one made of feed, table and `old`.
    pub(super) fn of(&self, table: &str, old: &str) -> Uuid {
        stated(old).unwrap_or_else(|| self.made(table, old_form(old)))
    }

    /// A UUID made of the feed, a table and a text.
    pub(super) fn made(&self, table: &str, text: &str) -> Uuid {
        Uuid::new_v5(&self.feed, format!("{table}/{text}").as_bytes())
    }
}

/// A UUID that a feed states, in any of the forms in which they are written; that of noughts says nothing.
pub(super) fn stated(text: &str) -> Option<Uuid> {
    Uuid::try_parse(text.trim()).ok().filter(|id| !id.is_nil())
}

/// A number that a spreadsheet has made a decimal number is the number.
fn old_form(text: &str) -> &str {
    let text = text.trim();
    match text.strip_suffix(".0") {
        Some(whole) if !whole.is_empty() && whole.bytes().all(|byte| byte.is_ascii_digit()) => whole,
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_depend_on_feed_and_table_and_are_the_same_every_time() {
        let (one, other) = (Ids::new("one", &BTreeMap::new()), Ids::new("other", &BTreeMap::new()));
        assert_eq!(one.of("service", "12"), one.of("service", "12.0"));
        assert_ne!(one.of("service", "12"), one.of("location", "12"));
        assert_ne!(one.of("service", "12"), other.of("service", "12"));
        let id = "AC148810-D857-441C-9679-408F346DE14B";
        assert_eq!(one.of("service", id), other.of("location", &format!("{{{}}}", id.to_lowercase())));
        assert_eq!(one.of("service", "12").get_version_num(), 5);
    }
}
