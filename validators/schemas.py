"""Objects against JSON Schema, compiled by Open Referral's own tool."""

import json
import subprocess
from pathlib import Path

import requests

from report import find

HSDS = Path(__file__).resolve().parent.parent / "crates/hsds/data"
SCHEMAS = sorted((HSDS / "schema").glob("*.json"))
PATCHES = sorted((HSDS.parent / "profile").glob("*.json"))
# The official examples of whole objects, and their schemas.
EXAMPLES = {
    "service_full": "service",
    "organization_full": "organization_full",
    "service_at_location_full": "service_at_location_full",
    "location": "location",
    "taxonomy": "taxonomy",
    "taxonomy_term": "taxonomy_term",
}
# The schema of what a list's `/{id}` gives.
OBJECTS = {
    "services": "service",
    "organizations": "organization_full",
    "service_at_locations": "service_at_location_full",
    "taxonomies": "taxonomy",
    "taxonomy_terms": "taxonomy_term",
}


def check_examples(work, report):
    """The official examples. If these do not pass, it is the validators that do not work."""
    keep(work, {path.stem: read(path) for path in SCHEMAS})
    for example, name in EXAMPLES.items():
        schema = compile_schema(work, name, strict=True)
        check(f"official example {example}, strictly", schema, [HSDS / f"examples/{example}.json"], report)


def check_found(work, faces, report):
    """Everything that is listed is plain HSDS, and holds nothing that neither HSDS nor the profile declares. A file's
    folder says who reads it."""
    keep(work / "plain", {path.stem: read(path) for path in SCHEMAS})
    address = faces[0]["address"]  # schemas are the same for everybody
    names = [path.stem for path in SCHEMAS + PATCHES]
    keep(work / "profile", {name: requests.get(f"{address}/schema/{name}.json", timeout=10).json() for name in names})
    for objects, name in OBJECTS.items():
        files = [file for face in faces for file in sorted((work / face["reader"] / objects).iterdir())]
        plain = compile_schema(work / "plain", name, strict=False)
        check(f"{len(files)} {objects}, plain HSDS", plain, files, report)
        profile = compile_schema(work / "profile", name, strict=True)
        check(f"{len(files)} {objects}, the profile, strictly", profile, files, report)


def check(name, schema, files, report):
    report.run(f"{name}: check-jsonschema", "check-jsonschema", "--schemafile", schema, *files)


def keep(folder, official):
    """Schemas as files that can be compiled, with what Open Referral's compiler adds to them: an organisation with its
    services, and a service at a location with its service. What is inside does not lead back to where it is."""
    service = official["service"]
    at_location = {"service": without(service, "service_at_locations")}
    services = {"services": {"type": "array", "items": without(service, "organization")}}
    added = {
        "organization_full": with_fields(official["organization"], services),
        "service_at_location_full": with_fields(official["service_at_location"], at_location),
    }
    for name, schema in {**official, **added}.items():
        # Once compiled, each copy of an `$id` would stand for a schema of its own.
        write(folder / f"{name}.json", {key: value for key, value in schema.items() if key != "$id"})


def with_fields(schema, fields):
    return {**schema, "properties": {**schema["properties"], **fields}}


def without(schema, field):
    fields = {name: value for name, value in schema["properties"].items() if name != field}
    return {key: value for key, value in schema.items() if key != "$id"} | {"properties": fields}


def compile_schema(folder, name, strict):
    """A schema with all that it refers to inside it; a strict one knows no other field."""
    compiled = folder / f"{'strict' if strict else 'open'}-{name}.compiled"
    options = ["--set-additional-properties-false-everywhere"] if strict else []
    with compiled.open("w") as out:
        subprocess.run([find("compiletojsonschema"), *options, f"{name}.json"], cwd=folder, stdout=out, check=True)
    return compiled


def write(path, value):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(value))
    return path


def read(path):
    return json.loads(path.read_text())
