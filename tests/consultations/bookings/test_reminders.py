"""What people are told about their bookings, when and in which words."""

from datetime import time

import pytest

from consultations.bookings import answers, reminders
from consultations.services.models import Mode
from stakeholders.notifications import letters
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from tests.factories.consultations import (
    WIB,
    RoomFactory,
    at,
    confirmed,
    request,
    served_service,
)
from tests.factories.stakeholders import citizen

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("clock", "moment"), [(time(8), at(24, 8)), (time(17, 30), at(24, 17, 30)), (None, at(24, 13))]
)
def test_the_day_before_is_reminded_at_the_set_time_or_at_the_same_hour(clock, moment):
    assert reminders.day_before(at(25, 13), clock) == moment
    assert reminders.day_before(at(25, 13), clock).tzinfo is WIB


@pytest.fixture
def service():
    RoomFactory(name="Ruang Perkasa", place="Lantai 2")
    return served_service(name="Penyusunan Renja")


def letter(booking, kind: Kind, recipient=None):
    row = Notification.objects.about(booking).get(kind=kind, recipient=recipient or booking.requested_by)
    return letters.write(row)


def test_a_request_is_acknowledged_with_its_number_and_the_day_of_the_answer(service):
    booking = request(service, at(25, 9), mode=Mode.ON_SITE, by=citizen(full_name="Ratna Wulandari"))

    told = letter(booking, Kind.BOOKING_REQUESTED)

    assert told.subject == f"Permohonan konsultasi {booking.code} diterima"
    for text in (told.text, told.html):
        for fact in (
            "Yth. Ratna Wulandari",
            "paling lambat 25 November 2026",
            "Rabu, 25 November 2026 pukul 09.00–10.00 WIB",
            "Ruang Perkasa, Lantai 2",
            "Penyusunan Renja",
            f"/konsultasi/pemesanan/{booking.code}/",
        ):
            assert fact in text


def test_the_officer_reads_who_asks(service):
    booking = request(service, at(25, 9), by=citizen(full_name="Ratna Wulandari"))

    told = letter(booking, Kind.BOOKING_AWAITS_ANSWER, booking.officer.account)

    assert told.subject == f"Permohonan konsultasi {booking.code} menunggu jawaban Anda"
    assert "Ratna Wulandari memohon konsultasi" in told.text


def test_a_confirmed_online_meeting_tells_its_address(service):
    booking = confirmed(service, at(25, 9))

    told = letter(booking, Kind.BOOKING_CONFIRMED)

    assert told.subject == (
        f"Konsultasi {booking.code} dipastikan: Rabu, 25 November 2026 pukul 09.00–10.00 WIB"
    )
    assert "https://rapat.contoh.id/renja" in told.text


@pytest.mark.parametrize(
    ("kind", "subject"),
    [
        (
            Kind.BOOKING_REMINDER_DAY,
            "Pengingat: konsultasi {code} Rabu, 25 November 2026 pukul 09.00–10.00 WIB",
        ),
        (Kind.BOOKING_REMINDER_HOUR, "Sejam lagi: konsultasi {code} pukul 09.00 WIB"),
    ],
)
def test_reminders_say_when_and_where(service, kind, subject):
    booking = confirmed(service, at(25, 9), mode=Mode.ON_SITE)

    told = letter(booking, kind)

    assert told.subject == subject.format(code=booking.code)
    assert "Ruang Perkasa, Lantai 2" in told.text
    assert "Ruang Perkasa, Lantai 2" in told.html


@pytest.mark.parametrize(
    "kind", [Kind.BOOKING_REMINDER_DAY, Kind.BOOKING_REMINDER_HOUR, Kind.BOOKING_CONFIRMED]
)
def test_whoever_serves_is_shown_neither_the_pass_nor_the_words_of_a_visitor(service, kind):
    booking = confirmed(service, at(25, 9), mode=Mode.ON_SITE)
    row = Notification.objects.about(booking).get(kind=kind, recipient=booking.requested_by)
    visitors = letters.write(row)

    row.recipient = booking.officer.account
    officers = letters.write(row)

    for own, served in ((visitors.text, officers.text), (visitors.html, officers.html)):
        assert ("tanda masuk (QR)" in own, "tanda masuk (QR)" in served) == (True, False)
        assert "batalkan sekarang" not in served


@pytest.mark.parametrize(
    ("verb", "kind", "subject"),
    [
        ("decline", Kind.BOOKING_DECLINED, "Permohonan konsultasi {code} ditolak"),
        ("cancel", Kind.BOOKING_CANCELLED, "Konsultasi {code} dibatalkan"),
    ],
)
def test_a_no_carries_its_reason_unharmed(service, verb, kind, subject):
    booking = request(service, at(25, 9))
    by = booking.requested_by if verb == "cancel" else booking.officer.account
    reason = "Ditangani <b>Dinas PU</b> & bukan kami."

    getattr(answers, verb)(booking, by=by, reason=reason)
    told = letter(booking, kind)

    assert told.subject == subject.format(code=booking.code)
    assert reason in told.text
    assert "Ditangani &lt;b&gt;Dinas PU&lt;/b&gt; &amp; bukan kami." in told.html
