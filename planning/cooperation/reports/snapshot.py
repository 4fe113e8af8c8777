"""The words of a half-yearly report as its paper freezes them."""

from datetime import date
from typing import Any

from perkasa.core.words import lines_in, long_date, rupiah
from planning.cooperation.deeds.models import Status as DeedStatus
from planning.cooperation.models import Cooperation
from planning.cooperation.reading import partners_of
from planning.cooperation.reports.models import HalfYearReport


def title_of(report: HalfYearReport) -> str:
    """What the paper is called."""
    return f"Laporan {report.cooperation.title} {report.get_half_display()} {report.year}"


def span_of(report: HalfYearReport) -> tuple[date, date]:
    """The first and the last day it tells of."""
    if report.half == HalfYearReport.Half.FIRST:
        return date(report.year, 1, 1), date(report.year, 6, 30)
    return date(report.year, 7, 1), date(report.year, 12, 31)


def content_of(report: HalfYearReport) -> dict[str, Any]:
    """Everything the layout `pdf/laporan-kerja-sama.html` shows."""
    cooperation = report.cooperation
    return {
        "title": cooperation.title,
        "code": cooperation.code,
        "kind": cooperation.get_kind_display(),
        "stage": cooperation.get_status_display(),
        "half": report.get_half_display(),
        "year": str(report.year),
        "parties": [str(party) for party in cooperation.parties.all()],
        "partners": partners_of(cooperation),
        "object": cooperation.object,
        "fields": ", ".join(cooperation.field_codes),
        "since": long_date(cooperation.in_force_since) if cooperation.in_force_since else "–",
        "until": long_date(cooperation.ends) if cooperation.ends else "–",
        "responsible": str(cooperation.responsible),
        "deeds": [_deed(deed) for deed in cooperation.deeds.all() if deed.status == DeedStatus.SIGNED],
        "shares": _shares(cooperation, report.year),
        "obligations": _obligations(report),
        "progress": lines_in(report.progress),
        "obstacles": lines_in(report.obstacles),
        "plans": lines_in(report.plans),
    }


def _deed(deed) -> dict[str, str]:
    return {
        "kind": deed.get_kind_display(), "number": deed.number, "signed": long_date(deed.signed_on),
        "until": long_date(deed.ends) if deed.ends else "–",
    }  # fmt: skip


def _shares(cooperation: Cooperation, year: int) -> list[dict[str, str]]:
    pairs = [(party, share) for party in cooperation.parties.all() for share in party.shares.all()]
    return [
        {
            "party": str(party),
            "amount": rupiah(share.amount),
            "source": share.source,
            "line": share.budget_line,
        }
        for party, share in pairs
        if share.year == year
    ]


def _obligations(report: HalfYearReport) -> list[dict[str, str]]:
    """What was due until the end of the half year."""
    rows = report.cooperation.obligations.select_related("party__region").filter(due__lte=span_of(report)[1])
    return [
        {
            "party": str(one.party), "text": one.text, "due": long_date(one.due),
            "status": one.get_status_display(), "proof": one.proof,
        }
        for one in rows
    ]  # fmt: skip
