//! The 24 objects of HSDS 3.2 and the two of the profile.
//!
//! Each is a struct with the fields of the official schema, in its order, then those of the profile (`profile/`), then
//! `extra`: whatever else a feed carries. Empty lists and absent values are left out when written. Dates and times
//! stay the text they were, so that nothing changes in a round trip; [`validate`](crate::validate) checks them.
//!
//! Fields that say "in the nested form" are filled by [`compose`](crate::compose) and emptied by
//! [`flatten`](crate::compose::flatten); a [`Record`](crate::Record) leaves them empty and refers by id.

mod codes;
mod contact;
mod location;
mod meta;
mod organization;
mod part;
mod profile;
mod schedule;
mod service;
mod taxonomy;

pub use codes::{Disclosure, Frequency, Method, PlaceType, Status, Weekday, WorkforceKind};
pub use contact::{Contact, Language, Phone};
pub use location::{Accessibility, Address, Location};
pub use meta::{MetaTableDescription, Metadata};
pub use organization::{Funding, Organization, OrganizationIdentifier, Program, Url};
pub use part::Object;
pub(crate) use part::{Part, object};
pub use profile::{Translation, Workforce};
pub use schedule::Schedule;
pub use service::{
    CostOption, RequiredDocument, Service, ServiceArea, ServiceAtLocation, ServiceCapacity, Unit,
};
pub use taxonomy::{Attribute, Taxonomy, TaxonomyTerm};

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may panic")]

    use serde::de::DeserializeOwned;
    use serde_json::{Value, json};

    use super::*;
    use crate::profile;

    /// Whether the struct of an object has each field of its schema: if it has, it cannot read it as what it never is.
    fn covers<T: Object + DeserializeOwned>(undeclared: &mut Vec<String>) {
        let (_, schema) = profile::merged("https://hsds.invalid").find(|(name, _)| *name == T::NAME).unwrap();
        let fields = schema["properties"].as_object().unwrap();
        let id = json!("5c4d79d7-cc55-470e-9f1f-8cad074e4892");
        let mut least = json!({});
        for field in schema["required"].as_array().unwrap() {
            let field = field.as_str().unwrap();
            least[field] = match fields[field].get("enum") {
                Some(values) => values[0].clone(),
                None if fields[field]["type"] == "number" => json!(1),
                None => id.clone(),
            };
        }
        assert!(serde_json::from_value::<T>(least.clone()).is_ok(), "{}", T::NAME);
        for field in fields.keys() {
            let mut odd = least.clone();
            odd[field] = json!({ "odd": [] });
            if serde_json::from_value::<T>(odd).is_ok() {
                undeclared.push(format!("{}.{field}", T::NAME));
            }
        }
    }

    #[test]
    fn every_field_of_every_schema_is_a_field_of_its_struct() {
        let mut undeclared = Vec::new();
        let mut names = Vec::new();
        macro_rules! cover {
            ($($object:ty),*) => {$(
                covers::<$object>(&mut undeclared);
                names.push(<$object as Object>::NAME);
            )*};
        }
        cover!(
            Accessibility,
            Address,
            Attribute,
            Contact,
            CostOption,
            Funding,
            Language,
            Location,
            MetaTableDescription,
            Metadata,
            Organization,
            OrganizationIdentifier,
            Phone,
            Program,
            RequiredDocument,
            Schedule,
            Service,
            ServiceArea,
            ServiceAtLocation,
            ServiceCapacity,
            Taxonomy,
            TaxonomyTerm,
            Translation,
            Unit,
            Url,
            Workforce
        );
        // In the tabular form these say what they belong to; elsewhere they stand in it.
        let tabular = ["organization_id", "service_id"];
        let tabular =
            ["translation", "workforce"].map(|object| tabular.map(|field| format!("{object}.{field}")));
        assert_eq!(undeclared, tabular.concat());
        names.sort_unstable();
        let mut all: Vec<&str> = profile::merged("").map(|(name, _)| name).collect();
        all.sort_unstable();
        assert_eq!(names, all);
    }

    #[test]
    fn fields_are_written_in_the_order_of_the_schema() {
        let text = include_str!("../../data/examples/location.json");
        let place = |text: &str| -> Vec<usize> {
            let names =
                ["id", "location_type", "url", "name", "latitude", "longitude", "addresses", "schedules"];
            names.iter().map(|name| text.find(&format!("\"{name}\":")).unwrap()).collect()
        };
        let location: Location = serde_json::from_str(text).unwrap();
        assert!(place(&serde_json::to_string(&location).unwrap()).is_sorted());
        assert!(serde_json::from_value::<Location>(Value::Null).is_err());
    }
}
