//! From records to the rows of tables. A part that several objects hold alike is one row with a key to each.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use serde_json::{Map, Value};
use uuid::Uuid;

use super::facts::{self, Kind as Holds, Table};
use super::{Form, cell};
use crate::Record;
use crate::import::keys::{back_to, is_record};

/// A row: a cell for each column of its table, and one more for what has no column.
pub(super) type Cells = Vec<String>;

/// What takes rows: the number of the table, the row.
pub(super) type Take<'a, E> = &'a mut dyn FnMut(usize, Cells) -> Result<(), E>;

/// Makes rows, and remembers which parts were written.
pub(super) struct Rows {
    form: Form,
    /// The parts that were written, by table and id.
    seen: HashMap<(usize, Uuid), WrittenPart>,
    /// Keys that parts got after they were written: by table and id, column and owner.
    later: HashMap<(usize, Uuid), Vec<(usize, Uuid)>>,
}

/// A part that was written.
struct WrittenPart {
    /// A hash of what it says.
    hash: u64,
    /// A bit for each column in which it has a key.
    keys: u32,
    /// The key that it was written with.
    first: (usize, Uuid),
}

/// The owner of a part: its table, its id.
type Owner = (&'static Table, Uuid);

impl Rows {
    pub(super) fn new(form: Form) -> Rows {
        Rows { form, seen: HashMap::new(), later: HashMap::new() }
    }

    /// Writes a record and its parts.
    pub(super) fn record<E>(&mut self, record: &Record, take: Take<'_, E>) -> Result<(), E> {
        let (Some(table), Value::Object(object)) = (facts::table(record.kind().name()), record.to_value())
        else {
            return Ok(());
        };
        self.object(table, object, None, take)
    }

    /// Keys that a row got after it was written.
    pub(super) fn later(&self, table: usize, id: Uuid) -> &[(usize, Uuid)] {
        self.later.get(&(table, id)).map(Vec::as_slice).unwrap_or_default()
    }

    fn object<E>(
        &mut self,
        table: &'static Table,
        mut object: Map<String, Value>,
        owner: Option<Owner>,
        take: Take<'_, E>,
    ) -> Result<(), E> {
        let Some(number) = facts::number(&table.name) else { return Ok(()) };
        let Some(mut id) = object.get("id").and_then(Value::as_str).and_then(|id| Uuid::try_parse(id).ok())
        else {
            return Ok(());
        };
        if let Some(owner) = owner {
            let hash = hash_of(&object);
            let Some(column) = key_of(table, owner.0) else { return Ok(()) };
            let (key, bit) = ((column, owner.1), 1_u32 << (column % 32));
            let new = WrittenPart { hash, keys: bit, first: key };
            let elsewhere =
                |later: Option<&Vec<(usize, Uuid)>>| later.is_none_or(|later| !later.contains(&key));
            match self.seen.get_mut(&(number, id)) {
                None => {
                    self.seen.insert((number, id), new);
                }
                // Another part of the same id: it says something else, or it belongs to two of one kind.
                Some(seen)
                    if seen.hash != hash
                        || (seen.keys & bit != 0
                            && seen.first != key
                            && elsewhere(self.later.get(&(number, id)))) =>
                {
                    id = Uuid::new_v5(&owner.1, id.as_bytes());
                    if self.seen.insert((number, id), new).is_some() {
                        return Ok(());
                    }
                }
                Some(seen) => {
                    if seen.keys & bit == 0 {
                        seen.keys |= bit;
                        self.later.entry((number, id)).or_default().push(key);
                    }
                    let lists = take_lists(table, &mut object);
                    return self.lists(table, id, lists, take);
                }
            }
            object.insert("id".to_owned(), Value::String(id.to_string()));
        }
        let lists = take_lists(table, &mut object);
        let row = self.row(table, &mut object, owner);
        take(number, row)?;
        self.lists(table, id, lists, take)
    }

    fn lists<E>(
        &mut self,
        table: &'static Table,
        id: Uuid,
        lists: Vec<(&'static Table, Vec<Value>)>,
        take: Take<'_, E>,
    ) -> Result<(), E> {
        for (of, items) in lists {
            for item in items {
                if let Value::Object(part) = item {
                    self.object(of, part, Some((table, id)), take)?;
                }
            }
        }
        Ok(())
    }

    fn row(&self, table: &'static Table, object: &mut Map<String, Value>, owner: Option<Owner>) -> Cells {
        let mut row = Cells::with_capacity(table.fields.len() + 1);
        for field in &table.fields {
            let value = object.remove(&field.name);
            let own = owner.filter(|(owner, _)| back_to(table, owner) == Some(&field.name));
            let text = match (own, value) {
                (Some((_, id)), _) => id.to_string(),
                (None, Some(value)) if !field.profile || self.form == Form::Profile || table.profile => {
                    written(field.kind, value)
                }
                (None, None) if is_entity(&field.name) => {
                    owner.map(|(owner, _)| owner.name.clone()).unwrap_or_default()
                }
                _ => String::new(),
            };
            // Whatever the column is for: a date or an address for mail is text, and a feed can say anything in it.
            row.push(cell::guard(&text).into_owned());
        }
        let extra =
            if object.is_empty() { String::new() } else { Value::Object(std::mem::take(object)).to_string() };
        row.push(if self.form == Form::Profile { extra } else { String::new() });
        row
    }
}

fn take_lists(table: &'static Table, object: &mut Map<String, Value>) -> Vec<(&'static Table, Vec<Value>)> {
    let mut lists = Vec::new();
    for (list, of) in &table.parts {
        // Records within records are none of a flat record.
        let part = facts::table(of).filter(|part| !is_record(part));
        if let (Some(part), Some(Value::Array(items))) = (part, object.remove(list)) {
            lists.push((part, items));
        }
    }
    lists
}

/// The column in which a part names an owner of this kind.
fn key_of(table: &'static Table, owner: &Table) -> Option<usize> {
    let column = back_to(table, owner)?;
    table.fields.iter().position(|field| field.name == column)
}

fn is_entity(column: &str) -> bool {
    matches!(column, "link_entity" | "resource_type")
}

/// A value as a cell.
fn written(kind: Holds, value: Value) -> String {
    let text = match value {
        Value::Null => String::new(),
        Value::String(text) => text,
        Value::Array(items) => {
            let texts: Vec<String> = items.into_iter().map(|item| written(kind, item)).collect();
            texts.join(",")
        }
        other => other.to_string(),
    };
    if kind == Holds::Time { time(&text) } else { text }
}

/// A time of day as HH:MM:SS, without an offset. The last moment of a day is its last second.
fn time(text: &str) -> String {
    let bare = text.split_once(['Z', '+', '-']).map_or(text, |(bare, _)| bare);
    match bare.len() {
        _ if bare.starts_with("24") => "23:59:59".to_owned(),
        5 => format!("{bare}:00"),
        _ => bare.to_owned(),
    }
}

fn hash_of(object: &Map<String, Value>) -> u64 {
    let mut hasher = DefaultHasher::new();
    Value::Object(object.clone()).to_string().hash(&mut hasher);
    hasher.finish()
}
