"""Which lines a desk may take, and how those it took stand to other documents and resemble other plans."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from django.db.models import Case, Value, When
from django.utils.translation import gettext as _

from perkasa.core.words import rupiah
from planning.alignment.models import Verdict
from planning.alignment.pairs.models import Comparison, LineCheck
from planning.forums.desks.models import Desk, Item
from planning.overlap import entries
from planning.overlap.models import Entry
from planning.plans.levels import Level
from planning.plans.lines import Line, LineQuerySet
from planning.plans.models import OF_AN_AGENCY, Kind, Plan, Status
from planning.plans.verdicts import told_of
from planning.proposals.alike import Alike, alike_to

WORST = [Verdict.NOT_ALIGNED, Verdict.PARTLY_ALIGNED, Verdict.ALIGNED]


def lines_for(desk: Desk, reader) -> LineQuerySet:
    """The sub-activities of Renja and Renstra for the plan year that the desk has not taken; Renja first."""
    plans = Plan.objects.visible_to(reader).filter(kind__in=OF_AN_AGENCY).covering(desk.forum.plan_year)
    rows = Line.objects.filter(
        plan__in=plans.exclude(status=Status.SUPERSEDED), level=Level.SUB_ACTIVITY
    ).exclude(pk__in=desk.items.exclude(line=None).values("line"))
    if desk.field_code:
        rows = rows.filter(code__startswith=f"{desk.field_code}.")
    yearly_first = Case(When(plan__kind=Kind.AGENCY_YEARLY, then=Value(0)), default=Value(1))
    return rows.order_by(yearly_first, "organisation__short_name", "path", "pk")


def words_of(line: Line, year: int) -> dict[str, Any]:
    """One line as it is offered: what it is, whose, from which plan, for how much."""
    amount = sum(row.amount for row in line.ceilings.all() if row.year == year)
    agency = line.organisation.short_name if line.organisation else "–"
    return {
        "pk": line.pk, "code": line.code, "name": line.name, "agency": agency, "plan": line.plan.title,
        "ceiling": rupiah(amount), "indicators": [one.name for one in line.indicators.all()],
    }  # fmt: skip


def standing_of(desk: Desk, items: Iterable[Item], reader) -> dict[int, LineCheck]:
    """For each item from a plan the check of its line that agrees least; one question to the database."""
    asked = defaultdict(list)
    for item in items:
        if item.code and item.organisation_id:
            asked[item.organisation_id, item.code].append(item.pk)
    living = Comparison.objects.visible_to(reader).living().filter(year=desk.forum.plan_year)
    rows = LineCheck.objects.filter(
        comparison__in=living, comparison__organisation__in={agency for agency, _code in asked},
        code__in={code for _agency, code in asked}, verdict__in=WORST,
    ).select_related("comparison")  # fmt: skip
    found: dict[int, LineCheck] = {}
    for row in sorted(rows, key=lambda row: WORST.index(Verdict(row.verdict))):
        for pk in asked.get((row.comparison.organisation_id or 0, row.code), ()):
            found.setdefault(pk, row)
    return found


def verdicts_of(item: Item, reader) -> list[dict[str, Any]]:
    """How the line of an item stands to each document it is compared with."""
    return told_of(item.line, reader) if item.line else []


def alike_of(item: Item, reader) -> list[Alike]:
    """The plans that resemble a sub-activity on the desk, as far as the reader may see them."""
    if item.kind != Item.Kind.SUPPORT:
        return []
    agency = item.organisation.short_name if item.organisation else ""
    own = Entry.objects.filter(source=Entry.Source.FORUM_ITEM, source_id=item.pk).first()
    written = entries.Entry(
        item.title, item.place, year=item.desk.forum.plan_year, budget=item.ceiling, agency=agency,
        sub_activity=item.code,
    )  # fmt: skip
    return alike_to(written, reader, but=own.pk if own else None)


def where_from(item: Item) -> dict[str, str] | None:
    """The line of a plan an item was taken from, as a fact with its address."""
    if item.line is None:
        return None
    return {
        "label": _("Diambil dari"), "value": item.line.plan.title, "url": item.line.get_absolute_url(),
    }  # fmt: skip
