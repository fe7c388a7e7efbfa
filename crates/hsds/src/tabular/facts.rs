//! What the official tabular data package says of its 24 tables, and what the profile adds: read from
//! `data/datapackage.json`, `data/schema/` and `data/profile-tables.json`, not written down twice.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use serde::Deserialize;
use serde_json::{Map, Value};

const OFFICIAL: &str = include_str!("../../data/datapackage.json");
const PROFILE: &str = include_str!("../../data/profile-tables.json");

/// The schemas whose objects have parts.
const SCHEMAS: [&str; 23] = [
    include_str!("../../data/schema/accessibility.json"),
    include_str!("../../data/schema/address.json"),
    include_str!("../../data/schema/attribute.json"),
    include_str!("../../data/schema/contact.json"),
    include_str!("../../data/schema/cost_option.json"),
    include_str!("../../data/schema/funding.json"),
    include_str!("../../data/schema/language.json"),
    include_str!("../../data/schema/location.json"),
    include_str!("../../data/schema/meta_table_description.json"),
    include_str!("../../data/schema/organization.json"),
    include_str!("../../data/schema/organization_identifier.json"),
    include_str!("../../data/schema/phone.json"),
    include_str!("../../data/schema/program.json"),
    include_str!("../../data/schema/required_document.json"),
    include_str!("../../data/schema/schedule.json"),
    include_str!("../../data/schema/service.json"),
    include_str!("../../data/schema/service_area.json"),
    include_str!("../../data/schema/service_at_location.json"),
    include_str!("../../data/schema/service_capacity.json"),
    include_str!("../../data/schema/taxonomy.json"),
    include_str!("../../data/schema/taxonomy_term.json"),
    include_str!("../../data/schema/unit.json"),
    include_str!("../../data/schema/url.json"),
];

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Any text.
    #[default]
    String,
    /// A number.
    Number,
    /// A civil date.
    Date,
    /// A date with a time and an offset.
    Datetime,
    /// A time of day.
    Time,
    /// True or false.
    Boolean,
}

/// A form that a text has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// A UUID.
    Uuid,
    /// A mail address.
    Email,
    /// A web address.
    Uri,
}

/// A column.
#[derive(Debug, Clone)]
pub struct Field {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub kind: Kind,
    /// The form of its text.
    pub format: Option<Format>,
    /// Whether the official package wants a value in every row.
    pub required: bool,
    /// The values that it may have; none: any.
    pub values: Vec<String>,
    /// Whether only the profile has it.
    pub profile: bool,
}

/// A table.
#[derive(Debug, Clone)]
pub struct Table {
    /// Its name, which is that of the object.
    pub name: String,
    /// The name of its file.
    pub path: String,
    /// Its columns, in the official order, then those of the profile.
    pub fields: Vec<Field>,
    /// Its keys: a column, and the table whose ids stand there.
    pub keys: Vec<(String, String)>,
    /// The lists of parts that its objects have in JSON: the name of the list, and the table of the parts.
    pub parts: Vec<(String, String)>,
    /// The single objects that its objects hold in JSON: the name, and the table.
    pub inner: Vec<(String, String)>,
    /// Whether only the profile has it.
    pub profile: bool,
}

impl Table {
    /// The column of that name.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// The column of this table that names a row of `table` as the owner.
    #[must_use]
    pub fn key_to(&self, table: &str) -> Option<&str> {
        self.keys.iter().find(|(_, to)| to == table).map(|(column, _)| column.as_str())
    }

    /// Whether its rows name what they describe by `link_id`.
    #[must_use]
    pub fn is_linked(&self) -> bool {
        self.field("link_id").is_some()
    }
}

/// All tables, the official 24 first, in their order.
#[must_use]
pub fn tables() -> &'static [Table] {
    &FACTS.tables
}

/// The table of that name.
#[must_use]
pub fn table(name: &str) -> Option<&'static Table> {
    number(name).and_then(|number| FACTS.tables.get(number))
}

/// The place of a table in [`tables`].
#[must_use]
pub fn number(name: &str) -> Option<usize> {
    FACTS.numbers.get(name).copied()
}

/// The official package description, and what the profile adds to it and takes back.
pub(super) fn descriptions() -> (Map<String, Value>, Map<String, Value>) {
    (object(OFFICIAL), object(PROFILE))
}

struct Facts {
    tables: Vec<Table>,
    numbers: HashMap<String, usize>,
}

#[derive(Deserialize)]
struct Package {
    resources: Vec<Resource>,
    #[serde(default)]
    parts: BTreeMap<String, BTreeMap<String, String>>,
}

#[derive(Deserialize)]
struct Resource {
    name: String,
    #[serde(default)]
    path: String,
    schema: Columns,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Columns {
    fields: Vec<Column>,
    #[serde(default)]
    foreign_keys: Vec<ForeignKey>,
}

#[derive(Deserialize)]
struct Column {
    name: String,
    #[serde(rename = "type")]
    kind: Kind,
    #[serde(default)]
    format: Option<Value>,
    #[serde(default)]
    constraints: Constraints,
}

#[derive(Default, Deserialize)]
struct Constraints {
    #[serde(default)]
    required: bool,
    #[serde(default, rename = "enum")]
    values: Vec<String>,
}

#[derive(Deserialize)]
struct ForeignKey {
    fields: String,
    reference: Reference,
}

#[derive(Deserialize)]
struct Reference {
    resource: String,
}

impl Column {
    fn into_field(self, profile: bool) -> Field {
        Field {
            name: self.name,
            kind: self.kind,
            format: self.format.and_then(|format| serde_json::from_value(format).ok()),
            required: self.constraints.required,
            values: self.constraints.values,
            profile,
        }
    }
}

static FACTS: LazyLock<Facts> = LazyLock::new(|| {
    let mut tables: Vec<Table> = Vec::new();
    for (text, profile) in [(OFFICIAL, false), (PROFILE, true)] {
        for resource in package(text).resources {
            let fields = resource.schema.fields.into_iter().map(|column| column.into_field(profile));
            if let Some(table) = tables.iter_mut().find(|table| table.name == resource.name) {
                table.fields.extend(fields);
                continue;
            }
            let keys = resource.schema.foreign_keys.into_iter().map(|key| (key.fields, key.reference.resource));
            tables.push(Table {
                name: resource.name,
                path: resource.path,
                fields: fields.collect(),
                keys: keys.collect(),
                parts: Vec::new(),
                inner: Vec::new(),
                profile,
            });
        }
    }
    for schema in SCHEMAS {
        let schema = object(schema);
        let name = schema.get("name").and_then(Value::as_str).unwrap_or_default();
        if let Some(table) = tables.iter_mut().find(|table| table.name == name) {
            nesting(&schema, table);
        }
    }
    for (owner, lists) in package(PROFILE).parts {
        if let Some(table) = tables.iter_mut().find(|table| table.name == owner) {
            table.parts.extend(lists);
        }
    }
    let numbers = tables.iter().enumerate().map(|(number, table)| (table.name.clone(), number)).collect();
    Facts { tables, numbers }
});

/// Reads from a schema which lists and single objects it nests.
fn nesting(schema: &Map<String, Value>, table: &mut Table) {
    let reference = |value: &Value| {
        value.get("$ref").and_then(Value::as_str).map(|name| name.trim_end_matches(".json").to_owned())
    };
    for (name, property) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
        if let Some(of) = property.get("items").and_then(reference) {
            table.parts.push((name.clone(), of));
        } else if let Some(of) = reference(property) {
            table.inner.push((name.clone(), of));
        }
    }
}

/// The data files are part of the program: a test reads them all, so they can be read here.
fn package(text: &str) -> Package {
    serde_json::from_str(text).unwrap_or(Package { resources: Vec::new(), parts: BTreeMap::new() })
}

fn object(text: &str) -> Map<String, Value> {
    serde_json::from_str(text).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_official_tables_and_those_of_the_profile_are_there() {
        assert_eq!(tables().iter().filter(|table| !table.profile).count(), 24);
        assert_eq!(tables().len(), 26);
        let phone = table("phone").unwrap();
        assert_eq!(phone.key_to("contact"), Some("contact_id"));
        assert_eq!(phone.field("extension").unwrap().kind, Kind::Number);
        assert!(phone.field("from_abroad").unwrap().profile);
        assert!(phone.parts.contains(&("languages".into(), "language".into())));
    }

    #[test]
    fn every_part_has_a_table_and_a_way_to_say_whose_it_is() {
        for table in tables() {
            for (list, of) in &table.parts {
                let part = super::table(of).unwrap();
                let owned = part.key_to(&table.name).is_some() || part.is_linked() || of == "metadata";
                assert!(owned, "{}.{list}", table.name);
            }
        }
    }
}
