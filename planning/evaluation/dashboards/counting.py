"""The heavy sums of a year, counted by a job and kept, so that a dashboard reads one row.

What is kept is never older than `EVALUATION_FIGURES_MINUTES`, and says when it was counted.
"""

from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from typing import Any

from django.conf import settings
from django.db import transaction
from django.db.models import Sum
from django.utils import timezone

from consultations.standards.measures import Choice, overall
from consultations.surveys.reading import latest
from planning.evaluation.checks import lags
from planning.evaluation.dashboards.models import CountedYear
from planning.evaluation.figures import average, rounded, share_of
from planning.evaluation.models import QuarterReport
from planning.evaluation.quarters import Quarter
from planning.evaluation.rows import Realisation
from planning.forums.desks.models import Item
from planning.forums.desks.statuses import AGREED
from planning.forums.models import Forum
from planning.nomenclature.codes import field_of
from planning.nomenclature.models import NomenclatureItem
from planning.plans.levels import Level
from planning.plans.lines import Ceiling, Line
from planning.plans.models import Kind, Plan
from planning.proposals.models import Proposal
from planning.proposals.public import figures as proposals

A_YEAR = timedelta(days=365)
FURTHEST_BEHIND = 25
NAMED = "URUSAN PEMERINTAHAN BIDANG "
Figures = dict[str, Any]


def fresh_since() -> datetime:
    """What was counted before this moment is counted again."""
    return timezone.now() - timedelta(minutes=settings.EVALUATION_FIGURES_MINUTES)


def recount_next() -> bool:
    """The figures of one year are fresh again; False when all are."""
    years = set(Quarter.objects.values_list("year", flat=True).distinct())
    known = dict(CountedYear.objects.filter(year__in=years).values_list("year", "counted_at"))
    stale = [year for year in years if year not in known or known[year] < fresh_since()]
    if not stale:
        return False
    year = min(stale, key=lambda each: (known.get(each, datetime.min.replace(tzinfo=UTC)), each))
    keep(year)
    return True


@transaction.atomic
def keep(year: int) -> CountedYear:
    """What `year` comes to now is kept."""
    found = {"figures": figures_of(year), "counted_at": timezone.now()}
    return CountedYear.objects.update_or_create(year=year, defaults=found)[0]


def figures_of(year: int) -> Figures:
    """Everything public that dashboards say of plan year `year`, in numbers and text alone."""
    asked = proposals.whole(Proposal.objects.visible_to(None).filter(plan_year=year))
    forums = Forum.objects.visible_to(None).filter(plan_year=year)
    plans = Plan.objects.in_force().filter(kind=Kind.AGENCY_YEARLY, first_year=year)
    money = Ceiling.objects.filter(line__plan__in=plans, year=year).aggregate(total=Sum("amount"))
    reports = list(QuarterReport.objects.in_force().of_year(year).select_related("quarter", "organisation"))
    rows = _rows_of(reports)
    return {
        "asked": asked.received, "answered": asked.answered, "taken_up": asked.accommodated,
        "answer_days": asked.days,
        "agreed": Item.objects.filter(desk__forum__in=forums, status__in=AGREED).count(),
        "works": Line.objects.filter(plan__in=plans, level=Level.SUB_ACTIVITY).count(),
        "planned": money["total"] or 0,
        "fields": _by_field(rows), "quarters": _by_quarter(reports), "behind": _behind(rows),
        "service": _service(),
    }  # fmt: skip


def _rows_of(reports: Iterable[QuarterReport]) -> list[Realisation]:
    """The rows of the last report of each agency."""
    last = {each.organisation_id: each for each in sorted(reports, key=lambda one: one.quarter.number)}
    rows = Realisation.objects.filter(report__in=[report.pk for report in last.values()])
    return list(rows.select_related("report__quarter", "report__organisation").order_by("pk"))


def _by_field(rows: Iterable[Realisation]) -> list[Figures]:
    """Each field of government: its average achievement and its money, by code."""
    found: dict[str, list[Realisation]] = defaultdict(list)
    for row in rows:
        found[field_of(row.code)].append(row)
    names = dict(NomenclatureItem.objects.field_names())
    return [_field(code, names.get(code, code), found[code]) for code in sorted(found)]


def _field(code: str, name: str, rows: list[Realisation]) -> Figures:
    measured, paid = [row for row in rows if row.indicator], [row for row in rows if row.has_money]
    budget, spent = sum(row.money or 0 for row in paid), sum(int(row.cost.done or 0) for row in paid)
    rate = average(row.performance.rate for row in measured)
    return {
        "code": code, "name": name.removeprefix(NAMED).capitalize(),
        "indicators": len(measured), "rate": _text(rate), "budget": budget,
        "spent": spent, "money_rate": _text(share_of(spent, budget)),
    }  # fmt: skip


def _by_quarter(reports: Iterable[QuarterReport]) -> list[Figures]:
    """Each reported quarter: its agencies, their average achievement, the share of money that is spent."""
    found: dict[int, list[QuarterReport]] = defaultdict(list)
    for report in reports:
        found[report.quarter.number].append(report)
    return [
        {
            "number": number, "agencies": len(found[number]),
            "rate": _text(average(None if one.rate is None else Fraction(one.rate) for one in found[number])),
            "money_rate": _text(share_of(_sum(found[number], "spent"), _sum(found[number], "budget"))),
        }
        for number in sorted(found)
    ]  # fmt: skip


def _sum(reports: Iterable[QuarterReport], name: str) -> int:
    return sum(getattr(report, name) or 0 for report in reports)


def _behind(rows: Iterable[Realisation]) -> list[Figures]:
    """The rows furthest behind what was due by their quarter."""
    late = [(row, row.performance.pace(row.report.quarter.number)) for row in rows if row.indicator]
    found = [(row, pace) for row, pace in late if pace is not None and lags(row, row.report.quarter.number)]
    return [
        {
            "code": row.code, "name": row.indicator, "agency": row.report.organisation.short_name,
            "report": row.report.code, "pace": _text(pace),
        }
        for row, pace in sorted(found, key=lambda pair: (pair[1], pair[0].pk))[:FURTHEST_BEHIND]
    ]  # fmt: skip


def _service() -> Figures:
    """How the office itself has answered and how people judged it, in the last year."""
    today = timezone.localdate()
    measured, judged = overall(Choice(today - A_YEAR, today)), latest()
    is_enough = measured["answered"] >= settings.STANDARDS_SHOWN_FROM
    found = {
        "consulted": measured["held"],
        "answer_days": measured["answer_days"] if is_enough else None,
        "answered_in_time": measured["answered_in_time"] if is_enough else None,
        "answered": measured["answered"],
    }
    if judged is not None and judged.value is not None and judged.grade is not None:
        found |= {"index": str(judged.value), "letter": judged.grade.letter, "words": judged.grade.words}
    return found


def _text(value: Fraction | None) -> str | None:
    return None if value is None else str(rounded(value))
