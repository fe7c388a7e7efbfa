//! A mapping: what the columns of any table mean.
//!
//! A mapping is a TOML file. It names, for each HSDS table that a row of the source becomes, the fields and where they
//! come from. One row may become an organisation, a service, a place and their parts at once; rows that give an
//! organisation the same key are one organisation.
//!
//! ```toml
//! file = "liste.csv"          # the file that it is for; where it is left out, every table of the feed
//! delimiter = ";"             # where it cannot be guessed
//! encoding = "windows-1256"   # where it cannot be guessed
//! content_language = "ar"     # the language of the texts of organisations and services (BCP 47)
//! missing = ["-", "n/a"]      # cells that say nothing
//! date = "%d.%m.%Y"           # how dates and times are written (strftime), where they are not usual
//! time = "%H.%M"
//!
//! [organization]
//! key = ["Träger"]            # the columns that tell one from another: the id is made of them
//! name = "Träger"             # a field: the name of its column,
//! description = { columns = ["Info", "Mehr"], join = " " }  # several columns,
//! legal_status = { value = "association" }                  # or the same for all
//!
//! [service]
//! key = ["Nr"]
//! name = "Angebot"
//! status = { column = "Stand", words = { offen = "active", zu = "inactive" } }  # their word = ours
//! assured_date = { column = "geprüft", date = "%d/%m/%y" }
//!
//! [location]                  # a service and a place in one row are offered together without being asked
//! key = ["Ort", "Straße"]
//! latitude = "Breite"
//! longitude = "Länge"
//!
//! [[phone]]                   # parts: `of` says whose; there may be several of a kind
//! of = "service"
//! number = "Telefon"
//!
//! [[language]]
//! of = "service"
//! code = { column = "Sprachen", split = ",", words = { Deutsch = "de", Arabisch = "ar" } }  # one for each word
//!
//! [[attribute]]
//! of = "service"
//! taxonomy_term_id = { column = "Hilfe", split = "/", taxonomy = "support_kind", words = { Recht = "legal" } }
//!
//! [[translation]]
//! of = "service"
//! field = { value = "name" }
//! language = { value = "en" }
//! text = "Name (English)"
//! ```
//!
//! With `taxonomy` the word is a code of that list. Where the directory's lists are known, list and code must be among them; where
//! they are not, a term is made.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use toml::{Table, Value};
use uuid::Uuid;

use super::ImportError;
use super::clean::{is_word_of, plain};
use super::dialect::{constant, folded};
use super::keys::{back_to, is_record};
use super::plan::{CellPlan, Change, Each, From, Plan, RowPlan};
use crate::tabular::facts::{self, Table as HsdsTable};

/// Tables in an order in which owners come before their parts. What is not named comes last.
const ORDER: [&str; 10] = [
    "unit",
    "taxonomy",
    "taxonomy_term",
    "organization",
    "program",
    "location",
    "service",
    "service_at_location",
    "contact",
    "phone",
];

/// What the columns of a table mean.
#[derive(Debug, Clone)]
pub struct Mapping {
    file: Option<String>,
    pub(super) delimiter: Option<u8>,
    pub(super) encoding: Option<&'static encoding_rs::Encoding>,
    missing: Vec<String>,
    entries: Vec<Entry>,
}

/// A row that is made.
#[derive(Debug, Clone)]
struct Entry {
    table: &'static HsdsTable,
    key: Vec<String>,
    of: Option<String>,
    fields: Vec<(String, FieldFrom)>,
}

/// Where a field comes from.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct FieldFrom {
    column: Option<String>,
    columns: Vec<String>,
    join: Option<String>,
    value: Option<String>,
    words: BTreeMap<String, String>,
    split: Option<String>,
    date: Option<String>,
    time: Option<String>,
    taxonomy: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Heading {
    file: Option<String>,
    delimiter: Option<String>,
    encoding: Option<String>,
    content_language: Option<String>,
    missing: Vec<String>,
    date: Option<String>,
    time: Option<String>,
}

const HEADINGS: [&str; 7] = ["file", "delimiter", "encoding", "content_language", "missing", "date", "time"];

fn wrong(what: impl std::fmt::Display) -> ImportError {
    ImportError::Mapping(what.to_string())
}

impl Mapping {
    /// Reads a mapping; whatever in it is not known is an error.
    pub fn from_toml(text: &str) -> Result<Mapping, ImportError> {
        let table: Table = toml::from_str(text).map_err(wrong)?;
        let heading: Heading = toml::from_str(text).map_err(wrong)?;
        let delimiter = match heading.delimiter.as_deref().map(str::as_bytes) {
            None => None,
            Some([delimiter]) => Some(*delimiter),
            Some(_) => return Err(wrong("a delimiter is one character")),
        };
        let encoding = heading.encoding.as_deref().map(|label| {
            encoding_rs::Encoding::for_label(label.as_bytes())
                .ok_or_else(|| wrong(format!("no encoding {label}")))
        });
        let mut entries = Vec::new();
        for (name, value) in &table {
            if HEADINGS.contains(&name.as_str()) {
                continue;
            }
            let hsds = facts::table(name).ok_or_else(|| wrong(format!("HSDS has no table {name}")))?;
            match value {
                Value::Table(one) => entries.push(Entry::read(hsds, one, &heading)?),
                Value::Array(many) => {
                    for one in many {
                        let one =
                            one.as_table().ok_or_else(|| wrong(format!("{name} is a list of tables")))?;
                        entries.push(Entry::read(hsds, one, &heading)?);
                    }
                }
                _ => return Err(wrong(format!("{name} is a table"))),
            }
        }
        if entries.is_empty() {
            return Err(wrong("it names no table"));
        }
        let rank = |name: &str| ORDER.iter().position(|other| *other == name).unwrap_or(ORDER.len());
        entries.sort_by_key(|entry| rank(&entry.table.name));
        let mapping = Mapping {
            file: heading.file,
            delimiter,
            encoding: encoding.transpose()?,
            missing: heading.missing,
            entries,
        };
        // What can be said without a file is said now.
        mapping.plan(&[]).map(|_| mapping)
    }

    /// Looks whether every word of it is one of the list that it is for: a mistyped code would say nothing, or something that
    /// nobody looks for. `terms` are those that the directory has, by list and code; without any, their lists are not known.
    pub fn check_codes(&self, terms: &BTreeMap<(String, String), Uuid>) -> Result<(), ImportError> {
        let lists: BTreeSet<&str> = terms.keys().map(|(list, _)| list.as_str()).collect();
        for entry in &self.entries {
            for (field, from) in &entry.fields {
                let place = format!("{}.{field}", entry.table.name);
                if let Some(list) = from.taxonomy.as_deref().filter(|_| !lists.is_empty()) {
                    if !lists.contains(list) {
                        let known = lists.iter().copied().collect::<Vec<_>>().join(", ");
                        return Err(wrong(format!("{place}: there is no list `{list}`; there are {known}")));
                    }
                    let is_code = |word: &String| terms.contains_key(&(list.to_owned(), word.clone()));
                    if let Some(word) = from.words.values().find(|word| !is_code(word)) {
                        return Err(wrong(format!("{place}: `{word}` is no code of the list {list}")));
                    }
                    continue;
                }
                let values =
                    entry.table.field(field).map(|field| field.values.as_slice()).unwrap_or_default();
                let mut said = from.value.iter().chain(from.words.values());
                if let Some(word) = said.find(|word| !values.is_empty() && !is_word_of(field, values, word)) {
                    let known = values.join(", ");
                    return Err(wrong(format!("{place}: `{word}` is none of its values: {known}")));
                }
            }
        }
        Ok(())
    }

    /// Whether it is for a file of that name.
    pub(super) fn is_for(&self, name: &str) -> bool {
        let last = name.rsplit('/').next().unwrap_or(name);
        self.file.as_deref().is_none_or(|file| file == name || file == last)
    }

    /// The plan for a file with these columns, and the columns that it does not have.
    pub(super) fn plan(&self, header: &[String]) -> Result<(Plan, Vec<String>), ImportError> {
        let header: Vec<String> = header.iter().map(|column| folded(column)).collect();
        let mut missing = Vec::new();
        let mut place = |column: &String| {
            let found = header.iter().position(|other| *other == folded(column));
            if found.is_none() && !missing.contains(column) {
                missing.push(column.clone());
            }
            found
        };
        let mut plan = Plan { rows: Vec::new(), missing: self.missing.clone() };
        let mut made: Vec<&'static HsdsTable> = Vec::new();
        for entry in &self.entries {
            let number = facts::number(&entry.table.name).unwrap_or_default();
            let mut row = RowPlan { table: number, ..RowPlan::default() };
            row.key = entry.key.iter().filter_map(&mut place).collect();
            for (field, from) in &entry.fields {
                from.add(field, &mut row, &mut place)?;
            }
            entry.belong(&made, &mut row)?;
            plan.rows.push(row);
            made.push(entry.table);
        }
        Self::meet(&made, &mut plan);
        Ok((plan, missing))
    }

    /// A service and a place of one row are offered together.
    fn meet(made: &[&'static HsdsTable], plan: &mut Plan) {
        let place = |name: &str| made.iter().position(|table| table.name == name);
        let at = place("service_at_location");
        if let (Some(service), Some(location), None, Some(table)) =
            (place("service"), place("location"), at, facts::number("service_at_location"))
        {
            let parents = vec![("service_id".to_owned(), service), ("location_id".to_owned(), location)];
            plan.rows.push(RowPlan { table, parents, always: true, ..RowPlan::default() });
        }
    }

    /// The columns that it uses.
    pub(super) fn uses(&self, column: &str) -> bool {
        let column = folded(column);
        let is = |other: &String| folded(other) == column;
        self.entries.iter().any(|entry| {
            entry.key.iter().any(is)
                || entry.fields.iter().any(|(_, from)| from.column.iter().chain(&from.columns).any(is))
        })
    }
}

impl Entry {
    fn read(table: &'static HsdsTable, entry: &Table, heading: &Heading) -> Result<Entry, ImportError> {
        let name = &table.name;
        let mut read = Entry { table, key: Vec::new(), of: None, fields: Vec::new() };
        for (field, value) in entry {
            match (field.as_str(), value) {
                ("key", Value::String(column)) => read.key.push(column.clone()),
                ("key", value) => read.key = value.clone().try_into().map_err(wrong)?,
                ("of", Value::String(owner)) => read.of = Some(owner.clone()),
                (field, value) => {
                    let known =
                        table.field(field).ok_or_else(|| wrong(format!("{name} has no field {field}")))?;
                    let mut from = match value {
                        Value::String(column) => {
                            FieldFrom { column: Some(column.clone()), ..FieldFrom::default() }
                        }
                        value => value
                            .clone()
                            .try_into()
                            .map_err(|error| wrong(format!("{name}.{field}: {error}")))?,
                    };
                    match known.kind {
                        facts::Kind::Date if from.date.is_none() => from.date.clone_from(&heading.date),
                        facts::Kind::Time if from.time.is_none() => from.time.clone_from(&heading.time),
                        _ => {}
                    }
                    read.fields.push((field.to_owned(), from));
                }
            }
        }
        if let Some(language) = &heading.content_language
            && table.field("content_language").is_some()
            && !read.fields.iter().any(|(field, _)| field == "content_language")
        {
            let from = FieldFrom { value: Some(language.clone()), ..FieldFrom::default() };
            read.fields.push(("content_language".to_owned(), from));
        }
        Ok(read)
    }

    /// Says whose the row is.
    fn belong(&self, made: &[&'static HsdsTable], row: &mut RowPlan) -> Result<(), ImportError> {
        let name = &self.table.name;
        let place = |owner: &str| made.iter().position(|table| table.name == owner);
        match &self.of {
            Some(owner) => {
                let place = place(owner)
                    .ok_or_else(|| wrong(format!("{name}: of = \"{owner}\" names no table above")))?;
                let table = facts::table(owner).ok_or_else(|| wrong(format!("HSDS has no table {owner}")))?;
                let back = back_to(self.table, table)
                    .ok_or_else(|| wrong(format!("{name} cannot belong to {owner}")))?;
                row.parents.push((back.to_owned(), place));
                if back == "link_id" {
                    row.cells.push(constant("link_entity", owner));
                }
            }
            None if is_record(self.table) => {
                for (column, target) in &self.table.keys {
                    let stated = self.fields.iter().any(|(field, _)| field == column);
                    if let Some(place) = place(target).filter(|_| !stated) {
                        row.parents.push((column.clone(), place));
                    }
                }
            }
            None => {
                let names_owner = self.fields.iter().any(|(field, _)| {
                    super::index::owner_columns(self.table).iter().any(|(column, _)| column == field)
                });
                if !names_owner {
                    return Err(wrong(format!("{name} needs `of`: whose it is")));
                }
            }
        }
        Ok(())
    }
}

impl FieldFrom {
    /// Adds what it says to the plan of a row.
    fn add(
        &self,
        field: &str,
        row: &mut RowPlan,
        place: &mut impl FnMut(&String) -> Option<usize>,
    ) -> Result<(), ImportError> {
        let words: BTreeMap<String, String> =
            self.words.iter().map(|(theirs, ours)| (plain(theirs), ours.clone())).collect();
        if let Some(value) = &self.value {
            row.cells.push(constant(field, value));
            return Ok(());
        }
        if self.split.is_some() || self.taxonomy.is_some() {
            if row.each.is_some() {
                return Err(wrong(format!("{field}: one list in a table; write the table twice")));
            }
            let column =
                self.column.as_ref().ok_or_else(|| wrong(format!("{field}: a list has one column")))?;
            // A column that is not there is empty in every row.
            let column = place(column).unwrap_or(usize::MAX);
            let split = self.split.clone().unwrap_or_default();
            let (field, taxonomy) = (field.to_owned(), self.taxonomy.clone());
            row.each = Some(Each { column, split, field, words, taxonomy });
            return Ok(());
        }
        let columns: Vec<usize> = self.column.iter().chain(&self.columns).filter_map(place).collect();
        if self.column.is_none() && self.columns.is_empty() {
            return Err(wrong(format!("{field}: a column, columns or a value")));
        }
        let change = match (&self.date, &self.time) {
            _ if !words.is_empty() => Change::Words(words),
            (Some(form), _) => Change::Date(form.clone()),
            (_, Some(form)) => Change::Time(form.clone()),
            _ => Change::None,
        };
        let join = self.join.clone().unwrap_or_else(|| " ".to_owned());
        row.cells.push(CellPlan { field: field.to_owned(), from: From::Columns(columns, join), change });
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_fit_together_is_said() {
        for (text, says) in [
            ("[servise]\nname = \"A\"", "no table servise"),
            ("[service]\nnam = \"A\"", "no field nam"),
            ("[[phone]]\nnumber = \"A\"", "needs `of`"),
            ("[[phone]]\nof = \"service\"\nnumber = \"A\"", "names no table above"),
            ("[taxonomy]\nname = \"A\"\n[[phone]]\nof = \"taxonomy\"\nnumber = \"A\"", "cannot belong"),
            ("[service]\nname = { colum = \"A\" }", "colum"),
            ("[service]\nname = {}", "a column, columns or a value"),
            ("delimiter = \"ab\"\n[service]\nname = \"A\"", "one character"),
            ("encoding = \"klingon\"\n[service]\nname = \"A\"", "no encoding"),
            ("content_language = \"ar\"", "names no table"),
        ] {
            let error = Mapping::from_toml(text).unwrap_err().to_string();
            assert!(error.contains(says), "{text}: {error}");
        }
    }

    #[test]
    fn a_mistyped_code_is_named_with_the_list_that_it_is_not_in() {
        let terms = [("support_kind", "shelter"), ("crime", "0301")]
            .map(|(list, code)| ((list.to_owned(), code.to_owned()), Uuid::nil()))
            .into();
        let check = |fields: &str| {
            let text = format!("[service]\nname = \"A\"\n{fields}");
            Mapping::from_toml(&text).unwrap().check_codes(&terms).map_err(|error| error.to_string())
        };
        let help = |list: &str, code: &str| {
            format!(
                "[[attribute]]\nof = \"service\"\ntaxonomy_term_id = {{ column = \"H\", taxonomy = \"{list}\", words = {{ x = \"{code}\" }} }}"
            )
        };
        for (fields, named) in [
            (help("support_kind", "sheltr"), ["`sheltr`", "support_kind"]),
            (help("supportkind", "shelter"), ["`supportkind`", "crime, support_kind"]),
            ("status = { value = \"actve\" }".to_owned(), ["`actve`", "temporarily closed"]),
            ("status = { column = \"S\", words = { zu = \"?\" } }".to_owned(), ["`?`", "service.status"]),
        ] {
            let error = check(&fields).unwrap_err();
            assert!(named.iter().all(|word| error.contains(word)), "{fields}: {error}");
        }
        for fields in [
            help("support_kind", "shelter"),
            "status = { column = \"S\", words = { offen = \"active\", zu = \"closed\" } }".to_owned(),
        ] {
            assert_eq!(check(&fields), Ok(()), "{fields}");
        }
    }

    #[test]
    fn the_example_of_the_documentation_is_a_mapping() {
        let lines: Vec<&str> = include_str!("mapping.rs")
            .lines()
            .skip_while(|line| !line.ends_with("```toml"))
            .skip(1)
            .take_while(|line| !line.ends_with("```"))
            .map(|line| line.trim_start_matches("//!").trim_start())
            .collect();
        let mapping = Mapping::from_toml(&lines.join("\n")).unwrap();
        assert!(mapping.is_for("a/liste.csv") && !mapping.is_for("other.csv"));
        assert!(mapping.uses("straße") && !mapping.uses("Notiz"));
    }
}
