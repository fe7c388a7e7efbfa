//! What the official tabular data package says of its 24 tables, and what the schemas of the profile add: read from
//! `data/datapackage.json` and the schemas, not written down twice.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

const OFFICIAL: &str = include_str!("../../data/datapackage.json");
const CHANGES: &str = include_str!("../../data/tabular.json");
/// They are part of the program: an empty table in their place would lose what feeds say.
const OWN: &str = "the files of the crate are JSON, as tests show";

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, Serialize)]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
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
#[derive(Debug, Clone, Default)]
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

/// The official package description.
pub(super) fn official() -> Map<String, Value> {
    object(OFFICIAL)
}

/// Columns of tables by their names.
pub(super) type Columns = BTreeMap<String, Vec<String>>;

/// Where a package is written otherwise than the official description says.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Changes {
    /// Columns that the official description requires and that any package may leave empty: half of the world's addresses
    /// have no region, and one without it is an address.
    pub(super) open: Columns,
    /// Columns that the official description requires and that a package with the profile may leave empty.
    pub(super) optional: Columns,
    /// Columns that the official description calls unique although they cannot be: an organisation has several
    /// programmes, and two taxonomies may have the same code.
    pub(super) not_unique: Columns,
}

pub(super) fn changes() -> Changes {
    serde_json::from_str(CHANGES).expect(OWN)
}

struct ProfileTables {
    tables: Vec<Table>,
    numbers: HashMap<String, usize>,
}

#[derive(Default, Deserialize)]
struct Package {
    resources: Vec<Resource>,
}

#[derive(Deserialize)]
struct Resource {
    name: String,
    path: String,
    schema: Schema,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Schema {
    fields: Vec<Column>,
    #[serde(default)]
    foreign_keys: Vec<ForeignKey>,
}

/// A column as the package describes it, or a property as a schema does.
#[derive(Deserialize)]
struct Column {
    name: String,
    #[serde(rename = "type")]
    kind: Value,
    #[serde(default)]
    datapackage_type: Option<Value>,
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
        let kind = self.datapackage_type.unwrap_or(self.kind);
        Field {
            name: self.name,
            kind: serde_json::from_value(kind).unwrap_or_default(),
            format: self.format.and_then(|format| serde_json::from_value(format).ok()),
            required: self.constraints.required,
            values: self.constraints.values,
            profile,
        }
    }
}

static FACTS: LazyLock<ProfileTables> = LazyLock::new(|| {
    let package: Package = serde_json::from_str(OFFICIAL).expect(OWN);
    let official = package.resources.into_iter().map(|resource| Table {
        name: resource.name,
        path: resource.path,
        fields: resource.schema.fields.into_iter().map(|column| column.into_field(false)).collect(),
        keys: resource
            .schema
            .foreign_keys
            .into_iter()
            .map(|key| (key.fields, key.reference.resource))
            .collect(),
        parts: Vec::new(),
        inner: Vec::new(),
        profile: false,
    });
    let mut tables: Vec<Table> = official.collect();
    for (name, schema) in crate::profile::merged("") {
        let known = tables.iter().position(|table| table.name == name);
        let place = known.unwrap_or_else(|| {
            let path = schema.get("path").and_then(Value::as_str).unwrap_or_default().to_owned();
            tables.push(Table { name: name.to_owned(), path, profile: true, ..Table::default() });
            tables.len() - 1
        });
        if let Some(table) = tables.get_mut(place) {
            table.add(&schema);
        }
    }
    let numbers = tables.iter().enumerate().map(|(number, table)| (table.name.clone(), number)).collect();
    ProfileTables { tables, numbers }
});

impl Table {
    /// Adds what a schema says: the lists and the single objects that it nests, and the fields that the official
    /// package does not have.
    fn add(&mut self, schema: &Value) {
        let reference = |value: &Value| {
            value.get("$ref").and_then(Value::as_str).map(|name| name.trim_end_matches(".json").to_owned())
        };
        for (name, property) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
            if let Some(of) = property.get("items").and_then(reference) {
                self.parts.push((name.clone(), of));
            } else if let Some(of) = reference(property) {
                self.inner.push((name.clone(), of));
            } else if self.field(name).is_none()
                && let Ok(column) = serde_json::from_value::<Column>(property.clone())
            {
                let mut field = column.into_field(true);
                if self.profile {
                    let required = schema.get("required").and_then(Value::as_array);
                    field.required = required.is_some_and(|names| names.iter().any(|other| other == name));
                    if let Some(owner) = name.strip_suffix("_id") {
                        self.keys.push((name.clone(), owner.to_owned()));
                    }
                }
                self.fields.push(field);
            }
        }
        // The id first, as in all other tables: schemas come without an order.
        self.fields.sort_by_key(|field| field.profile && field.name != "id");
    }
}

fn object(text: &str) -> Map<String, Value> {
    serde_json::from_str(text).expect(OWN)
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
