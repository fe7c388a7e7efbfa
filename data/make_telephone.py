"""Writes telephone.txt, how the numbers of each country are written, and the numbers that a test of crates/telephone reads, from the Python package `phonenumbers` (version below).

Run: pip install phonenumbers==9.0.43 regex==2026.11.19 && python make_telephone.py
"""

from itertools import groupby
from pathlib import Path

import phonenumbers
import regex
from phonenumbers import PhoneMetadata, PhoneNumberFormat

VERSION = "9.0.43"
HERE = Path(__file__).parent
KINDS = (
    "fixed_line mobile toll_free shared_cost premium_rate personal_number voip pager uan voicemail"
).split()
# Kinds that some countries write without what other numbers begin with.
BARE = "toll_free shared_cost uan".split()
# Codes of no country that an invented number may have: they reach nobody.
RESERVED = "001 999 - - 7,8,9,10,11,12:00-99 - - -"

assert phonenumbers.__version__ == VERSION, f"wants phonenumbers {VERSION}"


def starts(patterns, length, digits):
    """The first digits that a number of this length may have."""
    digits = min(digits, length)
    found = []
    for number in range(10**digits):
        start = str(number).zfill(digits)
        if any(pattern.fullmatch(start, partial=length > digits) for pattern in patterns):
            found.append(number)
    return [(run[0], run[-1]) for run in runs(found)], digits


def runs(numbers):
    for _, run in groupby(enumerate(numbers), lambda pair: pair[1] - pair[0]):
        yield [number for _, number in run]


def plan(descriptions, digits):
    """`lengths:first digits`, with what is the same for several lengths once."""
    rows = {}
    for description in descriptions:
        for length in description.possible_length:
            rows.setdefault(length, []).append(regex.compile(description.national_number_pattern))
    said = {}
    for length, patterns in sorted(rows.items()):
        found, width = starts(patterns, length, digits)
        words = ",".join(
            f"{a:0{width}}" if a == b else f"{a:0{width}}-{b:0{width}}" for a, b in found
        )
        if words:
            said.setdefault(words, []).append(str(length))
    return ";".join(f"{','.join(lengths)}:{words}" for words, lengths in said.items()) or "-"


def described(metadata, kinds):
    found = (getattr(metadata, kind) for kind in kinds)
    return [one for one in found if one and one.national_number_pattern and one.possible_length[0] > 0]


def is_bare(metadata, description):
    """Whether numbers of this kind are written without what others begin with."""
    trunk = metadata.national_prefix
    if not trunk or not description.example_number:
        return False
    number = phonenumbers.PhoneNumber(
        country_code=metadata.country_code, national_number=int(description.example_number)
    )
    return not phonenumbers.format_number(number, PhoneNumberFormat.NATIONAL).startswith(trunk)


def abroad(metadata):
    """What is dialled before another country's code, where that is one prefix."""
    prefix = metadata.international_prefix or ""
    for plain in ("00", "011", "0011"):
        if regex.fullmatch(prefix, plain):
            return plain
    return "-"


def complete(metadata):
    """Lengths that can be nothing but a whole number, also without what numbers begin with inside the country."""
    lengths = {
        length
        for one in described(metadata, ("fixed_line", "mobile"))
        for length in one.possible_length
    } - set(metadata.general_desc.possible_length_local_only)
    closed = lengths and min(lengths) >= 8 and max(lengths) - min(lengths) <= 1
    return ",".join(map(str, sorted(lengths))) if closed else "-"


def is_plain(metadata):
    """Whether a number inside the country is nothing but the prefix and the number. North America's rule only fills in an area."""
    if not metadata.national_prefix_transform_rule or metadata.country_code == 1:
        return True
    for one in described(metadata, ("fixed_line", "mobile")):
        number = phonenumbers.parse(f"+{metadata.country_code}{one.example_number}")
        written = phonenumbers.format_number(number, PhoneNumberFormat.NATIONAL)
        if regex.sub(r"\D", "", written) != (metadata.national_prefix or "") + one.example_number:
            return False
    return True


def line(metadata, region):
    trunk = metadata.national_prefix or "-"
    if not is_plain(metadata):
        trunk = "?"
    bare = [one for one in described(metadata, BARE) if is_bare(metadata, one)]
    short = PhoneMetadata.short_metadata_for_region(region)
    shorts = described(short, ("short_code",)) if short else []
    return " ".join(
        [
            region,
            str(metadata.country_code),
            trunk,
            abroad(metadata),
            plan(described(metadata, KINDS), 2),
            complete(metadata),
            plan(bare, 3),
            plan(shorts, 3),
        ]
    )


def examples(metadata, region):
    """Numbers of each kind as the library writes them inside the country and elsewhere, and what it dials."""
    forms = (PhoneNumberFormat.NATIONAL, PhoneNumberFormat.INTERNATIONAL)
    for one in described(metadata, KINDS):
        if not one.example_number:
            continue
        number = phonenumbers.parse(f"+{metadata.country_code}{one.example_number}")
        dialled = phonenumbers.format_number(number, PhoneNumberFormat.E164)
        for form in forms:
            yield f"{region}\t{phonenumbers.format_number(number, form)}\t{dialled}"


PhoneMetadata.load_all()
lines = [
    line(PhoneMetadata.metadata_for_region(region), region)
    for region in sorted(phonenumbers.SUPPORTED_REGIONS)
]
for code in sorted(phonenumbers.COUNTRY_CODES_FOR_NON_GEO_REGIONS):
    lines.append(line(PhoneMetadata.metadata_for_nongeo_region(code), "001"))
lines.append(RESERVED)
(HERE / "telephone.txt").write_text("\n".join(lines) + "\n")
print(f"{len(lines)} lines")

written = [
    row
    for region in sorted(phonenumbers.SUPPORTED_REGIONS)
    for row in examples(PhoneMetadata.metadata_for_region(region), region)
]
tests = HERE.parent / "crates" / "telephone" / "tests" / "data"
tests.mkdir(exist_ok=True)
(tests / "library.tsv").write_text("\n".join(dict.fromkeys(written)) + "\n")
