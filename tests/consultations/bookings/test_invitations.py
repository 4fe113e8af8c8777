"""What calendar programs read in the letters about one booking, parsed by a library that is not ours."""

import pytest
import vobject

from consultations.bookings import answers
from consultations.bookings.invitations import host
from consultations.services.models import Mode
from stakeholders.notifications.sender import send_due
from tests.factories.consultations import at, confirmed, request, served_service

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("quiet_morning")]


def calendars(mailoutbox, person) -> list:
    """The calendar parts this person was sent, in order."""
    parts = [
        (part.get_content_type(), part.get_param("method"), part.get_payload(decode=True).decode())
        for email in mailoutbox
        if email.to == [person.email]
        for part in email.message().walk()
        if part.get_content_type() == "text/calendar"
    ]
    read = [vobject.readOne(text) for _type, _method, text in parts]
    assert all("DTSTART;TZID=Asia/Jakarta:" in text for _type, _method, text in parts)
    assert [calendar.vtimezone.tzid.value for calendar in read] == ["Asia/Jakarta"] * len(read)
    assert [method for _type, method, _text in parts] == [calendar.method.value for calendar in read]
    return read


class CalendarProgram:
    """Keeps what arrives as RFC 5546 asks: by uid, a higher sequence wins, CANCEL marks it as off."""

    def __init__(self):
        self.events = {}

    def take(self, calendar) -> None:
        event = calendar.vevent
        known = self.events.get(event.uid.value)
        if known is None or int(event.sequence.value) > int(known.sequence.value):
            self.events[event.uid.value] = event


def test_the_five_files_of_one_life_give_one_event_that_ends_cancelled(mailoutbox):
    booking = confirmed(served_service(), at(25, 9), mode=Mode.ON_SITE)
    send_due()
    for day, hour in ((26, 9), (27, 8), (30, 13)):
        answers.move(booking, starts_at=at(day, hour), by=booking.requested_by, reason="Ada tugas.")
        send_due()
    answers.cancel(booking, by=booking.requested_by, reason="Sudah terjawab.")
    send_due()

    files = calendars(mailoutbox, booking.requested_by)
    program = CalendarProgram()
    for calendar in files:
        program.take(calendar)

    assert [calendar.method.value for calendar in files] == ["REQUEST"] * 4 + ["CANCEL"]
    assert [calendar.vevent.sequence.value for calendar in files] == ["1", "2", "3", "4", "5"]
    assert {calendar.vevent.uid.value for calendar in files} == {f"{booking.code.lower()}@{host()}"}
    [event] = program.events.values()
    assert event.status.value == "CANCELLED"
    assert event.dtstart.value == at(30, 13)


def test_files_that_arrive_in_the_wrong_order_end_the_same(mailoutbox):
    booking = confirmed(served_service(), at(25, 9))
    send_due()
    answers.call_off(booking, by=booking.officer.account, reason="Petugas sakit.")
    send_due()

    program = CalendarProgram()
    for calendar in reversed(calendars(mailoutbox, booking.requested_by)):
        program.take(calendar)

    [event] = program.events.values()
    assert event.status.value == "CANCELLED"


def test_what_was_never_promised_stands_in_no_calendar(mailoutbox):
    booking = request(served_service(), at(25, 9))
    answers.move(booking, starts_at=at(26, 9), by=booking.requested_by, reason="Ada tugas.")
    answers.cancel(booking, by=booking.requested_by, reason="Sudah terjawab.")
    send_due()

    assert len(mailoutbox) > 0
    assert calendars(mailoutbox, booking.requested_by) == []
