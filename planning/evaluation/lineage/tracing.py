"""From a number to everything that belongs to it, from the first question to the result."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from consultations.bookings.models import Booking
from perkasa.core.codes import normalise_code
from planning.evaluation.rows import Realisation
from planning.evaluation.statuses import Status
from planning.forums.records.agreed import AgreedTarget
from planning.plans.lines import Line
from planning.plans.models import Kind, Plan
from planning.proposals.consultations import Consultation
from planning.proposals.merging.models import Bond, Tie
from planning.proposals.models import Proposal
from stakeholders.accounts.models import Account

MOST = 20
"""How many of each kind are told."""


class Stage(models.TextChoices):
    """The five stages of a wish, the first one first."""

    CONSULTATION = "consultation", _("Konsultasi")
    PROPOSAL = "proposal", _("Usulan")
    DESK = "desk", _("Kesepakatan desk")
    LINE = "line", _("Baris rencana")
    RESULT = "result", _("Realisasi")


@dataclass(frozen=True)
class Lineage:
    """Everything a reader may see of what belongs together, stage by stage."""

    consultations: list[Booking] = field(default_factory=list)
    proposals: list[Proposal] = field(default_factory=list)
    agreed: list[AgreedTarget] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    results: list[Realisation] = field(default_factory=list)

    @property
    def is_more_than_one_stage(self) -> bool:
        """Whether there is a way to tell of, and not a single thing."""
        stages = (self.consultations, self.proposals, self.agreed, self.lines, self.results)
        return sum(bool(stage) for stage in stages) > 1

    @property
    def as_of(self) -> datetime | None:
        """When the last of its results was certified."""
        days = [row.report.certified_at for row in self.results if row.report.certified_at]
        return max(days, default=None)


@dataclass(frozen=True)
class Work:
    """A work of an agency in a plan year, which all documents call by the same code."""

    organisation_id: int
    code: str
    year: int


def lineage_of(code: str, reader: Account | None) -> Lineage | None:
    """What belongs to the consultation (KSL) or proposal (UPR) of this number, as far as it may be seen.

    None where the number is neither, or nothing of it may be seen; `reader` None is the public.
    """
    number = normalise_code(code)
    if number.startswith("KSL-"):
        bookings = list(Booking.objects.visible_to(reader).filter(code=number).select_related("service"))
        return (
            lineage_of_proposals(_proposals_about(bookings, reader), reader, bookings) if bookings else None
        )
    found = list(Proposal.objects.visible_to(reader).for_reading().filter(code=number))
    return lineage_of_proposals([*found, *_tied_to(found[0], reader)], reader) if found else None


def lineage_of_line(line: Line, reader: Account | None) -> Lineage:
    """What belongs to a line of a plan that `reader` may see, in each of the plan's years."""
    taken_up = Proposal.objects.visible_to(reader).for_reading().filter(line=line)
    proposals = list(taken_up.order_by("submitted_at", "pk")[:MOST])
    years = range(line.plan.first_year, line.plan.last_year + 1)
    works = [Work(line.organisation_id, line.code, year) for year in years if line.organisation_id]
    agreed, results = _agreed_on(works, reader), results_of(works)
    return Lineage(_bookings_about(proposals, reader), proposals, agreed, [line], results)


def lineage_of_proposals(
    proposals: list[Proposal], reader: Account | None, bookings: Iterable[Booking] = ()
) -> Lineage:
    """What led to these proposals and what they led to; five questions to the database however many."""
    asked = [work for work in map(_work_asked_for, proposals) if work]
    taken_up = [work for work in map(_work_taken_up, proposals) if work]
    spoken = list(bookings) or _bookings_about(proposals, reader)
    return Lineage(
        spoken, proposals, _agreed_on([*taken_up, *asked], reader), _lines_of(proposals, taken_up, reader),
        results_of(taken_up),
    )  # fmt: skip


def _work_taken_up(proposal: Proposal) -> Work | None:
    """The work it became; None as long as no line has taken it up."""
    line = proposal.line
    return (
        Work(line.organisation_id, line.code, proposal.plan_year) if line and line.organisation_id else None
    )


def _work_asked_for(proposal: Proposal) -> Work | None:
    """The work it asks its agency for; None where it names none."""
    code = proposal.code_in_agency
    if proposal.agency_id is None or not code:
        return None
    return Work(proposal.agency_id, code, proposal.plan_year)


def _proposals_about(bookings: list[Booking], reader: Account | None) -> list[Proposal]:
    about = Consultation.objects.filter(booking__in=bookings).values("proposal")
    rows = Proposal.objects.visible_to(reader).for_reading().filter(pk__in=about)
    return list(rows.order_by("submitted_at", "pk")[:MOST])


def _tied_to(proposal: Proposal, reader: Account | None) -> list[Proposal]:
    """The proposal it was merged into, and the parts it was split into."""
    ties = Tie.objects.in_force()
    upper = ties.filter(kind=Bond.MERGED, lower=proposal).values("upper")
    parts = ties.filter(kind=Bond.PART, upper=proposal).values("lower")
    rows = Proposal.objects.visible_to(reader).for_reading().filter(Q(pk__in=upper) | Q(pk__in=parts))
    return list(rows.order_by("pk")[:MOST])


def _bookings_about(proposals: list[Proposal], reader: Account | None) -> list[Booking]:
    about = Consultation.objects.filter(proposal__in=proposals).values("booking")
    rows = Booking.objects.visible_to(reader).filter(pk__in=about).select_related("service")
    return list(rows.order_by("period", "pk")[:MOST])


def _lines_of(proposals: list[Proposal], works: list[Work], reader: Account | None) -> list[Line]:
    """The lines that took the proposals up, and the same works in the plans in force of their year."""
    if not works:
        return []
    named = Q(pk__in={proposal.line_id for proposal in proposals if proposal.line_id})
    of_year = _any_of(works, "organisation", "plan__first_year")
    same = of_year & Q(plan__in=Plan.objects.in_force().filter(kind__in=(Kind.YEARLY, Kind.AGENCY_YEARLY)))
    rows = Line.objects.visible_to(reader).filter(named | same).select_related("plan", "organisation")
    return list(rows.order_by("plan__kind", "plan", "path")[:MOST])


def _agreed_on(works: list[Work], reader: Account | None) -> list[AgreedTarget]:
    rows = AgreedTarget.objects.visible_to(reader).filter(_any_of(works, "organisation", "plan_year"))
    return list(rows.select_related("item__desk", "paper")[:MOST]) if works else []


def results_of(works: list[Work]) -> list[Realisation]:
    """What the last certified report of each agency and year says of these works; everybody may read it."""
    if not works:
        return []
    rows = Realisation.objects.filter(
        _any_of(works, "report__organisation", "report__quarter__year"), report__status=Status.FINAL
    )
    last: dict[tuple[int, int], list[Realisation]] = {}
    for row in rows.select_related("report__quarter", "report__organisation").order_by(
        "report__quarter__number", "position"
    ):
        key = (row.report.organisation_id, row.report.quarter.year)
        known = last.setdefault(key, [])
        last[key] = [*(same for same in known if same.report_id == row.report_id), row]
    return [row for rows in last.values() for row in rows][:MOST]


def _any_of(works: list[Work], organisation: str, year: str) -> Q:
    named = [Q(**{organisation: work.organisation_id, "code": work.code, year: work.year}) for work in works]
    return Q(*named, _connector=Q.OR)
