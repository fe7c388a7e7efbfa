//! The description of a package, `datapackage.json`.

use serde_json::{Map, Value, json};

use super::Form;
use super::facts::{self, Changes, Table};

/// The column that holds, in a package with the profile, what no column is declared for.
pub(super) const EXTRA: &str = "extra";

/// The description of a package with these tables.
pub(super) fn describe(tables: &[&'static Table], form: Form) -> Value {
    let mut package = facts::official();
    let changes = facts::changes();
    let official = match package.remove("resources") {
        Some(Value::Array(resources)) => resources,
        _ => Vec::new(),
    };
    let resources = tables.iter().map(|table| {
        let found = official
            .iter()
            .find(|resource| resource.get("name").and_then(Value::as_str) == Some(&table.name));
        let mut resource = found.cloned().unwrap_or_else(|| added(table));
        if let Some(schema) = resource.get_mut("schema").and_then(Value::as_object_mut) {
            change(schema, table, tables, form, &changes);
        }
        resource
    });
    let resources: Vec<Value> = resources.collect();
    // The generator upstream writes a constant there.
    package.insert("version".to_owned(), json!(crate::profile::VERSION));
    package.insert("resources".to_owned(), Value::Array(resources));
    Value::Object(package)
}

/// A table that only the profile has.
fn added(table: &Table) -> Value {
    let keys = table.keys.iter().map(
        |(column, target)| json!({ "fields": column, "reference": { "resource": target, "fields": "id" } }),
    );
    let keys: Vec<Value> = keys.collect();
    json!({
        "name": table.name,
        "path": table.path,
        "format": "csv",
        "mediatype": "text/csv",
        "profile": "tabular-data-resource",
        "schema": { "fields": [], "primaryKey": "id", "foreignKeys": keys },
    })
}

fn change(
    schema: &mut Map<String, Value>,
    table: &Table,
    tables: &[&'static Table],
    form: Form,
    changes: &Changes,
) {
    let Some(fields) = schema.get_mut("fields").and_then(Value::as_array_mut) else { return };
    let listed = |columns: &facts::Columns, name: &str| {
        columns.get(&table.name).is_some_and(|names| names.iter().any(|other| other == name))
    };
    for field in fields.iter_mut() {
        let name = field.get("name").and_then(Value::as_str).unwrap_or_default().to_owned();
        let Some(constraints) = field.get_mut("constraints").and_then(Value::as_object_mut) else { continue };
        if listed(&changes.not_unique, &name) {
            constraints.insert("unique".to_owned(), json!(false));
        }
        if listed(&changes.open, &name) || form == Form::Profile && listed(&changes.optional, &name) {
            constraints.insert("required".to_owned(), json!(false));
        }
    }
    if form == Form::Profile {
        for field in table.fields.iter().filter(|field| field.profile) {
            let mut constraints = Map::from_iter([("required".to_owned(), json!(field.required))]);
            if !field.values.is_empty() {
                constraints.insert("enum".to_owned(), json!(field.values));
            }
            let mut column = json!({ "name": field.name, "type": field.kind, "constraints": constraints });
            if let (Some(column), Some(format)) = (column.as_object_mut(), field.format) {
                column.insert("format".to_owned(), json!(format));
            }
            fields.push(column);
        }
        fields.push(json!({ "name": EXTRA, "type": "object" }));
    }
    // A key into a table that the package does not have could not be followed.
    if let Some(keys) = schema.get_mut("foreignKeys").and_then(Value::as_array_mut) {
        keys.retain(|key| {
            let target = key.pointer("/reference/resource").and_then(Value::as_str);
            tables.iter().any(|table| Some(table.name.as_str()) == target)
        });
    }
}
