"""What pages show of reports and evaluations."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from perkasa.core.words import brief_date
from planning.cooperation.models import Cooperation
from planning.cooperation.reports.models import Evaluation


def reports_of(cooperation: Cooperation) -> list[list[dict[str, Any]]]:
    """The half years that were told of, with their papers."""
    return [
        [
            {"label": _("Laporan"), "text": str(report), "url": _download(report.paper)},
            {"label": _("Nomor"), "text": report.paper.full_number if report.paper else "–"},
        ]
        for report in cooperation.reports.select_related("paper")
    ]


def _download(paper) -> str:
    return reverse("documents:verification.detail", args=[paper.code]) if paper else ""


def evaluations_of(cooperation: Cooperation) -> list[list[dict[str, Any]]]:
    """What was decided, the latest first."""
    return [
        [
            {"label": _("Tanggal"), "text": brief_date(one.decided_at.date())},
            {
                "label": _("Keputusan"), "text": one.get_decision_display(),
                "tone": Evaluation.TONES.get(Evaluation.Decision(one.decision), "neutral"),
            },
            {"label": _("Hasil"), "text": one.results},
            {"label": _("Alasan"), "text": one.reason},
        ]
        for one in cooperation.evaluations.all()
    ]  # fmt: skip
