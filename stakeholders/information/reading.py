"""Requests for information as people read them: where they stand, and how the year went."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Count, F, Q
from django.db.models.functions import TruncDate
from django.utils.translation import gettext as _

from perkasa.core.words import day_and_date
from stakeholders.information.models import CLOSED_BY_AN_ANSWER, DISPUTED, InformationRequest, Status


@dataclass(frozen=True)
class Year:
    """How many were asked in a year and what became of them; names nobody."""

    year: int
    received: int
    answered: int
    refused: int
    in_time: int
    disputed: int


def figures_of(year: int) -> Year:
    """The figures that the law has every public body publish (ps. 12)."""
    in_time = Q(answered_on__lte=F("due_on"))
    rows = InformationRequest.objects.filter(received_at__year=year).exclude(status=Status.WITHDRAWN)
    counts = rows.annotate(answered_on=TruncDate("answered_at")).aggregate(
        received=Count("pk"),
        answered=Count("pk", filter=Q(answered_at__isnull=False) & ~Q(status=Status.REFUSED)),
        refused=Count("pk", filter=Q(status=Status.REFUSED)),
        in_time=Count("pk", filter=in_time),
        disputed=Count("pk", filter=Q(status__in=DISPUTED)),
    )
    return Year(year, **counts)


def standing_of(request: InformationRequest) -> dict[str, Any]:
    """Where it stands and what comes next, as a notice shows it."""
    until = {"day": request.due_words}
    match request.status:
        case Status.RECEIVED if request.is_overdue():
            words = _(
                "Jawaban seharusnya Anda terima paling lambat %(day)s. Anda dapat mengajukan keberatan."
            )
            return {"tone": "warning", "title": _("Batas waktu sudah lewat"), "text": words % until}
        case Status.RECEIVED:
            return {
                "tone": "info", "title": _("Menunggu jawaban"),
                "text": _("Petugas informasi menjawab paling lambat %(day)s.") % until,
            }  # fmt: skip
        case Status.OBJECTED:
            words = _("Atasan petugas informasi memutuskan paling lambat %(day)s.")
            return {"tone": "info", "title": _("Keberatan diperiksa"), "text": words % until}
        case Status.WITHDRAWN:
            return {"tone": "info", "title": _("Ditarik"), "text": _("Permohonan ini sudah Anda tarik.")}
        case status if status in CLOSED_BY_AN_ANSWER:
            words = _("Bila belum sesuai, Anda dapat mengajukan keberatan sampai %(day)s.")
            last_day = day_and_date(request.objectable_until) if request.objectable_until else ""
            tone = "success" if status == Status.ANSWERED else "danger"
            return {"tone": tone, "title": request.get_status_display(), "text": words % {"day": last_day}}
    words = _("Putusan ini dapat Anda bawa ke Komisi Informasi dalam 14 hari kerja (UU 14/2008 ps. 37).")
    return {"tone": "info", "title": request.get_status_display(), "text": words}


def files_of(request: InformationRequest) -> list[dict[str, Any]]:
    """The files of its answer as the list of files shows them."""
    return [
        {"name": file.name, "url": file.get_absolute_url(), "kind": file.kind.upper(), "size": file.size}
        for file in request.files.select_related("request")
    ]
