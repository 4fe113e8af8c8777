"""What pages show of the papers of a cooperation."""

from typing import Any

from django.utils.translation import gettext as _

from perkasa.core.words import brief_date
from planning.cooperation.models import Cooperation


def files_of(cooperation: Cooperation) -> list[list[dict[str, Any]]]:
    """Every paper with its stage, number, date and file."""
    return [
        [
            {
                "label": _("Dokumen"), "text": file.title or file.get_paper_display(),
                "url": file.url if file.kind else "",
            },
            {"label": _("Jenis"), "text": file.get_paper_display()},
            {"label": _("Nomor"), "text": file.number},
            {"label": _("Tanggal"), "text": brief_date(file.dated)},
            {"label": _("Tahap"), "text": file.get_stage_display()},
            {"label": "SHA-256", "text": f"{file.sha256[:12]}…" if file.sha256 else "–"},
        ]
        for file in cooperation.files.all()
    ]  # fmt: skip
