"""What the pages of annual reports show."""

from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from perkasa.core.words import moment
from planning.annual.models import AnnualReport
from planning.annual.snapshot import content_of


def row_of(report: AnnualReport) -> list[dict[str, Any]]:
    """One line of the list."""
    paper = report.paper
    return [
        {"label": _("Tahun"), "text": str(report.year), "url": report.get_absolute_url()},
        {"label": _("Terbit"), "text": moment(report.issued_at) if report.issued_at else "–"},
        {
            "label": _("Naskah"), "text": paper.full_number if paper else "–",
            "url": paper.get_absolute_url() if paper else "",
        },
        {
            "label": _("Status"), "text": report.get_status_display(),
            "tone": report.STATUS_TONES.get(report.status, "neutral"),
        },
    ]  # fmt: skip


def shown(report: AnnualReport) -> dict[str, Any]:
    """What the report says: as its paper froze it, or, while it is written, as of now."""
    if report.paper:
        return report.paper.snapshot["content"]
    return content_of(report, timezone.now())
