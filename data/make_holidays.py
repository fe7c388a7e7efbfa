"""Writes holidays.json: national public holidays, from the Python package `holidays` (version below).

Run: pip install holidays==0.109 && python make_holidays.py
"""

import json
from pathlib import Path

import holidays

VERSION = "0.109"
YEARS = range(2025, 2033)
HERE = Path(__file__).parent

assert holidays.__version__ == VERSION, f"wants holidays {VERSION}"
countries = json.loads((HERE / "countries.json").read_text())
lines = []
for country in sorted(countries):
    days = sorted(day.isoformat() for day in holidays.country_holidays(country, years=YEARS))
    if days:  # None: not known (Ukraine under martial law), which is not "no holidays".
        lines.append(f'"{country}":{json.dumps(days, separators=(",", ":"))}')
(HERE / "holidays.json").write_text("{\n" + ",\n".join(lines) + "\n}\n")
print(f"{len(lines)} countries")
