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
