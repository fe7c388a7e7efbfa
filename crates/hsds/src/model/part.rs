//! What all objects have in common: how they are written, who may see them, what they refer to.

use std::any::Any;

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

/// Reads a list; feeds write `null` for an empty one.
pub(crate) fn list<'de, D, T>(deserializer: D) -> Result<Vec<T>, D::Error>
where
    D: serde::Deserializer<'de>,
    T: serde::Deserialize<'de>,
{
    Ok(<Option<Vec<T>> as serde::Deserialize>::deserialize(deserializer)?.unwrap_or_default())
}

/// Declares an object: its struct, how it is read and written, and how it is walked through. `history` is a
/// change record, which nobody below that circle sees.
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

            fn unmark(&mut self) {
                $($crate::model::Part::unmark(&mut self.$field);)*
            }

            fn forget(&mut self, _: &str, taken: &mut Vec<String>) {
                $($crate::model::Part::forget(&mut self.$field, stringify!($field), taken);)*
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
