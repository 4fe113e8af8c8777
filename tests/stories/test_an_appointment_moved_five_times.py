"""An appointment is moved five times: people are reminded of the last time alone, or, when nobody rang the
bell in time, of nothing, and the page of the booking shows what was missed."""

from collections import Counter
from datetime import datetime, timedelta

import pytest
import time_machine

from consultations.bookings import answers
from consultations.bookings.models import Booking
from consultations.bookings.reminders import REMINDERS
from perkasa.core.jobs import WorkState
from stakeholders.notifications import tasks
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from tests.factories.consultations import MONDAY, at, confirmed, served_service

pytestmark = pytest.mark.django_db
TIMES = [at(25, 8), at(26, 9), at(24, 14), at(27, 8), at(26, 10)]
LAST = TIMES[-1]
BY_DAY = range(7, 16)
DAY, HOUR = (Kind.BOOKING_REMINDER_DAY, Kind.BOOKING_REMINDER_HOUR)


@pytest.fixture
def clock():
    with time_machine.travel(MONDAY, tick=False) as clock:
        yield clock


@pytest.fixture
def booking() -> Booking:
    """Confirmed for Wednesday, then moved five times, at last to Thursday 26 November, 10.00 WIB."""
    booking = confirmed(served_service(), at(25, 9))
    for starts_at in TIMES:
        answers.move(booking, starts_at=starts_at, by=booking.requested_by, reason="Menyesuaikan.")
    return booking


def live_until(clock, end: datetime, *, is_down=lambda now: False) -> None:
    """The timetable rings at five past every hour from seven to three, but not while beat `is_down`."""
    now = MONDAY + timedelta(minutes=5)
    while now <= end:
        clock.move_to(now)
        if now.hour in BY_DAY and not is_down(now):
            tasks.send_due()
        now += timedelta(hours=1)


def reminded(booking, mailoutbox) -> Counter:
    """How often whoever asked was really sent a reminder, by the words with which its subject begins."""
    letters = [email for email in mailoutbox if email.to == [booking.requested_by.email]]
    subjects = [email.subject for email in letters if booking.code in email.subject]
    begins = ("Pengingat:", "Sejam lagi:")
    return Counter(word for subject in subjects for word in begins if subject.startswith(word))


def ledger(booking) -> dict[str, list]:
    """Of each kind of reminder of whoever asked: when it was due, and what became of it."""
    rows = Notification.objects.about(booking).filter(recipient=booking.requested_by, kind__in=REMINDERS)
    kept = rows.exclude(state=WorkState.CANCELLED)
    return {kind: [(row.not_before, row.state) for row in kept if row.kind == kind] for kind in REMINDERS}


def test_only_the_reminders_of_the_last_time_are_sent_each_once(clock, booking, mailoutbox):
    waiting = ledger(booking)

    live_until(clock, LAST + timedelta(hours=1))

    assert waiting == {DAY: [(at(25, 8), "pending")], HOUR: [(at(26, 9), "pending")]}
    assert ledger(booking) == {DAY: [(at(25, 8), "done")], HOUR: [(at(26, 9), "done")]}
    assert reminded(booking, mailoutbox) == {"Pengingat:": 1, "Sejam lagi:": 1}
    [sent] = [email for email in mailoutbox if email.subject.startswith("Sejam lagi:") and
              email.to == [booking.requested_by.email]]  # fmt: skip
    assert sent.subject == f"Sejam lagi: konsultasi {booking.code} pukul 10.00 WIB"


def test_what_beat_slept_through_is_missed_shown_on_the_page_and_never_sent(
    clock, booking, mailoutbox, client
):
    live_until(clock, LAST + timedelta(hours=1), is_down=lambda now: at(26, 9) <= now < LAST)
    client.force_login(booking.requested_by)
    page = client.get(booking.get_absolute_url()).text

    assert ledger(booking) == {DAY: [(at(25, 8), "done")], HOUR: [(at(26, 9), "missed")]}
    assert reminded(booking, mailoutbox) == {"Pengingat:": 1}
    [missed] = [row for row in page.split("<tr>") if "terlewat" in row and str(booking.requested_by) in row]
    assert str(Kind.BOOKING_REMINDER_HOUR.label) in missed
