//! Which table of HSDS a file is, by its name and its columns, and how its columns become fields. What older forms of
//! HSDS and other programs call things stands in `data/dialects.toml`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::keys::is_record;
use super::plan::{CellPlan, Change, Each, From, Plan, RowPlan};
use crate::report::{Done, What};
use crate::tabular::facts::{self, Table};

#[derive(Debug, Default, Deserialize)]
struct Dialects {
    table: Vec<Shape>,
}

/// One entry of the file.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Shape {
    into: String,
    names: Vec<String>,
    needs: Vec<String>,
    dialect: Option<String>,
    rename: BTreeMap<String, String>,
    append: BTreeMap<String, String>,
    set: BTreeMap<String, String>,
    absent: BTreeMap<String, String>,
    list: Vec<List>,
    add: Option<Addition>,
    dial: Option<Dial>,
    unused: BTreeMap<String, String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    column: String,
    into: String,
    field: String,
    key: String,
    #[serde(default)]
    split: String,
    #[serde(default)]
    set: BTreeMap<String, String>,
    taxonomy: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Addition {
    to: String,
    column: String,
    field: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Dial {
    prefix: String,
    number: String,
}

static DIALECTS: LazyLock<Dialects> = LazyLock::new(|| {
    toml::from_str(include_str!("../../data/dialects.toml")).expect("the files of the crate can be read")
});

/// In the store, a field that begins so adds to the field of another row with that id.
pub(super) const ADDS: char = '+';

/// A file that is known, and how its rows are taken.
#[derive(Debug)]
pub(super) struct Known {
    pub(super) plan: Plan,
    /// The form that it is in, where it is not that of HSDS 3.
    pub(super) dialect: Option<String>,
    /// What is to be said of its columns: column, what, done.
    pub(super) notes: Vec<(String, What, Done)>,
}

/// So many of the columns must be known for a file to be recognised by them alone.
const ALIKE: f64 = 0.6;
const FEWEST: usize = 3;

/// Finds out what a file is. `name` is what its package or its file name calls it, without ending.
pub(super) fn recognise(name: &str, header: &[String]) -> Option<Known> {
    let name = folded(name);
    let header: Vec<String> = header.iter().map(|column| folded(column)).collect();
    let has = |column: &String| header.contains(column);
    if let Some(shape) =
        DIALECTS.table.iter().find(|shape| shape.names.contains(&name) && shape.needs.iter().all(has))
    {
        return plan(shape, &header);
    }
    if let Some(table) = by_official_name(&name) {
        return plan(&Shape { into: table.name.clone(), ..Shape::default() }, &header);
    }
    by_columns(&header)
}

/// The table that is called so in the official package.
pub(super) fn by_official_name(name: &str) -> Option<&'static Table> {
    let name = folded(name);
    facts::tables()
        .iter()
        .find(|table| table.name == name || table.path.trim_end_matches(".csv") == name)
        .or_else(|| {
            let shape =
                DIALECTS.table.iter().find(|shape| shape.names.contains(&name) && shape.add.is_none())?;
            facts::table(&shape.into)
        })
}

/// What an older form calls a field of a table.
pub(super) fn renamed(table: &str, old: &str) -> Option<&'static str> {
    let shapes = DIALECTS.table.iter().filter(|shape| shape.into == table && shape.add.is_none());
    shapes.filter_map(|shape| shape.rename.get(old)).map(String::as_str).next()
}

/// The table that has most of the columns.
fn by_columns(header: &[String]) -> Option<Known> {
    let mut best: Option<(usize, Shape)> = None;
    let own = facts::tables().iter().map(|table| Shape { into: table.name.clone(), ..Shape::default() });
    let dialects = facts::tables().iter().flat_map(|table| {
        DIALECTS
            .table
            .iter()
            .filter(|shape| shape.into == table.name && shape.add.is_none())
            .map(Shape::columns_alone)
    });
    for shape in own.chain(dialects) {
        let Some(table) = facts::table(&shape.into) else { continue };
        if !shape.needs.iter().all(|column| header.contains(column)) {
            continue;
        }
        // What is required must be there under some name, or too many tables look alike.
        let required = table.fields.iter().filter(|field| field.required);
        let missing = required
            .filter(|field| {
                !header.iter().any(|column| shape.target(column) == field.name)
                    && !shape.set.contains_key(&field.name)
                    && !shape.absent.contains_key(&field.name)
                    && field.name != "id"
                    && field.name != "description"
            })
            .count();
        let known = header.iter().filter(|column| shape.knows(table, column)).count();
        #[expect(clippy::cast_precision_loss, reason = "headers are short")]
        let alike = known as f64 >= header.len() as f64 * ALIKE;
        if missing == 0 && alike && known >= FEWEST && best.as_ref().is_none_or(|(most, _)| known > *most) {
            best = Some((known, shape));
        }
    }
    best.and_then(|(_, shape)| plan(&shape, header))
}

impl Shape {
    /// An entry for a file that goes by another name.
    fn columns_alone(&self) -> Shape {
        Shape {
            into: self.into.clone(),
            needs: self.needs.clone(),
            rename: self.rename.clone(),
            append: self.append.clone(),
            absent: self.absent.clone(),
            set: self.set.clone(),
            ..Shape::default()
        }
    }

    /// Two files that become one table, such as addresses for visits and for letters, may count their rows alike.
    fn scope(&self, table: &Table) -> Option<&str> {
        let name = self.names.first()?;
        let is_part = !is_record(table) && !table.keys.is_empty() && table.name != "contact";
        (is_part && table.path.trim_end_matches(".csv") != name).then_some(name)
    }

    fn target<'a>(&'a self, column: &'a str) -> &'a str {
        self.rename.get(column).map_or(column, String::as_str)
    }

    fn knows(&self, table: &Table, column: &str) -> bool {
        table.field(self.target(column)).is_some()
            || self.append.contains_key(column)
            || self.list.iter().any(|list| list.column == column)
    }
}

/// Makes the plan for a file of this shape.
fn plan(shape: &Shape, header: &[String]) -> Option<Known> {
    let table = facts::table(&shape.into)?;
    let mut notes = Vec::new();
    if let Some(addition) = &shape.add {
        return addition_plan(addition, table, header, shape.dialect.clone());
    }
    let mut main = RowPlan { table: facts::number(&table.name)?, always: true, ..RowPlan::default() };
    let mut lists = Vec::new();
    let mut appended = Vec::new();
    for (place, column) in header.iter().enumerate() {
        let list = shape.list.iter().find(|list| list.column == *column);
        // A column that the table has by itself is what it says; an official table may use an older one's name.
        let own = table.field(column).is_some() && !shape.rename.contains_key(column);
        let target = match (list, shape.append.get(column), shape.rename.get(column)) {
            _ if column == "extra" => continue_extra(&mut main, place),
            _ if shape.unused.contains_key(column) => {
                notes.push((column.clone(), What::UnknownColumn, Done::ValueLeftOut));
                continue;
            }
            (Some(list), ..) if !own => {
                let into = format!("{}.{}", list.into, list.field);
                notes.push((column.clone(), What::OtherForm, Done::Moved(into)));
                lists.extend(list_plan(list, place));
                continue;
            }
            (_, Some(field), _) if !own => {
                notes.push((column.clone(), What::OtherForm, Done::Moved(field.clone())));
                appended.push(cell(field, place));
                continue;
            }
            (_, _, Some(field)) => {
                notes.push((column.clone(), What::OtherForm, Done::Moved(field.clone())));
                field.clone()
            }
            _ => {
                if !own && shape.dial.as_ref().is_none_or(|dial| dial.prefix != *column) {
                    notes.push((column.clone(), What::UnknownColumn, Done::KeptAsExtra));
                }
                column.clone()
            }
        };
        if !target.is_empty() {
            main.cells.push(cell(&target, place));
        }
    }
    main.cells.extend(appended);
    if let (Some(scope), Some(id)) =
        (shape.scope(table), main.cells.iter_mut().find(|cell| cell.field == "id"))
    {
        id.change = Change::Scope(scope.to_owned());
    }
    if let Some(dial) = &shape.dial {
        with_prefix(dial, header, &mut main, &mut notes);
    }
    for (field, value) in &shape.set {
        main.cells.push(constant(field, value));
    }
    for (field, value) in &shape.absent {
        if !main.cells.iter().any(|cell| cell.field == *field) {
            notes.push((field.clone(), What::Missing, Done::Repaired(value.clone())));
            main.cells.push(constant(field, value));
        }
    }
    let mut plan = Plan { rows: vec![main], missing: Vec::new() };
    plan.rows.extend(lists);
    Some(Known { plan, dialect: shape.dialect.clone(), notes })
}

/// The column in which our own packages keep what no column is declared for.
fn continue_extra(main: &mut RowPlan, place: usize) -> String {
    main.cells.push(cell(EXTRA, place));
    String::new()
}

/// The name of that column in the store.
pub(super) const EXTRA: &str = "\u{1f}extra";

fn list_plan(list: &List, place: usize) -> Option<RowPlan> {
    Some(RowPlan {
        table: facts::number(&list.into)?,
        cells: list.set.iter().map(|(field, value)| constant(field, value)).collect(),
        parents: vec![(list.key.clone(), 0)],
        each: Some(Each {
            column: place,
            split: list.split.clone(),
            field: list.field.clone(),
            words: BTreeMap::new(),
            taxonomy: list.taxonomy.clone(),
        }),
        ..RowPlan::default()
    })
}

fn addition_plan(
    addition: &Addition,
    table: &Table,
    header: &[String],
    dialect: Option<String>,
) -> Option<Known> {
    let place = |name: &String| header.iter().position(|column| column == name);
    let (to, from) = (place(&addition.to)?, place(&addition.column));
    let mut row = RowPlan { table: facts::number(&table.name)?, always: true, ..RowPlan::default() };
    row.cells.push(cell("id", to));
    let mut notes = Vec::new();
    if let Some(from) = from {
        row.cells.push(cell(&format!("{ADDS}{}", addition.field), from));
        let into = format!("{}.{}", table.name, addition.field);
        notes.push((addition.column.clone(), What::OtherForm, Done::Moved(into)));
    }
    for column in header {
        if *column != addition.to && *column != addition.column && column != "id" {
            notes.push((column.clone(), What::UnknownColumn, Done::ValueLeftOut));
        }
    }
    Some(Known { plan: Plan { rows: vec![row], missing: Vec::new() }, dialect, notes })
}

fn with_prefix(dial: &Dial, header: &[String], main: &mut RowPlan, notes: &mut Vec<(String, What, Done)>) {
    let Some(prefix) = header.iter().position(|column| *column == dial.prefix) else { return };
    let number = main.cells.iter_mut().find(|cell| cell.field == dial.number);
    if let Some(CellPlan { from, .. }) = number
        && let From::Columns(columns, _) = from
        && let Some(place) = columns.first().copied()
    {
        *from = From::Dial(prefix, place);
        main.cells.retain(|cell| cell.field != dial.prefix);
        notes.push((dial.prefix.clone(), What::OtherForm, Done::Moved(dial.number.clone())));
    }
}

pub(super) fn cell(field: &str, place: usize) -> CellPlan {
    CellPlan {
        field: field.to_owned(),
        from: From::Columns(vec![place], String::new()),
        change: Change::None,
    }
}

pub(super) fn constant(field: &str, value: &str) -> CellPlan {
    CellPlan { field: field.to_owned(), from: From::Constant(value.to_owned()), change: Change::None }
}

/// A name as it is compared: small, with `_` between words.
pub(super) fn folded(name: &str) -> String {
    let mut name = divided(name.trim());
    name = name.to_lowercase();
    let parts: Vec<&str> = name.split(|c: char| c.is_whitespace() || matches!(c, '-' | '.' | '_')).collect();
    let joined = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("_");
    joined.strip_prefix("hsds_").map_or(joined.clone(), str::to_owned)
}

/// `postalCode` is two words.
fn divided(name: &str) -> String {
    let mut divided = String::with_capacity(name.len() + 4);
    let mut before = '_';
    for c in name.chars() {
        if before.is_lowercase() && c.is_uppercase() {
            divided.push('_');
        }
        divided.push(c);
        before = c;
    }
    divided
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header(columns: &str) -> Vec<String> {
        columns.split(',').map(str::to_owned).collect()
    }

    #[test]
    fn every_entry_names_tables_and_fields_that_exist() {
        assert!(DIALECTS.table.len() > 20);
        for shape in &DIALECTS.table {
            let table = facts::table(&shape.into).unwrap();
            let own = shape
                .rename
                .values()
                .chain(shape.append.values())
                .chain(shape.set.keys())
                .chain(shape.absent.keys());
            for field in own.chain(shape.add.iter().map(|add| &add.field)) {
                assert!(table.field(field).is_some(), "{}.{field}", shape.into);
            }
            for list in &shape.list {
                let into = facts::table(&list.into).unwrap();
                for field in [&list.field, &list.key].into_iter().chain(list.set.keys()) {
                    assert!(into.field(field).is_some(), "{}.{field}", list.into);
                }
            }
        }
    }

    #[test]
    fn a_file_is_recognised_by_its_columns_alone() {
        let known = recognise(
            "export-2021",
            &header("ID,Location ID,Address 1,City,State Province,Postal Code,Country"),
        );
        assert_eq!(Some(known.unwrap().plan.rows[0].table), facts::number("address"));
        let known = recognise("tabelle1", &header("id,service_id,location_id,weekday,opens_at,closes_at"));
        assert_eq!(known.unwrap().dialect, None);
        assert!(recognise("budget", &header("year,amount,account")).is_none());
        assert!(recognise("people", &header("name,surname,birthday,city")).is_none());
    }

    #[test]
    fn the_same_name_is_another_table_with_other_columns() {
        let table = |name: &str, columns: &str| recognise(name, &header(columns)).unwrap().plan.rows[0].table;
        assert_eq!(Some(table("taxonomies", "id,name,description,uri,version")), facts::number("taxonomy"));
        assert_eq!(
            Some(table("taxonomy", "id,name,parent_id,parent_name,vocabulary")),
            facts::number("taxonomy_term")
        );
        assert_eq!(Some(table("schedules", "id,service_id,freq,byday")), facts::number("schedule"));
    }
}
