//! What is missing in a feed and cannot be believed to be gone: a table that was lost, damaged or left out on the way takes no
//! telephone number away from anybody (docs/decisions/0044).

use std::collections::{BTreeSet, HashSet};
use std::fmt;
use std::sync::Arc;

use serde_json::{Map, Value};
use uuid::Uuid;

use super::ids::{self, Ids};
use super::index::{Dangling, Index, id_of};
use super::store::Store;
use crate::Record;
use crate::tabular::facts::{self, Table};

/// Tables that may lack rows.
#[derive(Clone)]
pub struct Doubts {
    /// Something could not be read: any table may lack rows.
    all: bool,
    /// Tables without a row that belongs to something, or with one of which nobody knows whose it is.
    tables: HashSet<&'static str>,
    /// What the feed holds, be it left out for what it says.
    index: Arc<Index>,
    /// Rows of it of which nobody knows whose they are: by table and id.
    homeless: HashSet<(usize, Uuid)>,
}

impl fmt::Debug for Doubts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Doubts").field("all", &self.all).field("tables", &self.tables).finish_non_exhaustive()
    }
}

impl Doubts {
    pub(super) fn of(
        store: &Store,
        index: Arc<Index>,
        ids: &Ids,
        dangling: &[Dangling],
        all: bool,
    ) -> Doubts {
        let homeless = dangling.iter().filter(|lost| lost.homeless).filter_map(|lost| {
            let (table, rows) = facts::tables().get(lost.table).zip(store.tables.get(lost.table))?;
            Some((lost.table, id_of(ids, table, rows, lost.row as usize)))
        });
        let homeless = homeless.collect();
        let tables = facts::tables().iter().enumerate().zip(&store.tables).filter(|((number, _), rows)| {
            let mut lost = dangling.iter().filter(|lost| lost.table == *number && lost.homeless);
            let ownerless = lost.clone().any(|lost| lost.column.is_empty());
            ownerless || lost.by_ref().map(|lost| lost.row).collect::<HashSet<_>>().len() >= rows.len()
        });
        Doubts { all, tables: tables.map(|((_, table), _)| table.name.as_str()).collect(), index, homeless }
    }

    /// Whether rows of a table may be missing that are not gone.
    #[must_use]
    pub fn about(&self, table: &str) -> bool {
        self.all || self.tables.contains(table)
    }

    /// Gives a record what stood with it before and is not believed to be gone: parts, and what it belongs to. Says of which
    /// tables that is. What the feed holds and left out for what it says stays left out.
    pub fn keep(&self, before: &Record, after: &mut Record) -> BTreeSet<&'static str> {
        let mut kept = BTreeSet::new();
        let kind = after.kind();
        let (Value::Object(old), Value::Object(mut new)) = (before.to_value(), after.to_value()) else {
            return kept;
        };
        if let Some(table) = facts::table(kind.name()).filter(|_| before.kind() == kind) {
            self.keep_in(table, &old, &mut new, &mut kept);
        }
        if !kept.is_empty()
            && let Ok(record) = Record::from_value(kind, Value::Object(new))
        {
            *after = record;
        }
        kept
    }

    fn keep_in(
        &self,
        table: &'static Table,
        old: &Map<String, Value>,
        new: &mut Map<String, Value>,
        kept: &mut BTreeSet<&'static str>,
    ) {
        for (name, value) in old {
            if let Some((_, to)) = table.keys.iter().find(|(column, _)| column == name) {
                if self.about(to) && !new.contains_key(name) && !self.holds(to, value) {
                    new.insert(name.clone(), value.clone());
                    kept.insert(to);
                }
                continue;
            }
            let Some((_, of)) = table.parts.iter().find(|(list, _)| list == name) else { continue };
            let Some(part) = facts::table(of) else { continue };
            let stood = value.as_array().map(Vec::as_slice).unwrap_or_default();
            let mut list = match new.remove(name) {
                Some(Value::Array(list)) => list,
                _ => Vec::new(),
            };
            for one in stood.iter().filter_map(Value::as_object) {
                let id = one.get("id").unwrap_or(&Value::Null);
                match list.iter_mut().find(|other| other.get("id") == Some(id)) {
                    Some(Value::Object(other)) => self.keep_in(part, one, other, kept),
                    None if self.about(of) && !self.holds(of, id) => {
                        list.push(Value::Object(one.clone()));
                        kept.insert(of);
                    }
                    _ => {}
                }
            }
            if !list.is_empty() {
                new.insert(name.clone(), Value::Array(list));
            }
        }
    }

    /// Whether the feed has a row of that id.
    fn holds(&self, table: &str, id: &Value) -> bool {
        let id: Option<Uuid> = id.as_str().and_then(ids::stated);
        id.zip(facts::number(table))
            .is_some_and(|(id, table)| self.index.has(table, id) && !self.homeless.contains(&(table, id)))
    }
}
