"""Bookings as appointments: the calendar parts of letters, and what feeds show of them."""

from email.utils import parseaddr
from typing import Any

from django.conf import settings
from django.utils import timezone
from django.utils.translation import gettext as _

from consultations.bookings.statuses import Status
from perkasa.core.calendars import TYPE, Appointment, Certainty, Method, Person, invitation
from stakeholders.accounts.models import Account
from stakeholders.notifications.kinds import Kind

PROMISED = (Kind.BOOKING_CONFIRMED, Kind.BOOKING_MOVED)
CERTAINTY = {
    Status.REQUESTED: Certainty.TENTATIVE,
    Status.CONFIRMED: Certainty.CONFIRMED,
    Status.TOOK_PLACE: Certainty.CONFIRMED,
}


def parts(booking: Any, kind: Kind, recipient: Account) -> list[tuple[str, bytes, str]]:
    """Name, content and type of what a letter of `kind` to `recipient` carries for calendar programs.

    A time that is not promised stands in no calendar, and only one that was promised is taken back from it.
    """
    method = _method(booking, kind)
    if method is None:
        return []
    content = invitation(appointment(booking, recipient), method, now=timezone.now())
    return [("konsultasi.ics", content, f"{TYPE}; method={method}")]


def _method(booking: Any, kind: Kind) -> Method | None:
    if kind in PROMISED and booking.status == Status.CONFIRMED:
        return Method.REQUEST
    was_promised = booking.status == Status.CANCELLED and booking.decided_at is not None
    return Method.CANCEL if kind == Kind.BOOKING_CANCELLED and was_promised else None


def appointment(booking: Any, reader: Account) -> Appointment:
    """The booking in the calendar of somebody it is about."""
    name, address = parseaddr(settings.DEFAULT_FROM_EMAIL)
    return Appointment(
        title=_("Konsultasi: %(subject)s") % {"subject": booking.subject},
        place=booking.place,
        text=_text(booking),
        organizer=Person(name, address),
        attendee=Person(str(reader), reader.email),
        **_times(booking),
    )


def use_of_room(booking: Any) -> Appointment:
    """The booking in the calendar of its room: nothing about who comes and why."""
    return Appointment(title=booking.service.name, place=str(booking.room or ""), **_times(booking))


def _times(booking: Any) -> dict[str, Any]:
    zone = timezone.get_default_timezone()
    starts, ends = (moment.astimezone(zone) for moment in (booking.starts_at, booking.ends_at))
    return {
        "uid": f"{booking.code.lower()}@{_host()}",
        "version": booking.version,
        "starts": starts,
        "ends": ends,
        "url": settings.SITE_URL + booking.get_absolute_url(),
        "certainty": CERTAINTY.get(Status(booking.status), Certainty.CANCELLED),
    }


def _host() -> str:
    return settings.SITE_URL.rpartition("/")[2].partition(":")[0]


def _text(booking: Any) -> str:
    words = {"code": booking.code, "service": booking.service.name, "officer": booking.officer}
    return _("Nomor %(code)s. Layanan: %(service)s. Petugas: %(officer)s.") % words
