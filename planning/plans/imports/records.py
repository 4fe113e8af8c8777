"""Lines of a plan as plain records that JSON can hold, and back again."""

from dataclasses import asdict
from decimal import Decimal
from typing import Any

from planning.plans.content import Entry, Key, Measure

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
