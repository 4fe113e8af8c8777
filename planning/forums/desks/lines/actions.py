"""Sub-activities are taken to a desk from the lines of plans, as they stand there."""

from collections.abc import Iterable, Iterator
from typing import Any

from django.db import transaction

from perkasa.core.locks import guarded
from planning.forums.desks.actions import add_item
from planning.forums.desks.models import Desk, Item
from planning.forums.desks.refusals import TakenAlready
from planning.plans.lines import Indicator, Line
from stakeholders.accounts.models import Account

WORDS = 500
"""How much of a long text an item holds."""


@transaction.atomic
def take(desk: Desk, lines: Iterable[Line], *, by: Account) -> list[Item]:
    """Each line is an item for each of its indicators, with target and ceiling of the forum's plan year.

    The ceiling stands at the first indicator, so that it is not counted twice.
    """
    year, items = desk.forum.plan_year, []
    with guarded({"line_is_taken_once_at_a_desk": TakenAlready}):
        for line in lines:
            items += [add_item(desk, **content, by=by) for content in contents_of(line, year)]
    return items


def contents_of(line: Line, year: int) -> Iterator[dict[str, Any]]:
    """What the items of a line say, one for each indicator; a line without any is measured by its words."""
    ceiling = next((row.amount for row in line.ceilings.all() if row.year == year), None)
    measures = list(line.indicators.all()) or [Indicator(name=line.result or line.name)]
    for measure in measures:
        yield {
            "kind": Item.Kind.SUPPORT, "title": line.name[:WORDS], "code": line.code, "line": line,
            "indicator": measure.name[:WORDS], "unit": measure.unit, "ceiling": ceiling,
            "proposed_target": _target(measure, year), "place": line.location[:200],
            "organisation": line.organisation,
        }  # fmt: skip
        ceiling = None


def _target(measure: Indicator, year: int):
    """The target of the year; None when the plan has none."""
    if measure.pk is None:
        return None
    return next((target.value for target in measure.targets.all() if target.year == year), None)
