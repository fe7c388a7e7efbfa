//! Validation against the schemas, all of them at hand.

use std::collections::HashMap;
use std::sync::{LazyLock, OnceLock};

use jsonschema::{Draft, Registry, ValidationError, Validator};
use serde_json::{Value, json};

use crate::{Fault, profile};

/// Which rules hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// HSDS, which allows undeclared fields.
    Plain,
    /// HSDS without undeclared fields.
    Strict,
    /// The profile, without undeclared fields. It also accepts records, in which ids stand for what they refer to.
    Profile,
}

/// Checks an object by its name in HSDS or in the profile, with formats, and reports all that is wrong. Beside the
/// names of the schemas there are `organization_full` (with its services) and `service_at_location_full` (with its
/// service), as the API gives them. Items of lists are checked like what they are short forms of.
///
/// The reasons say what is wrong with a value without repeating it.
pub fn check(object: &str, value: &Value, mode: Mode) -> Vec<Fault> {
    match mode.rules().validator(object) {
        Some(validator) => validator.iter_errors(value).map(|error| fault(&error)).collect(),
        None => vec![Fault::new("", format!("HSDS has no object {object}"))],
    }
}

/// What the profile finds wrong, undeclared fields aside: what keeps an object from being read is among it.
pub(crate) fn all_but_undeclared(object: &str, value: &Value) -> Vec<Fault> {
    let errors = Mode::Profile
        .rules()
        .validator(object)
        .into_iter()
        .flat_map(|validator| validator.iter_errors(value));
    errors
        .filter(|error| error.kind().keyword() != "additionalProperties")
        .map(|error| fault(&error))
        .collect()
}

fn fault(error: &ValidationError<'_>) -> Fault {
    Fault::new(error.instance_path().as_str(), error.masked_with("the value"))
}

impl Mode {
    fn rules(self) -> &'static Rules {
        match self {
            Mode::Plain => &PLAIN,
            Mode::Strict => &STRICT,
            Mode::Profile => &PROFILE,
        }
    }
}

static PLAIN: LazyLock<Rules> = LazyLock::new(|| Rules::new(profile::official(), false));
static STRICT: LazyLock<Rules> = LazyLock::new(|| Rules::new(profile::official(), true));
static PROFILE: LazyLock<Rules> = LazyLock::new(|| Rules::new(profile::merged(BASE), true));

/// What relative references between schemas are relative to. It is never asked for anything.
const BASE: &str = "https://hsds.invalid/schema";

/// The schemas of a mode, and the validators that were asked for so far: some take a while to make.
struct Rules {
    objects: HashMap<String, (Value, OnceLock<Validator>)>,
}

impl Rules {
    fn new(schemas: impl Iterator<Item = (&'static str, Value)>, closed: bool) -> Rules {
        let mut objects = HashMap::new();
        let mut add = |name: &str, mut schema: Value| {
            json_patch::merge(&mut schema, &json!({ "$id": address(name) }));
            objects.insert(name.to_owned(), (schema, OnceLock::new()));
        };
        for (name, mut schema) in schemas {
            if closed {
                json_patch::merge(&mut schema, &json!({ "additionalProperties": false }));
            }
            let service = json!({ "$ref": "service.json" });
            let nested = match name {
                "organization" => Some(json!({ "services": { "type": "array", "items": service } })),
                "service_at_location" => Some(json!({ "service": service })),
                _ => None,
            };
            if let Some(nested) = nested {
                let mut full = schema.clone();
                json_patch::merge(&mut full, &json!({ "properties": nested }));
                add(&format!("{name}_full"), full);
            }
            add(name, schema);
        }
        Rules { objects }
    }

    fn validator(&self, object: &str) -> Option<&Validator> {
        let (schema, made) = self.objects.get(object)?;
        Some(made.get_or_init(|| self.make(schema)))
    }

    fn make(&self, schema: &Value) -> Validator {
        let registry = Registry::new()
            .extend(self.objects.iter().map(|(name, (schema, _))| (address(name), schema)))
            .and_then(jsonschema::RegistryBuilder::prepare)
            .expect("the schemas refer to each other only, as a test shows");
        jsonschema::options()
            .with_draft(Draft::Draft202012)
            .should_validate_formats(true)
            .offline()
            .with_registry(&registry)
            .build(schema)
            .expect("the schemas are schemas, as a test shows")
    }
}

fn address(name: &str) -> String {
    format!("{BASE}/{name}.json")
}
