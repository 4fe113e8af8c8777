"""What the paper of an annual report freezes: the words, the figures as of now, and who stands for it."""

from datetime import datetime
from typing import Any

from perkasa.core.words import lines_in, moment
from planning.annual.composing import parts_of
from planning.annual.models import AnnualReport
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Permission
from stakeholders.accounts.signatures import office_of, signature_of

TOLD = (("highlights", "Capaian utama"), ("obstacles", "Hambatan"), ("plans", "Rencana tahun berikutnya"))


def content_of(report: AnnualReport, now: datetime) -> dict[str, Any]:
    """Everything the layout `pdf/laporan-tahunan.html` shows."""
    return {
        "year": str(report.year),
        "as_of": moment(now),
        "foreword": lines_in(report.foreword),
        "told": [
            {"title": title, "lines": lines_in(getattr(report, name))}
            for name, title in TOLD
            if getattr(report, name)
        ],
        "parts": parts_of(report.year),
    }


def signatories_of(report: AnnualReport, by: Account, at: datetime) -> list[dict[str, str]]:
    """Who wrote it and who issued it, with what the portal can truly say: accepted here, then."""
    return [
        signature_of(report.written_by, office_of(report.written_by) or "Penyusun"),
        signature_of(
            by,
            office_of(by, Permission.ANNUAL_ISSUE) or "Pimpinan",
            note=f"Diterbitkan melalui Perkasa pada {moment(at)}",
        ),
    ]
