"""What became of a plan year, in figures: asked, answered, agreed, planned, done; as of when.

The sums of a report are stored when it is certified, so a dashboard adds up one row for each agency.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from django.db.models import Sum

from planning.evaluation.figures import average, share_of
from planning.evaluation.models import QuarterReport
from planning.forums.desks.models import Item
from planning.forums.desks.statuses import AGREED
from planning.forums.models import Forum
from planning.plans.levels import Level
from planning.plans.lines import Ceiling, Line
from planning.plans.models import Kind, Plan
from planning.proposals.models import Proposal
from planning.proposals.public import figures as proposals


@dataclass(frozen=True)
class Year:
    """A plan year: how many proposals were received, answered, taken up; agreed, planned, done."""

    year: int
    asked: int
    answered: int
    taken_up: int
    agreed: int
    works: int
    planned: int
    rate: Fraction | None
    budget: int
    spent: int
    reports: list[QuarterReport]

    @property
    def money_rate(self) -> Fraction | None:
        """Percent of the money of the reporting agencies that is spent."""
        return share_of(self.spent, self.budget)

    @property
    def as_of(self) -> datetime | None:
        """When the last of these reports was certified."""
        return max((report.certified_at for report in self.reports if report.certified_at), default=None)


def year_of(year: int) -> Year:
    """Everything public about plan year `year`: six questions to the database however much there is."""
    asked = proposals.whole(Proposal.objects.visible_to(None).filter(plan_year=year))
    forums = Forum.objects.visible_to(None).filter(plan_year=year)
    plans = Plan.objects.in_force().filter(kind=Kind.AGENCY_YEARLY, first_year=year)
    money = Ceiling.objects.filter(line__plan__in=plans, year=year).aggregate(total=Sum("amount"))
    reports = last_reports(year)
    return Year(
        year, asked.received, asked.answered, asked.accommodated,
        agreed=Item.objects.filter(desk__forum__in=forums, status__in=AGREED).count(),
        works=Line.objects.filter(plan__in=plans, level=Level.SUB_ACTIVITY).count(),
        planned=money["total"] or 0,
        rate=average(None if each.rate is None else Fraction(each.rate) for each in reports),
        budget=_sum(each.budget for each in reports), spent=_sum(each.spent for each in reports),
        reports=reports,
    )  # fmt: skip


def last_reports(year: int) -> list[QuarterReport]:
    """The last certified report of each agency in `year`, by name."""
    rows = QuarterReport.objects.in_force().of_year(year).select_related("organisation", "quarter")
    last = {report.organisation_id: report for report in rows.order_by("quarter__number")}
    return sorted(last.values(), key=lambda report: report.organisation.name)


def _sum(values: Iterable[int | None]) -> int:
    return sum(value or 0 for value in values)
