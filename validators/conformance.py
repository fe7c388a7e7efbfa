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
CASES = 25  # for each operation, made up at random
SEED = 1  # the same cases each time


def check_description(work, reader, address, found, report):
    """The document is OpenAPI, and both the official examples and our answers are what it describes."""
    document = write(work / "openapi.json", requests.get(f"{address}/openapi.json", timeout=10).json())
    report.run(f"{reader}: the description: openapi-spec-validator", "openapi-spec-validator", document)
    examples = {path: [str(HSDS / f"examples/{example}.json")] for path, example in ANSWERS.items()}
    for path in ANSWERS:
        examples[path] += [str(file) for file in keep_answers(work, address, path, found)]
    mapping = {
        f"$.paths['{path}'].get.responses['200'].content['application/json'].schema": files
        for path, files in examples.items()
    }
    mapped = write(work / "mapping.json", mapping)
    count = sum(len(files) for files in examples.values())
    report.run(f"{reader}: {count} answers against the description: openapi-examples-validator",
               "node", EXAMPLES_VALIDATOR, "-m", mapped, document)


def keep_answers(work, address, path, found):
    """Some of our own answers of a path, as files."""
    if path.endswith("/{id}"):
        name = path.removesuffix("/{id}").strip("/")
        # They were written there before.
        return [work / name / f"{key}.json" for key in list(found[name])[:20]]
    answers = [f"{address}{path}".rstrip("/")]
    if path != "/":
        answers += [f"{answers[0]}?full=true&full_service=true", f"{answers[0]}?minimal=true", f"{answers[0]}?page=99"]
    return [
        write(work / f"answers/{path.strip('/') or 'about'}-{n}.json", requests.get(answer, timeout=10).json())
        for n, answer in enumerate(answers)
    ]


def check_requests(work, reader, address, found, report):
    """Requests that keep to the description and requests that do not: what is answered keeps to it."""
    settings = work / "schemathesis.toml"
    settings.write_text(describe_values(found))
    report.run(
        f"{reader}: made-up requests: schemathesis",
        "schemathesis", "--config-file", settings, "run", work / "openapi.json", "--url", address,
        "--checks", CHECKS, "--phases", "coverage,fuzzing", "--max-examples", str(CASES), "--seed", str(SEED),
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
