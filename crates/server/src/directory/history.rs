//! What changed: every field of every record, with who changed it and how.

use std::collections::BTreeMap;
use std::fmt;

use domain::id::OrganisationId;
use serde_json::Value;

/// Who changes the directory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Author {
    /// A member's contact.
    Member(OrganisationId),
    /// The network's office.
    Steward,
    /// The operator, by a feed.
    Operator,
    /// The program: its own vocabulary.
    Program,
}

impl Author {
    /// Who keeps entries: a member, or the network's office.
    pub(crate) fn keeper(keeper: Option<OrganisationId>) -> Self {
        keeper.map_or(Self::Steward, Self::Member)
    }
}

impl fmt::Display for Author {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Member(organisation) => write!(f, "member:{organisation}"),
            Self::Steward => f.write_str("steward"),
            Self::Operator => f.write_str("operator"),
            Self::Program => f.write_str("program"),
        }
    }
}

/// By which way a change comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// Somebody filled in a form.
    Edit,
    /// A feed.
    Import,
    /// An answer to a national mapping.
    Mapping,
    /// The network's office let a waiting change through.
    Review,
    /// Its keeper said that it is still right, or took that back: nothing else changed.
    Confirm,
    /// The network's office said that another describes the same, or took that back: nothing else changed.
    Double,
}

impl Way {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Edit => "edit",
            Self::Import => "import",
            Self::Mapping => "mapping",
            Self::Review => "review",
            Self::Confirm => "confirm",
            Self::Double => "double",
        }
    }
}

/// One field before and after.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Difference {
    /// A JSON pointer; children of a list are named by their id. Empty: the whole record.
    pub(crate) field: String,
    /// Before; nothing: it was not there.
    pub(crate) before: Option<Value>,
    /// After; nothing: it is gone.
    pub(crate) after: Option<Value>,
}

/// What differs between two versions of a record, in the order of the fields' names.
pub(super) fn compare(before: Option<&Value>, after: Option<&Value>) -> Vec<Difference> {
    let (Some(old), Some(new)) = (before, after) else {
        // That it came or went is the change; what it said stands in the record, or in the changes before.
        let field = String::new();
        let mark =
            |value: Option<&Value>| value.map(|value| value.get("name").cloned().unwrap_or(Value::Null));
        return if before.is_none() && after.is_none() {
            Vec::new()
        } else {
            vec![Difference { field, before: mark(before), after: mark(after) }]
        };
    };
    let (mut olds, mut news) = (BTreeMap::new(), BTreeMap::new());
    lay_flat(old, String::new(), &mut olds);
    lay_flat(new, String::new(), &mut news);
    let mut fields: Vec<&String> = olds.keys().chain(news.keys()).collect();
    fields.sort_unstable();
    fields.dedup();
    fields
        .into_iter()
        .filter(|field| olds.get(*field) != news.get(*field))
        .map(|field| Difference {
            field: field.clone(),
            before: olds.get(field).map(|value| (*value).clone()),
            after: news.get(field).map(|value| (*value).clone()),
        })
        .collect()
}

fn lay_flat<'v>(value: &'v Value, at: String, found: &mut BTreeMap<String, &'v Value>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                let name = name.replace('~', "~0").replace('/', "~1");
                lay_flat(value, format!("{at}/{name}"), found);
            }
        }
        Value::Array(values) => {
            for (place, value) in values.iter().enumerate() {
                let name =
                    value.get("id").and_then(Value::as_str).map_or_else(|| place.to_string(), Into::into);
                lay_flat(value, format!("{at}/{name}"), found);
            }
        }
        plain => {
            found.insert(at, plain);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn difference(field: &str, before: Option<Value>, after: Option<Value>) -> Difference {
        Difference { field: field.into(), before, after }
    }

    #[test]
    fn a_child_is_known_by_its_id_wherever_it_stands() {
        let old = json!({"name": "A", "phones": [{"id": "p1", "number": "1"}, {"id": "p2", "number": "2"}]});
        let new = json!({"name": "A", "phones": [{"id": "p2", "number": "3"}, {"id": "p1", "number": "1"}], "url": "x"});
        assert_eq!(
            compare(Some(&old), Some(&new)),
            [
                difference("/phones/p2/number", Some(json!("2")), Some(json!("3"))),
                difference("/url", None, Some(json!("x"))),
            ]
        );
        assert_eq!(compare(Some(&old), Some(&old)), []);
    }

    #[test]
    fn coming_and_going_are_one_change_each() {
        let it = json!({"name": "A", "email": "a@post.example"});
        assert_eq!(compare(None, Some(&it)), [difference("", None, Some(json!("A")))]);
        assert_eq!(compare(Some(&it), None), [difference("", Some(json!("A")), None)]);
    }
}
