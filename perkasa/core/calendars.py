"""Appointments as calendar programs read them (iCalendar: RFC 5545, RFC 5546); pure functions."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from icalendar import Calendar, Event, vCalAddress, vText

PRODUCT = "-//Perkasa Kendal//Konsultasi//ID"
ASK_AGAIN_AFTER = timedelta(hours=1)
TYPE = "text/calendar"


class Method(StrEnum):
    """What a calendar program shall do with an appointment that comes by e-mail."""

    REQUEST = "REQUEST"
    CANCEL = "CANCEL"


class Certainty(StrEnum):
    """How sure an appointment is."""

    TENTATIVE = "TENTATIVE"
    CONFIRMED = "CONFIRMED"
    CANCELLED = "CANCELLED"


@dataclass(frozen=True)
class Person:
    """Who invites or comes."""

    name: str
    email: str

    @property
    def address(self) -> vCalAddress:
        address = vCalAddress(f"mailto:{self.email}")
        address.params["CN"] = vText(self.name)
        return address


@dataclass(frozen=True)
class Appointment:
    """One appointment; `uid` stays the same for its whole life and `version` grows with every change.

    `starts` and `ends` carry the zone in which they are written down; two dates make it last whole days.
    """

    uid: str
    version: int
    starts: datetime | date
    ends: datetime | date
    title: str
    place: str = ""
    text: str = ""
    url: str = ""
    certainty: Certainty = Certainty.CONFIRMED
    organizer: Person | None = None
    attendee: Person | None = None


def invitation(appointment: Appointment, method: Method, *, now: datetime) -> bytes:
    """The part of an e-mail by which a calendar program takes the appointment over, or takes it back."""
    calendar = _calendar()
    calendar.add("method", method.value)
    calendar.add_component(_event(appointment, now))
    return _written(calendar)


def feed(name: str, appointments: Iterable[Appointment], *, now: datetime) -> bytes:
    """A calendar to subscribe to."""
    calendar = _calendar()
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", name)
    calendar.add("refresh-interval", ASK_AGAIN_AFTER, parameters={"value": "DURATION"})
    for appointment in appointments:
        calendar.add_component(_event(appointment, now))
    return _written(calendar)


def _calendar() -> Calendar:
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    return calendar


def _written(calendar: Calendar) -> bytes:
    """With the rules of every zone that is named in it."""
    calendar.add_missing_timezones()
    return calendar.to_ical()


def _event(appointment: Appointment, now: datetime) -> Event:
    event = Event()
    event.add("uid", appointment.uid)
    event.add("sequence", appointment.version)
    event.add("dtstamp", now)
    event.add("dtstart", appointment.starts)
    event.add("dtend", appointment.ends)
    event.add("summary", appointment.title)
    event.add("status", appointment.certainty.value)
    for name, value in (
        ("location", appointment.place),
        ("description", appointment.text),
        ("url", appointment.url),
    ):
        if value:
            event.add(name, value)
    if appointment.organizer:
        event.add("organizer", appointment.organizer.address)
    if appointment.attendee:
        event.add("attendee", appointment.attendee.address)
    return event
