"""Writes holidays.json, national public holidays, regional-holidays.json, the countries with holidays of a region alone, and estimated-holidays.json, the countries with days that somebody estimated, from the Python package `holidays` (version below).

Run: pip install holidays==0.109 && python make_holidays.py
"""

import json
from pathlib import Path

import holidays

VERSION = "0.109"
YEARS = range(2025, 2033)
HERE = Path(__file__).parent

# Days that the law or everybody treats as a Sunday, though they are no public holidays: Sweden's act on annual leave names the
# eves of Midsummer, Christmas and New Year; in Japan offices of the state and banks rest from 31 December to 3 January.
MORE = {"SE": ("public", "de_facto"), "JP": ("public", "bank")}

assert holidays.__version__ == VERSION, f"wants holidays {VERSION}"
countries = json.loads((HERE / "countries.json").read_text())
lines, regional, estimated = [], [], []
for country in sorted(countries):
    national = holidays.country_holidays(country, years=YEARS, categories=MORE.get(country))
    regions = [set(holidays.country_holidays(country, subdiv=region, years=YEARS)) for region in national.subdivisions]
    # What every region keeps is kept everywhere, also where no law of the whole country says so.
    everywhere = set.intersection(*regions) if regions else set()
    days = sorted(day.isoformat() for day in set(national) | everywhere)
    if any(there - set(national) - everywhere for there in regions):
        regional.append(country)
    if any("estimated" in name for name in national.values()):
        estimated.append(country)
    if days:  # None: not known (Ukraine under martial law), which is not "no holidays".
        lines.append(f'"{country}":{json.dumps(days, separators=(",", ":"))}')
(HERE / "holidays.json").write_text("{\n" + ",\n".join(lines) + "\n}\n")
(HERE / "regional-holidays.json").write_text(json.dumps(regional, separators=(",", ":")) + "\n")
(HERE / "estimated-holidays.json").write_text(json.dumps(estimated, separators=(",", ":")) + "\n")
print(f"{len(lines)} countries")
