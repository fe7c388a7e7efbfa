"""Holds what the open directory interface serves against the official and the well-known validators.

    .venv/bin/python run.py <the program `open_directory`>

One line a check; a check that fails says what to look at.
"""

import json
import subprocess
import sys
import tempfile
import zipfile
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from pathlib import Path

import requests

import conformance
import schemas
from report import Report
from visit import Visit


def check_face(work, face, report):
    """Everything that one reader is served."""
    reader, address = face["reader"], face["address"]
    visit = Visit(face).walk()
    count = sum(len(objects) for objects in visit.found.values())
    report.add(f"{reader}: {count} objects, page by page and by id", visit.faults)
    schemas.check_found(work, reader, address, visit.found, report)
    conformance.check_description(work, reader, address, visit.found, report)
    check_package(work, reader, address, report)
    conformance.check_requests(work, reader, address, visit.found, report)


def check_package(work, reader, address, report):
    """The whole directory as tables."""
    answer = requests.get(f"{address}/package.zip", timeout=30)
    name = f"{reader}: the package of tables: frictionless"
    if answer.status_code != 200:
        report.add(name, [f"GET {address}/package.zip: {answer.status_code}"])
        return
    folder = work / "package"
    zipfile.ZipFile(BytesIO(answer.content)).extractall(folder)
    report.run(name, "frictionless", "validate", "datapackage.json", cwd=folder)


def main(program):
    report = Report()
    with tempfile.TemporaryDirectory(prefix="validators-") as work:
        work = Path(work)
        schemas.check_examples(work / "official", report)
        with subprocess.Popen([program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
            faces = json.loads(server.stdout.readline())
            # What they are told to look at does not depend on one another.
            with ThreadPoolExecutor() as pool:
                for done in [pool.submit(check_face, work / face["reader"], face, report) for face in faces]:
                    done.result()
            server.stdin.close()  # it ends when its input does
    return report.end()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
