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


def walk(work, face, report):
    """Reads the whole directory as one reader does, and keeps what it read."""
    visit = Visit(face).walk()
    count = sum(len(objects) for objects in visit.found.values())
    report.add(f"{face['reader']}: {count} objects, page by page and by id", visit.faults)
    for name, objects in visit.found.items():
        for key, value in objects.items():
            schemas.write(work / name / f"{key}.json", value)
    return visit.found


def check_package(work, face, report):
    """The whole directory as tables."""
    answer = requests.get(f"{face['address']}/package.zip", timeout=30)
    name = f"{face['reader']}: the package of tables: frictionless"
    if answer.status_code != 200:
        report.add(name, [f"GET {face['address']}/package.zip: {answer.status_code}"])
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
            found = [walk(work / face["reader"], face, report) for face in faces]
            with ThreadPoolExecutor() as pool:
                tasks = [pool.submit(conformance.check_description, work, faces, found, report)]
                tasks += [pool.submit(schemas.check_found, work, faces, report)]
                for face, objects in zip(faces, found):
                    tasks += [pool.submit(check_package, work / face["reader"], face, report)]
                    tasks += [pool.submit(conformance.check_requests, work / face["reader"], face, objects, report)]
                for task in tasks:
                    task.result()
            server.stdin.close()  # it ends when its input does
    return report.end()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
