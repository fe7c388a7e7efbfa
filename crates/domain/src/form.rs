//! What a form is made of: its fields in a table, and the one reader that goes by it. `#[derive(Form)]` writes the table.

use std::fmt;
use std::marker::PhantomData;

pub use ::form::Form;
use serde::Deserializer;
use serde::de::{DeserializeSeed, Error, MapAccess, Visitor};

/// A field of a form.
#[derive(Debug)]
pub struct Field {
    /// Its name on the wire.
    pub name: &'static str,
    /// Whether there is no form without it.
    pub is_needed: bool,
}

/// Something that is read field by field, refuses fields that it does not know, and is written as an object only.
pub trait Form: Sized {
    /// Its fields, as they are declared; 64 at most.
    const FIELDS: &'static [Field];

    /// Reads what stands in an object.
    ///
    /// # Errors
    /// A field is unknown, there twice, of another type, or missing.
    fn read<'de, A: MapAccess<'de>>(map: &mut A) -> Result<Self, A::Error>;
}

/// Reads a form.
///
/// # Errors
/// As [`Form::read`], or it is no object.
pub fn read_form<'de, T: Form, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    struct Object<T>(PhantomData<T>);
    impl<'de, T: Form> Visitor<'de> for Object<T> {
        type Value = T;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object")
        }
        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
            T::read(&mut map)
        }
    }
    deserializer.deserialize_map(Object(PhantomData))
}

/// Which fields were met.
#[derive(Default)]
pub struct Met(u64);

impl Met {
    /// Whether every field that is needed was met.
    ///
    /// # Errors
    /// Names the first that was not.
    pub fn check<E: Error>(&self, fields: &'static [Field]) -> Result<(), E> {
        let lacks = fields.iter().enumerate().find(|(at, field)| field.is_needed && self.0 & (1 << at) == 0);
        lacks.map_or(Ok(()), |(_, field)| Err(E::missing_field(field.name)))
    }
}

/// The place in the table of the field that comes next; none at the end.
///
/// # Errors
/// The field is not in the table, or comes a second time.
pub fn next_field<'de, A: MapAccess<'de>>(
    map: &mut A,
    fields: &'static [Field],
    met: &mut Met,
) -> Result<Option<usize>, A::Error> {
    let Some(at) = map.next_key_seed(Name(fields))? else { return Ok(None) };
    let bit = 1 << at;
    if met.0 & bit != 0 {
        let name = fields.get(at).map_or("", |field| field.name);
        return Err(A::Error::duplicate_field(name));
    }
    met.0 |= bit;
    Ok(Some(at))
}

/// Takes a name to its place in the table.
struct Name(&'static [Field]);

impl<'de> DeserializeSeed<'de> for Name {
    type Value = usize;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Name {
    type Value = usize;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a field")
    }
    fn visit_str<E: Error>(self, name: &str) -> Result<usize, E> {
        let place = self.0.iter().position(|field| field.name == name);
        place.ok_or_else(|| E::custom(format_args!("unknown field `{name}`")))
    }
}

/// A field that [`Met::check`] has found there.
///
/// # Errors
/// It is not: the table and the reader disagree.
pub fn given<T, E: Error>(field: Option<T>) -> Result<T, E> {
    field.ok_or_else(table_disagrees)
}

/// The table and the reader disagree.
pub fn table_disagrees<E: Error>() -> E {
    E::custom("a field that its form does not know")
}

#[cfg(test)]
mod tests {
    use serde::{Deserialize, Serialize};

    use super::Form;
    use crate::code::SupportUrgency;

    #[derive(Debug, PartialEq, Serialize, Form)]
    #[serde(deny_unknown_fields)]
    struct Sheet {
        name: String,
        #[serde(rename = "type")]
        kind: u8,
        note: Option<String>,
        #[serde(default)]
        marks: Vec<u8>,
        #[serde(with = "crate::bytes::any")]
        seal: Vec<u8>,
        #[serde(default, with = "crate::bytes::any")]
        stamp: Vec<u8>,
    }

    #[derive(Debug, Default, PartialEq, Form)]
    #[serde(deny_unknown_fields, default)]
    struct Blank {
        name: String,
        at: Option<u8>,
    }

    fn read<T: for<'de> Deserialize<'de>>(text: &str) -> Result<T, String> {
        serde_json::from_str(text).map_err(|error| error.to_string())
    }

    #[test]
    fn a_form_needs_what_its_table_says_and_takes_the_rest_as_not_said() {
        let needed = Sheet::FIELDS.iter().filter(|field| field.is_needed).map(|field| field.name);
        assert_eq!(needed.collect::<Vec<_>>(), ["name", "type", "seal"]);
        let sheet =
            Sheet { name: "a".into(), kind: 1, note: None, marks: vec![], seal: vec![0], stamp: vec![] };
        assert_eq!(read::<Sheet>(r#"{"name":"a","type":1,"seal":"AA"}"#), Ok(sheet));
        for lacking in
            [r#"{"type":1,"seal":"AA"}"#, r#"{"name":"a","seal":"AA"}"#, r#"{"name":"a","type":1}"#]
        {
            assert!(read::<Sheet>(lacking).is_err_and(|error| error.contains("missing field")), "{lacking}");
        }
        assert_eq!(read::<Blank>("{}"), Ok(Blank::default()));
        assert!(Blank::FIELDS.iter().all(|field| !field.is_needed));
    }

    #[test]
    fn a_form_is_read_in_one_way_and_no_other() {
        for (wrong, why) in [
            (r#"{"name":"a","type":1,"seal":"AA","more":1}"#, "unknown field"),
            (r#"{"name":"a","type":1,"seal":"AA","kind":1}"#, "unknown field"),
            (r#"{"name":"a","name":"a","type":1,"seal":"AA"}"#, "duplicate field"),
            (r#"{"name":"a","type":1,"note":null,"note":null,"seal":"AA"}"#, "duplicate field"),
            (r#"{"name":null,"type":1,"seal":"AA"}"#, "invalid type"),
            (r#"{"name":"a","type":1,"marks":null,"seal":"AA"}"#, "invalid type"),
            (r#"{"name":"a","type":1,"seal":null}"#, "invalid type"),
            (r#"["a",1,null,[],"AA",""]"#, "an object"),
            ("null", "an object"),
        ] {
            let error = read::<Sheet>(wrong).expect_err(wrong);
            assert!(error.contains(why), "{wrong}: {error}");
        }
        assert!(read::<SupportUrgency>(r#""now""#).is_ok());
        assert!(read::<SupportUrgency>(r#"{"now":null}"#).is_err(), "a code is its name alone");
    }

    #[test]
    fn what_a_form_writes_it_reads() {
        let sheet = Sheet {
            name: "a".into(),
            kind: 2,
            note: Some("b".into()),
            marks: vec![1, 2],
            seal: vec![7; 9],
            stamp: vec![8],
        };
        let text = serde_json::to_string(&sheet).unwrap();
        assert_eq!(read::<Sheet>(&text), Ok(sheet));
    }
}
