"""Bookings as people read them: rows of lists, questions and answers, files."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from consultations.bookings.models import Booking, Status
from consultations.schedule.free import Slot
from consultations.services.models import Service
from perkasa.core.deadlines import WorkingClock
from perkasa.core.words import brief_date, brief_span, span


def when(booking: Booking) -> str:
    """Rabu, 25 November 2026 pukul 09.00–10.00 WIB."""
    return span(booking.starts_at, booking.ends_at)


def summary(booking: Booking, *, change: str = "") -> list[dict[str, Any]]:
    """Question and answer; `change` is the address where the words can be changed."""
    represented = booking.organisation.name if booking.organisation else _("Diri sendiri")
    return [
        {"label": _("Layanan"), "value": booking.service.name, "url": booking.service.get_absolute_url()},
        *_session(booking),
        {"label": _("Waktu"), "value": when(booking)},
        {"label": _("Tempat"), "value": booking.place, "outside": booking.meeting_url},
        {"label": _("Petugas"), "value": _officers(booking)},
        {"label": _("Pemohon"), "value": str(booking.requested_by)},
        *_registration(booking),
        {"label": _("Mewakili"), "value": represented},
        {"label": _("Pokok konsultasi"), "value": booking.subject, "change": change},
        {"label": _("Pertanyaan"), "value": booking.question, "change": change},
        *replies(booking, change=change),
    ]


def matters(booking: Booking) -> list[dict[str, Any]]:
    """What above the consultations names this one: a proposal, a desk, a cooperation."""
    rows = booking.matters.all()
    return [{"label": _("Tentang"), "value": matter.title, "url": matter.path} for matter in rows]


def _session(booking: Booking) -> list[dict[str, Any]]:
    if booking.session is None:
        return []
    url = booking.session.get_absolute_url()
    return [{"label": _("Sesi kelompok"), "value": booking.session.topic, "url": url}]


def replies(booking: Booking, *, change: str = "") -> list[dict[str, Any]]:
    """What the service asked, in the words it stood in then, and the answers; files stand apart."""
    answered = booking.replies.filter(file=None)
    return [{"label": reply.words, "value": reply.text, "change": change} for reply in answered]


def _officers(booking: Booking) -> str:
    """Who leads, and who accompanies."""
    times = booking.officer_times.select_related("officer__account")
    return ", ".join(str(time.officer) for time in times) or str(booking.officer)


def _registration(booking: Booking) -> list[dict[str, Any]]:
    """Who registered it for somebody else, how that person is reached, and what they agreed to."""
    if booking.registrar is None:
        return []
    asker = booking.requested_by
    reached = [asker.email if asker.is_reachable else "", asker.phone]
    given = asker.consents.filter(given_for=booking.code).select_related("text").first()
    told = _("tidak ditanyakan")
    if given is not None:
        told = _("disampaikan kepada pendaftar (%(text)s)") % {"text": given.text}
    return [
        {"label": _("Didaftarkan oleh"), "value": str(booking.registrar)},
        {"label": _("Kontak pemohon"), "value": ", ".join(filter(None, reached))},
        {"label": _("Persetujuan pemohon"), "value": told},
    ]


def brief(booking: Booking) -> list[dict[str, Any]]:
    """What, when, where and with whom, for who changes it."""
    return [
        {"label": _("Pokok konsultasi"), "value": booking.subject},
        *summary(booking)[: 5 if booking.session else 4],
    ]


def offer(service: Service, slot: Slot) -> list[dict[str, Any]]:
    """A chosen time before it is held."""
    return [
        {"label": _("Layanan"), "value": service.name},
        {"label": _("Waktu"), "value": span(slot.starts, slot.ends), "change": service.get_absolute_url()},
    ]


def papers(booking: Booking) -> list[dict[str, Any]]:
    """The files of a booking as the list of files shows them."""
    return [
        {
            "name": file.name,
            "url": reverse("consultations:bookings.file", args=[booking.code, file.code]),
            "kind": file.kind.upper(),
            "size": file.size,
            "code": file.code,
            "note": file.asked_as,
        }
        for file in booking.files.select_related("reply")
    ]


def rows(bookings: Iterable[Booking], *, for_officers: bool) -> list[list[dict[str, Any]]]:
    """One row of cells per booking; officers also read who asks and how long an answer may still take."""
    clock = WorkingClock()
    return [_row(booking, for_officers, clock) for booking in bookings]


def _row(booking: Booking, for_officers: bool, clock: WorkingClock) -> list[dict[str, Any]]:
    tone = booking.STATUS_TONES.get(Status(booking.status), "neutral")
    due = booking.answer_due if booking.status == Status.REQUESTED else None
    cells: list[dict[str, Any]] = [
        {"label": _("Nomor"), "text": booking.code, "url": booking.get_absolute_url(), "nowrap": True},
        {"label": _("Pokok"), "text": booking.subject or booking.service.name},
        {"label": _("Waktu"), "text": brief_span(booking.starts_at, booking.ends_at)},
        {"label": _("Petugas"), "text": str(booking.officer)},
        {"label": _("Status"), "text": booking.get_status_display(), "tone": tone},
    ]
    if for_officers:
        cells.insert(3, {"label": _("Pemohon"), "text": str(booking.requested_by)})
        cells.append({"label": _("Jawab sebelum")} | _due(due, clock))
    return cells


def _due(due: date | None, clock: WorkingClock) -> dict[str, Any]:
    """The last day for an answer and the working days until then; late ones stand out."""
    if due is None:
        return {"text": "–"}
    words = f"{brief_date(due)}, {clock.words(due)}"
    return {"text": words, "tone": "danger"} if clock.is_late(due) else {"text": words}
