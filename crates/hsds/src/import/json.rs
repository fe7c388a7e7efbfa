//! Nested JSON as rows: a page, a list, one object or one object a line; each object and each of its parts becomes a
//! row of its table, and says whose it is.

use serde_json::{Map, Value};

use super::clean::without_controls;
use super::closed::{SAYS, UNREADABLE, closing};
use super::dialect::{by_official_name, folded, renamed};
use super::keys::back_to;
use super::older;
use super::pieces::{Piece, Pieces, mend, stated, value_length};
use super::plan::made_of;
use super::store::{Given, Origin, Store};
use crate::report::{Done, Finding, Report, What, finding::shown};
use crate::tabular::facts::{self, Table};

/// Lists of opening times in the form that HSDS has after 3.2.
const LATER: [(&str, &str); 2] = [("operating_hours", "schedule"), ("events", "schedule")];

/// A list that is nested although no schema says so: owner, list, table, key.
const LISTED: [(&str, &str, &str, &str); 2] = [
    ("organization", "services", "service", "organization_id"),
    ("location", "service_at_locations", "service_at_location", "location_id"),
];

/// Objects that are held although no schema says so: owner, name, table.
const HELD: [(&str, &str, &str); 2] =
    [("service_at_location", "service", "service"), ("location", "organization", "organization")];

/// What pages of interfaces call the list that they carry.
const WRAPPERS: [&str; 7] = ["contents", "content", "data", "results", "items", "records", "result"];

/// So deep do objects of HSDS nest, with room to spare.
const DEPTH: usize = 16;

/// Reads a file of JSON into the store.
pub(super) struct Walk<'a> {
    pub(super) store: &'a mut Store,
    pub(super) report: &'a mut Report,
    pub(super) file: u16,
    pub(super) name: String,
    /// The number of the item that is read.
    item: u64,
    hint: Option<&'static Table>,
    /// Bytes of one text.
    longest: usize,
    /// The whole text.
    text: &'a str,
    /// Whether the file says of all that is in it, in a way that is not understood, who may see it.
    closes: bool,
}

impl<'a> Walk<'a> {
    pub(super) fn new(store: &'a mut Store, report: &'a mut Report, name: &str, longest: usize) -> Walk<'a> {
        let file = store.file(name);
        store.mark_json(file);
        let stem = name.rsplit('/').next().unwrap_or(name);
        let stem = stem.rsplit_once('.').map_or(stem, |(stem, _)| stem);
        let stem = folded(stem);
        let stem = stem.trim_end_matches("_full").trim_end_matches("_list");
        Walk {
            store,
            report,
            file,
            name: name.to_owned(),
            item: 0,
            hint: by_official_name(stem),
            longest,
            text: "",
            closes: false,
        }
    }

    /// Reads the whole text; says how many items there were.
    pub(super) fn read(mut self, text: &'a str) -> u64 {
        self.text = text;
        // One object a line: the first line is an object by itself, and there are more lines.
        let mut lines = text.lines().filter(|line| !line.trim().is_empty());
        let first = lines.next().unwrap_or_default();
        let by_line =
            lines.next().is_some() && serde_json::from_str::<Map<String, Value>>(&mend(first).0).is_ok();
        let mut at = 0;
        while let Some(rest) = text.get(at..).filter(|rest| !rest.trim().is_empty()) {
            let start = at + (rest.len() - rest.trim_start_matches([' ', '\t', '\r', '\n', ',']).len());
            let rest = text.get(start..).unwrap_or_default();
            if rest.is_empty() {
                break;
            }
            let line = rest.find('\n').unwrap_or(rest.len());
            let (length, _) = if by_line { (line, true) } else { value_length(rest) };
            let length = length.max(rest.chars().next().map_or(1, char::len_utf8));
            let piece = rest.get(..length).unwrap_or(rest).trim_end();
            match piece.chars().next() {
                Some('[') if !by_line => self.list(piece, start),
                Some('{') if !by_line => self.page(piece, start),
                _ => self.piece(piece, start),
            }
            at = start + length;
        }
        if self.closes {
            self.store.close(self.file);
        }
        self.item
    }

    /// A list of objects.
    fn list(&mut self, text: &'a str, start: usize) {
        let mut pieces = Pieces::of(text, start);
        for piece in pieces.by_ref() {
            self.piece(piece.text, piece.start);
        }
        if !pieces.ended {
            let was = format!("after line {}: the list does not end", self.line(start + text.len()));
            self.note(None, What::CutOff, &was, Done::Kept);
        }
    }

    /// An object that carries a list, tables by their names, or is one of which the feed is.
    fn page(&mut self, text: &'a str, start: usize) {
        let children: Vec<_> = Pieces::of(text, start).collect();
        let has_id = children.iter().any(|child| child.key == Some("id"));
        let carries = |child: &&Piece<'_>| {
            child.key.is_some_and(|key| WRAPPERS.contains(&key)) && child.text.starts_with(['[', '{'])
        };
        let named =
            |child: &Piece<'_>| child.key.and_then(by_official_name).filter(|_| child.text.starts_with('['));
        let list = children.iter().find(carries).filter(|_| !has_id);
        if list.is_none() && (has_id || !children.iter().any(|child| named(child).is_some())) {
            return self.piece(text, start);
        }
        for child in &children {
            let is_list = list.is_some_and(|list| list.start == child.start);
            match (named(child), child.key) {
                (Some(table), _) if list.is_none() => {
                    self.hint = Some(table);
                    self.list(child.text, child.start);
                }
                _ if is_list && child.text.starts_with('[') => self.list(child.text, child.start),
                _ if is_list => self.page(child.text, child.start),
                (_, key) => self.beside(key.unwrap_or_default(), child.text, list.is_some()),
            }
        }
    }

    /// What a page says beside what it carries.
    fn beside(&mut self, key: &str, text: &str, is_page: bool) {
        let value = serde_json::from_str(text).or_else(|_| serde_json::from_str(&mend(text).0));
        let value = value.unwrap_or_else(|_| Value::String(UNREADABLE.to_owned()));
        self.closes |= closing(key, &value).is_some();
        if !is_page {
            self.name(key, What::UnknownForm, Done::ValueLeftOut);
        }
    }

    /// One value, by itself: what cannot be read is named and nothing else is lost.
    fn piece(&mut self, text: &str, start: usize) {
        let error = match serde_json::from_str(text) {
            Ok(value) => return self.top(value),
            Err(error) => error,
        };
        let (mended, said) = mend(text);
        let called = self.called(text, start);
        if let Ok(value) = serde_json::from_str(&mended) {
            self.top(value);
            let was = format!("{called}: {}", said.join(", "));
            self.note(None, What::NotJson, &was, Done::Repaired("JSON".to_owned()));
        } else {
            self.item += 1;
            self.note(None, What::NotJson, &format!("{called}: {error}"), Done::RowLeftOut);
        }
    }

    /// What a value is called, as far as that can be read.
    fn called(&self, text: &str, start: usize) -> String {
        let names = ["id", "name"].iter().filter_map(|key| stated(text, key));
        let line = format!("line {}", self.line(start));
        std::iter::once(line).chain(names).collect::<Vec<_>>().join(", ")
    }

    fn line(&self, at: usize) -> usize {
        self.text.get(..at).map_or(1, |before| before.matches('\n').count() + 1)
    }

    /// An object on its own, or what only carries objects.
    fn top(&mut self, value: Value) {
        match value {
            Value::Array(items) => items.into_iter().for_each(|item| self.top(item)),
            Value::Object(mut object) => {
                if let Some(Value::Array(items)) = object.get_mut("contents").map(Value::take) {
                    // What a page says beside them, it says of all.
                    self.closes |= object.iter().any(|(key, value)| closing(key, value).is_some());
                    return items.into_iter().for_each(|item| self.top(item));
                }
                let hint = self.hint;
                self.object_at_top(object, hint);
            }
            _ => {
                self.item += 1;
                self.add(None, What::UnknownForm, None, Done::RowLeftOut);
            }
        }
    }

    fn object_at_top(&mut self, object: Map<String, Value>, hint: Option<&'static Table>) {
        self.item += 1;
        if let Some(table) = table_of(&object, hint) {
            self.object(table, object, None, DEPTH);
        } else {
            let keys: Vec<&str> = object.keys().map(String::as_str).collect();
            self.note(None, What::UnknownForm, &keys.join(", "), Done::RowLeftOut);
        }
    }

    /// Stores an object and all its parts; says what it is called.
    fn object(
        &mut self,
        table: &'static Table,
        mut object: Map<String, Value>,
        owner: Option<(&str, &str, &str)>,
        depth: usize,
    ) -> Option<String> {
        let id = object.get("id").and_then(plain).unwrap_or_else(|| {
            let cells: Vec<(String, String)> = object
                .iter()
                .map(|(key, value)| (key.clone(), value.to_string()))
                .chain(owner.map(|(key, id, _)| (key.to_owned(), id.to_owned())))
                .collect();
            made_of(&cells)
        });
        object.remove("id");
        older::renew(table, &mut object);
        let mut cells: Vec<(String, String, bool)> = vec![("id".to_owned(), id.clone(), false)];
        if let Some((key, owner, entity)) = owner {
            object.remove(key);
            cells.push((key.to_owned(), owner.to_owned(), false));
            if key == "link_id" && !object.contains_key("link_entity") {
                cells.push(("link_entity".to_owned(), entity.to_owned(), false));
            }
        }
        let mut parts = Vec::new();
        for (key, value) in object {
            match value {
                Value::Null => {}
                Value::Array(items) if depth > 0 && part(table, &key).is_some() => {
                    // What is no object is left out, but what it says holds.
                    let mut loose = items.iter().filter(|item| !item.is_object());
                    if let Some(column) = loose.find_map(|item| closing(&key, item)) {
                        cells.push((format!("{SAYS}{column}"), UNREADABLE.to_owned(), false));
                    }
                    parts.extend(part(table, &key).map(|(of, back)| (of, back, items, key)));
                }
                Value::Object(held) if depth > 0 && inner(table, &key).is_some() => {
                    if let Some((of, refers)) = inner(table, &key)
                        && let Some(held) = self.object(of, held, None, depth - 1)
                    {
                        cells.retain(|(name, ..)| *name != refers);
                        cells.push((refers, held, false));
                    }
                }
                value => self.field(table, &key, value, &mut cells),
            }
        }
        let origin = Origin { file: self.file, line: self.item, nested: true };
        let number = facts::number(&table.name)?;
        let given = cells.iter().map(|(name, text, json)| (name.as_str(), Given { text, json: *json }));
        self.store.push(number, origin, given);
        for (of, back, items, key) in parts {
            self.parts(table, &id, (of, back), items, &key, depth);
        }
        Some(id)
    }

    fn parts(
        &mut self,
        owner: &Table,
        id: &str,
        (of, back): (&'static Table, &'static str),
        items: Vec<Value>,
        key: &str,
        depth: usize,
    ) {
        for item in items {
            match item {
                Value::Object(mut object) => {
                    if key == "events" {
                        object.insert("event".to_owned(), Value::Bool(true));
                    }
                    self.object(of, object, Some((back, id, &owner.name)), depth - 1);
                }
                Value::Null => {}
                _ => self.name(&format!("{}.{key}", owner.name), What::WrongForm, Done::ValueLeftOut),
            }
        }
    }

    fn field(&mut self, table: &Table, key: &str, value: Value, cells: &mut Vec<(String, String, bool)>) {
        let mut name = key.to_owned();
        if table.field(key).is_none() {
            match renamed(&table.name, key).filter(|new| !cells.iter().any(|(name, ..)| name == new)) {
                // Values are not repeated: nobody knows yet which of them are for the office alone.
                Some(new) => {
                    self.name(key, What::OtherForm, Done::Moved(new.to_owned()));
                    new.clone_into(&mut name);
                }
                None => self.name(key, What::UnknownColumn, Done::KeptAsExtra),
            }
        }
        let hides = closing(key, &value);
        let (text, json) = match value {
            Value::String(text) => (text, false),
            other => (other.to_string(), true),
        };
        if text.len() > self.longest {
            self.name(key, What::CellTooLong, Done::ValueLeftOut);
            if let Some(column) = hides {
                cells.push((format!("{SAYS}{column}"), UNREADABLE.to_owned(), false));
            }
            return;
        }
        // A text that looks like JSON's own must not be taken for that, so it says that it is text.
        cells.push((name, text, json));
    }

    fn note(&mut self, field: Option<&str>, what: What, was: &str, done: Done) {
        self.add(field, what, Some(was), done);
    }

    /// Notes something about a key, without what stands there.
    fn name(&mut self, key: &str, what: What, done: Done) {
        self.add(Some(key), what, None, done);
    }

    fn add(&mut self, field: Option<&str>, what: What, was: Option<&str>, done: Done) {
        self.report.note(Finding {
            file: self.name.clone(),
            row: Some(self.item).filter(|item| *item > 0),
            field: field.map(str::to_owned),
            what,
            was: was.map(|was| shown(&without_controls(was).0)),
            done,
        });
    }
}

/// The table of a list of parts, and the field in which a part names its owner.
fn part(table: &Table, key: &str) -> Option<(&'static Table, &'static str)> {
    let listed = LISTED.iter().find(|(owner, list, ..)| *owner == table.name && *list == key);
    if let Some((_, _, of, back)) = listed {
        return facts::table(of).map(|of| (of, *back));
    }
    let has_schedules = table.parts.iter().any(|(_, of)| of == "schedule");
    let later = LATER.iter().find(|(list, _)| has_schedules && *list == key).map(|(_, of)| *of);
    let of = later.or_else(|| table.parts.iter().find(|(list, _)| list == key).map(|(_, of)| of.as_str()))?;
    let of = facts::table(of)?;
    back_to(of, table).map(|back| (of, back))
}

/// The table of an object that is held, and the field that refers to it.
fn inner(table: &Table, key: &str) -> Option<(&'static Table, String)> {
    let known = table.inner.iter().find(|(name, _)| name == key).map(|(_, of)| of.as_str());
    let held =
        || HELD.iter().find(|(owner, name, _)| *owner == table.name && *name == key).map(|(.., of)| *of);
    let of = facts::table(known.or_else(held)?)?;
    Some((of, format!("{}_id", of.name)))
}

/// What an object is: what it is said to be if it has a field of that, else the kind that shares most of its fields.
fn table_of(object: &Map<String, Value>, hint: Option<&'static Table>) -> Option<&'static Table> {
    let shared = |table: &Table| {
        let known = |key: &&String| {
            *key != "id"
                && (table.field(key).is_some() || part(table, key).is_some() || inner(table, key).is_some())
        };
        object.keys().filter(known).count()
    };
    if let Some(hint) = hint.filter(|hint| shared(hint) > 0) {
        return Some(hint);
    }
    let kinds = crate::Kind::ALL.iter().filter_map(|kind| facts::table(kind.name()));
    let best =
        kinds.map(|table| (shared(table), table)).fold(None, |best: Option<(usize, _)>, next| match best {
            Some(best) if best.0 >= next.0 => Some(best),
            _ => Some(next),
        });
    best.filter(|(shared, _)| *shared >= 2 && object.contains_key("id")).map(|(_, table)| table)
}

fn plain(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if !text.trim().is_empty() => Some(text.trim().to_owned()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
