"""Bookings as appointments: the calendar parts of letters, and what feeds show of them."""

from dataclasses import replace
from email.utils import parseaddr
from typing import Any

from django.conf import settings
from django.utils import timezone
from django.utils.translation import gettext as _

from consultations.bookings.statuses import Status
from perkasa.core.calendars import TYPE, Appointment, Certainty, Method, Person, invitation
from stakeholders.accounts.models import Account
from stakeholders.notifications.kinds import Kind

PROMISED = (Kind.BOOKING_CONFIRMED, Kind.BOOKING_MOVED, Kind.BOOKING_OFFICERS)
OFF = {Kind.BOOKING_CANCELLED: Status.CANCELLED, Kind.BOOKING_DISPLACED: Status.DISPLACED}
CERTAINTY = {
    Status.REQUESTED: Certainty.TENTATIVE,
    Status.CONFIRMED: Certainty.CONFIRMED,
    Status.TOOK_PLACE: Certainty.CONFIRMED,
}


def parts(booking: Any, kind: Kind, recipient: Account) -> list[tuple[str, bytes, str]]:
    """Name, content and type of what a letter of `kind` to `recipient` carries for calendar programs.

    A time that is not promised stands in no calendar, and only one that was promised is taken back from it.
    """
    method = _method(booking, kind, recipient)
    if method is None:
        return []
    entry = appointment(booking, recipient)
    if method == Method.CANCEL:
        entry = replace(entry, certainty=Certainty.CANCELLED)
    content = invitation(entry, method, now=timezone.now())
    return [("konsultasi.ics", content, f"{TYPE}; method={method}")]


def _method(booking: Any, kind: Kind, recipient: Account) -> Method | None:
    was_promised = booking.decided_at is not None
    if kind == Kind.BOOKING_OFFICERS and was_promised and not _is_concerned(booking, recipient):
        return Method.CANCEL
    if kind in PROMISED and booking.status == Status.CONFIRMED:
        return Method.REQUEST
    is_off = OFF.get(kind) == booking.status
    return Method.CANCEL if is_off and was_promised else None


def _is_concerned(booking: Any, person: Account) -> bool:
    """Whether it is, or is no longer, an affair of this person."""
    asked = person.pk in (booking.requested_by_id, booking.registrar_id)
    return asked or booking.officer_times.filter(officer__account=person).exists()


def appointment(booking: Any, reader: Account) -> Appointment:
    """The booking in the calendar of somebody it is about."""
    name, address = parseaddr(settings.DEFAULT_FROM_EMAIL)
    return Appointment(
        title=_("Konsultasi: %(subject)s") % {"subject": booking.subject},
        place=booking.place,
        text=_text(booking),
        organizer=Person(name, address),
        attendee=Person(str(reader), reader.email),
        **times_of(booking),
    )


def use_of_room(booking: Any) -> Appointment:
    """The booking in the calendar of its room: nothing about who comes and why."""
    return Appointment(title=booking.service.name, place=str(booking.room or ""), **times_of(booking))


def times_of(booking: Any) -> dict[str, Any]:
    """When it is and how calendars know it again."""
    zone = timezone.get_default_timezone()
    starts, ends = (moment.astimezone(zone) for moment in (booking.starts_at, booking.ends_at))
    return {
        "uid": f"{booking.code.lower()}@{host()}",
        "version": booking.version,
        "starts": starts,
        "ends": ends,
        "url": settings.SITE_URL + booking.get_absolute_url(),
        "certainty": CERTAINTY.get(Status(booking.status), Certainty.CANCELLED),
    }


def host() -> str:
    """The name behind which the identifiers of our appointments stand."""
    return settings.SITE_URL.rpartition("/")[2].partition(":")[0]


def _text(booking: Any) -> str:
    words = {"code": booking.code, "service": booking.service.name, "officer": booking.officer}
    return _("Nomor %(code)s. Layanan: %(service)s. Petugas: %(officer)s.") % words
