"""Writes weekends.json: the days on which each country rests each week, from Unicode CLDR as packaged in Babel, and from the Python package `holidays`.
Where the two differ, the days of both: a date that is a day late harms nobody, one on a day of rest is missed.

Run: pip install babel==2.18.0 holidays==0.109 && python make_weekends.py
"""

import json
from pathlib import Path

import babel
import holidays

BABEL, HOLIDAYS = "2.18.0", "0.109"
DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
# Of CLDR's territories, those that are no country.
OTHERS = {"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"}
HERE = Path(__file__).parent


def of_cldr(country):
    try:
        locale = babel.Locale.parse(f"und_{country}")
    except babel.UnknownLocaleError:
        return {5, 6}
    return {locale.weekend_start, locale.weekend_end}


def of_holidays(country, supported):
    return set(holidays.country_holidays(country, years=2026).weekend) if country in supported else set()


assert (babel.__version__, holidays.__version__) == (BABEL, HOLIDAYS)
territories = babel.Locale("en").territories
countries = sorted(code for code in territories if len(code) == 2 and code not in OTHERS)
supported = holidays.list_supported_countries()
lines = []
for country in countries:
    days = sorted(of_cldr(country) | of_holidays(country, supported))
    names = json.dumps([DAYS[day] for day in days], separators=(",", ":"))
    lines.append(f'"{country}":{names}')
(HERE / "weekends.json").write_text("{\n" + ",\n".join(lines) + "\n}\n")
print(f"{len(lines)} countries")
