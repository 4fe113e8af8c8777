"""Two plans, or two versions of one, beside each other: their sums, and every line that differs."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _

from perkasa.core.words import rupiah
from planning.plans.differences import Difference, Fate, differences, side_by_side, sums_of
from planning.plans.models import Plan

Row = list[dict[str, Any]]


@dataclass(frozen=True)
class Comparison:
    """What differs between two plans; `rows` are those of the kind asked for."""

    plan: Plan
    other: Plan
    rows: list[Difference]
    counts: dict[Fate, int]
    sums: list[Row]
    fate: Fate | None

    def tabs(self, request: HttpRequest) -> list[dict[str, Any]]:
        """The kinds of difference beside each other, with their numbers."""
        query = request.GET.copy()
        query.pop("page", None)
        tabs = []
        for fate, label, count in [(None, _("Semua"), sum(self.counts.values())), *self._each()]:
            query["macam"] = fate.value if fate else ""
            address = f"?{query.urlencode()}"
            tabs.append({"label": label, "url": address, "current": fate == self.fate, "count": count})
        return tabs

    def _each(self) -> list[tuple[Fate, Any, int]]:
        return [(fate, fate.label, self.counts[fate]) for fate in Fate]

    def shown(self, rows: Iterable[Difference]) -> list[dict[str, Any]]:
        """Each line with a table of both sides."""
        left, right = names_of(self.other, self.plan)
        return [
            {
                "row": row,
                "sides": [
                    [
                        {"label": _("Yang berbeda"), "text": change.label},
                        {"label": left, "text": change.before},
                        {"label": right, "text": change.after},
                    ]
                    for change in row.changes
                ],
            }
            for row in rows
        ]


def comparison_of(plan: Plan, other: Plan, fate: Fate | None) -> Comparison:
    """`plan` beside `other`; of the regency's plan beside an agency's own only that agency's lines."""
    before, after = side_by_side(other, plan), side_by_side(plan, other)
    found = differences(before, after)
    counts = {each: sum(row.fate == each for row in found) for each in Fate}
    rows = [row for row in found if fate is None or row.fate == fate]
    left, right = names_of(other, plan)
    sums = [_sum_row(left, right, *years) for years in sums_of(before, after)]
    return Comparison(plan, other, rows, counts, sums, fate)


def names_of(before: Plan, after: Plan) -> tuple[str, str]:
    """How the two sides are called: by version when they are one plan, else by title."""
    if (before.kind, before.organisation_id, before.period) == (
        after.kind,
        after.organisation_id,
        after.period,
    ):
        return before.version_words, after.version_words
    return before.title, after.title


def _sum_row(left: str, right: str, year: int, before: int, after: int) -> Row:
    return [
        {"label": _("Pagu"), "text": str(year)},
        {"label": left, "text": rupiah(before), "number": True},
        {"label": right, "text": rupiah(after), "number": True},
        {"label": _("Selisih"), "text": rupiah(after - before), "number": True},
    ]
