"""Lines of a plan, headers and differences as plain records that JSON can hold; lines also back again."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from decimal import Decimal
from typing import Any

from openpyxl.utils import get_column_letter

from planning.nomenclature.workbook import SheetRow
from planning.plans.content import Entry, Key, Measure
from planning.plans.differences import Difference
from planning.plans.sheets.headers import Header

SAMPLES, LONGEST_SAMPLE = 3, 60
FIGURES = ("achieved", "expected", "end_target")


def record_of(entry: Entry) -> dict[str, Any]:
    """The line as a record; figures become text, so that none of them passes through a float."""
    record = asdict(entry)
    record["parent"] = list(entry.parent) if entry.parent else None
    for measure in record["measures"]:
        measure["targets"] = {year: str(value) for year, value in measure["targets"].items()}
        measure |= {name: None if measure[name] is None else str(measure[name]) for name in FIGURES}
    return record


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


def record_of_differences(found: Iterable[Difference]) -> list[dict[str, Any]]:
    """What applying would change, line by line, in words."""
    return [
        {
            "word": str(row.word),
            "tone": row.tone,
            "code": row.entry.code,
            "name": row.entry.name,
            "changes": [f"{change.label}: {change.before} → {change.after}" for change in row.changes],
        }
        for row in found
    ]
