"""Indices of consistency: of a year, over the years, and of agencies beside each other."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from django.utils.translation import gettext as _

from planning.alignment.pairs.consistency import index_of
from planning.alignment.pairs.matrix import comparisons_shown
from planning.alignment.pairs.models import Comparison, LineCheck
from planning.alignment.pairs.pairing import Pair

MEASURED = (Pair.YEAR, Pair.BUDGET, Pair.AGENCY_YEAR_TERM)
OF_TREND = ("year", "lower__revision", "upper__revision", "planned", "carried")
LAST_YEARS = 5
SHOWN = 50
"""Programmes that a list names; the rest is counted."""


@dataclass
class Index:
    """How far one document was carried into the next: the share, what is missing, what has no basis."""

    pair: Pair
    planned: int = 0
    carried: int = 0
    missing: list[str] = field(default_factory=list)
    without_basis: list[str] = field(default_factory=list)

    @property
    def value(self) -> Decimal | None:
        """(carried over / planned) × 100 with two places."""
        return index_of(self.carried, self.planned)

    @property
    def label(self) -> str:
        return str(self.pair.label)


def indices_of(reader: Any, year: int) -> list[Index]:
    """The index of each measured pair that can be compared in `year`."""
    rows = comparisons_shown(reader, year).filter(pair__in=MEASURED).order_by()
    found: dict[str, Index] = {}
    for pair, planned, carried in rows.values_list("pair", "planned", "carried"):
        index = found.setdefault(pair, Index(Pair(pair)))
        index.planned, index.carried = index.planned + planned, index.carried + carried
    lines = LineCheck.objects.filter(comparison__in=rows, level="programme").exclude(
        in_lower=True, in_upper=True
    )
    told = lines.order_by("place", "comparison__organisation__short_name").values_list(
        "comparison__pair", "comparison__organisation__short_name", "code", "name", "in_upper"
    )
    for pair, agency, code, name, in_upper in told:
        names = found[pair].missing if in_upper else found[pair].without_basis
        names.append(f"{code} {name} ({agency or _('tanpa perangkat daerah')})")
    return [found[pair] for pair in MEASURED if pair in found]


def trend_of(reader: Any, years: Iterable[int]) -> list[dict[str, Any]]:
    """RPJMD → RKPD year by year, the oldest first, each by the newest versions that can be read."""
    seen = Comparison.objects.visible_to(reader).filter(pair=Pair.YEAR, year__in=sorted(years)[-LAST_YEARS:])
    versions: dict[int, dict[tuple[int, int], list[int]]] = {}
    for year, lower, upper, planned, carried in seen.order_by("year").values_list(*OF_TREND):
        sums = versions.setdefault(year, {}).setdefault((lower, upper), [0, 0])
        sums[0], sums[1] = sums[0] + planned, sums[1] + carried
    newest = {year: found[max(found)] for year, found in versions.items()}
    points = [
        {"year": year, "value": index_of(carried, planned)} for year, (planned, carried) in newest.items()
    ]
    return [point for point in points if point["value"] is not None]


def benchmark_of(reader: Any, year: int) -> list[dict[str, Any]]:
    """Agencies by the mean score of all their pairs, the best first."""
    rows = comparisons_shown(reader, year).exclude(organisation=None).exclude(lines_found=0)
    sums: dict[str, list[Decimal]] = {}
    for agency, score, lines in rows.values_list("organisation__short_name", "score", "lines_found"):
        entry = sums.setdefault(agency, [Decimal(0), Decimal(0)])
        entry[0] += score * lines
        entry[1] += lines
    found = [{"name": name, "value": round(total / lines, 2)} for name, (total, lines) in sums.items()]
    return sorted(found, key=lambda row: (-row["value"], row["name"]))
