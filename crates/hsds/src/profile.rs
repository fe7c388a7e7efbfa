//! The schemas of HSDS, and those of the victim-support profile that are made from them.

use serde_json::Value;

macro_rules! files {
    ($folder:literal: $($name:literal)*) => {
        [$(($name, include_str!(concat!("../", $folder, "/", $name, ".json")))),*]
    };
}

/// The official schemas by the names of their objects. Open Referral, CC BY-SA 4.0: see `data/README.md`.
const SCHEMAS: [(&str, &str); 24] = files!("data/schema":
    "accessibility" "address" "attribute" "contact" "cost_option" "funding" "language" "location"
    "meta_table_description" "metadata" "organization" "organization_identifier" "phone" "program"
    "required_document" "schedule" "service" "service_area" "service_at_location" "service_capacity"
    "taxonomy" "taxonomy_term" "unit" "url");

/// What the profile changes in them (RFC 7386), and the objects that it adds.
const PATCHES: [(&str, &str); 14] = files!("profile":
    "address" "attribute" "contact" "cost_option" "funding" "location" "organization" "phone" "schedule"
    "service" "service_area" "service_capacity" "translation" "workforce");

/// The release of HSDS that this is.
pub const VERSION: &str = "3.2.3";

/// The merge patches of the profile as they are served: name of the object, text of the file.
pub fn patches() -> impl Iterator<Item = (&'static str, &'static str)> {
    PATCHES.into_iter()
}

/// The official schemas: name of the object, schema.
pub fn official() -> impl Iterator<Item = (&'static str, Value)> {
    SCHEMAS.into_iter().map(|(name, text)| (name, read(text)))
}

/// The schemas of the profile, each saying that it stands at `<base>/<name>.json`. Every object of HSDS is among
/// them, changed or not, as they refer to each other by relative address.
pub fn merged(base: &str) -> impl Iterator<Item = (&'static str, Value)> {
    let added = PATCHES.iter().filter(|(name, _)| SCHEMAS.iter().all(|(known, _)| known != name));
    let all = SCHEMAS.into_iter().chain(added.map(|(name, _)| (*name, "{}")));
    all.map(move |(name, text)| {
        let mut schema = read(text);
        if let Some((_, patch)) = PATCHES.iter().find(|(patched, _)| *patched == name) {
            json_patch::merge(&mut schema, &read(patch));
        }
        if let Value::Object(schema) = &mut schema {
            schema.insert("$id".to_owned(), format!("{}/{name}.json", base.trim_end_matches('/')).into());
        }
        (name, schema)
    })
}

/// Reads a file that belongs to this crate.
pub(crate) fn read(text: &str) -> Value {
    serde_json::from_str(text).expect("the files of the crate are JSON, as tests show")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may panic")]

    use super::*;

    #[test]
    fn every_merged_schema_is_a_schema() {
        let schemas: Vec<_> = merged("https://directory.example/schema").collect();
        assert_eq!(schemas.len(), 26);
        for (name, schema) in schemas {
            assert!(jsonschema::draft202012::meta::is_valid(&schema), "{name}");
            assert_eq!(schema["$id"], format!("https://directory.example/schema/{name}.json"));
        }
    }

    #[test]
    fn the_profile_adds_no_name_that_hsds_has() {
        let official: std::collections::HashMap<_, _> = official().collect();
        for (name, patch) in patches() {
            let patch = read(patch);
            let Some(schema) = official.get(name) else { continue };
            for (field, change) in patch["properties"].as_object().unwrap() {
                let added = change.get("type").is_some();
                assert_eq!(added, schema["properties"].get(field).is_none(), "{name}.{field}");
            }
        }
    }

    #[test]
    fn a_patch_keeps_what_it_does_not_name() {
        let official: std::collections::HashMap<_, _> = official().collect();
        for (name, schema) in merged("https://directory.example/schema") {
            let Some(before) = official.get(name) else { continue };
            for field in before["properties"].as_object().unwrap().keys() {
                assert_eq!(
                    schema["properties"][field]["title"], before["properties"][field]["title"],
                    "{name}.{field}"
                );
            }
        }
    }
}
