"""Group sessions as people read them: cards, facts, where they stand, who comes."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from consultations.bookings.lifecycle import BOOKING
from consultations.bookings.models import Booking, Status
from consultations.bookings.reading import when
from consultations.bookings.standing import Standing
from consultations.services.models import Service
from perkasa.core.words import brief_span, moment
from stakeholders.accounts.models import Account


def seats_left(meeting: Booking) -> int:
    """How many seats nobody has; `meeting` comes from `sessions()`."""
    return max(meeting.seats_in_all - meeting.taken, 0)


def is_open(meeting: Booking, now: datetime) -> bool:
    """Whether people may still join."""
    return meeting.status == Status.CONFIRMED and now < meeting.session.closes_at


def facts(meeting: Booking) -> list[dict[str, Any]]:
    """Question and answer about a session, for everybody."""
    place = (
        f"{meeting.room.name}, {meeting.room.place}"
        if meeting.room
        else _("Daring; alamat dikirim kepada peserta")
    )
    return [
        {"label": _("Layanan"), "value": meeting.service.name, "url": meeting.service.get_absolute_url()},
        {"label": _("Waktu"), "value": when(meeting)},
        {"label": _("Tempat"), "value": place},
        {"label": _("Petugas"), "value": str(meeting.officer)},
        {"label": _("Kursi"), "value": seats_in_words(meeting)},
        {"label": _("Pendaftaran ditutup"), "value": moment(meeting.session.closes_at)},
    ]


def seats_in_words(meeting: Booking) -> str:
    """8 dari 20 kursi masih kosong."""
    words = {"left": seats_left(meeting), "all": meeting.seats_in_all}
    return _("%(left)d dari %(all)d masih kosong") % words


def standing(meeting: Booking, now: datetime) -> Standing:
    """Where a session stands at `now`."""
    if meeting.status == Status.CANCELLED:
        return Standing(
            _("Sesi ini dibatalkan"), _("Semua peserta sudah diberi tahu."), "danger", is_over=True
        )
    if meeting.status == Status.TOOK_PLACE or meeting.has_begun(now):
        return Standing(
            _("Sesi ini sudah berlangsung"), _("Lihat sesi lain yang masih dibuka."), is_over=True
        )
    if not is_open(meeting, now):
        text = _("Yang sudah terdaftar tetap ditunggu kehadirannya.")
        return Standing(_("Pendaftaran sudah ditutup"), text, "warning", is_over=True)
    if not seats_left(meeting):
        text = _("Masuk daftar tunggu: begitu ada kursi kosong, Anda ditawari sesuai urutan.")
        return Standing(_("Semua kursi terisi"), text, "warning")
    left = seats_left(meeting)
    words = ngettext("Masih ada %(left)d kursi.", "Masih ada %(left)d kursi.", left) % {"left": left}
    return Standing(_("Pendaftaran dibuka"), words, "success")


def office(meeting: Booking, reader: Account) -> dict[str, Any]:
    """What the office may do now: the steps, and the pages on which time or officer change."""
    available = BOOKING.available(meeting, reader)
    return {
        "steps": [step for step in available if step.name in ("conclude", "call_off")],
        "links": [
            {"text": words, "url": reverse(page, args=[meeting.code])}
            for name, (words, page) in _pages().items()
            if any(step.name == name for step in available)
        ],
    }


def _pages() -> dict[str, tuple[str, str]]:
    return {
        "move": (_("Pindah jadwal"), "consultations:bookings.changes.move"),
        "cover": (_("Atur petugas"), "consultations:bookings.crew.index"),
    }


def cards(meetings: Iterable[Booking]) -> list[dict[str, Any]]:
    """One card per session."""
    return [
        {
            "title": meeting.session.topic,
            "url": meeting.session.get_absolute_url(),
            "text": meeting.service.name,
            "meta": f"{brief_span(meeting.starts_at, meeting.ends_at)} · {seats_in_words(meeting)}",
        }
        for meeting in meetings
    ]


def session_cards(service: Service, now: datetime) -> list[dict[str, Any]]:
    """The sessions of one service that are to come."""
    return cards(Booking.objects.sessions().filter(service=service).to_come(now).for_listing())


def participants(seats: Iterable[Booking]) -> list[list[dict[str, Any]]]:
    """One row of cells per seat, for the officer."""
    return [_participant(booking) for booking in seats]


def _participant(booking: Booking) -> list[dict[str, Any]]:
    tone = booking.STATUS_TONES.get(Status(booking.status), "neutral")
    represented = booking.organisation.name if booking.organisation else "–"
    return [
        {"label": _("Kursi"), "text": str(booking.seat)},
        {"label": _("Nomor"), "text": booking.code, "url": booking.get_absolute_url(), "nowrap": True},
        {"label": _("Peserta"), "text": str(booking.requested_by)},
        {"label": _("Mewakili"), "text": represented},
        {"label": _("Pokok"), "text": booking.subject or "–"},
        {"label": _("Status"), "text": booking.get_status_display(), "tone": tone},
    ]
