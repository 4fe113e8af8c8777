"""Lines of a plan and headers as plain records that JSON can hold; lines also back again."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from openpyxl.utils import get_column_letter

from planning.nomenclature.workbook import SheetRow
from planning.plans.content import OF_MEASURE, PLAIN, Entry, Key, Measure
from planning.plans.sheets.headers import Header

SAMPLES, LONGEST_SAMPLE = 3, 60
FIGURES = ("achieved", "expected", "end_target")


def record_of(entry: Entry) -> dict[str, Any]:
    """The line as a record; figures become text, so that none of them passes through a float."""
    return {
        **{name: getattr(entry, name) for name in PLAIN},
        "parent": list(entry.parent) if entry.parent else None,
        "place_codes": list(entry.place_codes),
        "measures": [_record_of_measure(measure) for measure in entry.measures],
        "ceilings": dict(entry.ceilings),
    }


def _record_of_measure(measure: Measure) -> dict[str, Any]:
    said = {name: getattr(measure, name) for name in OF_MEASURE}
    figures = {name: None if said[name] is None else str(said[name]) for name in FIGURES}
    return {**said, **figures, "targets": {year: str(value) for year, value in measure.targets.items()}}


def entry_of(record: dict[str, Any]) -> Entry:
    """The line that a record was made of."""
    measures = [
        measure
        | {"targets": {int(year): Decimal(value) for year, value in measure["targets"].items()}}
        | {name: None if measure[name] is None else Decimal(measure[name]) for name in FIGURES}
        for measure in record["measures"]
    ]
    return Entry(
        **record
        | {
            "parent": Key(*record["parent"]) if record["parent"] else None,
            "place_codes": tuple(record["place_codes"]),
            "measures": tuple(Measure(**measure) for measure in measures),
            "ceilings": {int(year): amount for year, amount in record["ceilings"].items()},
        }
    )


def record_of_header(header: Header, *, asks: bool = False) -> dict[str, Any]:
    """The header as a record: what each column says, with some of what stands below it."""
    return {
        "asks": asks,
        "fingerprint": header.fingerprint,
        "sheet": header.last_row.sheet,
        "row": header.last_row.number,
        "columns": [
            {
                "place": place,
                "letter": get_column_letter(place + 1),
                "title": title,
                "word": header.columns[place].word(header.first_year) if place in header.columns else "",
                "samples": _samples(header.below, place),
            }
            for place, title in header.titles.items()
            if title
        ],
    }


def _samples(rows: Sequence[SheetRow], place: int) -> list[str]:
    said = dict.fromkeys(row.cell(place)[:LONGEST_SAMPLE] for row in rows if row.cell(place))
    return list(said)[:SAMPLES]
