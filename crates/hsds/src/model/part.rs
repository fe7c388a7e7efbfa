//! What all objects have in common: how they are written, who may see them, what they refer to.

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
}

/// What nobody declared, nobody judged: it is for the coordinator.
impl Part for Map<String, Value> {
    fn show(&mut self, circle: Circle) -> bool {
        if circle < Circle::Coordinator {
            self.clear();
        }
        true
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

    fn gather(&self, field: &str, into: &mut Vec<(Kind, Uuid)>) {
        for part in self {
            part.gather(field, into);
        }
    }
}

/// Reads a list; feeds write `null` for an empty one.
pub(crate) fn list<'de, D, T>(deserializer: D) -> Result<Vec<T>, D::Error>
where
    D: serde::Deserializer<'de>,
    T: serde::Deserialize<'de>,
{
    Ok(<Option<Vec<T>> as serde::Deserialize>::deserialize(deserializer)?.unwrap_or_default())
}

/// Declares an object: its struct, how it is read and written, and how it is walked through. `only` names the circle
/// below which nobody sees any of it.
macro_rules! object {
    (
        $(#[$meta:meta])*
        pub struct $name:ident = $object:literal $(, only $only:ident)? {
            $($(#[$doc:meta])* pub $field:ident: $type:ty,)*
        }
    ) => {
        $(#[$meta])*
        #[serde_with::apply(
            Option => #[serde(skip_serializing_if = "Option::is_none")],
            Vec => #[serde(
                default,
                skip_serializing_if = "Vec::is_empty",
                deserialize_with = "crate::model::part::list"
            )],
        )]
        #[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
        pub struct $name {
            $($(#[$doc])* pub $field: $type,)*
            /// What neither HSDS nor the profile declares.
            #[serde(flatten)]
            pub extra: serde_json::Map<String, serde_json::Value>,
        }

        impl $crate::model::Object for $name {
            const NAME: &'static str = $object;
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

            fn gather(&self, _: &str, into: &mut Vec<($crate::Kind, uuid::Uuid)>) {
                $($crate::model::Part::gather(&self.$field, stringify!($field), into);)*
            }
        }
    };
}
pub(crate) use object;
