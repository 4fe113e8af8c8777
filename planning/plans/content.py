"""What a plan says, line by line, in plain values: as it is read from a sheet, compared and written."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from decimal import Decimal
from typing import Any, NamedTuple

from planning.plans.lines import Ceiling, Indicator, Line, LineQuerySet, Target
from planning.plans.models import Plan


class Key(NamedTuple):
    """What tells a line from all others of its plan: whose it is, and its code."""

    organisation_id: int | None
    code: str


@dataclass(frozen=True)
class Measure:
    """An indicator with its targets by year."""

    name: str
    unit: str = ""
    direction: str = Indicator.Direction.UP
    formula: str = Indicator.Formula.SUM
    reference: str = ""
    achieved: Decimal | None = None
    expected: Decimal | None = None
    end_target: Decimal | None = None
    targets: Mapping[int, Decimal] = field(default_factory=dict)


@dataclass(frozen=True)
class Entry:
    """One line of a plan; `parent` is the key of what it hangs on."""

    level: str
    code: str
    name: str
    organisation_id: int | None = None
    parent: Key | None = None
    location: str = ""
    result: str = ""
    place_codes: tuple[str, ...] = ()
    source_of_funds: str = ""
    national_priority: str = ""
    regional_priority: str = ""
    target_group: str = ""
    note: str = ""
    measures: tuple[Measure, ...] = ()
    ceilings: Mapping[int, int] = field(default_factory=dict)

    @property
    def key(self) -> Key:
        return Key(self.organisation_id, self.code)


Content = dict[Key, Entry]
NOT_PLAIN = {"parent", "place_codes", "measures", "ceilings"}
PLAIN = tuple(part.name for part in fields(Entry) if part.name not in NOT_PLAIN)
OF_MEASURE = tuple(part.name for part in fields(Measure) if part.name != "targets")
DIGITS = re.compile(r"\d+")


def content_of(plan: Plan, lines: LineQuerySet | None = None) -> Content:
    """What `plan` says, or only its `lines`, in the order of the tree; four questions to the database."""
    chosen = plan.lines.all() if lines is None else lines
    rows = list(chosen.in_order().with_parent_key())
    pks = Line.objects.filter(plan=plan).values("pk") if lines is None else [row.pk for row in rows]
    ceilings: dict[int, dict[int, int]] = {}
    amounts = Ceiling.objects.filter(line__in=pks).order_by("year")
    for line_id, year, amount in amounts.values_list("line", "year", "amount"):
        ceilings.setdefault(line_id, {})[year] = amount
    measures = _measures_of(pks)
    return {
        Key(row.organisation_id, row.code): Entry(
            **{name: getattr(row, name) for name in PLAIN},
            parent=Key(row.parent_organisation, row.parent_code) if row.parent_id else None,
            place_codes=tuple(row.place_codes),
            measures=tuple(measures.get(row.pk, ())),
            ceilings=ceilings.get(row.pk, {}),
        )
        for row in rows
    }


def entry_of(line: Line) -> Entry:
    """What one line says, from what `with_figures` read along."""
    above = line.parent
    return Entry(
        **{name: getattr(line, name) for name in PLAIN},
        parent=Key(above.organisation_id, above.code) if above else None,
        place_codes=tuple(line.place_codes),
        measures=tuple(_measure_of(indicator) for indicator in line.indicators.all()),
        ceilings={ceiling.year: ceiling.amount for ceiling in line.ceilings.all()},
    )


def _measure_of(indicator: Indicator) -> Measure:
    values = {name: getattr(indicator, name) for name in OF_MEASURE}
    return Measure(**values, targets={target.year: target.value for target in indicator.targets.all()})


def _measures_of(lines: Any) -> dict[int, list[Measure]]:
    targets: dict[int, dict[int, Decimal]] = {}
    rows = Target.objects.filter(indicator__line__in=lines).order_by("year")
    for indicator_id, year, value in rows.values_list("indicator", "year", "value"):
        targets.setdefault(indicator_id, {})[year] = value
    found: dict[int, list[Measure]] = {}
    for row in Indicator.objects.filter(line__in=lines).order_by("line", "position"):
        values = {name: getattr(row, name) for name in OF_MEASURE}
        found.setdefault(row.line_id, []).append(Measure(**values, targets=targets.get(row.pk, {})))
    return found


def in_tree_order(entries: Iterable[Entry]) -> list[tuple[Entry, str]]:
    """Entries with their paths, each after what it hangs on; every parent must be among them."""
    by_key = {entry.key: entry for entry in entries}
    paths: dict[Key, str] = {}

    def path_of(entry: Entry) -> str:
        if entry.key not in paths:
            paths[entry.key] = path_below(path_of(by_key[entry.parent]) if entry.parent else "", entry)
        return paths[entry.key]

    placed = [(entry, path_of(entry)) for entry in by_key.values()]
    return sorted(placed, key=lambda found: found[1])


def path_below(above: str, entry: Entry) -> str:
    """The path of a line below the path `above` ("" without one); it says whose it is where that begins."""
    is_of_agency_above = entry.parent and entry.parent.organisation_id == entry.organisation_id
    own = entry.organisation_id and not is_of_agency_above
    return f"{above}{padded(f'@{entry.organisation_id}/') if own else ''}{padded(entry.code)}/"


def padded(code: str) -> str:
    """The code with its numbers four digits wide, so that its order as text is its order as numbers."""
    return DIGITS.sub(lambda number: number[0].zfill(4), code)
