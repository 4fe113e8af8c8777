"""What can be done with assessments: write one down, all eight aspects at once."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from perkasa.core.locks import locked
from perkasa.core.refusals import NotAllowed, Refusal
from planning.cooperation.capacity.models import Aspect, AspectMark, Assessment
from planning.cooperation.capacity.policies import may_assess
from stakeholders.accounts.models import Account


class AspectsMissing(Refusal):
    message = _("Nilai kedelapan aspeknya, masing-masing dengan bukti.")
    http_status = 422


@dataclass(frozen=True)
class Judgement:
    """The level of an aspect, what shows it, and what to improve."""

    aspect: str
    level: int
    evidence: str
    improvement: str = ""


@transaction.atomic
def assess(
    year: int, judgements: Iterable[Judgement], *, summary: str, is_public: bool, by: Account
) -> Assessment:
    """The assessment of `year` says exactly this; an earlier one of the same year is replaced."""
    judgements = list(judgements)
    if not may_assess.test(by, None):
        raise NotAllowed
    if {one.aspect for one in judgements} != set(Aspect.values) or not all(
        one.evidence for one in judgements
    ):
        raise AspectsMissing
    said = {"summary": summary.strip(), "is_public": is_public, "assessed_by": by}
    assessment, _is_new = Assessment.objects.update_or_create(year=year, defaults=said)
    locked(Assessment.objects.filter(pk=assessment.pk))
    assessment.marks.all().delete()
    AspectMark.objects.bulk_create(
        AspectMark(
            assessment=assessment, aspect=one.aspect, level=one.level, evidence=one.evidence,
            improvement=one.improvement,
        )
        for one in judgements
    )  # fmt: skip
    return assessment
