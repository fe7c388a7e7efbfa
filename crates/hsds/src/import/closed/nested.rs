//! Values of JSON that say, at whatever depth, who may see something.

use serde_json::{Map, Value};

use super::names::speaks;
use super::texts::{is_closed, is_closed_remark, is_mark, tells};

/// How deep lists and objects are looked into; what is deeper is not understood.
const DEPTH: usize = 32;

/// The key in a value, or the name of the column itself, that says in a way that is not open who may see something.
pub(in crate::import) fn closing(name: &str, value: &Value) -> Option<String> {
    NestedScan { remarks: true }.closing(name, value, DEPTH)
}

/// The same for a value of a declared field, whose texts are about what the field is about.
pub(super) fn closing_declared(name: &str, value: &Value) -> Option<String> {
    NestedScan { remarks: false }.closing(name, value, DEPTH)
}

struct NestedScan {
    remarks: bool,
}

impl NestedScan {
    fn closing(&self, name: &str, value: &Value, depth: usize) -> Option<String> {
        if let Some(speaks) = speaks(name) {
            return (!speaks.is_open_value(value)).then(|| name.to_owned());
        }
        let Some(depth) = depth.checked_sub(1) else { return Some(name.to_owned()) };
        match value {
            Value::String(text) => {
                let told = if self.remarks { is_closed_remark(text) } else { tells(text) };
                (told || is_closed(text, is_mark(name, false))).then(|| name.to_owned())
            }
            Value::Array(values) => values.iter().find_map(|value| self.closing(name, value, depth)),
            Value::Object(fields) => {
                let pair = named_pair(fields);
                pair.or_else(|| fields.iter().find_map(|(key, value)| self.closing(key, value, depth)))
            }
            _ => None,
        }
    }
}

/// The keys in a value that say that something is for everybody, or may by being absent say that it is not.
pub(super) fn ticks(name: &str, value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    add_ticks(name, value, DEPTH, &mut found);
    found
}

fn add_ticks(path: &str, value: &Value, depth: usize, found: &mut Vec<String>) {
    let name = path.rsplit('\u{1f}').next().unwrap_or(path);
    match (speaks(name), value) {
        (Some(speaks), value) if speaks.ticks_value(value) => found.push(path.to_owned()),
        (None, Value::Object(fields)) if depth > 0 => {
            for (key, value) in fields {
                add_ticks(&format!("{path}\u{1f}{key}"), value, depth - 1, found);
            }
        }
        _ => {}
    }
}

/// An object that is a name and a value: `{"name": "visibility", "value": "staff"}`.
fn named_pair(fields: &Map<String, Value>) -> Option<String> {
    let name =
        ["name", "key", "field", "label", "attribute"].iter().find_map(|key| fields.get(*key))?.as_str()?;
    let value = fields.get("value")?;
    speaks(name).filter(|speaks| !speaks.is_open_value(value)).map(|_| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nested_keys_are_found() {
        for (text, key) in [
            (r#"{"flags": {"confidential": true}}"#, Some("confidential")),
            (r#"{"flags": {"confidential": false}}"#, None),
            (r#"{"tags": ["shelter", "staff-only"]}"#, Some("tags")),
            (r#"[{"name": "visibility", "value": "ring two"}]"#, Some("visibility")),
            (r#"{"visibility": {"level": 3}}"#, Some("visibility")),
            (r#"{"visibility": ["public"]}"#, None),
            (r#"{"sector": "private"}"#, None),
            (r#"{"remark": "Please do not give out the address"}"#, Some("remark")),
        ] {
            let value: Value = serde_json::from_str(text).unwrap();
            assert_eq!(closing("more", &value).as_deref(), key, "{text}");
        }
        assert_eq!(closing_declared("status", &serde_json::json!(["private"])).as_deref(), Some("status"));
    }
}
