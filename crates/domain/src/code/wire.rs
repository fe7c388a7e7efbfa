//! Codes on the wire: each is its name, and one reader looks names up for all vocabularies. A reader derived for each of
//! them was a good part of the browser's module.

use std::fmt;

use serde::Deserializer;
use serde::de::{Error, Visitor};

/// Takes a name to its place in `names`.
struct OneOf(&'static [&'static str]);

impl Visitor<'_> for OneOf {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a code")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<usize, E> {
        let place = self.0.iter().position(|one| *one == name);
        place.ok_or_else(|| E::unknown_variant(name, self.0))
    }
}

/// The place in `names` of the name that comes next.
///
/// # Errors
/// What comes is no text, or none of them.
pub(super) fn read_place<'de, D: Deserializer<'de>>(
    deserializer: D,
    names: &'static [&'static str],
) -> Result<usize, D::Error> {
    deserializer.deserialize_str(OneOf(names))
}

/// Writes and reads a [`Coded`](super::Coded) type as its name.
macro_rules! as_its_name {
    ($code:ident) => {
        impl serde::Serialize for $code {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $code {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let place = super::wire::read_place(deserializer, Self::NAMES)?;
                Self::ALL.get(place).copied().ok_or_else(|| serde::de::Error::custom("no such code"))
            }
        }
    };
}
pub(super) use as_its_name;
