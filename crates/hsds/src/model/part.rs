//! What all objects have in common: how they are written, who may see them, what they refer to.

use std::any::Any;
use std::borrow::Cow;
use std::fmt;

use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Number, Value};
use uuid::Uuid;

use super::codes::{Disclosure, Frequency, Method, PlaceType, Status, Weekday, WorkforceKind};
use crate::{Circle, Kind};

/// An object of HSDS or of the profile.
pub trait Object {
    /// Its name in the specification, such as `service_area`.
    const NAME: &'static str;
}

/// Anything that an object consists of: another object, a list, a value.
pub(crate) trait Part {
    /// Takes out what `circle` may not see, and says whether anything at all is left to see.
    fn show(&mut self, circle: Circle) -> bool {
        let _ = circle;
        true
    }

    /// Whether its owner may be seen by `circle` when this is not stated.
    fn show_absent(circle: Circle) -> bool
    where
        Self: Sized,
    {
        let _ = circle;
        true
    }

    /// Forgets from which circle on it may be seen.
    fn unmark(&mut self) {}

    /// Whether it is nothing but the statement from which circle on its owner may be seen.
    fn is_mark() -> bool
    where
        Self: Sized,
    {
        false
    }

    /// Takes out change records and undeclared fields, and names what it took; `field` is where this stands.
    fn forget(&mut self, field: &str, taken: &mut Vec<String>) {
        let _ = (field, taken);
    }

    /// Whether it is a change record.
    fn is_history() -> bool
    where
        Self: Sized,
    {
        false
    }

    /// Leaves one-to-one values only, as lists of HSDS do.
    fn slim(&mut self) {}

    /// Calls `visit` with every object in it, owners before parts.
    fn walk(&mut self, visit: &mut dyn FnMut(&mut dyn Any)) {
        let _ = visit;
    }

    /// Collects the records that it refers to, standing in the field `field`.
    fn gather(&self, field: &str, into: &mut Vec<(Kind, Uuid)>) {
        let _ = (field, into);
    }
}

macro_rules! leaves {
    ($($leaf:ty),*) => { $(impl Part for $leaf {})* };
}

leaves!(String, bool, f64, Number, Disclosure, Frequency, Method, PlaceType, Status, Weekday, WorkforceKind);

impl Part for Circle {
    fn show(&mut self, circle: Circle) -> bool {
        *self <= circle
    }

    fn show_absent(circle: Circle) -> bool {
        circle == Circle::Coordinator
    }

    fn is_mark() -> bool {
        true
    }
}

/// What nobody declared, nobody judged: it is for the coordinator.
impl Part for Map<String, Value> {
    fn show(&mut self, circle: Circle) -> bool {
        if circle < Circle::Coordinator {
            self.clear();
        }
        true
    }

    fn forget(&mut self, _: &str, taken: &mut Vec<String>) {
        taken.extend(std::mem::take(self).into_iter().map(|(field, _)| field));
    }

    fn slim(&mut self) {
        self.retain(|_, value| !value.is_array() && !value.is_object());
    }
}

impl Part for Uuid {
    fn gather(&self, field: &str, into: &mut Vec<(Kind, Uuid)>) {
        let kind = match field {
            "organization_id" | "parent_organization_id" => Kind::Organization,
            "program_id" => Kind::Program,
            "service_id" => Kind::Service,
            "location_id" => Kind::Location,
            "service_at_location_id" => Kind::ServiceAtLocation,
            "taxonomy_id" => Kind::Taxonomy,
            "taxonomy_term_id" | "parent_id" => Kind::TaxonomyTerm,
            "unit_id" => Kind::Unit,
            _ => return,
        };
        into.push((kind, *self));
    }
}

impl<T: Part> Part for Box<T> {
    fn show(&mut self, circle: Circle) -> bool {
        (**self).show(circle)
    }

    fn unmark(&mut self) {
        (**self).unmark();
    }

    fn forget(&mut self, field: &str, taken: &mut Vec<String>) {
        (**self).forget(field, taken);
    }

    fn slim(&mut self) {
        (**self).slim();
    }

    fn walk(&mut self, visit: &mut dyn FnMut(&mut dyn Any)) {
        (**self).walk(visit);
    }

    fn gather(&self, field: &str, into: &mut Vec<(Kind, Uuid)>) {
        (**self).gather(field, into);
    }
}

impl<T: Part> Part for Option<T> {
    fn show(&mut self, circle: Circle) -> bool {
        if self.as_mut().is_some_and(|part| part.show(circle)) {
            return true;
        }
        *self = None;
        T::show_absent(circle)
    }

    fn unmark(&mut self) {
        if T::is_mark() {
            *self = None;
        }
        self.iter_mut().for_each(Part::unmark);
    }

    fn forget(&mut self, field: &str, taken: &mut Vec<String>) {
        if let Some(part) = self {
            part.forget(field, taken);
        }
    }

    fn slim(&mut self) {
        self.iter_mut().for_each(Part::slim);
    }

    fn walk(&mut self, visit: &mut dyn FnMut(&mut dyn Any)) {
        if let Some(part) = self {
            part.walk(visit);
        }
    }

    fn gather(&self, field: &str, into: &mut Vec<(Kind, Uuid)>) {
        if let Some(part) = self {
            part.gather(field, into);
        }
    }
}

impl<T: Part> Part for Vec<T> {
    fn show(&mut self, circle: Circle) -> bool {
        self.retain_mut(|part| part.show(circle));
        true
    }

    fn unmark(&mut self) {
        self.iter_mut().for_each(Part::unmark);
    }

    fn forget(&mut self, field: &str, taken: &mut Vec<String>) {
        if T::is_history() && !self.is_empty() {
            self.clear();
            taken.push(field.to_owned());
        }
        for part in self {
            part.forget(field, taken);
        }
    }

    fn slim(&mut self) {
        self.clear();
    }

    fn walk(&mut self, visit: &mut dyn FnMut(&mut dyn Any)) {
        for part in self {
            part.walk(visit);
        }
    }

    fn gather(&self, field: &str, into: &mut Vec<(Kind, Uuid)>) {
        for part in self {
            part.gather(field, into);
        }
    }
}

/// How the fields of an object are read.
pub(crate) trait Field<'de>: Sized {
    /// Reads the value of the field at which `map` stands.
    fn read<A: MapAccess<'de>>(map: &mut A) -> Result<Self, A::Error>;

    /// What stands for a field that is not there.
    fn absent<E: serde::de::Error>(field: &'static str) -> Result<Self, E>;
}

macro_rules! required {
    ($($value:ty),*) => {$(
        impl<'de> Field<'de> for $value {
            fn read<A: MapAccess<'de>>(map: &mut A) -> Result<Self, A::Error> {
                map.next_value()
            }

            fn absent<E: serde::de::Error>(field: &'static str) -> Result<Self, E> {
                Err(E::missing_field(field))
            }
        }
    )*};
}

required!(String, Uuid, Method, PlaceType, Status, WorkforceKind);

impl<'de, T: Deserialize<'de>> Field<'de> for Option<T> {
    fn read<A: MapAccess<'de>>(map: &mut A) -> Result<Self, A::Error> {
        map.next_value()
    }

    fn absent<E>(_: &'static str) -> Result<Self, E> {
        Ok(None)
    }
}

/// Feeds write `null` for an empty list.
impl<'de, T: Deserialize<'de>> Field<'de> for Vec<T> {
    fn read<A: MapAccess<'de>>(map: &mut A) -> Result<Self, A::Error> {
        Ok(map.next_value::<Option<Self>>()?.unwrap_or_default())
    }

    fn absent<E>(_: &'static str) -> Result<Self, E> {
        Ok(Self::new())
    }
}

/// The name of a field, read without a copy where that can be.
pub(crate) struct Name<'de>(pub(crate) Cow<'de, str>);

impl<'de> Deserialize<'de> for Name<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct NameVisitor;

        impl<'de> Visitor<'de> for NameVisitor {
            type Value = Name<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the name of a field")
            }

            fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Self::Value, E> {
                Ok(Name(Cow::Borrowed(name)))
            }

            fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
                Ok(Name(Cow::Owned(name.to_owned())))
            }
        }

        deserializer.deserialize_identifier(NameVisitor)
    }
}

/// The name of a field as it is written: Rust marks those that are words of its own.
pub(crate) const fn written(field: &'static str) -> &'static str {
    match field.as_bytes() {
        [b'r', b'#', ..] => field.split_at(2).1,
        _ => field,
    }
}

/// Declares an object: its struct, how it is read and written, and how it is walked through. `history` is a
/// change record, which nobody below that circle sees.
///
/// It is read by hand: a derived reader with a `flatten` in it copies every value before it looks at its name.
macro_rules! object {
    (
        $(#[$meta:meta])*
        pub struct $name:ident = $object:literal $(, history for $only:ident)? {
            $($(#[$doc:meta])* pub $field:ident: $type:ty,)*
        }
    ) => {
        $(#[$meta])*
        #[serde_with::apply(
            Option => #[serde(skip_serializing_if = "Option::is_none")],
            Vec => #[serde(skip_serializing_if = "Vec::is_empty")],
        )]
        #[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
        pub struct $name {
            $($(#[$doc])* pub $field: $type,)*
            /// What neither HSDS nor the profile declares.
            #[serde(flatten)]
            pub extra: serde_json::Map<String, serde_json::Value>,
        }

        impl $crate::model::Object for $name {
            const NAME: &'static str = $object;
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                use $crate::model::part::{Field, Name, written};

                struct ObjectVisitor;

                impl<'de> serde::de::Visitor<'de> for ObjectVisitor {
                    type Value = $name;

                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str(concat!("an object `", $object, "`"))
                    }

                    fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<$name, A::Error> {
                        $(let mut $field: Option<$type> = None;)*
                        let mut extra = serde_json::Map::new();
                        while let Some(Name(name)) = map.next_key()? {
                            $(
                                if name == const { written(stringify!($field)) } {
                                    if $field.replace(Field::read(&mut map)?).is_some() {
                                        let twice = const { written(stringify!($field)) };
                                        return Err(serde::de::Error::duplicate_field(twice));
                                    }
                                    continue;
                                }
                            )*
                            extra.insert(name.into_owned(), map.next_value()?);
                        }
                        Ok($name {
                            $($field: match $field {
                                Some(value) => value,
                                None => Field::absent(const { written(stringify!($field)) })?,
                            },)*
                            extra,
                        })
                    }
                }

                deserializer.deserialize_map(ObjectVisitor)
            }
        }

        impl $crate::model::Part for $name {
            fn show(&mut self, circle: $crate::Circle) -> bool {
                $(
                    if circle < $crate::Circle::$only {
                        return false;
                    }
                )?
                $(self.$field.show(circle) &&)* self.extra.show(circle)
            }

            fn unmark(&mut self) {
                $($crate::model::Part::unmark(&mut self.$field);)*
            }

            fn forget(&mut self, _: &str, taken: &mut Vec<String>) {
                $($crate::model::Part::forget(
                    &mut self.$field,
                    const { $crate::model::part::written(stringify!($field)) },
                    taken,
                );)*
                $crate::model::Part::forget(&mut self.extra, "", taken);
            }

            $(
                fn is_history() -> bool {
                    let _ = $crate::Circle::$only;
                    true
                }
            )?

            fn slim(&mut self) {
                $($crate::model::Part::slim(&mut self.$field);)*
                $crate::model::Part::slim(&mut self.extra);
            }

            fn walk(&mut self, visit: &mut dyn FnMut(&mut dyn std::any::Any)) {
                visit(self);
                $($crate::model::Part::walk(&mut self.$field, visit);)*
            }

            fn gather(&self, _: &str, into: &mut Vec<($crate::Kind, uuid::Uuid)>) {
                $($crate::model::Part::gather(&self.$field, stringify!($field), into);)*
            }
        }
    };
}
pub(crate) use object;
