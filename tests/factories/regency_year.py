"""A made-up regency year, whole and without a fault: RPJMN, RPJMD, Renstra, RKPD, Renja and APBD that agree.

Pure: it needs agencies with an id, and items with level, code, name, indicator and unit.
"""

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any

from planning.nomenclature import codes
from planning.plans.content import Entry, Key, Measure
from planning.plans.models import Kind

FIRST, LAST = 2025, 2029
STEP = 7_919_000
PRIORITIES = 4
Documents = dict[tuple[Kind, int | None], dict[Key, Entry]]


def documents(items: Mapping[int, Sequence[Any]], year: int, place: str = "33.24") -> Documents:
    """What every document says, by its kind and agency (None: the regency)."""
    found: Documents = {(Kind.NATIONAL_TERM, None): keyed(_national())}
    regional, yearly, budget = [*_results()], [], []
    for pk, own in items.items():
        works = [_work(item, pk, number, place) for number, item in enumerate(own)]
        regional += _programmes(works, pk)
        of_year = [_of_year(entry, year) for entry in works]
        yearly += of_year
        budget += of_year
        found[Kind.AGENCY_TERM, pk] = keyed(works)
        found[Kind.AGENCY_YEARLY, pk] = keyed(of_year)
    found[Kind.MEDIUM_TERM, None] = keyed(regional)
    found[Kind.YEARLY, None] = keyed(yearly)
    found[Kind.BUDGET, None] = keyed(budget)
    return found


def keyed(entries: Iterable[Entry]) -> dict[Key, Entry]:
    """By what tells a line from all others."""
    return {entry.key: entry for entry in entries}


def _national() -> list[Entry]:
    return [
        Entry("mission", f"PN{number}", f"Prioritas nasional {number}") for number in range(1, PRIORITIES + 1)
    ]


def _results() -> list[Entry]:
    above = [
        Entry("vision", "V", "Kabupaten yang maju"),
        Entry("mission", "M1", "Membangun manusia dan wilayah", parent=Key(None, "V")),
        Entry("goal", "T1", "Meningkatnya kesejahteraan", parent=Key(None, "M1")),
    ]
    return above + [
        Entry(
            "objective", f"S{number}", f"Meningkatnya layanan {number}", parent=Key(None, "T1"),
            national_priority=f"PN{number}",
        )
        for number in range(1, PRIORITIES + 1)
    ]  # fmt: skip


def _work(item: Any, pk: int, number: int, place: str) -> Entry:
    """A line of the Renstra: what it measures and costs in every year of the period."""
    parent = Key(pk, codes.parent_of(item.code)) if item.level != "programme" else None
    years = range(FIRST, LAST + 1)
    if item.level != "sub_activity":
        targets = {year: Decimal(60 + number % 7 + 2 * (year - FIRST)) for year in years}
        share = Measure(f"Capaian {item.name}", "%", formula="share", targets=targets)
        measures = (share,) if item.level == "programme" else ()
        return Entry(item.level, item.code, item.name, pk, parent, measures=measures)
    main = Measure(item.indicator, item.unit, targets={year: Decimal(100 + number) for year in years})
    return Entry(
        item.level, item.code, item.name, pk, parent, location="Kabupaten Kendal", place_codes=(place,),
        measures=(main,), ceilings=dict.fromkeys(years, 100 * STEP),
    )  # fmt: skip


def _programmes(works: Sequence[Entry], pk: int) -> list[Entry]:
    """The programmes of an agency as the RPJMD has them, with the money of all that is below."""
    found = []
    for number, entry in enumerate(each for each in works if each.level == "programme"):
        below = [each for each in works if each.code.startswith(f"{entry.code}.")]
        sums = {year: sum(each.ceilings.get(year, 0) for each in below) for year in range(FIRST, LAST + 1)}
        parent = Key(None, f"S{number % PRIORITIES + 1}")
        found.append(
            Entry("programme", entry.code, entry.name, pk, parent, measures=entry.measures, ceilings=sums)
        )
    return found


def _of_year(entry: Entry, year: int) -> Entry:
    """What the RKPD, the Renja and the APBD of `year` say of it."""
    measures = tuple(
        Measure(each.name, each.unit, formula=each.formula, targets={year: each.targets[year]})
        for each in entry.measures
    )
    ceilings = {year: entry.ceilings[year]} if entry.ceilings else {}
    return Entry(
        entry.level, entry.code, entry.name, entry.organisation_id, entry.parent, location=entry.location,
        place_codes=entry.place_codes, measures=measures, ceilings=ceilings,
    )  # fmt: skip
