"""What the checks found about each proposal, and against which edition."""

from dataclasses import dataclass
from typing import Any

from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from planning.alignment import checks
from planning.alignment.decisions import DECIDED, GIVES_REASON, Judged, Verdict
from planning.nomenclature.models import Edition
from planning.plans.models import Kind as PlanKind
from planning.plans.models import Plan
from planning.proposals.models import Proposal
from planning.proposals.statuses import FILED


@dataclass(frozen=True)
class Line:
    """One check as people read it."""

    name: Any
    legal_basis: Any
    passed: bool
    sentence: str


def lines_of(results: list[checks.Result]) -> list[Line]:
    """Results with the names and legal bases of their checks."""
    found = [(checks.BY_NUMBER[result.number], result) for result in results]
    return [Line(check.name, check.legal_basis, result.passed, result.sentence) for check, result in found]


class AlignmentQuerySet(models.QuerySet):
    def outdated(self):
        """Those of filed proposals found by older checks, or before a plan they look at was fixed."""
        year, agency = OuterRef("proposal__plan_year"), OuterRef("proposal__agency")
        newer = Plan.objects.in_force().filter(
            Q(kind__in=[PlanKind.YEARLY, PlanKind.MEDIUM_TERM])
            | Q(kind=PlanKind.AGENCY_YEARLY, organisation=agency),
            first_year__lte=year,
            last_year__gte=year,
            fixed_at__gt=OuterRef("checked_at"),
        )
        older = ~Q(checks_version=checks.CHECKS_VERSION)
        return self.filter(older | Exists(newer), proposal__status__in=FILED)


class Alignment(Judged):
    """The alignment of a proposal as last seen; `results` hold number, passed, sentence of each check.

    What a person said about it stands until something else is found.
    """

    proposal = models.OneToOneField(
        Proposal, models.CASCADE, related_name="alignment", verbose_name=_("usulan")
    )
    results = models.JSONField(_("hasil pemeriksaan"), default=list, editable=False)
    edition = models.ForeignKey(
        Edition,
        models.PROTECT,
        null=True,
        related_name="+",
        verbose_name=_("edisi pembanding"),
        editable=False,
    )
    checks_version = models.PositiveSmallIntegerField(
        _("versi pemeriksaan"), default=checks.CHECKS_VERSION, editable=False
    )
    checked_at = models.DateTimeField(_("diperiksa"), null=True, editable=False)

    objects = AlignmentQuerySet.as_manager()

    class Meta:
        verbose_name = _("keselarasan")
        verbose_name_plural = _("keselarasan")
        constraints = [
            models.CheckConstraint(
                name="alignment_verdict_has_its_results",
                condition=Q(verdict=Verdict.NOT_CHECKED, checked_at__isnull=True, results=[])
                | (~Q(verdict=Verdict.NOT_CHECKED) & Q(checked_at__isnull=False) & ~Q(results=[])),
            ),
            models.CheckConstraint(name="alignment_decision_has_its_person", condition=DECIDED),
            models.CheckConstraint(name="alignment_exemption_has_a_reason", condition=GIVES_REASON),
        ]
        indexes = [models.Index(fields=["verdict", "proposal"], name="alignment_of_verdict")]

    def __str__(self):
        return f"{self.proposal.code}: {self.get_verdict_display()}"

    def get_absolute_url(self):
        return reverse("planning:alignment.proposal", args=[self.proposal.code])

    @property
    def owner_id(self) -> int | None:
        """The agency whose proposal it is."""
        return self.proposal.organisation_id

    @property
    def lines(self) -> list[Line]:
        """Each check with its reason in words."""
        return lines_of([checks.Result(**result) for result in self.results])
