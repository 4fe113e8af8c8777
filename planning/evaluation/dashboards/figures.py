"""What became of a plan year, in figures: asked, answered, agreed, planned, done; as of when.

The heavy sums are those a job keeps; the sums of a report are stored when it is certified, so that a
dashboard adds up one row for each agency and is never behind its reports.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from typing import Any

from django.db.models import Q
from django.utils import timezone

from planning.evaluation.dashboards.counting import figures_of
from planning.evaluation.dashboards.models import CountedYear
from planning.evaluation.figures import average, share_of
from planning.evaluation.models import QuarterReport
from planning.evaluation.rows import Realisation


@dataclass(frozen=True)
class Year:
    """A plan year: what a job counted of it at `counted_at`, and the last certified report of each agency."""

    year: int
    counted: dict[str, Any]
    counted_at: datetime
    reports: list[QuarterReport]

    @property
    def agreed(self) -> int:
        """How many targets desks agreed on."""
        return self.counted["agreed"]

    @property
    def planned(self) -> int:
        """The money of every fixed Renja, in rupiah."""
        return self.counted["planned"]

    @property
    def rate(self) -> Fraction | None:
        """The average achievement of the reporting agencies."""
        return average(None if each.rate is None else Fraction(each.rate) for each in self.reports)

    @property
    def budget(self) -> int:
        return _sum(each.budget for each in self.reports)

    @property
    def spent(self) -> int:
        return _sum(each.spent for each in self.reports)

    @property
    def money_rate(self) -> Fraction | None:
        """Percent of the money of the reporting agencies that is spent."""
        return share_of(self.spent, self.budget)

    @property
    def as_of(self) -> datetime | None:
        """When the last of these reports was certified."""
        return max((report.certified_at for report in self.reports if report.certified_at), default=None)


def year_of(year: int) -> Year:
    """Everything public about plan year `year`: two questions to the database however much there is."""
    kept = CountedYear.objects.filter(year=year).first()
    if kept is None:  # no job has come by yet
        return Year(year, figures_of(year), timezone.now(), last_reports(year))
    return Year(year, kept.figures, kept.counted_at, last_reports(year))


def last_reports(year: int) -> list[QuarterReport]:
    """The last certified report of each agency in `year`, by name."""
    rows = QuarterReport.objects.in_force().of_year(year).select_related("organisation", "quarter")
    last = {report.organisation_id: report for report in rows.order_by("quarter__number")}
    return sorted(last.values(), key=lambda report: report.organisation.name)


def rows_of_field(year: Year, code: str):
    """The rows that the figures of a field of government count: those of the last report of each agency."""
    inside = Q(code=code) | Q(code__startswith=f"{code}.")
    rows = Realisation.objects.filter(inside, report__in=year.reports).exclude(indicator="", has_money=False)
    return rows.select_related("report__quarter", "report__organisation").order_by(
        "report__organisation__name", "position"
    )


def _sum(values: Iterable[int | None]) -> int:
    return sum(value or 0 for value in values)
