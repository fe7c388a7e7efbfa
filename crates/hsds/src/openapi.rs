//! The description of our API, made from the official one.

use serde_json::{Map, Value, json};

use crate::profile;

/// The official description. Open Referral, CC BY-SA 4.0: see `data/README.md`.
const OFFICIAL: &str = include_str!("../data/openapi.json");

/// Media type of one object a line.
pub const NDJSON: &str = "application/x-ndjson";

/// Who describes an API, and where it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// Title of the API.
    pub title: String,
    /// What it is, in words.
    pub description: String,
    /// The address under which the paths stand, such as `https://directory.example/hsds`, without a slash at its end.
    pub server: String,
    /// Whom to ask: a name.
    pub contact_name: String,
    /// Whom to ask: a web address.
    pub contact_url: Option<String>,
    /// Whom to ask: a mail address.
    pub contact_email: Option<String>,
    /// The licence of the data: its name.
    pub licence_name: String,
    /// The licence of the data: where it stands.
    pub licence_url: String,
}

/// The OpenAPI document of a directory that serves every endpoint of HSDS, required and optional. It differs from the
/// official one in what it says about itself, in the fields of the profile, in lists as lines of JSON, in a POST that
/// takes its parameters from the body as well (so that a search need not stand in an address), in parameters that say
/// more closely what they take, and in saying how requests fail.
pub fn document(about: &About) -> Value {
    let mut document = profile::read(OFFICIAL);
    let mut contact = json!({ "name": about.contact_name });
    if let Some(url) = &about.contact_url {
        json_patch::merge(&mut contact, &json!({ "url": url }));
    }
    if let Some(email) = &about.contact_email {
        json_patch::merge(&mut contact, &json!({ "email": email }));
    }
    let said = json!({
        "info": {
            "title": about.title,
            "version": profile::VERSION,
            "summary": null,
            "description": about.description,
            "contact": null,
            "license": { "name": about.licence_name, "url": about.licence_url }
        },
        "servers": [{ "url": about.server }],
        "components": {
            "parameters": parameters(),
            "schemas": { "Problem": problem() }
        }
    });
    json_patch::merge(&mut document, &said);
    json_patch::merge(&mut document, &json!({ "info": { "contact": contact } }));
    add_profile(&mut document);
    describe_requests(&mut document);
    document
}

/// What the official description leaves open, or misspells.
fn parameters() -> Value {
    let id = json!({ "schema": { "format": "uuid" } });
    let count = json!({ "schema": { "minimum": 1 } });
    json!({
        "format": { "schema": { "enum": ["json", "ndjson"] } },
        "modified_after": { "schema": { "format": "date-time" } },
        "organization_id": id,
        "page": count,
        "per_page": count,
        "proximity": { "schema": { "pattern": "^[0-9]{1,7}$" } },
        "taxonomy_id": id,
        "taxonomy_term_id": id,
    })
}

fn problem() -> Value {
    json!({
        "type": "object",
        "description": "What went wrong (RFC 9457).",
        "properties": {
            "type": { "type": "string" },
            "title": { "type": "string" },
            "status": { "type": "integer" },
            "detail": { "type": "string" }
        }
    })
}

/// Adds the fields of the profile to each schema, and of one-to-one fields to those of lists. What HSDS requires stays
/// required: what is published is plain HSDS.
fn add_profile(document: &mut Value) {
    let Some(schemas) = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut) else {
        return;
    };
    for (name, text) in profile::patches() {
        let mut patch: Value = profile::read(text);
        point_inside(&mut patch);
        let Some(official) = schemas.get_mut(name) else {
            schemas.insert(name.to_owned(), patch);
            continue;
        };
        let Some(fields) = patch.get("properties").cloned() else { continue };
        json_patch::merge(official, &json!({ "properties": fields }));
        let short = json!({ "properties": one_to_one(&fields) });
        for (form, whole) in
            FORMS.iter().filter(|(_, of, _)| *of == name).map(|(form, _, whole)| (form, whole))
        {
            let change = if *whole { json!({ "properties": fields }) } else { short.clone() };
            if let Some(form) = schemas.get_mut(*form) {
                json_patch::merge(form, &change);
            }
        }
        for (form, part, _) in PARTS.iter().filter(|(_, _, of)| *of == name) {
            if let Some(part) = schemas.get_mut(*form).and_then(|form| form.pointer_mut(part)) {
                json_patch::merge(part, &short);
            }
        }
    }
}

/// Forms of an object that the official description writes out: name, object, whether it has all fields.
const FORMS: [(&str, &str, bool); 4] = [
    ("organization_full", "organization", true),
    ("organization_list", "organization", false),
    ("service_within_service_at_location", "service", true),
    ("service_list", "service", false),
];

/// Short forms within others: name, where in it, object.
const PARTS: [(&str, &str, &str); 4] = [
    ("service_list", "/properties/organization", "organization"),
    ("service_at_location_list", "/properties/location", "location"),
    ("service_at_location_list", "/properties/service", "service"),
    ("service_at_location_list", "/properties/service/properties/organization", "organization"),
];

fn one_to_one(fields: &Value) -> Map<String, Value> {
    let Some(fields) = fields.as_object() else { return Map::new() };
    fields
        .iter()
        .filter(|(_, field)| field.get("type").is_none_or(|kind| kind != "array"))
        .map(|(name, field)| (name.clone(), field.clone()))
        .collect()
}

/// Lets references between files point into the document.
fn point_inside(value: &mut Value) {
    match value {
        Value::Object(object) => {
            for (field, value) in object.iter_mut() {
                match value {
                    Value::String(target) if field == "$ref" => {
                        *target = format!("#/components/schemas/{}", target.trim_end_matches(".json"));
                    }
                    _ => point_inside(value),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(point_inside),
        _ => {}
    }
}

fn describe_requests(document: &mut Value) {
    let parameters = document.pointer("/components/parameters").cloned().unwrap_or_default();
    let Some(paths) = document.get_mut("paths").and_then(Value::as_object_mut) else { return };
    for (path, operations) in paths {
        let Some(operations) = operations.as_object_mut() else { continue };
        let is_list = operations.contains_key("post");
        for (method, operation) in operations.iter_mut().filter(|(method, _)| *method != "parameters") {
            let mut added = json!({ "responses": {} });
            if is_list {
                let line =
                    json!({ "type": "string", "description": "With `format=ndjson`: one object a line." });
                added = json!({ "responses": {
                    "200": { "content": { NDJSON: { "schema": line } } },
                    "400": failure("A parameter is not what it should be.")
                }});
            } else if path.ends_with("/{id}") {
                added = json!({ "responses": {
                    "400": failure("A parameter is not what it should be."),
                    "404": failure("There is none with this id."),
                    "410": failure("There was one with this id; it is no longer offered.")
                }});
            }
            if method == "post" {
                let schema = body(operation, &parameters);
                let body = json!({
                    "description": "The same parameters; what stands here goes before what stands in the address.",
                    "required": false,
                    "content": {
                        "application/json": { "schema": schema },
                        "application/x-www-form-urlencoded": { "schema": schema }
                    }
                });
                json_patch::merge(&mut added, &json!({ "requestBody": body }));
            }
            json_patch::merge(operation, &added);
        }
    }
}

fn failure(description: &str) -> Value {
    json!({
        "description": description,
        "content": { "application/problem+json": { "schema": { "$ref": "#/components/schemas/Problem" } } }
    })
}

/// The parameters of an operation as the fields of a body.
fn body(operation: &Value, shared: &Value) -> Value {
    let mut fields = Map::new();
    for parameter in operation.get("parameters").and_then(Value::as_array).into_iter().flatten() {
        let named =
            parameter.get("$ref").and_then(Value::as_str).and_then(|target| target.rsplit('/').next());
        let parameter = named.and_then(|name| shared.get(name)).unwrap_or(parameter);
        let (Some(name), Some(schema)) =
            (parameter.get("name").and_then(Value::as_str), parameter.get("schema"))
        else {
            continue;
        };
        let mut schema = schema.clone();
        if let Some(description) = parameter.get("description") {
            json_patch::merge(&mut schema, &json!({ "description": description }));
        }
        fields.insert(name.to_owned(), schema);
    }
    json!({ "type": "object", "properties": fields })
}
