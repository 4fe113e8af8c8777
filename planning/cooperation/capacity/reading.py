"""What the pages of assessments show."""

from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from django.utils.translation import gettext as _

from perkasa.core.words import number
from planning.cooperation.capacity.drawing import columns_of, spider_of
from planning.cooperation.capacity.models import Aspect, Assessment

TREND_YEARS = 5
SHORT = {
    Aspect.TEAM: _("TKKSD"), Aspect.MAPPING: _("Pemetaan"), Aspect.RULES: _("Regulasi"),
    Aspect.PEOPLE: _("SDM"), Aspect.BUDGET: _("Anggaran"), Aspect.RECORDS: _("Dokumentasi"),
    Aspect.CARRYING_OUT: _("Pelaksanaan"), Aspect.BENEFIT: _("Manfaat"),
}  # fmt: skip


def visible(reader, *, sees_all: bool):
    """The assessments this reader may see, the latest first, with their marks."""
    rows = Assessment.objects.prefetch_related("marks")
    return rows if sees_all else rows.filter(is_public=True)


def mean_of(assessment: Assessment) -> Decimal:
    """The mean of the eight levels, to two places."""
    levels = [mark.level for mark in assessment.marks.all()]
    mean = Decimal(sum(levels)) / len(levels) if levels else Decimal(0)
    return mean.quantize(Decimal("0.01"), ROUND_HALF_UP)


def mean_words(assessment: Assessment) -> str:
    """3,25 dari 4."""
    return _("%s dari 4") % number(mean_of(assessment))


def spider_for(assessment: Assessment):
    """The picture of one year."""
    levels = {mark.aspect: mark.level for mark in assessment.marks.all()}
    return spider_of([(str(SHORT[aspect]), levels.get(aspect, 0)) for aspect in Aspect])


def rows_of(assessment: Assessment) -> list[list[dict[str, Any]]]:
    """The eight aspects with level, evidence and what to improve."""
    return [
        [
            {"label": _("Aspek"), "text": mark.get_aspect_display()},
            {"label": _("Tingkat"), "text": mark.get_level_display()},
            {"label": _("Bukti"), "text": mark.evidence},
            {"label": _("Yang perlu ditingkatkan"), "text": mark.improvement or "–"},
        ]
        for mark in assessment.marks.all()
    ]


def trend_of(assessments) -> list:
    """The means of the latest years, the earliest first."""
    latest = list(assessments[:TREND_YEARS])[::-1]
    return columns_of([(one.year, float(mean_of(one))) for one in latest])
