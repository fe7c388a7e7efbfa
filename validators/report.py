"""One line a check."""

import subprocess
import sys
from pathlib import Path

# Enough to see what is wrong; some validators repeat themselves without end.
MOST_LINES = 150


class Report:
    """What was checked, and what was wrong."""

    def __init__(self):
        self.passed = 0
        self.failed = []

    def add(self, name, faults):
        """Prints the outcome of a check; `faults` are what it complains of."""
        lines = [f"{'failed' if faults else 'ok':<7} {name}", *(f"        {fault}" for fault in faults[:MOST_LINES])]
        if len(faults) > MOST_LINES:
            lines.append(f"        ... and {len(faults) - MOST_LINES} lines more")
        print("\n".join(lines), flush=True)
        if faults:
            self.failed.append(name)
        else:
            self.passed += 1

    def run(self, name, *command, **options):
        """A check that is a program: what it prints is what it complains of, if it fails."""
        command = [find(command[0]), *command[1:]]
        outcome = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **options)
        failed = outcome.returncode != 0
        self.add(name, (outcome.stdout.splitlines() or ["it says nothing"]) if failed else [])
        return outcome.stdout

    def end(self):
        """The exit code of the whole."""
        print(f"{self.passed} checks passed, {len(self.failed)} failed")
        return 1 if self.failed else 0


def find(program):
    """A program beside this Python, or on the path."""
    beside = Path(sys.executable).with_name(program)
    return beside if beside.exists() else program
