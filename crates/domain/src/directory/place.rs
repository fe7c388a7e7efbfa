//! A place where a service is offered, and what of it is told where it is not shown exactly.
//!
//! [`PLACE_FIELDS`] judges every field once: the form, drafts of mappings, what is narrowed and what the workspace asks for
//! all go by it. What HSDS keeps of a place is judged in `hsds/src/withhold.rs`; that both agree is a test of the server.

use serde::Serialize;

use crate::bounds::NAME;
use crate::code::{AccessNeed, Country, PlaceDisclosure};
use crate::form::Form;

/// How exactly a place is shown.
pub type Disclosure = PlaceDisclosure;

/// A place where people go.
#[derive(Clone, Debug, PartialEq, Serialize, Form)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct PlaceEntry {
    /// Its id in the directory, a UUID; none for a new one.
    #[serde(default)]
    pub id: Option<String>,
    /// What it is called; a withheld place keeps none.
    #[serde(default)]
    pub name: String,
    /// How exactly it is shown. A withheld place keeps no address at all, here or anywhere.
    pub disclosure: Disclosure,
    /// Street and number.
    #[serde(default)]
    pub street: String,
    /// Town.
    #[serde(default)]
    pub town: String,
    /// Region or province.
    #[serde(default)]
    pub region: String,
    /// Postal code.
    #[serde(default)]
    pub postal_code: String,
    /// Country; a withheld place keeps none.
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>))]
    #[serde(default)]
    pub country: Option<Country>,
    /// Degrees north.
    #[serde(default)]
    pub latitude: Option<f64>,
    /// Degrees east.
    #[serde(default)]
    pub longitude: Option<f64>,
    /// How one finds the door.
    #[serde(default)]
    pub entrance: String,
    /// What it offers to those who need it.
    #[serde(default)]
    pub access: Vec<AccessNeed>,
}

/// A place of which nothing is said is shown to nobody.
impl Default for PlaceEntry {
    fn default() -> Self {
        Self {
            id: None,
            name: String::new(),
            disclosure: PlaceDisclosure::Withheld,
            street: String::new(),
            town: String::new(),
            region: String::new(),
            postal_code: String::new(),
            country: None,
            latitude: None,
            longitude: None,
            entrance: String::new(),
            access: Vec::new(),
        }
    }
}

/// A field of a place.
#[derive(Clone, Copy, Debug)]
pub struct PlaceField {
    /// Its name in the entry.
    pub name: &'static str,
    /// The least exact way of showing a place in which it is told, and kept.
    pub told: Disclosure,
    /// What it is, if it is a text.
    pub text: Option<PlaceText>,
    clear: fn(&mut PlaceEntry),
}

/// A text of a place.
#[derive(Clone, Copy, Debug)]
pub struct PlaceText {
    /// Its longest, in characters.
    pub most: usize,
    /// Where it stands.
    pub part: TextPart,
    /// What it says.
    pub of: fn(&PlaceEntry) -> &String,
    /// Where it is written.
    pub of_mut: fn(&mut PlaceEntry) -> &mut String,
}

/// Where a text of a place stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextPart {
    /// It is what the place is called.
    Name,
    /// In the address.
    Address,
    /// Beside the address, under a label of its own.
    Beside,
}

impl TextPart {
    /// Its name.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Address => "address",
            Self::Beside => "beside",
        }
    }
}

macro_rules! field {
    ($name:ident, $told:ident) => {
        PlaceField {
            name: stringify!($name),
            told: PlaceDisclosure::$told,
            text: None,
            clear: |place| place.$name = PlaceEntry::default().$name,
        }
    };
    ($name:ident, $told:ident, $part:ident, $most:expr) => {
        PlaceField {
            text: Some(PlaceText {
                most: $most,
                part: TextPart::$part,
                of: |place| &place.$name,
                of_mut: |place| &mut place.$name,
            }),
            ..field!($name, $told)
        }
    };
}

/// Every field of a place, in the order of forms. What people call a place often says where it is; what it offers to those who
/// need it can.
pub const PLACE_FIELDS: &[PlaceField] = &[
    field!(id, Withheld),
    field!(disclosure, Withheld),
    field!(name, Area, Name, NAME),
    field!(street, Exact, Address, NAME),
    field!(postal_code, Exact, Address, NAME),
    field!(town, Area, Address, NAME),
    field!(region, Area, Address, NAME),
    field!(country, Area),
    field!(latitude, Exact),
    field!(longitude, Exact),
    field!(entrance, Exact, Beside, NAME),
    field!(access, Area),
];

impl PlaceField {
    /// Whether it is told, and kept, of a place that is shown so.
    #[must_use]
    pub fn is_told(&self, disclosure: Disclosure) -> bool {
        disclosure <= self.told
    }
}

/// The texts of a place with their names, in the order of forms.
pub fn list_place_texts() -> impl Iterator<Item = (&'static str, PlaceText)> {
    PLACE_FIELDS.iter().filter_map(|field| Some((field.name, field.text?)))
}

impl PlaceEntry {
    /// Takes out what is not told of a place that is shown so.
    pub fn withhold(&mut self) {
        let disclosure = self.disclosure;
        for field in PLACE_FIELDS.iter().filter(|field| !field.is_told(disclosure)) {
            (field.clear)(self);
        }
    }
}

#[cfg(any(test, feature = "testing"))]
impl PlaceEntry {
    /// A place of which everything is said.
    #[must_use]
    pub fn full(disclosure: Disclosure) -> Self {
        let mut place = Self {
            id: Some("5eed0000-0000-4000-8000-000000000001".into()),
            disclosure,
            country: "IE".parse().ok(),
            latitude: Some(52.5),
            longitude: Some(-8.25),
            access: vec![AccessNeed::StepFree],
            ..Self::default()
        };
        for (name, text) in list_place_texts() {
            name.clone_into((text.of_mut)(&mut place));
        }
        place
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::Value;

    use super::*;

    fn fields(place: &PlaceEntry) -> serde_json::Map<String, Value> {
        match serde_json::to_value(place).unwrap() {
            Value::Object(fields) => fields,
            _ => panic!("a place is an object"),
        }
    }

    #[test]
    fn every_field_of_a_place_is_judged_once() {
        let named: BTreeSet<&str> = PLACE_FIELDS.iter().map(|field| field.name).collect();
        assert_eq!(named.len(), PLACE_FIELDS.len());
        let there = fields(&PlaceEntry::full(Disclosure::Exact));
        assert_eq!(
            named,
            there.keys().map(String::as_str).collect::<BTreeSet<_>>(),
            "a field is told, or it is not: say which"
        );
        let said =
            |value: &Value| !matches!(value, Value::Null) && *value != "" && *value != serde_json::json!([]);
        assert!(there.values().all(said), "{there:?}");
    }

    #[test]
    fn what_is_not_told_is_not_kept_and_everything_else_is() {
        let nothing = fields(&PlaceEntry::default());
        for disclosure in [Disclosure::Exact, Disclosure::Area, Disclosure::Withheld] {
            let before = PlaceEntry::full(disclosure);
            let mut after = before.clone();
            after.withhold();
            let (before, after) = (fields(&before), fields(&after));
            for field in PLACE_FIELDS {
                let left = if field.is_told(disclosure) { &before } else { &nothing };
                assert_eq!(after[field.name], left[field.name], "{} of one shown {disclosure:?}", field.name);
            }
        }
        let told = |disclosure| {
            let told = PLACE_FIELDS.iter().filter(move |field| field.is_told(disclosure));
            told.map(|field| field.name).collect::<Vec<_>>()
        };
        assert_eq!(told(Disclosure::Withheld), ["id", "disclosure"]);
        assert_eq!(
            told(Disclosure::Area),
            ["id", "disclosure", "name", "town", "region", "country", "access"]
        );
    }
}
