"""What stands in the cells of planning spreadsheets: numbers, money, measures as offices write them; pure."""

import re
from datetime import date, datetime
from decimal import Decimal
from typing import NamedTuple

from openpyxl.utils.escape import unescape

from perkasa.core.fields import parse_rupiah
from perkasa.core.words import long_date, plain_number

GROUPED = re.compile(r"\d{1,3}(\.\d{3})+")
NUMBER = re.compile(r"(-?\d[\d.]*(?:,\d+)?)\s*(.*)", re.DOTALL)
MONTHS = r"jan|feb|mar|apr|mei|may|jun|jul|agu|ags|aug|sep|okt|oct|nov|des|dec"
DATE = re.compile(rf"\d{{1,4}}([-/.\s])(\d{{1,2}}|({MONTHS})[a-z]*)\1\d{{1,4}}(\s.*)?", re.IGNORECASE)
"""5 Maret 2027, 5-Mar-27, 05/03/2027, 2027-03-05, also with an hour behind it."""
EMPTY = frozenset({"", "-", "–", "n/a", "null", "[null]"})
LARGEST = Decimal(10) ** 15
EXACT = 2**53
"""Beyond it a spreadsheet program has rounded a number that is written with a dot or an exponent."""


class Amount(NamedTuple):
    """So much of what: 12 Dokumen."""

    value: Decimal
    unit: str


def as_text(value: object) -> str:
    """A cell as people write it: a fraction with a comma, one space between words, no line breaks."""
    if isinstance(value, date):
        return long_date(value.date() if isinstance(value, datetime) else value)
    if isinstance(value, float):
        if not abs(value) < EXACT:
            return f"{value:e}"
        text = format(Decimal(repr(value)), "f")
        return (text.rstrip("0").rstrip(".") if "." in text else text).replace(".", ",")
    if value is None:
        return ""
    return " ".join(unescape(str(value)).replace("\0", "").split())


def is_empty(text: str) -> bool:
    """Whether a cell says nothing."""
    return text.casefold() in EMPTY


def number_in(text: str) -> Decimal:
    """1.250,5 → 1250.5; 8.84 → 8.84, for no thousands end in two digits. Raises ValueError."""
    whole, comma, fraction = text.partition(",")
    if GROUPED.fullmatch(whole.removeprefix("-")):
        whole = whole.replace(".", "")
    elif "." in whole and (comma or whole.count(".") > 1):
        raise ValueError(text)
    value = Decimal(f"{whole}.{fraction}" if comma else whole)
    if abs(value) >= LARGEST or value != round(value, 4):
        raise ValueError(text)
    return value


def amount_in(text: str) -> Amount:
    """ "12 Dokumen" → 12 and Dokumen; "85%" → 85 and %. Raises ValueError, also for a date."""
    match = NUMBER.fullmatch(text)
    if not match or (DATE.fullmatch(text) and not GROUPED.match(text)):
        raise ValueError(text)
    return Amount(number_in(match[1].rstrip(".")), match[2].strip())


def money_in(text: str) -> int:
    """Whole rupiah in "Rp 1.500.000,00" or "1500000". Raises ValueError."""
    return parse_rupiah(text)


def amount_written(value: Decimal | None, unit: str) -> str:
    """How a measure is written into one cell; `amount_in` reads the same again."""
    return f"{plain_number(value)} {unit}".strip() if value is not None else ""
