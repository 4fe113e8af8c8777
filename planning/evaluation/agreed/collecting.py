"""From plans, desks and reports of a year to one line for each indicator of an agency."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction

from django.db import models
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from planning.evaluation.breakdowns.models import plain
from planning.evaluation.models import QuarterReport
from planning.forums.records.agreed import AgreedTarget
from planning.plans.lines import Target
from planning.plans.models import Kind, Plan
from stakeholders.organisations.models import Organisation

PLANS = (Kind.MEDIUM_TERM, Kind.AGENCY_TERM, Kind.YEARLY, Kind.AGENCY_YEARLY)


class Finding(models.TextChoices):
    """What does not follow from one to the next."""

    NOT_PLANNED = "not_planned", _("Disepakati, tidak direncanakan")
    LESS_PLANNED = "less_planned", _("Direncanakan kurang dari yang disepakati")
    NOT_DONE = "not_done", _("Direncanakan, belum dikerjakan")


TONES: dict[str, str] = {
    Finding.NOT_PLANNED: "danger",
    Finding.LESS_PLANNED: "warning",
    Finding.NOT_DONE: "warning",
}


@dataclass
class Beside:
    """One indicator: its targets of the year by document, what a desk agreed, what `report` says was done."""

    code: str
    indicator: str
    name: str = ""
    unit: str = ""
    is_falling: bool = False
    targets: dict[str, Decimal] = field(default_factory=dict)
    agreed: Decimal | None = None
    done: Fraction | None = None
    is_reported: bool = False
    report: str = ""

    @property
    def planned(self) -> Decimal | None:
        """The target of the Renja."""
        return self.targets.get(Kind.AGENCY_YEARLY)

    @property
    def finding(self) -> Finding | None:
        """What stands out, the gravest first."""
        if self.agreed is not None and self.planned is None:
            return Finding.NOT_PLANNED
        if self.planned and self.is_reported and not self.done:
            return Finding.NOT_DONE
        if self.agreed is not None and self.planned is not None and not self.is_falling:
            return Finding.LESS_PLANNED if self.planned < self.agreed else None
        return None


Key = tuple[str, str]


def beside_each_other(organisation: Organisation, year: int, reader) -> list[Beside]:
    """Every indicator of `organisation` in `year`, in the order of its codes; four questions however many."""
    lines: dict[Key, Beside] = {}
    _put_targets(lines, organisation, year)
    _put_done(lines, organisation, year, reader)
    _put_agreed(lines, _agreed_targets(organisation, year, reader))
    return sorted(lines.values(), key=lambda line: (line.code or "~", line.indicator))


def _put_targets(lines: dict[Key, Beside], organisation: Organisation, year: int) -> None:
    plans = Plan.objects.in_force().covering(year).filter(kind__in=PLANS)
    rows = Target.objects.filter(
        year=year, indicator__line__organisation=organisation, indicator__line__plan__in=plans
    ).select_related("indicator__line__plan")
    for target in rows.order_by("indicator__line__path", "indicator__position"):
        indicator = target.indicator
        line = _line(lines, indicator.line.code, indicator.name)
        line.name, line.unit = line.name or indicator.line.name, line.unit or indicator.unit
        line.is_falling = indicator.direction == "down"
        line.targets[indicator.line.plan.kind] = target.value


def _put_done(lines: dict[Key, Beside], organisation: Organisation, year: int, reader) -> None:
    reports = QuarterReport.objects.visible_to(reader).in_force().of_year(year)
    last = reports.filter(organisation=organisation).order_by("quarter__number").last()
    for row in last.rows.exclude(indicator="") if last else ():
        line = _line(lines, row.code, row.indicator)
        line.name, line.unit = line.name or row.name, line.unit or row.unit
        line.done, line.is_reported, line.report = row.performance.done, True, last.code


def _agreed_targets(organisation: Organisation, year: int, reader) -> QuerySet[AgreedTarget]:
    agreed = AgreedTarget.objects.visible_to(reader).of_year(year).of_agency(organisation)
    return agreed.order_by("item__desk__forum__period", "item__number")


def _put_agreed(lines: dict[Key, Beside], targets: Iterable[AgreedTarget]) -> None:
    """The last signed record has the word on an indicator; it is found by code, else by its words."""
    for target in targets:
        found = [
            line for line in lines.values()
            if plain(line.indicator) == plain(target.indicator) and target.code in ("", line.code)
        ]  # fmt: skip
        for line in found or [_line(lines, target.code, target.indicator)]:
            line.agreed = target.value
            line.name, line.unit = line.name or target.title, line.unit or target.unit


def _line(lines: dict[Key, Beside], code: str, indicator: str) -> Beside:
    return lines.setdefault((code, plain(indicator)), Beside(code, indicator))
