"""Writes holidays.json, national public holidays, and regional-holidays.json, the countries with holidays of a region alone, from the Python package `holidays` (version below).

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
lines, regional = [], []
for country in sorted(countries):
    national = holidays.country_holidays(country, years=YEARS)
    days = sorted(day.isoformat() for day in national)
    regions = (holidays.country_holidays(country, subdiv=region, years=YEARS) for region in national.subdivisions)
    if any(set(days_there) - set(national) for days_there in regions):
        regional.append(country)
    if days:  # None: not known (Ukraine under martial law), which is not "no holidays".
        lines.append(f'"{country}":{json.dumps(days, separators=(",", ":"))}')
(HERE / "holidays.json").write_text("{\n" + ",\n".join(lines) + "\n}\n")
(HERE / "regional-holidays.json").write_text(json.dumps(regional, separators=(",", ":")) + "\n")
print(f"{len(lines)} countries")
