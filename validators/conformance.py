"""The description of the interface, and the interface against its description."""

import json
from pathlib import Path

import requests

from schemas import HSDS, write

EXAMPLES_VALIDATOR = Path(__file__).resolve().parent / "node_modules/openapi-examples-validator/dist/cli.js"
# Official examples of answers.
ANSWERS = {
    "/": "base",
    "/services": "service_list",
    "/services/{id}": "service_full",
    "/organizations": "organization_list",
    "/organizations/{id}": "organization_full",
    "/service_at_locations": "service_at_location_list",
    "/service_at_locations/{id}": "service_at_location_full",
    "/taxonomies": "taxonomy_list",
    "/taxonomies/{id}": "taxonomy",
    "/taxonomy_terms": "taxonomy_term_list",
    "/taxonomy_terms/{id}": "taxonomy_term",
}
CHECKS = "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance"
CASES = 25  # for each operation; made up, but the same each time


def check_description(work, faces, found, report):
    """The document is OpenAPI, the same for everybody, and both the official examples and our answers are what it
    describes."""
    documents = [fetch(f"{face['address']}/openapi.json") for face in faces]
    report.add("one description for everybody", ["they differ"] if documents.count(documents[0]) != len(faces) else [])
    document = write(work / "openapi.json", documents[0])
    report.run("the description: openapi-spec-validator", "openapi-spec-validator", document)
    answers = {path: [str(HSDS / f"examples/{example}.json")] for path, example in ANSWERS.items()}
    for path, files in answers.items():
        for face, objects in zip(faces, found):
            files += [str(file) for file in keep_answers(work / face["reader"], face["address"], path, objects)]
    mapping = {
        f"$.paths['{path}'].get.responses['200'].content['application/json'].schema": files
        for path, files in answers.items()
    }
    mapped = write(work / "mapping.json", mapping)
    count = sum(len(files) for files in answers.values())
    report.run(f"{count} answers against the description: openapi-examples-validator",
               "node", EXAMPLES_VALIDATOR, "-m", mapped, document)


def keep_answers(work, address, path, found):
    """Some of what a reader is answered at a path, as files."""
    if path.endswith("/{id}"):
        name = path.removesuffix("/{id}").strip("/")
        return [work / name / f"{key}.json" for key in list(found[name])[:1]]  # kept there when they were read
    queries = [""] if path == "/" else ["", "?full=true&full_service=true", "?page=99"]
    return [
        write(work / f"answers/{path.strip('/') or 'about'}-{n}.json", fetch(f"{address}{path}{query}"))
        for n, query in enumerate(queries)
    ]


def fetch(address):
    return requests.get(address, timeout=10).json()


def check_requests(work, face, found, report):
    """Requests that keep to the description and requests that do not: what is answered keeps to it."""
    settings = work / "schemathesis.toml"
    settings.write_text(describe_values(found))
    report.run(
        f"{face['reader']}: made-up requests: schemathesis",
        "schemathesis", "--config-file", settings, "run", f"{face['address']}/openapi.json", "--url", face["address"],
        "--checks", CHECKS, "--phases", "coverage,fuzzing", "--max-examples", str(CASES),
        "--continue-on-failure", "--no-shrink",
        cwd=work,
    )


def describe_values(found):
    """Values that are to be found, as few made-up ids are."""
    pools = {name: list(objects)[:50] for name, objects in found.items()}
    pools["words"] = ["night", "legal", "خط", "advocate"]
    pools["postcodes"] = ["X12 3YZ", "1000-001"]
    lines = ["generation.deterministic = true"]
    lines += [f"dictionaries.{name}.values = {json.dumps(values, ensure_ascii=False)}" for name, values in pools.items()]
    for name in found:
        lines += ["[[operations]]", f'include-path = "/{name}/{{id}}"', f"parameters = {{ {bind('path.id', name)} }}"]
    shared = {
        "search": "words", "postcode": "postcodes", "organization_id": "organizations", "taxonomy_id": "taxonomies",
        "taxonomy_term_id": "taxonomy_terms", "parent_id": "taxonomy_terms",
    }
    for place, method in [("query", "GET"), ("body", "POST")]:
        bound = ", ".join(bind(f"{place}.{parameter}", pool) for parameter, pool in shared.items())
        lines += ["[[operations]]", f'include-method = "{method}"', f"parameters = {{ {bound} }}"]
    return "\n".join(lines) + "\n"


def bind(parameter, pool):
    return f'"{parameter}" = {{ dictionary = "{pool}", probability = 0.7 }}'
